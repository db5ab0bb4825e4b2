/* Generated from specs/; change those and run python3 -m generator. */
#include "generated/secrets/secrets.h"

#include <stddef.h>
#include <string.h>

#define ES_SECRETS_NO_CALL UINT32_MAX
#define CLASS_SIZE 16u

struct entry {
  const char *spec;
  uint32_t call;
  bool output;
  const struct es_secrets *secrets;
};

struct class_entry {
  uint8_t id[CLASS_SIZE];
  const struct es_secrets *secrets;
};

static const uint8_t secrets_0_0_tag_0[] = {0x01, 0x00, 0x00, 0x00};
static const struct es_secrets_tag secrets_0_0_tags[] = {
    {.at = 0u, .size = 4u, .bytes = secrets_0_0_tag_0},
};
static const struct es_secrets_range secrets_0_0_ranges[] = {
    {.first = 96u, .end = 128u},
};
static const struct es_secrets_message secrets_0_messages[] = {
    {.from_guest = false,
     .from_host = true,
     .tags = secrets_0_0_tags,
     .tag_count = 1u,
     .ranges = secrets_0_0_ranges,
     .range_count = 1u},
};
static const struct es_secrets secrets_0 = {
    .name = "tpm-control",
    .messages = secrets_0_messages,
    .message_count = 1u,
};

static const struct entry entries[] = {
    {.spec = "tpm-control", .call = ES_SECRETS_NO_CALL, .output = false, .secrets = &secrets_0},
    {.spec = NULL},
};

static const struct class_entry class_entries[] = {
    {.secrets = NULL},
};

static const struct es_secrets *find(const char *spec, uint32_t call, bool output) {
  for (const struct entry *entry = entries; entry->spec != NULL; entry++) {
    if (entry->call == call && entry->output == output && strcmp(entry->spec, spec) == 0) {
      return entry->secrets;
    }
  }
  return NULL;
}

const struct es_secrets *es_secrets_of_protocol(const char *spec) {
  return find(spec, ES_SECRETS_NO_CALL, false);
}

const struct es_secrets *es_secrets_of_class(const uint8_t *class_id) {
  for (const struct class_entry *entry = class_entries; entry->secrets != NULL; entry++) {
    if (memcmp(entry->id, class_id, CLASS_SIZE) == 0) {
      return entry->secrets;
    }
  }
  return NULL;
}

const struct es_secrets *es_secrets_of_call(const char *spec, uint32_t call, bool output) {
  return find(spec, call, output);
}
