/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * What CBMC proves of storvsp, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/storvsp_machine.h"
#include "generated/storvsp_spec.h"
#include "generated/storvsp_wire.h"

/* specs/vmbus/storvsp.yaml:316 The state when a step begins, and what claims have to remember. */
static enum es_storvsp_controller_state controller_before;
static bool controller_ghost_1; /* never a reply after closed */
static bool controller_ghost_2; /* never start-io before ready */

/* By hand: anything. */
bool es_storvsp_controller_if_version_known(const struct es_storvsp_controller_owner *owner,
                                            const struct es_storvsp_query_protocol_version *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_storvsp_controller_if_sub_channels_possible(const struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_create_sub_channels *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
void es_storvsp_controller_do_forget_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_begin_initialization *message,
                                             struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_choose_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_query_protocol_version *message,
                                             struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_tell_properties(struct es_storvsp_controller_owner *owner,
                                              const struct es_storvsp_query_properties *message,
                                              struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_offer_sub_channels(struct es_storvsp_controller_owner *owner,
                                                 const struct es_storvsp_create_sub_channels *message,
                                                 struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_start_io(struct es_storvsp_controller_owner *owner,
                                       const struct es_storvsp_execute_srb *message,
                                       struct es_storvsp_complete_io *reply) {
  ES_PROVE(controller_ghost_2, "never start-io before ready");
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_reset_one(struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_reset_lun *message,
                                        struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* By hand: anything. */
void es_storvsp_controller_do_reset_everything(struct es_storvsp_controller_owner *owner,
                                               struct es_storvsp_complete_io *reply) {
  (void)owner;
  __CPROVER_havoc_object(reply);
}

/* specs/vmbus/storvsp.yaml:316 A state of the machine, as far as what has happened allows it. */
static bool controller_is_possible(const struct es_storvsp_controller *machine) {
  switch (machine->state) {
  case ES_STORVSP_CONTROLLER_OPENED:
    if (!controller_ghost_1 && !controller_ghost_2) {
      return true;
    }
    break;
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    if (!controller_ghost_1) {
      return true;
    }
    break;
  case ES_STORVSP_CONTROLLER_READY:
    if (!controller_ghost_1 && controller_ghost_2) {
      return true;
    }
    break;
  case ES_STORVSP_CONTROLLER_CLOSED:
    if (controller_ghost_1) {
      return true;
    }
    break;
  }
  return false;
}

/* specs/vmbus/storvsp.yaml:348 The state when a step begins, and what claims have to remember. */
static enum es_storvsp_sub_channel_state sub_channel_before;
static bool sub_channel_ghost_1; /* never a reply after closed */

/* By hand: anything. */
bool es_storvsp_sub_channel_if_controller_ready(const struct es_storvsp_sub_channel_owner *owner,
                                                const struct es_storvsp_execute_srb *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
void es_storvsp_sub_channel_do_start_io(struct es_storvsp_sub_channel_owner *owner,
                                        const struct es_storvsp_execute_srb *message,
                                        struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  __CPROVER_havoc_object(reply);
}

/* specs/vmbus/storvsp.yaml:348 A state of the machine, as far as what has happened allows it. */
static bool sub_channel_is_possible(const struct es_storvsp_sub_channel *machine) {
  switch (machine->state) {
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    if (!sub_channel_ghost_1) {
      return true;
    }
    break;
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    if (sub_channel_ghost_1) {
      return true;
    }
    break;
  }
  return false;
}

/* specs/vmbus/storvsp.yaml:175 decoder of scsi-result: reads its bytes, writes what it accepts: any size. */
void prove_decode_scsi_result(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_scsi_result, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_scsi_result(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:175 encoder of scsi-result: writes in its room: any value, any room. */
void prove_encode_scsi_result(void) {
  ES_ANY(struct es_storvsp_scsi_result, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_scsi_result(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:175 scsi-result: decode(encode(x)) = x: any value. */
void prove_round_trip_scsi_result(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_scsi_result, in);
  uint8_t *const bytes = es_any_bytes(52);
  const size_t size = es_storvsp_encode_scsi_result(&in, version, bytes, 52);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_scsi_result, out);
  const es_result result = es_storvsp_decode_scsi_result(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.srb_status.status, out.srb_status.status);
  ES_SAME(in.srb_status.queue_frozen, out.srb_status.queue_frozen);
  ES_SAME(in.srb_status.autosense_valid, out.srb_status.autosense_valid);
  ES_SAME(in.scsi_status, out.scsi_status);
  ES_SAME(in.port, out.port);
  ES_SAME(in.path, out.path);
  ES_SAME(in.target, out.target);
  ES_SAME(in.lun, out.lun);
  ES_SAME(in.cdb_length, out.cdb_length);
  ES_SAME(in.sense_length, out.sense_length);
  ES_SAME(in.direction, out.direction);
  ES_SAME(in.transfer_length, out.transfer_length);
  es_prove_same(in.sense, out.sense, sizeof in.sense);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.queue_tag, out.queue_tag);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.queue_action, out.queue_action);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.srb_flags, out.srb_flags);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.time_out, out.time_out);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.queue_sort_key, out.queue_sort_key);
  }
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:212 decoder of channel-properties: reads its bytes, writes what it accepts: any size. */
void prove_decode_channel_properties(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_channel_properties, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_channel_properties(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:212 encoder of channel-properties: writes in its room: any value, any room. */
void prove_encode_channel_properties(void) {
  ES_ANY(struct es_storvsp_channel_properties, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_channel_properties(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:212 channel-properties: decode(encode(x)) = x: any value. */
void prove_round_trip_channel_properties(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_channel_properties, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_storvsp_encode_channel_properties(&in, version, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_channel_properties, out);
  const es_result result = es_storvsp_decode_channel_properties(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.max_sub_channels, out.max_sub_channels);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.max_transfer_bytes, out.max_transfer_bytes);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:221 decoder of fc-port-names: reads its bytes, writes what it accepts: any size. */
void prove_decode_fc_port_names(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_fc_port_names, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_fc_port_names(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:221 encoder of fc-port-names: writes in its room: any value, any room. */
void prove_encode_fc_port_names(void) {
  ES_ANY(struct es_storvsp_fc_port_names, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_fc_port_names(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:221 fc-port-names: decode(encode(x)) = x: any value. */
void prove_round_trip_fc_port_names(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_fc_port_names, in);
  uint8_t *const bytes = es_any_bytes(36);
  const size_t size = es_storvsp_encode_fc_port_names(&in, version, bytes, 36);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_fc_port_names, out);
  const es_result result = es_storvsp_decode_fc_port_names(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.primary_active, out.primary_active);
  es_prove_same(in.primary_port, out.primary_port, sizeof in.primary_port);
  es_prove_same(in.primary_node, out.primary_node, sizeof in.primary_node);
  es_prove_same(in.secondary_port, out.secondary_port, sizeof in.secondary_port);
  es_prove_same(in.secondary_node, out.secondary_node, sizeof in.secondary_node);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:231 decoder of offer-properties: reads its bytes, writes what it accepts: any size. */
void prove_decode_offer_properties(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_offer_properties, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_offer_properties(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:231 encoder of offer-properties: writes in its room: any value, any room. */
void prove_encode_offer_properties(void) {
  ES_ANY(struct es_storvsp_offer_properties, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_offer_properties(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:231 offer-properties: decode(encode(x)) = x: any value. */
void prove_round_trip_offer_properties(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_offer_properties, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_storvsp_encode_offer_properties(&in, version, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_offer_properties, out);
  const es_result result = es_storvsp_decode_offer_properties(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.path, out.path);
  ES_SAME(in.target, out.target);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:244 decoder of begin-initialization: reads its bytes, writes what it accepts: any size. */
void prove_decode_begin_initialization(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_begin_initialization, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_begin_initialization(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:244 encoder of begin-initialization: writes in its room: any value, any room. */
void prove_encode_begin_initialization(void) {
  ES_ANY(struct es_storvsp_begin_initialization, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_begin_initialization(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:244 begin-initialization: decode(encode(x)) = x: any value. */
void prove_round_trip_begin_initialization(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_begin_initialization, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_storvsp_encode_begin_initialization(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_begin_initialization, out);
  const es_result result = es_storvsp_decode_begin_initialization(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 7u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:248 decoder of end-initialization: reads its bytes, writes what it accepts: any size. */
void prove_decode_end_initialization(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_end_initialization, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_end_initialization(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:248 encoder of end-initialization: writes in its room: any value, any room. */
void prove_encode_end_initialization(void) {
  ES_ANY(struct es_storvsp_end_initialization, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_end_initialization(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:248 end-initialization: decode(encode(x)) = x: any value. */
void prove_round_trip_end_initialization(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_end_initialization, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_storvsp_encode_end_initialization(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_end_initialization, out);
  const es_result result = es_storvsp_decode_end_initialization(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 8u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:252 decoder of query-protocol-version: reads its bytes, writes what it accepts: any size. */
void prove_decode_query_protocol_version(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_query_protocol_version, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_query_protocol_version(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:252 encoder of query-protocol-version: writes in its room: any value, any room. */
void prove_encode_query_protocol_version(void) {
  ES_ANY(struct es_storvsp_query_protocol_version, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_query_protocol_version(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:252 query-protocol-version: decode(encode(x)) = x: any value. */
void prove_round_trip_query_protocol_version(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_query_protocol_version, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_storvsp_encode_query_protocol_version(&in, version, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_query_protocol_version, out);
  const es_result result = es_storvsp_decode_query_protocol_version(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 9u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.number, out.number);
  ES_SAME(in.revision, out.revision);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:259 decoder of query-properties: reads its bytes, writes what it accepts: any size. */
void prove_decode_query_properties(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_query_properties, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_query_properties(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:259 encoder of query-properties: writes in its room: any value, any room. */
void prove_encode_query_properties(void) {
  ES_ANY(struct es_storvsp_query_properties, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_query_properties(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:259 query-properties: decode(encode(x)) = x: any value. */
void prove_round_trip_query_properties(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_query_properties, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_storvsp_encode_query_properties(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_query_properties, out);
  const es_result result = es_storvsp_decode_query_properties(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 10u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:264 decoder of create-sub-channels: reads its bytes, writes what it accepts: any size. */
void prove_decode_create_sub_channels(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_create_sub_channels, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_create_sub_channels(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:264 encoder of create-sub-channels: writes in its room: any value, any room. */
void prove_encode_create_sub_channels(void) {
  ES_ANY(struct es_storvsp_create_sub_channels, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_create_sub_channels(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:264 create-sub-channels: decode(encode(x)) = x: any value. */
void prove_round_trip_create_sub_channels(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_create_sub_channels, in);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_storvsp_encode_create_sub_channels(&in, version, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_create_sub_channels, out);
  const es_result result = es_storvsp_decode_create_sub_channels(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 13u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.count, out.count);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:270 decoder of execute-srb: reads its bytes, writes what it accepts: any size. */
void prove_decode_execute_srb(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_execute_srb, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_execute_srb(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:270 encoder of execute-srb: writes in its room: any value, any room. */
void prove_encode_execute_srb(void) {
  ES_ANY(struct es_storvsp_execute_srb, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_execute_srb(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:270 execute-srb: decode(encode(x)) = x: any value. */
void prove_round_trip_execute_srb(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_execute_srb, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_storvsp_encode_execute_srb(&in, version, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_execute_srb, out);
  const es_result result = es_storvsp_decode_execute_srb(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 3u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.body.length, out.body.length);
  ES_SAME(in.body.srb_status, out.body.srb_status);
  ES_SAME(in.body.scsi_status, out.body.scsi_status);
  ES_SAME(in.body.port, out.body.port);
  ES_SAME(in.body.path, out.body.path);
  ES_SAME(in.body.target, out.body.target);
  ES_SAME(in.body.lun, out.body.lun);
  ES_SAME(in.body.cdb_length, out.body.cdb_length);
  ES_SAME(in.body.sense_length, out.body.sense_length);
  ES_SAME(in.body.direction, out.body.direction);
  ES_SAME(in.body.transfer_length, out.body.transfer_length);
  es_prove_same(in.body.cdb, out.body.cdb, sizeof in.body.cdb);
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.body.queue_tag, out.body.queue_tag);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.body.queue_action, out.body.queue_action);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.body.srb_flags, out.body.srb_flags);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.body.time_out, out.body.time_out);
  }
  if (version >= ES_STORVSP_VERSION_WIN8) {
    ES_SAME(in.body.queue_sort_key, out.body.queue_sort_key);
  }
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:276 decoder of reset-lun: reads its bytes, writes what it accepts: any size. */
void prove_decode_reset_lun(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_lun, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_reset_lun(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:276 encoder of reset-lun: writes in its room: any value, any room. */
void prove_encode_reset_lun(void) {
  ES_ANY(struct es_storvsp_reset_lun, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_reset_lun(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:276 reset-lun: decode(encode(x)) = x: any value. */
void prove_round_trip_reset_lun(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_lun, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_storvsp_encode_reset_lun(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_reset_lun, out);
  const es_result result = es_storvsp_decode_reset_lun(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 4u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.body.length, out.body.length);
  ES_SAME(in.body.port, out.body.port);
  ES_SAME(in.body.path, out.body.path);
  ES_SAME(in.body.target, out.body.target);
  ES_SAME(in.body.lun, out.body.lun);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:281 decoder of reset-adapter: reads its bytes, writes what it accepts: any size. */
void prove_decode_reset_adapter(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_adapter, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_reset_adapter(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:281 encoder of reset-adapter: writes in its room: any value, any room. */
void prove_encode_reset_adapter(void) {
  ES_ANY(struct es_storvsp_reset_adapter, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_reset_adapter(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:281 reset-adapter: decode(encode(x)) = x: any value. */
void prove_round_trip_reset_adapter(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_adapter, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_storvsp_encode_reset_adapter(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_reset_adapter, out);
  const es_result result = es_storvsp_decode_reset_adapter(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 5u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.body.length, out.body.length);
  ES_SAME(in.body.port, out.body.port);
  ES_SAME(in.body.path, out.body.path);
  ES_SAME(in.body.target, out.body.target);
  ES_SAME(in.body.lun, out.body.lun);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:286 decoder of reset-bus: reads its bytes, writes what it accepts: any size. */
void prove_decode_reset_bus(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_bus, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_reset_bus(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:286 encoder of reset-bus: writes in its room: any value, any room. */
void prove_encode_reset_bus(void) {
  ES_ANY(struct es_storvsp_reset_bus, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_reset_bus(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:286 reset-bus: decode(encode(x)) = x: any value. */
void prove_round_trip_reset_bus(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_reset_bus, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_storvsp_encode_reset_bus(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_reset_bus, out);
  const es_result result = es_storvsp_decode_reset_bus(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 6u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_SAME(in.body.length, out.body.length);
  ES_SAME(in.body.port, out.body.port);
  ES_SAME(in.body.path, out.body.path);
  ES_SAME(in.body.target, out.body.target);
  ES_SAME(in.body.lun, out.body.lun);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:291 decoder of fc-hba-data: reads its bytes, writes what it accepts: any size. */
void prove_decode_fc_hba_data(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_fc_hba_data, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_fc_hba_data(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:291 encoder of fc-hba-data: writes in its room: any value, any room. */
void prove_encode_fc_hba_data(void) {
  ES_ANY(struct es_storvsp_fc_hba_data, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_fc_hba_data(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:291 fc-hba-data: decode(encode(x)) = x: any value. */
void prove_round_trip_fc_hba_data(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_fc_hba_data, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_storvsp_encode_fc_hba_data(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_fc_hba_data, out);
  const es_result result = es_storvsp_decode_fc_hba_data(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 12u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:295 decoder of complete-io: reads its bytes, writes what it accepts: any size. */
void prove_decode_complete_io(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_complete_io, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_complete_io(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.body, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:295 encoder of complete-io: writes in its room: any value, any room. */
void prove_encode_complete_io(void) {
  ES_ANY(struct es_storvsp_complete_io, in);
  ES_ASSUME(in.body.count <= 52u);
  in.body.at = es_any_bytes(in.body.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_complete_io(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:295 complete-io: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_complete_io(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_complete_io, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_storvsp_encode_complete_io(&in, version, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_complete_io, out);
  const es_result result = es_storvsp_decode_complete_io(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 1u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  es_prove_same_slice(&in.body, &out.body, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:301 any one element of complete-io.body: read and written in its own bytes: any length,
 * any place. */
void prove_element_complete_io_body(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/vmbus/storvsp.yaml:302 decoder of enumerate-bus: reads its bytes, writes what it accepts: any size. */
void prove_decode_enumerate_bus(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_enumerate_bus, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_enumerate_bus(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.body, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:302 encoder of enumerate-bus: writes in its room: any value, any room. */
void prove_encode_enumerate_bus(void) {
  ES_ANY(struct es_storvsp_enumerate_bus, in);
  ES_ASSUME(in.body.count <= 52u);
  in.body.at = es_any_bytes(in.body.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_enumerate_bus(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:302 enumerate-bus: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_enumerate_bus(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_enumerate_bus, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_storvsp_encode_enumerate_bus(&in, version, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_enumerate_bus, out);
  const es_result result = es_storvsp_decode_enumerate_bus(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 11u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  es_prove_same_slice(&in.body, &out.body, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:307 any one element of enumerate-bus.body: read and written in its own bytes: any length,
 * any place. */
void prove_element_enumerate_bus_body(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/vmbus/storvsp.yaml:308 decoder of remove-device: reads its bytes, writes what it accepts: any size. */
void prove_decode_remove_device(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_remove_device, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_remove_device(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.body, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/storvsp.yaml:308 encoder of remove-device: writes in its room: any value, any room. */
void prove_encode_remove_device(void) {
  ES_ANY(struct es_storvsp_remove_device, in);
  ES_ASSUME(in.body.count <= 52u);
  in.body.at = es_any_bytes(in.body.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_storvsp_encode_remove_device(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/storvsp.yaml:308 remove-device: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_remove_device(void) {
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_remove_device, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  uint8_t *const bytes = es_any_bytes(14);
  const size_t size = es_storvsp_encode_remove_device(&in, version, bytes, 14);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_storvsp_remove_device, out);
  const es_result result = es_storvsp_decode_remove_device(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.operation, 2u);
  ES_SAME(in.header.flags, out.header.flags);
  ES_SAME(in.header.status, out.header.status);
  es_prove_same_slice(&in.body, &out.body, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/storvsp.yaml:313 any one element of remove-device.body: read and written in its own bytes: any length,
 * any place. */
void prove_element_remove_device_body(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/vmbus/storvsp.yaml:243 decoder of any message from the guest: reads its bytes, finds a message of that side:
 * any size. */
void prove_decode_from_guest(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_from_guest, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_from_guest(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_STORVSP_MESSAGE_REMOVE_DEVICE, "a message");
  switch (out.message) {
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
  case ES_STORVSP_MESSAGE_RESET_LUN:
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
  case ES_STORVSP_MESSAGE_RESET_BUS:
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    ES_REACHED("accepted");
    break;
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    ES_PROVE(false, "a message of this side");
    break;
  }
}

/* specs/vmbus/storvsp.yaml:243 decoder of any message from the host: reads its bytes, finds a message of that side:
 * any size. */
void prove_decode_from_host(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_storvsp_version version = (enum es_storvsp_version)nondet_unsigned();
  ES_ASSUME(version <= ES_STORVSP_VERSION_BLUE);
  ES_ANY(struct es_storvsp_from_host, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_storvsp_decode_from_host(bytes, size, version, &out);
  es_prove_result(result, es_storvsp_refusals, ES_STORVSP_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_STORVSP_MESSAGE_REMOVE_DEVICE, "a message");
  switch (out.message) {
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    ES_REACHED("accepted");
    break;
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
  case ES_STORVSP_MESSAGE_RESET_LUN:
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
  case ES_STORVSP_MESSAGE_RESET_BUS:
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    ES_PROVE(false, "a message of this side");
    break;
  }
}

/* specs/vmbus/storvsp.yaml:316 start of controller; never a reply after closed; never start-io before ready: any
 * number of steps. */
void prove_controller_start(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = false;
  controller_ghost_2 = false;
  es_storvsp_controller_start(&machine);
  controller_before = machine.state;
  ES_PROVE(machine.state == ES_STORVSP_CONTROLLER_OPENED, "it starts where the spec says");
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/vmbus/storvsp.yaml:316 controller: begin-initialization in any state: goes where the spec says; never a
 * reply after closed; never start-io before ready: any number of steps. */
void prove_controller_on_begin_initialization(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_begin_initialization, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_begin_initialization(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = false;
    right = right || machine.state == ES_STORVSP_CONTROLLER_VERSIONING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_VERSIONING: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: end-initialization in any state: goes where the spec says; never a reply
 * after closed; never start-io before ready: any number of steps. */
void prove_controller_on_end_initialization(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_end_initialization, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_end_initialization(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CONFIGURING: {
    bool right = false;
    right = right || machine.state == ES_STORVSP_CONTROLLER_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: query-protocol-version in any state: goes where the spec says; never a
 * reply after closed; never start-io before ready: any number of steps. */
void prove_controller_on_query_protocol_version(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_query_protocol_version, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_query_protocol_version(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_VERSIONING: {
    bool right = machine.state == controller_before;
    right = right || machine.state == ES_STORVSP_CONTROLLER_CONFIGURING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: query-properties in any state: goes where the spec says; never a reply
 * after closed; never start-io before ready: any number of steps. */
void prove_controller_on_query_properties(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_query_properties, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_query_properties(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: create-sub-channels in any state: goes where the spec says; never a reply
 * after closed; never start-io before ready: any number of steps. */
void prove_controller_on_create_sub_channels(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_create_sub_channels, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_create_sub_channels(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: execute-srb in any state: goes where the spec says; never a reply after
 * closed; never start-io before ready: any number of steps. */
void prove_controller_on_execute_srb(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_execute_srb, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_execute_srb(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: reset-lun in any state: goes where the spec says; never a reply after
 * closed; never start-io before ready: any number of steps. */
void prove_controller_on_reset_lun(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_reset_lun, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_reset_lun(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: reset-adapter in any state: goes where the spec says; never a reply after
 * closed; never start-io before ready: any number of steps. */
void prove_controller_on_reset_adapter(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_reset_adapter, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_reset_adapter(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: reset-bus in any state: goes where the spec says; never a reply after
 * closed; never start-io before ready: any number of steps. */
void prove_controller_on_reset_bus(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_reset_bus, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_reset_bus(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: fc-hba-data in any state: goes where the spec says; never a reply after
 * closed; never start-io before ready: any number of steps. */
void prove_controller_on_fc_hba_data(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_fc_hba_data, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_on_fc_hba_data(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: channel-closed in any state: goes where the spec says; never a reply
 * after closed; never start-io before ready: any number of steps. */
void prove_controller_on_channel_closed(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  const enum es_step step = es_storvsp_controller_on_channel_closed(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (controller_before) {
  case ES_STORVSP_CONTROLLER_OPENED:
  case ES_STORVSP_CONTROLLER_VERSIONING:
  case ES_STORVSP_CONTROLLER_CONFIGURING:
  case ES_STORVSP_CONTROLLER_READY: {
    bool right = false;
    right = right || machine.state == ES_STORVSP_CONTROLLER_CLOSED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_CONTROLLER_CLOSED: {
    bool right = machine.state == controller_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:316 controller: step, any message in any state: goes where the spec says; never a reply
 * after closed; never start-io before ready: any number of steps. */
void prove_controller_step(void) {
  ES_ANY(struct es_storvsp_controller, machine);
  controller_ghost_1 = nondet_bool();
  controller_ghost_2 = nondet_bool();
  ES_ASSUME(controller_is_possible(&machine));
  controller_before = machine.state;
  ES_ANY(struct es_storvsp_from_guest, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_controller_step(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!controller_ghost_1, "never a reply after closed");
  }
  if (machine.state == ES_STORVSP_CONTROLLER_CLOSED) {
    controller_ghost_1 = true;
  }
  if (machine.state == ES_STORVSP_CONTROLLER_READY) {
    controller_ghost_2 = true;
  }
  ES_PROVE(controller_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 start of sub-channel; never a reply after closed: any number of steps. */
void prove_sub_channel_start(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = false;
  es_storvsp_sub_channel_start(&machine);
  sub_channel_before = machine.state;
  ES_PROVE(machine.state == ES_STORVSP_SUB_CHANNEL_OPEN, "it starts where the spec says");
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: begin-initialization in any state: goes where the spec says; never a
 * reply after closed: any number of steps. */
void prove_sub_channel_on_begin_initialization(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_begin_initialization, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_begin_initialization(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: end-initialization in any state: goes where the spec says; never a reply
 * after closed: any number of steps. */
void prove_sub_channel_on_end_initialization(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_end_initialization, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_end_initialization(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: query-protocol-version in any state: goes where the spec says; never a
 * reply after closed: any number of steps. */
void prove_sub_channel_on_query_protocol_version(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_query_protocol_version, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_query_protocol_version(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: query-properties in any state: goes where the spec says; never a reply
 * after closed: any number of steps. */
void prove_sub_channel_on_query_properties(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_query_properties, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_query_properties(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: create-sub-channels in any state: goes where the spec says; never a
 * reply after closed: any number of steps. */
void prove_sub_channel_on_create_sub_channels(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_create_sub_channels, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_create_sub_channels(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: execute-srb in any state: goes where the spec says; never a reply after
 * closed: any number of steps. */
void prove_sub_channel_on_execute_srb(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_execute_srb, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_execute_srb(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: reset-lun in any state: goes where the spec says; never a reply after
 * closed: any number of steps. */
void prove_sub_channel_on_reset_lun(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_reset_lun, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_reset_lun(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: reset-adapter in any state: goes where the spec says; never a reply
 * after closed: any number of steps. */
void prove_sub_channel_on_reset_adapter(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_reset_adapter, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_reset_adapter(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: reset-bus in any state: goes where the spec says; never a reply after
 * closed: any number of steps. */
void prove_sub_channel_on_reset_bus(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_reset_bus, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_reset_bus(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: fc-hba-data in any state: goes where the spec says; never a reply after
 * closed: any number of steps. */
void prove_sub_channel_on_fc_hba_data(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_fc_hba_data, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_on_fc_hba_data(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: channel-closed in any state: goes where the spec says; never a reply
 * after closed: any number of steps. */
void prove_sub_channel_on_channel_closed(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  const enum es_step step = es_storvsp_sub_channel_on_channel_closed(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (sub_channel_before) {
  case ES_STORVSP_SUB_CHANNEL_OPEN: {
    bool right = false;
    right = right || machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_STORVSP_SUB_CHANNEL_CLOSED: {
    bool right = machine.state == sub_channel_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/storvsp.yaml:348 sub-channel: step, any message in any state: goes where the spec says; never a reply
 * after closed: any number of steps. */
void prove_sub_channel_step(void) {
  ES_ANY(struct es_storvsp_sub_channel, machine);
  sub_channel_ghost_1 = nondet_bool();
  ES_ASSUME(sub_channel_is_possible(&machine));
  sub_channel_before = machine.state;
  ES_ANY(struct es_storvsp_from_guest, message);
  ES_ANY(struct es_storvsp_complete_io, reply);
  const enum es_step step = es_storvsp_sub_channel_step(&machine, NULL, &message, &reply);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (step == ES_STEP_REPLY || step == ES_STEP_LATER) {
    ES_PROVE(!sub_channel_ghost_1, "never a reply after closed");
  }
  if (machine.state == ES_STORVSP_SUB_CHANNEL_CLOSED) {
    sub_channel_ghost_1 = true;
  }
  ES_PROVE(sub_channel_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}
