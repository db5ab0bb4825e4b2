/* Generated from specs/hyperv/hyperv-stimer.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_stimer_spec.h"

static struct es_counter_set es_hyperv_stimer_counter_set = {
    .name = "",
};

const struct es_spec es_hyperv_stimer_spec = {
    .name = "hyperv-stimer",
    .path = "specs/hyperv/hyperv-stimer.yaml",
    .counters = &es_hyperv_stimer_counter_set,
};
