#include "runtime/events.h"

#include <stdatomic.h>
#include <stddef.h>
#include <time.h>

#include "runtime/log.h"

/* A place is being written while its sequence is odd; event n leaves 2n + 2. */
struct place {
  _Atomic uint64_t sequence;
  _Atomic uint64_t nanoseconds;
  _Atomic(es_result) refusal;
  _Atomic uint64_t value;
  _Atomic uint64_t about; /* source, what is known and its size; the source's number in the high half */
  _Atomic uint64_t where; /* offset; the element's index in the high half */
};

static struct place places[ES_EVENTS_KEPT];
static _Atomic uint64_t next_number;
static _Atomic uint64_t lost;
static _Thread_local struct es_event_sender sender_here;

#define SOURCE_SHIFT 16u
#define KNOWN_SHIFT 8u
#define NUMBER_SHIFT 32u
#define INDEX_SHIFT 32u
#define ELEMENT_BIT (UINT64_C(1) << 24) /* of `about` */

struct es_event_sender es_events_from(struct es_event_sender sender) {
  struct es_event_sender before = sender_here;
  sender_here = sender;
  return before;
}

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* The place for event `number`, for this thread alone; NULL: somebody else is in it, or was there with a later one. */
static struct place *enter(uint64_t number) {
  struct place *place = &places[number % ES_EVENTS_KEPT];
  uint64_t sequence = atomic_load_explicit(&place->sequence, memory_order_relaxed);
  if (sequence % 2 != 0 || sequence > 2 * number) {
    return NULL;
  }
  bool ours = atomic_compare_exchange_strong_explicit(&place->sequence, &sequence, 2 * number + 1, memory_order_acquire,
                                                      memory_order_relaxed);
  return ours ? place : NULL;
}

static void record(void *context, const struct es_refused_input *input) {
  (void)context;
  if (input->first) {
    es_log(ES_LOG_INFO, "refused", "spec=%s where=%s field=%s offset=%u rule=\"%s\"", input->refusal->spec,
           input->refusal->where, input->refusal->field, input->offset, input->refusal->rule);
  }
  uint64_t number = atomic_fetch_add_explicit(&next_number, 1, memory_order_relaxed);
  struct place *place = enter(number);
  if (place == NULL) {
    atomic_fetch_add_explicit(&lost, 1, memory_order_relaxed);
    return;
  }
  uint64_t about = (uint64_t)sender_here.number << NUMBER_SHIFT | (uint64_t)sender_here.source << SOURCE_SHIFT |
                   (input->element ? ELEMENT_BIT : 0) | (uint64_t)input->known << KNOWN_SHIFT | input->size;
  uint64_t where = (uint64_t)input->index << INDEX_SHIFT | input->offset;
  /* Released one by one: none is seen before the odd sequence. */
  atomic_store_explicit(&place->nanoseconds, now(), memory_order_release);
  atomic_store_explicit(&place->refusal, input->refusal, memory_order_release);
  atomic_store_explicit(&place->value, input->value, memory_order_release);
  atomic_store_explicit(&place->about, about, memory_order_release);
  atomic_store_explicit(&place->where, where, memory_order_release);
  atomic_store_explicit(&place->sequence, 2 * number + 2, memory_order_release);
}

void es_events_start(void) {
  es_trace_refusals(record, NULL);
}

uint64_t es_events_count(void) {
  return atomic_load_explicit(&next_number, memory_order_relaxed);
}

uint64_t es_events_lost(void) {
  return atomic_load_explicit(&lost, memory_order_relaxed);
}

uint64_t es_events_first(void) {
  uint64_t count = es_events_count();
  return count > ES_EVENTS_KEPT ? count - ES_EVENTS_KEPT : 0;
}

bool es_events_get(uint64_t number, struct es_event *out) {
  struct place *place = &places[number % ES_EVENTS_KEPT];
  if (atomic_load_explicit(&place->sequence, memory_order_acquire) != 2 * number + 2) {
    return false;
  }
  *out = (struct es_event){.number = number};
  out->nanoseconds = atomic_load_explicit(&place->nanoseconds, memory_order_acquire);
  out->input.refusal = atomic_load_explicit(&place->refusal, memory_order_acquire);
  out->input.value = atomic_load_explicit(&place->value, memory_order_acquire);
  uint64_t about = atomic_load_explicit(&place->about, memory_order_acquire);
  uint64_t where = atomic_load_explicit(&place->where, memory_order_acquire);
  out->source_number = (uint32_t)(about >> NUMBER_SHIFT);
  out->input.element = (about & ELEMENT_BIT) != 0;
  out->input.index = (uint32_t)(where >> INDEX_SHIFT);
  out->input.offset = (uint32_t)where;
  out->source = (enum es_event_source)(about >> SOURCE_SHIFT & UINT8_MAX);
  out->input.known = (enum es_refused_known)(about >> KNOWN_SHIFT & UINT8_MAX);
  out->input.size = (uint8_t)about;
  return atomic_load_explicit(&place->sequence, memory_order_relaxed) == 2 * number + 2;
}
