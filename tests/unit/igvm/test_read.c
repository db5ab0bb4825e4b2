/* The reader over files of every kind, each rule broken by itself, and no byte beyond the file. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "generated/igvm_context_spec.h"
#include "generated/igvm_spec.h"
#include "hand-written/igvm/crc32.h"
#include "hand-written/igvm/read.h"
#include "hand-written/igvm/rules.h"
#include "tests/unit/igvm/es_test.h"
#include "tests/unit/igvm/samples.h"

struct seen {
  char ids[8][64];
  uint64_t offsets[8];
  unsigned count;
};

static void note(void *context, const struct es_igvm_violation *violation) {
  struct seen *seen = context;

  if (seen->count < 8) {
    es_igvm_rule_id(violation->why, seen->ids[seen->count], sizeof seen->ids[0]);
    seen->offsets[seen->count] = violation->offset;
  }
  seen->count++;
}

static void good_samples(void **state) {
  (void)state;
  for (unsigned i = 0; i < SAMPLES; i++) {
    struct es_igvm_file file;
    struct seen seen = {0};
    size_t size;
    uint8_t *bytes = sample_make((enum sample)i, &size);
    assert_non_null(bytes);
    bool good = es_igvm_read(bytes, size, note, &seen, &file);
    if (!good) {
      print_message("sample %u: %s at 0x%lx\n", i, seen.ids[0], (unsigned long)seen.offsets[0]);
    }
    assert_true(good);
    assert_int_equal(file.size, size);
    assert_int_not_equal(file.count, 0);
    es_igvm_close(&file);
    free(bytes);
  }
}

/* Every cut of a file, with the byte behind it out of reach. */
static void no_byte_beyond(void **state) {
  (void)state;
  size_t size;
  uint8_t *bytes = sample_make(SAMPLE_AARCH64, &size);
  const size_t whole = (size + 4095) / 4096 * 4096;
  uint8_t *room = mmap(NULL, whole + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  assert_true(room != MAP_FAILED);
  assert_int_equal(mprotect(room + whole, 4096, PROT_NONE), 0);
  for (size_t cut = 0; cut <= size; cut += cut < 1024 ? 1 : 97) {
    uint8_t *at = room + whole - cut;
    struct es_igvm_file file;
    memcpy(at, bytes, cut);
    if (cut >= ES_IGVM_FIXED_HEADER_SIZE_MAX) {
      /* As if it were whole. */
      const struct es_igvm_fixed_header header = {.format_version = ES_IGVM_FORMAT_VERSION_V2,
                                                  .variable_header_offset = 32,
                                                  .variable_header_size = es_load_le32(bytes + 12),
                                                  .total_file_size = (uint32_t)cut,
                                                  .checksum = 0};
      (void)es_igvm_encode_fixed_header(&header, at, cut);
    }
    assert_false(es_igvm_read(at, cut, NULL, NULL, &file));
    es_igvm_close(&file);
  }
  munmap(room, whole + 4096);
  free(bytes);
}

/* Where the n-th header of this type has its body. */
static uint8_t *body_of(uint8_t *bytes, size_t size, enum es_igvm_header_type type, unsigned number) {
  struct es_igvm_file file;
  uint8_t *out = NULL;

  assert_true(es_igvm_read(bytes, size, NULL, NULL, &file));
  for (uint32_t i = 0; i < file.count && out == NULL; i++) {
    if (file.items[i].type == type && number-- == 0) {
      out = bytes + file.items[i].offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
    }
  }
  es_igvm_close(&file);
  assert_non_null(out);
  return out;
}

/* One change of SAMPLE_X64: the rule that it breaks is among the violations, at a place in or before the header. */
static void breaks(enum es_igvm_header_type type, unsigned number, uint32_t at, unsigned width, uint64_t value,
                   const char *id) {
  size_t size;
  uint8_t *bytes = sample_make(type == ES_IGVM_HEADER_TYPE_CCA_POLICY ? SAMPLE_AARCH64 : SAMPLE_X64, &size);
  uint8_t *body = body_of(bytes, size, type, number);
  struct es_igvm_file file;
  struct seen seen = {0};
  bool found = false;

  memcpy(body + at, &value, width);
  es_store_le32(bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET,
                es_igvm_checksum(bytes, es_load_le32(bytes + 8) + es_load_le32(bytes + 12)));
  assert_false(es_igvm_read(bytes, size, note, &seen, &file));
  for (unsigned i = 0; i < seen.count && i < 8; i++) {
    found = found || strcmp(seen.ids[i], id) == 0;
  }
  if (!found) {
    print_message("%s: not among %u, first %s\n", id, seen.count, seen.ids[0]);
  }
  assert_true(found);
  es_igvm_close(&file);
  free(bytes);
}

#define TYPE(name) ES_IGVM_HEADER_TYPE_##name
static void rules(void **state) {
  (void)state;
  const struct {
    enum es_igvm_header_type type;
    unsigned number;
    uint32_t at;
    unsigned width;
    uint64_t value;
    const char *id;
  } rows[] = {
      {TYPE(SUPPORTED_PLATFORM), 0, 0, 4, 3, "platform-mask"},
      {TYPE(SUPPORTED_PLATFORM), 1, 0, 4, 1, "platform-mask-twice"},
      {TYPE(SUPPORTED_PLATFORM), 1, 5, 1, 1, "platform-twice"},
      {TYPE(SUPPORTED_PLATFORM), 1, 5, 1, 6, "platform-architecture"},
      {TYPE(SUPPORTED_PLATFORM), 0, 8, 8, 1, "platform-boundary"},
      {TYPE(SUPPORTED_PLATFORM), 0, 4, 1, 1, "supported-platform.highest-vtl"},
      {TYPE(SUPPORTED_PLATFORM), 0, 6, 2, 2, "supported-platform.platform-version"},
      {TYPE(GUEST_POLICY), 0, 8, 4, 0, "mask-none"},
      {TYPE(GUEST_POLICY), 0, 8, 4, 64, "mask-unknown"},
      {TYPE(GUEST_POLICY), 0, 12, 4, 1, "guest-policy.reserved"},
      {TYPE(RELOCATABLE_REGION), 0, 24, 8, 1, "relocation-size"},
      {TYPE(RELOCATABLE_REGION), 0, 8, 8, 1, "relocation-alignment"},
      {TYPE(RELOCATABLE_REGION), 0, 8, 8, 0, "relocation-alignment"},
      {TYPE(RELOCATABLE_REGION), 0, 32, 8, 4096, "relocation-address"},
      {TYPE(RELOCATABLE_REGION), 0, 24, 8, 66 * 4096, "relocation-overlap"},
      {TYPE(RELOCATABLE_REGION), 0, 24, 8, UINT64_MAX - 4095, "range-overflow"},
      {TYPE(RELOCATABLE_REGION), 0, 6, 1, 0, "relocation-context"},
      {TYPE(RELOCATABLE_REGION), 0, 4, 2, 1, "relocation-context"},
      {TYPE(RELOCATABLE_REGION), 0, 6, 1, 3, "relocatable-region.vtl"},
      {TYPE(PAGE_TABLE_RELOCATION), 0, 0, 4, 2, "relocation-context"},
      {TYPE(PAGE_TABLE_RELOCATION), 0, 8, 8, 1, "gpa-alignment"},
      {TYPE(PAGE_TABLE_RELOCATION), 0, 16, 8, 1, "size-alignment"},
      {TYPE(PAGE_TABLE_RELOCATION), 0, 24, 8, 5 * 4096, "page-table-size"},
      {TYPE(PAGE_TABLE_RELOCATION), 0, 8, 8, SAMPLE_BASE + 32 * 4096, "insert-in-page-table"},
      {TYPE(CORIM_DOCUMENT), 0, 8, 4, 0x7fffffff, "data-range"},
      {TYPE(CORIM_DOCUMENT), 0, 0, 4, 2, "corim-order"},
      {TYPE(CCA_POLICY), 0, 0, 4, 1, "cca-platform"},
      {TYPE(CCA_POLICY), 0, 8, 8, 2, "cca-conflict"},
      {TYPE(PAGE_DATA), 0, 0, 8, 1, "gpa-alignment"},
      {TYPE(PAGE_DATA), 0, 12, 4, 24, "data-range"},
      {TYPE(PAGE_DATA), 0, 12, 4, 0xffffffff, "data-range"},
      {TYPE(PAGE_DATA), 0, 16, 4, 1, "page-large"},
      {TYPE(PAGE_DATA), 0, 16, 4, 8, "page-data.flags.reserved"},
      {TYPE(PAGE_DATA), 0, 20, 2, 1, "page-type"},
      {TYPE(PAGE_DATA), 0, 20, 2, 4, "page-data.data-type"},
      {TYPE(PARAMETER_AREA), 0, 0, 8, 1, "size-alignment"},
      {TYPE(PARAMETER_AREA), 0, 0, 8, (uint64_t)1 << 40, "area-size"},
      {TYPE(PARAMETER_AREA), 1, 8, 4, 0, "area-twice"},
      {TYPE(PARAMETER_AREA), 0, 8, 4, 77, "area-unknown"},
      {TYPE(PARAMETER_INSERT), 1, 12, 4, 0, "area-inserted"},
      {TYPE(PARAMETER_INSERT), 1, 0, 8, UINT64_MAX - 4095, "range-overflow"},
      {TYPE(SRAT), 0, 4, 4, 8192, "parameter-offset"},
      {TYPE(VP_CONTEXT), 0, 8, 4, 3, "context-platform"},
      {TYPE(VP_CONTEXT), 0, 8, 4, 4, "context-platform"},
      {TYPE(VP_CONTEXT), 0, 12, 4, 0, "context-range"},
      {TYPE(VP_CONTEXT), 1, 12, 4, 0xfffffff0, "context-range"},
      {TYPE(VP_CONTEXT), 1, 0, 8, 5, "gpa-alignment"},
      {TYPE(VP_CONTEXT), 0, 16, 2, 1, "context-index"},
      {TYPE(VP_CONTEXT), 0, 18, 2, 1, "vp-context.reserved"},
      {TYPE(VP_CONTEXT), 0, 20, 4, 1, "header-padding"},
      {TYPE(VP_CONTEXT), 1, 8, 4, 8, "context-padding"},
      {TYPE(REQUIRED_MEMORY), 0, 12, 4, 1, "size-alignment"},
      {TYPE(ERROR_RANGE), 0, 0, 8, 1, "gpa-alignment"},
      {TYPE(ERROR_RANGE), 0, 12, 4, UINT32_MAX, "directed-size"},
      {TYPE(SNP_ID_BLOCK), 0, 4, 1, 2, "snp-id-block.author-key-enabled"},
      {TYPE(VBS_MEASUREMENT), 0, 0, 4, 0, "mask-none"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    breaks(rows[i].type, rows[i].number, rows[i].at, rows[i].width, rows[i].value, rows[i].id);
  }
}

static bool reads(uint8_t *bytes, size_t size, struct seen *seen) {
  struct es_igvm_file file;

  es_store_le32(bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET,
                es_igvm_checksum(bytes, es_load_le32(bytes + ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_OFFSET_OFFSET) +
                                            es_load_le32(bytes + ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET)));
  *seen = (struct seen){0};
  bool good = es_igvm_read(bytes, size, note, seen, &file);
  es_igvm_close(&file);
  return good;
}

/* What only the first bytes are needed for, of files that need not be there. */
static void heads(void **state) {
  (void)state;
  const uint32_t first = ES_IGVM_FIXED_HEADER_SIZE_MAX, most = ES_IGVM_HEADERS_MAX;
  const struct {
    uint32_t headers, total;
    uint64_t size;
    size_t have;
    const char *id; /* NULL: good */
  } rows[] = {
      {most, UINT32_MAX, UINT32_MAX, first, NULL},
      {most + 8, UINT32_MAX, UINT32_MAX, first, "headers-size"},
      {UINT32_MAX, UINT32_MAX, UINT32_MAX, first, "headers-size"},
      {4096, 4119, 4119, first, "headers-range"},
      {4096, 4120, 4120, first, NULL},
      {8, 100, 101, first, "file-size"},
      {8, 100, ((uint64_t)1 << 32) + 100, first, "file-size"},
      {8, 100, 100, first - 1, "file-truncated"},
  };

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    const struct es_igvm_fixed_header header = {.format_version = ES_IGVM_FORMAT_VERSION_V1,
                                                .variable_header_offset = first,
                                                .variable_header_size = rows[i].headers,
                                                .total_file_size = rows[i].total};
    uint8_t *bytes = malloc(first);
    struct seen seen = {0};
    assert_int_equal(es_igvm_encode_fixed_header(&header, bytes, first), first);
    assert_int_equal(es_igvm_read_head(bytes, rows[i].have, rows[i].size, note, &seen), rows[i].id == NULL);
    assert_int_equal(seen.count, rows[i].id != NULL);
    assert_string_equal(seen.ids[0], rows[i].id == NULL ? "" : rows[i].id);
    free(bytes);
  }
}

/* The last page of the file is data, one byte further none. */
static void data_ends_with_the_file(void **state) {
  (void)state;
  size_t size;
  uint8_t *bytes = sample_make(SAMPLE_X64, &size);
  uint8_t *offset = body_of(bytes, size, TYPE(PAGE_DATA), 0) + ES_IGVM_PAGE_DATA_FILE_OFFSET_OFFSET;
  struct seen seen;

  es_store_le32(offset, (uint32_t)size - ES_IGVM_PAGE_SIZE);
  assert_true(reads(bytes, size, &seen));
  es_store_le32(offset, (uint32_t)size - ES_IGVM_PAGE_SIZE + 1);
  assert_false(reads(bytes, size, &seen));
  assert_string_equal(seen.ids[0], "data-range");
  free(bytes);
}

/* The second of two platforms behind the first directive. */
static void sections_come_in_order(void **state) {
  (void)state;
  size_t size;
  uint8_t *bytes = sample_make(SAMPLE_X64, &size);
  uint8_t header[ES_IGVM_VARIABLE_HEADER_SIZE_MAX + ES_IGVM_SUPPORTED_PLATFORM_SIZE_MAX];
  uint8_t *platform = body_of(bytes, size, TYPE(SUPPORTED_PLATFORM), 1) - ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
  uint8_t *behind = body_of(bytes, size, TYPE(GUEST_POLICY), 0) + ES_IGVM_GUEST_POLICY_SIZE_MAX;
  struct seen seen;

  memcpy(header, platform, sizeof header);
  memmove(platform, platform + sizeof header, (size_t)(behind - platform) - sizeof header);
  memcpy(behind - sizeof header, header, sizeof header);
  assert_false(reads(bytes, size, &seen));
  bool found = false;
  for (unsigned i = 0; i < seen.count && i < 8; i++) {
    found = found || strcmp(seen.ids[i], "section-order") == 0;
  }
  assert_true(found);
  free(bytes);
}

static void places_and_data(void **state) {
  (void)state;
  size_t size;
  uint8_t *bytes = sample_make(SAMPLE_X64, &size);
  struct es_igvm_snp_id_block block;
  struct es_igvm_vbs_measurement measurement;
  struct es_igvm_file file;
  unsigned blocks = 0, measurements = 0;

  assert_true(es_igvm_read(bytes, size, NULL, NULL, &file));
  assert_int_equal(es_igvm_platform(&file, ES_IGVM_PLATFORM_TYPE_TDX), TDX);
  assert_int_equal(es_igvm_platform(&file, ES_IGVM_PLATFORM_TYPE_CCA), 0);
  assert_int_equal(es_igvm_area_size(&file, 1), 8192);
  assert_int_equal(es_igvm_area_size(&file, 99), 0);
  assert_null(es_igvm_data(&file, 0));
  uint32_t end = file.header.variable_header_offset;
  for (uint32_t i = 0; i < file.count; i++) {
    uint32_t body;
    assert_int_equal(file.items[i].offset, end);
    assert_ptr_equal(es_igvm_body(&file, &file.items[i], &body), bytes + end + ES_IGVM_VARIABLE_HEADER_SIZE_MAX);
    end += ES_IGVM_VARIABLE_HEADER_SIZE_MAX + (body + 7) / 8 * 8;
    blocks += es_igvm_id_block(&file, &file.items[i], &block);
    measurements += es_igvm_vbs(&file, &file.items[i], &measurement);
  }
  assert_int_equal(end, file.data);
  assert_int_equal(blocks, 1);
  assert_int_equal(measurements, 1);
  assert_int_equal(block.compatibility_mask, SNP);
  es_igvm_close(&file);
  free(bytes);
}

/* CRC-32 as everybody computes it. */
static void checksum(void **state) {
  (void)state;
  assert_int_equal(es_igvm_crc32(0, (const uint8_t *)"123456789", 9), 0xcbf43926);
  assert_int_equal(es_igvm_crc32(es_igvm_crc32(0, (const uint8_t *)"1234", 4), (const uint8_t *)"56789", 5),
                   0xcbf43926);
}

static void each_rule_has_an_id_of_its_own(void **state) {
  (void)state;
  char one[96], other[96];

  for (unsigned i = 0; i < ES_IGVM_RULE_COUNT; i++) {
    es_igvm_rule_id(&es_igvm_rules[i], one, sizeof one);
    for (unsigned k = 0; k < i; k++) {
      es_igvm_rule_id(&es_igvm_rules[k], other, sizeof other);
      assert_string_not_equal(one, other);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(good_samples),
      cmocka_unit_test(no_byte_beyond),
      cmocka_unit_test(rules),
      cmocka_unit_test(heads),
      cmocka_unit_test(data_ends_with_the_file),
      cmocka_unit_test(sections_come_in_order),
      cmocka_unit_test(places_and_data),
      cmocka_unit_test(checksum),
      cmocka_unit_test(each_rule_has_an_id_of_its_own),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
