/* Generated from specs/settings/settings.yaml; change that and run python3 -m generator. */
#include "generated/settings_spec.h"

static struct es_counter_set es_settings_counter_set = {
    .name = "",
};

const struct es_spec es_settings_spec = {
    .name = "settings",
    .path = "specs/settings/settings.yaml",
    .counters = &es_settings_counter_set,
};
