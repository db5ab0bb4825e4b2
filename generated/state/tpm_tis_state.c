/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator. */
#include "generated/state/tpm_tis_state.h"

#include <stddef.h>

static const struct es_state_spec state_tpm_tis = {
    .name = "tpm-tis",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "int-enable",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_tis, int_enable),
        .count = 5,
        .initial = 8u,
        .max = 0xffffffffu,
        .fixed_bits = 0x7fffff60u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "int-vector",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_tis, int_vector),
        .count = 5,
        .max = 255u,
        .fixed_bits = 240u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "int-status",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_tis, int_status),
        .count = 5,
        .max = 0xffffffffu,
        .fixed_bits = 0xffffff78u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "intf-capability",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_tis, intf_capability),
        .count = 5,
        .initial = 0x30000697u,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "interface-id",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_tis, interface_id),
        .count = 5,
        .initial = 0x82100u,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "vendor",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_tpm_tis, vendor),
        .count = 5,
        .initial = 0x1014u,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "device",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 2,
        .at = offsetof(struct es_tpm_tis, device),
        .count = 5,
        .initial = 1u,
        .max = 0xffffu,
        .rule = "",
    },
    {
        .name = "revision",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_tpm_tis, revision),
        .count = 5,
        .initial = 1u,
        .max = 255u,
        .rule = "",
    },
};

/* specs/tpm/tis.yaml:2 */
const struct es_state_thing es_saved_tpm_tis_registers = {
    .spec = &state_tpm_tis,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 8,
    .size = sizeof(struct es_tpm_tis),
};
