/* Loads the kernel's modules, as many at a time as there are processors, each after those that it needs.
 *
 * The list is made when the image is (scripts/igvm/): a line is `required|optional NAME NEEDS…`, the file /lib/modules/NAME.ko, and what a module
 * needs stands before it. An optional one may fail: its processor or device is not there; with it fail those that need it. Called by init. */
#ifndef ES_INIT_MODULES_H
#define ES_INIT_MODULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_MODULES_MAX 64u
#define ES_MODULES_NAME_MAX 40u
#define ES_MODULES_NEEDS_MAX 12u
#define ES_MODULES_THREADS_MAX 8u

enum es_module_state { ES_MODULE_WAITS, ES_MODULE_LOADS, ES_MODULE_THERE, ES_MODULE_FAILED };

struct es_module {
  char name[ES_MODULES_NAME_MAX];
  bool required;
  uint32_t needs[ES_MODULES_NEEDS_MAX]; /* indices of earlier ones */
  uint32_t need_count;
  enum es_module_state state;
  int error; /* negative errno of a failed one; -ENODEV when one that it needs failed */
  int64_t began, took; /* nanoseconds (es_stages_now()) */
};

struct es_modules {
  struct es_module modules[ES_MODULES_MAX];
  uint32_t count;
};

/* False: line *line is not one, or there are too many. */
bool es_modules_parse(struct es_modules *modules, const char *text, uint32_t *line);

/* Loads all. `load` is called on several threads: 0 or negative errno; -EEXIST counts as there. Gives the first required module that
 * failed, NULL when there is none. */
const struct es_module *es_modules_load(struct es_modules *modules, uint32_t threads,
                                        int (*load)(void *context, const char *name), void *context);

#endif
