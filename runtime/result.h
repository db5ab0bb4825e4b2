/* Refusals: why an input was not accepted.
 * Decoders and guards return them, whoever ends the handling of the input calls es_refused() once. Any thread. */
#ifndef ES_RUNTIME_RESULT_H
#define ES_RUNTIME_RESULT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_MUST_USE __attribute__((warn_unused_result))

/* Constant data, made by the generator, or by hand for what no spec can say. */
struct es_refusal {
  const char *spec; /* "storvsp" */
  const char *where; /* message, register, entry: "execute-srb" */
  const char *field; /* "cdb-length", "" where none applies */
  const char *rule; /* "max 16" */
  uint32_t offset; /* bytes from the start of what was read */
  _Atomic uint64_t *count;
};

/* NULL is success. */
typedef const struct es_refusal *es_result;
#define ES_OK ((es_result)0)

/* Returns a refusal from the calling function, or goes on. */
#define ES_TRY(expression)                                                                                             \
  do {                                                                                                                 \
    es_result es_try_result_ = (expression);                                                                           \
    if (es_try_result_ != ES_OK)                                                                                       \
      return es_try_result_;                                                                                           \
  } while (0)

/* Raises the refusal's counter and hands it to the trace. ES_OK is ignored. */
void es_refused(es_result refusal);
/* The same, by whoever has what was refused: the bytes that the refusal's offset counts in, a number, or an access to a
 * block of registers. */
void es_refused_bytes(es_result refusal, const uint8_t *bytes, size_t size);
void es_refused_number(es_result refusal, uint64_t number);
void es_refused_access(es_result refusal, uint64_t offset, unsigned width);

/* Which element of an array a refusal is about. */
struct es_refused_place {
  uint32_t base; /* bytes from the start of what was read, that the refusal's offset counts from */
  uint32_t index;
};

/* The trace is one function, NULL for none. Set it before other threads start. */
struct es_refused_input {
  es_result refusal;
  bool first; /* of its kind */
  bool element; /* it is about element `index` of an array */
  uint32_t index;
  uint32_t offset; /* bytes from the start of what was read */
  enum es_refused_known {
    ES_REFUSED_UNKNOWN,
    ES_REFUSED_BYTES, /* `size` bytes from `offset` on, the first in the low byte of `value` */
    ES_REFUSED_NUMBER,
    ES_REFUSED_ACCESS, /* of `size` bytes at the offset `value` of a block of registers */
  } known;
  uint8_t size;
  uint64_t value;
};
#define ES_REFUSED_BYTES_MAX 8u
typedef void (*es_trace_function)(void *context, const struct es_refused_input *input);
void es_trace_refusals(es_trace_function trace, void *context);
/* Who looks for the element in bytes that were refused; it has no side effects. NULL for nobody. Likewise. */
void es_refused_elements(bool (*find)(es_result, const uint8_t *bytes, size_t size, struct es_refused_place *out));

#endif
