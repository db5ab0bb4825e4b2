/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator. */
#include "generated/inspect/elf_inspect.h"

#include "generated/elf_spec.h"

/* specs/platform/elf.yaml:10 */
static const struct es_shape_name rows_names_of_elf_word_size[2] = {
    {
        .value = 1u,
        .name = "bits-32",
    },
    {
        .value = 2u,
        .name = "bits-64",
    },
};

static const struct es_shape_names names_of_elf_word_size = {
    .rows = rows_names_of_elf_word_size,
    .count = 2,
    .flags = false,
};

/* specs/platform/elf.yaml:11 */
static const struct es_shape_name rows_names_of_elf_data[2] = {
    {
        .value = 1u,
        .name = "little-endian",
    },
    {
        .value = 2u,
        .name = "big-endian",
    },
};

static const struct es_shape_names names_of_elf_data = {
    .rows = rows_names_of_elf_data,
    .count = 2,
    .flags = false,
};

/* specs/platform/elf.yaml:12 */
static const struct es_shape_name rows_names_of_elf_type[3] = {
    {
        .value = 1u,
        .name = "relocatable",
    },
    {
        .value = 2u,
        .name = "executable",
    },
    {
        .value = 3u,
        .name = "shared",
    },
};

static const struct es_shape_names names_of_elf_type = {
    .rows = rows_names_of_elf_type,
    .count = 3,
    .flags = false,
};

/* specs/platform/elf.yaml:13 */
static const struct es_shape_name rows_names_of_elf_machine[3] = {
    {
        .value = 3u,
        .name = "i386",
    },
    {
        .value = 62u,
        .name = "x86-64",
    },
    {
        .value = 183u,
        .name = "aarch64",
    },
};

static const struct es_shape_names names_of_elf_machine = {
    .rows = rows_names_of_elf_machine,
    .count = 3,
    .flags = false,
};

static const struct es_shape_field fields_of_es_elf_header_64_shape[16] = {
    {
        .name = "word-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, word_size),
        .names = &names_of_elf_word_size,
        .width = 1,
    },
    {
        .name = "data",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, data),
        .names = &names_of_elf_data,
        .width = 1,
    },
    {
        .name = "system",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, system),
        .width = 1,
    },
    {
        .name = "system-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, system_version),
        .width = 1,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, type),
        .names = &names_of_elf_type,
        .width = 2,
    },
    {
        .name = "machine",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, machine),
        .names = &names_of_elf_machine,
        .width = 2,
    },
    {
        .name = "entry",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, entry),
        .hex = true,
        .width = 8,
    },
    {
        .name = "program-headers-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, program_headers_offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "section-headers-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, section_headers_offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, flags),
        .width = 4,
    },
    {
        .name = "header-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, header_size),
        .width = 2,
    },
    {
        .name = "program-header-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, program_header_size),
        .width = 2,
    },
    {
        .name = "program-header-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, program_header_count),
        .width = 2,
    },
    {
        .name = "section-header-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, section_header_size),
        .width = 2,
    },
    {
        .name = "section-header-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, section_header_count),
        .width = 2,
    },
    {
        .name = "section-names",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_header_64, section_names),
        .width = 2,
    },
};

/* specs/platform/elf.yaml:18 */
const struct es_shape es_elf_header_64_shape = {
    .name = "header-64",
    .doc = "",
    .fields = fields_of_es_elf_header_64_shape,
    .count = 16,
    .size = sizeof(struct es_elf_header_64),
    .slices = false,
};

/* specs/platform/elf.yaml:14 */
static const struct es_shape_name rows_names_of_elf_segment_type[3] = {
    {
        .value = 1u,
        .name = "load",
    },
    {
        .value = 2u,
        .name = "dynamic",
    },
    {
        .value = 4u,
        .name = "note",
    },
};

static const struct es_shape_names names_of_elf_segment_type = {
    .rows = rows_names_of_elf_segment_type,
    .count = 3,
    .flags = false,
};

/* specs/platform/elf.yaml:16 */
static const struct es_shape_name rows_names_of_elf_segment_flags[3] = {
    {
        .value = 1u,
        .name = "execute",
    },
    {
        .value = 2u,
        .name = "write",
    },
    {
        .value = 4u,
        .name = "read",
    },
};

static const struct es_shape_names names_of_elf_segment_flags = {
    .rows = rows_names_of_elf_segment_flags,
    .count = 3,
    .flags = true,
};

static const struct es_shape_field fields_of_es_elf_program_header_64_shape[8] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, type),
        .names = &names_of_elf_segment_type,
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, flags),
        .names = &names_of_elf_segment_flags,
        .width = 4,
    },
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "virtual-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, virtual_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "physical-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, physical_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "file-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, file_size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "memory-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, memory_size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_program_header_64, alignment),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/elf.yaml:41 */
const struct es_shape es_elf_program_header_64_shape = {
    .name = "program-header-64",
    .doc = "",
    .fields = fields_of_es_elf_program_header_64_shape,
    .count = 8,
    .size = sizeof(struct es_elf_program_header_64),
    .slices = false,
};

static const struct es_shape_field fields_of_es_elf_note_shape[3] = {
    {
        .name = "name-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_note, name_size),
        .width = 4,
    },
    {
        .name = "value-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_note, value_size),
        .width = 4,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_note, type),
        .width = 4,
    },
};

/* specs/platform/elf.yaml:52 */
const struct es_shape es_elf_note_shape = {
    .name = "note",
    .doc = "Name and value follow, each padded to whole 4 bytes.",
    .fields = fields_of_es_elf_note_shape,
    .count = 3,
    .size = sizeof(struct es_elf_note),
    .slices = false,
};

static const struct es_shape_field fields_of_es_elf_relocation_64_information_group[2] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_relocation_64, information.type),
        .width = 4,
    },
    {
        .name = "symbol",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_relocation_64, information.symbol),
        .width = 4,
    },
};

static const struct es_shape es_elf_relocation_64_information_group = {
    .name = "information",
    .doc = "",
    .fields = fields_of_es_elf_relocation_64_information_group,
    .count = 2,
    .size = sizeof(struct es_elf_relocation_64),
};

static const struct es_shape_field fields_of_es_elf_relocation_64_shape[3] = {
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_relocation_64, offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "information",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_relocation_64, information),
        .shape = &es_elf_relocation_64_information_group,
    },
    {
        .name = "addend",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_elf_relocation_64, addend),
        .hex = true,
        .width = 8,
    },
};

/* specs/platform/elf.yaml:59 */
const struct es_shape es_elf_relocation_64_shape = {
    .name = "relocation-64",
    .doc = "With its addend.",
    .fields = fields_of_es_elf_relocation_64_shape,
    .count = 3,
    .size = sizeof(struct es_elf_relocation_64),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_elf_refused[ES_ELF_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
        .names = &names_of_elf_word_size,
    },
    {
        .width = 1,
        .names = &names_of_elf_data,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_elf_refusals_total",
        .help = "As much of the executable and linkable format as a program needs that is loaded by its "
                "segments: header, program headers, notes.",
    },
};

static const struct es_shape_metric es_elf_metrics[ES_ELF_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"header-64\",field=\"\",rule=\"size at least 64\",counter=\"refused.header-64.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header-64\","
                  "field=\"magic\","
                  "rule=\"value 0x464c457f\","
                  "counter=\"refused.header-64.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header-64\","
                  "field=\"word-size\","
                  "rule=\"known value\","
                  "counter=\"refused.header-64.word-size.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header-64\",field=\"data\",rule=\"known value\",counter=\"refused.header-64.data.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header-64\","
                  "field=\"identity-version\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.header-64.identity-version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"header-64\","
                  "field=\"version\","
                  "rule=\"value 0x1\","
                  "counter=\"refused.header-64.version.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"program-header-64\","
                  "field=\"\","
                  "rule=\"size at least 56\","
                  "counter=\"refused.program-header-64.size-56\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"note\",field=\"\",rule=\"size at least 12\",counter=\"refused.note.size-12\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"relocation-64\","
                  "field=\"\","
                  "rule=\"size at least 24\","
                  "counter=\"refused.relocation-64.size-24\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_elf_header_64_shape,
    /* 4 in all */
    &es_elf_program_header_64_shape,
    &es_elf_note_shape,
    &es_elf_relocation_64_shape,
};

const struct es_shape_spec es_elf_shapes = {
    .spec = &es_elf_spec,
    .shapes = all_shapes,
    .shape_count = 4,
    .refused = es_elf_refused,
    .metrics = es_elf_metrics,
};
