/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator.
 * A guest on x86-64 whose processors are run by KVM, with the local APICs in the kernel and everything else here. */
#ifndef ES_GENERATED_TARGET_KVM_X86_64_H
#define ES_GENERATED_TARGET_KVM_X86_64_H

#include <stdint.h>

#include "generated/kvm_x86_64_wire.h"
#include "runtime/target.h"

/* Memory. The boot structures stand here until the kernel has read them. */
#define ES_KVM_X86_64_LOW_RAM_BASE 0x0ull
#define ES_KVM_X86_64_LOW_RAM_SIZE 0xa0000ull

/* Video memory of a PC; nothing is here. */
#define ES_KVM_X86_64_LEGACY_HOLE_BASE 0xa0000ull
#define ES_KVM_X86_64_LEGACY_HOLE_SIZE 0x20000ull

/* Memory that the guest's map calls reserved: the ACPI tables, found again after kexec. Guests read all of it at
 * boot, so it is memory and not a hole. */
#define ES_KVM_X86_64_FIRMWARE_BASE 0xc0000ull
#define ES_KVM_X86_64_FIRMWARE_SIZE 0x40000ull

/* Memory up to 3 GiB. */
#define ES_KVM_X86_64_MAIN_RAM_BASE 0x100000ull
#define ES_KVM_X86_64_MAIN_RAM_SIZE 0xbff00000ull

/* What VMBus devices may take below 4 GiB. */
#define ES_KVM_X86_64_LOW_MMIO_BASE 0xc0000000ull
#define ES_KVM_X86_64_LOW_MMIO_SIZE 0x3ec00000ull

/* io-apic. */
#define ES_KVM_X86_64_IO_APIC_BASE 0xfec00000ull
#define ES_KVM_X86_64_IO_APIC_SIZE 0x1000ull

/* The TPM's five localities, where PCs have them. */
#define ES_KVM_X86_64_TPM_BASE 0xfed40000ull
#define ES_KVM_X86_64_TPM_SIZE 0x5000ull

/* What the guest asks the firmware's part for. */
#define ES_KVM_X86_64_TPM_PPI_BASE 0xfed45000ull
#define ES_KVM_X86_64_TPM_PPI_SIZE 0x1000ull

/* The local APIC's page and the window for MSIs. */
#define ES_KVM_X86_64_LOCAL_APIC_BASE 0xfee00000ull
#define ES_KVM_X86_64_LOCAL_APIC_SIZE 0x100000ull

/* A page that KVM takes for itself on older Intel processors. */
#define ES_KVM_X86_64_KVM_IDENTITY_MAP_BASE 0xfffbc000ull
#define ES_KVM_X86_64_KVM_IDENTITY_MAP_SIZE 0x1000ull

/* Three pages that KVM takes for itself on older Intel processors. */
#define ES_KVM_X86_64_KVM_TASK_STATE_BASE 0xfffbd000ull
#define ES_KVM_X86_64_KVM_TASK_STATE_SIZE 0x3000ull

/* Memory that does not fit below 3 GiB. */
#define ES_KVM_X86_64_HIGH_RAM_BASE 0x100000000ull
#define ES_KVM_X86_64_HIGH_RAM_SIZE 0x6f00000000ull

/* What VMBus devices may take above 4 GiB, below the 39 bits of the smallest hosts. */
#define ES_KVM_X86_64_HIGH_MMIO_BASE 0x7800000000ull
#define ES_KVM_X86_64_HIGH_MMIO_SIZE 0x800000000ull

/* The ranges in the order of the spec. */
#define ES_KVM_X86_64_MEMORY_COUNT 13u

extern const struct es_target_range es_kvm_x86_64_memory[ES_KVM_X86_64_MEMORY_COUNT];

/* Names of the specs of the devices that the machine has. */
#define ES_KVM_X86_64_DEVICES_COUNT 8u

extern const char *const es_kvm_x86_64_devices[ES_KVM_X86_64_DEVICES_COUNT];

#endif
