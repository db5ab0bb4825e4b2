#include "hand-written/boot/dsdt.h"

#include <string.h>

#include "generated/acpi_registers_registers.h"
#include "generated/aml_wire.h"
#include "generated/rtc_registers.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/uart_16550_registers.h"
#include "hand-written/boot/aml.h"

/* A resource template under construction: descriptors one after the other. */
struct resources {
  uint8_t bytes[160];
  size_t size;
  bool failed;
};

/* Takes what an encoder wrote, or did not. */
static void grow(struct resources *resources, size_t written) {
  resources->failed |= written == 0;
  resources->size += written;
}

static uint8_t *end_of(struct resources *resources) {
  return resources->bytes + resources->size;
}

static size_t room_of(const struct resources *resources) {
  return sizeof resources->bytes - resources->size;
}

static void add_ports(struct resources *resources, uint16_t first, uint8_t count) {
  const struct es_aml_io_ports ports = {
      .flags = {.decode_16 = 1}, .minimum = first, .maximum = first, .alignment = 1, .count = count};

  grow(resources, es_aml_encode_io_ports(&ports, end_of(resources), room_of(resources)));
}

/* Edge-triggered, active high, for this device alone. */
static void add_interrupt(struct resources *resources, uint32_t number) {
  const struct es_aml_extended_interrupt interrupt = {.flags = {.consumer = 1, .edge = 1}, .interrupt = number};

  grow(resources, es_aml_encode_extended_interrupt(&interrupt, end_of(resources), room_of(resources)));
}

static void add_memory_32(struct resources *resources, uint32_t base, uint32_t size) {
  const struct es_aml_dword_address range = {
      .resource_type = ES_AML_RESOURCE_TYPE_MEMORY,
      .flags = {.minimum_fixed = 1, .maximum_fixed = 1},
      .memory_flags = {.writable = 1},
      .minimum = base,
      .maximum = base + size - 1,
      .size = size,
  };

  grow(resources, es_aml_encode_dword_address(&range, end_of(resources), room_of(resources)));
}

static void add_memory_64(struct resources *resources, uint64_t base, uint64_t size) {
  const struct es_aml_qword_address range = {
      .resource_type = ES_AML_RESOURCE_TYPE_MEMORY,
      .flags = {.minimum_fixed = 1, .maximum_fixed = 1},
      .memory_flags = {.writable = 1},
      .minimum = base,
      .maximum = base + size - 1,
      .size = size,
  };

  grow(resources, es_aml_encode_qword_address(&range, end_of(resources), room_of(resources)));
}

static void write_resources(struct es_aml *aml, struct resources *resources) {
  if (resources->failed || room_of(resources) < sizeof ES_AML_END_TAG) {
    aml->failed = true;
    return;
  }
  memcpy(end_of(resources), ES_AML_END_TAG, sizeof ES_AML_END_TAG);
  resources->size += sizeof ES_AML_END_TAG;
  es_aml_begin_name(aml, ES_AML_CURRENT_RESOURCES);
  es_aml_buffer(aml, resources->bytes, resources->size);
}

static void write_identity(struct es_aml *aml, const char *hid, uint64_t uid) {
  es_aml_begin_name(aml, ES_AML_HARDWARE_ID);
  es_aml_string(aml, hid, strlen(hid));
  es_aml_begin_name(aml, ES_AML_UNIQUE_ID);
  es_aml_integer(aml, uid);
}

static void write_status(struct es_aml *aml) {
  es_aml_begin_name(aml, ES_AML_STATUS);
  es_aml_integer(aml, ES_AML_STATUS_WORKING);
}

/* Guests look for the bus's memory in the resources of an ancestor. */
static void write_vmbus(struct es_aml *aml) {
  struct resources windows = {.size = 0};
  size_t module = es_aml_begin_device(aml, "VMOD");

  write_identity(aml, ES_AML_HID_MODULE, 0);
  add_memory_32(&windows, ES_KVM_X86_64_LOW_MMIO_BASE, ES_KVM_X86_64_LOW_MMIO_SIZE);
  add_memory_64(&windows, ES_KVM_X86_64_HIGH_MMIO_BASE, ES_KVM_X86_64_HIGH_MMIO_SIZE);
  write_resources(aml, &windows);
  size_t bus = es_aml_begin_device(aml, "VMBS");
  write_identity(aml, ES_AML_HID_VMBUS, 0);
  write_status(aml);
  es_aml_end(aml, bus);
  es_aml_end(aml, module);
}

static void write_uart(struct es_aml *aml, const char *name, uint64_t uid, uint16_t port, uint32_t interrupt) {
  struct resources resources = {.size = 0};
  size_t device = es_aml_begin_device(aml, name);

  write_identity(aml, ES_AML_HID_UART, uid);
  write_status(aml);
  add_ports(&resources, port, ES_UART_16550_SIZE);
  add_interrupt(&resources, interrupt);
  write_resources(aml, &resources);
  es_aml_end(aml, device);
}

static void write_rtc(struct es_aml *aml) {
  struct resources resources = {.size = 0};
  size_t device = es_aml_begin_device(aml, "RTC0");

  write_identity(aml, ES_AML_HID_RTC, 0);
  add_ports(&resources, ES_KVM_X86_64_RTC_PORT, ES_RTC_SIZE);
  write_resources(aml, &resources);
  es_aml_end(aml, device);
}

/* Hardware-reduced ACPI has no fixed power button: an interrupt of its own tells a device of its own. */
static void write_power_button(struct es_aml *aml) {
  struct resources resources = {.size = 0};
  size_t button = es_aml_begin_device(aml, "PWRB");

  write_identity(aml, ES_AML_HID_POWER_BUTTON, 0);
  es_aml_end(aml, button);
  size_t event = es_aml_begin_device(aml, "GED0");
  write_identity(aml, ES_AML_HID_GENERIC_EVENT, 0);
  add_interrupt(&resources, ES_KVM_X86_64_POWER_BUTTON_INTERRUPT);
  write_resources(aml, &resources);
  size_t method = es_aml_begin_method(aml, ES_AML_EVENT, 1);
  es_aml_notify(aml, "PWRB", ES_AML_NOTIFY_BUTTON_PRESSED);
  es_aml_end(aml, method);
  es_aml_end(aml, event);
}

static void write_sleep(struct es_aml *aml) {
  es_aml_begin_name(aml, ES_AML_SLEEP_5);
  size_t package = es_aml_begin_package(aml, 4);
  es_aml_integer(aml, ES_ACPI_REGISTERS_SLEEP_TYPE_OFF);
  for (int i = 0; i < 3; i++) {
    es_aml_integer(aml, 0);
  }
  es_aml_end(aml, package);
}

size_t es_boot_dsdt(uint8_t *bytes, size_t room) {
  struct es_aml aml;

  es_aml_start(&aml, bytes, room);
  size_t bus = es_aml_begin_scope(&aml, ES_AML_SYSTEM_BUS);
  write_vmbus(&aml);
  write_uart(&aml, "COM1", 1, ES_KVM_X86_64_COM1_PORT, ES_KVM_X86_64_COM1_INTERRUPT);
  write_uart(&aml, "COM2", 2, ES_KVM_X86_64_COM2_PORT, ES_KVM_X86_64_COM2_INTERRUPT);
  write_rtc(&aml);
  write_power_button(&aml);
  es_aml_end(&aml, bus);
  write_sleep(&aml);
  return aml.failed ? 0 : aml.size;
}
