/* Generated from specs/process/service.yaml; change that and run python3 -m generator. */
#include "generated/service_spec.h"

static struct es_counter_set es_service_counter_set = {
    .name = "",
};

const struct es_spec es_service_spec = {
    .name = "service",
    .path = "specs/process/service.yaml",
    .counters = &es_service_counter_set,
};
