/* hostile_tpm_ring [--commands N] [--seed N] [--least N]: a machine's worker that was taken over, at the memory that it shares with a real TPM's process. What
 * it asks comes from what firmware asks, changed: codes, bytes, sizes that are none, localities, resets that nobody permitted; another thread cancels and writes
 * over the command meanwhile, and now and then all words are anything. Fails when the TPM's process dies or stays away, when an
 * answer is none, when it does what it must refuse, or when a way to end was seen less often than `least`. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/tpm_command_wire.h"
#include "hand-written/tpm-keeper/client.h"
#include "hand-written/tpm-keeper/keeper.h"
#include "runtime/bytes.h"

#define SECOND 1000000000u
#define PATIENCE 60u /* seconds, for one answer */
#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET
#define WORDS (ES_TPM_RING_MEMORY_SIZE_MAX / 4)

enum way {
  DONE_WELL,
  DONE_WITH_ERROR,
  WRONG_HEADER, /* of a command whose header does not say its size */
  REFUSED_SIZE,
  REFUSED_LOCALITY,
  REFUSED_RESET,
  REFUSED_REQUEST,
  WRITTEN_OVER, /* meanwhile, by the other thread */
  CANCELLED,
  WORDS_OF_ANYTHING,
  WAYS
};
static const char *const way_names[WAYS] = {
    [DONE_WELL] = "done",
    [DONE_WITH_ERROR] = "answered with an error",
    [WRONG_HEADER] = "refused by the TPM: its header says another size",
    [REFUSED_SIZE] = "refused: size",
    [REFUSED_LOCALITY] = "refused: locality",
    [REFUSED_RESET] = "refused: reset",
    [REFUSED_REQUEST] = "refused: no such request",
    [WRITTEN_OVER] = "written over while it was executed",
    [CANCELLED] = "cancelled meanwhile",
    [WORDS_OF_ANYTHING] = "words of anything",
};

static struct {
  uint64_t random, ways[WAYS];
  struct es_tpm_keeper keeper;
  struct es_tpm_client client;
  uint8_t bytes[ES_TPM_RING_BUFFER_MAX], response[ES_TPM_RING_BUFFER_MAX];
  _Atomic bool over, disturb, cancels, ends;
  _Atomic uint64_t disturbed;
} hostile;

static uint64_t mix(uint64_t *state) {
  *state += UINT64_C(0x9e3779b97f4a7c15);
  uint64_t z = *state;
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static uint32_t below(uint32_t n) {
  return (uint32_t)(mix(&hostile.random) >> 16) % n;
}

static bool one_in(uint32_t n) {
  return below(n) == 0;
}

static _Noreturn void fail(const char *what) {
  fprintf(stderr, "hostile_tpm_ring: %s\n", what);
  es_tpm_keeper_destroy(&hostile.keeper);
  exit(1);
}

/* The other thread: writes over the command, or cancels, as long as it may. */
static void *disturb(void *nothing) {
  uint64_t random = 7;
  const struct es_tpm_ring *ring = &hostile.keeper.ring; /* a mapping that stays */
  while (!atomic_load(&hostile.ends)) {
    const uint32_t one = (uint32_t)mix(&random);
    if (!atomic_load(&hostile.disturb)) {
      usleep(20);
    } else if (atomic_load(&hostile.cancels)) {
      es_tpm_ring_set(ring, AT(CANCEL), es_tpm_ring_get(ring, AT(SUBMITTED)) + (one % 8 == 0));
      es_tpm_ring_rouse(ring, AT(CANCEL));
    } else {
      ((volatile uint8_t *)ring->base)[ES_TPM_RING_COMMAND_AT + one % 64] = (uint8_t)(one >> 8);
    }
    atomic_fetch_add(&hostile.disturbed, atomic_load(&hostile.disturb));
  }
  return nothing;
}

/* A command as firmware has it, and then perhaps not. Its bytes. */
static uint32_t make_command(void) {
  uint8_t *bytes = hostile.bytes;
  const size_t room = sizeof hostile.bytes;
  const struct es_tpm_command_header plain = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS},
                                     with = {.tag = ES_TPM_COMMAND_TAG_SESSIONS};
  size_t size = 0;
  uint32_t code = 0;
  switch (below(7)) {
  case 0:
    code = ES_TPM_COMMAND_CODE_GET_RANDOM;
    size = es_tpm_command_encode_get_random(
        &(struct es_tpm_command_get_random){.header = plain, .count = (uint16_t)below(80)}, bytes, room);
    break;
  case 1:
    code = ES_TPM_COMMAND_CODE_GET_CAPABILITY;
    size = es_tpm_command_encode_get_capability(
        &(struct es_tpm_command_get_capability){
            .header = plain, .capability = ES_TPM_COMMAND_CAPABILITY_PCRS, .count = 1 + below(3)},
        bytes, room);
    break;
  case 2:
    code = ES_TPM_COMMAND_CODE_PCR_EXTEND;
    size = es_tpm_command_encode_pcr_extend(
        &(struct es_tpm_command_pcr_extend){.header = with, .pcr = below(24), .count = 1}, bytes, room);
    size += es_tpm_command_encode_digest(&(struct es_tpm_command_digest){.algorithm = ES_TPM_COMMAND_ALGORITHM_SHA256},
                                         bytes + size, room - size);
    memset(bytes + size, 0x11, 32);
    size += 32;
    break;
  case 3:
    code = ES_TPM_COMMAND_CODE_SELF_TEST;
    size = es_tpm_command_encode_self_test(&(struct es_tpm_command_self_test){.header = plain}, bytes, room);
    break;
  case 4:
    code = ES_TPM_COMMAND_CODE_CLEAR;
    size = es_tpm_command_encode_clear(
        &(struct es_tpm_command_clear){.header = with, .hierarchy = ES_TPM_COMMAND_HANDLE_PLATFORM + below(3)}, bytes,
        room);
    break;
  case 5:
    code = one_in(2) ? ES_TPM_COMMAND_CODE_STARTUP : ES_TPM_COMMAND_CODE_SHUTDOWN;
    size = es_tpm_command_encode_startup(&(struct es_tpm_command_startup){.header = plain}, bytes, room);
    break;
  default: { /* anything that is called a command */
    struct es_tpm_command_header header = one_in(2) ? plain : with;
    size = es_tpm_command_encode_header(&header, bytes, room);
    code = ES_TPM_COMMAND_CODE_CLEAR + below(128) - 16;
    for (const size_t end = size + (one_in(40) ? room - size : below(120)); size < end; size++) {
      bytes[size] = (uint8_t)(one_in(3) ? below(256) : 0);
    }
    break;
  }
  }
  es_store_be32(bytes + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET, (uint32_t)size);
  es_store_be32(bytes + ES_TPM_COMMAND_HEADER_CODE_OFFSET, code);
  while (one_in(3)) {
    bytes[ES_TPM_COMMAND_HEADER_SIZE_MAX + below(20)] = (uint8_t)below(256);
  }
  return (uint32_t)size;
}

/* Waits for an answer; what it was. */
static enum es_tpm_ring_outcome await(uint32_t *size) {
  enum es_tpm_ring_outcome outcome;
  for (unsigned i = 0; !es_tpm_client_take(&hostile.client, &outcome, hostile.response, size); i++) {
    if (i == PATIENCE) {
      fail("no answer");
    }
    es_tpm_client_wait(&hostile.client, ES_TPM_RING_SLEEP_FUTEX, SECOND);
    es_tpm_keeper_hear(&hostile.keeper);
    if (!es_tpm_keeper_alive(&hostile.keeper)) {
      fprintf(stderr, "hostile_tpm_ring: the TPM's process died (status %#x)\n", (unsigned)hostile.keeper.ended);
      exit(1);
    }
  }
  return outcome;
}

static void ask(uint32_t request, uint8_t locality, uint32_t size) {
  es_tpm_client_ask(&hostile.client, (enum es_tpm_ring_request)request, locality, hostile.bytes, size,
                    ES_TPM_RING_SLEEP_AWAKE);
}

static void expect_refused(enum way way) {
  uint32_t size;
  if (await(&size) != ES_TPM_RING_OUTCOME_REFUSED || size != 0) {
    fail(way_names[way]);
  }
  hostile.ways[way]++;
}

/* The code of an answer that is one. */
static uint32_t expect_answer(void) {
  struct es_tpm_command_header header;
  uint32_t size;
  const enum es_tpm_ring_outcome outcome = await(&size);
  if (outcome != ES_TPM_RING_OUTCOME_DONE || es_tpm_command_decode_header(hostile.response, size, &header) != ES_OK ||
      header.length != size) {
    fail("an answer that is none");
  }
  return header.code;
}

static void go_with_disturbance(bool cancels, uint32_t size) {
  const uint64_t before = atomic_load(&hostile.disturbed);
  atomic_store(&hostile.cancels, cancels);
  atomic_store(&hostile.disturb, true);
  while (atomic_load(&hostile.disturbed) == before) {
    usleep(1);
  }
  ask(ES_TPM_RING_REQUEST_COMMAND, (uint8_t)below(5), size);
  (void)expect_answer();
  atomic_store(&hostile.disturb, false);
  hostile.ways[cancels ? CANCELLED : WRITTEN_OVER]++;
}

static void start_up(void) {
  const struct es_tpm_command_startup startup = {.header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS,
                                                            .length = ES_TPM_COMMAND_STARTUP_SIZE_MAX,
                                                            .code = ES_TPM_COMMAND_CODE_STARTUP}};
  ask(ES_TPM_RING_REQUEST_COMMAND, 0,
      (uint32_t)es_tpm_command_encode_startup(&startup, hostile.bytes, sizeof hostile.bytes));
  if (expect_answer() != ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS) {
    fail("the next guest has no TPM");
  }
}

/* All that the memory has before the buffers. Then the guest is reset, and the next worker of the machine finds a TPM all the same. */
static void write_words(void) {
  struct es_tpm_ring *ring = &hostile.client.ring;
  uint32_t size;
  for (unsigned i = 0; i < 64; i++) {
    es_tpm_ring_set(ring, below(WORDS) * 4, one_in(2) ? below(8) : (uint32_t)mix(&hostile.random));
    es_tpm_ring_wake_tpm(ring);
  }
  es_tpm_client_detach(&hostile.client);
  if (!es_tpm_keeper_permit(&hostile.keeper) || es_tpm_client_attach(&hostile.client, hostile.keeper.ring_file) != 0) {
    fail("the manager is not heard any more");
  }
  if (hostile.client.busy) {
    fail("the next worker finds a command under way");
  }
  ask(ES_TPM_RING_REQUEST_RESET, 0, 0);
  if (await(&size) != ES_TPM_RING_OUTCOME_DONE) {
    fail("a reset that was permitted was not done");
  }
  start_up();
  hostile.ways[WORDS_OF_ANYTHING]++;
}

static void one_command(void) {
  static const uint32_t none[] = {0, 9, ES_TPM_RING_BUFFER_MAX + 1, 0x7fffffffu, UINT32_MAX};
  const uint32_t size = make_command();
  switch (below(12)) {
  case 0:
    ask(ES_TPM_RING_REQUEST_COMMAND, 0, none[below(5)]);
    expect_refused(REFUSED_SIZE);
    return;
  case 1:
    ask(ES_TPM_RING_REQUEST_COMMAND, (uint8_t)(5 + below(251)), size);
    expect_refused(REFUSED_LOCALITY);
    return;
  case 2:
    ask(ES_TPM_RING_REQUEST_RESET, 0, one_in(2) ? 0 : none[below(5)]);
    expect_refused(REFUSED_RESET);
    return;
  case 3:
    ask(one_in(2) ? 0 : 3 + below(1000), 0, size);
    expect_refused(REFUSED_REQUEST);
    return;
  case 4:
    es_store_be32(hostile.bytes + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET,
                  one_in(2) ? none[below(5)] : size + 1 + below(9));
    ask(ES_TPM_RING_REQUEST_COMMAND, 0, size);
    if (expect_answer() == ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS) {
      fail("a command whose header says another size was done");
    }
    hostile.ways[WRONG_HEADER]++;
    return;
  case 5:
    go_with_disturbance(true, size);
    return;
  case 6:
    go_with_disturbance(false, size);
    return;
  case 7:
    if (one_in(4)) {
      write_words();
    }
    return;
  default:
    ask(ES_TPM_RING_REQUEST_COMMAND, (uint8_t)below(5), size);
    hostile.ways[expect_answer() == ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS ? DONE_WELL : DONE_WITH_ERROR]++;
    return;
  }
}

static void start(void) {
  char path[4096], why[256] = "";
  struct es_tpm_store store;
  const struct es_tpm_counter counter = {.folder = -1};
  ssize_t size = readlink("/proc/self/exe", path, sizeof path - 32);
  path[size > 0 ? size : 0] = '\0';
  char *end = strrchr(path, '/');
  (void)snprintf(end != NULL ? end : path, 32, "/../entresol-tpm");
  const struct es_tpm_keeper_options options = {
      .machine = "hostile", .banks = ES_TPM_CONTROL_BANKS_SHA256, .binary = open(path, O_RDONLY | O_CLOEXEC)};
  (void)es_tpm_store_open(&store, ES_TPM_STORE_NONE, NULL, NULL);
  es_tpm_keeper_create(&hostile.keeper, &options, &store, &counter);
  if (options.binary < 0 || !es_tpm_keeper_start(&hostile.keeper, why, sizeof why) ||
      es_tpm_client_attach(&hostile.client, hostile.keeper.ring_file) != 0) {
    fprintf(stderr, "hostile_tpm_ring: %s: %s\n", path, why);
    exit(1);
  }
  close(options.binary);
}

int main(int count, char **words) {
  uint64_t commands = 20000, least = 1;
  pthread_t thread;
  for (int i = 1; i < count; i += 2) {
    uint64_t *to = strcmp(words[i], "--commands") == 0 ? &commands
                   : strcmp(words[i], "--seed") == 0   ? &hostile.random
                   : strcmp(words[i], "--least") == 0  ? &least
                                                       : NULL;
    if (to == NULL || i + 1 == count) {
      fprintf(stderr, "usage: hostile_tpm_ring [--commands N] [--seed N] [--least N]\n");
      return 2;
    }
    *to = strtoull(words[i + 1], NULL, 10);
  }
  start();
  start_up();
  if (pthread_create(&thread, NULL, disturb, NULL) != 0) {
    fail("no thread");
  }
  for (uint64_t i = 0; i < commands; i++) {
    one_command();
  }
  atomic_store(&hostile.ends, true);
  (void)pthread_join(thread, NULL);
  uint32_t rare = 0;
  for (unsigned way = 0; way < WAYS; way++) {
    printf("%10" PRIu64 " %s\n", hostile.ways[way], way_names[way]);
    rare += hostile.ways[way] < least;
  }
  printf("hostile_tpm_ring: %" PRIu64 " commands, %u ways, %u below %" PRIu64 "\n", commands, (unsigned)WAYS, rare,
         least);
  es_tpm_client_detach(&hostile.client);
  es_tpm_keeper_destroy(&hostile.keeper);
  return rare == 0 ? 0 : 1;
}
