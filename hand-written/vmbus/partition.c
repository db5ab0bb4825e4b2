/* The server on top of a partition: its SynIC carries messages and interrupts, its backend the doorbells. */
#include "hand-written/partition/partition.h"

#include "hand-written/partition/synic.h"
#include "hand-written/vmbus/internal.h"

static bool post_message(void *context, uint32_t vp, uint8_t sint, uint32_t type, const void *payload, uint32_t size) {
  return es_synic_post_message(context, vp, sint, type, payload, size);
}

static bool signal_event(void *context, uint32_t vp, uint8_t sint, uint16_t flag) {
  return es_synic_signal_event(context, vp, sint, flag);
}

static int add_doorbell(void *context, uint32_t connection, int eventfd) {
  return es_partition_backend(context)->add_doorbell(es_partition_backend_context(context), connection, eventfd);
}

static int remove_doorbell(void *context, uint32_t connection, int eventfd) {
  return es_partition_backend(context)->remove_doorbell(es_partition_backend_context(context), connection, eventfd);
}

static const struct es_vmbus_below below = {
    .post_message = post_message,
    .signal_event = signal_event,
    .add_doorbell = add_doorbell,
    .remove_doorbell = remove_doorbell,
};

static uint16_t message_posted(void *context, uint32_t vp, uint32_t connection, uint32_t type, const uint8_t *payload,
                               uint32_t size) {
  return es_vmbus_post_message(context, vp, connection, type, payload, size);
}

static uint16_t event_signalled(void *context, uint32_t vp, uint32_t connection, uint16_t flag) {
  return es_vmbus_signal_event(context, vp, connection, flag);
}

static void partition_reset(void *context) {
  es_vmbus_reset(context);
}

int es_vmbus_create_on(struct es_partition *partition, struct es_loop *loop, enum es_vmbus_version maximum,
                       struct es_vmbus **out) {
  const struct es_vmbus_options options = {
      .memory = es_partition_memory(partition),
      .loop = loop,
      .below = &below,
      .below_context = partition,
      .processors = es_partition_processors(partition),
      .maximum = maximum,
  };
  int error = es_vmbus_create(&options, out);
  if (error != 0) {
    return error;
  }
  const struct es_partition_listener listener = {
      .context = *out, .post_message = message_posted, .signal_event = event_signalled, .reset = partition_reset};
  es_partition_set_listener(partition, &listener);
  return 0;
}
