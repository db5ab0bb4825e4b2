#include "runtime/secrets.h"

#include <string.h>

/* Messages within messages: generated tables do not go deeper. */
#define DEPTH_MAX 4u

static bool is_this(const struct es_secrets_message *message, const uint8_t *bytes, size_t size) {
  for (uint32_t i = 0; i < message->tag_count; i++) {
    const struct es_secrets_tag *tag = &message->tags[i];
    if (tag->at > size || tag->size > size - tag->at || memcmp(bytes + tag->at, tag->bytes, tag->size) != 0) {
      return false;
    }
  }
  return true;
}

static void hide(const struct es_secrets *secrets, bool from_guest, const uint8_t *bytes, uint8_t *copy, size_t size,
                 unsigned depth);

static void hide_message(const struct es_secrets_message *message, bool from_guest, const uint8_t *bytes, uint8_t *copy,
                         size_t size, unsigned depth) {
  for (uint32_t i = 0; i < message->range_count; i++) {
    const struct es_secrets_range *range = &message->ranges[i];
    size_t end = range->end < size ? range->end : size;
    if (range->first < end) {
      memset(copy + range->first, 0, end - range->first);
    }
  }
  for (uint32_t i = 0; i < message->inside_count; i++) {
    const struct es_secrets_inside *inside = &message->inside[i];
    size_t end = inside->end < size ? inside->end : size;
    if (inside->first < end) {
      hide(inside->secrets, from_guest, bytes + inside->first, copy + inside->first, end - inside->first, depth + 1);
    }
  }
}

static void hide(const struct es_secrets *secrets, bool from_guest, const uint8_t *bytes, uint8_t *copy, size_t size,
                 unsigned depth) {
  if (depth == DEPTH_MAX) {
    memset(copy, 0, size);
    return;
  }
  for (uint32_t i = 0; i < secrets->message_count; i++) {
    const struct es_secrets_message *message = &secrets->messages[i];
    if ((from_guest ? message->from_guest : message->from_host) && is_this(message, bytes, size)) {
      hide_message(message, from_guest, bytes, copy, size, depth);
    }
  }
}

void es_secrets_hide(const struct es_secrets *secrets, bool from_guest, const uint8_t *bytes, uint8_t *copy,
                     size_t size) {
  if (secrets != NULL) {
    hide(secrets, from_guest, bytes, copy, size, 0);
  }
}
