/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator. */
#include "generated/tpm_state_wire.h"

#include "generated/tpm_state_spec.h"

/* specs/process/tpm-state.yaml:21 */
const char *es_tpm_state_part_name(uint32_t value) {
  switch ((enum es_tpm_state_part)value) {
  case ES_TPM_STATE_PART_PERMANENT:
    return "permanent";
  case ES_TPM_STATE_PART_VOLATILE:
    return "volatile";
  }
  return "?";
}

static inline bool known_part(uint32_t value) {
  switch ((enum es_tpm_state_part)value) {
  case ES_TPM_STATE_PART_PERMANENT:
  case ES_TPM_STATE_PART_VOLATILE:
    return true;
  }
  return false;
}

bool es_tpm_state_part_known(uint32_t value) {
  return known_part(value);
}

/* specs/process/tpm-state.yaml:24 */
const char *es_tpm_state_slot_state_name(uint32_t value) {
  switch ((enum es_tpm_state_slot_state)value) {
  case ES_TPM_STATE_SLOT_STATE_LIVE:
    return "live";
  case ES_TPM_STATE_SLOT_STATE_RETIRED:
    return "retired";
  }
  return "?";
}

static inline bool known_slot_state(uint32_t value) {
  switch ((enum es_tpm_state_slot_state)value) {
  case ES_TPM_STATE_SLOT_STATE_LIVE:
  case ES_TPM_STATE_SLOT_STATE_RETIRED:
    return true;
  }
  return false;
}

bool es_tpm_state_slot_state_known(uint32_t value) {
  return known_slot_state(value);
}

/* specs/process/tpm-state.yaml:29 */
es_result es_tpm_state_decode_seal(const uint8_t *restrict bytes, size_t size, struct es_tpm_state_seal *restrict out) {
  if (size < 128) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SEAL_SIZE_128];
  }
  const uint64_t magic = es_load_le64(bytes);
  const uint16_t part = es_load_le16(bytes + 10);
  const uint32_t size_ = es_load_le32(bytes + 12);
  if (magic != 0x45544154534d5054ull) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SEAL_MAGIC_VALUE];
  }
  if (!known_part(part)) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SEAL_PART_KNOWN];
  }
  if (size_ > 0x40000u) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SEAL_SIZE_MAX];
  }
  const uint16_t version_ = es_load_le16(bytes + 8);
  const uint64_t generation = es_load_le64(bytes + 16);
  const uint16_t request = es_load_le16(bytes + 116);
  const uint16_t last_request = es_load_le16(bytes + 118);
  const uint32_t argument = es_load_le32(bytes + 120);
  const uint32_t last_response = es_load_le32(bytes + 124);
  out->version = version_;
  out->part = part;
  out->size = size_;
  out->generation = generation;
  memcpy(out->machine, bytes + 24, 64);
  out->machine[64] = '\0';
  memcpy(out->key_check, bytes + 88, 16);
  memcpy(out->nonce, bytes + 104, 12);
  out->request = request;
  out->last_request = last_request;
  out->argument = argument;
  out->last_response = last_response;
  return ES_OK;
}

/* specs/process/tpm-state.yaml:29 */
size_t es_tpm_state_encode_seal(const struct es_tpm_state_seal *in, uint8_t *bytes, size_t room) {
  if (!known_part(in->part)) {
    return 0;
  }
  if (in->size > 0x40000u) {
    return 0;
  }
  if (in->machine[strnlen(in->machine, 64)] != '\0') {
    return 0;
  }
  if (room < 128) {
    return 0;
  }
  es_store_le64(bytes, 0x45544154534d5054ull);
  es_store_le16(bytes + 8, in->version);
  es_store_le16(bytes + 10, in->part);
  es_store_le32(bytes + 12, in->size);
  es_store_le64(bytes + 16, in->generation);
  memset(bytes + 24, 0, 64);
  memcpy(bytes + 24, in->machine, strnlen(in->machine, 64));
  memcpy(bytes + 88, in->key_check, 16);
  memcpy(bytes + 104, in->nonce, 12);
  es_store_le16(bytes + 116, in->request);
  es_store_le16(bytes + 118, in->last_request);
  es_store_le32(bytes + 120, in->argument);
  es_store_le32(bytes + 124, in->last_response);
  return 128;
}

/* specs/process/tpm-state.yaml:45 */
es_result es_tpm_state_decode_slot(const uint8_t *restrict bytes, size_t size, struct es_tpm_state_slot *restrict out) {
  if (size < 32) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SLOT_SIZE_32];
  }
  const uint64_t magic = es_load_le64(bytes);
  const uint32_t state = es_load_le32(bytes + 8);
  const uint32_t size_ = es_load_le32(bytes + 12);
  if (magic != 0x544f4c534d505445ull) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SLOT_MAGIC_VALUE];
  }
  if (!known_slot_state(state)) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SLOT_STATE_KNOWN];
  }
  if (size_ < 1u) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SLOT_SIZE_MIN];
  }
  if (size_ > 0x40000u) {
    return &es_tpm_state_refusals[ES_TPM_STATE_REFUSAL_SLOT_SIZE_MAX];
  }
  const uint64_t sequence = es_load_le64(bytes + 16);
  const uint32_t data_sum = es_load_le32(bytes + 24);
  const uint32_t sum = es_load_le32(bytes + 28);
  out->state = state;
  out->size = size_;
  out->sequence = sequence;
  out->data_sum = data_sum;
  out->sum = sum;
  return ES_OK;
}

/* specs/process/tpm-state.yaml:45 */
size_t es_tpm_state_encode_slot(const struct es_tpm_state_slot *in, uint8_t *bytes, size_t room) {
  if (!known_slot_state(in->state)) {
    return 0;
  }
  if (in->size < 1u) {
    return 0;
  }
  if (in->size > 0x40000u) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  es_store_le64(bytes, 0x544f4c534d505445ull);
  es_store_le32(bytes + 8, in->state);
  es_store_le32(bytes + 12, in->size);
  es_store_le64(bytes + 16, in->sequence);
  es_store_le32(bytes + 24, in->data_sum);
  es_store_le32(bytes + 28, in->sum);
  return 32;
}
