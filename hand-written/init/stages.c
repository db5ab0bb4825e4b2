#include "hand-written/init/stages.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <x86intrin.h>

#define SECOND INT64_C(1000000000)
#define BEFORE_CLOCK_MAX (600 * SECOND) /* a counter that is older was not begun by this boot */
#define REFUSAL_MAX 160u
#define REFUSED_TEXT_MAX 80 /* of the line itself */
#define SPAN_MIN (10 * SECOND / 1000) /* between two looks at counter and clock */

int64_t es_stages_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return now.tv_sec * SECOND + now.tv_nsec;
}

static void take_name(char *out, const char *name) {
  size_t i = 0;
  for (; i + 1 < ES_STAGES_NAME_MAX && name[i] != '\0'; i++) {
    const unsigned char letter = (unsigned char)name[i];
    out[i] = isalnum(letter) || strchr("_-./", letter) != NULL ? name[i] : '-';
  }
  out[i] = '\0';
}

void es_stages_reach(struct es_stages *stages, const char *name, int64_t at) {
  if (stages->stage_count < ES_STAGES_MAX) {
    take_name(stages->stages[stages->stage_count].name, name);
    stages->stages[stages->stage_count++].at = at;
  }
}

void es_stages_module(struct es_stages *stages, const char *name, int64_t began, int64_t took) {
  if (stages->module_count < ES_STAGES_MODULES_MAX) {
    take_name(stages->modules[stages->module_count].name, name);
    stages->modules[stages->module_count].began = began;
    stages->modules[stages->module_count++].took = took;
  }
}

void es_stages_refuse(struct es_stages *stages, uint32_t line, const char *text, const char *why) {
  char said[REFUSAL_MAX];
  const int size = snprintf(said, sizeof said, "plan, line %" PRIu32 ": %.*s: %s", line, REFUSED_TEXT_MAX, text, why);
  const size_t used = strlen(stages->refused);
  const size_t length = size < 0 ? 0 : strlen(said);
  stages->refused_count++;
  if (used + length + 2 > sizeof stages->refused) {
    return;
  }
  for (size_t i = 0; i < length; i++) {
    if (said[i] < ' ' || said[i] > '~') {
      said[i] = '?';
    }
  }
  memcpy(stages->refused + used, said, length);
  memcpy(stages->refused + used + length, "\n", 2);
}

static void write_lines(FILE *out, const char *word, const char *lines) {
  while (*lines != '\0') {
    const size_t length = strcspn(lines, "\n");
    fprintf(out, "%s %.*s\n", word, (int)length, lines);
    lines += length + (lines[length] == '\n' ? 1 : 0);
  }
}

void es_stages_memory(struct es_stages *stages, const char *name, uint64_t bytes) {
  if (stages->memory_count < ES_STAGES_MEMORY_MAX) {
    take_name(stages->memory[stages->memory_count].name, name);
    stages->memory[stages->memory_count++].bytes = bytes;
  }
}

int es_stages_write(const struct es_stages *stages, const char *path) {
  char text[ES_STAGES_FILE_MAX];
  FILE *out = fmemopen(text, sizeof text, "w");
  if (out == NULL) {
    return -errno;
  }
  for (uint32_t i = 0; i < stages->stage_count; i++) {
    fprintf(out, "stage %s %" PRId64 "\n", stages->stages[i].name, stages->stages[i].at);
  }
  for (uint32_t i = 0; i < stages->module_count; i++) {
    fprintf(out, "module %s %" PRId64 " %" PRId64 "\n", stages->modules[i].name, stages->modules[i].began,
            stages->modules[i].took);
  }
  for (uint32_t i = 0; i < stages->memory_count; i++) {
    fprintf(out, "memory %s %" PRIu64 "\n", stages->memory[i].name, stages->memory[i].bytes);
  }
  write_lines(out, "shim", stages->shim);
  /* The last, for who reads the file has less room than a host has words. */
  if (stages->refused_count != 0) {
    fprintf(out, "refused lines of the host's plan: %" PRIu32 "\n", stages->refused_count);
  }
  write_lines(out, "refused", stages->refused);
  const long size = ftell(out);
  if (fclose(out) != 0 || size < 0) {
    return -EIO;
  }
  const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const ssize_t written = file < 0 ? -1 : write(file, text, (size_t)size);
  const int error = written < 0 ? -errno : written != size ? -EIO : 0;
  if (file >= 0) {
    close(file);
  }
  return error;
}

struct es_stages_counter es_stages_counter_now(void) {
  const int64_t at = es_stages_now();
  return (struct es_stages_counter){.counter = __rdtsc(), .at = at};
}

bool es_stages_when(struct es_stages_counter first, struct es_stages_counter second, uint64_t counter, int64_t *at) {
  if (second.at < first.at + SPAN_MIN || second.counter <= first.counter || counter > first.counter) {
    return false;
  }
  const double each = (double)(second.at - first.at) / (double)(second.counter - first.counter);
  const double ago = (double)(first.counter - counter) * each;
  if (ago > (double)(first.at + BEFORE_CLOCK_MAX)) {
    return false;
  }
  *at = first.at - (int64_t)ago;
  return true;
}
