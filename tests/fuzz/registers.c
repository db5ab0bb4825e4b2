/* Register blocks: reads and writes of any width anywhere, against a model made of the spec's access rules.
 *
 * Input, for each access: bit 0 write, bits 1..2 the width (1), place (1: a register's number, or 0xff and an offset of 4 bytes), distance
 * from there (1, signed), value (8). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/input.h"

#define ACCESSES_MAX 64u

static uint64_t mask_of(uint64_t bytes) {
  return bytes >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * bytes)) - 1;
}

static uint64_t load(const void *block, size_t member, uint32_t bytes) {
  uint64_t value = 0;
  memcpy(&value, (const uint8_t *)block + member, bytes);
  return value;
}

static void store(void *block, size_t member, uint32_t bytes, uint64_t value) {
  memcpy((uint8_t *)block + member, &value, bytes);
}

static size_t member_of(const struct es_fuzz_register *r, uint32_t instance, uint32_t index) {
  return r->member + ((size_t)instance * r->count + index) * r->bytes;
}

/* The model: what an access of exactly one register does to `block`. */
static bool exact(const struct es_fuzz_registers *b, void *block, uint32_t instance, bool write, uint64_t offset,
                  unsigned width, uint64_t *value) {
  for (uint32_t i = 0; i < b->count; i++) {
    const struct es_fuzz_register *r = &b->registers[i];
    if (offset < r->at || (offset - r->at) / r->step >= r->count || (offset - r->at) % r->step != 0 ||
        !(write ? r->writes : r->reads)) {
      continue;
    }
    bool meant = true;
    for (uint32_t c = 0; c < r->condition_count; c++) {
      const struct es_fuzz_condition *when = &r->conditions[c];
      const uint64_t now = load(block, when->member + (size_t)instance * when->bytes, when->bytes);
      meant = meant && (now >> when->shift & when->mask) == when->value;
    }
    if (!meant) {
      continue;
    }
    if (width != r->bytes) {
      return false;
    }
    const uint32_t index = (uint32_t)((offset - r->at) / r->step);
    if (!write) {
      *value = r->on_read != ES_FUZZ_NONE ? es_fuzz_now.value & mask_of(width)
                                          : load(block, member_of(r, instance, index), r->bytes);
      *value &= ~r->hidden;
      return true;
    }
    if (r->member != ES_FUZZ_NO_MEMBER) {
      const size_t member = member_of(r, instance, index);
      uint64_t after = load(block, member, r->bytes);
      after = (after & ~r->plain) | (*value & r->plain);
      after &= ~(*value & r->w1c);
      after |= *value & r->w1s;
      store(block, member, r->bytes, after);
    }
    return true;
  }
  return false;
}

/* The first register in the order of the spec that has this byte. */
static const struct es_fuzz_register *covering(const struct es_fuzz_registers *b, uint64_t offset, uint64_t *start) {
  for (uint32_t i = 0; i < b->count; i++) {
    const struct es_fuzz_register *r = &b->registers[i];
    const uint64_t element = offset < r->at ? 0 : (offset - r->at) / r->step;
    *start = r->at + element * r->step;
    if (offset >= r->at && element < r->count && offset - *start < r->bytes) {
      return r;
    }
  }
  return NULL;
}

static bool model(const struct es_fuzz_registers *b, void *block, bool write, uint64_t offset, unsigned width,
                  uint64_t *value) {
  uint32_t instance = 0;
  if ((b->widths & width) == 0) {
    return false;
  }
  if (b->stride > 0) {
    if (offset / b->stride >= b->instances) {
      return false;
    }
    instance = (uint32_t)(offset / b->stride);
    offset %= b->stride;
  }
  if (!b->split && !b->narrow) {
    return exact(b, block, instance, write, offset, width, value);
  }
  uint64_t result = 0;
  for (unsigned done = 0; done < width;) {
    uint64_t start = 0;
    const struct es_fuzz_register *r = covering(b, offset + done, &start);
    if (r == NULL) {
      return false;
    }
    const unsigned skip = (unsigned)(offset + done - start);
    const unsigned take = r->bytes - skip < width - done ? r->bytes - skip : width - done;
    if ((!b->split && take != width) || (!b->narrow && take != r->bytes)) {
      return false;
    }
    uint64_t part = 0;
    if (!write || take != r->bytes) {
      if (!exact(b, block, instance, false, start, r->bytes, &part)) {
        return false;
      }
      result |= (part >> (8 * skip) & mask_of(take)) << (8 * done);
    }
    if (write) {
      const uint64_t given = *value >> (8 * done) & mask_of(take);
      part = take == r->bytes ? given : (part & ~(mask_of(take) << (8 * skip))) | given << (8 * skip);
      if (!exact(b, block, instance, true, start, r->bytes, &part)) {
        return false;
      }
    }
    done += take;
  }
  if (!write) {
    *value = result;
  }
  return true;
}

static void same(const struct es_fuzz_registers *b, const void *is, const void *should) {
  for (uint32_t i = 0; i < b->count; i++) {
    const struct es_fuzz_register *r = &b->registers[i];
    for (uint32_t e = 0; r->member != ES_FUZZ_NO_MEMBER && e < b->instances * r->count; e++) {
      const size_t member = r->member + (size_t)e * r->bytes;
      if (load(is, member, r->bytes) != load(should, member, r->bytes)) {
        es_fuzz_fail("%s: element %u is %#llx, not %#llx", r->name, e, (unsigned long long)load(is, member, r->bytes),
                     (unsigned long long)load(should, member, r->bytes));
      }
    }
  }
}

static void after_reset(const struct es_fuzz_registers *b, const void *block) {
  for (uint32_t i = 0; i < b->count; i++) {
    const struct es_fuzz_register *r = &b->registers[i];
    for (uint32_t e = 0; r->member != ES_FUZZ_NO_MEMBER && e < b->instances * r->count; e++) {
      if (load(block, r->member + (size_t)e * r->bytes, r->bytes) != r->reset) {
        es_fuzz_fail("%s: not its reset value", r->name);
      }
    }
  }
}

void es_fuzz_register_accesses(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                               struct es_fuzz_outcome *out) {
  const struct es_fuzz_registers *b = target->spec->registers;
  es_fuzz_start(target->spec, bytes, size);
  void *block = es_fuzz_room(b->value_size);
  void *shadow = es_fuzz_room(b->value_size);
  memset(block, 0xff, b->value_size);
  b->reset(block);
  b->reset(shadow);
  after_reset(b, block);
  for (unsigned i = 0; i < ACCESSES_MAX && es_fuzz_now.left > 0; i++) {
    es_fuzz_begin();
    const uint64_t how = es_fuzz_take(1);
    const bool write = (how & 1) != 0;
    const unsigned width = 1u << (how >> 1 & 3);
    const uint64_t which = es_fuzz_take(1);
    uint64_t offset = which == 0xff ? es_fuzz_take(4) : b->registers[which % b->count].at;
    offset += (uint64_t)(int64_t)(int8_t)es_fuzz_take(1);
    uint64_t value = es_fuzz_take(8);
    es_fuzz_now.value = value;
    uint64_t should = value & mask_of(width);
    uint64_t is = should;
    const bool allowed = model(b, shadow, write, offset, width, &should);
    const es_result refusal = write ? b->write(block, es_fuzz_owner(), offset, width, value)
                                    : b->read(block, es_fuzz_owner(), offset, width, &is);
    if ((refusal == ES_OK) != allowed) {
      es_fuzz_fail("%s of %u bytes at %#llx: %s", write ? "write" : "read", width, (unsigned long long)offset,
                   allowed ? refusal->rule : "should be refused");
    }
    if (refusal != ES_OK) {
      es_fuzz_check_refusal(refusal);
      es_refused_access(refusal, offset, width);
      should = b->standard & mask_of(width);
    }
    if (!write && is != should) {
      es_fuzz_fail("read of %u bytes at %#llx: %#llx, not %#llx", width, (unsigned long long)offset,
                   (unsigned long long)is, (unsigned long long)should);
    }
    same(b, block, shadow);
    out->accepted = refusal == ES_OK;
    out->refusal = refusal;
  }
  free(shadow);
  free(block);
}
