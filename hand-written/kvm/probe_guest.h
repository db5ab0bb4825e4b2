/* The code that the probe's guest runs, 64-bit ring 0 with memory mapped one to one; private to this room. */
#ifndef ES_KVM_PROBE_GUEST_H
#define ES_KVM_PROBE_GUEST_H

#include <stdint.h>

extern const uint8_t es_kvm_probe_guest[], es_kvm_probe_guest_end[];

/* At the start: EBX an MSR to read, EBP the CPUID leaf, ESI the number of a doorbell, EDI the port of doorbells, R8D the port of
 * reports, R9 a work page (aligned to 64), R10D rounds of the loop. At each report (a 1-byte OUT of its number): */
enum es_kvm_probe_report {
  ES_KVM_PROBE_MSR = 1, /* R12: what the MSR gave */
  ES_KVM_PROBE_CPUID, /* R13: ECX of the leaf */
  ES_KVM_PROBE_DOORBELLS, /* both numbers were rung: ESI, then ESI + 1 */
  ES_KVM_PROBE_LOOP, /* the measured part begins */
  ES_KVM_PROBE_DONE, /* R14: 0 when every instruction did what it should */
};

#define ES_KVM_PROBE_LOOP_INSTRUCTIONS 20u /* of a round */

#endif
