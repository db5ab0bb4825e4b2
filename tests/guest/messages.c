/* Messages out and in. */
#include <string.h>

#include "tests/guest/guest.h"

/* Rounds that a wait gives the host when it works in this process. */
#define WAIT_ROUNDS 200000u

uint16_t es_guest_post_raw(struct es_guest *guest, const void *bytes, uint32_t size) {
  return guest->transport->post(guest->transport_context, guest->message_connection, bytes, size);
}

static size_t encode(const struct es_guest *guest, const struct es_vmbus_from_guest *message, uint8_t *bytes,
                     size_t room) {
  switch (message->message) {
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
    return es_vmbus_encode_request_offers(&message->as.request_offers, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
    return es_vmbus_encode_open_channel(&message->as.open_channel, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
    return es_vmbus_encode_close_channel(&message->as.close_channel, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
    return es_vmbus_encode_gpadl_header(&message->as.gpadl_header, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_GPADL_BODY:
    return es_vmbus_encode_gpadl_body(&message->as.gpadl_body, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
    return es_vmbus_encode_gpadl_teardown(&message->as.gpadl_teardown, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
    return es_vmbus_encode_relid_released(&message->as.relid_released, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
    return es_vmbus_encode_initiate_contact(&message->as.initiate_contact, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_UNLOAD:
    return es_vmbus_encode_unload(&message->as.unload, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
    return es_vmbus_encode_open_reserved_channel(&message->as.open_reserved_channel, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
    return es_vmbus_encode_close_reserved_channel(&message->as.close_reserved_channel, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
    return es_vmbus_encode_tl_connect_request(&message->as.tl_connect_request, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
    return es_vmbus_encode_modify_channel(&message->as.modify_channel, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
    return es_vmbus_encode_modify_connection(&message->as.modify_connection, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_PAUSE:
    return es_vmbus_encode_pause(&message->as.pause, guest->version, bytes, room);
  case ES_VMBUS_MESSAGE_RESUME:
    return es_vmbus_encode_resume(&message->as.resume, guest->version, bytes, room);
  default:
    return 0; /* the host's */
  }
}

bool es_guest_post(struct es_guest *guest, const struct es_vmbus_from_guest *message) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  size_t size = encode(guest, message, bytes, sizeof bytes);
  if (size == 0) {
    return false;
  }
  /* A full queue is no refusal: the host gets time, then the call is made again. */
  for (unsigned i = 0; i < WAIT_ROUNDS; i++) {
    if (es_guest_post_raw(guest, bytes, (uint32_t)size) == 0) {
      return true;
    }
    es_guest_receive(guest);
    guest->transport->run(guest->transport_context);
  }
  return false;
}

static void note_offer(struct es_guest *guest, const struct es_vmbus_offer_channel *offer) {
  if (guest->offer_count < ES_GUEST_OFFERS_MAX) {
    guest->offers[guest->offer_count] = *offer;
    guest->rescinded[guest->offer_count] = false;
    guest->offer_count++;
  }
}

static void note_rescind(struct es_guest *guest, uint32_t channel_id) {
  for (uint32_t i = 0; i < guest->offer_count; i++) {
    if (guest->offers[i].channel_id == channel_id) {
      guest->rescinded[i] = true;
    }
  }
}

bool es_guest_receive(struct es_guest *guest) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  uint32_t size;
  bool any = false;
  while (guest->transport->receive(guest->transport_context, bytes, &size)) {
    struct es_vmbus_from_host message;
    any = true;
    es_result refusal = es_vmbus_decode_from_host(bytes, size, guest->version, &message);
    if (refusal != ES_OK && size >= ES_VMBUS_HEADER_SIZE_MAX &&
        es_load_le32(bytes) == ES_VMBUS_MESSAGE_TAG_VERSION_RESPONSE) {
      /* A refusal of a new version has the shape of the older ones. */
      refusal = es_vmbus_decode_from_host(bytes, size, ES_VMBUS_VERSION_V5_3, &message);
    }
    if (refusal != ES_OK) {
      guest->undecodable++;
      continue;
    }
    uint32_t tag = es_load_le32(bytes);
    guest->newest[tag % ES_GUEST_TAGS] = message;
    guest->received[tag % ES_GUEST_TAGS]++;
    if (message.message == ES_VMBUS_MESSAGE_OFFER_CHANNEL) {
      note_offer(guest, &message.as.offer_channel);
    } else if (message.message == ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER) {
      note_rescind(guest, message.as.rescind_channel_offer.channel_id);
    }
  }
  return any;
}

bool es_guest_wait(struct es_guest *guest, enum es_vmbus_message_tag tag, uint32_t before) {
  for (unsigned i = 0; i < WAIT_ROUNDS; i++) {
    es_guest_receive(guest);
    if (guest->received[tag] != before) {
      return true;
    }
    if (!guest->transport->run(guest->transport_context)) {
      /* Nothing left to do in this process: what has not come by now does not come. */
      es_guest_receive(guest);
      return guest->received[tag] != before;
    }
  }
  return false;
}

void es_guest_quiesce(struct es_guest *guest) {
  for (unsigned i = 0; i < WAIT_ROUNDS; i++) {
    bool received = es_guest_receive(guest);
    if (!guest->transport->run(guest->transport_context) && !received) {
      return;
    }
  }
}
