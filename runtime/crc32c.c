#include "runtime/crc32c.h"

#include <pthread.h>

#include "runtime/bytes.h"

#define POLYNOMIAL 0x82f63b78u /* reflected */
#define BYTES 8u

/* tables[n][b]: what byte b does to the remainder when n bytes come after it. */
static uint32_t tables[BYTES][256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_tables(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t rest = byte;
    for (unsigned bit = 0; bit < 8; bit++) {
      rest = rest >> 1 ^ ((rest & 1) != 0 ? POLYNOMIAL : 0);
    }
    tables[0][byte] = rest;
  }
  for (unsigned n = 1; n < BYTES; n++) {
    for (uint32_t byte = 0; byte < 256; byte++) {
      uint32_t before = tables[n - 1][byte];
      tables[n][byte] = before >> 8 ^ tables[0][before & 0xff];
    }
  }
}

uint32_t es_crc32c(uint32_t crc, const void *bytes, size_t size) {
  const uint8_t *at = bytes;
  uint32_t rest = ~crc;
  (void)pthread_once(&once, make_tables);
  for (; size >= BYTES; size -= BYTES, at += BYTES) {
    uint32_t low = rest ^ es_load_le32(at);
    uint32_t high = es_load_le32(at + 4);
    rest = tables[7][low & 0xff] ^ tables[6][low >> 8 & 0xff] ^ tables[5][low >> 16 & 0xff] ^ tables[4][low >> 24] ^
           tables[3][high & 0xff] ^ tables[2][high >> 8 & 0xff] ^ tables[1][high >> 16 & 0xff] ^ tables[0][high >> 24];
  }
  for (; size != 0; size--, at++) {
    rest = rest >> 8 ^ tables[0][(rest ^ *at) & 0xff];
  }
  return ~rest;
}
