/* What the platform's files share: its state. Nobody else includes this. Every device under the platform's lock. */
#ifndef ES_PLATFORM_STATE_H
#define ES_PLATFORM_STATE_H

#include <pthread.h>

#include "generated/acpi_registers_registers.h"
#include "hand-written/platform/ioapic.h"
#include "hand-written/platform/platform.h"
#include "hand-written/platform/rtc.h"
#include "hand-written/platform/serial.h"
#include "runtime/counters.h"

/* The generated tables and registers know their owners by these names; all of them are the platform. */
struct es_io_ports_owner {
  struct es_platform *platform;
};

struct es_mmio_owner {
  struct es_platform *platform;
};

struct es_acpi_registers_owner {
  struct es_acpi_registers registers;
  enum es_stop_reason stop; /* what the guest has asked for by this access */
};

enum es_platform_counter {
  ES_PLATFORM_SENT_0,
  ES_PLATFORM_RECEIVED_0,
  ES_PLATFORM_DROPPED_0,
  ES_PLATFORM_SENT_1,
  ES_PLATFORM_RECEIVED_1,
  ES_PLATFORM_DROPPED_1,
  ES_PLATFORM_POWER_BUTTON,
  ES_PLATFORM_COUNTERS
};

/* One line between a UART and the I/O APIC. */
struct es_serial_line {
  struct es_platform *platform;
  unsigned input;
};

struct es_platform {
  pthread_mutex_t lock;
  const struct es_backend_ops *backend;
  void *backend_context;
  struct es_io_ports_owner io;
  struct es_mmio_owner mmio;
  struct es_ioapic_owner ioapic;
  struct es_rtc_owner rtc;
  struct es_acpi_registers_owner acpi;
  struct es_tpm *tpm; /* NULL: none; has a lock of its own */
  struct es_serial serial[ES_PLATFORM_SERIAL_PORTS];
  struct es_serial_line lines[ES_PLATFORM_SERIAL_PORTS];
  struct es_loop_wake wake; /* a UART has output, or room for input */
  struct es_counter counters[ES_PLATFORM_COUNTERS];
  struct es_counter_set counter_set;
};

#endif
