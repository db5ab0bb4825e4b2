/* Hypercalls: the control word by the spec's rules, parameters in registers and in memory that ends behind the last page.
 *
 * Input: call (1: its number, or 0xff and a code of 2 bytes), form (1: bit 0 fast, bit 1 random control bits follow, bits 2..3 the input's place,
 * bits 4..5 the output's), the caller (1, where the table tells callers apart), variable header (1), repetitions (2), first (2), call of an action that fails (1), its status (2), then [control bits (8),]
 * input and output registers when fast, or how many bytes (2) of the input's place follow, and those. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/memory.h"
#include "tests/fuzz/input.h"

#define BASE 0x10000u
#define SIZE 0x4000u

static struct es_memory memory;

static uint8_t *guest(void) {
  static bool made;
  if (!made) {
    const int fd = es_memory_create_fd("fuzz", SIZE);
    es_fuzz_require(fd >= 0 && es_memory_add(&memory, BASE, SIZE, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE) == 0,
                    "no guest memory");
    made = true;
  }
  return es_memory_map(&memory, BASE, SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
}

static uint64_t part(const struct es_fuzz_bits *bits, uint64_t word) {
  return word >> bits->low & bits->mask;
}

static uint64_t placed(const struct es_fuzz_bits *bits, uint64_t value) {
  return (value & bits->mask) << bits->low;
}

/* An address: at a page's beginning, anywhere in memory, near a page's end, anywhere at all. */
static uint64_t address(uint64_t how, const struct es_fuzz_calls *calls) {
  const uint64_t value = how == 0 ? 0 : es_fuzz_take(how == 3 ? 8 : 2);
  switch (how) {
  case 0:
    return BASE + calls->page;
  case 1:
    return BASE + value % SIZE / calls->alignment * calls->alignment;
  case 2:
    return BASE + 2 * (uint64_t)calls->page - value % 64 * calls->alignment;
  default:
    return value;
  }
}

static bool control_allowed(const struct es_fuzz_call *call, bool fast, uint64_t variable, uint64_t count,
                            uint64_t start) {
  if ((fast ? !call->may_be_fast : !call->may_be_slow) || variable > call->variable / 8) {
    return false;
  }
  if (call->repeats ? start >= count : count != 0 || start != 0) {
    return false;
  }
  const uint64_t input = call->input + variable * 8 + (call->rep_input > 0 ? count * call->rep_input : 0);
  return !fast || input <= 16;
}

void es_fuzz_hypercalls(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                        struct es_fuzz_outcome *out) {
  const struct es_fuzz_calls *calls = target->spec->calls;
  es_fuzz_start(target->spec, bytes, size);
  uint8_t *pages = guest();
  es_fuzz_begin();
  const uint64_t which = es_fuzz_take(1);
  const uint64_t code = which == 0xff ? es_fuzz_take(2) : calls->entries[which % calls->count].code;
  const uint64_t form = es_fuzz_take(1);
  const struct es_caller *caller = es_fuzz_caller(&calls->callers, calls->callers.count > 1 ? es_fuzz_take(1) : 0);
  struct es_hypercall call = {.memory = &memory};
  call.control = placed(&calls->code, code) | placed(&calls->fast, form) | placed(&calls->variable, es_fuzz_take(1)) |
                 placed(&calls->rep_count, es_fuzz_take(2)) | placed(&calls->rep_start, es_fuzz_take(2));
  es_fuzz_now.odd_call = (uint32_t)es_fuzz_take(1);
  es_fuzz_now.odd_value = es_fuzz_take(2);
  const uint64_t noise = (form & 2) != 0 ? es_fuzz_take(8) : 0;
  call.control ^= noise;
  const bool fast = part(&calls->fast, call.control) != 0;
  const uint64_t output_page = BASE + 3 * (uint64_t)calls->page;
  call.input = fast ? es_fuzz_take(8) : address(form >> 2 & 3, calls);
  call.output = fast ? es_fuzz_take(8) : (form >> 4 & 3) == 0 ? output_page : address(form >> 4 & 3, calls);
  memset(pages, 0, SIZE);
  if (!fast && call.input >= BASE && call.input < BASE + SIZE) {
    const size_t room = (size_t)(BASE + SIZE - call.input);
    const size_t some = (size_t)es_fuzz_take(2);
    es_fuzz_into(pages + (call.input - BASE), some < room ? some : room);
  }
  const uint64_t result = calls->call(es_fuzz_owner(), caller, &call);
  const uint64_t status = part(&calls->status, result);
  const uint64_t completed = part(&calls->completed, result);
  const uint64_t count = part(&calls->rep_count, call.control);
  const uint64_t start = part(&calls->rep_start, call.control);
  uint64_t mask = 0;
  uint64_t all = 0;
  for (const struct es_fuzz_bits *bits = &calls->code; bits <= &calls->rep_start; bits++) {
    all |= bits->mask << bits->low;
  }
  mask = calls->status.mask << calls->status.low | calls->completed.mask << calls->completed.low;
  es_fuzz_require((result & ~mask) == 0, "bits of the result word that are none");
  const struct es_fuzz_call *entry = NULL;
  for (uint32_t i = 0; i < calls->count; i++) {
    entry = calls->entries[i].code == part(&calls->code, call.control) ? &calls->entries[i] : entry;
  }
  out->refusal = es_fuzz_now.refusal;
  out->accepted = status == 0;
  if ((call.control & ~all) == 0 && entry != NULL && !es_fuzz_may(&entry->who, caller)) {
    es_fuzz_require(status == entry->others && completed == 0, "a caller that may not is told something else");
    es_fuzz_require(es_fuzz_now.calls == 0 && es_fuzz_now.refusals == 1, "a caller may not, and something was done");
    return;
  }
  if ((call.control & ~all) != 0 || entry == NULL ||
      !control_allowed(entry, fast, part(&calls->variable, call.control), count, start)) {
    const uint64_t wanted = (call.control & ~all) == 0 && entry == NULL ? calls->unknown : calls->bad_control;
    es_fuzz_require(status == wanted && completed == 0, "a control word that is not refused as it should be");
    es_fuzz_require(es_fuzz_now.calls == 0 && es_fuzz_now.refusals == 1,
                    "a control word is refused, and something was done");
    return;
  }
  for (uint32_t i = 0; i < es_fuzz_now.calls && i < ES_FUZZ_CALLS_MAX; i++) {
    es_fuzz_require(es_fuzz_now.seen[i].function == entry->action, "another call's action");
  }
  const uint64_t first = entry->repeats ? start : 0;
  if (status == 0) {
    es_fuzz_require(completed == (entry->repeats ? count : 0), "done, but not all repetitions");
    es_fuzz_require(es_fuzz_now.calls == (entry->repeats ? count - first : 1), "done, but actions were not called");
    es_fuzz_require(es_fuzz_now.refusals == 0, "done, and refused");
    return;
  }
  const uint64_t odd =
      es_fuzz_now.odd_call != 0 && es_fuzz_now.calls == es_fuzz_now.odd_call ? es_fuzz_now.odd_value & 0xffff : 0;
  const bool by_action = odd != 0 && status == odd && es_fuzz_now.refusals == 0;
  es_fuzz_require(by_action || es_fuzz_now.refusals == 1, "refused without a refusal, or with several");
  es_fuzz_require(by_action || status == calls->bad_alignment || status == calls->bad_memory ||
                      status == calls->bad_parameter,
                  "another status");
  es_fuzz_require(completed <= count, "more repetitions than were asked for");
}
