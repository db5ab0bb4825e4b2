/* The manager's part of a TPM, with a worker that the test plays: this program, started again under the worker's name. In which order state and counter are
 * written, what happens when one of these writes fails, and workers that say what no worker says. */
#include "tests/unit/es_test.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/keeper.h"
#include "hand-written/tpm-keeper/places.h"

#define STATE_SIZE 1000u
#define TOLD                                                                                                           \
  (ES_TPM_CONTROL_WINDOW_SIZE - 1) /* the worker says in this byte of the window that it was told that all is stored */
#define OPERATIONS 64u
#define DIED 7

static const struct es_tpm_control_presence found = {
    .request = 23, .argument = 3, .last_request = 5, .last_response = 0xfffffff1};
static const struct es_tpm_control_presence left = {.request = 5, .last_request = 23};

/* The worker. */

static uint32_t number;

static void send_or_end(const uint8_t *bytes, size_t size) {
  if (size == 0 || send(ES_TPM_PLACE_SOCKET, bytes, size, MSG_NOSIGNAL) != (ssize_t)size) {
    _exit(DIED + 1);
  }
}

static enum es_tpm_control_message hear(struct es_tpm_control_from_host *message) {
  uint8_t bytes[ES_TPM_CONTROL_BEGIN_SIZE_MAX + 1];
  ssize_t size = recv(ES_TPM_PLACE_SOCKET, bytes, sizeof bytes, 0);
  if (size <= 0 || es_tpm_control_decode_from_host(bytes, (size_t)size, message) != ES_OK) {
    _exit(0);
  }
  return message->message;
}

static void say_begun(enum es_tpm_control_outcome outcome, uint64_t generation) {
  uint8_t bytes[ES_TPM_CONTROL_BEGUN_SIZE_MAX];
  send_or_end(bytes, es_tpm_control_encode_begun(
                         &(struct es_tpm_control_begun){.header = {.kind = ES_TPM_CONTROL_KIND_BEGUN, .number = number},
                                                        .outcome = (uint32_t)outcome,
                                                        .generation = generation,
                                                        .presence = found},
                         bytes, sizeof bytes));
}

static void say_finished(uint32_t outcome) {
  uint8_t bytes[ES_TPM_CONTROL_FINISHED_SIZE_MAX];
  send_or_end(bytes, es_tpm_control_encode_finished(
                         &(struct es_tpm_control_finished){
                             .header = {.kind = ES_TPM_CONTROL_KIND_FINISHED, .number = number}, .outcome = outcome},
                         bytes, sizeof bytes));
}

static uint32_t have_stored(uint8_t *window, uint64_t generation) {
  uint8_t bytes[ES_TPM_CONTROL_STORE_SIZE_MAX];
  struct es_tpm_control_from_host message;
  memset(window, (int)generation, STATE_SIZE);
  window[TOLD] = 0;
  send_or_end(bytes, es_tpm_control_encode_store(
                         &(struct es_tpm_control_store){.header = {.kind = ES_TPM_CONTROL_KIND_STORE, .number = 90},
                                                        .what = ES_TPM_CONTROL_WHAT_PERMANENT,
                                                        .size = STATE_SIZE,
                                                        .generation = generation},
                         bytes, sizeof bytes));
  if (hear(&message) != ES_TPM_CONTROL_MESSAGE_STORED || message.as.stored.header.number != 90) {
    _exit(DIED + 2);
  }
  window[TOLD] = 1;
  return message.as.stored.outcome;
}

/* `play` says what it is to do: bad OUTCOME of its start, or what it does each time that it is asked something. */
static _Noreturn void work(const char *play) {
  struct es_tpm_control_from_host message;
  uint64_t generation = 1;
  uint8_t *window = mmap(NULL, ES_TPM_CONTROL_WINDOW_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, ES_TPM_PLACE_WINDOW, 0);
  if (window == MAP_FAILED || hear(&message) != ES_TPM_CONTROL_MESSAGE_BEGIN) {
    _exit(DIED + 3);
  }
  number = message.as.begin.header.number;
  for (size_t i = 0; i < sizeof message.as.begin.key; i++) {
    if (message.as.begin.key[i] != 0x33) {
      _exit(DIED + 4);
    }
  }
  if (strncmp(play, "bad ", 4) == 0) {
    say_begun((enum es_tpm_control_outcome)strtoul(play + 4, NULL, 10), 0);
    (void)hear(&message);
    _exit(0);
  }
  if (strcmp(play, "nonsense") == 0) {
    send_or_end((const uint8_t *)"nonsense", 8);
    (void)hear(&message);
  }
  if ((message.as.begin.flags & ES_TPM_CONTROL_BEGIN_FLAGS_FRESH) != 0 && have_stored(window, 1) != 0) {
    say_begun(ES_TPM_CONTROL_OUTCOME_NOT_STORED, 0);
    _exit(0);
  }
  if ((message.as.begin.flags & ES_TPM_CONTROL_BEGIN_FLAGS_FRESH) == 0) {
    generation = window[0];
  }
  say_begun(ES_TPM_CONTROL_OUTCOME_DONE, generation);
  for (;;) {
    (void)hear(&message);
    number = message.as.permit.header.number;
    if (strcmp(play, "die") == 0) {
      _exit(DIED);
    }
    if (message.message == ES_TPM_CONTROL_MESSAGE_POWER_OFF) {
      const bool told = memcmp(&message.as.power_off.presence, &left, sizeof left) == 0;
      say_finished(told ? ES_TPM_CONTROL_OUTCOME_DONE : ES_TPM_CONTROL_OUTCOME_FAILED);
      continue;
    }
    const uint64_t next = generation + (strcmp(play, "jump") == 0 ? 2 : strcmp(play, "again") == 0 ? 0 : 1);
    const uint32_t outcome = have_stored(window, next);
    generation = outcome == ES_TPM_CONTROL_OUTCOME_DONE ? next : generation;
    say_finished(outcome);
  }
}

/* Files that write down what was done with them, and of which one operation fails. */

static struct {
  char done[OPERATIONS][80];
  unsigned count, fails_at; /* 0: none does */
  bool told_early;
} record;
static const uint8_t *window_now;

static const char *name_of(int fd) {
  static char text[4096], link[64];
  (void)snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t size = readlink(link, text, sizeof text - 1);
  text[size > 0 ? size : 0] = '\0';
  const char *slash = strrchr(text, '/');
  return slash != NULL ? slash + 1 : text;
}

static bool fails(const char *what, const char *name) {
  static const struct timespec moment = {.tv_nsec = 2000000};
  assert_true(record.count < OPERATIONS);
  (void)snprintf(record.done[record.count], sizeof record.done[0], "%s %.60s", what, name);
  record.count++;
  (void)nanosleep(&moment, NULL); /* for a worker that is told too early to say so */
  record.told_early = record.told_early || (window_now != NULL && ((const volatile uint8_t *)window_now)[TOLD] != 0);
  return record.count == record.fails_at;
}

static int record_create(int folder, const char *name) {
  return fails("create", name) ? -ENOSPC : es_tpm_real_files.create(folder, name);
}

static ssize_t record_write(int fd, const void *bytes, size_t size, uint64_t offset) {
  return fails("write", name_of(fd)) ? -ENOSPC : es_tpm_real_files.write_at(fd, bytes, size, offset);
}

static int record_sync(int fd) {
  return fails("sync", name_of(fd)) ? -EIO : es_tpm_real_files.sync(fd);
}

static int record_rename(int folder, const char *from, const char *to) {
  return fails("rename", to) ? -EIO : es_tpm_real_files.rename(folder, from, to);
}

static void record_close(int fd) {
  es_tpm_real_files.close(fd);
}

static const struct es_tpm_files recorded = {.create = record_create,
                                             .write_at = record_write,
                                             .sync = record_sync,
                                             .rename = record_rename,
                                             .close = record_close};

/* The manager. */

static char base[64], key_path[96], counter_path[96];
static struct es_tpm_keeper keeper;

static int set_up(void **state) {
  uint8_t key[ES_TPM_CONTROL_KEY_SIZE];
  (void)state;
  memset(key, 0x33, sizeof key);
  memset(&record, 0, sizeof record);
  (void)snprintf(base, sizeof base, "/tmp/es-tpm-keeper.XXXXXX");
  if (mkdtemp(base) == NULL) {
    return -1;
  }
  (void)snprintf(key_path, sizeof key_path, "%s/key", base);
  (void)snprintf(counter_path, sizeof counter_path, "%s/counter", base);
  FILE *file = fopen(key_path, "we");
  return file != NULL && fwrite(key, 1, sizeof key, file) == sizeof key && fclose(file) == 0 ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  DIR *folder = opendir(base);
  for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
    (void)unlinkat(dirfd(folder), entry->d_name, 0);
  }
  closedir(folder);
  return rmdir(base);
}

static void forget_record(unsigned fails_at) {
  memset(&record, 0, sizeof record);
  record.fails_at = fails_at;
}

static bool start(const char *play, char *why, size_t room) {
  struct es_tpm_store store;
  struct es_tpm_counter counter;
  window_now = NULL;
  const struct es_tpm_keeper_options options = {.machine = "m",
                                                .key = {.kind = ES_TPM_KEY_FILE, .name = key_path},
                                                .mode = play,
                                                .binary = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)};
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_FOLDER, base, &recorded), 0);
  assert_int_equal(es_tpm_counter_open(&counter, counter_path, &recorded), 0);
  es_tpm_keeper_create(&keeper, &options, &store, &counter);
  bool good = es_tpm_keeper_start(&keeper, why, room);
  window_now = good ? keeper.window : NULL;
  close(options.binary);
  return good;
}

static void stop(void) {
  window_now = NULL;
  es_tpm_keeper_destroy(&keeper);
}

/* What is stored: its generation, which fills it; 0: nothing. */
static unsigned stored(void) {
  uint8_t bytes[STATE_SIZE + 1];
  char path[128];
  (void)snprintf(path, sizeof path, "%s/" ES_TPM_STORE_FILE, base);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    return 0;
  }
  assert_int_equal(read(fd, bytes, sizeof bytes), STATE_SIZE);
  close(fd);
  for (unsigned i = 1; i < STATE_SIZE; i++) {
    assert_int_equal(bytes[i], bytes[0]);
  }
  return bytes[0];
}

static unsigned counted(void) {
  struct es_tpm_counter counter;
  assert_int_equal(es_tpm_counter_open(&counter, counter_path, NULL), 0);
  const unsigned value = (unsigned)counter.value;
  es_tpm_counter_close(&counter);
  return value;
}

static unsigned at(const char *operation) {
  for (unsigned i = 0; i < record.count; i++) {
    if (strcmp(record.done[i], operation) == 0) {
      return i + 1;
    }
  }
  fail_msg("it was never done: %s", operation);
  return 0;
}

static void state_then_counter_then_answer(void **state) {
  char why[256], folder[80];
  (void)state;
  assert_true(start("store", why, sizeof why));
  assert_int_equal(stored(), 1);
  assert_int_equal(counted(), 1);
  (void)snprintf(folder, sizeof folder, "sync %s", strrchr(base, '/') + 1);
  for (unsigned generation = 2; generation < 5; generation++) {
    ((volatile uint8_t *)keeper.window)[TOLD] = 0;
    forget_record(0);
    assert_true(es_tpm_keeper_permit(&keeper));
    assert_int_equal(stored(), generation);
    assert_int_equal(counted(), generation);
    assert_true(at("create " ES_TPM_STORE_TEMPORARY) < at("write " ES_TPM_STORE_TEMPORARY));
    assert_true(at("write " ES_TPM_STORE_TEMPORARY) < at("sync " ES_TPM_STORE_TEMPORARY));
    assert_true(at("sync " ES_TPM_STORE_TEMPORARY) < at("rename " ES_TPM_STORE_FILE));
    assert_true(at("rename " ES_TPM_STORE_FILE) < at(folder));
    assert_true(at(folder) < at("create counter.new"));
    assert_true(at("write counter.new") < at("sync counter.new"));
    assert_true(at("sync counter.new") < at("rename counter"));
    assert_true(at("rename counter") < record.count); /* and the folder once more */
    assert_false(record.told_early);
    assert_int_equal(((volatile uint8_t *)keeper.window)[TOLD], 1);
  }
  assert_int_equal(keeper.stores, 4);
  stop();
}

/* Whichever operation fails: the worker hears of it, and state and counter are such that the next start takes them. */
static void every_write_that_fails_is_said(void **state) {
  char why[256];
  unsigned failures = 0, old = 0, one_ahead = 0;
  (void)state;
  for (unsigned fails_at = 1;; fails_at++) {
    assert_true(start("store", why, sizeof why));
    const unsigned before = counted();
    assert_int_equal(stored(), before);
    forget_record(fails_at);
    const bool good = es_tpm_keeper_permit(&keeper);
    assert_int_equal(good, record.count < fails_at);
    assert_false(record.told_early);
    if (good) {
      assert_int_equal(stored(), before + 1);
      stop();
      break;
    }
    failures++;
    assert_int_equal(keeper.store_failures, 1);
    assert_true(stored() == before || stored() == before + 1);
    assert_true(counted() == before || counted() == stored());
    old += stored() == before;
    one_ahead += stored() == before + 1 && counted() == before;
    stop();
    forget_record(0);
    assert_true(start("store", why, sizeof why)); /* which brings the counter to what the state says */
    assert_int_equal(counted(), stored());
    stop();
  }
  assert_int_equal(failures, 10);
  assert_true(old > 0 && one_ahead > 0);
}

static void a_start_that_fails_changes_nothing(void **state) {
  static const char *const words[] = {
      "",         "another key", "damaged",          "another machine",   "older",
      "newer by", "format",      "libtpms does not", "cannot be started", "cannot be stored"};
  char why[256], play[32];
  (void)state;
  assert_true(start("store", why, sizeof why));
  stop();
  for (unsigned outcome = 1; outcome < sizeof words / sizeof *words; outcome++) {
    forget_record(0);
    (void)snprintf(play, sizeof play, "bad %u", outcome);
    assert_false(start(play, why, sizeof why));
    assert_non_null(strstr(why, words[outcome]));
    assert_null(strchr(why, '\n'));
    assert_int_equal(record.count, 0);
    assert_int_equal(stored(), 1);
    assert_int_equal(counted(), 1);
    assert_false(es_tpm_keeper_alive(&keeper));
    stop();
  }
}

static void what_no_worker_says_is_not_heard(void **state) {
  static const char *const plays[] = {"jump", "again"};
  char why[256];
  (void)state;
  assert_false(start("nonsense", why, sizeof why));
  assert_non_null(strstr(why, "did not start"));
  stop();
  assert_int_equal(stored(), 0);
  for (unsigned i = 0; i < 2; i++) {
    assert_true(start(plays[i], why, sizeof why));
    forget_record(0);
    assert_false(es_tpm_keeper_permit(&keeper)); /* a generation that is not the next one */
    assert_int_equal(record.count, 0);
    assert_int_equal(stored(), 1);
    stop();
  }
}

static void a_state_that_is_gone_is_missed(void **state) {
  char why[256], path[128];
  (void)state;
  assert_true(start("store", why, sizeof why));
  stop();
  (void)snprintf(path, sizeof path, "%s/" ES_TPM_STORE_FILE, base);
  assert_int_equal(unlink(path), 0);
  forget_record(0);
  assert_false(start("store", why, sizeof why));
  assert_non_null(strstr(why, "there was one (1)"));
  assert_int_equal(record.count, 0);
  stop();
}

/* It could take longer than anybody waits. */
static void what_a_guest_that_is_gone_asked_is_cancelled(void **state) {
  char why[256];
  (void)state;
  assert_true(start("store", why, sizeof why));
  es_tpm_ring_set(&keeper.ring, ES_TPM_RING_MEMORY_SUBMITTED_OFFSET, 7);
  assert_true(es_tpm_keeper_permit(&keeper));
  assert_int_equal(es_tpm_ring_get(&keeper.ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET), 7);
  es_tpm_ring_set(&keeper.ring, ES_TPM_RING_MEMORY_SUBMITTED_OFFSET, 8);
  keeper.presence = left;
  assert_true(es_tpm_keeper_power_off(&keeper));
  assert_int_equal(es_tpm_ring_get(&keeper.ring, ES_TPM_RING_MEMORY_CANCEL_OFFSET), 8);
  stop();
}

static void death_is_noticed_and_said(void **state) {
  char why[256];
  (void)state;
  assert_true(start("die", why, sizeof why));
  assert_true(es_tpm_keeper_alive(&keeper));
  assert_false(es_tpm_keeper_permit(&keeper));
  assert_false(es_tpm_keeper_alive(&keeper));
  assert_true(WIFEXITED(keeper.ended) && WEXITSTATUS(keeper.ended) == DIED);
  assert_false(es_tpm_keeper_permit(&keeper));
  assert_false(es_tpm_keeper_power_off(&keeper));
  stop();
  assert_true(start("store", why, sizeof why));
  assert_int_equal(kill(keeper.worker, SIGKILL), 0);
  struct pollfd wait = {.fd = keeper.socket, .events = POLLIN}, life = {.fd = keeper.life, .events = POLLIN};
  assert_int_equal(poll(&wait, 1, 60000), 1);
  es_tpm_keeper_hear(&keeper);
  assert_false(es_tpm_keeper_alive(&keeper));
  assert_true(WIFSIGNALED(keeper.ended) && WTERMSIG(keeper.ended) == SIGKILL);
  assert_int_equal(poll(&life, 1, 60000), 1); /* what the machine's worker hears of it */
  assert_true((life.revents & POLLHUP) != 0);
  stop();
}

static void presence_goes_out_and_in(void **state) {
  char why[256];
  (void)state;
  assert_true(start("store", why, sizeof why));
  assert_memory_equal(&keeper.presence, &found, sizeof found);
  assert_false(es_tpm_keeper_power_off(&keeper)); /* the worker wants to hear of the other one */
  keeper.presence = left;
  assert_true(es_tpm_keeper_power_off(&keeper));
  stop();
}

int main(int count, char **words) {
  if (strcmp(words[0], ES_TPM_PROGRAM) == 0) {
    work(count > 1 ? words[1] : "");
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(state_then_counter_then_answer, set_up, tear_down),
      cmocka_unit_test_setup_teardown(every_write_that_fails_is_said, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_start_that_fails_changes_nothing, set_up, tear_down),
      cmocka_unit_test_setup_teardown(what_no_worker_says_is_not_heard, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_state_that_is_gone_is_missed, set_up, tear_down),
      cmocka_unit_test_setup_teardown(presence_goes_out_and_in, set_up, tear_down),
      cmocka_unit_test_setup_teardown(what_a_guest_that_is_gone_asked_is_cancelled, set_up, tear_down),
      cmocka_unit_test_setup_teardown(death_is_noticed_and_said, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
