/* The last refusals of this process: what es_refused() was told since es_events_start(), kept in a ring of fixed size; the
 * first of each kind is logged too. Any thread records, without a
 * lock and without waiting: when two meet at one place of the ring, or one is overtaken by a whole round, an event is
 * lost, which is counted. Any thread reads. What is known of the input is kept raw; who shows it asks the spec whether
 * it may be shown (runtime/shape.h). */
#ifndef ES_RUNTIME_EVENTS_H
#define ES_RUNTIME_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/result.h"

#define ES_EVENTS_KEPT 1024u /* a power of two */

/* Who sent what was refused. */
enum es_event_source { ES_EVENT_SOURCE_NONE, ES_EVENT_SOURCE_VP, ES_EVENT_SOURCE_CHANNEL };

struct es_event {
  uint64_t number; /* from 0 on, in the order of their beginning */
  uint64_t nanoseconds; /* of CLOCK_MONOTONIC_COARSE */
  enum es_event_source source;
  uint32_t source_number; /* of the VP or the channel */
  struct es_refused_input input;
};

/* From now on this thread handles what this source sent; the source before. */
struct es_event_sender {
  enum es_event_source source;
  uint32_t number;
};
struct es_event_sender es_events_from(struct es_event_sender sender);

/* Takes the trace of refusals. Before other threads start. */
void es_events_start(void);

/* How many were recorded, and how many of them never reached the ring. */
uint64_t es_events_count(void);
uint64_t es_events_lost(void);
/* Event `number`; false: it is not kept any more, not there yet, or was lost. */
bool es_events_get(uint64_t number, struct es_event *out);
/* The number of the oldest that may still be kept. */
uint64_t es_events_first(void);

#endif
