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
extern const struct es_fuzz_spec es_fuzz_hyperv_cpuid;
extern const struct es_fuzz_spec es_fuzz_hyperv_hypercall;
extern const struct es_fuzz_spec es_fuzz_hyperv_msr;
extern const struct es_fuzz_spec es_fuzz_hyperv_reference_tsc;
extern const struct es_fuzz_spec es_fuzz_hyperv_synic;
extern const struct es_fuzz_spec es_fuzz_igvm;
extern const struct es_fuzz_spec es_fuzz_igvm_context;
extern const struct es_fuzz_spec es_fuzz_igvm_loader;
extern const struct es_fuzz_spec es_fuzz_igvm_measurement;
extern const struct es_fuzz_spec es_fuzz_io_ports;
extern const struct es_fuzz_spec es_fuzz_ioapic;
extern const struct es_fuzz_spec es_fuzz_ioapic_index;
extern const struct es_fuzz_spec es_fuzz_kvm_state;
extern const struct es_fuzz_spec es_fuzz_linux_boot;
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
extern const struct es_fuzz_spec es_fuzz_tpm_interface_state;
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
    &es_fuzz_acpi_registers,
    &es_fuzz_acpi_tables, /* 51 in all */
    &es_fuzz_aml,
    &es_fuzz_capture,
    &es_fuzz_control,
    &es_fuzz_device_tree,
    &es_fuzz_elf,
    &es_fuzz_hyperv_cpuid,
    &es_fuzz_hyperv_hypercall,
    &es_fuzz_hyperv_msr,
    &es_fuzz_hyperv_reference_tsc,
    &es_fuzz_hyperv_synic,
    &es_fuzz_igvm,
    &es_fuzz_igvm_context,
    &es_fuzz_igvm_loader,
    &es_fuzz_igvm_measurement,
    &es_fuzz_io_ports,
    &es_fuzz_ioapic,
    &es_fuzz_ioapic_index,
    &es_fuzz_kvm_state,
    &es_fuzz_linux_boot,
    &es_fuzz_mmio,
    &es_fuzz_msi,
    &es_fuzz_partition_state,
    &es_fuzz_pcapng,
    &es_fuzz_platform_state,
    &es_fuzz_pvh,
    &es_fuzz_qemu_fw_cfg,
    &es_fuzz_remote_state,
    &es_fuzz_rtc,
    &es_fuzz_rtc_cmos,
    &es_fuzz_scsi,
    &es_fuzz_scsi_data,
    &es_fuzz_settings,
    &es_fuzz_shim,
    &es_fuzz_state_stream,
    &es_fuzz_storage_state,
    &es_fuzz_storvsp,
    &es_fuzz_tpm_command,
    &es_fuzz_tpm_control,
    &es_fuzz_tpm_crb,
    &es_fuzz_tpm_interface_state,
    &es_fuzz_tpm_ppi,
    &es_fuzz_tpm_ring,
    &es_fuzz_tpm_state,
    &es_fuzz_tpm_tis,
    &es_fuzz_uart_16550,
    &es_fuzz_vmbus,
    &es_fuzz_vmbus_ring,
    &es_fuzz_vmbus_state,
    &es_fuzz_x86_state,
};
const uint32_t es_fuzz_spec_count = sizeof es_fuzz_specs / sizeof es_fuzz_specs[0];
