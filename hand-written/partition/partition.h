/* The partition: what a guest at VTL0 sees of its hypervisor.
 * It owns CPUID leaves, synthetic MSRs, hypercalls, SynIC, synthetic timers, reference time and the crash report. Whoever runs
 * the virtual processors (a backend: KVM, or a guest driver in the same process) calls the intercepts and gives struct
 * es_backend_ops; VMBus is a listener.
 *
 * Threads: intercepts are called by the thread of the VP that they name, everything else by the loop thread unless it says
 * otherwise. Locks, taken in this order: the partition's (stored MSRs of the VM, overlay pages), the VP's (stored MSRs of the
 * VP, message and event flag pages, message queue, timers). Neither is held while the listener is called; backend
 * operations are called with locks held and must not call back. Create, reset and destroy need all VPs stopped. */
#ifndef ES_PARTITION_PARTITION_H
#define ES_PARTITION_PARTITION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_msr_intercepts.h"
#include "runtime/intercept.h"
#include "runtime/memory.h"

struct es_partition;
struct es_inspect;

#define ES_PARTITION_PROCESSORS_MAX 64u

enum es_stop_reason {
  ES_STOP_NONE,
  ES_STOP_POWEROFF, /* the guest turned itself off */
  ES_STOP_RESET, /* the guest wants to start anew; a triple fault too */
  ES_STOP_CRASH, /* the guest reported a crash: es_partition_crash() */
  ES_STOP_ERROR, /* the backend cannot go on */
};

/* What the partition and its devices need from whoever runs VTL0. `int` is 0 or a negative errno. */
struct es_backend_ops {
  /* Loop thread. Refused: the channel's signals arrive as hypercalls. */
  int (*add_doorbell)(void *backend, uint32_t connection, int eventfd);
  int (*remove_doorbell)(void *backend, uint32_t connection, int eventfd);
  /* Any thread. */
  int (*interrupt)(void *backend, uint32_t vp, uint8_t vector); /* edge, fixed */
  int (*msi)(void *backend, uint64_t address, uint32_t data);
  /* Any thread: what an I/O APIC input would send, so that the backend can report the end of level-triggered
   * interrupts with es_partition_end_of_interrupt(). NULL where it cannot. */
  int (*route)(void *backend, uint32_t input, uint64_t address, uint32_t data, bool masked);
  /* Any thread. VPs leave guest mode soon after; the first reason stands. */
  void (*stop)(void *backend, enum es_stop_reason reason);
  /* Any thread: the guest's time-stamp counter, zero when the machine was made or reset. NULL: there is none that can be trusted; the monotonic clock serves. */
  uint64_t (*tsc)(void *backend);
  /* Any thread: call es_partition_timer_expired(vp) when reference time has reached `deadline`; the newest call for a
   * VP replaces older ones. ES_TIME_NEVER: don't. NULL: no synthetic timers. */
  void (*arm_timer)(void *backend, uint32_t vp, uint64_t deadline);
};

#define ES_TIME_NEVER UINT64_MAX

struct es_partition_config {
  uint32_t processors; /* 1..ES_PARTITION_PROCESSORS_MAX */
  struct es_memory *memory; /* outlives the partition */
  const struct es_backend_ops *backend;
  void *backend_context;
  uint64_t tsc_frequency; /* Hz; 0 without .tsc */
  uint64_t apic_frequency; /* Hz of the local APIC's timer */
  uint32_t physical_address_bits;
  struct es_slice hypercall_page; /* code, constant; the rest of the page is `hypercall_page_filler` */
  uint8_t hypercall_page_filler;
  bool invariant_tsc; /* the TSC runs at one rate in all states */
  bool tsc_deadline; /* the local APIC's timer has deadline mode */
  bool synthetic_timers; /* announced to the guest; needs .arm_timer */
  struct es_caller caller; /* what its processors are to the tables of intercepts; 0: VTL0, not isolated */
};

/* VMBus. Called without locks. */
struct es_partition_listener {
  void *context;
  /* VP thread: copies into a bounded queue and wakes the loop; returns a hypercall status. */
  uint16_t (*post_message)(void *context, uint32_t vp, uint32_t connection, uint32_t type, const uint8_t *payload,
                           uint32_t size);
  /* VP thread: the slow path of a doorbell. */
  uint16_t (*signal_event)(void *context, uint32_t vp, uint32_t connection, uint16_t flag);
  /* Loop thread, VPs stopped, before the partition forgets its own state. */
  void (*reset)(void *context);
};

/* Tables of the platform's ports and memory-mapped registers. */
struct es_io_ports_owner;
struct es_mmio_owner;
struct es_partition_platform {
  struct es_io_ports_owner *io;
  struct es_mmio_owner *mmio;
  void *context;
  void (*end_of_interrupt)(void *context, uint8_t vector); /* VP thread; may be NULL */
};

/* 0, -EINVAL (config), -ENOMEM. */
int es_partition_create(const struct es_partition_config *config, struct es_partition **out);
void es_partition_destroy(struct es_partition *partition);
/* Before VPs run. */
void es_partition_set_listener(struct es_partition *partition, const struct es_partition_listener *listener);
void es_partition_set_platform(struct es_partition *partition, const struct es_partition_platform *platform);
/* Everything as after creation; overlay pages are taken out of guest memory. The listener is told first. */
void es_partition_reset(struct es_partition *partition);

struct es_memory *es_partition_memory(const struct es_partition *partition);
uint32_t es_partition_processors(const struct es_partition *partition);
const struct es_backend_ops *es_partition_backend(const struct es_partition *partition);
void *es_partition_backend_context(const struct es_partition *partition);

/* Intercepts. A VP index that does not exist faults, is refused or ignored. */
enum es_intercept es_partition_msr_read(struct es_partition *partition, uint32_t vp, uint32_t msr, uint64_t *value);
enum es_intercept es_partition_msr_write(struct es_partition *partition, uint32_t vp, uint32_t msr, uint64_t value);
/* RCX, RDX, R8 → RAX. */
uint64_t es_partition_hypercall(struct es_partition *partition, uint32_t vp, uint64_t control, uint64_t input,
                                uint64_t output);
/* A signal on the doorbell's port that no doorbell took: connection id → EAX, as the hypercall page's code expects. */
uint32_t es_partition_doorbell(struct es_partition *partition, uint32_t vp, uint32_t connection);
void es_partition_io_read(struct es_partition *partition, uint32_t vp, uint64_t port, unsigned width, uint64_t *value);
void es_partition_io_write(struct es_partition *partition, uint32_t vp, uint64_t port, unsigned width, uint64_t value);
void es_partition_mmio_read(struct es_partition *partition, uint32_t vp, uint64_t address, unsigned width,
                            uint64_t *value);
void es_partition_mmio_write(struct es_partition *partition, uint32_t vp, uint64_t address, unsigned width,
                             uint64_t value);
void es_partition_end_of_interrupt(struct es_partition *partition, uint8_t vector);
/* The host's list in, the list of this VP out, in place. New count; 0 when `room` is too small. Any thread. */
size_t es_partition_cpuid(const struct es_partition *partition, uint32_t vp, struct es_cpuid_entry *entries,
                          size_t count, size_t room);

/* 100 ns since the partition was made or reset. Any thread. */
uint64_t es_partition_reference_time(const struct es_partition *partition);
/* Loop thread; early calls are harmless. */
void es_partition_timer_expired(struct es_partition *partition, uint32_t vp);

/* What a guest said of its crash. */
#define ES_CRASH_TEXT_MAX 4096u
struct es_crash_report {
  bool reported;
  uint32_t vp;
  uint64_t parameters[ES_HYPERV_MSR_CRASH_PARAMETER_COUNT];
  uint32_t text_size;
  uint8_t text[ES_CRASH_TEXT_MAX]; /* the guest's bytes: escape before printing */
};
/* Loop thread, after the VPs have stopped. */
const struct es_crash_report *es_partition_crash(const struct es_partition *partition);
/* 0: no guest has named itself. Any thread. */
uint64_t es_partition_guest_os_id(struct es_partition *partition);

/* Shows the partition and its VPs. Loop thread. */
void es_partition_inspect(struct es_partition *partition, struct es_inspect *inspect);

#endif
