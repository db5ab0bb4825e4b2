#include "tests/guest/direct.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define MEMORY_DEFAULT (64u << 20)

/* The host's side */

static bool post_message(void *context, uint32_t vp, uint8_t sint, uint32_t type, const void *payload, uint32_t size) {
  struct es_direct *direct = context;
  (void)vp;
  if (direct->refuse_messages || direct->message_count == ES_DIRECT_MESSAGES || type != ES_VMBUS_MESSAGE_TYPE ||
      sint != ES_VMBUS_MESSAGE_SINT) {
    return false;
  }
  uint32_t slot = (direct->message_first + direct->message_count++) % ES_DIRECT_MESSAGES;
  direct->messages[slot].size = size;
  memcpy(direct->messages[slot].bytes, payload, size);
  return true;
}

static bool signal_event(void *context, uint32_t vp, uint8_t sint, uint16_t flag) {
  struct es_direct *direct = context;
  if (vp >= ES_DIRECT_PROCESSORS || flag >= ES_DIRECT_FLAGS || sint != ES_VMBUS_MESSAGE_SINT) {
    return false;
  }
  direct->flags[vp][flag / 64] |= (uint64_t)1 << flag % 64;
  direct->interrupts++;
  return true;
}

static int add_doorbell(void *context, uint32_t connection, int eventfd) {
  struct es_direct *direct = context;
  if (direct->refuse_doorbells || direct->doorbell_count == ES_DIRECT_DOORBELLS) {
    return -ENOSPC;
  }
  direct->doorbells[direct->doorbell_count].connection = connection;
  direct->doorbells[direct->doorbell_count].eventfd = eventfd;
  direct->doorbell_count++;
  return 0;
}

static int remove_doorbell(void *context, uint32_t connection, int eventfd) {
  struct es_direct *direct = context;
  for (uint32_t i = 0; i < direct->doorbell_count; i++) {
    if (direct->doorbells[i].connection == connection && direct->doorbells[i].eventfd == eventfd) {
      direct->doorbells[i] = direct->doorbells[--direct->doorbell_count];
      return 0;
    }
  }
  return -ENOENT;
}

static const struct es_vmbus_below below = {
    .post_message = post_message,
    .signal_event = signal_event,
    .add_doorbell = add_doorbell,
    .remove_doorbell = remove_doorbell,
};

/* The guest's side */

static uint16_t guest_post(void *context, uint32_t connection, const uint8_t *bytes, uint32_t size) {
  struct es_direct *direct = context;
  return es_vmbus_post_message(direct->vmbus, 0, connection, ES_VMBUS_MESSAGE_TYPE, bytes, size);
}

static uint16_t guest_signal(void *context, uint32_t connection) {
  struct es_direct *direct = context;
  for (uint32_t i = 0; i < direct->doorbell_count; i++) {
    if (direct->doorbells[i].connection == connection) {
      const uint64_t one = 1;
      direct->rung++;
      return write(direct->doorbells[i].eventfd, &one, sizeof one) == sizeof one ? 0 : UINT16_MAX;
    }
  }
  direct->hypercalls++;
  return es_vmbus_signal_event(direct->vmbus, 0, connection, 0);
}

static bool guest_receive(void *context, uint8_t *bytes, uint32_t *size) {
  struct es_direct *direct = context;
  if (direct->message_count == 0) {
    return false;
  }
  *size = direct->messages[direct->message_first].size;
  memcpy(bytes, direct->messages[direct->message_first].bytes, *size);
  direct->message_first = (direct->message_first + 1) % ES_DIRECT_MESSAGES;
  direct->message_count--;
  return true;
}

static bool guest_take_event(void *context, uint32_t vp, uint32_t flag) {
  struct es_direct *direct = context;
  uint64_t bit = (uint64_t)1 << flag % 64;
  if (vp >= ES_DIRECT_PROCESSORS || flag >= ES_DIRECT_FLAGS) {
    return false;
  }
  bool set = (direct->flags[vp][flag / 64] & bit) != 0;
  direct->flags[vp][flag / 64] &= ~bit;
  return set;
}

static bool guest_run(void *context) {
  struct es_direct *direct = context;
  if (direct->loop != NULL) {
    return es_loop_turn(direct->loop, false) > 0;
  }
  return es_vmbus_turn(direct->vmbus);
}

static const struct es_guest_transport transport = {
    .post = guest_post,
    .signal = guest_signal,
    .receive = guest_receive,
    .take_event = guest_take_event,
    .run = guest_run,
};

static int make_memory(struct es_direct *direct, uint64_t size) {
  int fd = es_memory_create_fd("guest", size);
  return fd < 0 ? fd : es_memory_add(&direct->memory, 0, size, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE);
}

static int make_loop(struct es_direct *direct) {
  int error = es_loop_create(NULL, &direct->loop);
  return error;
}

static int make_server(struct es_direct *direct, struct es_vmbus **out) {
  const struct es_vmbus_options server = {.memory = &direct->memory,
                                          .loop = direct->loop,
                                          .below = &below,
                                          .below_context = direct,
                                          .processors = ES_DIRECT_PROCESSORS,
                                          .maximum = direct->options.maximum,
                                          .gpadl_pages = direct->options.gpadl_pages};
  return es_vmbus_create(&server, out);
}

int es_direct_second_server(struct es_direct *direct, struct es_vmbus **out) {
  int error = make_server(direct, out);
  direct->doorbell_count = error == 0 ? 0 : direct->doorbell_count;
  return error;
}

void es_direct_switch(struct es_direct *direct, struct es_vmbus *second) {
  es_vmbus_destroy(direct->vmbus);
  direct->vmbus = second;
}

int es_direct_create(struct es_direct *direct, const struct es_direct_options *options) {
  memset(direct, 0, sizeof *direct);
  direct->options = *options;
  direct->refuse_doorbells = options->refuse_doorbells;
  int error = make_memory(direct, options->memory != 0 ? options->memory : MEMORY_DEFAULT);
  if (error == 0 && options->loop) {
    error = make_loop(direct);
  }
  if (error == 0) {
    error = make_server(direct, &direct->vmbus);
  }
  if (error == 0 && direct->loop != NULL) {
    error = es_loop_enable(direct->loop);
  }
  if (error == 0) {
    error = es_guest_create(&direct->guest, &direct->memory, 1, &transport, direct);
  }
  if (error != 0) {
    es_direct_destroy(direct);
  }
  return error;
}

void es_direct_destroy(struct es_direct *direct) {
  es_guest_destroy(&direct->guest);
  if (direct->vmbus != NULL) {
    es_vmbus_destroy(direct->vmbus);
  }
  if (direct->loop != NULL) {
    es_loop_destroy(direct->loop);
  }
  es_memory_release(&direct->memory);
  memset(direct, 0, sizeof *direct);
}
