/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator.
 * How what mmio describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_MMIO_INSPECT_H
#define ES_GENERATED_INSPECT_MMIO_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_mmio_shapes;

#endif
