/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-msr. */
#include "generated/hyperv_msr_intercepts.h"
#include "generated/hyperv_msr_spec.h"
#include "generated/hyperv_msr_wire.h"
#include "generated/inspect/hyperv_msr_inspect.h"
#include "generated/state/hyperv_msr_state.h"

#include "tests/fuzz/harness.h"

/* specs/hyperv/hyperv-msr.yaml:36 */
enum es_intercept es_hyperv_msr_read_vp_index(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 0u);
  return es_fuzz_yes(owner, 0u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:44 */
enum es_intercept es_hyperv_msr_read_reference_time(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  es_fuzz_called(owner, 1u, 0, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 1u);
  return es_fuzz_yes(owner, 1u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:53 */
enum es_intercept es_hyperv_msr_read_tsc_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 2u);
  return es_fuzz_yes(owner, 2u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:54 */
enum es_intercept es_hyperv_msr_read_apic_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  es_fuzz_called(owner, 3u, 0, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 3u);
  return es_fuzz_yes(owner, 3u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:102 */
enum es_intercept es_hyperv_msr_read_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t *value) {
  es_fuzz_called(owner, 4u, index, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 4u);
  return es_fuzz_yes(owner, 4u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:112 */
enum es_intercept es_hyperv_msr_read_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                  uint64_t *value) {
  es_fuzz_called(owner, 5u, index, 0);
  (void)vp;
  *value = es_fuzz_value(owner, 5u);
  return es_fuzz_yes(owner, 5u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:19 */
enum es_intercept es_hyperv_msr_write_guest_os_id(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 6u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 6u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:28 */
enum es_intercept es_hyperv_msr_write_hypercall(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 7u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 7u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:38 */
enum es_intercept es_hyperv_msr_write_reset(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 8u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 8u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:46 */
enum es_intercept es_hyperv_msr_write_reference_tsc(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 9u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 9u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:56 */
enum es_intercept es_hyperv_msr_write_vp_assist_page(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 10u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 10u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:64 */
enum es_intercept es_hyperv_msr_write_scontrol(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 11u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 11u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:73 */
enum es_intercept es_hyperv_msr_write_siefp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 12u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 12u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:82 */
enum es_intercept es_hyperv_msr_write_simp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 13u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 13u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:92 */
enum es_intercept es_hyperv_msr_write_sint(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                           uint64_t value) {
  es_fuzz_called(owner, 14u, index, value);
  (void)vp;
  return es_fuzz_yes(owner, 14u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:102 */
enum es_intercept es_hyperv_msr_write_stimer_config(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                    uint64_t value) {
  es_fuzz_called(owner, 15u, index, value);
  (void)vp;
  return es_fuzz_yes(owner, 15u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:112 */
enum es_intercept es_hyperv_msr_write_stimer_count(struct es_hyperv_msr_owner *owner, uint32_t vp, uint32_t index,
                                                   uint64_t value) {
  es_fuzz_called(owner, 16u, index, value);
  (void)vp;
  return es_fuzz_yes(owner, 16u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:119 */
enum es_intercept es_hyperv_msr_write_crash_control(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  es_fuzz_called(owner, 17u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 17u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

/* specs/hyperv/hyperv-msr.yaml:125 */
enum es_intercept es_hyperv_msr_write_tsc_invariant_control(struct es_hyperv_msr_owner *owner, uint32_t vp,
                                                            uint64_t value) {
  es_fuzz_called(owner, 18u, 0, value);
  (void)vp;
  return es_fuzz_yes(owner, 18u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;
}

static const char *const by_hand[] = {
    "es_hyperv_msr_read_vp_index",
    /* 19 in all */
    "es_hyperv_msr_read_reference_time",
    "es_hyperv_msr_read_tsc_frequency",
    "es_hyperv_msr_read_apic_frequency",
    "es_hyperv_msr_read_stimer_config",
    "es_hyperv_msr_read_stimer_count",
    "es_hyperv_msr_write_guest_os_id",
    "es_hyperv_msr_write_hypercall",
    "es_hyperv_msr_write_reset",
    "es_hyperv_msr_write_reference_tsc",
    "es_hyperv_msr_write_vp_assist_page",
    "es_hyperv_msr_write_scontrol",
    "es_hyperv_msr_write_siefp",
    "es_hyperv_msr_write_simp",
    "es_hyperv_msr_write_sint",
    "es_hyperv_msr_write_stimer_config",
    "es_hyperv_msr_write_stimer_count",
    "es_hyperv_msr_write_crash_control",
    "es_hyperv_msr_write_tsc_invariant_control",
};

static const struct es_fuzz_msr msr_entries[] = {
    {
        .name = "guest-os-id",
        .low = 0x40000000u,
        .high = 0x40000000u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 6u,
        .stores = true,
        .scope = 1,
        .member = offsetof(struct es_hyperv_msr_vm, guest_os_id),
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "hypercall",
        .low = 0x40000001u,
        .high = 0x40000001u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 7u,
        .stores = true,
        .scope = 1,
        .member = offsetof(struct es_hyperv_msr_vm, hypercall),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xffcu,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "vp-index",
        .low = 0x40000002u,
        .high = 0x40000002u,
        .stride = 1,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_FAULT,
        .number = 0u,
        .on_read = 0u,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "reset",
        .low = 0x40000003u,
        .high = 0x40000003u,
        .stride = 1,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 8u,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0xfffffffffffffffeull,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "time-ref-count",
        .low = 0x40000020u,
        .high = 0x40000020u,
        .stride = 1,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_FAULT,
        .number = 0u,
        .on_read = 1u,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "reference-tsc",
        .low = 0x40000021u,
        .high = 0x40000021u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 9u,
        .stores = true,
        .scope = 1,
        .member = offsetof(struct es_hyperv_msr_vm, reference_tsc),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xffeu,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "tsc-frequency",
        .low = 0x40000022u,
        .high = 0x40000022u,
        .stride = 1,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_FAULT,
        .number = 0u,
        .on_read = 2u,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "apic-frequency",
        .low = 0x40000023u,
        .high = 0x40000023u,
        .stride = 1,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_FAULT,
        .number = 0u,
        .on_read = 3u,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "vp-assist-page",
        .low = 0x40000073u,
        .high = 0x40000073u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 10u,
        .stores = true,
        .scope = 0,
        .member = offsetof(struct es_hyperv_msr_vp, vp_assist_page),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xffeu,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "scontrol",
        .low = 0x40000080u,
        .high = 0x40000080u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 11u,
        .stores = true,
        .scope = 0,
        .member = offsetof(struct es_hyperv_msr_vp, scontrol),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xfffffffffffffffeull,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "sversion",
        .low = 0x40000081u,
        .high = 0x40000081u,
        .stride = 1,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_FAULT,
        .number = 1u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "siefp",
        .low = 0x40000082u,
        .high = 0x40000082u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 12u,
        .stores = true,
        .scope = 0,
        .member = offsetof(struct es_hyperv_msr_vp, siefp),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xffeu,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "simp",
        .low = 0x40000083u,
        .high = 0x40000083u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 13u,
        .stores = true,
        .scope = 0,
        .member = offsetof(struct es_hyperv_msr_vp, simp),
        .reset = 0u,
        .zero = 0u,
        .keep = 0xffeu,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "eom",
        .low = 0x40000084u,
        .high = 0x40000084u,
        .stride = 1,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "sint",
        .low = 0x40000090u,
        .high = 0x4000009fu,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 14u,
        .stores = true,
        .scope = 0,
        .member = offsetof(struct es_hyperv_msr_vp, sint),
        .reset = 0x10000u,
        .zero = 0u,
        .keep = 0xfffffffffff80000ull,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "stimer-config",
        .low = 0x400000b0u,
        .high = 0x400000b6u,
        .stride = 2,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = 4u,
        .on_write = 15u,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0xfffffffffff00000ull,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "stimer-count",
        .low = 0x400000b1u,
        .high = 0x400000b7u,
        .stride = 2,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = 5u,
        .on_write = 16u,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "crash-parameter",
        .low = 0x40000100u,
        .high = 0x40000104u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_STORED,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .stores = true,
        .scope = 1,
        .member = offsetof(struct es_hyperv_msr_vm, crash_parameter),
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "crash-control",
        .low = 0x40000105u,
        .high = 0x40000105u,
        .stride = 1,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_ACTION,
        .number = 0xc000000000000000ull,
        .on_read = ES_FUZZ_NONE,
        .on_write = 17u,
        .stores = false,
        .scope = 0,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .zero = 0u,
        .keep = 0u,
        .drop = 0x3fffffffffffffffull,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
    {
        .name = "tsc-invariant-control",
        .low = 0x40000118u,
        .high = 0x40000118u,
        .stride = 1,
        .read = ES_FUZZ_STORED,
        .write = ES_FUZZ_ACTION,
        .number = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 18u,
        .stores = true,
        .scope = 1,
        .member = offsetof(struct es_hyperv_msr_vm, tsc_invariant_control),
        .reset = 0u,
        .zero = 0xfffffffffffffffeull,
        .keep = 0u,
        .drop = 0u,
        .who = {.levels = 1u, .isolations = UINT64_MAX},
        .others_read = ES_FUZZ_FAULT,
        .others_write = ES_FUZZ_FAULT,
        .others_number = 0u,
    },
};

static const struct es_caller all_callers[] = {
    {0, 0},
    /* 4 in all */
    {1, 0},
    {2, 0},
    {64, 64},
};

static void reset_msrs(void *const stored[2]) {
  es_hyperv_msr_reset_vp(stored[0]);
  es_hyperv_msr_reset_vm(stored[1]);
}

static enum es_intercept read_msr(void *owner, void *const stored[2], const struct es_caller *caller, uint32_t msr,
                                  uint64_t *value) {
  return es_hyperv_msr_read(owner, stored[0], stored[1], 0, caller, msr, value);
}

static enum es_intercept write_msr(void *owner, void *const stored[2], const struct es_caller *caller, uint32_t msr,
                                   uint64_t value) {
  return es_hyperv_msr_write(owner, stored[0], stored[1], 0, caller, msr, value);
}

static const struct es_fuzz_msrs msrs = {
    .value_size = {sizeof(struct es_hyperv_msr_vp), sizeof(struct es_hyperv_msr_vm)},
    .reset = reset_msrs,
    .read = read_msr,
    .write = write_msr,
    .callers = {.all = all_callers, .count = 4},
    .ignores = false,
    .entries = msr_entries,
    .count = 20,
};

/* specs/hyperv/hyperv-msr.yaml:2 */
static void save_vp(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_hyperv_msr_vp(out, instance, from);
}

static es_result take_vp(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_hyperv_msr_vp(in, instance, to);
}

/* specs/hyperv/hyperv-msr.yaml:2 */
static void save_vm(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_hyperv_msr_vm(out, instance, from);
}

static es_result take_vm(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_hyperv_msr_vm(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_hyperv_msr_vp,
        .save = save_vp,
        .take = take_vp,
    },
    {
        .thing = &es_saved_hyperv_msr_vm,
        .save = save_vm,
        .take = take_vm,
    },
};

static void show_stored_vp(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_msr_vp(inspect, name, value);
}

static void show_stored_vm(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_msr_vm(inspect, name, value);
}

static void show_word_reset(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_msr_reset_word(inspect, name, value);
}

static void show_word_stimer_config(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_msr_stimer_config_word(inspect, name, value);
}

static void show_word_crash_control(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_msr_crash_control_word(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "vp",
        .show = show_stored_vp,
        .size = sizeof(struct es_hyperv_msr_vp),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "vm",
        .show = show_stored_vm,
        .size = sizeof(struct es_hyperv_msr_vm),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "reset",
        .show = show_word_reset,
        .size = sizeof(uint64_t),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "stimer-config",
        .show = show_word_stimer_config,
        .size = sizeof(uint64_t),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "crash-control",
        .show = show_word_crash_control,
        .size = sizeof(uint64_t),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_guest_os_id_build(0, 0xffffu);
  es_fuzz_equal(value, 0xffffu, "guest-os-id.build");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_build(value), 0xffffu, "guest-os-id.build");
  value = es_hyperv_msr_set_guest_os_id_build(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffffffffff0000ull, "guest-os-id.build");
  value = es_hyperv_msr_set_guest_os_id_service(0, 255u);
  es_fuzz_equal(value, 0xff0000u, "guest-os-id.service");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_service(value), 255u, "guest-os-id.service");
  value = es_hyperv_msr_set_guest_os_id_service(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffffffff00ffffull, "guest-os-id.service");
  value = es_hyperv_msr_set_guest_os_id_minor(0, 255u);
  es_fuzz_equal(value, 0xff000000u, "guest-os-id.minor");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_minor(value), 255u, "guest-os-id.minor");
  value = es_hyperv_msr_set_guest_os_id_minor(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffffff00ffffffull, "guest-os-id.minor");
  value = es_hyperv_msr_set_guest_os_id_major(0, 255u);
  es_fuzz_equal(value, 0xff00000000ull, "guest-os-id.major");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_major(value), 255u, "guest-os-id.major");
  value = es_hyperv_msr_set_guest_os_id_major(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffff00ffffffffull, "guest-os-id.major");
  value = es_hyperv_msr_set_guest_os_id_os_type(0, 255u);
  es_fuzz_equal(value, 0xff0000000000ull, "guest-os-id.os-type");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_os_type(value), 255u, "guest-os-id.os-type");
  value = es_hyperv_msr_set_guest_os_id_os_type(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffff00ffffffffffull, "guest-os-id.os-type");
  value = es_hyperv_msr_set_guest_os_id_vendor(0, 0x7fffu);
  es_fuzz_equal(value, 0x7fff000000000000ull, "guest-os-id.vendor");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_vendor(value), 0x7fffu, "guest-os-id.vendor");
  value = es_hyperv_msr_set_guest_os_id_vendor(UINT64_MAX, 0);
  es_fuzz_equal(value, 0x8000ffffffffffffull, "guest-os-id.vendor");
  value = es_hyperv_msr_set_guest_os_id_open_source(0, 1u);
  es_fuzz_equal(value, 0x8000000000000000ull, "guest-os-id.open-source");
  es_fuzz_equal(es_hyperv_msr_get_guest_os_id_open_source(value), 1u, "guest-os-id.open-source");
  value = es_hyperv_msr_set_guest_os_id_open_source(UINT64_MAX, 0);
  es_fuzz_equal(value, 0x7fffffffffffffffull, "guest-os-id.open-source");
}

static void constants_1(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_hypercall_enable(0, 1u);
  es_fuzz_equal(value, 1u, "hypercall.enable");
  es_fuzz_equal(es_hyperv_msr_get_hypercall_enable(value), 1u, "hypercall.enable");
  value = es_hyperv_msr_set_hypercall_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "hypercall.enable");
  value = es_hyperv_msr_set_hypercall_locked(0, 1u);
  es_fuzz_equal(value, 2u, "hypercall.locked");
  es_fuzz_equal(es_hyperv_msr_get_hypercall_locked(value), 1u, "hypercall.locked");
  value = es_hyperv_msr_set_hypercall_locked(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffdull, "hypercall.locked");
  value = es_hyperv_msr_set_hypercall_page(0, 0xfffffffffffffull);
  es_fuzz_equal(value, 0xfffffffffffff000ull, "hypercall.page");
  es_fuzz_equal(es_hyperv_msr_get_hypercall_page(value), 0xfffffffffffffull, "hypercall.page");
  value = es_hyperv_msr_set_hypercall_page(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffu, "hypercall.page");
}

static void constants_2(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_reset_reset(0, 1u);
  es_fuzz_equal(value, 1u, "reset.reset");
  es_fuzz_equal(es_hyperv_msr_get_reset_reset(value), 1u, "reset.reset");
  value = es_hyperv_msr_set_reset_reset(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "reset.reset");
}

static void constants_3(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_reference_tsc_enable(0, 1u);
  es_fuzz_equal(value, 1u, "reference-tsc.enable");
  es_fuzz_equal(es_hyperv_msr_get_reference_tsc_enable(value), 1u, "reference-tsc.enable");
  value = es_hyperv_msr_set_reference_tsc_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "reference-tsc.enable");
  value = es_hyperv_msr_set_reference_tsc_page(0, 0xfffffffffffffull);
  es_fuzz_equal(value, 0xfffffffffffff000ull, "reference-tsc.page");
  es_fuzz_equal(es_hyperv_msr_get_reference_tsc_page(value), 0xfffffffffffffull, "reference-tsc.page");
  value = es_hyperv_msr_set_reference_tsc_page(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffu, "reference-tsc.page");
}

static void constants_4(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_vp_assist_page_enable(0, 1u);
  es_fuzz_equal(value, 1u, "vp-assist-page.enable");
  es_fuzz_equal(es_hyperv_msr_get_vp_assist_page_enable(value), 1u, "vp-assist-page.enable");
  value = es_hyperv_msr_set_vp_assist_page_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "vp-assist-page.enable");
  value = es_hyperv_msr_set_vp_assist_page_page(0, 0xfffffffffffffull);
  es_fuzz_equal(value, 0xfffffffffffff000ull, "vp-assist-page.page");
  es_fuzz_equal(es_hyperv_msr_get_vp_assist_page_page(value), 0xfffffffffffffull, "vp-assist-page.page");
  value = es_hyperv_msr_set_vp_assist_page_page(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffu, "vp-assist-page.page");
}

static void constants_5(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_scontrol_enable(0, 1u);
  es_fuzz_equal(value, 1u, "scontrol.enable");
  es_fuzz_equal(es_hyperv_msr_get_scontrol_enable(value), 1u, "scontrol.enable");
  value = es_hyperv_msr_set_scontrol_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "scontrol.enable");
}

static void constants_6(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_siefp_enable(0, 1u);
  es_fuzz_equal(value, 1u, "siefp.enable");
  es_fuzz_equal(es_hyperv_msr_get_siefp_enable(value), 1u, "siefp.enable");
  value = es_hyperv_msr_set_siefp_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "siefp.enable");
  value = es_hyperv_msr_set_siefp_page(0, 0xfffffffffffffull);
  es_fuzz_equal(value, 0xfffffffffffff000ull, "siefp.page");
  es_fuzz_equal(es_hyperv_msr_get_siefp_page(value), 0xfffffffffffffull, "siefp.page");
  value = es_hyperv_msr_set_siefp_page(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffu, "siefp.page");
}

static void constants_7(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_simp_enable(0, 1u);
  es_fuzz_equal(value, 1u, "simp.enable");
  es_fuzz_equal(es_hyperv_msr_get_simp_enable(value), 1u, "simp.enable");
  value = es_hyperv_msr_set_simp_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "simp.enable");
  value = es_hyperv_msr_set_simp_page(0, 0xfffffffffffffull);
  es_fuzz_equal(value, 0xfffffffffffff000ull, "simp.page");
  es_fuzz_equal(es_hyperv_msr_get_simp_page(value), 0xfffffffffffffull, "simp.page");
  value = es_hyperv_msr_set_simp_page(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffu, "simp.page");
}

static void constants_8(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_sint_vector(0, 255u);
  es_fuzz_equal(value, 255u, "sint.vector");
  es_fuzz_equal(es_hyperv_msr_get_sint_vector(value), 255u, "sint.vector");
  value = es_hyperv_msr_set_sint_vector(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffffffffffff00ull, "sint.vector");
  value = es_hyperv_msr_set_sint_masked(0, 1u);
  es_fuzz_equal(value, 0x10000u, "sint.masked");
  es_fuzz_equal(es_hyperv_msr_get_sint_masked(value), 1u, "sint.masked");
  value = es_hyperv_msr_set_sint_masked(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffeffffull, "sint.masked");
  value = es_hyperv_msr_set_sint_auto_eoi(0, 1u);
  es_fuzz_equal(value, 0x20000u, "sint.auto-eoi");
  es_fuzz_equal(es_hyperv_msr_get_sint_auto_eoi(value), 1u, "sint.auto-eoi");
  value = es_hyperv_msr_set_sint_auto_eoi(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffdffffull, "sint.auto-eoi");
  value = es_hyperv_msr_set_sint_polling(0, 1u);
  es_fuzz_equal(value, 0x40000u, "sint.polling");
  es_fuzz_equal(es_hyperv_msr_get_sint_polling(value), 1u, "sint.polling");
  value = es_hyperv_msr_set_sint_polling(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffbffffull, "sint.polling");
}

static void constants_9(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_stimer_config_enable(0, 1u);
  es_fuzz_equal(value, 1u, "stimer-config.enable");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_enable(value), 1u, "stimer-config.enable");
  value = es_hyperv_msr_set_stimer_config_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "stimer-config.enable");
  value = es_hyperv_msr_set_stimer_config_periodic(0, 1u);
  es_fuzz_equal(value, 2u, "stimer-config.periodic");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_periodic(value), 1u, "stimer-config.periodic");
  value = es_hyperv_msr_set_stimer_config_periodic(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffdull, "stimer-config.periodic");
  value = es_hyperv_msr_set_stimer_config_lazy(0, 1u);
  es_fuzz_equal(value, 4u, "stimer-config.lazy");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_lazy(value), 1u, "stimer-config.lazy");
  value = es_hyperv_msr_set_stimer_config_lazy(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffbull, "stimer-config.lazy");
  value = es_hyperv_msr_set_stimer_config_auto_enable(0, 1u);
  es_fuzz_equal(value, 8u, "stimer-config.auto-enable");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_auto_enable(value), 1u, "stimer-config.auto-enable");
  value = es_hyperv_msr_set_stimer_config_auto_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffff7ull, "stimer-config.auto-enable");
  value = es_hyperv_msr_set_stimer_config_vector(0, 255u);
  es_fuzz_equal(value, 0xff0u, "stimer-config.vector");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_vector(value), 255u, "stimer-config.vector");
  value = es_hyperv_msr_set_stimer_config_vector(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffff00full, "stimer-config.vector");
  value = es_hyperv_msr_set_stimer_config_direct_mode(0, 1u);
  es_fuzz_equal(value, 0x1000u, "stimer-config.direct-mode");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_direct_mode(value), 1u, "stimer-config.direct-mode");
  value = es_hyperv_msr_set_stimer_config_direct_mode(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xffffffffffffefffull, "stimer-config.direct-mode");
  value = es_hyperv_msr_set_stimer_config_sint(0, 15u);
  es_fuzz_equal(value, 0xf0000u, "stimer-config.sint");
  es_fuzz_equal(es_hyperv_msr_get_stimer_config_sint(value), 15u, "stimer-config.sint");
  value = es_hyperv_msr_set_stimer_config_sint(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffff0ffffull, "stimer-config.sint");
}

static void constants_10(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_crash_control_message(0, 1u);
  es_fuzz_equal(value, 0x4000000000000000ull, "crash-control.message");
  es_fuzz_equal(es_hyperv_msr_get_crash_control_message(value), 1u, "crash-control.message");
  value = es_hyperv_msr_set_crash_control_message(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xbfffffffffffffffull, "crash-control.message");
  value = es_hyperv_msr_set_crash_control_notify(0, 1u);
  es_fuzz_equal(value, 0x8000000000000000ull, "crash-control.notify");
  es_fuzz_equal(es_hyperv_msr_get_crash_control_notify(value), 1u, "crash-control.notify");
  value = es_hyperv_msr_set_crash_control_notify(UINT64_MAX, 0);
  es_fuzz_equal(value, 0x7fffffffffffffffull, "crash-control.notify");
}

static void constants_11(void) {
  uint64_t value = 0;
  value = es_hyperv_msr_set_tsc_invariant_control_enable(0, 1u);
  es_fuzz_equal(value, 1u, "tsc-invariant-control.enable");
  es_fuzz_equal(es_hyperv_msr_get_tsc_invariant_control_enable(value), 1u, "tsc-invariant-control.enable");
  value = es_hyperv_msr_set_tsc_invariant_control_enable(UINT64_MAX, 0);
  es_fuzz_equal(value, 0xfffffffffffffffeull, "tsc-invariant-control.enable");
}

static void constants_12(void) {
  es_fuzz_equal(es_saved_hyperv_msr_vp.fields[4].initial, 0x10000u, "vp.sint");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
  constants_3();
  constants_4();
  constants_5();
  constants_6();
  constants_7();
  constants_8();
  constants_9();
  constants_10();
  constants_11();
  constants_12();
}

extern const struct es_fuzz_spec es_fuzz_hyperv_msr;

const struct es_fuzz_spec es_fuzz_hyperv_msr = {
    .name = "hyperv-msr",
    .spec = &es_hyperv_msr_spec,
    .by_hand = by_hand,
    .by_hand_count = 19,
    .msrs = &msrs,
    .saved = saved,
    .saved_count = 2,
    .shown = shown,
    .shown_count = 5,
    .tables = constants,
};
