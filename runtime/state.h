/* Saved state: what the generator says of everything that is saved, and the streams that it goes to and comes from.
 * Generated tables (generated/state/) are made of the first half; hand-written/state defines the functions. A stream is one
 * thread's; what is saved or restored is held still by its owner. Streams contain secrets: whoever holds one holds the
 * guest's.
 *
 * A restore has two halves: take everything, check it and get what is needed for it; then, when every part of the machine
 * has said that it can, put it in place. Only the first half can fail. */
#ifndef ES_RUNTIME_STATE_H
#define ES_RUNTIME_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* What a spec says. */

enum es_state_sort {
  ES_STATE_NUMBER, /* an unsigned integer, or an array of them */
  ES_STATE_NAME, /* a state of a machine: on the stream its name, in memory its number */
  ES_STATE_TEXT, /* characters with a NUL behind them */
  ES_STATE_SLICE, /* struct es_slice: `count` is the most elements of `width` bytes */
};

struct es_state_field {
  const char *name; /* as in the spec; dots between parts */
  enum es_state_sort sort;
  uint16_t since; /* state version that it came with */
  uint8_t width; /* bytes of an element */
  uint32_t at; /* offset in the struct */
  uint32_t count; /* elements */
  uint64_t initial; /* of every element, where a stream is older than the field */
  uint64_t min, max;
  uint64_t fixed_bits, fixed_value; /* bits that are not free, and what they are */
  const uint64_t *values; /* the only ones, NULL: all */
  const char *const *names; /* of states; `max` is the last */
  const char *rule; /* how the spec says it */
  uint32_t value_count;
  bool secret;
};

/* Something that was saved by older versions and is nothing any more. */
struct es_state_retired {
  const char *thing, *field; /* field "": the whole thing */
  uint16_t until; /* last state version that had it */
};

struct es_state_spec {
  const char *name;
  uint16_t version; /* `state-version:` */
  const struct es_state_retired *retired;
  uint32_t retired_count;
};

/* A machine, a block of registers, an MSR store, a record of a hand-written room. */
struct es_state_thing {
  const struct es_state_spec *spec;
  const char *name;
  uint16_t since;
  const struct es_state_field *fields;
  uint32_t field_count;
  size_t size; /* of the struct */
};

/* Saving. */

struct es_state_out;

/* 0 or -ENOMEM. A stream never has more than `limit` bytes; 0: a default that a large machine stays under. */
int es_state_out_create(size_t limit, struct es_state_out **out);
void es_state_out_destroy(struct es_state_out *out);
/* One record. `instance` tells things of one kind apart: (thing, instance) is in a stream once. What fails is kept and told by
 * es_state_out_error() and es_state_out_finish(): -ENOMEM, -E2BIG, or -EINVAL for a value that its spec forbids. */
void es_state_put(struct es_state_out *out, const struct es_state_thing *thing, uint64_t instance, const void *from);
int es_state_out_error(const struct es_state_out *out);
/* Adds end and checksum. 0 or what went wrong before; `bytes` live until the stream is destroyed. */
int es_state_out_finish(struct es_state_out *out, struct es_slice *bytes);

/* Restoring. */

#define ES_STATE_TEXT_MAX 64u

struct es_state_record;
struct es_state_in {
  struct es_slice bytes; /* the caller's, until es_state_in_close(): slices of what was taken point into them */
  /* private */
  struct es_state_record *records;
  uint32_t record_count;
  struct es_refusal refusal;
  uint64_t instance;
  char spec[ES_STATE_TEXT_MAX], where[ES_STATE_TEXT_MAX], field[ES_STATE_TEXT_MAX];
};

/* Checks the stream as a whole: size, checksum, shape. Refusals live in `in` until it is closed; close it in any case. */
ES_MUST_USE es_result es_state_in_open(struct es_state_in *in, struct es_slice bytes);
void es_state_in_close(struct es_state_in *in);
/* Takes a record out: every field checked by its spec's rules, what the stream is too old to know set to its default.
 * Refused: it is not there or was taken already, a field is missing, unknown or wrong. */
ES_MUST_USE es_result es_state_take(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance,
                                    void *to);
bool es_state_has(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance);
/* The first instance from `*instance` on, by number; false: there is none. */
bool es_state_next(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t *instance);
/* After everybody took theirs: what is left is of devices that this machine does not have, or newer. */
ES_MUST_USE es_result es_state_in_finish(struct es_state_in *in);
/* A refusal by the rule of a room, of a record that was taken: names spec, thing, instance, field and its place. */
es_result es_state_refuse(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance,
                          const char *field, const char *rule);
/* There is no memory to restore into. */
es_result es_state_no_memory(struct es_state_in *in);
/* Why, for people: "storvsp controller 3: field 'state' at 1234: …". */
void es_state_say(const struct es_state_in *in, es_result refusal, char *text, size_t room);

#endif
