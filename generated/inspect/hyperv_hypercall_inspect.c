/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_hypercall_inspect.h"

#include "generated/hyperv_hypercall_spec.h"

static const struct es_shape_field fields_of_es_hyperv_hypercall_post_message_input_shape[4] = {
    {
        .name = "connection-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_post_message_input, connection_id),
        .width = 4,
    },
    {
        .name = "message-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_post_message_input, message_type),
        .width = 4,
    },
    {
        .name = "payload-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_post_message_input, payload_size),
        .width = 4,
    },
    {
        .name = "payload",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_post_message_input, payload),
        .size = sizeof(((const struct es_hyperv_hypercall_post_message_input *)0)->payload),
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:86 */
const struct es_shape es_hyperv_hypercall_post_message_input_shape = {
    .name = "post-message-input",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_post_message_input_shape,
    .count = 4,
    .size = sizeof(struct es_hyperv_hypercall_post_message_input),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_signal_event_input_shape[2] = {
    {
        .name = "connection-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_signal_event_input, connection_id),
        .width = 4,
    },
    {
        .name = "flag-number",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_signal_event_input, flag_number),
        .width = 2,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:94 */
const struct es_shape es_hyperv_hypercall_signal_event_input_shape = {
    .name = "signal-event-input",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_signal_event_input_shape,
    .count = 2,
    .size = sizeof(struct es_hyperv_hypercall_signal_event_input),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_long_spin_wait_input_shape[1] = {
    {
        .name = "spin-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_long_spin_wait_input, spin_count),
        .width = 4,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:100 */
const struct es_shape es_hyperv_hypercall_long_spin_wait_input_shape = {
    .name = "long-spin-wait-input",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_long_spin_wait_input_shape,
    .count = 1,
    .size = sizeof(struct es_hyperv_hypercall_long_spin_wait_input),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_partition_id_output_shape[1] = {
    {
        .name = "partition-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_partition_id_output, partition_id),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:105 */
const struct es_shape es_hyperv_hypercall_partition_id_output_shape = {
    .name = "partition-id-output",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_partition_id_output_shape,
    .count = 1,
    .size = sizeof(struct es_hyperv_hypercall_partition_id_output),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_capabilities_output_shape[1] = {
    {
        .name = "capabilities",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_capabilities_output, capabilities),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:109 */
const struct es_shape es_hyperv_hypercall_capabilities_output_shape = {
    .name = "capabilities-output",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_capabilities_output_shape,
    .count = 1,
    .size = sizeof(struct es_hyperv_hypercall_capabilities_output),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_vp_registers_input_shape[3] = {
    {
        .name = "partition-id",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_registers_input, partition_id),
        .hex = true,
        .width = 8,
    },
    {
        .name = "vp-index",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_registers_input, vp_index),
        .width = 4,
    },
    {
        .name = "target-vtl",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_registers_input, target_vtl),
        .width = 1,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:113 */
const struct es_shape es_hyperv_hypercall_vp_registers_input_shape = {
    .name = "vp-registers-input",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_vp_registers_input_shape,
    .count = 3,
    .size = sizeof(struct es_hyperv_hypercall_vp_registers_input),
    .slices = false,
};

/* specs/hyperv/hyperv-hypercall.yaml:47 */
static const struct es_shape_name rows_names_of_hyperv_hypercall_register_name[33] = {
    {
        .value = 528u,
        .name = "guest-crash-p0",
    },
    {
        .value = 529u,
        .name = "guest-crash-p1",
    },
    {
        .value = 530u,
        .name = "guest-crash-p2",
    },
    {
        .value = 531u,
        .name = "guest-crash-p3",
    },
    {
        .value = 532u,
        .name = "guest-crash-p4",
    },
    {
        .value = 533u,
        .name = "guest-crash-control",
    },
    {
        .value = 0x90004u,
        .name = "time-ref-count",
    },
    {
        .value = 0x90002u,
        .name = "guest-os-id",
    },
    {
        .value = 0x90003u,
        .name = "vp-index",
    },
    {
        .value = 0x90001u,
        .name = "hypercall",
    },
    {
        .value = 0x90013u,
        .name = "vp-assist-page",
    },
    {
        .value = 0x90017u,
        .name = "reference-tsc",
    },
    {
        .value = 0xa0000u,
        .name = "sint0",
    },
    {
        .value = 0xa0001u,
        .name = "sint1",
    },
    {
        .value = 0xa0002u,
        .name = "sint2",
    },
    {
        .value = 0xa0003u,
        .name = "sint3",
    },
    {
        .value = 0xa0004u,
        .name = "sint4",
    },
    {
        .value = 0xa0005u,
        .name = "sint5",
    },
    {
        .value = 0xa0006u,
        .name = "sint6",
    },
    {
        .value = 0xa0007u,
        .name = "sint7",
    },
    {
        .value = 0xa0008u,
        .name = "sint8",
    },
    {
        .value = 0xa0009u,
        .name = "sint9",
    },
    {
        .value = 0xa000au,
        .name = "sint10",
    },
    {
        .value = 0xa000bu,
        .name = "sint11",
    },
    {
        .value = 0xa000cu,
        .name = "sint12",
    },
    {
        .value = 0xa000du,
        .name = "sint13",
    },
    {
        .value = 0xa000eu,
        .name = "sint14",
    },
    {
        .value = 0xa000fu,
        .name = "sint15",
    },
    {
        .value = 0xa0010u,
        .name = "scontrol",
    },
    {
        .value = 0xa0011u,
        .name = "sversion",
    },
    {
        .value = 0xa0012u,
        .name = "siefp",
    },
    {
        .value = 0xa0013u,
        .name = "simp",
    },
    {
        .value = 0xa0014u,
        .name = "eom",
    },
};

static const struct es_shape_names names_of_hyperv_hypercall_register_name = {
    .rows = rows_names_of_hyperv_hypercall_register_name,
    .count = 33,
    .flags = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_vp_register_name_shape[1] = {
    {
        .name = "name",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_name, name),
        .names = &names_of_hyperv_hypercall_register_name,
        .width = 4,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:120 */
const struct es_shape es_hyperv_hypercall_vp_register_name_shape = {
    .name = "vp-register-name",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_vp_register_name_shape,
    .count = 1,
    .size = sizeof(struct es_hyperv_hypercall_vp_register_name),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_vp_register_value_shape[2] = {
    {
        .name = "low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_value, low),
        .hex = true,
        .width = 8,
    },
    {
        .name = "high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_value, high),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:124 */
const struct es_shape es_hyperv_hypercall_vp_register_value_shape = {
    .name = "vp-register-value",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_vp_register_value_shape,
    .count = 2,
    .size = sizeof(struct es_hyperv_hypercall_vp_register_value),
    .slices = false,
};

static const struct es_shape_field fields_of_es_hyperv_hypercall_vp_register_assignment_shape[3] = {
    {
        .name = "name",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_assignment, name),
        .names = &names_of_hyperv_hypercall_register_name,
        .width = 4,
    },
    {
        .name = "low",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_assignment, low),
        .hex = true,
        .width = 8,
    },
    {
        .name = "high",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_hypercall_vp_register_assignment, high),
        .hex = true,
        .width = 8,
    },
};

/* specs/hyperv/hyperv-hypercall.yaml:129 */
const struct es_shape es_hyperv_hypercall_vp_register_assignment_shape = {
    .name = "vp-register-assignment",
    .doc = "",
    .fields = fields_of_es_hyperv_hypercall_vp_register_assignment_shape,
    .count = 3,
    .size = sizeof(struct es_hyperv_hypercall_vp_register_assignment),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_hyperv_hypercall_refused[ES_HYPERV_HYPERCALL_REFUSAL_COUNT] = {
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
        .width = 2,
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

static const struct es_shape_family families[2] = {
    {
        .name = "entresol_hyperv_hypercall_refusals_total",
        .help = "Hypercalls that a guest at VTL0 may issue, with the rules of their calling convention.",
    },
    {
        .name = "entresol_hyperv_hypercall_events_total",
        .help = "Hypercalls that a guest at VTL0 may issue, with the rules of their calling convention.",
    },
};

static const struct es_shape_metric es_hyperv_hypercall_metrics[ES_HYPERV_HYPERCALL_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"post-message-input\","
                  "field=\"\","
                  "rule=\"size at least 256\","
                  "counter=\"refused.post-message-input.size-256\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message-input\","
                  "field=\"payload-size\","
                  "rule=\"max 240\","
                  "counter=\"refused.post-message-input.payload-size.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event-input\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.signal-event-input.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event-input\","
                  "field=\"gap\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.signal-event-input.gap.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"long-spin-wait-input\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.long-spin-wait-input.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"partition-id-output\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.partition-id-output.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"capabilities-output\","
                  "field=\"\","
                  "rule=\"size at least 8\","
                  "counter=\"refused.capabilities-output.size-8\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-registers-input\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.vp-registers-input.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-register-name\","
                  "field=\"\","
                  "rule=\"size at least 4\","
                  "counter=\"refused.vp-register-name.size-4\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-register-value\","
                  "field=\"\","
                  "rule=\"size at least 16\","
                  "counter=\"refused.vp-register-value.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"vp-register-assignment\","
                  "field=\"\","
                  "rule=\"size at least 32\","
                  "counter=\"refused.vp-register-assignment.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.notify-long-spin-wait.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"control\","
                  "rule=\"no repetitions\","
                  "counter=\"refused.notify-long-spin-wait.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"input\","
                  "rule=\"input in two registers\","
                  "counter=\"refused.notify-long-spin-wait.input.registers\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"input\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.notify-long-spin-wait.input.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"input\","
                  "rule=\"readable memory\","
                  "counter=\"refused.notify-long-spin-wait.input.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"notify-long-spin-wait.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"control\","
                  "rule=\"never fast\","
                  "counter=\"refused.get-partition-id.control.fast\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.get-partition-id.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"control\","
                  "rule=\"no repetitions\","
                  "counter=\"refused.get-partition-id.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"output\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.get-partition-id.output.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"output\","
                  "rule=\"writable memory\","
                  "counter=\"refused.get-partition-id.output.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"get-partition-id.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"control\","
                  "rule=\"never fast\","
                  "counter=\"refused.get-vp-registers.control.fast\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.get-vp-registers.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"control\","
                  "rule=\"a repetition to begin with\","
                  "counter=\"refused.get-vp-registers.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"input\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.get-vp-registers.input.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"output\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.get-vp-registers.output.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"output\","
                  "rule=\"writable memory\","
                  "counter=\"refused.get-vp-registers.output.memory\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"input\","
                  "rule=\"readable memory\","
                  "counter=\"refused.get-vp-registers.input.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"get-vp-registers.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"rep-output\","
                  "rule=\"writable memory\","
                  "counter=\"refused.get-vp-registers.rep-output.memory\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"control\","
                  "rule=\"never fast\","
                  "counter=\"refused.set-vp-registers.control.fast\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.set-vp-registers.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"control\","
                  "rule=\"a repetition to begin with\","
                  "counter=\"refused.set-vp-registers.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"input\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.set-vp-registers.input.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"input\","
                  "rule=\"readable memory\","
                  "counter=\"refused.set-vp-registers.input.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"set-vp-registers.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\","
                  "field=\"control\","
                  "rule=\"never fast\","
                  "counter=\"refused.post-message.control.fast\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.post-message.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\","
                  "field=\"control\","
                  "rule=\"no repetitions\","
                  "counter=\"refused.post-message.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\","
                  "field=\"input\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.post-message.input.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\","
                  "field=\"input\","
                  "rule=\"readable memory\","
                  "counter=\"refused.post-message.input.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"post-message.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.signal-event.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\","
                  "field=\"control\","
                  "rule=\"no repetitions\","
                  "counter=\"refused.signal-event.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\","
                  "field=\"input\","
                  "rule=\"input in two registers\","
                  "counter=\"refused.signal-event.input.registers\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\","
                  "field=\"input\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.signal-event.input.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\","
                  "field=\"input\","
                  "rule=\"readable memory\","
                  "counter=\"refused.signal-event.input.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"signal-event.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"control\","
                  "rule=\"never fast\","
                  "counter=\"refused.query-extended-capabilities.control.fast\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"control\","
                  "rule=\"no variable header\","
                  "counter=\"refused.query-extended-capabilities.control.variable-header\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"control\","
                  "rule=\"no repetitions\","
                  "counter=\"refused.query-extended-capabilities.control.rep\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"output\","
                  "rule=\"aligned within a page\","
                  "counter=\"refused.query-extended-capabilities.output.alignment\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"output\","
                  "rule=\"writable memory\","
                  "counter=\"refused.query-extended-capabilities.output.memory\"",
    },
    {
        .family = &families[1],
        .labels = "event=\"query-extended-capabilities.called\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"control\",field=\"\",rule=\"a known call\",counter=\"refused.control.code\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"notify-long-spin-wait\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.notify-long-spin-wait.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-partition-id\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.get-partition-id.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"get-vp-registers\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.get-vp-registers.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"set-vp-registers\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.set-vp-registers.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"post-message\",field=\"\",rule=\"level vtl0\",counter=\"refused.post-message.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"signal-event\",field=\"\",rule=\"level vtl0\",counter=\"refused.signal-event.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"query-extended-capabilities\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.query-extended-capabilities.caller\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"control\",field=\"reserved\",rule=\"zero\",counter=\"refused.control.reserved.reserved\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_hyperv_hypercall_post_message_input_shape,
    /* 9 in all */
    &es_hyperv_hypercall_signal_event_input_shape,
    &es_hyperv_hypercall_long_spin_wait_input_shape,
    &es_hyperv_hypercall_partition_id_output_shape,
    &es_hyperv_hypercall_capabilities_output_shape,
    &es_hyperv_hypercall_vp_registers_input_shape,
    &es_hyperv_hypercall_vp_register_name_shape,
    &es_hyperv_hypercall_vp_register_value_shape,
    &es_hyperv_hypercall_vp_register_assignment_shape,
};

const struct es_shape_spec es_hyperv_hypercall_shapes = {
    .spec = &es_hyperv_hypercall_spec,
    .shapes = all_shapes,
    .shape_count = 9,
    .refused = es_hyperv_hypercall_refused,
    .metrics = es_hyperv_hypercall_metrics,
};
