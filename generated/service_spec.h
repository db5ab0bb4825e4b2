/* Generated from specs/process/service.yaml; change that and run python3 -m generator.
 * Refusals and counters of service. */
#ifndef ES_GENERATED_SERVICE_SPEC_H
#define ES_GENERATED_SERVICE_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_service_spec;

#endif
