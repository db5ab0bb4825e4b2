/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator.
 * The memory that a machine's worker and its TPM's worker share: one command and its answer at a time, and what each
 * side sleeps on. Nobody believes what the other side wrote here: every word is read once and checked. */
#ifndef ES_GENERATED_TPM_RING_WIRE_H
#define ES_GENERATED_TPM_RING_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of the memory. */
#define ES_TPM_RING_SIZE 0x3000u

/* Where commands stand. */
#define ES_TPM_RING_COMMAND_AT 0x1000u

/* Where answers stand. */
#define ES_TPM_RING_RESPONSE_AT 0x2000u

/* Bytes of a command or an answer at most: what libtpms takes. */
#define ES_TPM_RING_BUFFER_MAX 0x1000u

/* The highest locality. */
#define ES_TPM_RING_LOCALITY_MAX 4u

/* How long a side looks for the other's next word before it sleeps, when they run on different processors. On one
 * processor it sleeps at once. */
#define ES_TPM_RING_SPIN_NANOSECONDS 0xc350u

/* specs/process/tpm-ring.yaml:18 What is asked. */
enum es_tpm_ring_request {
  ES_TPM_RING_REQUEST_COMMAND = 1, /* The command that stands in the memory. */
  ES_TPM_RING_REQUEST_RESET = 2, /* The guest's platform was reset. Once for each time that the manager permits it. */
};
const char *es_tpm_ring_request_name(uint32_t value);
bool es_tpm_ring_request_known(uint32_t value);

/* specs/process/tpm-ring.yaml:24 */
enum es_tpm_ring_outcome {
  ES_TPM_RING_OUTCOME_DONE = 0,
  ES_TPM_RING_OUTCOME_REFUSED = 1, /* Not permitted, or not of a size that there is. */
  ES_TPM_RING_OUTCOME_FAILED = 2, /* The TPM could not do it. */
};
const char *es_tpm_ring_outcome_name(uint32_t value);
bool es_tpm_ring_outcome_known(uint32_t value);

/* specs/process/tpm-ring.yaml:30 How a side waits. */
enum es_tpm_ring_sleep {
  ES_TPM_RING_SLEEP_AWAKE = 0,
  ES_TPM_RING_SLEEP_FUTEX = 1, /* On a word of this memory. */
  ES_TPM_RING_SLEEP_EVENT = 2, /* On an eventfd. */
};
const char *es_tpm_ring_sleep_name(uint32_t value);
bool es_tpm_ring_sleep_known(uint32_t value);

/* specs/process/tpm-ring.yaml:39 What stands before the buffers; each side writes its own cache line alone, and both
 * the wake-up line. */
struct es_tpm_ring_memory {
  uint32_t submitted; /* Asker: number of the last request, written after all that belongs to it. */
  uint32_t request;
  uint32_t locality;
  /* Of a reset: the most bytes that commands and answers may have from now on, 0 for what there is. */
  uint32_t command_size;
  uint32_t asker_processor; /* Where it ran when it asked. */
  uint32_t asker_sleeps;
  uint32_t answered; /* TPM: number of the last request that was answered, written after its answer. */
  uint32_t outcome;
  uint32_t response_size;
  uint32_t tpm_processor; /* Where it ran when it answered. */
  uint32_t tpm_sleeps;
  uint32_t wake; /* Raised by whoever has something for the TPM; what it sleeps on. */
  uint32_t control; /* Raised by the manager when it has sent a message. */
  uint32_t cancel; /* Raised by the asker to end the command under way; what the TPM's second thread sleeps on. */
};
#define ES_TPM_RING_MEMORY_SIZE_MIN 192u
#define ES_TPM_RING_MEMORY_SIZE_MAX 192u
#define ES_TPM_RING_MEMORY_SUBMITTED_OFFSET 0u
#define ES_TPM_RING_MEMORY_REQUEST_OFFSET 4u
#define ES_TPM_RING_MEMORY_LOCALITY_OFFSET 8u
#define ES_TPM_RING_MEMORY_COMMAND_SIZE_OFFSET 12u
#define ES_TPM_RING_MEMORY_ASKER_PROCESSOR_OFFSET 16u
#define ES_TPM_RING_MEMORY_ASKER_SLEEPS_OFFSET 20u
#define ES_TPM_RING_MEMORY_ANSWERED_OFFSET 64u
#define ES_TPM_RING_MEMORY_OUTCOME_OFFSET 68u
#define ES_TPM_RING_MEMORY_RESPONSE_SIZE_OFFSET 72u
#define ES_TPM_RING_MEMORY_TPM_PROCESSOR_OFFSET 76u
#define ES_TPM_RING_MEMORY_TPM_SLEEPS_OFFSET 80u
#define ES_TPM_RING_MEMORY_WAKE_OFFSET 128u
#define ES_TPM_RING_MEMORY_CONTROL_OFFSET 132u
#define ES_TPM_RING_MEMORY_CANCEL_OFFSET 136u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/tpm-ring.yaml:39 */
ES_MUST_USE es_result es_tpm_ring_decode_memory(const uint8_t *restrict bytes, size_t size,
                                                struct es_tpm_ring_memory *restrict out);

/* specs/process/tpm-ring.yaml:39 */
size_t es_tpm_ring_encode_memory(const struct es_tpm_ring_memory *in, uint8_t *bytes, size_t room);

#endif
