#include "hand-written/init/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MAX_SIZE 512u
#define NUMBER_MAX 65535u

struct words {
  const char *first, *second;
  const char *all; /* from the first on, spaces included: a path may have some */
  const char *rest; /* from the second on */
  const char *tail; /* from the third on */
};

typedef const char *follow(struct es_plan *plan, const struct words *words);

static const char too_long[] = "too long";
static const char no_number[] = "not a number in range";
static const char too_many[] = "too many";
static const char missing[] = "something is missing";

static const char *take(char *out, size_t room, const char *text) {
  if (text == NULL || *text == '\0') {
    return missing;
  }
  const size_t size = strlen(text);
  if (size >= room) {
    return too_long;
  }
  memcpy(out, text, size + 1);
  return NULL;
}

static const char *take_number(uint32_t *out, const char *text) {
  char *end = NULL;
  const unsigned long value = text == NULL ? 0 : strtoul(text, &end, 0);
  if (text == NULL || end == text || *end != '\0' || value > NUMBER_MAX || *text == '-') {
    return no_number;
  }
  *out = (uint32_t)value;
  return NULL;
}

static const char *take_place(struct es_plan_place *places, uint32_t *count, uint32_t most, const struct words *words) {
  if (*count == most) {
    return too_many;
  }
  const char *why = take(places[*count].name, sizeof places[*count].name, words->first);
  why = why != NULL ? why : take(places[*count].path, sizeof places[*count].path, words->rest);
  *count += why == NULL ? 1 : 0;
  return why;
}

static const char *take_size(uint64_t *out, const char *text) {
  char *end = NULL;
  const unsigned long long value = text == NULL ? 0 : strtoull(text, &end, 0);
  if (text == NULL || end == text || *end != '\0' || value > ES_PLAN_FILE_SIZE_MAX || *text == '-') {
    return no_number;
  }
  *out = value;
  return NULL;
}

static const char *follow_restart(struct es_plan *plan, const struct words *words) {
  if (words->first == NULL) {
    return missing;
  }
  if (strcmp(words->first, "never") != 0 && strcmp(words->first, "on-failure") != 0) {
    return "neither never nor on-failure";
  }
  plan->restart = strcmp(words->first, "never") == 0 ? ES_PLAN_NEVER : ES_PLAN_ON_FAILURE;
  return NULL;
}
static const char *follow_limit(struct es_plan *plan, const struct words *words) {
  const char *why = take_number(&plan->limit_count, words->first);
  return why != NULL ? why : take_number(&plan->limit_seconds, words->second);
}
static const char *follow_threads(struct es_plan *plan, const struct words *words) {
  return take_number(&plan->module_threads, words->first);
}
static const char *follow_settings(struct es_plan *plan, const struct words *words) {
  return take(plan->settings, sizeof plan->settings, words->all);
}
static const char *follow_folder(struct es_plan *plan, const struct words *words) {
  return take(plan->folder, sizeof plan->folder, words->all);
}
static const char *follow_console(struct es_plan *plan, const struct words *words) {
  return take(plan->console, sizeof plan->console, words->first);
}
static const char *follow_errors(struct es_plan *plan, const struct words *words) {
  return take(plan->errors, sizeof plan->errors, words->first);
}
static const char *follow_shell(struct es_plan *plan, const struct words *words) {
  return take(plan->shell, sizeof plan->shell, words->first);
}
static const char *follow_exit_port(struct es_plan *plan, const struct words *words) {
  return take_number(&plan->exit_port, words->first);
}
static const char *follow_disk(struct es_plan *plan, const struct words *words) {
  return take_place(plan->disks, &plan->disk_count, ES_PLAN_DISKS_MAX, words);
}
static const char *follow_volume(struct es_plan *plan, const struct words *words) {
  return take_place(plan->volumes, &plan->volume_count, ES_PLAN_VOLUMES_MAX, words);
}
static const char *follow_file(struct es_plan *plan, const struct words *words) {
  struct es_plan_file *file = &plan->files[plan->file_count];
  if (plan->file_count == ES_PLAN_FILES_MAX) {
    return too_many;
  }
  const char *why = take(file->place.name, sizeof file->place.name, words->first);
  why = why != NULL ? why : take_size(&file->size, words->second);
  why = why != NULL ? why : take(file->place.path, sizeof file->place.path, words->tail);
  plan->file_count += why == NULL ? 1 : 0;
  return why;
}
static const char *follow_socket(struct es_plan *plan, const struct words *words) {
  return take_place(plan->sockets, &plan->socket_count, ES_PLAN_SOCKETS_MAX, words);
}
static follow follow_host;

enum path_word { NO_PATH, ALL_PATH, REST_PATH, TAIL_PATH };

static const struct {
  const char *word;
  follow *follow;
  enum path_word path; /* where a path stands, which of the host is checked */
} table[] = {
    {"host", follow_host, NO_PATH},           {"restart", follow_restart, NO_PATH},
    {"limit", follow_limit, NO_PATH},         {"modules-threads", follow_threads, NO_PATH},
    {"settings", follow_settings, ALL_PATH},  {"folder", follow_folder, ALL_PATH},
    {"disk", follow_disk, REST_PATH},         {"console", follow_console, NO_PATH},
    {"errors", follow_errors, NO_PATH},       {"socket", follow_socket, REST_PATH},
    {"exit-port", follow_exit_port, NO_PATH}, {"shell", follow_shell, NO_PATH},
    {"file", follow_file, TAIL_PATH},         {"volume", follow_volume, REST_PATH},
};
enum { WORDS = sizeof table / sizeof *table };

static bool find(const char *word, uint32_t *index) {
  for (uint32_t i = 0; i < WORDS; i++) {
    if (strcmp(table[i].word, word) == 0) {
      *index = i;
      return true;
    }
  }
  return false;
}

static const char *follow_host(struct es_plan *plan, const struct words *words) {
  char copy[LINE_MAX_SIZE];
  const char *why = take(copy, sizeof copy, words->all);
  char *rest = NULL;
  for (const char *word = why == NULL ? strtok_r(copy, " ", &rest) : NULL; word != NULL;
       word = strtok_r(NULL, " ", &rest)) {
    uint32_t index;
    if (!find(word, &index)) {
      return "there is no such word";
    }
    plan->host_words |= 1u << index;
  }
  return why;
}

bool es_plan_path_allowed(const char *path) {
  static const char *const kept[] = {"bin", "dev", "etc", "floor", "init", "lib", "proc", "sbin", "sys"};
  if (path == NULL || *path != '/') {
    return false;
  }
  bool first = true;
  while (*path == '/') {
    const char *name = path + 1;
    const size_t size = strcspn(name, "/");
    if (size == 0 || (size == 1 && name[0] == '.') || (size == 2 && name[0] == '.' && name[1] == '.')) {
      return false;
    }
    for (size_t i = 0; first && i < sizeof kept / sizeof *kept; i++) {
      if (strlen(kept[i]) == size && strncmp(kept[i], name, size) == 0) {
        return false;
      }
    }
    first = false;
    path = name + size;
  }
  return true;
}

static const char *follow_line(struct es_plan *plan, enum es_plan_source source, const char *line) {
  char copy[LINE_MAX_SIZE];
  const size_t word = strcspn(line, " ");
  const char *all = line + word + strspn(line + word, " ");
  const char *rest = all + strcspn(all, " ");
  rest += strspn(rest, " ");
  const char *tail = rest + strcspn(rest, " ");
  tail += strspn(tail, " ");
  memcpy(copy, all, strlen(all) + 1);
  char *after = NULL;
  struct words words = {.all = all, .rest = rest, .tail = tail};
  words.first = strtok_r(copy, " ", &after);
  words.second = strtok_r(NULL, " ", &after);
  char name[LINE_MAX_SIZE];
  memcpy(name, line, word);
  name[word] = '\0';
  uint32_t index;
  if (!find(name, &index)) {
    return "there is no such word";
  }
  if (source == ES_PLAN_HOST) {
    if ((plan->host_words >> index & 1) == 0 || table[index].follow == follow_host) {
      return "the image does not let the host say this";
    }
    if (plan->measured && table[index].follow == follow_folder) {
      return "paths of the image's settings begin where the image says";
    }
    const char *const paths[] = {[ALL_PATH] = all, [REST_PATH] = rest, [TAIL_PATH] = tail};
    if (table[index].path != NO_PATH && !es_plan_path_allowed(paths[table[index].path])) {
      return "the host may not use this path";
    }
  }
  /* What it returns is text of its own. */
  // cppcheck-suppress returnDanglingLifetime
  return table[index].follow(plan, &words);
}

bool es_plan_read(struct es_plan *plan, enum es_plan_source source, const char *text,
                  void (*say)(uint32_t line, const char *text, const char *why)) {
  bool good = true;
  for (uint32_t number = 1; *text != '\0'; number++) {
    char line[LINE_MAX_SIZE];
    const size_t size = strcspn(text, "\n");
    const size_t kept = size < sizeof line ? size : sizeof line - 1;
    memcpy(line, text, kept);
    line[kept] = '\0';
    const bool said = kept != 0 && line[0] != '#';
    const char *why = kept != size ? too_long : said ? follow_line(plan, source, line) : NULL;
    if (why != NULL) {
      say(number, line, why);
      plan->refused += source == ES_PLAN_HOST ? 1 : 0;
      good = good && source == ES_PLAN_HOST;
    }
    text += size + (text[size] == '\n' ? 1 : 0);
  }
  return good;
}
