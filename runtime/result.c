#include "runtime/result.h"

static es_trace_function trace_function;
static void *trace_context;

static void refuse(es_result refusal, enum es_refused_known known, uint64_t value, uint8_t size) {
  if (refusal == ES_OK) {
    return;
  }
  bool first = refusal->count != NULL && atomic_fetch_add_explicit(refusal->count, 1, memory_order_relaxed) == 0;
  if (trace_function != NULL) {
    const struct es_refused_input input = {
        .refusal = refusal, .first = first, .known = known, .size = size, .value = value};
    trace_function(trace_context, &input);
  }
}

void es_refused(es_result refusal) {
  refuse(refusal, ES_REFUSED_UNKNOWN, 0, 0);
}

void es_refused_bytes(es_result refusal, const uint8_t *bytes, size_t size) {
  uint64_t value = 0;
  uint8_t count = 0;
  for (; refusal != ES_OK && count < ES_REFUSED_BYTES_MAX && refusal->offset < size && count < size - refusal->offset;
       count++) {
    value |= (uint64_t)bytes[refusal->offset + count] << 8 * count;
  }
  refuse(refusal, count != 0 ? ES_REFUSED_BYTES : ES_REFUSED_UNKNOWN, value, count);
}

void es_refused_number(es_result refusal, uint64_t number) {
  refuse(refusal, ES_REFUSED_NUMBER, number, 0);
}

void es_refused_access(es_result refusal, uint64_t offset, unsigned width) {
  refuse(refusal, ES_REFUSED_ACCESS, offset, (uint8_t)(width < UINT8_MAX ? width : UINT8_MAX));
}

void es_trace_refusals(es_trace_function trace, void *context) {
  trace_context = context;
  trace_function = trace;
}
