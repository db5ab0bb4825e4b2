/* Generated from specs/igvm/measurement.yaml; change that and run python3 -m generator. */
#include "generated/igvm_measurement_spec.h"

struct es_counter es_igvm_measurement_counters[ES_IGVM_MEASUREMENT_COUNTER_COUNT] = {
    {
        .name = "igvm-measurement.refused.snp-page-info.size-112",
    },
    {
        .name = "igvm-measurement.refused.snp-page-info.length.value",
    },
    {
        .name = "igvm-measurement.refused.snp-page-info.page-type.known",
    },
    {
        .name = "igvm-measurement.refused.snp-page-info.migration-agent.reserved",
    },
    {
        .name = "igvm-measurement.refused.snp-identity.size-96",
    },
    {
        .name = "igvm-measurement.refused.snp-identity.version.value",
    },
    {
        .name = "igvm-measurement.refused.snp-id-key.size-1028",
    },
    {
        .name = "igvm-measurement.refused.snp-id-key.reserved.reserved",
    },
    {
        .name = "igvm-measurement.refused.snp-policy.size-8",
    },
    {
        .name = "igvm-measurement.refused.tdx-policy.size-8",
    },
    {
        .name = "igvm-measurement.refused.tdx-block.size-128",
    },
    {
        .name = "igvm-measurement.refused.tdx-block.must.reserved",
    },
    {
        .name = "igvm-measurement.refused.vbs-page.size-32",
    },
    {
        .name = "igvm-measurement.refused.vbs-page.byte-count.value",
    },
    {
        .name = "igvm-measurement.refused.vbs-page.chunk.value",
    },
    {
        .name = "igvm-measurement.refused.vbs-page.reserved.reserved",
    },
    {
        .name = "igvm-measurement.refused.vbs-page.metadata.reserved.reserved",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.size-48",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.byte-count.value",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.chunk.value",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.reserved.reserved",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.reserved2.reserved",
    },
    {
        .name = "igvm-measurement.refused.vbs-register.reserved3.reserved",
    },
};

static struct es_counter_set es_igvm_measurement_counter_set = {
    .name = "",
    .counters = es_igvm_measurement_counters,
    .count = ES_IGVM_MEASUREMENT_COUNTER_COUNT,
};

const struct es_refusal es_igvm_measurement_refusals[ES_IGVM_MEASUREMENT_REFUSAL_COUNT] = {
    {
        .spec = "igvm-measurement",
        .where = "snp-page-info",
        .field = "",
        .rule = "size at least 112",
        .offset = 0,
        .count = &es_igvm_measurement_counters[0].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-page-info",
        .field = "length",
        .rule = "value 0x70",
        .offset = 96,
        .count = &es_igvm_measurement_counters[1].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-page-info",
        .field = "page-type",
        .rule = "known value",
        .offset = 98,
        .count = &es_igvm_measurement_counters[2].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-page-info",
        .field = "migration-agent",
        .rule = "reserved, zero",
        .offset = 99,
        .count = &es_igvm_measurement_counters[3].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-identity",
        .field = "",
        .rule = "size at least 96",
        .offset = 0,
        .count = &es_igvm_measurement_counters[4].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-identity",
        .field = "version",
        .rule = "value 0x1",
        .offset = 80,
        .count = &es_igvm_measurement_counters[5].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-id-key",
        .field = "",
        .rule = "size at least 1028",
        .offset = 0,
        .count = &es_igvm_measurement_counters[6].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-id-key",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 148,
        .count = &es_igvm_measurement_counters[7].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "snp-policy",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_igvm_measurement_counters[8].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "tdx-policy",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_igvm_measurement_counters[9].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "tdx-block",
        .field = "",
        .rule = "size at least 128",
        .offset = 0,
        .count = &es_igvm_measurement_counters[10].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "tdx-block",
        .field = "must",
        .rule = "reserved, zero",
        .offset = 24,
        .count = &es_igvm_measurement_counters[11].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-page",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_measurement_counters[12].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-page",
        .field = "byte-count",
        .rule = "value 0x1020",
        .offset = 0,
        .count = &es_igvm_measurement_counters[13].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-page",
        .field = "chunk",
        .rule = "value 0x2",
        .offset = 4,
        .count = &es_igvm_measurement_counters[14].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-page",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 8,
        .count = &es_igvm_measurement_counters[15].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-page",
        .field = "metadata.reserved",
        .rule = "reserved bits are zero",
        .offset = 16,
        .count = &es_igvm_measurement_counters[16].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "",
        .rule = "size at least 48",
        .offset = 0,
        .count = &es_igvm_measurement_counters[17].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "byte-count",
        .rule = "value 0x30",
        .offset = 0,
        .count = &es_igvm_measurement_counters[18].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "chunk",
        .rule = "value 0x0",
        .offset = 4,
        .count = &es_igvm_measurement_counters[19].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 8,
        .count = &es_igvm_measurement_counters[20].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "reserved2",
        .rule = "reserved, zero",
        .offset = 16,
        .count = &es_igvm_measurement_counters[21].value,
    },
    {
        .spec = "igvm-measurement",
        .where = "vbs-register",
        .field = "reserved3",
        .rule = "reserved, zero",
        .offset = 21,
        .count = &es_igvm_measurement_counters[22].value,
    },
};

const struct es_spec es_igvm_measurement_spec = {
    .name = "igvm-measurement",
    .path = "specs/igvm/measurement.yaml",
    .refusals = es_igvm_measurement_refusals,
    .refusal_count = ES_IGVM_MEASUREMENT_REFUSAL_COUNT,
    .counters = &es_igvm_measurement_counter_set,
};
