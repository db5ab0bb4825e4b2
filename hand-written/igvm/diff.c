/* diff: what two files do not have in common, for whoever loads them: headers, pages by platform, digests. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/measure_parts.h"
#include "hand-written/igvm/pages.h"
#include "hand-written/igvm/say.h"

struct sides {
  const struct es_igvm_file *a, *b;
  bool different;
};

static void say_number(struct sides *sides, const char *name, uint64_t a, uint64_t b) {
  if (a != b) {
    printf("%s: %" PRIu64 " and %" PRIu64 "\n", name, a, b);
    sides->different = true;
  }
}

/* The next header of this type from *index on, NULL behind the last. */
static const struct es_igvm_item *next_of(const struct es_igvm_file *file, uint32_t type, uint32_t *index) {
  while (*index < file->count) {
    const struct es_igvm_item *item = &file->items[(*index)++];
    if (item->type == type) {
      return item;
    }
  }
  return NULL;
}

/* Where a body points into the file, and how much there is. */
static const uint8_t *data_of(const struct es_igvm_file *file, const struct es_igvm_item *item, uint64_t *size,
                              uint32_t *at) {
  switch (item->type) {
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    *at = ES_IGVM_PARAMETER_AREA_FILE_OFFSET_OFFSET;
    *size = item->as.area.number_of_bytes;
    return es_igvm_data(file, item->as.area.file_offset);
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    *at = ES_IGVM_CORIM_DOCUMENT_FILE_OFFSET_OFFSET;
    *size = item->as.corim.size_bytes;
    return es_igvm_data(file, item->as.corim.file_offset);
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT: {
    /* A list of registers ends where its count says; all others are pages. */
    const uint32_t offset = item->as.context.file_offset;
    struct es_igvm_context_vbs_header header;
    *at = ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET;
    *size = ES_IGVM_PAGE_SIZE;
    if (file->platform_types[__builtin_ctz(item->mask)] == ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION &&
        es_igvm_context_decode_vbs_header(file->bytes + offset, file->size - offset, &header) == ES_OK) {
      *size = ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX +
              (uint64_t)header.register_count * ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX;
    }
    return es_igvm_data(file, offset);
  }
  default:
    *size = 0;
    *at = 0;
    return NULL;
  }
}

static bool same_header(const struct sides *sides, const struct es_igvm_item *a, const struct es_igvm_item *b) {
  uint32_t size, at_a, at_b;
  uint64_t data_size_a, data_size_b;
  const uint8_t *body_a = es_igvm_body(sides->a, a, &size);
  const uint8_t *body_b = es_igvm_body(sides->b, b, &size);
  const uint8_t *data_a = data_of(sides->a, a, &data_size_a, &at_a);
  const uint8_t *data_b = data_of(sides->b, b, &data_size_b, &at_b);

  /* A file offset is no difference; what stands there may be one. */
  if (at_a != 0 ? memcmp(body_a, body_b, at_a) != 0 ||
                      memcmp(body_a + at_a + sizeof(uint32_t), body_b + at_a + sizeof(uint32_t),
                             size - at_a - sizeof(uint32_t)) != 0
                : memcmp(body_a, body_b, size) != 0) {
    return false;
  }
  if (data_size_a != data_size_b || (data_a == NULL) != (data_b == NULL)) {
    return false;
  }
  return data_a == NULL || memcmp(data_a, data_b, data_size_a) == 0;
}

static void compare_headers(struct sides *sides, uint32_t type) {
  const char *name = es_igvm_header_type_name(type);
  uint32_t in_a = 0, in_b = 0;

  for (uint32_t number = 0;; number++) {
    const struct es_igvm_item *a = next_of(sides->a, type, &in_a);
    const struct es_igvm_item *b = next_of(sides->b, type, &in_b);
    if (a == NULL && b == NULL) {
      return;
    }
    if (a == NULL || b == NULL) {
      printf("header %s %u: only in the %s file, at offset 0x%x\n", name, number, a == NULL ? "second" : "first",
             a == NULL ? b->offset : a->offset);
      sides->different = true;
    } else if (!same_header(sides, a, b)) {
      printf("header %s %u: different, at offsets 0x%x and 0x%x\n", name, number, a->offset, b->offset);
      sides->different = true;
    }
  }
}

enum page_difference { SAME, ONLY_FIRST, ONLY_SECOND, FLAGS, CONTENTS };

static enum page_difference compare_page(const struct sides *sides, const struct es_igvm_page_data *a,
                                         const struct es_igvm_page_data *b) {
  if (a->data_type != b->data_type || a->flags.shared != b->flags.shared ||
      a->flags.unmeasured != b->flags.unmeasured) {
    return FLAGS;
  }
  return memcmp(es_igvm_page_bytes(sides->a, a->file_offset), es_igvm_page_bytes(sides->b, b->file_offset),
                ES_IGVM_PAGE_SIZE) == 0
             ? SAME
             : CONTENTS;
}

/* Pages that follow each other with the same difference are one line. */
struct run {
  uint64_t gpa, count;
  enum page_difference what;
};

static void end_run(struct sides *sides, const char *platform, const struct run *run) {
  static const char *const texts[] = {[ONLY_FIRST] = "only in the first file",
                                      [ONLY_SECOND] = "only in the second file",
                                      [FLAGS] = "another type or other flags",
                                      [CONTENTS] = "other contents"};

  if (run->what != SAME) {
    printf("page %s 0x%" PRIx64 ": %s", platform, run->gpa, texts[run->what]);
    printf(run->count > 1 ? ", %" PRIu64 " pages\n" : "\n", run->count);
    sides->different = true;
  }
}

static void compare_pages(struct sides *sides, const char *platform, const struct es_igvm_pages *a,
                          const struct es_igvm_pages *b) {
  struct run run = {.what = SAME};

  for (uint32_t i = 0, k = 0; i < a->count || k < b->count;) {
    enum page_difference what;
    uint64_t gpa;
    if (k == b->count || (i < a->count && a->list[i].gpa < b->list[k].gpa)) {
      gpa = a->list[i++].gpa;
      what = ONLY_FIRST;
    } else if (i == a->count || b->list[k].gpa < a->list[i].gpa) {
      gpa = b->list[k++].gpa;
      what = ONLY_SECOND;
    } else {
      gpa = a->list[i].gpa;
      what = compare_page(sides, &a->list[i++].item->as.page, &b->list[k++].item->as.page);
    }
    if (what == run.what && gpa - run.gpa == run.count * ES_IGVM_PAGE_SIZE) {
      run.count++;
      continue;
    }
    end_run(sides, platform, &run);
    run = (struct run){.gpa = gpa, .count = 1, .what = what};
  }
  end_run(sides, platform, &run);
}

/* Platforms by their type: their masks may differ. False: no memory. */
static bool compare_platform(struct sides *sides, enum es_igvm_platform_type type) {
  const uint32_t mask_a = es_igvm_platform(sides->a, type), mask_b = es_igvm_platform(sides->b, type);
  struct es_igvm_pages a = {0}, b = {0};
  bool good = true;

  if (mask_a != 0 && mask_b != 0) {
    good = es_igvm_pages_collect(sides->a, mask_a, &a) && es_igvm_pages_collect(sides->b, mask_b, &b);
    if (good) {
      compare_pages(sides, es_igvm_platform_type_name(type), &a, &b);
    }
  }
  es_igvm_pages_free(&a);
  es_igvm_pages_free(&b);
  return good;
}

static void put_digest(const struct es_igvm_digest *digest) {
  if (!digest->there) {
    printf(" none");
    return;
  }
  putchar(' ');
  for (uint32_t i = 0; i < digest->size; i++) {
    printf("%02x", digest->bytes[i]);
  }
}

static void compare_digests(struct sides *sides) {
  const uint32_t all = (1u << ES_IGVM_MEASURED_COUNT) - 1;
  struct es_igvm_digest a[ES_IGVM_MEASURED_COUNT], b[ES_IGVM_MEASURED_COUNT];

  es_igvm_measure_several(sides->a, all, a);
  es_igvm_measure_several(sides->b, all, b);
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    if (a[i].there != b[i].there || (a[i].there && memcmp(a[i].bytes, b[i].bytes, a[i].size) != 0)) {
      printf("digest %s:", es_igvm_measured_name((enum es_igvm_measured)i));
      put_digest(&a[i]);
      put_digest(&b[i]);
      putchar('\n');
      sides->different = true;
    }
  }
}

static bool compare(struct sides *sides) {
  say_number(sides, "format version", sides->a->header.format_version, sides->b->header.format_version);
  say_number(sides, "architecture", sides->a->architecture, sides->b->architecture);
  for (uint32_t type = ES_IGVM_PLATFORM_FIRST; type <= ES_IGVM_DIRECTIVE_LAST; type++) {
    if (es_igvm_header_type_known(type) && type != ES_IGVM_HEADER_TYPE_PAGE_DATA) {
      compare_headers(sides, type);
    }
  }
  bool good = true;
  for (unsigned type = 0; es_igvm_platform_type_known(type); type++) {
    good = compare_platform(sides, (enum es_igvm_platform_type)type) && good;
  }
  compare_digests(sides);
  return good;
}

int es_igvm_diff_command(int count, char **words) {
  struct es_igvm_opened a, b;
  int code = ES_IGVM_EXIT_TROUBLE;

  if (count != 2 || words[0][0] == '-' || words[1][0] == '-') {
    return es_igvm_usage();
  }
  if (!es_igvm_open(words[0], &a)) {
    return code;
  }
  if (es_igvm_open(words[1], &b)) {
    struct sides sides = {.a = &a.file, .b = &b.file};
    if (!compare(&sides)) {
      es_igvm_say("there is no memory");
    } else {
      code = sides.different ? ES_IGVM_EXIT_NO : ES_IGVM_EXIT_GOOD;
    }
    es_igvm_release(&b);
  }
  es_igvm_release(&a);
  return code;
}
