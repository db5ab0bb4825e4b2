/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator.
 * What CBMC proves of io-ports, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/io_ports_intercepts.h"
#include "generated/io_ports_spec.h"

/* specs/platform/io-ports.yaml:18 By hand: anything. */
void es_io_ports_read_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                          uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/io-ports.yaml:31 By hand: anything. */
void es_io_ports_read_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/io-ports.yaml:37 By hand: anything. */
void es_io_ports_read_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/io-ports.yaml:39 By hand: anything. */
void es_io_ports_read_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  *value = nondet_uint64_t();
}

/* specs/platform/io-ports.yaml:18 By hand: anything. */
void es_io_ports_write_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/io-ports.yaml:31 By hand: anything. */
void es_io_ports_write_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/io-ports.yaml:37 By hand: anything. */
void es_io_ports_write_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/io-ports.yaml:39 By hand: anything. */
void es_io_ports_write_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  (void)owner;
  (void)vp;
  (void)offset;
  (void)width;
  (void)value;
}

/* specs/platform/io-ports.yaml read: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_read(void) {
  const uint32_t vp = nondet_uint32_t();
  const uint64_t port = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  ES_ANY(uint64_t, value);
  es_io_ports_read(NULL, vp, port, width, &value);
  ES_REACHED("returned");
}

/* specs/platform/io-ports.yaml write: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_write(void) {
  const uint32_t vp = nondet_uint32_t();
  const uint64_t port = nondet_uint64_t();
  const unsigned width = nondet_unsigned();
  const uint64_t value = nondet_uint64_t();
  es_io_ports_write(NULL, vp, port, width, value);
  ES_REACHED("returned");
}
