/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator. */
#include "generated/scsi_spec.h"

struct es_counter es_scsi_counters[ES_SCSI_COUNTER_COUNT] = {
    {
        .name = "scsi.refused.cdb-6.size-6",
    },
    {
        .name = "scsi.refused.cdb-6.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-request-sense.size-6",
    },
    {
        .name = "scsi.refused.cdb-request-sense.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-6.size-6",
    },
    {
        .name = "scsi.refused.cdb-read-write-6.lba.max",
    },
    {
        .name = "scsi.refused.cdb-read-write-6.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-inquiry.size-6",
    },
    {
        .name = "scsi.refused.cdb-inquiry.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-mode-select-6.size-6",
    },
    {
        .name = "scsi.refused.cdb-mode-select-6.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-6.size-6",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-6.page-and-control.control-values.known",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-6.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-start-stop.size-6",
    },
    {
        .name = "scsi.refused.cdb-start-stop.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-send-diagnostic.size-6",
    },
    {
        .name = "scsi.refused.cdb-send-diagnostic.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-prevent-removal.size-6",
    },
    {
        .name = "scsi.refused.cdb-prevent-removal.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-capacity-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-read-capacity-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-read-write-10.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-verify-10.options.byte-check.known",
    },
    {
        .name = "scsi.refused.cdb-verify-10.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-synchronize-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-synchronize-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.options.lb-data.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.options.pb-data.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.options.anchor.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-unmap.size-10",
    },
    {
        .name = "scsi.refused.cdb-unmap.options.anchor.reserved",
    },
    {
        .name = "scsi.refused.cdb-unmap.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-mode-select-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-mode-select-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-10.size-10",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-10.page-and-control.control-values.known",
    },
    {
        .name = "scsi.refused.cdb-mode-sense-10.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-12.size-12",
    },
    {
        .name = "scsi.refused.cdb-read-write-12.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-12.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-12.size-12",
    },
    {
        .name = "scsi.refused.cdb-verify-12.options.byte-check.known",
    },
    {
        .name = "scsi.refused.cdb-verify-12.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-12.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-report-luns.size-12",
    },
    {
        .name = "scsi.refused.cdb-report-luns.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-16.size-16",
    },
    {
        .name = "scsi.refused.cdb-read-write-16.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-read-write-16.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-16.size-16",
    },
    {
        .name = "scsi.refused.cdb-verify-16.options.byte-check.known",
    },
    {
        .name = "scsi.refused.cdb-verify-16.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-verify-16.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-synchronize-16.size-16",
    },
    {
        .name = "scsi.refused.cdb-synchronize-16.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.size-16",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.options.lb-data.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.options.pb-data.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.options.anchor.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.options.protect.reserved",
    },
    {
        .name = "scsi.refused.cdb-write-same-16.control.naca.reserved",
    },
    {
        .name = "scsi.refused.cdb-service-16.size-16",
    },
    {
        .name = "scsi.refused.cdb-service-16.control.naca.reserved",
    },
    {
        .name = "scsi.test-unit-ready",
    },
    {
        .name = "scsi.request-sense",
    },
    {
        .name = "scsi.read-6",
    },
    {
        .name = "scsi.write-6",
    },
    {
        .name = "scsi.inquiry",
    },
    {
        .name = "scsi.mode-select-6",
    },
    {
        .name = "scsi.mode-sense-6",
    },
    {
        .name = "scsi.start-stop-unit",
    },
    {
        .name = "scsi.send-diagnostic",
    },
    {
        .name = "scsi.prevent-allow-removal",
    },
    {
        .name = "scsi.read-capacity-10",
    },
    {
        .name = "scsi.read-10",
    },
    {
        .name = "scsi.write-10",
    },
    {
        .name = "scsi.verify-10",
    },
    {
        .name = "scsi.synchronize-cache-10",
    },
    {
        .name = "scsi.write-same-10",
    },
    {
        .name = "scsi.unmap",
    },
    {
        .name = "scsi.mode-select-10",
    },
    {
        .name = "scsi.mode-sense-10",
    },
    {
        .name = "scsi.read-16",
    },
    {
        .name = "scsi.write-16",
    },
    {
        .name = "scsi.verify-16",
    },
    {
        .name = "scsi.synchronize-cache-16",
    },
    {
        .name = "scsi.write-same-16",
    },
    {
        .name = "scsi.read-capacity-16",
    },
    {
        .name = "scsi.get-lba-status",
    },
    {
        .name = "scsi.report-luns",
    },
    {
        .name = "scsi.read-12",
    },
    {
        .name = "scsi.write-12",
    },
    {
        .name = "scsi.verify-12",
    },
    {
        .name = "scsi.refused.command.opcode.short",
    },
    {
        .name = "scsi.refused.command.opcode.unknown",
    },
};

static struct es_counter_set es_scsi_counter_set = {
    .name = "",
    .counters = es_scsi_counters,
    .count = ES_SCSI_COUNTER_COUNT,
};

const struct es_refusal es_scsi_refusals[ES_SCSI_REFUSAL_COUNT] = {
    {
        .spec = "scsi",
        .where = "cdb-6",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[0].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-6",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[1].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-request-sense",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[2].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-request-sense",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[3].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-6",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[4].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-6",
        .field = "lba",
        .rule = "max 0x1f_ffff",
        .offset = 1,
        .count = &es_scsi_counters[5].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-6",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[6].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-inquiry",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[7].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-inquiry",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[8].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-select-6",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[9].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-select-6",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[10].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-6",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[11].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-6",
        .field = "page-and-control.control-values",
        .rule = "known value",
        .offset = 2,
        .count = &es_scsi_counters[12].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-6",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[13].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-start-stop",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[14].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-start-stop",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[15].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-send-diagnostic",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[16].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-send-diagnostic",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[17].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-prevent-removal",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_scsi_counters[18].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-prevent-removal",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 5,
        .count = &es_scsi_counters[19].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-capacity-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[20].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-capacity-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[21].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[22].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-10",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[23].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[24].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[25].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-10",
        .field = "options.byte-check",
        .rule = "known value",
        .offset = 1,
        .count = &es_scsi_counters[26].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-10",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[27].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[28].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-synchronize-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[29].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-synchronize-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[30].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[31].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "options.lb-data",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[32].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "options.pb-data",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[33].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "options.anchor",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[34].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[35].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[36].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-unmap",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[37].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-unmap",
        .field = "options.anchor",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[38].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-unmap",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[39].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-select-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[40].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-select-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[41].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-10",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_scsi_counters[42].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-10",
        .field = "page-and-control.control-values",
        .rule = "known value",
        .offset = 2,
        .count = &es_scsi_counters[43].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-mode-sense-10",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 9,
        .count = &es_scsi_counters[44].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-12",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_scsi_counters[45].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-12",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[46].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-12",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 11,
        .count = &es_scsi_counters[47].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-12",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_scsi_counters[48].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-12",
        .field = "options.byte-check",
        .rule = "known value",
        .offset = 1,
        .count = &es_scsi_counters[49].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-12",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[50].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-12",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 11,
        .count = &es_scsi_counters[51].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-report-luns",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_scsi_counters[52].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-report-luns",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 11,
        .count = &es_scsi_counters[53].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-16",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_scsi_counters[54].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-16",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[55].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-read-write-16",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 15,
        .count = &es_scsi_counters[56].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-16",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_scsi_counters[57].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-16",
        .field = "options.byte-check",
        .rule = "known value",
        .offset = 1,
        .count = &es_scsi_counters[58].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-16",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[59].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-verify-16",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 15,
        .count = &es_scsi_counters[60].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-synchronize-16",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_scsi_counters[61].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-synchronize-16",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 15,
        .count = &es_scsi_counters[62].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_scsi_counters[63].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "options.lb-data",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[64].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "options.pb-data",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[65].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "options.anchor",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[66].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "options.protect",
        .rule = "reserved bits are zero",
        .offset = 1,
        .count = &es_scsi_counters[67].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-write-same-16",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 15,
        .count = &es_scsi_counters[68].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-service-16",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_scsi_counters[69].value,
    },
    {
        .spec = "scsi",
        .where = "cdb-service-16",
        .field = "control.naca",
        .rule = "reserved bits are zero",
        .offset = 15,
        .count = &es_scsi_counters[70].value,
    },
    {
        .spec = "scsi",
        .where = "command",
        .field = "opcode",
        .rule = "there",
        .offset = 0,
        .count = &es_scsi_counters[101].value,
    },
    {
        .spec = "scsi",
        .where = "command",
        .field = "opcode",
        .rule = "known",
        .offset = 0,
        .count = &es_scsi_counters[102].value,
    },
};

const struct es_spec es_scsi_spec = {
    .name = "scsi",
    .path = "specs/scsi/scsi.yaml",
    .refusals = es_scsi_refusals,
    .refusal_count = ES_SCSI_REFUSAL_COUNT,
    .counters = &es_scsi_counter_set,
};
