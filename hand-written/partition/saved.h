/* Saving a partition and restoring it: MSRs, overlay pages, message queues, synthetic timers, reference time, crash report.
 * Called by hand-written/saved on the loop thread while no VP is in guest mode; what a stream is: runtime/state.h. */
#ifndef ES_PARTITION_SAVED_H
#define ES_PARTITION_SAVED_H

#include "hand-written/partition/partition.h"
#include "runtime/state.h"

struct es_partition_saved;

/* 0 or negative errno. Pages in guest memory are not in the stream: the memory stays. */
int es_partition_save(struct es_partition *partition, struct es_state_out *out);
/* Into a partition that no VP has run on. */
ES_MUST_USE es_result es_partition_prepare(struct es_partition *partition, struct es_state_in *in,
                                           struct es_partition_saved **out);
/* The backend's TSC is the guest's again. Reference time goes on from where the guest saw it; timers are armed. */
void es_partition_apply(struct es_partition *partition, struct es_partition_saved *saved);
void es_partition_discard(struct es_partition_saved *saved);

#endif
