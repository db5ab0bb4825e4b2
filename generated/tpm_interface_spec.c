/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_spec.h"

struct es_counter es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_COUNT] = {
    {
        .name = "tpm-interface.locality.locality-4-refused",
    },
    {
        .name = "tpm-interface.locality.unused.request.nobody-active",
    },
    {
        .name = "tpm-interface.locality.unused.request.else",
    },
    {
        .name = "tpm-interface.locality.waiting.request",
    },
    {
        .name = "tpm-interface.locality.active.request",
    },
    {
        .name = "tpm-interface.locality.locality-ignored",
    },
    {
        .name = "tpm-interface.locality.waiting.relinquish",
    },
    {
        .name = "tpm-interface.locality.active.relinquish",
    },
    {
        .name = "tpm-interface.locality.unused.seize.nobody-active",
    },
    {
        .name = "tpm-interface.locality.unused.seize.lower-active",
    },
    {
        .name = "tpm-interface.locality.seize-refused",
    },
    {
        .name = "tpm-interface.locality.waiting.seize.lower-active",
    },
    {
        .name = "tpm-interface.locality.waiting.granted",
    },
    {
        .name = "tpm-interface.locality.active.displaced",
    },
    {
        .name = "tpm-interface.locality.active.use",
    },
    {
        .name = "tpm-interface.crb.idle.command-ready",
    },
    {
        .name = "tpm-interface.crb.ready.command-ready",
    },
    {
        .name = "tpm-interface.crb.reception.command-ready",
    },
    {
        .name = "tpm-interface.crb.execution.command-ready",
    },
    {
        .name = "tpm-interface.crb.completion.command-ready",
    },
    {
        .name = "tpm-interface.crb.aborting.command-ready",
    },
    {
        .name = "tpm-interface.crb.leaving.command-ready",
    },
    {
        .name = "tpm-interface.crb.idle.go-idle",
    },
    {
        .name = "tpm-interface.crb.ready.go-idle",
    },
    {
        .name = "tpm-interface.crb.reception.go-idle",
    },
    {
        .name = "tpm-interface.crb.execution.go-idle",
    },
    {
        .name = "tpm-interface.crb.completion.go-idle",
    },
    {
        .name = "tpm-interface.crb.aborting.go-idle",
    },
    {
        .name = "tpm-interface.crb.leaving.go-idle",
    },
    {
        .name = "tpm-interface.crb.out-of-state",
    },
    {
        .name = "tpm-interface.crb.ready.written",
    },
    {
        .name = "tpm-interface.crb.reception.written",
    },
    {
        .name = "tpm-interface.crb.completion.written",
    },
    {
        .name = "tpm-interface.crb.completion.read",
    },
    {
        .name = "tpm-interface.crb.reception.started.command-whole",
    },
    {
        .name = "tpm-interface.crb.reception.started.else",
    },
    {
        .name = "tpm-interface.crb.execution.cancel",
    },
    {
        .name = "tpm-interface.crb.aborting.cancel",
    },
    {
        .name = "tpm-interface.crb.leaving.cancel",
    },
    {
        .name = "tpm-interface.crb.execution.answered",
    },
    {
        .name = "tpm-interface.crb.aborting.answered",
    },
    {
        .name = "tpm-interface.crb.leaving.answered",
    },
    {
        .name = "tpm-interface.crb.idle.lost",
    },
    {
        .name = "tpm-interface.crb.ready.lost",
    },
    {
        .name = "tpm-interface.crb.reception.lost",
    },
    {
        .name = "tpm-interface.crb.execution.lost",
    },
    {
        .name = "tpm-interface.crb.completion.lost",
    },
    {
        .name = "tpm-interface.crb.aborting.lost",
    },
    {
        .name = "tpm-interface.crb.leaving.lost",
    },
    {
        .name = "tpm-interface.tis.idle.command-ready",
    },
    {
        .name = "tpm-interface.tis.ready.command-ready",
    },
    {
        .name = "tpm-interface.tis.reception.command-ready",
    },
    {
        .name = "tpm-interface.tis.execution.command-ready",
    },
    {
        .name = "tpm-interface.tis.completion.command-ready",
    },
    {
        .name = "tpm-interface.tis.aborting.command-ready",
    },
    {
        .name = "tpm-interface.tis.leaving.command-ready",
    },
    {
        .name = "tpm-interface.tis.out-of-state",
    },
    {
        .name = "tpm-interface.tis.ready.written",
    },
    {
        .name = "tpm-interface.tis.reception.written.more-expected",
    },
    {
        .name = "tpm-interface.tis.byte-too-many",
    },
    {
        .name = "tpm-interface.tis.completion.read.more-to-give",
    },
    {
        .name = "tpm-interface.tis.read-too-many",
    },
    {
        .name = "tpm-interface.tis.go-too-early",
    },
    {
        .name = "tpm-interface.tis.reception.go.command-whole",
    },
    {
        .name = "tpm-interface.tis.reception.go.else",
    },
    {
        .name = "tpm-interface.tis.completion.retry",
    },
    {
        .name = "tpm-interface.tis.execution.cancel",
    },
    {
        .name = "tpm-interface.tis.aborting.cancel",
    },
    {
        .name = "tpm-interface.tis.leaving.cancel",
    },
    {
        .name = "tpm-interface.tis.execution.answered",
    },
    {
        .name = "tpm-interface.tis.aborting.answered",
    },
    {
        .name = "tpm-interface.tis.leaving.answered",
    },
    {
        .name = "tpm-interface.tis.idle.lost",
    },
    {
        .name = "tpm-interface.tis.ready.lost",
    },
    {
        .name = "tpm-interface.tis.reception.lost",
    },
    {
        .name = "tpm-interface.tis.execution.lost",
    },
    {
        .name = "tpm-interface.tis.completion.lost",
    },
    {
        .name = "tpm-interface.tis.aborting.lost",
    },
    {
        .name = "tpm-interface.tis.leaving.lost",
    },
};

static struct es_counter_set es_tpm_interface_counter_set = {
    .name = "",
    .counters = es_tpm_interface_counters,
    .count = ES_TPM_INTERFACE_COUNTER_COUNT,
};

const struct es_refusal es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_COUNT] = {
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no relinquish in unused",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no seize in active",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no granted in unused",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no granted in active",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no displaced in unused",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no displaced in waiting",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no use in unused",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "locality",
        .field = "",
        .rule = "no use in waiting",
        .offset = 0,
        .count = &es_tpm_interface_counters[5].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no written in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no written in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no written in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no written in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no read in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no started in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no cancel in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no cancel in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no cancel in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no cancel in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no answered in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no answered in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no answered in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "crb",
        .field = "",
        .rule = "no answered in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[29].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no written in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no written in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no written in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no written in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no written in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no read in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no go in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in execution",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in aborting",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no retry in leaving",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no cancel in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no cancel in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no cancel in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no cancel in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no answered in idle",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no answered in ready",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no answered in reception",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
    {
        .spec = "tpm-interface",
        .where = "tis",
        .field = "",
        .rule = "no answered in completion",
        .offset = 0,
        .count = &es_tpm_interface_counters[56].value,
    },
};

const struct es_spec es_tpm_interface_spec = {
    .name = "tpm-interface",
    .path = "specs/tpm/interface.yaml",
    .refusals = es_tpm_interface_refusals,
    .refusal_count = ES_TPM_INTERFACE_REFUSAL_COUNT,
    .counters = &es_tpm_interface_counter_set,
};
