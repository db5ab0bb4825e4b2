/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator. */
#include "generated/rtc_cmos_wire.h"
