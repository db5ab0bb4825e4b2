/* Synthetic timers: four per VP, one-shot or periodic, that post a message or raise a vector. A VP's timers are guarded by its
 * lock; the backend is told the earliest expiration and calls back on the loop thread. */
#include <string.h>

#include "hand-written/partition/state.h"
#include "runtime/counters.h"

enum { EXPIRED, MESSAGE_LATE, REFUSED_CONFIG, COUNTERS };

static struct es_counter counters[COUNTERS] = {
    [EXPIRED] = {.name = "expired"},
    [MESSAGE_LATE] = {.name = "messages-late"},
    [REFUSED_CONFIG] = {.name = "not-enabled"},
};

static struct es_counter_set counter_set = {.name = "synthetic-timers", .counters = counters, .count = COUNTERS};

void es_timers_reset(struct es_vp *vp) {
  es_counters_register(&counter_set);
  memset(vp->timers, 0, sizeof vp->timers);
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++)
    vp->timers[i].expiration = ES_TIME_NEVER;
  vp->armed = ES_TIME_NEVER;
}

void es_timers_arm(struct es_partition *partition, uint32_t vp_index) {
  struct es_vp *vp = &partition->vps[vp_index];
  uint64_t earliest = ES_TIME_NEVER;
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    if (vp->timers[i].expiration < earliest)
      earliest = vp->timers[i].expiration;
  }
  const struct es_partition_config *config = &partition->config;
  if (earliest == vp->armed || config->backend->arm_timer == NULL)
    return;
  vp->armed = earliest;
  config->backend->arm_timer(config->backend_context, vp_index, earliest);
}

static uint64_t es_timer_period(const struct es_stimer *timer) {
  return timer->count < ES_HYPERV_STIMER_PERIOD_MIN ? ES_HYPERV_STIMER_PERIOD_MIN : timer->count;
}

static uint64_t es_time_after(uint64_t time, uint64_t period) {
  return time > ES_TIME_NEVER - 1 - period ? ES_TIME_NEVER - 1 : time + period;
}

/* The only place where a timer begins to run. */
static void es_timer_restart(struct es_partition *partition, uint32_t vp_index, struct es_stimer *timer) {
  timer->expiration = ES_TIME_NEVER;
  timer->message_waits = false;
  if (es_hyperv_msr_get_stimer_config_enable(timer->config) && timer->count != 0) {
    bool periodic = es_hyperv_msr_get_stimer_config_periodic(timer->config) != 0;
    timer->expiration =
        periodic ? es_time_after(es_partition_reference_time(partition), es_timer_period(timer)) : timer->count;
    if (timer->expiration == ES_TIME_NEVER)
      timer->expiration = ES_TIME_NEVER - 1;
  }
  es_timers_arm(partition, vp_index);
}

static bool es_timer_post(struct es_partition *partition, uint32_t vp_index, uint32_t index) {
  struct es_vp *vp = &partition->vps[vp_index];
  struct es_stimer *timer = &vp->timers[index];
  uint8_t sint = (uint8_t)es_hyperv_msr_get_stimer_config_sint(timer->config);
  if (vp->messages.at == NULL || !es_hyperv_msr_get_scontrol_enable(vp->msr.scontrol) ||
      es_hyperv_msr_get_sint_masked(vp->msr.sint[sint]))
    return false;
  const struct es_hyperv_synic_timer_message message = {
      .timer = index,
      .expiration = timer->message_expiration,
      .delivery = es_partition_reference_time(partition),
  };
  uint8_t bytes[ES_HYPERV_SYNIC_TIMER_MESSAGE_SIZE_MAX];
  size_t size = es_hyperv_synic_encode_timer_message(&message, bytes, sizeof bytes);
  return es_synic_deliver(partition, vp_index, sint, ES_HYPERV_SYNIC_MESSAGE_TYPE_TIMER_EXPIRED, bytes, (uint8_t)size);
}

static void es_timer_fire(struct es_partition *partition, uint32_t vp_index, uint32_t index) {
  struct es_stimer *timer = &partition->vps[vp_index].timers[index];
  const struct es_partition_config *config = &partition->config;
  es_count(&counters[EXPIRED]);
  if (es_hyperv_msr_get_stimer_config_direct_mode(timer->config)) {
    config->backend->interrupt(config->backend_context, vp_index,
                               (uint8_t)es_hyperv_msr_get_stimer_config_vector(timer->config));
    return;
  }
  timer->message_expiration = timer->expiration;
  timer->message_waits = !es_timer_post(partition, vp_index, index);
  if (timer->message_waits)
    es_count(&counters[MESSAGE_LATE]);
}

void es_partition_timer_expired(struct es_partition *partition, uint32_t vp_index) {
  if (vp_index >= partition->config.processors)
    return;
  struct es_vp *vp = &partition->vps[vp_index];
  pthread_mutex_lock(&vp->lock);
  uint64_t now = es_partition_reference_time(partition);
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    struct es_stimer *timer = &vp->timers[i];
    if (timer->expiration > now)
      continue;
    es_timer_fire(partition, vp_index, i);
    if (es_hyperv_msr_get_stimer_config_periodic(timer->config)) {
      /* Ticks that nobody ran for are lost, not made up for. */
      uint64_t next = es_time_after(timer->expiration, es_timer_period(timer));
      timer->expiration = next > now ? next : es_time_after(now, es_timer_period(timer));
    } else {
      timer->expiration = ES_TIME_NEVER;
      timer->config = es_hyperv_msr_set_stimer_config_enable(timer->config, 0);
    }
  }
  vp->armed = ES_TIME_NEVER;
  es_timers_arm(partition, vp_index);
  pthread_mutex_unlock(&vp->lock);
}

void es_timers_retry(struct es_partition *partition, uint32_t vp_index) {
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    struct es_stimer *timer = &partition->vps[vp_index].timers[i];
    if (timer->message_waits)
      timer->message_waits = !es_timer_post(partition, vp_index, i);
  }
}

/* Actions of the MSRs; partition's and VP's lock held. */

static enum es_intercept es_timer_of(struct es_partition *partition, uint32_t vp, uint32_t index,
                                     struct es_stimer **timer) {
  if (!partition->config.synthetic_timers)
    return ES_INTERCEPT_FAULT;
  *timer = &partition->vps[vp].timers[index];
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_read_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t *value) {
  struct es_stimer *timer;
  if (es_timer_of(owner->partition, vp, index, &timer) != ES_INTERCEPT_DONE)
    return ES_INTERCEPT_FAULT;
  *value = timer->config;
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_read_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                  uint64_t *value) {
  struct es_stimer *timer;
  if (es_timer_of(owner->partition, vp, index, &timer) != ES_INTERCEPT_DONE)
    return ES_INTERCEPT_FAULT;
  *value = timer->count;
  return ES_INTERCEPT_DONE;
}

/* A timer without a source or a valid vector stays disabled, as the interface says. */
bool es_timer_can_enable(uint64_t value) {
  if (es_hyperv_msr_get_stimer_config_direct_mode(value))
    return es_hyperv_msr_get_stimer_config_vector(value) >= ES_HYPERV_SYNIC_LOWEST_VECTOR;
  return es_hyperv_msr_get_stimer_config_sint(value) != 0;
}

enum es_intercept es_hyperv_msr_write_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                    uint64_t value) {
  struct es_stimer *timer;
  if (es_timer_of(owner->partition, vp, index, &timer) != ES_INTERCEPT_DONE)
    return ES_INTERCEPT_FAULT;
  if (es_hyperv_msr_get_stimer_config_enable(value) && !es_timer_can_enable(value)) {
    es_count(&counters[REFUSED_CONFIG]);
    value = es_hyperv_msr_set_stimer_config_enable(value, 0);
  }
  timer->config = value;
  es_timer_restart(owner->partition, vp, timer);
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t value) {
  struct es_stimer *timer;
  if (es_timer_of(owner->partition, vp, index, &timer) != ES_INTERCEPT_DONE)
    return ES_INTERCEPT_FAULT;
  timer->count = value;
  if (value == 0) {
    timer->config = es_hyperv_msr_set_stimer_config_enable(timer->config, 0);
  } else if (es_hyperv_msr_get_stimer_config_auto_enable(timer->config) && es_timer_can_enable(timer->config)) {
    timer->config = es_hyperv_msr_set_stimer_config_enable(timer->config, 1);
  }
  es_timer_restart(owner->partition, vp, timer);
  return ES_INTERCEPT_DONE;
}
