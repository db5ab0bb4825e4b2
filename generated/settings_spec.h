/* Generated from specs/settings/settings.yaml; change that and run python3 -m generator.
 * Refusals and counters of settings. */
#ifndef ES_GENERATED_SETTINGS_SPEC_H
#define ES_GENERATED_SETTINGS_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_settings_spec;

#endif
