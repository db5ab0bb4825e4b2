/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_eventlog_inspect.h"

#include "generated/tpm_eventlog_spec.h"

static const struct es_shape_field fields_of_es_tpm_eventlog_first_shape[1] = {
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_first, size),
        .width = 4,
    },
};

/* specs/tpm/eventlog.yaml:40 */
const struct es_shape es_tpm_eventlog_first_shape = {
    .name = "first",
    .doc = "The first event, in the form that there was for SHA-1 alone, up to its contents.",
    .fields = fields_of_es_tpm_eventlog_first_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_eventlog_first),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_eventlog_identity_shape[3] = {
    {
        .name = "signature",
        .sort = ES_SHAPE_TEXT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_identity, signature),
        .size = 16,
    },
    {
        .name = "errata",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_identity, errata),
        .width = 1,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_identity, count),
        .width = 4,
    },
};

/* specs/tpm/eventlog.yaml:48 */
const struct es_shape es_tpm_eventlog_identity_shape = {
    .name = "identity",
    .doc = "The contents of the first event, up to the algorithms.",
    .fields = fields_of_es_tpm_eventlog_identity_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_eventlog_identity),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_eventlog_algorithm_shape[2] = {
    {
        .name = "algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_algorithm, algorithm),
        .width = 2,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_algorithm, size),
        .width = 2,
    },
};

/* specs/tpm/eventlog.yaml:59 */
const struct es_shape es_tpm_eventlog_algorithm_shape = {
    .name = "algorithm",
    .doc = "One algorithm and how long its digests are.",
    .fields = fields_of_es_tpm_eventlog_algorithm_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_eventlog_algorithm),
    .slices = false,
};

/* specs/tpm/eventlog.yaml:65 */
const struct es_shape es_tpm_eventlog_vendor_shape = {
    .name = "vendor",
    .doc = "What ends the first event. We have nothing to say.",
    .count = 0,
    .size = sizeof(struct es_tpm_eventlog_vendor),
    .slices = false,
};

/* specs/tpm/eventlog.yaml:20 */
static const struct es_shape_name rows_names_of_tpm_eventlog_pcr[5] = {
    {
        .value = 0u,
        .name = "firmware",
    },
    {
        .value = 1u,
        .name = "configuration",
    },
    {
        .value = 4u,
        .name = "boot-loader",
    },
    {
        .value = 9u,
        .name = "initrd",
    },
    {
        .value = 12u,
        .name = "command-line",
    },
};

static const struct es_shape_names names_of_tpm_eventlog_pcr = {
    .rows = rows_names_of_tpm_eventlog_pcr,
    .count = 5,
    .flags = false,
};

/* specs/tpm/eventlog.yaml:29 */
static const struct es_shape_name rows_names_of_tpm_eventlog_event_type[6] = {
    {
        .value = 3u,
        .name = "no-action",
    },
    {
        .value = 4u,
        .name = "separator",
    },
    {
        .value = 8u,
        .name = "crtm-version",
    },
    {
        .value = 10u,
        .name = "platform-config-flags",
    },
    {
        .value = 12u,
        .name = "compact-hash",
    },
    {
        .value = 13u,
        .name = "ipl",
    },
};

static const struct es_shape_names names_of_tpm_eventlog_event_type = {
    .rows = rows_names_of_tpm_eventlog_event_type,
    .count = 6,
    .flags = false,
};

static const struct es_shape_field fields_of_es_tpm_eventlog_event_shape[3] = {
    {
        .name = "pcr",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_event, pcr),
        .names = &names_of_tpm_eventlog_pcr,
        .width = 4,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_event, type),
        .names = &names_of_tpm_eventlog_event_type,
        .width = 4,
    },
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_event, count),
        .width = 4,
    },
};

/* specs/tpm/eventlog.yaml:69 */
const struct es_shape es_tpm_eventlog_event_shape = {
    .name = "event",
    .doc = "What begins all other events.",
    .fields = fields_of_es_tpm_eventlog_event_shape,
    .count = 3,
    .size = sizeof(struct es_tpm_eventlog_event),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_eventlog_digest_shape[1] = {
    {
        .name = "algorithm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_digest, algorithm),
        .width = 2,
    },
};

/* specs/tpm/eventlog.yaml:76 */
const struct es_shape es_tpm_eventlog_digest_shape = {
    .name = "digest",
    .doc = "What begins a digest; its bytes follow.",
    .fields = fields_of_es_tpm_eventlog_digest_shape,
    .count = 1,
    .size = sizeof(struct es_tpm_eventlog_digest),
    .slices = false,
};

static const struct es_shape_field fields_of_es_tpm_eventlog_data_shape[2] = {
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_data, size),
        .width = 4,
    },
    {
        .name = "bytes",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_eventlog_data, bytes),
        .width = 1,
    },
};

/* specs/tpm/eventlog.yaml:80 */
const struct es_shape es_tpm_eventlog_data_shape = {
    .name = "data",
    .doc = "What an event says of itself; after its digests.",
    .fields = fields_of_es_tpm_eventlog_data_shape,
    .count = 2,
    .size = sizeof(struct es_tpm_eventlog_data),
    .slices = true,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_eventlog_refused[ES_TPM_EVENTLOG_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
        .names = &names_of_tpm_eventlog_pcr,
    },
    {
        .width = 4,
        .names = &names_of_tpm_eventlog_event_type,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
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
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
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
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_tpm_eventlog_refusals_total",
        .help = "The event log of a measured boot, crypto-agile: a first event that says which digests "
                "follow, then one event for each extension of a PCR. Replayed, it gives the values of the "
                "PCRs.",
    },
};

static const struct es_shape_metric es_tpm_eventlog_metrics[ES_TPM_EVENTLOG_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"first\",field=\"\",rule=\"size at least 32\",counter=\"refused.first.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"first\",field=\"pcr\",rule=\"value 0x0\",counter=\"refused.first.pcr.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"first\",field=\"type\",rule=\"value 0x3\",counter=\"refused.first.type.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\",field=\"\",rule=\"size at least 28\",counter=\"refused.identity.size-28\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\","
                  "field=\"platform-class\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.identity.platform-class.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\",field=\"minor\",rule=\"value 0x0\",counter=\"refused.identity.minor.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\",field=\"major\",rule=\"value 0x2\",counter=\"refused.identity.major.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\","
                  "field=\"uintn-size\","
                  "rule=\"value 0x2\","
                  "counter=\"refused.identity.uintn-size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\",field=\"count\",rule=\"min 1\",counter=\"refused.identity.count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"identity\",field=\"count\",rule=\"max banks-max\",counter=\"refused.identity.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"algorithm\",field=\"\",rule=\"size at least 4\",counter=\"refused.algorithm.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"algorithm\",field=\"size\",rule=\"max digest-max\",counter=\"refused.algorithm.size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vendor\",field=\"\",rule=\"size at least 1\",counter=\"refused.vendor.size-1\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vendor\",field=\"size\",rule=\"value 0x0\",counter=\"refused.vendor.size.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"event\",field=\"\",rule=\"size at least 12\",counter=\"refused.event.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"event\",field=\"count\",rule=\"max banks-max\",counter=\"refused.event.count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"digest\",field=\"\",rule=\"size at least 2\",counter=\"refused.digest.size-2\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"data\",field=\"\",rule=\"size at least 4\",counter=\"refused.data.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"data\",field=\"size\",rule=\"max data-max\",counter=\"refused.data.size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"data\",field=\"bytes\",rule=\"inside the packet\",counter=\"refused.data.bytes.inside\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_eventlog_first_shape,
    /* 7 in all */
    &es_tpm_eventlog_identity_shape,
    &es_tpm_eventlog_algorithm_shape,
    &es_tpm_eventlog_vendor_shape,
    &es_tpm_eventlog_event_shape,
    &es_tpm_eventlog_digest_shape,
    &es_tpm_eventlog_data_shape,
};

const struct es_shape_spec es_tpm_eventlog_shapes = {
    .spec = &es_tpm_eventlog_spec,
    .shapes = all_shapes,
    .shape_count = 7,
    .refused = es_tpm_eventlog_refused,
    .metrics = es_tpm_eventlog_metrics,
};
