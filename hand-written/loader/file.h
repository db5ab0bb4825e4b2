/* An IGVM file in memory, as a host reads it that starts it without isolation: header after header, nothing beyond the file. Called by
 * the loader's trampoline inside the machine, and by the loader itself. Freestanding, which is why it is not the reader of igvm/. */
#ifndef ES_LOADER_FILE_H
#define ES_LOADER_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/igvm_wire.h"
#include "hand-written/shim/journal.h"
#include "hand-written/shim/ranges.h"

struct es_loader_file {
  const uint8_t *bytes;
  uint64_t size;
  uint64_t headers; /* offsets */
  uint64_t headers_end;
  uint32_t mask; /* our platform's */
};

struct es_loader_header {
  uint32_t type;
  const uint8_t *body;
  uint32_t length;
  uint64_t at; /* its offset */
};

/* Checks the fixed headers, the checksum and that headers follow each other to their end, and finds the platform. */
bool es_loader_file_open(struct es_shim_journal *journal, const uint8_t *bytes, uint64_t size,
                         struct es_loader_file *file);
/* The header at *at, and moves on; false behind the last. Of an open file. */
bool es_loader_file_next(const struct es_loader_file *file, uint64_t *at, struct es_loader_header *header);
/* CRC-32 as the file has it; `crc` is 0 at first, then what the call before gave. */
uint32_t es_loader_crc32(uint32_t crc, const uint8_t *bytes, uint64_t size);

/* What the header wants of memory: a page, an area that is inserted, memory that has to be there. False: nothing, or not for us. */
bool es_loader_file_target(const struct es_loader_file *file, const struct es_loader_header *header,
                           struct es_shim_range *range);
/* The last area with this index before `before`. */
bool es_loader_file_area(const struct es_loader_file *file, uint32_t index, uint64_t before,
                         struct es_igvm_parameter_area *area);
bool es_loader_is_parameter(uint32_t type);

#endif
