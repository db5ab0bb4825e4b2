/* Intercept tables of model-specific registers, ports and addresses, and CPUID leaves, each against the table of the spec.
 *
 * Input of an MSR access: bit 0 write, bit 1 what actions say, bits 2.. the caller (1), entry (1: its number, or 0xff and a register of 4 bytes),
 * distance from its first (1, signed), value (8). Of a port or address: bit 0 write, bits 1..2 the width, bits 3.. the caller (1), entry (1, or 0xff
 * and 8 bytes), distance (1, signed), value (8). Of a CPUID list: room (1), what queries say (4), the caller (1, where the table tells callers
 * apart), then entries of the host's list: leaf (1, as above), subleaf (1), registers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/input.h"

#define ACCESSES_MAX 64u

static uint64_t near(uint64_t place) {
  return place + (uint64_t)(int64_t)(int8_t)es_fuzz_take(1);
}

/* ---------------------------------------------------------------------------------------------------------------- MSRs */

static const struct es_fuzz_msr *msr_entry(const struct es_fuzz_msrs *msrs, uint32_t msr, uint32_t *index) {
  const struct es_fuzz_msr *found = NULL;
  for (uint32_t i = 0; i < msrs->count && found == NULL; i++) {
    const struct es_fuzz_msr *e = &msrs->entries[i];
    if (msr >= e->low && msr <= e->high && (msr - e->low) % e->stride == 0) {
      *index = (msr - e->low) / e->stride;
      found = e;
    }
  }
  return found;
}

static uint64_t *cell(void *const stored[2], const struct es_fuzz_msr *e, uint32_t index) {
  return e->member == ES_FUZZ_NO_MEMBER ? NULL : (uint64_t *)((uint8_t *)stored[e->scope] + e->member) + index;
}

/* What an access should come to; changes `stored` as a write does. */
static enum es_intercept msr_model(const struct es_fuzz_msrs *msrs, void *const stored[2], bool write, uint32_t msr,
                                   const struct es_caller *caller, uint64_t *value) {
  uint32_t index = 0;
  const struct es_fuzz_msr *e = msr_entry(msrs, msr, &index);
  if (e == NULL) {
    *value = write ? *value : 0;
    return msrs->ignores ? ES_INTERCEPT_DONE : ES_INTERCEPT_FAULT;
  }
  if (!es_fuzz_may(&e->who, caller)) {
    *value = write ? *value : e->others_number;
    return (write ? e->others_write : e->others_read) == ES_FUZZ_FAULT ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
  }
  uint64_t *at = cell(stored, e, index);
  if (!write) {
    const bool refused = e->on_read != ES_FUZZ_NONE && es_fuzz_now.yes != 0;
    *value = e->read == ES_FUZZ_STORED ? *at : e->read == ES_FUZZ_ACTION ? es_fuzz_now.value : e->number;
    return e->read == ES_FUZZ_FAULT || refused ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
  }
  if (e->write == ES_FUZZ_FAULT || (*value & e->zero) != 0 || (e->on_write != ES_FUZZ_NONE && es_fuzz_now.yes != 0)) {
    return ES_INTERCEPT_FAULT;
  }
  *value &= ~e->drop;
  if (at != NULL) {
    *value = (*value & ~e->keep) | (*at & e->keep);
    *at = e->stores ? *value : *at;
  }
  return ES_INTERCEPT_DONE;
}

static void msr_cells(const struct es_fuzz_msrs *msrs, void *const is[2], void *const should[2], bool after_reset) {
  for (uint32_t i = 0; i < msrs->count; i++) {
    const struct es_fuzz_msr *e = &msrs->entries[i];
    for (uint32_t k = 0; e->member != ES_FUZZ_NO_MEMBER && k <= (e->high - e->low) / e->stride; k++) {
      const uint64_t wanted = after_reset ? e->reset : *cell(should, e, k);
      if (*cell(is, e, k) != wanted) {
        es_fuzz_fail("%s: %u holds %#llx, not %#llx", e->name, k, (unsigned long long)*cell(is, e, k),
                     (unsigned long long)wanted);
      }
    }
  }
}

void es_fuzz_msr_accesses(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                          struct es_fuzz_outcome *out) {
  const struct es_fuzz_msrs *msrs = target->spec->msrs;
  es_fuzz_start(target->spec, bytes, size);
  void *is[2];
  void *should[2];
  for (unsigned scope = 0; scope < 2; scope++) {
    is[scope] = es_fuzz_room(msrs->value_size[scope]);
    should[scope] = es_fuzz_room(msrs->value_size[scope]);
  }
  msrs->reset(is);
  msrs->reset(should);
  msr_cells(msrs, is, is, true);
  for (unsigned i = 0; i < ACCESSES_MAX && es_fuzz_now.left > 0; i++) {
    es_fuzz_begin();
    const uint64_t how = es_fuzz_take(1);
    const bool write = (how & 1) != 0;
    es_fuzz_now.yes = (how & 2) != 0 ? UINT64_MAX : 0;
    const struct es_caller *caller = es_fuzz_caller(&msrs->callers, how >> 2);
    const uint64_t which = es_fuzz_take(1);
    const uint32_t msr = (uint32_t)near(which == 0xff ? es_fuzz_take(4) : msrs->entries[which % msrs->count].low);
    const uint64_t value = es_fuzz_now.value = es_fuzz_take(8);
    uint64_t expected = value;
    uint64_t result = value;
    const enum es_intercept wanted = msr_model(msrs, should, write, msr, caller, &expected);
    const enum es_intercept got = write ? msrs->write(es_fuzz_owner(), is, caller, msr, value)
                                        : msrs->read(es_fuzz_owner(), is, caller, msr, &result);
    if (got != wanted) {
      es_fuzz_fail("%s of %#x: %s", write ? "write" : "read", msr,
                   got == ES_INTERCEPT_FAULT ? "refused" : "not refused");
    }
    if (!write && got == ES_INTERCEPT_DONE && result != expected) {
      es_fuzz_fail("read of %#x: %#llx, not %#llx", msr, (unsigned long long)result, (unsigned long long)expected);
    }
    if (write && es_fuzz_now.calls == 1 && got == ES_INTERCEPT_DONE && es_fuzz_now.seen[0].value != expected) {
      es_fuzz_fail("write of %#x: the action is given %#llx, not %#llx", msr,
                   (unsigned long long)es_fuzz_now.seen[0].value, (unsigned long long)expected);
    }
    msr_cells(msrs, is, should, false);
    out->accepted = got == ES_INTERCEPT_DONE;
    out->refusal = es_fuzz_now.refusal;
  }
  for (unsigned scope = 0; scope < 2; scope++) {
    free(is[scope]);
    free(should[scope]);
  }
}

/* ------------------------------------------------------------------------------------------------- ports and addresses */

void es_fuzz_port_accesses(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                           struct es_fuzz_outcome *out) {
  const struct es_fuzz_ports *ports = target->spec->ports;
  es_fuzz_start(target->spec, bytes, size);
  for (unsigned i = 0; i < ACCESSES_MAX && es_fuzz_now.left > 0; i++) {
    es_fuzz_begin();
    const uint64_t how = es_fuzz_take(1);
    const bool write = (how & 1) != 0;
    const unsigned width = 1u << (how >> 1 & 3);
    const struct es_caller *caller = es_fuzz_caller(&ports->callers, how >> 3);
    const uint64_t mask = width == 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
    const uint64_t which = es_fuzz_take(1);
    const uint64_t address = near(which == 0xff ? es_fuzz_take(8) : ports->entries[which % ports->count].low);
    const uint64_t value = es_fuzz_now.value = es_fuzz_take(8);
    const struct es_fuzz_port *entry = NULL;
    for (uint32_t k = 0; k < ports->count; k++) {
      const struct es_fuzz_port *e = &ports->entries[k];
      if (address >= e->low && address <= e->high && e->high - address >= width - 1 && (e->widths & width) != 0) {
        entry = e;
      }
    }
    const bool may = entry != NULL && es_fuzz_may(&entry->who, caller);
    const enum es_fuzz_answer answer = !may ? ES_FUZZ_NUMBER : write ? entry->write : entry->read;
    uint64_t result = 0;
    if (write) {
      ports->write(es_fuzz_owner(), caller, address, width, value);
    } else {
      ports->read(es_fuzz_owner(), caller, address, width, &result);
      const uint64_t wanted = entry == NULL              ? ports->standard
                              : !may                     ? entry->others
                              : answer == ES_FUZZ_ACTION ? value
                                                         : entry->number;
      es_fuzz_require(result == (wanted & mask), "a read gives another value");
    }
    if (answer == ES_FUZZ_ACTION) {
      const struct es_fuzz_seen *seen = &es_fuzz_now.seen[0];
      es_fuzz_require(es_fuzz_now.calls == 1 && seen->function == (write ? entry->on_write : entry->on_read),
                      "another action");
      es_fuzz_require(seen->place == address - entry->low, "an action is given another offset");
      es_fuzz_require(!write || seen->value == (value & mask), "an action is given another value");
    } else {
      es_fuzz_require(es_fuzz_now.calls == 0, "an action that nobody asked for");
    }
    out->accepted = may;
    out->refusal = ES_OK;
  }
}

/* --------------------------------------------------------------------------------------------------------------- CPUID */

static bool dropped(const struct es_fuzz_cpuid *cpuid, uint32_t leaf) {
  for (uint32_t i = 0; i < cpuid->drop_count; i++) {
    if (leaf >= cpuid->drops[i].low && leaf <= cpuid->drops[i].high) {
      return true;
    }
  }
  return false;
}

static const struct es_fuzz_leaf *leaf_entry(const struct es_fuzz_cpuid *cpuid, uint32_t leaf, uint32_t subleaf,
                                             bool host) {
  for (uint32_t i = 0; i < cpuid->count; i++) {
    const struct es_fuzz_leaf *e = &cpuid->leaves[i];
    if (e->host == host && leaf >= e->low && leaf <= e->high && (e->subleaf == ES_FUZZ_NONE || e->subleaf == subleaf)) {
      return e;
    }
  }
  return NULL;
}

static void known_bits(const struct es_fuzz_leaf *leaf, const struct es_caller *caller, const struct es_cpuid_entry *is,
                       const uint32_t before[4]) {
  const uint32_t registers[4] = {is->eax, is->ebx, is->ecx, is->edx};
  const bool yes = es_fuzz_now.value != 0; /* all queries say the same */
  const bool there = es_fuzz_may(&leaf->who, caller) && (!leaf->asks || yes);
  for (unsigned i = 0; i < 4; i++) {
    const uint32_t kept = before != NULL ? leaf->kept[i] : 0;
    uint32_t sure = there ? leaf->known[i] | kept : UINT32_MAX;
    uint32_t wanted = there ? (leaf->fixed[i] & leaf->known[i]) | (before != NULL ? before[i] & kept : 0) : 0;
    for (uint32_t k = 0; k < leaf->bit_count && there; k++) {
      const struct es_fuzz_leaf_bit *bit = &leaf->bits[k];
      const bool set = es_fuzz_may(&bit->who, caller) && (!bit->asks || yes);
      if (bit->which == i && (!set || bit->known)) {
        sure |= bit->mask;
        wanted |= set ? bit->fixed : 0;
      }
    }
    if ((registers[i] & sure) != wanted) {
      es_fuzz_fail("%s: register %u is %#x", leaf->name, i, registers[i]);
    }
  }
}

void es_fuzz_cpuid_lists(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                         struct es_fuzz_outcome *out) {
  const struct es_fuzz_cpuid *cpuid = target->spec->cpuid;
  es_fuzz_start(target->spec, bytes, size);
  const size_t room = es_fuzz_take(1) % (cpuid->fill_count + 2);
  es_fuzz_now.value = es_fuzz_take(4);
  const struct es_caller *caller = es_fuzz_caller(&cpuid->callers, cpuid->callers.count > 1 ? es_fuzz_take(1) : 0);
  struct es_cpuid_entry *list = es_fuzz_room(room * sizeof *list);
  const size_t count = cpuid->fill(es_fuzz_owner(), caller, list, room);
  es_fuzz_require(count == (room < cpuid->fill_count ? 0 : cpuid->fill_count), "another number of leaves");
  for (size_t i = 0; i < count; i++) {
    const struct es_fuzz_leaf *leaf = leaf_entry(cpuid, list[i].leaf, list[i].subleaf, false);
    es_fuzz_require(leaf != NULL, "a leaf that the spec does not have");
    es_fuzz_require(list[i].has_subleaf == (leaf->subleaf != ES_FUZZ_NONE), "a subleaf that is none");
    es_fuzz_require(i == 0 || list[i].leaf > list[i - 1].leaf || list[i].subleaf > list[i - 1].subleaf,
                    "leaves out of order");
    known_bits(leaf, caller, &list[i], NULL);
  }
  free(list);
  out->accepted = count > 0;
  out->refusal = ES_OK;
  for (unsigned i = 0; i < ACCESSES_MAX && es_fuzz_now.left > 0; i++) {
    const uint64_t which = es_fuzz_take(1);
    struct es_cpuid_entry host = {0};
    host.leaf = (uint32_t)near(which == 0xff ? es_fuzz_take(4) : cpuid->leaves[which % cpuid->count].low);
    host.subleaf = (uint32_t)es_fuzz_take(1);
    host.eax = (uint32_t)es_fuzz_take(4);
    host.ebx = (uint32_t)es_fuzz_take(4);
    host.ecx = (uint32_t)es_fuzz_take(4);
    host.edx = (uint32_t)es_fuzz_take(4);
    const uint32_t before[4] = {host.eax, host.ebx, host.ecx, host.edx};
    const uint32_t leaf = host.leaf;
    const uint32_t subleaf = host.subleaf;
    const bool stays = cpuid->mask(es_fuzz_owner(), caller, &host);
    const bool taken = dropped(cpuid, leaf) || leaf_entry(cpuid, leaf, subleaf, false) != NULL;
    es_fuzz_require(stays == !taken, "a leaf of the host that is ours, or one that is not and was left out");
    es_fuzz_require(host.leaf == leaf && host.subleaf == subleaf, "a leaf of the host became another");
    const struct es_fuzz_leaf *entry = leaf_entry(cpuid, leaf, subleaf, true);
    if (stays && entry != NULL) {
      known_bits(entry, caller, &host, before);
    } else if (stays) {
      es_fuzz_require(host.eax == before[0] && host.ebx == before[1] && host.ecx == before[2] && host.edx == before[3],
                      "a leaf of the host was changed that the spec does not name");
    }
    out->accepted = stays;
  }
}
