/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * What is saved of the TPM's interface besides its registers and machines. The TPM's own state is saved by whoever
 * does the TPM. */
#ifndef ES_GENERATED_TPM_INTERFACE_STATE_WIRE_H
#define ES_GENERATED_TPM_INTERFACE_STATE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The greatest buffer of the two interfaces. */
#define ES_TPM_INTERFACE_STATE_BUFFER_MAX 0x1000u

/* specs/tpm/interface-state.yaml:8 The command or response in the buffer. One, instance 0. */
struct es_tpm_interface_state_command {
  uint8_t interface; /* 0: CRB, 1: FIFO. */
  uint16_t given; /* Bytes of a response that the FIFO has given. */
  uint8_t submitter; /* The locality whose command it is. */
  uint8_t submitted; /* The command waits to be handed to the TPM. */
  uint8_t error; /* The TPM is gone until the next reset. */
  uint8_t seized; /* One bit for each locality that a higher one has displaced. */
  struct es_slice bytes; /* Secret. */
};
#define ES_TPM_INTERFACE_STATE_COMMAND_SIZE_MIN 7u
#define ES_TPM_INTERFACE_STATE_COMMAND_SIZE_MAX 0x1007u
#define ES_TPM_INTERFACE_STATE_COMMAND_INTERFACE_OFFSET 0u
#define ES_TPM_INTERFACE_STATE_COMMAND_GIVEN_OFFSET 1u
#define ES_TPM_INTERFACE_STATE_COMMAND_SUBMITTER_OFFSET 3u
#define ES_TPM_INTERFACE_STATE_COMMAND_SUBMITTED_OFFSET 4u
#define ES_TPM_INTERFACE_STATE_COMMAND_ERROR_OFFSET 5u
#define ES_TPM_INTERFACE_STATE_COMMAND_SEIZED_OFFSET 6u
#define ES_TPM_INTERFACE_STATE_COMMAND_BYTES_OFFSET 7u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/tpm/interface-state.yaml:8 */
ES_MUST_USE es_result es_tpm_interface_state_decode_command(const uint8_t *restrict bytes, size_t size,
                                                            struct es_tpm_interface_state_command *restrict out);

/* specs/tpm/interface-state.yaml:8 */
size_t es_tpm_interface_state_encode_command(const struct es_tpm_interface_state_command *in, uint8_t *bytes,
                                             size_t room);

#endif
