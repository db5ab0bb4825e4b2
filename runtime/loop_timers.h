/* The timers of an event loop, soonest first. Only loop.c calls this. */
#ifndef ES_RUNTIME_LOOP_TIMERS_H
#define ES_RUNTIME_LOOP_TIMERS_H

#include "runtime/loop.h"

struct es_loop_timers {
  struct es_loop_timer *first;
  uint64_t round; /* of firing: what is set in a round waits for the next */
};

bool es_loop_timers_next(const struct es_loop_timers *timers, uint64_t *deadline);
void es_loop_timers_set(struct es_loop_timers *timers, struct es_loop_timer *timer, uint64_t deadline);
void es_loop_timers_cancel(struct es_loop_timers *timers, struct es_loop_timer *timer);
/* Fires what is due when `any`; timers that are set meanwhile wait for the next turn. Number fired. */
int es_loop_timers_fire(struct es_loop_timers *timers, bool any);

#endif
