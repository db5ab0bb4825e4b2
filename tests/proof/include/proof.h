/* What harnesses (generated/proof/NAME_proof.c) are written in: arbitrary values, assumptions, claims.
 * CBMC takes a function without a body whose name begins with nondet_ as any value at all. Used by harnesses alone. */
#ifndef ES_PROOF_H
#define ES_PROOF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#ifndef __CPROVER__
/* For compilers that only look at the grammar. */
void __CPROVER_assume(bool condition);
void __CPROVER_assert(bool condition, const char *text);
void __CPROVER_havoc_object(void *object);
void __CPROVER_havoc_slice(void *memory, size_t size);
bool __CPROVER_r_ok(const void *memory, size_t size);
bool __CPROVER_w_ok(const void *memory, size_t size);
size_t __CPROVER_POINTER_OBJECT(const void *memory);
#endif

#define ES_ASSUME(condition) __CPROVER_assume(condition)
#define ES_PROVE(condition, text) __CPROVER_assert(condition, text)
#define ES_SAME(one, other) __CPROVER_assert((one) == (other), #one " == " #other)

/* A place that must be reached: what is ruled out by assumptions proves nothing. Whoever runs CBMC expects this one to fail. */
#define ES_REACHED(what) __CPROVER_assert(false, "reached: " what)

/* An object of a type with any value; const objects are set once. */
#define ES_ANY(type, name)                                                                                             \
  type name;                                                                                                           \
  __CPROVER_havoc_object(&(name))

void *malloc(size_t size);
bool nondet_bool(void);
size_t nondet_size_t(void);
uint8_t nondet_uint8_t(void);
uint16_t nondet_uint16_t(void);
uint32_t nondet_uint32_t(void);
uint64_t nondet_uint64_t(void);
unsigned nondet_unsigned(void);

/* No object of a program is larger; keeps sums of an address and a size from meaning nothing. */
#define ES_PROOF_OBJECT_MAX ((size_t)1 << 48)

/* Memory of exactly so many bytes that hold anything: whoever looks at a byte beside it is found out. */
static inline void *es_any_bytes(size_t size) {
  ES_ASSUME(size <= ES_PROOF_OBJECT_MAX);
  return malloc(size);
}

/* One byte of some memory, any, and what it held. */
struct es_watched {
  const uint8_t *byte; /* NULL when there is none */
  uint8_t before;
};

static inline struct es_watched es_watch(const void *memory, size_t size) {
  const size_t at = nondet_size_t();
  if (at >= size) {
    return (struct es_watched){.byte = NULL};
  }
  const uint8_t *const byte = (const uint8_t *)memory + at;
  return (struct es_watched){.byte = byte, .before = *byte};
}

/* Nothing but `size` bytes from `written` on has changed: proved of any one byte, and so of all. */
static inline void es_prove_only(struct es_watched watched, const void *written, size_t size) {
  const uint8_t *const from = written;
  if (watched.byte != NULL && (watched.byte < from || watched.byte >= from + size)) {
    ES_PROVE(*watched.byte == watched.before, "nothing else is written");
  }
}

static inline void es_prove_kept(struct es_watched watched) {
  if (watched.byte != NULL) {
    ES_PROVE(*watched.byte == watched.before, "nothing is written");
  }
}

/* Two arrays hold the same bytes. */
static inline void es_prove_same(const void *one, const void *other, size_t size) {
  const size_t at = nondet_size_t();
  if (at < size) {
    ES_PROVE(((const uint8_t *)one)[at] == ((const uint8_t *)other)[at], "arrays are the same");
  }
}

static inline void es_prove_same_slice(const struct es_slice *one, const struct es_slice *other, size_t element) {
  ES_PROVE(one->count == other->count, "arrays have the same length");
  if (one->count == other->count) {
    es_prove_same(one->at, other->at, one->count * element);
  }
}

/* A text comes back with nothing behind its end. */
static inline void es_prove_same_text(const char *one, const char *other, size_t most) {
  const size_t length = strnlen(one, most);
  const size_t at = nondet_size_t();
  if (at <= most) {
    ES_PROVE(other[at] == (at < length ? one[at] : '\0'), "texts are the same");
  }
}

/* A text as a decoder gives it: spaces at its end are padding. */
static inline void es_assume_no_padding(const char *text, size_t most) {
  const size_t length = strnlen(text, most);
  ES_ASSUME(length == 0 || text[length - 1] != ' ');
}

/* What a harness remembers for claims about runs that end early, and a stand-in from one call to the next. No code under proof knows this name. */
struct es_ghost {
  struct es_watched bytes, out;
  struct {
    size_t at; /* the byte that may change between two sums */
    const uint8_t *bytes;
    size_t size, other;
    uint8_t value, others_value, sum;
  } sum8;
};
extern struct es_ghost es_ghost;

/* An array that stays where it is lies within the bytes that were given. */
static inline void es_prove_inside(const struct es_slice *slice, size_t element, const uint8_t *bytes, size_t size) {
  if (slice->count != 0) {
    ES_PROVE(slice->at >= bytes && slice->at <= bytes + size, "an array begins in the packet");
    ES_PROVE(slice->count * element <= size - (size_t)(slice->at - bytes), "an array ends in the packet");
  }
}

/* The same where other specs' decoders have a say. */
static inline void es_prove_refusal(es_result result) {
  ES_PROVE(result == ES_OK || __CPROVER_r_ok(result, sizeof *result), "success or a refusal");
}

/* What a decoder returned is success or one of its spec's refusals. */
static inline void es_prove_result(es_result result, const struct es_refusal *refusals, size_t count) {
  ES_PROVE(result == ES_OK || (result >= refusals && result < refusals + count), "success or a refusal of the spec");
}

#endif
