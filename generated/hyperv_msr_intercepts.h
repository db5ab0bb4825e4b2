/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what was written are
 * stored by scope; all others name an action. */
#ifndef ES_GENERATED_HYPERV_MSR_INTERCEPTS_H
#define ES_GENERATED_HYPERV_MSR_INTERCEPTS_H

#include <stdint.h>

#include "generated/hyperv_msr_wire.h"
#include "runtime/intercept.h"

#define ES_HYPERV_MSR_GUEST_OS_ID 0x40000000u /* Identity of the guest; zero turns the hypercall page off. */
#define ES_HYPERV_MSR_HYPERCALL 0x40000001u /* Place of the hypercall page. */
#define ES_HYPERV_MSR_VP_INDEX 0x40000002u
#define ES_HYPERV_MSR_RESET 0x40000003u /* Bit 0 resets the virtual machine. */
#define ES_HYPERV_MSR_TIME_REF_COUNT 0x40000020u /* Units of 100 ns since the partition was made. */
#define ES_HYPERV_MSR_REFERENCE_TSC 0x40000021u
#define ES_HYPERV_MSR_TSC_FREQUENCY 0x40000022u /* Hertz. */
#define ES_HYPERV_MSR_APIC_FREQUENCY 0x40000023u /* Hertz. */
#define ES_HYPERV_MSR_VP_ASSIST_PAGE 0x40000073u
#define ES_HYPERV_MSR_SCONTROL 0x40000080u
#define ES_HYPERV_MSR_SVERSION 0x40000081u
#define ES_HYPERV_MSR_SIEFP 0x40000082u /* Page of the event flags. */
#define ES_HYPERV_MSR_SIMP 0x40000083u /* Page of the messages. */
/* The guest emptied a message slot. What waits for the writer is tried anew after every write of any register, what
 * waits for other processors after this one: a guest that panics empties their slots, too. */
#define ES_HYPERV_MSR_EOM 0x40000084u
#define ES_HYPERV_MSR_SINT 0x40000090u
#define ES_HYPERV_MSR_SINT_COUNT 16u
#define ES_HYPERV_MSR_STIMER_CONFIG 0x400000b0u
#define ES_HYPERV_MSR_STIMER_CONFIG_COUNT 4u
#define ES_HYPERV_MSR_STIMER_COUNT 0x400000b1u
#define ES_HYPERV_MSR_STIMER_COUNT_COUNT 4u
#define ES_HYPERV_MSR_CRASH_PARAMETER 0x40000100u
#define ES_HYPERV_MSR_CRASH_PARAMETER_COUNT 5u
#define ES_HYPERV_MSR_CRASH_CONTROL 0x40000105u
/* Bit 0 makes the invariant TSC visible in the native CPUID leaf. */
#define ES_HYPERV_MSR_TSC_INVARIANT_CONTROL 0x40000118u

/* Defined by hand. */
struct es_hyperv_msr_owner;

/* What one virtual processor's registers hold. Other threads may look: every access here is a relaxed atomic one. */
struct es_hyperv_msr_vp {
  uint64_t vp_assist_page;
  uint64_t scontrol;
  uint64_t siefp;
  uint64_t simp;
  uint64_t sint[ES_HYPERV_MSR_SINT_COUNT];
};

/* What the machine's registers hold, one for all processors. Other threads may look: every access here is a relaxed
 * atomic one. */
struct es_hyperv_msr_vm {
  uint64_t guest_os_id;
  uint64_t hypercall;
  uint64_t reference_tsc;
  uint64_t crash_parameter[ES_HYPERV_MSR_CRASH_PARAMETER_COUNT];
  uint64_t tsc_invariant_control;
};

static inline uint64_t es_hyperv_msr_load_guest_os_id(const struct es_hyperv_msr_vm *stored) {
  return __atomic_load_n(&stored->guest_os_id, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_hypercall(const struct es_hyperv_msr_vm *stored) {
  return __atomic_load_n(&stored->hypercall, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_reference_tsc(const struct es_hyperv_msr_vm *stored) {
  return __atomic_load_n(&stored->reference_tsc, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_vp_assist_page(const struct es_hyperv_msr_vp *stored) {
  return __atomic_load_n(&stored->vp_assist_page, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_scontrol(const struct es_hyperv_msr_vp *stored) {
  return __atomic_load_n(&stored->scontrol, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_siefp(const struct es_hyperv_msr_vp *stored) {
  return __atomic_load_n(&stored->siefp, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_simp(const struct es_hyperv_msr_vp *stored) {
  return __atomic_load_n(&stored->simp, __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_sint(const struct es_hyperv_msr_vp *stored, uint32_t index) {
  return __atomic_load_n(&stored->sint[index], __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_crash_parameter(const struct es_hyperv_msr_vm *stored, uint32_t index) {
  return __atomic_load_n(&stored->crash_parameter[index], __ATOMIC_RELAXED);
}

static inline uint64_t es_hyperv_msr_load_tsc_invariant_control(const struct es_hyperv_msr_vm *stored) {
  return __atomic_load_n(&stored->tsc_invariant_control, __ATOMIC_RELAXED);
}

/* specs/hyperv/hyperv-msr.yaml:36 */
enum es_intercept es_hyperv_msr_read_vp_index(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:44 */
enum es_intercept es_hyperv_msr_read_reference_time(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:53 */
enum es_intercept es_hyperv_msr_read_tsc_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:54 */
enum es_intercept es_hyperv_msr_read_apic_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:102 */
enum es_intercept es_hyperv_msr_read_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:112 */
enum es_intercept es_hyperv_msr_read_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                  uint64_t *value);

/* specs/hyperv/hyperv-msr.yaml:19 */
enum es_intercept es_hyperv_msr_write_guest_os_id(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:28 */
enum es_intercept es_hyperv_msr_write_hypercall(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:38 */
enum es_intercept es_hyperv_msr_write_reset(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:46 */
enum es_intercept es_hyperv_msr_write_reference_tsc(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:56 */
enum es_intercept es_hyperv_msr_write_vp_assist_page(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:64 */
enum es_intercept es_hyperv_msr_write_scontrol(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:73 */
enum es_intercept es_hyperv_msr_write_siefp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:82 */
enum es_intercept es_hyperv_msr_write_simp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:92 */
enum es_intercept es_hyperv_msr_write_sint(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                           uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:102 */
enum es_intercept es_hyperv_msr_write_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                    uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:112 */
enum es_intercept es_hyperv_msr_write_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:119 */
enum es_intercept es_hyperv_msr_write_crash_control(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value);

/* specs/hyperv/hyperv-msr.yaml:125 */
enum es_intercept es_hyperv_msr_write_tsc_invariant_control(struct es_hyperv_msr_owner *owner, uint32_t vp,
                                                            uint64_t value);

#define ES_HYPERV_MSR_GUEST_OS_ID_BUILD_MASK 0xffffu

static inline uint16_t es_hyperv_msr_get_guest_os_id_build(uint64_t value) {
  return (uint16_t)(value & ES_HYPERV_MSR_GUEST_OS_ID_BUILD_MASK);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_build(uint64_t value, uint16_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_BUILD_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_SERVICE_MASK 0xff0000u

static inline uint8_t es_hyperv_msr_get_guest_os_id_service(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_SERVICE_MASK) >> 16);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_service(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_SERVICE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 16) & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_MINOR_MASK 0xff000000u

static inline uint8_t es_hyperv_msr_get_guest_os_id_minor(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_MINOR_MASK) >> 24);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_minor(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_MINOR_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 24) & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_MAJOR_MASK 0xff00000000ull

static inline uint8_t es_hyperv_msr_get_guest_os_id_major(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_MAJOR_MASK) >> 32);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_major(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_MAJOR_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 32) & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_OS_TYPE_MASK 0xff0000000000ull

static inline uint8_t es_hyperv_msr_get_guest_os_id_os_type(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_OS_TYPE_MASK) >> 40);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_os_type(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_OS_TYPE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 40) & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_VENDOR_MASK 0x7fff000000000000ull

static inline uint16_t es_hyperv_msr_get_guest_os_id_vendor(uint64_t value) {
  return (uint16_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_VENDOR_MASK) >> 48);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_vendor(uint64_t value, uint16_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_VENDOR_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 48) & mask));
}

#define ES_HYPERV_MSR_GUEST_OS_ID_OPEN_SOURCE_MASK 0x8000000000000000ull

static inline uint8_t es_hyperv_msr_get_guest_os_id_open_source(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_GUEST_OS_ID_OPEN_SOURCE_MASK) >> 63);
}

static inline uint64_t es_hyperv_msr_set_guest_os_id_open_source(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_GUEST_OS_ID_OPEN_SOURCE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 63) & mask));
}

#define ES_HYPERV_MSR_HYPERCALL_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_hypercall_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_HYPERCALL_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_hypercall_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_HYPERCALL_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_HYPERCALL_LOCKED_MASK 2u

static inline uint8_t es_hyperv_msr_get_hypercall_locked(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_HYPERCALL_LOCKED_MASK) >> 1);
}

static inline uint64_t es_hyperv_msr_set_hypercall_locked(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_HYPERCALL_LOCKED_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 1) & mask));
}

#define ES_HYPERV_MSR_HYPERCALL_PAGE_MASK 0xfffffffffffff000ull

static inline uint64_t es_hyperv_msr_get_hypercall_page(uint64_t value) {
  return (uint64_t)((value & ES_HYPERV_MSR_HYPERCALL_PAGE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_hypercall_page(uint64_t value, uint64_t x) {
  const uint64_t mask = ES_HYPERV_MSR_HYPERCALL_PAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_RESET_RESET_MASK 1u

static inline uint8_t es_hyperv_msr_get_reset_reset(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_RESET_RESET_MASK);
}

static inline uint64_t es_hyperv_msr_set_reset_reset(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_RESET_RESET_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_REFERENCE_TSC_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_reference_tsc_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_REFERENCE_TSC_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_reference_tsc_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_REFERENCE_TSC_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_REFERENCE_TSC_PAGE_MASK 0xfffffffffffff000ull

static inline uint64_t es_hyperv_msr_get_reference_tsc_page(uint64_t value) {
  return (uint64_t)((value & ES_HYPERV_MSR_REFERENCE_TSC_PAGE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_reference_tsc_page(uint64_t value, uint64_t x) {
  const uint64_t mask = ES_HYPERV_MSR_REFERENCE_TSC_PAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_VP_ASSIST_PAGE_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_vp_assist_page_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_VP_ASSIST_PAGE_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_vp_assist_page_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_VP_ASSIST_PAGE_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_VP_ASSIST_PAGE_PAGE_MASK 0xfffffffffffff000ull

static inline uint64_t es_hyperv_msr_get_vp_assist_page_page(uint64_t value) {
  return (uint64_t)((value & ES_HYPERV_MSR_VP_ASSIST_PAGE_PAGE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_vp_assist_page_page(uint64_t value, uint64_t x) {
  const uint64_t mask = ES_HYPERV_MSR_VP_ASSIST_PAGE_PAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_SCONTROL_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_scontrol_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_SCONTROL_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_scontrol_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SCONTROL_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_SIEFP_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_siefp_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_SIEFP_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_siefp_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SIEFP_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_SIEFP_PAGE_MASK 0xfffffffffffff000ull

static inline uint64_t es_hyperv_msr_get_siefp_page(uint64_t value) {
  return (uint64_t)((value & ES_HYPERV_MSR_SIEFP_PAGE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_siefp_page(uint64_t value, uint64_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SIEFP_PAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_SIMP_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_simp_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_SIMP_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_simp_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SIMP_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_SIMP_PAGE_MASK 0xfffffffffffff000ull

static inline uint64_t es_hyperv_msr_get_simp_page(uint64_t value) {
  return (uint64_t)((value & ES_HYPERV_MSR_SIMP_PAGE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_simp_page(uint64_t value, uint64_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SIMP_PAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_SINT_VECTOR_MASK 255u

static inline uint8_t es_hyperv_msr_get_sint_vector(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_SINT_VECTOR_MASK);
}

static inline uint64_t es_hyperv_msr_set_sint_vector(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SINT_VECTOR_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_SINT_MASKED_MASK 0x10000u

static inline uint8_t es_hyperv_msr_get_sint_masked(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_SINT_MASKED_MASK) >> 16);
}

static inline uint64_t es_hyperv_msr_set_sint_masked(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SINT_MASKED_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 16) & mask));
}

#define ES_HYPERV_MSR_SINT_AUTO_EOI_MASK 0x20000u

static inline uint8_t es_hyperv_msr_get_sint_auto_eoi(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_SINT_AUTO_EOI_MASK) >> 17);
}

static inline uint64_t es_hyperv_msr_set_sint_auto_eoi(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SINT_AUTO_EOI_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 17) & mask));
}

#define ES_HYPERV_MSR_SINT_POLLING_MASK 0x40000u

static inline uint8_t es_hyperv_msr_get_sint_polling(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_SINT_POLLING_MASK) >> 18);
}

static inline uint64_t es_hyperv_msr_set_sint_polling(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_SINT_POLLING_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 18) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_stimer_config_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_STIMER_CONFIG_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_PERIODIC_MASK 2u

static inline uint8_t es_hyperv_msr_get_stimer_config_periodic(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_PERIODIC_MASK) >> 1);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_periodic(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_PERIODIC_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 1) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_LAZY_MASK 4u

static inline uint8_t es_hyperv_msr_get_stimer_config_lazy(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_LAZY_MASK) >> 2);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_lazy(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_LAZY_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 2) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_AUTO_ENABLE_MASK 8u

static inline uint8_t es_hyperv_msr_get_stimer_config_auto_enable(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_AUTO_ENABLE_MASK) >> 3);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_auto_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_AUTO_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 3) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_VECTOR_MASK 0xff0u

static inline uint8_t es_hyperv_msr_get_stimer_config_vector(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_VECTOR_MASK) >> 4);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_vector(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_VECTOR_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 4) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_DIRECT_MODE_MASK 0x1000u

static inline uint8_t es_hyperv_msr_get_stimer_config_direct_mode(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_DIRECT_MODE_MASK) >> 12);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_direct_mode(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_DIRECT_MODE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 12) & mask));
}

#define ES_HYPERV_MSR_STIMER_CONFIG_SINT_MASK 0xf0000u

static inline uint8_t es_hyperv_msr_get_stimer_config_sint(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_STIMER_CONFIG_SINT_MASK) >> 16);
}

static inline uint64_t es_hyperv_msr_set_stimer_config_sint(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_STIMER_CONFIG_SINT_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 16) & mask));
}

#define ES_HYPERV_MSR_CRASH_CONTROL_MESSAGE_MASK 0x4000000000000000ull /* The parameters say where a text is. */

static inline uint8_t es_hyperv_msr_get_crash_control_message(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_CRASH_CONTROL_MESSAGE_MASK) >> 62);
}

static inline uint64_t es_hyperv_msr_set_crash_control_message(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_CRASH_CONTROL_MESSAGE_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 62) & mask));
}

#define ES_HYPERV_MSR_CRASH_CONTROL_NOTIFY_MASK 0x8000000000000000ull /* Ends the guest. */

static inline uint8_t es_hyperv_msr_get_crash_control_notify(uint64_t value) {
  return (uint8_t)((value & ES_HYPERV_MSR_CRASH_CONTROL_NOTIFY_MASK) >> 63);
}

static inline uint64_t es_hyperv_msr_set_crash_control_notify(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_CRASH_CONTROL_NOTIFY_MASK;
  return (uint64_t)((value & ~mask) | (((uint64_t)x << 63) & mask));
}

#define ES_HYPERV_MSR_TSC_INVARIANT_CONTROL_ENABLE_MASK 1u

static inline uint8_t es_hyperv_msr_get_tsc_invariant_control_enable(uint64_t value) {
  return (uint8_t)(value & ES_HYPERV_MSR_TSC_INVARIANT_CONTROL_ENABLE_MASK);
}

static inline uint64_t es_hyperv_msr_set_tsc_invariant_control_enable(uint64_t value, uint8_t x) {
  const uint64_t mask = ES_HYPERV_MSR_TSC_INVARIANT_CONTROL_ENABLE_MASK;
  return (uint64_t)((value & ~mask) | (x & mask));
}

/* A read of a register by processor `vp`. `value` is set on ES_INTERCEPT_DONE alone. */
enum es_intercept es_hyperv_msr_read(struct es_hyperv_msr_owner *owner, const struct es_hyperv_msr_vp *vp_stored,
                                     const struct es_hyperv_msr_vm *vm_stored, uint32_t vp,
                                     const struct es_caller *caller, uint32_t msr, uint64_t *value);

/* A write to a register by processor `vp`. On ES_INTERCEPT_FAULT nothing is stored. */
enum es_intercept es_hyperv_msr_write(struct es_hyperv_msr_owner *owner, struct es_hyperv_msr_vp *vp_stored,
                                      struct es_hyperv_msr_vm *vm_stored, uint32_t vp, const struct es_caller *caller,
                                      uint32_t msr, uint64_t value);

/* Values after power-on and reset. */
void es_hyperv_msr_reset_vp(struct es_hyperv_msr_vp *stored);

/* Values after power-on and reset. */
void es_hyperv_msr_reset_vm(struct es_hyperv_msr_vm *stored);

#endif
