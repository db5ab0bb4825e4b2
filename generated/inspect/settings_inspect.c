/* Generated from specs/settings/settings.yaml; change that and run python3 -m generator. */
#include "generated/inspect/settings_inspect.h"

#include "generated/settings_spec.h"

const struct es_shape_spec es_settings_shapes = {
    .spec = &es_settings_spec,
};
