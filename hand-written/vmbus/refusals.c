#include "hand-written/vmbus/internal.h"
#include "runtime/counters.h"

#define REFUSAL_NAMES(name)                                                                                            \
  name(INBOX_FULL, "inbox-full", "post-message", "", "room in the queue")                                              \
      name(MESSAGE_CONNECTION, "message-connection-unknown", "post-message", "connection-id", "one for messages")      \
          name(EVENT_CONNECTION, "event-connection-unknown", "signal-event", "connection-id", "of an open channel")    \
              name(MESSAGE_TYPE, "message-type-unknown", "post-message", "message-type", "channel messages") name(     \
                  CONTACT, "contact-refused", "initiate-contact", "", "known version, existing processor and source")  \
                  name(CHANNEL, "channel-unknown", "", "channel-id", "of an offered channel")                          \
                      name(RING, "ring-unfit", "open-channel", "ring-gpadl",                                           \
                           "one whole-page range with room for two rings") name(DEVICE, "open-failed", "open-channel", \
                                                                                "", "taken by the device")             \
                          name(TARGET, "target-unknown", "modify-channel", "target-vp", "an existing processor")       \
                              name(GPADL_UNKNOWN, "gpadl-unknown", "", "gpadl", "made before")                         \
                                  name(GPADL_TAKEN, "gpadl-taken", "gpadl-header", "gpadl", "not 0 and not in use")    \
                                      name(GPADL_LIMIT, "gpadl-limit", "gpadl-header", "range-buffer-length",          \
                                           "within the limits of one contact")                                         \
                                          name(GPADL_RANGES, "gpadl-ranges-refused", "gpadl-header", "ranges",         \
                                               "whole ranges with all their pages")                                    \
                                              name(GPADL_PAGE, "gpadl-page-missing", "gpadl-header", "ranges",         \
                                                   "pages of guest memory")                                            \
                                                  name(SERVICE, "service-unknown", "tl-connect-request", "service-id", \
                                                       "a service that listens")

static struct es_counter counters[ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_COUNT] = {
#define COUNTER(index, counter, where_, field_, rule_) [ES_VMBUS_REFUSE_##index] = {.name = (counter)},
    REFUSAL_NAMES(COUNTER)
#undef COUNTER
        [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_MESSAGES_IN] = {.name = "messages-in"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_MESSAGES_OUT] = {.name = "messages-out"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_MESSAGE_RETRIES] = {.name = "message-retries"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_MESSAGES_DROPPED] = {.name = "messages-dropped"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_DOORBELL_FALLBACKS] = {.name = "doorbell-fallbacks"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_SIGNALS] = {.name = "signals"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_INTERRUPTS] = {.name = "interrupts"},
    [ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_INTERRUPTS_LOST] = {.name = "interrupts-lost"},
};

static struct es_counter_set set = {
    .name = "vmbus", .counters = counters, .count = ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_COUNT};

const struct es_refusal es_vmbus_server_refusals[ES_VMBUS_REFUSE_COUNT] = {
#define REFUSAL(index, counter, where_, field_, rule_)                                                                 \
  [ES_VMBUS_REFUSE_##index] = {.spec = "vmbus",                                                                        \
                               .where = (where_),                                                                      \
                               .field = (field_),                                                                      \
                               .rule = (rule_),                                                                        \
                               .count = &counters[ES_VMBUS_REFUSE_##index].value},
    REFUSAL_NAMES(REFUSAL)
#undef REFUSAL
};

void es_vmbus_count(enum es_vmbus_event event) {
  es_count(&counters[(unsigned)ES_VMBUS_REFUSE_COUNT + (unsigned)event]);
}

void es_vmbus_counters_register(void) {
  es_counters_register(&set);
}
