/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_state_wire.h"

#include "generated/tpm_interface_state_spec.h"

/* specs/tpm/interface-state.yaml:8 */
es_result es_tpm_interface_state_decode_command(const uint8_t *restrict bytes, size_t size,
                                                struct es_tpm_interface_state_command *restrict out) {
  if (size < 5) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_SIZE_5];
  }
  const uint16_t given = es_load_le16(bytes);
  const uint8_t submitted = bytes[2];
  const uint8_t error = bytes[3];
  const uint8_t seized = bytes[4];
  if (given > 0x1000u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_GIVEN_MAX];
  }
  if (submitted > 1u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_SUBMITTED_MAX];
  }
  if (error > 1u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_ERROR_MAX];
  }
  if (seized > 31u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_SEIZED_MAX];
  }
  const uint64_t count_of_bytes_ = (size - 5);
  if (count_of_bytes_ > 0x1000u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_BYTES_MAX];
  }
  out->given = given;
  out->submitted = submitted;
  out->error = error;
  out->seized = seized;
  out->bytes.at = bytes + 5;
  out->bytes.count = (uint32_t)count_of_bytes_;
  return ES_OK;
}

/* specs/tpm/interface-state.yaml:8 */
size_t es_tpm_interface_state_encode_command(const struct es_tpm_interface_state_command *in, uint8_t *bytes,
                                             size_t room) {
  size_t total = 5;
  if (in->given > 0x1000u) {
    return 0;
  }
  if (in->submitted > 1u) {
    return 0;
  }
  if (in->error > 1u) {
    return 0;
  }
  if (in->seized > 31u) {
    return 0;
  }
  size_t start_of_bytes_ = 5;
  if (in->bytes.count > 0x1000u) {
    return 0;
  }
  if (start_of_bytes_ + in->bytes.count > total) {
    total = start_of_bytes_ + in->bytes.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le16(bytes, in->given);
  bytes[2] = in->submitted;
  bytes[3] = in->error;
  bytes[4] = in->seized;
  if (in->bytes.count > 0) {
    memcpy(bytes + start_of_bytes_, in->bytes.at, in->bytes.count);
  }
  return total;
}
