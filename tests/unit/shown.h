/* What es_inspect_* shows, kept as text. Definitions: include it once in a program. */
#ifndef ES_TESTS_UNIT_SHOWN_H
#define ES_TESTS_UNIT_SHOWN_H

#include <string.h>

#include "tests/unit/es_test.h"

static char shown[1u << 20];
static size_t shown_size;

static inline void shown_put(void *context, const char *text, size_t size) {
  (void)context;
  assert_true(shown_size + size < sizeof shown);
  memcpy(shown + shown_size, text, size);
  shown_size += size;
  shown[shown_size] = '\0';
}

static inline void shown_clear(void) {
  shown_size = 0;
  shown[0] = '\0';
}

#endif
