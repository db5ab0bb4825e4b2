/* Generated from specs/process/service.yaml; change that and run python3 -m generator. */
#include "generated/service_wire.h"
