/* The program `entresol-igvm`. */
#include <stdio.h>
#include <string.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/say.h"

static const char usage_text[] = "usage: entresol-igvm build MANIFEST -o FILE [--inputs DIR] [--measure]\n"
                                 "       entresol-igvm verify FILE | verify --rules\n"
                                 "       entresol-igvm measure FILE [--platform snp|tdx|vbs]\n"
                                 "       entresol-igvm dump FILE [--json|--svg]\n"
                                 "       entresol-igvm diff FILE FILE\n"
                                 "       entresol-igvm report FILE [--boot FILE] [--json]\n"
                                 "       entresol-igvm extract FILE -d DIR\n"
                                 "       entresol-igvm lock [--update] [--refresh]\n"
                                 "       entresol-igvm [COMMAND] --help\n"
                                 "       entresol-igvm --version\n";

int es_igvm_usage(void) {
  fputs(usage_text, stderr);
  return ES_IGVM_EXIT_TROUBLE;
}

/* Nobody may take half of the output for all of it. */
static int flushed(int code) {
  if (fflush(stdout) != 0 || ferror(stdout) != 0) {
    es_igvm_say("standard output cannot be written");
    return ES_IGVM_EXIT_TROUBLE;
  }
  return code;
}

static bool is_help(const char *word) {
  return strcmp(word, "--help") == 0;
}

int main(int count, char **words) {
  static const struct {
    const char *name;
    int (*run)(int count, char **words);
  } commands[] = {
      {"build", es_igvm_build_command},     {"verify", es_igvm_verify},         {"measure", es_igvm_measure_command},
      {"dump", es_igvm_dump_command},       {"report", es_igvm_report_command}, {"diff", es_igvm_diff_command},
      {"extract", es_igvm_extract_command}, {"lock", es_igvm_lock_command},
  };

  if (count < 2) {
    return es_igvm_usage();
  }
  if (count == 2 && strcmp(words[1], "--version") == 0) {
    puts("entresol-igvm " ES_VERSION);
    return flushed(ES_IGVM_EXIT_GOOD);
  }
  if (count == 2 && is_help(words[1])) {
    fputs(usage_text, stdout);
    return flushed(ES_IGVM_EXIT_GOOD);
  }
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    if (strcmp(words[1], commands[i].name) == 0) {
      if (count == 3 && is_help(words[2])) {
        fputs(usage_text, stdout);
        return flushed(ES_IGVM_EXIT_GOOD);
      }
      return flushed(commands[i].run(count - 2, words + 2));
    }
  }
  return es_igvm_usage();
}
