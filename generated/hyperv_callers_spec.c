/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_callers_spec.h"

static struct es_counter_set es_hyperv_callers_counter_set = {
    .name = "",
};

const struct es_spec es_hyperv_callers_spec = {
    .name = "hyperv-callers",
    .path = "specs/hyperv/hyperv-callers.yaml",
    .counters = &es_hyperv_callers_counter_set,
};
