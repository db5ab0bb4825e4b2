/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator. */
#include "generated/inspect/kvm_state_inspect.h"

#include "generated/kvm_state_spec.h"

static const struct es_shape_field fields_of_es_kvm_state_general_shape[18] = {
    {
        .name = "rax",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rax),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rbx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rcx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rcx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rdx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rsi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rsi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rdi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rsp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rsp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rbp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r8),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r9",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r9),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r10",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r10),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r11",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r11),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r12",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r12),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r13",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r13),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r14",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r14),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r15",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, r15),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rip",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rip),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rflags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_general, rflags),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/kvm-state.yaml:33 */
const struct es_shape es_kvm_state_general_shape = {
    .name = "general",
    .doc = "",
    .fields = fields_of_es_kvm_state_general_shape,
    .count = 18,
    .size = sizeof(struct es_kvm_state_general),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_segment_shape[12] = {
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, limit),
        .width = 4,
    },
    {
        .name = "selector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, selector),
        .width = 2,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, type),
        .width = 1,
    },
    {
        .name = "present",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, present),
        .width = 1,
    },
    {
        .name = "privilege",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, privilege),
        .width = 1,
    },
    {
        .name = "default-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, default_size),
        .width = 1,
    },
    {
        .name = "not-system",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, not_system),
        .width = 1,
    },
    {
        .name = "long-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, long_mode),
        .width = 1,
    },
    {
        .name = "pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, pages),
        .width = 1,
    },
    {
        .name = "available",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, available),
        .width = 1,
    },
    {
        .name = "unusable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_segment, unusable),
        .width = 1,
    },
};

/* specs/process/kvm-state.yaml:54 */
const struct es_shape es_kvm_state_segment_shape = {
    .name = "segment",
    .doc = "",
    .fields = fields_of_es_kvm_state_segment_shape,
    .count = 12,
    .size = sizeof(struct es_kvm_state_segment),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_table_shape[2] = {
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_table, base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_table, limit),
        .width = 2,
    },
};

/* specs/process/kvm-state.yaml:70 */
const struct es_shape es_kvm_state_table_shape = {
    .name = "table",
    .doc = "",
    .fields = fields_of_es_kvm_state_table_shape,
    .count = 2,
    .size = sizeof(struct es_kvm_state_table),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_special_shape[19] = {
    {
        .name = "code",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, code),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "data",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, data),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "extra",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, extra),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "fs",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, fs),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "gs",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, gs),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "stack",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, stack),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "task",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, task),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "local-descriptors",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, local_descriptors),
        .shape = &es_kvm_state_segment_shape,
    },
    {
        .name = "global-descriptor-table",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, global_descriptor_table),
        .shape = &es_kvm_state_table_shape,
    },
    {
        .name = "interrupt-descriptor-table",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, interrupt_descriptor_table),
        .shape = &es_kvm_state_table_shape,
    },
    {
        .name = "cr0",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, cr0),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr2",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, cr2),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr3",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, cr3),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr4",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, cr4),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, cr8),
        .hex = true,
        .width = 8,
    },
    {
        .name = "efer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, efer),
        .hex = true,
        .width = 8,
    },
    {
        .name = "apic-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, apic_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, flags),
        .hex = true,
        .width = 8,
    },
    {
        .name = "page-directory-pointers",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_special, page_directory_pointers),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_kvm_state_special *)0)->page_directory_pointers[0]),
    },
};

/* specs/process/kvm-state.yaml:76 */
const struct es_shape es_kvm_state_special_shape = {
    .name = "special",
    .doc = "",
    .fields = fields_of_es_kvm_state_special_shape,
    .count = 19,
    .size = sizeof(struct es_kvm_state_special),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_debug_shape[4] = {
    {
        .name = "addresses",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_debug, addresses),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_kvm_state_debug *)0)->addresses[0]),
    },
    {
        .name = "dr6",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_debug, dr6),
        .hex = true,
        .width = 8,
    },
    {
        .name = "dr7",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_debug, dr7),
        .hex = true,
        .width = 8,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_debug, flags),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/kvm-state.yaml:98 */
const struct es_shape es_kvm_state_debug_shape = {
    .name = "debug",
    .doc = "",
    .fields = fields_of_es_kvm_state_debug_shape,
    .count = 4,
    .size = sizeof(struct es_kvm_state_debug),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_exception_shape[5] = {
    {
        .name = "injected",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_exception, injected),
        .width = 1,
    },
    {
        .name = "vector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_exception, vector),
        .width = 1,
    },
    {
        .name = "has-error-code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_exception, has_error_code),
        .width = 1,
    },
    {
        .name = "pending",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_exception, pending),
        .width = 1,
    },
    {
        .name = "error-code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_exception, error_code),
        .width = 4,
    },
};

/* specs/process/kvm-state.yaml:106 */
const struct es_shape es_kvm_state_exception_shape = {
    .name = "exception",
    .doc = "",
    .fields = fields_of_es_kvm_state_exception_shape,
    .count = 5,
    .size = sizeof(struct es_kvm_state_exception),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_events_shape[17] = {
    {
        .name = "exception",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, exception),
        .shape = &es_kvm_state_exception_shape,
    },
    {
        .name = "interrupt-injected",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, interrupt_injected),
        .width = 1,
    },
    {
        .name = "interrupt-vector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, interrupt_vector),
        .width = 1,
    },
    {
        .name = "interrupt-soft",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, interrupt_soft),
        .width = 1,
    },
    {
        .name = "interrupt-shadow",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, interrupt_shadow),
        .width = 1,
    },
    {
        .name = "nmi-injected",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, nmi_injected),
        .width = 1,
    },
    {
        .name = "nmi-pending",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, nmi_pending),
        .width = 1,
    },
    {
        .name = "nmi-masked",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, nmi_masked),
        .width = 1,
    },
    {
        .name = "startup-vector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, startup_vector),
        .width = 4,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, flags),
        .width = 4,
    },
    {
        .name = "smm",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, smm),
        .width = 1,
    },
    {
        .name = "smi-pending",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, smi_pending),
        .width = 1,
    },
    {
        .name = "smm-inside-nmi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, smm_inside_nmi),
        .width = 1,
    },
    {
        .name = "init-latched",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, init_latched),
        .width = 1,
    },
    {
        .name = "triple-fault-pending",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, triple_fault_pending),
        .width = 1,
    },
    {
        .name = "exception-has-payload",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, exception_has_payload),
        .width = 1,
    },
    {
        .name = "exception-payload",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_events, exception_payload),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/kvm-state.yaml:114 */
const struct es_shape es_kvm_state_events_shape = {
    .name = "events",
    .doc = "",
    .fields = fields_of_es_kvm_state_events_shape,
    .count = 17,
    .size = sizeof(struct es_kvm_state_events),
    .slices = false,
};

/* specs/process/kvm-state.yaml:29 */
static const struct es_shape_name rows_names_of_kvm_state_run_state[5] = {
    {
        .value = 0u,
        .name = "runnable",
    },
    {
        .value = 1u,
        .name = "uninitialized",
    },
    {
        .value = 2u,
        .name = "init-received",
    },
    {
        .value = 3u,
        .name = "halted",
    },
    {
        .value = 4u,
        .name = "sipi-received",
    },
};

static const struct es_shape_names names_of_kvm_state_run_state = {
    .rows = rows_names_of_kvm_state_run_state,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_kvm_state_processor_shape[11] = {
    {
        .name = "general",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, general),
        .shape = &es_kvm_state_general_shape,
    },
    {
        .name = "special",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, special),
        .shape = &es_kvm_state_special_shape,
    },
    {
        .name = "debug",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, debug),
        .shape = &es_kvm_state_debug_shape,
    },
    {
        .name = "events",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, events),
        .shape = &es_kvm_state_events_shape,
    },
    {
        .name = "run-state",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, run_state),
        .names = &names_of_kvm_state_run_state,
        .width = 4,
    },
    {
        .name = "extended-control-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, extended_control_count),
        .width = 4,
    },
    {
        .name = "extended-control-numbers",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, extended_control_numbers),
        .width = 4,
        .count = 16,
        .size = sizeof(((const struct es_kvm_state_processor *)0)->extended_control_numbers[0]),
    },
    {
        .name = "extended-control-values",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, extended_control_values),
        .hex = true,
        .width = 8,
        .count = 16,
        .size = sizeof(((const struct es_kvm_state_processor *)0)->extended_control_values[0]),
    },
    {
        .name = "tsc-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, tsc_offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "tsc-deadline",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, tsc_deadline),
        .hex = true,
        .width = 8,
    },
    {
        .name = "local-apic",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_processor, local_apic),
        .size = sizeof(((const struct es_kvm_state_processor *)0)->local_apic),
    },
};

/* specs/process/kvm-state.yaml:136 */
const struct es_shape es_kvm_state_processor_shape = {
    .name = "processor",
    .doc = "A virtual processor between two instructions, no exit of its half answered. Instances are "
           "processors' numbers.",
    .fields = fields_of_es_kvm_state_processor_shape,
    .count = 11,
    .size = sizeof(struct es_kvm_state_processor),
    .slices = false,
};

static const struct es_shape_field fields_of_es_kvm_state_extended_state_shape[1] = {
    {
        .name = "area",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_extended_state, area),
        .width = 1,
    },
};

/* specs/process/kvm-state.yaml:151 */
const struct es_shape es_kvm_state_extended_state_shape = {
    .name = "extended-state",
    .doc = "What XSAVE gives of a processor.",
    .fields = fields_of_es_kvm_state_extended_state_shape,
    .count = 1,
    .size = sizeof(struct es_kvm_state_extended_state),
    .slices = true,
};

static const struct es_shape_field fields_of_es_kvm_state_model_specific_numbers_shape[1] = {
    {
        .name = "numbers",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_model_specific_numbers, numbers),
        .width = 4,
    },
};

/* specs/process/kvm-state.yaml:156 */
const struct es_shape es_kvm_state_model_specific_numbers_shape = {
    .name = "model-specific-numbers",
    .doc = "Which model-specific registers of a processor are saved.",
    .fields = fields_of_es_kvm_state_model_specific_numbers_shape,
    .count = 1,
    .size = sizeof(struct es_kvm_state_model_specific_numbers),
    .slices = true,
};

static const struct es_shape_field fields_of_es_kvm_state_model_specific_values_shape[1] = {
    {
        .name = "values",
        .sort = ES_SHAPE_SLICE,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_model_specific_values, values),
        .hex = true,
        .width = 8,
    },
};

/* specs/process/kvm-state.yaml:161 */
const struct es_shape es_kvm_state_model_specific_values_shape = {
    .name = "model-specific-values",
    .doc = "What is in them, in the same order.",
    .fields = fields_of_es_kvm_state_model_specific_values_shape,
    .count = 1,
    .size = sizeof(struct es_kvm_state_model_specific_values),
    .slices = true,
};

static const struct es_shape_field fields_of_es_kvm_state_machine_shape[6] = {
    {
        .name = "processors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, processors),
        .width = 4,
    },
    {
        .name = "tsc-frequency",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, tsc_frequency),
        .hex = true,
        .width = 8,
    },
    {
        .name = "route-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, route_count),
        .width = 4,
    },
    {
        .name = "route-inputs",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, route_inputs),
        .width = 4,
        .count = 64,
        .size = sizeof(((const struct es_kvm_state_machine *)0)->route_inputs[0]),
    },
    {
        .name = "route-addresses",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, route_addresses),
        .hex = true,
        .width = 8,
        .count = 64,
        .size = sizeof(((const struct es_kvm_state_machine *)0)->route_addresses[0]),
    },
    {
        .name = "route-data",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_kvm_state_machine, route_data),
        .width = 4,
        .count = 64,
        .size = sizeof(((const struct es_kvm_state_machine *)0)->route_data[0]),
    },
};

/* specs/process/kvm-state.yaml:166 */
const struct es_shape es_kvm_state_machine_shape = {
    .name = "machine",
    .doc = "What is the whole machine's.",
    .fields = fields_of_es_kvm_state_machine_shape,
    .count = 6,
    .size = sizeof(struct es_kvm_state_machine),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_kvm_state_refused[ES_KVM_STATE_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 8,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 8,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 1,
    },
    {
        .width = 4,
        .names = &names_of_kvm_state_run_state,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_kvm_state_refusals_total",
        .help = "What KVM knows of a machine that stands still, as a worker hands it to its successor: each "
                "struct of a processor has the layout that KVM's own has, so that one of the two is made from "
                "the other without another list of their fields.",
    },
};

static const struct es_shape_metric es_kvm_state_metrics[ES_KVM_STATE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"general\",field=\"\",rule=\"size at least 144\",counter=\"refused.general.size-144\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"\",rule=\"size at least 24\",counter=\"refused.segment.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"type\",rule=\"max 15\",counter=\"refused.segment.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"present\",rule=\"max 1\",counter=\"refused.segment.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"privilege\",rule=\"max 3\",counter=\"refused.segment.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\","
                  "field=\"default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.segment.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"not-system\",rule=\"max 1\",counter=\"refused.segment.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"long-mode\",rule=\"max 1\",counter=\"refused.segment.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"pages\",rule=\"max 1\",counter=\"refused.segment.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"available\",rule=\"max 1\",counter=\"refused.segment.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment\",field=\"unusable\",rule=\"max 1\",counter=\"refused.segment.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table\",field=\"\",rule=\"size at least 16\",counter=\"refused.table.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"\",rule=\"size at least 320\",counter=\"refused.special.size-320\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"code.type\",rule=\"max 15\",counter=\"refused.special.code.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.code.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"code.pages\",rule=\"max 1\",counter=\"refused.special.code.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"code.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.code.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"data.type\",rule=\"max 15\",counter=\"refused.special.data.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.data.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"data.pages\",rule=\"max 1\",counter=\"refused.special.data.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"data.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.data.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"extra.type\",rule=\"max 15\",counter=\"refused.special.extra.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.extra.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"extra.pages\",rule=\"max 1\",counter=\"refused.special.extra.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"extra.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.extra.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"fs.type\",rule=\"max 15\",counter=\"refused.special.fs.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"fs.present\",rule=\"max 1\",counter=\"refused.special.fs.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"fs.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.fs.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"fs.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.fs.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"fs.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.fs.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"fs.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.fs.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"fs.pages\",rule=\"max 1\",counter=\"refused.special.fs.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"fs.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.fs.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"fs.unusable\",rule=\"max 1\",counter=\"refused.special.fs.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"gs.type\",rule=\"max 15\",counter=\"refused.special.gs.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"gs.present\",rule=\"max 1\",counter=\"refused.special.gs.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"gs.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.gs.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"gs.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.gs.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"gs.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.gs.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"gs.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.gs.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"gs.pages\",rule=\"max 1\",counter=\"refused.special.gs.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"gs.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.gs.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"gs.unusable\",rule=\"max 1\",counter=\"refused.special.gs.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"stack.type\",rule=\"max 15\",counter=\"refused.special.stack.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.stack.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"stack.pages\",rule=\"max 1\",counter=\"refused.special.stack.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"stack.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.stack.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"task.type\",rule=\"max 15\",counter=\"refused.special.task.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.task.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"task.pages\",rule=\"max 1\",counter=\"refused.special.task.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"task.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.task.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.special.local-descriptors.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.special.local-descriptors.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\","
                  "field=\"local-descriptors.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.special.local-descriptors.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"special\",field=\"flags\",rule=\"max 1\",counter=\"refused.special.flags.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"debug\",field=\"\",rule=\"size at least 128\",counter=\"refused.debug.size-128\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"exception\",field=\"\",rule=\"size at least 8\",counter=\"refused.exception.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"exception\",field=\"injected\",rule=\"max 1\",counter=\"refused.exception.injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"exception\",field=\"vector\",rule=\"max 31\",counter=\"refused.exception.vector.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"exception\","
                  "field=\"has-error-code\","
                  "rule=\"max 1\","
                  "counter=\"refused.exception.has-error-code.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"exception\",field=\"pending\",rule=\"max 1\",counter=\"refused.exception.pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"\",rule=\"size at least 64\",counter=\"refused.events.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"exception.injected\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.exception.injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"exception.vector\","
                  "rule=\"max 31\","
                  "counter=\"refused.events.exception.vector.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"exception.has-error-code\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.exception.has-error-code.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"exception.pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.exception.pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"interrupt-injected\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.interrupt-injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"interrupt-soft\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.interrupt-soft.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"interrupt-shadow\","
                  "rule=\"max 3\","
                  "counter=\"refused.events.interrupt-shadow.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"nmi-injected\",rule=\"max 1\",counter=\"refused.events.nmi-injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"nmi-pending\",rule=\"max 1\",counter=\"refused.events.nmi-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"nmi-masked\",rule=\"max 1\",counter=\"refused.events.nmi-masked.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"startup-vector\","
                  "rule=\"max 255\","
                  "counter=\"refused.events.startup-vector.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"flags\",rule=\"max 0x3f\",counter=\"refused.events.flags.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"smm\",rule=\"max 1\",counter=\"refused.events.smm.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"smi-pending\",rule=\"max 1\",counter=\"refused.events.smi-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"smm-inside-nmi\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.smm-inside-nmi.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\",field=\"init-latched\",rule=\"max 1\",counter=\"refused.events.init-latched.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"triple-fault-pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.triple-fault-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"events\","
                  "field=\"exception-has-payload\","
                  "rule=\"max 1\","
                  "counter=\"refused.events.exception-has-payload.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\",field=\"\",rule=\"size at least 1896\",counter=\"refused.processor.size-1896\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.code.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.code.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.code.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.code.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.data.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.data.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.data.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.data.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.extra.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.extra.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.extra.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.extra.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.fs.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.fs.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.fs.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.fs.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.gs.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.gs.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.gs.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.gs.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.stack.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.stack.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.stack.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.stack.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.task.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.task.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.task.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.task.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.type\","
                  "rule=\"max 15\","
                  "counter=\"refused.processor.special.local-descriptors.type.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.present\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.present.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.privilege\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.special.local-descriptors.privilege.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.default-size\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.default-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.not-system\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.not-system.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.long-mode\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.long-mode.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.pages\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.pages.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.available\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.available.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.local-descriptors.unusable\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.local-descriptors.unusable.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"special.flags\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.special.flags.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.exception.injected\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.exception.injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.exception.vector\","
                  "rule=\"max 31\","
                  "counter=\"refused.processor.events.exception.vector.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.exception.has-error-code\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.exception.has-error-code.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.exception.pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.exception.pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.interrupt-injected\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.interrupt-injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.interrupt-soft\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.interrupt-soft.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.interrupt-shadow\","
                  "rule=\"max 3\","
                  "counter=\"refused.processor.events.interrupt-shadow.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.nmi-injected\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.nmi-injected.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.nmi-pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.nmi-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.nmi-masked\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.nmi-masked.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.startup-vector\","
                  "rule=\"max 255\","
                  "counter=\"refused.processor.events.startup-vector.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.flags\","
                  "rule=\"max 0x3f\","
                  "counter=\"refused.processor.events.flags.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.smm\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.smm.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.smi-pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.smi-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.smm-inside-nmi\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.smm-inside-nmi.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.init-latched\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.init-latched.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.triple-fault-pending\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.triple-fault-pending.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"events.exception-has-payload\","
                  "rule=\"max 1\","
                  "counter=\"refused.processor.events.exception-has-payload.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"run-state\","
                  "rule=\"known value\","
                  "counter=\"refused.processor.run-state.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"processor\","
                  "field=\"extended-control-count\","
                  "rule=\"max extended-controls\","
                  "counter=\"refused.processor.extended-control-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"extended-state\","
                  "field=\"area\","
                  "rule=\"max extended-max elements\","
                  "counter=\"refused.extended-state.area.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"model-specific-numbers\","
                  "field=\"numbers\","
                  "rule=\"max msr-max elements\","
                  "counter=\"refused.model-specific-numbers.numbers.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"model-specific-values\","
                  "field=\"values\","
                  "rule=\"max msr-max elements\","
                  "counter=\"refused.model-specific-values.values.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"machine\",field=\"\",rule=\"size at least 1040\",counter=\"refused.machine.size-1040\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"machine\",field=\"processors\",rule=\"min 1\",counter=\"refused.machine.processors.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"machine\","
                  "field=\"route-count\","
                  "rule=\"max route-max\","
                  "counter=\"refused.machine.route-count.max\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_kvm_state_general_shape,
    /* 12 in all */
    &es_kvm_state_segment_shape,
    &es_kvm_state_table_shape,
    &es_kvm_state_special_shape,
    &es_kvm_state_debug_shape,
    &es_kvm_state_exception_shape,
    &es_kvm_state_events_shape,
    &es_kvm_state_processor_shape,
    &es_kvm_state_extended_state_shape,
    &es_kvm_state_model_specific_numbers_shape,
    &es_kvm_state_model_specific_values_shape,
    &es_kvm_state_machine_shape,
};

const struct es_shape_spec es_kvm_state_shapes = {
    .spec = &es_kvm_state_spec,
    .shapes = all_shapes,
    .shape_count = 12,
    .refused = es_kvm_state_refused,
    .metrics = es_kvm_state_metrics,
};
