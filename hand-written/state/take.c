/* Taking a record out of a stream: fields by their names, checked by what the spec says of them today. */
#include <stdlib.h>
#include <string.h>

#include "generated/state_stream_wire.h"
#include "hand-written/state/in.h"

/* While a record is taken. */
struct taking {
  struct es_state_in *in;
  const struct es_state_thing *thing;
  const struct es_state_record *record;
  uint8_t *to;
  uint64_t seen[ES_STATE_STREAM_FIELDS_MAX / 64];
};

static es_result wrong(const struct taking *taking, const struct es_state_found *found, const char *rule,
                       uint32_t offset) {
  return es_state_wrong(taking->in, taking->record, found->name, found->name_length, rule, offset);
}

static bool retired(const struct es_state_spec *spec, const struct es_state_record *record,
                    const struct es_state_found *found) {
  for (uint32_t i = 0; i < spec->retired_count; i++) {
    const struct es_state_retired *one = &spec->retired[i];
    if (record->version <= one->until && strlen(one->thing) == record->name_length &&
        memcmp(one->thing, record->name, record->name_length) == 0 &&
        (one->field[0] == '\0' ||
         (strlen(one->field) == found->name_length && memcmp(one->field, found->name, found->name_length) == 0))) {
      return true;
    }
  }
  return false;
}

/* Its number, field_count when there is none of that name. */
static uint32_t field_named(const struct es_state_thing *thing, const struct es_state_found *found) {
  uint32_t number = 0;
  while (number < thing->field_count && (strlen(thing->fields[number].name) != found->name_length ||
                                         memcmp(thing->fields[number].name, found->name, found->name_length) != 0)) {
    number++;
  }
  return number;
}

static es_result check_elements(const struct taking *taking, const struct es_state_field *field,
                                const struct es_state_found *found) {
  const uint8_t *bytes = taking->in->bytes.at;
  for (uint32_t i = 0; i < found->count; i++) {
    uint32_t at = found->at + i * field->width;
    if (!es_state_allowed(field, es_state_load(bytes + at, field->width))) {
      return wrong(taking, found, field->rule, at);
    }
  }
  return ES_OK;
}

static es_result take_field(const struct taking *taking, const struct es_state_field *field,
                            const struct es_state_found *found) {
  const uint8_t *from = taking->in->bytes.at + found->at;
  uint8_t *to = taking->to + field->at;
  bool text = field->sort == ES_STATE_NAME || field->sort == ES_STATE_TEXT;
  if (found->width != (text ? 1 : field->width)) {
    return wrong(taking, found, "elements of the field's width", found->head + ES_STATE_STREAM_FIELD_WIDTH_OFFSET);
  }
  bool fits = field->sort == ES_STATE_NUMBER ? found->count == field->count
              : field->sort == ES_STATE_NAME ? true
                                             : found->count <= field->count;
  if (!fits) {
    return wrong(taking, found, "as many elements as the field has", found->head + ES_STATE_STREAM_FIELD_COUNT_OFFSET);
  }
  switch (field->sort) {
  case ES_STATE_NUMBER:
    ES_TRY(check_elements(taking, field, found));
    memcpy(to, from, (size_t)found->count * field->width);
    break;
  case ES_STATE_NAME: {
    uint64_t number = es_state_number(field, from, found->count);
    if (number > field->max) {
      return wrong(taking, found, field->rule, found->at);
    }
    memcpy(to, &number, field->width);
    break;
  }
  case ES_STATE_TEXT:
    if (memchr(from, 0, found->count) != NULL) {
      return wrong(taking, found, "text without NUL", found->at);
    }
    memcpy(to, from, found->count);
    to[found->count] = 0;
    break;
  case ES_STATE_SLICE: {
    ES_TRY(check_elements(taking, field, found));
    const struct es_slice slice = {.at = from, .count = found->count};
    memcpy(to, &slice, sizeof slice);
    break;
  }
  }
  return ES_OK;
}

static es_result take_next(struct taking *taking, uint32_t *at) {
  const struct es_state_thing *thing = taking->thing;
  struct es_state_found found;
  ES_TRY(es_state_read_field(taking->in, taking->record, at, &found));
  uint32_t number = field_named(thing, &found);
  if (number == thing->field_count) {
    return retired(thing->spec, taking->record, &found)
               ? ES_OK
               : wrong(taking, &found, "a field that this version knows", found.head);
  }
  uint64_t bit = (uint64_t)1 << number % 64;
  if ((taking->seen[number / 64] & bit) != 0) {
    return wrong(taking, &found, "there once", found.head);
  }
  taking->seen[number / 64] |= bit;
  if (thing->fields[number].since > taking->record->version) {
    return wrong(taking, &found, "newer than the stream's state version", found.head);
  }
  return take_field(taking, &thing->fields[number], &found);
}

static void set_initial(const struct es_state_field *field, uint8_t *to) {
  to += field->at;
  for (uint32_t i = 0; field->sort == ES_STATE_NUMBER && i < field->count; i++) {
    memcpy(to + (size_t)i * field->width, &field->initial, field->width);
  }
}

/* What the stream is too old to have keeps its default; what it should have is there. */
static es_result complete(const struct taking *taking) {
  for (uint32_t number = 0; number < taking->thing->field_count; number++) {
    const struct es_state_field *field = &taking->thing->fields[number];
    bool seen = (taking->seen[number / 64] >> number % 64 & 1) != 0;
    if (!seen && field->since <= taking->record->version) {
      return es_state_wrong(taking->in, taking->record, field->name, strlen(field->name), "there",
                            taking->record->fields);
    }
  }
  return ES_OK;
}

static es_result take_record(struct taking *taking) {
  const struct es_state_record *record = taking->record;
  uint32_t at = record->fields;
  for (uint32_t i = 0; i < record->field_count; i++) {
    ES_TRY(take_next(taking, &at));
  }
  if (at != record->end) {
    return es_state_wrong(taking->in, record, "", 0, "fields fill their record", at);
  }
  /* Only now: a field that is not known says more. */
  if (record->version > taking->thing->spec->version) {
    return es_state_wrong(taking->in, record, "state-version", strlen("state-version"),
                          "a state version that is known here", record->fields);
  }
  return complete(taking);
}

/* The stream was written when there was no such thing yet. */
static bool older_than_thing(const struct es_state_in *in, const struct es_state_thing *thing) {
  size_t length = strlen(thing->spec->name);
  for (uint32_t i = 0; i < in->record_count; i++) {
    const struct es_state_record *record = &in->records[i];
    if (record->spec_length == length && memcmp(record->spec, thing->spec->name, length) == 0) {
      return record->version < thing->since;
    }
  }
  return thing->since > 1;
}

static es_result missing(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance,
                         const char *field, const char *rule) {
  const struct es_state_record absent = {.spec = (const uint8_t *)thing->spec->name,
                                         .spec_length = (uint8_t)strlen(thing->spec->name),
                                         .name = (const uint8_t *)thing->name,
                                         .name_length = (uint8_t)strlen(thing->name),
                                         .instance = instance};
  return es_state_wrong(in, &absent, field, strlen(field), rule, 0);
}

es_result es_state_take(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance, void *to) {
  struct es_state_record *record = es_state_find(in, thing, instance);
  if (record == NULL && !older_than_thing(in, thing)) {
    return missing(in, thing, instance, "", "in the stream");
  }
  if (record != NULL && record->taken) {
    return es_state_wrong(in, record, "", 0, "taken once", record->fields);
  }
  struct taking taking = {.in = in, .thing = thing, .record = record, .to = calloc(1, thing->size)};
  if (taking.to == NULL) {
    return es_state_no_memory(in);
  }
  for (uint32_t i = 0; i < thing->field_count; i++) {
    set_initial(&thing->fields[i], taking.to);
  }
  es_result refusal = record == NULL ? ES_OK : take_record(&taking);
  if (refusal == ES_OK) {
    memcpy(to, taking.to, thing->size);
    if (record != NULL) {
      record->taken = true;
    }
  }
  explicit_bzero(taking.to, thing->size);
  free(taking.to);
  return refusal;
}

es_result es_state_refuse(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance,
                          const char *field, const char *rule) {
  const struct es_state_record *record = es_state_find(in, thing, instance);
  if (record == NULL) {
    return missing(in, thing, instance, field, rule);
  }
  uint32_t at = record->fields;
  uint32_t offset = at; /* where the field is missing: of the record */
  for (uint32_t i = 0; i < record->field_count; i++) {
    struct es_state_found found;
    if (es_state_read_field(in, record, &at, &found) != ES_OK) {
      break;
    }
    if (found.name_length == strlen(field) && memcmp(found.name, field, found.name_length) == 0) {
      offset = found.at;
      break;
    }
  }
  return es_state_wrong(in, record, field, strlen(field), rule, offset);
}
