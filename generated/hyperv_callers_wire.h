/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator.
 * Who uses what a hypervisor offers: the virtual trust level that a processor runs at, and how its machine is
 * isolated from the host. Tables of intercepts say by these which caller may use what. */
#ifndef ES_GENERATED_HYPERV_CALLERS_WIRE_H
#define ES_GENERATED_HYPERV_CALLERS_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* specs/hyperv/hyperv-callers.yaml:10 A higher one may look at lower ones and not the other way round. */
enum es_hyperv_callers_trust_level {
  ES_HYPERV_CALLERS_TRUST_LEVEL_VTL0 = 0, /* The guest's operating system. */
  ES_HYPERV_CALLERS_TRUST_LEVEL_VTL1 = 1, /* What the guest's operating system keeps from itself. */
  ES_HYPERV_CALLERS_TRUST_LEVEL_VTL2 = 2, /* The paravisor. */
};
const char *es_hyperv_callers_trust_level_name(uint32_t value);
bool es_hyperv_callers_trust_level_known(uint32_t value);

/* specs/hyperv/hyperv-callers.yaml:17 Numbered as a guest is told in CPUID. */
enum es_hyperv_callers_isolation {
  ES_HYPERV_CALLERS_ISOLATION_NONE = 0, /* The host may look. */
  ES_HYPERV_CALLERS_ISOLATION_VBS = 1, /* By the hypervisor. */
  ES_HYPERV_CALLERS_ISOLATION_SNP = 2, /* By AMD SEV-SNP. */
  ES_HYPERV_CALLERS_ISOLATION_TDX = 3, /* By Intel TDX. */
};
const char *es_hyperv_callers_isolation_name(uint32_t value);
bool es_hyperv_callers_isolation_known(uint32_t value);

#endif
