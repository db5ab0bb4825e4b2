/* Generated from specs/; change those and run python3 -m generator.
 * All specs that the fuzz harness has targets of. */
#include "tests/fuzz/harness.h"

extern const struct es_fuzz_spec es_fuzz_acpi_registers;
extern const struct es_fuzz_spec es_fuzz_acpi_tables;
extern const struct es_fuzz_spec es_fuzz_aml;
extern const struct es_fuzz_spec es_fuzz_capture;
extern const struct es_fuzz_spec es_fuzz_control;
extern const struct es_fuzz_spec es_fuzz_device_tree;
extern const struct es_fuzz_spec es_fuzz_elf;
extern const struct es_fuzz_spec es_fuzz_hyperv_callers;
extern const struct es_fuzz_spec es_fuzz_hyperv_cpuid;
extern const struct es_fuzz_spec es_fuzz_hyperv_hypercall;
extern const struct es_fuzz_spec es_fuzz_hyperv_msr;
extern const struct es_fuzz_spec es_fuzz_hyperv_reference_tsc;
extern const struct es_fuzz_spec es_fuzz_hyperv_synic;
extern const struct es_fuzz_spec es_fuzz_igvm;
extern const struct es_fuzz_spec es_fuzz_igvm_context;
extern const struct es_fuzz_spec es_fuzz_igvm_loader;
extern const struct es_fuzz_spec es_fuzz_igvm_manifest;
extern const struct es_fuzz_spec es_fuzz_igvm_measurement;
extern const struct es_fuzz_spec es_fuzz_io_ports;
extern const struct es_fuzz_spec es_fuzz_ioapic;
extern const struct es_fuzz_spec es_fuzz_ioapic_index;
extern const struct es_fuzz_spec es_fuzz_kvm_state;
extern const struct es_fuzz_spec es_fuzz_linux_boot;
extern const struct es_fuzz_spec es_fuzz_linux_boot_aarch64;
extern const struct es_fuzz_spec es_fuzz_mmio;
extern const struct es_fuzz_spec es_fuzz_msi;
extern const struct es_fuzz_spec es_fuzz_partition_state;
extern const struct es_fuzz_spec es_fuzz_pcapng;
extern const struct es_fuzz_spec es_fuzz_platform_state;
extern const struct es_fuzz_spec es_fuzz_pvh;
extern const struct es_fuzz_spec es_fuzz_qemu_fw_cfg;
extern const struct es_fuzz_spec es_fuzz_remote_state;
extern const struct es_fuzz_spec es_fuzz_rtc;
extern const struct es_fuzz_spec es_fuzz_rtc_cmos;
extern const struct es_fuzz_spec es_fuzz_scsi;
extern const struct es_fuzz_spec es_fuzz_scsi_data;
extern const struct es_fuzz_spec es_fuzz_settings;
extern const struct es_fuzz_spec es_fuzz_shim;
extern const struct es_fuzz_spec es_fuzz_state_stream;
extern const struct es_fuzz_spec es_fuzz_storage_state;
extern const struct es_fuzz_spec es_fuzz_storvsp;
extern const struct es_fuzz_spec es_fuzz_tpm_command;
extern const struct es_fuzz_spec es_fuzz_tpm_control;
extern const struct es_fuzz_spec es_fuzz_tpm_crb;
extern const struct es_fuzz_spec es_fuzz_tpm_eventlog;
extern const struct es_fuzz_spec es_fuzz_tpm_interface;
extern const struct es_fuzz_spec es_fuzz_tpm_interface_state;
extern const struct es_fuzz_spec es_fuzz_tpm_manufacture;
extern const struct es_fuzz_spec es_fuzz_tpm_ppi;
extern const struct es_fuzz_spec es_fuzz_tpm_ring;
extern const struct es_fuzz_spec es_fuzz_tpm_state;
extern const struct es_fuzz_spec es_fuzz_tpm_tis;
extern const struct es_fuzz_spec es_fuzz_uart_16550;
extern const struct es_fuzz_spec es_fuzz_vmbus;
extern const struct es_fuzz_spec es_fuzz_vmbus_ring;
extern const struct es_fuzz_spec es_fuzz_vmbus_state;
extern const struct es_fuzz_spec es_fuzz_x86_state;

const struct es_fuzz_spec *const es_fuzz_specs[] = {
    &es_fuzz_acpi_registers, /* 1 */
    &es_fuzz_acpi_tables, /* 2 */
    &es_fuzz_aml, /* 3 */
    &es_fuzz_capture, /* 4 */
    &es_fuzz_control, /* 5 */
    &es_fuzz_device_tree, /* 6 */
    &es_fuzz_elf, /* 7 */
    &es_fuzz_hyperv_callers, /* 8 */
    &es_fuzz_hyperv_cpuid, /* 9 */
    &es_fuzz_hyperv_hypercall, /* 10 */
    &es_fuzz_hyperv_msr, /* 11 */
    &es_fuzz_hyperv_reference_tsc, /* 12 */
    &es_fuzz_hyperv_synic, /* 13 */
    &es_fuzz_igvm, /* 14 */
    &es_fuzz_igvm_context, /* 15 */
    &es_fuzz_igvm_loader, /* 16 */
    &es_fuzz_igvm_manifest, /* 17 */
    &es_fuzz_igvm_measurement, /* 18 */
    &es_fuzz_io_ports, /* 19 */
    &es_fuzz_ioapic, /* 20 */
    &es_fuzz_ioapic_index, /* 21 */
    &es_fuzz_kvm_state, /* 22 */
    &es_fuzz_linux_boot, /* 23 */
    &es_fuzz_linux_boot_aarch64, /* 24 */
    &es_fuzz_mmio, /* 25 */
    &es_fuzz_msi, /* 26 */
    &es_fuzz_partition_state, /* 27 */
    &es_fuzz_pcapng, /* 28 */
    &es_fuzz_platform_state, /* 29 */
    &es_fuzz_pvh, /* 30 */
    &es_fuzz_qemu_fw_cfg, /* 31 */
    &es_fuzz_remote_state, /* 32 */
    &es_fuzz_rtc, /* 33 */
    &es_fuzz_rtc_cmos, /* 34 */
    &es_fuzz_scsi, /* 35 */
    &es_fuzz_scsi_data, /* 36 */
    &es_fuzz_settings, /* 37 */
    &es_fuzz_shim, /* 38 */
    &es_fuzz_state_stream, /* 39 */
    &es_fuzz_storage_state, /* 40 */
    &es_fuzz_storvsp, /* 41 */
    &es_fuzz_tpm_command, /* 42 */
    &es_fuzz_tpm_control, /* 43 */
    &es_fuzz_tpm_crb, /* 44 */
    &es_fuzz_tpm_eventlog, /* 45 */
    &es_fuzz_tpm_interface, /* 46 */
    &es_fuzz_tpm_interface_state, /* 47 */
    &es_fuzz_tpm_manufacture, /* 48 */
    &es_fuzz_tpm_ppi, /* 49 */
    &es_fuzz_tpm_ring, /* 50 */
    &es_fuzz_tpm_state, /* 51 */
    &es_fuzz_tpm_tis, /* 52 */
    &es_fuzz_uart_16550, /* 53 */
    &es_fuzz_vmbus, /* 54 */
    &es_fuzz_vmbus_ring, /* 55 */
    &es_fuzz_vmbus_state, /* 56 */
    &es_fuzz_x86_state, /* 57 */
};
const uint32_t es_fuzz_spec_count = sizeof es_fuzz_specs / sizeof es_fuzz_specs[0];
