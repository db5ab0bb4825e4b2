#include "hand-written/shim/sha384.h"

#include <string.h>

#include "runtime/bytes.h"

enum { BLOCK = 128, LENGTH = 16, ROUNDS = 80, WORDS = 8 };

/* FIPS 180-4, 4.2.3: of the cube roots of the first eighty primes, 64 bits behind the point. */
static const uint64_t round_constants[ROUNDS] = {
    0x428a2f98d728ae22u, 0x7137449123ef65cdu, 0xb5c0fbcfec4d3b2fu, 0xe9b5dba58189dbbcu, 0x3956c25bf348b538u,
    0x59f111f1b605d019u, 0x923f82a4af194f9bu, 0xab1c5ed5da6d8118u, 0xd807aa98a3030242u, 0x12835b0145706fbeu,
    0x243185be4ee4b28cu, 0x550c7dc3d5ffb4e2u, 0x72be5d74f27b896fu, 0x80deb1fe3b1696b1u, 0x9bdc06a725c71235u,
    0xc19bf174cf692694u, 0xe49b69c19ef14ad2u, 0xefbe4786384f25e3u, 0x0fc19dc68b8cd5b5u, 0x240ca1cc77ac9c65u,
    0x2de92c6f592b0275u, 0x4a7484aa6ea6e483u, 0x5cb0a9dcbd41fbd4u, 0x76f988da831153b5u, 0x983e5152ee66dfabu,
    0xa831c66d2db43210u, 0xb00327c898fb213fu, 0xbf597fc7beef0ee4u, 0xc6e00bf33da88fc2u, 0xd5a79147930aa725u,
    0x06ca6351e003826fu, 0x142929670a0e6e70u, 0x27b70a8546d22ffcu, 0x2e1b21385c26c926u, 0x4d2c6dfc5ac42aedu,
    0x53380d139d95b3dfu, 0x650a73548baf63deu, 0x766a0abb3c77b2a8u, 0x81c2c92e47edaee6u, 0x92722c851482353bu,
    0xa2bfe8a14cf10364u, 0xa81a664bbc423001u, 0xc24b8b70d0f89791u, 0xc76c51a30654be30u, 0xd192e819d6ef5218u,
    0xd69906245565a910u, 0xf40e35855771202au, 0x106aa07032bbd1b8u, 0x19a4c116b8d2d0c8u, 0x1e376c085141ab53u,
    0x2748774cdf8eeb99u, 0x34b0bcb5e19b48a8u, 0x391c0cb3c5c95a63u, 0x4ed8aa4ae3418acbu, 0x5b9cca4f7763e373u,
    0x682e6ff3d6b2b8a3u, 0x748f82ee5defb2fcu, 0x78a5636f43172f60u, 0x84c87814a1f0ab72u, 0x8cc702081a6439ecu,
    0x90befffa23631e28u, 0xa4506cebde82bde9u, 0xbef9a3f7b2c67915u, 0xc67178f2e372532bu, 0xca273eceea26619cu,
    0xd186b8c721c0c207u, 0xeada7dd6cde0eb1eu, 0xf57d4f7fee6ed178u, 0x06f067aa72176fbau, 0x0a637dc5a2c898a6u,
    0x113f9804bef90daeu, 0x1b710b35131c471bu, 0x28db77f523047d84u, 0x32caab7b40c72493u, 0x3c9ebe0a15c9bebcu,
    0x431d67c49c100d4cu, 0x4cc5d4becb3e42b6u, 0x597f299cfc657e2au, 0x5fcb6fab3ad6faecu, 0x6c44198c4a475817u,
};

/* 5.3.4: of the square roots of the ninth to the sixteenth prime. */
static const uint64_t initial[WORDS] = {
    0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u, 0x152fecd8f70e5939u,
    0x67332667ffc00b31u, 0x8eb44a8768581511u, 0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u,
};

static uint64_t turn(uint64_t value, unsigned bits) {
  return value >> bits | value << (64 - bits);
}

static void compress(uint64_t state[WORDS], const uint8_t *block) {
  uint64_t schedule[ROUNDS];
  uint64_t s[WORDS];

  for (unsigned i = 0; i < 16; i++) {
    schedule[i] = es_load_be64(block + (size_t)i * 8);
  }
  for (unsigned i = 16; i < ROUNDS; i++) {
    const uint64_t low = schedule[i - 15];
    const uint64_t high = schedule[i - 2];
    schedule[i] = schedule[i - 16] + (turn(low, 1) ^ turn(low, 8) ^ low >> 7) + schedule[i - 7] +
                  (turn(high, 19) ^ turn(high, 61) ^ high >> 6);
  }
  memcpy(s, state, sizeof s);
  for (unsigned i = 0; i < ROUNDS; i++) {
    const uint64_t first = s[7] + (turn(s[4], 14) ^ turn(s[4], 18) ^ turn(s[4], 41)) +
                           ((s[4] & s[5]) ^ (~s[4] & s[6])) + round_constants[i] + schedule[i];
    const uint64_t second =
        (turn(s[0], 28) ^ turn(s[0], 34) ^ turn(s[0], 39)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    for (unsigned k = WORDS - 1; k > 0; k--) {
      s[k] = s[k - 1];
    }
    s[4] += first;
    s[0] = first + second;
  }
  for (unsigned i = 0; i < WORDS; i++) {
    state[i] += s[i];
  }
}

void es_shim_sha384(const uint8_t *bytes, uint64_t size, uint8_t digest[ES_SHIM_SHA384_SIZE]) {
  uint64_t state[WORDS];
  uint8_t last[2 * BLOCK] = {0};
  const uint64_t tail = size % BLOCK;
  const size_t padded = tail < BLOCK - LENGTH ? BLOCK : 2 * BLOCK;

  memcpy(state, initial, sizeof state);
  for (uint64_t at = 0; at < size - tail; at += BLOCK) {
    compress(state, bytes + at);
  }
  if (tail != 0) {
    memcpy(last, bytes + (size - tail), tail);
  }
  last[tail] = 1u << 7;
  es_store_be64(last + padded - LENGTH, size >> 61);
  es_store_be64(last + padded - LENGTH / 2, size << 3);
  for (size_t at = 0; at < padded; at += BLOCK) {
    compress(state, last + at);
  }
  for (unsigned i = 0; i < ES_SHIM_SHA384_SIZE / 8; i++) {
    es_store_be64(digest + (size_t)i * 8, state[i]);
  }
}
