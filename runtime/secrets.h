/* Which bytes of a message are secret: constant data made from `secret: true` of the specs (generated/secrets/), and the one function
 * that reads it. Any thread; nothing is kept. */
#ifndef ES_RUNTIME_SECRETS_H
#define ES_RUNTIME_SECRETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_SECRETS_TO_THE_END UINT32_MAX

struct es_secrets_range {
  uint32_t first, end; /* bytes; what is beyond the message is not there */
};

/* Bytes that a message has at a place when it is this one. */
struct es_secrets_tag {
  uint32_t at, size;
  const uint8_t *bytes;
};

struct es_secrets;
/* Bytes that are a message of something else. */
struct es_secrets_inside {
  uint32_t first, end;
  const struct es_secrets *secrets;
};

struct es_secrets_message {
  bool from_guest, from_host;
  const struct es_secrets_tag *tags; /* all hold; none: every message */
  uint32_t tag_count;
  const struct es_secrets_range *ranges;
  uint32_t range_count;
  const struct es_secrets_inside *inside;
  uint32_t inside_count;
};

/* Everything that can stand in one place. A message that more than one describes loses what any of them hides. */
struct es_secrets {
  const char *name;
  const struct es_secrets_message *messages;
  uint32_t message_count;
};

/* Overwrites with zeros in `copy` what is secret in `bytes`, which may not be the same memory: what one reading hides another
 * one may need to see. Both are private. */
void es_secrets_hide(const struct es_secrets *secrets, bool from_guest, const uint8_t *bytes, uint8_t *copy,
                     size_t size);

#endif
