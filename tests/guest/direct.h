/* A VMBus server and a guest in one process with nothing between them but queues: the partition's part is played here.
 * For unit tests, benches and fuzzers. One thread: the server works when the guest lets it (run). */
#ifndef ES_TESTS_GUEST_DIRECT_H
#define ES_TESTS_GUEST_DIRECT_H

#include "hand-written/vmbus/vmbus.h"
#include "tests/guest/guest.h"

#define ES_DIRECT_MESSAGES 64u
#define ES_DIRECT_DOORBELLS 64u
#define ES_DIRECT_PROCESSORS 8u
#define ES_DIRECT_FLAGS 2048u

struct es_direct_options {
  uint64_t memory; /* bytes of guest memory, default 64 MiB */
  enum es_vmbus_version maximum;
  bool loop; /* the server runs on an event loop, with doorbells */
  bool refuse_doorbells;
  uint32_t gpadl_pages;
};

struct es_direct {
  struct es_direct_options options;
  struct es_memory memory;
  struct es_loop *loop;
  struct es_vmbus *vmbus;
  struct es_guest guest;
  bool refuse_doorbells;
  bool refuse_messages; /* as a guest whose SynIC is off */
  struct {
    uint32_t size;
    uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  } messages[ES_DIRECT_MESSAGES];
  uint32_t message_first, message_count;
  uint64_t flags[ES_DIRECT_PROCESSORS][ES_DIRECT_FLAGS / 64];
  struct {
    uint32_t connection;
    int eventfd;
  } doorbells[ES_DIRECT_DOORBELLS];
  uint32_t doorbell_count;
  uint64_t interrupts, rung, hypercalls;
};

/* 0 or negative errno. The guest is created, not connected. */
int es_direct_create(struct es_direct *direct, const struct es_direct_options *options);
void es_direct_destroy(struct es_direct *direct);
/* Another server over the same memory, as another process would make it: without contact, its doorbells are its own. 0 or
 * negative errno. */
int es_direct_second_server(struct es_direct *direct, struct es_vmbus **out);
/* The guest reaches this one from now on; the other one is gone. */
void es_direct_switch(struct es_direct *direct, struct es_vmbus *second);

#endif
