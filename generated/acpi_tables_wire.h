/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator.
 * ACPI tables that tell a guest about the platform: RSDP, and the bodies of XSDT, FADT (hardware reduced), MADT and
 * TPM2, each inside the envelope that all tables share. The bodies of DSDT and SSDT are AML. */
#ifndef ES_GENERATED_ACPI_TABLES_WIRE_H
#define ES_GENERATED_ACPI_TABLES_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_ACPI_TABLES_RSDP_SIGNATURE "RSD PTR "
#define ES_ACPI_TABLES_RSDP_SIGNATURE_SIZE 8u

/* The revision with an XSDT. */
#define ES_ACPI_TABLES_RSDP_REVISION 2u

/* A guest looks for the RSDP at every multiple of this. */
#define ES_ACPI_TABLES_RSDP_ALIGNMENT 16u

/* Where a guest without a better hint begins to look for the RSDP. */
#define ES_ACPI_TABLES_RSDP_AREA 0xe0000u
#define ES_ACPI_TABLES_RSDP_AREA_SIZE 0x20000u
#define ES_ACPI_TABLES_XSDT_SIGNATURE "XSDT"
#define ES_ACPI_TABLES_XSDT_SIGNATURE_SIZE 4u
#define ES_ACPI_TABLES_XSDT_REVISION 1u
#define ES_ACPI_TABLES_FADT_SIGNATURE "FACP"
#define ES_ACPI_TABLES_FADT_SIGNATURE_SIZE 4u
#define ES_ACPI_TABLES_FADT_REVISION 6u
#define ES_ACPI_TABLES_FADT_MINOR_REVISION 3u
#define ES_ACPI_TABLES_MADT_SIGNATURE "APIC"
#define ES_ACPI_TABLES_MADT_SIGNATURE_SIZE 4u
#define ES_ACPI_TABLES_MADT_REVISION 5u
#define ES_ACPI_TABLES_DSDT_SIGNATURE "DSDT"
#define ES_ACPI_TABLES_DSDT_SIGNATURE_SIZE 4u

/* From 2 on AML integers have 64 bits. */
#define ES_ACPI_TABLES_DSDT_REVISION 2u
#define ES_ACPI_TABLES_SSDT_SIGNATURE "SSDT"
#define ES_ACPI_TABLES_SSDT_SIGNATURE_SIZE 4u
#define ES_ACPI_TABLES_SSDT_REVISION 2u
#define ES_ACPI_TABLES_TPM2_SIGNATURE "TPM2"
#define ES_ACPI_TABLES_TPM2_SIGNATURE_SIZE 4u
#define ES_ACPI_TABLES_TPM2_REVISION 4u

/* Greatest id that a MADT entry without x2APIC can name. */
#define ES_ACPI_TABLES_LOCAL_APIC_ID_MAX 254u

/* specs/platform/acpi-tables.yaml:28 */
enum es_acpi_tables_address_space {
  ES_ACPI_TABLES_ADDRESS_SPACE_MEMORY = 0,
  ES_ACPI_TABLES_ADDRESS_SPACE_IO_PORT = 1,
};
const char *es_acpi_tables_address_space_name(uint32_t value);
bool es_acpi_tables_address_space_known(uint32_t value);

/* specs/platform/acpi-tables.yaml:31 */
enum es_acpi_tables_access_size {
  ES_ACPI_TABLES_ACCESS_SIZE_UNDEFINED = 0,
  ES_ACPI_TABLES_ACCESS_SIZE_BYTE = 1,
  ES_ACPI_TABLES_ACCESS_SIZE_WORD = 2,
  ES_ACPI_TABLES_ACCESS_SIZE_DWORD = 3,
  ES_ACPI_TABLES_ACCESS_SIZE_QWORD = 4,
};
const char *es_acpi_tables_access_size_name(uint32_t value);
bool es_acpi_tables_access_size_known(uint32_t value);

/* specs/platform/acpi-tables.yaml:34 */
enum es_acpi_tables_profile {
  ES_ACPI_TABLES_PROFILE_UNSPECIFIED = 0,
  ES_ACPI_TABLES_PROFILE_ENTERPRISE_SERVER = 4,
};
const char *es_acpi_tables_profile_name(uint32_t value);
bool es_acpi_tables_profile_known(uint32_t value);

/* specs/platform/acpi-tables.yaml:37 */
enum es_acpi_tables_interrupt_controller {
  ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC = 0,
  ES_ACPI_TABLES_INTERRUPT_CONTROLLER_IO_APIC = 1,
  ES_ACPI_TABLES_INTERRUPT_CONTROLLER_INTERRUPT_OVERRIDE = 2,
  ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC_NMI = 4,
  ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_X2APIC = 9,
};
const char *es_acpi_tables_interrupt_controller_name(uint32_t value);
bool es_acpi_tables_interrupt_controller_known(uint32_t value);

/* specs/platform/acpi-tables.yaml:41 */
enum es_acpi_tables_tpm_start_method {
  ES_ACPI_TABLES_TPM_START_METHOD_FIFO = 6,
  ES_ACPI_TABLES_TPM_START_METHOD_CRB = 7,
};
const char *es_acpi_tables_tpm_start_method_name(uint32_t value);
bool es_acpi_tables_tpm_start_method_known(uint32_t value);

/* specs/platform/acpi-tables.yaml:46 */
#define ES_ACPI_TABLES_BOOT_FLAGS_LEGACY_DEVICES 1u
#define ES_ACPI_TABLES_BOOT_FLAGS_I8042 2u
#define ES_ACPI_TABLES_BOOT_FLAGS_NO_VGA 4u
#define ES_ACPI_TABLES_BOOT_FLAGS_NO_MSI 8u
#define ES_ACPI_TABLES_BOOT_FLAGS_NO_ASPM 16u
#define ES_ACPI_TABLES_BOOT_FLAGS_NO_CMOS_RTC 32u

/* specs/platform/acpi-tables.yaml:55 */
#define ES_ACPI_TABLES_FADT_FLAGS_WBINVD 1u
#define ES_ACPI_TABLES_FADT_FLAGS_C1_SUPPORTED 4u
#define ES_ACPI_TABLES_FADT_FLAGS_POWER_BUTTON_IS_DEVICE 16u
#define ES_ACPI_TABLES_FADT_FLAGS_SLEEP_BUTTON_IS_DEVICE 32u
#define ES_ACPI_TABLES_FADT_FLAGS_RTC_NOT_FIXED 64u
#define ES_ACPI_TABLES_FADT_FLAGS_RESET_REGISTER 0x400u
#define ES_ACPI_TABLES_FADT_FLAGS_HEADLESS 0x1000u
#define ES_ACPI_TABLES_FADT_FLAGS_APIC_CLUSTER 0x40000u
#define ES_ACPI_TABLES_FADT_FLAGS_APIC_PHYSICAL 0x80000u
#define ES_ACPI_TABLES_FADT_FLAGS_HARDWARE_REDUCED 0x100000u

/* specs/platform/acpi-tables.yaml:68 */
#define ES_ACPI_TABLES_MADT_FLAGS_PC_COMPATIBLE 1u

/* specs/platform/acpi-tables.yaml:71 */
#define ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED 1u
#define ES_ACPI_TABLES_PROCESSOR_FLAGS_ONLINE_CAPABLE 2u

/* specs/platform/acpi-tables.yaml:75 */
struct es_acpi_tables_generic_address {
  uint8_t space;
  uint8_t bit_width;
  uint8_t bit_offset;
  uint8_t access;
  uint64_t address;
};
#define ES_ACPI_TABLES_GENERIC_ADDRESS_SIZE_MIN 12u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_SIZE_MAX 12u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_SPACE_OFFSET 0u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_BIT_WIDTH_OFFSET 1u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_BIT_OFFSET_OFFSET 2u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_ACCESS_OFFSET 3u
#define ES_ACPI_TABLES_GENERIC_ADDRESS_ADDRESS_OFFSET 4u

/* specs/platform/acpi-tables.yaml:83 The part that ACPI 1.0 knew, with a checksum of its own. */
struct es_acpi_tables_rsdp_first {
  char signature[9];
  uint8_t checksum;
  char oem_id[7];
  uint8_t revision;
  uint32_t rsdt_address;
};
#define ES_ACPI_TABLES_RSDP_FIRST_SIZE_MIN 20u
#define ES_ACPI_TABLES_RSDP_FIRST_SIZE_MAX 20u
#define ES_ACPI_TABLES_RSDP_FIRST_SIGNATURE_OFFSET 0u
#define ES_ACPI_TABLES_RSDP_FIRST_CHECKSUM_OFFSET 8u
#define ES_ACPI_TABLES_RSDP_FIRST_OEM_ID_OFFSET 9u
#define ES_ACPI_TABLES_RSDP_FIRST_REVISION_OFFSET 15u
#define ES_ACPI_TABLES_RSDP_FIRST_RSDT_ADDRESS_OFFSET 16u

/* specs/platform/acpi-tables.yaml:93 */
struct es_acpi_tables_rsdp {
  struct es_acpi_tables_rsdp_first first;
  uint64_t xsdt_address;
  uint8_t extended_checksum;
};
#define ES_ACPI_TABLES_RSDP_SIZE_MIN 36u
#define ES_ACPI_TABLES_RSDP_SIZE_MAX 36u
#define ES_ACPI_TABLES_RSDP_FIRST_SIGNATURE_OFFSET 0u
#define ES_ACPI_TABLES_RSDP_FIRST_CHECKSUM_OFFSET 8u
#define ES_ACPI_TABLES_RSDP_FIRST_OEM_ID_OFFSET 9u
#define ES_ACPI_TABLES_RSDP_FIRST_REVISION_OFFSET 15u
#define ES_ACPI_TABLES_RSDP_FIRST_RSDT_ADDRESS_OFFSET 16u
#define ES_ACPI_TABLES_RSDP_LENGTH_OFFSET 20u
#define ES_ACPI_TABLES_RSDP_XSDT_ADDRESS_OFFSET 24u
#define ES_ACPI_TABLES_RSDP_EXTENDED_CHECKSUM_OFFSET 32u

/* specs/platform/acpi-tables.yaml:102 The envelope. Its length counts itself and the body. */
struct es_acpi_tables_table {
  char signature[5];
  uint32_t length;
  uint8_t revision;
  uint8_t checksum;
  char oem_id[7];
  char oem_table_id[9];
  uint32_t oem_revision;
  char creator_id[5];
  uint32_t creator_revision;
  struct es_slice body;
};
#define ES_ACPI_TABLES_TABLE_SIZE_MIN 36u
#define ES_ACPI_TABLES_TABLE_SIZE_MAX 0x10024u
#define ES_ACPI_TABLES_TABLE_SIGNATURE_OFFSET 0u
#define ES_ACPI_TABLES_TABLE_LENGTH_OFFSET 4u
#define ES_ACPI_TABLES_TABLE_REVISION_OFFSET 8u
#define ES_ACPI_TABLES_TABLE_CHECKSUM_OFFSET 9u
#define ES_ACPI_TABLES_TABLE_OEM_ID_OFFSET 10u
#define ES_ACPI_TABLES_TABLE_OEM_TABLE_ID_OFFSET 16u
#define ES_ACPI_TABLES_TABLE_OEM_REVISION_OFFSET 24u
#define ES_ACPI_TABLES_TABLE_CREATOR_ID_OFFSET 28u
#define ES_ACPI_TABLES_TABLE_CREATOR_REVISION_OFFSET 32u
#define ES_ACPI_TABLES_TABLE_BODY_OFFSET 36u

/* specs/platform/acpi-tables.yaml:116 */
struct es_acpi_tables_xsdt_entry {
  uint64_t address;
};
#define ES_ACPI_TABLES_XSDT_ENTRY_SIZE_MIN 8u
#define ES_ACPI_TABLES_XSDT_ENTRY_SIZE_MAX 8u
#define ES_ACPI_TABLES_XSDT_ENTRY_ADDRESS_OFFSET 0u

/* specs/platform/acpi-tables.yaml:120 The body of the FADT. */
struct es_acpi_tables_fadt {
  uint32_t facs;
  uint32_t dsdt;
  uint8_t profile;
  uint16_t sci_interrupt;
  uint32_t smi_command;
  uint8_t acpi_enable;
  uint8_t acpi_disable;
  uint8_t s4_bios_request;
  uint8_t processor_state_control;
  uint32_t pm1a_event_block;
  uint32_t pm1b_event_block;
  uint32_t pm1a_control_block;
  uint32_t pm1b_control_block;
  uint32_t pm2_control_block;
  uint32_t pm_timer_block;
  uint32_t gpe0_block;
  uint32_t gpe1_block;
  uint8_t pm1_event_length;
  uint8_t pm1_control_length;
  uint8_t pm2_control_length;
  uint8_t pm_timer_length;
  uint8_t gpe0_block_length;
  uint8_t gpe1_block_length;
  uint8_t gpe1_base;
  uint8_t cst_control;
  uint16_t c2_latency;
  uint16_t c3_latency;
  uint16_t flush_size;
  uint16_t flush_stride;
  uint8_t duty_offset;
  uint8_t duty_width;
  uint8_t day_alarm;
  uint8_t month_alarm;
  uint8_t century;
  uint16_t boot_flags;
  uint32_t flags;
  struct es_acpi_tables_generic_address reset_register;
  uint8_t reset_value;
  uint16_t arm_boot_flags;
  uint8_t minor_revision;
  uint64_t x_facs;
  uint64_t x_dsdt;
  struct es_acpi_tables_generic_address x_pm1a_event_block;
  struct es_acpi_tables_generic_address x_pm1b_event_block;
  struct es_acpi_tables_generic_address x_pm1a_control_block;
  struct es_acpi_tables_generic_address x_pm1b_control_block;
  struct es_acpi_tables_generic_address x_pm2_control_block;
  struct es_acpi_tables_generic_address x_pm_timer_block;
  struct es_acpi_tables_generic_address x_gpe0_block;
  struct es_acpi_tables_generic_address x_gpe1_block;
  struct es_acpi_tables_generic_address sleep_control;
  struct es_acpi_tables_generic_address sleep_status;
  uint64_t hypervisor_id;
};
#define ES_ACPI_TABLES_FADT_SIZE_MIN 240u
#define ES_ACPI_TABLES_FADT_SIZE_MAX 240u
#define ES_ACPI_TABLES_FADT_FACS_OFFSET 0u
#define ES_ACPI_TABLES_FADT_DSDT_OFFSET 4u
#define ES_ACPI_TABLES_FADT_PROFILE_OFFSET 9u
#define ES_ACPI_TABLES_FADT_SCI_INTERRUPT_OFFSET 10u
#define ES_ACPI_TABLES_FADT_SMI_COMMAND_OFFSET 12u
#define ES_ACPI_TABLES_FADT_ACPI_ENABLE_OFFSET 16u
#define ES_ACPI_TABLES_FADT_ACPI_DISABLE_OFFSET 17u
#define ES_ACPI_TABLES_FADT_S4_BIOS_REQUEST_OFFSET 18u
#define ES_ACPI_TABLES_FADT_PROCESSOR_STATE_CONTROL_OFFSET 19u
#define ES_ACPI_TABLES_FADT_PM1A_EVENT_BLOCK_OFFSET 20u
#define ES_ACPI_TABLES_FADT_PM1B_EVENT_BLOCK_OFFSET 24u
#define ES_ACPI_TABLES_FADT_PM1A_CONTROL_BLOCK_OFFSET 28u
#define ES_ACPI_TABLES_FADT_PM1B_CONTROL_BLOCK_OFFSET 32u
#define ES_ACPI_TABLES_FADT_PM2_CONTROL_BLOCK_OFFSET 36u
#define ES_ACPI_TABLES_FADT_PM_TIMER_BLOCK_OFFSET 40u
#define ES_ACPI_TABLES_FADT_GPE0_BLOCK_OFFSET 44u
#define ES_ACPI_TABLES_FADT_GPE1_BLOCK_OFFSET 48u
#define ES_ACPI_TABLES_FADT_PM1_EVENT_LENGTH_OFFSET 52u
#define ES_ACPI_TABLES_FADT_PM1_CONTROL_LENGTH_OFFSET 53u
#define ES_ACPI_TABLES_FADT_PM2_CONTROL_LENGTH_OFFSET 54u
#define ES_ACPI_TABLES_FADT_PM_TIMER_LENGTH_OFFSET 55u
#define ES_ACPI_TABLES_FADT_GPE0_BLOCK_LENGTH_OFFSET 56u
#define ES_ACPI_TABLES_FADT_GPE1_BLOCK_LENGTH_OFFSET 57u
#define ES_ACPI_TABLES_FADT_GPE1_BASE_OFFSET 58u
#define ES_ACPI_TABLES_FADT_CST_CONTROL_OFFSET 59u
#define ES_ACPI_TABLES_FADT_C2_LATENCY_OFFSET 60u
#define ES_ACPI_TABLES_FADT_C3_LATENCY_OFFSET 62u
#define ES_ACPI_TABLES_FADT_FLUSH_SIZE_OFFSET 64u
#define ES_ACPI_TABLES_FADT_FLUSH_STRIDE_OFFSET 66u
#define ES_ACPI_TABLES_FADT_DUTY_OFFSET_OFFSET 68u
#define ES_ACPI_TABLES_FADT_DUTY_WIDTH_OFFSET 69u
#define ES_ACPI_TABLES_FADT_DAY_ALARM_OFFSET 70u
#define ES_ACPI_TABLES_FADT_MONTH_ALARM_OFFSET 71u
#define ES_ACPI_TABLES_FADT_CENTURY_OFFSET 72u
#define ES_ACPI_TABLES_FADT_BOOT_FLAGS_OFFSET 73u
#define ES_ACPI_TABLES_FADT_FLAGS_OFFSET 76u
#define ES_ACPI_TABLES_FADT_RESET_REGISTER_SPACE_OFFSET 80u
#define ES_ACPI_TABLES_FADT_RESET_REGISTER_BIT_WIDTH_OFFSET 81u
#define ES_ACPI_TABLES_FADT_RESET_REGISTER_BIT_OFFSET_OFFSET 82u
#define ES_ACPI_TABLES_FADT_RESET_REGISTER_ACCESS_OFFSET 83u
#define ES_ACPI_TABLES_FADT_RESET_REGISTER_ADDRESS_OFFSET 84u
#define ES_ACPI_TABLES_FADT_RESET_VALUE_OFFSET 92u
#define ES_ACPI_TABLES_FADT_ARM_BOOT_FLAGS_OFFSET 93u
#define ES_ACPI_TABLES_FADT_MINOR_REVISION_OFFSET 95u
#define ES_ACPI_TABLES_FADT_X_FACS_OFFSET 96u
#define ES_ACPI_TABLES_FADT_X_DSDT_OFFSET 104u
#define ES_ACPI_TABLES_FADT_X_PM1A_EVENT_BLOCK_SPACE_OFFSET 112u
#define ES_ACPI_TABLES_FADT_X_PM1A_EVENT_BLOCK_BIT_WIDTH_OFFSET 113u
#define ES_ACPI_TABLES_FADT_X_PM1A_EVENT_BLOCK_BIT_OFFSET_OFFSET 114u
#define ES_ACPI_TABLES_FADT_X_PM1A_EVENT_BLOCK_ACCESS_OFFSET 115u
#define ES_ACPI_TABLES_FADT_X_PM1A_EVENT_BLOCK_ADDRESS_OFFSET 116u
#define ES_ACPI_TABLES_FADT_X_PM1B_EVENT_BLOCK_SPACE_OFFSET 124u
#define ES_ACPI_TABLES_FADT_X_PM1B_EVENT_BLOCK_BIT_WIDTH_OFFSET 125u
#define ES_ACPI_TABLES_FADT_X_PM1B_EVENT_BLOCK_BIT_OFFSET_OFFSET 126u
#define ES_ACPI_TABLES_FADT_X_PM1B_EVENT_BLOCK_ACCESS_OFFSET 127u
#define ES_ACPI_TABLES_FADT_X_PM1B_EVENT_BLOCK_ADDRESS_OFFSET 128u
#define ES_ACPI_TABLES_FADT_X_PM1A_CONTROL_BLOCK_SPACE_OFFSET 136u
#define ES_ACPI_TABLES_FADT_X_PM1A_CONTROL_BLOCK_BIT_WIDTH_OFFSET 137u
#define ES_ACPI_TABLES_FADT_X_PM1A_CONTROL_BLOCK_BIT_OFFSET_OFFSET 138u
#define ES_ACPI_TABLES_FADT_X_PM1A_CONTROL_BLOCK_ACCESS_OFFSET 139u
#define ES_ACPI_TABLES_FADT_X_PM1A_CONTROL_BLOCK_ADDRESS_OFFSET 140u
#define ES_ACPI_TABLES_FADT_X_PM1B_CONTROL_BLOCK_SPACE_OFFSET 148u
#define ES_ACPI_TABLES_FADT_X_PM1B_CONTROL_BLOCK_BIT_WIDTH_OFFSET 149u
#define ES_ACPI_TABLES_FADT_X_PM1B_CONTROL_BLOCK_BIT_OFFSET_OFFSET 150u
#define ES_ACPI_TABLES_FADT_X_PM1B_CONTROL_BLOCK_ACCESS_OFFSET 151u
#define ES_ACPI_TABLES_FADT_X_PM1B_CONTROL_BLOCK_ADDRESS_OFFSET 152u
#define ES_ACPI_TABLES_FADT_X_PM2_CONTROL_BLOCK_SPACE_OFFSET 160u
#define ES_ACPI_TABLES_FADT_X_PM2_CONTROL_BLOCK_BIT_WIDTH_OFFSET 161u
#define ES_ACPI_TABLES_FADT_X_PM2_CONTROL_BLOCK_BIT_OFFSET_OFFSET 162u
#define ES_ACPI_TABLES_FADT_X_PM2_CONTROL_BLOCK_ACCESS_OFFSET 163u
#define ES_ACPI_TABLES_FADT_X_PM2_CONTROL_BLOCK_ADDRESS_OFFSET 164u
#define ES_ACPI_TABLES_FADT_X_PM_TIMER_BLOCK_SPACE_OFFSET 172u
#define ES_ACPI_TABLES_FADT_X_PM_TIMER_BLOCK_BIT_WIDTH_OFFSET 173u
#define ES_ACPI_TABLES_FADT_X_PM_TIMER_BLOCK_BIT_OFFSET_OFFSET 174u
#define ES_ACPI_TABLES_FADT_X_PM_TIMER_BLOCK_ACCESS_OFFSET 175u
#define ES_ACPI_TABLES_FADT_X_PM_TIMER_BLOCK_ADDRESS_OFFSET 176u
#define ES_ACPI_TABLES_FADT_X_GPE0_BLOCK_SPACE_OFFSET 184u
#define ES_ACPI_TABLES_FADT_X_GPE0_BLOCK_BIT_WIDTH_OFFSET 185u
#define ES_ACPI_TABLES_FADT_X_GPE0_BLOCK_BIT_OFFSET_OFFSET 186u
#define ES_ACPI_TABLES_FADT_X_GPE0_BLOCK_ACCESS_OFFSET 187u
#define ES_ACPI_TABLES_FADT_X_GPE0_BLOCK_ADDRESS_OFFSET 188u
#define ES_ACPI_TABLES_FADT_X_GPE1_BLOCK_SPACE_OFFSET 196u
#define ES_ACPI_TABLES_FADT_X_GPE1_BLOCK_BIT_WIDTH_OFFSET 197u
#define ES_ACPI_TABLES_FADT_X_GPE1_BLOCK_BIT_OFFSET_OFFSET 198u
#define ES_ACPI_TABLES_FADT_X_GPE1_BLOCK_ACCESS_OFFSET 199u
#define ES_ACPI_TABLES_FADT_X_GPE1_BLOCK_ADDRESS_OFFSET 200u
#define ES_ACPI_TABLES_FADT_SLEEP_CONTROL_SPACE_OFFSET 208u
#define ES_ACPI_TABLES_FADT_SLEEP_CONTROL_BIT_WIDTH_OFFSET 209u
#define ES_ACPI_TABLES_FADT_SLEEP_CONTROL_BIT_OFFSET_OFFSET 210u
#define ES_ACPI_TABLES_FADT_SLEEP_CONTROL_ACCESS_OFFSET 211u
#define ES_ACPI_TABLES_FADT_SLEEP_CONTROL_ADDRESS_OFFSET 212u
#define ES_ACPI_TABLES_FADT_SLEEP_STATUS_SPACE_OFFSET 220u
#define ES_ACPI_TABLES_FADT_SLEEP_STATUS_BIT_WIDTH_OFFSET 221u
#define ES_ACPI_TABLES_FADT_SLEEP_STATUS_BIT_OFFSET_OFFSET 222u
#define ES_ACPI_TABLES_FADT_SLEEP_STATUS_ACCESS_OFFSET 223u
#define ES_ACPI_TABLES_FADT_SLEEP_STATUS_ADDRESS_OFFSET 224u
#define ES_ACPI_TABLES_FADT_HYPERVISOR_ID_OFFSET 232u

/* specs/platform/acpi-tables.yaml:179 What the body of the MADT begins with; entries follow. */
struct es_acpi_tables_madt {
  uint32_t local_apic_address;
  uint32_t flags;
};
#define ES_ACPI_TABLES_MADT_SIZE_MIN 8u
#define ES_ACPI_TABLES_MADT_SIZE_MAX 8u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_ADDRESS_OFFSET 0u
#define ES_ACPI_TABLES_MADT_FLAGS_OFFSET 4u

/* specs/platform/acpi-tables.yaml:185 */
struct es_acpi_tables_madt_local_apic {
  uint8_t processor;
  uint8_t apic;
  uint32_t flags;
};
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_SIZE_MIN 8u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_SIZE_MAX 8u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_TYPE_OFFSET 0u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_LENGTH_OFFSET 1u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_PROCESSOR_OFFSET 2u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_APIC_OFFSET 3u
#define ES_ACPI_TABLES_MADT_LOCAL_APIC_FLAGS_OFFSET 4u

/* specs/platform/acpi-tables.yaml:193 */
struct es_acpi_tables_madt_local_x2apic {
  uint32_t apic;
  uint32_t flags;
  uint32_t processor;
};
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_SIZE_MIN 16u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_SIZE_MAX 16u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_TYPE_OFFSET 0u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_LENGTH_OFFSET 1u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_APIC_OFFSET 4u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_FLAGS_OFFSET 8u
#define ES_ACPI_TABLES_MADT_LOCAL_X2APIC_PROCESSOR_OFFSET 12u

/* specs/platform/acpi-tables.yaml:202 */
struct es_acpi_tables_madt_io_apic {
  uint8_t id;
  uint32_t address;
  uint32_t first_interrupt;
};
#define ES_ACPI_TABLES_MADT_IO_APIC_SIZE_MIN 12u
#define ES_ACPI_TABLES_MADT_IO_APIC_SIZE_MAX 12u
#define ES_ACPI_TABLES_MADT_IO_APIC_TYPE_OFFSET 0u
#define ES_ACPI_TABLES_MADT_IO_APIC_LENGTH_OFFSET 1u
#define ES_ACPI_TABLES_MADT_IO_APIC_ID_OFFSET 2u
#define ES_ACPI_TABLES_MADT_IO_APIC_ADDRESS_OFFSET 4u
#define ES_ACPI_TABLES_MADT_IO_APIC_FIRST_INTERRUPT_OFFSET 8u

/* specs/platform/acpi-tables.yaml:211 The body of the table TPM2. */
struct es_acpi_tables_tpm2 {
  uint64_t control_area; /* Of a CRB interface. */
  uint32_t start_method;
  uint32_t log_size; /* Bytes that there are for the event log. */
  uint64_t log_address;
};
#define ES_ACPI_TABLES_TPM2_SIZE_MIN 40u
#define ES_ACPI_TABLES_TPM2_SIZE_MAX 40u
#define ES_ACPI_TABLES_TPM2_PLATFORM_CLASS_OFFSET 0u
#define ES_ACPI_TABLES_TPM2_CONTROL_AREA_OFFSET 4u
#define ES_ACPI_TABLES_TPM2_START_METHOD_OFFSET 12u
#define ES_ACPI_TABLES_TPM2_LOG_SIZE_OFFSET 28u
#define ES_ACPI_TABLES_TPM2_LOG_ADDRESS_OFFSET 32u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/acpi-tables.yaml:75 */
ES_MUST_USE es_result es_acpi_tables_decode_generic_address(const uint8_t *restrict bytes, size_t size,
                                                            struct es_acpi_tables_generic_address *restrict out);

/* specs/platform/acpi-tables.yaml:75 */
size_t es_acpi_tables_encode_generic_address(const struct es_acpi_tables_generic_address *in, uint8_t *bytes,
                                             size_t room);

/* specs/platform/acpi-tables.yaml:83 */
ES_MUST_USE es_result es_acpi_tables_decode_rsdp_first(const uint8_t *restrict bytes, size_t size,
                                                       struct es_acpi_tables_rsdp_first *restrict out);

/* specs/platform/acpi-tables.yaml:83 */
size_t es_acpi_tables_encode_rsdp_first(const struct es_acpi_tables_rsdp_first *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:93 */
ES_MUST_USE es_result es_acpi_tables_decode_rsdp(const uint8_t *restrict bytes, size_t size,
                                                 struct es_acpi_tables_rsdp *restrict out);

/* specs/platform/acpi-tables.yaml:93 */
size_t es_acpi_tables_encode_rsdp(const struct es_acpi_tables_rsdp *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:102 */
ES_MUST_USE es_result es_acpi_tables_decode_table(const uint8_t *restrict bytes, size_t size,
                                                  struct es_acpi_tables_table *restrict out);

/* specs/platform/acpi-tables.yaml:102 */
size_t es_acpi_tables_encode_table(const struct es_acpi_tables_table *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:116 */
ES_MUST_USE es_result es_acpi_tables_decode_xsdt_entry(const uint8_t *restrict bytes, size_t size,
                                                       struct es_acpi_tables_xsdt_entry *restrict out);

/* specs/platform/acpi-tables.yaml:116 */
size_t es_acpi_tables_encode_xsdt_entry(const struct es_acpi_tables_xsdt_entry *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:120 */
ES_MUST_USE es_result es_acpi_tables_decode_fadt(const uint8_t *restrict bytes, size_t size,
                                                 struct es_acpi_tables_fadt *restrict out);

/* specs/platform/acpi-tables.yaml:120 */
size_t es_acpi_tables_encode_fadt(const struct es_acpi_tables_fadt *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:179 */
ES_MUST_USE es_result es_acpi_tables_decode_madt(const uint8_t *restrict bytes, size_t size,
                                                 struct es_acpi_tables_madt *restrict out);

/* specs/platform/acpi-tables.yaml:179 */
size_t es_acpi_tables_encode_madt(const struct es_acpi_tables_madt *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:185 */
ES_MUST_USE es_result es_acpi_tables_decode_madt_local_apic(const uint8_t *restrict bytes, size_t size,
                                                            struct es_acpi_tables_madt_local_apic *restrict out);

/* specs/platform/acpi-tables.yaml:185 */
size_t es_acpi_tables_encode_madt_local_apic(const struct es_acpi_tables_madt_local_apic *in, uint8_t *bytes,
                                             size_t room);

/* specs/platform/acpi-tables.yaml:193 */
ES_MUST_USE es_result es_acpi_tables_decode_madt_local_x2apic(const uint8_t *restrict bytes, size_t size,
                                                              struct es_acpi_tables_madt_local_x2apic *restrict out);

/* specs/platform/acpi-tables.yaml:193 */
size_t es_acpi_tables_encode_madt_local_x2apic(const struct es_acpi_tables_madt_local_x2apic *in, uint8_t *bytes,
                                               size_t room);

/* specs/platform/acpi-tables.yaml:202 */
ES_MUST_USE es_result es_acpi_tables_decode_madt_io_apic(const uint8_t *restrict bytes, size_t size,
                                                         struct es_acpi_tables_madt_io_apic *restrict out);

/* specs/platform/acpi-tables.yaml:202 */
size_t es_acpi_tables_encode_madt_io_apic(const struct es_acpi_tables_madt_io_apic *in, uint8_t *bytes, size_t room);

/* specs/platform/acpi-tables.yaml:211 */
ES_MUST_USE es_result es_acpi_tables_decode_tpm2(const uint8_t *restrict bytes, size_t size,
                                                 struct es_acpi_tables_tpm2 *restrict out);

/* specs/platform/acpi-tables.yaml:211 */
size_t es_acpi_tables_encode_tpm2(const struct es_acpi_tables_tpm2 *in, uint8_t *bytes, size_t room);

#endif
