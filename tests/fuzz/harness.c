/* Targets, the input of a run, and what generated functions in the place of hand-written ones do. */
#include "tests/fuzz/harness.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/input.h"

#define TARGETS_MAX 256u

struct es_fuzz_run es_fuzz_now;

void *es_fuzz_owner(void) {
  return &es_fuzz_now;
}

void es_fuzz_fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fprintf(stderr, "fuzz: %s: ", es_fuzz_now.spec != NULL ? es_fuzz_now.spec->name : "?");
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
  abort();
}

void es_fuzz_require(bool holds, const char *what) {
  if (!holds) {
    es_fuzz_fail("%s", what);
  }
}

void es_fuzz_equal(uint64_t is, uint64_t should, const char *what) {
  if (is != should) {
    es_fuzz_fail("%s: %#llx, not %#llx", what, (unsigned long long)is, (unsigned long long)should);
  }
}

void es_fuzz_same(const char *is, const char *should) {
  if (strcmp(is, should) != 0) {
    es_fuzz_fail("%s is called %s", should, is);
  }
}

static void traced(void *context, const struct es_refused_input *input) {
  (void)context;
  es_fuzz_now.refusal = input->refusal;
  es_fuzz_now.refusals++;
}

void es_fuzz_begin(void) {
  es_fuzz_now.calls = 0;
  es_fuzz_now.odd_call = 0;
  es_fuzz_now.refusal = ES_OK;
  es_fuzz_now.refusals = 0;
}

void es_fuzz_start(const struct es_fuzz_spec *spec, const uint8_t *bytes, size_t size) {
  es_fuzz_now = (struct es_fuzz_run){.spec = spec, .at = bytes, .left = size};
  es_trace_refusals(traced, NULL);
}

uint64_t es_fuzz_take(unsigned bytes) {
  uint64_t value = 0;
  for (unsigned i = 0; i < bytes && es_fuzz_now.left > 0; i++) {
    value |= (uint64_t)*es_fuzz_now.at++ << (8 * i);
    es_fuzz_now.left--;
  }
  return value;
}

void *es_fuzz_room(size_t size) {
  void *room = calloc(1, size > 0 ? size : 1);
  if (room == NULL) {
    abort();
  }
  return room;
}

uint8_t *es_fuzz_copy(const void *bytes, size_t size) {
  uint8_t *copy = es_fuzz_room(size);
  if (size > 0) {
    memcpy(copy, bytes, size);
  }
  return copy;
}

void es_fuzz_check_refusal(es_result refusal) {
  if (refusal->spec == NULL || refusal->where == NULL || refusal->field == NULL || refusal->rule == NULL ||
      refusal->rule[0] == '\0' || refusal->count == NULL) {
    es_fuzz_fail("a refusal without its words");
  }
}

/* ------------------------------------------------------------------------------- in the place of hand-written functions */

static void known(const void *owner, uint32_t function) {
  if (owner != &es_fuzz_now) {
    es_fuzz_fail("%s: called with another owner", es_fuzz_now.spec->by_hand[function]);
  }
}

void es_fuzz_called(const void *owner, uint32_t function, uint64_t place, uint64_t value) {
  known(owner, function);
  if (es_fuzz_now.calls < ES_FUZZ_CALLS_MAX) {
    es_fuzz_now.seen[es_fuzz_now.calls] = (struct es_fuzz_seen){function, place, value};
  }
  es_fuzz_now.calls++;
}

bool es_fuzz_yes(const void *owner, uint32_t function) {
  known(owner, function);
  return (es_fuzz_now.yes >> (function % 64) & 1) != 0;
}

uint64_t es_fuzz_value(const void *owner, uint32_t function) {
  known(owner, function);
  return es_fuzz_now.odd_call != 0 && es_fuzz_now.calls == es_fuzz_now.odd_call ? es_fuzz_now.odd_value
                                                                                : es_fuzz_now.value;
}

void es_fuzz_see(const void *bytes, size_t size) {
  static volatile uint8_t sum;
  const uint8_t *at = bytes;
  for (size_t i = 0; i < size; i++) {
    sum = (uint8_t)(sum + at[i]);
  }
}

void es_fuzz_into(void *bytes, size_t size) {
  uint8_t *at = bytes;
  const size_t some = size < es_fuzz_now.left ? size : es_fuzz_now.left;
  if (some > 0) {
    memcpy(at, es_fuzz_now.at, some);
  }
  memset(at + some, 0, size - some);
  es_fuzz_now.at += some;
  es_fuzz_now.left -= some;
}

void es_fuzz_fill(void *bytes, size_t size) {
  const size_t some = (size_t)es_fuzz_take(1);
  memset(bytes, 0, size);
  es_fuzz_into(bytes, some < size ? some : size);
}

/* ------------------------------------------------------------------------------------------------------------- targets */

static struct es_fuzz_target targets[TARGETS_MAX];
static uint32_t target_count;

static void add(const struct es_fuzz_spec *spec, const char *what, const void *item,
                void (*run)(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *)) {
  if (target_count == TARGETS_MAX) {
    es_fuzz_fail("more than %u targets", TARGETS_MAX);
  }
  struct es_fuzz_target *target = &targets[target_count++];
  target->spec = spec;
  target->item = item;
  target->run = run;
  snprintf(target->name, sizeof target->name, "%s/%s", spec->name, what);
}

const struct es_fuzz_target *es_fuzz_targets(uint32_t *count) {
  const uint32_t missing = target_count == 0 ? es_fuzz_spec_count : 0;
  for (uint32_t i = 0; i < missing; i++) {
    const struct es_fuzz_spec *spec = es_fuzz_specs[i];
    if (spec->record_count > 0) {
      add(spec, "wire", NULL, es_fuzz_wire);
    }
    for (uint32_t m = 0; m < spec->machine_count; m++) {
      add(spec, spec->machines[m].name, &spec->machines[m], es_fuzz_machine_events);
    }
    if (spec->registers != NULL) {
      add(spec, "registers", NULL, es_fuzz_register_accesses);
    }
    if (spec->msrs != NULL) {
      add(spec, "intercepts", NULL, es_fuzz_msr_accesses);
    }
    if (spec->ports != NULL) {
      add(spec, "intercepts", NULL, es_fuzz_port_accesses);
    }
    if (spec->cpuid != NULL) {
      add(spec, "intercepts", NULL, es_fuzz_cpuid_lists);
    }
    if (spec->calls != NULL) {
      add(spec, "intercepts", NULL, es_fuzz_hypercalls);
    }
    if (spec->commands != NULL) {
      add(spec, "commands", NULL, es_fuzz_command_blocks);
    }
    if (spec->settings != NULL) {
      add(spec, "settings", NULL, es_fuzz_settings_texts);
    }
    if (spec->saved_count > 0) {
      add(spec, "state", NULL, es_fuzz_streams);
    }
    if (spec->shown_count > 0) {
      add(spec, "inspect", NULL, es_fuzz_trees);
    }
  }
  *count = target_count;
  return targets;
}

const struct es_fuzz_target *es_fuzz_find(const char *name) {
  uint32_t count = 0;
  const struct es_fuzz_target *all = es_fuzz_targets(&count);
  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(all[i].name, name) == 0) {
      return &all[i];
    }
  }
  return NULL;
}

void es_fuzz_repair(const struct es_fuzz_target *target, uint8_t *bytes, size_t size) {
  const struct es_fuzz_spec *spec = target->spec;
  if (target->run == es_fuzz_wire) {
    es_fuzz_repair_packet(spec, spec->record_count + spec->side_count, bytes, size);
  } else if (target->run == es_fuzz_trees) {
    es_fuzz_repair_packet(spec, spec->shown_count, bytes, size);
  } else if (target->run == es_fuzz_streams) {
    es_fuzz_repair_stream(bytes, size);
  }
}

/* ----------------------------------------------------------------------------------------------------------- constants */

static const char *name_of(const struct es_fuzz_enum *e, uint64_t value) {
  return e->name32 != NULL ? e->name32((uint32_t)value) : e->name64(value);
}

static bool is_known(const struct es_fuzz_enum *e, uint64_t value) {
  return e->known32 != NULL ? e->known32((uint32_t)value) : e->known64(value);
}

static const char *listed(const struct es_fuzz_enum *e, uint64_t value) {
  for (uint32_t i = 0; i < e->value_count; i++) {
    if (e->values[i].value == value) {
      return e->values[i].text;
    }
  }
  return NULL;
}

/* Every value of an enum and its neighbours. */
static void names(const struct es_fuzz_enum *e) {
  for (uint32_t i = 0; i < e->value_count; i++) {
    for (uint64_t near = 0; near < 3; near++) {
      uint64_t value = e->values[i].value + near - 1;
      if (e->name32 != NULL) {
        value &= UINT32_MAX;
      }
      const char *text = listed(e, value);
      if (is_known(e, value) != (text != NULL)) {
        es_fuzz_fail("%s: %llu is %sknown", e->name, (unsigned long long)value, text != NULL ? "not " : "");
      }
      if (strcmp(name_of(e, value), text != NULL ? text : "?") != 0) {
        es_fuzz_fail("%s: %llu is called %s", e->name, (unsigned long long)value, name_of(e, value));
      }
    }
  }
}

void es_fuzz_constants(void) {
  for (uint32_t i = 0; i < es_fuzz_spec_count; i++) {
    const struct es_fuzz_spec *spec = es_fuzz_specs[i];
    es_fuzz_start(spec, NULL, 0);
    for (uint32_t r = 0; r < spec->spec->refusal_count; r++) {
      es_fuzz_check_refusal(&spec->spec->refusals[r]);
    }
    for (uint32_t e = 0; e < spec->enum_count; e++) {
      names(&spec->enums[e]);
    }
    if (spec->tables != NULL) {
      spec->tables();
    }
  }
}
