/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator. */
#include "generated/acpi_registers_wire.h"
