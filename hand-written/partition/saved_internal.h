/* How records of a partition are numbered: what saved.c and restored.c agree on. */
#ifndef ES_PARTITION_SAVED_INTERNAL_H
#define ES_PARTITION_SAVED_INTERNAL_H

#include <string.h>

#include "generated/partition_state_wire.h"
#include "hand-written/partition/state.h"

#define ES_PARTITION_OVERLAYS (ES_PARTITION_STATE_OVERLAY_KIND_VP_ASSIST + 1u)
#define ES_PARTITION_OVERLAY_INSTANCE(vp, kind) ((uint64_t)(vp) << 3 | (kind))
#define ES_PARTITION_TIMER_INSTANCE(vp, timer) ((uint64_t)(vp) << 3 | (timer))
#define ES_PARTITION_MESSAGE_INSTANCE(vp, place) ((uint64_t)(vp) << 10 | (place))

/* By kind, ES_PARTITION_OVERLAYS of them; those of the VM go with VP 0, NULL for others. */
void es_partition_overlays(struct es_partition *partition, uint32_t vp, struct es_overlay *overlays[]);

#endif
