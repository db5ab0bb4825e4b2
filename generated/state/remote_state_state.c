/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator. */
#include "generated/state/remote_state_state.h"

#include <stddef.h>

static const struct es_state_spec state_remote_state = {
    .name = "remote-state",
    .version = 1,
};

static const struct es_state_field processor_fields[] = {
    {
        .name = "vectors",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_remote_state_processor, vectors),
        .count = 4,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
};

/* specs/process/remote-state.yaml:10 */
const struct es_state_thing es_saved_remote_state_processor = {
    .spec = &state_remote_state,
    .name = "processor",
    .since = 1,
    .fields = processor_fields,
    .field_count = 1,
    .size = sizeof(struct es_remote_state_processor),
};
