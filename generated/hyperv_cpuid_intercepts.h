/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator.
 * Hypervisor CPUID leaves, and what is changed in the native ones. Leaves of the host in 0x40000000..0x4000ffff are
 * dropped, these stand in their place. Reserved leaves are given as zeros because a missing leaf on some processors
 * answers with another leaf's values. */
#ifndef ES_GENERATED_HYPERV_CPUID_INTERCEPTS_H
#define ES_GENERATED_HYPERV_CPUID_INTERCEPTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_cpuid_wire.h"
#include "runtime/intercept.h"

#define ES_HYPERV_CPUID_MAXIMUM 0x40000000u
#define ES_HYPERV_CPUID_INTERFACE 0x40000001u
/* The build that guests print; 10.0.20348 is the newest whose features are all known here. */
#define ES_HYPERV_CPUID_VERSION 0x40000002u
#define ES_HYPERV_CPUID_VERSION_EBX_MINOR 0xffffu
#define ES_HYPERV_CPUID_VERSION_EBX_MAJOR 0xffff0000u
#define ES_HYPERV_CPUID_FEATURES 0x40000003u
#define ES_HYPERV_CPUID_FEATURES_EAX_REFERENCE_COUNTER 0x2u
#define ES_HYPERV_CPUID_FEATURES_EAX_SYNIC 0x4u
#define ES_HYPERV_CPUID_FEATURES_EAX_SYNTHETIC_TIMERS 0x8u
#define ES_HYPERV_CPUID_FEATURES_EAX_HYPERCALL_MSRS 0x20u
#define ES_HYPERV_CPUID_FEATURES_EAX_VP_INDEX 0x40u
#define ES_HYPERV_CPUID_FEATURES_EAX_RESET 0x80u
#define ES_HYPERV_CPUID_FEATURES_EAX_REFERENCE_TSC 0x200u
#define ES_HYPERV_CPUID_FEATURES_EAX_FREQUENCIES 0x800u
#define ES_HYPERV_CPUID_FEATURES_EAX_INVARIANT_TSC_CONTROL 0x8000u
#define ES_HYPERV_CPUID_FEATURES_EBX_POST_MESSAGES 0x10u
#define ES_HYPERV_CPUID_FEATURES_EBX_SIGNAL_EVENTS 0x20u
#define ES_HYPERV_CPUID_FEATURES_EBX_ISOLATION 0x400000u
#define ES_HYPERV_CPUID_FEATURES_EDX_FREQUENCY_MSRS 0x100u
#define ES_HYPERV_CPUID_FEATURES_EDX_CRASH_MSRS 0x400u
#define ES_HYPERV_CPUID_FEATURES_EDX_DIRECT_SYNTHETIC_TIMERS 0x80000u
#define ES_HYPERV_CPUID_RECOMMENDATIONS 0x40000004u
#define ES_HYPERV_CPUID_RECOMMENDATIONS_EAX_RELAXED_TIMING 0x20u
#define ES_HYPERV_CPUID_RECOMMENDATIONS_EAX_DEPRECATE_AUTO_EOI 0x200u
#define ES_HYPERV_CPUID_RECOMMENDATIONS_EBX_SPINLOCK_RETRIES 0xffffffffu
#define ES_HYPERV_CPUID_RECOMMENDATIONS_ECX_PHYSICAL_ADDRESS_BITS 0x7fu
#define ES_HYPERV_CPUID_LIMITS 0x40000005u
#define ES_HYPERV_CPUID_LIMITS_EAX_VIRTUAL_PROCESSORS 0xffffffffu
#define ES_HYPERV_CPUID_LIMITS_EBX_LOGICAL_PROCESSORS 0xffffffffu
#define ES_HYPERV_CPUID_HARDWARE_FEATURES 0x40000006u
#define ES_HYPERV_CPUID_CPU_MANAGEMENT 0x40000007u
#define ES_HYPERV_CPUID_SHARED_VIRTUAL_MEMORY 0x40000008u
#define ES_HYPERV_CPUID_NESTED_FEATURES 0x40000009u
#define ES_HYPERV_CPUID_NESTED_OPTIMIZATIONS 0x4000000au
#define ES_HYPERV_CPUID_RESERVED_B 0x4000000bu
#define ES_HYPERV_CPUID_ISOLATION 0x4000000cu /* Who keeps the host out, and that a paravisor is there. */
#define ES_HYPERV_CPUID_ISOLATION_EAX_PARAVISOR 0x1u
#define ES_HYPERV_CPUID_ISOLATION_EBX_TYPE 0xfu
#define ES_HYPERV_CPUID_VIRTUALIZATION_STACK 0x40000080u
#define ES_HYPERV_CPUID_VIRTUALIZATION_STACK_INTERFACE 0x40000081u
#define ES_HYPERV_CPUID_VIRTUALIZATION_STACK_PROPERTIES 0x40000082u
#define ES_HYPERV_CPUID_NATIVE_FEATURES 0x1u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_EBX_LOGICAL_COUNT 0xff0000u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_EBX_INITIAL_APIC_ID 0xff000000u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_ECX_MONITOR 0x8u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_ECX_VMX 0x20u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_ECX_X2APIC 0x200000u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_ECX_TSC_DEADLINE 0x1000000u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_ECX_HYPERVISOR_PRESENT 0x80000000u
#define ES_HYPERV_CPUID_NATIVE_FEATURES_EDX_HYPER_THREADING 0x10000000u
/* Each level belongs to one processor, all processors are cores of one package. */
#define ES_HYPERV_CPUID_NATIVE_CACHES 0x4u
#define ES_HYPERV_CPUID_NATIVE_CACHES_EAX_SHARING_MINUS_ONE 0x3ffc000u
#define ES_HYPERV_CPUID_NATIVE_CACHES_EAX_CORES_MINUS_ONE 0xfc000000u
#define ES_HYPERV_CPUID_NATIVE_MONITOR 0x5u
#define ES_HYPERV_CPUID_NATIVE_PERFORMANCE 0xau
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY 0xbu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_EAX_SHIFT 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_EBX_COUNT 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_ECX_LEVEL 0xffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_ECX_TYPE 0xff00u
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_ECX_OTHER 0xffff0000u
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_EDX_X2APIC_ID 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE 0xbu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_EAX_SHIFT 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_EBX_COUNT 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_ECX_LEVEL 0xffu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_ECX_TYPE 0xff00u
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_ECX_OTHER 0xffff0000u
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_CORE_EDX_X2APIC_ID 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_EXTENDED_STATE 0xdu
#define ES_HYPERV_CPUID_NATIVE_TOPOLOGY_V2 0x1fu
#define ES_HYPERV_CPUID_NATIVE_EXTENDED 0x80000001u
#define ES_HYPERV_CPUID_NATIVE_EXTENDED_ECX_SVM 0x4u
#define ES_HYPERV_CPUID_NATIVE_POWER 0x80000007u /* The invariant TSC and nothing else. */
#define ES_HYPERV_CPUID_NATIVE_SIZES 0x80000008u
#define ES_HYPERV_CPUID_NATIVE_SIZES_ECX_CORES_MINUS_ONE 0xffu
#define ES_HYPERV_CPUID_NATIVE_SIZES_ECX_APIC_ID_SIZE 0xf000u
#define ES_HYPERV_CPUID_NATIVE_SVM 0x8000000au
#define ES_HYPERV_CPUID_NATIVE_CACHE_PROPERTIES 0x8000001du
#define ES_HYPERV_CPUID_NATIVE_CACHE_PROPERTIES_EAX_SHARING_MINUS_ONE 0x3ffc000u
#define ES_HYPERV_CPUID_NATIVE_APIC 0x8000001eu
#define ES_HYPERV_CPUID_NATIVE_APIC_EAX_APIC_ID 0xffffffffu
#define ES_HYPERV_CPUID_NATIVE_APIC_EBX_CORE 0xffu
#define ES_HYPERV_CPUID_NATIVE_APIC_EBX_THREADS_MINUS_ONE 0xff00u
#define ES_HYPERV_CPUID_NATIVE_APIC_ECX_NODE 0xffu
#define ES_HYPERV_CPUID_NATIVE_APIC_ECX_NODES_MINUS_ONE 0x700u

/* Defined by hand. */
struct es_hyperv_cpuid_owner;

/* specs/hyperv/hyperv-cpuid.yaml:30 */
uint32_t es_hyperv_cpuid_query_synthetic_timers(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:36 */
uint32_t es_hyperv_cpuid_query_invariant_tsc(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:54 */
uint32_t es_hyperv_cpuid_query_physical_address_bits(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:57 */
uint32_t es_hyperv_cpuid_query_processor_limit(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:70 */
uint32_t es_hyperv_cpuid_query_isolation(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:81 */
uint32_t es_hyperv_cpuid_query_topology_count(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:82 */
uint32_t es_hyperv_cpuid_query_apic_id(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:88 */
uint32_t es_hyperv_cpuid_query_tsc_deadline(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:92 */
uint32_t es_hyperv_cpuid_query_several_processors(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:101 */
uint32_t es_hyperv_cpuid_query_cores_minus_one(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

/* specs/hyperv/hyperv-cpuid.yaml:116 */
uint32_t es_hyperv_cpuid_query_topology_shift(const struct es_hyperv_cpuid_owner *owner, uint32_t vp);

#define ES_HYPERV_CPUID_FILL_COUNT 16u /* entries that es_hyperv_cpuid_fill gives */

/* The leaves that are ours, in order. Their number; 0 when there is no room for all. */
size_t es_hyperv_cpuid_fill(const struct es_hyperv_cpuid_owner *owner, uint32_t vp, const struct es_caller *caller,
                            struct es_cpuid_entry *out, size_t room);

/* Makes an entry of the host's list the guest's; false when it is to be left out. */
bool es_hyperv_cpuid_mask(const struct es_hyperv_cpuid_owner *owner, uint32_t vp, const struct es_caller *caller,
                          struct es_cpuid_entry *host);

#endif
