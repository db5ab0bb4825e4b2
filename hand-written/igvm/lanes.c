#include "hand-written/igvm/lanes.h"

#include <openssl/bn.h>
#include <pthread.h>
#include <string.h>

#include "hand-written/igvm/measure_parts.h"

/* SHA-512's: words of a block and of a state, bits of a word, rounds. SHA-384 begins with another state and ends with less of it. */
enum { BLOCK_WORDS = 16, STATE_WORDS = 8, WORD = 8, WORD_BITS = 64, ROUNDS = 80 };
#define BLOCK_BYTES ((size_t)BLOCK_WORDS * WORD)

#if defined(__x86_64__)

typedef uint64_t lanes __attribute__((vector_size(ES_IGVM_LANES * WORD)));

static struct {
  uint64_t rounds[ROUNDS], start[STATE_WORDS];
  bool usable;
} made;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* The first 64 bits behind the point of the square or cube root of a number: floor(root(number) * 2^64) without what is before
 * the point. Bit by bit from above: a bit is set where the power stays at or below number * 2^(64 * power). */
static bool root(unsigned number, unsigned power, BN_CTX *context, uint64_t *out) {
  enum { BEFORE_POINT = 5 };
  BIGNUM *limit = BN_CTX_get(context), *value = BN_CTX_get(context), *raised = BN_CTX_get(context);
  uint8_t digits[WORD + 1];

  if (raised == NULL || BN_set_word(limit, number) != 1 || BN_lshift(limit, limit, WORD_BITS * (int)power) != 1) {
    return false;
  }
  BN_zero(value);
  for (int bit = WORD_BITS + BEFORE_POINT - 1; bit >= 0; bit--) {
    if (BN_set_bit(value, bit) != 1 || BN_sqr(raised, value, context) != 1 ||
        (power == 3 && BN_mul(raised, raised, value, context) != 1)) {
      return false;
    }
    if (BN_cmp(raised, limit) > 0 && BN_clear_bit(value, bit) != 1) {
      return false;
    }
  }
  if (BN_bn2binpad(value, digits, sizeof digits) < 0) {
    return false;
  }
  *out = es_load_be64(digits + 1);
  return true;
}

static bool is_prime(unsigned number) {
  for (unsigned by = 2; by * by <= number; by++) {
    if (number % by == 0) {
      return false;
    }
  }
  return true;
}

/* FIPS 180-4: rounds add cube roots of the first eighty primes; SHA-384 begins with square roots of the ninth to the sixteenth. */
static bool make_numbers(void) {
  BN_CTX *context = BN_CTX_new();
  bool good = context != NULL;
  unsigned count = 0;

  for (unsigned number = 2; good && count < ROUNDS; number++) {
    if (!is_prime(number)) {
      continue;
    }
    BN_CTX_start(context);
    good = root(number, 3, context, &made.rounds[count]);
    if (good && count >= STATE_WORDS && count < 2 * STATE_WORDS) {
      good = root(number, 2, context, &made.start[count - STATE_WORDS]);
    }
    BN_CTX_end(context);
    count++;
  }
  BN_CTX_free(context);
  return good;
}

#define RIGHT(x, n) ((x) >> (n) | (x) << (WORD_BITS - (n)))

/* One block in each lane; `words` is used up. */
__attribute__((target("avx512f"))) static void compress(lanes state[STATE_WORDS], lanes words[BLOCK_WORDS]) {
  lanes a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];

  for (unsigned from = 0; from < ROUNDS; from += BLOCK_WORDS) {
#pragma GCC unroll 16
    for (unsigned i = 0; i < BLOCK_WORDS; i++) {
      if (from != 0) {
        const lanes early = words[(i + 1) % BLOCK_WORDS], late = words[(i + 14) % BLOCK_WORDS];
        words[i] += (RIGHT(early, 1) ^ RIGHT(early, 8) ^ early >> 7) + words[(i + 9) % BLOCK_WORDS] +
                    (RIGHT(late, 19) ^ RIGHT(late, 61) ^ late >> 6);
      }
      const lanes one =
          h + (RIGHT(e, 14) ^ RIGHT(e, 18) ^ RIGHT(e, 41)) + (g ^ (e & (f ^ g))) + words[i] + made.rounds[from + i];
      const lanes two = (RIGHT(a, 28) ^ RIGHT(a, 34) ^ RIGHT(a, 39)) + ((a & b) | (c & (a | b)));
      h = g;
      g = f;
      f = e;
      e = d + one;
      d = c;
      c = b;
      b = a;
      a = one + two;
    }
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

__attribute__((target("avx512f"))) static void hash(const uint8_t *const pages[ES_IGVM_LANES],
                                                    uint8_t out[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE]) {
  const uint8_t *at[ES_IGVM_LANES];
  lanes state[STATE_WORDS], words[BLOCK_WORDS];

  for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
    at[lane] = pages[lane] == NULL ? es_igvm_zero_page : pages[lane];
  }
  for (unsigned i = 0; i < STATE_WORDS; i++) {
    state[i] = (lanes){0} + made.start[i];
  }
  for (size_t from = 0; from < ES_IGVM_PAGE_SIZE; from += BLOCK_BYTES) {
    for (unsigned i = 0; i < BLOCK_WORDS; i++) {
      for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
        words[i][lane] = es_load_be64(at[lane] + from + (size_t)i * WORD);
      }
    }
    compress(state, words);
  }
  /* Behind the page: a one, zeros, and how many bits the page has. */
  memset(words, 0, sizeof words);
  words[0] += (uint64_t)1 << (WORD_BITS - 1);
  words[BLOCK_WORDS - 1] += (uint64_t)ES_IGVM_PAGE_SIZE * 8;
  compress(state, words);
  for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
    for (unsigned i = 0; pages[lane] != NULL && i < ES_IGVM_MEASUREMENT_SHA384_SIZE / WORD; i++) {
      es_store_be64(out[lane] + (size_t)i * WORD, state[i][lane]);
    }
  }
}

/* Pages of all bytes, each lane another. */
static bool as_openssl(void) {
  static uint8_t pages[ES_IGVM_LANES][ES_IGVM_PAGE_SIZE];
  uint8_t own[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE], other[ES_IGVM_MEASUREMENT_SHA384_SIZE];
  const uint8_t *at[ES_IGVM_LANES];
  struct es_igvm_hash hash_of;
  bool good = es_igvm_hash_open(&hash_of, ES_IGVM_SHA384);

  for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
    for (unsigned i = 0; i < ES_IGVM_PAGE_SIZE; i++) {
      pages[lane][i] = (uint8_t)(i * (2 * lane + 1) + i / 256);
    }
    at[lane] = pages[lane];
  }
  hash(at, own);
  for (unsigned lane = 0; lane < ES_IGVM_LANES; lane++) {
    es_igvm_hash_of(&hash_of, pages[lane], ES_IGVM_PAGE_SIZE, other);
    good = good && !hash_of.failed && memcmp(own[lane], other, sizeof other) == 0;
  }
  es_igvm_hash_close(&hash_of);
  return good;
}

static void prepare(void) {
  made.usable = __builtin_cpu_supports("avx512f") && make_numbers() && as_openssl();
}

bool es_igvm_lanes_usable(void) {
  (void)pthread_once(&once, prepare);
  return made.usable;
}

void es_igvm_lanes_hash(const uint8_t *const pages[ES_IGVM_LANES],
                        uint8_t out[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE]) {
  hash(pages, out);
}

#else

bool es_igvm_lanes_usable(void) {
  return false;
}

void es_igvm_lanes_hash(const uint8_t *const pages[ES_IGVM_LANES],
                        uint8_t out[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE]) {
  (void)pages;
  (void)out;
}

#endif
