#include "hand-written/platform/saved.h"

#include <errno.h>

static const struct es_refusal not_yet = {.spec = "platform", .where = "saved", .field = "", .rule = "not yet"};

int es_platform_save(struct es_platform *platform, struct es_state_out *out) {
  (void)platform, (void)out;
  return -ENOSYS;
}

es_result es_platform_prepare(struct es_platform *platform, struct es_state_in *in, struct es_platform_saved **out) {
  (void)platform, (void)in, (void)out;
  return &not_yet;
}

void es_platform_apply(struct es_platform *platform, struct es_platform_saved *saved) {
  (void)platform, (void)saved;
}

void es_platform_discard(struct es_platform_saved *saved) {
  (void)saved;
}

void es_platform_hold(struct es_platform *platform) {
  (void)platform;
}

bool es_platform_quiet(const struct es_platform *platform) {
  (void)platform;
  return false;
}

void es_platform_release(struct es_platform *platform) {
  (void)platform;
}
