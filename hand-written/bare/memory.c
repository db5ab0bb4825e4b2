/* What compilers call by themselves, and what the shared code calls of the C library. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *one, const void *other, size_t size);
size_t strlen(const char *text);

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
  void *at = to;
  size_t words = size / 8;
  size_t bytes = size % 8;

  __asm__ volatile("rep movsq; mov %3, %2; rep movsb" : "+D"(at), "+S"(from), "+c"(words) : "r"(bytes) : "memory");
  return to;
}

void *memmove(void *to, const void *from, size_t size) {
  const uint8_t *last = (const uint8_t *)from + size - 1;
  uint8_t *end = (uint8_t *)to + size - 1;

  if ((uintptr_t)to - (uintptr_t)from >= size) {
    const uint8_t *first = from;
    uint8_t *at = to;
    __asm__ volatile("rep movsb" : "+D"(at), "+S"(first), "+c"(size) : : "memory");
  } else {
    __asm__ volatile("std; rep movsb; cld" : "+D"(end), "+S"(last), "+c"(size) : : "memory");
  }
  return to;
}

void *memset(void *to, int value, size_t size) {
  void *at = to;
  size_t words = size / 8;
  size_t bytes = size % 8;
  const uint64_t pattern = 0x0101010101010101u * (uint8_t)value;

  __asm__ volatile("rep stosq; mov %2, %1; rep stosb" : "+D"(at), "+c"(words) : "r"(bytes), "a"(pattern) : "memory");
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

  /* Volatile, or compilers make this a call of strlen(). */
  while (*(const volatile char *)(text + length) != 0) {
    length++;
  }
  return length;
}
