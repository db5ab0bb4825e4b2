/* One platform's way to measure each. */
#ifndef ES_IGVM_MEASURE_PARTS_H
#define ES_IGVM_MEASURE_PARTS_H

#include "hand-written/igvm/hash.h"
#include "hand-written/igvm/measure.h"

/* A page of zeros, where a file has no data for one. */
extern const uint8_t es_igvm_zero_page[ES_IGVM_PAGE_SIZE];

static inline const uint8_t *es_igvm_page_bytes(const struct es_igvm_file *file, uint32_t offset) {
  const uint8_t *data = es_igvm_data(file, offset);
  return data == NULL ? es_igvm_zero_page : data;
}

/* The platform's digest into `out`; NULL, or what is wrong with the file. */
const char *es_igvm_measure_snp(const struct es_igvm_file *file, uint32_t mask, uint8_t *out);
const char *es_igvm_measure_tdx(const struct es_igvm_file *file, uint32_t mask, uint8_t *out);
const char *es_igvm_measure_vbs(const struct es_igvm_file *file, uint32_t mask, uint8_t *out);

#define ES_IGVM_HASH_FAILED "the hash cannot be computed"

#endif
