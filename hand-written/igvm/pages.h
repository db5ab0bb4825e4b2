/* A file's memory as one platform sees it: its pages by address, and runs of pages that are alike. Called by dump, diff, extract,
 * report. Each owns its list; the file must outlive it. */
#ifndef ES_IGVM_PAGES_H
#define ES_IGVM_PAGES_H

#include "generated/shim_wire.h"
#include "hand-written/igvm/read.h"

struct es_igvm_page {
  uint64_t gpa;
  const struct es_igvm_item *item; /* page data */
};
struct es_igvm_pages {
  struct es_igvm_page *list; /* ascending; of two for one address the last in the file */
  uint32_t count;
};

/* False: no memory. */
bool es_igvm_pages_collect(const struct es_igvm_file *file, uint32_t mask, struct es_igvm_pages *out);
void es_igvm_pages_free(struct es_igvm_pages *pages);
/* The contents at this address; NULL: no such page. */
const uint8_t *es_igvm_pages_at(const struct es_igvm_file *file, const struct es_igvm_pages *pages, uint64_t gpa);

/* The parameter page of an image of ours, and where it is. */
bool es_igvm_find_parameters(const struct es_igvm_file *file, const struct es_igvm_pages *pages,
                             struct es_shim_parameters *out, uint64_t *gpa);

enum es_igvm_region_kind {
  ES_IGVM_REGION_DATA,
  ES_IGVM_REGION_ZERO, /* pages without data */
  ES_IGVM_REGION_UNMEASURED,
  ES_IGVM_REGION_SHARED,
  ES_IGVM_REGION_SECRETS,
  ES_IGVM_REGION_CPUID,
  ES_IGVM_REGION_CONTEXT,
  ES_IGVM_REGION_PARAMETERS,
  ES_IGVM_REGION_ERROR,
  ES_IGVM_REGION_MEMORY, /* required: what no other region covers stays empty */
};
/* "data", "zero" … */
const char *es_igvm_region_kind_name(enum es_igvm_region_kind kind);

struct es_igvm_region {
  uint64_t gpa, size;
  enum es_igvm_region_kind kind;
  const char *name; /* a part of an image of ours, or a parameter's; NULL */
};
struct es_igvm_regions {
  struct es_igvm_region *list; /* ascending; runs that are alike are one */
  uint32_t count, room;
};
/* False: no memory. */
bool es_igvm_regions_collect(const struct es_igvm_file *file, uint32_t mask, struct es_igvm_regions *out);
void es_igvm_regions_free(struct es_igvm_regions *regions);

#endif
