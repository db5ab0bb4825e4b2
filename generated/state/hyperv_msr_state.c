/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/state/hyperv_msr_state.h"

#include <stddef.h>

static const struct es_state_spec state_hyperv_msr = {
    .name = "hyperv-msr",
    .version = 1,
};

static const struct es_state_field vp_fields[] = {
    {
        .name = "vp-assist-page",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vp, vp_assist_page),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xffeu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "scontrol",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vp, scontrol),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xfffffffffffffffeull,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "siefp",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vp, siefp),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xffeu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "simp",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vp, simp),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xffeu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "sint",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vp, sint),
        .count = 16,
        .initial = 0x10000u,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xfffffffffff80000ull,
        .rule = "reserved bits as after reset",
    },
};

/* specs/hyperv/hyperv-msr.yaml:2 */
const struct es_state_thing es_saved_hyperv_msr_vp = {
    .spec = &state_hyperv_msr,
    .name = "vp",
    .since = 1,
    .fields = vp_fields,
    .field_count = 5,
    .size = sizeof(struct es_hyperv_msr_vp),
};

static const struct es_state_field vm_fields[] = {
    {
        .name = "guest-os-id",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vm, guest_os_id),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "hypercall",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vm, hypercall),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xffcu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "reference-tsc",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vm, reference_tsc),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xffeu,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "crash-parameter",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vm, crash_parameter),
        .count = 5,
        .max = 0xffffffffffffffffull,
        .rule = "",
    },
    {
        .name = "tsc-invariant-control",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 8,
        .at = offsetof(struct es_hyperv_msr_vm, tsc_invariant_control),
        .count = 1,
        .max = 0xffffffffffffffffull,
        .fixed_bits = 0xfffffffffffffffeull,
        .rule = "reserved bits as after reset",
    },
};

/* specs/hyperv/hyperv-msr.yaml:2 */
const struct es_state_thing es_saved_hyperv_msr_vm = {
    .spec = &state_hyperv_msr,
    .name = "vm",
    .since = 1,
    .fields = vm_fields,
    .field_count = 5,
    .size = sizeof(struct es_hyperv_msr_vm),
};
