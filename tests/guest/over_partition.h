/* A VMBus server on a real partition, and a guest that reaches it through MSRs and hypercalls, in one process: what
 * KVM's virtual processors do, played by calls. One thread. */
#ifndef ES_TESTS_GUEST_OVER_PARTITION_H
#define ES_TESTS_GUEST_OVER_PARTITION_H

#include "hand-written/partition/partition.h"
#include "hand-written/vmbus/vmbus.h"
#include "tests/guest/synic.h"

#define ES_OVER_PROCESSORS 4u
#define ES_OVER_DOORBELLS 64u

struct es_over_partition {
  enum es_vmbus_version maximum;
  struct es_memory memory;
  struct es_loop *loop;
  struct es_partition *partition;
  struct es_vmbus *vmbus;
  struct es_guest_synic synic;
  struct es_guest guest;
  struct {
    uint32_t connection;
    int eventfd;
  } doorbells[ES_OVER_DOORBELLS];
  uint32_t doorbell_count;
  uint64_t interrupts[ES_OVER_PROCESSORS];
  enum es_stop_reason stopped;
};

/* 0 or negative errno. The guest has its SynIC on and is not connected. */
int es_over_partition_create(struct es_over_partition *over, enum es_vmbus_version maximum);
/* Another partition and server over the same memory, loop and backend, as another process would make them. 0 or negative errno. */
int es_over_partition_make(struct es_over_partition *over, struct es_partition **partition, struct es_vmbus **vmbus);
void es_over_partition_destroy(struct es_over_partition *over);

#endif
