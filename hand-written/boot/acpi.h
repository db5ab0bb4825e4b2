/* The ACPI tables of a guest: hardware reduced, one I/O APIC, the processors, and the DSDT.
 * Called by boot.c at start and reset, before the guest runs. */
#ifndef ES_BOOT_ACPI_H
#define ES_BOOT_ACPI_H

#include <stddef.h>
#include <stdint.h>

struct es_boot_tpm;

/* Writes the RSDP and, behind it, all tables as they look at guest-physical address `at`, a multiple of
 * ES_ACPI_TABLES_RSDP_ALIGNMENT below 4 GiB. `tpm` may be NULL: then there is none. Bytes, 0 when `room` is too small. */
size_t es_boot_acpi(uint64_t at, uint32_t processors, const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room);

#endif
