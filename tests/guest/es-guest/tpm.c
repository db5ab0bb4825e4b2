#include "tests/guest/es-guest/tpm.h"

#include <inttypes.h>
#include <stdio.h>

#include "runtime/bytes.h"

/* Written out here on purpose: the other side reads them by the spec. */
enum { LOC_STATE = 0x00, LOC_CTRL = 0x08, CTRL_REQ = 0x40, CTRL_START = 0x4c, DATA = 0x80 };
enum { GRANTED = 0x82, REQUEST_ACCESS = 1, COMMAND_READY = 1, GO_IDLE = 2, START = 1 };
enum { CODE_AT = 6, COMMAND_SIZE = 11, ANSWERS_A_LINE = 8, PATIENCE = 10000 };
#define BASE 0xfed40000u

/* A whole self test: it takes a while, and leaves nothing. */
static const uint8_t self_test[COMMAND_SIZE] = {0x80, 0x01, 0, 0, 0, COMMAND_SIZE, 0, 0, 0x01, 0x43, 1};

static bool get(struct es_guest_tpm *tpm, uint32_t offset, uint32_t width, uint32_t *value) {
  uint64_t wide = 0;
  bool good = es_remote_guest_read(tpm->remote, 0, BASE + offset, width, &wide);
  *value = (uint32_t)wide;
  return good;
}

static bool put(struct es_guest_tpm *tpm, uint32_t offset, uint32_t width, uint32_t value) {
  return es_remote_guest_write(tpm->remote, 0, BASE + offset, width, value);
}

static bool becomes(struct es_guest_tpm *tpm, uint32_t offset, uint32_t mask, uint32_t wanted) {
  uint32_t value = ~wanted;
  for (unsigned look = 0; look < PATIENCE; look++) {
    if (!get(tpm, offset, 4, &value)) {
      return false;
    }
    if ((value & mask) == wanted) {
      return true;
    }
  }
  return false;
}

bool es_guest_tpm_open(struct es_guest_tpm *tpm, struct es_remote_guest *remote) {
  *tpm = (struct es_guest_tpm){.remote = remote};
  return put(tpm, LOC_CTRL, 4, REQUEST_ACCESS) && becomes(tpm, LOC_STATE, GRANTED, GRANTED);
}

static bool start(struct es_guest_tpm *tpm) {
  bool good = put(tpm, CTRL_REQ, 4, COMMAND_READY) && becomes(tpm, CTRL_REQ, UINT32_MAX, 0);
  for (uint32_t i = 0; good && i < COMMAND_SIZE; i++) {
    good = put(tpm, DATA + i, 1, self_test[i]);
  }
  tpm->started = good && put(tpm, CTRL_START, 4, START);
  return tpm->started;
}

static bool take(struct es_guest_tpm *tpm, uint64_t verified) {
  uint32_t big = 0;
  uint8_t bytes[4];
  if (!get(tpm, DATA + CODE_AT, 4, &big) || !put(tpm, CTRL_REQ, 4, GO_IDLE) || !becomes(tpm, CTRL_REQ, UINT32_MAX, 0)) {
    return false;
  }
  es_store_le32(bytes, big);
  const uint32_t code = es_load_be32(bytes);
  tpm->answers = code == tpm->code ? tpm->answers + 1 : 1;
  tpm->code = code;
  tpm->started = false;
  if (tpm->answers % ANSWERS_A_LINE == 1) {
    printf("tpm %#" PRIx32 " answers %" PRIu64 " verified %" PRIu64 "\n", code, tpm->answers, verified);
    fflush(stdout);
  }
  return true;
}

bool es_guest_tpm_turn(struct es_guest_tpm *tpm, uint64_t verified) {
  uint32_t value = 0;
  if (!tpm->started) {
    return start(tpm);
  }
  return get(tpm, CTRL_START, 4, &value) && ((value & START) != 0 || take(tpm, verified));
}
