/* Saving a controller and restoring it: machines of its channels, what its units remember, answers that wait for room.
 * Called by hand-written/saved on the loop thread while no VP is in guest mode; what a stream is: runtime/state.h. */
#ifndef ES_STORAGE_SAVED_H
#define ES_STORAGE_SAVED_H

#include "hand-written/storage/storage.h"
#include "runtime/state.h"

struct es_storage_saved;

/* No command is in flight and no packet is being handled; with VMBus held it stays so. */
bool es_storage_quiet(const struct es_storage *storage);

/* VMBus is held, the controller quiet. 0 or negative errno. */
int es_storage_save(struct es_storage *storage, struct es_state_out *out);
/* Into a controller with the same units: a unit that is missing, extra or another one is refused by its number. */
ES_MUST_USE es_result es_storage_prepare(struct es_storage *storage, struct es_state_in *in,
                                         struct es_storage_saved **out);
/* After es_vmbus_apply(). */
void es_storage_apply(struct es_storage *storage, struct es_storage_saved *saved);
void es_storage_discard(struct es_storage_saved *saved);

#endif
