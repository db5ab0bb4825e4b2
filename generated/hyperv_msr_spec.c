/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_msr_spec.h"

struct es_counter es_hyperv_msr_counters[ES_HYPERV_MSR_COUNTER_COUNT] = {
    {
        .name = "hyperv-msr.guest-os-id.read",
    },
    {
        .name = "hyperv-msr.refused.guest-os-id.caller",
    },
    {
        .name = "hyperv-msr.hypercall.read",
    },
    {
        .name = "hyperv-msr.refused.hypercall.caller",
    },
    {
        .name = "hyperv-msr.vp-index.read",
    },
    {
        .name = "hyperv-msr.refused.vp-index.caller",
    },
    {
        .name = "hyperv-msr.reset.read",
    },
    {
        .name = "hyperv-msr.refused.reset.caller",
    },
    {
        .name = "hyperv-msr.time-ref-count.read",
    },
    {
        .name = "hyperv-msr.refused.time-ref-count.caller",
    },
    {
        .name = "hyperv-msr.reference-tsc.read",
    },
    {
        .name = "hyperv-msr.refused.reference-tsc.caller",
    },
    {
        .name = "hyperv-msr.tsc-frequency.read",
    },
    {
        .name = "hyperv-msr.refused.tsc-frequency.caller",
    },
    {
        .name = "hyperv-msr.apic-frequency.read",
    },
    {
        .name = "hyperv-msr.refused.apic-frequency.caller",
    },
    {
        .name = "hyperv-msr.vp-assist-page.read",
    },
    {
        .name = "hyperv-msr.refused.vp-assist-page.caller",
    },
    {
        .name = "hyperv-msr.scontrol.read",
    },
    {
        .name = "hyperv-msr.refused.scontrol.caller",
    },
    {
        .name = "hyperv-msr.sversion.read",
    },
    {
        .name = "hyperv-msr.refused.sversion.caller",
    },
    {
        .name = "hyperv-msr.siefp.read",
    },
    {
        .name = "hyperv-msr.refused.siefp.caller",
    },
    {
        .name = "hyperv-msr.simp.read",
    },
    {
        .name = "hyperv-msr.refused.simp.caller",
    },
    {
        .name = "hyperv-msr.eom.read",
    },
    {
        .name = "hyperv-msr.refused.eom.caller",
    },
    {
        .name = "hyperv-msr.sint.read",
    },
    {
        .name = "hyperv-msr.refused.sint.caller",
    },
    {
        .name = "hyperv-msr.stimer-config.read",
    },
    {
        .name = "hyperv-msr.refused.stimer-config.caller",
    },
    {
        .name = "hyperv-msr.stimer-count.read",
    },
    {
        .name = "hyperv-msr.refused.stimer-count.caller",
    },
    {
        .name = "hyperv-msr.crash-parameter.read",
    },
    {
        .name = "hyperv-msr.refused.crash-parameter.caller",
    },
    {
        .name = "hyperv-msr.crash-control.read",
    },
    {
        .name = "hyperv-msr.refused.crash-control.caller",
    },
    {
        .name = "hyperv-msr.tsc-invariant-control.read",
    },
    {
        .name = "hyperv-msr.refused.tsc-invariant-control.caller",
    },
    {
        .name = "hyperv-msr.refused.read.unknown",
    },
    {
        .name = "hyperv-msr.refused.guest-os-id.action",
    },
    {
        .name = "hyperv-msr.guest-os-id.write",
    },
    {
        .name = "hyperv-msr.refused.hypercall.action",
    },
    {
        .name = "hyperv-msr.hypercall.write",
    },
    {
        .name = "hyperv-msr.refused.vp-index.write",
    },
    {
        .name = "hyperv-msr.refused.reset.action",
    },
    {
        .name = "hyperv-msr.reset.write",
    },
    {
        .name = "hyperv-msr.refused.time-ref-count.write",
    },
    {
        .name = "hyperv-msr.refused.reference-tsc.action",
    },
    {
        .name = "hyperv-msr.reference-tsc.write",
    },
    {
        .name = "hyperv-msr.refused.tsc-frequency.write",
    },
    {
        .name = "hyperv-msr.refused.apic-frequency.write",
    },
    {
        .name = "hyperv-msr.refused.vp-assist-page.action",
    },
    {
        .name = "hyperv-msr.vp-assist-page.write",
    },
    {
        .name = "hyperv-msr.refused.scontrol.action",
    },
    {
        .name = "hyperv-msr.scontrol.write",
    },
    {
        .name = "hyperv-msr.refused.sversion.write",
    },
    {
        .name = "hyperv-msr.refused.siefp.action",
    },
    {
        .name = "hyperv-msr.siefp.write",
    },
    {
        .name = "hyperv-msr.refused.simp.action",
    },
    {
        .name = "hyperv-msr.simp.write",
    },
    {
        .name = "hyperv-msr.eom.write",
    },
    {
        .name = "hyperv-msr.refused.sint.action",
    },
    {
        .name = "hyperv-msr.sint.write",
    },
    {
        .name = "hyperv-msr.refused.stimer-config.action",
    },
    {
        .name = "hyperv-msr.stimer-config.write",
    },
    {
        .name = "hyperv-msr.refused.stimer-count.action",
    },
    {
        .name = "hyperv-msr.stimer-count.write",
    },
    {
        .name = "hyperv-msr.crash-parameter.write",
    },
    {
        .name = "hyperv-msr.refused.crash-control.action",
    },
    {
        .name = "hyperv-msr.crash-control.write",
    },
    {
        .name = "hyperv-msr.refused.tsc-invariant-control.reserved",
    },
    {
        .name = "hyperv-msr.refused.tsc-invariant-control.action",
    },
    {
        .name = "hyperv-msr.tsc-invariant-control.write",
    },
    {
        .name = "hyperv-msr.refused.write.unknown",
    },
};

static struct es_counter_set es_hyperv_msr_counter_set = {
    .name = "",
    .counters = es_hyperv_msr_counters,
    .count = ES_HYPERV_MSR_COUNTER_COUNT,
};

const struct es_refusal es_hyperv_msr_refusals[ES_HYPERV_MSR_REFUSAL_COUNT] = {
    {
        .spec = "hyperv-msr",
        .where = "guest-os-id",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[1].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "hypercall",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[3].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "vp-index",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[5].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "reset",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[7].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "time-ref-count",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[9].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "reference-tsc",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[11].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "tsc-frequency",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[13].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "apic-frequency",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[15].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "vp-assist-page",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[17].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "scontrol",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[19].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "sversion",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[21].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "siefp",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[23].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "simp",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[25].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "eom",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[27].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "sint",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[29].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "stimer-config",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[31].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "stimer-count",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[33].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "crash-parameter",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[35].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "crash-control",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[37].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "tsc-invariant-control",
        .field = "",
        .rule = "level vtl0",
        .offset = 0,
        .count = &es_hyperv_msr_counters[39].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "read",
        .field = "",
        .rule = "no such register",
        .offset = 0,
        .count = &es_hyperv_msr_counters[40].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "guest-os-id",
        .field = "",
        .rule = "refused by guest-os-id",
        .offset = 0,
        .count = &es_hyperv_msr_counters[41].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "hypercall",
        .field = "",
        .rule = "refused by hypercall",
        .offset = 0,
        .count = &es_hyperv_msr_counters[43].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "vp-index",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_hyperv_msr_counters[45].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "reset",
        .field = "",
        .rule = "refused by reset",
        .offset = 0,
        .count = &es_hyperv_msr_counters[46].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "time-ref-count",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_hyperv_msr_counters[48].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "reference-tsc",
        .field = "",
        .rule = "refused by reference-tsc",
        .offset = 0,
        .count = &es_hyperv_msr_counters[49].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "tsc-frequency",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_hyperv_msr_counters[51].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "apic-frequency",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_hyperv_msr_counters[52].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "vp-assist-page",
        .field = "",
        .rule = "refused by vp-assist-page",
        .offset = 0,
        .count = &es_hyperv_msr_counters[53].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "scontrol",
        .field = "",
        .rule = "refused by scontrol",
        .offset = 0,
        .count = &es_hyperv_msr_counters[55].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "sversion",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_hyperv_msr_counters[57].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "siefp",
        .field = "",
        .rule = "refused by siefp",
        .offset = 0,
        .count = &es_hyperv_msr_counters[58].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "simp",
        .field = "",
        .rule = "refused by simp",
        .offset = 0,
        .count = &es_hyperv_msr_counters[60].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "sint",
        .field = "",
        .rule = "refused by sint",
        .offset = 0,
        .count = &es_hyperv_msr_counters[63].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "stimer-config",
        .field = "",
        .rule = "refused by stimer-config",
        .offset = 0,
        .count = &es_hyperv_msr_counters[65].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "stimer-count",
        .field = "",
        .rule = "refused by stimer-count",
        .offset = 0,
        .count = &es_hyperv_msr_counters[67].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "crash-control",
        .field = "",
        .rule = "refused by crash-control",
        .offset = 0,
        .count = &es_hyperv_msr_counters[70].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "tsc-invariant-control",
        .field = "",
        .rule = "reserved bits 0xfffffffffffffffe are zero",
        .offset = 0,
        .count = &es_hyperv_msr_counters[72].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "tsc-invariant-control",
        .field = "",
        .rule = "refused by tsc-invariant-control",
        .offset = 0,
        .count = &es_hyperv_msr_counters[73].value,
    },
    {
        .spec = "hyperv-msr",
        .where = "write",
        .field = "",
        .rule = "no such register",
        .offset = 0,
        .count = &es_hyperv_msr_counters[75].value,
    },
};

const struct es_spec es_hyperv_msr_spec = {
    .name = "hyperv-msr",
    .path = "specs/hyperv/hyperv-msr.yaml",
    .refusals = es_hyperv_msr_refusals,
    .refusal_count = ES_HYPERV_MSR_REFUSAL_COUNT,
    .counters = &es_hyperv_msr_counter_set,
};
