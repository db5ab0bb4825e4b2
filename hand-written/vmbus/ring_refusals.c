#include "hand-written/vmbus/ring_internal.h"
#include "runtime/counters.h"

static struct es_counter counters[ES_RING_REFUSAL_COUNT] = {
    [ES_RING_REFUSAL_WRITE_INDEX] = {.name = "write-index-refused"},
    [ES_RING_REFUSAL_READ_INDEX] = {.name = "read-index-refused"},
    [ES_RING_REFUSAL_NO_DESCRIPTOR] = {.name = "descriptor-missing"},
    [ES_RING_REFUSAL_LENGTH] = {.name = "packet-beyond-write-index"},
    [ES_RING_REFUSAL_TOO_LARGE] = {.name = "packet-too-large"},
    [ES_RING_REFUSAL_TYPE] = {.name = "packet-type-refused"},
    [ES_RING_REFUSAL_RANGE_PAGES] = {.name = "range-pages-missing"},
};

static struct es_counter_set set = {.name = "vmbus-ring", .counters = counters, .count = ES_RING_REFUSAL_COUNT};

#define REFUSAL(index, where_, field_, rule_)                                                                          \
  [index] = {                                                                                                          \
      .spec = "vmbus-ring", .where = (where_), .field = (field_), .rule = (rule_), .count = &counters[index].value}

const struct es_refusal es_ring_refusals[ES_RING_REFUSAL_COUNT] = {
    REFUSAL(ES_RING_REFUSAL_WRITE_INDEX, "control", "write-index", "inside the data and aligned"),
    REFUSAL(ES_RING_REFUSAL_READ_INDEX, "control", "read-index", "inside the data and aligned"),
    REFUSAL(ES_RING_REFUSAL_NO_DESCRIPTOR, "descriptor", "", "whole before the write index"),
    REFUSAL(ES_RING_REFUSAL_LENGTH, "descriptor", "length8", "packet and trailer end before the write index"),
    REFUSAL(ES_RING_REFUSAL_TOO_LARGE, "descriptor", "length8", "at most what the device takes"),
    REFUSAL(ES_RING_REFUSAL_TYPE, "descriptor", "type", "one that devices take"),
    REFUSAL(ES_RING_REFUSAL_RANGE_PAGES, "gpa-direct-header", "range-count",
            "ranges with all their pages before the payload"),
};

void es_ring_counters_register(void) {
  es_counters_register(&set);
}
