/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator. */
#include "generated/igvm_manifest_spec.h"

static struct es_counter_set es_igvm_manifest_counter_set = {
    .name = "",
};

const struct es_spec es_igvm_manifest_spec = {
    .name = "igvm-manifest",
    .path = "specs/igvm/manifest.yaml",
    .counters = &es_igvm_manifest_counter_set,
};
