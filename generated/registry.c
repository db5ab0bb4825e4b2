/* Generated from specs/; change those and run python3 -m generator. */
#include "generated/registry.h"

#include "generated/acpi_tables_spec.h"
#include "generated/aml_spec.h"
#include "generated/hyperv_reference_tsc_spec.h"
#include "generated/hyperv_stimer_spec.h"
#include "generated/hyperv_synic_spec.h"
#include "generated/linux_boot_spec.h"
#include "generated/msi_spec.h"
#include "generated/scsi_data_spec.h"
#include "generated/storvsp_spec.h"
#include "generated/vmbus_ring_spec.h"
#include "generated/vmbus_spec.h"
#include "generated/x86_state_spec.h"

const struct es_spec *const es_specs[ES_SPECS_COUNT] = {
    &es_acpi_tables_spec, /* specs/platform/acpi-tables.yaml */
    &es_aml_spec, /* specs/platform/aml.yaml */
    &es_hyperv_reference_tsc_spec, /* specs/hyperv/hyperv-reference-tsc.yaml */
    &es_hyperv_stimer_spec, /* specs/hyperv/hyperv-stimer.yaml */
    &es_hyperv_synic_spec, /* specs/hyperv/hyperv-synic.yaml */
    &es_linux_boot_spec, /* specs/platform/linux-boot.yaml */
    &es_msi_spec, /* specs/platform/msi.yaml */
    &es_scsi_data_spec, /* specs/scsi/scsi-data.yaml */
    &es_storvsp_spec, /* specs/vmbus/storvsp.yaml */
    &es_vmbus_spec, /* specs/vmbus/vmbus.yaml */
    &es_vmbus_ring_spec, /* specs/vmbus/ring.yaml */
    &es_x86_state_spec, /* specs/platform/x86-state.yaml */
};
