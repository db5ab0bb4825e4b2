/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator. */
#include "generated/igvm_image_spec.h"

static struct es_counter_set es_igvm_image_counter_set = {
    .name = "",
};

const struct es_spec es_igvm_image_spec = {
    .name = "igvm-image",
    .path = "specs/igvm/image.yaml",
    .counters = &es_igvm_image_counter_set,
};
