/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator.
 * A guest on x86-64 whose processors are run by KVM, with the local APICs in the kernel and everything else here. */
#ifndef ES_GENERATED_KVM_X86_64_WIRE_H
#define ES_GENERATED_KVM_X86_64_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The TPM's event log, in memory that the guest's map calls reserved. */
#define ES_KVM_X86_64_TPM_LOG 0xc0000u
#define ES_KVM_X86_64_TPM_LOG_ROOM 0x10000u

/* Where a guest without a loader's word looks for the root pointer. */
#define ES_KVM_X86_64_ACPI_TABLES 0xe0000u

/* Segment descriptors for the kernel's entry. */
#define ES_KVM_X86_64_BOOT_GDT 0x1000u

/* Six pages that map the first 4 GiB one to one: one of level 4, one of level 3, four of level 2. */
#define ES_KVM_X86_64_BOOT_PAGE_TABLES 0x2000u
#define ES_KVM_X86_64_BOOT_MAPPED_GIGABYTES 4u

/* The zero page. */
#define ES_KVM_X86_64_BOOT_PARAMS 0x8000u

/* A stack below the command line's area is never used but always valid. */
#define ES_KVM_X86_64_BOOT_STACK_TOP 0x20000u
#define ES_KVM_X86_64_BOOT_COMMAND_LINE 0x20000u
#define ES_KVM_X86_64_BOOT_COMMAND_LINE_ROOM 0x10000u
#define ES_KVM_X86_64_ACPI_OEM_ID "ESOL  "
#define ES_KVM_X86_64_ACPI_OEM_ID_SIZE 6u
#define ES_KVM_X86_64_ACPI_OEM_TABLE_ID "ENTRESOL"
#define ES_KVM_X86_64_ACPI_OEM_TABLE_ID_SIZE 8u
#define ES_KVM_X86_64_ACPI_OEM_REVISION 1u
#define ES_KVM_X86_64_IO_APIC_ID 0u
#define ES_KVM_X86_64_RTC_PORT 112u
#define ES_KVM_X86_64_COM1_PORT 1016u
#define ES_KVM_X86_64_COM2_PORT 760u

/* An I/O APIC input. */
#define ES_KVM_X86_64_COM1_INTERRUPT 4u
#define ES_KVM_X86_64_COM2_INTERRUPT 3u

/* The I/O APIC input of the generic event device. */
#define ES_KVM_X86_64_POWER_BUTTON_INTERRUPT 9u
#define ES_KVM_X86_64_ACPI_REGISTERS_PORT 0x600u

/* A write of 4 bytes is a connection id. */
#define ES_KVM_X86_64_DOORBELL_PORT 228u

/* A write of 1 byte is a hypercall; its arguments are in RCX RDX R8. */
#define ES_KVM_X86_64_HYPERCALL_PORT 232u

/* Bytes of a write to the doorbell port. */
#define ES_KVM_X86_64_DOORBELL_WIDTH 4u

/* Bytes of a write to the hypercall port. */
#define ES_KVM_X86_64_HYPERCALL_WIDTH 1u

/* INT3 behind the code. */
#define ES_KVM_X86_64_HYPERCALL_PAGE_FILLER 204u

/* Hertz of the local APIC's timer in KVM (APIC_BUS_CYCLE_NS in arch/x86/kvm/lapic.h). */
#define ES_KVM_X86_64_LOCAL_APIC_FREQUENCY 0x3b9aca00u
#define ES_KVM_X86_64_IO_APIC_INPUTS 24u

/* Where real mode begins (F000:FFF0). Linux that finds hardware-reduced ACPI asks EFI for a reset, and jumps here
 * when it was not booted by EFI (reboot_init and native_machine_emergency_restart in arch/x86/kernel/reboot.c). */
#define ES_KVM_X86_64_RESET_VECTOR 0xffff0u

/* specs/targets/kvm-x86-64.yaml:52 endbr64; cmp rcx, 0x1005d; jne slow; mov rax, rdx; shr rax, 32; jnz slow; mov
 * eax, edx; out 0xe4, eax; sub eax, edx; ret; slow: out 0xe8, al; ret. A doorbell that nobody matched is answered
 * with RAX = EDX + status. */
extern const uint8_t ES_KVM_X86_64_HYPERCALL_PAGE_CODE[32];

/* specs/targets/kvm-x86-64.yaml:62 mov dx, 0x602; mov al, 1; out dx, al; again: hlt; jmp again. The reset register
 * of acpi-registers. */
extern const uint8_t ES_KVM_X86_64_RESET_VECTOR_CODE[9];

#endif
