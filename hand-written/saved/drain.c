/* Holding the machine still, and waiting until it is. */
#include <errno.h>

#include "hand-written/saved/saved.h"

#define STEP_NANOSECONDS 1000000u

void es_saved_hold(const struct es_saved_parts *parts) {
  es_vmbus_hold(parts->vmbus);
  if (parts->platform != NULL) {
    es_platform_hold(parts->platform);
  }
}

bool es_saved_quiet(const struct es_saved_parts *parts) {
  for (uint32_t i = 0; i < parts->storage_count; i++) {
    if (!es_storage_quiet(parts->storages[i])) {
      return false;
    }
  }
  return es_vmbus_held(parts->vmbus) && (parts->platform == NULL || es_platform_quiet(parts->platform));
}

void es_saved_release(const struct es_saved_parts *parts) {
  if (parts->platform != NULL) {
    es_platform_release(parts->platform);
  }
  es_vmbus_release(parts->vmbus);
}

static void look(struct es_loop_timer *timer) {
  struct es_saved_drain *drain = timer->context;
  uint64_t now = es_loop_now();
  if (es_saved_quiet(&drain->parts)) {
    drain->done(drain, 0);
  } else if (now >= drain->end) {
    es_saved_release(&drain->parts);
    drain->done(drain, -ETIMEDOUT);
  } else {
    es_loop_timer_set(drain->parts.loop, timer, now + STEP_NANOSECONDS);
  }
}

void es_saved_drain(struct es_saved_drain *drain) {
  uint64_t now = es_loop_now();
  drain->timer = (struct es_loop_timer){.fire = look, .context = drain};
  drain->end = drain->limit_ns < UINT64_MAX - now ? now + drain->limit_ns : UINT64_MAX;
  es_saved_hold(&drain->parts);
  es_loop_timer_set(drain->parts.loop, &drain->timer, now);
}

void es_saved_drain_cancel(struct es_saved_drain *drain) {
  es_loop_timer_cancel(drain->parts.loop, &drain->timer);
  es_saved_release(&drain->parts);
}
