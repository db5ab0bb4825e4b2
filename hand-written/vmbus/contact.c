/* Guards and actions of the contact machine. */
#include <string.h>

#include "generated/hyperv_synic_wire.h"
#include "hand-written/vmbus/internal.h"
#include "runtime/log.h"

/* Features that we know what to do with. */
#define FEATURES_KNOWN                                                                                                 \
  (ES_VMBUS_FEATURE_FLAGS_MODIFY_CONNECTION | ES_VMBUS_FEATURE_FLAGS_CLIENT_ID | ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME)

static bool features_counted(enum es_vmbus_version version) {
  return version >= ES_VMBUS_VERSION_V6_0;
}

bool es_vmbus_page_fits(const struct es_vmbus *vmbus, uint64_t gpa) {
  return gpa == 0 || es_memory_map(vmbus->options.memory, gpa & ~(ES_PAGE_SIZE - 1), ES_PAGE_SIZE,
                                   ES_MEMORY_READ | ES_MEMORY_WRITE) != NULL;
}

/* What contact asks for, as far as it can be had. False: it cannot. */
static bool agree(const struct es_vmbus *vmbus, const struct es_vmbus_initiate_contact *message,
                  struct es_vmbus_agreement *agreed) {
  enum es_vmbus_version version;
  if (!es_vmbus_version_from_number(message->version_requested, &version) || version > vmbus->options.maximum) {
    return false;
  }
  *agreed = (struct es_vmbus_agreement){.version = version,
                                        .number = message->version_requested,
                                        .target_vp = message->target_vp,
                                        .sint = ES_VMBUS_MESSAGE_SINT,
                                        .parent_to_child_page = message->parent_to_child_page,
                                        .child_to_parent_page = message->child_to_parent_page};
  if (version >= ES_VMBUS_VERSION_V5_0) {
    agreed->sint = message->message_sint;
    if (message->message_vtl != 0) {
      return false;
    }
  } else {
    agreed->interrupt_page = message->interrupt_page;
  }
  if (features_counted(version)) {
    agreed->features = message->features & FEATURES_KNOWN;
  }
  bool page_needed = version < ES_VMBUS_VERSION_V2_4;
  return agreed->target_vp < vmbus->options.processors && agreed->sint != 0 &&
         agreed->sint < ES_HYPERV_SYNIC_SINT_COUNT &&
         (!page_needed || (agreed->interrupt_page != 0 && es_vmbus_page_fits(vmbus, agreed->interrupt_page))) &&
         es_vmbus_page_fits(vmbus, agreed->parent_to_child_page) &&
         es_vmbus_page_fits(vmbus, agreed->child_to_parent_page);
}

static void accept(struct es_vmbus *vmbus, const struct es_vmbus_initiate_contact *message) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  if (!agree(vmbus, message, &vmbus->agreed)) {
    return; /* the guard has just said that it can be had */
  }
  es_vmbus_outbox_clear(vmbus); /* nobody waits any more for what was to be said before */
  vmbus->paused = false;
  vmbus->offers_owed = false;
  vmbus->interrupt_page = NULL;
  if (vmbus->agreed.version < ES_VMBUS_VERSION_V2_4) {
    vmbus->interrupt_page = es_memory_map(vmbus->options.memory, vmbus->agreed.interrupt_page & ~(ES_PAGE_SIZE - 1),
                                          ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
  }
  es_log(ES_LOG_INFO, "vmbus", "contact version=%u.%u features=0x%x", vmbus->agreed.number >> 16,
         vmbus->agreed.number & UINT16_MAX, vmbus->agreed.features);
  struct es_vmbus_version_response response = {
      .version_supported = 1,
      .connection_state = ES_VMBUS_CONNECTION_STATE_SUCCESSFUL,
      .selected_version = message->version_requested,
      .message_connection = ES_VMBUS_MESSAGE_CONNECTION_4,
      .features = vmbus->agreed.features,
  };
  es_vmbus_send(vmbus, bytes, es_vmbus_encode_version_response(&response, vmbus->agreed.version, bytes, sizeof bytes));
}

static void refuse(struct es_vmbus *vmbus, const struct es_vmbus_initiate_contact *message) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_version_response response = {.connection_state = ES_VMBUS_CONNECTION_STATE_SUCCESSFUL};
  enum es_vmbus_version version;
  uint8_t sint = ES_VMBUS_MESSAGE_SINT;
  es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_CONTACT], message->version_requested);
  es_vmbus_outbox_clear(vmbus);
  if (es_vmbus_version_from_number(message->version_requested, &version) && version >= ES_VMBUS_VERSION_V5_0 &&
      message->message_sint != 0 && message->message_sint < ES_HYPERV_SYNIC_SINT_COUNT) {
    sint = message->message_sint;
  }
  uint32_t vp = message->target_vp < vmbus->options.processors ? message->target_vp : 0;
  /* Refusals have the shape that every version reads. */
  es_vmbus_send_to(vmbus, vp, sint, false, bytes,
                   es_vmbus_encode_version_response(&response, ES_VMBUS_VERSION_V5_3, bytes, sizeof bytes));
}

/* Everything of the contact but the version it spoke, which answers still need. */
static void drop_channels(struct es_vmbus *vmbus, bool primary) {
  for (uint32_t id = 1; id < ES_VMBUS_CHANNELS; id++) {
    struct es_vmbus_channel *channel = vmbus->channels[id];
    if (channel != NULL && (channel->primary == NULL) == primary) {
      es_vmbus_channel_drop(channel);
    }
  }
}

/* Sub-channels first: the end of their primary would rescind them, and a guest that leaves waits for one message alone. */
static void drop_all(struct es_vmbus *vmbus) {
  vmbus->offers_owed = false;
  vmbus->paused = false;
  drop_channels(vmbus, false);
  drop_channels(vmbus, true);
  es_vmbus_gpadls_drop(vmbus, 0);
}

static void keep(struct es_vmbus *vmbus, const struct es_vmbus_initiate_contact *message) {
  vmbus->kept = *message;
  vmbus->kept.client = (struct es_slice){0};
}

bool es_vmbus_contact_if_version_acceptable(const struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_initiate_contact *message) {
  struct es_vmbus_agreement agreed;
  return agree(es_vmbus_of_const(owner), message, &agreed);
}

bool es_vmbus_contact_if_kept_contact_acceptable(const struct es_vmbus_contact_owner *owner) {
  struct es_vmbus_agreement agreed;
  const struct es_vmbus *vmbus = es_vmbus_of_const(owner);
  return agree(vmbus, &vmbus->kept, &agreed);
}

void es_vmbus_contact_do_accept_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  accept(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_refuse_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  refuse(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_drop_and_keep_contact(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_initiate_contact *message) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  keep(vmbus, message);
  es_vmbus_outbox_clear(vmbus);
  drop_all(vmbus);
}

void es_vmbus_contact_do_keep_contact(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_initiate_contact *message) {
  keep(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_accept_kept_contact(struct es_vmbus_contact_owner *owner) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  accept(vmbus, &vmbus->kept);
}

void es_vmbus_contact_do_refuse_kept_contact(struct es_vmbus_contact_owner *owner) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  refuse(vmbus, &vmbus->kept);
}

static void answer_unload(struct es_vmbus *vmbus) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_unload_response response = {0};
  es_vmbus_send(vmbus, bytes, es_vmbus_encode_unload_response(&response, vmbus->agreed.version, bytes, sizeof bytes));
}

void es_vmbus_contact_do_answer_unload(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  (void)message;
  answer_unload(es_vmbus_of(owner));
}

void es_vmbus_contact_do_finish_unload(struct es_vmbus_contact_owner *owner) {
  answer_unload(es_vmbus_of(owner));
}

void es_vmbus_contact_do_leave(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  (void)message;
  drop_all(es_vmbus_of(owner));
}

void es_vmbus_contact_do_forget_contact(struct es_vmbus_contact_owner *owner) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  drop_all(vmbus);
  vmbus->agreed = (struct es_vmbus_agreement){.sint = ES_VMBUS_MESSAGE_SINT};
}

void es_vmbus_contact_do_offer_channels(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_request_offers *message) {
  (void)message;
  es_vmbus_of(owner)->offers_owed = true; /* sent as room allows, see announce() */
}

/* To channels and GPADLs. */

void es_vmbus_contact_do_begin_gpadl(struct es_vmbus_contact_owner *owner,
                                     const struct es_vmbus_gpadl_header *message) {
  es_vmbus_gpadl_begin(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_extend_gpadl(struct es_vmbus_contact_owner *owner, const struct es_vmbus_gpadl_body *message) {
  es_vmbus_gpadl_extend(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_teardown_gpadl(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_gpadl_teardown *message) {
  es_vmbus_gpadl_teardown(es_vmbus_of(owner), message);
}

void es_vmbus_contact_do_open_channel(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_open_channel *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_find(es_vmbus_of(owner), message->channel_id);
  if (channel != NULL) {
    es_vmbus_channel_open(channel, message);
  }
}

void es_vmbus_contact_do_close_channel(struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_close_channel *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_find(es_vmbus_of(owner), message->channel_id);
  if (channel != NULL) {
    es_vmbus_channel_close(channel, message);
  }
}

void es_vmbus_contact_do_modify_channel(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_modify_channel *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_find(es_vmbus_of(owner), message->channel_id);
  if (channel != NULL) {
    es_vmbus_channel_modify(channel, message);
  }
}

void es_vmbus_contact_do_release_channel(struct es_vmbus_contact_owner *owner,
                                         const struct es_vmbus_relid_released *message) {
  struct es_vmbus_channel *channel = es_vmbus_channel_find(es_vmbus_of(owner), message->channel_id);
  if (channel != NULL) {
    es_vmbus_channel_release(channel, message);
  }
}

/* The rest. */

void es_vmbus_contact_do_refuse_tl_connect(struct es_vmbus_contact_owner *owner,
                                           const struct es_vmbus_tl_connect_request *message) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_tl_connect_result result = {.status = ES_VMBUS_STATUS_CONNECTION_REFUSED};
  es_refused(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_SERVICE]);
  if (vmbus->agreed.version >= ES_VMBUS_VERSION_V4_1) {
    memcpy(result.endpoint_id, message->endpoint_id, sizeof result.endpoint_id);
    memcpy(result.service_id, message->service_id, sizeof result.service_id);
    es_vmbus_send(vmbus, bytes, es_vmbus_encode_tl_connect_result(&result, vmbus->agreed.version, bytes, sizeof bytes));
  }
}

static bool agreed_on(const struct es_vmbus_contact_owner *owner, uint32_t feature) {
  return (es_vmbus_of_const(owner)->agreed.features & feature) != 0;
}

bool es_vmbus_contact_if_modify_connection_agreed(const struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_modify_connection *message) {
  (void)message;
  return agreed_on(owner, ES_VMBUS_FEATURE_FLAGS_MODIFY_CONNECTION);
}

bool es_vmbus_contact_if_pause_agreed(const struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_pause *message) {
  (void)message;
  return agreed_on(owner, ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME);
}

bool es_vmbus_contact_if_resume_agreed(const struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_resume *message) {
  (void)message;
  return agreed_on(owner, ES_VMBUS_FEATURE_FLAGS_PAUSE_RESUME);
}

void es_vmbus_contact_do_replace_monitor_pages(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_modify_connection *message) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_modify_connection_response response = {.connection_state = ES_VMBUS_CONNECTION_STATE_FAILED_UNKNOWN};
  if (es_vmbus_page_fits(vmbus, message->parent_to_child_page) &&
      es_vmbus_page_fits(vmbus, message->child_to_parent_page)) {
    vmbus->agreed.parent_to_child_page = message->parent_to_child_page;
    vmbus->agreed.child_to_parent_page = message->child_to_parent_page;
    response.connection_state = ES_VMBUS_CONNECTION_STATE_SUCCESSFUL;
  }
  es_vmbus_send(vmbus, bytes,
                es_vmbus_encode_modify_connection_response(&response, vmbus->agreed.version, bytes, sizeof bytes));
}

void es_vmbus_contact_do_pause_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_pause *message) {
  (void)message;
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_pause_response response = {0};
  size_t size = es_vmbus_encode_pause_response(&response, vmbus->agreed.version, bytes, sizeof bytes);
  /* What was said before the pause still goes. */
  for (uint32_t i = 0; i < vmbus->outbox_count; i++) {
    vmbus->outbox[(vmbus->outbox_first + i) % ES_VMBUS_OUTBOX].urgent = true;
  }
  es_vmbus_send_to(vmbus, vmbus->agreed.target_vp, vmbus->agreed.sint, true, bytes, size);
  vmbus->paused = true;
}

void es_vmbus_contact_do_resume_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_resume *message) {
  (void)message;
  es_vmbus_of(owner)->paused = false;
}

void es_vmbus_contact_do_answer_close_reserved(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_reserved_channel *message) {
  struct es_vmbus *vmbus = es_vmbus_of(owner);
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_close_reserved_response response = {.channel_id = message->channel_id};
  es_vmbus_send(vmbus, bytes,
                es_vmbus_encode_close_reserved_response(&response, vmbus->agreed.version, bytes, sizeof bytes));
}
