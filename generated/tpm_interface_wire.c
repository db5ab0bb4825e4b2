/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_wire.h"
