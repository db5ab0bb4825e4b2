/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator.
 * What is saved of the platform's devices besides their registers: the bytes that wait in serial ports, the clock's
 * offset, the lines of the I/O APIC. */
#ifndef ES_GENERATED_PLATFORM_STATE_WIRE_H
#define ES_GENERATED_PLATFORM_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* What waits in a port and what its descriptor has not taken. */
#define ES_PLATFORM_STATE_SERIAL_OUTPUT_MAX 0x2000u
#define ES_PLATFORM_STATE_SERIAL_INPUT_MAX 0x800u

/* specs/state/platform-state.yaml:10 One for each port. What the guest reads and writes may be a password. */
struct es_platform_state_serial {
  uint8_t fifos;
  uint8_t trigger;
  uint8_t transmitter_told; /* The guest was to be told that the transmitter is empty, and has not looked yet. */
  uint8_t transmitter_interrupt;
  struct es_slice output; /* Secret. */
};
#define ES_PLATFORM_STATE_SERIAL_SIZE_MIN 4u
#define ES_PLATFORM_STATE_SERIAL_SIZE_MAX 0x2004u
#define ES_PLATFORM_STATE_SERIAL_FIFOS_OFFSET 0u
#define ES_PLATFORM_STATE_SERIAL_TRIGGER_OFFSET 1u
#define ES_PLATFORM_STATE_SERIAL_TRANSMITTER_TOLD_OFFSET 2u
#define ES_PLATFORM_STATE_SERIAL_TRANSMITTER_INTERRUPT_OFFSET 3u
#define ES_PLATFORM_STATE_SERIAL_OUTPUT_OFFSET 4u

/* specs/state/platform-state.yaml:19 One for each port. */
struct es_platform_state_serial_input {
  struct es_slice input; /* Secret. */
};
#define ES_PLATFORM_STATE_SERIAL_INPUT_SIZE_MIN 0u
#define ES_PLATFORM_STATE_SERIAL_INPUT_SIZE_MAX 0x800u
#define ES_PLATFORM_STATE_SERIAL_INPUT_INPUT_OFFSET 0u

/* specs/state/platform-state.yaml:24 The real-time clock. One, instance 0. */
struct es_platform_state_clock {
  uint64_t offset; /* Seconds that the guest's time is ahead of the host's, two's complement. */
  uint8_t held; /* The guest has stopped the clock to set it. */
  uint64_t year; /* What it shows meanwhile, piece by piece as the guest set it; two's complement. */
  uint16_t month;
  uint16_t day;
  uint16_t hour;
  uint16_t minute;
  uint16_t second;
  uint16_t weekday; /* Sunday is 0. */
};
#define ES_PLATFORM_STATE_CLOCK_SIZE_MIN 29u
#define ES_PLATFORM_STATE_CLOCK_SIZE_MAX 29u
#define ES_PLATFORM_STATE_CLOCK_OFFSET_OFFSET 0u
#define ES_PLATFORM_STATE_CLOCK_HELD_OFFSET 8u
#define ES_PLATFORM_STATE_CLOCK_YEAR_OFFSET 9u
#define ES_PLATFORM_STATE_CLOCK_MONTH_OFFSET 17u
#define ES_PLATFORM_STATE_CLOCK_DAY_OFFSET 19u
#define ES_PLATFORM_STATE_CLOCK_HOUR_OFFSET 21u
#define ES_PLATFORM_STATE_CLOCK_MINUTE_OFFSET 23u
#define ES_PLATFORM_STATE_CLOCK_SECOND_OFFSET 25u
#define ES_PLATFORM_STATE_CLOCK_WEEKDAY_OFFSET 27u

/* specs/state/platform-state.yaml:37 The I/O APIC's inputs. One, instance 0. */
struct es_platform_state_interrupt_lines {
  uint32_t lines; /* One bit for each input that a device holds active. */
};
#define ES_PLATFORM_STATE_INTERRUPT_LINES_SIZE_MIN 4u
#define ES_PLATFORM_STATE_INTERRUPT_LINES_SIZE_MAX 4u
#define ES_PLATFORM_STATE_INTERRUPT_LINES_LINES_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/state/platform-state.yaml:10 */
ES_MUST_USE es_result es_platform_state_decode_serial(const uint8_t *restrict bytes, size_t size,
                                                      struct es_platform_state_serial *restrict out);

/* specs/state/platform-state.yaml:10 */
size_t es_platform_state_encode_serial(const struct es_platform_state_serial *in, uint8_t *bytes, size_t room);

/* specs/state/platform-state.yaml:19 */
ES_MUST_USE es_result es_platform_state_decode_serial_input(const uint8_t *restrict bytes, size_t size,
                                                            struct es_platform_state_serial_input *restrict out);

/* specs/state/platform-state.yaml:19 */
size_t es_platform_state_encode_serial_input(const struct es_platform_state_serial_input *in, uint8_t *bytes,
                                             size_t room);

/* specs/state/platform-state.yaml:24 */
ES_MUST_USE es_result es_platform_state_decode_clock(const uint8_t *restrict bytes, size_t size,
                                                     struct es_platform_state_clock *restrict out);

/* specs/state/platform-state.yaml:24 */
size_t es_platform_state_encode_clock(const struct es_platform_state_clock *in, uint8_t *bytes, size_t room);

/* specs/state/platform-state.yaml:37 */
ES_MUST_USE es_result es_platform_state_decode_interrupt_lines(const uint8_t *restrict bytes, size_t size,
                                                               struct es_platform_state_interrupt_lines *restrict out);

/* specs/state/platform-state.yaml:37 */
size_t es_platform_state_encode_interrupt_lines(const struct es_platform_state_interrupt_lines *in, uint8_t *bytes,
                                                size_t room);

#endif
