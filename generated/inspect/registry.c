/* Generated from specs/; change those and run python3 -m generator. */
#include "generated/inspect/registry.h"

#include "generated/inspect/acpi_registers_inspect.h"
#include "generated/inspect/acpi_tables_inspect.h"
#include "generated/inspect/aml_inspect.h"
#include "generated/inspect/capture_inspect.h"
#include "generated/inspect/control_inspect.h"
#include "generated/inspect/device_tree_inspect.h"
#include "generated/inspect/elf_inspect.h"
#include "generated/inspect/hyperv_callers_inspect.h"
#include "generated/inspect/hyperv_cpuid_inspect.h"
#include "generated/inspect/hyperv_hypercall_inspect.h"
#include "generated/inspect/hyperv_msr_inspect.h"
#include "generated/inspect/hyperv_reference_tsc_inspect.h"
#include "generated/inspect/hyperv_stimer_inspect.h"
#include "generated/inspect/hyperv_synic_inspect.h"
#include "generated/inspect/igvm_context_inspect.h"
#include "generated/inspect/igvm_image_inspect.h"
#include "generated/inspect/igvm_inspect.h"
#include "generated/inspect/igvm_loader_inspect.h"
#include "generated/inspect/igvm_manifest_inspect.h"
#include "generated/inspect/igvm_measurement_inspect.h"
#include "generated/inspect/io_ports_inspect.h"
#include "generated/inspect/ioapic_index_inspect.h"
#include "generated/inspect/ioapic_inspect.h"
#include "generated/inspect/kvm_state_inspect.h"
#include "generated/inspect/kvm_x86_64_inspect.h"
#include "generated/inspect/linux_boot_aarch64_inspect.h"
#include "generated/inspect/linux_boot_inspect.h"
#include "generated/inspect/mmio_inspect.h"
#include "generated/inspect/msi_inspect.h"
#include "generated/inspect/partition_state_inspect.h"
#include "generated/inspect/pcapng_inspect.h"
#include "generated/inspect/platform_state_inspect.h"
#include "generated/inspect/pvh_inspect.h"
#include "generated/inspect/qemu_fw_cfg_inspect.h"
#include "generated/inspect/remote_state_inspect.h"
#include "generated/inspect/rtc_cmos_inspect.h"
#include "generated/inspect/rtc_inspect.h"
#include "generated/inspect/scsi_data_inspect.h"
#include "generated/inspect/scsi_inspect.h"
#include "generated/inspect/service_inspect.h"
#include "generated/inspect/settings_inspect.h"
#include "generated/inspect/shim_inspect.h"
#include "generated/inspect/state_stream_inspect.h"
#include "generated/inspect/storage_state_inspect.h"
#include "generated/inspect/storvsp_inspect.h"
#include "generated/inspect/tpm_command_inspect.h"
#include "generated/inspect/tpm_control_inspect.h"
#include "generated/inspect/tpm_crb_inspect.h"
#include "generated/inspect/tpm_eventlog_inspect.h"
#include "generated/inspect/tpm_interface_inspect.h"
#include "generated/inspect/tpm_interface_state_inspect.h"
#include "generated/inspect/tpm_manufacture_inspect.h"
#include "generated/inspect/tpm_ppi_inspect.h"
#include "generated/inspect/tpm_ring_inspect.h"
#include "generated/inspect/tpm_state_inspect.h"
#include "generated/inspect/tpm_tis_inspect.h"
#include "generated/inspect/uart_16550_inspect.h"
#include "generated/inspect/vmbus_inspect.h"
#include "generated/inspect/vmbus_ring_inspect.h"
#include "generated/inspect/vmbus_state_inspect.h"
#include "generated/inspect/x86_state_inspect.h"

const struct es_shape_spec *const es_shape_specs[ES_SHAPE_SPECS_COUNT] = {
    &es_acpi_registers_shapes, /* 1 */
    &es_acpi_tables_shapes, /* 2 */
    &es_aml_shapes, /* 3 */
    &es_capture_shapes, /* 4 */
    &es_control_shapes, /* 5 */
    &es_device_tree_shapes, /* 6 */
    &es_elf_shapes, /* 7 */
    &es_hyperv_callers_shapes, /* 8 */
    &es_hyperv_cpuid_shapes, /* 9 */
    &es_hyperv_hypercall_shapes, /* 10 */
    &es_hyperv_msr_shapes, /* 11 */
    &es_hyperv_reference_tsc_shapes, /* 12 */
    &es_hyperv_stimer_shapes, /* 13 */
    &es_hyperv_synic_shapes, /* 14 */
    &es_igvm_shapes, /* 15 */
    &es_igvm_context_shapes, /* 16 */
    &es_igvm_image_shapes, /* 17 */
    &es_igvm_loader_shapes, /* 18 */
    &es_igvm_manifest_shapes, /* 19 */
    &es_igvm_measurement_shapes, /* 20 */
    &es_io_ports_shapes, /* 21 */
    &es_ioapic_shapes, /* 22 */
    &es_ioapic_index_shapes, /* 23 */
    &es_kvm_state_shapes, /* 24 */
    &es_kvm_x86_64_shapes, /* 25 */
    &es_linux_boot_shapes, /* 26 */
    &es_linux_boot_aarch64_shapes, /* 27 */
    &es_mmio_shapes, /* 28 */
    &es_msi_shapes, /* 29 */
    &es_partition_state_shapes, /* 30 */
    &es_pcapng_shapes, /* 31 */
    &es_platform_state_shapes, /* 32 */
    &es_pvh_shapes, /* 33 */
    &es_qemu_fw_cfg_shapes, /* 34 */
    &es_remote_state_shapes, /* 35 */
    &es_rtc_shapes, /* 36 */
    &es_rtc_cmos_shapes, /* 37 */
    &es_scsi_shapes, /* 38 */
    &es_scsi_data_shapes, /* 39 */
    &es_service_shapes, /* 40 */
    &es_settings_shapes, /* 41 */
    &es_shim_shapes, /* 42 */
    &es_state_stream_shapes, /* 43 */
    &es_storage_state_shapes, /* 44 */
    &es_storvsp_shapes, /* 45 */
    &es_tpm_command_shapes, /* 46 */
    &es_tpm_control_shapes, /* 47 */
    &es_tpm_crb_shapes, /* 48 */
    &es_tpm_eventlog_shapes, /* 49 */
    &es_tpm_interface_shapes, /* 50 */
    &es_tpm_interface_state_shapes, /* 51 */
    &es_tpm_manufacture_shapes, /* 52 */
    &es_tpm_ppi_shapes, /* 53 */
    &es_tpm_ring_shapes, /* 54 */
    &es_tpm_state_shapes, /* 55 */
    &es_tpm_tis_shapes, /* 56 */
    &es_uart_16550_shapes, /* 57 */
    &es_vmbus_shapes, /* 58 */
    &es_vmbus_ring_shapes, /* 59 */
    &es_vmbus_state_shapes, /* 60 */
    &es_x86_state_shapes, /* 61 */
};
