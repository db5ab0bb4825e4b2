/* What becomes of a manager that ended: its exit status, whether it is started again, what the machine ends with. Pure; init's thread. */
#ifndef ES_INIT_SUPERVISE_H
#define ES_INIT_SUPERVISE_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/init/plan.h"

#define ES_SUPERVISE_SIGNALLED 64 /* what the machine ends with: this and N when signal N ended the manager */
#define ES_SUPERVISE_STARTS_MAX 32u

/* The last restarts, for the limit. */
struct es_supervisor {
  enum es_plan_restart restart;
  uint32_t limit_count; /* at most ES_SUPERVISE_STARTS_MAX count */
  int64_t limit_nanoseconds;
  int64_t restarts[ES_SUPERVISE_STARTS_MAX]; /* times; a ring */
  uint32_t restart_count; /* ever */
};

void es_supervisor_open(struct es_supervisor *supervisor, const struct es_plan *plan);

/* The status of waitpid() as a number that a machine can end with. */
int es_supervise_value(int status);
/* Whether the manager failed: a signal, or an error of its own. The guest's power-off and crash are none, and no restart mends wrong words. */
bool es_supervise_failed(int status);
/* Whether it is to be started again now; counts the restart. */
bool es_supervisor_again(struct es_supervisor *supervisor, int status, int64_t now);

#endif
