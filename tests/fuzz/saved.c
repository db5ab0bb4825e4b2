/* Saved state: what a stream gives is saved again and restored to the same bytes, and says in every field what the stream said or, where that is
 * older than the field, its default. What is refused leaves the object as it was, and is refused again in the same words.
 *
 * Input: 1 byte, ES_FUZZ_STREAM: the rest is a stream. Else a script: thing (1), state version (2), then steps, each action (1), field (2),
 * number (4), value (8), and text where the action has one; a record of that thing is made of least values, changed by the steps and put into a stream. */
#include <stdlib.h>
#include <string.h>

#include "generated/state_stream_wire.h"
#include "hand-written/state/field.h"
#include "hand-written/state/in.h"
#include "runtime/crc32c.h"
#include "tests/fuzz/input.h"

#define FILLER 0xa5
#define STEPS_MAX 64u
#define OBJECTS_MAX 64u
#define FIELD_BYTES_MAX ((1u << 16) + 8u) /* of a vector's, and an element more */
#define HEADER ES_STATE_STREAM_HEADER_SIZE_MAX
#define END ES_STATE_STREAM_END_SIZE_MAX

/* --------------------------------------------------------------------------------------------------------------- scripts */

enum action { SET, EVERY, COUNT, WIDTH, DROP, TWICE, RENAME, TEXT, EXTRA, ACTION_COUNT };

struct made_field {
  char name[ES_STATE_TEXT_MAX];
  uint8_t *bytes;
  uint32_t count, times;
  uint8_t width;
};

struct stream {
  uint8_t *bytes;
  size_t size, room;
};

static uint8_t *grow(struct stream *stream, size_t size) {
  if (stream->size + size > stream->room) {
    stream->room = 2 * (stream->size + size);
    stream->bytes = realloc(stream->bytes, stream->room);
    es_fuzz_require(stream->bytes != NULL, "no memory");
  }
  uint8_t *at = stream->bytes + stream->size;
  memset(at, 0, size);
  stream->size += size;
  return at;
}

static void append(struct stream *stream, const void *bytes, size_t size) {
  if (size > 0) {
    memcpy(grow(stream, size), bytes, size);
  }
}

static uint64_t least(const struct es_state_field *field) {
  const uint64_t value = field->values != NULL ? field->values[0] : field->min;
  return (value & ~field->fixed_bits) | field->fixed_value;
}

static void set_element(struct made_field *made, uint32_t element, uint64_t value) {
  memcpy(made->bytes + (size_t)element * made->width, &value, made->width);
}

static void set_every(struct made_field *made, uint64_t value) {
  for (uint32_t i = 0; i < made->count; i++) {
    set_element(made, i, value);
  }
}

/* So many elements, at most one more than there may be. */
static void set_count(struct made_field *made, const struct es_state_field *field, uint32_t count) {
  const uint64_t most = (uint64_t)field->count + 1, room = FIELD_BYTES_MAX / made->width;
  free(made->bytes);
  made->count = (uint32_t)(count % ((most < room ? most : room) + 1));
  made->bytes = es_fuzz_room((size_t)made->count * made->width);
  set_every(made, field->sort == ES_STATE_TEXT ? 'a' : least(field));
}

static void set_text(struct made_field *made, size_t length) {
  free(made->bytes);
  made->width = 1;
  made->count = (uint32_t)(length < es_fuzz_now.left ? length : es_fuzz_now.left);
  made->bytes = es_fuzz_room(made->count);
  es_fuzz_into(made->bytes, made->count);
}

/* A field as it is in the least record of a state version. */
static struct made_field first(const struct es_state_field *field, uint32_t version) {
  struct made_field made = {.width = field->sort == ES_STATE_NAME ? 1 : field->width,
                            .times = field->since <= version ? 1 : 0};
  memcpy(made.name, field->name, strlen(field->name));
  if (field->sort == ES_STATE_NAME) {
    made.count = (uint32_t)strlen(field->names[0]);
    made.bytes = es_fuzz_copy(field->names[0], made.count);
  } else {
    set_count(&made, field, field->sort == ES_STATE_NUMBER ? field->count : 0);
  }
  return made;
}

static void step(const struct es_state_thing *thing, struct made_field *fields, struct made_field *extra) {
  const enum action action = (enum action)(es_fuzz_take(1) % ACTION_COUNT);
  const uint32_t which = (uint32_t)(es_fuzz_take(2) % thing->field_count);
  const uint32_t number = (uint32_t)es_fuzz_take(4);
  const uint64_t value = es_fuzz_take(8);
  struct made_field *made = &fields[which];
  made->times = made->times == 0 && action != EXTRA ? 1 : made->times;
  switch (action) {
  case SET:
    if (made->count > 0) {
      set_element(made, number % made->count, value);
    }
    break;
  case EVERY:
    set_every(made, value);
    break;
  case COUNT:
    set_count(made, &thing->fields[which], number);
    break;
  case WIDTH:
    made->width = (uint8_t)(1 + (number + 7) % 8);
    set_count(made, &thing->fields[which], made->count);
    break;
  case DROP:
    made->times = 0;
    break;
  case TWICE:
    made->times = 2;
    break;
  case RENAME:
    made->name[strlen(made->name) - 1] ^= 1;
    break;
  case TEXT:
    set_text(made, number);
    break;
  case EXTRA:
  case ACTION_COUNT:
    extra->times = 1;
    extra->width = 1;
    memset(extra->name, 0, sizeof extra->name);
    es_fuzz_into(extra->name, number < ES_STATE_STREAM_NAME_MAX ? number : ES_STATE_STREAM_NAME_MAX);
    break;
  }
}

static void append_field(struct stream *stream, const struct made_field *made) {
  const size_t length = strlen(made->name);
  const struct es_state_stream_field head = {
      .count = made->count, .width = made->width, .name_length = (uint8_t)length};
  (void)es_state_stream_encode_field(&head, grow(stream, ES_STATE_STREAM_FIELD_SIZE_MAX),
                                     ES_STATE_STREAM_FIELD_SIZE_MAX);
  append(stream, made->name, length);
  append(stream, made->bytes, (size_t)made->count * made->width);
}

static void append_record(struct stream *stream, const struct es_state_thing *thing, const struct made_field *fields) {
  const size_t start = stream->size, length = strlen(thing->name);
  struct es_state_stream_record head = {.name_length = (uint8_t)length};
  (void)grow(stream, ES_STATE_STREAM_RECORD_SIZE_MAX);
  append(stream, thing->name, length);
  for (uint32_t i = 0; i <= thing->field_count; i++) {
    for (uint32_t times = 0; times < fields[i].times; times++, head.field_count++) {
      append_field(stream, &fields[i]);
    }
  }
  head.length = (uint32_t)(stream->size - start);
  (void)es_state_stream_encode_record(&head, stream->bytes + start, ES_STATE_STREAM_RECORD_SIZE_MAX);
}

/* Header, length and sum of a stream whose records stand where they should. */
static void complete(struct stream *stream, const struct es_state_thing *thing, uint16_t version) {
  const size_t length = strlen(thing->spec->name);
  const struct es_state_stream_spec spec = {.version = version, .name_length = (uint8_t)length};
  (void)es_state_stream_encode_spec(&spec, grow(stream, ES_STATE_STREAM_SPEC_SIZE_MAX), ES_STATE_STREAM_SPEC_SIZE_MAX);
  append(stream, thing->spec->name, length);
  const struct es_state_stream_end end = {0};
  (void)es_state_stream_encode_end(&end, grow(stream, END), END);
  const struct es_state_stream_header header = {.spec_count = 1, .record_count = 1, .length = stream->size};
  (void)es_state_stream_encode_header(&header, stream->bytes, HEADER);
  es_fuzz_repair_stream(stream->bytes, stream->size);
}

/* The stream that a script says. */
static struct stream scripted(const struct es_fuzz_spec *spec) {
  struct stream stream = {0};
  const struct es_state_thing *thing = spec->saved[es_fuzz_take(1) % spec->saved_count].thing;
  const uint16_t version = (uint16_t)es_fuzz_take(2);
  struct made_field *fields = es_fuzz_room((thing->field_count + 1) * sizeof *fields);
  for (uint32_t i = 0; i < thing->field_count; i++) {
    fields[i] = first(&thing->fields[i], version);
  }
  for (uint32_t i = 0; i < STEPS_MAX && es_fuzz_now.left > 0; i++) {
    step(thing, fields, &fields[thing->field_count]);
  }
  (void)grow(&stream, HEADER);
  append_record(&stream, thing, fields);
  complete(&stream, thing, version);
  for (uint32_t i = 0; i <= thing->field_count; i++) {
    free(fields[i].bytes);
  }
  free(fields);
  return stream;
}

void es_fuzz_repair_stream(uint8_t *bytes, size_t size) {
  struct es_state_stream_header header;
  const size_t sum = size - (END - ES_STATE_STREAM_END_CHECKSUM_OFFSET);
  if (size < HEADER + END) {
    return;
  }
  if (es_state_stream_decode_header(bytes, HEADER, &header) == ES_OK) {
    header.length = size;
    (void)es_state_stream_encode_header(&header, bytes, HEADER);
  }
  es_store_le32(bytes + sum, es_crc32c(0, bytes, sum));
}

/* ---------------------------------------------------------------------------------------------------------------- fields */

struct object {
  const struct es_fuzz_saved *saved;
  uint64_t instance;
  void *value;
};

static bool field_named(const struct es_state_in *in, const struct es_state_record *record, const char *name,
                        struct es_state_found *found) {
  uint32_t at = record->fields;
  for (uint32_t i = 0; i < record->field_count; i++) {
    struct es_state_in copy = *in; /* a refusal is written into it */
    es_fuzz_require(es_state_read_field(&copy, record, &at, found) == ES_OK, "a field of a restored record is wrong");
    if (found->name_length == strlen(name) && memcmp(found->name, name, found->name_length) == 0) {
      return true;
    }
  }
  return false;
}

static bool is_default(const struct es_state_field *field, const uint8_t *bytes, const struct es_state_found *found) {
  if (field->sort == ES_STATE_NAME) {
    return es_state_number(field, bytes + found->at, found->count) == 0;
  }
  for (uint32_t i = 0; i < found->count; i++) {
    if (field->sort != ES_STATE_NUMBER ||
        es_state_load(bytes + found->at + (size_t)i * field->width, field->width) != field->initial) {
      return false;
    }
  }
  return true;
}

/* What was saved again says what the stream said. */
static void compare(const struct es_state_in *in, const struct es_state_in *again, const struct object *object) {
  const struct es_state_thing *thing = object->saved->thing;
  const struct es_state_record *was = es_state_find(in, thing, object->instance);
  const struct es_state_record *is = es_state_find(again, thing, object->instance);
  es_fuzz_require(is != NULL && is->field_count == thing->field_count, "a record is not saved again as a whole");
  for (uint32_t i = 0; i < thing->field_count; i++) {
    const struct es_state_field *field = &thing->fields[i];
    struct es_state_found before, after;
    const bool there = was != NULL && field_named(in, was, field->name, &before);
    if (!field_named(again, is, field->name, &after)) {
      es_fuzz_fail("%s.%s is not saved again", thing->name, field->name);
    }
    const size_t size = (size_t)after.count * after.width;
    const bool right = there ? before.count == after.count && before.width == after.width &&
                                   memcmp(in->bytes.at + before.at, again->bytes.at + after.at, size) == 0
                             : is_default(field, again->bytes.at, &after);
    if (!right) {
      es_fuzz_fail("%s.%s is saved again otherwise", thing->name, field->name);
    }
  }
}

/* --------------------------------------------------------------------------------------------------------------- streams */

static bool untouched(const uint8_t *value, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (value[i] != FILLER) {
      return false;
    }
  }
  return true;
}

static es_result take(struct es_state_in *in, struct object *object) {
  const struct es_state_thing *thing = object->saved->thing;
  object->value = es_fuzz_room(thing->size);
  memset(object->value, FILLER, thing->size);
  const es_result refusal = object->saved->take(in, object->instance, object->value);
  if (refusal != ES_OK) {
    char said[256], twice[256];
    es_fuzz_check_refusal(refusal);
    es_state_say(in, refusal, said, sizeof said);
    if (!untouched(object->value, thing->size)) {
      es_fuzz_fail("%s was refused and written: %s", thing->name, said);
    }
    const es_result other = object->saved->take(in, object->instance, object->value);
    es_fuzz_require(other != ES_OK, "what was refused is taken");
    es_state_say(in, other, twice, sizeof twice);
    es_fuzz_same(twice, said);
    free(object->value);
    object->value = NULL;
  }
  return refusal;
}

static struct es_state_out *save(const struct object *objects, uint32_t count, struct es_slice *bytes) {
  struct es_state_out *out = NULL;
  es_fuzz_require(es_state_out_create(0, &out) == 0, "no memory");
  for (uint32_t i = 0; i < count; i++) {
    objects[i].saved->save(out, objects[i].instance, objects[i].value);
  }
  es_fuzz_require(es_state_out_finish(out, bytes) == 0, "what was restored cannot be saved");
  return out;
}

/* Saved, restored and saved again. */
static void there_and_back(const struct es_state_in *in, const struct object *objects, uint32_t count) {
  struct object others[OBJECTS_MAX];
  struct es_slice first_bytes, second_bytes;
  struct es_state_in again;
  struct es_state_out *first_out = save(objects, count, &first_bytes);
  es_fuzz_require(es_state_in_open(&again, first_bytes) == ES_OK, "what was saved is no stream");
  for (uint32_t i = 0; i < count; i++) {
    others[i] = objects[i];
    if (take(&again, &others[i]) != ES_OK) {
      es_fuzz_fail("%s was saved and is refused", objects[i].saved->thing->name);
    }
    compare(in, &again, &objects[i]);
  }
  es_fuzz_require(es_state_in_finish(&again) == ES_OK, "more was saved than there was");
  struct es_state_out *second_out = save(others, count, &second_bytes);
  es_fuzz_require(first_bytes.count == second_bytes.count &&
                      memcmp(first_bytes.at, second_bytes.at, first_bytes.count) == 0,
                  "saved twice it differs");
  for (uint32_t i = 0; i < count; i++) {
    free(others[i].value);
  }
  es_state_out_destroy(second_out);
  es_state_in_close(&again);
  es_state_out_destroy(first_out);
}

/* What nobody saved is not restored, but by streams that are older than it. */
static void take_absent(struct es_state_in *in, const struct es_fuzz_saved *saved) {
  struct object object = {.saved = saved};
  while (es_state_has(in, saved->thing, object.instance)) {
    object.instance++;
  }
  if (take(in, &object) == ES_OK) {
    es_fuzz_require(saved->thing->since > 1, "a record that is not there was restored");
    free(object.value);
  }
}

/* Shown as inspect shows it, when it is of that name there too. */
static void look(const struct es_fuzz_spec *spec, const struct object *object, uint32_t choice) {
  for (uint32_t i = 0; i < spec->shown_count; i++) {
    const struct es_fuzz_shown *shown = &spec->shown[i];
    if (shown->size == object->saved->thing->size && strcmp(shown->name, object->saved->thing->name) == 0) {
      es_fuzz_look(shown, object->value, 0, choice);
      return;
    }
  }
}

void es_fuzz_streams(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                     struct es_fuzz_outcome *out) {
  static struct es_state_in in; /* has the words of the refusal */
  const struct es_fuzz_spec *spec = target->spec;
  struct object objects[OBJECTS_MAX];
  uint32_t count = 0;
  es_fuzz_start(spec, bytes, size);
  struct stream stream = {0};
  if (es_fuzz_take(1) == ES_FUZZ_STREAM) {
    append(&stream, es_fuzz_now.at, es_fuzz_now.left);
  } else {
    stream = scripted(spec);
  }
  uint8_t *exact = es_fuzz_copy(stream.bytes, stream.size);
  free(stream.bytes);
  out->refusal = es_state_in_open(&in, (struct es_slice){.at = exact, .count = (uint32_t)stream.size});
  for (uint32_t i = 0; i < spec->saved_count && out->refusal == ES_OK; i++) {
    const struct es_fuzz_saved *saved = &spec->saved[i];
    take_absent(&in, saved);
    for (uint64_t instance = 0;
         count < OBJECTS_MAX && out->refusal == ES_OK && es_state_next(&in, saved->thing, &instance); instance++) {
      objects[count] = (struct object){.saved = saved, .instance = instance};
      out->refusal = take(&in, &objects[count]);
      count += out->refusal == ES_OK ? 1 : 0;
      if (instance == UINT64_MAX) {
        break;
      }
    }
  }
  if (count > 0) {
    there_and_back(&in, objects, count);
  }
  if (out->refusal == ES_OK) {
    out->refusal = es_state_in_finish(&in);
  }
  for (uint32_t i = 0; i < count; i++) {
    look(spec, &objects[i], es_crc32c(i, bytes, size));
    free(objects[i].value);
  }
  out->accepted = out->refusal == ES_OK;
  if (!out->accepted) {
    es_fuzz_check_refusal(out->refusal);
  }
  es_state_in_close(&in);
  free(exact);
}
