/* What generated code calls of the runtime, as far as proofs have to know it: guest memory holds anything and may be missing anywhere,
 * a refusal that is counted is one that can be read. Linked with every harness. */
#include "proof.h"

#include "runtime/intercept.h"
#include "runtime/memory.h"

void es_refused(es_result refusal) {
  if (refusal != ES_OK) {
    ES_PROVE(__CPROVER_r_ok(refusal, sizeof *refusal), "what is counted is a refusal");
  }
}

void es_refused_bytes(es_result refusal, const uint8_t *bytes, size_t size) {
  es_refused(refusal);
  ES_PROVE(__CPROVER_r_ok(bytes, size), "what is shown of a refused input can be read");
}

void es_refused_number(es_result refusal, uint64_t number) {
  (void)number;
  es_refused(refusal);
}

void es_refused_access(es_result refusal, uint64_t offset, unsigned width) {
  (void)offset;
  (void)width;
  es_refused(refusal);
}

void *es_memory_map(const struct es_memory *memory, uint64_t gpa, uint64_t length, unsigned access) {
  (void)memory;
  (void)gpa;
  (void)access;
  return nondet_bool() ? NULL : es_any_bytes(length);
}

bool es_memory_read(const struct es_memory *memory, uint64_t gpa, void *out, size_t size) {
  (void)memory;
  (void)gpa;
  ES_PROVE(__CPROVER_w_ok(out, size), "guest memory is read into memory of ours");
  __CPROVER_havoc_slice(out, size);
  return nondet_bool();
}

bool es_memory_write(const struct es_memory *memory, uint64_t gpa, const void *bytes, size_t size) {
  (void)memory;
  (void)gpa;
  ES_PROVE(__CPROVER_r_ok(bytes, size), "guest memory is written from memory of ours");
  return nondet_bool();
}

struct es_ghost es_ghost;

/* es_sum8() as far as sum8_step proves it: where one byte changes, the sum changes by as much. Which byte that may be the harness says; that no other did is proved. */
uint8_t es_sum8_by_contract(const uint8_t *bytes, size_t size) {
  ES_PROVE(__CPROVER_r_ok(bytes, size), "what is summed can be read");
  ES_PROVE(es_ghost.sum8.at < size, "the byte that changes is one of them");
  if (es_ghost.sum8.bytes == NULL) {
    es_ghost.sum8.bytes = bytes;
    es_ghost.sum8.size = size;
    es_ghost.sum8.other = nondet_size_t();
    ES_ASSUME(es_ghost.sum8.other < size);
    es_ghost.sum8.value = bytes[es_ghost.sum8.at];
    es_ghost.sum8.others_value = bytes[es_ghost.sum8.other];
    es_ghost.sum8.sum = nondet_uint8_t();
    return es_ghost.sum8.sum;
  }
  ES_PROVE(bytes == es_ghost.sum8.bytes && size == es_ghost.sum8.size, "the same bytes are summed again");
  ES_PROVE(es_ghost.sum8.other == es_ghost.sum8.at || bytes[es_ghost.sum8.other] == es_ghost.sum8.others_value,
           "one byte changed alone");
  return (uint8_t)((es_ghost.sum8.sum + 0x100u + bytes[es_ghost.sum8.at] - es_ghost.sum8.value) & 0xffu);
}

/* es_hypercall_saw_input() and es_hypercall_saw_output() as far as saw_input and saw_output prove them: what is kept is within its memory. */
static void saw_by_contract(uint32_t *size, const uint8_t *bytes, size_t count) {
  ES_PROVE(__CPROVER_r_ok(bytes, count), "what is kept can be read");
  ES_PROVE(*size <= ES_HYPERCALL_PARAMETERS_MAX, "what was kept before had room");
  *size = nondet_uint32_t();
  ES_ASSUME(*size <= ES_HYPERCALL_PARAMETERS_MAX);
}

void es_hypercall_saw_input_by_contract(const struct es_hypercall *call, uint64_t at, const uint8_t *bytes,
                                        size_t count) {
  (void)at;
  if (call->seen != NULL) {
    saw_by_contract(&call->seen->input_size, bytes, count);
  }
}

void es_hypercall_saw_output_by_contract(const struct es_hypercall *call, uint64_t at, const uint8_t *bytes,
                                         size_t count) {
  (void)at;
  if (call->seen != NULL) {
    saw_by_contract(&call->seen->output_size, bytes, count);
  }
}

/* Where memory is only written: what is copied and filled can be read and written. */
void *es_memcpy_by_contract(void *to, const void *from, size_t count) {
  ES_PROVE(__CPROVER_r_ok(from, count), "what is copied can be read");
  ES_PROVE(__CPROVER_w_ok(to, count), "there is room for what is copied");
  ES_PROVE(__CPROVER_POINTER_OBJECT(to) != __CPROVER_POINTER_OBJECT(from), "it is copied to another object");
  return to;
}

void *es_memset_by_contract(void *at, int value, size_t count) {
  (void)value;
  ES_PROVE(__CPROVER_w_ok(at, count), "there is room for what is filled");
  return at;
}
