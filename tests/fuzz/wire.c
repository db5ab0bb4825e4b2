/* Messages and structs: what is decoded, encoded and decoded again is the same; what an encoder makes is decoded.
 *
 * Input: record or side (2 bytes), version (1), what to do (1: bit 0 makes a value of the rest and encodes it), then the packet. */
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/input.h"

#define ELEMENTS_MAX 70u
#define FILLER 0xa5
#define BENT_MAX 512u
#define SPARE 64u
#define ROOM_MAX 0x4000u

bool es_fuzz_thorough;

static void *value_of(const struct es_fuzz_record *record, uint8_t filler) {
  void *value = es_fuzz_room(record->value_size);
  memset(value, filler, record->value_size);
  return value;
}

/* Encodes into exactly the bytes that it takes, and not into one less. */
static uint8_t *encoded(const struct es_fuzz_record *record, const void *value, uint32_t version, size_t room,
                        size_t *size) {
  uint8_t *bytes = es_fuzz_room(room);
  memset(bytes, FILLER, room);
  *size = record->encode(value, version, bytes, room);
  if (*size > room) {
    es_fuzz_fail("%s: encoded %zu bytes into %zu", record->name, *size, room);
  }
  for (size_t i = *size; i<room && * size> 0; i++) {
    if (bytes[i] != FILLER) {
      es_fuzz_fail("%s: encoded %zu bytes and wrote byte %zu", record->name, *size, i);
    }
  }
  if (*size > 0) {
    uint8_t *exact = es_fuzz_copy(bytes, *size);
    if (record->encode(value, version, exact, *size - 1) != 0) {
      es_fuzz_fail("%s: encoded into less room than it takes", record->name);
    }
    free(exact);
  }
  return bytes;
}

/* Whether what decoding keeps is the same in both. */
static void kept(const struct es_fuzz_record *record, uint32_t version, const uint8_t *before, const uint8_t *after,
                 size_t size) {
  for (uint32_t i = 0; i < record->layout_count; i++) {
    const struct es_fuzz_layout *layout = &record->layouts[i];
    if (version < layout->first || version > layout->last) {
      continue;
    }
    for (uint32_t s = 0; s < layout->span_count; s++) {
      const struct es_fuzz_span *span = &layout->spans[s];
      for (uint32_t b = span->at; b < span->at + span->size; b++) {
        if (b < size && ((before[b] ^ after[b]) & span->bits) != 0) {
          es_fuzz_fail("%s: byte %u was %02x and is encoded as %02x", record->name, b, before[b], after[b]);
        }
      }
    }
    if (record->tail && size > layout->size &&
        memcmp(before + layout->size, after + layout->size, size - layout->size) != 0) {
      es_fuzz_fail("%s: what stands behind %u bytes is encoded otherwise", record->name, layout->size);
    }
  }
}

static bool all(const void *bytes, size_t size, uint8_t value) {
  const uint8_t *at = bytes;
  for (size_t i = 0; i < size; i++) {
    if (at[i] != value) {
      return false;
    }
  }
  return true;
}

/* What came out of an encoder decodes, and encodes to the same bytes. */
static void again(const struct es_fuzz_record *record, uint32_t version, const uint8_t *bytes, size_t size) {
  uint8_t *copy = es_fuzz_copy(bytes, size);
  void *value = value_of(record, 0);
  const es_result wrong = record->decode(copy, size, version, value);
  if (wrong != ES_OK) {
    if (!record->loose) {
      es_fuzz_fail("%s: what was encoded is refused: %s.%s %s", record->name, wrong->where, wrong->field, wrong->rule);
    }
  } else {
    size_t next = 0;
    uint8_t *second = encoded(record, value, version, size, &next);
    if (!(record->loose && next == 0) && (next != size || memcmp(second, bytes, size) != 0)) {
      es_fuzz_fail("%s: encoded twice it differs", record->name);
    }
    free(second);
  }
  free(value);
  free(copy);
}

static bool in_slice(const struct es_fuzz_record *record, size_t at) {
  for (uint32_t i = 0; i < record->slice_count; i++) {
    if (at >= record->slices[i].member && at < record->slices[i].member + sizeof(struct es_slice)) {
      return true;
    }
  }
  return false;
}

static void encode_and_again(const struct es_fuzz_record *record, uint32_t version, const void *value, size_t room) {
  size_t size = 0;
  uint8_t *bytes = encoded(record, value, version, room, &size);
  if (size > 0) {
    again(record, version, bytes, size);
  }
  free(bytes);
}

/* What an encoder makes of values beside a right one: each byte otherwise, arrays shorter and longer, other versions. */
static void bend(const struct es_fuzz_record *record, uint32_t version, void *value, size_t room) {
  static const uint8_t bent[] = {0x00, 0x01, 0x02, 0x03, 0x04, 0x7f, 0x80, 0xff};
  uint8_t *bytes = value;
  for (size_t at = 0; at < record->value_size && at < BENT_MAX; at++) {
    const uint8_t was = bytes[at];
    for (size_t i = 0; i < sizeof bent && !in_slice(record, at); i++) {
      bytes[at] = bent[i];
      encode_and_again(record, version, value, room);
    }
    bytes[at] = was;
  }
  for (uint32_t i = 0; i < record->slice_count; i++) {
    struct es_slice *slice = (struct es_slice *)(void *)(bytes + record->slices[i].member);
    const struct es_slice was = *slice;
    const size_t most = (size_t)was.count * 2 + 2;
    for (unsigned filler = 0; filler < 2; filler++) {
      uint8_t *elements = es_fuzz_room(most * record->slices[i].element);
      memset(elements, filler > 0 ? 0xff : 0, most * record->slices[i].element);
      for (size_t count = 0; count <= most; count += count > 8 ? count / 2 : 1) {
        *slice = (struct es_slice){.at = elements, .count = (uint32_t)count};
        encode_and_again(record, version, value, room + most * record->slices[i].element);
      }
      free(elements);
    }
    *slice = was;
  }
  for (uint32_t other = 0; other < es_fuzz_now.spec->version_count; other++) {
    encode_and_again(record, other, value, room);
  }
}

static es_result decode(const struct es_fuzz_record *record, uint32_t version, const uint8_t *packet, size_t size) {
  uint8_t *bytes = es_fuzz_copy(packet, size);
  void *value = value_of(record, FILLER);
  const es_result refusal = record->decode(bytes, size, version, value);
  if (refusal != ES_OK) {
    es_fuzz_check_refusal(refusal);
    es_refused_bytes(refusal, bytes, size); /* reads what was refused once more, for the trace */
    if (!all(value, record->value_size, FILLER)) {
      es_fuzz_fail("%s: refused (%s %s), and the result was written", record->name, refusal->field, refusal->rule);
    }
  } else {
    if (record->walk != NULL) {
      record->walk(value, version);
    }
    const size_t room = size + SPARE;
    size_t made = 0;
    uint8_t *first = encoded(record, value, version, room, &made);
    if (made == 0) {
      /* An empty array alone encodes to 0 bytes. */
      const bool nothing = record->layouts[0].size == 0 && record->slice_count == 1 && size < record->slices[0].element;
      if (!record->loose && !nothing && record->size_max > 0) {
        es_fuzz_fail("%s: decoded, and cannot be encoded", record->name);
      }
    } else {
      if (made > size && !record->loose) {
        es_fuzz_fail("%s: %zu bytes decoded, %zu encoded", record->name, size, made);
      }
      kept(record, version, bytes, first, made < size ? made : size);
      again(record, version, first, made);
    }
    free(first);
    if (es_fuzz_thorough) {
      bend(record, version, value, room);
    }
  }
  free(value);
  free(bytes);
  return refusal;
}

/* A value made of the input, right or wrong. */
static bool make(const struct es_fuzz_record *record, uint32_t version) {
  void *arrays[16] = {NULL};
  void *value = value_of(record, 0);
  es_fuzz_into(value, record->value_size);
  for (uint32_t i = 0; i < record->slice_count && i < 16; i++) {
    const size_t elements = (size_t)es_fuzz_take(1) % ELEMENTS_MAX;
    const size_t size = elements * record->slices[i].element;
    struct es_slice slice = {.at = arrays[i] = es_fuzz_room(size), .count = (uint32_t)elements};
    es_fuzz_into(arrays[i], size);
    memcpy((uint8_t *)value + record->slices[i].member, &slice, sizeof slice);
  }
  size_t size = 0;
  uint8_t *bytes = encoded(record, value, version, record->size_max < ROOM_MAX ? record->size_max : ROOM_MAX, &size);
  if (size > 0) {
    again(record, version, bytes, size);
  }
  free(bytes);
  free(value);
  for (unsigned i = 0; i < 16; i++) {
    free(arrays[i]);
  }
  return size > 0;
}

void es_fuzz_wire(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size, struct es_fuzz_outcome *out) {
  const struct es_fuzz_spec *spec = target->spec;
  es_fuzz_start(spec, bytes, size);
  const uint32_t index = (uint32_t)(es_fuzz_take(2) % (spec->record_count + spec->side_count));
  const uint32_t version = (uint32_t)(es_fuzz_take(1) % (spec->version_count > 0 ? spec->version_count : 1));
  const uint64_t how = es_fuzz_take(1);
  if (index < spec->record_count && (how & 1) != 0) {
    out->accepted = make(&spec->records[index], version);
    return;
  }
  const uint8_t *packet = es_fuzz_now.at;
  const size_t left = es_fuzz_now.left;
  if (index >= spec->record_count) {
    const struct es_fuzz_side *side = &spec->sides[index - spec->record_count];
    uint8_t *copy = es_fuzz_copy(packet, left);
    uint32_t record = ES_FUZZ_NONE;
    out->refusal = side->decode(copy, left, version, &record);
    out->accepted = out->refusal == ES_OK;
    free(copy);
    if (out->refusal != ES_OK) {
      es_fuzz_check_refusal(out->refusal);
    }
    if (record == ES_FUZZ_NONE) {
      es_fuzz_require(!out->accepted, "a packet was accepted, and is no message");
      return;
    }
    if (decode(&spec->records[record], version, packet, left) != out->refusal) {
      es_fuzz_fail("%s: %s alone says otherwise", side->name, spec->records[record].name);
    }
    return;
  }
  out->refusal = decode(&spec->records[index], version, packet, left);
  out->accepted = out->refusal == ES_OK;
}

void es_fuzz_repair_packet(const struct es_fuzz_spec *spec, uint32_t choices, uint8_t *bytes, size_t size) {
  const uint32_t index = size >= ES_FUZZ_WIRE_HEAD ? es_load_le16(bytes) % choices : ES_FUZZ_NONE;
  if (index >= spec->record_count) {
    return;
  }
  const struct es_fuzz_record *record = &spec->records[index];
  uint8_t *packet = bytes + ES_FUZZ_WIRE_HEAD;
  size -= ES_FUZZ_WIRE_HEAD;
  if (record->checksum == ES_FUZZ_NONE || size < record->checksum + record->checksum_bytes) {
    return;
  }
  uint8_t *field = packet + record->checksum;
  memset(field, 0, record->checksum_bytes);
  if (record->checksum_bytes == 1) {
    uint8_t sum = 0;
    for (size_t i = 0; i < size; i++) {
      sum = (uint8_t)(sum + packet[i]);
    }
    field[0] = (uint8_t)(0x100u - sum);
    return;
  }
  uint32_t crc = UINT32_MAX;
  for (size_t i = 0; i < size; i++) {
    crc ^= packet[i];
    for (unsigned bit = 0; bit < 8; bit++) {
      crc = crc >> 1 ^ ((crc & 1u) != 0 ? 0xedb88320u : 0u);
    }
  }
  if (record->checksum_big) {
    es_store_be32(field, ~crc);
  } else {
    es_store_le32(field, ~crc);
  }
}

size_t es_fuzz_wire_head(const struct es_fuzz_spec *spec, const char *record, const char *version, uint8_t *head,
                         size_t room) {
  uint32_t index = ES_FUZZ_NONE;
  uint32_t number = 0;
  for (uint32_t i = 0; i < spec->record_count; i++) {
    index = strcmp(spec->records[i].name, record) == 0 ? i : index;
  }
  for (uint32_t i = 0; i < spec->side_count; i++) {
    index = strcmp(spec->sides[i].name, record) == 0 ? spec->record_count + i : index;
  }
  for (uint32_t i = 0; i < spec->version_count; i++) {
    number = strcmp(spec->versions[i], version) == 0 ? i : number;
  }
  if (index == ES_FUZZ_NONE || room < ES_FUZZ_WIRE_HEAD) {
    return 0;
  }
  es_store_le16(head, (uint16_t)index);
  head[2] = (uint8_t)number;
  head[3] = 0;
  return ES_FUZZ_WIRE_HEAD;
}
