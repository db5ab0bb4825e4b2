#include "tests/fuzz/igvm_mutate.h"

#include <string.h>

#include "generated/igvm_context_wire.h"
#include "hand-written/igvm/read.h"

enum { HEADERS_MAX = 512, INSERT_MAX = 1024 };

struct place {
  uint32_t at, size; /* with its eight bytes and its padding */
  uint32_t type;
};

uint64_t mutant_random(struct mutant *mutant, uint64_t below) {
  uint64_t x = mutant->random;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  mutant->random = x;
  return below == 0 ? x : x % below;
}

bool mutant_headers(const struct mutant *mutant, size_t *start, size_t *end) {
  if (mutant->size < ES_IGVM_FIXED_HEADER_SIZE_MAX) {
    return false;
  }
  *start = es_load_le32(mutant->bytes + ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_OFFSET_OFFSET);
  *end = *start + es_load_le32(mutant->bytes + ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET);
  return *start >= ES_IGVM_FIXED_HEADER_SIZE_MAX && *start <= *end && *end <= mutant->size;
}

static unsigned walk(const struct mutant *mutant, struct place places[HEADERS_MAX]) {
  size_t at, end;
  unsigned count = 0;

  if (!mutant_headers(mutant, &at, &end)) {
    return 0;
  }
  while (count < HEADERS_MAX && end - at >= ES_IGVM_VARIABLE_HEADER_SIZE_MAX) {
    const uint64_t length = es_load_le32(mutant->bytes + at + ES_IGVM_VARIABLE_HEADER_LENGTH_OFFSET);
    const uint64_t whole = ES_IGVM_VARIABLE_HEADER_SIZE_MAX + (length + 7) / 8 * 8;
    if (whole > end - at) {
      break;
    }
    places[count++] =
        (struct place){.at = (uint32_t)at, .size = (uint32_t)whole, .type = es_load_le32(mutant->bytes + at)};
    at += whole;
  }
  return count;
}

static uint32_t offset_in(uint32_t type) {
  /* NOLINTBEGIN(bugprone-branch-clone): offsets that happen to be equal */
  switch (type) {
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    return ES_IGVM_PAGE_DATA_FILE_OFFSET_OFFSET;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    return ES_IGVM_PARAMETER_AREA_FILE_OFFSET_OFFSET;
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    return ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET;
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE:
    return ES_IGVM_CORIM_DOCUMENT_FILE_OFFSET_OFFSET;
  default:
    return 0;
  }
  /* NOLINTEND(bugprone-branch-clone) */
}

/* What the section's size has become: the fixed header says so, and all that points to data. */
static void moved(struct mutant *mutant, int64_t by) {
  struct place places[HEADERS_MAX];
  uint8_t *size = mutant->bytes + ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET;
  uint8_t *total = mutant->bytes + ES_IGVM_FIXED_HEADER_TOTAL_FILE_SIZE_OFFSET;

  es_store_le32(size, (uint32_t)(es_load_le32(size) + (uint64_t)by));
  es_store_le32(total, (uint32_t)(es_load_le32(total) + (uint64_t)by));
  const unsigned count = walk(mutant, places);
  for (unsigned i = 0; i < count; i++) {
    const uint32_t field = offset_in(places[i].type);
    uint8_t *at = mutant->bytes + places[i].at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + field;
    if (field != 0 && places[i].size >= ES_IGVM_VARIABLE_HEADER_SIZE_MAX + field + 4 && es_load_le32(at) != 0) {
      es_store_le32(at, (uint32_t)(es_load_le32(at) + (uint64_t)by));
    }
  }
}

static void take_out(struct mutant *mutant, size_t at, size_t size) {
  memmove(mutant->bytes + at, mutant->bytes + at + size, mutant->size - at - size);
  mutant->size -= size;
  moved(mutant, -(int64_t)size);
}

static void put_in(struct mutant *mutant, size_t at, const uint8_t *bytes, size_t size) {
  if (size > mutant->room - mutant->size) {
    return;
  }
  memmove(mutant->bytes + at + size, mutant->bytes + at, mutant->size - at);
  memcpy(mutant->bytes + at, bytes, size);
  mutant->size += size;
  moved(mutant, (int64_t)size);
}

static uint64_t telling(struct mutant *mutant, uint64_t old) {
  static const uint64_t values[] = {
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      16,
      32,
      64,
      24,
      4095,
      4096,
      8192,
      12288,
      0x200000,
      0x40000000,
      UINT32_MAX,
      UINT32_MAX - 4095,
      (uint64_t)1 << 40,
      (uint64_t)1 << 63,
      UINT64_MAX,
      UINT64_MAX - 4095,
  };

  switch (mutant_random(mutant, 5)) {
  case 0:
    return old ^ (uint64_t)1 << mutant_random(mutant, 64);
  case 1:
    return old + mutant_random(mutant, 33) - 16;
  case 2:
    return mutant_random(mutant, 0);
  default:
    return values[mutant_random(mutant, sizeof values / sizeof values[0])];
  }
}

/* `width` bytes at a place. */
static void change_field(struct mutant *mutant, size_t at, unsigned width) {
  uint64_t value = 0;

  if (at + width <= mutant->size) {
    memcpy(&value, mutant->bytes + at, width);
    value = telling(mutant, value);
    memcpy(mutant->bytes + at, &value, width);
  }
}

static const struct place *any(struct mutant *mutant, const struct place *places, unsigned count) {
  return &places[mutant_random(mutant, count)];
}

/* Each type as often as any other, whatever a file has more of. */
static const struct place *any_type(struct mutant *mutant, const struct place *places, unsigned count) {
  const struct place *best = any(mutant, places, count);

  for (unsigned tries = 0; tries < 4; tries++) {
    const struct place *other = any(mutant, places, count);
    unsigned here = 0, there = 0;
    for (unsigned i = 0; i < count; i++) {
      here += places[i].type == best->type;
      there += places[i].type == other->type;
    }
    best = there < here ? other : best;
  }
  return best;
}

/* What chance finds too seldom: bytes in the middle of the largest header, addresses that meet. */
static void change_rare(struct mutant *mutant, const struct place *places, unsigned count) {
  static const uint32_t offsets[] = {
      ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_ENABLED_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_ENABLED_OFFSET + 1,
      ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_CURVE_OFFSET + sizeof(uint32_t),
      ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_CURVE_OFFSET + sizeof(uint32_t),
      ES_IGVM_SNP_ID_BLOCK_VERSION_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_ID_KEY_SIGNATURE_S_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_QX_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_SIGNATURE_R_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_QY_OFFSET,
      ES_IGVM_SNP_ID_BLOCK_COMPATIBILITY_MASK_OFFSET,
  };
  const uint8_t *tables = NULL;

  for (unsigned i = 0; i < count; i++) {
    uint8_t *body = mutant->bytes + places[i].at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
    if (places[i].type == ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK && places[i].size > ES_IGVM_SNP_ID_BLOCK_SIZE_MAX) {
      body[offsets[mutant_random(mutant, sizeof offsets / sizeof offsets[0])]] ^= (uint8_t)mutant_random(mutant, 256);
    } else if (places[i].type == ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION &&
               places[i].size > ES_IGVM_RELOCATABLE_REGION_SIZE_MAX && mutant_random(mutant, 4) == 0) {
      body[ES_IGVM_RELOCATABLE_REGION_FLAGS_OFFSET] ^= (uint8_t)mutant_random(mutant, 256);
    } else if (places[i].type == ES_IGVM_HEADER_TYPE_VP_CONTEXT && places[i].size > ES_IGVM_VP_CONTEXT_SIZE_MAX &&
               mutant_random(mutant, 8) == 0) {
      /* A register's VTL, where the context is a list of registers. */
      const size_t at = (size_t)es_load_le32(body + ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET) +
                        ES_IGVM_CONTEXT_VBS_HEADER_SIZE_MAX +
                        mutant_random(mutant, 3) * ES_IGVM_CONTEXT_VBS_REGISTER_X64_SIZE_MAX;
      if (at < mutant->size) {
        mutant->bytes[at] = (uint8_t)mutant_random(mutant, ES_IGVM_VTL_VTL2 + 2);
      }
    } else if (places[i].type == ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION &&
               places[i].size > ES_IGVM_PAGE_TABLE_RELOCATION_SIZE_MAX) {
      tables = body + ES_IGVM_PAGE_TABLE_RELOCATION_GPA_OFFSET;
      if (mutant_random(mutant, 4) == 0) {
        body[ES_IGVM_PAGE_TABLE_RELOCATION_VTL_OFFSET + 1] ^= (uint8_t)mutant_random(mutant, 256);
      }
    } else if (places[i].type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT && tables != NULL &&
               places[i].size > ES_IGVM_PARAMETER_INSERT_SIZE_MAX && mutant_random(mutant, 8) == 0) {
      es_store_le64(body, es_load_le64(tables) + mutant_random(mutant, 5) * ES_IGVM_PAGE_SIZE);
    }
  }
}

/* The same number in two headers of a kind: areas, masks, addresses that meet. */
static void copy_field(struct mutant *mutant, const struct place *places, unsigned count) {
  const struct place *from = any(mutant, places, count), *to = any(mutant, places, count);
  const unsigned width = 1u << mutant_random(mutant, 4);

  for (unsigned tries = 0; tries < 8 && (to == from || to->type != from->type); tries++) {
    to = any(mutant, places, count);
  }
  const uint32_t least = from->size < to->size ? from->size : to->size;
  const uint32_t at = (uint32_t)(8 + mutant_random(mutant, (least - 8) / width + 1) * width);
  if (at + width <= least) {
    memmove(mutant->bytes + to->at + at, mutant->bytes + from->at + at, width);
  }
}

static void copy_header(struct mutant *mutant, const struct place *places, unsigned count) {
  const struct place *from = any(mutant, places, count);
  uint8_t bytes[INSERT_MAX];

  if (from->size <= sizeof bytes) {
    memcpy(bytes, mutant->bytes + from->at, from->size);
    /* Behind itself, or anywhere. */
    const size_t at = mutant_random(mutant, 2) == 0 ? from->at + from->size : any(mutant, places, count)->at;
    put_in(mutant, at, bytes, from->size);
  }
}

static void remove_type(struct mutant *mutant, uint32_t type) {
  struct place places[HEADERS_MAX];
  unsigned count = walk(mutant, places);

  for (unsigned i = count; i-- > 0;) {
    if (places[i].type == type) {
      take_out(mutant, places[i].at, places[i].size);
    }
  }
}

static void move_header(struct mutant *mutant, const struct place *places, unsigned count) {
  const struct place from = *any(mutant, places, count);
  uint8_t bytes[INSERT_MAX];

  if (from.size > sizeof bytes) {
    return;
  }
  memcpy(bytes, mutant->bytes + from.at, from.size);
  take_out(mutant, from.at, from.size);
  struct place left[HEADERS_MAX];
  const unsigned rest = walk(mutant, left);
  if (rest > 0) {
    put_in(mutant, any(mutant, left, rest)->at, bytes, from.size);
  }
}

/* What VP contexts point to. */
static void change_context(struct mutant *mutant, const struct place *places, unsigned count) {
  for (unsigned tries = 0; tries < 64; tries++) {
    const struct place *place = any(mutant, places, count);
    if (place->type == ES_IGVM_HEADER_TYPE_VP_CONTEXT) {
      const uint32_t at = es_load_le32(mutant->bytes + place->at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX +
                                       ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET);
      const unsigned width = 1u << mutant_random(mutant, 4);
      change_field(mutant, at + mutant_random(mutant, mutant_random(mutant, 4) == 0 ? 4096 : 260), width);
      return;
    }
  }
}

static void change_end(struct mutant *mutant) {
  size_t start, end;

  switch (mutant_random(mutant, 4)) {
  case 0: /* cut */
    mutant->size = mutant_random(mutant, mutant_random(mutant, 2) == 0 ? 40 : mutant->size + 1);
    return;
  case 1: /* more */
    if (mutant->room - mutant->size >= 64) {
      memset(mutant->bytes + mutant->size, 0x5a, 64);
      mutant->size += 1 + mutant_random(mutant, 64);
    }
    break;
  case 2: /* no data */
    if (mutant_headers(mutant, &start, &end)) {
      mutant->size = end;
    }
    break;
  default: /* the section ends inside a header */
    change_field(mutant, ES_IGVM_FIXED_HEADER_VARIABLE_HEADER_SIZE_OFFSET, 4);
    return;
  }
  if (mutant->size >= ES_IGVM_FIXED_HEADER_SIZE_MAX && mutant_random(mutant, 2) == 0) {
    es_store_le32(mutant->bytes + ES_IGVM_FIXED_HEADER_TOTAL_FILE_SIZE_OFFSET, (uint32_t)mutant->size);
  }
}

void mutant_change(struct mutant *mutant) {
  struct place places[HEADERS_MAX];
  const unsigned count = walk(mutant, places);

  if (count == 0) {
    change_field(mutant, mutant_random(mutant, mutant->size + 1), 1);
    return;
  }
  const struct place *place = any_type(mutant, places, count);
  const unsigned width = 1u << mutant_random(mutant, 4);
  switch (mutant_random(mutant, 18)) {
  case 0: /* of the fixed header */
    change_field(mutant, mutant_random(mutant, 8) * 4, 4);
    break;
  case 1:
    change_end(mutant);
    break;
  case 2: /* type or length */
    change_field(mutant, place->at + mutant_random(mutant, 2) * 4, 4);
    break;
  case 3: /* a type that a loader may ignore */
    mutant->bytes[place->at + 3] ^= 0x80;
    break;
  case 4:
    copy_header(mutant, places, count);
    break;
  case 5:
    take_out(mutant, place->at, place->size);
    break;
  case 6:
    remove_type(mutant, place->type);
    break;
  case 7:
    move_header(mutant, places, count);
    break;
  case 8:
    change_context(mutant, places, count);
    break;
  case 9:
  case 10:
    copy_field(mutant, places, count);
    break;
  case 11:
    change_rare(mutant, places, count);
    break;
  default: /* a field of a body, mostly at its own alignment */
    change_field(mutant, place->at + 8 + mutant_random(mutant, (place->size - 8) / width + 1) * width, width);
    break;
  }
}
