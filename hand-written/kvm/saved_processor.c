/* The order of both ways is KVM's: what changes others comes before them (Documentation/virt/kvm/api.rst says little of that). */
#include "hand-written/kvm/saved_processor.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>
#include <x86intrin.h>

#include "runtime/log.h"

/* KVM's structs have the layout of the spec's: bytes of one are bytes of the other. */
_Static_assert(sizeof(struct kvm_regs) == ES_KVM_STATE_GENERAL_SIZE_MAX, "general");
_Static_assert(sizeof(struct kvm_sregs2) == ES_KVM_STATE_SPECIAL_SIZE_MAX, "special");
_Static_assert(offsetof(struct kvm_sregs, interrupt_bitmap) == offsetof(struct kvm_sregs2, flags), "special, older");
_Static_assert(sizeof(struct kvm_debugregs) == ES_KVM_STATE_DEBUG_SIZE_MAX, "debug");
_Static_assert(sizeof(struct kvm_vcpu_events) == ES_KVM_STATE_EVENTS_SIZE_MAX, "events");
_Static_assert(sizeof(struct kvm_lapic_state) == ES_KVM_STATE_LOCAL_APIC_SIZE, "local APIC");
_Static_assert(KVM_MAX_XCRS == ES_KVM_STATE_EXTENDED_CONTROLS, "extended control registers");

#define CALL(request, argument) (ioctl(kvm->machine.vp_fds[vp], request, argument) != 0 ? es_kvm_fault(#request) : 0)

/* KVM itself has said something that the spec forbids. */
static int es_kvm_strange(const char *what) {
  es_log(ES_LOG_ERROR, "kvm", "KVM gives a value that is none of %s", what);
  return -EPROTO;
}

#define DECODE(kind, from, to)                                                                                         \
  (es_kvm_state_decode_##kind((const uint8_t *)(from), sizeof *(from), to) == ES_OK ? 0 : es_kvm_strange(#kind))
#define ENCODE(kind, from, to) (es_kvm_state_encode_##kind(from, (uint8_t *)(to), sizeof *(to)) == sizeof *(to))

/* A new processor that has been given an INIT or a startup interrupt becomes what it then is by being asked for its state. */
static int es_kvm_get_run_state(struct es_kvm *kvm, uint32_t vp, struct es_kvm_state_processor *to) {
  struct kvm_mp_state state;
  int error = CALL(KVM_GET_MP_STATE, &state);
  to->run_state = state.mp_state;
  return error == 0 && !es_kvm_state_run_state_known(state.mp_state) ? es_kvm_strange("run-state") : error;
}

static int es_kvm_get_special(struct es_kvm *kvm, uint32_t vp, struct es_kvm_state_special *to) {
  struct kvm_sregs2 special = {.flags = 0};
  int error;
  if (kvm->has_special2) {
    error = CALL(KVM_GET_SREGS2, &special);
  } else {
    struct kvm_sregs older;
    error = CALL(KVM_GET_SREGS, &older);
    memcpy(&special, &older, offsetof(struct kvm_sregs2, flags));
  }
  return error != 0 ? error : DECODE(special, &special, to);
}

static int es_kvm_get_plain(struct es_kvm *kvm, uint32_t vp, struct es_kvm_state_processor *to) {
  struct kvm_regs general;
  struct kvm_debugregs debug;
  struct kvm_lapic_state local_apic;
  int error;
  if ((error = CALL(KVM_GET_REGS, &general)) != 0 || (error = DECODE(general, &general, &to->general)) != 0 ||
      (error = CALL(KVM_GET_DEBUGREGS, &debug)) != 0 || (error = DECODE(debug, &debug, &to->debug)) != 0 ||
      (error = CALL(KVM_GET_LAPIC, &local_apic)) != 0)
    return error;
  memcpy(to->local_apic, local_apic.regs, sizeof to->local_apic);
  return 0;
}

static int es_kvm_get_extended(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *to) {
  struct kvm_xcrs controls = {.nr_xcrs = 0};
  int error = CALL(KVM_GET_XCRS, &controls);
  if (error == 0) {
    error =
        kvm->extended_size > sizeof(struct kvm_xsave) ? CALL(KVM_GET_XSAVE2, to->area) : CALL(KVM_GET_XSAVE, to->area);
  }
  if (error == 0 && controls.nr_xcrs > KVM_MAX_XCRS)
    error = es_kvm_strange("extended-control-count");
  if (error != 0)
    return error;
  to->extended.area = (struct es_slice){.at = to->area, .count = kvm->extended_size};
  to->registers.extended_control_count = controls.nr_xcrs;
  for (uint32_t i = 0; i < controls.nr_xcrs; i++) {
    to->registers.extended_control_numbers[i] = controls.xcrs[i].xcr;
    to->registers.extended_control_values[i] = controls.xcrs[i].value;
  }
  return 0;
}

static struct kvm_device_attr es_kvm_tsc_offset(uint64_t *offset) {
  return (struct kvm_device_attr){
      .group = KVM_VCPU_TSC_CTRL, .attr = KVM_VCPU_TSC_OFFSET, .addr = (uint64_t)(uintptr_t)offset};
}

static void es_kvm_get_time(struct es_kvm *kvm, uint32_t vp, struct es_kvm_state_processor *to) {
  struct kvm_device_attr attribute = es_kvm_tsc_offset(&to->tsc_offset);
  if (ioctl(kvm->machine.vp_fds[vp], KVM_GET_DEVICE_ATTR, &attribute) != 0)
    to->tsc_offset = es_kvm_get_msr(kvm, vp, ES_KVM_STATE_MSR_TSC) - __rdtsc();
  to->tsc_deadline = es_kvm_get_msr(kvm, vp, ES_KVM_STATE_MSR_TSC_DEADLINE);
}

int es_kvm_get_processor(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *to) {
  struct kvm_vcpu_events events;
  int error;
  memset(to, 0, sizeof *to);
  /* The state first: asking for it may change the other registers. */
  if ((error = es_kvm_get_run_state(kvm, vp, &to->registers)) != 0 ||
      (error = CALL(KVM_GET_VCPU_EVENTS, &events)) != 0 ||
      (error = DECODE(events, &events, &to->registers.events)) != 0 ||
      (error = es_kvm_get_plain(kvm, vp, &to->registers)) != 0 ||
      (error = es_kvm_get_special(kvm, vp, &to->registers.special)) != 0 ||
      (error = es_kvm_get_extended(kvm, vp, to)) != 0)
    return error;
  es_kvm_get_time(kvm, vp, &to->registers);
  return es_kvm_get_msrs(kvm, vp, to);
}

/* Into the new machine */

static bool es_kvm_set_special(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_special *from) {
  struct kvm_sregs2 special;
  if (!ENCODE(special, from, &special))
    return false;
  if (kvm->has_special2)
    return CALL(KVM_SET_SREGS2, &special) == 0;
  struct kvm_sregs older = {.interrupt_bitmap = {0}};
  memcpy(&older, &special, offsetof(struct kvm_sregs2, flags));
  return special.flags == 0 && CALL(KVM_SET_SREGS, &older) == 0;
}

static bool es_kvm_set_general(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_general *from) {
  struct kvm_regs general;
  return ENCODE(general, from, &general) && CALL(KVM_SET_REGS, &general) == 0;
}

static bool es_kvm_set_debug(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_debug *from) {
  struct kvm_debugregs debug;
  return ENCODE(debug, from, &debug) && CALL(KVM_SET_DEBUGREGS, &debug) == 0;
}

static bool es_kvm_set_extended_controls(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_processor *from) {
  struct kvm_xcrs controls = {.nr_xcrs = from->extended_control_count};
  for (uint32_t i = 0; i < from->extended_control_count; i++) {
    controls.xcrs[i].xcr = from->extended_control_numbers[i];
    controls.xcrs[i].value = from->extended_control_values[i];
  }
  return controls.nr_xcrs == 0 || CALL(KVM_SET_XCRS, &controls) == 0;
}

/* KVM reads as much as it would give. */
static bool es_kvm_set_extended_area(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *from) {
  if (from->extended.area.count != kvm->extended_size)
    return false;
  memmove(from->area, from->extended.area.at, kvm->extended_size);
  return CALL(KVM_SET_XSAVE, from->area) == 0;
}

/* The counter goes on as if it had never been looked away from: its offset to the host's is the same. */
static bool es_kvm_set_tsc(struct es_kvm *kvm, uint32_t vp, uint64_t offset) {
  struct kvm_device_attr attribute = es_kvm_tsc_offset(&offset);
  if (ioctl(kvm->machine.vp_fds[vp], KVM_SET_DEVICE_ATTR, &attribute) != 0 &&
      es_kvm_set_msr(kvm, vp, ES_KVM_STATE_MSR_TSC, __rdtsc() + offset) != 0)
    return false;
  if (vp == 0)
    kvm->machine.tsc_offset = offset;
  return true;
}

static bool es_kvm_set_local_apic(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_processor *from) {
  struct kvm_lapic_state local_apic;
  memcpy(local_apic.regs, from->local_apic, sizeof local_apic.regs);
  return CALL(KVM_SET_LAPIC, &local_apic) == 0;
}

static bool es_kvm_set_events(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_state_events *from) {
  struct kvm_vcpu_events events;
  if (!ENCODE(events, from, &events))
    return false;
  events.flags |= KVM_VCPUEVENT_VALID_SIPI_VECTOR; /* given without it, and taken only with it */
  return CALL(KVM_SET_VCPU_EVENTS, &events) == 0;
}

const char *es_kvm_set_processor(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *from) {
  const struct es_kvm_state_processor *registers = &from->registers;
  const struct kvm_mp_state state = {.mp_state = registers->run_state};
  /* Special registers first: the mode decides what others may be. With them comes the base of the local APIC, which tells how its
   * registers are laid out. General registers clear exceptions that wait, so events come later; the timer's deadline needs
   * the local APIC's mode and the counter. */
  return !es_kvm_set_special(kvm, vp, &registers->special)   ? "special"
         : !es_kvm_set_general(kvm, vp, &registers->general) ? "general"
         : !es_kvm_set_extended_controls(kvm, vp, registers) ? "extended-control-values"
         : !es_kvm_set_extended_area(kvm, vp, from)          ? "extended-state"
         : !es_kvm_set_debug(kvm, vp, &registers->debug)     ? "debug"
         : es_kvm_set_msrs(kvm, vp, from) != 0               ? "model-specific-values"
         : !es_kvm_set_tsc(kvm, vp, registers->tsc_offset)   ? "tsc-offset"
         : !es_kvm_set_local_apic(kvm, vp, registers)        ? "local-apic"
         : !es_kvm_set_events(kvm, vp, &registers->events)   ? "events"
         : CALL(KVM_SET_MP_STATE, &state) != 0               ? "run-state"
         : registers->tsc_deadline != 0 &&
                 es_kvm_set_msr(kvm, vp, ES_KVM_STATE_MSR_TSC_DEADLINE, registers->tsc_deadline) != 0
             ? "tsc-deadline"
             : NULL;
}
