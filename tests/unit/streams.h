/* Streams of saved state, for tests that change what is in them or have them taken. Definitions: include it once in a program. */
#ifndef ES_TESTS_UNIT_STREAMS_H
#define ES_TESTS_UNIT_STREAMS_H

#include <string.h>

#include "runtime/crc32c.h"
#include "runtime/state.h"
#include "tests/unit/es_test.h"

/* Another value for a field, and a checksum that goes with it. */
static inline void stream_change(struct es_slice bytes, const struct es_state_thing *thing, uint64_t instance,
                                 const char *field, const void *value, size_t size) {
  struct es_state_in in;
  uint8_t *at = (uint8_t *)(uintptr_t)bytes.at;
  assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
  memcpy(at + es_state_refuse(&in, thing, instance, field, "place")->offset, value, size);
  es_state_in_close(&in);
  uint32_t sum = es_crc32c(0, at, bytes.count - sizeof sum);
  memcpy(at + bytes.count - sizeof sum, &sum, sizeof sum);
}

/* Fails the test with what a refusal says. */
static inline void stream_taken(const struct es_state_in *in, es_result refusal) {
  if (refusal != ES_OK) {
    char text[256];
    es_state_say(in, refusal, text, sizeof text);
    fail_msg("%s", text);
  }
}

#endif
