/* Machines: a sequence of events whose guards say what the input says. Each step is compared with the spec's transitions, and
 * claims of `never:` are watched.
 *
 * Input, for each step: what happens (1 byte: an event, or a message by its tag, or the end of a state's time), answers of guards (8), then
 * whatever messages and actions take. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/input.h"

#define STEPS_MAX 64u

struct expected {
  uint32_t to;
  enum es_step step;
  const struct es_fuzz_transition *taken; /* NULL: none */
};

static struct expected expect(const struct es_fuzz_machine *machine, uint32_t state, uint32_t event) {
  for (uint32_t i = 0; i < machine->transition_count; i++) {
    const struct es_fuzz_transition *t = &machine->transitions[i];
    if (t->state != state || t->event != event) {
      continue;
    }
    const bool yes = t->guard == ES_FUZZ_NONE || (es_fuzz_now.yes >> (t->guard % 64) & 1) != (t->negated ? 1u : 0u);
    if (yes) {
      return (struct expected){t->to == ES_FUZZ_NONE ? state : t->to, t->step, t};
    }
  }
  const bool answered = event < machine->message_events && !machine->states[state].final;
  return (struct expected){state, answered ? machine->otherwise_message : ES_STEP_REFUSED, NULL};
}

/* Whether what was called is what the transition does, in order. */
static bool did(const struct es_fuzz_machine *machine, const struct es_fuzz_transition *taken) {
  bool same = es_fuzz_now.calls == (taken != NULL ? taken->action_count : 0);
  for (uint32_t i = 0; same && i < es_fuzz_now.calls; i++) {
    same = es_fuzz_now.seen[i].function == machine->actions[taken->actions + i];
  }
  return same;
}

struct history {
  bool *entered; /* by state */
  bool *within; /* by claim: the first of its two actions happened last */
};

static bool any_of(const struct es_fuzz_claim *claim, const bool *of) {
  bool any = false;
  for (uint32_t i = 0; i < claim->other_count; i++) {
    any = any || of[claim->others[i]];
  }
  return any;
}

/* Whether the time that a claim speaks of is now, in a step that began in `state`. */
static bool is_time(const struct es_fuzz_claim *claim, const struct history *history, uint32_t state) {
  bool here = false;
  for (uint32_t i = 0; i < claim->other_count; i++) {
    here = here || claim->others[i] == state;
  }
  switch (claim->when) {
  case ES_FUZZ_AFTER:
    return any_of(claim, history->entered);
  case ES_FUZZ_BEFORE:
    return !any_of(claim, history->entered);
  case ES_FUZZ_WHILE:
    return here;
  case ES_FUZZ_UNLESS:
    return !here;
  case ES_FUZZ_BETWEEN:
    break;
  }
  return false;
}

/* What a step from `state` to `next` means for the claims. */
static void claims(const struct es_fuzz_machine *machine, struct history *history, uint32_t state, uint32_t next,
                   enum es_step step) {
  for (uint32_t i = 0; i < machine->claim_count; i++) {
    const struct es_fuzz_claim *claim = &machine->claims[i];
    const bool replied = claim->what == ES_FUZZ_REPLY && (step == ES_STEP_REPLY || step == ES_STEP_LATER);
    const bool entered = claim->what == ES_FUZZ_ENTERS && next != state && next == claim->number;
    const bool between = claim->when == ES_FUZZ_BETWEEN;
    const bool now = !between && is_time(claim, history, state);
    bool wrong = replied && (between ? history->within[i] : now);
    for (uint32_t c = 0; c < es_fuzz_now.calls && c < ES_FUZZ_CALLS_MAX; c++) {
      const uint32_t function = es_fuzz_now.seen[c].function;
      const bool does = claim->what == ES_FUZZ_DOES && function == claim->number;
      wrong = wrong || (does && (between ? history->within[i] : now));
      if (between && (function == claim->others[0] || function == claim->others[1])) {
        history->within[i] = function == claim->others[0];
      }
    }
    /* A state is entered when the actions are done. */
    wrong = wrong || (entered && (between ? history->within[i] : now));
    if (wrong) {
      es_fuzz_fail("%s: never: %s", machine->name, claim->text);
    }
  }
}

static const char *step_word(enum es_step step) {
  switch (step) {
  case ES_STEP_SILENT:
    return "silent";
  case ES_STEP_REPLY:
    return "reply";
  case ES_STEP_LATER:
    return "later";
  case ES_STEP_REFUSED:
    return "refused";
  }
  return "?";
}

void es_fuzz_machine_events(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                            struct es_fuzz_outcome *out) {
  const struct es_fuzz_machine *machine = target->item;
  es_fuzz_start(target->spec, bytes, size);
  void *value = es_fuzz_room(machine->value_size);
  struct history history = {.entered = es_fuzz_room(machine->state_count * sizeof(bool)),
                            .within = es_fuzz_room(machine->claim_count * sizeof(bool))};
  machine->start(value);
  uint32_t state = machine->state(value);
  es_fuzz_require(state == machine->start_state, "it starts in another state");
  history.entered[state] = true;
  for (unsigned i = 0; i < STEPS_MAX && es_fuzz_now.left > 0; i++) {
    es_fuzz_begin();
    /* Events, then messages by their tag for each side, then the end of the state's time. */
    const uint32_t ways =
        machine->event_count + machine->side_count * machine->message_count + (machine->timeout != NULL ? 1 : 0);
    uint32_t way = (uint32_t)es_fuzz_take(1) % ways;
    const bool direct = way < machine->event_count;
    es_fuzz_now.yes = es_fuzz_take(8);
    enum es_step step = ES_STEP_SILENT;
    struct expected expected = {state, ES_STEP_REFUSED, NULL};
    if (direct) {
      expected = expect(machine, state, way);
      step = machine->event(value, es_fuzz_owner(), way);
    } else if (way < machine->event_count + machine->side_count * machine->message_count) {
      way -= machine->event_count;
      if (machine->messages[way] != ES_FUZZ_NONE) {
        expected = expect(machine, state, machine->messages[way]);
      }
      step = machine->dispatch(value, es_fuzz_owner(), way / machine->message_count, way % machine->message_count);
    } else {
      const uint32_t event = machine->states[state].timeout_event;
      expected = event != ES_FUZZ_NONE ? expect(machine, state, event) : (struct expected){state, ES_STEP_SILENT, NULL};
      es_fuzz_require(machine->timeout_ms(value) == machine->states[state].timeout_ms, "another time than the state's");
      step = machine->timeout(value, es_fuzz_owner());
    }
    const uint32_t next = machine->state(value);
    claims(machine, &history, state, next, step);
    if (next >= machine->state_count) {
      es_fuzz_fail("%s: state %u is none", machine->name, next);
    }
    if (next != expected.to || step != expected.step) {
      es_fuzz_fail("%s: in %s it said %s and went to %s, not %s and %s", machine->name, machine->states[state].name,
                   step_word(step), machine->states[next].name, step_word(expected.step),
                   machine->states[expected.to].name);
    }
    if (!did(machine, expected.taken)) {
      es_fuzz_fail("%s: other actions than the transition's in %s", machine->name, machine->states[state].name);
    }
    if (machine->states[state].final && es_fuzz_now.calls > 0) {
      es_fuzz_fail("%s: something happens in %s", machine->name, machine->states[state].name);
    }
    if (step == ES_STEP_REFUSED && direct && es_fuzz_now.refusals != 1) {
      es_fuzz_fail("%s: a refused step in %s was counted %u times", machine->name, machine->states[state].name,
                   es_fuzz_now.refusals);
    }
    es_fuzz_require(strcmp(machine->state_name(next), machine->states[next].name) == 0, "a state's name");
    if (step == ES_STEP_REPLY && es_fuzz_now.calls == 0 && machine->encode_reply != NULL) {
      const uint32_t versions = target->spec->version_count;
      es_fuzz_require(machine->encode_reply(versions > 0 ? versions - 1 : 0) > 0, "a reply that cannot be encoded");
    }
    history.entered[next] = true;
    state = next;
    out->accepted = step != ES_STEP_REFUSED;
    out->refusal = es_fuzz_now.refusal;
    snprintf(out->word, sizeof out->word, "%s:%s", step_word(step), machine->states[next].name);
  }
  free(history.entered);
  free(history.within);
  free(value);
}
