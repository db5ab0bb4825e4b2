/* What a value of a field may be, and where it stands in memory; private to this room. */
#ifndef ES_STATE_FIELD_H
#define ES_STATE_FIELD_H

#include <string.h>

#include "runtime/state.h"

static inline uint64_t es_state_load(const void *at, unsigned width) {
  uint64_t value = 0;
  memcpy(&value, at, width);
  return value;
}

/* Whether the spec allows the value of one element. Names are looked at elsewhere. */
bool es_state_allowed(const struct es_state_field *field, uint64_t value);
/* The number of a state, its machine's count of states when there is none of that name. */
uint64_t es_state_number(const struct es_state_field *field, const uint8_t *name, size_t length);

#endif
