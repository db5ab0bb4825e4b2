/* Generated from specs/igvm/context.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_context_inspect.h"

#include "generated/igvm_context_spec.h"

static const struct es_shape_field fields_of_es_igvm_context_vbs_header_shape[1] = {
    {
        .name = "register-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_header, register_count),
        .width = 4,
    },
};

/* specs/igvm/context.yaml:79 */
const struct es_shape es_igvm_context_vbs_header_shape = {
    .name = "vbs-header",
    .doc = "Registers follow.",
    .fields = fields_of_es_igvm_context_vbs_header_shape,
    .count = 1,
    .size = sizeof(struct es_igvm_context_vbs_header),
    .slices = false,
};

/* specs/igvm/igvm.yaml:59 */
static const struct es_shape_name rows_names_of_igvm_vtl[3] = {
    {
        .value = 0u,
        .name = "vtl0",
    },
    {
        .value = 1u,
        .name = "vtl1",
    },
    {
        .value = 2u,
        .name = "vtl2",
    },
};

static const struct es_shape_names names_of_igvm_vtl = {
    .rows = rows_names_of_igvm_vtl,
    .count = 3,
    .flags = false,
};

/* specs/igvm/context.yaml:13 */
static const struct es_shape_name rows_names_of_igvm_context_register_x64[41] = {
    {
        .value = 0x20004u,
        .name = "rsp",
    },
    {
        .value = 0x20005u,
        .name = "rbp",
    },
    {
        .value = 0x20006u,
        .name = "rsi",
    },
    {
        .value = 0x20008u,
        .name = "r8",
    },
    {
        .value = 0x20009u,
        .name = "r9",
    },
    {
        .value = 0x2000au,
        .name = "r10",
    },
    {
        .value = 0x2000bu,
        .name = "r11",
    },
    {
        .value = 0x2000cu,
        .name = "r12",
    },
    {
        .value = 0x20010u,
        .name = "rip",
    },
    {
        .value = 0x20011u,
        .name = "rflags",
    },
    {
        .value = 0x40000u,
        .name = "cr0",
    },
    {
        .value = 0x40002u,
        .name = "cr3",
    },
    {
        .value = 0x40003u,
        .name = "cr4",
    },
    {
        .value = 0x60000u,
        .name = "es",
    },
    {
        .value = 0x60001u,
        .name = "cs",
    },
    {
        .value = 0x60002u,
        .name = "ss",
    },
    {
        .value = 0x60003u,
        .name = "ds",
    },
    {
        .value = 0x60004u,
        .name = "fs",
    },
    {
        .value = 0x60005u,
        .name = "gs",
    },
    {
        .value = 0x60007u,
        .name = "tr",
    },
    {
        .value = 0x70000u,
        .name = "idtr",
    },
    {
        .value = 0x70001u,
        .name = "gdtr",
    },
    {
        .value = 0x80001u,
        .name = "efer",
    },
    {
        .value = 0x80004u,
        .name = "pat",
    },
    {
        .value = 0x8000eu,
        .name = "mtrr-def-type",
    },
    {
        .value = 0x80010u,
        .name = "mtrr-phys-base0",
    },
    {
        .value = 0x80011u,
        .name = "mtrr-phys-base1",
    },
    {
        .value = 0x80012u,
        .name = "mtrr-phys-base2",
    },
    {
        .value = 0x80013u,
        .name = "mtrr-phys-base3",
    },
    {
        .value = 0x80014u,
        .name = "mtrr-phys-base4",
    },
    {
        .value = 0x80040u,
        .name = "mtrr-phys-mask0",
    },
    {
        .value = 0x80041u,
        .name = "mtrr-phys-mask1",
    },
    {
        .value = 0x80042u,
        .name = "mtrr-phys-mask2",
    },
    {
        .value = 0x80043u,
        .name = "mtrr-phys-mask3",
    },
    {
        .value = 0x80044u,
        .name = "mtrr-phys-mask4",
    },
    {
        .value = 0x80070u,
        .name = "mtrr-fix64k-00000",
    },
    {
        .value = 0x80071u,
        .name = "mtrr-fix16k-80000",
    },
    {
        .value = 0x80077u,
        .name = "mtrr-fix4k-e0000",
    },
    {
        .value = 0x80078u,
        .name = "mtrr-fix4k-e8000",
    },
    {
        .value = 0x80079u,
        .name = "mtrr-fix4k-f0000",
    },
    {
        .value = 0x8007au,
        .name = "mtrr-fix4k-f8000",
    },
};

static const struct es_shape_names names_of_igvm_context_register_x64 = {
    .rows = rows_names_of_igvm_context_register_x64,
    .count = 41,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_context_vbs_register_x64_shape[3] = {
    {
        .name = "vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_x64, vtl),
        .names = &names_of_igvm_vtl,
        .width = 1,
    },
    {
        .name = "name",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_x64, name),
        .names = &names_of_igvm_context_register_x64,
        .width = 4,
    },
    {
        .name = "value",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_x64, value),
        .size = sizeof(((const struct es_igvm_context_vbs_register_x64 *)0)->value),
    },
};

/* specs/igvm/context.yaml:84 */
const struct es_shape es_igvm_context_vbs_register_x64_shape = {
    .name = "vbs-register-x64",
    .doc = "",
    .fields = fields_of_es_igvm_context_vbs_register_x64_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_context_vbs_register_x64),
    .slices = false,
};

/* specs/igvm/context.yaml:58 */
static const struct es_shape_name rows_names_of_igvm_context_register_aarch64[16] = {
    {
        .value = 0x20000u,
        .name = "x0",
    },
    {
        .value = 0x20001u,
        .name = "x1",
    },
    {
        .value = 0x20002u,
        .name = "x2",
    },
    {
        .value = 0x20003u,
        .name = "x3",
    },
    {
        .value = 0x20004u,
        .name = "x4",
    },
    {
        .value = 0x20005u,
        .name = "x5",
    },
    {
        .value = 0x20006u,
        .name = "x6",
    },
    {
        .value = 0x20007u,
        .name = "x7",
    },
    {
        .value = 0x20022u,
        .name = "pc",
    },
    {
        .value = 0x20023u,
        .name = "cpsr",
    },
    {
        .value = 0x40002u,
        .name = "sctlr-el1",
    },
    {
        .value = 0x40005u,
        .name = "ttbr0-el1",
    },
    {
        .value = 0x40006u,
        .name = "ttbr1-el1",
    },
    {
        .value = 0x40007u,
        .name = "tcr-el1",
    },
    {
        .value = 0x4000bu,
        .name = "mair-el1",
    },
    {
        .value = 0x4000cu,
        .name = "vbar-el1",
    },
};

static const struct es_shape_names names_of_igvm_context_register_aarch64 = {
    .rows = rows_names_of_igvm_context_register_aarch64,
    .count = 16,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_context_vbs_register_aarch64_shape[3] = {
    {
        .name = "vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_aarch64, vtl),
        .names = &names_of_igvm_vtl,
        .width = 1,
    },
    {
        .name = "name",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_aarch64, name),
        .names = &names_of_igvm_context_register_aarch64,
        .width = 4,
    },
    {
        .name = "value",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vbs_register_aarch64, value),
        .size = sizeof(((const struct es_igvm_context_vbs_register_aarch64 *)0)->value),
    },
};

/* specs/igvm/context.yaml:91 */
const struct es_shape es_igvm_context_vbs_register_aarch64_shape = {
    .name = "vbs-register-aarch64",
    .doc = "",
    .fields = fields_of_es_igvm_context_vbs_register_aarch64_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_context_vbs_register_aarch64),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_number_value_shape[2] = {
    {
        .name = "low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_number_value, low),
        .hex = true,
        .width = 8,
    },
    {
        .name = "high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_number_value, high),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/context.yaml:98 */
const struct es_shape es_igvm_context_number_value_shape = {
    .name = "number-value",
    .doc = "A register's value that is a number.",
    .fields = fields_of_es_igvm_context_number_value_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_context_number_value),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_table_value_shape[2] = {
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_table_value, limit),
        .width = 2,
    },
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_table_value, base),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/context.yaml:104 */
const struct es_shape es_igvm_context_table_value_shape = {
    .name = "table-value",
    .doc = "A register's value that is a descriptor table.",
    .fields = fields_of_es_igvm_context_table_value_shape,
    .count = 2,
    .size = sizeof(struct es_igvm_context_table_value),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_segment_value_attributes_group[9] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.type),
        .width = 1,
    },
    {
        .name = "not-system",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.not_system),
        .width = 1,
    },
    {
        .name = "privilege",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.privilege),
        .width = 1,
    },
    {
        .name = "present",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.present),
        .width = 1,
    },
    {
        .name = "reserved",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.reserved),
        .width = 1,
    },
    {
        .name = "available",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.available),
        .width = 1,
    },
    {
        .name = "long-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.long_mode),
        .width = 1,
    },
    {
        .name = "default-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.default_size),
        .width = 1,
    },
    {
        .name = "pages",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes.pages),
        .width = 1,
    },
};

static const struct es_shape es_igvm_context_segment_value_attributes_group = {
    .name = "attributes",
    .doc = "",
    .fields = fields_of_es_igvm_context_segment_value_attributes_group,
    .count = 9,
    .size = sizeof(struct es_igvm_context_segment_value),
};

static const struct es_shape_field fields_of_es_igvm_context_segment_value_shape[4] = {
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, limit),
        .width = 4,
    },
    {
        .name = "selector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, selector),
        .width = 2,
    },
    {
        .name = "attributes",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_segment_value, attributes),
        .shape = &es_igvm_context_segment_value_attributes_group,
    },
};

/* specs/igvm/context.yaml:111 */
const struct es_shape es_igvm_context_segment_value_shape = {
    .name = "segment-value",
    .doc = "A register's value that is a segment.",
    .fields = fields_of_es_igvm_context_segment_value_shape,
    .count = 4,
    .size = sizeof(struct es_igvm_context_segment_value),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_native_x64_shape[35] = {
    {
        .name = "rax",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rax),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rcx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rcx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rdx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rbx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rsp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rsp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rbp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rsi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rsi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rdi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r8),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r9",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r9),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r10",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r10),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r11",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r11),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r12",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r12),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r13",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r13),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r14",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r14),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r15",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, r15),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rip",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rip),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rflags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, rflags),
        .hex = true,
        .width = 8,
    },
    {
        .name = "idtr-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, idtr_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "idtr-limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, idtr_limit),
        .width = 2,
    },
    {
        .name = "gdtr-limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, gdtr_limit),
        .width = 2,
    },
    {
        .name = "gdtr-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, gdtr_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "code-selector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, code_selector),
        .width = 2,
    },
    {
        .name = "code-attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, code_attributes),
        .width = 2,
    },
    {
        .name = "code-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, code_base),
        .width = 4,
    },
    {
        .name = "code-limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, code_limit),
        .width = 4,
    },
    {
        .name = "data-selector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, data_selector),
        .width = 2,
    },
    {
        .name = "data-attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, data_attributes),
        .width = 2,
    },
    {
        .name = "data-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, data_base),
        .width = 4,
    },
    {
        .name = "data-limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, data_limit),
        .width = 4,
    },
    {
        .name = "gs-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, gs_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr0",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, cr0),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr3",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, cr3),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr4",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, cr4),
        .hex = true,
        .width = 8,
    },
    {
        .name = "efer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_native_x64, efer),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/context.yaml:122 */
const struct es_shape es_igvm_context_native_x64_shape = {
    .name = "native-x64",
    .doc = "",
    .fields = fields_of_es_igvm_context_native_x64_shape,
    .count = 35,
    .size = sizeof(struct es_igvm_context_native_x64),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_cca_shape[3] = {
    {
        .name = "x",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_cca, x),
        .hex = true,
        .width = 8,
        .count = 8,
        .size = sizeof(((const struct es_igvm_context_cca *)0)->x[0]),
    },
    {
        .name = "pc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_cca, pc),
        .hex = true,
        .width = 8,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_cca, flags),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/context.yaml:161 */
const struct es_shape es_igvm_context_cca_shape = {
    .name = "cca",
    .doc = "",
    .fields = fields_of_es_igvm_context_cca_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_context_cca),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_vmsa_segment_shape[4] = {
    {
        .name = "selector",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa_segment, selector),
        .width = 2,
    },
    {
        .name = "attributes",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa_segment, attributes),
        .width = 2,
    },
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa_segment, limit),
        .width = 4,
    },
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa_segment, base),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/context.yaml:167 */
const struct es_shape es_igvm_context_vmsa_segment_shape = {
    .name = "vmsa-segment",
    .doc = "",
    .fields = fields_of_es_igvm_context_vmsa_segment_shape,
    .count = 4,
    .size = sizeof(struct es_igvm_context_vmsa_segment),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_context_vmsa_sev_features_group[11] = {
    {
        .name = "snp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.snp),
        .width = 1,
    },
    {
        .name = "vtom",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.vtom),
        .width = 1,
    },
    {
        .name = "reflect-vc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.reflect_vc),
        .width = 1,
    },
    {
        .name = "restrict-injection",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.restrict_injection),
        .width = 1,
    },
    {
        .name = "alternate-injection",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.alternate_injection),
        .width = 1,
    },
    {
        .name = "debug-swap",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.debug_swap),
        .width = 1,
    },
    {
        .name = "prevent-host-ibs",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.prevent_host_ibs),
        .width = 1,
    },
    {
        .name = "btb-isolation",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.btb_isolation),
        .width = 1,
    },
    {
        .name = "vmpl-shadow-stack",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.vmpl_shadow_stack),
        .width = 1,
    },
    {
        .name = "secure-tsc",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.secure_tsc),
        .width = 1,
    },
    {
        .name = "reserved",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features.reserved),
        .hex = true,
        .width = 8,
    },
};

static const struct es_shape es_igvm_context_vmsa_sev_features_group = {
    .name = "sev-features",
    .doc = "",
    .fields = fields_of_es_igvm_context_vmsa_sev_features_group,
    .count = 11,
    .size = sizeof(struct es_igvm_context_vmsa),
};

static const struct es_shape_field fields_of_es_igvm_context_vmsa_shape[78] = {
    {
        .name = "es",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, es),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "cs",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cs),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "ss",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, ss),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "ds",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, ds),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "fs",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, fs),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "gs",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, gs),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "gdtr",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, gdtr),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "ldtr",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, ldtr),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "idtr",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, idtr),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "tr",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, tr),
        .shape = &es_igvm_context_vmsa_segment_shape,
    },
    {
        .name = "shadow-stacks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, shadow_stacks),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->shadow_stacks[0]),
    },
    {
        .name = "u-cet",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, u_cet),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reserved1",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved1),
        .width = 2,
    },
    {
        .name = "vmpl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, vmpl),
        .width = 1,
    },
    {
        .name = "cpl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cpl),
        .width = 1,
    },
    {
        .name = "reserved2",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved2),
        .width = 4,
    },
    {
        .name = "efer",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, efer),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reserved3",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved3),
        .width = 4,
        .count = 26,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved3[0]),
    },
    {
        .name = "xss",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, xss),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr4",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cr4),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr3",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cr3),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr0",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cr0),
        .hex = true,
        .width = 8,
    },
    {
        .name = "dr7",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, dr7),
        .hex = true,
        .width = 8,
    },
    {
        .name = "dr6",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, dr6),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rflags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rflags),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rip",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rip),
        .hex = true,
        .width = 8,
    },
    {
        .name = "debug-addresses",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, debug_addresses),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->debug_addresses[0]),
    },
    {
        .name = "debug-masks",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, debug_masks),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->debug_masks[0]),
    },
    {
        .name = "reserved4",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved4),
        .hex = true,
        .width = 8,
        .count = 3,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved4[0]),
    },
    {
        .name = "rsp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rsp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "s-cet",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, s_cet),
        .hex = true,
        .width = 8,
    },
    {
        .name = "ssp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, ssp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "interrupt-ssp-table",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, interrupt_ssp_table),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rax",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rax),
        .hex = true,
        .width = 8,
    },
    {
        .name = "star",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, star),
        .hex = true,
        .width = 8,
    },
    {
        .name = "lstar",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, lstar),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cstar",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cstar),
        .hex = true,
        .width = 8,
    },
    {
        .name = "sfmask",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sfmask),
        .hex = true,
        .width = 8,
    },
    {
        .name = "kernel-gs-base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, kernel_gs_base),
        .hex = true,
        .width = 8,
    },
    {
        .name = "sysenter-cs",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sysenter_cs),
        .hex = true,
        .width = 8,
    },
    {
        .name = "sysenter-esp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sysenter_esp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "sysenter-eip",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sysenter_eip),
        .hex = true,
        .width = 8,
    },
    {
        .name = "cr2",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, cr2),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reserved5",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved5),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved5[0]),
    },
    {
        .name = "pat",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, pat),
        .hex = true,
        .width = 8,
    },
    {
        .name = "debug-control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, debug_control),
        .hex = true,
        .width = 8,
    },
    {
        .name = "last-branches",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, last_branches),
        .hex = true,
        .width = 8,
        .count = 4,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->last_branches[0]),
    },
    {
        .name = "reserved6",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved6),
        .hex = true,
        .width = 8,
        .count = 9,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved6[0]),
    },
    {
        .name = "spec-ctrl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, spec_ctrl),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reserved7",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved7),
        .width = 4,
        .count = 8,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved7[0]),
    },
    {
        .name = "rcx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rcx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rdx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbx",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rbx),
        .hex = true,
        .width = 8,
    },
    {
        .name = "reserved8",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved8),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rbp",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rbp),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rsi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rsi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "rdi",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rdi),
        .hex = true,
        .width = 8,
    },
    {
        .name = "r",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, r),
        .hex = true,
        .width = 8,
        .count = 8,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->r[0]),
    },
    {
        .name = "reserved9",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, reserved9),
        .hex = true,
        .width = 8,
        .count = 2,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->reserved9[0]),
    },
    {
        .name = "exits",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, exits),
        .hex = true,
        .width = 8,
        .count = 3,
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->exits[0]),
    },
    {
        .name = "next-rip",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, next_rip),
        .hex = true,
        .width = 8,
    },
    {
        .name = "sev-features",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, sev_features),
        .shape = &es_igvm_context_vmsa_sev_features_group,
    },
    {
        .name = "virtual-interrupts",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, virtual_interrupts),
        .hex = true,
        .width = 8,
    },
    {
        .name = "guest-error-code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, guest_error_code),
        .hex = true,
        .width = 8,
    },
    {
        .name = "virtual-tom",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, virtual_tom),
        .hex = true,
        .width = 8,
    },
    {
        .name = "tlb-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, tlb_id),
        .hex = true,
        .width = 8,
    },
    {
        .name = "pcpu-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, pcpu_id),
        .hex = true,
        .width = 8,
    },
    {
        .name = "event-inject",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, event_inject),
        .hex = true,
        .width = 8,
    },
    {
        .name = "xcr0",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, xcr0),
        .hex = true,
        .width = 8,
    },
    {
        .name = "xsave-valid",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, xsave_valid),
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->xsave_valid),
    },
    {
        .name = "x87-data",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, x87_data),
        .hex = true,
        .width = 8,
    },
    {
        .name = "mxcsr",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, mxcsr),
        .width = 4,
    },
    {
        .name = "x87-tags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, x87_tags),
        .width = 2,
    },
    {
        .name = "x87-status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, x87_status),
        .width = 2,
    },
    {
        .name = "x87-control",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, x87_control),
        .width = 2,
    },
    {
        .name = "x87-state",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, x87_state),
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->x87_state),
    },
    {
        .name = "vectors",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, vectors),
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->vectors),
    },
    {
        .name = "rest",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_context_vmsa, rest),
        .size = sizeof(((const struct es_igvm_context_vmsa *)0)->rest),
    },
};

/* specs/igvm/context.yaml:174 */
const struct es_shape es_igvm_context_vmsa_shape = {
    .name = "vmsa",
    .doc = "The state save area of an encrypted guest. Fields that no image of ours sets are kept as they "
           "are.",
    .fields = fields_of_es_igvm_context_vmsa_shape,
    .count = 78,
    .size = sizeof(struct es_igvm_context_vmsa),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_igvm_context_refused[ES_IGVM_CONTEXT_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_igvm_vtl,
    },
    {
        .width = 4,
        .names = &names_of_igvm_context_register_x64,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
        .names = &names_of_igvm_vtl,
    },
    {
        .width = 4,
        .names = &names_of_igvm_context_register_aarch64,
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
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_igvm_context_refusals_total",
        .help = "What a virtual processor starts with, in the form that each platform has for it in IGVM "
                "files.",
    },
};

static const struct es_shape_metric es_igvm_context_metrics[ES_IGVM_CONTEXT_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"vbs-header\",field=\"\",rule=\"size at least 4\",counter=\"refused.vbs-header.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-header\","
                  "field=\"register-count\","
                  "rule=\"min 1\","
                  "counter=\"refused.vbs-header.register-count.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-x64\","
                  "field=\"\","
                  "rule=\"size at least 32\","
                  "counter=\"refused.vbs-register-x64.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-x64\","
                  "field=\"vtl\","
                  "rule=\"known value\","
                  "counter=\"refused.vbs-register-x64.vtl.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-x64\","
                  "field=\"name\","
                  "rule=\"known value\","
                  "counter=\"refused.vbs-register-x64.name.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-x64\","
                  "field=\"must\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-register-x64.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-aarch64\","
                  "field=\"\","
                  "rule=\"size at least 32\","
                  "counter=\"refused.vbs-register-aarch64.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-aarch64\","
                  "field=\"vtl\","
                  "rule=\"known value\","
                  "counter=\"refused.vbs-register-aarch64.vtl.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-aarch64\","
                  "field=\"name\","
                  "rule=\"known value\","
                  "counter=\"refused.vbs-register-aarch64.name.known\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vbs-register-aarch64\","
                  "field=\"must\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.vbs-register-aarch64.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"number-value\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.number-value.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"table-value\",field=\"\",rule=\"size at least 16\",counter=\"refused.table-value.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"segment-value\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.segment-value.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"native-x64\",field=\"\",rule=\"size at least 232\",counter=\"refused.native-x64.size-232\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"native-x64\","
                  "field=\"reserved\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.native-x64.reserved.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"cca\",field=\"\",rule=\"size at least 80\",counter=\"refused.cca.size-80\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vmsa-segment\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.vmsa-segment.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vmsa\",field=\"\",rule=\"size at least 4096\",counter=\"refused.vmsa.size-4096\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_igvm_context_vbs_header_shape,
    /* 10 in all */
    &es_igvm_context_vbs_register_x64_shape,
    &es_igvm_context_vbs_register_aarch64_shape,
    &es_igvm_context_number_value_shape,
    &es_igvm_context_table_value_shape,
    &es_igvm_context_segment_value_shape,
    &es_igvm_context_native_x64_shape,
    &es_igvm_context_cca_shape,
    &es_igvm_context_vmsa_segment_shape,
    &es_igvm_context_vmsa_shape,
};

const struct es_shape_spec es_igvm_context_shapes = {
    .spec = &es_igvm_context_spec,
    .shapes = all_shapes,
    .shape_count = 10,
    .refused = es_igvm_context_refused,
    .metrics = es_igvm_context_metrics,
};
