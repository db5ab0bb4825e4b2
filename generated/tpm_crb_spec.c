/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator. */
#include "generated/tpm_crb_spec.h"

struct es_counter es_tpm_crb_counters[ES_TPM_CRB_COUNTER_COUNT] = {
    {
        .name = "tpm-crb.loc-state.read",
    },
    {
        .name = "tpm-crb.loc-ctrl.read",
    },
    {
        .name = "tpm-crb.loc-ctrl.write",
    },
    {
        .name = "tpm-crb.loc-sts.read",
    },
    {
        .name = "tpm-crb.intf-id.read",
    },
    {
        .name = "tpm-crb.ctrl-ext.read",
    },
    {
        .name = "tpm-crb.ctrl-req.read",
    },
    {
        .name = "tpm-crb.ctrl-req.write",
    },
    {
        .name = "tpm-crb.ctrl-sts.read",
    },
    {
        .name = "tpm-crb.ctrl-cancel.read",
    },
    {
        .name = "tpm-crb.ctrl-cancel.write",
    },
    {
        .name = "tpm-crb.ctrl-start.read",
    },
    {
        .name = "tpm-crb.ctrl-start.write",
    },
    {
        .name = "tpm-crb.int-enable.read",
    },
    {
        .name = "tpm-crb.int-enable.write",
    },
    {
        .name = "tpm-crb.int-sts.read",
    },
    {
        .name = "tpm-crb.int-sts.write",
    },
    {
        .name = "tpm-crb.cmd-size.read",
    },
    {
        .name = "tpm-crb.cmd-address-low.read",
    },
    {
        .name = "tpm-crb.cmd-address-high.read",
    },
    {
        .name = "tpm-crb.rsp-size.read",
    },
    {
        .name = "tpm-crb.rsp-address.read",
    },
    {
        .name = "tpm-crb.data-buffer.read",
    },
    {
        .name = "tpm-crb.data-buffer.write",
    },
    {
        .name = "tpm-crb.refused.data-buffer.width.read-width",
    },
    {
        .name = "tpm-crb.refused.access.offset.read",
    },
    {
        .name = "tpm-crb.refused.loc-state.width.read-width",
    },
    {
        .name = "tpm-crb.refused.loc-ctrl.read",
    },
    {
        .name = "tpm-crb.refused.loc-sts.width.read-width",
    },
    {
        .name = "tpm-crb.refused.intf-id.width.read-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-ext.width.read-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-req.width.read-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-sts.width.read-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-cancel.width.read-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-start.width.read-width",
    },
    {
        .name = "tpm-crb.refused.int-enable.width.read-width",
    },
    {
        .name = "tpm-crb.refused.int-sts.width.read-width",
    },
    {
        .name = "tpm-crb.refused.cmd-size.width.read-width",
    },
    {
        .name = "tpm-crb.refused.cmd-address-low.width.read-width",
    },
    {
        .name = "tpm-crb.refused.cmd-address-high.width.read-width",
    },
    {
        .name = "tpm-crb.refused.rsp-size.width.read-width",
    },
    {
        .name = "tpm-crb.refused.rsp-address.width.read-width",
    },
    {
        .name = "tpm-crb.refused.access.width.read-width",
    },
    {
        .name = "tpm-crb.refused.access.offset.read-offset",
    },
    {
        .name = "tpm-crb.refused.access.offset.read-parts",
    },
    {
        .name = "tpm-crb.refused.data-buffer.width.write-width",
    },
    {
        .name = "tpm-crb.refused.access.offset.write",
    },
    {
        .name = "tpm-crb.refused.loc-state.write",
    },
    {
        .name = "tpm-crb.refused.loc-ctrl.width.write-width",
    },
    {
        .name = "tpm-crb.refused.loc-sts.write",
    },
    {
        .name = "tpm-crb.refused.intf-id.write",
    },
    {
        .name = "tpm-crb.refused.ctrl-ext.write",
    },
    {
        .name = "tpm-crb.refused.ctrl-req.width.write-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-sts.write",
    },
    {
        .name = "tpm-crb.refused.ctrl-cancel.width.write-width",
    },
    {
        .name = "tpm-crb.refused.ctrl-start.width.write-width",
    },
    {
        .name = "tpm-crb.refused.int-enable.width.write-width",
    },
    {
        .name = "tpm-crb.refused.int-sts.width.write-width",
    },
    {
        .name = "tpm-crb.refused.cmd-size.write",
    },
    {
        .name = "tpm-crb.refused.cmd-address-low.write",
    },
    {
        .name = "tpm-crb.refused.cmd-address-high.write",
    },
    {
        .name = "tpm-crb.refused.rsp-size.write",
    },
    {
        .name = "tpm-crb.refused.rsp-address.write",
    },
    {
        .name = "tpm-crb.refused.access.width.write-width",
    },
    {
        .name = "tpm-crb.refused.access.offset.write-offset",
    },
    {
        .name = "tpm-crb.refused.access.offset.write-parts",
    },
};

static struct es_counter_set es_tpm_crb_counter_set = {
    .name = "",
    .counters = es_tpm_crb_counters,
    .count = ES_TPM_CRB_COUNTER_COUNT,
};

const struct es_refusal es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_COUNT] = {
    {
        .spec = "tpm-crb",
        .where = "data-buffer",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[24].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_crb_counters[25].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-state",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[26].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-ctrl",
        .field = "",
        .rule = "not readable",
        .offset = 0,
        .count = &es_tpm_crb_counters[27].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[28].value,
    },
    {
        .spec = "tpm-crb",
        .where = "intf-id",
        .field = "width",
        .rule = "8 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[29].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-ext",
        .field = "width",
        .rule = "8 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[30].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-req",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[31].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[32].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-cancel",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[33].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-start",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[34].value,
    },
    {
        .spec = "tpm-crb",
        .where = "int-enable",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[35].value,
    },
    {
        .spec = "tpm-crb",
        .where = "int-sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[36].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-size",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[37].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-address-low",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[38].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-address-high",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[39].value,
    },
    {
        .spec = "tpm-crb",
        .where = "rsp-size",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[40].value,
    },
    {
        .spec = "tpm-crb",
        .where = "rsp-address",
        .field = "width",
        .rule = "8 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[41].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "width",
        .rule = "one of 1, 2, 4, 8",
        .offset = 0,
        .count = &es_tpm_crb_counters[42].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "inside the block",
        .offset = 0,
        .count = &es_tpm_crb_counters[43].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "registers alone",
        .offset = 0,
        .count = &es_tpm_crb_counters[44].value,
    },
    {
        .spec = "tpm-crb",
        .where = "data-buffer",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[45].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_crb_counters[46].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-state",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[47].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-ctrl",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[48].value,
    },
    {
        .spec = "tpm-crb",
        .where = "loc-sts",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[49].value,
    },
    {
        .spec = "tpm-crb",
        .where = "intf-id",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[50].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-ext",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[51].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-req",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[52].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-sts",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[53].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-cancel",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[54].value,
    },
    {
        .spec = "tpm-crb",
        .where = "ctrl-start",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[55].value,
    },
    {
        .spec = "tpm-crb",
        .where = "int-enable",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[56].value,
    },
    {
        .spec = "tpm-crb",
        .where = "int-sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_crb_counters[57].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-size",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[58].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-address-low",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[59].value,
    },
    {
        .spec = "tpm-crb",
        .where = "cmd-address-high",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[60].value,
    },
    {
        .spec = "tpm-crb",
        .where = "rsp-size",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[61].value,
    },
    {
        .spec = "tpm-crb",
        .where = "rsp-address",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_crb_counters[62].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "width",
        .rule = "one of 1, 2, 4, 8",
        .offset = 0,
        .count = &es_tpm_crb_counters[63].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "inside the block",
        .offset = 0,
        .count = &es_tpm_crb_counters[64].value,
    },
    {
        .spec = "tpm-crb",
        .where = "access",
        .field = "offset",
        .rule = "registers alone",
        .offset = 0,
        .count = &es_tpm_crb_counters[65].value,
    },
};

const struct es_spec es_tpm_crb_spec = {
    .name = "tpm-crb",
    .path = "specs/tpm/crb.yaml",
    .refusals = es_tpm_crb_refusals,
    .refusal_count = ES_TPM_CRB_REFUSAL_COUNT,
    .counters = &es_tpm_crb_counter_set,
};
