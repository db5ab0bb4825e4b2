/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator. */
#include "generated/tpm_control_wire.h"

#include "generated/tpm_control_spec.h"

/* specs/process/tpm-control.yaml:14 */
const char *es_tpm_control_kind_name(uint32_t value) {
  switch ((enum es_tpm_control_kind)value) {
  case ES_TPM_CONTROL_KIND_BEGIN:
    return "begin";
  case ES_TPM_CONTROL_KIND_PERMIT:
    return "permit";
  case ES_TPM_CONTROL_KIND_STORED:
    return "stored";
  case ES_TPM_CONTROL_KIND_POWER_OFF:
    return "power-off";
  case ES_TPM_CONTROL_KIND_TAKE_VOLATILE:
    return "take-volatile";
  case ES_TPM_CONTROL_KIND_BEGUN:
    return "begun";
  case ES_TPM_CONTROL_KIND_STORE:
    return "store";
  case ES_TPM_CONTROL_KIND_FINISHED:
    return "finished";
  }
  return "?";
}

static inline bool known_kind(uint32_t value) {
  switch ((enum es_tpm_control_kind)value) {
  case ES_TPM_CONTROL_KIND_BEGIN:
  case ES_TPM_CONTROL_KIND_PERMIT:
  case ES_TPM_CONTROL_KIND_STORED:
  case ES_TPM_CONTROL_KIND_POWER_OFF:
  case ES_TPM_CONTROL_KIND_TAKE_VOLATILE:
  case ES_TPM_CONTROL_KIND_BEGUN:
  case ES_TPM_CONTROL_KIND_STORE:
  case ES_TPM_CONTROL_KIND_FINISHED:
    return true;
  }
  return false;
}

bool es_tpm_control_kind_known(uint32_t value) {
  return known_kind(value);
}

/* specs/process/tpm-control.yaml:17 */
const char *es_tpm_control_outcome_name(uint32_t value) {
  switch ((enum es_tpm_control_outcome)value) {
  case ES_TPM_CONTROL_OUTCOME_DONE:
    return "done";
  case ES_TPM_CONTROL_OUTCOME_WRONG_KEY:
    return "wrong-key";
  case ES_TPM_CONTROL_OUTCOME_DAMAGED:
    return "damaged";
  case ES_TPM_CONTROL_OUTCOME_FOREIGN:
    return "foreign";
  case ES_TPM_CONTROL_OUTCOME_ROLLED_BACK:
    return "rolled-back";
  case ES_TPM_CONTROL_OUTCOME_NEWER:
    return "newer";
  case ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION:
    return "unknown-version";
  case ES_TPM_CONTROL_OUTCOME_REFUSED:
    return "refused";
  case ES_TPM_CONTROL_OUTCOME_FAILED:
    return "failed";
  case ES_TPM_CONTROL_OUTCOME_NOT_STORED:
    return "not-stored";
  }
  return "?";
}

static inline bool known_outcome(uint32_t value) {
  switch ((enum es_tpm_control_outcome)value) {
  case ES_TPM_CONTROL_OUTCOME_DONE:
  case ES_TPM_CONTROL_OUTCOME_WRONG_KEY:
  case ES_TPM_CONTROL_OUTCOME_DAMAGED:
  case ES_TPM_CONTROL_OUTCOME_FOREIGN:
  case ES_TPM_CONTROL_OUTCOME_ROLLED_BACK:
  case ES_TPM_CONTROL_OUTCOME_NEWER:
  case ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION:
  case ES_TPM_CONTROL_OUTCOME_REFUSED:
  case ES_TPM_CONTROL_OUTCOME_FAILED:
  case ES_TPM_CONTROL_OUTCOME_NOT_STORED:
    return true;
  }
  return false;
}

bool es_tpm_control_outcome_known(uint32_t value) {
  return known_outcome(value);
}

/* specs/process/tpm-control.yaml:31 */
const char *es_tpm_control_what_name(uint32_t value) {
  switch ((enum es_tpm_control_what)value) {
  case ES_TPM_CONTROL_WHAT_PERMANENT:
    return "permanent";
  case ES_TPM_CONTROL_WHAT_VOLATILE:
    return "volatile";
  }
  return "?";
}

static inline bool known_what(uint32_t value) {
  switch ((enum es_tpm_control_what)value) {
  case ES_TPM_CONTROL_WHAT_PERMANENT:
  case ES_TPM_CONTROL_WHAT_VOLATILE:
    return true;
  }
  return false;
}

bool es_tpm_control_what_known(uint32_t value) {
  return known_what(value);
}

const char *es_tpm_control_message_name(enum es_tpm_control_message message) {
  switch (message) {
  case ES_TPM_CONTROL_MESSAGE_BEGIN:
    return "begin";
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
    return "permit";
  case ES_TPM_CONTROL_MESSAGE_STORED:
    return "stored";
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
    return "power-off";
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    return "take-volatile";
  case ES_TPM_CONTROL_MESSAGE_BEGUN:
    return "begun";
  case ES_TPM_CONTROL_MESSAGE_STORE:
    return "store";
  case ES_TPM_CONTROL_MESSAGE_FINISHED:
    return "finished";
  }
  return "?";
}

/* specs/process/tpm-control.yaml:64 */
es_result es_tpm_control_decode_begin(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_control_begin *restrict out) {
  if (size != 128) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_BEGIN_SIZE_128];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  const uint32_t permanent_size = es_load_le32(bytes + 16);
  const uint32_t volatile_size = es_load_le32(bytes + 20);
  if (header_kind != ES_TPM_CONTROL_KIND_BEGIN) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
  }
  if (permanent_size > 0x40000u) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_BEGIN_PERMANENT_SIZE_MAX];
  }
  if (volatile_size > 0x40000u) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_BEGIN_VOLATILE_SIZE_MAX];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  const uint32_t flags = es_load_le32(bytes + 8);
  const uint32_t banks = es_load_le32(bytes + 12);
  const uint64_t counter = es_load_le64(bytes + 24);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->flags = flags;
  out->banks = banks;
  out->permanent_size = permanent_size;
  out->volatile_size = volatile_size;
  out->counter = counter;
  memcpy(out->machine, bytes + 32, 64);
  out->machine[64] = '\0';
  memcpy(out->key, bytes + 96, 32);
  return ES_OK;
}

/* specs/process/tpm-control.yaml:64 */
size_t es_tpm_control_encode_begin(const struct es_tpm_control_begin *in, uint8_t *bytes, size_t room) {
  if (in->permanent_size > 0x40000u) {
    return 0;
  }
  if (in->volatile_size > 0x40000u) {
    return 0;
  }
  if (in->machine[strnlen(in->machine, 64)] != '\0') {
    return 0;
  }
  if (room < 128) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_BEGIN);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->flags);
  es_store_le32(bytes + 12, in->banks);
  es_store_le32(bytes + 16, in->permanent_size);
  es_store_le32(bytes + 20, in->volatile_size);
  es_store_le64(bytes + 24, in->counter);
  memset(bytes + 32, 0, 64);
  memcpy(bytes + 32, in->machine, strnlen(in->machine, 64));
  memcpy(bytes + 96, in->key, 32);
  return 128;
}

/* specs/process/tpm-control.yaml:78 */
es_result es_tpm_control_decode_permit(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_control_permit *restrict out) {
  if (size != 8) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_PERMIT_SIZE_8];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  if (header_kind != ES_TPM_CONTROL_KIND_PERMIT) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  out->header.kind = header_kind;
  out->header.number = header_number;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:78 */
size_t es_tpm_control_encode_permit(const struct es_tpm_control_permit *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_PERMIT);
  es_store_le32(bytes + 4, in->header.number);
  return 8;
}

/* specs/process/tpm-control.yaml:79 */
es_result es_tpm_control_decode_stored(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_control_stored *restrict out) {
  if (size != 12) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORED_SIZE_12];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  const uint32_t outcome = es_load_le32(bytes + 8);
  if (header_kind != ES_TPM_CONTROL_KIND_STORED) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
  }
  if (!known_outcome(outcome)) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORED_OUTCOME_KNOWN];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->outcome = outcome;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:79 */
size_t es_tpm_control_encode_stored(const struct es_tpm_control_stored *in, uint8_t *bytes, size_t room) {
  if (!known_outcome(in->outcome)) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_STORED);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->outcome);
  return 12;
}

/* specs/process/tpm-control.yaml:80 */
es_result es_tpm_control_decode_power_off(const uint8_t *restrict bytes, size_t size,
                                          struct es_tpm_control_power_off *restrict out) {
  if (size != 24) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_POWER_OFF_SIZE_24];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  if (header_kind != ES_TPM_CONTROL_KIND_POWER_OFF) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  const uint32_t presence_request = es_load_le32(bytes + 8);
  const uint32_t presence_argument = es_load_le32(bytes + 12);
  const uint32_t presence_last_request = es_load_le32(bytes + 16);
  const uint32_t presence_last_response = es_load_le32(bytes + 20);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->presence.request = presence_request;
  out->presence.argument = presence_argument;
  out->presence.last_request = presence_last_request;
  out->presence.last_response = presence_last_response;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:80 */
size_t es_tpm_control_encode_power_off(const struct es_tpm_control_power_off *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_POWER_OFF);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->presence.request);
  es_store_le32(bytes + 12, in->presence.argument);
  es_store_le32(bytes + 16, in->presence.last_request);
  es_store_le32(bytes + 20, in->presence.last_response);
  return 24;
}

/* specs/process/tpm-control.yaml:81 */
es_result es_tpm_control_decode_take_volatile(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_control_take_volatile *restrict out) {
  if (size != 8) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_TAKE_VOLATILE_SIZE_8];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  if (header_kind != ES_TPM_CONTROL_KIND_TAKE_VOLATILE) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  out->header.kind = header_kind;
  out->header.number = header_number;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:81 */
size_t es_tpm_control_encode_take_volatile(const struct es_tpm_control_take_volatile *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_TAKE_VOLATILE);
  es_store_le32(bytes + 4, in->header.number);
  return 8;
}

/* specs/process/tpm-control.yaml:82 */
es_result es_tpm_control_decode_begun(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_control_begun *restrict out) {
  if (size != 40) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_BEGUN_SIZE_40];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  const uint32_t outcome = es_load_le32(bytes + 8);
  if (header_kind != ES_TPM_CONTROL_KIND_BEGUN) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_GUEST_HEADER_KIND_TAG];
  }
  if (!known_outcome(outcome)) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_BEGUN_OUTCOME_KNOWN];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  const uint32_t system_calls = es_load_le32(bytes + 12);
  const uint64_t generation = es_load_le64(bytes + 16);
  const uint32_t presence_request = es_load_le32(bytes + 24);
  const uint32_t presence_argument = es_load_le32(bytes + 28);
  const uint32_t presence_last_request = es_load_le32(bytes + 32);
  const uint32_t presence_last_response = es_load_le32(bytes + 36);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->outcome = outcome;
  out->system_calls = system_calls;
  out->generation = generation;
  out->presence.request = presence_request;
  out->presence.argument = presence_argument;
  out->presence.last_request = presence_last_request;
  out->presence.last_response = presence_last_response;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:82 */
size_t es_tpm_control_encode_begun(const struct es_tpm_control_begun *in, uint8_t *bytes, size_t room) {
  if (!known_outcome(in->outcome)) {
    return 0;
  }
  if (room < 40) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_BEGUN);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->outcome);
  es_store_le32(bytes + 12, in->system_calls);
  es_store_le64(bytes + 16, in->generation);
  es_store_le32(bytes + 24, in->presence.request);
  es_store_le32(bytes + 28, in->presence.argument);
  es_store_le32(bytes + 32, in->presence.last_request);
  es_store_le32(bytes + 36, in->presence.last_response);
  return 40;
}

/* specs/process/tpm-control.yaml:91 */
es_result es_tpm_control_decode_store(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_control_store *restrict out) {
  if (size != 24) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORE_SIZE_24];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  const uint32_t what = es_load_le32(bytes + 8);
  const uint32_t size_ = es_load_le32(bytes + 12);
  if (header_kind != ES_TPM_CONTROL_KIND_STORE) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_GUEST_HEADER_KIND_TAG];
  }
  if (!known_what(what)) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORE_WHAT_KNOWN];
  }
  if (size_ < 1u) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORE_SIZE_MIN];
  }
  if (size_ > 0x40000u) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_STORE_SIZE_MAX];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  const uint64_t generation = es_load_le64(bytes + 16);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->what = what;
  out->size = size_;
  out->generation = generation;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:91 */
size_t es_tpm_control_encode_store(const struct es_tpm_control_store *in, uint8_t *bytes, size_t room) {
  if (!known_what(in->what)) {
    return 0;
  }
  if (in->size < 1u) {
    return 0;
  }
  if (in->size > 0x40000u) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_STORE);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->what);
  es_store_le32(bytes + 12, in->size);
  es_store_le64(bytes + 16, in->generation);
  return 24;
}

/* specs/process/tpm-control.yaml:101 */
es_result es_tpm_control_decode_finished(const uint8_t *restrict bytes, size_t size,
                                         struct es_tpm_control_finished *restrict out) {
  if (size != 12) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FINISHED_SIZE_12];
  }
  const uint32_t header_kind = es_load_le32(bytes);
  const uint32_t outcome = es_load_le32(bytes + 8);
  if (header_kind != ES_TPM_CONTROL_KIND_FINISHED) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_GUEST_HEADER_KIND_TAG];
  }
  if (!known_outcome(outcome)) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FINISHED_OUTCOME_KNOWN];
  }
  const uint32_t header_number = es_load_le32(bytes + 4);
  out->header.kind = header_kind;
  out->header.number = header_number;
  out->outcome = outcome;
  return ES_OK;
}

/* specs/process/tpm-control.yaml:101 */
size_t es_tpm_control_encode_finished(const struct es_tpm_control_finished *in, uint8_t *bytes, size_t room) {
  if (!known_outcome(in->outcome)) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, ES_TPM_CONTROL_KIND_FINISHED);
  es_store_le32(bytes + 4, in->header.number);
  es_store_le32(bytes + 8, in->outcome);
  return 12;
}

/* specs/process/tpm-control.yaml:63 */
es_result es_tpm_control_decode_from_guest(const uint8_t *bytes, size_t size, struct es_tpm_control_from_guest *out) {
  if (size < 4) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_GUEST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_tpm_control_kind)tag) {
  /* specs/process/tpm-control.yaml:82 */
  case ES_TPM_CONTROL_KIND_BEGUN:
    out->message = ES_TPM_CONTROL_MESSAGE_BEGUN;
    return es_tpm_control_decode_begun(bytes, size, &out->as.begun);
  /* specs/process/tpm-control.yaml:91 */
  case ES_TPM_CONTROL_KIND_STORE:
    out->message = ES_TPM_CONTROL_MESSAGE_STORE;
    return es_tpm_control_decode_store(bytes, size, &out->as.store);
  /* specs/process/tpm-control.yaml:101 */
  case ES_TPM_CONTROL_KIND_FINISHED:
    out->message = ES_TPM_CONTROL_MESSAGE_FINISHED;
    return es_tpm_control_decode_finished(bytes, size, &out->as.finished);
  case ES_TPM_CONTROL_KIND_BEGIN:
  case ES_TPM_CONTROL_KIND_PERMIT:
  case ES_TPM_CONTROL_KIND_STORED:
  case ES_TPM_CONTROL_KIND_POWER_OFF:
  case ES_TPM_CONTROL_KIND_TAKE_VOLATILE:
    break;
  }
  return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_GUEST_HEADER_KIND_TAG];
}

/* specs/process/tpm-control.yaml:63 */
es_result es_tpm_control_decode_from_host(const uint8_t *bytes, size_t size, struct es_tpm_control_from_host *out) {
  if (size < 4) {
    return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_SIZE];
  }
  const uint32_t tag = es_load_le32(bytes);
  switch ((enum es_tpm_control_kind)tag) {
  /* specs/process/tpm-control.yaml:64 */
  case ES_TPM_CONTROL_KIND_BEGIN:
    out->message = ES_TPM_CONTROL_MESSAGE_BEGIN;
    return es_tpm_control_decode_begin(bytes, size, &out->as.begin);
  /* specs/process/tpm-control.yaml:78 */
  case ES_TPM_CONTROL_KIND_PERMIT:
    out->message = ES_TPM_CONTROL_MESSAGE_PERMIT;
    return es_tpm_control_decode_permit(bytes, size, &out->as.permit);
  /* specs/process/tpm-control.yaml:79 */
  case ES_TPM_CONTROL_KIND_STORED:
    out->message = ES_TPM_CONTROL_MESSAGE_STORED;
    return es_tpm_control_decode_stored(bytes, size, &out->as.stored);
  /* specs/process/tpm-control.yaml:80 */
  case ES_TPM_CONTROL_KIND_POWER_OFF:
    out->message = ES_TPM_CONTROL_MESSAGE_POWER_OFF;
    return es_tpm_control_decode_power_off(bytes, size, &out->as.power_off);
  /* specs/process/tpm-control.yaml:81 */
  case ES_TPM_CONTROL_KIND_TAKE_VOLATILE:
    out->message = ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE;
    return es_tpm_control_decode_take_volatile(bytes, size, &out->as.take_volatile);
  case ES_TPM_CONTROL_KIND_BEGUN:
  case ES_TPM_CONTROL_KIND_STORE:
  case ES_TPM_CONTROL_KIND_FINISHED:
    break;
  }
  return &es_tpm_control_refusals[ES_TPM_CONTROL_REFUSAL_FROM_HOST_HEADER_KIND_TAG];
}
