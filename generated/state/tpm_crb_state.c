/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator. */
#include "generated/state/tpm_crb_state.h"

#include <stddef.h>

static const struct es_state_spec state_tpm_crb = {
    .name = "tpm-crb",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "intf-id",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_tpm_crb, intf_id),
        .count = 5,
        .initial = 0x11014000a5b11ull,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "ctrl-ext",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_tpm_crb, ctrl_ext),
        .count = 5,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "int-enable",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_crb, int_enable),
        .count = 5,
        .max = 0xffffffffu,
        .fixed_bits = 0x7ffffff0u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "int-sts",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_crb, int_sts),
        .count = 5,
        .max = 0xffffffffu,
        .fixed_bits = 0xfffffff0u,
        .rule = "reserved bits as after reset",
    },
};

/* specs/tpm/crb.yaml:2 */
const struct es_state_thing es_saved_tpm_crb_registers = {
    .spec = &state_tpm_crb,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 4,
    .size = sizeof(struct es_tpm_crb),
};
