/* The stages of a boot with their times, and the modules that were loaded: kept by init, written as a file for the manager, who shows them
 * (`entresol ctl inspect boot`). Times are nanoseconds since the kernel's clock began (CLOCK_BOOTTIME), below zero what was before it.
 *
 * The file is text, one line a thing:
 *   stage NAME AT
 *   module NAME BEGAN TOOK
 *   memory NAME BYTES
 *   shim TEXT              a line of the boot shim's log, the last ones
 *   refused TEXT           how many lines of the host's plan were not followed, and each with the reason
 *
 * Init's thread; es_stages_module() is called by its loading threads under a lock of theirs. */
#ifndef ES_INIT_STAGES_H
#define ES_INIT_STAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_STAGES_MAX 24u
#define ES_STAGES_MODULES_MAX 64u
#define ES_STAGES_NAME_MAX 40u
#define ES_STAGES_MEMORY_MAX 4u
#define ES_STAGES_SHIM_MAX 1536u
#define ES_STAGES_REFUSED_MAX 1024u
#define ES_STAGES_FILE_MAX ((size_t)20 * 1024)
#define ES_STAGES_FILE "/run/entresol-boot"

struct es_stages {
  struct {
    char name[ES_STAGES_NAME_MAX];
    int64_t at;
  } stages[ES_STAGES_MAX];
  struct {
    char name[ES_STAGES_NAME_MAX];
    int64_t began, took;
  } modules[ES_STAGES_MODULES_MAX];
  struct {
    char name[ES_STAGES_NAME_MAX];
    uint64_t bytes;
  } memory[ES_STAGES_MEMORY_MAX];
  uint32_t stage_count, module_count, memory_count;
  char shim[ES_STAGES_SHIM_MAX]; /* lines */
  char refused[ES_STAGES_REFUSED_MAX]; /* lines */
  uint32_t refused_count; /* with those that found no room */
};

int64_t es_stages_now(void);
/* What does not fit is left out. Characters of a name that would break a line become '-'. */
void es_stages_reach(struct es_stages *stages, const char *name, int64_t at);
void es_stages_module(struct es_stages *stages, const char *name, int64_t began, int64_t took);
void es_stages_memory(struct es_stages *stages, const char *name, uint64_t bytes);
/* A line of the host's plan. Bytes that are no letters of a line become '?'. */
void es_stages_refuse(struct es_stages *stages, uint32_t line, const char *text, const char *why);
/* 0 or negative errno. */
int es_stages_write(const struct es_stages *stages, const char *path);

/* The processor's time stamp counter beside the clock. Of two such pairs follows when the counter stood at a value, before the clock began too.
 * False: not to be known, or more than ten minutes before the clock: then no counter of this boot. */
struct es_stages_counter {
  uint64_t counter;
  int64_t at;
};
struct es_stages_counter es_stages_counter_now(void);
bool es_stages_when(struct es_stages_counter first, struct es_stages_counter second, uint64_t counter, int64_t *at);

#endif
