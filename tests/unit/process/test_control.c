#include "tests/unit/es_test.h"

#include <string.h>

#include "hand-written/process/control.h"

static struct es_control_input request;

/* A frame with these words, into `bytes`; its size. */
static size_t frame(uint8_t *bytes, const char *words, size_t size) {
  const struct es_control_request header = {.size = (uint32_t)size};
  assert_int_equal(es_control_encode_request(&header, bytes, ES_CONTROL_REQUEST_SIZE_MAX), ES_CONTROL_REQUEST_SIZE_MAX);
  memcpy(bytes + ES_CONTROL_REQUEST_SIZE_MAX, words, size);
  return ES_CONTROL_REQUEST_SIZE_MAX + size;
}

static void request_comes_in_any_parts(void **state) {
  (void)state;
  uint8_t bytes[128];
  static const char words[] = "lun\0add\0scsi0\0"
                              "3\0/a b";
  size_t size = frame(bytes, words, sizeof words);
  for (size_t part = 1; part <= size; part++) {
    memset(&request, 0, sizeof request);
    enum es_control_progress progress = ES_CONTROL_MORE;
    for (size_t at = 0; at < size; at += part) {
      size_t used, give = part < size - at ? part : size - at;
      assert_int_equal(progress, ES_CONTROL_MORE);
      progress = es_control_take(&request, bytes + at, give, &used);
      assert_int_equal(used, give);
    }
    assert_int_equal(progress, ES_CONTROL_COMPLETE);
    const char *found[ES_CONTROL_WORDS_MAX];
    assert_int_equal(es_control_words(&request, found), 5);
    assert_string_equal(found[0], "lun");
    assert_string_equal(found[4], "/a b");
  }
}

static void the_next_request_is_left_alone(void **state) {
  (void)state;
  uint8_t bytes[128];
  size_t first = frame(bytes, "status", 7), second = frame(bytes + first, "reset", 6), used;
  memset(&request, 0, sizeof request);
  assert_int_equal(es_control_take(&request, bytes, first + second, &used), ES_CONTROL_COMPLETE);
  assert_int_equal(used, first);
}

static void nonsense_is_refused_before_it_is_stored(void **state) {
  (void)state;
  uint8_t bytes[ES_CONTROL_REQUEST_SIZE_MAX];
  size_t used;
  const struct es_control_request good = {.size = 1};
  assert_int_equal(es_control_encode_request(&good, bytes, sizeof bytes), sizeof bytes);
  es_store_le32(bytes + ES_CONTROL_REQUEST_SIZE_OFFSET, ES_CONTROL_REQUEST_MAX + 1);
  memset(&request, 0, sizeof request);
  assert_int_equal(es_control_take(&request, bytes, sizeof bytes, &used), ES_CONTROL_BROKEN);
  assert_int_equal(es_control_encode_request(&good, bytes, sizeof bytes), sizeof bytes);
  bytes[ES_CONTROL_REQUEST_MAGIC_OFFSET] ^= 1;
  memset(&request, 0, sizeof request);
  assert_int_equal(es_control_take(&request, bytes, sizeof bytes, &used), ES_CONTROL_BROKEN);
}

static unsigned words_of(const char *text, size_t size, const char **words) {
  static uint8_t bytes[ES_CONTROL_REQUEST_SIZE_MAX + ES_CONTROL_REQUEST_MAX];
  size_t used, whole = frame(bytes, text, size);
  memset(&request, 0, sizeof request);
  assert_int_equal(es_control_take(&request, bytes, whole, &used), ES_CONTROL_COMPLETE);
  return es_control_words(&request, words);
}

static void words_end_and_are_few(void **state) {
  (void)state;
  const char *words[ES_CONTROL_WORDS_MAX];
  char many[2 * ES_CONTROL_WORDS_MAX + 2];
  for (size_t i = 0; i < sizeof many; i++) {
    many[i] = i % 2 == 0 ? 'a' : '\0';
  }
  assert_int_equal(words_of("ab", 2, words), 0); /* without an end */
  assert_int_equal(words_of("ab", 3, words), 1);
  assert_int_equal(words_of("a\0\0", 3, words), 3 - 1);
  assert_int_equal(words_of(many, 2 * ES_CONTROL_WORDS_MAX, words), ES_CONTROL_WORDS_MAX);
  assert_int_equal(words_of(many, sizeof many, words), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(request_comes_in_any_parts),
      cmocka_unit_test(the_next_request_is_left_alone),
      cmocka_unit_test(nonsense_is_refused_before_it_is_stored),
      cmocka_unit_test(words_end_and_are_few),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
