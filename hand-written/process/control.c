#include "hand-written/process/control.h"

#include <string.h>

enum es_control_progress es_control_take(struct es_control_request *request, const uint8_t *bytes, size_t size,
                                         size_t *used) {
  struct es_control_frame frame;
  *used = 0;
  for (;;) {
    size_t wanted = sizeof frame;
    if (request->have >= sizeof frame) {
      memcpy(&frame, request->bytes, sizeof frame);
      if (frame.magic != ES_CONTROL_MAGIC || frame.size > ES_CONTROL_REQUEST_MAX) {
        return ES_CONTROL_BROKEN;
      }
      wanted += frame.size;
    }
    if (request->have == wanted) {
      return ES_CONTROL_COMPLETE;
    }
    if (size == *used) {
      return ES_CONTROL_MORE;
    }
    size_t part = wanted - request->have < size - *used ? wanted - request->have : size - *used;
    memcpy(request->bytes + request->have, bytes + *used, part);
    request->have += (uint32_t)part;
    *used += part;
  }
}

unsigned es_control_words(const struct es_control_request *request, const char *words[ES_CONTROL_WORDS_MAX]) {
  const char *at = (const char *)request->bytes + sizeof(struct es_control_frame);
  const char *end = (const char *)request->bytes + request->have;
  unsigned count = 0;
  while (at < end) {
    const char *stop = memchr(at, '\0', (size_t)(end - at));
    if (stop == NULL || count == ES_CONTROL_WORDS_MAX) {
      return 0;
    }
    words[count++] = at;
    at = stop + 1;
  }
  return count;
}
