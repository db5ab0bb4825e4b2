/* What ACPI says of a TPM: the table TPM2, and the AML of its device with the physical presence interface.
 * Called by acpi.c for guests that have one. */
#ifndef ES_BOOT_TPM_H
#define ES_BOOT_TPM_H

#include <stddef.h>
#include <stdint.h>

#include "hand-written/boot/boot.h"

/* Bodies of the tables. Bytes, 0 when `room` is too small. */
size_t es_boot_tpm_table(const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room);
size_t es_boot_tpm_ssdt(const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room);

#endif
