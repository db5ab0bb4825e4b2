/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator. */
#include "generated/state/ioapic_index_state.h"

#include <stddef.h>

static const struct es_state_spec state_ioapic_index = {
    .name = "ioapic-index",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "id",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic_index, id),
        .count = 1,
        .max = 0xffffffffu,
        .fixed_bits = 0xf0ffffffu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "version",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic_index, version),
        .count = 1,
        .initial = 0x170020u,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "arbitration",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic_index, arbitration),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "redirection-low",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic_index, redirection_low),
        .count = 24,
        .initial = 0x10000u,
        .max = 0xffffffffu,
        .fixed_bits = 0xfffe0000u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "redirection-high",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_ioapic_index, redirection_high),
        .count = 24,
        .max = 0xffffffffu,
        .fixed_bits = 0x1ffffu,
        .rule = "reserved bits as after reset",
    },
};

/* specs/platform/ioapic-index.yaml:2 */
const struct es_state_thing es_saved_ioapic_index_registers = {
    .spec = &state_ioapic_index,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 5,
    .size = sizeof(struct es_ioapic_index),
};
