/* cmocka.h needs these first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/shim/sha384.h"

static void compare(const uint8_t *bytes, size_t size) {
  uint8_t ours[ES_SHIM_SHA384_SIZE];
  uint8_t theirs[EVP_MAX_MD_SIZE];
  unsigned length = 0;

  es_shim_sha384(bytes, size, ours);
  assert_int_equal(EVP_Digest(bytes, size, theirs, &length, EVP_sha384(), NULL), 1);
  assert_int_equal(length, sizeof ours);
  assert_memory_equal(ours, theirs, sizeof ours);
}

static void every_length_around_blocks_agrees_with_openssl(void **state) {
  uint8_t bytes[700];
  (void)state;

  for (size_t i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)(i * 31 + i / 7);
  }
  for (size_t size = 0; size <= sizeof bytes; size++) {
    compare(bytes + sizeof bytes - size, size);
  }
}

static void pages_agree_with_openssl(void **state) {
  const size_t size = (1u << 20) + 4096;
  uint8_t *bytes = malloc(size);
  uint32_t seed = 1;
  (void)state;

  assert_non_null(bytes);
  for (size_t i = 0; i < size; i++) {
    seed = seed * 1664525u + 1013904223u;
    bytes[i] = (uint8_t)(seed >> 24);
  }
  compare(bytes, 4096);
  compare(bytes, size);
  memset(bytes, 0, size);
  compare(bytes, size);
  free(bytes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_length_around_blocks_agrees_with_openssl),
      cmocka_unit_test(pages_agree_with_openssl),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
