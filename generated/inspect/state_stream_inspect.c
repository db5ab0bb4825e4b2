/* Generated from specs/state/stream.yaml; change that and run python3 -m generator. */
#include "generated/inspect/state_stream_inspect.h"

#include "generated/state_stream_spec.h"

static const struct es_shape_field fields_of_es_state_stream_header_shape[3] = {
    {
        .name = "spec-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_header, spec_count),
        .width = 4,
    },
    {
        .name = "record-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_header, record_count),
        .width = 4,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_header, length),
        .hex = true,
        .width = 8,
    },
};

/* specs/state/stream.yaml:13 */
const struct es_shape es_state_stream_header_shape = {
    .name = "header",
    .doc = "At the start of the stream.",
    .fields = fields_of_es_state_stream_header_shape,
    .count = 3,
    .size = sizeof(struct es_state_stream_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_state_stream_record_shape[5] = {
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_record, length),
        .width = 4,
    },
    {
        .name = "spec",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_record, spec),
        .width = 2,
    },
    {
        .name = "field-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_record, field_count),
        .width = 2,
    },
    {
        .name = "instance",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_record, instance),
        .hex = true,
        .width = 8,
    },
    {
        .name = "name-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_record, name_length),
        .width = 1,
    },
};

/* specs/state/stream.yaml:23 */
const struct es_shape es_state_stream_record_shape = {
    .name = "record",
    .doc = "Followed by the name of the thing and by its fields.",
    .fields = fields_of_es_state_stream_record_shape,
    .count = 5,
    .size = sizeof(struct es_state_stream_record),
    .slices = false,
};

static const struct es_shape_field fields_of_es_state_stream_field_shape[3] = {
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_field, count),
        .width = 4,
    },
    {
        .name = "width",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_field, width),
        .width = 1,
    },
    {
        .name = "name-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_field, name_length),
        .width = 1,
    },
};

/* specs/state/stream.yaml:33 */
const struct es_shape es_state_stream_field_shape = {
    .name = "field",
    .doc = "Followed by the name and by the elements, little-endian.",
    .fields = fields_of_es_state_stream_field_shape,
    .count = 3,
    .size = sizeof(struct es_state_stream_field),
    .slices = false,
};

static const struct es_shape_field fields_of_es_state_stream_spec_shape[2] = {
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_spec, version),
        .width = 2,
    },
    {
        .name = "name-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_spec, name_length),
        .width = 1,
    },
};

/* specs/state/stream.yaml:41 */
const struct es_shape es_state_stream_spec_shape = {
    .name = "spec",
    .doc = "Followed by the name of the spec.",
    .fields = fields_of_es_state_stream_spec_shape,
    .count = 2,
    .size = sizeof(struct es_state_stream_spec),
    .slices = false,
};

static const struct es_shape_field fields_of_es_state_stream_end_shape[1] = {
    {
        .name = "checksum",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_state_stream_end, checksum),
        .width = 4,
    },
};

/* specs/state/stream.yaml:48 */
const struct es_shape es_state_stream_end_shape = {
    .name = "end",
    .doc = "The last bytes.",
    .fields = fields_of_es_state_stream_end_shape,
    .count = 1,
    .size = sizeof(struct es_state_stream_end),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_state_stream_refused[ES_STATE_STREAM_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
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
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 3,
    },
    {
        .width = 0,
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
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 2,
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
        .width = 0,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_state_stream_refusals_total",
        .help = "Saved state on its way from one process to the next: a header, records, the specs that the "
                "records belong to, and an end with a checksum over everything. What stands in a record is "
                "said by the spec that it names; a reader finds fields by their names. Streams hold the "
                "guest's secrets.",
    },
};

static const struct es_shape_metric es_state_stream_metrics[ES_STATE_STREAM_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"\",rule=\"size at least 32\",counter=\"refused.header.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\","
                  "field=\"signature\","
                  "rule=\"value 0x3130455441545345\","
                  "counter=\"refused.header.signature.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"format\",rule=\"value 0x1\",counter=\"refused.header.format.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\","
                  "field=\"spec-count\","
                  "rule=\"max specs-max\","
                  "counter=\"refused.header.spec-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\","
                  "field=\"record-count\","
                  "rule=\"max records-max\","
                  "counter=\"refused.header.record-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.header.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"record\",field=\"\",rule=\"size at least 20\",counter=\"refused.record.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"record\","
                  "field=\"field-count\","
                  "rule=\"max fields-max\","
                  "counter=\"refused.record.field-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"record\",field=\"name-length\",rule=\"min 1\",counter=\"refused.record.name-length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"record\","
                  "field=\"name-length\","
                  "rule=\"max name-max\","
                  "counter=\"refused.record.name-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"record\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.record.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\",field=\"\",rule=\"size at least 8\",counter=\"refused.field.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\",field=\"width\",rule=\"min 1\",counter=\"refused.field.width.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\",field=\"width\",rule=\"max 8\",counter=\"refused.field.width.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\",field=\"name-length\",rule=\"min 1\",counter=\"refused.field.name-length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\","
                  "field=\"name-length\","
                  "rule=\"max name-max\","
                  "counter=\"refused.field.name-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"field\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.field.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"spec\",field=\"\",rule=\"size at least 4\",counter=\"refused.spec.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"spec\",field=\"version\",rule=\"min 1\",counter=\"refused.spec.version.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"spec\",field=\"name-length\",rule=\"min 1\",counter=\"refused.spec.name-length.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"spec\",field=\"name-length\",rule=\"max name-max\",counter=\"refused.spec.name-length.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"spec\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.spec.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"end\",field=\"\",rule=\"size at least 8\",counter=\"refused.end.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"end\",field=\"signature\",rule=\"value 0x30444e45\",counter=\"refused.end.signature.value\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_state_stream_header_shape,
    /* 5 in all */
    &es_state_stream_record_shape,
    &es_state_stream_field_shape,
    &es_state_stream_spec_shape,
    &es_state_stream_end_shape,
};

const struct es_shape_spec es_state_stream_shapes = {
    .spec = &es_state_stream_spec,
    .shapes = all_shapes,
    .shape_count = 5,
    .refused = es_state_stream_refused,
    .metrics = es_state_stream_metrics,
};
