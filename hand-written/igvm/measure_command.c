/* measure: the digests of a file, one a line. */
#include <stdio.h>
#include <string.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/say.h"

static bool named(const char *name, uint32_t *wanted) {
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    if (strcmp(name, es_igvm_measured_name((enum es_igvm_measured)i)) == 0) {
      *wanted = 1u << i;
      return true;
    }
  }
  return false;
}

static void print(enum es_igvm_measured which, const struct es_igvm_digest *digest) {
  printf("%s ", es_igvm_measured_name(which));
  for (uint32_t i = 0; i < digest->size; i++) {
    printf("%02x", digest->bytes[i]);
  }
  puts("");
}

int es_igvm_print_digests(const char *path, const struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT]) {
  bool any = false, bad = false;

  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    if (digests[i].there) {
      print((enum es_igvm_measured)i, &digests[i]);
      any = true;
    } else if (digests[i].problem != NULL) {
      es_igvm_say_at(path, 0, 0, "%s: %s", es_igvm_measured_name((enum es_igvm_measured)i), digests[i].problem);
      bad = true;
    }
  }
  if (!any && !bad) {
    es_igvm_say_at(path, 0, 0, "it is for no such platform");
  }
  return any && !bad ? ES_IGVM_EXIT_GOOD : ES_IGVM_EXIT_NO;
}

int es_igvm_measure_command(int count, char **words) {
  const uint32_t all = (1u << ES_IGVM_MEASURED_COUNT) - 1;
  struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT];
  struct es_igvm_opened opened;
  const char *path = NULL;
  uint32_t wanted = all;

  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "--platform") == 0 && i + 1 < count) {
      if (!named(words[++i], &wanted)) {
        return es_igvm_usage();
      }
    } else if (path == NULL && words[i][0] != '-') {
      path = words[i];
    } else {
      return es_igvm_usage();
    }
  }
  if (path == NULL) {
    return es_igvm_usage();
  }
  if (!es_igvm_open(path, &opened)) {
    return ES_IGVM_EXIT_TROUBLE;
  }
  es_igvm_measure_several(&opened.file, wanted, digests);
  es_igvm_release(&opened);
  return es_igvm_print_digests(path, digests);
}
