/* Runs inputs that are kept: `replay [--unpack FOLDER] FILE...`. Each line of a file is one input with what must come of it (generated/vectors/ says
 * how lines are read; tests/fuzz/corpus/ has the same lines for inputs that found something once). With --unpack the inputs become
 * files in FOLDER/TARGET/, with which the fuzzers begin. Names and other constants of all specs are compared first.
 *
 * Packets are shown too, as inputs of SPEC/inspect. A FILE called SPEC-VERSION.state is a stream that was saved once (tests/vectors/state/); it restores.
 * A FILE that is a folder is taken for inputs of the target that it is called by, as libFuzzer leaves them: they are only run. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tests/fuzz/harness.h"

#define INPUT_MAX 0x10000u
#define PATH_ROOM 4096u
#define RIGHT_PACKETS 3u
#define STREAM ".state"

struct line {
  char *words[6]; /* target, record, version, expected, bytes, what */
  uint8_t bytes[INPUT_MAX];
  size_t size;
};

static const char *unpack;
static uint32_t wrong;
static uint32_t done;

static void complain(const char *file, unsigned number, const struct line *line, const char *said) {
  fprintf(stderr, "%s:%u: %s %s (%s): expected %s, got %s\n", file, number, line->words[0], line->words[1],
          line->words[5] != NULL ? line->words[5] : "", line->words[3], said);
  wrong++;
}

/* HH and [N*HH]. */
static bool read_bytes(const char *text, struct line *line) {
  while (text[0] != '\0' && text[0] != '-') {
    char *end = NULL;
    unsigned long count = 1;
    if (*text == '[') {
      count = strtoul(text + 1, &end, 10);
      if (*end != '*') {
        return false;
      }
      text = end + 1;
    }
    if (text[0] == '\0') {
      return false;
    }
    const char digits[3] = {text[0], text[1], '\0'};
    const unsigned long byte = strtoul(digits, &end, 16);
    if (end != digits + 2 || count > INPUT_MAX - line->size) {
      return false;
    }
    memset(line->bytes + line->size, (int)byte, count);
    line->size += count;
    text += 2;
    text += *text == ']' ? 1 : 0;
  }
  return true;
}

static bool read_line(char *text, struct line *line) {
  line->size = 0;
  text[strcspn(text, "\n")] = '\0';
  for (unsigned i = 0; i < 6; i++) {
    line->words[i] = i < 5 ? strsep(&text, " ") : text;
  }
  if (line->words[4] == NULL) {
    return false;
  }
  const struct es_fuzz_target *target = es_fuzz_find(line->words[0]);
  if (target == NULL) {
    return false;
  }
  if (strcmp(line->words[1], "-") != 0) {
    line->size = es_fuzz_wire_head(target->spec, line->words[1], line->words[2], line->bytes, sizeof line->bytes);
    if (line->size == 0) {
      return false;
    }
  }
  return read_bytes(line->words[4], line);
}

/* Whether one of the names with | between them is this. */
static bool among(const char *names, const char *name) {
  const size_t length = strlen(name);
  for (;;) {
    const size_t this = strcspn(names, "|");
    if (this == length && strncmp(names, name, length) == 0) {
      return true;
    }
    if (names[this] == '\0') {
      return false;
    }
    names += this + 1;
  }
}

static bool as_expected(const char *expected, const struct es_fuzz_outcome *outcome) {
  static const char refused[] = "refused";
  if (strcmp(expected, "any") == 0 || strcmp(expected, outcome->word) == 0) {
    return true;
  }
  if (outcome->word[0] != '\0') {
    return false;
  }
  if (strcmp(expected, "ok") == 0 || strcmp(expected, refused) == 0) {
    return outcome->accepted == (expected[0] == 'o');
  }
  if (strncmp(expected, refused, sizeof refused - 1) != 0 || expected[sizeof refused - 1] != ':') {
    return false;
  }
  return !outcome->accepted && outcome->refusal != ES_OK && among(expected + sizeof refused, outcome->refusal->field);
}

static void write_input(const struct es_fuzz_target *target, const struct line *line) {
  char path[PATH_ROOM];
  snprintf(path, sizeof path, "%s/%s", unpack, target->name);
  for (char *slash = strchr(path + strlen(unpack), '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    mkdir(path, 0755);
    *slash = '/';
  }
  mkdir(path, 0755);
  snprintf(path, sizeof path, "%s/%s/%u", unpack, target->name, ++done);
  FILE *file = fopen(path, "wb");
  if (file == NULL || fwrite(line->bytes, 1, line->size, file) != line->size || fclose(file) != 0) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(1);
  }
}

/* The first right packets of a record in a version stand for the others, all settings for themselves. */
static bool thorough(const struct line *line) {
  static char last[256];
  static unsigned times;
  char now[sizeof last];
  snprintf(now, sizeof now, "%s %s %s", line->words[0], line->words[1], line->words[2]);
  times = strcmp(now, last) == 0 ? times : 0;
  memcpy(last, now, sizeof last);
  times += strcmp(line->words[3], "ok") == 0 ? 1 : 0;
  return times <= RIGHT_PACKETS || strcmp(line->words[1], "-") == 0;
}

static void run_line(const char *path, unsigned number, const struct es_fuzz_target *target, const struct line *line) {
  if (unpack != NULL) {
    write_input(target, line);
    return;
  }
  struct es_fuzz_outcome outcome = {0};
  target->run(target, line->bytes, line->size, &outcome);
  done++;
  if (!as_expected(line->words[3], &outcome)) {
    char said[160] = "ok";
    if (outcome.word[0] != '\0') {
      snprintf(said, sizeof said, "%s", outcome.word);
    } else if (!outcome.accepted) {
      snprintf(said, sizeof said, "refused:%s (%s)", outcome.refusal != ES_OK ? outcome.refusal->field : "?",
               outcome.refusal != ES_OK ? outcome.refusal->rule : "");
    }
    complain(path, number, line, said);
  }
}

/* Packets of records; whose side sends them is asked of SPEC/wire alone. */
static const struct es_fuzz_target *shows(const struct line *line) {
  const struct es_fuzz_spec *spec = es_fuzz_find(line->words[0])->spec;
  char name[PATH_ROOM];
  if (strcmp(line->words[1], "-") == 0 || es_load_le16(line->bytes) >= spec->record_count) {
    return NULL;
  }
  snprintf(name, sizeof name, "%s/inspect", spec->name);
  return es_fuzz_find(name);
}

static void run_file(const char *path) {
  static struct line line;
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(1);
  }
  char *text = NULL;
  size_t room = 0;
  for (unsigned number = 1; getline(&text, &room, file) >= 0; number++) {
    if (text[0] == '#' || text[0] == '\n') {
      continue;
    }
    if (!read_line(text, &line)) {
      fprintf(stderr, "%s:%u: not an input\n", path, number);
      wrong++;
      continue;
    }
    es_fuzz_thorough = unpack == NULL && thorough(&line);
    run_line(path, number, es_fuzz_find(line.words[0]), &line);
    const struct es_fuzz_target *tree = shows(&line);
    if (tree != NULL) {
      run_line(path, number, tree, &line);
    }
  }
  free(text);
  fclose(file);
}

/* A stream that was saved once, as a whole. */
static void run_stream(const char *path) {
  static struct line line = {.words = {"", "-", "-", "ok", "", "a kept stream"}};
  static char name[PATH_ROOM];
  const char *file = strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
  const char *spec_end = strrchr(file, '-');
  snprintf(name, sizeof name, "%.*s/state", spec_end != NULL ? (int)(spec_end - file) : 0, file);
  line.words[0] = name;
  const struct es_fuzz_target *target = es_fuzz_find(name);
  FILE *stream = fopen(path, "rb");
  if (stream == NULL || target == NULL) {
    fprintf(stderr, "%s: no stream, or of a spec that is not there\n", path);
    exit(1);
  }
  line.bytes[0] = ES_FUZZ_STREAM;
  line.size = 1 + fread(line.bytes + 1, 1, sizeof line.bytes - 1, stream);
  if (!feof(stream)) {
    fprintf(stderr, "%s: longer than an input\n", path);
    exit(1);
  }
  fclose(stream);
  run_line(path, 0, target, &line);
}

/* FOLDER/SPEC/WHAT with inputs as files. */
static void run_folder(const char *path) {
  static uint8_t bytes[INPUT_MAX];
  const char *what = strrchr(path, '/');
  const struct es_fuzz_target *target = NULL;
  for (const char *spec = what; spec != NULL && spec > path && target == NULL;) {
    spec--;
    target = spec == path || spec[-1] == '/' ? es_fuzz_find(spec) : NULL;
  }
  DIR *folder = opendir(path);
  es_fuzz_thorough = false;
  if (target == NULL || folder == NULL) {
    fprintf(stderr, "%s: not a folder of a target's inputs\n", path);
    exit(1);
  }
  for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
    char name[PATH_ROOM];
    snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
    FILE *file = entry->d_name[0] != '.' ? fopen(name, "rb") : NULL;
    if (file == NULL) {
      continue;
    }
    const size_t size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    struct es_fuzz_outcome outcome = {0};
    target->run(target, bytes, size, &outcome);
    done++;
  }
  closedir(folder);
}

int main(int count, char **words) {
  int first = 1;
  if (count > 2 && strcmp(words[1], "--unpack") == 0) {
    unpack = words[2];
    first = 3;
    mkdir(unpack, 0755);
  } else {
    es_fuzz_constants();
  }
  for (int i = first; i < count; i++) {
    struct stat status;
    const size_t length = strlen(words[i]), ending = strlen(STREAM);
    if (stat(words[i], &status) == 0 && S_ISDIR(status.st_mode)) {
      run_folder(words[i]);
    } else if (length > ending && strcmp(words[i] + length - ending, STREAM) == 0) {
      run_stream(words[i]);
    } else {
      run_file(words[i]);
    }
  }
  printf("%u inputs, %u wrong\n", done, wrong);
  return wrong == 0 && (done > 0 || first == count) ? 0 : 1;
}
