/* The DSDT's body: the devices that only ACPI can tell a guest about.
 * Called by acpi.c. Any thread. */
#ifndef ES_BOOT_DSDT_H
#define ES_BOOT_DSDT_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of AML, 0 when `room` is too small. */
size_t es_boot_dsdt(uint8_t *bytes, size_t room);

#endif
