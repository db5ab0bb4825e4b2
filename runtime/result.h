/* Refusals: why an input was not accepted.
 * Decoders and guards return them, whoever ends the handling of the input calls es_refused() once. Any thread. */
#ifndef ES_RUNTIME_RESULT_H
#define ES_RUNTIME_RESULT_H

#include <stdatomic.h>
#include <stdbool.h>
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

/* The trace is one function, NULL for none. Set it before other threads start. */
typedef void (*es_trace_function)(void *context, es_result refusal);
void es_trace_refusals(es_trace_function trace, void *context);

#endif
