/* Saving what KVM knows of a machine and restoring it in another: processors with their local APICs, routes of interrupts.
 * Called by the process on the loop thread while all VPs are paused; what a stream is: runtime/state.h, what is in it:
 * specs/process/kvm-state.yaml. */
#ifndef ES_KVM_SAVED_H
#define ES_KVM_SAVED_H

#include "hand-written/kvm/kvm.h"
#include "runtime/state.h"

/* After everything else was saved: interrupts that it raised are in it. 0 or negative errno, logged. */
int es_kvm_save(struct es_kvm *kvm, struct es_state_out *out);
/* Attached and never run. Instead of run, and before anything else is restored, as the guest's TSC goes on here; es_kvm_resume()
 * then lets the VPs go. Refused: the machine is of no use any more. */
ES_MUST_USE es_result es_kvm_restore(struct es_kvm *kvm, struct es_state_in *in);

#endif
