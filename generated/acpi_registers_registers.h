/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says where they are. */
#ifndef ES_GENERATED_ACPI_REGISTERS_REGISTERS_H
#define ES_GENERATED_ACPI_REGISTERS_REGISTERS_H

#include <stdint.h>

#include "generated/acpi_registers_wire.h"
#include "runtime/result.h"

#define ES_ACPI_REGISTERS_SIZE 4u /* bytes that the block takes */
#define ES_ACPI_REGISTERS_SLEEP_CONTROL 0u
#define ES_ACPI_REGISTERS_SLEEP_STATUS 1u
#define ES_ACPI_REGISTERS_RESET_CONTROL 2u
#define ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_TYPE_MASK 28u

static inline uint8_t es_acpi_registers_value_sleep_control_sleep_type(uint8_t value) {
  return (uint8_t)((value & ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_TYPE_MASK) >> 2);
}

#define ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_ENABLE_MASK 32u /* Starts the sleep; reads as written. */

static inline uint8_t es_acpi_registers_value_sleep_control_sleep_enable(uint8_t value) {
  return (uint8_t)((value & ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_ENABLE_MASK) >> 5);
}

#define ES_ACPI_REGISTERS_SLEEP_STATUS_WAKE_STATUS_MASK 128u

static inline uint8_t es_acpi_registers_value_sleep_status_wake_status(uint8_t value) {
  return (uint8_t)((value & ES_ACPI_REGISTERS_SLEEP_STATUS_WAKE_STATUS_MASK) >> 7);
}

/* What the block stores. */
struct es_acpi_registers {
  uint8_t sleep_control;
  uint8_t sleep_status;
};

/* Defined by hand. */
struct es_acpi_registers_owner;

static inline uint8_t es_acpi_registers_get_sleep_control_sleep_type(const struct es_acpi_registers *registers) {
  return es_acpi_registers_value_sleep_control_sleep_type(registers->sleep_control);
}

static inline void es_acpi_registers_set_sleep_control_sleep_type(struct es_acpi_registers *registers, uint8_t x) {
  const uint8_t mask = ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_TYPE_MASK;
  const uint8_t rest = registers->sleep_control & (uint8_t)~mask;
  registers->sleep_control = (uint8_t)(rest | (((uint8_t)x << 2) & mask));
}

static inline uint8_t es_acpi_registers_get_sleep_control_sleep_enable(const struct es_acpi_registers *registers) {
  return es_acpi_registers_value_sleep_control_sleep_enable(registers->sleep_control);
}

static inline void es_acpi_registers_set_sleep_control_sleep_enable(struct es_acpi_registers *registers, uint8_t x) {
  const uint8_t mask = ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_ENABLE_MASK;
  const uint8_t rest = registers->sleep_control & (uint8_t)~mask;
  registers->sleep_control = (uint8_t)(rest | (((uint8_t)x << 5) & mask));
}

static inline uint8_t es_acpi_registers_get_sleep_status_wake_status(const struct es_acpi_registers *registers) {
  return es_acpi_registers_value_sleep_status_wake_status(registers->sleep_status);
}

static inline void es_acpi_registers_set_sleep_status_wake_status(struct es_acpi_registers *registers, uint8_t x) {
  const uint8_t mask = ES_ACPI_REGISTERS_SLEEP_STATUS_WAKE_STATUS_MASK;
  const uint8_t rest = registers->sleep_status & (uint8_t)~mask;
  registers->sleep_status = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

/* specs/platform/acpi-registers.yaml:16 Writes to sleep-control: control-sleep. */
void es_acpi_registers_on_write_sleep_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value);

/* specs/platform/acpi-registers.yaml:28 Writes to reset-control: control-reset. */
void es_acpi_registers_on_write_reset_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value);

/* Values after power-on and reset. */
void es_acpi_registers_reset(struct es_acpi_registers *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_acpi_registers_read(struct es_acpi_registers *registers, struct es_acpi_registers_owner *owner,
                                             uint64_t offset, unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_acpi_registers_write(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint64_t offset, unsigned width,
                                              uint64_t value);

#endif
