/* The firmware's part, in front of a TPM that keeps PCRs: what is asked in which order, what the log says, and what fails. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_eventlog_wire.h"
#include "generated/tpm_ppi_registers.h"
#include "hand-written/tpm/firmware.h"
#include "runtime/bytes.h"
#include "tests/unit/tpm/fake.h"

enum { PCRS = 24 };

static struct fake fake;
static struct es_tpm_firmware firmware;
static struct es_tpm_measured measured;

/* The TPM: its PCRs in two banks, and what it was asked for. */
static struct {
  uint8_t sha256[PCRS][32], sha384[PCRS][48];
  uint32_t codes[64];
  unsigned count;
  uint8_t authorisation[64];
  uint32_t banks; /* that it says it has */
  uint32_t refused_code, refusal; /* a command that is refused, and with what */
  unsigned gone_at; /* this command is not answered: the TPM is gone; 0: none */
  uint32_t allocated;
} tpm;

static struct {
  unsigned count;
  int error;
} ended;

static void done(struct es_tpm_firmware *f, int error) {
  assert_ptr_equal(f, &firmware);
  ended.count++;
  ended.error = error;
}

static int start(void **test) {
  (void)test;
  fake_start(&fake, ES_TPM_CRB);
  memset(&tpm, 0, sizeof tpm);
  memset(&ended, 0, sizeof ended);
  memset(&measured, 0, sizeof measured);
  tpm.banks = 1u << ES_TPM_SHA256 | 1u << ES_TPM_SHA384;
  assert_true(
      es_tpm_measure_data(&measured, ES_TPM_EVENTLOG_PCR_FIRMWARE, ES_TPM_EVENTLOG_EVENT_TYPE_CRTM_VERSION, "one", 3));
  assert_true(es_tpm_measure_separators(&measured));
  firmware = (struct es_tpm_firmware){.tpm = fake.tpm, .measured = &measured, .done = done};
  return 0;
}

static int end(void **test) {
  (void)test;
  fake_end(&fake);
  return 0;
}

static void extend(const uint8_t *at) {
  const uint32_t pcr = es_load_be32(at + ES_TPM_COMMAND_PCR_EXTEND_PCR_OFFSET);
  const uint32_t count = es_load_be32(at + ES_TPM_COMMAND_PCR_EXTEND_COUNT_OFFSET);
  const uint8_t *next = at + ES_TPM_COMMAND_PCR_EXTEND_SIZE_MAX;
  uint8_t joined[2 * 64];
  struct es_tpm_digests digests;
  assert_true(pcr < PCRS);
  for (uint32_t i = 0; i < count; i++) {
    const uint16_t algorithm = es_load_be16(next);
    uint8_t *value = algorithm == ES_TPM_COMMAND_ALGORITHM_SHA256 ? tpm.sha256[pcr] : tpm.sha384[pcr];
    const size_t size = algorithm == ES_TPM_COMMAND_ALGORITHM_SHA256 ? 32 : 48;
    assert_true(size == 32 || algorithm == ES_TPM_COMMAND_ALGORITHM_SHA384);
    memcpy(joined, value, size);
    memcpy(joined + size, next + 2, size);
    es_tpm_digest(joined, 2 * size, &digests);
    memcpy(value, size == 32 ? digests.sha256 : digests.sha384, size);
    next += 2 + size;
  }
  assert_int_equal((size_t)(next - at), es_load_be32(at + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET));
}

static size_t say_banks(uint8_t *bytes, size_t room) {
  struct es_tpm_command_pcr_selection banks[ES_TPM_BANKS + 1];
  uint8_t selections[sizeof banks];
  uint32_t size = 0, count = 0;
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    struct es_tpm_command_pcr_selection selection = {.algorithm = es_tpm_digest_algorithm(bank)};
    memset(selection.pcrs, (tpm.banks >> bank & 1) != 0 ? 0xff : 0, sizeof selection.pcrs);
    size += (uint32_t)es_tpm_command_encode_pcr_selection(&selection, selections + size, sizeof selections - size);
    count++;
  }
  if (tpm.banks >> ES_TPM_BANKS != 0) {
    const struct es_tpm_command_pcr_selection unknown = {.algorithm = 0x27, .pcrs = {0xff, 0xff, 0xff}};
    size += (uint32_t)es_tpm_command_encode_pcr_selection(&unknown, selections + size, sizeof selections - size);
    count++;
  }
  const struct es_tpm_command_banks answer = {
      .header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS}, .count = count, .banks = {.at = selections, .count = count}};
  return es_tpm_command_encode_banks(&answer, bytes, room);
}

/* One command; false: it is gone. */
static bool answer(void) {
  const uint32_t code = es_load_be32(fake.command + ES_TPM_COMMAND_HEADER_CODE_OFFSET);
  uint8_t bytes[256] = {0};
  size_t size = ES_TPM_COMMAND_HEADER_SIZE_MAX;
  assert_int_equal(es_load_be32(fake.command + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET), fake.size);
  assert_int_equal(fake.locality, 0);
  tpm.codes[tpm.count++] = code;
  if (tpm.count == tpm.gone_at) {
    fake_answer_bytes(&fake, NULL, 0);
    return false;
  }
  es_store_be16(bytes, ES_TPM_COMMAND_TAG_NO_SESSIONS);
  if (code == tpm.refused_code) {
    es_store_be32(bytes + ES_TPM_COMMAND_HEADER_CODE_OFFSET, tpm.refusal);
  } else if (code == ES_TPM_COMMAND_CODE_PCR_EXTEND) {
    extend(fake.command);
  } else if (code == ES_TPM_COMMAND_CODE_GET_CAPABILITY) {
    size = say_banks(bytes, sizeof bytes);
  } else if (code == ES_TPM_COMMAND_CODE_GET_RANDOM) {
    const uint16_t count = es_load_be16(fake.command + ES_TPM_COMMAND_GET_RANDOM_COUNT_OFFSET);
    es_store_be16(bytes + ES_TPM_COMMAND_RANDOM_COUNT_OFFSET, count);
    for (uint16_t i = 0; i < count; i++) {
      bytes[ES_TPM_COMMAND_RANDOM_BYTES_OFFSET + i] = (uint8_t)(i + 100);
    }
    size = ES_TPM_COMMAND_RANDOM_BYTES_OFFSET + (size_t)count;
  } else if (code == ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH) {
    memcpy(tpm.authorisation, fake.command, sizeof tpm.authorisation);
  } else if (code == ES_TPM_COMMAND_CODE_PCR_ALLOCATE) {
    tpm.allocated = es_load_be32(fake.command + ES_TPM_COMMAND_PCR_ALLOCATE_COUNT_OFFSET);
  }
  es_store_be32(bytes + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET, (uint32_t)size);
  fake_answer_bytes(&fake, bytes, (uint32_t)size);
  return true;
}

static int run(void) {
  es_tpm_firmware_start(&firmware);
  assert_false(fake.under_way);
  fake.listener.reset_done(fake.listener.context, 0);
  while (fake.under_way && answer()) {
  }
  assert_int_equal(ended.count, 1);
  return ended.error;
}

static void test_order(void **test) {
  (void)test;
  static const uint32_t before[] = {ES_TPM_COMMAND_CODE_STARTUP, ES_TPM_COMMAND_CODE_SELF_TEST,
                                    ES_TPM_COMMAND_CODE_GET_CAPABILITY};
  assert_int_equal(run(), 0);
  assert_memory_equal(tpm.codes, before, sizeof before);
  for (unsigned i = 3; i < 12; i++) {
    assert_int_equal(tpm.codes[i], ES_TPM_COMMAND_CODE_PCR_EXTEND);
  }
  assert_int_equal(tpm.codes[12], ES_TPM_COMMAND_CODE_GET_RANDOM);
  assert_int_equal(tpm.codes[13], ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH);
  assert_int_equal(tpm.count, 14);
  assert_int_equal(firmware.banks, 1u << ES_TPM_SHA256 | 1u << ES_TPM_SHA384);
  assert_int_equal(fake.resets, 2); /* the fixture's, and this one */
  /* The authorisation is what the TPM gave at random, and is not kept. */
  assert_int_equal(tpm.authorisation[ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_PASSWORD_OFFSET], 100);
  for (size_t i = 0; i < sizeof firmware.command; i++) {
    assert_int_equal(firmware.command[i], 0);
  }
  /* Then the guest. */
  fake_put(&fake, 0, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  assert_int_equal(fake_get(&fake, 0, ES_TPM_CRB_LOC_STS, 4), ES_TPM_CRB_LOC_STS_GRANTED_MASK);
}

static uint32_t take32(const uint8_t **at) {
  const uint32_t value = es_load_le32(*at);
  *at += 4;
  return value;
}

/* A log as somebody else reads it: its events, replayed, are the PCRs. */
static void test_log_replays(void **test) {
  (void)test;
  static uint8_t log[65536];
  uint8_t sha256[PCRS][32] = {{0}}, joined[64];
  struct es_tpm_digests digests;
  assert_true(es_tpm_measure_data(&measured, ES_TPM_EVENTLOG_PCR_INITRD, ES_TPM_EVENTLOG_EVENT_TYPE_IPL, "two", 3));
  assert_int_equal(run(), 0);
  const size_t size = es_tpm_log_write(&measured, firmware.banks, log, sizeof log);
  assert_true(size > 65);
  const uint8_t *at = log, *const stop = log + size;
  assert_int_equal(take32(&at), 0);
  assert_int_equal(take32(&at), 3);
  at += 20;
  const uint32_t first = take32(&at);
  assert_memory_equal(at, "Spec ID Event03", 16);
  assert_int_equal(es_load_le32(at + 24), 2); /* algorithms */
  assert_int_equal(es_load_le16(at + 28), 0xb);
  assert_int_equal(es_load_le16(at + 30), 32);
  assert_int_equal(es_load_le16(at + 32), 0xc);
  assert_int_equal(es_load_le16(at + 34), 48);
  assert_int_equal(first, 37);
  at += first;
  unsigned events = 0;
  while (at < stop) {
    const uint32_t pcr = take32(&at);
    (void)take32(&at);
    assert_int_equal(take32(&at), 2);
    assert_int_equal(es_load_le16(at), 0xb);
    assert_true(pcr < PCRS);
    memcpy(joined, sha256[pcr], 32);
    memcpy(joined + 32, at + 2, 32);
    es_tpm_digest(joined, sizeof joined, &digests);
    memcpy(sha256[pcr], digests.sha256, 32);
    at += 34;
    assert_int_equal(es_load_le16(at), 0xc);
    at += 50;
    const uint32_t data = take32(&at);
    at += data;
    events++;
  }
  assert_ptr_equal(at, stop);
  assert_int_equal(events, measured.count);
  assert_memory_equal(sha256, tpm.sha256, sizeof sha256);
  assert_memory_not_equal(sha256[9], sha256[10], 32);
  for (size_t room = 0; room < size; room++) {
    assert_int_equal(es_tpm_log_write(&measured, firmware.banks, log, room), 0);
  }
  assert_int_equal(es_tpm_log_write(&measured, 0, log, sizeof log), 0);
}

/* SHA-256 and SHA-384 of "abc", FIPS 180-4. */
static void test_digests(void **test) {
  (void)test;
  static const uint8_t sha1[] = {0xa9, 0x99, 0x3e, 0x36}, sha256[] = {0xba, 0x78, 0x16, 0xbf},
                       sha384[] = {0xcb, 0x00, 0x75, 0x3f}, sha512[] = {0xdd, 0xaf, 0x35, 0xa1};
  struct es_tpm_digests digests;
  es_tpm_digest("abc", 3, &digests);
  assert_memory_equal(es_tpm_digest_of(&digests, ES_TPM_SHA1), sha1, 4);
  assert_memory_equal(es_tpm_digest_of(&digests, ES_TPM_SHA256), sha256, 4);
  assert_memory_equal(es_tpm_digest_of(&digests, ES_TPM_SHA384), sha384, 4);
  assert_memory_equal(es_tpm_digest_of(&digests, ES_TPM_SHA512), sha512, 4);
}

static void request(uint32_t operation, uint32_t argument) {
  es_tpm_presence_write(fake.tpm, ES_TPM_PPI_ARGUMENT, 4, argument);
  es_tpm_presence_write(fake.tpm, ES_TPM_PPI_REQUEST, 4, operation);
}

static uint32_t presence(uint32_t offset) {
  uint64_t value;
  es_tpm_presence_read(fake.tpm, offset, 4, &value);
  return (uint32_t)value;
}

static void test_clear(void **test) {
  (void)test;
  request(ES_TPM_PPI_OPERATION_CLEAR, 0);
  assert_int_equal(presence(ES_TPM_PPI_REQUEST), ES_TPM_PPI_OPERATION_CLEAR);
  assert_int_equal(run(), 0);
  assert_int_equal(tpm.codes[3], ES_TPM_COMMAND_CODE_CLEAR);
  assert_int_equal(presence(ES_TPM_PPI_REQUEST), 0);
  assert_int_equal(presence(ES_TPM_PPI_LAST_REQUEST), ES_TPM_PPI_OPERATION_CLEAR);
  assert_int_equal(presence(ES_TPM_PPI_LAST_RESPONSE), 0);
  assert_false(firmware.again);
}

static void test_clear_that_is_refused(void **test) {
  (void)test;
  tpm.refused_code = ES_TPM_COMMAND_CODE_CLEAR;
  tpm.refusal = 0x120;
  request(ES_TPM_PPI_OPERATION_ENABLE_AND_CLEAR, 0);
  assert_int_equal(run(), 0);
  assert_int_equal(presence(ES_TPM_PPI_LAST_RESPONSE), 0x120);
  assert_int_equal(presence(ES_TPM_PPI_REQUEST), 0);
}

static void test_banks(void **test) {
  (void)test;
  request(ES_TPM_PPI_OPERATION_SET_PCR_BANKS, ES_TPM_PPI_BANKS_SHA256 | 0x80);
  assert_int_equal(run(), 0);
  assert_int_equal(tpm.codes[3], ES_TPM_COMMAND_CODE_PCR_ALLOCATE);
  assert_int_equal(tpm.allocated, 4);
  assert_true(firmware.again);
}

static void test_no_banks(void **test) {
  (void)test;
  request(ES_TPM_PPI_OPERATION_SET_PCR_BANKS, 0x80);
  assert_int_equal(run(), 0);
  assert_int_equal(tpm.codes[3], ES_TPM_COMMAND_CODE_PCR_EXTEND);
  assert_int_equal(presence(ES_TPM_PPI_LAST_RESPONSE), ES_TPM_PPI_RESPONSE_FAILURE);
  assert_false(firmware.again);
}

static void test_presence_registers(void **test) {
  (void)test;
  es_tpm_presence_write(fake.tpm, ES_TPM_PPI_OPERATION, 4, ES_TPM_PPI_OPERATION_CLEAR);
  assert_int_equal(presence(ES_TPM_PPI_CONFIRMATION), ES_TPM_PPI_CONFIRMATION_USER_NOT_REQUIRED);
  es_tpm_presence_write(fake.tpm, ES_TPM_PPI_OPERATION, 4, 24);
  assert_int_equal(presence(ES_TPM_PPI_CONFIRMATION), ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED);
  request(24, 0);
  assert_int_equal(presence(ES_TPM_PPI_REQUEST), 0);
  es_tpm_presence_write(fake.tpm, ES_TPM_PPI_LAST_RESPONSE, 4, 1);
  assert_int_equal(presence(ES_TPM_PPI_LAST_RESPONSE), 0);
  const struct es_tpm_presence odd = {.request = 77, .last_request = 5, .last_response = 6};
  es_tpm_presence_set(fake.tpm, &odd);
  struct es_tpm_presence seen;
  es_tpm_presence_get(fake.tpm, &seen);
  assert_int_equal(seen.request, 0);
  assert_int_equal(seen.last_response, 6);
}

/* Whatever does not come about: no TPM for this guest. */
static void expect_no_tpm(void) {
  assert_int_not_equal(ended.error, 0);
  assert_non_null(firmware.failed);
  fake_put(&fake, 0, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  assert_true((fake_get(&fake, 0, ES_TPM_CRB_CTRL_STS, 4) & ES_TPM_CRB_CTRL_STS_ERROR_MASK) != 0);
}

static void test_every_refusal(void **test) {
  static const uint32_t codes[] = {ES_TPM_COMMAND_CODE_STARTUP,        ES_TPM_COMMAND_CODE_SELF_TEST,
                                   ES_TPM_COMMAND_CODE_GET_CAPABILITY, ES_TPM_COMMAND_CODE_PCR_EXTEND,
                                   ES_TPM_COMMAND_CODE_GET_RANDOM,     ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH};
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
    tpm.refused_code = codes[i];
    tpm.refusal = ES_TPM_COMMAND_RESPONSE_CODE_INITIALIZE;
    assert_int_equal(run(), -EIO);
    assert_int_equal(tpm.codes[tpm.count - 1], codes[i]);
    expect_no_tpm();
    (void)end(test);
    (void)start(test);
  }
}

static void test_gone_at_every_command(void **test) {
  for (unsigned at = 1; at <= 14; at++) {
    tpm.gone_at = at;
    assert_int_equal(run(), -EPIPE);
    expect_no_tpm();
    (void)end(test);
    (void)start(test);
  }
}

static void test_a_bank_that_cannot_be_extended(void **test) {
  (void)test;
  tpm.banks |= 1u << ES_TPM_BANKS;
  assert_int_equal(run(), -EIO);
  expect_no_tpm();
}

static void test_no_reset(void **test) {
  (void)test;
  es_tpm_firmware_start(&firmware);
  fake.listener.reset_done(fake.listener.context, -EPERM);
  assert_int_equal(ended.error, -EPERM);
  assert_string_equal(firmware.failed, "reset");
  expect_no_tpm();
}

static void test_too_much(void **test) {
  (void)test;
  static const uint8_t text[ES_TPM_EVENT_TEXT_MAX + 1];
  assert_false(es_tpm_measure_data(&measured, 0, 0, text, sizeof text));
  while (measured.count < ES_TPM_EVENTS_MAX) {
    assert_true(es_tpm_measure_data(&measured, 0, 0, text, sizeof text - 1));
  }
  assert_false(es_tpm_measure_data(&measured, 0, 0, text, 1));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_order, start, end),
      cmocka_unit_test_setup_teardown(test_log_replays, start, end),
      cmocka_unit_test_setup_teardown(test_digests, start, end),
      cmocka_unit_test_setup_teardown(test_clear, start, end),
      cmocka_unit_test_setup_teardown(test_clear_that_is_refused, start, end),
      cmocka_unit_test_setup_teardown(test_banks, start, end),
      cmocka_unit_test_setup_teardown(test_no_banks, start, end),
      cmocka_unit_test_setup_teardown(test_presence_registers, start, end),
      cmocka_unit_test_setup_teardown(test_every_refusal, start, end),
      cmocka_unit_test_setup_teardown(test_gone_at_every_command, start, end),
      cmocka_unit_test_setup_teardown(test_a_bank_that_cannot_be_extended, start, end),
      cmocka_unit_test_setup_teardown(test_no_reset, start, end),
      cmocka_unit_test_setup_teardown(test_too_much, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
