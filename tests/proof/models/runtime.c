/* What generated code calls of the runtime, as far as proofs have to know it: guest memory holds anything and may be missing anywhere,
 * a refusal that is counted is one that can be read. Linked with every harness. */
#include "proof.h"

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
