/* The platform: what of a PC is left around the processors. Two UARTs, a real-time clock, an I/O APIC, the registers of
 * hardware-reduced ACPI, and the tables that say what every other port and address answers.
 *
 * Made by process for one VM, before its processors run; it owns the devices, not the descriptors. Threads: ports and
 * addresses are accessed by VP threads through the tables, the serial ports' bytes move on the loop thread, and one lock of
 * the platform lies around each access to a device. Operations of the backend are called under it, but for stop. */
#ifndef ES_PLATFORM_PLATFORM_H
#define ES_PLATFORM_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hand-written/partition/partition.h"
#include "runtime/loop.h"

#define ES_PLATFORM_SERIAL_PORTS 2u

struct es_platform;
struct es_tpm;
struct es_inspect;

struct es_platform_config {
  const struct es_backend_ops *backend; /* msi, route, stop */
  void *backend_context;
  struct es_loop *loop;
  uint64_t (*clock)(void *context); /* nanoseconds since 1970; NULL: the host's */
  void *clock_context;
};

/* Where a serial port's bytes come from and go to. */
struct es_serial_stream {
  int input, output; /* descriptors, -1: none; both are added to the loop and may be closed afterwards */
  void *context;
  /* Loop thread: takes input out, in place, before the guest sees it; the number of bytes left. NULL: all is for the guest. */
  size_t (*filter)(void *context, uint8_t *bytes, size_t count);
  /* Loop thread: one of the two has ended and the port is free for another stream. NULL: what is left goes on alone. */
  void (*ended)(void *context, unsigned port);
};

/* Loop thread; 0 or negative errno. */
int es_platform_create(const struct es_platform_config *config, struct es_platform **out);
/* After the loop has ended or will not run again. */
void es_platform_destroy(struct es_platform *platform);
/* Loop thread, VPs stopped: devices as after power-on; streams and output on its way stay. */
void es_platform_reset(struct es_platform *platform);

/* Before any VP runs: the machine has this TPM, which outlives the platform's use. Saved and shown with the platform. */
void es_platform_set_tpm(struct es_platform *platform, struct es_tpm *tpm);

/* What the partition calls. */
struct es_partition_platform es_platform_tables(struct es_platform *platform);

/* Loop thread. 0 or negative errno; -EBUSY while an earlier stream of the port has not ended. */
int es_platform_serial_open(struct es_platform *platform, unsigned port, const struct es_serial_stream *stream);
/* Loop thread: all that the guest has written to its serial ports has left. */
bool es_platform_serial_flushed(struct es_platform *platform);

/* Any thread: the guest is asked to turn itself off. */
void es_platform_press_power_button(struct es_platform *platform);

/* Shows all devices. Loop thread. */
void es_platform_inspect(struct es_platform *platform, struct es_inspect *inspect);

#endif
