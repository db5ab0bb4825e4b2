#include "runtime/counters.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

static pthread_mutex_t sets_lock = PTHREAD_MUTEX_INITIALIZER;
static struct es_counter_set *first_set;

void es_counters_register(struct es_counter_set *set) {
  pthread_mutex_lock(&sets_lock);
  struct es_counter_set **link = &first_set;
  while (*link != NULL && *link != set) {
    link = &(*link)->next;
  }
  if (*link == NULL) {
    set->next = NULL;
    *link = set;
  }
  pthread_mutex_unlock(&sets_lock);
}

void es_counters_unregister(struct es_counter_set *set) {
  pthread_mutex_lock(&sets_lock);
  struct es_counter_set **link = &first_set;
  while (*link != NULL && *link != set) {
    link = &(*link)->next;
  }
  if (*link != NULL) {
    *link = set->next;
    set->next = NULL;
  }
  pthread_mutex_unlock(&sets_lock);
}

void es_counters_walk(es_counter_visit visit, void *context) {
  pthread_mutex_lock(&sets_lock);
  bool more = true;
  for (struct es_counter_set *set = first_set; set != NULL && more; set = set->next) {
    for (uint32_t i = 0; i < set->count && more; i++) {
      more = visit(context, set, &set->counters[i]);
    }
  }
  pthread_mutex_unlock(&sets_lock);
}

/* Whether "SET.NAME", or NAME in a set without a name, is `full`. */
static bool has_full_name(const struct es_counter_set *set, const struct es_counter *counter, const char *full) {
  size_t prefix = strlen(set->name);
  if (prefix == 0) {
    return strcmp(counter->name, full) == 0;
  }
  return strncmp(set->name, full, prefix) == 0 && full[prefix] == '.' && strcmp(counter->name, full + prefix + 1) == 0;
}

struct es_counter *es_counters_find(const char *full_name) {
  struct es_counter *found = NULL;
  pthread_mutex_lock(&sets_lock);
  for (struct es_counter_set *set = first_set; set != NULL && found == NULL; set = set->next) {
    for (uint32_t i = 0; i < set->count && found == NULL; i++) {
      if (has_full_name(set, &set->counters[i], full_name)) {
        found = &set->counters[i];
      }
    }
  }
  pthread_mutex_unlock(&sets_lock);
  return found;
}
