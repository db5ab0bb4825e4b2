/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator. */
#include "generated/state/tpm_ppi_state.h"

#include <stddef.h>

static const struct es_state_spec state_tpm_ppi = {
    .name = "tpm-ppi",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "operation",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_ppi, operation),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "request",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_ppi, request),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "argument",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_ppi, argument),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "last-request",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_ppi, last_request),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
    {
        .name = "last-response",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 4,
        .at = offsetof(struct es_tpm_ppi, last_response),
        .count = 1,
        .max = 0xffffffffu,
        .rule = "",
    },
};

/* specs/tpm/ppi.yaml:2 */
const struct es_state_thing es_saved_tpm_ppi_registers = {
    .spec = &state_tpm_ppi,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 5,
    .size = sizeof(struct es_tpm_ppi),
};
