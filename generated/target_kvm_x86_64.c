/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator. */
#include "generated/target_kvm_x86_64.h"

const struct es_target_range es_kvm_x86_64_memory[ES_KVM_X86_64_MEMORY_COUNT] = {
    {
        .name = "low-ram",
        .base = ES_KVM_X86_64_LOW_RAM_BASE,
        .size = ES_KVM_X86_64_LOW_RAM_SIZE,
    },
    {
        .name = "legacy-hole",
        .base = ES_KVM_X86_64_LEGACY_HOLE_BASE,
        .size = ES_KVM_X86_64_LEGACY_HOLE_SIZE,
    },
    {
        .name = "firmware",
        .base = ES_KVM_X86_64_FIRMWARE_BASE,
        .size = ES_KVM_X86_64_FIRMWARE_SIZE,
    },
    {
        .name = "main-ram",
        .base = ES_KVM_X86_64_MAIN_RAM_BASE,
        .size = ES_KVM_X86_64_MAIN_RAM_SIZE,
    },
    {
        .name = "low-mmio",
        .base = ES_KVM_X86_64_LOW_MMIO_BASE,
        .size = ES_KVM_X86_64_LOW_MMIO_SIZE,
    },
    {
        .name = "io-apic",
        .base = ES_KVM_X86_64_IO_APIC_BASE,
        .size = ES_KVM_X86_64_IO_APIC_SIZE,
    },
    {
        .name = "tpm",
        .base = ES_KVM_X86_64_TPM_BASE,
        .size = ES_KVM_X86_64_TPM_SIZE,
    },
    {
        .name = "tpm-ppi",
        .base = ES_KVM_X86_64_TPM_PPI_BASE,
        .size = ES_KVM_X86_64_TPM_PPI_SIZE,
    },
    {
        .name = "local-apic",
        .base = ES_KVM_X86_64_LOCAL_APIC_BASE,
        .size = ES_KVM_X86_64_LOCAL_APIC_SIZE,
    },
    {
        .name = "kvm-identity-map",
        .base = ES_KVM_X86_64_KVM_IDENTITY_MAP_BASE,
        .size = ES_KVM_X86_64_KVM_IDENTITY_MAP_SIZE,
    },
    {
        .name = "kvm-task-state",
        .base = ES_KVM_X86_64_KVM_TASK_STATE_BASE,
        .size = ES_KVM_X86_64_KVM_TASK_STATE_SIZE,
    },
    {
        .name = "high-ram",
        .base = ES_KVM_X86_64_HIGH_RAM_BASE,
        .size = ES_KVM_X86_64_HIGH_RAM_SIZE,
    },
    {
        .name = "high-mmio",
        .base = ES_KVM_X86_64_HIGH_MMIO_BASE,
        .size = ES_KVM_X86_64_HIGH_MMIO_SIZE,
    },
};

const char *const es_kvm_x86_64_devices[ES_KVM_X86_64_DEVICES_COUNT] = {
    /* specs/vmbus/storvsp.yaml */
    "storvsp",
    /* specs/platform/uart-16550.yaml */
    "uart-16550",
    /* specs/platform/rtc.yaml */
    "rtc",
    /* specs/platform/ioapic.yaml */
    "ioapic",
    /* specs/platform/acpi-registers.yaml */
    "acpi-registers",
    /* specs/tpm/crb.yaml */
    "tpm-crb",
    /* specs/tpm/tis.yaml */
    "tpm-tis",
    /* specs/tpm/ppi.yaml */
    "tpm-ppi",
};
