/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator. */
#include "generated/elf_spec.h"

struct es_counter es_elf_counters[ES_ELF_COUNTER_COUNT] = {
    {
        .name = "elf.refused.header-64.size-64",
    },
    {
        .name = "elf.refused.header-64.magic.value",
    },
    {
        .name = "elf.refused.header-64.word-size.known",
    },
    {
        .name = "elf.refused.header-64.data.known",
    },
    {
        .name = "elf.refused.header-64.identity-version.value",
    },
    {
        .name = "elf.refused.header-64.version.value",
    },
    {
        .name = "elf.refused.program-header-64.size-56",
    },
    {
        .name = "elf.refused.note.size-12",
    },
    {
        .name = "elf.refused.relocation-64.size-24",
    },
};

static struct es_counter_set es_elf_counter_set = {
    .name = "",
    .counters = es_elf_counters,
    .count = ES_ELF_COUNTER_COUNT,
};

const struct es_refusal es_elf_refusals[ES_ELF_REFUSAL_COUNT] = {
    {
        .spec = "elf",
        .where = "header-64",
        .field = "",
        .rule = "size at least 64",
        .offset = 0,
        .count = &es_elf_counters[0].value,
    },
    {
        .spec = "elf",
        .where = "header-64",
        .field = "magic",
        .rule = "value 0x464c457f",
        .offset = 0,
        .count = &es_elf_counters[1].value,
    },
    {
        .spec = "elf",
        .where = "header-64",
        .field = "word-size",
        .rule = "known value",
        .offset = 4,
        .count = &es_elf_counters[2].value,
    },
    {
        .spec = "elf",
        .where = "header-64",
        .field = "data",
        .rule = "known value",
        .offset = 5,
        .count = &es_elf_counters[3].value,
    },
    {
        .spec = "elf",
        .where = "header-64",
        .field = "identity-version",
        .rule = "value 0x1",
        .offset = 6,
        .count = &es_elf_counters[4].value,
    },
    {
        .spec = "elf",
        .where = "header-64",
        .field = "version",
        .rule = "value 0x1",
        .offset = 20,
        .count = &es_elf_counters[5].value,
    },
    {
        .spec = "elf",
        .where = "program-header-64",
        .field = "",
        .rule = "size at least 56",
        .offset = 0,
        .count = &es_elf_counters[6].value,
    },
    {
        .spec = "elf",
        .where = "note",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_elf_counters[7].value,
    },
    {
        .spec = "elf",
        .where = "relocation-64",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_elf_counters[8].value,
    },
};

const struct es_spec es_elf_spec = {
    .name = "elf",
    .path = "specs/platform/elf.yaml",
    .refusals = es_elf_refusals,
    .refusal_count = ES_ELF_REFUSAL_COUNT,
    .counters = &es_elf_counter_set,
};
