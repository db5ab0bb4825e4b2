/* A partition over a backend that remembers what it was told, with a time that the test sets. One thread. */
#ifndef ES_TESTS_PARTITION_FIXTURE_H
#define ES_TESTS_PARTITION_FIXTURE_H

#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_msr_intercepts.h"
#include "generated/hyperv_synic_wire.h"
#include "hand-written/partition/partition.h"
#include "hand-written/partition/synic.h"

#define FIXTURE_PROCESSORS 2u
#define FIXTURE_MEMORY (1u << 20)
#define FIXTURE_TSC_FREQUENCY 2000000000u
#define FIXTURE_MESSAGES_GPA 0x10000u
#define FIXTURE_EVENTS_GPA 0x11000u

struct fixture {
  struct es_memory memory;
  struct es_partition *partition;
  const struct es_backend_ops *ops;
  struct es_caller caller; /* of the next partition */
  uint64_t tsc;
  uint32_t interrupts[FIXTURE_PROCESSORS][256];
  uint64_t deadline[FIXTURE_PROCESSORS];
  enum es_stop_reason stopped;
  /* what the listener was told */
  uint32_t posts, signals, resets;
  uint32_t connection, type, size;
  uint16_t flag, status;
  uint8_t payload[ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_MAX];
};

/* cmocka's setup and teardown; *state is the fixture. */
int fixture_setup(void **state);
int fixture_setup_without_tsc(void **state);
int fixture_teardown(void **state);

/* A new partition over the same memory and backend, as another process would make it. The old one's pages stay. */
void fixture_replace_partition(struct fixture *fixture);

uint8_t *fixture_page(struct fixture *fixture, uint64_t gpa);
uint64_t fixture_read(struct fixture *fixture, uint32_t vp, uint32_t msr); /* fails the test on a fault */
void fixture_write(struct fixture *fixture, uint32_t vp, uint32_t msr, uint64_t value);
void fixture_write_faults(struct fixture *fixture, uint32_t vp, uint32_t msr, uint64_t value);
/* SynIC on, both pages placed, this source open with this vector. */
void fixture_open_synic(struct fixture *fixture, uint32_t vp, uint8_t sint, uint8_t vector);
/* The slot of a source as the guest sees it. */
struct es_hyperv_synic_message fixture_slot(struct fixture *fixture, uint8_t sint);
void fixture_empty_slot(struct fixture *fixture, uint8_t sint);
uint64_t fixture_tsc_of(uint64_t reference);

#endif
