#include "hand-written/process/boot_stages.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SECOND INT64_C(1000000000)
#define MICROSECOND 1000
#define LINE_SIZE 160u
#define NAME_SIZE 64u
#define TIME_SIZE 32u

int64_t es_boot_stages_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return now.tv_sec * SECOND + now.tv_nsec;
}

int es_boot_stages_read(const char *path, struct es_message_boot *boot) {
  boot->text[0] = '\0';
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return -errno;
  }
  const ssize_t size = read(file, boot->text, sizeof boot->text - 1);
  const int error = size < 0 ? -errno : 0;
  close(file);
  boot->text[size < 0 ? 0 : size] = '\0';
  /* What was cut off begins behind the last whole line. */
  char *end = strrchr(boot->text, '\n');
  *(end == NULL ? boot->text : end + 1) = '\0';
  return error;
}

/* Seconds to the microsecond; what was before the clock began is below zero. */
static void show_seconds(struct es_inspect *inspect, const char *name, int64_t nanoseconds) {
  char text[TIME_SIZE];
  const uint64_t size = nanoseconds < 0 ? 0 - (uint64_t)nanoseconds : (uint64_t)nanoseconds;
  (void)snprintf(text, sizeof text, "%s%" PRIu64 ".%06" PRIu64, nanoseconds < 0 ? "-" : "", size / SECOND,
                 size % SECOND / MICROSECOND);
  es_inspect_text(inspect, name, text);
}

static void show_stage(struct es_inspect *inspect, const char *name, int64_t at) {
  if (es_inspect_begin(inspect, NULL)) {
    es_inspect_text(inspect, "name", name);
    show_seconds(inspect, "at", at);
    es_inspect_end(inspect);
  }
}

static void show_module(struct es_inspect *inspect, const char *name, int64_t began, int64_t took) {
  if (es_inspect_begin(inspect, NULL)) {
    es_inspect_text(inspect, "name", name);
    show_seconds(inspect, "began", began);
    show_seconds(inspect, "took", took);
    es_inspect_end(inspect);
  }
}

/* The number at *at, which goes behind it. False: there is none. */
static bool take_time(const char *line, int *at, int64_t *time) {
  char *end;
  const char *begin = line + *at;
  *time = strtoll(begin, &end, 10);
  *at += (int)(end - begin);
  return end != begin;
}

/* The lines that begin with `kind`. */
static void show_lines(struct es_inspect *inspect, const char *text, const char *kind) {
  while (*text != '\0') {
    char line[LINE_SIZE], word[NAME_SIZE], name[NAME_SIZE];
    int64_t first = 0, second = 0;
    const size_t size = strcspn(text, "\n");
    const size_t kept = size < sizeof line ? size : sizeof line - 1;
    memcpy(line, text, kept);
    line[kept] = '\0';
    int end = 0;
    if (sscanf(line, "%63s %63s %n", word, name, &end) == 2 && strcmp(word, kind) == 0 &&
        take_time(line, &end, &first)) {
      if (take_time(line, &end, &second)) {
        show_module(inspect, name, first, second);
      } else {
        show_stage(inspect, name, first);
      }
    }
    text += size + (text[size] == '\n' ? 1 : 0);
  }
}

/* What follows `word` on each line that begins with it. */
static void show_texts(struct es_inspect *inspect, const char *name, const char *text, const char *word) {
  const size_t begin = strlen(word);
  if (!es_inspect_begin_list(inspect, name)) {
    return;
  }
  while (*text != '\0') {
    const size_t size = strcspn(text, "\n");
    if (strncmp(text, word, begin) == 0) {
      es_inspect_chars(inspect, NULL, text + begin, size - begin);
    }
    text += size + (text[size] == '\n' ? 1 : 0);
  }
  es_inspect_end(inspect);
}

void es_boot_stages_inspect(const struct es_message_boot *boot, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "boot")) {
    return;
  }
  if (es_inspect_begin_list(inspect, "stages")) {
    show_lines(inspect, boot->text, "stage");
    show_stage(inspect, "settings", boot->manager);
    if (boot->guest != 0) {
      show_stage(inspect, "guest", boot->guest);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin_list(inspect, "modules")) {
    show_lines(inspect, boot->text, "module");
    es_inspect_end(inspect);
  }
  show_texts(inspect, "refused", boot->text, "refused ");
  show_texts(inspect, "shim", boot->text, "shim ");
  es_inspect_end(inspect);
}
