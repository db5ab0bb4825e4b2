/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_hypercall_spec.h"

struct es_counter es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_COUNT] = {
    {
        .name = "hyperv-hypercall.refused.post-message-input.size-256",
    },
    {
        .name = "hyperv-hypercall.refused.post-message-input.payload-size.max",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event-input.size-8",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event-input.gap.reserved",
    },
    {
        .name = "hyperv-hypercall.refused.long-spin-wait-input.size-8",
    },
    {
        .name = "hyperv-hypercall.refused.partition-id-output.size-8",
    },
    {
        .name = "hyperv-hypercall.refused.capabilities-output.size-8",
    },
    {
        .name = "hyperv-hypercall.refused.vp-registers-input.size-16",
    },
    {
        .name = "hyperv-hypercall.refused.vp-register-name.size-4",
    },
    {
        .name = "hyperv-hypercall.refused.vp-register-value.size-16",
    },
    {
        .name = "hyperv-hypercall.refused.vp-register-assignment.size-32",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.input.registers",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.input.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.input.memory",
    },
    {
        .name = "hyperv-hypercall.notify-long-spin-wait.called",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.control.fast",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.output.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.output.memory",
    },
    {
        .name = "hyperv-hypercall.get-partition-id.called",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.control.fast",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.input.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.output.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.output.memory",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.input.memory",
    },
    {
        .name = "hyperv-hypercall.get-vp-registers.called",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.rep-output.memory",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.control.fast",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.input.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.input.memory",
    },
    {
        .name = "hyperv-hypercall.set-vp-registers.called",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.control.fast",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.input.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.input.memory",
    },
    {
        .name = "hyperv-hypercall.post-message.called",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.input.registers",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.input.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.input.memory",
    },
    {
        .name = "hyperv-hypercall.signal-event.called",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.control.fast",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.control.variable-header",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.control.rep",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.output.alignment",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.output.memory",
    },
    {
        .name = "hyperv-hypercall.query-extended-capabilities.called",
    },
    {
        .name = "hyperv-hypercall.refused.control.code",
    },
    {
        .name = "hyperv-hypercall.refused.notify-long-spin-wait.caller",
    },
    {
        .name = "hyperv-hypercall.refused.get-partition-id.caller",
    },
    {
        .name = "hyperv-hypercall.refused.get-vp-registers.caller",
    },
    {
        .name = "hyperv-hypercall.refused.set-vp-registers.caller",
    },
    {
        .name = "hyperv-hypercall.refused.post-message.caller",
    },
    {
        .name = "hyperv-hypercall.refused.signal-event.caller",
    },
    {
        .name = "hyperv-hypercall.refused.query-extended-capabilities.caller",
    },
    {
        .name = "hyperv-hypercall.refused.control.reserved.reserved",
    },
};

static struct es_counter_set es_hyperv_hypercall_counter_set = {
    .name = "",
    .counters = es_hyperv_hypercall_counters,
    .count = ES_HYPERV_HYPERCALL_COUNTER_COUNT,
};

const struct es_refusal es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_COUNT] = {
    {
        .spec = "hyperv-hypercall",
        .where = "post-message-input",
        .field = "",
        .rule = "size at least 256",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[0].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message-input",
        .field = "payload-size",
        .rule = "max 240",
        .offset = 12,
        .count = &es_hyperv_hypercall_counters[1].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event-input",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[2].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event-input",
        .field = "gap",
        .rule = "reserved, zero",
        .offset = 6,
        .count = &es_hyperv_hypercall_counters[3].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "long-spin-wait-input",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[4].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "partition-id-output",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[5].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "capabilities-output",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[6].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "vp-registers-input",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[7].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "vp-register-name",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[8].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "vp-register-value",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[9].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "vp-register-assignment",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[10].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[11].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "control",
        .rule = "no repetitions",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[12].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "input",
        .rule = "input in two registers",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[13].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "input",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[14].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "input",
        .rule = "readable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[15].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "control",
        .rule = "never fast",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[17].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[18].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "control",
        .rule = "no repetitions",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[19].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "output",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[20].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "output",
        .rule = "writable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[21].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "control",
        .rule = "never fast",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[23].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[24].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "control",
        .rule = "a repetition to begin with",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[25].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "input",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[26].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "output",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[27].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "output",
        .rule = "writable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[28].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "input",
        .rule = "readable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[29].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "rep-output",
        .rule = "writable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[31].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "control",
        .rule = "never fast",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[32].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[33].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "control",
        .rule = "a repetition to begin with",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[34].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "input",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[35].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "input",
        .rule = "readable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[36].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "control",
        .rule = "never fast",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[38].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[39].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "control",
        .rule = "no repetitions",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[40].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "input",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[41].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "input",
        .rule = "readable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[42].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[44].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "control",
        .rule = "no repetitions",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[45].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "input",
        .rule = "input in two registers",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[46].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "input",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[47].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "input",
        .rule = "readable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[48].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "control",
        .rule = "never fast",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[50].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "control",
        .rule = "no variable header",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[51].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "control",
        .rule = "no repetitions",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[52].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "output",
        .rule = "aligned within a page",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[53].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "output",
        .rule = "writable memory",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[54].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "control",
        .field = "",
        .rule = "a known call",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[56].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "notify-long-spin-wait",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[57].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-partition-id",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[58].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "get-vp-registers",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[59].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "set-vp-registers",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[60].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "post-message",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[61].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "signal-event",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[62].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "query-extended-capabilities",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[63].value,
    },
    {
        .spec = "hyperv-hypercall",
        .where = "control",
        .field = "reserved",
        .rule = "zero",
        .offset = 0,
        .count = &es_hyperv_hypercall_counters[64].value,
    },
};

const struct es_spec es_hyperv_hypercall_spec = {
    .name = "hyperv-hypercall",
    .path = "specs/hyperv/hyperv-hypercall.yaml",
    .refusals = es_hyperv_hypercall_refusals,
    .refusal_count = ES_HYPERV_HYPERCALL_REFUSAL_COUNT,
    .counters = &es_hyperv_hypercall_counter_set,
};
