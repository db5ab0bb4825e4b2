/* Writing a stream: records as they come, then the specs that they belong to, and the end. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/state_stream_wire.h"
#include "hand-written/state/field.h"
#include "runtime/crc32c.h"

#define LIMIT_DEFAULT ((size_t)256 << 20)
#define ROOM_FIRST ((size_t)64 << 10)

struct es_state_out {
  uint8_t *bytes;
  size_t size, room, limit;
  int error;
  uint32_t records;
  uint32_t spec_count;
  const struct es_state_spec *specs[ES_STATE_STREAM_SPECS_MAX];
};

int es_state_out_create(size_t limit, struct es_state_out **out) {
  struct es_state_out *made = calloc(1, sizeof *made);
  if (made == NULL) {
    return -ENOMEM;
  }
  made->limit = limit == 0 || limit > LIMIT_DEFAULT ? LIMIT_DEFAULT : limit;
  made->room = ROOM_FIRST;
  made->bytes = malloc(made->room);
  if (made->bytes == NULL) {
    free(made);
    return -ENOMEM;
  }
  /* The header is filled in when everything is known. */
  memset(made->bytes, 0, ES_STATE_STREAM_HEADER_SIZE_MAX);
  made->size = ES_STATE_STREAM_HEADER_SIZE_MAX;
  *out = made;
  return 0;
}

/* What stood in it may be secret. */
void es_state_out_destroy(struct es_state_out *out) {
  if (out != NULL) {
    explicit_bzero(out->bytes, out->room);
    free(out->bytes);
    free(out);
  }
}

static void fail(struct es_state_out *out, int error) {
  if (out->error == 0) {
    out->error = error;
  }
}

/* Room for `size` bytes more, NULL when there is none. */
static uint8_t *take(struct es_state_out *out, size_t size) {
  if (out->error != 0 || size > out->limit || out->size > out->limit - size) {
    fail(out, -E2BIG);
    return NULL;
  }
  if (out->size + size > out->room) {
    size_t room = out->room;
    while (room < out->size + size) {
      room *= 2;
    }
    uint8_t *bytes = malloc(room);
    if (bytes == NULL) {
      fail(out, -ENOMEM);
      return NULL;
    }
    memcpy(bytes, out->bytes, out->size);
    explicit_bzero(out->bytes, out->room);
    free(out->bytes);
    out->bytes = bytes;
    out->room = room;
  }
  uint8_t *at = out->bytes + out->size;
  out->size += size;
  return at;
}

static void put_name(struct es_state_out *out, const char *name, size_t length) {
  uint8_t *at = take(out, length);
  if (at != NULL) {
    memcpy(at, name, length);
  }
}

/* A field's head and name; where its elements go, NULL when there is no room. */
static uint8_t *begin_field(struct es_state_out *out, const struct es_state_field *field, uint32_t count,
                            unsigned width) {
  size_t length = strlen(field->name);
  const struct es_state_stream_field head = {.count = count, .width = (uint8_t)width, .name_length = (uint8_t)length};
  uint8_t *at = take(out, ES_STATE_STREAM_FIELD_SIZE_MAX);
  if (at == NULL || length > ES_STATE_STREAM_NAME_MAX ||
      es_state_stream_encode_field(&head, at, ES_STATE_STREAM_FIELD_SIZE_MAX) == 0) {
    fail(out, -EINVAL);
    return NULL;
  }
  put_name(out, field->name, length);
  return take(out, (size_t)count * width);
}

static void put_elements(struct es_state_out *out, const struct es_state_field *field, const uint8_t *from,
                         uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!es_state_allowed(field, es_state_load(from + (size_t)i * field->width, field->width))) {
      fail(out, -EINVAL);
      return;
    }
  }
  uint8_t *at = begin_field(out, field, count, field->width);
  if (at != NULL && count != 0) {
    memcpy(at, from, (size_t)count * field->width);
  }
}

static void put_text(struct es_state_out *out, const struct es_state_field *field, const char *text, size_t room) {
  size_t length = strnlen(text, room);
  uint8_t *at = begin_field(out, field, (uint32_t)length, 1);
  if (at != NULL && length != 0) {
    memcpy(at, text, length);
  }
}

static void put_field(struct es_state_out *out, const struct es_state_field *field, const uint8_t *from) {
  switch (field->sort) {
  case ES_STATE_NUMBER:
    put_elements(out, field, from, field->count);
    break;
  case ES_STATE_NAME: {
    uint64_t number = es_state_load(from, field->width);
    if (number > field->max) {
      fail(out, -EINVAL);
    } else {
      put_text(out, field, field->names[number], ES_STATE_STREAM_NAME_MAX);
    }
    break;
  }
  case ES_STATE_TEXT:
    put_text(out, field, (const char *)from, field->count);
    break;
  case ES_STATE_SLICE: {
    const struct es_slice *slice = (const struct es_slice *)(const void *)from;
    if (slice->count > field->count) {
      fail(out, -EINVAL);
    } else {
      put_elements(out, field, slice->at, slice->count);
    }
    break;
  }
  }
}

static uint32_t number_of(struct es_state_out *out, const struct es_state_spec *spec) {
  uint32_t number = 0;
  while (number < out->spec_count && out->specs[number] != spec) {
    number++;
  }
  if (number == ES_STATE_STREAM_SPECS_MAX) {
    fail(out, -E2BIG);
  } else if (number == out->spec_count) {
    out->specs[out->spec_count++] = spec;
  }
  return number;
}

void es_state_put(struct es_state_out *out, const struct es_state_thing *thing, uint64_t instance, const void *from) {
  size_t start = out->size;
  struct es_state_stream_record head = {
      .spec = (uint16_t)number_of(out, thing->spec),
      .field_count = (uint16_t)thing->field_count,
      .instance = instance,
      .name_length = (uint8_t)strlen(thing->name),
  };
  if (out->records == ES_STATE_STREAM_RECORDS_MAX || thing->field_count > ES_STATE_STREAM_FIELDS_MAX) {
    fail(out, -E2BIG);
  }
  if (take(out, ES_STATE_STREAM_RECORD_SIZE_MAX) == NULL) {
    return;
  }
  put_name(out, thing->name, strlen(thing->name));
  for (uint32_t i = 0; i < thing->field_count && out->error == 0; i++) {
    put_field(out, &thing->fields[i], (const uint8_t *)from + thing->fields[i].at);
  }
  head.length = (uint32_t)(out->size - start);
  if (out->error == 0 &&
      es_state_stream_encode_record(&head, out->bytes + start, ES_STATE_STREAM_RECORD_SIZE_MAX) == 0) {
    fail(out, -EINVAL);
  }
  out->records++;
}

int es_state_out_error(const struct es_state_out *out) {
  return out->error;
}

static void put_specs(struct es_state_out *out) {
  for (uint32_t i = 0; i < out->spec_count; i++) {
    size_t length = strlen(out->specs[i]->name);
    const struct es_state_stream_spec spec = {.version = out->specs[i]->version, .name_length = (uint8_t)length};
    uint8_t *at = take(out, ES_STATE_STREAM_SPEC_SIZE_MAX);
    if (at == NULL || es_state_stream_encode_spec(&spec, at, ES_STATE_STREAM_SPEC_SIZE_MAX) == 0) {
      fail(out, -EINVAL);
      return;
    }
    put_name(out, out->specs[i]->name, length);
  }
}

int es_state_out_finish(struct es_state_out *out, struct es_slice *bytes) {
  put_specs(out);
  uint8_t *at = take(out, ES_STATE_STREAM_END_SIZE_MAX);
  if (at == NULL) {
    return out->error;
  }
  const struct es_state_stream_header header = {
      .spec_count = out->spec_count, .record_count = out->records, .length = out->size};
  struct es_state_stream_end end = {0};
  if (es_state_stream_encode_header(&header, out->bytes, ES_STATE_STREAM_HEADER_SIZE_MAX) == 0 ||
      es_state_stream_encode_end(&end, at, ES_STATE_STREAM_END_SIZE_MAX) == 0) {
    fail(out, -EINVAL);
    return out->error;
  }
  end.checksum =
      es_crc32c(0, out->bytes, out->size - (ES_STATE_STREAM_END_SIZE_MAX - ES_STATE_STREAM_END_CHECKSUM_OFFSET));
  (void)es_state_stream_encode_end(&end, at, ES_STATE_STREAM_END_SIZE_MAX);
  *bytes = (struct es_slice){.at = out->bytes, .count = (uint32_t)out->size};
  fail(out, -EALREADY); /* nothing can follow */
  return 0;
}
