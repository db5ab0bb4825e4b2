/* What every generated spec shows of itself: its refusals and its counters. Constant data but for the counts. */
#ifndef ES_RUNTIME_SPEC_H
#define ES_RUNTIME_SPEC_H

#include "runtime/counters.h"
#include "runtime/result.h"

struct es_spec {
  const char *name; /* "storvsp" */
  const char *path; /* "specs/vmbus/storvsp.yaml" */
  const struct es_refusal *refusals; /* each one's count points at a counter below */
  uint32_t refusal_count;
  /* The spec's counters: refusals, transitions, actions. The set's name is "" because a counter's name is whole:
   * "storvsp.controller.ready.execute-srb". Registered by es_specs_register(). */
  struct es_counter_set *counters;
};

/* Registers the counters of `count` specs; calling it again for the same specs changes nothing. */
void es_specs_register(const struct es_spec *const *specs, uint32_t count);

#endif
