/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * What CBMC proves of vmbus, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/vmbus_machine.h"
#include "generated/vmbus_spec.h"
#include "generated/vmbus_wire.h"

/* specs/vmbus/vmbus.yaml:397 The state when a step begins, and what claims have to remember. */
static enum es_vmbus_contact_state contact_before;
static bool contact_ghost_1; /* never offer-channels before contacted */

/* By hand: anything. */
bool es_vmbus_contact_if_version_acceptable(const struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_initiate_contact *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_contact_if_kept_contact_acceptable(const struct es_vmbus_contact_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_contact_if_modify_connection_agreed(const struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_modify_connection *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_contact_if_pause_agreed(const struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_pause *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_contact_if_resume_agreed(const struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_resume *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
void es_vmbus_contact_do_accept_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_refuse_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_answer_unload(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_drop_and_keep_contact(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_initiate_contact *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_keep_contact(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_initiate_contact *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_accept_kept_contact(struct es_vmbus_contact_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_contact_do_refuse_kept_contact(struct es_vmbus_contact_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_contact_do_leave(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_finish_unload(struct es_vmbus_contact_owner *owner) {
  {
    bool right = contact_before == ES_VMBUS_CONTACT_UNLOADING;
    ES_PROVE(right, "never finish-unload unless unloading");
  }
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_contact_do_forget_contact(struct es_vmbus_contact_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_contact_do_offer_channels(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_request_offers *message) {
  ES_PROVE(contact_ghost_1, "never offer-channels before contacted");
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_begin_gpadl(struct es_vmbus_contact_owner *owner,
                                     const struct es_vmbus_gpadl_header *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_extend_gpadl(struct es_vmbus_contact_owner *owner, const struct es_vmbus_gpadl_body *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_teardown_gpadl(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_gpadl_teardown *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_open_channel(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_open_channel *message) {
  {
    bool right = contact_before == ES_VMBUS_CONTACT_RUNNING;
    ES_PROVE(right, "never open-channel unless running");
  }
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_close_channel(struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_close_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_modify_channel(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_modify_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_release_channel(struct es_vmbus_contact_owner *owner,
                                         const struct es_vmbus_relid_released *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_refuse_tl_connect(struct es_vmbus_contact_owner *owner,
                                           const struct es_vmbus_tl_connect_request *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_replace_monitor_pages(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_modify_connection *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_pause_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_pause *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_resume_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_resume *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_contact_do_answer_close_reserved(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_reserved_channel *message) {
  (void)owner;
  (void)message;
}

/* specs/vmbus/vmbus.yaml:397 A state of the machine, as far as what has happened allows it. */
static bool contact_is_possible(const struct es_vmbus_contact *machine) {
  switch (machine->state) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
    return true;
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING:
    if (contact_ghost_1) {
      return true;
    }
    break;
  }
  return false;
}

/* specs/vmbus/vmbus.yaml:447 The state when a step begins, and what claims have to remember. */
static enum es_vmbus_channel_life_state channel_life_before;
static bool channel_life_ghost_1; /* never send-offer after gone */
static bool channel_life_ghost_2; /* never open-device after withdrawn */
static bool channel_life_ghost_3; /* never open-device between open-device and release-ring */
static bool channel_life_ghost_4; /* never unannounced between open-device and release-ring */
static bool channel_life_ghost_5; /* never announced between open-device and release-ring */
static bool channel_life_ghost_6; /* never withdrawn between open-device and release-ring */
static bool channel_life_ghost_7; /* never gone between open-device and release-ring */

/* By hand: anything. */
bool es_vmbus_channel_life_if_ring_fits(const struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_open_channel *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_channel_life_if_target_exists(const struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
void es_vmbus_channel_life_do_send_offer(struct es_vmbus_channel_life_owner *owner) {
  ES_PROVE(!channel_life_ghost_1, "never send-offer after gone");
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_open_device(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  ES_PROVE(!channel_life_ghost_2, "never open-device after withdrawn");
  ES_PROVE(!channel_life_ghost_3, "never open-device between open-device and release-ring");
  channel_life_ghost_3 = true;
  channel_life_ghost_4 = true;
  channel_life_ghost_5 = true;
  channel_life_ghost_6 = true;
  channel_life_ghost_7 = true;
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_refuse_open(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_confirm_open(struct es_vmbus_channel_life_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_release_ring(struct es_vmbus_channel_life_owner *owner) {
  channel_life_ghost_3 = false;
  channel_life_ghost_4 = false;
  channel_life_ghost_5 = false;
  channel_life_ghost_6 = false;
  channel_life_ghost_7 = false;
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_fail_open(struct es_vmbus_channel_life_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_end_use(struct es_vmbus_channel_life_owner *owner,
                                      const struct es_vmbus_close_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_move_interrupt(struct es_vmbus_channel_life_owner *owner,
                                             const struct es_vmbus_modify_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_refuse_modify(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_send_rescind(struct es_vmbus_channel_life_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_close_device(struct es_vmbus_channel_life_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_channel_life_do_forget_gpadls(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_relid_released *message) {
  (void)owner;
  (void)message;
}

/* specs/vmbus/vmbus.yaml:447 A state of the machine, as far as what has happened allows it. */
static bool channel_life_is_possible(const struct es_vmbus_channel_life *machine) {
  switch (machine->state) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    if (!channel_life_ghost_1 && !channel_life_ghost_2 && !channel_life_ghost_3 && !channel_life_ghost_4 &&
        !channel_life_ghost_5 && !channel_life_ghost_6 && !channel_life_ghost_7) {
      return true;
    }
    break;
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    if (!channel_life_ghost_1 && !channel_life_ghost_2 && channel_life_ghost_3 && channel_life_ghost_4 &&
        channel_life_ghost_5 && channel_life_ghost_6 && channel_life_ghost_7) {
      return true;
    }
    break;
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    if (!channel_life_ghost_1 && channel_life_ghost_2 && !channel_life_ghost_3 && !channel_life_ghost_4 &&
        !channel_life_ghost_5 && !channel_life_ghost_6 && !channel_life_ghost_7) {
      return true;
    }
    break;
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    if (channel_life_ghost_1 && !channel_life_ghost_3 && !channel_life_ghost_4 && !channel_life_ghost_5 &&
        !channel_life_ghost_6 && !channel_life_ghost_7) {
      return true;
    }
    break;
  }
  return false;
}

/* specs/vmbus/vmbus.yaml:510 The state when a step begins, and what claims have to remember. */
static enum es_vmbus_page_list_state page_list_before;
static bool page_list_ghost_1; /* never append-pages after ready */
static bool page_list_ghost_2; /* never confirm after ready */
static bool page_list_ghost_3; /* never answer-teardown after ending */
static bool page_list_ghost_4; /* never answer-late before ending */

/* By hand: anything. */
bool es_vmbus_page_list_if_in_use(const struct es_vmbus_page_list_owner *owner,
                                  const struct es_vmbus_gpadl_teardown *message) {
  (void)owner;
  (void)message;
  return nondet_bool();
}

/* By hand: anything. */
bool es_vmbus_page_list_if_still_used(const struct es_vmbus_page_list_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
void es_vmbus_page_list_do_append_pages(struct es_vmbus_page_list_owner *owner,
                                        const struct es_vmbus_gpadl_body *message) {
  ES_PROVE(!page_list_ghost_1, "never append-pages after ready");
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_page_list_do_confirm(struct es_vmbus_page_list_owner *owner) {
  ES_PROVE(!page_list_ghost_2, "never confirm after ready");
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_page_list_do_refuse(struct es_vmbus_page_list_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_vmbus_page_list_do_answer_teardown(struct es_vmbus_page_list_owner *owner,
                                           const struct es_vmbus_gpadl_teardown *message) {
  ES_PROVE(!page_list_ghost_3, "never answer-teardown after ending");
  (void)owner;
  (void)message;
}

/* By hand: anything. */
void es_vmbus_page_list_do_answer_late(struct es_vmbus_page_list_owner *owner) {
  ES_PROVE(page_list_ghost_4, "never answer-late before ending");
  (void)owner;
}

/* specs/vmbus/vmbus.yaml:510 A state of the machine, as far as what has happened allows it. */
static bool page_list_is_possible(const struct es_vmbus_page_list *machine) {
  switch (machine->state) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    if (!page_list_ghost_1 && !page_list_ghost_2 && !page_list_ghost_3 && !page_list_ghost_4) {
      return true;
    }
    break;
  case ES_VMBUS_PAGE_LIST_READY:
    if (page_list_ghost_1 && page_list_ghost_2 && !page_list_ghost_3 && !page_list_ghost_4) {
      return true;
    }
    break;
  case ES_VMBUS_PAGE_LIST_ENDING:
    if (page_list_ghost_1 && page_list_ghost_2 && page_list_ghost_3 && page_list_ghost_4) {
      return true;
    }
    break;
  case ES_VMBUS_PAGE_LIST_FADING:
    if (page_list_ghost_1 && page_list_ghost_2) {
      return true;
    }
    break;
  case ES_VMBUS_PAGE_LIST_GONE:
    return true;
  }
  return false;
}

/* specs/vmbus/vmbus.yaml:125 decoder of contact-prefix: reads its bytes, writes what it accepts: any size. */
void prove_decode_contact_prefix(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_contact_prefix, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_contact_prefix(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:125 encoder of contact-prefix: writes in its room: any value, any room. */
void prove_encode_contact_prefix(void) {
  ES_ANY(struct es_vmbus_contact_prefix, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_contact_prefix(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:125 contact-prefix: decode(encode(x)) = x: any value. */
void prove_round_trip_contact_prefix(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_contact_prefix, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_contact_prefix(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_contact_prefix, out);
  const es_result result = es_vmbus_decode_contact_prefix(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.tag, out.header.tag);
  ES_SAME(in.version_requested, out.version_requested);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:132 decoder of open-signal: reads its bytes, writes what it accepts: any size. */
void prove_decode_open_signal(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_signal, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_open_signal(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:132 encoder of open-signal: writes in its room: any value, any room. */
void prove_encode_open_signal(void) {
  ES_ANY(struct es_vmbus_open_signal, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_open_signal(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:132 open-signal: decode(encode(x)) = x: any value. */
void prove_round_trip_open_signal(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_signal, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_open_signal(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_open_signal, out);
  const es_result result = es_vmbus_decode_open_signal(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.connection_id, out.connection_id);
  ES_SAME(in.event_flag, out.event_flag);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:140 decoder of version-response-monitor-pages: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_version_response_monitor_pages(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_version_response_monitor_pages, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_version_response_monitor_pages(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:140 encoder of version-response-monitor-pages: writes in its room: any value, any room. */
void prove_encode_version_response_monitor_pages(void) {
  ES_ANY(struct es_vmbus_version_response_monitor_pages, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_version_response_monitor_pages(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:140 version-response-monitor-pages: decode(encode(x)) = x: any value. */
void prove_round_trip_version_response_monitor_pages(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_version_response_monitor_pages, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_vmbus_encode_version_response_monitor_pages(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_version_response_monitor_pages, out);
  const es_result result = es_vmbus_decode_version_response_monitor_pages(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.parent_to_child, out.parent_to_child);
  ES_SAME(in.child_to_parent, out.child_to_parent);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:148 decoder of page-range: reads its bytes, writes what it accepts: any size. */
void prove_decode_page_range(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_page_range, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_page_range(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.page_numbers, 8, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:148 encoder of page-range: writes in its room: any value, any room. */
void prove_encode_page_range(void) {
  ES_ANY(struct es_vmbus_page_range, in);
  ES_ASSUME(in.page_numbers.count <= 28u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_page_range(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:148 page-range: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_page_range(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_page_range, in);
  ES_ASSUME(in.page_numbers.count <= 3u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_vmbus_encode_page_range(&in, version, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_page_range, out);
  const es_result result = es_vmbus_decode_page_range(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.range.byte_count, out.range.byte_count);
  ES_SAME(in.range.byte_offset, out.range.byte_offset);
  es_prove_same_slice(&in.page_numbers, &out.page_numbers, 8);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:154 any one element of page-range.page-numbers: read and written in its own bytes: any
 * length, any place. */
void prove_element_page_range_page_numbers(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 8);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 8);
  uint8_t *const element = bytes + start + (size_t)index * 8;
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  const uint64_t value = nondet_uint64_t();
  es_vmbus_page_range_page_numbers_put(bytes + start, index, value);
  es_prove_only(watched, element, 8);
  ES_SAME(es_vmbus_page_range_page_numbers_at(&slice, index), value);
  ES_SAME(es_vmbus_page_range_page_numbers_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/vmbus/vmbus.yaml:155 decoder of more-pages: reads its bytes, writes what it accepts: any size. */
void prove_decode_more_pages(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_more_pages, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_more_pages(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.page_numbers, 8, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:155 encoder of more-pages: writes in its room: any value, any room. */
void prove_encode_more_pages(void) {
  ES_ANY(struct es_vmbus_more_pages, in);
  ES_ASSUME(in.page_numbers.count <= 28u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_more_pages(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  ES_REACHED("encoded");
}

/* specs/vmbus/vmbus.yaml:155 more-pages: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_more_pages(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_more_pages, in);
  ES_ASSUME(in.page_numbers.count <= 3u);
  in.page_numbers.at = es_any_bytes((size_t)in.page_numbers.count * 8);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_vmbus_encode_more_pages(&in, version, bytes, 24);
  ES_ANY(struct es_vmbus_more_pages, out);
  const es_result result = es_vmbus_decode_more_pages(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_slice(&in.page_numbers, &out.page_numbers, 8);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:159 any one element of more-pages.page-numbers: read and written in its own bytes: any
 * length, any place. */
void prove_element_more_pages_page_numbers(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 8);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 8);
  uint8_t *const element = bytes + start + (size_t)index * 8;
  const struct es_slice slice = {.at = bytes + start, .count = count};
  const uint32_t beyond = nondet_uint32_t();
  ES_ASSUME(beyond >= count);
  const uint64_t value = nondet_uint64_t();
  es_vmbus_more_pages_page_numbers_put(bytes + start, index, value);
  es_prove_only(watched, element, 8);
  ES_SAME(es_vmbus_more_pages_page_numbers_at(&slice, index), value);
  ES_SAME(es_vmbus_more_pages_page_numbers_at(&slice, beyond), 0);
  ES_REACHED("an element");
}

/* specs/vmbus/vmbus.yaml:160 decoder of monitor-parameter: reads its bytes, writes what it accepts: any size. */
void prove_decode_monitor_parameter(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_monitor_parameter, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_monitor_parameter(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:160 encoder of monitor-parameter: writes in its room: any value, any room. */
void prove_encode_monitor_parameter(void) {
  ES_ANY(struct es_vmbus_monitor_parameter, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_monitor_parameter(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:160 monitor-parameter: decode(encode(x)) = x: any value. */
void prove_round_trip_monitor_parameter(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_monitor_parameter, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_monitor_parameter(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_monitor_parameter, out);
  const es_result result = es_vmbus_decode_monitor_parameter(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.connection_id, out.connection_id);
  ES_SAME(in.flag_number, out.flag_number);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:171 decoder of offer-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_offer_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_offer_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_offer_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:171 encoder of offer-channel: writes in its room: any value, any room. */
void prove_encode_offer_channel(void) {
  ES_ANY(struct es_vmbus_offer_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_offer_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:171 offer-channel: decode(encode(x)) = x: any value. */
void prove_round_trip_offer_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_offer_channel, in);
  uint8_t *const bytes = es_any_bytes(196);
  const size_t size = es_vmbus_encode_offer_channel(&in, version, bytes, 196);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_offer_channel, out);
  const es_result result = es_vmbus_decode_offer_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 1u);
  es_prove_same(in.class_id, out.class_id, sizeof in.class_id);
  es_prove_same(in.instance_id, out.instance_id, sizeof in.instance_id);
  es_prove_same(in.reserved, out.reserved, sizeof in.reserved);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.mmio_megabytes, out.mmio_megabytes);
  es_prove_same(in.user_defined, out.user_defined, sizeof in.user_defined);
  ES_SAME(in.sub_channel_index, out.sub_channel_index);
  ES_SAME(in.mmio_megabytes_optional, out.mmio_megabytes_optional);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.monitor_id, out.monitor_id);
  ES_SAME(in.monitor_allocated, out.monitor_allocated);
  ES_SAME(in.dedicated_interrupt, out.dedicated_interrupt);
  ES_SAME(in.connection_id, out.connection_id);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:189 decoder of rescind-channel-offer: reads its bytes, writes what it accepts: any size. */
void prove_decode_rescind_channel_offer(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_rescind_channel_offer, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_rescind_channel_offer(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:189 encoder of rescind-channel-offer: writes in its room: any value, any room. */
void prove_encode_rescind_channel_offer(void) {
  ES_ANY(struct es_vmbus_rescind_channel_offer, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_rescind_channel_offer(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:189 rescind-channel-offer: decode(encode(x)) = x: any value. */
void prove_round_trip_rescind_channel_offer(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_rescind_channel_offer, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_rescind_channel_offer(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_rescind_channel_offer, out);
  const es_result result = es_vmbus_decode_rescind_channel_offer(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 2u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:195 decoder of request-offers: reads its bytes, writes what it accepts: any size. */
void prove_decode_request_offers(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_request_offers, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_request_offers(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:195 encoder of request-offers: writes in its room: any value, any room. */
void prove_encode_request_offers(void) {
  ES_ANY(struct es_vmbus_request_offers, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_request_offers(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:195 request-offers: decode(encode(x)) = x: any value. */
void prove_round_trip_request_offers(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_request_offers, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_request_offers(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_request_offers, out);
  const es_result result = es_vmbus_decode_request_offers(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 3u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:196 decoder of all-offers-delivered: reads its bytes, writes what it accepts: any size. */
void prove_decode_all_offers_delivered(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_all_offers_delivered, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_all_offers_delivered(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:196 encoder of all-offers-delivered: writes in its room: any value, any room. */
void prove_encode_all_offers_delivered(void) {
  ES_ANY(struct es_vmbus_all_offers_delivered, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_all_offers_delivered(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:196 all-offers-delivered: decode(encode(x)) = x: any value. */
void prove_round_trip_all_offers_delivered(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_all_offers_delivered, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_all_offers_delivered(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_all_offers_delivered, out);
  const es_result result = es_vmbus_decode_all_offers_delivered(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 4u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:197 decoder of open-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_open_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_open_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.signal, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:197 encoder of open-channel: writes in its room: any value, any room. */
void prove_encode_open_channel(void) {
  ES_ANY(struct es_vmbus_open_channel, in);
  ES_ASSUME(in.signal.count <= 92u);
  in.signal.at = es_any_bytes(in.signal.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_open_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:197 open-channel: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_open_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_channel, in);
  ES_ASSUME(in.signal.count <= 3u);
  in.signal.at = es_any_bytes(in.signal.count);
  uint8_t *const bytes = es_any_bytes(151);
  const size_t size = es_vmbus_encode_open_channel(&in, version, bytes, 151);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_open_channel, out);
  const es_result result = es_vmbus_decode_open_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 5u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.open_id, out.open_id);
  ES_SAME(in.ring_gpadl, out.ring_gpadl);
  ES_SAME(in.target_vp, out.target_vp);
  ES_SAME(in.downstream_page_offset, out.downstream_page_offset);
  es_prove_same(in.user_data, out.user_data, sizeof in.user_data);
  es_prove_same_slice(&in.signal, &out.signal, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:210 any one element of open-channel.signal: read and written in its own bytes: any length,
 * any place. */
void prove_element_open_channel_signal(void) {
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

/* specs/vmbus/vmbus.yaml:211 decoder of open-channel-result: reads its bytes, writes what it accepts: any size. */
void prove_decode_open_channel_result(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_channel_result, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_open_channel_result(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:211 encoder of open-channel-result: writes in its room: any value, any room. */
void prove_encode_open_channel_result(void) {
  ES_ANY(struct es_vmbus_open_channel_result, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_open_channel_result(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:211 open-channel-result: decode(encode(x)) = x: any value. */
void prove_round_trip_open_channel_result(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_channel_result, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_vmbus_encode_open_channel_result(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_open_channel_result, out);
  const es_result result = es_vmbus_decode_open_channel_result(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 6u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.open_id, out.open_id);
  ES_SAME(in.status, out.status);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:219 decoder of close-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_close_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_close_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:219 encoder of close-channel: writes in its room: any value, any room. */
void prove_encode_close_channel(void) {
  ES_ANY(struct es_vmbus_close_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_close_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:219 close-channel: decode(encode(x)) = x: any value. */
void prove_round_trip_close_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_channel, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_close_channel(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_close_channel, out);
  const es_result result = es_vmbus_decode_close_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 7u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:225 decoder of gpadl-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_gpadl_header(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.ranges, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:225 encoder of gpadl-header: writes in its room: any value, any room. */
void prove_encode_gpadl_header(void) {
  ES_ANY(struct es_vmbus_gpadl_header, in);
  ES_ASSUME(in.ranges.count <= 220u);
  in.ranges.at = es_any_bytes(in.ranges.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_gpadl_header(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:225 gpadl-header: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_gpadl_header(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_header, in);
  ES_ASSUME(in.ranges.count <= 3u);
  in.ranges.at = es_any_bytes(in.ranges.count);
  uint8_t *const bytes = es_any_bytes(23);
  const size_t size = es_vmbus_encode_gpadl_header(&in, version, bytes, 23);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_gpadl_header, out);
  const es_result result = es_vmbus_decode_gpadl_header(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 8u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.gpadl, out.gpadl);
  ES_SAME(in.range_buffer_length, out.range_buffer_length);
  ES_SAME(in.range_count, out.range_count);
  es_prove_same_slice(&in.ranges, &out.ranges, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:237 any one element of gpadl-header.ranges: read and written in its own bytes: any length,
 * any place. */
void prove_element_gpadl_header_ranges(void) {
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

/* specs/vmbus/vmbus.yaml:238 decoder of gpadl-body: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl_body(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_body, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_gpadl_body(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.pages, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:238 encoder of gpadl-body: writes in its room: any value, any room. */
void prove_encode_gpadl_body(void) {
  ES_ANY(struct es_vmbus_gpadl_body, in);
  ES_ASSUME(in.pages.count <= 224u);
  in.pages.at = es_any_bytes(in.pages.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_gpadl_body(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:238 gpadl-body: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_gpadl_body(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_body, in);
  ES_ASSUME(in.pages.count <= 3u);
  in.pages.at = es_any_bytes(in.pages.count);
  uint8_t *const bytes = es_any_bytes(19);
  const size_t size = es_vmbus_encode_gpadl_body(&in, version, bytes, 19);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_gpadl_body, out);
  const es_result result = es_vmbus_decode_gpadl_body(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 9u);
  ES_SAME(in.gpadl, out.gpadl);
  es_prove_same_slice(&in.pages, &out.pages, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:245 any one element of gpadl-body.pages: read and written in its own bytes: any length, any
 * place. */
void prove_element_gpadl_body_pages(void) {
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

/* specs/vmbus/vmbus.yaml:246 decoder of gpadl-created: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl_created(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_created, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_gpadl_created(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:246 encoder of gpadl-created: writes in its room: any value, any room. */
void prove_encode_gpadl_created(void) {
  ES_ANY(struct es_vmbus_gpadl_created, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_gpadl_created(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:246 gpadl-created: decode(encode(x)) = x: any value. */
void prove_round_trip_gpadl_created(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_created, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_vmbus_encode_gpadl_created(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_gpadl_created, out);
  const es_result result = es_vmbus_decode_gpadl_created(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 10u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.gpadl, out.gpadl);
  ES_SAME(in.status, out.status);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:254 decoder of gpadl-teardown: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl_teardown(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_teardown, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_gpadl_teardown(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:254 encoder of gpadl-teardown: writes in its room: any value, any room. */
void prove_encode_gpadl_teardown(void) {
  ES_ANY(struct es_vmbus_gpadl_teardown, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_gpadl_teardown(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:254 gpadl-teardown: decode(encode(x)) = x: any value. */
void prove_round_trip_gpadl_teardown(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_teardown, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_vmbus_encode_gpadl_teardown(&in, version, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_gpadl_teardown, out);
  const es_result result = es_vmbus_decode_gpadl_teardown(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 11u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.gpadl, out.gpadl);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:263 decoder of gpadl-torndown: reads its bytes, writes what it accepts: any size. */
void prove_decode_gpadl_torndown(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_torndown, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_gpadl_torndown(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:263 encoder of gpadl-torndown: writes in its room: any value, any room. */
void prove_encode_gpadl_torndown(void) {
  ES_ANY(struct es_vmbus_gpadl_torndown, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_gpadl_torndown(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:263 gpadl-torndown: decode(encode(x)) = x: any value. */
void prove_round_trip_gpadl_torndown(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_gpadl_torndown, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_gpadl_torndown(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_gpadl_torndown, out);
  const es_result result = es_vmbus_decode_gpadl_torndown(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 12u);
  ES_SAME(in.gpadl, out.gpadl);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:269 decoder of relid-released: reads its bytes, writes what it accepts: any size. */
void prove_decode_relid_released(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_relid_released, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_relid_released(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:269 encoder of relid-released: writes in its room: any value, any room. */
void prove_encode_relid_released(void) {
  ES_ANY(struct es_vmbus_relid_released, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_relid_released(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:269 relid-released: decode(encode(x)) = x: any value. */
void prove_round_trip_relid_released(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_relid_released, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_relid_released(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_relid_released, out);
  const es_result result = es_vmbus_decode_relid_released(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 13u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:275 decoder of initiate-contact: reads its bytes, writes what it accepts: any size. */
void prove_decode_initiate_contact(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_initiate_contact, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_initiate_contact(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.client, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:275 encoder of initiate-contact: writes in its room: any value, any room. */
void prove_encode_initiate_contact(void) {
  ES_ANY(struct es_vmbus_initiate_contact, in);
  ES_ASSUME(in.client.count <= 200u);
  in.client.at = es_any_bytes(in.client.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_initiate_contact(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:275 initiate-contact: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_initiate_contact(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_initiate_contact, in);
  ES_ASSUME(in.client.count <= 3u);
  in.client.at = es_any_bytes(in.client.count);
  uint8_t *const bytes = es_any_bytes(43);
  const size_t size = es_vmbus_encode_initiate_contact(&in, version, bytes, 43);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_initiate_contact, out);
  const es_result result = es_vmbus_decode_initiate_contact(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 14u);
  ES_SAME(in.version_requested, out.version_requested);
  ES_SAME(in.target_vp, out.target_vp);
  if (version <= ES_VMBUS_VERSION_V4_1) {
    ES_SAME(in.interrupt_page, out.interrupt_page);
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    ES_SAME(in.message_sint, out.message_sint);
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    ES_SAME(in.message_vtl, out.message_vtl);
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    ES_SAME(in.features, out.features);
  }
  ES_SAME(in.parent_to_child_page, out.parent_to_child_page);
  ES_SAME(in.child_to_parent_page, out.child_to_parent_page);
  es_prove_same_slice(&in.client, &out.client, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:293 any one element of initiate-contact.client: read and written in its own bytes: any
 * length, any place. */
void prove_element_initiate_contact_client(void) {
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

/* specs/vmbus/vmbus.yaml:294 decoder of version-response: reads its bytes, writes what it accepts: any size. */
void prove_decode_version_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_version_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_version_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:294 encoder of version-response: writes in its room: any value, any room. */
void prove_encode_version_response(void) {
  ES_ANY(struct es_vmbus_version_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_version_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:294 version-response: decode(encode(x)) = x: any value. */
void prove_round_trip_version_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_version_response, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_vmbus_encode_version_response(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_version_response, out);
  const es_result result = es_vmbus_decode_version_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 15u);
  ES_SAME(in.version_supported, out.version_supported);
  ES_SAME(in.connection_state, out.connection_state);
  if (version <= ES_VMBUS_VERSION_V4_1) {
    ES_SAME(in.selected_version, out.selected_version);
  }
  if (version >= ES_VMBUS_VERSION_V5_0) {
    ES_SAME(in.message_connection, out.message_connection);
  }
  if (version >= ES_VMBUS_VERSION_V6_0) {
    ES_SAME(in.features, out.features);
  }
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:305 decoder of unload: reads its bytes, writes what it accepts: any size. */
void prove_decode_unload(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_unload, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_unload(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:305 encoder of unload: writes in its room: any value, any room. */
void prove_encode_unload(void) {
  ES_ANY(struct es_vmbus_unload, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_unload(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:305 unload: decode(encode(x)) = x: any value. */
void prove_round_trip_unload(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_unload, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_unload(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_unload, out);
  const es_result result = es_vmbus_decode_unload(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 16u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:306 decoder of unload-response: reads its bytes, writes what it accepts: any size. */
void prove_decode_unload_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_unload_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_unload_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:306 encoder of unload-response: writes in its room: any value, any room. */
void prove_encode_unload_response(void) {
  ES_ANY(struct es_vmbus_unload_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_unload_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:306 unload-response: decode(encode(x)) = x: any value. */
void prove_round_trip_unload_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_unload_response, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_unload_response(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_unload_response, out);
  const es_result result = es_vmbus_decode_unload_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 17u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:307 decoder of open-reserved-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_open_reserved_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_reserved_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_open_reserved_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:307 encoder of open-reserved-channel: writes in its room: any value, any room. */
void prove_encode_open_reserved_channel(void) {
  ES_ANY(struct es_vmbus_open_reserved_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_open_reserved_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:307 open-reserved-channel: decode(encode(x)) = x: any value. */
void prove_round_trip_open_reserved_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_open_reserved_channel, in);
  uint8_t *const bytes = es_any_bytes(28);
  const size_t size = es_vmbus_encode_open_reserved_channel(&in, version, bytes, 28);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_open_reserved_channel, out);
  const es_result result = es_vmbus_decode_open_reserved_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 18u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.target_vp, out.target_vp);
  ES_SAME(in.target_sint, out.target_sint);
  ES_SAME(in.ring_gpadl, out.ring_gpadl);
  ES_SAME(in.downstream_page_offset, out.downstream_page_offset);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:318 decoder of close-reserved-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_close_reserved_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_reserved_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_close_reserved_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:318 encoder of close-reserved-channel: writes in its room: any value, any room. */
void prove_encode_close_reserved_channel(void) {
  ES_ANY(struct es_vmbus_close_reserved_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_close_reserved_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:318 close-reserved-channel: decode(encode(x)) = x: any value. */
void prove_round_trip_close_reserved_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_reserved_channel, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_vmbus_encode_close_reserved_channel(&in, version, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_close_reserved_channel, out);
  const es_result result = es_vmbus_decode_close_reserved_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 19u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.target_vp, out.target_vp);
  ES_SAME(in.target_sint, out.target_sint);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:329 decoder of close-reserved-response: reads its bytes, writes what it accepts: any size. */
void prove_decode_close_reserved_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_reserved_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_close_reserved_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:329 encoder of close-reserved-response: writes in its room: any value, any room. */
void prove_encode_close_reserved_response(void) {
  ES_ANY(struct es_vmbus_close_reserved_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_close_reserved_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:329 close-reserved-response: decode(encode(x)) = x: any value. */
void prove_round_trip_close_reserved_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_close_reserved_response, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_vmbus_encode_close_reserved_response(&in, version, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_close_reserved_response, out);
  const es_result result = es_vmbus_decode_close_reserved_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 20u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:336 decoder of tl-connect-request: reads its bytes, writes what it accepts: any size. */
void prove_decode_tl_connect_request(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_tl_connect_request, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_tl_connect_request(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.silo, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:336 encoder of tl-connect-request: writes in its room: any value, any room. */
void prove_encode_tl_connect_request(void) {
  ES_ANY(struct es_vmbus_tl_connect_request, in);
  ES_ASSUME(in.silo.count <= 200u);
  in.silo.at = es_any_bytes(in.silo.count);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_tl_connect_request(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:336 tl-connect-request: decode(encode(x)) = x: arrays of up to 3 elements. */
void prove_round_trip_tl_connect_request(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_tl_connect_request, in);
  ES_ASSUME(in.silo.count <= 3u);
  in.silo.at = es_any_bytes(in.silo.count);
  uint8_t *const bytes = es_any_bytes(43);
  const size_t size = es_vmbus_encode_tl_connect_request(&in, version, bytes, 43);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_tl_connect_request, out);
  const es_result result = es_vmbus_decode_tl_connect_request(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 21u);
  es_prove_same(in.endpoint_id, out.endpoint_id, sizeof in.endpoint_id);
  es_prove_same(in.service_id, out.service_id, sizeof in.service_id);
  es_prove_same_slice(&in.silo, &out.silo, 1);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:347 any one element of tl-connect-request.silo: read and written in its own bytes: any
 * length, any place. */
void prove_element_tl_connect_request_silo(void) {
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

/* specs/vmbus/vmbus.yaml:348 decoder of tl-connect-result: reads its bytes, writes what it accepts: any size. */
void prove_decode_tl_connect_result(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_tl_connect_result, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_tl_connect_result(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:348 encoder of tl-connect-result: writes in its room: any value, any room. */
void prove_encode_tl_connect_result(void) {
  ES_ANY(struct es_vmbus_tl_connect_result, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_tl_connect_result(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:348 tl-connect-result: decode(encode(x)) = x: any value. */
void prove_round_trip_tl_connect_result(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_tl_connect_result, in);
  uint8_t *const bytes = es_any_bytes(44);
  const size_t size = es_vmbus_encode_tl_connect_result(&in, version, bytes, 44);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_tl_connect_result, out);
  const es_result result = es_vmbus_decode_tl_connect_result(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 23u);
  es_prove_same(in.endpoint_id, out.endpoint_id, sizeof in.endpoint_id);
  es_prove_same(in.service_id, out.service_id, sizeof in.service_id);
  ES_SAME(in.status, out.status);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:357 decoder of modify-channel: reads its bytes, writes what it accepts: any size. */
void prove_decode_modify_channel(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_channel, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_modify_channel(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:357 encoder of modify-channel: writes in its room: any value, any room. */
void prove_encode_modify_channel(void) {
  ES_ANY(struct es_vmbus_modify_channel, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_modify_channel(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:357 modify-channel: decode(encode(x)) = x: any value. */
void prove_round_trip_modify_channel(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_channel, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_vmbus_encode_modify_channel(&in, version, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_modify_channel, out);
  const es_result result = es_vmbus_decode_modify_channel(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 22u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.target_vp, out.target_vp);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:367 decoder of modify-channel-response: reads its bytes, writes what it accepts: any size. */
void prove_decode_modify_channel_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_channel_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_modify_channel_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:367 encoder of modify-channel-response: writes in its room: any value, any room. */
void prove_encode_modify_channel_response(void) {
  ES_ANY(struct es_vmbus_modify_channel_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_modify_channel_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:367 modify-channel-response: decode(encode(x)) = x: any value. */
void prove_round_trip_modify_channel_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_channel_response, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_vmbus_encode_modify_channel_response(&in, version, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_modify_channel_response, out);
  const es_result result = es_vmbus_decode_modify_channel_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 24u);
  ES_SAME(in.channel_id, out.channel_id);
  ES_SAME(in.status, out.status);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:375 decoder of modify-connection: reads its bytes, writes what it accepts: any size. */
void prove_decode_modify_connection(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_connection, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_modify_connection(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:375 encoder of modify-connection: writes in its room: any value, any room. */
void prove_encode_modify_connection(void) {
  ES_ANY(struct es_vmbus_modify_connection, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_modify_connection(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:375 modify-connection: decode(encode(x)) = x: any value. */
void prove_round_trip_modify_connection(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_connection, in);
  uint8_t *const bytes = es_any_bytes(24);
  const size_t size = es_vmbus_encode_modify_connection(&in, version, bytes, 24);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_modify_connection, out);
  const es_result result = es_vmbus_decode_modify_connection(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 25u);
  ES_SAME(in.parent_to_child_page, out.parent_to_child_page);
  ES_SAME(in.child_to_parent_page, out.child_to_parent_page);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:385 decoder of modify-connection-response: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_modify_connection_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_connection_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_modify_connection_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:385 encoder of modify-connection-response: writes in its room: any value, any room. */
void prove_encode_modify_connection_response(void) {
  ES_ANY(struct es_vmbus_modify_connection_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_modify_connection_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:385 modify-connection-response: decode(encode(x)) = x: any value. */
void prove_round_trip_modify_connection_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_modify_connection_response, in);
  uint8_t *const bytes = es_any_bytes(9);
  const size_t size = es_vmbus_encode_modify_connection_response(&in, version, bytes, 9);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_modify_connection_response, out);
  const es_result result = es_vmbus_decode_modify_connection_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 26u);
  ES_SAME(in.connection_state, out.connection_state);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:392 decoder of pause: reads its bytes, writes what it accepts: any size. */
void prove_decode_pause(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_pause, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_pause(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:392 encoder of pause: writes in its room: any value, any room. */
void prove_encode_pause(void) {
  ES_ANY(struct es_vmbus_pause, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_pause(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:392 pause: decode(encode(x)) = x: any value. */
void prove_round_trip_pause(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_pause, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_pause(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_pause, out);
  const es_result result = es_vmbus_decode_pause(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 27u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:393 decoder of pause-response: reads its bytes, writes what it accepts: any size. */
void prove_decode_pause_response(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_pause_response, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_pause_response(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:393 encoder of pause-response: writes in its room: any value, any room. */
void prove_encode_pause_response(void) {
  ES_ANY(struct es_vmbus_pause_response, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_pause_response(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:393 pause-response: decode(encode(x)) = x: any value. */
void prove_round_trip_pause_response(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_pause_response, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_pause_response(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_pause_response, out);
  const es_result result = es_vmbus_decode_pause_response(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 28u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:394 decoder of resume: reads its bytes, writes what it accepts: any size. */
void prove_decode_resume(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_resume, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_resume(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/vmbus/vmbus.yaml:394 encoder of resume: writes in its room: any value, any room. */
void prove_encode_resume(void) {
  ES_ANY(struct es_vmbus_resume, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_vmbus_encode_resume(&in, version, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/vmbus/vmbus.yaml:394 resume: decode(encode(x)) = x: any value. */
void prove_round_trip_resume(void) {
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_resume, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_vmbus_encode_resume(&in, version, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_vmbus_resume, out);
  const es_result result = es_vmbus_decode_resume(bytes, size, version, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(out.header.tag, 29u);
  ES_REACHED("came round");
}

/* specs/vmbus/vmbus.yaml:170 decoder of any message from the guest: reads its bytes, finds a message of that side:
 * any size. */
void prove_decode_from_guest(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_from_guest, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_from_guest(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_VMBUS_MESSAGE_RESUME, "a message");
  switch (out.message) {
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_GPADL_BODY:
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_UNLOAD:
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_PAUSE:
  case ES_VMBUS_MESSAGE_RESUME:
    ES_REACHED("accepted");
    break;
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    ES_PROVE(false, "a message of this side");
    break;
  }
}

/* specs/vmbus/vmbus.yaml:170 decoder of any message from the host: reads its bytes, finds a message of that side:
 * any size. */
void prove_decode_from_host(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  const enum es_vmbus_version version = (enum es_vmbus_version)nondet_unsigned();
  ES_ASSUME(version <= ES_VMBUS_VERSION_V6_0);
  ES_ANY(struct es_vmbus_from_host, out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_vmbus_decode_from_host(bytes, size, version, &out);
  es_prove_result(result, es_vmbus_refusals, ES_VMBUS_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    return;
  }
  ES_PROVE(out.message <= ES_VMBUS_MESSAGE_RESUME, "a message");
  switch (out.message) {
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    ES_REACHED("accepted");
    break;
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_GPADL_BODY:
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_UNLOAD:
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_PAUSE:
  case ES_VMBUS_MESSAGE_RESUME:
    ES_PROVE(false, "a message of this side");
    break;
  }
}

/* specs/vmbus/vmbus.yaml:397 start of contact; never offer-channels before contacted; never open-channel unless
 * running; never finish-unload unless unloading: any number of steps. */
void prove_contact_start(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = false;
  es_vmbus_contact_start(&machine);
  contact_before = machine.state;
  ES_PROVE(machine.state == ES_VMBUS_CONTACT_DISCONNECTED, "it starts where the spec says");
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/vmbus/vmbus.yaml:397 contact: request-offers in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_request_offers(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_request_offers, message);
  const enum es_step step = es_vmbus_contact_on_request_offers(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_CONTACTED: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_RUNNING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: open-channel in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_open_channel(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_open_channel, message);
  const enum es_step step = es_vmbus_contact_on_open_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: close-channel in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_close_channel(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_close_channel, message);
  const enum es_step step = es_vmbus_contact_on_close_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: gpadl-header in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_gpadl_header(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_gpadl_header, message);
  const enum es_step step = es_vmbus_contact_on_gpadl_header(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: gpadl-body in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_gpadl_body(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_gpadl_body, message);
  const enum es_step step = es_vmbus_contact_on_gpadl_body(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: gpadl-teardown in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_gpadl_teardown(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_gpadl_teardown, message);
  const enum es_step step = es_vmbus_contact_on_gpadl_teardown(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: relid-released in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_relid_released(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_relid_released, message);
  const enum es_step step = es_vmbus_contact_on_relid_released(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: initiate-contact in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_initiate_contact(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_initiate_contact, message);
  const enum es_step step = es_vmbus_contact_on_initiate_contact(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED: {
    bool right = machine.state == contact_before;
    right = right || machine.state == ES_VMBUS_CONTACT_CONTACTED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_RENEWING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_RENEWING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: unload in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_unload(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_unload, message);
  const enum es_step step = es_vmbus_contact_on_unload(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_UNLOADING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_UNLOADING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: open-reserved-channel in any state: goes where the spec says; never
 * offer-channels before contacted; never open-channel unless running; never finish-unload unless unloading: any
 * number of steps. */
void prove_contact_on_open_reserved_channel(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_open_reserved_channel, message);
  const enum es_step step = es_vmbus_contact_on_open_reserved_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: close-reserved-channel in any state: goes where the spec says; never
 * offer-channels before contacted; never open-channel unless running; never finish-unload unless unloading: any
 * number of steps. */
void prove_contact_on_close_reserved_channel(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_close_reserved_channel, message);
  const enum es_step step = es_vmbus_contact_on_close_reserved_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: tl-connect-request in any state: goes where the spec says; never
 * offer-channels before contacted; never open-channel unless running; never finish-unload unless unloading: any
 * number of steps. */
void prove_contact_on_tl_connect_request(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_tl_connect_request, message);
  const enum es_step step = es_vmbus_contact_on_tl_connect_request(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: modify-channel in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_modify_channel(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_modify_channel, message);
  const enum es_step step = es_vmbus_contact_on_modify_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: modify-connection in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_modify_connection(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_modify_connection, message);
  const enum es_step step = es_vmbus_contact_on_modify_connection(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: pause in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_pause(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_pause, message);
  const enum es_step step = es_vmbus_contact_on_pause(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: resume in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_resume(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_resume, message);
  const enum es_step step = es_vmbus_contact_on_resume(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: drained in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_drained(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  const enum es_step step = es_vmbus_contact_on_drained(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_RENEWING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_DISCONNECTED;
    right = right || machine.state == ES_VMBUS_CONTACT_CONTACTED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_UNLOADING:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_DISCONNECTED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: reset in any state: goes where the spec says; never offer-channels before
 * contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_on_reset(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  const enum es_step step = es_vmbus_contact_on_reset(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (contact_before) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
  case ES_VMBUS_CONTACT_EMPTYING: {
    bool right = machine.state == contact_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CONTACT_CONTACTED:
  case ES_VMBUS_CONTACT_RUNNING:
  case ES_VMBUS_CONTACT_RENEWING:
  case ES_VMBUS_CONTACT_UNLOADING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CONTACT_EMPTYING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:397 contact: step, any message in any state: goes where the spec says; never offer-channels
 * before contacted; never open-channel unless running; never finish-unload unless unloading: any number of steps. */
void prove_contact_step(void) {
  ES_ANY(struct es_vmbus_contact, machine);
  contact_ghost_1 = nondet_bool();
  ES_ASSUME(contact_is_possible(&machine));
  contact_before = machine.state;
  ES_ANY(struct es_vmbus_from_guest, message);
  const enum es_step step = es_vmbus_contact_step(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (machine.state == ES_VMBUS_CONTACT_CONTACTED) {
    contact_ghost_1 = true;
  }
  ES_PROVE(contact_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 start of channel-life; never send-offer after gone; never open-device after withdrawn;
 * never open-device between open-device and release-ring; never unannounced between open-device and release-ring;
 * never announced between open-device and release-ring; never withdrawn between open-device and release-ring; never
 * gone between open-device and release-ring: any number of steps. */
void prove_channel_life_start(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = false;
  channel_life_ghost_2 = false;
  channel_life_ghost_3 = false;
  channel_life_ghost_4 = false;
  channel_life_ghost_5 = false;
  channel_life_ghost_6 = false;
  channel_life_ghost_7 = false;
  es_vmbus_channel_life_start(&machine);
  channel_life_before = machine.state;
  ES_PROVE(machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED, "it starts where the spec says");
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: open-channel in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_open_channel(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  ES_ANY(struct es_vmbus_open_channel, message);
  const enum es_step step = es_vmbus_channel_life_on_open_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED: {
    bool right = machine.state == channel_life_before;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_OPENING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: close-channel in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_close_channel(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  ES_ANY(struct es_vmbus_close_channel, message);
  const enum es_step step = es_vmbus_channel_life_on_close_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPEN: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_CLOSING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: modify-channel in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_modify_channel(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  ES_ANY(struct es_vmbus_modify_channel, message);
  const enum es_step step = es_vmbus_channel_life_on_modify_channel(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: relid-released in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_relid_released(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  ES_ANY(struct es_vmbus_relid_released, message);
  const enum es_step step = es_vmbus_channel_life_on_relid_released(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: announce in any state: goes where the spec says; never send-offer after
 * gone; never open-device after withdrawn; never open-device between open-device and release-ring; never unannounced
 * between open-device and release-ring; never announced between open-device and release-ring; never withdrawn
 * between open-device and release-ring; never gone between open-device and release-ring: any number of steps. */
void prove_channel_life_on_announce(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_announce(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: device-opened in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_device_opened(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_device_opened(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPENING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_OPEN;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: device-refused in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_device_refused(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_device_refused(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPENING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: device-closed in any state: goes where the spec says; never send-offer
 * after gone; never open-device after withdrawn; never open-device between open-device and release-ring; never
 * unannounced between open-device and release-ring; never announced between open-device and release-ring; never
 * withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number of
 * steps. */
void prove_channel_life_on_device_closed(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_device_closed(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_CLOSING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_DROPPING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: rescind in any state: goes where the spec says; never send-offer after
 * gone; never open-device after withdrawn; never open-device between open-device and release-ring; never unannounced
 * between open-device and release-ring; never announced between open-device and release-ring; never withdrawn
 * between open-device and release-ring; never gone between open-device and release-ring: any number of steps. */
void prove_channel_life_on_rescind(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_rescind(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_DROPPING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: drop in any state: goes where the spec says; never send-offer after gone;
 * never open-device after withdrawn; never open-device between open-device and release-ring; never unannounced
 * between open-device and release-ring; never announced between open-device and release-ring; never withdrawn
 * between open-device and release-ring; never gone between open-device and release-ring: any number of steps. */
void prove_channel_life_on_drop(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  const enum es_step step = es_vmbus_channel_life_on_drop(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (channel_life_before) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_DROPPING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_CHANNEL_LIFE_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_CHANNEL_LIFE_GONE: {
    bool right = machine.state == channel_life_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:447 channel-life: step, any message in any state: goes where the spec says; never
 * send-offer after gone; never open-device after withdrawn; never open-device between open-device and release-ring;
 * never unannounced between open-device and release-ring; never announced between open-device and release-ring;
 * never withdrawn between open-device and release-ring; never gone between open-device and release-ring: any number
 * of steps. */
void prove_channel_life_step(void) {
  ES_ANY(struct es_vmbus_channel_life, machine);
  channel_life_ghost_1 = nondet_bool();
  channel_life_ghost_2 = nondet_bool();
  channel_life_ghost_3 = nondet_bool();
  channel_life_ghost_4 = nondet_bool();
  channel_life_ghost_5 = nondet_bool();
  channel_life_ghost_6 = nondet_bool();
  channel_life_ghost_7 = nondet_bool();
  ES_ASSUME(channel_life_is_possible(&machine));
  channel_life_before = machine.state;
  ES_ANY(struct es_vmbus_from_guest, message);
  const enum es_step step = es_vmbus_channel_life_step(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_4, "never unannounced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_ANNOUNCED && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_5, "never announced between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_6, "never withdrawn between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE && channel_life_before != machine.state) {
    ES_PROVE(!channel_life_ghost_7, "never gone between open-device and release-ring");
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_GONE) {
    channel_life_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_CHANNEL_LIFE_WITHDRAWN) {
    channel_life_ghost_2 = true;
  }
  ES_PROVE(channel_life_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 start of page-list; never append-pages after ready; never confirm after ready; never
 * answer-teardown after ending; never answer-late before ending: any number of steps. */
void prove_page_list_start(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = false;
  page_list_ghost_2 = false;
  page_list_ghost_3 = false;
  page_list_ghost_4 = false;
  es_vmbus_page_list_start(&machine);
  page_list_before = machine.state;
  ES_PROVE(machine.state == ES_VMBUS_PAGE_LIST_ASSEMBLING, "it starts where the spec says");
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/vmbus/vmbus.yaml:510 page-list: gpadl-body in any state: goes where the spec says; never append-pages after
 * ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any number
 * of steps. */
void prove_page_list_on_gpadl_body(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  ES_ANY(struct es_vmbus_gpadl_body, message);
  const enum es_step step = es_vmbus_page_list_on_gpadl_body(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
  case ES_VMBUS_PAGE_LIST_READY:
  case ES_VMBUS_PAGE_LIST_ENDING:
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: gpadl-teardown in any state: goes where the spec says; never append-pages
 * after ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any
 * number of steps. */
void prove_page_list_on_gpadl_teardown(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  ES_ANY(struct es_vmbus_gpadl_teardown, message);
  const enum es_step step = es_vmbus_page_list_on_gpadl_teardown(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_READY: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_ENDING;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_ENDING:
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: completed in any state: goes where the spec says; never append-pages after
 * ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any number
 * of steps. */
void prove_page_list_on_completed(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  const enum es_step step = es_vmbus_page_list_on_completed(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_READY:
  case ES_VMBUS_PAGE_LIST_ENDING:
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: spoiled in any state: goes where the spec says; never append-pages after
 * ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any number
 * of steps. */
void prove_page_list_on_spoiled(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  const enum es_step step = es_vmbus_page_list_on_spoiled(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_READY:
  case ES_VMBUS_PAGE_LIST_ENDING:
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: unused in any state: goes where the spec says; never append-pages after
 * ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any number
 * of steps. */
void prove_page_list_on_unused(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  const enum es_step step = es_vmbus_page_list_on_unused(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
  case ES_VMBUS_PAGE_LIST_READY: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_ENDING:
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: dropped in any state: goes where the spec says; never append-pages after
 * ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any number
 * of steps. */
void prove_page_list_on_dropped(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  const enum es_step step = es_vmbus_page_list_on_dropped(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (page_list_before) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_READY: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_FADING;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_GONE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_ENDING: {
    bool right = false;
    right = right || machine.state == ES_VMBUS_PAGE_LIST_FADING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_FADING: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_VMBUS_PAGE_LIST_GONE: {
    bool right = machine.state == page_list_before;
    ES_PROVE(right, "it goes where the spec says");
    ES_PROVE(step == ES_STEP_REFUSED, "nothing happens in a final state");
    break;
  }
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/vmbus/vmbus.yaml:510 page-list: step, any message in any state: goes where the spec says; never append-pages
 * after ready; never confirm after ready; never answer-teardown after ending; never answer-late before ending: any
 * number of steps. */
void prove_page_list_step(void) {
  ES_ANY(struct es_vmbus_page_list, machine);
  page_list_ghost_1 = nondet_bool();
  page_list_ghost_2 = nondet_bool();
  page_list_ghost_3 = nondet_bool();
  page_list_ghost_4 = nondet_bool();
  ES_ASSUME(page_list_is_possible(&machine));
  page_list_before = machine.state;
  ES_ANY(struct es_vmbus_from_guest, message);
  const enum es_step step = es_vmbus_page_list_step(&machine, NULL, &message);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_1 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_READY) {
    page_list_ghost_2 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_3 = true;
  }
  if (machine.state == ES_VMBUS_PAGE_LIST_ENDING) {
    page_list_ghost_4 = true;
  }
  ES_PROVE(page_list_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}
