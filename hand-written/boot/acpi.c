#include "hand-written/boot/acpi.h"

#include <stdbool.h>
#include <string.h>

#include "generated/acpi_registers_registers.h"
#include "generated/acpi_tables_wire.h"
#include "generated/rtc_cmos_registers.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/boot/dsdt.h"
#include "hand-written/boot/tpm.h"

enum { BODY_MAX = 4096 };

/* Tables under construction, one behind the other. */
struct tables {
  uint64_t at;
  uint8_t *bytes;
  size_t room;
  size_t size;
  bool failed;
};

static void align(struct tables *tables) {
  size_t aligned = (tables->size + ES_ACPI_TABLES_RSDP_ALIGNMENT - 1) & ~(size_t)(ES_ACPI_TABLES_RSDP_ALIGNMENT - 1);

  if (aligned > tables->room) {
    tables->failed = true;
    return;
  }
  memset(tables->bytes + tables->size, 0, aligned - tables->size);
  tables->size = aligned;
}

/* Puts a body into its envelope. The guest-physical address of the table. */
static uint64_t add_table(struct tables *tables, const char *signature, uint8_t revision, const uint8_t *body,
                          size_t size) {
  struct es_acpi_tables_table table = {
      .length = (uint32_t)(ES_ACPI_TABLES_TABLE_BODY_OFFSET + size),
      .revision = revision,
      .oem_revision = ES_KVM_X86_64_ACPI_OEM_REVISION,
      .creator_revision = ES_KVM_X86_64_ACPI_OEM_REVISION,
      .body = {.at = body, .count = (uint32_t)size},
  };

  memcpy(table.signature, signature, sizeof table.signature - 1);
  memcpy(table.oem_id, ES_KVM_X86_64_ACPI_OEM_ID, sizeof table.oem_id - 1);
  memcpy(table.oem_table_id, ES_KVM_X86_64_ACPI_OEM_TABLE_ID, sizeof table.oem_table_id - 1);
  memcpy(table.creator_id, ES_KVM_X86_64_ACPI_OEM_ID, sizeof table.creator_id - 1);

  align(tables);
  uint64_t address = tables->at + tables->size;
  size_t written = tables->failed
                       ? 0
                       : es_acpi_tables_encode_table(&table, tables->bytes + tables->size, tables->room - tables->size);
  tables->failed |= size == 0 || written == 0;
  tables->size += written;
  return address;
}

static uint64_t add_dsdt(struct tables *tables) {
  uint8_t body[BODY_MAX];
  size_t size = es_boot_dsdt(body, sizeof body);

  return add_table(tables, ES_ACPI_TABLES_DSDT_SIGNATURE, ES_ACPI_TABLES_DSDT_REVISION, body, size);
}

static struct es_acpi_tables_generic_address byte_port(uint16_t offset) {
  return (struct es_acpi_tables_generic_address){
      .space = ES_ACPI_TABLES_ADDRESS_SPACE_IO_PORT,
      .bit_width = 8,
      .access = ES_ACPI_TABLES_ACCESS_SIZE_BYTE,
      .address = (uint64_t)ES_KVM_X86_64_ACPI_REGISTERS_PORT + offset,
  };
}

static uint64_t add_fadt(struct tables *tables, uint64_t dsdt) {
  const struct es_acpi_tables_fadt fadt = {
      .dsdt = (uint32_t)dsdt,
      .x_dsdt = dsdt,
      .profile = ES_ACPI_TABLES_PROFILE_ENTERPRISE_SERVER,
      .century = ES_RTC_CMOS_CENTURY,
      .boot_flags = ES_ACPI_TABLES_BOOT_FLAGS_NO_VGA,
      .flags = ES_ACPI_TABLES_FADT_FLAGS_WBINVD | ES_ACPI_TABLES_FADT_FLAGS_C1_SUPPORTED |
               ES_ACPI_TABLES_FADT_FLAGS_POWER_BUTTON_IS_DEVICE | ES_ACPI_TABLES_FADT_FLAGS_SLEEP_BUTTON_IS_DEVICE |
               ES_ACPI_TABLES_FADT_FLAGS_RTC_NOT_FIXED | ES_ACPI_TABLES_FADT_FLAGS_RESET_REGISTER |
               ES_ACPI_TABLES_FADT_FLAGS_HEADLESS | ES_ACPI_TABLES_FADT_FLAGS_HARDWARE_REDUCED,
      .reset_register = byte_port(ES_ACPI_REGISTERS_RESET_CONTROL),
      .reset_value = ES_ACPI_REGISTERS_RESET_VALUE,
      .minor_revision = ES_ACPI_TABLES_FADT_MINOR_REVISION,
      .sleep_control = byte_port(ES_ACPI_REGISTERS_SLEEP_CONTROL),
      .sleep_status = byte_port(ES_ACPI_REGISTERS_SLEEP_STATUS),
  };
  uint8_t body[ES_ACPI_TABLES_FADT_SIZE_MAX];
  size_t size = es_acpi_tables_encode_fadt(&fadt, body, sizeof body);

  return add_table(tables, ES_ACPI_TABLES_FADT_SIGNATURE, ES_ACPI_TABLES_FADT_REVISION, body, size);
}

/* The processor's entry. Its number, its APIC id and its VP index are the same. */
static size_t madt_processor(uint32_t processor, uint8_t *bytes, size_t room) {
  if (processor <= ES_ACPI_TABLES_LOCAL_APIC_ID_MAX) {
    const struct es_acpi_tables_madt_local_apic entry = {
        .processor = (uint8_t)processor,
        .apic = (uint8_t)processor,
        .flags = ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED,
    };
    return es_acpi_tables_encode_madt_local_apic(&entry, bytes, room);
  }
  const struct es_acpi_tables_madt_local_x2apic entry = {
      .processor = processor,
      .apic = processor,
      .flags = ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED,
  };
  return es_acpi_tables_encode_madt_local_x2apic(&entry, bytes, room);
}

static uint64_t add_madt(struct tables *tables, uint32_t processors) {
  const struct es_acpi_tables_madt madt = {.local_apic_address = ES_KVM_X86_64_LOCAL_APIC_BASE};
  const struct es_acpi_tables_madt_io_apic io_apic = {
      .id = ES_KVM_X86_64_IO_APIC_ID,
      .address = ES_KVM_X86_64_IO_APIC_BASE,
  };
  uint8_t body[BODY_MAX];
  size_t size = es_acpi_tables_encode_madt(&madt, body, sizeof body);

  for (uint32_t i = 0; i < processors; i++) {
    size_t written = madt_processor(i, body + size, sizeof body - size);
    tables->failed |= written == 0;
    size += written;
  }
  size_t written = es_acpi_tables_encode_madt_io_apic(&io_apic, body + size, sizeof body - size);
  tables->failed |= written == 0;
  return add_table(tables, ES_ACPI_TABLES_MADT_SIGNATURE, ES_ACPI_TABLES_MADT_REVISION, body, size + written);
}

static uint64_t add_xsdt(struct tables *tables, const uint64_t *addresses, size_t count) {
  uint8_t body[BODY_MAX];
  size_t size = 0;

  for (size_t i = 0; i < count; i++) {
    const struct es_acpi_tables_xsdt_entry entry = {.address = addresses[i]};
    size_t written = es_acpi_tables_encode_xsdt_entry(&entry, body + size, sizeof body - size);
    tables->failed |= written == 0;
    size += written;
  }
  return add_table(tables, ES_ACPI_TABLES_XSDT_SIGNATURE, ES_ACPI_TABLES_XSDT_REVISION, body, size);
}

/* What a guest with a TPM finds besides. The number of tables. */
static size_t add_tpm(struct tables *tables, const struct es_boot_tpm *tpm, uint64_t addresses[2]) {
  uint8_t body[BODY_MAX];

  if (tpm == NULL) {
    return 0;
  }
  size_t size = es_boot_tpm_ssdt(tpm, body, sizeof body);
  addresses[0] = add_table(tables, ES_ACPI_TABLES_SSDT_SIGNATURE, ES_ACPI_TABLES_SSDT_REVISION, body, size);
  size = es_boot_tpm_table(tpm, body, sizeof body);
  addresses[1] = add_table(tables, ES_ACPI_TABLES_TPM2_SIGNATURE, ES_ACPI_TABLES_TPM2_REVISION, body, size);
  return 2;
}

size_t es_boot_acpi(uint64_t at, uint32_t processors, const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room) {
  struct tables tables = {.at = at, .bytes = bytes, .room = room, .size = ES_ACPI_TABLES_RSDP_SIZE_MAX};
  struct es_acpi_tables_rsdp rsdp = {.first = {.revision = ES_ACPI_TABLES_RSDP_REVISION}};
  uint64_t addresses[4];
  size_t count = 2;

  if (room < tables.size || at > UINT32_MAX - room) {
    return 0;
  }
  addresses[0] = add_fadt(&tables, add_dsdt(&tables));
  addresses[1] = add_madt(&tables, processors);
  count += add_tpm(&tables, tpm, addresses + count);
  rsdp.xsdt_address = add_xsdt(&tables, addresses, count);
  memcpy(rsdp.first.signature, ES_ACPI_TABLES_RSDP_SIGNATURE, sizeof rsdp.first.signature - 1);
  memcpy(rsdp.first.oem_id, ES_KVM_X86_64_ACPI_OEM_ID, sizeof rsdp.first.oem_id - 1);
  tables.failed |= es_acpi_tables_encode_rsdp(&rsdp, bytes, ES_ACPI_TABLES_RSDP_SIZE_MAX) == 0;
  return tables.failed ? 0 : tables.size;
}
