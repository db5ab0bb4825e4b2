#include "hand-written/init/supervise.h"

#include <sys/wait.h>

#include "hand-written/process/manager.h"

#define SECOND INT64_C(1000000000)

void es_supervisor_open(struct es_supervisor *supervisor, const struct es_plan *plan) {
  *supervisor = (struct es_supervisor){
      .restart = plan->restart,
      .limit_count = plan->limit_count < ES_SUPERVISE_STARTS_MAX ? plan->limit_count : ES_SUPERVISE_STARTS_MAX,
      .limit_nanoseconds = plan->limit_seconds * SECOND,
  };
}

int es_supervise_value(int status) {
  return WIFSIGNALED(status) ? ES_SUPERVISE_SIGNALLED + WTERMSIG(status) : WEXITSTATUS(status);
}

bool es_supervise_failed(int status) {
  if (WIFSIGNALED(status)) {
    return true;
  }
  const int value = WEXITSTATUS(status);
  return value != ES_EXIT_POWEROFF && value != ES_EXIT_CRASH && value != ES_EXIT_USAGE;
}

bool es_supervisor_again(struct es_supervisor *supervisor, int status, int64_t now) {
  if (supervisor->restart == ES_PLAN_NEVER || !es_supervise_failed(status) || supervisor->limit_count == 0) {
    return false;
  }
  /* The restart that is `limit_count` back: was it within the time? */
  if (supervisor->restart_count >= supervisor->limit_count) {
    const uint32_t oldest = (supervisor->restart_count - supervisor->limit_count) % ES_SUPERVISE_STARTS_MAX;
    if (now - supervisor->restarts[oldest] < supervisor->limit_nanoseconds) {
      return false;
    }
  }
  supervisor->restarts[supervisor->restart_count++ % ES_SUPERVISE_STARTS_MAX] = now;
  return true;
}
