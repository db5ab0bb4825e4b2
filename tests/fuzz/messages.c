/* Channel messages: every kind, with numbers that exist and numbers that do not, cut, bent and out of order. */
#include <string.h>

#include "generated/hyperv_hypercall_intercepts.h"
#include "tests/fuzz/hostile.h"

#define WORDS_MAX 26u
#define LIST_PAGES_MAX 60u
#define PAUSE_MESSAGES 700u /* more than the host holds back */

static uint32_t some_channel(void) {
  const struct es_guest *guest = hostile.guest;
  if (guest->offer_count == 0 || hostile_one_in(12))
    return (uint32_t)hostile_number();
  return guest->offers[hostile_below(guest->offer_count)].channel_id;
}

static uint32_t some_gpadl(void) {
  const struct es_guest *guest = hostile.guest;
  if (hostile_one_in(12))
    return (uint32_t)hostile_number();
  return guest->next_gpadl - hostile_below(12);
}

static uint64_t some_page(void) {
  return hostile_one_in(6) ? hostile_number() : hostile.pages[hostile_below(HOSTILE_PAGES)];
}

/* Any message of the guest; bytes written. */
static size_t build(uint8_t *bytes, size_t room) {
  enum es_vmbus_version version = hostile_one_in(4) ? ES_VMBUS_VERSION_V6_0 : hostile.guest->version;
  uint64_t words[WORDS_MAX];
  for (uint32_t i = 0; i < WORDS_MAX; i++)
    words[i] = some_page();
  switch (hostile_below(17)) {
  case 0: {
    struct es_vmbus_request_offers message = {0};
    return es_vmbus_encode_request_offers(&message, version, bytes, room);
  }
  case 1: {
    struct es_vmbus_open_channel message = {.channel_id = some_channel(),
                                            .open_id = (uint32_t)hostile_random(),
                                            .ring_gpadl = some_gpadl(),
                                            .target_vp = hostile_below(10),
                                            .downstream_page_offset = 1 + hostile_below(6)};
    if (hostile_one_in(8))
      message.signal = (struct es_slice){.at = (const uint8_t *)words, .count = 8};
    return es_vmbus_encode_open_channel(&message, version, bytes, room);
  }
  case 2: {
    struct es_vmbus_close_channel message = {.channel_id = some_channel()};
    return es_vmbus_encode_close_channel(&message, version, bytes, room);
  }
  case 3: {
    struct es_vmbus_gpadl_header message = {
        .channel_id = some_channel(),
        .gpadl = hostile_one_in(2) ? hostile.guest->next_gpadl++ : some_gpadl(),
        .range_buffer_length = (uint16_t)(hostile_one_in(6) ? hostile_number() : (8 + 8 * (uint64_t)hostile_below(30))),
        .range_count = (uint16_t)(hostile_one_in(6) ? hostile_number() : 1),
        .ranges = {.at = (const uint8_t *)words, .count = 8 * hostile_below(WORDS_MAX)},
    };
    words[0] = (uint64_t)hostile_below(4) << 43 | (uint64_t)hostile_below(20) << 12;
    return es_vmbus_encode_gpadl_header(&message, version, bytes, room);
  }
  case 4: {
    struct es_vmbus_gpadl_body message = {.gpadl = some_gpadl(),
                                          .pages = {.at = (const uint8_t *)words, .count = 8 * hostile_below(20)}};
    return es_vmbus_encode_gpadl_body(&message, version, bytes, room);
  }
  case 5: {
    struct es_vmbus_gpadl_teardown message = {.channel_id = some_channel(), .gpadl = some_gpadl()};
    return es_vmbus_encode_gpadl_teardown(&message, version, bytes, room);
  }
  case 6: {
    struct es_vmbus_relid_released message = {.channel_id = some_channel()};
    return es_vmbus_encode_relid_released(&message, version, bytes, room);
  }
  case 7: {
    if (!hostile_one_in(20))
      return 0;
    struct es_vmbus_initiate_contact message = {
        .version_requested = hostile_one_in(2) ? ES_VMBUS_VERSION_V5_3_NUMBER : (uint32_t)hostile_number(),
        .target_vp = hostile_below(10),
        .message_sint = (uint8_t)hostile_below(20),
        .message_vtl = (uint8_t)hostile_one_in(10),
        .features = (uint32_t)hostile_random(),
        .parent_to_child_page = some_page() << 12,
        .child_to_parent_page = some_page() << 12,
    };
    return es_vmbus_encode_initiate_contact(&message, version, bytes, room);
  }
  case 8: {
    if (!hostile_one_in(30))
      return 0;
    struct es_vmbus_unload message = {0};
    return es_vmbus_encode_unload(&message, version, bytes, room);
  }
  case 9: {
    struct es_vmbus_open_reserved_channel message = {.channel_id = some_channel()};
    return es_vmbus_encode_open_reserved_channel(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  case 10: {
    struct es_vmbus_close_reserved_channel message = {
        .channel_id = some_channel(), .target_vp = hostile_below(10), .target_sint = hostile_below(20)};
    return es_vmbus_encode_close_reserved_channel(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  case 11: {
    struct es_vmbus_tl_connect_request message = {.endpoint_id = {1}, .service_id = {2}};
    return es_vmbus_encode_tl_connect_request(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  case 12: {
    struct es_vmbus_modify_channel message = {.channel_id = some_channel(), .target_vp = hostile_below(10)};
    return es_vmbus_encode_modify_channel(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  case 13: {
    struct es_vmbus_modify_connection message = {.parent_to_child_page = some_page() << 12,
                                                 .child_to_parent_page = some_page() << 12};
    return es_vmbus_encode_modify_connection(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  case 14: {
    struct es_vmbus_pause message = {0};
    return es_vmbus_encode_pause(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  default: {
    struct es_vmbus_resume message = {0};
    return es_vmbus_encode_resume(&message, ES_VMBUS_VERSION_V6_0, bytes, room);
  }
  }
}

void hostile_message(void) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX] = {0};
  uint32_t size = (uint32_t)build(bytes, sizeof bytes);
  if (size == 0)
    return;
  if (es_load_le32(bytes) == ES_VMBUS_MESSAGE_TAG_OPEN_CHANNEL && hostile_one_in(10))
    es_store_le32(bytes + ES_VMBUS_OPEN_CHANNEL_DOWNSTREAM_PAGE_OFFSET_OFFSET, 0);
  if (es_load_le32(bytes) == ES_VMBUS_MESSAGE_TAG_GPADL_HEADER && hostile_one_in(10))
    es_store_le16(bytes + ES_VMBUS_GPADL_HEADER_RANGE_COUNT_OFFSET, 0);
  if (hostile_one_in(8))
    hostile_mutate(bytes, size);
  if (hostile_one_in(size == ES_VMBUS_UNLOAD_SIZE_MAX || size == ES_VMBUS_INITIATE_CONTACT_SIZE_MIN ? 3 : 8)) {
    size = hostile_below(size + 1);
  } else if (hostile_one_in(20)) {
    size = hostile_below(sizeof bytes + 1);
  }
  uint32_t connection = hostile_one_in(60) ? (uint32_t)hostile_number() : hostile.guest->message_connection;
  if (hostile_one_in(500)) {
    (void)es_vmbus_signal_event(hostile.direct.vmbus, 0, (uint32_t)hostile_number(), 0);
    (void)es_vmbus_post_message(hostile.direct.vmbus, 0, connection, 7, bytes, size);
  }
  (void)es_vmbus_post_message(hostile.direct.vmbus, hostile_below(8), connection, ES_VMBUS_MESSAGE_TYPE, bytes, size);
  hostile.packets++;
  if (hostile_one_in(4))
    hostile_run(1);
}

void hostile_messages(uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    hostile_message();
  if (hostile_one_in(50)) { /* more than the queue takes */
    for (uint32_t i = 0; i < 400; i++) {
      struct es_vmbus_resume message = {0};
      uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
      size_t size = es_vmbus_encode_resume(&message, ES_VMBUS_VERSION_V6_0, bytes, sizeof bytes);
      (void)es_guest_post_raw(hostile.guest, bytes, (uint32_t)size);
      hostile.packets++;
    }
  }
  hostile_run(4);
}

/* A page list in several parts that is right, or nearly: counts, sizes and pages are then not what was announced. */
void hostile_page_list(void) {
  struct es_guest *guest = hostile.guest;
  uint64_t words[LIST_PAGES_MAX + 1];
  uint32_t pages = 1 + hostile_below(LIST_PAGES_MAX);
  for (uint32_t i = 1; i <= pages; i++)
    words[i] = hostile.pages[hostile_below(HOSTILE_PAGES)];
  words[0] = (uint64_t)pages << 12; /* byte count, offset 0 */
  uint16_t ranges = 1;
  uint16_t length = (uint16_t)(8 * (pages + 1));
  switch (hostile_below(8)) {
  case 0:
    words[1 + hostile_below(pages)] = hostile_number();
    break;
  case 1:
    words[0] = hostile_number();
    break;
  case 2:
    ranges = (uint16_t)hostile_below(5);
    break;
  case 3:
    length = (uint16_t)(length + 8 * hostile_below(4));
    break;
  case 4:
    length = (uint16_t)hostile_number();
    break;
  default:
    break;
  }
  uint32_t channel = some_channel();
  uint32_t gpadl = hostile_one_in(6) ? some_gpadl() : guest->next_gpadl++;
  (void)es_guest_gpadl_create_raw(guest, channel, gpadl, ranges, length, words, pages + 1);
  hostile.packets++;
  if (hostile_one_in(2)) {
    struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_GPADL_TEARDOWN,
                                          .as.gpadl_teardown = {.channel_id = channel, .gpadl = gpadl}};
    hostile.packets += es_guest_post(guest, &message);
    hostile_run(2);
  }
}

void hostile_pause(void) {
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_PAUSE};
  hostile.packets += es_guest_post(hostile.guest, &message);
  message = (struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL};
  /* A guest that had itself answered at a source it does not hear is not listened to any more: asking on would only wait. */
  for (uint32_t i = 0; i < PAUSE_MESSAGES; i++) {
    if (!es_guest_post(hostile.guest, &message))
      break;
    hostile.packets++;
  }
  message = (struct es_vmbus_from_guest){.message = ES_VMBUS_MESSAGE_RESUME};
  hostile.packets += es_guest_post(hostile.guest, &message);
}
