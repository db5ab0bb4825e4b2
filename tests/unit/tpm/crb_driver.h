/* The CRB interface of a fake TPM as a driver sees it: what both programs of tests do again and again. One of it in each program. */
#ifndef ES_TEST_TPM_CRB_DRIVER_H
#define ES_TEST_TPM_CRB_DRIVER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_crb_registers.h"
#include "runtime/bytes.h"
#include "tests/unit/tpm/fake.h"

#define COUNT(name) fake_count("tpm-interface", "tpm-interface." name)

static struct fake fake;

static inline int start(void **test) {
  (void)test;
  fake_start(&fake, ES_TPM_CRB);
  return 0;
}

static inline int end(void **test) {
  (void)test;
  fake_end(&fake);
  return 0;
}

static inline uint32_t get(unsigned locality, uint32_t offset) {
  return (uint32_t)fake_get(&fake, locality, offset, 4);
}

static inline void put(unsigned locality, uint32_t offset, uint32_t value) {
  fake_put(&fake, locality, offset, 4, value);
}

/* What drivers/char/tpm/tpm_crb.c does, in its order. */

static inline bool granted(unsigned locality) {
  const uint32_t wanted = ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK | ES_TPM_CRB_LOC_STATE_VALID_MASK;
  const uint32_t state = get(locality, ES_TPM_CRB_LOC_STATE);
  return (state & wanted) == wanted && es_tpm_crb_value_loc_state_active_locality(state) == locality;
}

static inline void request_locality(unsigned locality) {
  put(locality, ES_TPM_CRB_LOC_CTRL, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
}

static inline void relinquish_locality(unsigned locality) {
  put(locality, ES_TPM_CRB_LOC_CTRL, ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK);
}

static inline void command_ready(unsigned locality) {
  put(locality, ES_TPM_CRB_CTRL_REQ, ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
}

static inline void go_idle(unsigned locality) {
  put(locality, ES_TPM_CRB_CTRL_REQ, ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK);
}

static inline bool is_idle(void) {
  return (get(0, ES_TPM_CRB_CTRL_STS) & ES_TPM_CRB_CTRL_STS_IDLE_MASK) != 0;
}

/* memcpy_toio: eight bytes at a time, then the rest. */
static inline void fill(unsigned locality, const uint8_t *bytes, uint32_t size) {
  uint32_t at = 0;
  for (; size - at >= 8; at += 8) {
    fake_put(&fake, locality, ES_TPM_CRB_DATA_BUFFER + at, 8, es_load_le64(bytes + at));
  }
  for (; at < size; at++) {
    fake_put(&fake, locality, ES_TPM_CRB_DATA_BUFFER + at, 1, bytes[at]);
  }
}

static inline void empty(unsigned locality, uint8_t *bytes, uint32_t size) {
  uint32_t at = 0;
  for (; size - at >= 8; at += 8) {
    es_store_le64(bytes + at, fake_get(&fake, locality, ES_TPM_CRB_DATA_BUFFER + at, 8));
  }
  for (; at < size; at++) {
    bytes[at] = (uint8_t)fake_get(&fake, locality, ES_TPM_CRB_DATA_BUFFER + at, 1);
  }
}

static inline void begin(unsigned locality) {
  put(locality, ES_TPM_CRB_CTRL_START, ES_TPM_CRB_CTRL_START_START_MASK);
}

static inline bool is_started(void) {
  return (get(0, ES_TPM_CRB_CTRL_START) & ES_TPM_CRB_CTRL_START_START_MASK) != 0;
}

static inline void send(unsigned locality, uint32_t size, uint32_t length) {
  uint8_t bytes[ES_TPM_CRB_BUFFER_SIZE];
  fake_command(bytes, size, length);
  put(locality, ES_TPM_CRB_CTRL_CANCEL, 0);
  fill(locality, bytes, size);
  begin(locality);
}

static inline uint32_t response_code(void) {
  uint8_t bytes[ES_TPM_COMMAND_HEADER_SIZE_MAX];
  empty(0, bytes, sizeof bytes);
  struct es_tpm_command_header header;
  assert_true(es_tpm_command_decode_header(bytes, sizeof bytes, &header) == ES_OK);
  return header.code;
}

static inline void to_ready(void) {
  request_locality(0);
  assert_true(granted(0));
  command_ready(0);
  assert_int_equal(get(0, ES_TPM_CRB_CTRL_REQ), 0);
}

static inline void to_execution(void) {
  to_ready();
  send(0, 12, 12);
  assert_true(is_started());
  fake_turn(&fake);
  assert_true(fake.under_way);
}

#endif
