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
#define NUMBERS_MAX 2u

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

struct line {
  char name[NAME_SIZE];
  int64_t numbers[NUMBERS_MAX];
  unsigned count; /* of numbers */
};

/* The next line that begins with `kind`, and has a number; *text goes behind it. */
static bool next_line(const char **text, const char *kind, struct line *line) {
  while (**text != '\0') {
    char copy[LINE_SIZE], word[NAME_SIZE];
    const size_t size = strcspn(*text, "\n");
    const size_t kept = size < sizeof copy ? size : sizeof copy - 1;
    memcpy(copy, *text, kept);
    copy[kept] = '\0';
    *text += size + ((*text)[size] == '\n' ? 1 : 0);
    int at = 0;
    if (sscanf(copy, "%63s %63s %n", word, line->name, &at) != 2 || strcmp(word, kind) != 0) {
      continue;
    }
    const char *number = copy + at;
    char *end = NULL;
    for (line->count = 0; line->count < NUMBERS_MAX; line->count++, number = end) {
      line->numbers[line->count] = strtoll(number, &end, 10);
      if (end == number) {
        break;
      }
    }
    if (line->count > 0) {
      return true;
    }
  }
  return false;
}

static void show_stages(struct es_inspect *inspect, const char *text) {
  struct line line;
  while (next_line(&text, "stage", &line)) {
    show_stage(inspect, line.name, line.numbers[0]);
  }
}

static void show_modules(struct es_inspect *inspect, const char *text) {
  struct line line;
  while (next_line(&text, "module", &line)) {
    if (line.count == NUMBERS_MAX) {
      show_module(inspect, line.name, line.numbers[0], line.numbers[1]);
    }
  }
}

/* What the kernel below was given, which is more than the guest's where the guest's memory is of it. */
static void show_memory(struct es_inspect *inspect, const char *text, uint64_t guest) {
  struct line line;
  while (next_line(&text, "memory", &line)) {
    const uint64_t bytes = (uint64_t)line.numbers[0];
    es_inspect_u64(inspect, line.name, bytes);
    if (strcmp(line.name, "given") == 0 && bytes > guest) {
      es_inspect_u64(inspect, "guest", guest);
      es_inspect_u64(inspect, "beside-guest", bytes - guest);
    }
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

void es_boot_stages_inspect(const struct es_message_boot *boot, uint64_t guest, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "boot")) {
    return;
  }
  if (es_inspect_begin_list(inspect, "stages")) {
    show_stages(inspect, boot->text);
    show_stage(inspect, "settings", boot->manager);
    if (boot->guest != 0) {
      show_stage(inspect, "guest", boot->guest);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin_list(inspect, "modules")) {
    show_modules(inspect, boot->text);
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "memory")) {
    show_memory(inspect, boot->text, guest);
    es_inspect_end(inspect);
  }
  show_texts(inspect, "refused", boot->text, "refused ");
  show_texts(inspect, "shim", boot->text, "shim ");
  es_inspect_end(inspect);
}
