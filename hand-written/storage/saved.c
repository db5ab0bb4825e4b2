#include "hand-written/storage/saved.h"

#include <errno.h>

static const struct es_refusal not_yet = {.spec = "storage", .where = "saved", .field = "", .rule = "not yet"};

int es_storage_save(struct es_storage *storage, struct es_state_out *out) {
  (void)storage, (void)out;
  return -ENOSYS;
}

es_result es_storage_prepare(struct es_storage *storage, struct es_state_in *in, struct es_storage_saved **out) {
  (void)storage, (void)in, (void)out;
  return &not_yet;
}

void es_storage_apply(struct es_storage *storage, struct es_storage_saved *saved) {
  (void)storage, (void)saved;
}

void es_storage_discard(struct es_storage_saved *saved) {
  (void)saved;
}

bool es_storage_quiet(const struct es_storage *storage) {
  (void)storage;
  return false;
}
