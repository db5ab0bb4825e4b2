#include "fill.h"

#include <stdlib.h>
#include <string.h>

#include "generated/state/registry.h"
#include "hand-written/state/field.h"
#include "tests/unit/es_test.h"

#define SLICE_ELEMENTS 5u

static uint64_t next(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

/* The ends of the range now and then, else something inside. */
static uint64_t value_of(const struct es_state_field *field, uint64_t *state) {
  uint64_t random = next(state);
  if (field->values != NULL) {
    return field->values[random % field->value_count];
  }
  uint64_t span = field->max - field->min;
  uint64_t value = random % 8 == 0   ? field->min
                   : random % 8 == 1 ? field->max
                                     : field->min + (span == UINT64_MAX ? random : random % (span + 1));
  return (value & ~field->fixed_bits) | field->fixed_value;
}

static void fill_elements(const struct es_state_field *field, uint8_t *at, uint32_t count, uint64_t *state) {
  for (uint32_t i = 0; i < count; i++) {
    uint64_t value = value_of(field, state);
    assert_true(es_state_allowed(field, value));
    memcpy(at + (size_t)i * field->width, &value, field->width);
  }
}

void *es_fill(const struct es_state_thing *thing, uint32_t seed) {
  uint64_t state = UINT64_C(0x9e3779b97f4a7c15) * (seed + 1);
  uint8_t *filled = calloc(1, thing->size);
  assert_non_null(filled);
  for (uint32_t i = 0; i < thing->field_count; i++) {
    const struct es_state_field *field = &thing->fields[i];
    uint8_t *at = filled + field->at;
    if (field->sort == ES_STATE_NUMBER) {
      fill_elements(field, at, field->count, &state);
    } else if (field->sort == ES_STATE_NAME) {
      uint64_t number = next(&state) % (field->max + 1);
      memcpy(at, &number, field->width);
    } else if (field->sort == ES_STATE_TEXT) {
      uint64_t length = next(&state) % (field->count + 1);
      for (uint64_t c = 0; c < length; c++) {
        at[c] = (uint8_t)('a' + next(&state) % 26);
      }
    } else {
      uint32_t count = field->count < SLICE_ELEMENTS ? field->count : SLICE_ELEMENTS;
      uint8_t *elements = calloc(count + 1, field->width);
      assert_non_null(elements);
      fill_elements(field, elements, count, &state);
      const struct es_slice slice = {.at = elements, .count = count};
      memcpy(at, &slice, sizeof slice);
    }
  }
  return filled;
}

static const struct es_slice *slice_at(const struct es_state_field *field, const void *filled) {
  return (const struct es_slice *)(const void *)((const uint8_t *)filled + field->at);
}

void es_fill_free(const struct es_state_thing *thing, void *filled) {
  for (uint32_t i = 0; i < thing->field_count; i++) {
    if (thing->fields[i].sort == ES_STATE_SLICE) {
      free((void *)(uintptr_t)slice_at(&thing->fields[i], filled)->at);
    }
  }
  free(filled);
}

bool es_fill_same(const struct es_state_thing *thing, const void *a, const void *b) {
  for (uint32_t i = 0; i < thing->field_count; i++) {
    const struct es_state_field *field = &thing->fields[i];
    const uint8_t *left = (const uint8_t *)a + field->at, *right = (const uint8_t *)b + field->at;
    size_t size = (size_t)field->count * field->width;
    if (field->sort == ES_STATE_SLICE) {
      if (slice_at(field, a)->count != slice_at(field, b)->count) {
        return false;
      }
      size = (size_t)slice_at(field, a)->count * field->width;
      left = slice_at(field, a)->at;
      right = slice_at(field, b)->at;
    }
    if (memcmp(left, right, size) != 0) {
      return false;
    }
  }
  return true;
}

struct es_state_out *es_fill_stream(const struct es_state_spec *spec, struct es_slice *bytes) {
  struct es_state_out *out = NULL;
  assert_int_equal(es_state_out_create(0, &out), 0);
  for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT; i++) {
    const struct es_state_thing *thing = es_state_things[i];
    for (uint32_t n = 0; n < ES_FILL_INSTANCES && (spec == NULL || thing->spec == spec); n++) {
      void *filled = es_fill(thing, i * ES_FILL_INSTANCES + n);
      es_state_put(out, thing, n, filled);
      es_fill_free(thing, filled);
    }
  }
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}
