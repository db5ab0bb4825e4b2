/* Generated from specs/igvm/igvm.yaml; change that and run python3 -m generator. */
#include "generated/igvm_spec.h"

struct es_counter es_igvm_counters[ES_IGVM_COUNTER_COUNT] = {
    {
        .name = "igvm.refused.fixed-header.size-24",
    },
    {
        .name = "igvm.refused.fixed-header.magic.value",
    },
    {
        .name = "igvm.refused.fixed-header.format-version.known",
    },
    {
        .name = "igvm.refused.fixed-header-v2.size-8",
    },
    {
        .name = "igvm.refused.fixed-header-v2.architecture.known",
    },
    {
        .name = "igvm.refused.fixed-header-v2.page-size.value",
    },
    {
        .name = "igvm.refused.variable-header.size-8",
    },
    {
        .name = "igvm.refused.supported-platform.size-16",
    },
    {
        .name = "igvm.refused.supported-platform.highest-vtl.known",
    },
    {
        .name = "igvm.refused.supported-platform.platform-type.known",
    },
    {
        .name = "igvm.refused.supported-platform.platform-version.value",
    },
    {
        .name = "igvm.refused.guest-policy.size-16",
    },
    {
        .name = "igvm.refused.guest-policy.reserved.reserved",
    },
    {
        .name = "igvm.refused.relocatable-region.size-48",
    },
    {
        .name = "igvm.refused.relocatable-region.vtl.known",
    },
    {
        .name = "igvm.refused.relocatable-region.flags.reserved.reserved",
    },
    {
        .name = "igvm.refused.page-table-relocation.size-32",
    },
    {
        .name = "igvm.refused.page-table-relocation.vtl.known",
    },
    {
        .name = "igvm.refused.page-table-relocation.reserved.reserved",
    },
    {
        .name = "igvm.refused.corim-document.size-16",
    },
    {
        .name = "igvm.refused.corim-document.reserved.reserved",
    },
    {
        .name = "igvm.refused.corim-signature.size-16",
    },
    {
        .name = "igvm.refused.corim-signature.reserved.reserved",
    },
    {
        .name = "igvm.refused.cca-policy.size-32",
    },
    {
        .name = "igvm.refused.cca-policy.reserved.reserved",
    },
    {
        .name = "igvm.refused.cca-policy.hash-algorithm.known",
    },
    {
        .name = "igvm.refused.cca-policy.activation.known",
    },
    {
        .name = "igvm.refused.cca-policy.reserved2.reserved",
    },
    {
        .name = "igvm.refused.parameter-area.size-16",
    },
    {
        .name = "igvm.refused.page-data.size-24",
    },
    {
        .name = "igvm.refused.page-data.flags.reserved.reserved",
    },
    {
        .name = "igvm.refused.page-data.data-type.known",
    },
    {
        .name = "igvm.refused.page-data.reserved.reserved",
    },
    {
        .name = "igvm.refused.parameter-insert.size-16",
    },
    {
        .name = "igvm.refused.vp-context.size-20",
    },
    {
        .name = "igvm.refused.vp-context.reserved.reserved",
    },
    {
        .name = "igvm.refused.required-memory.size-24",
    },
    {
        .name = "igvm.refused.required-memory.flags.reserved.reserved",
    },
    {
        .name = "igvm.refused.required-memory.reserved.reserved",
    },
    {
        .name = "igvm.refused.parameter.size-8",
    },
    {
        .name = "igvm.refused.signature.size-144",
    },
    {
        .name = "igvm.refused.public-key.size-152",
    },
    {
        .name = "igvm.refused.public-key.reserved.reserved",
    },
    {
        .name = "igvm.refused.snp-id-block.size-696",
    },
    {
        .name = "igvm.refused.snp-id-block.author-key-enabled.max",
    },
    {
        .name = "igvm.refused.snp-id-block.reserved.reserved",
    },
    {
        .name = "igvm.refused.snp-id-block.id-public-key.reserved.reserved",
    },
    {
        .name = "igvm.refused.snp-id-block.author-public-key.reserved.reserved",
    },
    {
        .name = "igvm.refused.error-range.size-16",
    },
    {
        .name = "igvm.refused.vbs-measurement.size-864",
    },
};

static struct es_counter_set es_igvm_counter_set = {
    .name = "",
    .counters = es_igvm_counters,
    .count = ES_IGVM_COUNTER_COUNT,
};

const struct es_refusal es_igvm_refusals[ES_IGVM_REFUSAL_COUNT] = {
    {
        .spec = "igvm",
        .where = "fixed-header",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_igvm_counters[0].value,
    },
    {
        .spec = "igvm",
        .where = "fixed-header",
        .field = "magic",
        .rule = "value 0x4d564749",
        .offset = 0,
        .count = &es_igvm_counters[1].value,
    },
    {
        .spec = "igvm",
        .where = "fixed-header",
        .field = "format-version",
        .rule = "known value",
        .offset = 4,
        .count = &es_igvm_counters[2].value,
    },
    {
        .spec = "igvm",
        .where = "fixed-header-v2",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_igvm_counters[3].value,
    },
    {
        .spec = "igvm",
        .where = "fixed-header-v2",
        .field = "architecture",
        .rule = "known value",
        .offset = 0,
        .count = &es_igvm_counters[4].value,
    },
    {
        .spec = "igvm",
        .where = "fixed-header-v2",
        .field = "page-size",
        .rule = "value 0x1000",
        .offset = 4,
        .count = &es_igvm_counters[5].value,
    },
    {
        .spec = "igvm",
        .where = "variable-header",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_igvm_counters[6].value,
    },
    {
        .spec = "igvm",
        .where = "supported-platform",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[7].value,
    },
    {
        .spec = "igvm",
        .where = "supported-platform",
        .field = "highest-vtl",
        .rule = "known value",
        .offset = 4,
        .count = &es_igvm_counters[8].value,
    },
    {
        .spec = "igvm",
        .where = "supported-platform",
        .field = "platform-type",
        .rule = "known value",
        .offset = 5,
        .count = &es_igvm_counters[9].value,
    },
    {
        .spec = "igvm",
        .where = "supported-platform",
        .field = "platform-version",
        .rule = "value 0x1",
        .offset = 6,
        .count = &es_igvm_counters[10].value,
    },
    {
        .spec = "igvm",
        .where = "guest-policy",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[11].value,
    },
    {
        .spec = "igvm",
        .where = "guest-policy",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 12,
        .count = &es_igvm_counters[12].value,
    },
    {
        .spec = "igvm",
        .where = "relocatable-region",
        .field = "",
        .rule = "size at least 48",
        .offset = 0,
        .count = &es_igvm_counters[13].value,
    },
    {
        .spec = "igvm",
        .where = "relocatable-region",
        .field = "vtl",
        .rule = "known value",
        .offset = 6,
        .count = &es_igvm_counters[14].value,
    },
    {
        .spec = "igvm",
        .where = "relocatable-region",
        .field = "flags.reserved",
        .rule = "reserved bits are zero",
        .offset = 7,
        .count = &es_igvm_counters[15].value,
    },
    {
        .spec = "igvm",
        .where = "page-table-relocation",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_counters[16].value,
    },
    {
        .spec = "igvm",
        .where = "page-table-relocation",
        .field = "vtl",
        .rule = "known value",
        .offset = 6,
        .count = &es_igvm_counters[17].value,
    },
    {
        .spec = "igvm",
        .where = "page-table-relocation",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 7,
        .count = &es_igvm_counters[18].value,
    },
    {
        .spec = "igvm",
        .where = "corim-document",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[19].value,
    },
    {
        .spec = "igvm",
        .where = "corim-document",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 12,
        .count = &es_igvm_counters[20].value,
    },
    {
        .spec = "igvm",
        .where = "corim-signature",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[21].value,
    },
    {
        .spec = "igvm",
        .where = "corim-signature",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 12,
        .count = &es_igvm_counters[22].value,
    },
    {
        .spec = "igvm",
        .where = "cca-policy",
        .field = "",
        .rule = "size at least 32",
        .offset = 0,
        .count = &es_igvm_counters[23].value,
    },
    {
        .spec = "igvm",
        .where = "cca-policy",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 4,
        .count = &es_igvm_counters[24].value,
    },
    {
        .spec = "igvm",
        .where = "cca-policy",
        .field = "hash-algorithm",
        .rule = "known value",
        .offset = 24,
        .count = &es_igvm_counters[25].value,
    },
    {
        .spec = "igvm",
        .where = "cca-policy",
        .field = "activation",
        .rule = "known value",
        .offset = 25,
        .count = &es_igvm_counters[26].value,
    },
    {
        .spec = "igvm",
        .where = "cca-policy",
        .field = "reserved2",
        .rule = "reserved, zero",
        .offset = 26,
        .count = &es_igvm_counters[27].value,
    },
    {
        .spec = "igvm",
        .where = "parameter-area",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[28].value,
    },
    {
        .spec = "igvm",
        .where = "page-data",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_igvm_counters[29].value,
    },
    {
        .spec = "igvm",
        .where = "page-data",
        .field = "flags.reserved",
        .rule = "reserved bits are zero",
        .offset = 16,
        .count = &es_igvm_counters[30].value,
    },
    {
        .spec = "igvm",
        .where = "page-data",
        .field = "data-type",
        .rule = "known value",
        .offset = 20,
        .count = &es_igvm_counters[31].value,
    },
    {
        .spec = "igvm",
        .where = "page-data",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 22,
        .count = &es_igvm_counters[32].value,
    },
    {
        .spec = "igvm",
        .where = "parameter-insert",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[33].value,
    },
    {
        .spec = "igvm",
        .where = "vp-context",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_igvm_counters[34].value,
    },
    {
        .spec = "igvm",
        .where = "vp-context",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 18,
        .count = &es_igvm_counters[35].value,
    },
    {
        .spec = "igvm",
        .where = "required-memory",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_igvm_counters[36].value,
    },
    {
        .spec = "igvm",
        .where = "required-memory",
        .field = "flags.reserved",
        .rule = "reserved bits are zero",
        .offset = 16,
        .count = &es_igvm_counters[37].value,
    },
    {
        .spec = "igvm",
        .where = "required-memory",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 20,
        .count = &es_igvm_counters[38].value,
    },
    {
        .spec = "igvm",
        .where = "parameter",
        .field = "",
        .rule = "size at least 8",
        .offset = 0,
        .count = &es_igvm_counters[39].value,
    },
    {
        .spec = "igvm",
        .where = "signature",
        .field = "",
        .rule = "size at least 144",
        .offset = 0,
        .count = &es_igvm_counters[40].value,
    },
    {
        .spec = "igvm",
        .where = "public-key",
        .field = "",
        .rule = "size at least 152",
        .offset = 0,
        .count = &es_igvm_counters[41].value,
    },
    {
        .spec = "igvm",
        .where = "public-key",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 4,
        .count = &es_igvm_counters[42].value,
    },
    {
        .spec = "igvm",
        .where = "snp-id-block",
        .field = "",
        .rule = "size at least 696",
        .offset = 0,
        .count = &es_igvm_counters[43].value,
    },
    {
        .spec = "igvm",
        .where = "snp-id-block",
        .field = "author-key-enabled",
        .rule = "max 1",
        .offset = 4,
        .count = &es_igvm_counters[44].value,
    },
    {
        .spec = "igvm",
        .where = "snp-id-block",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 5,
        .count = &es_igvm_counters[45].value,
    },
    {
        .spec = "igvm",
        .where = "snp-id-block",
        .field = "id-public-key.reserved",
        .rule = "reserved, zero",
        .offset = 252,
        .count = &es_igvm_counters[46].value,
    },
    {
        .spec = "igvm",
        .where = "snp-id-block",
        .field = "author-public-key.reserved",
        .rule = "reserved, zero",
        .offset = 548,
        .count = &es_igvm_counters[47].value,
    },
    {
        .spec = "igvm",
        .where = "error-range",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_igvm_counters[48].value,
    },
    {
        .spec = "igvm",
        .where = "vbs-measurement",
        .field = "",
        .rule = "size at least 864",
        .offset = 0,
        .count = &es_igvm_counters[49].value,
    },
};

const struct es_spec es_igvm_spec = {
    .name = "igvm",
    .path = "specs/igvm/igvm.yaml",
    .refusals = es_igvm_refusals,
    .refusal_count = ES_IGVM_REFUSAL_COUNT,
    .counters = &es_igvm_counter_set,
};
