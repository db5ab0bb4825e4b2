/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_control_inspect.h"

#include "generated/tpm_control_spec.h"

/* specs/process/tpm-control.yaml:14 */
static const struct es_shape_name rows_names_of_tpm_control_kind[8] = {
    {
        .value = 1u,
        .name = "begin",
    },
    {
        .value = 2u,
        .name = "permit",
    },
    {
        .value = 3u,
        .name = "stored",
    },
    {
        .value = 4u,
        .name = "power-off",
    },
    {
        .value = 5u,
        .name = "take-volatile",
    },
    {
        .value = 16u,
        .name = "begun",
    },
    {
        .value = 17u,
        .name = "store",
    },
    {
        .value = 18u,
        .name = "finished",
    },
};

static const struct es_shape_names names_of_tpm_control_kind = {
    .rows = rows_names_of_tpm_control_kind,
    .count = 8,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_control_header_shape[2] = {
    {
        .name = "kind",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_header, kind),
        .names = &names_of_tpm_control_kind,
        .width = 4,
    },
    {
        .name = "number",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_header, number),
        .width = 4,
    },
};

/* specs/process/tpm-control.yaml:48 */
const struct es_shape es_tpm_control_header_shape = {
    .name = "header",
    .doc = "",
    .fields = fields_of_es_tpm_control_header_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_control_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_presence_shape[4] = {
    {
        .name = "request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_presence, request),
        .width = 4,
    },
    {
        .name = "argument",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_presence, argument),
        .width = 4,
    },
    {
        .name = "last-request",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_presence, last_request),
        .width = 4,
    },
    {
        .name = "last-response",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_presence, last_response),
        .width = 4,
    },
};

/* specs/process/tpm-control.yaml:53 */
const struct es_shape es_tpm_control_presence_shape = {
    .name = "presence",
    .doc = "What of the physical presence interface outlives the machine's worker.",
    .fields = fields_of_es_tpm_control_presence_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_control_presence),
    .slices = false,
};

/* specs/process/tpm-control.yaml:36 */
static const struct es_shape_name rows_names_of_tpm_control_begin_flags[4] = {
    {
        .value = 1u,
        .name = "fresh",
    },
    {
        .value = 2u,
        .name = "volatile",
    },
    {
        .value = 4u,
        .name = "ephemeral",
    },
    {
        .value = 8u,
        .name = "counted",
    },
};

static const struct es_shape_names names_of_tpm_control_begin_flags = {
    .rows = rows_names_of_tpm_control_begin_flags,
    .count = 4,
    .flags = true,
};

/* specs/process/tpm-control.yaml:43 */
static const struct es_shape_name rows_names_of_tpm_control_banks[4] = {
    {
        .value = 1u,
        .name = "sha1",
    },
    {
        .value = 2u,
        .name = "sha256",
    },
    {
        .value = 4u,
        .name = "sha384",
    },
    {
        .value = 8u,
        .name = "sha512",
    },
};

static const struct es_shape_names names_of_tpm_control_banks = {
    .rows = rows_names_of_tpm_control_banks,
    .count = 4,
    .flags = true,
};

static const struct es_shape_field fields_of_es_tpm_control_begin_shape[8] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, flags),
        .names = &names_of_tpm_control_begin_flags,
        .width = 4,
    },
    {
        .name = "banks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, banks),
        .names = &names_of_tpm_control_banks,
        .width = 4,
    },
    {
        .name = "permanent-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, permanent_size),
        .width = 4,
    },
    {
        .name = "volatile-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, volatile_size),
        .width = 4,
    },
    {
        .name = "counter",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, counter),
        .hex = true,
        .width = 8,
    },
    {
        .name = "machine",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, machine),
        .size = 64,
    },
    {
        .name = "key",
        .sort = ES_SHAPE_BYTES,
        .secret = true,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begin, key),
        .size = sizeof(((const struct es_tpm_control_begin *)0)->key),
    },
};

/* specs/process/tpm-control.yaml:64 */
const struct es_shape es_tpm_control_begin_shape = {
    .name = "begin",
    .doc = "The first one; its key is overwritten on both sides once it was used.",
    .fields = fields_of_es_tpm_control_begin_shape,
    .count = 8,
    .size = sizeof(struct es_tpm_control_begin),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_permit_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_permit, header),
        .shape = &es_tpm_control_header_shape,
    },
};

/* specs/process/tpm-control.yaml:78 */
const struct es_shape es_tpm_control_permit_shape = {
    .name = "permit",
    .doc = "One reset may be asked for through the ring.",
    .fields = fields_of_es_tpm_control_permit_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_control_permit),
    .slices = false,
};

/* specs/process/tpm-control.yaml:17 */
static const struct es_shape_name rows_names_of_tpm_control_outcome[10] = {
    {
        .value = 0u,
        .name = "done",
    },
    {
        .value = 1u,
        .name = "wrong-key",
    },
    {
        .value = 2u,
        .name = "damaged",
    },
    {
        .value = 3u,
        .name = "foreign",
    },
    {
        .value = 4u,
        .name = "rolled-back",
    },
    {
        .value = 5u,
        .name = "newer",
    },
    {
        .value = 6u,
        .name = "unknown-version",
    },
    {
        .value = 7u,
        .name = "refused",
    },
    {
        .value = 8u,
        .name = "failed",
    },
    {
        .value = 9u,
        .name = "not-stored",
    },
};

static const struct es_shape_names names_of_tpm_control_outcome = {
    .rows = rows_names_of_tpm_control_outcome,
    .count = 10,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_control_stored_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_stored, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "outcome",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_stored, outcome),
        .names = &names_of_tpm_control_outcome,
        .width = 4,
    },
};

/* specs/process/tpm-control.yaml:79 */
const struct es_shape es_tpm_control_stored_shape = {
    .name = "stored",
    .doc = "Answers store.",
    .fields = fields_of_es_tpm_control_stored_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_control_stored),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_power_off_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_power_off, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "presence",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_power_off, presence),
        .shape = &es_tpm_control_presence_shape,
    },
};

/* specs/process/tpm-control.yaml:80 */
const struct es_shape es_tpm_control_power_off_shape = {
    .name = "power-off",
    .doc = "The guest is gone; the TPM is shut down in order.",
    .fields = fields_of_es_tpm_control_power_off_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_control_power_off),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_take_volatile_shape[1] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_take_volatile, header),
        .shape = &es_tpm_control_header_shape,
    },
};

/* specs/process/tpm-control.yaml:81 */
const struct es_shape es_tpm_control_take_volatile_shape = {
    .name = "take-volatile",
    .doc = "Asks for the volatile state.",
    .fields = fields_of_es_tpm_control_take_volatile_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_control_take_volatile),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_begun_shape[5] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begun, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "outcome",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begun, outcome),
        .names = &names_of_tpm_control_outcome,
        .width = 4,
    },
    {
        .name = "system-calls",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begun, system_calls),
        .width = 4,
    },
    {
        .name = "generation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begun, generation),
        .hex = true,
        .width = 8,
    },
    {
        .name = "presence",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_begun, presence),
        .shape = &es_tpm_control_presence_shape,
    },
};

/* specs/process/tpm-control.yaml:82 */
const struct es_shape es_tpm_control_begun_shape = {
    .name = "begun",
    .doc = "",
    .fields = fields_of_es_tpm_control_begun_shape,
    .count = 5,
    .size = sizeof(struct es_tpm_control_begun),
    .slices = false,
};

/* specs/process/tpm-control.yaml:31 */
static const struct es_shape_name rows_names_of_tpm_control_what[2] = {
    {
        .value = 1u,
        .name = "permanent",
    },
    {
        .value = 2u,
        .name = "volatile",
    },
};

static const struct es_shape_names names_of_tpm_control_what = {
    .rows = rows_names_of_tpm_control_what,
    .count = 2,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_control_store_shape[4] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_store, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "what",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_store, what),
        .names = &names_of_tpm_control_what,
        .width = 4,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_store, size),
        .width = 4,
    },
    {
        .name = "generation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_store, generation),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/tpm-control.yaml:91 */
const struct es_shape es_tpm_control_store_shape = {
    .name = "store",
    .doc = "The sealed state stands in the window; the TPM waits until it is stored.",
    .fields = fields_of_es_tpm_control_store_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_control_store),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_control_finished_shape[2] = {
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_finished, header),
        .shape = &es_tpm_control_header_shape,
    },
    {
        .name = "outcome",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_control_finished, outcome),
        .names = &names_of_tpm_control_outcome,
        .width = 4,
    },
};

/* specs/process/tpm-control.yaml:101 */
const struct es_shape es_tpm_control_finished_shape = {
    .name = "finished",
    .doc = "",
    .fields = fields_of_es_tpm_control_finished_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_control_finished),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_control_refused[ES_TPM_CONTROL_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_kind,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_outcome,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_kind,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_outcome,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_what,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_control_outcome,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_control_refusals_total",
        .help = "What the manager and the TPM's worker say to each other over a socket, one message a packet. "
                "The host is the manager, the guest the TPM's worker. States themselves stand in memory that "
                "both have.",
    },
};

static const struct es_shape_metric es_tpm_control_metrics[ES_TPM_CONTROL_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"begin\",field=\"\",rule=\"size 128\",counter=\"refused.begin.size-128\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-host\","
                  "field=\"header.kind\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-host.header.kind.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"begin\","
                  "field=\"permanent-size\","
                  "rule=\"max volatile-at\","
                  "counter=\"refused.begin.permanent-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"begin\","
                  "field=\"volatile-size\","
                  "rule=\"max volatile-at\","
                  "counter=\"refused.begin.volatile-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"permit\",field=\"\",rule=\"size 8\",counter=\"refused.permit.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"stored\",field=\"\",rule=\"size 12\",counter=\"refused.stored.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"stored\",field=\"outcome\",rule=\"known value\",counter=\"refused.stored.outcome.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"power-off\",field=\"\",rule=\"size 24\",counter=\"refused.power-off.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"take-volatile\",field=\"\",rule=\"size 8\",counter=\"refused.take-volatile.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"begun\",field=\"\",rule=\"size 40\",counter=\"refused.begun.size-40\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-guest\","
                  "field=\"header.kind\","
                  "rule=\"a message of this side\","
                  "counter=\"refused.from-guest.header.kind.tag\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"begun\",field=\"outcome\",rule=\"known value\",counter=\"refused.begun.outcome.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"store\",field=\"\",rule=\"size 24\",counter=\"refused.store.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"store\",field=\"what\",rule=\"known value\",counter=\"refused.store.what.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"store\",field=\"size\",rule=\"min 1\",counter=\"refused.store.size.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"store\",field=\"size\",rule=\"max volatile-at\",counter=\"refused.store.size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"finished\",field=\"\",rule=\"size 12\",counter=\"refused.finished.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"finished\","
                  "field=\"outcome\","
                  "rule=\"known value\","
                  "counter=\"refused.finished.outcome.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-guest\",field=\"\",rule=\"size at least 4\",counter=\"refused.from-guest.size\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"from-host\",field=\"\",rule=\"size at least 4\",counter=\"refused.from-host.size\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_control_header_shape,
    /* 10 in all */
    &es_tpm_control_presence_shape,
    &es_tpm_control_begin_shape,
    &es_tpm_control_permit_shape,
    &es_tpm_control_stored_shape,
    &es_tpm_control_power_off_shape,
    &es_tpm_control_take_volatile_shape,
    &es_tpm_control_begun_shape,
    &es_tpm_control_store_shape,
    &es_tpm_control_finished_shape,
};

const struct es_shape_spec es_tpm_control_shapes = {
    .spec = &es_tpm_control_spec,
    .shapes = all_shapes,
    .shape_count = 10,
    .refused = es_tpm_control_refused,
    .metrics = es_tpm_control_metrics,
};
