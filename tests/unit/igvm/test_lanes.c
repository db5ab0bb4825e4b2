/* Several pages hashed at once, beside each of them by OpenSSL. */
#include <string.h>

#include "hand-written/igvm/hash.h"
#include "hand-written/igvm/lanes.h"
#include "tests/unit/igvm/es_test.h"

enum { ROUNDS = 50 };

static uint64_t next(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

/* Some lanes have no page: what is at their digest stays. */
static void as_one_by_one(void **state) {
  (void)state;
  static uint8_t pages[ES_IGVM_LANES][ES_IGVM_PAGE_SIZE];
  uint8_t digests[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE], wanted[ES_IGVM_MEASUREMENT_SHA384_SIZE];
  struct es_igvm_hash hash;
  uint64_t random = 88172645463325252u;

  if (!es_igvm_lanes_usable()) {
    skip(); /* no such processor */
  }
  assert_true(es_igvm_hash_open(&hash, ES_IGVM_SHA384));
  for (unsigned round = 0; round < ROUNDS; round++) {
    const uint8_t *at[ES_IGVM_LANES];
    for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
      for (size_t i = 0; i < ES_IGVM_PAGE_SIZE; i += sizeof random) {
        const uint64_t word = next(&random);
        memcpy(pages[lane] + i, &word, sizeof word);
      }
      at[lane] = round > 0 && next(&random) % 4 == 0 ? NULL : pages[lane];
    }
    memset(digests, 0x5a, sizeof digests);
    es_igvm_lanes_hash(at, digests);
    for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
      memset(wanted, 0x5a, sizeof wanted);
      if (at[lane] != NULL) {
        es_igvm_hash_of(&hash, at[lane], ES_IGVM_PAGE_SIZE, wanted);
      }
      assert_memory_equal(digests[lane], wanted, sizeof wanted);
    }
  }
  es_igvm_hash_close(&hash);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(as_one_by_one)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
