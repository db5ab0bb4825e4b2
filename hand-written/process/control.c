#include "hand-written/process/control.h"

#include <string.h>

enum es_control_progress es_control_take(struct es_control_input *input, const uint8_t *bytes, size_t size,
                                         size_t *used) {
  *used = 0;
  for (;;) {
    size_t wanted = ES_CONTROL_REQUEST_SIZE_MAX;
    struct es_control_request request;
    if (input->have >= wanted) {
      if (es_control_decode_request(input->bytes, wanted, &request) != ES_OK) {
        return ES_CONTROL_BROKEN;
      }
      wanted += request.size;
    }
    if (input->have == wanted) {
      return ES_CONTROL_COMPLETE;
    }
    if (size == *used) {
      return ES_CONTROL_MORE;
    }
    size_t part = wanted - input->have < size - *used ? wanted - input->have : size - *used;
    memcpy(input->bytes + input->have, bytes + *used, part);
    input->have += (uint32_t)part;
    *used += part;
  }
}

unsigned es_control_words(const struct es_control_input *input, const char *words[ES_CONTROL_WORDS_MAX]) {
  const char *at = (const char *)input->bytes + ES_CONTROL_REQUEST_SIZE_MAX;
  const char *end = (const char *)input->bytes + input->have;
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
