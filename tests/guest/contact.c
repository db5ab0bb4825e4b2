/* Contact, offers, unload. */
#include <string.h>

#include "tests/guest/guest.h"

bool es_guest_contact(struct es_guest *guest, uint32_t version_number, uint32_t features) {
  enum es_vmbus_version version = ES_VMBUS_VERSION_V5_3;
  es_vmbus_version_from_number(version_number, &version);
  guest->version = version;
  guest->message_connection =
      version >= ES_VMBUS_VERSION_V5_0 ? ES_VMBUS_MESSAGE_CONNECTION_4 : ES_VMBUS_MESSAGE_CONNECTION;
  guest->connected = false;
  guest->offer_count = 0;
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_INITIATE_CONTACT,
                                        .as.initiate_contact = {
                                            .version_requested = version_number,
                                            .target_vp = 0,
                                            .interrupt_page = guest->interrupt_page << ES_PAGE_SHIFT,
                                            .message_sint = ES_VMBUS_MESSAGE_SINT,
                                            .features = features,
                                            .parent_to_child_page = guest->monitor_pages[0] << ES_PAGE_SHIFT,
                                            .child_to_parent_page = guest->monitor_pages[1] << ES_PAGE_SHIFT,
                                        }};
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE];
  memset(es_guest_page(guest, guest->interrupt_page), 0, ES_PAGE_SIZE);
  if (!es_guest_post(guest, &message) || !es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE, before)) {
    return false;
  }
  const struct es_vmbus_version_response *response =
      &guest->newest[ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE].as.version_response;
  if (response->version_supported == 0) {
    return false;
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    guest->message_connection = response->message_connection;
  }
  guest->features = version >= ES_VMBUS_VERSION_V6_0 ? response->features : 0;
  guest->connected = true;
  return true;
}

bool es_guest_connect(struct es_guest *guest) {
  static const uint32_t newest_first[] = {
      ES_VMBUS_VERSION_V6_0_NUMBER, ES_VMBUS_VERSION_V5_3_NUMBER, ES_VMBUS_VERSION_V5_2_NUMBER,
      ES_VMBUS_VERSION_V5_1_NUMBER, ES_VMBUS_VERSION_V5_0_NUMBER, ES_VMBUS_VERSION_V4_1_NUMBER,
      ES_VMBUS_VERSION_V4_0_NUMBER, ES_VMBUS_VERSION_V3_0_NUMBER, ES_VMBUS_VERSION_V2_4_NUMBER,
      ES_VMBUS_VERSION_V1_1_NUMBER,
  };
  for (size_t i = 0; i < sizeof newest_first / sizeof newest_first[0]; i++) {
    if (es_guest_contact(guest, newest_first[i], ES_VMBUS_FEATURE_FLAGS_CONFIDENTIAL_CHANNELS)) {
      return true;
    }
  }
  return false;
}

bool es_guest_request_offers(struct es_guest *guest) {
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_REQUEST_OFFERS};
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED];
  return es_guest_post(guest, &message) && es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_ALL_OFFERS_DELIVERED, before);
}

const struct es_vmbus_offer_channel *es_guest_find_offer(const struct es_guest *guest, const uint8_t class_id[16],
                                                         uint32_t sub_channel) {
  for (uint32_t i = guest->offer_count; i-- != 0;) {
    const struct es_vmbus_offer_channel *offer = &guest->offers[i];
    if (!guest->rescinded[i] && memcmp(offer->class_id, class_id, sizeof offer->class_id) == 0 &&
        offer->sub_channel_index == sub_channel) {
      return offer;
    }
  }
  return NULL;
}

bool es_guest_unload(struct es_guest *guest) {
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_UNLOAD};
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE];
  if (!es_guest_post(guest, &message) || !es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_UNLOAD_RESPONSE, before)) {
    return false;
  }
  guest->connected = false;
  guest->offer_count = 0;
  return true;
}
