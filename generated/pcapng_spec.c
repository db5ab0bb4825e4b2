/* Generated from specs/process/pcapng.yaml; change that and run python3 -m generator. */
#include "generated/pcapng_spec.h"

struct es_counter es_pcapng_counters[ES_PCAPNG_COUNTER_COUNT] = {
    {
        .name = "pcapng.refused.section-header.size-28",
    },
    {
        .name = "pcapng.refused.section-header.type.value",
    },
    {
        .name = "pcapng.refused.section-header.length.value",
    },
    {
        .name = "pcapng.refused.section-header.byte-order.value",
    },
    {
        .name = "pcapng.refused.section-header.major.value",
    },
    {
        .name = "pcapng.refused.section-header.minor.value",
    },
    {
        .name = "pcapng.refused.section-header.section-length.value",
    },
    {
        .name = "pcapng.refused.section-header.length-again.value",
    },
    {
        .name = "pcapng.refused.interface-description.size-44",
    },
    {
        .name = "pcapng.refused.interface-description.type.value",
    },
    {
        .name = "pcapng.refused.interface-description.length.value",
    },
    {
        .name = "pcapng.refused.interface-description.reserved.reserved",
    },
    {
        .name = "pcapng.refused.interface-description.name-option.value",
    },
    {
        .name = "pcapng.refused.interface-description.name-length.value",
    },
    {
        .name = "pcapng.refused.interface-description.resolution-option.value",
    },
    {
        .name = "pcapng.refused.interface-description.resolution-length.value",
    },
    {
        .name = "pcapng.refused.interface-description.resolution.value",
    },
    {
        .name = "pcapng.refused.interface-description.end-option.value",
    },
    {
        .name = "pcapng.refused.interface-description.end-length.value",
    },
    {
        .name = "pcapng.refused.interface-description.length-again.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet.size-28",
    },
    {
        .name = "pcapng.refused.enhanced-packet.type.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet.length.min",
    },
    {
        .name = "pcapng.refused.enhanced-packet.interface.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.size-16",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.flags-option.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.flags-length.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.flags.others.reserved",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.end-option.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.end-length.value",
    },
    {
        .name = "pcapng.refused.enhanced-packet-end.length.min",
    },
    {
        .name = "pcapng.refused.interface-statistics.size-52",
    },
    {
        .name = "pcapng.refused.interface-statistics.type.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.length.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.interface.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.received-option.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.received-length.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.dropped-option.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.dropped-length.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.end-option.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.end-length.value",
    },
    {
        .name = "pcapng.refused.interface-statistics.length-again.value",
    },
};

static struct es_counter_set es_pcapng_counter_set = {
    .name = "",
    .counters = es_pcapng_counters,
    .count = ES_PCAPNG_COUNTER_COUNT,
};

const struct es_refusal es_pcapng_refusals[ES_PCAPNG_REFUSAL_COUNT] = {
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "",
        .rule = "size at least 28",
        .offset = 0,
        .count = &es_pcapng_counters[0].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "type",
        .rule = "value 0xa0d0d0a",
        .offset = 0,
        .count = &es_pcapng_counters[1].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "length",
        .rule = "value 0x1c",
        .offset = 4,
        .count = &es_pcapng_counters[2].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "byte-order",
        .rule = "value 0x1a2b3c4d",
        .offset = 8,
        .count = &es_pcapng_counters[3].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "major",
        .rule = "value 0x1",
        .offset = 12,
        .count = &es_pcapng_counters[4].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "minor",
        .rule = "value 0x0",
        .offset = 14,
        .count = &es_pcapng_counters[5].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "section-length",
        .rule = "value 0xffffffffffffffff",
        .offset = 16,
        .count = &es_pcapng_counters[6].value,
    },
    {
        .spec = "pcapng",
        .where = "section-header",
        .field = "length-again",
        .rule = "value 0x1c",
        .offset = 24,
        .count = &es_pcapng_counters[7].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "",
        .rule = "size at least 44",
        .offset = 0,
        .count = &es_pcapng_counters[8].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "type",
        .rule = "value 0x1",
        .offset = 0,
        .count = &es_pcapng_counters[9].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "length",
        .rule = "value 0x2c",
        .offset = 4,
        .count = &es_pcapng_counters[10].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "reserved",
        .rule = "reserved, zero",
        .offset = 10,
        .count = &es_pcapng_counters[11].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "name-option",
        .rule = "value 0x2",
        .offset = 16,
        .count = &es_pcapng_counters[12].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "name-length",
        .rule = "value 0x8",
        .offset = 18,
        .count = &es_pcapng_counters[13].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "resolution-option",
        .rule = "value 0x9",
        .offset = 28,
        .count = &es_pcapng_counters[14].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "resolution-length",
        .rule = "value 0x1",
        .offset = 30,
        .count = &es_pcapng_counters[15].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "resolution",
        .rule = "value 0x9",
        .offset = 32,
        .count = &es_pcapng_counters[16].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "end-option",
        .rule = "value 0x0",
        .offset = 36,
        .count = &es_pcapng_counters[17].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "end-length",
        .rule = "value 0x0",
        .offset = 38,
        .count = &es_pcapng_counters[18].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-description",
        .field = "length-again",
        .rule = "value 0x2c",
        .offset = 40,
        .count = &es_pcapng_counters[19].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet",
        .field = "",
        .rule = "size at least 28",
        .offset = 0,
        .count = &es_pcapng_counters[20].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet",
        .field = "type",
        .rule = "value 0x6",
        .offset = 0,
        .count = &es_pcapng_counters[21].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet",
        .field = "length",
        .rule = "min 44",
        .offset = 4,
        .count = &es_pcapng_counters[22].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet",
        .field = "interface",
        .rule = "value 0x0",
        .offset = 8,
        .count = &es_pcapng_counters[23].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_pcapng_counters[24].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "flags-option",
        .rule = "value 0x2",
        .offset = 0,
        .count = &es_pcapng_counters[25].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "flags-length",
        .rule = "value 0x4",
        .offset = 2,
        .count = &es_pcapng_counters[26].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "flags.others",
        .rule = "reserved bits are zero",
        .offset = 4,
        .count = &es_pcapng_counters[27].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "end-option",
        .rule = "value 0x0",
        .offset = 8,
        .count = &es_pcapng_counters[28].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "end-length",
        .rule = "value 0x0",
        .offset = 10,
        .count = &es_pcapng_counters[29].value,
    },
    {
        .spec = "pcapng",
        .where = "enhanced-packet-end",
        .field = "length",
        .rule = "min 44",
        .offset = 12,
        .count = &es_pcapng_counters[30].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "",
        .rule = "size at least 52",
        .offset = 0,
        .count = &es_pcapng_counters[31].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "type",
        .rule = "value 0x5",
        .offset = 0,
        .count = &es_pcapng_counters[32].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "length",
        .rule = "value 0x34",
        .offset = 4,
        .count = &es_pcapng_counters[33].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "interface",
        .rule = "value 0x0",
        .offset = 8,
        .count = &es_pcapng_counters[34].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "received-option",
        .rule = "value 0x4",
        .offset = 20,
        .count = &es_pcapng_counters[35].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "received-length",
        .rule = "value 0x8",
        .offset = 22,
        .count = &es_pcapng_counters[36].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "dropped-option",
        .rule = "value 0x5",
        .offset = 32,
        .count = &es_pcapng_counters[37].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "dropped-length",
        .rule = "value 0x8",
        .offset = 34,
        .count = &es_pcapng_counters[38].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "end-option",
        .rule = "value 0x0",
        .offset = 44,
        .count = &es_pcapng_counters[39].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "end-length",
        .rule = "value 0x0",
        .offset = 46,
        .count = &es_pcapng_counters[40].value,
    },
    {
        .spec = "pcapng",
        .where = "interface-statistics",
        .field = "length-again",
        .rule = "value 0x34",
        .offset = 48,
        .count = &es_pcapng_counters[41].value,
    },
};

const struct es_spec es_pcapng_spec = {
    .name = "pcapng",
    .path = "specs/process/pcapng.yaml",
    .refusals = es_pcapng_refusals,
    .refusal_count = ES_PCAPNG_REFUSAL_COUNT,
    .counters = &es_pcapng_counter_set,
};
