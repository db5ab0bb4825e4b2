/* Reading a stream as a whole: its sum, its shape, and an index of its records. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/state/registry.h"
#include "generated/state_stream_wire.h"
#include "hand-written/state/in.h"
#include "runtime/counters.h"
#include "runtime/crc32c.h"
#include "runtime/sort.h"

#define CHECKSUM_SIZE (ES_STATE_STREAM_END_SIZE_MAX - ES_STATE_STREAM_END_CHECKSUM_OFFSET)

static struct es_counter counters[] = {{.name = "refused"}};
static struct es_counter_set counter_set = {.name = "state", .counters = counters, .count = 1};

static void copy_text(char *to, const void *from, size_t length) {
  length = length < ES_STATE_TEXT_MAX ? length : ES_STATE_TEXT_MAX - 1;
  if (length != 0) {
    memcpy(to, from, length);
  }
  to[length] = '\0';
}

es_result es_state_wrong(struct es_state_in *in, const struct es_state_record *record, const void *field,
                         size_t field_length, const char *rule, uint32_t offset) {
  if (record != NULL) {
    copy_text(in->spec, record->spec, record->spec_length);
    copy_text(in->where, record->name, record->name_length);
    in->instance = record->instance;
  }
  copy_text(in->field, field, field_length);
  in->refusal = (struct es_refusal){.spec = in->spec,
                                    .where = in->where,
                                    .field = in->field,
                                    .rule = rule,
                                    .offset = offset,
                                    .count = &counters[0].value};
  return &in->refusal;
}

static es_result wrong_stream(struct es_state_in *in, const char *field, const char *rule, uint32_t offset) {
  copy_text(in->spec, "state-stream", strlen("state-stream"));
  copy_text(in->where, "stream", strlen("stream"));
  return es_state_wrong(in, NULL, field, strlen(field), rule, offset);
}

/* What a generated decoder refused at `base` of the stream. */
static es_result wrong_head(struct es_state_in *in, es_result refusal, uint32_t base) {
  if (refusal == ES_OK) {
    return ES_OK;
  }
  copy_text(in->spec, refusal->spec, strlen(refusal->spec));
  copy_text(in->where, refusal->where, strlen(refusal->where));
  return es_state_wrong(in, NULL, refusal->field, strlen(refusal->field), refusal->rule, base + refusal->offset);
}

es_result es_state_no_memory(struct es_state_in *in) {
  return wrong_stream(in, "", "there is memory for it", 0);
}

/* `length` bytes from `at` on are inside of what ends at `end`. */
static bool inside(uint32_t at, uint32_t length, uint32_t end) {
  return at <= end && length <= end - at;
}

es_result es_state_read_field(struct es_state_in *in, const struct es_state_record *record, uint32_t *at,
                              struct es_state_found *found) {
  struct es_state_stream_field head;
  *found = (struct es_state_found){.head = *at};
  ES_TRY(wrong_head(in, es_state_stream_decode_field(in->bytes.at + *at, record->end - *at, &head), *at));
  uint32_t name = *at + ES_STATE_STREAM_FIELD_SIZE_MAX;
  uint64_t size = (uint64_t)head.count * head.width;
  if (!inside(name, head.name_length, record->end) || size > record->end - (name + head.name_length)) {
    return es_state_wrong(in, record, "", 0, "fields end with their record", *at);
  }
  found->name = in->bytes.at + name;
  found->name_length = head.name_length;
  found->width = head.width;
  found->count = head.count;
  found->at = name + head.name_length;
  *at = found->at + (uint32_t)size;
  return ES_OK;
}

static es_result read_record(struct es_state_in *in, uint32_t *at, uint32_t end, struct es_state_record *record) {
  struct es_state_stream_record head;
  ES_TRY(wrong_head(in, es_state_stream_decode_record(in->bytes.at + *at, end - *at, &head), *at));
  uint32_t name = *at + ES_STATE_STREAM_RECORD_SIZE_MAX;
  if (!inside(*at, head.length, end) || head.length < ES_STATE_STREAM_RECORD_SIZE_MAX + (uint32_t)head.name_length) {
    return wrong_stream(in, "length", "records end with their stream", *at);
  }
  *record = (struct es_state_record){.name = in->bytes.at + name,
                                     .name_length = head.name_length,
                                     .spec_number = head.spec,
                                     .field_count = head.field_count,
                                     .instance = head.instance,
                                     .fields = name + head.name_length,
                                     .end = *at + head.length};
  *at = record->end;
  return ES_OK;
}

/* The list of specs behind the records: gives each record its own. */
static es_result read_specs(struct es_state_in *in, uint32_t count, uint32_t at, uint32_t end) {
  struct es_state_record specs[ES_STATE_STREAM_SPECS_MAX];
  for (uint32_t number = 0; number < count; number++) {
    struct es_state_stream_spec spec;
    ES_TRY(wrong_head(in, es_state_stream_decode_spec(in->bytes.at + at, end - at, &spec), at));
    uint32_t name = at + ES_STATE_STREAM_SPEC_SIZE_MAX;
    if (!inside(name, spec.name_length, end)) {
      return wrong_stream(in, "name-length", "specs end with their stream", at);
    }
    specs[number] =
        (struct es_state_record){.spec = in->bytes.at + name, .spec_length = spec.name_length, .version = spec.version};
    at = name + spec.name_length;
  }
  if (at != end) {
    return wrong_stream(in, "length", "nothing stands between specs and end", at);
  }
  for (uint32_t i = 0; i < in->record_count; i++) {
    struct es_state_record *record = &in->records[i];
    if (record->spec_number >= count) {
      return wrong_stream(in, "spec", "a record's spec is in the list", record->fields);
    }
    record->spec = specs[record->spec_number].spec;
    record->spec_length = specs[record->spec_number].spec_length;
    record->version = specs[record->spec_number].version;
  }
  return ES_OK;
}

static int compare_text(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length) {
  int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
  return order != 0 ? order : (a_length > b_length) - (a_length < b_length);
}

static int compare(const struct es_state_record *a, const struct es_state_record *b) {
  int order = compare_text(a->spec, a->spec_length, b->spec, b->spec_length);
  if (order == 0) {
    order = compare_text(a->name, a->name_length, b->name, b->name_length);
  }
  return order != 0 ? order : (a->instance > b->instance) - (a->instance < b->instance);
}

static int compare_records(const void *a, const void *b) {
  return compare(a, b);
}

/* There are no two of one name and number. */
static es_result sort_records(struct es_state_in *in) {
  if (in->record_count != 0) {
    es_sort(in->records, in->record_count, sizeof *in->records, compare_records);
  }
  for (uint32_t i = 1; i < in->record_count; i++) {
    if (compare(&in->records[i - 1], &in->records[i]) == 0) {
      return es_state_wrong(in, &in->records[i], "", 0, "there once", in->records[i].fields);
    }
  }
  return ES_OK;
}

static es_result read_records(struct es_state_in *in, const struct es_state_stream_header *header, uint32_t end) {
  uint32_t at = ES_STATE_STREAM_HEADER_SIZE_MAX;
  if (header->record_count > (end - at) / ES_STATE_STREAM_RECORD_SIZE_MAX) {
    return wrong_stream(in, "record-count", "the stream has room for its records",
                        ES_STATE_STREAM_HEADER_RECORD_COUNT_OFFSET);
  }
  in->records = calloc((size_t)header->record_count + 1, sizeof *in->records);
  if (in->records == NULL) {
    return es_state_no_memory(in);
  }
  for (in->record_count = 0; in->record_count < header->record_count; in->record_count++) {
    ES_TRY(read_record(in, &at, end, &in->records[in->record_count]));
  }
  ES_TRY(read_specs(in, header->spec_count, at, end));
  return sort_records(in);
}

es_result es_state_in_open(struct es_state_in *in, struct es_slice bytes) {
  *in = (struct es_state_in){.bytes = bytes};
  es_counters_register(&counter_set);
  struct es_state_stream_header header;
  struct es_state_stream_end end;
  if (bytes.count < ES_STATE_STREAM_HEADER_SIZE_MAX + ES_STATE_STREAM_END_SIZE_MAX) {
    return wrong_stream(in, "length", "a stream has a header and an end", 0);
  }
  uint32_t end_at = bytes.count - ES_STATE_STREAM_END_SIZE_MAX;
  /* Of the length first: a stream that was cut or added to is told from one that was changed. */
  ES_TRY(wrong_head(in, es_state_stream_decode_header(bytes.at, ES_STATE_STREAM_HEADER_SIZE_MAX, &header), 0));
  if (header.length != bytes.count) {
    return wrong_stream(in, "length", "as many bytes as the stream has", ES_STATE_STREAM_HEADER_LENGTH_OFFSET);
  }
  ES_TRY(wrong_head(in, es_state_stream_decode_end(bytes.at + end_at, ES_STATE_STREAM_END_SIZE_MAX, &end), end_at));
  if (es_crc32c(0, bytes.at, bytes.count - CHECKSUM_SIZE) != end.checksum) {
    return wrong_stream(in, "checksum", "the sum of all bytes", bytes.count - CHECKSUM_SIZE);
  }
  return read_records(in, &header, end_at);
}

void es_state_in_close(struct es_state_in *in) {
  free(in->records);
  in->records = NULL;
  in->record_count = 0;
}

/* The first record that is not before (thing, instance). */
static uint32_t lower_bound(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance) {
  const struct es_state_record wanted = {.spec = (const uint8_t *)thing->spec->name,
                                         .spec_length = (uint8_t)strlen(thing->spec->name),
                                         .name = (const uint8_t *)thing->name,
                                         .name_length = (uint8_t)strlen(thing->name),
                                         .instance = instance};
  uint32_t low = 0, high = in->record_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (compare(&in->records[middle], &wanted) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static bool is_of(const struct es_state_record *record, const struct es_state_thing *thing) {
  return compare_text(record->spec, record->spec_length, (const uint8_t *)thing->spec->name,
                      strlen(thing->spec->name)) == 0 &&
         compare_text(record->name, record->name_length, (const uint8_t *)thing->name, strlen(thing->name)) == 0;
}

bool es_state_next(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t *instance) {
  uint32_t at = lower_bound(in, thing, *instance);
  if (at == in->record_count || !is_of(&in->records[at], thing)) {
    return false;
  }
  *instance = in->records[at].instance;
  return true;
}

struct es_state_record *es_state_find(const struct es_state_in *in, const struct es_state_thing *thing,
                                      uint64_t instance) {
  uint64_t found = instance;
  return es_state_next(in, thing, &found) && found == instance ? &in->records[lower_bound(in, thing, instance)] : NULL;
}

bool es_state_has(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance) {
  return es_state_find(in, thing, instance) != NULL;
}

/* A thing that is saved no more. */
static bool retired(const struct es_state_record *record) {
  for (const struct es_state_thing *const *thing = es_state_things; *thing != NULL; thing++) {
    const struct es_state_spec *spec = (*thing)->spec;
    for (uint32_t i = 0; i < spec->retired_count; i++) {
      const struct es_state_retired *one = &spec->retired[i];
      if (one->field[0] == '\0' && record->version <= one->until &&
          compare_text(record->spec, record->spec_length, (const uint8_t *)spec->name, strlen(spec->name)) == 0 &&
          compare_text(record->name, record->name_length, (const uint8_t *)one->thing, strlen(one->thing)) == 0) {
        return true;
      }
    }
  }
  return false;
}

es_result es_state_in_finish(struct es_state_in *in) {
  for (uint32_t i = 0; i < in->record_count; i++) {
    if (!in->records[i].taken && !retired(&in->records[i])) {
      return es_state_wrong(in, &in->records[i], "", 0, "something that this machine has", in->records[i].fields);
    }
  }
  return ES_OK;
}

void es_state_say(const struct es_state_in *in, es_result refusal, char *text, size_t room) {
  if (refusal == ES_OK) {
    (void)snprintf(text, room, "%s", "");
  } else if (refusal != &in->refusal) {
    (void)snprintf(text, room, "%s %s: field '%s' at %u: %s", refusal->spec, refusal->where, refusal->field,
                   refusal->offset, refusal->rule);
  } else {
    (void)snprintf(text, room, "%s %s %llu: field '%s' at %u: %s", refusal->spec, refusal->where,
                   (unsigned long long)in->instance, refusal->field, refusal->offset, refusal->rule);
  }
}
