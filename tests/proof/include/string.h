/* What generated code and its headers want of <string.h>. CBMC has models of its own for the first four.
 * With these headers and the compiler's own, what is proved does not hang on a C library's version. */
#ifndef ES_PROOF_STRING_H
#define ES_PROOF_STRING_H

#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t count);
void *memset(void *at, int value, size_t count);
int memcmp(const void *one, const void *other, size_t count);
size_t strlen(const char *text);

static inline size_t strnlen(const char *text, size_t most) {
  size_t count = 0;
  while (count < most && text[count] != '\0') {
    count++;
  }
  return count;
}

#endif
