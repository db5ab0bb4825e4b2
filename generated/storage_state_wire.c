/* Generated from specs/state/storage-state.yaml; change that and run python3 -m generator. */
#include "generated/storage_state_wire.h"

#include "generated/storage_state_spec.h"

/* specs/state/storage-state.yaml:11 */
es_result es_storage_state_decode_controller(const uint8_t *restrict bytes, size_t size,
                                             struct es_storage_state_controller *restrict out) {
  if (size < 18) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_CONTROLLER_SIZE_18];
  }
  const uint8_t in_use = bytes[16];
  const uint8_t notify = bytes[17];
  if (in_use > 1u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_CONTROLLER_IN_USE_MAX];
  }
  if (notify > 1u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_CONTROLLER_NOTIFY_MAX];
  }
  memcpy(out->version, bytes, 16);
  out->version[16] = '\0';
  for (size_t i = 16; i > 0 && out->version[i - 1] == ' '; i--) {
    out->version[i - 1] = '\0';
  }
  out->in_use = in_use;
  out->notify = notify;
  return ES_OK;
}

/* specs/state/storage-state.yaml:11 */
size_t es_storage_state_encode_controller(const struct es_storage_state_controller *in, uint8_t *bytes, size_t room) {
  if (in->version[strnlen(in->version, 16)] != '\0') {
    return 0;
  }
  if (in->in_use > 1u) {
    return 0;
  }
  if (in->notify > 1u) {
    return 0;
  }
  if (room < 18) {
    return 0;
  }
  memset(bytes, ' ', 16);
  memcpy(bytes, in->version, strnlen(in->version, 16));
  bytes[16] = in->in_use;
  bytes[17] = in->notify;
  return 18;
}

/* specs/state/storage-state.yaml:18 */
es_result es_storage_state_decode_channel(const uint8_t *restrict bytes, size_t size,
                                          struct es_storage_state_channel *restrict out) {
  if (size < 2) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_CHANNEL_SIZE_2];
  }
  const uint16_t index_ = es_load_le16(bytes);
  if (index_ > 63u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_CHANNEL_INDEX_MAX];
  }
  out->index = index_;
  return ES_OK;
}

/* specs/state/storage-state.yaml:18 */
size_t es_storage_state_encode_channel(const struct es_storage_state_channel *in, uint8_t *bytes, size_t room) {
  if (in->index > 63u) {
    return 0;
  }
  if (room < 2) {
    return 0;
  }
  es_store_le16(bytes, in->index);
  return 2;
}

/* specs/state/storage-state.yaml:23 */
es_result es_storage_state_decode_unit(const uint8_t *restrict bytes, size_t size,
                                       struct es_storage_state_unit *restrict out) {
  if (size < 42) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_SIZE_42];
  }
  const uint8_t lun = bytes[0];
  const uint8_t read_only = bytes[13];
  if (lun > 63u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_LUN_MAX];
  }
  if (read_only > 1u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_READ_ONLY_MAX];
  }
  const uint64_t count_of_serial = (size - 42);
  if (count_of_serial > 36u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_SERIAL_MAX];
  }
  const uint32_t block_size = es_load_le32(bytes + 1);
  const uint64_t blocks = es_load_le64(bytes + 5);
  out->lun = lun;
  out->block_size = block_size;
  out->blocks = blocks;
  out->read_only = read_only;
  memcpy(out->vendor, bytes + 14, 8);
  memcpy(out->product, bytes + 22, 16);
  memcpy(out->revision, bytes + 38, 4);
  out->serial.at = bytes + 42;
  out->serial.count = (uint32_t)count_of_serial;
  return ES_OK;
}

/* specs/state/storage-state.yaml:23 */
size_t es_storage_state_encode_unit(const struct es_storage_state_unit *in, uint8_t *bytes, size_t room) {
  size_t total = 42;
  if (in->lun > 63u) {
    return 0;
  }
  if (in->read_only > 1u) {
    return 0;
  }
  size_t start_of_serial = 42;
  if (in->serial.count > 36u) {
    return 0;
  }
  if (start_of_serial + in->serial.count > total) {
    total = start_of_serial + in->serial.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  bytes[0] = in->lun;
  es_store_le32(bytes + 1, in->block_size);
  es_store_le64(bytes + 5, in->blocks);
  bytes[13] = in->read_only;
  memcpy(bytes + 14, in->vendor, 8);
  memcpy(bytes + 22, in->product, 16);
  memcpy(bytes + 38, in->revision, 4);
  if (in->serial.count > 0) {
    memcpy(bytes + start_of_serial, in->serial.at, in->serial.count);
  }
  return total;
}

/* specs/state/storage-state.yaml:35 */
es_result es_storage_state_decode_unit_memory(const uint8_t *restrict bytes, size_t size,
                                              struct es_storage_state_unit_memory *restrict out) {
  if (size < 42) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_MEMORY_SIZE_42];
  }
  const uint8_t write_cache = bytes[0];
  const uint8_t stopped = bytes[1];
  if (write_cache > 1u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_MEMORY_WRITE_CACHE_MAX];
  }
  if (stopped > 1u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_UNIT_MEMORY_STOPPED_MAX];
  }
  out->write_cache = write_cache;
  out->stopped = stopped;
  memcpy(out->attention, bytes + 2, 40);
  out->attention[40] = '\0';
  for (size_t i = 40; i > 0 && out->attention[i - 1] == ' '; i--) {
    out->attention[i - 1] = '\0';
  }
  return ES_OK;
}

/* specs/state/storage-state.yaml:35 */
size_t es_storage_state_encode_unit_memory(const struct es_storage_state_unit_memory *in, uint8_t *bytes, size_t room) {
  if (in->write_cache > 1u) {
    return 0;
  }
  if (in->stopped > 1u) {
    return 0;
  }
  if (in->attention[strnlen(in->attention, 40)] != '\0') {
    return 0;
  }
  if (room < 42) {
    return 0;
  }
  bytes[0] = in->write_cache;
  bytes[1] = in->stopped;
  memset(bytes + 2, ' ', 40);
  memcpy(bytes + 2, in->attention, strnlen(in->attention, 40));
  return 42;
}

/* specs/state/storage-state.yaml:42 */
es_result es_storage_state_decode_answer(const uint8_t *restrict bytes, size_t size,
                                         struct es_storage_state_answer *restrict out) {
  if (size < 8) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_ANSWER_SIZE_8];
  }
  const uint64_t count_of_reply = (size - 8);
  if (count_of_reply > 64u) {
    return &es_storage_state_refusals[ES_STORAGE_STATE_REFUSAL_ANSWER_REPLY_MAX];
  }
  const uint64_t transaction = es_load_le64(bytes);
  out->transaction = transaction;
  out->reply.at = bytes + 8;
  out->reply.count = (uint32_t)count_of_reply;
  return ES_OK;
}

/* specs/state/storage-state.yaml:42 */
size_t es_storage_state_encode_answer(const struct es_storage_state_answer *in, uint8_t *bytes, size_t room) {
  size_t total = 8;
  size_t start_of_reply = 8;
  if (in->reply.count > 64u) {
    return 0;
  }
  if (start_of_reply + in->reply.count > total) {
    total = start_of_reply + in->reply.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le64(bytes, in->transaction);
  if (in->reply.count > 0) {
    memcpy(bytes + start_of_reply, in->reply.at, in->reply.count);
  }
  return total;
}
