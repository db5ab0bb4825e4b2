/* Reads IGVM files: one strict parser over bytes in private memory that looks at no byte outside of them, whatever the file
 * says. What breaks a rule is reported with its place in the file; what is good becomes a list of headers with their decoded
 * fields. Called by every command of entresol-igvm, by loaders and by tests. A file owns its list; the bytes stay the caller's
 * and must outlive it. Any thread, each file one at a time. */
#ifndef ES_IGVM_READ_H
#define ES_IGVM_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/igvm_wire.h"
#include "runtime/result.h"

#define ES_IGVM_PLATFORMS_MAX 32u /* bits of a mask */

/* A variable header. The two largest are decoded on demand: es_igvm_id_block(), es_igvm_vbs_measurement(). */
struct es_igvm_item {
  enum es_igvm_header_type type;
  uint32_t offset; /* of the header in the file */
  uint32_t mask; /* its platforms; all for those that have none */
  union {
    struct es_igvm_supported_platform platform;
    struct es_igvm_guest_policy policy;
    struct es_igvm_relocatable_region region;
    struct es_igvm_page_table_relocation page_tables;
    struct es_igvm_corim_document corim; /* and signature */
    struct es_igvm_cca_policy cca_policy;
    struct es_igvm_parameter_area area;
    struct es_igvm_page_data page;
    struct es_igvm_parameter_insert insert;
    struct es_igvm_vp_context context;
    struct es_igvm_required_memory memory;
    struct es_igvm_parameter parameter; /* VP count, memory map, command line and all others that a loader fills in */
    struct es_igvm_error_range error_range;
  } as;
};

struct es_igvm_file {
  const uint8_t *bytes;
  uint32_t size;
  struct es_igvm_fixed_header header;
  enum es_igvm_architecture architecture;
  uint32_t data; /* offset of the file's data */
  struct es_igvm_item *items; /* in file order */
  uint32_t count, room;
  uint32_t masks; /* of all platforms together */
  uint8_t platform_types[ES_IGVM_PLATFORMS_MAX]; /* by the bit of the mask; only where `masks` has it */
  struct es_igvm_areas *areas; /* private */
};

/* A rule that the file breaks; `offset` counts from the file's start. */
struct es_igvm_violation {
  uint64_t offset;
  es_result why;
};
typedef void (*es_igvm_report)(void *context, const struct es_igvm_violation *violation);

/* What the first `have` bytes of a file of `size` bytes say of it: true when they break no rule. As many as the fixed headers have are
 * enough. */
bool es_igvm_read_head(const uint8_t *bytes, size_t have, uint64_t size, es_igvm_report report, void *context);
/* True when no rule is broken. Otherwise each violation was reported and counted, and the file has what could be read; what can only
 * follow from an earlier violation may be missing. Afterwards es_igvm_close(), whatever it returned. `report` may be NULL. */
bool es_igvm_read(const uint8_t *bytes, size_t size, es_igvm_report report, void *context, struct es_igvm_file *out);
void es_igvm_close(struct es_igvm_file *file);

/* Of a file without violations. */

/* The mask of the platform of this type, 0 when the file has none. */
uint32_t es_igvm_platform(const struct es_igvm_file *file, enum es_igvm_platform_type type);
/* `size` bytes at a file offset; NULL: zeros are meant (offset 0). */
const uint8_t *es_igvm_data(const struct es_igvm_file *file, uint32_t offset);
/* Bytes of the area with this index, 0: none. */
uint64_t es_igvm_area_size(const struct es_igvm_file *file, uint32_t index);
/* The type of what a loader fills in there first, 0: nothing. */
uint32_t es_igvm_area_parameter(const struct es_igvm_file *file, uint32_t index);
bool es_igvm_id_block(const struct es_igvm_file *file, const struct es_igvm_item *item,
                      struct es_igvm_snp_id_block *out);
bool es_igvm_vbs(const struct es_igvm_file *file, const struct es_igvm_item *item, struct es_igvm_vbs_measurement *out);
/* The body's bytes and how many they are. */
const uint8_t *es_igvm_body(const struct es_igvm_file *file, const struct es_igvm_item *item, uint32_t *size);
/* Whether a type is a parameter that a loader fills into an area. */
bool es_igvm_is_parameter(uint32_t type);
/* Bytes of a type's body, 0 for types that are not known. */
uint32_t es_igvm_body_size(uint32_t type);

/* A whole file of at most so many bytes in memory of its own; 0 or negative errno, -EFBIG when it is larger. free() the bytes. */
int es_igvm_load(const char *path, uint64_t most, uint8_t **bytes, size_t *size);
/* The same for an IGVM file, whose first bytes are looked at before the rest is read: with 0 and no bytes they break a rule, which was
 * reported. */
int es_igvm_load_image(const char *path, es_igvm_report report, void *context, uint8_t **bytes, size_t *size);
/* Its error in words. */
const char *es_igvm_load_problem(int error);

#endif
