/* How a guest reaches VMBus through the hypervisor interface: synthetic MSRs, hypercalls, message and event flag pages.
 * What carries an MSR write or a hypercall to the paravisor is the caller's: a call in the same process
 * (over_partition.h), or messages to another one. One thread. */
#ifndef ES_TESTS_GUEST_SYNIC_H
#define ES_TESTS_GUEST_SYNIC_H

#include "tests/guest/guest.h"

#define ES_GUEST_PROCESSORS_MAX 8u
#define ES_GUEST_VECTOR 0xf3u /* of SINT interrupts; the guest's choice */

struct es_guest_cpu {
  /* False: the write faulted. */
  bool (*msr_write)(void *context, uint32_t vp, uint32_t msr, uint64_t value);
  uint64_t (*hypercall)(void *context, uint32_t vp, uint64_t control, uint64_t input, uint64_t output);
  /* Rings a doorbell without a hypercall; false: there is none. May be NULL. */
  bool (*doorbell)(void *context, uint32_t connection);
  /* Lets the host work; true: it may have done something. */
  bool (*run)(void *context);
};

struct es_guest_synic {
  const struct es_guest_cpu *cpu;
  void *cpu_context;
  const struct es_memory *memory;
  uint32_t processors;
  uint64_t input_page, hypercall_page;
  uint64_t message_page[ES_GUEST_PROCESSORS_MAX], event_page[ES_GUEST_PROCESSORS_MAX];
  uint64_t events[ES_GUEST_PROCESSORS_MAX][2048 / 64]; /* flags that were taken out of the page and not yet asked for */
};

/* What an interrupt handler does: takes all event flags out of the pages. The host interrupts again only for flags that
 * it finds clear. */
void es_guest_synic_collect(struct es_guest_synic *synic);

extern const struct es_guest_transport es_guest_synic_transport; /* context: struct es_guest_synic */

/* As a kernel boots: names itself, turns hypercalls and the SynIC of every processor on. False: a write faulted.
 * `first_page` and the pages after it, 2 + 2 for each processor, are taken; see es_guest_synic_pages(). */
bool es_guest_synic_start(struct es_guest_synic *synic, const struct es_guest_cpu *cpu, void *context,
                          const struct es_memory *memory, uint32_t processors, uint64_t first_page);
static inline uint64_t es_guest_synic_pages(uint32_t processors) {
  return 2 + 2 * (uint64_t)processors;
}

#endif
