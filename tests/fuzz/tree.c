/* What es_inspect_*() puts, read again: lines with names and values, or JSON. Everything is printable, and no two things beside each other
 * have the same name, or a path would lead to one of them only. */
#include <string.h>

#include "tests/fuzz/input.h"

#define NAMES_MAX 512u /* beside each other that are compared */

struct reader {
  const char *at;
  const char *end;
  uint32_t depth;
};

static void printable(const char *text, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if ((text[i] < ' ' || text[i] > '~') && text[i] != '\n') {
      es_fuzz_fail("byte %zu of what is shown is %02x", i, (unsigned char)text[i]);
    }
  }
}

/* ----------------------------------------------------------------------------------------------------------------- lines */

void es_fuzz_check_lines(const char *text, size_t size) {
  uint32_t deepest = 0; /* that the next line may be */
  const char *end = text + size;
  printable(text, size);
  for (const char *line = text; line < end;) {
    const char *stop = memchr(line, '\n', (size_t)(end - line));
    es_fuzz_require(stop != NULL, "the last line has no end");
    const char *name = line;
    while (name < stop && *name == ' ') {
      name++;
    }
    const size_t indent = (size_t)(name - line), rest = (size_t)(stop - name);
    const char *colon = memchr(name, ':', rest);
    const size_t named = colon != NULL ? (size_t)(colon - name) : 0;
    if (indent % 2 != 0 || indent / 2 > deepest || indent / 2 > ES_INSPECT_DEPTH_MAX) {
      es_fuzz_fail("a line stands %zu columns in: %.*s", indent, (int)rest, name);
    }
    if (named == 0 || (named + 1 < rest && name[named + 1] != ' ')) {
      es_fuzz_fail("a line without a name: %.*s", (int)rest, name);
    }
    deepest = (uint32_t)(indent / 2) + (named + 1 == rest ? 1 : 0);
    line = stop + 1;
  }
}

/* ------------------------------------------------------------------------------------------------------------------ JSON */

static void json_value(struct reader *reader);

static void json_expect(struct reader *reader, const char *word) {
  const size_t size = strlen(word);
  if ((size_t)(reader->end - reader->at) < size || memcmp(reader->at, word, size) != 0) {
    es_fuzz_fail("JSON ends with '%.*s', not with '%s'",
                 (int)(reader->end - reader->at < 40 ? reader->end - reader->at : 40), reader->at, word);
  }
  reader->at += size;
}

static bool json_next(struct reader *reader, char wanted) {
  while (reader->at < reader->end && (*reader->at == ' ' || *reader->at == '\n')) {
    reader->at++;
  }
  if (reader->at == reader->end || *reader->at != wanted) {
    return false;
  }
  reader->at++;
  return true;
}

/* What stands between quotes. */
static struct es_slice json_text(struct reader *reader) {
  es_fuzz_require(json_next(reader, '"'), "JSON: no text where one should be");
  const char *start = reader->at;
  while (reader->at < reader->end && *reader->at != '"') {
    if (*reader->at == '\n') {
      es_fuzz_fail("JSON: an end of line in a text");
    }
    if (*reader->at == '\\') {
      json_expect(reader, "\\u00");
      for (unsigned i = 0; i < 2; i++, reader->at++) {
        es_fuzz_require(reader->at < reader->end && *reader->at != '\0' &&
                            strchr("0123456789abcdef", *reader->at) != NULL,
                        "JSON: no number behind \\u");
      }
    } else {
      reader->at++;
    }
  }
  const struct es_slice text = {.at = (const uint8_t *)start, .count = (uint32_t)(reader->at - start)};
  json_expect(reader, "\"");
  return text;
}

static void json_members(struct reader *reader) {
  struct es_slice names[NAMES_MAX];
  uint32_t count = 0;
  do {
    const struct es_slice name = json_text(reader);
    es_fuzz_require(name.count > 0, "JSON: a member without a name");
    for (uint32_t i = 0; i < count; i++) {
      if (names[i].count == name.count && memcmp(names[i].at, name.at, name.count) == 0) {
        es_fuzz_fail("two of one name beside each other: %.*s", (int)name.count, (const char *)name.at);
      }
    }
    names[count] = name;
    count += count + 1 < NAMES_MAX ? 1 : 0;
    es_fuzz_require(json_next(reader, ':'), "JSON: no value behind a name");
    json_value(reader);
  } while (json_next(reader, ','));
  es_fuzz_require(json_next(reader, '}'), "JSON: an object has no end");
}

static void json_elements(struct reader *reader) {
  do {
    json_value(reader);
  } while (json_next(reader, ','));
  es_fuzz_require(json_next(reader, ']'), "JSON: a list has no end");
}

static void json_value(struct reader *reader) {
  es_fuzz_require(++reader->depth <= ES_INSPECT_DEPTH_MAX + 2, "JSON: deeper than any tree");
  if (json_next(reader, '{')) {
    if (!json_next(reader, '}')) {
      json_members(reader);
    }
  } else if (json_next(reader, '[')) {
    if (!json_next(reader, ']')) {
      json_elements(reader);
    }
  } else if (reader->at < reader->end && *reader->at == '"') {
    (void)json_text(reader);
  } else if (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9') {
    while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9') {
      reader->at++;
    }
  } else {
    const bool more = reader->at < reader->end;
    json_expect(reader, more && *reader->at == 't' ? "true" : more && *reader->at == 'f' ? "false" : "null");
  }
  reader->depth--;
}

void es_fuzz_check_json(const char *text, size_t size) {
  struct reader reader = {.at = text, .end = text + size};
  printable(text, size);
  json_value(&reader);
  json_expect(&reader, "\n");
  es_fuzz_require(reader.at == reader.end, "JSON: something stands behind it");
}
