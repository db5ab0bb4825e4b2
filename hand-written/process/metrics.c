#include "hand-written/process/metrics.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/counters.h"
#include "runtime/shape.h"
#include "runtime/sort.h"

#define SETS_STEP 64u
#define LINE_MAX_ 1024u

struct page {
  es_metrics_put put;
  void *context;
};

static void print(const struct page *page, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void print(const struct page *page, const char *format, ...) {
  char text[LINE_MAX_];
  va_list arguments;
  va_start(arguments, format);
  int size = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (size > 0 && (size_t)size < sizeof text) {
    page->put(page->context, text, (size_t)size);
  }
}

static void begin_family(const struct page *page, const char *name, const char *help) {
  print(page, "# HELP %s %s\n# TYPE %s counter\n", name, help, name);
}

static void put_spec(const struct page *page, const struct es_shape_spec *spec) {
  const struct es_counter_set *set = spec->spec->counters;
  for (uint32_t i = 0; i < set->count; i++) {
    const struct es_shape_family *family = spec->metrics[i].family;
    uint32_t first = 0;
    while (spec->metrics[first].family != family) {
      first++;
    }
    if (first != i) {
      continue; /* it is in its family already */
    }
    begin_family(page, family->name, family->help);
    for (uint32_t j = i; j < set->count; j++) {
      if (spec->metrics[j].family == family) {
        print(page, "%s{%s} %" PRIu64 "\n", family->name, spec->metrics[j].labels, es_counter_value(&set->counters[j]));
      }
    }
  }
}

void es_metrics_specs(const struct es_shape_spec *const *specs, unsigned count, es_metrics_put put, void *context) {
  const struct page page = {put, context};
  for (unsigned i = 0; i < count; i++) {
    put_spec(&page, specs[i]);
  }
}

struct sets {
  const struct es_counter_set **at;
  uint32_t count, room;
};

static bool gather(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  struct sets *sets = context;
  if (set->name[0] == '\0' || counter != set->counters) {
    return true;
  }
  if (sets->count == sets->room) {
    const struct es_counter_set **more = realloc(sets->at, (sets->room + SETS_STEP) * sizeof(void *));
    if (more == NULL) {
      return false;
    }
    sets->at = more;
    sets->room += SETS_STEP;
  }
  sets->at[sets->count++] = set;
  return true;
}

/* By kind, so that families are together; else in the order they have. */
static int by_kind(const void *left, const void *right) {
  const struct es_counter_set *a = *(const struct es_counter_set *const *)left;
  const struct es_counter_set *b = *(const struct es_counter_set *const *)right;
  size_t size_a = strcspn(a->name, "."), size_b = strcspn(b->name, ".");
  int order = strncmp(a->name, b->name, size_a < size_b ? size_a : size_b);
  if (order != 0 || size_a != size_b) {
    return order != 0 ? order : size_a < size_b ? -1 : 1;
  }
  return strcmp(a->name, b->name);
}

static bool same_kind(const struct es_counter_set *a, const struct es_counter_set *b) {
  size_t size = strcspn(a->name, ".");
  return size == strcspn(b->name, ".") && strncmp(a->name, b->name, size) == 0 && a->count == b->count;
}

static void put_value(const struct page *page, const char *family, const struct es_counter_set *set, uint32_t index) {
  const char *dot = strchr(set->name, '.');
  uint64_t value = es_counter_value(&set->counters[index]);
  if (dot == NULL) {
    print(page, "%s %" PRIu64 "\n", family, value);
    return;
  }
  char label[LINE_MAX_ / 4];
  size_t size = 0;
  for (const char *at = dot + 1; *at != '\0' && size + 3 < sizeof label; at++) {
    if (*at == '"' || *at == '\\') {
      label[size++] = '\\';
    }
    label[size++] = *at;
  }
  label[size] = '\0';
  print(page, "%s{instance=\"%s\"} %" PRIu64 "\n", family, label, value);
}

/* Sets of one kind count the same things, each for an instance of its own. */
static void put_kind(const struct page *page, const struct es_counter_set *const *sets, uint32_t count) {
  int size = (int)strcspn(sets[0]->name, ".");
  for (uint32_t i = 0; i < sets[0]->count; i++) {
    char family[LINE_MAX_ / 4], help[LINE_MAX_ / 4];
    snprintf(family, sizeof family, "entresol_%.*s_%s_total", size, sets[0]->name, sets[0]->counters[i].name);
    snprintf(help, sizeof help, "%s, counted by %.*s.", sets[0]->counters[i].name, size, sets[0]->name);
    for (char *at = family; *at != '\0'; at++) {
      if (*at == '-' || *at == '.') {
        *at = '_';
      }
    }
    begin_family(page, family, help);
    for (uint32_t j = 0; j < count; j++) {
      put_value(page, family, sets[j], i);
    }
  }
}

void es_metrics_rooms(es_metrics_put put, void *context) {
  const struct page page = {put, context};
  struct sets sets = {0};
  es_counters_walk(gather, &sets);
  if (sets.count != 0) {
    es_sort(sets.at, sets.count, sizeof(void *), by_kind);
  }
  for (uint32_t i = 0, end; i < sets.count; i = end) {
    for (end = i + 1; end < sets.count && same_kind(sets.at[i], sets.at[end]); end++) {
    }
    put_kind(&page, sets.at + i, end - i);
  }
  free(sets.at);
}
