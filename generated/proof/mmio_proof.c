/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator.
 * What CBMC proves of mmio, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/mmio_intercepts.h"
#include "generated/mmio_spec.h"

/* specs/platform/mmio.yaml:11 By hand: anything. */
void es_mmio_read_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/mmio.yaml:13 By hand: anything. */
void es_mmio_read_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/mmio.yaml:14 By hand: anything. */
void es_mmio_read_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/mmio.yaml:11 By hand: anything. */
void es_mmio_write_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/mmio.yaml:13 By hand: anything. */
void es_mmio_write_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/mmio.yaml:14 By hand: anything. */
void es_mmio_write_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/mmio.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  const uint32_t vp = nondet_uint32_t();
  const uint64_t address = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  es_mmio_read(NULL, vp, address, width, &value);
  ES_REACHED("returned");
}

/* specs/platform/mmio.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  const uint32_t vp = nondet_uint32_t();
  const uint64_t address = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  es_mmio_write(NULL, vp, address, width, value);
  ES_REACHED("returned");
}
