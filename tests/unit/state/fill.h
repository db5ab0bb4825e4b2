/* Things filled with values that their specs allow, by their tables alone: the same seed gives the same bytes. */
#ifndef ES_TESTS_UNIT_STATE_FILL_H
#define ES_TESTS_UNIT_STATE_FILL_H

#include "runtime/state.h"

#define ES_FILL_INSTANCES 2u

/* A thing's struct; es_fill_free() takes slices along. */
void *es_fill(const struct es_state_thing *thing, uint32_t seed);
void es_fill_free(const struct es_state_thing *thing, void *filled);
/* Whether two structs hold the same in every field, slices by what they point to. */
bool es_fill_same(const struct es_state_thing *thing, const void *a, const void *b);
/* A stream with ES_FILL_INSTANCES of every thing of `spec`, of all when it is NULL. */
struct es_state_out *es_fill_stream(const struct es_state_spec *spec, struct es_slice *bytes);

#endif
