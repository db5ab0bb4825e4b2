/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-control, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_control_spec.h"
#include "generated/tpm_control_wire.h"

/* specs/process/tpm-control.yaml:64 decoder of begin: reads its bytes, writes what it accepts: any size. */
void prove_decode_begin(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_begin, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_begin(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:64 encoder of begin: writes in its room: any value, any room. */
void prove_encode_begin(void) {
  ES_ANY(struct es_tpm_control_begin, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_begin(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:64 begin: decode(encode(x)) = x: any value. */
void prove_round_trip_begin(void) {
  ES_ANY(struct es_tpm_control_begin, in);
  uint8_t *const bytes = es_any_bytes(128);
  const size_t size = es_tpm_control_encode_begin(&in, bytes, 128);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_begin, out);
  const es_result result = es_tpm_control_decode_begin(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 1u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.banks, out.banks);
  ES_SAME(in.permanent_size, out.permanent_size);
  ES_SAME(in.volatile_size, out.volatile_size);
  ES_SAME(in.counter, out.counter);
  es_prove_same_text(in.machine, out.machine, 64);
  es_prove_same(in.key, out.key, sizeof in.key);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:78 decoder of permit: reads its bytes, writes what it accepts: any size. */
void prove_decode_permit(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_permit, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_permit(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:78 encoder of permit: writes in its room: any value, any room. */
void prove_encode_permit(void) {
  ES_ANY(struct es_tpm_control_permit, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_permit(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:78 permit: decode(encode(x)) = x: any value. */
void prove_round_trip_permit(void) {
  ES_ANY(struct es_tpm_control_permit, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_tpm_control_encode_permit(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_permit, out);
  const es_result result = es_tpm_control_decode_permit(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 2u);
  ES_SAME(in.header.number, out.header.number);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:79 decoder of stored: reads its bytes, writes what it accepts: any size. */
void prove_decode_stored(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_stored, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_stored(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:79 encoder of stored: writes in its room: any value, any room. */
void prove_encode_stored(void) {
  ES_ANY(struct es_tpm_control_stored, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_stored(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:79 stored: decode(encode(x)) = x: any value. */
void prove_round_trip_stored(void) {
  ES_ANY(struct es_tpm_control_stored, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_tpm_control_encode_stored(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_stored, out);
  const es_result result = es_tpm_control_decode_stored(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 3u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.outcome, out.outcome);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:80 decoder of power-off: reads its bytes, writes what it accepts: any size. */
void prove_decode_power_off(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_power_off, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_power_off(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:80 encoder of power-off: writes in its room: any value, any room. */
void prove_encode_power_off(void) {
  ES_ANY(struct es_tpm_control_power_off, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_power_off(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:80 power-off: decode(encode(x)) = x: any value. */
void prove_round_trip_power_off(void) {
  ES_ANY(struct es_tpm_control_power_off, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_tpm_control_encode_power_off(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_power_off, out);
  const es_result result = es_tpm_control_decode_power_off(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 4u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.presence.request, out.presence.request);
  ES_SAME(in.presence.argument, out.presence.argument);
  ES_SAME(in.presence.last_request, out.presence.last_request);
  ES_SAME(in.presence.last_response, out.presence.last_response);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:81 decoder of take-volatile: reads its bytes, writes what it accepts: any size. */
void prove_decode_take_volatile(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_take_volatile, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_take_volatile(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:81 encoder of take-volatile: writes in its room: any value, any room. */
void prove_encode_take_volatile(void) {
  ES_ANY(struct es_tpm_control_take_volatile, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_take_volatile(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:81 take-volatile: decode(encode(x)) = x: any value. */
void prove_round_trip_take_volatile(void) {
  ES_ANY(struct es_tpm_control_take_volatile, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_tpm_control_encode_take_volatile(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_take_volatile, out);
  const es_result result = es_tpm_control_decode_take_volatile(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 5u);
  ES_SAME(in.header.number, out.header.number);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:82 decoder of begun: reads its bytes, writes what it accepts: any size. */
void prove_decode_begun(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_begun, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_begun(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:82 encoder of begun: writes in its room: any value, any room. */
void prove_encode_begun(void) {
  ES_ANY(struct es_tpm_control_begun, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_begun(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:82 begun: decode(encode(x)) = x: any value. */
void prove_round_trip_begun(void) {
  ES_ANY(struct es_tpm_control_begun, in);
  uint8_t *const bytes = es_any_bytes(40);
  const size_t size = es_tpm_control_encode_begun(&in, bytes, 40);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_begun, out);
  const es_result result = es_tpm_control_decode_begun(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 16u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.outcome, out.outcome);
  ES_SAME(in.system_calls, out.system_calls);
  ES_SAME(in.generation, out.generation);
  ES_SAME(in.presence.request, out.presence.request);
  ES_SAME(in.presence.argument, out.presence.argument);
  ES_SAME(in.presence.last_request, out.presence.last_request);
  ES_SAME(in.presence.last_response, out.presence.last_response);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:91 decoder of store: reads its bytes, writes what it accepts: any size. */
void prove_decode_store(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_store, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_store(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:91 encoder of store: writes in its room: any value, any room. */
void prove_encode_store(void) {
  ES_ANY(struct es_tpm_control_store, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_store(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:91 store: decode(encode(x)) = x: any value. */
void prove_round_trip_store(void) {
  ES_ANY(struct es_tpm_control_store, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_tpm_control_encode_store(&in, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_store, out);
  const es_result result = es_tpm_control_decode_store(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 17u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.what, out.what);
  ES_SAME(in.size, out.size);
  ES_SAME(in.generation, out.generation);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:101 decoder of finished: reads its bytes, writes what it accepts: any size. */
void prove_decode_finished(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_finished, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_finished(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/process/tpm-control.yaml:101 encoder of finished: writes in its room: any value, any room. */
void prove_encode_finished(void) {
  ES_ANY(struct es_tpm_control_finished, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_tpm_control_encode_finished(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/process/tpm-control.yaml:101 finished: decode(encode(x)) = x: any value. */
void prove_round_trip_finished(void) {
  ES_ANY(struct es_tpm_control_finished, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_tpm_control_encode_finished(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_tpm_control_finished, out);
  const es_result result = es_tpm_control_decode_finished(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.kind, 18u);
  ES_SAME(in.header.number, out.header.number);
  ES_SAME(in.outcome, out.outcome);
  ES_REACHED("came round");
}

/* specs/process/tpm-control.yaml:63 decoder of any message from the guest: reads its bytes, finds a message of that
 * side: any size. */
void prove_decode_from_guest(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_from_guest, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_from_guest(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_TPM_CONTROL_MESSAGE_FINISHED, "a message");
  switch (out.message) {
  case ES_TPM_CONTROL_MESSAGE_BEGUN:
  case ES_TPM_CONTROL_MESSAGE_STORE:
  case ES_TPM_CONTROL_MESSAGE_FINISHED:
    ES_REACHED("accepted");
    break;
  case ES_TPM_CONTROL_MESSAGE_BEGIN:
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
  case ES_TPM_CONTROL_MESSAGE_STORED:
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    ES_PROVE(false, "a message of this side");
    break;
  }
}

/* specs/process/tpm-control.yaml:63 decoder of any message from the host: reads its bytes, finds a message of that
 * side: any size. */
void prove_decode_from_host(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_tpm_control_from_host, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_tpm_control_decode_from_host(bytes, size, &out);
  es_prove_result(result, es_tpm_control_refusals, ES_TPM_CONTROL_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_TPM_CONTROL_MESSAGE_FINISHED, "a message");
  switch (out.message) {
  case ES_TPM_CONTROL_MESSAGE_BEGIN:
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
  case ES_TPM_CONTROL_MESSAGE_STORED:
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    ES_REACHED("accepted");
    break;
  case ES_TPM_CONTROL_MESSAGE_BEGUN:
  case ES_TPM_CONTROL_MESSAGE_STORE:
  case ES_TPM_CONTROL_MESSAGE_FINISHED:
    ES_PROVE(false, "a message of this side");
    break;
  }
}
