/* Generated from specs/hyperv/hyperv-stimer.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_stimer_wire.h"
