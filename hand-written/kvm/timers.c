/* Synthetic timers: VP threads say when, the loop's timers call the partition. */
#include "generated/hyperv_reference_tsc_wire.h"
#include "hand-written/kvm/state.h"

enum { NANOSECONDS = 1000000000u / ES_HYPERV_REFERENCE_TSC_TICKS_PER_SECOND };

void es_kvm_arm_timer(void *backend, uint32_t vp, uint64_t deadline) {
  struct es_kvm *kvm = backend;
  atomic_store(&kvm->vps[vp].deadline, deadline);
  es_loop_wake_signal(&kvm->timer_wake);
}

static void es_kvm_timer_fire(struct es_loop_timer *timer) {
  struct es_kvm_vp *vp = timer->context;
  atomic_store(&vp->deadline, ES_TIME_NEVER);
  es_partition_timer_expired(vp->kvm->partition, vp->index);
}

static void es_kvm_timers_changed(struct es_loop_wake *wake) {
  struct es_kvm *kvm = wake->context;
  uint64_t reference = es_partition_reference_time(kvm->partition);
  uint64_t now = es_loop_now();
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    struct es_kvm_vp *vp = &kvm->vps[i];
    uint64_t deadline = atomic_load(&vp->deadline);
    if (deadline == ES_TIME_NEVER) {
      es_loop_timer_cancel(kvm->options.loop, &vp->timer);
      continue;
    }
    uint64_t wait = deadline > reference ? deadline - reference : 0;
    if (wait > (UINT64_MAX - now) / NANOSECONDS)
      wait = (UINT64_MAX - now) / NANOSECONDS;
    es_loop_timer_set(kvm->options.loop, &vp->timer, now + wait * NANOSECONDS);
  }
}

int es_kvm_timers_open(struct es_kvm *kvm) {
  for (uint32_t i = 0; i < kvm->options.processors; i++) {
    atomic_store(&kvm->vps[i].deadline, ES_TIME_NEVER);
    kvm->vps[i].timer = (struct es_loop_timer){.fire = es_kvm_timer_fire, .context = &kvm->vps[i]};
  }
  kvm->timer_wake = (struct es_loop_wake){.run = es_kvm_timers_changed, .context = kvm};
  return es_loop_wake_add(kvm->options.loop, &kvm->timer_wake);
}

void es_kvm_timers_close(struct es_kvm *kvm) {
  for (uint32_t i = 0; i < kvm->options.processors; i++)
    es_loop_timer_cancel(kvm->options.loop, &kvm->vps[i].timer);
  es_loop_wake_remove(&kvm->timer_wake);
}
