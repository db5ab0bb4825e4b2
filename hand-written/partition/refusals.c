/* What the partition refuses of hypercalls that no spec can say: whose registers, which of them, and what is not announced. */
#include "hand-written/partition/state.h"
#include "runtime/counters.h"

static struct es_counter counters[ES_PARTITION_REFUSE_COUNT] = {
    [ES_PARTITION_REFUSE_PARTITION_ID] = {.name = "partition-id-denied"},
    [ES_PARTITION_REFUSE_LISTENER] = {.name = "nobody-listens"},
    [ES_PARTITION_REFUSE_OTHER_PARTITION] = {.name = "registers-of-other-partitions"},
    [ES_PARTITION_REFUSE_LEVEL] = {.name = "registers-of-other-levels"},
    [ES_PARTITION_REFUSE_PROCESSOR] = {.name = "registers-of-no-processor"},
    [ES_PARTITION_REFUSE_REGISTER] = {.name = "registers-unknown"},
};

static struct es_counter_set set = {.name = "hypercall", .counters = counters, .count = ES_PARTITION_REFUSE_COUNT};

#define REFUSAL(index, where_, field_, rule_)                                                                          \
  [index] = {.spec = "hyperv-hypercall",                                                                               \
             .where = (where_),                                                                                        \
             .field = (field_),                                                                                        \
             .rule = (rule_),                                                                                          \
             .count = &counters[index].value}

const struct es_refusal es_partition_refusals[ES_PARTITION_REFUSE_COUNT] = {
    REFUSAL(ES_PARTITION_REFUSE_PARTITION_ID, "get-partition-id", "", "a privilege that is announced"),
    REFUSAL(ES_PARTITION_REFUSE_LISTENER, "post-message or signal-event", "connection-id", "somebody who listens"),
    REFUSAL(ES_PARTITION_REFUSE_OTHER_PARTITION, "vp-registers", "partition-id", "the caller's own"),
    REFUSAL(ES_PARTITION_REFUSE_LEVEL, "vp-registers", "target-vtl", "the caller's own"),
    REFUSAL(ES_PARTITION_REFUSE_PROCESSOR, "vp-registers", "vp-index", "an existing processor"),
    REFUSAL(ES_PARTITION_REFUSE_REGISTER, "vp-registers", "name", "a synthetic register"),
};

void es_partition_counters_register(void) {
  es_counters_register(&set);
}
