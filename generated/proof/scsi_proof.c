/* Generated from specs/scsi/scsi.yaml; change that and run python3 -m generator.
 * What CBMC proves of scsi, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/scsi.h"
#include "generated/scsi_spec.h"
#include "generated/scsi_wire.h"

/* specs/scsi/scsi.yaml:273 By hand: anything. */
void es_scsi_do_test_unit_ready(struct es_scsi_owner *owner, const struct es_scsi_test_unit_ready_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:274 By hand: anything. */
void es_scsi_do_request_sense(struct es_scsi_owner *owner, const struct es_scsi_request_sense_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:275 By hand: anything. */
void es_scsi_do_read(struct es_scsi_owner *owner, const struct es_scsi_read_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:276 By hand: anything. */
void es_scsi_do_write(struct es_scsi_owner *owner, const struct es_scsi_write_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:277 By hand: anything. */
void es_scsi_do_inquiry(struct es_scsi_owner *owner, const struct es_scsi_inquiry_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:278 By hand: anything. */
void es_scsi_do_mode_select(struct es_scsi_owner *owner, const struct es_scsi_mode_select_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:279 By hand: anything. */
void es_scsi_do_mode_sense(struct es_scsi_owner *owner, const struct es_scsi_mode_sense_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:280 By hand: anything. */
void es_scsi_do_start_stop(struct es_scsi_owner *owner, const struct es_scsi_start_stop_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:281 By hand: anything. */
void es_scsi_do_send_diagnostic(struct es_scsi_owner *owner, const struct es_scsi_send_diagnostic_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:282 By hand: anything. */
void es_scsi_do_prevent_removal(struct es_scsi_owner *owner, const struct es_scsi_prevent_removal_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:283 By hand: anything. */
void es_scsi_do_read_capacity(struct es_scsi_owner *owner, const struct es_scsi_read_capacity_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:286 By hand: anything. */
void es_scsi_do_verify(struct es_scsi_owner *owner, const struct es_scsi_verify_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:287 By hand: anything. */
void es_scsi_do_synchronize(struct es_scsi_owner *owner, const struct es_scsi_synchronize_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:288 By hand: anything. */
void es_scsi_do_write_same(struct es_scsi_owner *owner, const struct es_scsi_write_same_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:289 By hand: anything. */
void es_scsi_do_unmap(struct es_scsi_owner *owner, const struct es_scsi_unmap_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:298 By hand: anything. */
void es_scsi_do_get_lba_status(struct es_scsi_owner *owner, const struct es_scsi_get_lba_status_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:299 By hand: anything. */
void es_scsi_do_report_luns(struct es_scsi_owner *owner, const struct es_scsi_report_luns_args *args) {
  (void)owner;
  (void)args;
}

/* specs/scsi/scsi.yaml:55 decoder of cdb-6: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_6(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_6, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_6(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:55 encoder of cdb-6: writes in its room: any value, any room. */
void prove_encode_cdb_6(void) {
  ES_ANY(struct es_scsi_cdb_6, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_6(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:55 cdb-6: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_6(void) {
  ES_ANY(struct es_scsi_cdb_6, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_6(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_6, out);
  const es_result result = es_scsi_decode_cdb_6(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:61 decoder of cdb-request-sense: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_request_sense(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_request_sense, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_request_sense(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:61 encoder of cdb-request-sense: writes in its room: any value, any room. */
void prove_encode_cdb_request_sense(void) {
  ES_ANY(struct es_scsi_cdb_request_sense, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_request_sense(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:61 cdb-request-sense: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_request_sense(void) {
  ES_ANY(struct es_scsi_cdb_request_sense, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_request_sense(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_request_sense, out);
  const es_result result = es_scsi_decode_cdb_request_sense(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.descriptor, out.options.descriptor);
  ES_SAME(in.allocation, out.allocation);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:69 decoder of cdb-read-write-6: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_read_write_6(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_read_write_6, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_read_write_6(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:69 encoder of cdb-read-write-6: writes in its room: any value, any room. */
void prove_encode_cdb_read_write_6(void) {
  ES_ANY(struct es_scsi_cdb_read_write_6, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_read_write_6(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:69 cdb-read-write-6: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_read_write_6(void) {
  ES_ANY(struct es_scsi_cdb_read_write_6, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_read_write_6(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_read_write_6, out);
  const es_result result = es_scsi_decode_cdb_read_write_6(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:76 decoder of cdb-inquiry: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_inquiry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_inquiry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_inquiry(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:76 encoder of cdb-inquiry: writes in its room: any value, any room. */
void prove_encode_cdb_inquiry(void) {
  ES_ANY(struct es_scsi_cdb_inquiry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_inquiry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:76 cdb-inquiry: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_inquiry(void) {
  ES_ANY(struct es_scsi_cdb_inquiry, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_inquiry(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_inquiry, out);
  const es_result result = es_scsi_decode_cdb_inquiry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.evpd, out.options.evpd);
  ES_SAME(in.page, out.page);
  ES_SAME(in.allocation, out.allocation);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:84 decoder of cdb-mode-select-6: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_mode_select_6(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_mode_select_6, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_mode_select_6(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:84 encoder of cdb-mode-select-6: writes in its room: any value, any room. */
void prove_encode_cdb_mode_select_6(void) {
  ES_ANY(struct es_scsi_cdb_mode_select_6, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_mode_select_6(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:84 cdb-mode-select-6: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_mode_select_6(void) {
  ES_ANY(struct es_scsi_cdb_mode_select_6, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_mode_select_6(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_mode_select_6, out);
  const es_result result = es_scsi_decode_cdb_mode_select_6(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.save_pages, out.options.save_pages);
  ES_SAME(in.options.page_format, out.options.page_format);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:92 decoder of cdb-mode-sense-6: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_mode_sense_6(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_mode_sense_6, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_mode_sense_6(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:92 encoder of cdb-mode-sense-6: writes in its room: any value, any room. */
void prove_encode_cdb_mode_sense_6(void) {
  ES_ANY(struct es_scsi_cdb_mode_sense_6, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_mode_sense_6(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:92 cdb-mode-sense-6: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_mode_sense_6(void) {
  ES_ANY(struct es_scsi_cdb_mode_sense_6, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_mode_sense_6(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_mode_sense_6, out);
  const es_result result = es_scsi_decode_cdb_mode_sense_6(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.no_block_descriptors, out.options.no_block_descriptors);
  ES_SAME(in.page_and_control.page, out.page_and_control.page);
  ES_SAME(in.page_and_control.control_values, out.page_and_control.control_values);
  ES_SAME(in.subpage, out.subpage);
  ES_SAME(in.allocation, out.allocation);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:101 decoder of cdb-start-stop: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_start_stop(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_start_stop, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_start_stop(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:101 encoder of cdb-start-stop: writes in its room: any value, any room. */
void prove_encode_cdb_start_stop(void) {
  ES_ANY(struct es_scsi_cdb_start_stop, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_start_stop(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:101 cdb-start-stop: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_start_stop(void) {
  ES_ANY(struct es_scsi_cdb_start_stop, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_start_stop(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_start_stop, out);
  const es_result result = es_scsi_decode_cdb_start_stop(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.immediate, out.options.immediate);
  ES_SAME(in.action.start, out.action.start);
  ES_SAME(in.action.load_eject, out.action.load_eject);
  ES_SAME(in.action.no_flush, out.action.no_flush);
  ES_SAME(in.action.power_condition, out.action.power_condition);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:109 decoder of cdb-send-diagnostic: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_send_diagnostic(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_send_diagnostic, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_send_diagnostic(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:109 encoder of cdb-send-diagnostic: writes in its room: any value, any room. */
void prove_encode_cdb_send_diagnostic(void) {
  ES_ANY(struct es_scsi_cdb_send_diagnostic, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_send_diagnostic(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:109 cdb-send-diagnostic: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_send_diagnostic(void) {
  ES_ANY(struct es_scsi_cdb_send_diagnostic, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_send_diagnostic(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_send_diagnostic, out);
  const es_result result = es_scsi_decode_cdb_send_diagnostic(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.unit_offline, out.options.unit_offline);
  ES_SAME(in.options.device_offline, out.options.device_offline);
  ES_SAME(in.options.self_test, out.options.self_test);
  ES_SAME(in.options.page_format, out.options.page_format);
  ES_SAME(in.options.self_test_code, out.options.self_test_code);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:117 decoder of cdb-prevent-removal: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_prevent_removal(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_prevent_removal, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_prevent_removal(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:117 encoder of cdb-prevent-removal: writes in its room: any value, any room. */
void prove_encode_cdb_prevent_removal(void) {
  ES_ANY(struct es_scsi_cdb_prevent_removal, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_prevent_removal(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:117 cdb-prevent-removal: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_prevent_removal(void) {
  ES_ANY(struct es_scsi_cdb_prevent_removal, in);
  uint8_t *const bytes = es_any_bytes(6);
  const size_t size = es_scsi_encode_cdb_prevent_removal(&in, bytes, 6);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_prevent_removal, out);
  const es_result result = es_scsi_decode_cdb_prevent_removal(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.action.prevent, out.action.prevent);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:124 decoder of cdb-read-capacity-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_read_capacity_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_read_capacity_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_read_capacity_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:124 encoder of cdb-read-capacity-10: writes in its room: any value, any room. */
void prove_encode_cdb_read_capacity_10(void) {
  ES_ANY(struct es_scsi_cdb_read_capacity_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_read_capacity_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:124 cdb-read-capacity-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_read_capacity_10(void) {
  ES_ANY(struct es_scsi_cdb_read_capacity_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_read_capacity_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_read_capacity_10, out);
  const es_result result = es_scsi_decode_cdb_read_capacity_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.options.partial_medium, out.options.partial_medium);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:133 decoder of cdb-read-write-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_read_write_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_read_write_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_read_write_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:133 encoder of cdb-read-write-10: writes in its room: any value, any room. */
void prove_encode_cdb_read_write_10(void) {
  ES_ANY(struct es_scsi_cdb_read_write_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_read_write_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:133 cdb-read-write-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_read_write_10(void) {
  ES_ANY(struct es_scsi_cdb_read_write_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_read_write_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_read_write_10, out);
  const es_result result = es_scsi_decode_cdb_read_write_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.fua, out.options.fua);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:142 decoder of cdb-verify-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_verify_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_verify_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_verify_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:142 encoder of cdb-verify-10: writes in its room: any value, any room. */
void prove_encode_cdb_verify_10(void) {
  ES_ANY(struct es_scsi_cdb_verify_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_verify_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:142 cdb-verify-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_verify_10(void) {
  ES_ANY(struct es_scsi_cdb_verify_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_verify_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_verify_10, out);
  const es_result result = es_scsi_decode_cdb_verify_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.byte_check, out.options.byte_check);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:151 decoder of cdb-synchronize-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_synchronize_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_synchronize_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_synchronize_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:151 encoder of cdb-synchronize-10: writes in its room: any value, any room. */
void prove_encode_cdb_synchronize_10(void) {
  ES_ANY(struct es_scsi_cdb_synchronize_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_synchronize_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:151 cdb-synchronize-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_synchronize_10(void) {
  ES_ANY(struct es_scsi_cdb_synchronize_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_synchronize_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_synchronize_10, out);
  const es_result result = es_scsi_decode_cdb_synchronize_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.immediate, out.options.immediate);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:160 decoder of cdb-write-same-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_write_same_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_write_same_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_write_same_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:160 encoder of cdb-write-same-10: writes in its room: any value, any room. */
void prove_encode_cdb_write_same_10(void) {
  ES_ANY(struct es_scsi_cdb_write_same_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_write_same_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:160 cdb-write-same-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_write_same_10(void) {
  ES_ANY(struct es_scsi_cdb_write_same_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_write_same_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_write_same_10, out);
  const es_result result = es_scsi_decode_cdb_write_same_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.unmap, out.options.unmap);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:169 decoder of cdb-unmap: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_unmap(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_unmap, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_unmap(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:169 encoder of cdb-unmap: writes in its room: any value, any room. */
void prove_encode_cdb_unmap(void) {
  ES_ANY(struct es_scsi_cdb_unmap, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_unmap(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:169 cdb-unmap: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_unmap(void) {
  ES_ANY(struct es_scsi_cdb_unmap, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_unmap(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_unmap, out);
  const es_result result = es_scsi_decode_cdb_unmap(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:178 decoder of cdb-mode-select-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_mode_select_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_mode_select_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_mode_select_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:178 encoder of cdb-mode-select-10: writes in its room: any value, any room. */
void prove_encode_cdb_mode_select_10(void) {
  ES_ANY(struct es_scsi_cdb_mode_select_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_mode_select_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:178 cdb-mode-select-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_mode_select_10(void) {
  ES_ANY(struct es_scsi_cdb_mode_select_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_mode_select_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_mode_select_10, out);
  const es_result result = es_scsi_decode_cdb_mode_select_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.save_pages, out.options.save_pages);
  ES_SAME(in.options.page_format, out.options.page_format);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:186 decoder of cdb-mode-sense-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_mode_sense_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_mode_sense_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_mode_sense_10(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:186 encoder of cdb-mode-sense-10: writes in its room: any value, any room. */
void prove_encode_cdb_mode_sense_10(void) {
  ES_ANY(struct es_scsi_cdb_mode_sense_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_mode_sense_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:186 cdb-mode-sense-10: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_mode_sense_10(void) {
  ES_ANY(struct es_scsi_cdb_mode_sense_10, in);
  uint8_t *const bytes = es_any_bytes(10);
  const size_t size = es_scsi_encode_cdb_mode_sense_10(&in, bytes, 10);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_mode_sense_10, out);
  const es_result result = es_scsi_decode_cdb_mode_sense_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.no_block_descriptors, out.options.no_block_descriptors);
  ES_SAME(in.options.long_lba_accepted, out.options.long_lba_accepted);
  ES_SAME(in.page_and_control.page, out.page_and_control.page);
  ES_SAME(in.page_and_control.control_values, out.page_and_control.control_values);
  ES_SAME(in.subpage, out.subpage);
  ES_SAME(in.allocation, out.allocation);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:196 decoder of cdb-read-write-12: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_read_write_12(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_read_write_12, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_read_write_12(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:196 encoder of cdb-read-write-12: writes in its room: any value, any room. */
void prove_encode_cdb_read_write_12(void) {
  ES_ANY(struct es_scsi_cdb_read_write_12, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_read_write_12(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:196 cdb-read-write-12: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_read_write_12(void) {
  ES_ANY(struct es_scsi_cdb_read_write_12, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_encode_cdb_read_write_12(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_read_write_12, out);
  const es_result result = es_scsi_decode_cdb_read_write_12(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.fua, out.options.fua);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:205 decoder of cdb-verify-12: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_verify_12(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_verify_12, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_verify_12(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:205 encoder of cdb-verify-12: writes in its room: any value, any room. */
void prove_encode_cdb_verify_12(void) {
  ES_ANY(struct es_scsi_cdb_verify_12, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_verify_12(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:205 cdb-verify-12: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_verify_12(void) {
  ES_ANY(struct es_scsi_cdb_verify_12, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_encode_cdb_verify_12(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_verify_12, out);
  const es_result result = es_scsi_decode_cdb_verify_12(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.byte_check, out.options.byte_check);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:214 decoder of cdb-report-luns: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_report_luns(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_report_luns, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_report_luns(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:214 encoder of cdb-report-luns: writes in its room: any value, any room. */
void prove_encode_cdb_report_luns(void) {
  ES_ANY(struct es_scsi_cdb_report_luns, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_report_luns(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:214 cdb-report-luns: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_report_luns(void) {
  ES_ANY(struct es_scsi_cdb_report_luns, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_encode_cdb_report_luns(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_report_luns, out);
  const es_result result = es_scsi_decode_cdb_report_luns(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.select, out.select);
  ES_SAME(in.allocation, out.allocation);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:224 decoder of cdb-read-write-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_read_write_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_read_write_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_read_write_16(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:224 encoder of cdb-read-write-16: writes in its room: any value, any room. */
void prove_encode_cdb_read_write_16(void) {
  ES_ANY(struct es_scsi_cdb_read_write_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_read_write_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:224 cdb-read-write-16: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_read_write_16(void) {
  ES_ANY(struct es_scsi_cdb_read_write_16, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_encode_cdb_read_write_16(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_read_write_16, out);
  const es_result result = es_scsi_decode_cdb_read_write_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.fua, out.options.fua);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:233 decoder of cdb-verify-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_verify_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_verify_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_verify_16(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:233 encoder of cdb-verify-16: writes in its room: any value, any room. */
void prove_encode_cdb_verify_16(void) {
  ES_ANY(struct es_scsi_cdb_verify_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_verify_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:233 cdb-verify-16: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_verify_16(void) {
  ES_ANY(struct es_scsi_cdb_verify_16, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_encode_cdb_verify_16(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_verify_16, out);
  const es_result result = es_scsi_decode_cdb_verify_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.byte_check, out.options.byte_check);
  ES_SAME(in.options.dpo, out.options.dpo);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:242 decoder of cdb-synchronize-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_synchronize_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_synchronize_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_synchronize_16(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:242 encoder of cdb-synchronize-16: writes in its room: any value, any room. */
void prove_encode_cdb_synchronize_16(void) {
  ES_ANY(struct es_scsi_cdb_synchronize_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_synchronize_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:242 cdb-synchronize-16: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_synchronize_16(void) {
  ES_ANY(struct es_scsi_cdb_synchronize_16, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_encode_cdb_synchronize_16(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_synchronize_16, out);
  const es_result result = es_scsi_decode_cdb_synchronize_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.immediate, out.options.immediate);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:251 decoder of cdb-write-same-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_write_same_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_write_same_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_write_same_16(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:251 encoder of cdb-write-same-16: writes in its room: any value, any room. */
void prove_encode_cdb_write_same_16(void) {
  ES_ANY(struct es_scsi_cdb_write_same_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_write_same_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:251 cdb-write-same-16: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_write_same_16(void) {
  ES_ANY(struct es_scsi_cdb_write_same_16, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_encode_cdb_write_same_16(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_write_same_16, out);
  const es_result result = es_scsi_decode_cdb_write_same_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.options.no_data_out, out.options.no_data_out);
  ES_SAME(in.options.unmap, out.options.unmap);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml:260 decoder of cdb-service-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_cdb_service_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_cdb_service_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_decode_cdb_service_16(bytes, size, &out);
  es_prove_result(result, es_scsi_refusals, ES_SCSI_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi.yaml:260 encoder of cdb-service-16: writes in its room: any value, any room. */
void prove_encode_cdb_service_16(void) {
  ES_ANY(struct es_scsi_cdb_service_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_encode_cdb_service_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi.yaml:260 cdb-service-16: decode(encode(x)) = x: any value. */
void prove_round_trip_cdb_service_16(void) {
  ES_ANY(struct es_scsi_cdb_service_16, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_encode_cdb_service_16(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_cdb_service_16, out);
  const es_result result = es_scsi_decode_cdb_service_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.opcode, out.opcode);
  ES_SAME(in.service.service_action, out.service.service_action);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.allocation, out.allocation);
  ES_SAME(in.options.partial_medium, out.options.partial_medium);
  ES_REACHED("came round");
}

/* specs/scsi/scsi.yaml command name: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_command_name(void) {
  const uint32_t command = nondet_uint32_t();
  (void)es_scsi_command_name(command);
  ES_REACHED("returned");
}

/* specs/scsi/scsi.yaml dispatch: stays in its objects, computes nothing that C does not define: any arguments. */
void prove_call_dispatch(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size <= ES_PROOF_OBJECT_MAX / sizeof(uint8_t));
  const uint8_t *const bytes = es_any_bytes(size * sizeof(uint8_t));
  ES_ANY(es_result, refusal);
  (void)es_scsi_dispatch(NULL, bytes, size, &refusal);
  ES_REACHED("returned");
}

/* specs/scsi/scsi.yaml:332 error to sense: stays in its objects, computes nothing that C does not define: any
 * arguments. */
void prove_call_error_to_sense(void) {
  const enum es_scsi_block_error from = (enum es_scsi_block_error)nondet_unsigned();
  (void)es_scsi_error_to_sense(from);
  ES_REACHED("returned");
}
