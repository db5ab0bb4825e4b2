/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * Owners are defined by hand, and so are the functions below each "By hand": a missing one fails at link time.
 * One thread at a time steps a machine. */
#ifndef ES_GENERATED_VMBUS_MACHINE_H
#define ES_GENERATED_VMBUS_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/vmbus_wire.h"
#include "runtime/machine.h"

/* specs/vmbus/vmbus.yaml:397 One per virtual machine. Everything the guest says goes through it; what is about a
 * channel or a GPADL goes on to their own machines. */
struct es_vmbus_contact_owner;
enum es_vmbus_contact_state {
  ES_VMBUS_CONTACT_DISCONNECTED, /* No contact. */
  ES_VMBUS_CONTACT_CONTACTED, /* A version is agreed; the guest has not asked for offers. */
  ES_VMBUS_CONTACT_RUNNING, /* Channels are offered. */
  ES_VMBUS_CONTACT_RENEWING, /* Contact came anew; channels of the old one are still closing. */
  ES_VMBUS_CONTACT_UNLOADING, /* The guest leaves; its channels are still closing. */
  ES_VMBUS_CONTACT_EMPTYING, /* The machine was reset; channels of the old contact are still closing. */
};
struct es_vmbus_contact {
  enum es_vmbus_contact_state state;
};
const char *es_vmbus_contact_state_name(enum es_vmbus_contact_state state);
/* Never: offer-channels before contacted. */
/* Never: open-channel unless running. */
/* Never: finish-unload unless unloading. */

/* specs/vmbus/vmbus.yaml:397 */
void es_vmbus_contact_start(struct es_vmbus_contact *machine);

/* specs/vmbus/vmbus.yaml:195 */
enum es_step es_vmbus_contact_on_request_offers(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_request_offers *message);

/* specs/vmbus/vmbus.yaml:197 */
enum es_step es_vmbus_contact_on_open_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                              const struct es_vmbus_open_channel *message);

/* specs/vmbus/vmbus.yaml:219 */
enum es_step es_vmbus_contact_on_close_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_channel *message);

/* specs/vmbus/vmbus.yaml:225 */
enum es_step es_vmbus_contact_on_gpadl_header(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                              const struct es_vmbus_gpadl_header *message);

/* specs/vmbus/vmbus.yaml:238 */
enum es_step es_vmbus_contact_on_gpadl_body(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_gpadl_body *message);

/* specs/vmbus/vmbus.yaml:254 */
enum es_step es_vmbus_contact_on_gpadl_teardown(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_gpadl_teardown *message);

/* specs/vmbus/vmbus.yaml:269 */
enum es_step es_vmbus_contact_on_relid_released(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_relid_released *message);

/* specs/vmbus/vmbus.yaml:275 */
enum es_step es_vmbus_contact_on_initiate_contact(struct es_vmbus_contact *machine,
                                                  struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_initiate_contact *message);

/* specs/vmbus/vmbus.yaml:305 */
enum es_step es_vmbus_contact_on_unload(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_unload *message);

/* specs/vmbus/vmbus.yaml:307 */
enum es_step es_vmbus_contact_on_open_reserved_channel(struct es_vmbus_contact *machine,
                                                       struct es_vmbus_contact_owner *owner,
                                                       const struct es_vmbus_open_reserved_channel *message);

/* specs/vmbus/vmbus.yaml:318 */
enum es_step es_vmbus_contact_on_close_reserved_channel(struct es_vmbus_contact *machine,
                                                        struct es_vmbus_contact_owner *owner,
                                                        const struct es_vmbus_close_reserved_channel *message);

/* specs/vmbus/vmbus.yaml:336 */
enum es_step es_vmbus_contact_on_tl_connect_request(struct es_vmbus_contact *machine,
                                                    struct es_vmbus_contact_owner *owner,
                                                    const struct es_vmbus_tl_connect_request *message);

/* specs/vmbus/vmbus.yaml:357 */
enum es_step es_vmbus_contact_on_modify_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_modify_channel *message);

/* specs/vmbus/vmbus.yaml:375 */
enum es_step es_vmbus_contact_on_modify_connection(struct es_vmbus_contact *machine,
                                                   struct es_vmbus_contact_owner *owner,
                                                   const struct es_vmbus_modify_connection *message);

/* specs/vmbus/vmbus.yaml:392 */
enum es_step es_vmbus_contact_on_pause(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_pause *message);

/* specs/vmbus/vmbus.yaml:394 */
enum es_step es_vmbus_contact_on_resume(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_resume *message);

/* specs/vmbus/vmbus.yaml:408 */
enum es_step es_vmbus_contact_on_drained(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner);

/* specs/vmbus/vmbus.yaml:409 */
enum es_step es_vmbus_contact_on_reset(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner);

/* specs/vmbus/vmbus.yaml:397 */
enum es_step es_vmbus_contact_step(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                   const struct es_vmbus_from_guest *message);

/* By hand; guards (if) have no side effects. */
bool es_vmbus_contact_if_version_acceptable(const struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_initiate_contact *message);
bool es_vmbus_contact_if_kept_contact_acceptable(const struct es_vmbus_contact_owner *owner);
bool es_vmbus_contact_if_modify_connection_agreed(const struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_modify_connection *message);
bool es_vmbus_contact_if_pause_agreed(const struct es_vmbus_contact_owner *owner, const struct es_vmbus_pause *message);
bool es_vmbus_contact_if_resume_agreed(const struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_resume *message);
void es_vmbus_contact_do_accept_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message);
void es_vmbus_contact_do_refuse_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message);
void es_vmbus_contact_do_answer_unload(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message);
void es_vmbus_contact_do_drop_and_keep_contact(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_initiate_contact *message);
void es_vmbus_contact_do_keep_contact(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_initiate_contact *message);
void es_vmbus_contact_do_accept_kept_contact(struct es_vmbus_contact_owner *owner);
void es_vmbus_contact_do_refuse_kept_contact(struct es_vmbus_contact_owner *owner);
void es_vmbus_contact_do_leave(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message);
void es_vmbus_contact_do_finish_unload(struct es_vmbus_contact_owner *owner);
void es_vmbus_contact_do_forget_contact(struct es_vmbus_contact_owner *owner);
void es_vmbus_contact_do_offer_channels(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_request_offers *message);
void es_vmbus_contact_do_begin_gpadl(struct es_vmbus_contact_owner *owner, const struct es_vmbus_gpadl_header *message);
void es_vmbus_contact_do_extend_gpadl(struct es_vmbus_contact_owner *owner, const struct es_vmbus_gpadl_body *message);
void es_vmbus_contact_do_teardown_gpadl(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_gpadl_teardown *message);
void es_vmbus_contact_do_open_channel(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_open_channel *message);
void es_vmbus_contact_do_close_channel(struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_close_channel *message);
void es_vmbus_contact_do_modify_channel(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_modify_channel *message);
void es_vmbus_contact_do_release_channel(struct es_vmbus_contact_owner *owner,
                                         const struct es_vmbus_relid_released *message);
void es_vmbus_contact_do_refuse_tl_connect(struct es_vmbus_contact_owner *owner,
                                           const struct es_vmbus_tl_connect_request *message);
void es_vmbus_contact_do_replace_monitor_pages(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_modify_connection *message);
void es_vmbus_contact_do_pause_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_pause *message);
void es_vmbus_contact_do_resume_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_resume *message);
void es_vmbus_contact_do_answer_close_reserved(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_reserved_channel *message);

/* specs/vmbus/vmbus.yaml:447 One per channel of a device, primary or sub-channel, from its making until its number
 * is free again. */
struct es_vmbus_channel_life_owner;
enum es_vmbus_channel_life_state {
  ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED, /* The guest of this contact has not heard of it. */
  ES_VMBUS_CHANNEL_LIFE_ANNOUNCED, /* Offered; its ring is closed. */
  ES_VMBUS_CHANNEL_LIFE_OPENING, /* Within the handling of an open: the device is being asked. */
  ES_VMBUS_CHANNEL_LIFE_OPEN, /* The device uses the ring. */
  ES_VMBUS_CHANNEL_LIFE_CLOSING, /* The guest closed it; the device still ends its I/O. */
  ES_VMBUS_CHANNEL_LIFE_DROPPING, /* The contact is gone; the device still ends its I/O. */
  ES_VMBUS_CHANNEL_LIFE_WITHDRAWING, /* Taken back while open; the device still ends its I/O. */
  ES_VMBUS_CHANNEL_LIFE_WITHDRAWN, /* Taken back; its number stays until the guest lets go of it. */
  ES_VMBUS_CHANNEL_LIFE_DISCARDING, /* Taken back and the contact gone; the device still ends its I/O. */
  ES_VMBUS_CHANNEL_LIFE_GONE, /* Its number is free. */
};
struct es_vmbus_channel_life {
  enum es_vmbus_channel_life_state state;
};
const char *es_vmbus_channel_life_state_name(enum es_vmbus_channel_life_state state);
/* Never: send-offer after gone. */
/* Never: open-device after withdrawn. */
/* Never: open-device between open-device and release-ring. */
/* Never: unannounced between open-device and release-ring. */
/* Never: announced between open-device and release-ring. */
/* Never: withdrawn between open-device and release-ring. */
/* Never: gone between open-device and release-ring. */

/* specs/vmbus/vmbus.yaml:447 */
void es_vmbus_channel_life_start(struct es_vmbus_channel_life *machine);

/* specs/vmbus/vmbus.yaml:197 */
enum es_step es_vmbus_channel_life_on_open_channel(struct es_vmbus_channel_life *machine,
                                                   struct es_vmbus_channel_life_owner *owner,
                                                   const struct es_vmbus_open_channel *message);

/* specs/vmbus/vmbus.yaml:219 */
enum es_step es_vmbus_channel_life_on_close_channel(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner,
                                                    const struct es_vmbus_close_channel *message);

/* specs/vmbus/vmbus.yaml:357 */
enum es_step es_vmbus_channel_life_on_modify_channel(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner,
                                                     const struct es_vmbus_modify_channel *message);

/* specs/vmbus/vmbus.yaml:269 */
enum es_step es_vmbus_channel_life_on_relid_released(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner,
                                                     const struct es_vmbus_relid_released *message);

/* specs/vmbus/vmbus.yaml:463 */
enum es_step es_vmbus_channel_life_on_announce(struct es_vmbus_channel_life *machine,
                                               struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:464 */
enum es_step es_vmbus_channel_life_on_device_opened(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:465 */
enum es_step es_vmbus_channel_life_on_device_refused(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:466 */
enum es_step es_vmbus_channel_life_on_device_closed(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:467 */
enum es_step es_vmbus_channel_life_on_rescind(struct es_vmbus_channel_life *machine,
                                              struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:468 */
enum es_step es_vmbus_channel_life_on_drop(struct es_vmbus_channel_life *machine,
                                           struct es_vmbus_channel_life_owner *owner);

/* specs/vmbus/vmbus.yaml:447 */
enum es_step es_vmbus_channel_life_step(struct es_vmbus_channel_life *machine,
                                        struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_from_guest *message);

/* By hand; guards (if) have no side effects. */
bool es_vmbus_channel_life_if_ring_fits(const struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_open_channel *message);
bool es_vmbus_channel_life_if_target_exists(const struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message);
void es_vmbus_channel_life_do_send_offer(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_open_device(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message);
void es_vmbus_channel_life_do_refuse_open(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message);
void es_vmbus_channel_life_do_confirm_open(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_release_ring(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_fail_open(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_end_use(struct es_vmbus_channel_life_owner *owner,
                                      const struct es_vmbus_close_channel *message);
void es_vmbus_channel_life_do_move_interrupt(struct es_vmbus_channel_life_owner *owner,
                                             const struct es_vmbus_modify_channel *message);
void es_vmbus_channel_life_do_refuse_modify(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message);
void es_vmbus_channel_life_do_send_rescind(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_close_device(struct es_vmbus_channel_life_owner *owner);
void es_vmbus_channel_life_do_forget_gpadls(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_relid_released *message);

/* specs/vmbus/vmbus.yaml:510 One per GPADL of the guest, from its first part until it is torn down. */
struct es_vmbus_page_list_owner;
enum es_vmbus_page_list_state {
  ES_VMBUS_PAGE_LIST_ASSEMBLING, /* Parts are missing. */
  ES_VMBUS_PAGE_LIST_READY, /* Whole, checked against guest memory, answered. */
  ES_VMBUS_PAGE_LIST_ENDING, /* Torn down by the guest while a ring or a device still uses it. */
  ES_VMBUS_PAGE_LIST_FADING, /* The contact or its channel is gone while a ring or a device still uses it. */
  ES_VMBUS_PAGE_LIST_GONE,
};
struct es_vmbus_page_list {
  enum es_vmbus_page_list_state state;
};
const char *es_vmbus_page_list_state_name(enum es_vmbus_page_list_state state);
/* Never: append-pages after ready. */
/* Never: confirm after ready. */
/* Never: answer-teardown after ending. */
/* Never: answer-late before ending. */

/* specs/vmbus/vmbus.yaml:510 */
void es_vmbus_page_list_start(struct es_vmbus_page_list *machine);

/* specs/vmbus/vmbus.yaml:238 */
enum es_step es_vmbus_page_list_on_gpadl_body(struct es_vmbus_page_list *machine,
                                              struct es_vmbus_page_list_owner *owner,
                                              const struct es_vmbus_gpadl_body *message);

/* specs/vmbus/vmbus.yaml:254 */
enum es_step es_vmbus_page_list_on_gpadl_teardown(struct es_vmbus_page_list *machine,
                                                  struct es_vmbus_page_list_owner *owner,
                                                  const struct es_vmbus_gpadl_teardown *message);

/* specs/vmbus/vmbus.yaml:521 */
enum es_step es_vmbus_page_list_on_completed(struct es_vmbus_page_list *machine,
                                             struct es_vmbus_page_list_owner *owner);

/* specs/vmbus/vmbus.yaml:522 */
enum es_step es_vmbus_page_list_on_spoiled(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner);

/* specs/vmbus/vmbus.yaml:523 */
enum es_step es_vmbus_page_list_on_unused(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner);

/* specs/vmbus/vmbus.yaml:524 */
enum es_step es_vmbus_page_list_on_dropped(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner);

/* specs/vmbus/vmbus.yaml:510 */
enum es_step es_vmbus_page_list_step(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner,
                                     const struct es_vmbus_from_guest *message);

/* By hand; guards (if) have no side effects. */
bool es_vmbus_page_list_if_in_use(const struct es_vmbus_page_list_owner *owner,
                                  const struct es_vmbus_gpadl_teardown *message);
bool es_vmbus_page_list_if_still_used(const struct es_vmbus_page_list_owner *owner);
void es_vmbus_page_list_do_append_pages(struct es_vmbus_page_list_owner *owner,
                                        const struct es_vmbus_gpadl_body *message);
void es_vmbus_page_list_do_confirm(struct es_vmbus_page_list_owner *owner);
void es_vmbus_page_list_do_refuse(struct es_vmbus_page_list_owner *owner);
void es_vmbus_page_list_do_answer_teardown(struct es_vmbus_page_list_owner *owner,
                                           const struct es_vmbus_gpadl_teardown *message);
void es_vmbus_page_list_do_answer_late(struct es_vmbus_page_list_owner *owner);

#endif
