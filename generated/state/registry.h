/* Generated from specs/; change those and run python3 -m generator.
 * Everything that is saved. */
#ifndef ES_GENERATED_STATE_REGISTRY_H
#define ES_GENERATED_STATE_REGISTRY_H

#include "runtime/state.h"

#define ES_STATE_THINGS_COUNT 45u

extern const struct es_state_thing *const es_state_things[];

#endif
