/* Generated from specs/; change those and run python3 -m generator.
 * How everything that this build speaks is shown. */
#ifndef ES_GENERATED_INSPECT_REGISTRY_H
#define ES_GENERATED_INSPECT_REGISTRY_H

#include "runtime/shape.h"

#define ES_SHAPE_SPECS_COUNT 61u

extern const struct es_shape_spec *const es_shape_specs[ES_SHAPE_SPECS_COUNT];

#endif
