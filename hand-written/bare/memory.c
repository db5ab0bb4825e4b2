/* What compilers call by themselves, and what the shared code calls of the C library. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *one, const void *other, size_t size);
size_t strlen(const char *text);

/* Of any object, at any address. */
typedef uint64_t word __attribute__((may_alias, aligned(1)));

enum { WORDS = 8 };

/* Without string instructions, which emulators take one by one. Without this compilers make the loops calls of these functions. */
#define NO_CALL() __asm__ volatile("" : : : "memory")

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
  word *out = to;
  const word *in = from;

  for (; size >= WORDS * sizeof *out; size -= WORDS * sizeof *out, out += WORDS, in += WORDS) {
    for (unsigned i = 0; i < WORDS; i++) {
      out[i] = in[i];
    }
    NO_CALL();
  }
  uint8_t *last = (uint8_t *)out;
  const uint8_t *rest = (const uint8_t *)in;
  for (size_t i = 0; i < size; i++) {
    last[i] = rest[i];
    NO_CALL();
  }
  return to;
}

void *memmove(void *to, const void *from, size_t size) {
  uint8_t *out = to;
  const uint8_t *in = from;

  if ((uintptr_t)to - (uintptr_t)from < size) {
    while (size > 0) {
      size--;
      out[size] = in[size];
      NO_CALL();
    }
  } else {
    for (size_t i = 0; i < size; i++) {
      out[i] = in[i];
      NO_CALL();
    }
  }
  return to;
}

void *memset(void *to, int value, size_t size) {
  const uint64_t pattern = 0x0101010101010101u * (uint8_t)value;
  word *out = to;

  for (; size >= WORDS * sizeof *out; size -= WORDS * sizeof *out, out += WORDS) {
    for (unsigned i = 0; i < WORDS; i++) {
      out[i] = pattern;
    }
    NO_CALL();
  }
  uint8_t *last = (uint8_t *)out;
  for (size_t i = 0; i < size; i++) {
    last[i] = (uint8_t)value;
    NO_CALL();
  }
  return to;
}

int memcmp(const void *one, const void *other, size_t size) {
  const uint8_t *a = one;
  const uint8_t *b = other;

  for (size_t i = 0; i < size; i++) {
    if (a[i] != b[i]) {
      return a[i] < b[i] ? -1 : 1;
    }
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;

  while (text[length] != 0) {
    length++;
    NO_CALL();
  }
  return length;
}
