#include <stdio.h>
#include <string.h>

#include "runtime/inspect.h"
#include "tests/unit/shown.h"

static void show_disk(struct es_inspect *inspect, const char *name, uint64_t size) {
  if (es_inspect_begin(inspect, name)) {
    es_inspect_u64(inspect, "size", size);
    es_inspect_bool(inspect, "read-only", size == 0);
    es_inspect_end(inspect);
  }
}

static void show_all(struct es_inspect *inspect) {
  if (es_inspect_begin(inspect, "storage")) {
    show_disk(inspect, "disk0", 512);
    show_disk(inspect, "disk1", 0);
    if (es_inspect_begin_list(inspect, "words")) {
      es_inspect_hex(inspect, NULL, 0x10);
      es_inspect_hex(inspect, NULL, 0x20);
      es_inspect_end(inspect);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "channels")) {
    if (es_inspect_begin_number(inspect, 7)) {
      es_inspect_text(inspect, "state", "open");
      es_inspect_text(inspect, "device", NULL);
      es_inspect_end(inspect);
    }
    if (es_inspect_begin(inspect, "none")) {
      es_inspect_end(inspect);
    }
    es_inspect_end(inspect);
  }
  es_inspect_bytes(inspect, "key", "\x01\xfe", 2);
  es_inspect_chars(inspect, "name", "a\"\\\n\x7f", 5);
  es_inspect_secret(inspect, "password");
}

static enum es_inspect_result run(struct es_inspect *inspect, const char *path, bool json, uint64_t room) {
  const struct es_inspect_options options = {.put = shown_put, .path = path, .json = json, .room = room};
  shown_clear();
  es_inspect_start(inspect, &options);
  show_all(inspect);
  return es_inspect_finish(inspect);
}

static void everything_as_text(void **state) {
  struct es_inspect inspect;
  (void)state;
  assert_int_equal(run(&inspect, NULL, false, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "storage:\n"
                             "  disk0:\n"
                             "    size: 512\n"
                             "    read-only: false\n"
                             "  disk1:\n"
                             "    size: 0\n"
                             "    read-only: true\n"
                             "  words:\n"
                             "    0: 0x10\n"
                             "    1: 0x20\n"
                             "channels:\n"
                             "  7:\n"
                             "    state: open\n"
                             "    device: none\n"
                             "  none:\n"
                             "key: 01fe\n"
                             "name: a\"\\x5c\\x0a\\x7f\n"
                             "password: secret\n");
}

static void everything_as_json(void **state) {
  struct es_inspect inspect;
  (void)state;
  assert_int_equal(run(&inspect, "", true, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "{\n"
                             "  \"storage\": {\n"
                             "    \"disk0\": {\n"
                             "      \"size\": 512,\n"
                             "      \"read-only\": false\n"
                             "    },\n"
                             "    \"disk1\": {\n"
                             "      \"size\": 0,\n"
                             "      \"read-only\": true\n"
                             "    },\n"
                             "    \"words\": [\n"
                             "      \"0x10\",\n"
                             "      \"0x20\"\n"
                             "    ]\n"
                             "  },\n"
                             "  \"channels\": {\n"
                             "    \"7\": {\n"
                             "      \"state\": \"open\",\n"
                             "      \"device\": null\n"
                             "    },\n"
                             "    \"none\": {}\n"
                             "  },\n"
                             "  \"key\": \"01fe\",\n"
                             "  \"name\": \"a\\u0022\\u005c\\u000a\\u007f\",\n"
                             "  \"password\": \"secret\"\n"
                             "}\n");
}

static void a_path_shows_a_node_or_a_value(void **state) {
  struct es_inspect inspect;
  (void)state;
  assert_int_equal(run(&inspect, "storage/disk0", false, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "size: 512\nread-only: false\n");
  assert_int_equal(run(&inspect, "/storage//disk0/", true, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "{\n  \"size\": 512,\n  \"read-only\": false\n}\n");
  assert_int_equal(run(&inspect, "storage/disk0/size", false, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "512\n");
  assert_int_equal(run(&inspect, "channels/7/state", true, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "\"open\"\n");
  assert_int_equal(run(&inspect, "storage/words/1", false, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "0x20\n");
  assert_int_equal(run(&inspect, "storage/words", true, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "[\n  \"0x10\",\n  \"0x20\"\n]\n");
  assert_int_equal(run(&inspect, "channels/none", true, 0), ES_INSPECT_SHOWN);
  assert_string_equal(shown, "{}\n");
}

static void an_unknown_path_names_what_is_near(void **state) {
  struct es_inspect inspect;
  char text[256];
  (void)state;
  assert_int_equal(run(&inspect, "storage/disc1/size", false, 0), ES_INSPECT_MISSING);
  es_inspect_nearest(&inspect, text, sizeof text);
  assert_string_equal(text, "there is no 'disc1' in storage; near it: disk1, disk0, words");
  assert_int_equal(run(&inspect, "chanels", false, 0), ES_INSPECT_MISSING);
  es_inspect_nearest(&inspect, text, sizeof text);
  assert_non_null(strstr(text, "there is no 'chanels'; near it: channels, "));
  assert_int_equal(run(&inspect, "key/more", false, 0), ES_INSPECT_MISSING);
  assert_int_equal(run(&inspect, "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r", false, 0), ES_INSPECT_MISSING);
  es_inspect_nearest(&inspect, text, 8);
  assert_int_equal(strlen(text), 7);
}

/* Whatever the room, what was opened is closed. */
static void what_has_no_room_is_left_out_and_said(void **state) {
  struct es_inspect inspect;
  (void)state;
  assert_int_equal(run(&inspect, NULL, true, 4096), ES_INSPECT_SHOWN);
  size_t whole = shown_size;
  for (uint64_t room = 1; room < whole; room++) {
    int open = 0;
    enum es_inspect_result result = run(&inspect, NULL, true, room);
    for (size_t i = 0; i < shown_size; i++) {
      open += (shown[i] == '{') + (shown[i] == '[') - (shown[i] == '}') - (shown[i] == ']');
    }
    assert_int_equal(open, 0);
    assert_true(shown_size <= room + 64);
    assert_true(result == ES_INSPECT_CUT || shown_size == whole);
  }
}

static void depth_is_bounded(void **state) {
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put, .json = true};
  unsigned depth = 0;
  (void)state;
  shown_clear();
  es_inspect_start(&inspect, &options);
  while (es_inspect_begin(&inspect, "x")) {
    depth++;
  }
  assert_int_equal(depth, ES_INSPECT_DEPTH_MAX);
  while (depth-- != 0) {
    es_inspect_end(&inspect);
  }
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_CUT);
}

static void long_values_are_cut(void **state) {
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put};
  static uint8_t zeroes[ES_INSPECT_BYTES_MAX + 1];
  (void)state;
  shown_clear();
  es_inspect_start(&inspect, &options);
  es_inspect_bytes(&inspect, "a", zeroes, sizeof zeroes);
  assert_int_equal(shown_size, strlen("a: ") + 2 * (size_t)ES_INSPECT_BYTES_MAX + strlen("...\n"));
  shown_clear();
  es_inspect_bytes(&inspect, "a", zeroes, sizeof zeroes - 1);
  assert_int_equal(shown_size, strlen("a: ") + 2 * (size_t)ES_INSPECT_BYTES_MAX + strlen("\n"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(everything_as_text),
      cmocka_unit_test(everything_as_json),
      cmocka_unit_test(a_path_shows_a_node_or_a_value),
      cmocka_unit_test(an_unknown_path_names_what_is_near),
      cmocka_unit_test(what_has_no_room_is_left_out_and_said),
      cmocka_unit_test(depth_is_bounded),
      cmocka_unit_test(long_values_are_cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
