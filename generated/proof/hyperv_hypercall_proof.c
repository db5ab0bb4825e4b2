/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator.
 * What CBMC proves of hyperv-hypercall, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_hypercall_spec.h"
#include "generated/hyperv_hypercall_wire.h"

/* specs/hyperv/hyperv-hypercall.yaml:142 By hand: anything. */
uint16_t es_hyperv_hypercall_do_notify_long_spin_wait(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                      const struct es_hyperv_hypercall_long_spin_wait_input *input) {
  (void)owner;
  (void)vp;
  (void)input;
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:143 By hand: anything. */
uint16_t es_hyperv_hypercall_do_get_partition_id(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                 struct es_hyperv_hypercall_partition_id_output *output) {
  (void)owner;
  (void)vp;
  __CPROVER_havoc_object(output);
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:144 By hand: anything. */
uint16_t es_hyperv_hypercall_do_get_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_name *element,
                                                struct es_hyperv_hypercall_vp_register_value *element_output) {
  (void)owner;
  (void)vp;
  (void)input;
  (void)element;
  __CPROVER_havoc_object(element_output);
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:146 By hand: anything. */
uint16_t es_hyperv_hypercall_do_set_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_assignment *element) {
  (void)owner;
  (void)vp;
  (void)input;
  (void)element;
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:148 By hand: anything. */
uint16_t es_hyperv_hypercall_do_post_message(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_post_message_input *input) {
  (void)owner;
  (void)vp;
  (void)input;
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:149 By hand: anything. */
uint16_t es_hyperv_hypercall_do_signal_event(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_signal_event_input *input) {
  (void)owner;
  (void)vp;
  (void)input;
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:150 By hand: anything. */
uint16_t es_hyperv_hypercall_do_query_extended_capabilities(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                            struct es_hyperv_hypercall_capabilities_output *output) {
  (void)owner;
  (void)vp;
  __CPROVER_havoc_object(output);
  return nondet_uint16_t();
}

/* specs/hyperv/hyperv-hypercall.yaml:86 decoder of post-message-input: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_post_message_input(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_post_message_input, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_post_message_input(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:86 encoder of post-message-input: writes in its room: any value, any room. */
void prove_encode_post_message_input(void) {
  ES_ANY(struct es_hyperv_hypercall_post_message_input, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_post_message_input(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:86 post-message-input: decode(encode(x)) = x: any value. */
void prove_round_trip_post_message_input(void) {
  ES_ANY(struct es_hyperv_hypercall_post_message_input, in);
  uint8_t *const bytes = es_any_bytes(256);
  const size_t size = es_hyperv_hypercall_encode_post_message_input(&in, bytes, 256);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_post_message_input, out);
  const es_result result = es_hyperv_hypercall_decode_post_message_input(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.connection_id, out.connection_id);
  ES_SAME(in.message_type, out.message_type);
  ES_SAME(in.payload_size, out.payload_size);
  es_prove_same(in.payload, out.payload, sizeof in.payload);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:94 decoder of signal-event-input: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_signal_event_input(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_signal_event_input, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_signal_event_input(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:94 encoder of signal-event-input: writes in its room: any value, any room. */
void prove_encode_signal_event_input(void) {
  ES_ANY(struct es_hyperv_hypercall_signal_event_input, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_signal_event_input(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:94 signal-event-input: decode(encode(x)) = x: any value. */
void prove_round_trip_signal_event_input(void) {
  ES_ANY(struct es_hyperv_hypercall_signal_event_input, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_hyperv_hypercall_encode_signal_event_input(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_signal_event_input, out);
  const es_result result = es_hyperv_hypercall_decode_signal_event_input(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.connection_id, out.connection_id);
  ES_SAME(in.flag_number, out.flag_number);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:100 decoder of long-spin-wait-input: reads its bytes, writes what it accepts:
 * any size. */
void prove_decode_long_spin_wait_input(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_long_spin_wait_input, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_long_spin_wait_input(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:100 encoder of long-spin-wait-input: writes in its room: any value, any room. */
void prove_encode_long_spin_wait_input(void) {
  ES_ANY(struct es_hyperv_hypercall_long_spin_wait_input, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_long_spin_wait_input(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:100 long-spin-wait-input: decode(encode(x)) = x: any value. */
void prove_round_trip_long_spin_wait_input(void) {
  ES_ANY(struct es_hyperv_hypercall_long_spin_wait_input, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_hyperv_hypercall_encode_long_spin_wait_input(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_long_spin_wait_input, out);
  const es_result result = es_hyperv_hypercall_decode_long_spin_wait_input(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.spin_count, out.spin_count);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:105 decoder of partition-id-output: reads its bytes, writes what it accepts:
 * any size. */
void prove_decode_partition_id_output(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_partition_id_output, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_partition_id_output(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:105 encoder of partition-id-output: writes in its room: any value, any room. */
void prove_encode_partition_id_output(void) {
  ES_ANY(struct es_hyperv_hypercall_partition_id_output, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_partition_id_output(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:105 partition-id-output: decode(encode(x)) = x: any value. */
void prove_round_trip_partition_id_output(void) {
  ES_ANY(struct es_hyperv_hypercall_partition_id_output, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_hyperv_hypercall_encode_partition_id_output(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_partition_id_output, out);
  const es_result result = es_hyperv_hypercall_decode_partition_id_output(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.partition_id, out.partition_id);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:109 decoder of capabilities-output: reads its bytes, writes what it accepts:
 * any size. */
void prove_decode_capabilities_output(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_capabilities_output, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_capabilities_output(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:109 encoder of capabilities-output: writes in its room: any value, any room. */
void prove_encode_capabilities_output(void) {
  ES_ANY(struct es_hyperv_hypercall_capabilities_output, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_capabilities_output(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:109 capabilities-output: decode(encode(x)) = x: any value. */
void prove_round_trip_capabilities_output(void) {
  ES_ANY(struct es_hyperv_hypercall_capabilities_output, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_hyperv_hypercall_encode_capabilities_output(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_capabilities_output, out);
  const es_result result = es_hyperv_hypercall_decode_capabilities_output(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.capabilities, out.capabilities);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:113 decoder of vp-registers-input: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_vp_registers_input(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_vp_registers_input, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_vp_registers_input(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:113 encoder of vp-registers-input: writes in its room: any value, any room. */
void prove_encode_vp_registers_input(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_registers_input, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_vp_registers_input(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:113 vp-registers-input: decode(encode(x)) = x: any value. */
void prove_round_trip_vp_registers_input(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_registers_input, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_hyperv_hypercall_encode_vp_registers_input(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_vp_registers_input, out);
  const es_result result = es_hyperv_hypercall_decode_vp_registers_input(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.partition_id, out.partition_id);
  ES_SAME(in.vp_index, out.vp_index);
  ES_SAME(in.target_vtl, out.target_vtl);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:120 decoder of vp-register-name: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_vp_register_name(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_vp_register_name, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_vp_register_name(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:120 encoder of vp-register-name: writes in its room: any value, any room. */
void prove_encode_vp_register_name(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_name, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_vp_register_name(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:120 vp-register-name: decode(encode(x)) = x: any value. */
void prove_round_trip_vp_register_name(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_name, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_hyperv_hypercall_encode_vp_register_name(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_vp_register_name, out);
  const es_result result = es_hyperv_hypercall_decode_vp_register_name(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.name, out.name);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:124 decoder of vp-register-value: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_vp_register_value(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_vp_register_value, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_vp_register_value(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:124 encoder of vp-register-value: writes in its room: any value, any room. */
void prove_encode_vp_register_value(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_value, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_vp_register_value(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:124 vp-register-value: decode(encode(x)) = x: any value. */
void prove_round_trip_vp_register_value(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_value, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_hyperv_hypercall_encode_vp_register_value(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_vp_register_value, out);
  const es_result result = es_hyperv_hypercall_decode_vp_register_value(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.low, out.low);
  ES_SAME(in.high, out.high);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml:129 decoder of vp-register-assignment: reads its bytes, writes what it accepts:
 * any size. */
void prove_decode_vp_register_assignment(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_hyperv_hypercall_vp_register_assignment, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_hyperv_hypercall_decode_vp_register_assignment(bytes, size, &out);
  es_prove_result(result, es_hyperv_hypercall_refusals, ES_HYPERV_HYPERCALL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/hyperv/hyperv-hypercall.yaml:129 encoder of vp-register-assignment: writes in its room: any value, any room. */
void prove_encode_vp_register_assignment(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_assignment, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_hyperv_hypercall_encode_vp_register_assignment(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/hyperv/hyperv-hypercall.yaml:129 vp-register-assignment: decode(encode(x)) = x: any value. */
void prove_round_trip_vp_register_assignment(void) {
  ES_ANY(struct es_hyperv_hypercall_vp_register_assignment, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_hyperv_hypercall_encode_vp_register_assignment(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_hyperv_hypercall_vp_register_assignment, out);
  const es_result result = es_hyperv_hypercall_decode_vp_register_assignment(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.name, out.name);
  ES_SAME(in.low, out.low);
  ES_SAME(in.high, out.high);
  ES_REACHED("came round");
}

/* specs/hyperv/hyperv-hypercall.yaml call: stays in its objects, computes nothing that C does not define: lists of
 * up to 2 elements. */
void prove_call_call(void) {
  const uint32_t vp = nondet_uint32_t();
  ES_ANY(struct es_caller, caller);
  ES_ANY(struct es_hypercall, call);
  struct es_hypercall_seen *const seen = es_any_bytes(offsetof(struct es_hypercall_seen, input));
  ES_ASSUME(seen->input_size <= sizeof seen->input && seen->output_size <= sizeof seen->output);
  call.seen = nondet_bool() ? NULL : seen;
  ES_ASSUME((call.control >> 32 & 0xfff) <= (call.control >> 48 & 0xfff) + 2);
  (void)es_hyperv_hypercall_call(NULL, vp, &caller, &call);
  ES_REACHED("returned");
}

/* specs/hyperv/hyperv-hypercall.yaml:2 input that is kept of a hypercall stays in its memory: any bytes, any place. */
void prove_saw_input(void) {
  ES_ANY(struct es_hypercall, call);
  call.seen = nondet_bool() ? NULL : es_any_bytes(sizeof *call.seen);
  ES_ASSUME(call.seen == NULL || call.seen->input_size <= ES_HYPERCALL_PARAMETERS_MAX);
  const size_t count = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(count);
  es_hypercall_saw_input(&call, nondet_uint64_t(), bytes, count);
  ES_PROVE(call.seen == NULL || call.seen->input_size <= ES_HYPERCALL_PARAMETERS_MAX, "what is kept has room");
  ES_REACHED("kept");
}

/* specs/hyperv/hyperv-hypercall.yaml:2 output that is kept of a hypercall stays in its memory: any bytes, any place. */
void prove_saw_output(void) {
  ES_ANY(struct es_hypercall, call);
  call.seen = nondet_bool() ? NULL : es_any_bytes(sizeof *call.seen);
  ES_ASSUME(call.seen == NULL || call.seen->output_size <= ES_HYPERCALL_PARAMETERS_MAX);
  const size_t count = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(count);
  es_hypercall_saw_output(&call, nondet_uint64_t(), bytes, count);
  ES_PROVE(call.seen == NULL || call.seen->output_size <= ES_HYPERCALL_PARAMETERS_MAX, "what is kept has room");
  ES_REACHED("kept");
}
