/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator. */
#include "generated/msi_wire.h"

#include "generated/msi_spec.h"

/* specs/platform/msi.yaml:8 */
es_result es_msi_decode_message_address(const uint8_t *restrict bytes, size_t size,
                                        struct es_msi_message_address *restrict out) {
  if (size < 8) {
    return &es_msi_refusals[ES_MSI_REFUSAL_MESSAGE_ADDRESS_SIZE_8];
  }
  const uint32_t low = es_load_le32(bytes);
  const uint32_t high = es_load_le32(bytes + 4);
  out->low.unused = (uint8_t)(low & 3u);
  out->low.destination_mode = (uint8_t)(low >> 2 & 1u);
  out->low.redirection_hint = (uint8_t)(low >> 3 & 1u);
  out->low.extended = (uint8_t)(low >> 4 & 1u);
  out->low.extended_destination = (uint8_t)(low >> 5 & 127u);
  out->low.destination = (uint8_t)(low >> 12 & 255u);
  out->low.base = (uint16_t)(low >> 20);
  out->high = high;
  return ES_OK;
}

/* specs/platform/msi.yaml:8 */
size_t es_msi_encode_message_address(const struct es_msi_message_address *in, uint8_t *bytes, size_t room) {
  if (in->low.unused > 3u) {
    return 0;
  }
  if (in->low.destination_mode > 1u) {
    return 0;
  }
  if (in->low.redirection_hint > 1u) {
    return 0;
  }
  if (in->low.extended > 1u) {
    return 0;
  }
  if (in->low.extended_destination > 127u) {
    return 0;
  }
  if (in->low.base > 0xfffu) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint32_t bits_of_low = (uint32_t)in->low.unused;
  bits_of_low |= (uint32_t)in->low.destination_mode << 2;
  bits_of_low |= (uint32_t)in->low.redirection_hint << 3;
  bits_of_low |= (uint32_t)in->low.extended << 4;
  bits_of_low |= (uint32_t)in->low.extended_destination << 5;
  bits_of_low |= (uint32_t)in->low.destination << 12;
  bits_of_low |= (uint32_t)in->low.base << 20;
  es_store_le32(bytes, bits_of_low);
  es_store_le32(bytes + 4, in->high);
  return 8;
}

/* specs/platform/msi.yaml:22 */
es_result es_msi_decode_message_data(const uint8_t *restrict bytes, size_t size,
                                     struct es_msi_message_data *restrict out) {
  if (size < 4) {
    return &es_msi_refusals[ES_MSI_REFUSAL_MESSAGE_DATA_SIZE_4];
  }
  const uint32_t data = es_load_le32(bytes);
  out->data.vector = (uint8_t)(data & 255u);
  out->data.delivery_mode = (uint8_t)(data >> 8 & 7u);
  out->data.unused_low = (uint8_t)(data >> 11 & 7u);
  out->data.level = (uint8_t)(data >> 14 & 1u);
  out->data.trigger_mode = (uint8_t)(data >> 15 & 1u);
  out->data.unused_high = (uint16_t)(data >> 16);
  return ES_OK;
}

/* specs/platform/msi.yaml:22 */
size_t es_msi_encode_message_data(const struct es_msi_message_data *in, uint8_t *bytes, size_t room) {
  if (in->data.delivery_mode > 7u) {
    return 0;
  }
  if (in->data.unused_low > 7u) {
    return 0;
  }
  if (in->data.level > 1u) {
    return 0;
  }
  if (in->data.trigger_mode > 1u) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  uint32_t bits_of_data = (uint32_t)in->data.vector;
  bits_of_data |= (uint32_t)in->data.delivery_mode << 8;
  bits_of_data |= (uint32_t)in->data.unused_low << 11;
  bits_of_data |= (uint32_t)in->data.level << 14;
  bits_of_data |= (uint32_t)in->data.trigger_mode << 15;
  bits_of_data |= (uint32_t)in->data.unused_high << 16;
  es_store_le32(bytes, bits_of_data);
  return 4;
}
