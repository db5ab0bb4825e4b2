/* The reader's parts. Each looks at what read.c hands it and reports; only read.c walks. */
#ifndef ES_IGVM_INTERNAL_H
#define ES_IGVM_INTERNAL_H

#include "hand-written/igvm/read.h"
#include "hand-written/igvm/rules.h"

/* Ranges that are relocated, with the platforms that they are for. */
struct es_igvm_range {
  uint64_t first, last;
  uint32_t mask;
  uint32_t offset; /* of the header */
};

struct es_igvm_reader {
  struct es_igvm_file *file;
  es_igvm_report report;
  void *context;
  uint64_t violations;
  uint32_t page_table_masks;
  uint32_t corim_documents, corim_signatures; /* masks */
  uint32_t contexts[ES_IGVM_VTL_VTL2 + 1]; /* masks with a list of registers for the first VP, by VTL */
  struct es_igvm_range *ranges;
  uint32_t range_count, range_room;
  struct {
    uint64_t first, last;
    uint32_t mask;
  } page_tables[ES_IGVM_PLATFORMS_MAX];
  uint32_t page_table_count;
  uint64_t directed[ES_IGVM_PLATFORMS_MAX]; /* bytes so far, by the platform's bit */
  uint64_t declared; /* bytes of areas */
  bool too_much; /* was reported */
};

void es_igvm_broken(struct es_igvm_reader *reader, uint64_t offset, es_result why);
static inline void es_igvm_breaks(struct es_igvm_reader *reader, uint64_t offset, enum es_igvm_rule rule) {
  es_igvm_broken(reader, offset, &es_igvm_rules[rule]);
}
/* Whether `size` bytes at `offset`, which is not 0, are data of the file. */
bool es_igvm_within(const struct es_igvm_file *file, uint32_t offset, uint64_t size);

/* platform.c, initialization.c, directive.c, context.c: a decoded header against everything before it. */
void es_igvm_check_platform(struct es_igvm_reader *reader, const struct es_igvm_item *item);
void es_igvm_check_initialization(struct es_igvm_reader *reader, const struct es_igvm_item *item);
void es_igvm_check_directive(struct es_igvm_reader *reader, const struct es_igvm_item *item);
void es_igvm_check_context(struct es_igvm_reader *reader, const struct es_igvm_item *item);
/* Bytes that the item's platforms are given; false when it is more than is taken, in all. */
bool es_igvm_count_directed(struct es_igvm_reader *reader, const struct es_igvm_item *item, uint64_t size);
/* What only the whole file tells. */
void es_igvm_check_relocations(struct es_igvm_reader *reader);

/* areas.c */
enum es_igvm_area_state { ES_IGVM_AREA_UNKNOWN, ES_IGVM_AREA_DECLARED, ES_IGVM_AREA_INSERTED };
struct es_igvm_area {
  uint32_t index;
  enum es_igvm_area_state state;
  uint32_t parameter; /* the type of what is filled in first, 0: nothing */
  uint64_t size;
};
/* The area with this index, NULL when there is none. */
struct es_igvm_area *es_igvm_area_find(const struct es_igvm_file *file, uint32_t index);
/* False: no memory. */
bool es_igvm_area_add(struct es_igvm_file *file, uint32_t index, uint64_t size);
void es_igvm_areas_free(struct es_igvm_file *file);

#endif
