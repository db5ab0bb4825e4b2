#include "hand-written/storage/refusals.h"

#define REFUSAL(index, spec_, where_, field_, rule_)                                                                   \
  [index] = {.spec = (spec_), .where = (where_), .field = (field_), .rule = (rule_)}

const struct es_refusal es_storage_refusals[ES_STORAGE_REFUSE_COUNT] = {
    REFUSAL(ES_STORAGE_REFUSE_TYPE, "storvsp", "", "packet-type", "in-band or with page ranges"),
    REFUSAL(ES_STORAGE_REFUSE_RANGES, "storvsp", "execute-srb", "transfer-length", "one page range that holds it"),
    REFUSAL(ES_STORAGE_REFUSE_MEMORY, "storvsp", "execute-srb", "page-ranges", "pages of guest memory"),
    REFUSAL(ES_STORAGE_REFUSE_UNIT, "scsi", "command", "lun", "a unit that is there"),
    REFUSAL(ES_STORAGE_REFUSE_DIRECTION, "scsi", "command", "direction", "the one of the command"),
    REFUSAL(ES_STORAGE_REFUSE_OVERRUN, "scsi", "command", "transfer-length", "room for what the command moves"),
};

/* One for each answer, by its name; made when first needed. */
static struct es_refusal by_sense[ES_SCSI_SENSE_COUNT];

void es_storage_refused_sense(enum es_scsi_sense sense, uint8_t opcode) {
  const struct es_scsi_sense_row *row = &es_scsi_sense_rows[sense];
  if (row->key != ES_SCSI_SENSE_KEY_ILLEGAL_REQUEST) {
    return;
  }
  struct es_refusal *refusal = &by_sense[sense];
  if (refusal->spec == NULL) {
    *refusal = (struct es_refusal){.spec = "scsi", .where = "command", .field = "", .rule = row->name};
  }
  es_refused_number(refusal, opcode);
}
