/* Page lists in as many messages as they take. */
#include <stdlib.h>
#include <string.h>

#include "tests/guest/guest.h"

#define WORD ((uint32_t)sizeof(uint64_t))
#define HEADER_WORDS ((ES_VMBUS_MESSAGE_SIZE_MAX - ES_VMBUS_GPADL_HEADER_SIZE_MIN) / WORD)
#define BODY_WORDS ((ES_VMBUS_MESSAGE_SIZE_MAX - ES_VMBUS_GPADL_BODY_SIZE_MIN) / WORD)

static int64_t wait_created(struct es_guest *guest, uint32_t gpadl, uint32_t before) {
  if (!es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_GPADL_CREATED, before)) {
    return -1;
  }
  const struct es_vmbus_gpadl_created *created = &guest->newest[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED].as.gpadl_created;
  return created->gpadl == gpadl ? (int64_t)created->status : -1;
}

int64_t es_guest_gpadl_create_raw(struct es_guest *guest, uint32_t channel_id, uint32_t gpadl, uint16_t range_count,
                                  uint16_t buffer_length, const uint64_t *words, uint32_t word_count) {
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_CREATED];
  uint32_t first = word_count < HEADER_WORDS ? word_count : HEADER_WORDS;
  struct es_vmbus_from_guest message = {
      .message = ES_VMBUS_MESSAGE_GPADL_HEADER,
      .as.gpadl_header = {.channel_id = channel_id,
                          .gpadl = gpadl,
                          .range_buffer_length = buffer_length,
                          .range_count = range_count,
                          .ranges = {.at = (const uint8_t *)words, .count = first * WORD}},
  };
  if (!es_guest_post(guest, &message)) {
    return -1;
  }
  for (uint32_t at = first; at < word_count; at += BODY_WORDS) {
    uint32_t part = word_count - at < BODY_WORDS ? word_count - at : BODY_WORDS;
    message = (struct es_vmbus_from_guest){
        .message = ES_VMBUS_MESSAGE_GPADL_BODY,
        .as.gpadl_body = {.gpadl = gpadl, .pages = {.at = (const uint8_t *)(words + at), .count = part * WORD}},
    };
    if (!es_guest_post(guest, &message)) {
      return -1;
    }
  }
  return wait_created(guest, gpadl, before);
}

int64_t es_guest_gpadl_create(struct es_guest *guest, uint32_t channel_id, const uint64_t *pages, uint32_t count,
                              uint32_t *gpadl) {
  uint64_t *words = malloc((count + 1) * sizeof *words);
  if (words == NULL) {
    return -1;
  }
  struct es_vmbus_ring_gpa_range range = {.byte_count = count << ES_PAGE_SHIFT};
  es_vmbus_ring_encode_gpa_range(&range, (uint8_t *)words, sizeof *words);
  memcpy(words + 1, pages, count * sizeof *pages);
  *gpadl = guest->next_gpadl++;
  int64_t status = es_guest_gpadl_create_raw(guest, channel_id, *gpadl, 1, (uint16_t)((count + 1) * sizeof *words),
                                             words, count + 1);
  free(words);
  return status;
}

bool es_guest_gpadl_teardown(struct es_guest *guest, uint32_t channel_id, uint32_t gpadl) {
  struct es_vmbus_from_guest message = {.message = ES_VMBUS_MESSAGE_GPADL_TEARDOWN,
                                        .as.gpadl_teardown = {.channel_id = channel_id, .gpadl = gpadl}};
  uint32_t before = guest->received[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN];
  return es_guest_post(guest, &message) && es_guest_wait(guest, ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN, before) &&
         guest->newest[ES_VMBUS_MESSAGE_TAG_GPADL_TORNDOWN].as.gpadl_torndown.gpadl == gpadl;
}
