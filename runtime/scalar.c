#include "runtime/scalar.h"

#include <string.h>

static int digit_of(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  if (c >= 'a' && c <= 'f') {
    return c - 'a' + 10;
  }
  if (c >= 'A' && c <= 'F') {
    return c - 'A' + 10;
  }
  return 16;
}

/* The integer at the start of the text; *end is the first character that does not belong to it. */
static bool integer_prefix(const char *text, uint64_t *out, const char **end) {
  int base = 10;
  const char *at = text;
  if (at[0] == '0' && at[1] == 'x') {
    base = 16;
    at += 2;
  } else if (at[0] == '0') {
    *out = 0;
    *end = at + 1;
    return digit_of(at[1]) >= 10 && at[1] != '_';
  }
  uint64_t value = 0;
  bool digit_before = false;
  for (;; at++) {
    if (*at == '_' && digit_before && digit_of(at[1]) < base) {
      digit_before = false;
      continue;
    }
    int digit = digit_of(*at);
    if (digit >= base) {
      break;
    }
    if (__builtin_mul_overflow(value, (uint64_t)base, &value) ||
        __builtin_add_overflow(value, (uint64_t)digit, &value)) {
      return false;
    }
    digit_before = true;
  }
  *out = value;
  *end = at;
  return digit_before;
}

bool es_scalar_integer(const char *text, uint64_t *out) {
  uint64_t value = 0;
  const char *end = text;
  if (!integer_prefix(text, &value, &end) || *end != '\0') {
    return false;
  }
  *out = value;
  return true;
}

bool es_scalar_size(const char *text, uint64_t *out) {
  static const struct {
    const char *unit;
    unsigned shift;
  } units[] = {{"", 0}, {"KiB", 10}, {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
  uint64_t value = 0;
  const char *end = text;
  if (!integer_prefix(text, &value, &end)) {
    return false;
  }
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    if (strcmp(end, units[i].unit) == 0) {
      if (value > UINT64_MAX >> units[i].shift) {
        return false;
      }
      *out = value << units[i].shift;
      return true;
    }
  }
  return false;
}

bool es_scalar_boolean(const char *text, bool *out) {
  bool yes = strcmp(text, "true") == 0;
  if (!yes && strcmp(text, "false") != 0) {
    return false;
  }
  *out = yes;
  return true;
}

/* One half of a version. */
static bool version_part(const char **text, uint32_t *out) {
  const char *at = *text;
  uint32_t value = 0;
  if (at[0] == '0' && at[1] >= '0' && at[1] <= '9') {
    return false;
  }
  for (; *at >= '0' && *at <= '9'; at++) {
    value = value * 10 + (uint32_t)(*at - '0');
    if (value > UINT16_MAX) {
      return false;
    }
  }
  bool some = at != *text;
  *text = at;
  *out = value;
  return some;
}

bool es_scalar_version(const char *text, uint32_t *out) {
  uint32_t major = 0;
  uint32_t minor = 0;
  if (!version_part(&text, &major) || *text != '.') {
    return false;
  }
  text++;
  if (!version_part(&text, &minor) || *text != '\0') {
    return false;
  }
  *out = major << 16 | minor;
  return true;
}

bool es_scalar_guid(const char *text, uint8_t out[16]) {
  static const uint8_t wire_place[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
  uint8_t bytes[16];
  for (unsigned i = 0; i < 16; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) {
      if (*text != '-') {
        return false;
      }
      text++;
    }
    int high = digit_of(text[0]);
    int low = high < 16 ? digit_of(text[1]) : 16;
    if (low >= 16) {
      return false;
    }
    bytes[wire_place[i]] = (uint8_t)(high << 4 | low);
    text += 2;
  }
  if (*text != '\0') {
    return false;
  }
  memcpy(out, bytes, sizeof bytes);
  return true;
}

bool es_scalar_name(const char *text) {
  if (text[0] < 'a' || text[0] > 'z' || strlen(text) > ES_SCALAR_NAME_MAX) {
    return false;
  }
  for (const char *at = text; *at != '\0'; at++) {
    bool letter = (*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9');
    if (!letter && (*at != '-' || at[1] == '-' || at[1] == '\0')) {
      return false;
    }
  }
  return true;
}

unsigned es_scalar_control(const char *text) {
  const unsigned char first = (unsigned char)text[0];
  if (first == 0xc2) {
    const unsigned char second = (unsigned char)text[1];
    return second >= 0x80 && second < 0xa0 ? 2 : 0;
  }
  return (first != '\0' && first < ' ') || first == 0x7f ? 1 : 0;
}

bool es_scalar_printable(const char *text) {
  while (*text != '\0' && es_scalar_control(text) == 0) {
    text++;
  }
  return *text == '\0';
}

static unsigned least(unsigned a, unsigned b) {
  return a < b ? a : b;
}

unsigned es_scalar_distance(const char *word, const char *known, unsigned limit) {
  size_t rows = strlen(word);
  size_t columns = strlen(known);
  if (rows > ES_SCALAR_NAME_MAX || columns > ES_SCALAR_NAME_MAX) {
    return limit + 1;
  }
  unsigned row[3][ES_SCALAR_NAME_MAX + 1] = {0};
  for (unsigned j = 0; j <= columns; j++) {
    row[0][j] = j;
  }
  for (unsigned i = 1; i <= rows; i++) {
    unsigned *now = row[i % 3];
    const unsigned *last = row[(i + 2) % 3];
    const unsigned *before = row[(i + 1) % 3];
    now[0] = i;
    for (unsigned j = 1; j <= columns; j++) {
      unsigned same = word[i - 1] == known[j - 1] ? 0u : 1u;
      now[j] = least(least(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
      if (i > 1 && j > 1 && word[i - 1] == known[j - 2] && word[i - 2] == known[j - 1]) {
        now[j] = least(now[j], before[j - 2] + 1);
      }
    }
  }
  return least(row[rows % 3][columns], limit + 1);
}
