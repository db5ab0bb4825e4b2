/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * What the TPM's two register interfaces do with an access: which locality may use the TPM, and what becomes of a
 * command. Registers stand in `tpm-crb` and `tpm-tis`; both have the machine of localities, and each one of its own
 * for commands. */
#ifndef ES_GENERATED_TPM_INTERFACE_WIRE_H
#define ES_GENERATED_TPM_INTERFACE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* 0 to 4. */
#define ES_TPM_INTERFACE_LOCALITIES 5u

/* A processor's dynamic launch alone may use it. Here is none: nobody can. */
#define ES_TPM_INTERFACE_HARDWARE_LOCALITY 4u

#endif
