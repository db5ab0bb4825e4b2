/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator. */
#include "generated/tpm_ring_wire.h"

#include "generated/tpm_ring_spec.h"

/* specs/process/tpm-ring.yaml:18 */
const char *es_tpm_ring_request_name(uint32_t value) {
  switch ((enum es_tpm_ring_request)value) {
  case ES_TPM_RING_REQUEST_COMMAND:
    return "command";
  case ES_TPM_RING_REQUEST_RESET:
    return "reset";
  }
  return "?";
}

static inline bool known_request(uint32_t value) {
  switch ((enum es_tpm_ring_request)value) {
  case ES_TPM_RING_REQUEST_COMMAND:
  case ES_TPM_RING_REQUEST_RESET:
    return true;
  }
  return false;
}

bool es_tpm_ring_request_known(uint32_t value) {
  return known_request(value);
}

/* specs/process/tpm-ring.yaml:24 */
const char *es_tpm_ring_outcome_name(uint32_t value) {
  switch ((enum es_tpm_ring_outcome)value) {
  case ES_TPM_RING_OUTCOME_DONE:
    return "done";
  case ES_TPM_RING_OUTCOME_REFUSED:
    return "refused";
  case ES_TPM_RING_OUTCOME_FAILED:
    return "failed";
  }
  return "?";
}

static inline bool known_outcome(uint32_t value) {
  switch ((enum es_tpm_ring_outcome)value) {
  case ES_TPM_RING_OUTCOME_DONE:
  case ES_TPM_RING_OUTCOME_REFUSED:
  case ES_TPM_RING_OUTCOME_FAILED:
    return true;
  }
  return false;
}

bool es_tpm_ring_outcome_known(uint32_t value) {
  return known_outcome(value);
}

/* specs/process/tpm-ring.yaml:30 */
const char *es_tpm_ring_sleep_name(uint32_t value) {
  switch ((enum es_tpm_ring_sleep)value) {
  case ES_TPM_RING_SLEEP_AWAKE:
    return "awake";
  case ES_TPM_RING_SLEEP_FUTEX:
    return "futex";
  case ES_TPM_RING_SLEEP_EVENT:
    return "event";
  }
  return "?";
}

static inline bool known_sleep(uint32_t value) {
  switch ((enum es_tpm_ring_sleep)value) {
  case ES_TPM_RING_SLEEP_AWAKE:
  case ES_TPM_RING_SLEEP_FUTEX:
  case ES_TPM_RING_SLEEP_EVENT:
    return true;
  }
  return false;
}

bool es_tpm_ring_sleep_known(uint32_t value) {
  return known_sleep(value);
}

/* specs/process/tpm-ring.yaml:39 */
es_result es_tpm_ring_decode_memory(const uint8_t *restrict bytes, size_t size,
                                    struct es_tpm_ring_memory *restrict out) {
  if (size < 192) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_SIZE_192];
  }
  const uint32_t request = es_load_le32(bytes + 4);
  const uint32_t locality = es_load_le32(bytes + 8);
  const uint32_t command_size = es_load_le32(bytes + 12);
  const uint32_t asker_sleeps = es_load_le32(bytes + 20);
  const uint32_t outcome = es_load_le32(bytes + 68);
  const uint32_t response_size = es_load_le32(bytes + 72);
  const uint32_t tpm_sleeps = es_load_le32(bytes + 80);
  if (!known_request(request)) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_REQUEST_KNOWN];
  }
  if (locality > 4u) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_LOCALITY_MAX];
  }
  if (command_size > 0x1000u) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_COMMAND_SIZE_MAX];
  }
  if (!known_sleep(asker_sleeps)) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_ASKER_SLEEPS_KNOWN];
  }
  if (!known_outcome(outcome)) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_OUTCOME_KNOWN];
  }
  if (response_size > 0x1000u) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_RESPONSE_SIZE_MAX];
  }
  if (!known_sleep(tpm_sleeps)) {
    return &es_tpm_ring_refusals[ES_TPM_RING_REFUSAL_MEMORY_TPM_SLEEPS_KNOWN];
  }
  const uint32_t submitted = es_load_le32(bytes);
  const uint32_t asker_processor = es_load_le32(bytes + 16);
  const uint32_t answered = es_load_le32(bytes + 64);
  const uint32_t tpm_processor = es_load_le32(bytes + 76);
  const uint32_t wake = es_load_le32(bytes + 128);
  const uint32_t control = es_load_le32(bytes + 132);
  const uint32_t cancel = es_load_le32(bytes + 136);
  out->submitted = submitted;
  out->request = request;
  out->locality = locality;
  out->command_size = command_size;
  out->asker_processor = asker_processor;
  out->asker_sleeps = asker_sleeps;
  out->answered = answered;
  out->outcome = outcome;
  out->response_size = response_size;
  out->tpm_processor = tpm_processor;
  out->tpm_sleeps = tpm_sleeps;
  out->wake = wake;
  out->control = control;
  out->cancel = cancel;
  return ES_OK;
}

/* specs/process/tpm-ring.yaml:39 */
size_t es_tpm_ring_encode_memory(const struct es_tpm_ring_memory *in, uint8_t *bytes, size_t room) {
  if (!known_request(in->request)) {
    return 0;
  }
  if (in->locality > 4u) {
    return 0;
  }
  if (in->command_size > 0x1000u) {
    return 0;
  }
  if (!known_sleep(in->asker_sleeps)) {
    return 0;
  }
  if (!known_outcome(in->outcome)) {
    return 0;
  }
  if (in->response_size > 0x1000u) {
    return 0;
  }
  if (!known_sleep(in->tpm_sleeps)) {
    return 0;
  }
  if (room < 192) {
    return 0;
  }
  memset(bytes, 0, 192);
  es_store_le32(bytes, in->submitted);
  es_store_le32(bytes + 4, in->request);
  es_store_le32(bytes + 8, in->locality);
  es_store_le32(bytes + 12, in->command_size);
  es_store_le32(bytes + 16, in->asker_processor);
  es_store_le32(bytes + 20, in->asker_sleeps);
  es_store_le32(bytes + 64, in->answered);
  es_store_le32(bytes + 68, in->outcome);
  es_store_le32(bytes + 72, in->response_size);
  es_store_le32(bytes + 76, in->tpm_processor);
  es_store_le32(bytes + 80, in->tpm_sleeps);
  es_store_le32(bytes + 128, in->wake);
  es_store_le32(bytes + 132, in->control);
  es_store_le32(bytes + 136, in->cancel);
  return 192;
}
