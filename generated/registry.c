/* Generated from specs/; change those and run python3 -m generator. */
#include "generated/registry.h"

#include "generated/acpi_registers_spec.h"
#include "generated/acpi_tables_spec.h"
#include "generated/aml_spec.h"
#include "generated/capture_spec.h"
#include "generated/control_spec.h"
#include "generated/device_tree_spec.h"
#include "generated/elf_spec.h"
#include "generated/hyperv_callers_spec.h"
#include "generated/hyperv_cpuid_spec.h"
#include "generated/hyperv_hypercall_spec.h"
#include "generated/hyperv_msr_spec.h"
#include "generated/hyperv_reference_tsc_spec.h"
#include "generated/hyperv_stimer_spec.h"
#include "generated/hyperv_synic_spec.h"
#include "generated/igvm_context_spec.h"
#include "generated/igvm_image_spec.h"
#include "generated/igvm_loader_spec.h"
#include "generated/igvm_manifest_spec.h"
#include "generated/igvm_measurement_spec.h"
#include "generated/igvm_spec.h"
#include "generated/io_ports_spec.h"
#include "generated/ioapic_index_spec.h"
#include "generated/ioapic_spec.h"
#include "generated/kvm_state_spec.h"
#include "generated/kvm_x86_64_spec.h"
#include "generated/linux_boot_aarch64_spec.h"
#include "generated/linux_boot_spec.h"
#include "generated/mmio_spec.h"
#include "generated/msi_spec.h"
#include "generated/partition_state_spec.h"
#include "generated/pcapng_spec.h"
#include "generated/platform_state_spec.h"
#include "generated/pvh_spec.h"
#include "generated/qemu_fw_cfg_spec.h"
#include "generated/remote_state_spec.h"
#include "generated/rtc_cmos_spec.h"
#include "generated/rtc_spec.h"
#include "generated/scsi_data_spec.h"
#include "generated/scsi_spec.h"
#include "generated/service_spec.h"
#include "generated/settings_spec.h"
#include "generated/shim_spec.h"
#include "generated/state_stream_spec.h"
#include "generated/storage_state_spec.h"
#include "generated/storvsp_spec.h"
#include "generated/tpm_command_spec.h"
#include "generated/tpm_control_spec.h"
#include "generated/tpm_crb_spec.h"
#include "generated/tpm_eventlog_spec.h"
#include "generated/tpm_interface_spec.h"
#include "generated/tpm_interface_state_spec.h"
#include "generated/tpm_manufacture_spec.h"
#include "generated/tpm_ppi_spec.h"
#include "generated/tpm_ring_spec.h"
#include "generated/tpm_state_spec.h"
#include "generated/tpm_tis_spec.h"
#include "generated/uart_16550_spec.h"
#include "generated/vmbus_ring_spec.h"
#include "generated/vmbus_spec.h"
#include "generated/vmbus_state_spec.h"
#include "generated/x86_state_spec.h"

const struct es_spec *const es_specs[ES_SPECS_COUNT] = {
    &es_acpi_registers_spec, /* specs/platform/acpi-registers.yaml */
    &es_acpi_tables_spec, /* specs/platform/acpi-tables.yaml */
    &es_aml_spec, /* specs/platform/aml.yaml */
    &es_capture_spec, /* specs/process/capture.yaml */
    &es_control_spec, /* specs/process/control.yaml */
    &es_device_tree_spec, /* specs/platform/device-tree.yaml */
    &es_elf_spec, /* specs/platform/elf.yaml */
    &es_hyperv_callers_spec, /* specs/hyperv/hyperv-callers.yaml */
    &es_hyperv_cpuid_spec, /* specs/hyperv/hyperv-cpuid.yaml */
    &es_hyperv_hypercall_spec, /* specs/hyperv/hyperv-hypercall.yaml */
    &es_hyperv_msr_spec, /* specs/hyperv/hyperv-msr.yaml */
    &es_hyperv_reference_tsc_spec, /* specs/hyperv/hyperv-reference-tsc.yaml */
    &es_hyperv_stimer_spec, /* specs/hyperv/hyperv-stimer.yaml */
    &es_hyperv_synic_spec, /* specs/hyperv/hyperv-synic.yaml */
    &es_igvm_spec, /* specs/igvm/igvm.yaml */
    &es_igvm_context_spec, /* specs/igvm/context.yaml */
    &es_igvm_image_spec, /* specs/igvm/image.yaml */
    &es_igvm_loader_spec, /* specs/igvm/loader.yaml */
    &es_igvm_manifest_spec, /* specs/igvm/manifest.yaml */
    &es_igvm_measurement_spec, /* specs/igvm/measurement.yaml */
    &es_io_ports_spec, /* specs/platform/io-ports.yaml */
    &es_ioapic_spec, /* specs/platform/ioapic.yaml */
    &es_ioapic_index_spec, /* specs/platform/ioapic-index.yaml */
    &es_kvm_state_spec, /* specs/process/kvm-state.yaml */
    &es_kvm_x86_64_spec, /* specs/targets/kvm-x86-64.yaml */
    &es_linux_boot_spec, /* specs/platform/linux-boot.yaml */
    &es_linux_boot_aarch64_spec, /* specs/platform/linux-boot-aarch64.yaml */
    &es_mmio_spec, /* specs/platform/mmio.yaml */
    &es_msi_spec, /* specs/platform/msi.yaml */
    &es_partition_state_spec, /* specs/state/partition-state.yaml */
    &es_pcapng_spec, /* specs/process/pcapng.yaml */
    &es_platform_state_spec, /* specs/state/platform-state.yaml */
    &es_pvh_spec, /* specs/platform/pvh.yaml */
    &es_qemu_fw_cfg_spec, /* specs/platform/qemu-fw-cfg.yaml */
    &es_remote_state_spec, /* specs/process/remote-state.yaml */
    &es_rtc_spec, /* specs/platform/rtc.yaml */
    &es_rtc_cmos_spec, /* specs/platform/rtc-cmos.yaml */
    &es_scsi_spec, /* specs/scsi/scsi.yaml */
    &es_scsi_data_spec, /* specs/scsi/scsi-data.yaml */
    &es_service_spec, /* specs/process/service.yaml */
    &es_settings_spec, /* specs/settings/settings.yaml */
    &es_shim_spec, /* specs/igvm/shim.yaml */
    &es_state_stream_spec, /* specs/state/stream.yaml */
    &es_storage_state_spec, /* specs/state/storage-state.yaml */
    &es_storvsp_spec, /* specs/vmbus/storvsp.yaml */
    &es_tpm_command_spec, /* specs/tpm/command.yaml */
    &es_tpm_control_spec, /* specs/process/tpm-control.yaml */
    &es_tpm_crb_spec, /* specs/tpm/crb.yaml */
    &es_tpm_eventlog_spec, /* specs/tpm/eventlog.yaml */
    &es_tpm_interface_spec, /* specs/tpm/interface.yaml */
    &es_tpm_interface_state_spec, /* specs/tpm/interface-state.yaml */
    &es_tpm_manufacture_spec, /* specs/tpm/manufacture.yaml */
    &es_tpm_ppi_spec, /* specs/tpm/ppi.yaml */
    &es_tpm_ring_spec, /* specs/process/tpm-ring.yaml */
    &es_tpm_state_spec, /* specs/process/tpm-state.yaml */
    &es_tpm_tis_spec, /* specs/tpm/tis.yaml */
    &es_uart_16550_spec, /* specs/platform/uart-16550.yaml */
    &es_vmbus_spec, /* specs/vmbus/vmbus.yaml */
    &es_vmbus_ring_spec, /* specs/vmbus/ring.yaml */
    &es_vmbus_state_spec, /* specs/state/vmbus-state.yaml */
    &es_x86_state_spec, /* specs/platform/x86-state.yaml */
};
