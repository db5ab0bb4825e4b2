#include "runtime/inspect.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define NUMBER_MAX 24u
#define DISTANCE_NAME_MAX (ES_INSPECT_NAME_MAX - 1)

static void put(struct es_inspect *inspect, const char *text, size_t size) {
  inspect->written += size;
  inspect->options.put(inspect->options.context, text, size);
}

static void put_text(struct es_inspect *inspect, const char *text) {
  put(inspect, text, strlen(text));
}

/* Printable ASCII stays; what else a guest wrote is named by its number. */
static void put_escaped(struct es_inspect *inspect, const void *bytes, size_t size) {
  const unsigned char *at = bytes;
  size_t plain = 0;
  for (size_t i = 0; i < size; i++) {
    bool special = at[i] < 0x20 || at[i] >= 0x7f || at[i] == '\\' || (inspect->options.json && at[i] == '"');
    if (!special) {
      plain++;
      continue;
    }
    char code[8];
    int length = snprintf(code, sizeof code, inspect->options.json ? "\\u%04x" : "\\x%02x", at[i]);
    put(inspect, (const char *)at + i - plain, plain);
    put(inspect, code, (size_t)length);
    plain = 0;
  }
  put(inspect, (const char *)at + size - plain, plain);
}

/* Letters to be changed, left out or added to make one name of the other. */
static uint32_t distance(const char *a, const char *b) {
  uint32_t row[DISTANCE_NAME_MAX + 1];
  uint32_t width = (uint32_t)strnlen(b, DISTANCE_NAME_MAX);
  for (uint32_t i = 0; i <= width; i++) {
    row[i] = i;
  }
  for (uint32_t y = 1; a[y - 1] != '\0' && y <= DISTANCE_NAME_MAX; y++) {
    uint32_t corner = row[0];
    row[0] = y;
    for (uint32_t x = 1; x <= width; x++) {
      uint32_t change = corner + (a[y - 1] != b[x - 1]);
      uint32_t shorter = (row[x] < row[x - 1] ? row[x] : row[x - 1]) + 1;
      corner = row[x];
      row[x] = change < shorter ? change : shorter;
    }
  }
  return row[width];
}

/* A sibling of what was looked for: kept when it is among the nearest. */
static void note_near(struct es_inspect *inspect, const char *name) {
  uint32_t far = distance(inspect->steps[inspect->depth], name);
  uint32_t at = inspect->near_count;
  while (at > 0 && inspect->nearest[at - 1].distance > far) {
    at--;
  }
  if (at == ES_INSPECT_NEAREST) {
    return;
  }
  uint32_t last = inspect->near_count < ES_INSPECT_NEAREST ? inspect->near_count++ : ES_INSPECT_NEAREST - 1;
  for (uint32_t i = last; i > at; i--) {
    inspect->nearest[i] = inspect->nearest[i - 1];
  }
  snprintf(inspect->nearest[at].name, sizeof inspect->nearest[at].name, "%s", name);
  inspect->nearest[at].distance = far;
}

void es_inspect_start(struct es_inspect *inspect, const struct es_inspect_options *options) {
  memset(inspect, 0, sizeof *inspect);
  inspect->options = *options;
  snprintf(inspect->path, sizeof inspect->path, "%s", options->path != NULL ? options->path : "");
  char *rest;
  for (char *step = strtok_r(inspect->path, "/", &rest); step != NULL; step = strtok_r(NULL, "/", &rest)) {
    if (inspect->step_count == ES_INSPECT_DEPTH_MAX) {
      inspect->steps[inspect->step_count - 1] = ""; /* deeper than any tree: no node is called so */
      break;
    }
    inspect->steps[inspect->step_count++] = step;
  }
  if (inspect->step_count == 0) {
    inspect->found = true;
    put_text(inspect, options->json ? "{" : "");
  }
}

enum es_inspect_result es_inspect_finish(struct es_inspect *inspect) {
  if (inspect->step_count == 0) {
    put_text(inspect, inspect->options.json ? "\n}" : "");
  }
  put_text(inspect, inspect->options.json ? "\n" : "");
  return !inspect->found ? ES_INSPECT_MISSING : inspect->cut ? ES_INSPECT_CUT : ES_INSPECT_SHOWN;
}

void es_inspect_nearest(const struct es_inspect *inspect, char *out, size_t room) {
  const char *step = inspect->reached < inspect->step_count ? inspect->steps[inspect->reached] : "";
  size_t size = (size_t)snprintf(out, room, "there is no '%s'", step);
  for (uint32_t i = 0; i < inspect->reached && size < room; i++) {
    size += (size_t)snprintf(out + size, room - size, "%s%s", i == 0 ? " in " : "/", inspect->steps[i]);
  }
  for (uint32_t i = 0; i < inspect->near_count && size < room; i++) {
    size += (size_t)snprintf(out + size, room - size, "%s%s", i == 0 ? "; near it: " : ", ", inspect->nearest[i].name);
  }
}

/* Whether the node is to be shown, or leads to what is. */
static bool wanted(struct es_inspect *inspect, const char *name) {
  if (inspect->depth >= inspect->step_count) {
    return true;
  }
  if (inspect->found) {
    return false;
  }
  if (strcmp(inspect->steps[inspect->depth], name) == 0) {
    if (inspect->reached < inspect->depth + 1) {
      inspect->reached = inspect->depth + 1;
      inspect->near_count = 0;
    }
    return true;
  }
  if (inspect->reached == inspect->depth) {
    note_near(inspect, name);
  }
  return false;
}

static bool inside(const struct es_inspect *inspect) {
  return inspect->depth >= inspect->step_count;
}

static bool at_target(const struct es_inspect *inspect) {
  return inspect->depth + 1 == inspect->step_count;
}

static void put_indent(struct es_inspect *inspect) {
  uint32_t steps = inspect->depth - inspect->step_count + (inspect->options.json ? 1 : 0);
  for (uint32_t i = 0; i < steps; i++) {
    put(inspect, "  ", 2);
  }
}

/* The name of a node or value below what was asked for, up to where its own text begins. */
static void put_name(struct es_inspect *inspect, const char *name) {
  bool list = inspect->levels[inspect->depth].list;
  if (inspect->options.json) {
    put_text(inspect, inspect->levels[inspect->depth].any ? ",\n" : "\n");
    put_indent(inspect);
    if (!list) {
      put(inspect, "\"", 1);
      put_escaped(inspect, name, strlen(name));
      put(inspect, "\": ", 3);
    }
  } else {
    put_indent(inspect);
    put_escaped(inspect, name, strlen(name));
    put(inspect, ":", 1);
  }
  inspect->levels[inspect->depth].any = true;
}

/* The name of this element of the open list, when it has none of its own. */
static const char *own_name(struct es_inspect *inspect, const char *name, char number[NUMBER_MAX]) {
  if (name != NULL) {
    return name;
  }
  snprintf(number, NUMBER_MAX, "%u", inspect->levels[inspect->depth].index++);
  return number;
}

static bool full(struct es_inspect *inspect) {
  inspect->cut = inspect->cut || (inspect->options.room != 0 && inspect->written >= inspect->options.room);
  return inspect->cut;
}

static bool begin(struct es_inspect *inspect, const char *name, bool list) {
  char number[NUMBER_MAX];
  name = own_name(inspect, name, number);
  if (full(inspect) || !wanted(inspect, name)) {
    return false;
  }
  if (inspect->depth == ES_INSPECT_DEPTH_MAX) {
    inspect->cut = true;
    return false;
  }
  const char *opening = list ? "[" : "{";
  if (inside(inspect)) {
    put_name(inspect, name);
    put_text(inspect, inspect->options.json ? opening : "\n");
  } else if (at_target(inspect)) {
    inspect->found = true;
    put_text(inspect, inspect->options.json ? opening : "");
  }
  inspect->depth++;
  inspect->levels[inspect->depth].list = list;
  inspect->levels[inspect->depth].any = false;
  inspect->levels[inspect->depth].index = 0;
  return true;
}

bool es_inspect_begin(struct es_inspect *inspect, const char *name) {
  return begin(inspect, name, false);
}

bool es_inspect_begin_number(struct es_inspect *inspect, uint64_t number) {
  char name[NUMBER_MAX];
  snprintf(name, sizeof name, "%" PRIu64, number);
  return begin(inspect, name, false);
}

bool es_inspect_begin_list(struct es_inspect *inspect, const char *name) {
  return begin(inspect, name, true);
}

void es_inspect_end(struct es_inspect *inspect) {
  bool list = inspect->levels[inspect->depth].list, any = inspect->levels[inspect->depth].any;
  bool shown = inside(inspect);
  inspect->depth--;
  if (shown && inspect->options.json) {
    if (any) {
      put_text(inspect, "\n");
      if (inside(inspect)) {
        put_indent(inspect);
      }
    }
    put_text(inspect, list ? "]" : "}");
  }
}

/* Before a value. False: it is not asked for. */
static bool value(struct es_inspect *inspect, const char *name) {
  char number[NUMBER_MAX];
  name = own_name(inspect, name, number);
  if (full(inspect) || !wanted(inspect, name)) {
    return false;
  }
  if (inside(inspect)) {
    put_name(inspect, name);
    put_text(inspect, inspect->options.json ? "" : " ");
    return true;
  }
  /* A path that goes on below a value leads nowhere. */
  inspect->found = inspect->found || at_target(inspect);
  return at_target(inspect);
}

static void end_value(struct es_inspect *inspect) {
  put_text(inspect, inspect->options.json ? "" : "\n");
}

static void put_word(struct es_inspect *inspect, const char *name, const char *word, bool quoted) {
  if (value(inspect, name)) {
    put_text(inspect, inspect->options.json && quoted ? "\"" : "");
    put_escaped(inspect, word, strlen(word));
    put_text(inspect, inspect->options.json && quoted ? "\"" : "");
    end_value(inspect);
  }
}

void es_inspect_u64(struct es_inspect *inspect, const char *name, uint64_t value) {
  char text[NUMBER_MAX];
  snprintf(text, sizeof text, "%" PRIu64, value);
  put_word(inspect, name, text, false);
}

void es_inspect_hex(struct es_inspect *inspect, const char *name, uint64_t value) {
  char text[NUMBER_MAX];
  snprintf(text, sizeof text, "0x%" PRIx64, value);
  put_word(inspect, name, text, true);
}

void es_inspect_bool(struct es_inspect *inspect, const char *name, bool value) {
  put_word(inspect, name, value ? "true" : "false", false);
}

void es_inspect_text(struct es_inspect *inspect, const char *name, const char *value) {
  if (value == NULL) {
    put_word(inspect, name, inspect->options.json ? "null" : "none", false);
  } else {
    put_word(inspect, name, value, true);
  }
}

void es_inspect_secret(struct es_inspect *inspect, const char *name) {
  put_word(inspect, name, "secret", true);
}

void es_inspect_chars(struct es_inspect *inspect, const char *name, const void *text, size_t size) {
  if (value(inspect, name)) {
    put_text(inspect, inspect->options.json ? "\"" : "");
    put_escaped(inspect, text, size < ES_INSPECT_BYTES_MAX ? size : ES_INSPECT_BYTES_MAX);
    put_text(inspect, size > ES_INSPECT_BYTES_MAX ? "..." : "");
    put_text(inspect, inspect->options.json ? "\"" : "");
    end_value(inspect);
  }
}

void es_inspect_bytes(struct es_inspect *inspect, const char *name, const void *bytes, size_t size) {
  static const char digits[] = "0123456789abcdef";
  const unsigned char *at = bytes;
  char text[(size_t)2 * ES_INSPECT_BYTES_MAX + sizeof "..."];
  size_t shown = size < ES_INSPECT_BYTES_MAX ? size : ES_INSPECT_BYTES_MAX;
  for (size_t i = 0; i < shown; i++) {
    text[2 * i] = digits[at[i] >> 4];
    text[2 * i + 1] = digits[at[i] & 15];
  }
  snprintf(text + 2 * shown, sizeof text - 2 * shown, "%s", size > shown ? "..." : "");
  put_word(inspect, name, text, true);
}
