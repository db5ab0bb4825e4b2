/* Generated from specs/hyperv/hyperv-synic.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_synic_wire.h"

#include "generated/hyperv_synic_spec.h"

/* specs/hyperv/hyperv-synic.yaml:17 */
const char *es_hyperv_synic_message_type_name(uint32_t value) {
  switch ((enum es_hyperv_synic_message_type)value) {
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE:
    return "none";
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_CHANNEL:
    return "channel";
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED:
    return "timer-expired";
  }
  return "?";
}

static inline bool known_message_type(uint32_t value) {
  switch ((enum es_hyperv_synic_message_type)value) {
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE:
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_CHANNEL:
  case ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED:
    return true;
  }
  return false;
}

bool es_hyperv_synic_message_type_known(uint32_t value) {
  return known_message_type(value);
}

/* specs/hyperv/hyperv-synic.yaml:24 */
es_result es_hyperv_synic_decode_message_header(const uint8_t *restrict bytes, size_t size,
                                                struct es_hyperv_synic_message_header *restrict out) {
  if (size < 16) {
    return &es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_MESSAGE_HEADER_SIZE_16];
  }
  const uint8_t payload_size = bytes[4];
  if (payload_size > 240u) {
    return &es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_MESSAGE_HEADER_PAYLOAD_SIZE_MAX];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint8_t flags = bytes[5];
  const uint64_t sender = es_load_le64(bytes + 8);
  out->type = type;
  out->payload_size = payload_size;
  out->flags = flags;
  out->sender = sender;
  return ES_OK;
}

/* specs/hyperv/hyperv-synic.yaml:24 */
size_t es_hyperv_synic_encode_message_header(const struct es_hyperv_synic_message_header *in, uint8_t *bytes,
                                             size_t room) {
  if (in->payload_size > 240u) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le32(bytes, in->type);
  bytes[4] = in->payload_size;
  bytes[5] = in->flags;
  es_store_le64(bytes + 8, in->sender);
  return 16;
}

/* specs/hyperv/hyperv-synic.yaml:32 */
es_result es_hyperv_synic_decode_message(const uint8_t *restrict bytes, size_t size,
                                         struct es_hyperv_synic_message *restrict out) {
  if (size < 256) {
    return &es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_MESSAGE_SIZE_256];
  }
  const uint8_t payload_size = bytes[4];
  if (payload_size > 240u) {
    return &es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_MESSAGE_PAYLOAD_SIZE_MAX];
  }
  const uint32_t type = es_load_le32(bytes);
  const uint8_t flags = bytes[5];
  const uint64_t sender = es_load_le64(bytes + 8);
  out->type = type;
  out->payload_size = payload_size;
  out->flags = flags;
  out->sender = sender;
  memcpy(out->payload, bytes + 16, 240);
  return ES_OK;
}

/* specs/hyperv/hyperv-synic.yaml:32 */
size_t es_hyperv_synic_encode_message(const struct es_hyperv_synic_message *in, uint8_t *bytes, size_t room) {
  if (in->payload_size > 240u) {
    return 0;
  }
  if (room < 256) {
    return 0;
  }
  memset(bytes, 0, 256);
  es_store_le32(bytes, in->type);
  bytes[4] = in->payload_size;
  bytes[5] = in->flags;
  es_store_le64(bytes + 8, in->sender);
  memcpy(bytes + 16, in->payload, 240);
  return 256;
}

/* specs/hyperv/hyperv-synic.yaml:41 */
es_result es_hyperv_synic_decode_timer_message(const uint8_t *restrict bytes, size_t size,
                                               struct es_hyperv_synic_timer_message *restrict out) {
  if (size < 24) {
    return &es_hyperv_synic_refusals[ES_HYPERV_SYNIC_REFUSAL_TIMER_MESSAGE_SIZE_24];
  }
  const uint32_t timer = es_load_le32(bytes);
  const uint64_t expiration = es_load_le64(bytes + 8);
  const uint64_t delivery = es_load_le64(bytes + 16);
  out->timer = timer;
  out->expiration = expiration;
  out->delivery = delivery;
  return ES_OK;
}

/* specs/hyperv/hyperv-synic.yaml:41 */
size_t es_hyperv_synic_encode_timer_message(const struct es_hyperv_synic_timer_message *in, uint8_t *bytes,
                                            size_t room) {
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le32(bytes, in->timer);
  es_store_le64(bytes + 8, in->expiration);
  es_store_le64(bytes + 16, in->delivery);
  return 24;
}
