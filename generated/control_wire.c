/* Generated from specs/process/control.yaml; change that and run python3 -m generator. */
#include "generated/control_wire.h"

#include "generated/control_spec.h"

/* specs/process/control.yaml:9 */
const char *es_control_status_name(uint32_t value) {
  switch ((enum es_control_status)value) {
  case ES_CONTROL_STATUS_DONE:
    return "done";
  case ES_CONTROL_STATUS_REFUSED:
    return "refused";
  case ES_CONTROL_STATUS_USAGE:
    return "usage";
  case ES_CONTROL_STATUS_MORE:
    return "more";
  }
  return "?";
}

static inline bool known_status(uint32_t value) {
  switch ((enum es_control_status)value) {
  case ES_CONTROL_STATUS_DONE:
  case ES_CONTROL_STATUS_REFUSED:
  case ES_CONTROL_STATUS_USAGE:
  case ES_CONTROL_STATUS_MORE:
    return true;
  }
  return false;
}

bool es_control_status_known(uint32_t value) {
  return known_status(value);
}

/* specs/process/control.yaml:17 */
es_result es_control_decode_request(const uint8_t *restrict bytes, size_t size,
                                    struct es_control_request *restrict out) {
  if (size < 8) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_REQUEST_SIZE_8];
  }
  const uint32_t magic = es_load_le32(bytes);
  const uint32_t size_ = es_load_le32(bytes + 4);
  if (magic != 0x51455354u) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_REQUEST_MAGIC_VALUE];
  }
  if (size_ < 1u) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_REQUEST_SIZE_MIN];
  }
  if (size_ > 0x2000u) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_REQUEST_SIZE_MAX];
  }
  out->size = size_;
  return ES_OK;
}

/* specs/process/control.yaml:17 */
size_t es_control_encode_request(const struct es_control_request *in, uint8_t *bytes, size_t room) {
  if (in->size < 1u) {
    return 0;
  }
  if (in->size > 0x2000u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, 0x51455354u);
  es_store_le32(bytes + 4, in->size);
  return 8;
}

/* specs/process/control.yaml:23 */
es_result es_control_decode_answer(const uint8_t *restrict bytes, size_t size, struct es_control_answer *restrict out) {
  if (size < 12) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_ANSWER_SIZE_12];
  }
  const uint32_t magic = es_load_le32(bytes);
  const uint32_t status = es_load_le32(bytes + 4);
  const uint32_t size_ = es_load_le32(bytes + 8);
  if (magic != 0x52455354u) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_ANSWER_MAGIC_VALUE];
  }
  if (!known_status(status)) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_ANSWER_STATUS_KNOWN];
  }
  if (size_ > 0x400000u) {
    return &es_control_refusals[ES_CONTROL_REFUSAL_ANSWER_SIZE_MAX];
  }
  out->status = status;
  out->size = size_;
  return ES_OK;
}

/* specs/process/control.yaml:23 */
size_t es_control_encode_answer(const struct es_control_answer *in, uint8_t *bytes, size_t room) {
  if (!known_status(in->status)) {
    return 0;
  }
  if (in->size > 0x400000u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, 0x52455354u);
  es_store_le32(bytes + 4, in->status);
  es_store_le32(bytes + 8, in->size);
  return 12;
}
