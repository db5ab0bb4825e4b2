/* Generated from specs/; change those and run python3 -m generator. */
#include "generated/state/registry.h"

#include "generated/state/acpi_registers_state.h"
#include "generated/state/hyperv_msr_state.h"
#include "generated/state/ioapic_index_state.h"
#include "generated/state/ioapic_state.h"
#include "generated/state/kvm_state_state.h"
#include "generated/state/partition_state_state.h"
#include "generated/state/platform_state_state.h"
#include "generated/state/remote_state_state.h"
#include "generated/state/rtc_cmos_state.h"
#include "generated/state/rtc_state.h"
#include "generated/state/storage_state_state.h"
#include "generated/state/storvsp_state.h"
#include "generated/state/tpm_crb_state.h"
#include "generated/state/tpm_interface_state.h"
#include "generated/state/tpm_interface_state_state.h"
#include "generated/state/tpm_ppi_state.h"
#include "generated/state/tpm_tis_state.h"
#include "generated/state/uart_16550_state.h"
#include "generated/state/vmbus_state.h"
#include "generated/state/vmbus_state_state.h"

const struct es_state_thing *const es_state_things[] = {
    &es_saved_acpi_registers_registers,
    /* 46 in all */
    &es_saved_hyperv_msr_vm,
    &es_saved_hyperv_msr_vp,
    &es_saved_ioapic_index_registers,
    &es_saved_ioapic_registers,
    &es_saved_kvm_state_extended_state,
    &es_saved_kvm_state_machine,
    &es_saved_kvm_state_model_specific_numbers,
    &es_saved_kvm_state_model_specific_values,
    &es_saved_kvm_state_processor,
    &es_saved_partition_state_crash,
    &es_saved_partition_state_machine,
    &es_saved_partition_state_message,
    &es_saved_partition_state_overlay,
    &es_saved_partition_state_timer,
    &es_saved_platform_state_clock,
    &es_saved_platform_state_interrupt_lines,
    &es_saved_platform_state_serial,
    &es_saved_platform_state_serial_input,
    &es_saved_remote_state_processor,
    &es_saved_rtc_cmos_registers,
    &es_saved_rtc_registers,
    &es_saved_storage_state_answer,
    &es_saved_storage_state_channel,
    &es_saved_storage_state_controller,
    &es_saved_storage_state_unit,
    &es_saved_storage_state_unit_memory,
    &es_saved_storvsp_controller,
    &es_saved_storvsp_sub_channel,
    &es_saved_tpm_crb_registers,
    &es_saved_tpm_interface_crb,
    &es_saved_tpm_interface_locality,
    &es_saved_tpm_interface_state_command,
    &es_saved_tpm_interface_tis,
    &es_saved_tpm_ppi_registers,
    &es_saved_tpm_tis_registers,
    &es_saved_uart_16550_registers,
    &es_saved_vmbus_channel_life,
    &es_saved_vmbus_contact,
    &es_saved_vmbus_page_list,
    &es_saved_vmbus_state_channel,
    &es_saved_vmbus_state_gpadl,
    &es_saved_vmbus_state_message_in,
    &es_saved_vmbus_state_message_out,
    &es_saved_vmbus_state_server,
    NULL,
};
