/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of elf. */
#include "generated/elf_spec.h"
#include "generated/elf_wire.h"
#include "generated/inspect/elf_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_word_size[] = {
    {1u, "bits-32"},
    {2u, "bits-64"},
};

static const struct es_fuzz_name values_of_data[] = {
    {1u, "little-endian"},
    {2u, "big-endian"},
};

static const struct es_fuzz_name values_of_type[] = {
    {1u, "relocatable"},
    /* 3 in all */
    {2u, "executable"},
    {3u, "shared"},
};

static const struct es_fuzz_name values_of_machine[] = {
    {3u, "i386"},
    /* 3 in all */
    {62u, "x86-64"},
    {183u, "aarch64"},
};

static const struct es_fuzz_name values_of_segment_type[] = {
    {1u, "load"},
    /* 3 in all */
    {2u, "dynamic"},
    {4u, "note"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "word-size",
        .name32 = es_elf_word_size_name,
        .known32 = es_elf_word_size_known,
        .values = values_of_word_size,
        .value_count = 2,
    },
    {
        .name = "data",
        .name32 = es_elf_data_name,
        .known32 = es_elf_data_known,
        .values = values_of_data,
        .value_count = 2,
    },
    {
        .name = "type",
        .name32 = es_elf_type_name,
        .known32 = es_elf_type_known,
        .values = values_of_type,
        .value_count = 3,
    },
    {
        .name = "machine",
        .name32 = es_elf_machine_name,
        .known32 = es_elf_machine_known,
        .values = values_of_machine,
        .value_count = 3,
    },
    {
        .name = "segment-type",
        .name32 = es_elf_segment_type_name,
        .known32 = es_elf_segment_type_known,
        .values = values_of_segment_type,
        .value_count = 3,
    },
};

/* specs/platform/elf.yaml:18 */
static es_result decode_header_64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_elf_decode_header_64(bytes, size, out);
}

static size_t encode_header_64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_elf_encode_header_64(in, bytes, room);
}

static const struct es_fuzz_span kept_header_64_0[] = {
    {0, 9, 0xff},
    {16, 48, 0xff},
};

static const struct es_fuzz_layout layouts_header_64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_header_64_0,
        .span_count = 2,
    },
};

/* specs/platform/elf.yaml:41 */
static es_result decode_program_header_64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_elf_decode_program_header_64(bytes, size, out);
}

static size_t encode_program_header_64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_elf_encode_program_header_64(in, bytes, room);
}

static const struct es_fuzz_span kept_program_header_64_0[] = {
    {0, 56, 0xff},
};

static const struct es_fuzz_layout layouts_program_header_64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 56,
        .spans = kept_program_header_64_0,
        .span_count = 1,
    },
};

/* specs/platform/elf.yaml:52 */
static es_result decode_note(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_elf_decode_note(bytes, size, out);
}

static size_t encode_note(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_elf_encode_note(in, bytes, room);
}

static const struct es_fuzz_span kept_note_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_note[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_note_0,
        .span_count = 1,
    },
};

/* specs/platform/elf.yaml:59 */
static es_result decode_relocation_64(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_elf_decode_relocation_64(bytes, size, out);
}

static size_t encode_relocation_64(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_elf_encode_relocation_64(in, bytes, room);
}

static const struct es_fuzz_span kept_relocation_64_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_relocation_64[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_relocation_64_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "header-64",
        .decode = decode_header_64,
        .encode = encode_header_64,
        .value_size = sizeof(struct es_elf_header_64),
        .size_max = ES_ELF_HEADER_64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_header_64,
        .layout_count = 1,
    },
    {
        .name = "program-header-64",
        .decode = decode_program_header_64,
        .encode = encode_program_header_64,
        .value_size = sizeof(struct es_elf_program_header_64),
        .size_max = ES_ELF_PROGRAM_HEADER_64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_program_header_64,
        .layout_count = 1,
    },
    {
        .name = "note",
        .decode = decode_note,
        .encode = encode_note,
        .value_size = sizeof(struct es_elf_note),
        .size_max = ES_ELF_NOTE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_note,
        .layout_count = 1,
    },
    {
        .name = "relocation-64",
        .decode = decode_relocation_64,
        .encode = encode_relocation_64,
        .value_size = sizeof(struct es_elf_relocation_64),
        .size_max = ES_ELF_RELOCATION_64_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_relocation_64,
        .layout_count = 1,
    },
};

static void show_header_64(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_elf_header_64(inspect, name, value);
}

static void show_program_header_64(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_elf_program_header_64(inspect, name, value);
}

static void show_note(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_elf_note(inspect, name, value);
}

static void show_relocation_64(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_elf_relocation_64(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "header-64",
        .show = show_header_64,
        .size = sizeof(struct es_elf_header_64),
        .record = 0,
    },
    {
        .name = "program-header-64",
        .show = show_program_header_64,
        .size = sizeof(struct es_elf_program_header_64),
        .record = 1,
    },
    {
        .name = "note",
        .show = show_note,
        .size = sizeof(struct es_elf_note),
        .record = 2,
    },
    {
        .name = "relocation-64",
        .show = show_relocation_64,
        .size = sizeof(struct es_elf_relocation_64),
        .record = 3,
    },
};

extern const struct es_fuzz_spec es_fuzz_elf;

const struct es_fuzz_spec es_fuzz_elf = {
    .name = "elf",
    .spec = &es_elf_spec,
    .enums = enums,
    .enum_count = 5,
    .records = records,
    .record_count = 4,
    .shown = shown,
    .shown_count = 4,
};
