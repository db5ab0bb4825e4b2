/* Named counters in registered sets: what `entresol ctl counters` and the tests read.
 * Sets are registered and unregistered under a lock by any thread; values are relaxed atomics. */
#ifndef ES_RUNTIME_COUNTERS_H
#define ES_RUNTIME_COUNTERS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct es_counter {
  const char *name; /* unique in its set; full name is SET.NAME, or NAME alone when the set has no name */
  _Atomic uint64_t value;
};

struct es_counter_set {
  const char *name; /* "" when the counters' names are whole */
  struct es_counter *counters;
  uint32_t count;
  struct es_counter_set *next; /* of the registry */
};

/* For counters that several threads raise. */
static inline void es_count_add(struct es_counter *counter, uint64_t amount) {
  atomic_fetch_add_explicit(&counter->value, amount, memory_order_relaxed);
}

static inline void es_count(struct es_counter *counter) {
  es_count_add(counter, 1);
}

/* For counters that one thread alone raises: no locked instruction. Readers may be anywhere. */
static inline void es_count_own_add(struct es_counter *counter, uint64_t amount) {
  uint64_t value = atomic_load_explicit(&counter->value, memory_order_relaxed);
  /* Counters wrap, as atomic_fetch_add does. */
  (void)__builtin_add_overflow(value, amount, &value);
  atomic_store_explicit(&counter->value, value, memory_order_relaxed);
}

static inline void es_count_own(struct es_counter *counter) {
  es_count_own_add(counter, 1);
}

static inline uint64_t es_counter_value(const struct es_counter *counter) {
  return atomic_load_explicit(&counter->value, memory_order_relaxed);
}

/* The set and its counters stay alive and in place until unregistered. Registering a registered set does nothing. */
void es_counters_register(struct es_counter_set *set);
void es_counters_unregister(struct es_counter_set *set);

/* Visits every counter in order of registration; ends early when `visit` returns false. `visit` must not (un)register. */
typedef bool (*es_counter_visit)(void *context, const struct es_counter_set *set, const struct es_counter *counter);
void es_counters_walk(es_counter_visit visit, void *context);

/* The counter with this full name, NULL when there is none. */
struct es_counter *es_counters_find(const char *full_name);

#endif
