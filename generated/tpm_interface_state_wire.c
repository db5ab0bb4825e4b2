/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_state_wire.h"

#include "generated/tpm_interface_state_spec.h"

/* specs/tpm/interface-state.yaml:8 */
es_result es_tpm_interface_state_decode_command(const uint8_t *restrict bytes, size_t size,
                                                struct es_tpm_interface_state_command *restrict out) {
  if (size < 7) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_SIZE_7];
  }
  const uint8_t interface = bytes[0];
  const uint16_t given = es_load_le16(bytes + 1);
  const uint8_t submitter = bytes[3];
  const uint8_t submitted = bytes[4];
  const uint8_t error = bytes[5];
  const uint8_t seized = bytes[6];
  if (interface > 1u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_INTERFACE_MAX];
  }
  if (given > 0x1000u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_GIVEN_MAX];
  }
  if (submitter > 5u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_SUBMITTER_MAX];
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
  const uint64_t count_of_bytes_ = (size - 7);
  if (count_of_bytes_ > 0x1000u) {
    return &es_tpm_interface_state_refusals[ES_TPM_INTERFACE_STATE_REFUSAL_COMMAND_BYTES_MAX];
  }
  out->interface = interface;
  out->given = given;
  out->submitter = submitter;
  out->submitted = submitted;
  out->error = error;
  out->seized = seized;
  out->bytes.at = bytes + 7;
  out->bytes.count = (uint32_t)count_of_bytes_;
  return ES_OK;
}

/* specs/tpm/interface-state.yaml:8 */
size_t es_tpm_interface_state_encode_command(const struct es_tpm_interface_state_command *in, uint8_t *bytes,
                                             size_t room) {
  size_t total = 7;
  if (in->interface > 1u) {
    return 0;
  }
  if (in->given > 0x1000u) {
    return 0;
  }
  if (in->submitter > 5u) {
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
  size_t start_of_bytes_ = 7;
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
  bytes[0] = in->interface;
  es_store_le16(bytes + 1, in->given);
  bytes[3] = in->submitter;
  bytes[4] = in->submitted;
  bytes[5] = in->error;
  bytes[6] = in->seized;
  if (in->bytes.count > 0) {
    memcpy(bytes + start_of_bytes_, in->bytes.at, in->bytes.count);
  }
  return total;
}
