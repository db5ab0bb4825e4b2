/* The TPM's process as the interface has it, played by the test: answers, resets and their permission, commands nobody waits for any more, death; and that
 * the authorisation of the platform hierarchy is nowhere in this process once firmware is done. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_eventlog_wire.h"
#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/backend.h"
#include "hand-written/tpm/firmware.h"
#include "runtime/bytes.h"
#include "runtime/counters.h"
#include "tests/unit/tpm-keeper/played.h"

static struct played played;
static struct es_loop *loop;
static struct es_tpm_process *process;
static struct es_tpm_backend backend;
static struct es_tpm_process *earlier[8]; /* workers that were relieved */
static unsigned earlier_count;

static struct {
  unsigned answers, resets;
  uint8_t bytes[ES_TPM_RING_BUFFER_MAX];
  uint32_t size;
  bool none;
  int error;
} heard;

static void hear_answer(void *context, const uint8_t *response, uint32_t size) {
  assert_ptr_equal(context, &heard);
  heard.answers++;
  heard.none = response == NULL;
  heard.size = size;
  if (response != NULL) {
    memcpy(heard.bytes, response, size);
  }
}

static void hear_reset(void *context, int error) {
  assert_ptr_equal(context, &heard);
  heard.resets++;
  heard.error = error;
}

static const struct es_tpm_listener listener = {.context = &heard, .answered = hear_answer, .reset_done = hear_reset};

static int start(void **state) {
  (void)state;
  memset(&heard, 0, sizeof heard);
  played_start(&played);
  if (es_loop_create(NULL, &loop) != 0 ||
      es_tpm_process_create(loop, dup(played.file), dup(played.event), dup(played.life), &process) != 0) {
    return -1;
  }
  backend = es_tpm_process_backend(process);
  backend.ops->listen(backend.backend, &listener);
  return es_loop_enable(loop);
}

static int end(void **state) {
  (void)state;
  es_loop_destroy(loop);
  es_tpm_process_destroy(process);
  while (earlier_count != 0) {
    es_tpm_process_destroy(earlier[--earlier_count]);
  }
  played_end(&played);
  return 0;
}

static void turn(void) {
  for (unsigned i = 0; i < 4; i++) {
    assert_true(es_loop_turn(loop, false) >= 0);
  }
}

static void submit(void) {
  static const uint8_t command[20] = {0x80, 1};
  backend.ops->submit(backend.backend, 2, command, sizeof command);
}

static void reply(uint32_t outcome, uint32_t size) {
  memset(played_response(&played), 0x42, size);
  played_answer(&played, outcome, size);
}

static void die(void) {
  close(played.life_end);
  played.life_end = -1;
  turn();
}

static uint64_t counted(const char *name) {
  char full[64];
  (void)snprintf(full, sizeof full, "tpm-process.%s", name);
  const struct es_counter *counter = es_counters_find(full);
  assert_non_null(counter);
  return es_counter_value(counter);
}

static void commands_are_answered(void **state) {
  (void)state;
  for (unsigned round = 1; round < 50; round++) {
    submit();
    assert_int_equal(played_asked(&played), round);
    assert_int_equal(played_size(&played), 20);
    turn();
    assert_int_equal(heard.answers, round - 1);
    reply(ES_TPM_RING_OUTCOME_DONE, 10 + round);
    assert_int_equal(heard.answers, round - 1); /* not before the loop's turn */
    turn();
    assert_int_equal(heard.answers, round);
    assert_int_equal(heard.size, 10 + round);
    assert_int_equal(heard.bytes[9 + round], 0x42);
  }
  assert_int_equal(heard.resets, 0);
}

static void what_is_no_answer_is_none(void **state) {
  (void)state;
  static const struct {
    uint32_t outcome, size;
  } cases[] = {
      {ES_TPM_RING_OUTCOME_FAILED, 30}, {ES_TPM_RING_OUTCOME_REFUSED, 30}, {ES_TPM_RING_OUTCOME_DONE, 0}, {17, 30}};
  for (unsigned i = 0; i < 4; i++) {
    submit();
    reply(cases[i].outcome, cases[i].size);
    turn();
    assert_int_equal(heard.answers, i + 1);
    assert_true(heard.none);
    assert_int_equal(heard.size, 0);
  }
  assert_int_equal(counted("commands"), 4);
  assert_int_equal(counted("refused"), 1);
  assert_int_equal(counted("failed"), 2); /* and what is no outcome */
}

static void a_reset_says_how_it_ended(void **state) {
  (void)state;
  static const struct {
    uint32_t outcome;
    int error;
  } cases[] = {
      {ES_TPM_RING_OUTCOME_DONE, 0}, {ES_TPM_RING_OUTCOME_REFUSED, -EPERM}, {ES_TPM_RING_OUTCOME_FAILED, -EIO}};
  for (unsigned i = 0; i < 3; i++) {
    backend.ops->reset(backend.backend, 3968);
    assert_int_equal(played_request(&played), ES_TPM_RING_REQUEST_RESET);
    assert_int_equal(played_size(&played), 3968);
    reply(cases[i].outcome, 0);
    turn();
    assert_int_equal(heard.resets, i + 1);
    assert_int_equal(heard.error, cases[i].error);
  }
  assert_int_equal(heard.answers, 0);
  assert_int_equal(counted("resets"), 3);
  assert_int_equal(counted("refused"), 1);
  assert_int_equal(counted("failed"), 1);
}

static void a_reset_drops_what_is_under_way(void **state) {
  (void)state;
  submit();
  const uint32_t number = played_asked(&played);
  backend.ops->reset(backend.backend, 4096);
  turn();
  assert_int_equal(es_tpm_ring_get(&played.ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET), number);
  assert_int_equal(played_asked(&played), number); /* nothing else before its answer */
  assert_int_equal(heard.resets, 0);
  reply(ES_TPM_RING_OUTCOME_DONE, 30);
  turn();
  assert_int_equal(played_asked(&played), number + 1);
  assert_int_equal(played_request(&played), ES_TPM_RING_REQUEST_RESET);
  reply(ES_TPM_RING_OUTCOME_DONE, 0);
  turn();
  assert_int_equal(heard.resets, 1);
  assert_int_equal(heard.error, 0);
  assert_int_equal(heard.answers, 0);
}

/* A worker that is to take over is made while the one before still asks: what it does with the ring begins with what it asks itself. */
static void who_takes_over_goes_on_behind_the_last_command(void **state) {
  (void)state;
  for (unsigned more = 0; more < 4; more++) {
    struct es_tpm_process *next;
    submit();
    reply(ES_TPM_RING_OUTCOME_DONE, 30);
    turn();
    const unsigned before = heard.answers;
    assert_int_equal(es_tpm_process_create(loop, dup(played.file), dup(played.event), dup(played.life), &next), 0);
    const struct es_tpm_backend taken_over = es_tpm_process_backend(next);
    taken_over.ops->listen(taken_over.backend, &listener);
    for (unsigned i = 0; i < more; i++) {
      submit();
      reply(ES_TPM_RING_OUTCOME_DONE, 30);
      turn(); /* the event is heard by both */
      assert_int_equal(heard.answers, before + i + 1);
      assert_false(heard.none);
    }
    const uint32_t number = es_tpm_ring_get(&played.ring, ES_TPM_RING_MEMORY_SUBMITTED_OFFSET);
    backend.ops->listen(backend.backend, NULL);
    backend = taken_over;
    submit();
    assert_int_equal(played_asked(&played), number + 1);
    turn();
    assert_int_equal(heard.answers, before + more);
    reply(ES_TPM_RING_OUTCOME_DONE, 30);
    turn();
    assert_int_equal(heard.answers, before + more + 1);
    assert_false(heard.none);
    earlier[earlier_count++] = process;
    process = next;
  }
}

static void cancels_reach_the_command_alone(void **state) {
  (void)state;
  backend.ops->cancel(backend.backend);
  backend.ops->reset(backend.backend, 4096);
  backend.ops->cancel(backend.backend);
  assert_int_equal(es_tpm_ring_get(&played.ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET), 0);
  reply(ES_TPM_RING_OUTCOME_DONE, 0);
  turn();
  submit();
  backend.ops->cancel(backend.backend);
  assert_int_equal(es_tpm_ring_get(&played.ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET), 2);
  assert_int_equal(counted("cancels"), 1);
}

/* Once it is gone it is gone: nothing that is asked comes back with anything, and all of it comes back. */
static void death_is_to_the_end(void **state) {
  (void)state;
  submit();
  die();
  assert_int_equal(heard.answers, 1);
  assert_true(heard.none);
  for (unsigned i = 0; i < 3; i++) {
    submit();
    assert_int_equal(heard.answers, 1 + i); /* not from inside */
    reply(ES_TPM_RING_OUTCOME_DONE, 30); /* what the memory says now is nobody's */
    turn();
    assert_int_equal(heard.answers, 2 + i);
    assert_true(heard.none);
  }
  backend.ops->cancel(backend.backend);
  backend.ops->reset(backend.backend, 4096);
  turn();
  assert_int_equal(heard.resets, 1);
  assert_int_equal(heard.error, -EPIPE);
}

static void death_while_a_reset_waits(void **state) {
  (void)state;
  submit();
  backend.ops->reset(backend.backend, 4096);
  die();
  assert_int_equal(heard.answers, 0);
  assert_int_equal(heard.resets, 1);
  assert_int_equal(heard.error, -EPIPE);
}

/* The platform hierarchy's authorisation. */

#define SHADOW (1ul << 30) /* larger mappings are a sanitizer's own */
#define MARK ES_TPM_COMMAND_PLATFORM_AUTH_SIZE

static uint8_t mark(size_t i) { /* never in one piece but where it is looked for */
  return (uint8_t)(0xc5 ^ (i * 29 + 7));
}

static struct {
  bool given, taken;
  unsigned commands;
} guest_tpm;

static void serve(void) {
  const uint8_t *command = played_command(&played);
  uint8_t *response = played_response(&played);
  if (played_request(&played) == ES_TPM_RING_REQUEST_RESET) {
    played_answer(&played, ES_TPM_RING_OUTCOME_DONE, 0);
    return;
  }
  const uint32_t code = es_load_be32(command + ES_TPM_COMMAND_HEADER_CODE_OFFSET);
  uint32_t size = ES_TPM_COMMAND_HEADER_SIZE_MAX;
  memset(response, 0, 64);
  guest_tpm.commands++;
  if (code == ES_TPM_COMMAND_CODE_GET_CAPABILITY) {
    const struct es_tpm_command_pcr_selection selection = {.algorithm = ES_TPM_COMMAND_ALGORITHM_SHA256,
                                                           .pcrs = {0xff, 0xff, 0xff}};
    uint8_t bytes[sizeof selection];
    const size_t used = es_tpm_command_encode_pcr_selection(&selection, bytes, sizeof bytes);
    assert_true(used != 0);
    const struct es_tpm_command_banks banks = {
        .header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS}, .count = 1, .banks = {.at = bytes, .count = 1}};
    size = (uint32_t)es_tpm_command_encode_banks(&banks, response, ES_TPM_RING_BUFFER_MAX);
  } else if (code == ES_TPM_COMMAND_CODE_GET_RANDOM) {
    es_store_be16(response + ES_TPM_COMMAND_RANDOM_COUNT_OFFSET, MARK);
    for (size_t i = 0; i < MARK; i++) {
      response[ES_TPM_COMMAND_RANDOM_BYTES_OFFSET + i] = mark(i);
    }
    size = ES_TPM_COMMAND_RANDOM_BYTES_OFFSET + MARK;
    guest_tpm.given = true;
  } else if (code == ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH) {
    guest_tpm.taken = command[ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_PASSWORD_OFFSET] == mark(0) &&
                      command[ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_PASSWORD_OFFSET + MARK - 1] == mark(MARK - 1);
  }
  es_store_be16(response, ES_TPM_COMMAND_TAG_NO_SESSIONS);
  es_store_be32(response + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET, size);
  played_answer(&played, ES_TPM_RING_OUTCOME_DONE, size);
}

/* How often half of it stands in memory that this process can write. */
static unsigned marks_in_memory(void) {
  static uint8_t page[65536];
  unsigned found = 0;
  char line[512];
  FILE *maps = fopen("/proc/self/maps", "re");
  int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  assert_non_null(maps);
  assert_true(memory >= 0);
  while (fgets(line, sizeof line, maps) != NULL) {
    char *rest;
    const unsigned long from = strtoul(line, &rest, 16), to = *rest == '-' ? strtoul(rest + 1, &rest, 16) : 0;
    /* "FROM-TO rw-p …" */
    if (to <= from || strlen(rest) < 3 || rest[2] != 'w' || to - from > SHADOW) {
      continue;
    }
    for (unsigned long at = from; at < to; at += sizeof page - MARK) {
      const size_t want = to - at < sizeof page ? to - at : sizeof page;
      const ssize_t have = pread(memory, page, want, (off_t)at);
      for (ssize_t i = 0; i + MARK / 2 <= have; i++) {
        size_t same = 0;
        while (same < MARK / 2 && page[(size_t)i + same] == mark(same)) {
          same++;
        }
        const uintptr_t place = at + (size_t)i;
        found += same == MARK / 2 && (place < (uintptr_t)page || place >= (uintptr_t)page + sizeof page);
      }
      memset(page, 0, sizeof page);
    }
  }
  (void)fclose(maps);
  close(memory);
  return found;
}

static struct {
  unsigned count;
  int error;
} firmware_done;

static void hear_firmware(struct es_tpm_firmware *firmware, int error) {
  (void)firmware;
  firmware_done.count++;
  firmware_done.error = error;
}

static void the_platforms_authorisation_is_nowhere(void **state) {
  (void)state;
  static struct es_tpm_firmware firmware;
  static struct es_tpm_measured measured;
  struct es_tpm *tpm = NULL;
  const struct es_tpm_config config = {.kind = ES_TPM_CRB, .base = 0xfed40000, .loop = loop, .backend = backend};
  assert_int_equal(es_tpm_create(&config, &tpm), 0);
  assert_true(es_tpm_measure_separators(&measured));
  firmware = (struct es_tpm_firmware){.tpm = tpm, .measured = &measured, .done = hear_firmware};
  es_tpm_firmware_start(&firmware);
  unsigned seen = 0;
  for (unsigned i = 0; i < 200 && firmware_done.count == 0; i++) {
    if (played_asked(&played) != 0) {
      serve();
      if (guest_tpm.given && seen == 0) {
        seen = marks_in_memory(); /* it is found where it is */
      }
    }
    turn();
  }
  assert_int_equal(firmware_done.count, 1);
  assert_int_equal(firmware_done.error, 0);
  assert_true(guest_tpm.given && guest_tpm.taken);
  assert_true(seen > 0);
  assert_int_equal(marks_in_memory(), 0);
  es_tpm_destroy(tpm);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(commands_are_answered, start, end),
      cmocka_unit_test_setup_teardown(what_is_no_answer_is_none, start, end),
      cmocka_unit_test_setup_teardown(a_reset_says_how_it_ended, start, end),
      cmocka_unit_test_setup_teardown(a_reset_drops_what_is_under_way, start, end),
      cmocka_unit_test_setup_teardown(who_takes_over_goes_on_behind_the_last_command, start, end),
      cmocka_unit_test_setup_teardown(cancels_reach_the_command_alone, start, end),
      cmocka_unit_test_setup_teardown(death_is_to_the_end, start, end),
      cmocka_unit_test_setup_teardown(death_while_a_reset_waits, start, end),
      cmocka_unit_test_setup_teardown(the_platforms_authorisation_is_nowhere, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
