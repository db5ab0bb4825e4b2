#include "hand-written/igvm/crc32.h"

#include <pthread.h>

#include "generated/igvm_wire.h"

static uint32_t table[256];
static pthread_once_t made = PTHREAD_ONCE_INIT;

static void make(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t value = i;
    for (unsigned bit = 0; bit < 8; bit++) {
      value = value >> 1 ^ ((value & 1u) != 0 ? ES_IGVM_CHECKSUM_POLYNOMIAL : 0u);
    }
    table[i] = value;
  }
}

uint32_t es_igvm_crc32(uint32_t crc, const uint8_t *bytes, size_t size) {
  (void)pthread_once(&made, make);
  crc = ~crc;
  for (size_t i = 0; i < size; i++) {
    crc = crc >> 8 ^ table[(crc ^ bytes[i]) & 0xffu];
  }
  return ~crc;
}

uint32_t es_igvm_checksum(const uint8_t *headers, size_t size) {
  static const uint8_t zero[sizeof(uint32_t)];
  const size_t field = ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET;
  uint32_t crc = es_igvm_crc32(0, headers, field);

  crc = es_igvm_crc32(crc, zero, sizeof zero);
  return es_igvm_crc32(crc, headers + field + sizeof zero, size - field - sizeof zero);
}
