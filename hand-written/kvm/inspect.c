/* What the backend shows of itself. Loop thread. */
#include "runtime/inspect.h"
#include "hand-written/kvm/state.h"

void es_kvm_inspect(struct es_kvm *kvm, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "kvm")) {
    return;
  }
  pthread_mutex_lock(&kvm->lock);
  uint32_t parked = kvm->parked, failed = kvm->failed;
  uint64_t round = kvm->round;
  pthread_mutex_unlock(&kvm->lock);
  es_inspect_u64(inspect, "round", round);
  es_inspect_u64(inspect, "parked", parked);
  es_inspect_u64(inspect, "failed", failed);
  es_inspect_u64(inspect, "stop-reason", (uint64_t)atomic_load(&kvm->reason));
  es_inspect_bool(inspect, "tsc-stable", kvm->tsc_stable);
  es_inspect_bool(inspect, "tsc-deadline", kvm->tsc_deadline);
  es_inspect_u64(inspect, "tsc-frequency", kvm->tsc_frequency);
  es_inspect_hex(inspect, "tsc-offset", kvm->machine.tsc_offset);
  es_inspect_u64(inspect, "physical-address-bits", kvm->physical_address_bits);
  if (es_inspect_begin_list(inspect, "vps")) {
    for (uint32_t i = 0; i < kvm->options.processors; i++) {
      if (es_inspect_begin(inspect, NULL)) {
        uint64_t deadline = atomic_load(&kvm->vps[i].deadline);
        if (deadline == ES_TIME_NEVER) {
          es_inspect_text(inspect, "deadline", NULL);
        } else {
          es_inspect_u64(inspect, "deadline", deadline);
        }
        es_inspect_end(inspect);
      }
    }
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}
