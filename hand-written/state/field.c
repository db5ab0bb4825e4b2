#include "hand-written/state/field.h"

bool es_state_allowed(const struct es_state_field *field, uint64_t value) {
  if (value < field->min || value > field->max || (value & field->fixed_bits) != field->fixed_value) {
    return false;
  }
  if (field->values == NULL) {
    return true;
  }
  for (uint32_t i = 0; i < field->value_count; i++) {
    if (field->values[i] == value) {
      return true;
    }
  }
  return false;
}

uint64_t es_state_number(const struct es_state_field *field, const uint8_t *name, size_t length) {
  uint64_t number = 0;
  while (number <= field->max &&
         (strlen(field->names[number]) != length || memcmp(field->names[number], name, length) != 0)) {
    number++;
  }
  return number;
}
