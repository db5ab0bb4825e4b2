/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator.
 * How what io-ports describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IO_PORTS_INSPECT_H
#define ES_GENERATED_INSPECT_IO_PORTS_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_io_ports_shapes;

#endif
