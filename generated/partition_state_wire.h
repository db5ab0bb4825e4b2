/* Generated from specs/state/partition-state.yaml; change that and run python3 -m generator.
 * What is saved of a partition besides its stored MSRs: time, the pages that it has laid over guest memory, messages
 * that wait, synthetic timers, the crash report. */
#ifndef ES_GENERATED_PARTITION_STATE_WIRE_H
#define ES_GENERATED_PARTITION_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_synic_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_PARTITION_STATE_HYPERCALL_CODE_MAX 0x1000u
#define ES_PARTITION_STATE_CRASH_TEXT_MAX 0x1000u

/* specs/state/partition-state.yaml:11 */
enum es_partition_state_overlay_kind {
  ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL = 0,
  ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC = 1,
  ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES = 2,
  ES_PARTITION_STATE_OVERLAY_KIND_EVENTS = 3,
  ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST = 4,
};
const char *es_partition_state_overlay_kind_name(uint32_t value);
bool es_partition_state_overlay_kind_known(uint32_t value);

/* specs/state/partition-state.yaml:13 One, instance 0. */
struct es_partition_state_machine {
  uint32_t processors;
  uint64_t reference_time; /* What the guest would have read, in units of 100 ns. */
  uint64_t time_base; /* What was subtracted from the clock. */
  uint64_t tsc_scale; /* 2^64 times units of reference time in a tick; 0: no TSC. */
  uint32_t tsc_sequence; /* Of the reference TSC page. */
  struct es_slice hypercall_code; /* What stands in the hypercall page from its start. */
};
#define ES_PARTITION_STATE_MACHINE_SIZE_MIN 32u
#define ES_PARTITION_STATE_MACHINE_SIZE_MAX 0x1020u
#define ES_PARTITION_STATE_MACHINE_PROCESSORS_OFFSET 0u
#define ES_PARTITION_STATE_MACHINE_REFERENCE_TIME_OFFSET 4u
#define ES_PARTITION_STATE_MACHINE_TIME_BASE_OFFSET 12u
#define ES_PARTITION_STATE_MACHINE_TSC_SCALE_OFFSET 20u
#define ES_PARTITION_STATE_MACHINE_TSC_SEQUENCE_OFFSET 28u
#define ES_PARTITION_STATE_MACHINE_HYPERCALL_CODE_OFFSET 32u

/* specs/state/partition-state.yaml:23 A page over guest memory. Instances count VPs times eight and the kind. */
struct es_partition_state_overlay {
  uint8_t kind;
  uint64_t gpa;
  uint8_t under[4096]; /* What guest memory held there before. */
};
#define ES_PARTITION_STATE_OVERLAY_SIZE_MIN 0x1009u
#define ES_PARTITION_STATE_OVERLAY_SIZE_MAX 0x1009u
#define ES_PARTITION_STATE_OVERLAY_KIND_OFFSET 0u
#define ES_PARTITION_STATE_OVERLAY_GPA_OFFSET 1u
#define ES_PARTITION_STATE_OVERLAY_UNDER_OFFSET 9u

/* specs/state/partition-state.yaml:30 A message that waits for a free slot. Instances count VPs times 1024 and the
 * place in the queue. */
struct es_partition_state_message {
  uint8_t sint;
  uint32_t type;
  struct es_slice payload;
};
#define ES_PARTITION_STATE_MESSAGE_SIZE_MIN 5u
#define ES_PARTITION_STATE_MESSAGE_SIZE_MAX 245u
#define ES_PARTITION_STATE_MESSAGE_SINT_OFFSET 0u
#define ES_PARTITION_STATE_MESSAGE_TYPE_OFFSET 1u
#define ES_PARTITION_STATE_MESSAGE_PAYLOAD_OFFSET 5u

/* specs/state/partition-state.yaml:37 A synthetic timer. Instances count VPs times eight and the timer. */
struct es_partition_state_timer {
  uint64_t config;
  uint64_t count_value;
  uint64_t expiration; /* Reference time, all ones: it does not run. */
  uint64_t message_expiration; /* Of the message that waits. */
  uint8_t message_waits;
};
#define ES_PARTITION_STATE_TIMER_SIZE_MIN 33u
#define ES_PARTITION_STATE_TIMER_SIZE_MAX 33u
#define ES_PARTITION_STATE_TIMER_CONFIG_OFFSET 0u
#define ES_PARTITION_STATE_TIMER_COUNT_VALUE_OFFSET 8u
#define ES_PARTITION_STATE_TIMER_EXPIRATION_OFFSET 16u
#define ES_PARTITION_STATE_TIMER_MESSAGE_EXPIRATION_OFFSET 24u
#define ES_PARTITION_STATE_TIMER_MESSAGE_WAITS_OFFSET 32u

/* specs/state/partition-state.yaml:46 What the guest said of its crash. One, instance 0. */
struct es_partition_state_crash {
  uint8_t reported;
  uint32_t vp;
  uint64_t parameters[5];
  struct es_slice text;
};
#define ES_PARTITION_STATE_CRASH_SIZE_MIN 45u
#define ES_PARTITION_STATE_CRASH_SIZE_MAX 0x102du
#define ES_PARTITION_STATE_CRASH_REPORTED_OFFSET 0u
#define ES_PARTITION_STATE_CRASH_VP_OFFSET 1u
#define ES_PARTITION_STATE_CRASH_PARAMETERS_OFFSET 5u
#define ES_PARTITION_STATE_CRASH_TEXT_OFFSET 45u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/state/partition-state.yaml:13 */
ES_MUST_USE es_result es_partition_state_decode_machine(const uint8_t *restrict bytes, size_t size,
                                                        struct es_partition_state_machine *restrict out);

/* specs/state/partition-state.yaml:13 */
size_t es_partition_state_encode_machine(const struct es_partition_state_machine *in, uint8_t *bytes, size_t room);

/* specs/state/partition-state.yaml:23 */
ES_MUST_USE es_result es_partition_state_decode_overlay(const uint8_t *restrict bytes, size_t size,
                                                        struct es_partition_state_overlay *restrict out);

/* specs/state/partition-state.yaml:23 */
size_t es_partition_state_encode_overlay(const struct es_partition_state_overlay *in, uint8_t *bytes, size_t room);

/* specs/state/partition-state.yaml:30 */
ES_MUST_USE es_result es_partition_state_decode_message(const uint8_t *restrict bytes, size_t size,
                                                        struct es_partition_state_message *restrict out);

/* specs/state/partition-state.yaml:30 */
size_t es_partition_state_encode_message(const struct es_partition_state_message *in, uint8_t *bytes, size_t room);

/* specs/state/partition-state.yaml:37 */
ES_MUST_USE es_result es_partition_state_decode_timer(const uint8_t *restrict bytes, size_t size,
                                                      struct es_partition_state_timer *restrict out);

/* specs/state/partition-state.yaml:37 */
size_t es_partition_state_encode_timer(const struct es_partition_state_timer *in, uint8_t *bytes, size_t room);

/* specs/state/partition-state.yaml:46 */
ES_MUST_USE es_result es_partition_state_decode_crash(const uint8_t *restrict bytes, size_t size,
                                                      struct es_partition_state_crash *restrict out);

/* specs/state/partition-state.yaml:46 */
size_t es_partition_state_encode_crash(const struct es_partition_state_crash *in, uint8_t *bytes, size_t room);

#endif
