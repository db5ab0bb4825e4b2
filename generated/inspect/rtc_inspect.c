/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator. */
#include "generated/inspect/rtc_inspect.h"

#include "generated/rtc_spec.h"

static const struct es_shape_part parts_of_es_rtc_shape_index[2] = {
    {
        .name = "address",
        .low = 0,
        .bits = 7,
    },
    {
        .name = "nmi-disable",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_rtc_shape[1] = {
    {
        .name = "index",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_rtc, index),
        .size = sizeof(((const struct es_rtc *)0)->index),
        .parts = parts_of_es_rtc_shape_index,
        .part_count = 2,
    },
};

/* specs/platform/rtc.yaml:2 */
const struct es_shape es_rtc_shape = {
    .name = "rtc",
    .doc = "The two ports of the MC146818 real-time clock: an index and the byte of CMOS memory that it "
           "selects.",
    .fields = fields_of_es_rtc_shape,
    .count = 1,
    .size = sizeof(struct es_rtc),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_rtc_refused[ES_RTC_REFUSAL_COUNT] = {
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
        .width = 0,
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
        .width = 0,
    },
};

static const struct es_shape_family families[2] = {
    {
        .name = "entresol_rtc_accesses_total",
        .help = "The two ports of the MC146818 real-time clock: an index and the byte of CMOS memory that it "
                "selects.",
    },
    {
        .name = "entresol_rtc_refusals_total",
        .help = "The two ports of the MC146818 real-time clock: an index and the byte of CMOS memory that it "
                "selects.",
    },
};

static const struct es_shape_metric es_rtc_metrics[ES_RTC_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"index\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"index\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"index\",field=\"\",rule=\"not readable\",counter=\"refused.index.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"data\",field=\"width\",rule=\"1 bytes\",counter=\"refused.data.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"index\",field=\"width\",rule=\"1 bytes\",counter=\"refused.index.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"data\",field=\"width\",rule=\"1 bytes\",counter=\"refused.data.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_rtc_shape,
    /* 1 in all */
};

const struct es_shape_spec es_rtc_shapes = {
    .spec = &es_rtc_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_rtc_refused,
    .metrics = es_rtc_metrics,
};
