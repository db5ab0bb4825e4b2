#include "runtime/shape.h"

#include <stdio.h>

static uint64_t load(const uint8_t *at, uint8_t width) {
  switch (width) {
  case 1:
    return __atomic_load_n(at, __ATOMIC_RELAXED);
  case 2:
    return __atomic_load_n((const uint16_t *)(const void *)at, __ATOMIC_RELAXED);
  case 4:
    return __atomic_load_n((const uint32_t *)(const void *)at, __ATOMIC_RELAXED);
  case 8:
    return __atomic_load_n((const uint64_t *)(const void *)at, __ATOMIC_RELAXED);
  default:
    return 0;
  }
}

/* Of a slice: private bytes at any alignment, of any width up to eight. */
static uint64_t load_wire(const uint8_t *at, uint8_t width, bool big_endian) {
  uint64_t value = 0;
  for (uint8_t i = 0; i < width; i++) {
    value = value << 8 | at[big_endian ? i : width - 1 - i];
  }
  return value;
}

const char *es_shape_name_of(const struct es_shape_names *names, uint64_t value) {
  for (uint32_t i = 0; i < names->count; i++) {
    if (names->rows[i].value == value) {
      return names->rows[i].name;
    }
  }
  return NULL;
}

static void show_flags(struct es_inspect *inspect, const char *name, const struct es_shape_names *names,
                       uint64_t value) {
  if (!es_inspect_begin_list(inspect, name)) {
    return;
  }
  for (uint32_t i = 0; i < names->count; i++) {
    if ((value & names->rows[i].value) != 0) {
      es_inspect_text(inspect, NULL, names->rows[i].name);
      value &= ~names->rows[i].value;
    }
  }
  if (value != 0) {
    es_inspect_hex(inspect, NULL, value); /* bits that have no name */
  }
  es_inspect_end(inspect);
}

void es_inspect_named(struct es_inspect *inspect, const char *name, const struct es_shape_names *names,
                      uint64_t value) {
  if (names->flags) {
    show_flags(inspect, name, names, value);
    return;
  }
  const char *text = es_shape_name_of(names, value);
  if (text != NULL) {
    es_inspect_text(inspect, name, text);
  } else {
    es_inspect_u64(inspect, name, value);
  }
}

static void show_word(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                      uint64_t value) {
  if (!es_inspect_begin(inspect, name)) {
    return;
  }
  uint64_t hidden = 0;
  for (uint32_t i = 0; i < field->part_count; i++) {
    const struct es_shape_part *part = &field->parts[i];
    uint64_t mask = part->bits >= 64 ? UINT64_MAX : ((uint64_t)1 << part->bits) - 1;
    hidden |= part->secret ? mask << part->low : 0;
  }
  es_inspect_hex(inspect, "value", value & ~hidden);
  for (uint32_t i = 0; i < field->part_count; i++) {
    const struct es_shape_part *part = &field->parts[i];
    uint64_t mask = part->bits >= 64 ? UINT64_MAX : ((uint64_t)1 << part->bits) - 1;
    uint64_t here = value >> part->low & mask;
    if (part->secret) {
      es_inspect_secret(inspect, part->name);
    } else if (part->names != NULL) {
      es_inspect_named(inspect, part->name, part->names, here);
    } else {
      es_inspect_u64(inspect, part->name, here);
    }
  }
  es_inspect_end(inspect);
}

static void show_number(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                        uint64_t value) {
  if (field->parts != NULL) {
    show_word(inspect, name, field, value);
  } else if (field->names != NULL) {
    es_inspect_named(inspect, name, field->names, value);
  } else if (field->hex) {
    es_inspect_hex(inspect, name, value);
  } else {
    es_inspect_u64(inspect, name, value);
  }
}

static void show_union(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                       const uint8_t *whole, const uint8_t *at, unsigned version) {
  uint64_t selected = load(whole + field->selector, field->selector_width);
  for (uint32_t i = 0; i < field->case_count; i++) {
    if (field->cases[i].value == selected) {
      if (es_inspect_begin(inspect, name)) {
        es_inspect_shape(inspect, field->cases[i].name, field->cases[i].shape, at, version);
        es_inspect_end(inspect);
      }
      return;
    }
  }
  es_inspect_text(inspect, name, NULL);
}

static void show_element(struct es_inspect *inspect, const struct es_shape_field *field, const struct es_slice *slice,
                         uint32_t index, unsigned version) {
  if (field->element == NULL) {
    show_number(inspect, NULL, field,
                load_wire(slice->at + (size_t)index * field->width, field->width, field->big_endian));
    return;
  }
  uint64_t room[ES_SHAPE_ELEMENT_MAX / sizeof(uint64_t)];
  field->element(slice, index, version, room);
  es_inspect_shape(inspect, NULL, field->shape, room, version);
}

static void show_slice(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                       const struct es_slice *slice, unsigned version) {
  if (slice->at == NULL || slice->count == 0) {
    es_inspect_text(inspect, name, NULL);
  } else if (field->element == NULL && field->width == 1 && field->names == NULL) {
    es_inspect_bytes(inspect, name, slice->at, slice->count);
  } else if (es_inspect_begin_list(inspect, name)) {
    for (uint32_t i = 0; i < slice->count && !inspect->cut; i++) {
      show_element(inspect, field, slice, i, version);
    }
    es_inspect_end(inspect);
  }
}

/* One element, or all there is. */
static void show_one(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                     const uint8_t *whole, const uint8_t *at, unsigned version) {
  switch (field->sort) {
  case ES_SHAPE_NUMBER:
  case ES_SHAPE_WORD:
    show_number(inspect, name, field, load(at, field->width));
    break;
  case ES_SHAPE_TEXT:
    es_inspect_chars(inspect, name, at, field->size);
    break;
  case ES_SHAPE_BYTES:
    es_inspect_bytes(inspect, name, at, field->size);
    break;
  case ES_SHAPE_STRUCT:
    es_inspect_shape(inspect, name, field->shape, at, version);
    break;
  case ES_SHAPE_GROUP:
    es_inspect_shape(inspect, name, field->shape, whole, version);
    break;
  case ES_SHAPE_UNION:
    show_union(inspect, name, field, whole, at, version);
    break;
  case ES_SHAPE_SLICE:
    show_slice(inspect, name, field, (const struct es_slice *)(const void *)at, version);
    break;
  }
}

static void show_row(struct es_inspect *inspect, const char *name, const struct es_shape_field *field,
                     const uint8_t *whole, const uint8_t *at, unsigned version) {
  if (field->count == 0) {
    show_one(inspect, name, field, whole, at, version);
  } else if (es_inspect_begin_list(inspect, name)) {
    for (uint32_t i = 0; i < field->count && !inspect->cut; i++) {
      show_one(inspect, NULL, field, whole, at + (size_t)i * field->size, version);
    }
    es_inspect_end(inspect);
  }
}

static void show_field(struct es_inspect *inspect, const struct es_shape_field *field, const uint8_t *whole,
                       unsigned version) {
  const uint8_t *at = whole + field->offset;
  if (version < field->first || version > field->last) {
    return;
  }
  if (field->secret) {
    es_inspect_secret(inspect, field->name);
  } else if (field->rows == 0) {
    show_row(inspect, field->name, field, whole, at, version);
  } else if (es_inspect_begin_list(inspect, field->name)) {
    size_t row = (size_t)field->size * (field->count != 0 ? field->count : 1);
    for (uint32_t i = 0; i < field->rows && !inspect->cut; i++) {
      show_row(inspect, NULL, field, whole, at + i * row, version);
    }
    es_inspect_end(inspect);
  }
}

void es_inspect_members(struct es_inspect *inspect, const struct es_shape *shape, const void *value, unsigned version) {
  for (uint32_t i = 0; i < shape->count; i++) {
    show_field(inspect, &shape->fields[i], value, version);
  }
}

void es_inspect_shape(struct es_inspect *inspect, const char *name, const struct es_shape *shape, const void *value,
                      unsigned version) {
  if (es_inspect_begin(inspect, name)) {
    es_inspect_members(inspect, shape, value, version);
    es_inspect_end(inspect);
  }
}

void es_inspect_word(struct es_inspect *inspect, const char *name, const struct es_shape_field *field, uint64_t value) {
  if (field->secret) {
    es_inspect_secret(inspect, name);
  } else {
    show_number(inspect, name, field, value);
  }
}

void es_inspect_machine(struct es_inspect *inspect, const char *name, const struct es_shape_machine *machine,
                        unsigned state) {
  if (!es_inspect_begin(inspect, name)) {
    return;
  }
  if (state < machine->count) {
    const struct es_shape_state *here = &machine->states[state];
    es_inspect_text(inspect, "state", here->name);
    if (here->doc[0] != '\0') {
      es_inspect_text(inspect, "doc", here->doc);
    }
    if (es_inspect_begin_list(inspect, "takes")) {
      for (const char *const *event = here->takes; *event != NULL; event++) {
        es_inspect_text(inspect, NULL, *event);
      }
      es_inspect_end(inspect);
    }
  } else {
    es_inspect_u64(inspect, "state", state);
  }
  es_inspect_end(inspect);
}

const struct es_shape_refused *es_shape_refusal(const struct es_shape_spec *const *specs, uint32_t count,
                                                es_result refusal, const struct es_shape_spec **whose) {
  for (uint32_t i = 0; i < count; i++) {
    const struct es_shape_spec *spec = specs[i];
    uintptr_t first = (uintptr_t)spec->spec->refusals;
    uintptr_t at = (uintptr_t)refusal;
    if (spec->refused != NULL && at >= first && at - first < spec->spec->refusal_count * sizeof *refusal) {
      *whose = spec;
      return &spec->refused[(at - first) / sizeof *refusal];
    }
  }
  return NULL;
}

bool es_shape_element_refused(const struct es_shape_spec *const *specs, uint32_t count, es_result refusal,
                              const uint8_t *bytes, size_t size, struct es_refused_place *out) {
  const struct es_shape_spec *spec = NULL;
  const struct es_shape_refused *refused = es_shape_refusal(specs, count, refusal, &spec);
  bool found = false;
  for (uint32_t i = 0; refused != NULL && refused->element && i < spec->place_count; i++) {
    for (unsigned version = 0; version < spec->places[i].versions; version++) {
      struct es_refused_place here;
      if (!spec->places[i].find(refusal, bytes, size, version, &here)) {
        continue;
      }
      if (found && (here.base != out->base || here.index != out->index)) {
        return false;
      }
      *out = here;
      found = true;
    }
  }
  return found;
}
