/* Command blocks of mappings, and settings. Input: the command block; the settings file. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "tests/fuzz/input.h"

void es_fuzz_command_blocks(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                            struct es_fuzz_outcome *out) {
  const struct es_fuzz_commands *commands = target->spec->commands;
  es_fuzz_start(target->spec, bytes, size);
  es_fuzz_begin();
  uint8_t *copy = es_fuzz_copy(bytes, size);
  es_result refusal = ES_OK;
  const uint32_t answer = commands->dispatch(es_fuzz_owner(), copy, size, &refusal);
  free(copy);
  out->refusal = refusal;
  out->accepted = answer == 0;
  uint64_t key = 0;
  for (uint32_t i = 0; i < commands->key_bytes && i < size; i++) {
    key |= (uint64_t)bytes[i] << (8 * (commands->key_big ? commands->key_bytes - 1 - i : i));
  }
  bool known = false;
  bool meant = false;
  for (uint32_t i = 0; i < commands->count; i++) {
    const bool same = size >= commands->key_bytes && commands->rows[i].match == key;
    known = known || same;
    meant = meant || (same && es_fuzz_now.calls == 1 && es_fuzz_now.seen[0].function == commands->rows[i].action);
  }
  if (answer == 0) {
    es_fuzz_require(refusal == ES_OK && meant, "taken, but the action of no such command was called");
    return;
  }
  es_fuzz_require(refusal != ES_OK && es_fuzz_now.calls == 0,
                  "not taken, and an action was called or no refusal was given");
  es_fuzz_check_refusal(refusal);
  es_fuzz_require(answer == commands->unknown || answer == commands->refused, "another answer");
  es_fuzz_require(known || answer == commands->unknown, "an unknown command that is answered otherwise");
}

/* Counts what is written to it. */
static ssize_t counting(void *cookie, const char *text, size_t size) {
  (void)text;
  *(size_t *)cookie += size;
  return (ssize_t)size;
}

/* The same from a file. */
static void from_file(const struct es_fuzz_settings *settings, const uint8_t *bytes, size_t size, int expected) {
  char path[64];
  const int fd = memfd_create("settings", MFD_CLOEXEC);
  FILE *errors = fopen("/dev/null", "w");
  es_fuzz_require(fd >= 0 && errors != NULL && write(fd, bytes, size) == (ssize_t)size, "no file");
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  void *value = NULL;
  es_fuzz_require(settings->load(path, &value, errors) == expected, "a file is read otherwise than its text");
  settings->free(value);
  fclose(errors);
  close(fd);
}

void es_fuzz_settings_texts(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size,
                            struct es_fuzz_outcome *out) {
  const struct es_fuzz_settings *settings = target->spec->settings;
  es_fuzz_start(target->spec, bytes, size);
  size_t said = 0;
  FILE *errors = fopencookie(&said, "w", (cookie_io_functions_t){.write = counting});
  es_fuzz_require(errors != NULL, "no file for errors");
  uint8_t *copy = es_fuzz_copy(bytes, size);
  void *value = NULL;
  const int result = settings->parse(copy, size, &value, errors);
  fclose(errors);
  free(copy);
  es_fuzz_require(result <= 0 && (result == 0) == (value != NULL), "neither a value nor an error");
  es_fuzz_require((result == 0) == (said == 0), "an error without words, or words without an error");
  settings->free(value);
  if (es_fuzz_thorough) {
    from_file(settings, bytes, size, result);
  }
  out->accepted = result == 0;
  out->refusal = ES_OK;
}
