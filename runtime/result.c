#include "runtime/result.h"

#include <stddef.h>

static es_trace_function trace_function;
static void *trace_context;

void es_refused(es_result refusal) {
  if (refusal == ES_OK) {
    return;
  }
  if (refusal->count != NULL) {
    atomic_fetch_add_explicit(refusal->count, 1, memory_order_relaxed);
  }
  if (trace_function != NULL) {
    trace_function(trace_context, refusal);
  }
}

void es_trace_refusals(es_trace_function trace, void *context) {
  trace_context = context;
  trace_function = trace;
}
