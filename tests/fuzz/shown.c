/* Trees: whatever a struct holds, it is shown as lines and as JSON that can be read again, within the room that there is, the same by any path, and
 * nothing depends on what is secret. Of a refused packet it is said which element was refused.
 *
 * Input: which (2 bytes), version (1), what to do (1: bit 0 takes the rest as the struct itself and its arrays), then a packet. */
#include <stdlib.h>
#include <string.h>

#include "generated/inspect/registry.h"
#include "runtime/crc32c.h"
#include "runtime/shape.h"
#include "tests/fuzz/input.h"

#define ELEMENTS_MAX 40u
#define ARRAYS_MAX 16u
#define NAME "it"
#define OTHERS 256u /* bytes that stand where a secret array was */

struct shown {
  char *text;
  size_t size, room;
  enum es_inspect_result result;
};

static void put(void *context, const char *text, size_t size) {
  struct shown *shown = context;
  if (shown->size + size > shown->room) {
    shown->room = 2 * (shown->size + size);
    shown->text = realloc(shown->text, shown->room);
    es_fuzz_require(shown->text != NULL, "no memory");
  }
  if (size > 0) {
    memcpy(shown->text + shown->size, text, size);
  }
  shown->size += size;
}

/* The whole, up to `room` bytes, or what is at a path; to be freed. */
static struct shown show(const struct es_fuzz_shown *what, const void *value, uint32_t version, bool json,
                         uint64_t room, const char *path) {
  static struct es_inspect inspect;
  struct shown shown = {0};
  const struct es_inspect_options options = {.put = put, .context = &shown, .json = json, .room = room, .path = path};
  put(&shown, "", 1); /* so that there is a text in any case */
  shown.size = 0;
  es_inspect_start(&inspect, &options);
  what->show(&inspect, NAME, value, version);
  shown.result = es_inspect_finish(&inspect);
  if (shown.result == ES_INSPECT_MISSING) {
    char *said = es_fuzz_room(ES_INSPECT_NAME_MAX);
    es_inspect_nearest(&inspect, said, ES_INSPECT_NAME_MAX);
    es_fuzz_require(memchr(said, 0, ES_INSPECT_NAME_MAX) != NULL && said[0] != '\0', "what is near has no words");
    free(said);
  }
  return shown;
}

static bool same(const struct shown *a, const struct shown *b) {
  return a->size == b->size && memcmp(a->text, b->text, a->size) == 0;
}

/* ------------------------------------------------------------------------------------------------------------------ path */

static const char *line_end(const struct shown *whole, const char *line) {
  return memchr(line, '\n', (size_t)(whole->text + whole->size - line));
}

static size_t depth_of(const char *line) {
  return strspn(line, " ") / 2;
}

/* Line `number` and those that it stands in, as names with / between them. False: a path has no room for them. */
static bool path_of(const struct shown *whole, uint32_t number, char path[ES_INSPECT_PATH_MAX], const char **found) {
  const char *open[ES_INSPECT_DEPTH_MAX + 1] = {NULL};
  const char *line = whole->text;
  for (uint32_t i = 0;; i++) {
    open[depth_of(line)] = line;
    if (i == number) {
      break;
    }
    line = line_end(whole, line) + 1;
  }
  size_t used = 0;
  const size_t depth = depth_of(line);
  for (size_t i = 0; i <= depth; i++) {
    const char *name = open[i] + 2 * i;
    const size_t size = strcspn(name, ":");
    if (depth >= ES_INSPECT_DEPTH_MAX || used + size + 2 > ES_INSPECT_PATH_MAX || memchr(name, '/', size) != NULL) {
      return false;
    }
    memcpy(path + used, name, size);
    used += size;
    path[used++] = i < depth ? '/' : '\0';
  }
  *found = line;
  return true;
}

/* What stands below a line, moved to the left; or its value. */
static struct shown below(const struct shown *whole, const char *line) {
  struct shown part = {0};
  const char *end = line_end(whole, line), *colon = strchr(line, ':');
  const size_t depth = depth_of(line);
  put(&part, "", 1);
  part.size = 0;
  if (colon + 1 < end) {
    put(&part, colon + 2, (size_t)(end - colon - 1));
    return part;
  }
  for (line = end + 1; line < whole->text + whole->size && depth_of(line) > depth; line = end + 1) {
    end = line_end(whole, line);
    put(&part, line + 2 * (depth + 1), (size_t)(end + 1 - line) - 2 * (depth + 1));
  }
  return part;
}

static void check_path(const struct es_fuzz_shown *what, const void *value, uint32_t version, const struct shown *whole,
                       uint32_t choice) {
  char path[ES_INSPECT_PATH_MAX];
  const char *line = NULL;
  uint32_t lines = 0;
  for (size_t i = 0; i < whole->size; i++) {
    lines += whole->text[i] == '\n' ? 1 : 0;
  }
  if (lines == 0 || !path_of(whole, choice % lines, path, &line)) {
    return;
  }
  struct shown wanted = below(whole, line);
  struct shown part = show(what, value, version, false, 0, path);
  if (part.result != ES_INSPECT_SHOWN || !same(&part, &wanted)) {
    es_fuzz_fail("%s: at %s there is other than in the whole", what->name, path);
  }
  free(part.text);
  part = show(what, value, version, true, 0, path);
  if (part.result != ES_INSPECT_SHOWN) {
    es_fuzz_fail("%s: at %s there is no JSON", what->name, path);
  }
  es_fuzz_check_json(part.text, part.size);
  free(part.text);
  free(wanted.text);
  path[strlen(path) - 1] = '?';
  part = show(what, value, version, false, 0, path);
  if (part.result != ES_INSPECT_MISSING || part.size != 0) {
    es_fuzz_fail("%s: there is something at %s", what->name, path);
  }
  free(part.text);
}

/* --------------------------------------------------------------------------------------------------------------- secrets */

void es_fuzz_hide_array(struct es_slice *array, int filler) {
  static uint8_t others[OTHERS];
  memset(others, filler, sizeof others);
  *array = (struct es_slice){.at = others, .count = (uint32_t)filler % 4};
}

/* An element that its decoder refuses is in no decoded packet: it stays as it is. */
void es_fuzz_hide_elements(const struct es_slice *array, uint32_t size,
                           es_result (*decode)(const uint8_t *bytes, size_t size, uint32_t version, void *out),
                           const struct es_fuzz_secret *secrets, uint32_t count, uint32_t version, int filler) {
  uint8_t *elements = (uint8_t *)(uintptr_t)array->at; /* a copy of ours */
  void *value = es_fuzz_room(ES_SHAPE_ELEMENT_MAX);
  for (uint32_t i = 0; i < array->count; i++) {
    uint8_t *element = elements + (size_t)i * size, *other = es_fuzz_copy(element, size);
    for (uint32_t s = 0; s < count; s++) {
      const uint8_t bits = secrets[s].version == version ? secrets[s].bits : 0;
      other[secrets[s].at] = (uint8_t)((other[secrets[s].at] & ~bits) | (filler & bits));
    }
    if (decode(element, size, version, value) == ES_OK && decode(other, size, version, value) == ES_OK) {
      memcpy(element, other, size);
    }
    free(other);
  }
  free(value);
}

void es_fuzz_hide_bits(void *integers, size_t size, uint32_t width, uint64_t bits, int filler) {
  for (uint8_t *at = integers; at < (uint8_t *)integers + size; at += width) {
    uint64_t value = 0;
    memcpy(&value, at, width);
    value = (value & ~bits) | (UINT64_C(0x0101010101010101) * (uint8_t)filler & bits);
    memcpy(at, &value, width);
  }
}

/* With other secrets the same is shown. */
static void check_secrets(const struct es_fuzz_shown *what, void *value, uint32_t version, const struct shown *whole,
                          const struct shown *json) {
  static const int fillers[] = {0x00, 0xa5, 0x08, 0xff};
  for (size_t i = 0; i < sizeof fillers / sizeof fillers[0]; i++) {
    what->hide(value, version, fillers[i]);
    struct shown again = show(what, value, version, i % 2 != 0, 0, NULL);
    if (!same(&again, i % 2 != 0 ? json : whole)) {
      es_fuzz_fail("%s: what is shown depends on what is secret", what->name);
    }
    free(again.text);
  }
}

/* ----------------------------------------------------------------------------------------------------------------- whole */

static void check_room(const struct es_fuzz_shown *what, const void *value, uint32_t version, const struct shown *whole,
                       bool json, uint64_t room) {
  struct shown part = show(what, value, version, json, room, NULL);
  if (part.size > room + ES_INSPECT_ENDING_MAX) {
    es_fuzz_fail("%s: %zu bytes are put where %llu were allowed", what->name, part.size, (unsigned long long)room);
  }
  if ((part.result == ES_INSPECT_CUT) == same(&part, whole)) {
    es_fuzz_fail("%s: %zu of %zu bytes are shown and said to be %s", what->name, part.size, whole->size,
                 part.result == ES_INSPECT_CUT ? "cut" : "all");
  }
  (json ? es_fuzz_check_json : es_fuzz_check_lines)(part.text, part.size);
  free(part.text);
}

void es_fuzz_look(const struct es_fuzz_shown *shown, void *value, uint32_t version, uint32_t choice) {
  struct shown whole = show(shown, value, version, false, 0, NULL);
  struct shown json = show(shown, value, version, true, 0, NULL);
  if (whole.result != ES_INSPECT_SHOWN || json.result != ES_INSPECT_SHOWN) {
    es_fuzz_fail("%s: it is not shown as a whole", shown->name);
  }
  es_fuzz_check_lines(whole.text, whole.size);
  es_fuzz_check_json(json.text, json.size);
  check_room(shown, value, version, &whole, false, 1 + choice % whole.size);
  check_room(shown, value, version, &json, true, 1 + choice % json.size);
  check_path(shown, value, version, &whole, choice);
  if (shown->hide != NULL) {
    check_secrets(shown, value, version, &whole, &json);
  }
  free(whole.text);
  free(json.text);
}

/* ---------------------------------------------------------------------------------------------------------------- inputs */

/* Any bytes as the struct, and what is left of them as elements of its arrays. */
static void look_at_raw(const struct es_fuzz_shown *shown, uint32_t version, uint32_t choice) {
  uint8_t *arrays[ARRAYS_MAX] = {NULL};
  uint8_t *value = es_fuzz_room(shown->size);
  es_fuzz_require(shown->slice_count <= ARRAYS_MAX, "more arrays than there is room for");
  es_fuzz_into(value, shown->size);
  for (uint32_t i = 0; i < shown->slice_count; i++) {
    const uint32_t count = (uint32_t)es_fuzz_take(1) % ELEMENTS_MAX;
    const size_t size = (size_t)count * shown->slices[i].element;
    const struct es_slice slice = {.at = arrays[i] = es_fuzz_room(size), .count = count};
    es_fuzz_into(arrays[i], size);
    memcpy(value + shown->slices[i].member, &slice, sizeof slice);
  }
  es_fuzz_look(shown, value, version, choice);
  for (uint32_t i = 0; i < shown->slice_count; i++) {
    free(arrays[i]);
  }
  free(value);
}

/* Which element was refused: inside of what was looked at, with all that is said of it. */
static void check_element(es_result refusal, const uint8_t *bytes, size_t size) {
  const struct es_shape_spec *whose = NULL;
  const struct es_shape_refused *refused = es_shape_refusal(es_shape_specs, ES_SHAPE_SPECS_COUNT, refusal, &whose);
  struct es_refused_place place = {0};
  if (refused == NULL || whose->spec->name == NULL) {
    es_fuzz_fail("%s.%s %s: inspect does not know whose refusal it is", refusal->where, refusal->field, refusal->rule);
  }
  if (!es_shape_element_refused(es_shape_specs, ES_SHAPE_SPECS_COUNT, refusal, bytes, size, &place)) {
    return;
  }
  if (!refused->element || (uint64_t)place.base + refusal->offset + refused->width > size) {
    es_fuzz_fail("%s.%s: element %u at %u is said to be refused, of %zu bytes", refusal->where, refusal->field,
                 place.index, place.base, size);
  }
}

void es_fuzz_trees(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                   struct es_fuzz_outcome *out) {
  const struct es_fuzz_spec *spec = target->spec;
  const uint32_t choice = es_crc32c(0, bytes, size);
  es_fuzz_start(spec, bytes, size);
  const struct es_fuzz_shown *shown = &spec->shown[es_fuzz_take(2) % spec->shown_count];
  const uint32_t version = (uint32_t)(es_fuzz_take(1) % (spec->version_count > 0 ? spec->version_count : 1));
  const bool raw = (es_fuzz_take(1) & 1) != 0 || shown->record == ES_FUZZ_NONE;
  if (raw) {
    out->accepted = !shown->decoded_only;
    if (out->accepted) {
      look_at_raw(shown, version, choice);
    }
    return;
  }
  const size_t left = es_fuzz_now.left;
  uint8_t *packet = es_fuzz_copy(es_fuzz_now.at, left);
  void *value = es_fuzz_room(shown->size);
  out->refusal = spec->records[shown->record].decode(packet, left, version, value);
  out->accepted = out->refusal == ES_OK;
  if (out->accepted) {
    es_fuzz_look(shown, value, version, choice);
  } else {
    check_element(out->refusal, packet, left);
  }
  free(value);
  free(packet);
}
