/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator. */
#include "generated/state/ioapic_state.h"

#include <stddef.h>

static const struct es_state_spec state_ioapic = {
    .name = "ioapic",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "select",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic, select),
        .count = 1,
        .max = 0xffffffffu,
        .fixed_bits = 0xffffff00u,
        .rule = "reserved bits as after reset",
    },
};

/* specs/platform/ioapic.yaml:2 */
const struct es_state_thing es_saved_ioapic_registers = {
    .spec = &state_ioapic,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 1,
    .size = sizeof(struct es_ioapic),
};
