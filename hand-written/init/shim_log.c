#include "hand-written/init/shim_log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/init/system.h"

#define SETUP_DATA "/sys/kernel/boot_params/setup_data"
#define ITEMS_MAX 16u
#define PATH_SIZE 80u
#define TYPE_SIZE 24u

bool es_shim_log_parse(const uint8_t *data, size_t size, struct es_shim_log *log, char *text, size_t room) {
  uint8_t header[ES_SHIM_LOG_SIZE_MIN] = {0};
  const size_t head = ES_SHIM_LOG_MAGIC_OFFSET; /* Linux keeps it for itself */
  if (size < sizeof header - head || room == 0) {
    return false;
  }
  memcpy(header + head, data, sizeof header - head);
  const uint8_t *ring = data + sizeof header - head;
  if (es_shim_decode_log(header, sizeof header, log) != ES_OK || log->room > size - (sizeof header - head)) {
    return false;
  }
  uint64_t left = log->written < log->room ? log->written : log->room;
  bool whole = left == log->written; /* its beginning is there */
  if (left > room - 1) {
    left = room - 1;
    whole = false;
  }
  size_t out = 0;
  for (uint64_t at = log->written - left; at != log->written; at++) {
    const char letter = (char)ring[at % log->room];
    if (whole) {
      const bool shown = (letter >= ' ' && letter <= '~') || letter == '\n';
      text[out++] = '?';
      if (shown) {
        text[out - 1] = letter;
      }
    }
    whole = whole || letter == '\n';
  }
  text[out] = '\0';
  return true;
}

bool es_shim_log_find(const char *root, struct es_shim_log *log, char *text, size_t room) {
  uint8_t *data = malloc(ES_SHIM_LOG_MAX);
  bool found = false;
  for (unsigned i = 0; data != NULL && i < ITEMS_MAX && !found; i++) {
    char path[PATH_SIZE], type[TYPE_SIZE];
    (void)snprintf(path, sizeof path, SETUP_DATA "/%u/type", i);
    if (es_system_read(root, path, type, sizeof type) < 0) {
      break;
    }
    (void)snprintf(path, sizeof path, SETUP_DATA "/%u/data", i);
    if (strtoul(type, NULL, 0) == ES_SHIM_LOG_TYPE) {
      const ssize_t size = es_system_read(root, path, (char *)data, ES_SHIM_LOG_MAX);
      found = size > 0 && es_shim_log_parse(data, (size_t)size, log, text, room);
    }
  }
  free(data);
  return found;
}
