/* Restoring: everything is read and checked into a copy, which then takes the partition's place. */
#include <stdlib.h>

#include "generated/state/hyperv_msr_state.h"
#include "generated/state/partition_state_state.h"
#include "hand-written/partition/saved.h"
#include "hand-written/partition/saved_internal.h"

struct saved_vp {
  struct es_hyperv_msr_vp msr;
  struct es_stimer timers[ES_HYPERV_STIMER_COUNT];
  uint32_t queue_count;
  struct es_synic_message queue[ES_SYNIC_QUEUE_MAX];
  struct es_overlay overlays[ES_PARTITION_OVERLAYS]; /* by kind */
};

struct es_partition_saved {
  struct es_partition_state_machine machine;
  struct es_hyperv_msr_vm msr;
  struct es_crash_report crash;
  struct saved_vp vps[]; /* config.processors */
};

static es_result take_machine(const struct es_partition *partition, struct es_state_in *in,
                              struct es_partition_saved *saved) {
  const struct es_state_thing *thing = &es_saved_partition_state_machine;
  const struct es_slice *code = &partition->config.hypercall_page;
  ES_TRY(es_take_partition_state_machine(in, 0, &saved->machine));
  ES_TRY(es_take_hyperv_msr_vm(in, 0, &saved->msr));
  if (saved->machine.processors != partition->config.processors) {
    return es_state_refuse(in, thing, 0, "processors", "as many as the machine has");
  }
  /* A processor may stand in the page: other code cannot be laid under it. */
  if (es_hyperv_msr_get_hypercall_enable(saved->msr.hypercall) &&
      (saved->machine.hypercall_code.count != code->count ||
       (code->count != 0 && memcmp(saved->machine.hypercall_code.at, code->at, code->count) != 0))) {
    return es_state_refuse(in, thing, 0, "hypercall-code", "the code that this machine has");
  }
  return ES_OK;
}

static es_result take_crash(struct es_state_in *in, struct es_crash_report *report) {
  struct es_partition_state_crash crash;
  ES_TRY(es_take_partition_state_crash(in, 0, &crash));
  report->reported = crash.reported != 0;
  report->vp = crash.vp;
  memcpy(report->parameters, crash.parameters, sizeof report->parameters);
  report->text_size = crash.text.count;
  memcpy(report->text, crash.text.at, crash.text.count);
  return ES_OK;
}

/* What the registers say of a page: false: it is off. */
static bool page_wanted(const struct es_partition_saved *saved, const struct saved_vp *vp, uint32_t kind,
                        uint64_t *page) {
  switch ((enum es_partition_state_overlay_kind)kind) {
  case ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL:
    *page = es_hyperv_msr_get_hypercall_page(saved->msr.hypercall);
    return es_hyperv_msr_get_hypercall_enable(saved->msr.hypercall) != 0;
  case ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC:
    *page = es_hyperv_msr_get_reference_tsc_page(saved->msr.reference_tsc);
    return es_hyperv_msr_get_reference_tsc_enable(saved->msr.reference_tsc) != 0;
  case ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES:
    *page = es_hyperv_msr_get_simp_page(vp->msr.simp);
    return es_hyperv_msr_get_simp_enable(vp->msr.simp) != 0;
  case ES_PARTITION_STATE_OVERLAY_KIND_EVENTS:
    *page = es_hyperv_msr_get_siefp_page(vp->msr.siefp);
    return es_hyperv_msr_get_siefp_enable(vp->msr.siefp) != 0;
  case ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST:
    *page = es_hyperv_msr_get_vp_assist_page_page(vp->msr.vp_assist_page);
    return es_hyperv_msr_get_vp_assist_page_enable(vp->msr.vp_assist_page) != 0;
  }
  return false;
}

/* No two overlays on one page, among those that were taken already. */
static bool page_taken(const struct es_partition_saved *saved, uint32_t vps, uint64_t gpa) {
  for (uint32_t vp = 0; vp < vps; vp++) {
    for (uint32_t kind = 0; kind < ES_PARTITION_OVERLAYS; kind++) {
      const struct es_overlay *overlay = &saved->vps[vp].overlays[kind];
      if (overlay->at != NULL && overlay->gpa == gpa) {
        return true;
      }
    }
  }
  return false;
}

static es_result take_overlay(struct es_partition *partition, struct es_state_in *in, struct es_partition_saved *saved,
                              uint32_t vp, uint32_t kind) {
  const struct es_state_thing *thing = &es_saved_partition_state_overlay;
  uint64_t instance = ES_PARTITION_OVERLAY_INSTANCE(vp, kind);
  struct es_overlay *overlay = &saved->vps[vp].overlays[kind];
  struct es_partition_state_overlay record;
  uint64_t page = 0;
  if (!page_wanted(saved, &saved->vps[vp], kind, &page)) {
    return ES_OK; /* a record of it is left over and refused for that */
  }
  ES_TRY(es_take_partition_state_overlay(in, instance, &record));
  if (record.kind != kind) {
    return es_state_refuse(in, thing, instance, "kind", "the kind of its number");
  }
  uint8_t *at =
      page > UINT64_MAX >> ES_PAGE_SHIFT || record.gpa != page << ES_PAGE_SHIFT || page_taken(saved, vp + 1, record.gpa)
          ? NULL
          : es_memory_map(partition->config.memory, record.gpa, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
  if (at == NULL) {
    return es_state_refuse(in, thing, instance, "gpa", "a page of its own, where the register says");
  }
  overlay->at = at;
  overlay->gpa = record.gpa;
  memcpy(overlay->saved, record.under, sizeof overlay->saved);
  return ES_OK;
}

static es_result take_queue(struct es_state_in *in, uint32_t vp, struct saved_vp *saved) {
  uint64_t first = ES_PARTITION_MESSAGE_INSTANCE(vp, 0);
  while (saved->queue_count < ES_SYNIC_QUEUE_MAX &&
         es_state_has(in, &es_saved_partition_state_message, first + saved->queue_count)) {
    struct es_partition_state_message record;
    ES_TRY(es_take_partition_state_message(in, first + saved->queue_count, &record));
    struct es_synic_message *message = &saved->queue[saved->queue_count++];
    message->sint = record.sint;
    message->type = record.type;
    message->size = (uint8_t)record.payload.count;
    memcpy(message->payload, record.payload.at, record.payload.count);
  }
  return ES_OK;
}

static es_result take_timer(const struct es_partition *partition, struct es_state_in *in, uint32_t vp, uint32_t index,
                            struct es_stimer *timer) {
  const struct es_state_thing *thing = &es_saved_partition_state_timer;
  uint64_t instance = ES_PARTITION_TIMER_INSTANCE(vp, index);
  struct es_partition_state_timer record;
  ES_TRY(es_take_partition_state_timer(in, instance, &record));
  *timer = (struct es_stimer){.config = record.config,
                              .count = record.count_value,
                              .expiration = record.expiration,
                              .message_expiration = record.message_expiration,
                              .message_waits = record.message_waits != 0};
  bool runs = timer->expiration != ES_TIME_NEVER;
  if (es_hyperv_msr_get_stimer_config_enable(timer->config) && !es_timer_can_enable(timer->config)) {
    return es_state_refuse(in, thing, instance, "config", "a source or a vector that can be");
  }
  if (runs && (!partition->config.synthetic_timers || !es_hyperv_msr_get_stimer_config_enable(timer->config))) {
    return es_state_refuse(in, thing, instance, "expiration", "none of a timer that is off");
  }
  return ES_OK;
}

static es_result take_vp(struct es_partition *partition, struct es_state_in *in, struct es_partition_saved *saved,
                         uint32_t vp) {
  ES_TRY(es_take_hyperv_msr_vp(in, vp, &saved->vps[vp].msr));
  for (uint32_t kind = 0; kind < ES_PARTITION_OVERLAYS; kind++) {
    bool of_the_vm =
        kind == ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL || kind == ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC;
    if (vp == 0 || !of_the_vm) {
      ES_TRY(take_overlay(partition, in, saved, vp, kind));
    }
  }
  ES_TRY(take_queue(in, vp, &saved->vps[vp]));
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    ES_TRY(take_timer(partition, in, vp, i, &saved->vps[vp].timers[i]));
  }
  return ES_OK;
}

es_result es_partition_prepare(struct es_partition *partition, struct es_state_in *in,
                               struct es_partition_saved **out) {
  struct es_partition_saved *saved = calloc(1, sizeof *saved + partition->config.processors * sizeof saved->vps[0]);
  if (saved == NULL) {
    return es_state_no_memory(in);
  }
  es_result refusal = take_machine(partition, in, saved);
  if (refusal == ES_OK) {
    refusal = take_crash(in, &saved->crash);
  }
  for (uint32_t vp = 0; vp < partition->config.processors && refusal == ES_OK; vp++) {
    refusal = take_vp(partition, in, saved, vp);
  }
  if (refusal != ES_OK) {
    es_partition_discard(saved);
    return refusal;
  }
  *out = saved;
  return ES_OK;
}

void es_partition_discard(struct es_partition_saved *saved) {
  free(saved);
}

static void apply_vp(struct es_partition *partition, uint32_t index, const struct saved_vp *saved) {
  struct es_vp *vp = &partition->vps[index];
  struct es_overlay *overlays[ES_PARTITION_OVERLAYS] = {0};
  pthread_mutex_lock(&vp->lock);
  vp->msr = saved->msr;
  memcpy(vp->timers, saved->timers, sizeof vp->timers);
  memcpy(vp->queue, saved->queue, sizeof vp->queue);
  vp->queue_first = 0;
  vp->queue_count = saved->queue_count;
  es_partition_overlays(partition, index, overlays);
  for (uint32_t kind = ES_PARTITION_STATE_OVERLAY_KIND_MESSAGES; kind < ES_PARTITION_OVERLAYS; kind++) {
    *overlays[kind] = saved->overlays[kind];
  }
  vp->armed = ES_TIME_NEVER;
  es_timers_arm(partition, index);
  pthread_mutex_unlock(&vp->lock);
}

void es_partition_apply(struct es_partition *partition, struct es_partition_saved *saved) {
  pthread_mutex_lock(&partition->lock);
  partition->msr = saved->msr;
  partition->crash = saved->crash;
  partition->hypercall_page = saved->vps[0].overlays[ES_PARTITION_STATE_OVERLAY_KIND_HYPERCALL];
  partition->tsc_page = saved->vps[0].overlays[ES_PARTITION_STATE_OVERLAY_KIND_REFERENCE_TSC];
  partition->tsc_sequence = saved->machine.tsc_sequence;
  /* Time first: timers are armed by it. */
  es_reference_time_resume(partition, saved->machine.reference_time, saved->machine.time_base,
                           saved->machine.tsc_scale);
  for (uint32_t i = 0; i < partition->config.processors; i++) {
    apply_vp(partition, i, &saved->vps[i]);
  }
  pthread_mutex_unlock(&partition->lock);
  es_partition_discard(saved);
}
