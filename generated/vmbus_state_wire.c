/* Generated from specs/state/vmbus-state.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_state_wire.h"

#include "generated/vmbus_state_spec.h"

/* specs/state/vmbus-state.yaml:10 */
es_result es_vmbus_state_decode_server(const uint8_t *restrict bytes, size_t size,
                                       struct es_vmbus_state_server *restrict out) {
  if (size < 39) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_SERVER_SIZE_39];
  }
  const uint8_t sint = bytes[12];
  const uint8_t offers_owed = bytes[13];
  const uint8_t paused = bytes[14];
  if (sint < 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_SERVER_SINT_MIN];
  }
  if (sint > 15u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_SERVER_SINT_MAX];
  }
  if (offers_owed > 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_SERVER_OFFERS_OWED_MAX];
  }
  if (paused > 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_SERVER_PAUSED_MAX];
  }
  const uint32_t version_ = es_load_le32(bytes);
  const uint32_t features = es_load_le32(bytes + 4);
  const uint32_t target_vp = es_load_le32(bytes + 8);
  const uint64_t interrupt_page = es_load_le64(bytes + 15);
  const uint64_t parent_to_child_page = es_load_le64(bytes + 23);
  const uint64_t child_to_parent_page = es_load_le64(bytes + 31);
  out->version = version_;
  out->features = features;
  out->target_vp = target_vp;
  out->sint = sint;
  out->offers_owed = offers_owed;
  out->paused = paused;
  out->interrupt_page = interrupt_page;
  out->parent_to_child_page = parent_to_child_page;
  out->child_to_parent_page = child_to_parent_page;
  return ES_OK;
}

/* specs/state/vmbus-state.yaml:10 */
size_t es_vmbus_state_encode_server(const struct es_vmbus_state_server *in, uint8_t *bytes, size_t room) {
  if (in->sint < 1u) {
    return 0;
  }
  if (in->sint > 15u) {
    return 0;
  }
  if (in->offers_owed > 1u) {
    return 0;
  }
  if (in->paused > 1u) {
    return 0;
  }
  if (room < 39) {
    return 0;
  }
  es_store_le32(bytes, in->version);
  es_store_le32(bytes + 4, in->features);
  es_store_le32(bytes + 8, in->target_vp);
  bytes[12] = in->sint;
  bytes[13] = in->offers_owed;
  bytes[14] = in->paused;
  es_store_le64(bytes + 15, in->interrupt_page);
  es_store_le64(bytes + 23, in->parent_to_child_page);
  es_store_le64(bytes + 31, in->child_to_parent_page);
  return 39;
}

/* specs/state/vmbus-state.yaml:23 */
es_result es_vmbus_state_decode_channel(const uint8_t *restrict bytes, size_t size,
                                        struct es_vmbus_state_channel *restrict out) {
  if (size < 235) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_CHANNEL_SIZE_235];
  }
  const uint8_t broken = bytes[202];
  if (broken > 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_CHANNEL_BROKEN_MAX];
  }
  const uint16_t sub_channel = es_load_le16(bytes + 32);
  const uint32_t primary = es_load_le32(bytes + 34);
  const uint32_t connection = es_load_le32(bytes + 38);
  const uint32_t open_id = es_load_le32(bytes + 42);
  const uint32_t target_vp = es_load_le32(bytes + 46);
  const uint32_t gpadl = es_load_le32(bytes + 170);
  const uint32_t downstream = es_load_le32(bytes + 174);
  const uint32_t in_read = es_load_le32(bytes + 178);
  const uint32_t in_published = es_load_le32(bytes + 182);
  const uint32_t out_write = es_load_le32(bytes + 186);
  const uint32_t out_published = es_load_le32(bytes + 190);
  const uint32_t out_seen = es_load_le32(bytes + 194);
  const uint32_t out_waiting = es_load_le32(bytes + 198);
  const uint64_t packets_in = es_load_le64(bytes + 203);
  const uint64_t packets_out = es_load_le64(bytes + 211);
  const uint64_t signals = es_load_le64(bytes + 219);
  const uint64_t interrupts = es_load_le64(bytes + 227);
  memcpy(out->class_id, bytes, 16);
  memcpy(out->instance_id, bytes + 16, 16);
  out->sub_channel = sub_channel;
  out->primary = primary;
  out->connection = connection;
  out->open_id = open_id;
  out->target_vp = target_vp;
  memcpy(out->user_data, bytes + 50, 120);
  out->gpadl = gpadl;
  out->downstream = downstream;
  out->in_read = in_read;
  out->in_published = in_published;
  out->out_write = out_write;
  out->out_published = out_published;
  out->out_seen = out_seen;
  out->out_waiting = out_waiting;
  out->broken = broken;
  out->packets_in = packets_in;
  out->packets_out = packets_out;
  out->signals = signals;
  out->interrupts = interrupts;
  return ES_OK;
}

/* specs/state/vmbus-state.yaml:23 */
size_t es_vmbus_state_encode_channel(const struct es_vmbus_state_channel *in, uint8_t *bytes, size_t room) {
  if (in->broken > 1u) {
    return 0;
  }
  if (room < 235) {
    return 0;
  }
  memcpy(bytes, in->class_id, 16);
  memcpy(bytes + 16, in->instance_id, 16);
  es_store_le16(bytes + 32, in->sub_channel);
  es_store_le32(bytes + 34, in->primary);
  es_store_le32(bytes + 38, in->connection);
  es_store_le32(bytes + 42, in->open_id);
  es_store_le32(bytes + 46, in->target_vp);
  memcpy(bytes + 50, in->user_data, 120);
  es_store_le32(bytes + 170, in->gpadl);
  es_store_le32(bytes + 174, in->downstream);
  es_store_le32(bytes + 178, in->in_read);
  es_store_le32(bytes + 182, in->in_published);
  es_store_le32(bytes + 186, in->out_write);
  es_store_le32(bytes + 190, in->out_published);
  es_store_le32(bytes + 194, in->out_seen);
  es_store_le32(bytes + 198, in->out_waiting);
  bytes[202] = in->broken;
  es_store_le64(bytes + 203, in->packets_in);
  es_store_le64(bytes + 211, in->packets_out);
  es_store_le64(bytes + 219, in->signals);
  es_store_le64(bytes + 227, in->interrupts);
  return 235;
}

/* specs/state/vmbus-state.yaml:48 */
es_result es_vmbus_state_decode_gpadl(const uint8_t *restrict bytes, size_t size,
                                      struct es_vmbus_state_gpadl *restrict out) {
  if (size < 14) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_SIZE_14];
  }
  const uint32_t id = es_load_le32(bytes);
  const uint32_t channel = es_load_le32(bytes + 4);
  const uint16_t range_count = es_load_le16(bytes + 8);
  const uint32_t word_count = es_load_le32(bytes + 10);
  if (id < 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_ID_MIN];
  }
  if (channel < 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_CHANNEL_MIN];
  }
  if (range_count < 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_RANGE_COUNT_MIN];
  }
  if (word_count > 0x12000u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_WORD_COUNT_MAX];
  }
  const uint64_t count_of_words = (size - 14) / 8;
  if (count_of_words > 0x12000u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_GPADL_WORDS_MAX];
  }
  out->id = id;
  out->channel = channel;
  out->range_count = range_count;
  out->word_count = word_count;
  out->words.at = bytes + 14;
  out->words.count = (uint32_t)count_of_words;
  return ES_OK;
}

/* specs/state/vmbus-state.yaml:48 */
size_t es_vmbus_state_encode_gpadl(const struct es_vmbus_state_gpadl *in, uint8_t *bytes, size_t room) {
  size_t total = 14;
  if (in->id < 1u) {
    return 0;
  }
  if (in->channel < 1u) {
    return 0;
  }
  if (in->range_count < 1u) {
    return 0;
  }
  if (in->word_count > 0x12000u) {
    return 0;
  }
  size_t start_of_words = 14;
  if (in->words.count > 0x12000u) {
    return 0;
  }
  if (start_of_words + (size_t)in->words.count * 8 > total) {
    total = start_of_words + (size_t)in->words.count * 8;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, in->id);
  es_store_le32(bytes + 4, in->channel);
  es_store_le16(bytes + 8, in->range_count);
  es_store_le32(bytes + 10, in->word_count);
  if (in->words.count > 0) {
    memcpy(bytes + start_of_words, in->words.at, (size_t)in->words.count * 8);
  }
  return total;
}

/* specs/state/vmbus-state.yaml:56 Zero for an index outside. */
uint64_t es_vmbus_state_gpadl_words_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le64(slice->at + (size_t)index * 8) : 0;
}

/* specs/state/vmbus-state.yaml:56 The array's bytes must have room. */
void es_vmbus_state_gpadl_words_put(uint8_t *bytes, uint32_t index, uint64_t value) {
  es_store_le64(bytes + (size_t)index * 8, value);
}

/* specs/state/vmbus-state.yaml:57 */
es_result es_vmbus_state_decode_message_in(const uint8_t *restrict bytes, size_t size,
                                           struct es_vmbus_state_message_in *restrict out) {
  const uint64_t count_of_payload = size;
  if (count_of_payload > 240u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_IN_PAYLOAD_MAX];
  }
  out->payload.at = bytes;
  out->payload.count = (uint32_t)count_of_payload;
  return ES_OK;
}

/* specs/state/vmbus-state.yaml:57 */
size_t es_vmbus_state_encode_message_in(const struct es_vmbus_state_message_in *in, uint8_t *bytes, size_t room) {
  size_t total = 0;
  size_t start_of_payload = 0;
  if (in->payload.count > 240u) {
    return 0;
  }
  if (start_of_payload + in->payload.count > total) {
    total = start_of_payload + in->payload.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->payload.count > 0) {
    memcpy(bytes + start_of_payload, in->payload.at, in->payload.count);
  }
  return total;
}

/* specs/state/vmbus-state.yaml:62 */
es_result es_vmbus_state_decode_message_out(const uint8_t *restrict bytes, size_t size,
                                            struct es_vmbus_state_message_out *restrict out) {
  if (size < 6) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_OUT_SIZE_6];
  }
  const uint8_t sint = bytes[4];
  const uint8_t urgent = bytes[5];
  if (sint < 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_OUT_SINT_MIN];
  }
  if (sint > 15u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_OUT_SINT_MAX];
  }
  if (urgent > 1u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_OUT_URGENT_MAX];
  }
  const uint64_t count_of_payload = (size - 6);
  if (count_of_payload > 240u) {
    return &es_vmbus_state_refusals[ES_VMBUS_STATE_REFUSAL_MESSAGE_OUT_PAYLOAD_MAX];
  }
  const uint32_t vp = es_load_le32(bytes);
  out->vp = vp;
  out->sint = sint;
  out->urgent = urgent;
  out->payload.at = bytes + 6;
  out->payload.count = (uint32_t)count_of_payload;
  return ES_OK;
}

/* specs/state/vmbus-state.yaml:62 */
size_t es_vmbus_state_encode_message_out(const struct es_vmbus_state_message_out *in, uint8_t *bytes, size_t room) {
  size_t total = 6;
  if (in->sint < 1u) {
    return 0;
  }
  if (in->sint > 15u) {
    return 0;
  }
  if (in->urgent > 1u) {
    return 0;
  }
  size_t start_of_payload = 6;
  if (in->payload.count > 240u) {
    return 0;
  }
  if (start_of_payload + in->payload.count > total) {
    total = start_of_payload + in->payload.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, in->vp);
  bytes[4] = in->sint;
  bytes[5] = in->urgent;
  if (in->payload.count > 0) {
    memcpy(bytes + start_of_payload, in->payload.at, in->payload.count);
  }
  return total;
}
