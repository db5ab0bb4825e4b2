/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator.
 * Refusals and counters of igvm-manifest. */
#ifndef ES_GENERATED_IGVM_MANIFEST_SPEC_H
#define ES_GENERATED_IGVM_MANIFEST_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_igvm_manifest_spec;

#endif
