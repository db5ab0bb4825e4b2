#include "hand-written/init/modules.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "hand-written/init/stages.h"

#define LINE_MAX_SIZE 1024u

/* What the loading threads share, all of it under the lock. */
struct loading {
  struct es_modules *modules;
  int (*load)(void *context, const char *name);
  void *context;
  pthread_mutex_t lock;
  pthread_cond_t changed;
};

static bool find(const struct es_modules *modules, const char *name, uint32_t *index) {
  for (uint32_t i = 0; i < modules->count; i++) {
    if (strcmp(modules->modules[i].name, name) == 0) {
      *index = i;
      return true;
    }
  }
  return false;
}

static bool parse_line(struct es_modules *modules, char *line) {
  char *rest = NULL;
  const char *kind = strtok_r(line, " ", &rest);
  const char *name = strtok_r(NULL, " ", &rest);
  uint32_t other;
  if (kind == NULL || name == NULL || modules->count == ES_MODULES_MAX || strlen(name) >= ES_MODULES_NAME_MAX ||
      strchr(name, '/') != NULL || find(modules, name, &other) ||
      (strcmp(kind, "required") != 0 && strcmp(kind, "optional") != 0)) {
    return false;
  }
  struct es_module *module = &modules->modules[modules->count];
  *module = (struct es_module){.required = strcmp(kind, "required") == 0};
  memcpy(module->name, name, strlen(name));
  for (const char *need; (need = strtok_r(NULL, " ", &rest)) != NULL;) {
    if (module->need_count == ES_MODULES_NEEDS_MAX || !find(modules, need, &other)) {
      return false;
    }
    module->needs[module->need_count++] = other;
  }
  modules->count++;
  return true;
}

bool es_modules_parse(struct es_modules *modules, const char *text, uint32_t *line) {
  modules->count = 0;
  *line = 0;
  while (*text != '\0') {
    char copy[LINE_MAX_SIZE];
    const size_t size = strcspn(text, "\n");
    ++*line;
    if (size >= sizeof copy) {
      return false;
    }
    memcpy(copy, text, size);
    copy[size] = '\0';
    if (size != 0 && !parse_line(modules, copy)) {
      return false;
    }
    text += size + (text[size] == '\n' ? 1 : 0);
  }
  return true;
}

/* What it needs is there: THERE; something of it failed: FAILED; else WAITS. */
static enum es_module_state needs_of(const struct es_modules *modules, const struct es_module *module) {
  enum es_module_state all = ES_MODULE_THERE;
  for (uint32_t i = 0; i < module->need_count; i++) {
    const enum es_module_state one = modules->modules[module->needs[i]].state;
    if (one == ES_MODULE_FAILED) {
      return ES_MODULE_FAILED;
    }
    all = one == ES_MODULE_THERE ? all : ES_MODULE_WAITS;
  }
  return all;
}

/* A module to load now; NULL with *done false: others have to be waited for. */
static struct es_module *next(struct es_modules *modules, bool *done) {
  *done = true;
  for (uint32_t i = 0; i < modules->count; i++) {
    struct es_module *module = &modules->modules[i];
    if (module->state != ES_MODULE_WAITS) {
      *done = *done && module->state != ES_MODULE_LOADS;
      continue;
    }
    const enum es_module_state needs = needs_of(modules, module);
    if (needs == ES_MODULE_THERE) {
      return module;
    }
    if (needs == ES_MODULE_FAILED) {
      module->state = ES_MODULE_FAILED;
      module->error = -ENODEV;
    } else {
      *done = false;
    }
  }
  return NULL;
}

static void *load_some(void *context) {
  struct loading *loading = context;
  pthread_mutex_lock(&loading->lock);
  for (;;) {
    bool done;
    struct es_module *module = next(loading->modules, &done);
    if (module == NULL && done) {
      break;
    }
    if (module == NULL) {
      pthread_cond_wait(&loading->changed, &loading->lock);
      continue;
    }
    module->state = ES_MODULE_LOADS;
    module->began = es_stages_now();
    pthread_mutex_unlock(&loading->lock);
    const int error = loading->load(loading->context, module->name);
    pthread_mutex_lock(&loading->lock);
    module->took = es_stages_now() - module->began;
    module->state = error == 0 || error == -EEXIST ? ES_MODULE_THERE : ES_MODULE_FAILED;
    module->error = module->state == ES_MODULE_THERE ? 0 : error;
    pthread_cond_broadcast(&loading->changed);
  }
  pthread_mutex_unlock(&loading->lock);
  return NULL;
}

const struct es_module *es_modules_load(struct es_modules *modules, uint32_t threads,
                                        int (*load)(void *context, const char *name), void *context) {
  struct loading loading = {.modules = modules, .load = load, .context = context};
  pthread_t others[ES_MODULES_THREADS_MAX];
  uint32_t started = 0;
  pthread_mutex_init(&loading.lock, NULL);
  pthread_cond_init(&loading.changed, NULL);
  /* This thread loads too, so it goes on without the others if they cannot be had. */
  while (started + 1 < threads && started < ES_MODULES_THREADS_MAX &&
         pthread_create(&others[started], NULL, load_some, &loading) == 0) {
    started++;
  }
  load_some(&loading);
  while (started != 0) {
    pthread_join(others[--started], NULL);
  }
  pthread_cond_destroy(&loading.changed);
  pthread_mutex_destroy(&loading.lock);
  for (uint32_t i = 0; i < modules->count; i++) {
    if (modules->modules[i].required && modules->modules[i].state != ES_MODULE_THERE) {
      return &modules->modules[i];
    }
  }
  return NULL;
}
