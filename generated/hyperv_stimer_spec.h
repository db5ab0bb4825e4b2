/* Generated from specs/hyperv/hyperv-stimer.yaml; change that and run python3 -m generator.
 * Refusals and counters of hyperv-stimer. */
#ifndef ES_GENERATED_HYPERV_STIMER_SPEC_H
#define ES_GENERATED_HYPERV_STIMER_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_hyperv_stimer_spec;

#endif
