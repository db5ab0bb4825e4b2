/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator.
 * How what igvm-manifest describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_MANIFEST_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_MANIFEST_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_igvm_manifest_shapes;

#endif
