/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator. */
#include "generated/acpi_registers_registers.h"

#include "generated/acpi_registers_spec.h"

/* Values after power-on and reset. */
void es_acpi_registers_reset(struct es_acpi_registers *registers) {
  *registers = (struct es_acpi_registers){0};
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/acpi-registers.yaml:16 */
static es_result read_sleep_control(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                    uint64_t *value) {
  (void)owner;
  es_count(&es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_SLEEP_CONTROL_READ]);
  *value = registers->sleep_control;
  return ES_OK;
}

/* specs/platform/acpi-registers.yaml:16 */
static es_result write_sleep_control(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                     uint8_t value) {
  es_count(&es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_SLEEP_CONTROL_WRITE]);
  value = (uint8_t)(value & 60u);
  uint8_t after = registers->sleep_control;
  after = (uint8_t)((after & 195u) | (value & 60u));
  registers->sleep_control = after;
  es_acpi_registers_on_write_sleep_control(registers, owner, value);
  return ES_OK;
}

/* specs/platform/acpi-registers.yaml:27 */
static es_result read_sleep_status(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                   uint64_t *value) {
  (void)owner;
  es_count(&es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_SLEEP_STATUS_READ]);
  *value = registers->sleep_status;
  return ES_OK;
}

/* specs/platform/acpi-registers.yaml:27 */
static es_result write_sleep_status(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                    uint8_t value) {
  (void)owner;
  es_count(&es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_SLEEP_STATUS_WRITE]);
  uint8_t after = registers->sleep_status;
  after = (uint8_t)(after & ~(value & 255u));
  registers->sleep_status = after;
  return ES_OK;
}

/* specs/platform/acpi-registers.yaml:28 */
static es_result write_reset_control(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                     uint8_t value) {
  es_count(&es_acpi_registers_counters[ES_ACPI_REGISTERS_COUNTER_RESET_CONTROL_WRITE]);
  es_acpi_registers_on_write_reset_control(registers, owner, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner, uint64_t offset,
                            unsigned width, uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/platform/acpi-registers.yaml:16 */
  case ES_ACPI_REGISTERS_SLEEP_CONTROL:
    return read_sleep_control(registers, owner, value);
  /* specs/platform/acpi-registers.yaml:27 */
  case ES_ACPI_REGISTERS_SLEEP_STATUS:
    return read_sleep_status(registers, owner, value);
  /* specs/platform/acpi-registers.yaml:28 */
  case ES_ACPI_REGISTERS_RESET_CONTROL:
    return &es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_RESET_CONTROL_READ];
  default:
    return &es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_acpi_registers_read(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                 uint64_t offset, unsigned width, uint64_t *value) {
  *value = 255u & mask_of(width);
  if (width != 1) {
    return &es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                             uint64_t offset, unsigned width, uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/platform/acpi-registers.yaml:16 */
  case ES_ACPI_REGISTERS_SLEEP_CONTROL:
    return write_sleep_control(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/acpi-registers.yaml:27 */
  case ES_ACPI_REGISTERS_SLEEP_STATUS:
    return write_sleep_status(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/acpi-registers.yaml:28 */
  case ES_ACPI_REGISTERS_RESET_CONTROL:
    return write_reset_control(registers, owner, (uint8_t)(value & 255u));
  default:
    return &es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_acpi_registers_write(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                  uint64_t offset, unsigned width, uint64_t value) {
  if (width != 1) {
    return &es_acpi_registers_refusals[ES_ACPI_REGISTERS_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
