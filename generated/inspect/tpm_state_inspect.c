/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_state_inspect.h"

#include "generated/tpm_state_spec.h"

/* specs/process/tpm-state.yaml:21 */
static const struct es_shape_name rows_names_of_tpm_state_part[2] = {
    {
        .value = 1u,
        .name = "permanent",
    },
    {
        .value = 2u,
        .name = "volatile",
    },
};

static const struct es_shape_names names_of_tpm_state_part = {
    .rows = rows_names_of_tpm_state_part,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_state_seal_shape[11] = {
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, version),
        .width = 2,
    },
    {
        .name = "part",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, part),
        .names = &names_of_tpm_state_part,
        .width = 2,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, size),
        .width = 4,
    },
    {
        .name = "generation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, generation),
        .hex = true,
        .width = 8,
    },
    {
        .name = "machine",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, machine),
        .size = 64,
    },
    {
        .name = "key-check",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, key_check),
        .size = sizeof(((const struct es_tpm_state_seal *)0)->key_check),
    },
    {
        .name = "nonce",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, nonce),
        .size = sizeof(((const struct es_tpm_state_seal *)0)->nonce),
    },
    {
        .name = "request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, request),
        .width = 2,
    },
    {
        .name = "last-request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, last_request),
        .width = 2,
    },
    {
        .name = "argument",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, argument),
        .width = 4,
    },
    {
        .name = "last-response",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_seal, last_response),
        .width = 4,
    },
};

/* specs/process/tpm-state.yaml:29 */
const struct es_shape es_tpm_state_seal_shape = {
    .name = "seal",
    .doc = "Before the sealed bytes; all of it is authenticated with them, none of it is secret.",
    .fields = fields_of_es_tpm_state_seal_shape,
    .count = 11,
    .size = sizeof(struct es_tpm_state_seal),
    .slices = false,
};

/* specs/process/tpm-state.yaml:24 */
static const struct es_shape_name rows_names_of_tpm_state_slot_state[2] = {
    {
        .value = 1u,
        .name = "live",
    },
    {
        .value = 2u,
        .name = "retired",
    },
};

static const struct es_shape_names names_of_tpm_state_slot_state = {
    .rows = rows_names_of_tpm_state_slot_state,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_state_slot_shape[5] = {
    {
        .name = "state",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_slot, state),
        .names = &names_of_tpm_state_slot_state,
        .width = 4,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_slot, size),
        .width = 4,
    },
    {
        .name = "sequence",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_slot, sequence),
        .hex = true,
        .width = 8,
    },
    {
        .name = "data-sum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_slot, data_sum),
        .width = 4,
    },
    {
        .name = "sum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_state_slot, sum),
        .width = 4,
    },
};

/* specs/process/tpm-state.yaml:45 */
const struct es_shape es_tpm_state_slot_shape = {
    .name = "slot",
    .doc = "The first bytes of a slot's first sector. A slot is written whole and only then is the other one "
           "retired.",
    .fields = fields_of_es_tpm_state_slot_shape,
    .count = 5,
    .size = sizeof(struct es_tpm_state_slot),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_state_refused[ES_TPM_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 2,
        .names = &names_of_tpm_state_part,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
        .names = &names_of_tpm_state_slot_state,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_state_refusals_total",
        .help = "How a TPM's state is kept: sealed by the TPM's worker, which alone has the key while the "
                "machine runs, and stored by the manager, to whom it is bytes. In a folder it is one file; on "
                "a device there are two slots, written in turn.",
    },
};

static const struct es_shape_metric es_tpm_state_metrics[ES_TPM_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"seal\",field=\"\",rule=\"size at least 128\",counter=\"refused.seal.size-128\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"seal\","
                  "field=\"magic\","
                  "rule=\"value 0x45544154534d5054\","
                  "counter=\"refused.seal.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"seal\",field=\"part\",rule=\"known value\",counter=\"refused.seal.part.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"seal\",field=\"size\",rule=\"max sealed-max\",counter=\"refused.seal.size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"slot\",field=\"\",rule=\"size at least 32\",counter=\"refused.slot.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"slot\","
                  "field=\"magic\","
                  "rule=\"value 0x544f4c534d505445\","
                  "counter=\"refused.slot.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"slot\",field=\"state\",rule=\"known value\",counter=\"refused.slot.state.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"slot\",field=\"size\",rule=\"min 1\",counter=\"refused.slot.size.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"slot\",field=\"size\",rule=\"max sealed-max\",counter=\"refused.slot.size.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_state_seal_shape,
    /* 2 in all */
    &es_tpm_state_slot_shape,
};

const struct es_shape_spec es_tpm_state_shapes = {
    .spec = &es_tpm_state_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_tpm_state_refused,
    .metrics = es_tpm_state_metrics,
};
