/* What a running target has: the input that is not taken yet, what functions in the place of hand-written ones answer, and what they were
 * called with. For the files of the harness alone; one run at a time, one thread. */
#ifndef ES_TESTS_FUZZ_INPUT_H
#define ES_TESTS_FUZZ_INPUT_H

#include "tests/fuzz/harness.h"

#define ES_FUZZ_CALLS_MAX 64u

struct es_fuzz_seen {
  uint32_t function;
  uint64_t place;
  uint64_t value;
};

struct es_fuzz_run {
  const struct es_fuzz_spec *spec;
  const uint8_t *at;
  size_t left;
  uint64_t yes; /* guards: bit FUNCTION % 64 */
  uint64_t value; /* what actions return … */
  uint32_t odd_call; /* … but the call with this number, from 1 */
  uint64_t odd_value;
  uint32_t calls; /* since es_fuzz_begin() */
  struct es_fuzz_seen seen[ES_FUZZ_CALLS_MAX];
  es_result refusal; /* the last one that es_refused() was told */
  uint32_t refusals;
};

extern struct es_fuzz_run es_fuzz_now;

/* The owner that generated code hands through to functions by hand. */
void *es_fuzz_owner(void);
void es_fuzz_start(const struct es_fuzz_spec *spec, const uint8_t *bytes, size_t size);
/* Forgets what was seen. */
void es_fuzz_begin(void);
/* So many bytes of the input, little-endian; zeros when it is at its end. */
uint64_t es_fuzz_take(unsigned bytes);
/* One of a table's callers, and whether it may use what has these masks. */
static inline const struct es_caller *es_fuzz_caller(const struct es_fuzz_callers *callers, uint64_t which) {
  return &callers->all[which % callers->count];
}

static inline bool es_fuzz_may(const struct es_fuzz_who *who, const struct es_caller *caller) {
  return (caller->level < 64 && (who->levels >> caller->level & 1) != 0 && caller->isolation < 64 &&
          (who->isolations >> caller->isolation & 1) != 0) ||
         (who->levels == UINT64_MAX && who->isolations == UINT64_MAX); /* everybody, whatever it is */
}

/* So many bytes of it as they are, then zeros. */
void es_fuzz_into(void *bytes, size_t size);
_Noreturn void es_fuzz_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Zeroed, never NULL; for no bytes too. */
void *es_fuzz_room(size_t size);
/* A copy with nothing behind its end, so that the address sanitizer sees every byte too far. */
uint8_t *es_fuzz_copy(const void *bytes, size_t size);
/* What no refusal may lack. */
void es_fuzz_check_refusal(es_result refusal);

void es_fuzz_wire(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_machine_events(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_register_accesses(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_msr_accesses(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_port_accesses(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_cpuid_lists(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_hypercalls(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_command_blocks(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_settings_texts(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_streams(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);
void es_fuzz_trees(const struct es_fuzz_target *, const uint8_t *, size_t, struct es_fuzz_outcome *);

/* What a right packet or a raw value may become in a target: shown in every form (shown.c). */
void es_fuzz_look(const struct es_fuzz_shown *shown, void *value, uint32_t version, uint32_t choice);
/* Of an input whose first two bytes choose one of so many, records first. */
void es_fuzz_repair_packet(const struct es_fuzz_spec *spec, uint32_t choices, uint8_t *bytes, size_t size);
void es_fuzz_repair_stream(uint8_t *bytes, size_t size);
/* Ends the process when a text is no tree as es_inspect_*() puts it: lines, or JSON. */
void es_fuzz_check_lines(const char *text, size_t size);
void es_fuzz_check_json(const char *text, size_t size);

#endif
