/* Whether this machine's /dev/kvm can run a guest: some open, enter long mode and are useless.
 * Called by `entresol check --host` and by whoever chooses how to run; single-threaded callers only (it forks). */
#ifndef ES_KVM_PROBE_H
#define ES_KVM_PROBE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define ES_KVM_PROBE_LIMIT_MS 1000u
#define ES_KVM_PROBE_MIPS_MIN 20u

struct es_kvm_probe {
  int error; /* 0, or the negative errno that ended the probe: -ENOENT no device, -ETIMEDOUT too slow or stuck */
  bool finished; /* the child came to its end */
  uint32_t mips; /* ring-0 instructions with memory accesses, in millions a second */
  bool instructions; /* POPCNT, CMPXCHG16B, XSAVE, XRSTOR do what they should */
  bool masked_cpuid; /* a feature bit that was taken away is not seen */
  bool msr_exit; /* a synthetic MSR comes to user space, and its answer to the guest */
  bool doorbell; /* a doorbell fires for its number and only for it, without an exit */
};

/* Takes at most the limit. true: usable. */
bool es_kvm_probe(struct es_kvm_probe *probe);
bool es_kvm_probe_usable(const struct es_kvm_probe *probe);
/* A line each. */
void es_kvm_probe_print(const struct es_kvm_probe *probe, FILE *out);

#endif
