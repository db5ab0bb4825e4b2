/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * Hypervisor CPUID leaves, and what is changed in the native ones. Leaves of the host in 0x40000000..0x4000ffff are
 * dropped, these stand in their place. Reserved leaves are given as zeros because a missing leaf on some processors
 * answers with another leaf's values. */
#ifndef ES_GENERATED_HYPERV_CPUID_WIRE_H
#define ES_GENERATED_HYPERV_CPUID_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_callers_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* In EAX of the leaf native-sizes. */
#define ES_HYPERV_CPUID_PHYSICAL_ADDRESS_BITS_MASK 255u

/* First leaf of the range that belongs to hypervisors. */
#define ES_HYPERV_CPUID_HYPERVISOR_FIRST 0x40000000u

/* Last leaf of that range. */
#define ES_HYPERV_CPUID_HYPERVISOR_LAST 0x4000ffffu

#endif
