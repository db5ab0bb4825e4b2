/* What a partition shows of itself. What VP threads change is copied under its lock and shown after it. */
#include "generated/inspect/hyperv_msr_inspect.h"
#include "hand-written/partition/state.h"

struct vp_copy {
  struct es_hyperv_msr_vp msr;
  struct es_stimer timers[ES_HYPERV_STIMER_COUNT];
  uint64_t armed;
  uint32_t queue_count;
  struct {
    uint8_t sint, size;
    uint32_t type;
  } queue[ES_SYNIC_QUEUE_MAX];
};

static void show_overlay(struct es_inspect *inspect, const char *name, bool placed, uint64_t gpa) {
  if (placed) {
    es_inspect_hex(inspect, name, gpa);
  } else {
    es_inspect_text(inspect, name, NULL);
  }
}

static void copy_vp(struct es_vp *vp, struct vp_copy *copy) {
  pthread_mutex_lock(&vp->lock);
  copy->msr = vp->msr;
  memcpy(copy->timers, vp->timers, sizeof copy->timers);
  copy->armed = vp->armed;
  copy->queue_count = vp->queue_count;
  for (uint32_t i = 0; i < vp->queue_count; i++) {
    const struct es_synic_message *message = &vp->queue[(vp->queue_first + i) % ES_SYNIC_QUEUE_MAX];
    copy->queue[i].sint = message->sint;
    copy->queue[i].size = message->size;
    copy->queue[i].type = message->type;
  }
  pthread_mutex_unlock(&vp->lock);
}

static void show_time(struct es_inspect *inspect, const char *name, uint64_t time) {
  if (time == ES_TIME_NEVER) {
    es_inspect_text(inspect, name, NULL);
  } else {
    es_inspect_u64(inspect, name, time);
  }
}

static void show_timers(struct es_inspect *inspect, const struct vp_copy *copy) {
  if (!es_inspect_begin_list(inspect, "timers")) {
    return;
  }
  for (uint32_t i = 0; i < ES_HYPERV_STIMER_COUNT; i++) {
    const struct es_stimer *timer = &copy->timers[i];
    if (es_inspect_begin(inspect, NULL)) {
      es_inspect_hyperv_msr_stimer_config_word(inspect, "config", &timer->config);
      es_inspect_u64(inspect, "count", timer->count);
      show_time(inspect, "expiration", timer->expiration);
      es_inspect_bool(inspect, "message-waits", timer->message_waits);
      es_inspect_end(inspect);
    }
  }
  es_inspect_end(inspect);
}

static void show_queue(struct es_inspect *inspect, const struct vp_copy *copy) {
  if (!es_inspect_begin_list(inspect, "messages")) {
    return;
  }
  for (uint32_t i = 0; i < copy->queue_count; i++) {
    if (es_inspect_begin(inspect, NULL)) {
      es_inspect_u64(inspect, "sint", copy->queue[i].sint);
      es_inspect_hex(inspect, "type", copy->queue[i].type);
      es_inspect_u64(inspect, "size", copy->queue[i].size);
      es_inspect_end(inspect);
    }
  }
  es_inspect_end(inspect);
}

static void show_vp(struct es_inspect *inspect, struct es_partition *partition, uint32_t index) {
  struct es_vp *vp = &partition->vps[index];
  struct vp_copy copy;
  if (!es_inspect_begin_number(inspect, index)) {
    return;
  }
  pthread_mutex_lock(&partition->lock);
  const struct es_overlay *overlays[] = {&vp->messages, &vp->events, &vp->assist};
  bool placed[3];
  uint64_t gpa[3];
  for (unsigned i = 0; i < 3; i++) {
    placed[i] = overlays[i]->at != NULL;
    gpa[i] = overlays[i]->gpa;
  }
  pthread_mutex_unlock(&partition->lock);
  copy_vp(vp, &copy);
  es_inspect_hyperv_msr_vp(inspect, "msrs", &copy.msr);
  show_overlay(inspect, "message-page", placed[0], gpa[0]);
  show_overlay(inspect, "event-page", placed[1], gpa[1]);
  show_overlay(inspect, "assist-page", placed[2], gpa[2]);
  show_queue(inspect, &copy);
  show_timers(inspect, &copy);
  show_time(inspect, "armed", copy.armed);
  es_inspect_end(inspect);
}

static void show_crash(struct es_inspect *inspect, const struct es_crash_report *crash) {
  if (!crash->reported) {
    es_inspect_text(inspect, "crash", NULL);
  } else if (es_inspect_begin(inspect, "crash")) {
    es_inspect_u64(inspect, "vp", crash->vp);
    if (es_inspect_begin_list(inspect, "parameters")) {
      for (unsigned i = 0; i < ES_HYPERV_MSR_CRASH_PARAMETER_COUNT; i++) {
        es_inspect_hex(inspect, NULL, crash->parameters[i]);
      }
      es_inspect_end(inspect);
    }
    es_inspect_chars(inspect, "text", crash->text, crash->text_size);
    es_inspect_end(inspect);
  }
}

/* The machine's own part: copied, so that nobody waits while it is written. */
static void show_vm(struct es_inspect *inspect, struct es_partition *partition) {
  struct es_crash_report crash;
  pthread_mutex_lock(&partition->lock);
  struct es_hyperv_msr_vm msr = partition->msr;
  bool placed[] = {partition->hypercall_page.at != NULL, partition->tsc_page.at != NULL};
  uint64_t gpa[] = {partition->hypercall_page.gpa, partition->tsc_page.gpa};
  uint32_t sequence = partition->tsc_sequence;
  crash = partition->crash;
  pthread_mutex_unlock(&partition->lock);
  es_inspect_hyperv_msr_vm(inspect, "msrs", &msr);
  show_overlay(inspect, "hypercall-page", placed[0], gpa[0]);
  show_overlay(inspect, "reference-tsc-page", placed[1], gpa[1]);
  es_inspect_u64(inspect, "reference-tsc-sequence", sequence);
  show_crash(inspect, &crash);
}

void es_partition_inspect(struct es_partition *partition, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "partition")) {
    return;
  }
  es_inspect_u64(inspect, "processors", partition->config.processors);
  es_inspect_u64(inspect, "reference-time", es_partition_reference_time(partition));
  es_inspect_u64(inspect, "tsc-frequency", partition->config.tsc_frequency);
  show_vm(inspect, partition);
  if (es_inspect_begin(inspect, "vps")) {
    for (uint32_t i = 0; i < partition->config.processors; i++) {
      show_vp(inspect, partition, i);
    }
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}
