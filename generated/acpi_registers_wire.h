/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * The registers of hardware-reduced ACPI: sleep control, sleep status and reset. The FADT says where they are. */
#ifndef ES_GENERATED_ACPI_REGISTERS_WIRE_H
#define ES_GENERATED_ACPI_REGISTERS_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Our number for S5; the DSDT's _S5 package tells the guest. */
#define ES_ACPI_REGISTERS_SLEEP_TYPE_OFF 5u

/* Our number for a reset; the FADT tells the guest. */
#define ES_ACPI_REGISTERS_RESET_VALUE 1u

#endif
