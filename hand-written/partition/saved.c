/* Saving: what a partition is at this moment, record by record. Restoring is in restored.c. */
#include "hand-written/partition/saved.h"

#include "generated/state/hyperv_msr_state.h"
#include "generated/state/partition_state_state.h"
#include "hand-written/partition/saved_internal.h"

/* The overlays of one VP, and those of the VM as VP 0's. */
void es_partition_overlays(struct es_partition *partition, uint32_t vp, struct es_overlay *overlays[]) {
  struct es_vp *one = &partition->vps[vp];
  overlays[ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL] = vp == 0 ? &partition->hypercall_page : NULL;
  overlays[ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC] = vp == 0 ? &partition->tsc_page : NULL;
  overlays[ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES] = &one->messages;
  overlays[ES_PARTITION_STATE_OVERLAY_KIND_EVENTS] = &one->events;
  overlays[ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST] = &one->assist;
}

static void save_machine(struct es_partition *partition, struct es_state_out *out) {
  const struct es_partition_state_machine machine = {
      .processors = partition->config.processors,
      .reference_time = es_partition_reference_time(partition),
      .time_base = atomic_load(&partition->time_base),
      .tsc_scale = partition->tsc_scale,
      .tsc_sequence = partition->tsc_sequence,
      .hypercall_code = partition->config.hypercall_page,
  };
  es_save_partition_state_machine(out, 0, &machine);
  es_save_hyperv_msr_vm(out, 0, &partition->msr);
}

static void save_crash(const struct es_crash_report *report, struct es_state_out *out) {
  struct es_partition_state_crash crash = {
      .reported = report->reported,
      .vp = report->vp,
      .text = {.at = report->text, .count = report->text_size},
  };
  memcpy(crash.parameters, report->parameters, sizeof crash.parameters);
  es_save_partition_state_crash(out, 0, &crash);
}

static void save_overlays(struct es_partition *partition, uint32_t vp, struct es_state_out *out) {
  struct es_overlay *overlays[ES_PARTITION_OVERLAYS] = {0};
  es_partition_overlays(partition, vp, overlays);
  for (uint32_t kind = 0; kind < ES_PARTITION_OVERLAYS; kind++) {
    if (overlays[kind] != NULL && overlays[kind]->at != NULL) {
      struct es_partition_state_overlay saved = {.kind = (uint8_t)kind, .gpa = overlays[kind]->gpa};
      memcpy(saved.under, overlays[kind]->saved, sizeof saved.under);
      es_save_partition_state_overlay(out, ES_PARTITION_OVERLAY_INSTANCE(vp, kind), &saved);
    }
  }
}

static void save_queue(const struct es_vp *vp, uint32_t index, struct es_state_out *out) {
  for (uint32_t i = 0; i < vp->queue_count; i++) {
    const struct es_synic_message *message = &vp->queue[(vp->queue_first + i) % ES_SYNIC_QUEUE_MAX];
    const struct es_partition_state_message saved = {
        .sint = message->sint,
        .type = message->type,
        .payload = {.at = message->payload, .count = message->size},
    };
    es_save_partition_state_message(out, ES_PARTITION_MESSAGE_INSTANCE(index, i), &saved);
  }
}

static void save_timers(const struct es_vp *vp, uint32_t index, struct es_state_out *out) {
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    const struct es_stimer *timer = &vp->timers[i];
    const struct es_partition_state_timer saved = {
        .config = timer->config,
        .count_value = timer->count,
        .expiration = timer->expiration,
        .message_expiration = timer->message_expiration,
        .message_waits = timer->message_waits,
    };
    es_save_partition_state_timer(out, ES_PARTITION_TIMER_INSTANCE(index, i), &saved);
  }
}

int es_partition_save(struct es_partition *partition, struct es_state_out *out) {
  pthread_mutex_lock(&partition->lock);
  save_machine(partition, out);
  save_crash(&partition->crash, out);
  for (uint32_t i = 0; i < partition->config.processors; i++) {
    struct es_vp *vp = &partition->vps[i];
    pthread_mutex_lock(&vp->lock);
    es_save_hyperv_msr_vp(out, i, &vp->msr);
    save_overlays(partition, i, out);
    save_queue(vp, i, out);
    save_timers(vp, i, out);
    pthread_mutex_unlock(&vp->lock);
  }
  pthread_mutex_unlock(&partition->lock);
  return es_state_out_error(out);
}
