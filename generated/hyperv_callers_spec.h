/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator.
 * Refusals and counters of hyperv-callers. */
#ifndef ES_GENERATED_HYPERV_CALLERS_SPEC_H
#define ES_GENERATED_HYPERV_CALLERS_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_hyperv_callers_spec;

#endif
