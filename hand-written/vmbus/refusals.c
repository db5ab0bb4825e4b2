#include "hand-written/vmbus/internal.h"
#include "runtime/counters.h"

static struct es_counter counters[ES_VMBUS_REFUSE_COUNT + ES_VMBUS_EVENT_COUNT] = {
    [ES_VMBUS_REFUSE_INBOX_FULL] = {.name = "inbox-full"},
    [ES_VMBUS_REFUSE_MESSAGE_CONNECTION] = {.name = "message-connection-unknown"},
    [ES_VMBUS_REFUSE_EVENT_CONNECTION] = {.name = "event-connection-unknown"},
    [ES_VMBUS_REFUSE_MESSAGE_TYPE] = {.name = "message-type-unknown"},
    [ES_VMBUS_REFUSE_CONTACT] = {.name = "contact-refused"},
    [ES_VMBUS_REFUSE_CHANNEL] = {.name = "channel-unknown"},
    [ES_VMBUS_REFUSE_RING] = {.name = "ring-unfit"},
    [ES_VMBUS_REFUSE_DEVICE] = {.name = "open-failed"},
    [ES_VMBUS_REFUSE_TARGET] = {.name = "target-unknown"},
    [ES_VMBUS_REFUSE_GPADL_UNKNOWN] = {.name = "gpadl-unknown"},
    [ES_VMBUS_REFUSE_GPADL_TAKEN] = {.name = "gpadl-taken"},
    [ES_VMBUS_REFUSE_GPADL_LIMIT] = {.name = "gpadl-limit"},
    [ES_VMBUS_REFUSE_GPADL_RANGES] = {.name = "gpadl-ranges-refused"},
    [ES_VMBUS_REFUSE_GPADL_PAGE] = {.name = "gpadl-page-missing"},
    [ES_VMBUS_REFUSE_SERVICE] = {.name = "service-unknown"},
    [ES_VMBUS_REFUSE_PAUSE] = {.name = "pause-overrun"},
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

#define REFUSAL(index, where_, field_, rule_)                                                                          \
  [index] = {.spec = "vmbus", .where = (where_), .field = (field_), .rule = (rule_), .count = &counters[index].value}

const struct es_refusal es_vmbus_server_refusals[ES_VMBUS_REFUSE_COUNT] = {
    REFUSAL(ES_VMBUS_REFUSE_INBOX_FULL, "post-message", "", "room in the queue"),
    REFUSAL(ES_VMBUS_REFUSE_MESSAGE_CONNECTION, "post-message", "connection-id", "one for messages"),
    REFUSAL(ES_VMBUS_REFUSE_EVENT_CONNECTION, "signal-event", "connection-id", "of an open channel"),
    REFUSAL(ES_VMBUS_REFUSE_MESSAGE_TYPE, "post-message", "message-type", "channel messages"),
    REFUSAL(ES_VMBUS_REFUSE_CONTACT, "initiate-contact", "", "known version, existing processor and source"),
    REFUSAL(ES_VMBUS_REFUSE_CHANNEL, "", "channel-id", "of an offered channel"),
    REFUSAL(ES_VMBUS_REFUSE_RING, "open-channel", "ring-gpadl", "one whole-page range with room for two rings"),
    REFUSAL(ES_VMBUS_REFUSE_DEVICE, "open-channel", "", "taken by the device"),
    REFUSAL(ES_VMBUS_REFUSE_TARGET, "modify-channel", "target-vp", "an existing processor"),
    REFUSAL(ES_VMBUS_REFUSE_GPADL_UNKNOWN, "", "gpadl", "made before"),
    REFUSAL(ES_VMBUS_REFUSE_GPADL_TAKEN, "gpadl-header", "gpadl", "not 0 and not in use"),
    REFUSAL(ES_VMBUS_REFUSE_GPADL_LIMIT, "gpadl-header", "range-buffer-length", "within the limits of one contact"),
    REFUSAL(ES_VMBUS_REFUSE_GPADL_RANGES, "gpadl-header", "ranges", "whole ranges with all their pages"),
    REFUSAL(ES_VMBUS_REFUSE_GPADL_PAGE, "gpadl-header", "ranges", "pages of guest memory"),
    REFUSAL(ES_VMBUS_REFUSE_SERVICE, "tl-connect-request", "service-id", "a service that listens"),
    REFUSAL(ES_VMBUS_REFUSE_PAUSE, "pause", "", "room for what is held back"),
};

void es_vmbus_count(enum es_vmbus_event event) {
  es_count(&counters[(unsigned)ES_VMBUS_REFUSE_COUNT + (unsigned)event]);
}

void es_vmbus_counters_register(void) {
  es_counters_register(&set);
}
