/* What the platform's devices show of themselves. What VP threads change is copied under the lock and shown after it. */
#include "generated/inspect/acpi_registers_inspect.h"
#include "generated/inspect/ioapic_index_inspect.h"
#include "generated/inspect/ioapic_inspect.h"
#include "generated/inspect/rtc_cmos_inspect.h"
#include "generated/inspect/rtc_inspect.h"
#include "generated/inspect/uart_16550_inspect.h"
#include "hand-written/platform/state.h"
#include "hand-written/tpm/interface.h"

struct copy {
  struct es_ioapic_owner ioapic;
  struct es_rtc ports;
  struct es_rtc_cmos cmos;
  struct es_acpi_registers acpi;
  struct {
    struct es_uart_16550 registers;
    bool fifos;
    uint32_t trigger, output, input;
  } serial[ES_PLATFORM_SERIAL_PORTS];
};

static void copy_devices(struct es_platform *platform, struct copy *copy) {
  pthread_mutex_lock(&platform->lock);
  copy->ioapic = platform->ioapic;
  copy->ports = platform->rtc.ports;
  copy->cmos = platform->rtc.cmos.registers;
  copy->acpi = platform->acpi.registers;
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    const struct es_uart_16550_owner *uart = &platform->serial[i].uart;
    copy->serial[i].registers = uart->registers;
    copy->serial[i].fifos = uart->fifos;
    copy->serial[i].trigger = uart->trigger;
    copy->serial[i].output = uart->output_to - uart->output_from;
    copy->serial[i].input = uart->input_to - uart->input_from;
  }
  pthread_mutex_unlock(&platform->lock);
}

static void show_serial(struct es_inspect *inspect, const struct copy *copy, unsigned port) {
  if (es_inspect_begin_number(inspect, port)) {
    es_inspect_uart_16550(inspect, "registers", &copy->serial[port].registers);
    es_inspect_bool(inspect, "fifos", copy->serial[port].fifos);
    es_inspect_u64(inspect, "trigger", copy->serial[port].trigger);
    es_inspect_u64(inspect, "output-waiting", copy->serial[port].output);
    es_inspect_u64(inspect, "input-waiting", copy->serial[port].input);
    es_inspect_end(inspect);
  }
}

void es_platform_inspect(struct es_platform *platform, struct es_inspect *inspect) {
  struct copy copy;
  copy_devices(platform, &copy);
  if (!es_inspect_begin(inspect, "platform")) {
    return;
  }
  if (es_inspect_begin(inspect, "io-apic")) {
    es_inspect_ioapic(inspect, "window", &copy.ioapic.window);
    es_inspect_ioapic_index(inspect, "registers", &copy.ioapic.index.registers);
    es_inspect_hex(inspect, "lines", copy.ioapic.index.lines);
    es_inspect_hex(inspect, "routed", copy.ioapic.index.routed);
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "clock")) {
    es_inspect_rtc(inspect, "ports", &copy.ports);
    es_inspect_rtc_cmos(inspect, "registers", &copy.cmos);
    es_inspect_end(inspect);
  }
  es_inspect_acpi_registers(inspect, "acpi", &copy.acpi);
  if (es_inspect_begin(inspect, "serial")) {
    for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
      show_serial(inspect, &copy, i);
    }
    es_inspect_end(inspect);
  }
  if (platform->tpm != NULL) {
    es_tpm_inspect(platform->tpm, inspect);
  }
  es_inspect_end(inspect);
}
