/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_hypercall_intercepts.h"

#include <string.h>

#include "generated/hyperv_hypercall_spec.h"
#include "runtime/bytes.h"

/* level vtl0 */
static const struct es_admitted for_level_vtl0 = {
    .levels = 1u,
    .isolations = UINT64_MAX,
};

/* The control word's parts. */
struct control {
  uint32_t code;
  uint32_t fast;
  uint32_t variable_header_size;
  uint32_t rep_count;
  uint32_t rep_start;
};

static uint32_t part(uint64_t word, uint32_t shift, uint32_t mask) {
  return (uint32_t)(word >> shift & mask);
}

static void split(uint64_t word, struct control *out) {
  out->code = part(word, ES_HYPERV_HYPERCALL_CONTROL_CODE_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_CODE_MASK);
  out->fast = part(word, ES_HYPERV_HYPERCALL_CONTROL_FAST_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_FAST_MASK);
  out->variable_header_size = part(word, ES_HYPERV_HYPERCALL_CONTROL_VARIABLE_HEADER_SIZE_SHIFT,
                                   ES_HYPERV_HYPERCALL_CONTROL_VARIABLE_HEADER_SIZE_MASK);
  out->rep_count = part(word, ES_HYPERV_HYPERCALL_CONTROL_REP_COUNT_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_REP_COUNT_MASK);
  out->rep_start = part(word, ES_HYPERV_HYPERCALL_CONTROL_REP_START_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_REP_START_MASK);
}

static uint64_t result_word(uint64_t status, uint64_t completed) {
  status <<= ES_HYPERV_HYPERCALL_RESULT_STATUS_SHIFT;
  completed <<= ES_HYPERV_HYPERCALL_RESULT_REPS_COMPLETED_SHIFT;
  return status | completed;
}

static uint64_t refuse(const struct es_hypercall *call, es_result why, uint64_t status, uint64_t completed) {
  es_refused_number(why, call->control);
  return result_word(status, completed);
}

/* Aligned, and within one page. */
static bool stands_well(uint64_t address, uint64_t size) {
  return address % 8u == 0 && size <= 0x1000u - address % 0x1000u;
}

/* A fast call's parameters. */
static void registers_to_bytes(const struct es_hypercall *call, uint8_t bytes[16]) {
  es_store_le64(bytes, call->input);
  es_store_le64(bytes + 8, call->output);
}

/* specs/hyperv/hyperv-hypercall.yaml:142 */
static uint64_t call_notify_long_spin_wait(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                           const struct es_hypercall *call, const struct control *control) {
  if (control->variable_header_size != 0) {
    return refuse(
        call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_NOTIFY_LONG_SPIN_WAIT_CONTROL_VARIABLE_HEADER],
        ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_count != 0 || control->rep_start != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_NOTIFY_LONG_SPIN_WAIT_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  const uint32_t head_size = 8u;
  uint8_t registers[16];
  registers_to_bytes(call, registers);
  if (control->fast == 0 && !stands_well(call->input, head_size)) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_NOTIFY_LONG_SPIN_WAIT_INPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  uint8_t bytes[8];
  if (control->fast != 0) {
    memcpy(bytes, registers, head_size);
  } else if (!es_memory_read(call->memory, call->input, bytes, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_NOTIFY_LONG_SPIN_WAIT_INPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_hypercall_saw_input(call, 0, bytes, head_size);
  struct es_hyperv_hypercall_long_spin_wait_input input;
  const es_result head_wrong = es_hyperv_hypercall_decode_long_spin_wait_input(bytes, 8u, &input);
  if (head_wrong != ES_OK) {
    return refuse(call, head_wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_NOTIFY_LONG_SPIN_WAIT_CALLED]);
  const uint16_t status = es_hyperv_hypercall_do_notify_long_spin_wait(owner, vp, &input);
  return result_word(status, 0);
}

/* specs/hyperv/hyperv-hypercall.yaml:143 */
static uint64_t call_get_partition_id(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                      const struct es_hypercall *call, const struct control *control) {
  if (control->fast != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_CONTROL_FAST],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->variable_header_size != 0) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_CONTROL_VARIABLE_HEADER],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_count != 0 || control->rep_start != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (!stands_well(call->output, 8u)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_OUTPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  if (es_memory_map(call->memory, call->output, 8u, ES_MEMORY_WRITE) == NULL) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_OUTPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  struct es_hyperv_hypercall_partition_id_output output = {0};
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_GET_PARTITION_ID_CALLED]);
  const uint16_t status = es_hyperv_hypercall_do_get_partition_id(owner, vp, &output);
  if (status == 0) {
    uint8_t output_bytes[8];
    const size_t made = es_hyperv_hypercall_encode_partition_id_output(&output, output_bytes, sizeof output_bytes);
    if (made == 0 || !es_memory_write(call->memory, call->output, output_bytes, made)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_OUTPUT_MEMORY],
                    ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
    }
    es_hypercall_saw_output(call, 0, output_bytes, made);
  }
  return result_word(status, 0);
}

/* specs/hyperv/hyperv-hypercall.yaml:144 */
static uint64_t call_get_vp_registers(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                      const struct es_hypercall *call, const struct control *control) {
  if (control->fast != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_CONTROL_FAST],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->variable_header_size != 0) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_CONTROL_VARIABLE_HEADER],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_start >= control->rep_count) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  const uint32_t head_size = 16u;
  const uint32_t input_size = head_size + control->rep_count * 4u;
  if (!stands_well(call->input, input_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_INPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  const uint32_t output_size = control->rep_count * 16u;
  if (!stands_well(call->output, output_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_OUTPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  if (es_memory_map(call->memory, call->output, output_size, ES_MEMORY_WRITE) == NULL) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_OUTPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  uint8_t bytes[16];
  if (!es_memory_read(call->memory, call->input, bytes, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_INPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_hypercall_saw_input(call, 0, bytes, head_size);
  struct es_hyperv_hypercall_vp_registers_input input;
  const es_result head_wrong = es_hyperv_hypercall_decode_vp_registers_input(bytes, 16u, &input);
  if (head_wrong != ES_OK) {
    return refuse(call, head_wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_GET_VP_REGISTERS_CALLED]);
  uint32_t done = control->rep_start;
  for (; done < control->rep_count; done++) {
    const uint32_t place = head_size + done * 4u;
    uint8_t element_bytes[4];
    if (!es_memory_read(call->memory, call->input + place, element_bytes, sizeof element_bytes)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_INPUT_MEMORY],
                    ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, done);
    }
    es_hypercall_saw_input(call, place, element_bytes, sizeof element_bytes);
    struct es_hyperv_hypercall_vp_register_name element;
    const es_result wrong = es_hyperv_hypercall_decode_vp_register_name(element_bytes, sizeof element_bytes, &element);
    if (wrong != ES_OK) {
      return refuse(call, wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, done);
    }
    struct es_hyperv_hypercall_vp_register_value element_output = {0};
    const uint16_t status = es_hyperv_hypercall_do_get_vp_register(owner, vp, &input, &element, &element_output);
    if (status != 0) {
      return result_word(status, done);
    }
    uint8_t element_output_bytes[16];
    const size_t made = es_hyperv_hypercall_encode_vp_register_value(&element_output, element_output_bytes,
                                                                     sizeof element_output_bytes);
    if (made == 0 || !es_memory_write(call->memory, call->output + (uint64_t)done * 16u, element_output_bytes, made)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_REP_OUTPUT_MEMORY],
                    ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, done);
    }
    es_hypercall_saw_output(call, (uint64_t)done * 16u, element_output_bytes, made);
  }
  return result_word(0, done);
}

/* specs/hyperv/hyperv-hypercall.yaml:146 */
static uint64_t call_set_vp_registers(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                      const struct es_hypercall *call, const struct control *control) {
  if (control->fast != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_CONTROL_FAST],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->variable_header_size != 0) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_CONTROL_VARIABLE_HEADER],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_start >= control->rep_count) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  const uint32_t head_size = 16u;
  const uint32_t input_size = head_size + control->rep_count * 32u;
  if (!stands_well(call->input, input_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_INPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  uint8_t bytes[16];
  if (!es_memory_read(call->memory, call->input, bytes, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_INPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_hypercall_saw_input(call, 0, bytes, head_size);
  struct es_hyperv_hypercall_vp_registers_input input;
  const es_result head_wrong = es_hyperv_hypercall_decode_vp_registers_input(bytes, 16u, &input);
  if (head_wrong != ES_OK) {
    return refuse(call, head_wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_SET_VP_REGISTERS_CALLED]);
  uint32_t done = control->rep_start;
  for (; done < control->rep_count; done++) {
    const uint32_t place = head_size + done * 32u;
    uint8_t element_bytes[32];
    if (!es_memory_read(call->memory, call->input + place, element_bytes, sizeof element_bytes)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_INPUT_MEMORY],
                    ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, done);
    }
    es_hypercall_saw_input(call, place, element_bytes, sizeof element_bytes);
    struct es_hyperv_hypercall_vp_register_assignment element;
    const es_result wrong =
        es_hyperv_hypercall_decode_vp_register_assignment(element_bytes, sizeof element_bytes, &element);
    if (wrong != ES_OK) {
      return refuse(call, wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, done);
    }
    const uint16_t status = es_hyperv_hypercall_do_set_vp_register(owner, vp, &input, &element);
    if (status != 0) {
      return result_word(status, done);
    }
  }
  return result_word(0, done);
}

/* specs/hyperv/hyperv-hypercall.yaml:148 */
static uint64_t call_post_message(struct es_hyperv_hypercall_owner *owner, uint32_t vp, const struct es_hypercall *call,
                                  const struct control *control) {
  if (control->fast != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_CONTROL_FAST],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->variable_header_size != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_CONTROL_VARIABLE_HEADER],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_count != 0 || control->rep_start != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  const uint32_t head_size = 256u;
  if (!stands_well(call->input, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_INPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  uint8_t bytes[256];
  if (!es_memory_read(call->memory, call->input, bytes, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_INPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_hypercall_saw_input(call, 0, bytes, head_size);
  struct es_hyperv_hypercall_post_message_input input;
  const es_result head_wrong = es_hyperv_hypercall_decode_post_message_input(bytes, 256u, &input);
  if (head_wrong != ES_OK) {
    return refuse(call, head_wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_POST_MESSAGE_CALLED]);
  const uint16_t status = es_hyperv_hypercall_do_post_message(owner, vp, &input);
  return result_word(status, 0);
}

/* specs/hyperv/hyperv-hypercall.yaml:149 */
static uint64_t call_signal_event(struct es_hyperv_hypercall_owner *owner, uint32_t vp, const struct es_hypercall *call,
                                  const struct control *control) {
  if (control->variable_header_size != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_CONTROL_VARIABLE_HEADER],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_count != 0 || control->rep_start != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  const uint32_t head_size = 8u;
  uint8_t registers[16];
  registers_to_bytes(call, registers);
  if (control->fast == 0 && !stands_well(call->input, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_INPUT_ALIGNMENT],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  uint8_t bytes[8];
  if (control->fast != 0) {
    memcpy(bytes, registers, head_size);
  } else if (!es_memory_read(call->memory, call->input, bytes, head_size)) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_INPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_hypercall_saw_input(call, 0, bytes, head_size);
  struct es_hyperv_hypercall_signal_event_input input;
  const es_result head_wrong = es_hyperv_hypercall_decode_signal_event_input(bytes, 8u, &input);
  if (head_wrong != ES_OK) {
    return refuse(call, head_wrong, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_SIGNAL_EVENT_CALLED]);
  const uint16_t status = es_hyperv_hypercall_do_signal_event(owner, vp, &input);
  return result_word(status, 0);
}

/* specs/hyperv/hyperv-hypercall.yaml:150 */
static uint64_t call_query_extended_capabilities(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                 const struct es_hypercall *call, const struct control *control) {
  if (control->fast != 0) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_CONTROL_FAST],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->variable_header_size != 0) {
    return refuse(
        call,
        &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_CONTROL_VARIABLE_HEADER],
        ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (control->rep_count != 0 || control->rep_start != 0) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_CONTROL_REP],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  if (!stands_well(call->output, 8u)) {
    return refuse(
        call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_OUTPUT_ALIGNMENT],
        ES_HYPERV_HYPERCALL_STATUS_INVALID_ALIGNMENT, 0);
  }
  if (es_memory_map(call->memory, call->output, 8u, ES_MEMORY_WRITE) == NULL) {
    return refuse(call,
                  &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_OUTPUT_MEMORY],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
  }
  struct es_hyperv_hypercall_capabilities_output output = {0};
  es_count(&es_hyperv_hypercall_counters[ES_HYPERV_HYPERCALL_COUNTER_QUERY_EXTENDED_CAPABILITIES_CALLED]);
  const uint16_t status = es_hyperv_hypercall_do_query_extended_capabilities(owner, vp, &output);
  if (status == 0) {
    uint8_t output_bytes[8];
    const size_t made = es_hyperv_hypercall_encode_capabilities_output(&output, output_bytes, sizeof output_bytes);
    if (made == 0 || !es_memory_write(call->memory, call->output, output_bytes, made)) {
      return refuse(
          call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_OUTPUT_MEMORY],
          ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER, 0);
    }
    es_hypercall_saw_output(call, 0, output_bytes, made);
  }
  return result_word(status, 0);
}

/* One hypercall of processor `vp`: the result word for it. Input is copied before it is looked at. */
uint64_t es_hyperv_hypercall_call(struct es_hyperv_hypercall_owner *owner, uint32_t vp, const struct es_caller *caller,
                                  const struct es_hypercall *call) {
  struct control control;
  split(call->control, &control);
  if ((call->control & 0xf000f000f8000000ull) != 0) {
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_CONTROL_RESERVED_RESERVED],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_INPUT, 0);
  }
  switch (control.code) {
  case ES_HYPERV_HYPERCALL_CALL_NOTIFY_LONG_SPIN_WAIT:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_NOTIFY_LONG_SPIN_WAIT_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_notify_long_spin_wait(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_GET_PARTITION_ID:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_PARTITION_ID_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_get_partition_id(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_GET_VP_REGISTERS:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_GET_VP_REGISTERS_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_get_vp_registers(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_SET_VP_REGISTERS:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SET_VP_REGISTERS_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_set_vp_registers(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_POST_MESSAGE_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_post_message(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_SIGNAL_EVENT_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_signal_event(owner, vp, call, &control);
  case ES_HYPERV_HYPERCALL_CALL_QUERY_EXTENDED_CAPABILITIES:
    if (!es_admits(&for_level_vtl0, caller)) {
      return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_QUERY_EXTENDED_CAPABILITIES_CALLER],
                    ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED, 0);
    }
    return call_query_extended_capabilities(owner, vp, call, &control);
  default:
    return refuse(call, &es_hyperv_hypercall_refusals[ES_HYPERV_HYPERCALL_REFUSAL_CONTROL_CODE],
                  ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE, 0);
  }
}
