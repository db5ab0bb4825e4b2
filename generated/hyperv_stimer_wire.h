/* Generated from specs/hyperv/hyperv-stimer.yaml; change that and run python3 -m generator.
 * Limits of the synthetic timers; their registers stand in hyperv-msr. */
#ifndef ES_GENERATED_HYPERV_STIMER_WIRE_H
#define ES_GENERATED_HYPERV_STIMER_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Timers of a virtual processor. */
#define ES_HYPERV_STIMER_COUNT 4u

/* Shortest period that is served as written (100 ns units); shorter ones are served at this one. */
#define ES_HYPERV_STIMER_PERIOD_MIN 1000u

#endif
