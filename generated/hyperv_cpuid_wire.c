/* Generated from specs/hyperv/hyperv-cpuid.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_cpuid_wire.h"
