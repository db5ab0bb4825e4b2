/* The one way to copy bytes out of memory that another trust level writes. The compiler may neither split, repeat nor
 * merge volatile loads; the chunks below are loads that the machine does in one instruction. */
#include "runtime/memory.h"

#include <string.h>

#define WIDE_FROM 256u

typedef uint64_t es_chunk16 __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint64_t es_chunk8 __attribute__((aligned(1), may_alias));
typedef uint32_t es_chunk4 __attribute__((aligned(1), may_alias));
typedef uint16_t es_chunk2 __attribute__((aligned(1), may_alias));

#ifdef __x86_64__
typedef uint64_t es_chunk32 __attribute__((vector_size(32), aligned(1), may_alias));

/* The same with the wide loads that most processors have: multiples of 128 bytes. */
__attribute__((target("avx2"))) static void copy_wide(uint8_t *restrict to, const volatile uint8_t *restrict from,
                                                      size_t size) {
  while (size >= 128) {
    es_chunk32 a = *(const volatile es_chunk32 *)from;
    es_chunk32 b = *(const volatile es_chunk32 *)(from + 32);
    es_chunk32 c = *(const volatile es_chunk32 *)(from + 64);
    es_chunk32 d = *(const volatile es_chunk32 *)(from + 96);
    *(es_chunk32 *)to = a;
    *(es_chunk32 *)(to + 32) = b;
    *(es_chunk32 *)(to + 64) = c;
    *(es_chunk32 *)(to + 96) = d;
    from += 128;
    to += 128;
    size -= 128;
  }
}
#endif

void es_copy_once(void *restrict out, const volatile void *restrict shared, size_t size) {
  uint8_t *to = out;
  const volatile uint8_t *from = shared;
#ifdef __x86_64__
  if (size >= WIDE_FROM && __builtin_cpu_supports("avx2")) {
    size_t wide = size & ~(size_t)127;
    copy_wide(to, from, wide);
    to += wide;
    from += wide;
    size -= wide;
  }
#endif
  while (size >= 64) {
    es_chunk16 a = *(const volatile es_chunk16 *)from;
    es_chunk16 b = *(const volatile es_chunk16 *)(from + 16);
    es_chunk16 c = *(const volatile es_chunk16 *)(from + 32);
    es_chunk16 d = *(const volatile es_chunk16 *)(from + 48);
    *(es_chunk16 *)to = a;
    *(es_chunk16 *)(to + 16) = b;
    *(es_chunk16 *)(to + 32) = c;
    *(es_chunk16 *)(to + 48) = d;
    from += 64;
    to += 64;
    size -= 64;
  }
  while (size >= 16) {
    *(es_chunk16 *)to = *(const volatile es_chunk16 *)from;
    from += 16;
    to += 16;
    size -= 16;
  }
  if ((size & 8) != 0) {
    *(es_chunk8 *)to = *(const volatile es_chunk8 *)from;
    from += 8;
    to += 8;
  }
  if ((size & 4) != 0) {
    *(es_chunk4 *)to = *(const volatile es_chunk4 *)from;
    from += 4;
    to += 4;
  }
  if ((size & 2) != 0) {
    *(es_chunk2 *)to = *(const volatile es_chunk2 *)from;
    from += 2;
    to += 2;
  }
  if ((size & 1) != 0) {
    *to = *from;
  }
}
