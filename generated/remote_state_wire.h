/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * What a worker whose guest is another process keeps of a virtual processor when it hands the guest over to its
 * successor; everything else of a processor is in that process. */
#ifndef ES_GENERATED_REMOTE_STATE_WIRE_H
#define ES_GENERATED_REMOTE_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Words of 64 vectors. */
#define ES_REMOTE_STATE_VECTOR_WORDS 4u

/* specs/process/remote-state.yaml:10 A virtual processor that stands still. Instances are processors' numbers. */
struct es_remote_state_processor {
  uint64_t vectors[4]; /* Interrupts that the guest has not taken: a bit for each vector, the lowest first. */
};
#define ES_REMOTE_STATE_PROCESSOR_SIZE_MIN 32u
#define ES_REMOTE_STATE_PROCESSOR_SIZE_MAX 32u
#define ES_REMOTE_STATE_PROCESSOR_VECTORS_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/remote-state.yaml:10 */
ES_MUST_USE es_result es_remote_state_decode_processor(const uint8_t *restrict bytes, size_t size,
                                                       struct es_remote_state_processor *restrict out);

/* specs/process/remote-state.yaml:10 */
size_t es_remote_state_encode_processor(const struct es_remote_state_processor *in, uint8_t *bytes, size_t room);

#endif
