/* What a worker and the process that plays its guest say to each other. Unix sockets of whole packets; both ends are of
 * one build. The guest's process connects nothing: it listens, the manager connects, the worker talks.
 *
 * On the first socket the worker says HELLO (guest memory, pending interrupts), then one PROCESSOR for each VP, later
 * DOORBELL_ADD, DOORBELL_REMOVE and MSI; the guest says nothing there, and ends the machine by closing it.
 * On a VP's socket the guest asks (an intercept), the worker's VP thread answers, one after the other.
 * Asked to PAUSE, the guest says PAUSED on every VP's socket, which is not answered, and does nothing but listen on the first
 * socket until RESUME. In between another worker may take over: it says SUCCESSOR, then PROCESSOR for each VP and DOORBELL_ADD for
 * each doorbell, which take the place of the old ones. Guest memory stays.
 * An interrupt sets the vector's bit of the VP in the pending page, then raises the VP's eventfd. */
#ifndef ES_REMOTE_PROTOCOL_H
#define ES_REMOTE_PROTOCOL_H

#include <stdatomic.h>
#include <stdint.h>

#include "hand-written/partition/partition.h"
#include "runtime/memory.h"

enum es_remote_kind {
  ES_REMOTE_HELLO, /* files: guest memory, pending page */
  ES_REMOTE_PROCESSOR, /* files: socket, eventfd */
  ES_REMOTE_DOORBELL_ADD, /* file: eventfd */
  ES_REMOTE_DOORBELL_REMOVE,
  ES_REMOTE_MSI,
  ES_REMOTE_PAUSE, /* data: its number */
  ES_REMOTE_RESUME,
  ES_REMOTE_SUCCESSOR, /* file: pending page */
};

struct es_remote_range {
  uint64_t gpa, size, offset; /* offset in the file of guest memory */
};

struct es_remote_message {
  uint32_t kind;
  uint32_t processors; /* HELLO */
  uint32_t ranges;
  uint32_t vp; /* PROCESSOR */
  uint32_t connection; /* doorbells */
  uint32_t data; /* MSI, PAUSE */
  uint64_t address;
  struct es_remote_range range[ES_MEMORY_REGIONS_MAX];
};

struct es_remote_pending {
  _Atomic uint64_t vectors[ES_PARTITION_PROCESSORS_MAX][4];
};

enum es_remote_intercept {
  ES_REMOTE_MSR_READ, /* number: MSR */
  ES_REMOTE_MSR_WRITE,
  ES_REMOTE_HYPERCALL, /* number: control, input, output */
  ES_REMOTE_DOORBELL, /* number: connection; what the hypercall page does when no doorbell takes it */
  ES_REMOTE_IO_READ, /* number: port; width */
  ES_REMOTE_IO_WRITE,
  ES_REMOTE_MMIO_READ, /* number: address; width */
  ES_REMOTE_MMIO_WRITE,
  ES_REMOTE_PAUSED, /* number: of the PAUSE; no answer */
};

struct es_remote_question {
  uint32_t intercept;
  uint32_t width;
  uint64_t number;
  uint64_t value; /* to be written; of a hypercall: input */
  uint64_t output;
};

struct es_remote_answer {
  uint32_t fault; /* MSR: the access faults */
  uint32_t reserved;
  uint64_t value;
};

#endif
