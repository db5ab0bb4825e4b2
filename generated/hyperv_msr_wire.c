/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_msr_wire.h"
