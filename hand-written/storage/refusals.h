/* What storage refuses that no spec can say: it depends on what the packet brings with it, on which units there are and on
 * how large they are. The controllers' own counters count them; these say what they are (events). Loop thread only. */
#ifndef ES_STORAGE_REFUSALS_H
#define ES_STORAGE_REFUSALS_H

#include "generated/scsi.h"
#include "runtime/result.h"

enum es_storage_refusal {
  ES_STORAGE_REFUSE_TYPE,
  ES_STORAGE_REFUSE_RANGES,
  ES_STORAGE_REFUSE_MEMORY,
  ES_STORAGE_REFUSE_UNIT,
  ES_STORAGE_REFUSE_DIRECTION,
  ES_STORAGE_REFUSE_OVERRUN,
  ES_STORAGE_REFUSE_COUNT,
};
extern const struct es_refusal es_storage_refusals[ES_STORAGE_REFUSE_COUNT];

/* A command that its sense calls illegal is one more refused input; others are answers. `opcode` is the command's. */
void es_storage_refused_sense(enum es_scsi_sense sense, uint8_t opcode);

#endif
