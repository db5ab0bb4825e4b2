/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator. */
#include "generated/tpm_tis_spec.h"

struct es_counter es_tpm_tis_counters[ES_TPM_TIS_COUNTER_COUNT] = {
    {
        .name = "tpm-tis.access.read",
    },
    {
        .name = "tpm-tis.access.write",
    },
    {
        .name = "tpm-tis.int-enable.read",
    },
    {
        .name = "tpm-tis.int-enable.write",
    },
    {
        .name = "tpm-tis.int-vector.read",
    },
    {
        .name = "tpm-tis.int-vector.write",
    },
    {
        .name = "tpm-tis.int-status.read",
    },
    {
        .name = "tpm-tis.int-status.write",
    },
    {
        .name = "tpm-tis.intf-capability.read",
    },
    {
        .name = "tpm-tis.sts.read",
    },
    {
        .name = "tpm-tis.sts.write",
    },
    {
        .name = "tpm-tis.data-fifo.read",
    },
    {
        .name = "tpm-tis.data-fifo.write",
    },
    {
        .name = "tpm-tis.interface-id.read",
    },
    {
        .name = "tpm-tis.xdata-fifo.read",
    },
    {
        .name = "tpm-tis.xdata-fifo.write",
    },
    {
        .name = "tpm-tis.vendor.read",
    },
    {
        .name = "tpm-tis.device.read",
    },
    {
        .name = "tpm-tis.revision.read",
    },
    {
        .name = "tpm-tis.refused.data-fifo.width.read-width",
    },
    {
        .name = "tpm-tis.refused.xdata-fifo.width.read-width",
    },
    {
        .name = "tpm-tis.refused.access.offset.read",
    },
    {
        .name = "tpm-tis.refused.access.width.read-width",
    },
    {
        .name = "tpm-tis.refused.int-enable.width.read-width",
    },
    {
        .name = "tpm-tis.refused.int-vector.width.read-width",
    },
    {
        .name = "tpm-tis.refused.int-status.width.read-width",
    },
    {
        .name = "tpm-tis.refused.intf-capability.width.read-width",
    },
    {
        .name = "tpm-tis.refused.sts.width.read-width",
    },
    {
        .name = "tpm-tis.refused.interface-id.width.read-width",
    },
    {
        .name = "tpm-tis.refused.vendor.width.read-width",
    },
    {
        .name = "tpm-tis.refused.device.width.read-width",
    },
    {
        .name = "tpm-tis.refused.revision.width.read-width",
    },
    {
        .name = "tpm-tis.refused.access.offset.read-offset",
    },
    {
        .name = "tpm-tis.refused.access.offset.read-parts",
    },
    {
        .name = "tpm-tis.refused.data-fifo.width.write-width",
    },
    {
        .name = "tpm-tis.refused.xdata-fifo.width.write-width",
    },
    {
        .name = "tpm-tis.refused.access.offset.write",
    },
    {
        .name = "tpm-tis.refused.access.width.write-width",
    },
    {
        .name = "tpm-tis.refused.int-enable.width.write-width",
    },
    {
        .name = "tpm-tis.refused.int-vector.width.write-width",
    },
    {
        .name = "tpm-tis.refused.int-status.width.write-width",
    },
    {
        .name = "tpm-tis.refused.intf-capability.write",
    },
    {
        .name = "tpm-tis.refused.sts.width.write-width",
    },
    {
        .name = "tpm-tis.refused.interface-id.write",
    },
    {
        .name = "tpm-tis.refused.vendor.write",
    },
    {
        .name = "tpm-tis.refused.device.write",
    },
    {
        .name = "tpm-tis.refused.revision.write",
    },
    {
        .name = "tpm-tis.refused.access.offset.write-offset",
    },
    {
        .name = "tpm-tis.refused.access.offset.write-parts",
    },
};

static struct es_counter_set es_tpm_tis_counter_set = {
    .name = "",
    .counters = es_tpm_tis_counters,
    .count = ES_TPM_TIS_COUNTER_COUNT,
};

const struct es_refusal es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_COUNT] = {
    {
        .spec = "tpm-tis",
        .where = "data-fifo",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[19].value,
    },
    {
        .spec = "tpm-tis",
        .where = "xdata-fifo",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[20].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_tis_counters[21].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[22].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-enable",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[23].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-vector",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[24].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-status",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[25].value,
    },
    {
        .spec = "tpm-tis",
        .where = "intf-capability",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[26].value,
    },
    {
        .spec = "tpm-tis",
        .where = "sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[27].value,
    },
    {
        .spec = "tpm-tis",
        .where = "interface-id",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[28].value,
    },
    {
        .spec = "tpm-tis",
        .where = "vendor",
        .field = "width",
        .rule = "2 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[29].value,
    },
    {
        .spec = "tpm-tis",
        .where = "device",
        .field = "width",
        .rule = "2 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[30].value,
    },
    {
        .spec = "tpm-tis",
        .where = "revision",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[31].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "inside the block",
        .offset = 0,
        .count = &es_tpm_tis_counters[32].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "registers alone",
        .offset = 0,
        .count = &es_tpm_tis_counters[33].value,
    },
    {
        .spec = "tpm-tis",
        .where = "data-fifo",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[34].value,
    },
    {
        .spec = "tpm-tis",
        .where = "xdata-fifo",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[35].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_tpm_tis_counters[36].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[37].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-enable",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[38].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-vector",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[39].value,
    },
    {
        .spec = "tpm-tis",
        .where = "int-status",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[40].value,
    },
    {
        .spec = "tpm-tis",
        .where = "intf-capability",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_tis_counters[41].value,
    },
    {
        .spec = "tpm-tis",
        .where = "sts",
        .field = "width",
        .rule = "4 bytes",
        .offset = 0,
        .count = &es_tpm_tis_counters[42].value,
    },
    {
        .spec = "tpm-tis",
        .where = "interface-id",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_tis_counters[43].value,
    },
    {
        .spec = "tpm-tis",
        .where = "vendor",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_tis_counters[44].value,
    },
    {
        .spec = "tpm-tis",
        .where = "device",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_tis_counters[45].value,
    },
    {
        .spec = "tpm-tis",
        .where = "revision",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_tpm_tis_counters[46].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "inside the block",
        .offset = 0,
        .count = &es_tpm_tis_counters[47].value,
    },
    {
        .spec = "tpm-tis",
        .where = "access",
        .field = "offset",
        .rule = "registers alone",
        .offset = 0,
        .count = &es_tpm_tis_counters[48].value,
    },
};

const struct es_spec es_tpm_tis_spec = {
    .name = "tpm-tis",
    .path = "specs/tpm/tis.yaml",
    .refusals = es_tpm_tis_refusals,
    .refusal_count = ES_TPM_TIS_REFUSAL_COUNT,
    .counters = &es_tpm_tis_counter_set,
};
