#include <errno.h>

#include "runtime/state.h"

static const struct es_refusal not_yet = {.spec = "state", .where = "stream", .field = "", .rule = "not yet"};

int es_state_out_create(size_t limit, struct es_state_out **out) {
  (void)limit, (void)out;
  return -ENOSYS;
}

void es_state_out_destroy(struct es_state_out *out) {
  (void)out;
}

void es_state_put(struct es_state_out *out, const struct es_state_thing *thing, uint64_t instance, const void *from) {
  (void)out, (void)thing, (void)instance, (void)from;
}

int es_state_out_error(const struct es_state_out *out) {
  (void)out;
  return -ENOSYS;
}

int es_state_out_finish(struct es_state_out *out, struct es_slice *bytes) {
  (void)out, (void)bytes;
  return -ENOSYS;
}

es_result es_state_in_open(struct es_state_in *in, struct es_slice bytes) {
  *in = (struct es_state_in){.bytes = bytes};
  return &not_yet;
}

void es_state_in_close(struct es_state_in *in) {
  (void)in;
}

es_result es_state_take(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance, void *to) {
  (void)in, (void)thing, (void)instance, (void)to;
  return &not_yet;
}

bool es_state_has(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance) {
  (void)in, (void)thing, (void)instance;
  return false;
}

bool es_state_next(const struct es_state_in *in, const struct es_state_thing *thing, uint64_t *instance) {
  (void)in, (void)thing, (void)instance;
  return false;
}

es_result es_state_in_finish(struct es_state_in *in) {
  (void)in;
  return &not_yet;
}

es_result es_state_refuse(struct es_state_in *in, const struct es_state_thing *thing, uint64_t instance,
                          const char *field, const char *rule) {
  (void)in, (void)thing, (void)instance, (void)field, (void)rule;
  return &not_yet;
}

es_result es_state_no_memory(struct es_state_in *in) {
  (void)in;
  return &not_yet;
}

void es_state_say(const struct es_state_in *in, es_result refusal, char *text, size_t room) {
  (void)in, (void)refusal;
  if (room != 0) {
    text[0] = '\0';
  }
}
