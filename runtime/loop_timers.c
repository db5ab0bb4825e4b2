#include "runtime/loop_timers.h"

#include <stddef.h>
#include <time.h>

uint64_t es_loop_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

bool es_loop_timers_next(const struct es_loop_timers *timers, uint64_t *deadline) {
  if (timers->first == NULL) {
    return false;
  }
  *deadline = timers->first->deadline;
  return true;
}

void es_loop_timers_cancel(struct es_loop_timers *timers, struct es_loop_timer *timer) {
  if (!timer->armed) {
    return;
  }
  if (timer->previous != NULL) {
    timer->previous->next = timer->next;
  } else {
    timers->first = timer->next;
  }
  if (timer->next != NULL) {
    timer->next->previous = timer->previous;
  }
  timer->armed = false;
  timer->previous = timer->next = NULL;
}

void es_loop_timers_set(struct es_loop_timers *timers, struct es_loop_timer *timer, uint64_t deadline) {
  es_loop_timers_cancel(timers, timer);
  struct es_loop_timer *previous = NULL, *next = timers->first;
  while (next != NULL && next->deadline <= deadline) {
    previous = next;
    next = next->next;
  }
  timer->deadline = deadline;
  timer->round = timers->round;
  timer->previous = previous;
  timer->next = next;
  timer->armed = true;
  if (previous != NULL) {
    previous->next = timer;
  } else {
    timers->first = timer;
  }
  if (next != NULL) {
    next->previous = timer;
  }
}

/* The first timer that is due and was set before this round. */
static struct es_loop_timer *find_due(const struct es_loop_timers *timers, uint64_t now) {
  struct es_loop_timer *timer = timers->first;
  while (timer != NULL && timer->deadline <= now && timer->round == timers->round) {
    timer = timer->next;
  }
  return timer != NULL && timer->deadline <= now ? timer : NULL;
}

int es_loop_timers_fire(struct es_loop_timers *timers, bool any) {
  if (!any) {
    return 0;
  }
  int count = 0;
  uint64_t now = es_loop_now();
  timers->round++;
  for (struct es_loop_timer *due; (due = find_due(timers, now)) != NULL; count++) {
    es_loop_timers_cancel(timers, due);
    due->fire(due);
  }
  return count;
}
