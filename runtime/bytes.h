/* Integers in private memory by byte order, at any alignment.
 * Only for private copies: shared memory is read through memory.h. Any thread. */
#ifndef ES_RUNTIME_BYTES_H
#define ES_RUNTIME_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Elements of an array inside bytes that somebody else owns and keeps alive. */
struct es_slice {
  const uint8_t *at;
  uint32_t count; /* elements, not bytes */
};

static inline uint8_t es_load_u8(const void *at) {
  return *(const uint8_t *)at;
}

static inline void es_store_u8(void *at, uint8_t value) {
  *(uint8_t *)at = value;
}

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "only little-endian machines"
#endif

#define ES_BYTES_ACCESS(bits)                                                                                          \
  static inline uint##bits##_t es_load_le##bits(const void *at) {                                                      \
    uint##bits##_t value;                                                                                              \
    memcpy(&value, at, sizeof value);                                                                                  \
    return value;                                                                                                      \
  }                                                                                                                    \
  static inline void es_store_le##bits(void *at, uint##bits##_t value) {                                               \
    memcpy(at, &value, sizeof value);                                                                                  \
  }                                                                                                                    \
  static inline uint##bits##_t es_load_be##bits(const void *at) {                                                      \
    return __builtin_bswap##bits(es_load_le##bits(at));                                                                \
  }                                                                                                                    \
  static inline void es_store_be##bits(void *at, uint##bits##_t value) {                                               \
    es_store_le##bits(at, __builtin_bswap##bits(value));                                                               \
  }

ES_BYTES_ACCESS(16)
ES_BYTES_ACCESS(32)
ES_BYTES_ACCESS(64)

#undef ES_BYTES_ACCESS

/* A sum of bytes that wraps at 256, one more of them at a time. */
static inline uint8_t es_sum8_more(uint8_t sum, uint8_t byte) {
  return (uint8_t)((sum + byte) & 0xff);
}

static inline uint8_t es_sum8(const uint8_t *bytes, size_t size) {
  uint8_t sum = 0;
  for (size_t i = 0; i < size; i++) {
    sum = es_sum8_more(sum, bytes[i]);
  }
  return sum;
}

#endif
