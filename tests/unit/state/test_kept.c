/* Streams that were written once and are kept: tests/vectors/state/SPEC-VERSION.state. Every one restores for ever. The one of a spec's
 * present version has the fields that the spec has today: who changes what is saved raises `state-version:`.
 * ES_KEEP=1 writes those that are missing; what is there is never written again. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fill.h"
#include "generated/state/registry.h"
#include "hand-written/state/in.h"
#include "tests/unit/es_test.h"

#define SIZE_MAX_KEPT (16u << 20)

static struct es_slice read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    return (struct es_slice){0};
  }
  uint8_t *bytes = malloc(SIZE_MAX_KEPT);
  assert_non_null(bytes);
  size_t size = fread(bytes, 1, SIZE_MAX_KEPT, file);
  fclose(file);
  return (struct es_slice){.at = bytes, .count = (uint32_t)size};
}

static void free_file(struct es_slice bytes) {
  free((void *)(uintptr_t)bytes.at);
}

static void say(const char *path, const struct es_state_in *in, es_result refusal) {
  char text[256];
  es_state_say(in, refusal, text, sizeof text);
  print_error("%s: %s\n", path, text);
}

static void every_kept_stream_restores(void **state) {
  (void)state;
  unsigned kept = 0, records = 0;
  DIR *folder = opendir(ES_KEPT);
  assert_non_null(folder);
  for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    if (strstr(entry->d_name, ".state") == NULL) {
      continue;
    }
    char path[512];
    snprintf(path, sizeof path, "%s/%s", ES_KEPT, entry->d_name);
    struct es_slice bytes = read_file(path);
    struct es_state_in in;
    es_result refusal = es_state_in_open(&in, bytes);
    for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT && refusal == ES_OK; i++) {
      const struct es_state_thing *thing = es_state_things[i];
      void *taken = calloc(1, thing->size);
      for (uint64_t instance = 0; refusal == ES_OK && es_state_next(&in, thing, &instance); instance++, records++) {
        refusal = es_state_take(&in, thing, instance, taken);
      }
      free(taken);
    }
    if (refusal == ES_OK) {
      refusal = es_state_in_finish(&in);
    }
    if (refusal != ES_OK) {
      say(path, &in, refusal);
    }
    assert_ptr_equal(refusal, ES_OK);
    es_state_in_close(&in);
    free_file(bytes);
    kept++;
  }
  closedir(folder);
  print_message("%u kept streams, %u records\n", kept, records);
  assert_true(kept >= 9);
}

/* The fields of a record are those of its thing, in number, width and count. */
static void compare_shape(const char *path, struct es_state_in *in, const struct es_state_thing *thing) {
  const struct es_state_record *record = es_state_find(in, thing, 0);
  if (record == NULL) {
    fail_msg("%s has no %s: a thing was added; raise the spec's state-version and say `saved-since:`", path,
             thing->name);
  }
  uint32_t at = record->fields;
  for (uint32_t i = 0; i < record->field_count; i++) {
    struct es_state_found found;
    assert_ptr_equal(es_state_read_field(in, record, &at, &found), ES_OK);
    bool same = i < thing->field_count && strlen(thing->fields[i].name) == found.name_length &&
                memcmp(thing->fields[i].name, found.name, found.name_length) == 0 &&
                (thing->fields[i].sort != ES_STATE_NUMBER ||
                 (thing->fields[i].width == found.width && thing->fields[i].count == found.count));
    if (!same) {
      fail_msg("%s: field '%.*s' of %s is not what the spec says today: raise its state-version", path,
               (int)found.name_length, found.name, thing->name);
    }
  }
  if (record->field_count != thing->field_count) {
    fail_msg("%s: %s has more fields today: raise the spec's state-version and say `saved-since:`", path, thing->name);
  }
}

static void keep(const char *path, const struct es_state_spec *spec) {
  struct es_slice bytes;
  struct es_state_out *out = es_fill_stream(spec, &bytes);
  FILE *file = fopen(path, "wbx");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes.at, 1, bytes.count, file), bytes.count);
  assert_int_equal(fclose(file), 0);
  es_state_out_destroy(out);
  print_message("kept %s\n", path);
}

static void every_spec_is_kept_as_it_is_today(void **state) {
  (void)state;
  for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT; i++) {
    const struct es_state_thing *thing = es_state_things[i];
    char path[512];
    snprintf(path, sizeof path, "%s/%s-%u.state", ES_KEPT, thing->spec->name, (unsigned)thing->spec->version);
    struct es_slice bytes = read_file(path);
    if (bytes.at == NULL && getenv("ES_KEEP") != NULL) {
      keep(path, thing->spec);
      bytes = read_file(path);
    }
    if (bytes.at == NULL) {
      fail_msg("%s is not there: run this test with ES_KEEP=1 and commit it", path);
    }
    struct es_state_in in;
    assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
    compare_shape(path, &in, thing);
    es_state_in_close(&in);
    free_file(bytes);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_spec_is_kept_as_it_is_today),
      cmocka_unit_test(every_kept_stream_restores),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
