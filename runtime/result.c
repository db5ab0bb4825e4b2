#include "runtime/result.h"

static es_trace_function trace_function;
static void *trace_context;

static bool (*find_element)(es_result, const uint8_t *, size_t, struct es_refused_place *);

static void refuse(struct es_refused_input input) {
  es_result refusal = input.refusal;
  if (refusal == ES_OK) {
    return;
  }
  input.first = refusal->count != NULL && atomic_fetch_add_explicit(refusal->count, 1, memory_order_relaxed) == 0;
  input.offset += refusal->offset;
  if (trace_function != NULL) {
    trace_function(trace_context, &input);
  }
}

void es_refused(es_result refusal) {
  refuse((struct es_refused_input){.refusal = refusal});
}

void es_refused_bytes(es_result refusal, const uint8_t *bytes, size_t size) {
  struct es_refused_input input = {.refusal = refusal};
  struct es_refused_place place;
  if (refusal == ES_OK) {
    return;
  }
  if (trace_function != NULL && find_element != NULL && find_element(refusal, bytes, size, &place)) {
    input.element = true;
    input.index = place.index;
    input.offset = place.base; /* the refusal's own is added */
  }
  const uint64_t from = (uint64_t)input.offset + refusal->offset;
  for (; input.size < ES_REFUSED_BYTES_MAX && from < size && input.size < size - from; input.size++) {
    input.value |= (uint64_t)bytes[from + input.size] << 8 * input.size;
  }
  input.known = input.size != 0 ? ES_REFUSED_BYTES : ES_REFUSED_UNKNOWN;
  refuse(input);
}

void es_refused_number(es_result refusal, uint64_t number) {
  refuse((struct es_refused_input){.refusal = refusal, .known = ES_REFUSED_NUMBER, .value = number});
}

void es_refused_access(es_result refusal, uint64_t offset, unsigned width) {
  const uint8_t size = (uint8_t)(width < UINT8_MAX ? width : UINT8_MAX);
  refuse((struct es_refused_input){.refusal = refusal, .known = ES_REFUSED_ACCESS, .value = offset, .size = size});
}

void es_refused_elements(bool (*find)(es_result, const uint8_t *, size_t, struct es_refused_place *)) {
  find_element = find;
}

void es_trace_refusals(es_trace_function trace, void *context) {
  trace_context = context;
  trace_function = trace;
}
