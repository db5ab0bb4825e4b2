/* verify: every violation of a file, one a line. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/rules.h"
#include "hand-written/igvm/say.h"

enum { LINES_MAX = 1000, ID = 96 };

struct printed {
  uint64_t lines;
};

static void print(void *context, const struct es_igvm_violation *violation) {
  struct printed *printed = context;
  char id[ID];

  if (printed->lines++ < LINES_MAX) {
    es_igvm_rule_id(violation->why, id, sizeof id);
    printf("offset 0x%" PRIx64 ": %s: %s\n", violation->offset, id, violation->why->rule);
  }
}

int es_igvm_verify(int count, char **words) {
  struct printed printed = {0};
  struct es_igvm_file file;
  uint8_t *bytes;
  size_t size;

  if (count == 1 && strcmp(words[0], "--rules") == 0) {
    es_igvm_rules_print(stdout, false);
    return ES_IGVM_EXIT_GOOD;
  }
  if (count != 1 || words[0][0] == '-') {
    return es_igvm_usage();
  }
  int error = es_igvm_load_image(words[0], print, &printed, &bytes, &size);
  if (error != 0) {
    es_igvm_say_at(words[0], 0, 0, "%s", es_igvm_load_problem(error));
    return ES_IGVM_EXIT_TROUBLE;
  }
  if (bytes == NULL) {
    return ES_IGVM_EXIT_NO;
  }
  bool good = es_igvm_read(bytes, size, print, &printed, &file) && es_igvm_check_identity(&file, print, &printed);
  if (printed.lines > LINES_MAX) {
    printf("and %" PRIu64 " more\n", printed.lines - LINES_MAX);
  }
  es_igvm_close(&file);
  free(bytes);
  return good ? ES_IGVM_EXIT_GOOD : ES_IGVM_EXIT_NO;
}

/* For the other commands the first violation is enough. */
static void keep_first(void *context, const struct es_igvm_violation *violation) {
  struct es_igvm_violation *first = context;

  if (first->why == ES_OK) {
    *first = *violation;
  }
}

bool es_igvm_open(const char *path, struct es_igvm_opened *opened) {
  struct es_igvm_violation first = {0};
  size_t size;
  char id[ID];
  int error = es_igvm_load_image(path, keep_first, &first, &opened->bytes, &size);

  opened->file = (struct es_igvm_file){0};
  if (error != 0) {
    es_igvm_say_at(path, 0, 0, "%s", es_igvm_load_problem(error));
    return false;
  }
  if (opened->bytes != NULL && es_igvm_read(opened->bytes, size, keep_first, &first, &opened->file)) {
    return true;
  }
  es_igvm_rule_id(first.why, id, sizeof id);
  es_igvm_say_at(path, 0, 0, "offset 0x%" PRIx64 ": %s: %s", first.offset, id, first.why->rule);
  es_igvm_release(opened);
  return false;
}

void es_igvm_release(struct es_igvm_opened *opened) {
  es_igvm_close(&opened->file);
  free(opened->bytes);
  opened->bytes = NULL;
}
