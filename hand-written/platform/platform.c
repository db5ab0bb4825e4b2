#include "hand-written/platform/platform.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "generated/io_ports_intercepts.h"
#include "generated/mmio_intercepts.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/platform/state.h"
#include "runtime/result.h"

static void set_line(void *context, bool active) {
  struct es_serial_line *line = context;

  es_ioapic_line(&line->platform->ioapic, line->input, active);
}

static void wake_loop(void *context) {
  struct es_serial_line *line = context;

  es_loop_wake_signal(&line->platform->wake);
}

static void move_serial(struct es_loop_wake *wake) {
  struct es_platform *platform = wake->context;

  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    es_serial_move(&platform->serial[i]);
  }
}

static void start_serial(struct es_platform *platform, struct es_loop *loop, unsigned port, unsigned input,
                         enum es_platform_counter first) {
  struct es_serial *serial = &platform->serial[port];
  struct es_serial_line *line = &platform->lines[port];
  const struct es_uart_listener listener = {
      .context = line, .line = set_line, .output = wake_loop, .drained = wake_loop};

  *line = (struct es_serial_line){.platform = platform, .input = input};
  serial->loop = loop;
  serial->lock = &platform->lock;
  serial->port = port;
  serial->input = serial->output = -1;
  serial->uart.sent = &platform->counters[first];
  serial->uart.received = &platform->counters[first + 1];
  serial->uart.dropped = &platform->counters[first + 2];
  es_uart_start(&serial->uart, &listener);
}

static const char *const counter_names[ES_PLATFORM_COUNTERS] = {
    [ES_PLATFORM_SENT_0] = "serial-0-sent",         [ES_PLATFORM_RECEIVED_0] = "serial-0-received",
    [ES_PLATFORM_DROPPED_0] = "serial-0-dropped",   [ES_PLATFORM_SENT_1] = "serial-1-sent",
    [ES_PLATFORM_RECEIVED_1] = "serial-1-received", [ES_PLATFORM_DROPPED_1] = "serial-1-dropped",
    [ES_PLATFORM_POWER_BUTTON] = "power-button",
};

int es_platform_create(const struct es_platform_config *config, struct es_platform **out) {
  struct es_platform *platform = calloc(1, sizeof *platform);

  if (platform == NULL) {
    return -ENOMEM;
  }
  pthread_mutex_init(&platform->lock, NULL);
  platform->backend = config->backend;
  platform->backend_context = config->backend_context;
  platform->io.platform = platform;
  platform->mmio.platform = platform;
  platform->wake = (struct es_loop_wake){.run = move_serial, .context = platform};
  int error = es_loop_wake_add(config->loop, &platform->wake);
  if (error != 0) {
    pthread_mutex_destroy(&platform->lock);
    free(platform);
    return error;
  }
  for (unsigned i = 0; i < ES_PLATFORM_COUNTERS; i++) {
    platform->counters[i].name = counter_names[i];
  }
  platform->counter_set =
      (struct es_counter_set){.name = "platform", .counters = platform->counters, .count = ES_PLATFORM_COUNTERS};
  es_counters_register(&platform->counter_set);

  es_ioapic_start(&platform->ioapic, platform->backend, platform->backend_context);
  es_rtc_start(&platform->rtc, config->clock, config->clock_context);
  es_acpi_registers_reset(&platform->acpi.registers);
  start_serial(platform, config->loop, 0, ES_KVM_X86_64_COM1_INTERRUPT, ES_PLATFORM_SENT_0);
  start_serial(platform, config->loop, 1, ES_KVM_X86_64_COM2_INTERRUPT, ES_PLATFORM_SENT_1);
  *out = platform;
  return 0;
}

void es_platform_destroy(struct es_platform *platform) {
  if (platform == NULL) {
    return;
  }
  es_counters_unregister(&platform->counter_set);
  es_loop_wake_remove(&platform->wake);
  pthread_mutex_destroy(&platform->lock);
  free(platform);
}

void es_platform_reset(struct es_platform *platform) {
  pthread_mutex_lock(&platform->lock);
  es_ioapic_restart(&platform->ioapic);
  es_rtc_restart(&platform->rtc);
  es_acpi_registers_reset(&platform->acpi.registers);
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    es_uart_restart(&platform->serial[i].uart);
  }
  pthread_mutex_unlock(&platform->lock);
}

static void end_of_interrupt(void *context, uint8_t vector) {
  struct es_platform *platform = context;

  pthread_mutex_lock(&platform->lock);
  es_ioapic_end(&platform->ioapic, vector);
  pthread_mutex_unlock(&platform->lock);
}

struct es_partition_platform es_platform_tables(struct es_platform *platform) {
  return (struct es_partition_platform){
      .io = &platform->io,
      .mmio = &platform->mmio,
      .context = platform,
      .end_of_interrupt = end_of_interrupt,
  };
}

int es_platform_serial_open(struct es_platform *platform, unsigned port, const struct es_serial_stream *stream) {
  if (port >= ES_PLATFORM_SERIAL_PORTS) {
    return -EINVAL;
  }
  return es_serial_open(&platform->serial[port], stream);
}

bool es_platform_serial_flushed(struct es_platform *platform) {
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    if (!es_serial_flushed(&platform->serial[i])) {
      return false;
    }
  }
  return true;
}

/* An edge: the event's method has nothing to acknowledge. */
void es_platform_press_power_button(struct es_platform *platform) {
  es_count(&platform->counters[ES_PLATFORM_POWER_BUTTON]);
  pthread_mutex_lock(&platform->lock);
  es_ioapic_line(&platform->ioapic, ES_KVM_X86_64_POWER_BUTTON_INTERRUPT, true);
  es_ioapic_line(&platform->ioapic, ES_KVM_X86_64_POWER_BUTTON_INTERRUPT, false);
  pthread_mutex_unlock(&platform->lock);
}

/* Actions of the tables. */

static void read_uart(struct es_platform *platform, unsigned port, uint64_t offset, unsigned width, uint64_t *value) {
  struct es_uart_16550_owner *uart = &platform->serial[port].uart;

  pthread_mutex_lock(&platform->lock);
  es_refused_access(es_uart_16550_read(&uart->registers, uart, offset, width, value), offset, width);
  pthread_mutex_unlock(&platform->lock);
}

static void write_uart(struct es_platform *platform, unsigned port, uint64_t offset, unsigned width, uint64_t value) {
  struct es_uart_16550_owner *uart = &platform->serial[port].uart;

  pthread_mutex_lock(&platform->lock);
  es_refused_access(es_uart_16550_write(&uart->registers, uart, offset, width, value), offset, width);
  pthread_mutex_unlock(&platform->lock);
}

void es_io_ports_read_com1(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  (void)vp;
  read_uart(io->platform, 0, offset, width, value);
}

void es_io_ports_write_com1(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  (void)vp;
  write_uart(io->platform, 0, offset, width, value);
}

void es_io_ports_read_com2(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  (void)vp;
  read_uart(io->platform, 1, offset, width, value);
}

void es_io_ports_write_com2(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  (void)vp;
  write_uart(io->platform, 1, offset, width, value);
}

void es_io_ports_read_rtc(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  struct es_rtc_owner *rtc = &io->platform->rtc;

  (void)vp;
  pthread_mutex_lock(&io->platform->lock);
  es_refused_access(es_rtc_read(&rtc->ports, rtc, offset, width, value), offset, width);
  pthread_mutex_unlock(&io->platform->lock);
}

void es_io_ports_write_rtc(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  struct es_rtc_owner *rtc = &io->platform->rtc;

  (void)vp;
  pthread_mutex_lock(&io->platform->lock);
  es_refused_access(es_rtc_write(&rtc->ports, rtc, offset, width, value), offset, width);
  pthread_mutex_unlock(&io->platform->lock);
}

void es_io_ports_read_acpi(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  struct es_acpi_registers_owner *acpi = &io->platform->acpi;

  (void)vp;
  pthread_mutex_lock(&io->platform->lock);
  es_refused_access(es_acpi_registers_read(&acpi->registers, acpi, offset, width, value), offset, width);
  pthread_mutex_unlock(&io->platform->lock);
}

void es_io_ports_write_acpi(struct es_io_ports_owner *io, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  struct es_platform *platform = io->platform;
  struct es_acpi_registers_owner *acpi = &platform->acpi;

  (void)vp;
  pthread_mutex_lock(&platform->lock);
  acpi->stop = ES_STOP_NONE;
  es_refused_access(es_acpi_registers_write(&acpi->registers, acpi, offset, width, value), offset, width);
  enum es_stop_reason stop = acpi->stop;
  pthread_mutex_unlock(&platform->lock);
  if (stop != ES_STOP_NONE) {
    platform->backend->stop(platform->backend_context, stop);
  }
}

void es_acpi_registers_on_write_sleep_control(struct es_acpi_registers *registers, struct es_acpi_registers_owner *acpi,
                                              uint8_t value) {
  (void)value;
  if (es_acpi_registers_get_sleep_control_sleep_enable(registers) &&
      es_acpi_registers_get_sleep_control_sleep_type(registers) == ES_ACPI_REGISTERS_SLEEP_TYPE_OFF) {
    acpi->stop = ES_STOP_POWEROFF;
  }
}

void es_acpi_registers_on_write_reset_control(struct es_acpi_registers *registers, struct es_acpi_registers_owner *acpi,
                                              uint8_t value) {
  (void)registers;
  if (value == ES_ACPI_REGISTERS_RESET_VALUE) {
    acpi->stop = ES_STOP_RESET;
  }
}

void es_mmio_read_ioapic(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  struct es_ioapic_owner *ioapic = &mmio->platform->ioapic;

  (void)vp;
  pthread_mutex_lock(&mmio->platform->lock);
  es_refused_access(es_ioapic_read(&ioapic->window, ioapic, offset, width, value), offset, width);
  pthread_mutex_unlock(&mmio->platform->lock);
}

void es_mmio_write_ioapic(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  struct es_ioapic_owner *ioapic = &mmio->platform->ioapic;

  (void)vp;
  pthread_mutex_lock(&mmio->platform->lock);
  es_refused_access(es_ioapic_write(&ioapic->window, ioapic, offset, width, value), offset, width);
  pthread_mutex_unlock(&mmio->platform->lock);
}
