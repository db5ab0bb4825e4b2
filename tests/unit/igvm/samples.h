/* IGVM files made for tests, without violations, that have every kind of header between them. Units and the mutation test use them. */
#ifndef ES_TESTS_IGVM_SAMPLES_H
#define ES_TESTS_IGVM_SAMPLES_H

#include "hand-written/igvm/write.h"

enum sample {
  SAMPLE_X64, /* version 1: six platforms */
  SAMPLE_X64_SECOND, /* version 2, one platform */
  SAMPLE_AARCH64,
  SAMPLE_SMALL, /* one page */
  SAMPLES,
};

/* The platforms of SAMPLE_X64 by their masks. */
enum { VSM = 1, SNP = 2, TDX = 4, NATIVE = 8, SEV = 16, SEV_ES = 32, CCA = 2 };
enum { SAMPLE_BASE = 0x200000 };

/* Memory of the caller's, exactly as large as the file: free() it. */
uint8_t *sample_make(enum sample which, size_t *size);
/* What the writer has, as such memory. */
uint8_t *sample_take(struct es_igvm_writer *writer, size_t *size);
void sample_platform(struct es_igvm_writer *writer, enum es_igvm_platform_type type, uint32_t mask);
/* `fill` 0: a page of zeros. */
void sample_page(struct es_igvm_writer *writer, uint32_t mask, uint64_t gpa, uint8_t fill, enum es_igvm_page_type type,
                 bool unmeasured, bool shared);

#endif
