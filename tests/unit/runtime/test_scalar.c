/* The C reader of scalars, held to the vectors that the generator is held to. */
#include "tests/unit/es_test.h"

#include <stdio.h>
#include <string.h>

#include "runtime/document.h"
#include "runtime/scalar.h"

/* Beside this file, wherever the sources are. */
static void path_of_vectors(char *out, size_t room) {
  const char *slash = strrchr(__FILE__, '/');
  int folder = slash != NULL ? (int)(slash - __FILE__) : 0;
  (void)snprintf(out, room, "%.*s/../../vectors/scalars.yaml", folder, __FILE__);
}

enum { ROOM = 80 };

static void hex(const uint8_t guid[16], char *out) {
  static const char digits[] = "0123456789abcdef";
  for (size_t i = 0; i < 16; i++) {
    out[2 * i] = digits[guid[i] >> 4];
    out[2 * i + 1] = digits[guid[i] & 15];
  }
  out[32] = '\0';
}

/* What the reader makes of a text, as the vectors write it; false where it is not of the kind. */
static bool read_as(const char *kind, const char *text, char out[ROOM]) {
  uint64_t number = 0;
  uint32_t version = 0;
  bool yes = false;
  uint8_t guid[16];
  if (strcmp(kind, "boolean") == 0) {
    bool good = es_scalar_boolean(text, &yes);
    (void)snprintf(out, ROOM, "%s", yes ? "true" : "false");
    return good;
  }
  if (strcmp(kind, "version") == 0) {
    bool good = es_scalar_version(text, &version);
    (void)snprintf(out, ROOM, "%u.%u", version >> 16, version & 0xffff);
    return good;
  }
  if (strcmp(kind, "guid") == 0) {
    bool good = es_scalar_guid(text, guid);
    if (good) {
      hex(guid, out);
    }
    return good;
  }
  if (strcmp(kind, "name") == 0) {
    (void)snprintf(out, ROOM, "%s", text);
    return es_scalar_name(text);
  }
  bool size = strcmp(kind, "size") == 0;
  bool good = size ? es_scalar_size(text, &number) : es_scalar_integer(text, &number);
  (void)snprintf(out, ROOM, "%llu", (unsigned long long)number);
  return good;
}

static void vectors(void **state) {
  (void)state;
  struct es_document document;
  char path[4096];
  path_of_vectors(path, sizeof path);
  assert_int_equal(es_document_load(&document, path), 0);
  assert_non_null(document.root);
  unsigned kinds = 0;
  unsigned cases = 0;
  for (const struct es_node *kind = document.root->first; kind != NULL; kind = kind->next->next, kinds++) {
    for (const struct es_node *row = kind->next->first; row != NULL; row = row->next, cases++) {
      char found[ROOM] = "";
      assert_int_equal(row->count, 2);
      const char *shown = read_as(kind->text, row->first->text, found) ? found : "no";
      if (strcmp(shown, row->last->text) != 0) {
        fail_msg("line %u: %s '%s' is read as %s", row->line, kind->text, row->first->text, shown);
      }
    }
  }
  assert_int_equal(kinds, 6);
  assert_true(cases > 100);
  es_document_release(&document);
}

static void distances(void **state) {
  (void)state;
  assert_int_equal(es_scalar_distance("memory", "memory", 2), 0);
  assert_int_equal(es_scalar_distance("memroy", "memory", 2), 1);
  assert_int_equal(es_scalar_distance("memor", "memory", 2), 1);
  assert_int_equal(es_scalar_distance("memoryy", "memory", 2), 1);
  assert_int_equal(es_scalar_distance("mamory", "memory", 2), 1);
  assert_int_equal(es_scalar_distance("kernel", "memory", 2), 3);
  char longest[200];
  memset(longest, 'a', sizeof longest - 1);
  longest[sizeof longest - 1] = '\0';
  assert_int_equal(es_scalar_distance(longest, "memory", 5), 6);
}

static void nothing_is_written_when_refused(void **state) {
  (void)state;
  uint64_t number = 77;
  uint8_t guid[16] = {9};
  assert_false(es_scalar_integer("99999999999999999999", &number));
  assert_false(es_scalar_size("99999999TiB", &number));
  assert_int_equal(number, 77);
  assert_false(es_scalar_guid("ba6163d9-04a1-4d29-b605-72e2ffb1dcxx", guid));
  assert_int_equal(guid[0], 9);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(vectors),
      cmocka_unit_test(distances),
      cmocka_unit_test(nothing_is_written_when_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
