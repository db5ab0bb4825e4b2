/* What the files of the VMBus server share. Loop thread unless it says otherwise. */
#ifndef ES_VMBUS_INTERNAL_H
#define ES_VMBUS_INTERNAL_H

#include <pthread.h>
#include <stdatomic.h>

#include "generated/vmbus_machine.h"
#include "hand-written/capture/packets.h"
#include "hand-written/vmbus/vmbus.h"
#include "runtime/result.h"

/* Limits of ours. The spec's are larger. */
#define ES_VMBUS_CHANNELS 256u
#define ES_VMBUS_GPADLS 256u
#define ES_VMBUS_GPADL_PAGES_DEFAULT 65536u
#define ES_VMBUS_INBOX 64u
#define ES_VMBUS_OUTBOX 1024u
/* What the guest asks for is answered while this much of the outbox is free; the rest is for what comes by itself: at
 * most one message per channel and per GPADL. */
#define ES_VMBUS_OUTBOX_RESERVE (ES_VMBUS_CHANNELS + ES_VMBUS_GPADLS + 16u)
#define ES_VMBUS_PACKET_DEFAULT 20480u

enum es_vmbus_server_refusal {
  ES_VMBUS_REFUSE_INBOX_FULL,
  ES_VMBUS_REFUSE_MESSAGE_CONNECTION,
  ES_VMBUS_REFUSE_EVENT_CONNECTION,
  ES_VMBUS_REFUSE_MESSAGE_TYPE,
  ES_VMBUS_REFUSE_CONTACT,
  ES_VMBUS_REFUSE_CHANNEL,
  ES_VMBUS_REFUSE_RING,
  ES_VMBUS_REFUSE_DEVICE,
  ES_VMBUS_REFUSE_TARGET,
  ES_VMBUS_REFUSE_GPADL_UNKNOWN,
  ES_VMBUS_REFUSE_GPADL_TAKEN,
  ES_VMBUS_REFUSE_GPADL_LIMIT,
  ES_VMBUS_REFUSE_GPADL_RANGES,
  ES_VMBUS_REFUSE_GPADL_PAGE,
  ES_VMBUS_REFUSE_SERVICE,
  ES_VMBUS_REFUSE_PAUSE,
  ES_VMBUS_REFUSE_COUNT,
};
extern const struct es_refusal es_vmbus_server_refusals[ES_VMBUS_REFUSE_COUNT];

/* Not refusals, but nothing happens silently. */
enum es_vmbus_event {
  ES_VMBUS_EVENT_MESSAGES_IN,
  ES_VMBUS_EVENT_MESSAGES_OUT,
  ES_VMBUS_EVENT_MESSAGE_RETRIES,
  ES_VMBUS_EVENT_MESSAGES_DROPPED,
  ES_VMBUS_EVENT_DOORBELL_FALLBACKS,
  ES_VMBUS_EVENT_SIGNALS,
  ES_VMBUS_EVENT_INTERRUPTS,
  ES_VMBUS_EVENT_INTERRUPTS_LOST,
  ES_VMBUS_EVENT_COUNT,
};
void es_vmbus_count(enum es_vmbus_event event);
void es_vmbus_counters_register(void);

struct es_vmbus_message_in {
  uint32_t vp; /* that posted it */
  uint32_t size;
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
};

struct es_vmbus_message_out {
  uint32_t vp;
  uint8_t sint;
  bool urgent; /* goes although messages are paused */
  uint32_t size;
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
};

struct es_vmbus_gpadl {
  struct es_vmbus_page_list life;
  struct es_vmbus *vmbus;
  uint32_t id;
  uint32_t channel_id;
  uint16_t range_count;
  uint32_t word_count, words_here; /* ranges with their page numbers, in units of 8 bytes */
  uint8_t *words;
  uint32_t users;
  struct es_vmbus_gpadl *next;
};

struct es_vmbus_channel {
  struct es_vmbus_channel_life life;
  struct es_vmbus *vmbus;
  const struct es_vmbus_device_ops *ops;
  void *device;
  uint32_t id;
  uint32_t sub_index;
  struct es_vmbus_channel *primary; /* NULL: is one */
  struct es_vmbus_offer_channel offer; /* as it is sent */
  uint32_t packet_max;
  /* of an open channel */
  struct es_ring ring;
  struct es_captured_channel captured;
  struct es_vmbus_gpadl *ring_gpadl; /* NULL: nothing mapped */
  uint32_t open_id;
  uint32_t target_vp;
  uint8_t user_data[sizeof(((struct es_vmbus_open_channel *)0)->user_data)];
  int open_error;
  /* doorbell: the eventfd is made with the channel, so that nothing is made under the sandbox's eyes later */
  int doorbell;
  bool doorbell_watched, doorbell_added;
  struct es_loop_watch watch;
  /* between steps */
  unsigned steps; /* depth */
  bool device_closed, rescind_wanted;
  bool kicked; /* to be drained although the guest has not signalled */
  uint64_t signals, interrupts;
};

/* What contact agreed on. */
struct es_vmbus_agreement {
  enum es_vmbus_version version;
  uint32_t number; /* the version as the guest wrote it */
  uint32_t features;
  uint32_t target_vp;
  uint8_t sint;
  uint64_t interrupt_page, parent_to_child_page, child_to_parent_page;
};

struct es_vmbus {
  struct es_vmbus_contact contact;
  struct es_vmbus_options options;
  struct es_vmbus_agreement agreed;
  struct es_vmbus_initiate_contact kept; /* while renewing */
  uint8_t *interrupt_page; /* mapped, versions that share a bit map */
  bool offers_owed; /* all-offers-delivered is still to be said */
  bool paused;
  bool held; /* saved.h: nothing is taken from the guest */
  struct es_vmbus_saved *saved; /* prepared, not yet applied */
  uint32_t busy; /* channels with a mapped ring */
  struct es_vmbus_channel *channels[ES_VMBUS_CHANNELS]; /* by id; 0 is none */
  struct es_vmbus_gpadl *gpadls;
  uint32_t gpadl_count, gpadl_words;
  uint64_t gpadl_words_max;
  struct es_loop_wake wake;
  struct es_loop_deferred deferred;
  uint32_t watches_ending; /* of freed channels */
  struct es_loop_timer retry;
  uint64_t retry_after;
  bool settling;
  /* from VP threads */
  pthread_mutex_t inbox_lock;
  uint32_t inbox_first, inbox_count;
  struct es_vmbus_message_in inbox[ES_VMBUS_INBOX];
  _Atomic uint64_t signalled[ES_VMBUS_CHANNELS / 64]; /* to be drained */
  _Atomic uint64_t listening[ES_VMBUS_CHANNELS / 64]; /* connections that exist */
  _Atomic bool shared_signal;
  /* to the guest */
  uint32_t outbox_first, outbox_count;
  struct es_vmbus_message_out outbox[ES_VMBUS_OUTBOX];
};

/* Machines' owners are the objects themselves. */
static inline struct es_vmbus *es_vmbus_of(struct es_vmbus_contact_owner *owner) {
  return (struct es_vmbus *)owner;
}
static inline const struct es_vmbus *es_vmbus_of_const(const struct es_vmbus_contact_owner *owner) {
  return (const struct es_vmbus *)owner;
}
static inline struct es_vmbus_contact_owner *es_vmbus_owner(struct es_vmbus *vmbus) {
  return (struct es_vmbus_contact_owner *)vmbus;
}
static inline struct es_vmbus_channel *es_vmbus_channel_of(struct es_vmbus_channel_life_owner *owner) {
  return (struct es_vmbus_channel *)owner;
}
static inline struct es_vmbus_gpadl *es_vmbus_gpadl_of(struct es_vmbus_page_list_owner *owner) {
  return (struct es_vmbus_gpadl *)owner;
}

/* server.c */
void es_vmbus_wake(struct es_vmbus *vmbus); /* any thread */
void es_vmbus_wake_here(struct es_vmbus *vmbus); /* loop thread: at this turn's end, no system call */
/* Ends a contact when the last ring of it is gone. Called after anything that may have changed that. */
void es_vmbus_settle(struct es_vmbus *vmbus);

/* outbox.c: to the guest that is agreed with. `bytes` is 0 when an encoder refused: a defect, counted as dropped. */
void es_vmbus_send(struct es_vmbus *vmbus, const uint8_t *bytes, size_t size);
void es_vmbus_send_to(struct es_vmbus *vmbus, uint32_t vp, uint8_t sint, bool urgent, const uint8_t *bytes,
                      size_t size);
bool es_vmbus_outbox_has_room(const struct es_vmbus *vmbus);
bool es_vmbus_outbox_flush(struct es_vmbus *vmbus); /* true: something went out */
void es_vmbus_outbox_clear(struct es_vmbus *vmbus);

/* channel.c */
struct es_vmbus_channel *es_vmbus_channel_find(struct es_vmbus *vmbus, uint32_t id);
void es_vmbus_channel_announce(struct es_vmbus_channel *channel);
void es_vmbus_channel_drop(struct es_vmbus_channel *channel);
void es_vmbus_channel_open(struct es_vmbus_channel *channel, const struct es_vmbus_open_channel *message);
void es_vmbus_channel_close(struct es_vmbus_channel *channel, const struct es_vmbus_close_channel *message);
void es_vmbus_channel_modify(struct es_vmbus_channel *channel, const struct es_vmbus_modify_channel *message);
void es_vmbus_channel_release(struct es_vmbus_channel *channel, const struct es_vmbus_relid_released *message);
void es_vmbus_channel_free(struct es_vmbus_channel *channel);
/* The ring was opened: says as whose its packets are captured. */
void es_vmbus_channel_capture(struct es_vmbus_channel *channel);
/* A channel that is not in the list yet, of this number. NULL: no memory. */
struct es_vmbus_channel *es_vmbus_channel_new(struct es_vmbus *vmbus, uint32_t id,
                                              const struct es_vmbus_device_ops *ops, void *device);
void es_vmbus_channel_renumber(struct es_vmbus_channel *channel, uint32_t id);
/* What a sub-channel has from its primary. */
void es_vmbus_channel_inherit(struct es_vmbus_channel *channel, struct es_vmbus_channel *primary, uint16_t index);
void es_vmbus_channel_make_doorbell(struct es_vmbus_channel *channel);
bool es_vmbus_channel_is_open(const struct es_vmbus_channel *channel);

/* contact.c: no page, or one in guest memory */
bool es_vmbus_page_fits(const struct es_vmbus *vmbus, uint64_t gpa);

/* saved.c */
struct es_vmbus_saved;
void es_vmbus_kick_all(struct es_vmbus *vmbus);
/* States that do not wait for a device. */
bool es_vmbus_channel_rests(enum es_vmbus_channel_life_state state);
bool es_vmbus_contact_rests(enum es_vmbus_contact_state state);

/* signal.c */
void es_vmbus_channel_drain(struct es_vmbus_channel *channel);
void es_vmbus_channel_listen(struct es_vmbus_channel *channel); /* signals of the guest arrive */
void es_vmbus_channel_deafen(struct es_vmbus_channel *channel);
bool es_vmbus_drain_signalled(struct es_vmbus *vmbus);

/* gpadl.c */
struct es_vmbus_gpadl *es_vmbus_gpadl_find(struct es_vmbus *vmbus, uint32_t id);
void es_vmbus_gpadl_begin(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_header *message);
void es_vmbus_gpadl_extend(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_body *message);
void es_vmbus_gpadl_teardown(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_teardown *message);
/* Of one channel, or of all when `channel_id` is 0. */
void es_vmbus_gpadls_drop(struct es_vmbus *vmbus, uint32_t channel_id);
/* Of a list that is whole: its ranges make sense and all pages exist. */
ES_MUST_USE es_result es_vmbus_gpadl_check(const struct es_vmbus_gpadl *gpadl);
/* The page numbers of a GPADL that is one whole-page range: what a ring needs. False otherwise. */
bool es_vmbus_gpadl_ring_pages(const struct es_vmbus_gpadl *gpadl, struct es_slice *pages);

#endif
