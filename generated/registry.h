/* Generated from specs/; change those and run python3 -m generator.
 * All specs that this build speaks. */
#ifndef ES_GENERATED_REGISTRY_H
#define ES_GENERATED_REGISTRY_H

#include "runtime/spec.h"

#define ES_SPECS_COUNT 61u

extern const struct es_spec *const es_specs[ES_SPECS_COUNT];

#endif
