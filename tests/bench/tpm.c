/* Commands to a TPM through our process, beside swtpm over its Unix socket and libtpms in this process: nanoseconds from command to answer,
 * both sides on one processor, and on two. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"
#include "generated/tpm_command_wire.h"
#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/client.h"
#include "hand-written/tpm-keeper/keeper.h"
#include "hand-written/tpm-worker/engine.h"

#define SHA256_SIZE 32u
#define COMMANDS 20u /* in a turn */
#define PATIENCE 2000u /* milliseconds */

struct command {
  const char *name;
  uint8_t bytes[80];
  uint32_t size;
};

/* TPM2_GetRandom(16), TPM2_PCR_Read(sha256:16) and TPM2_PCR_Extend(16, sha256), as any client sends them. */
static struct command commands[3];

static void make_commands(void) {
  static const uint8_t read_pcr[] = {0x80, 0x01, 0, 0, 0, 20, 0, 0, 0x01, 0x7e, 0, 0, 0, 1, 0, 0x0b, 3, 0, 0, 1};
  struct command *random = &commands[0], *read = &commands[1], *extend = &commands[2];
  random->name = "GetRandom";
  random->size = (uint32_t)es_tpm_command_encode_get_random(
      &(struct es_tpm_command_get_random){.header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS,
                                                     .length = ES_TPM_COMMAND_GET_RANDOM_SIZE_MAX,
                                                     .code = ES_TPM_COMMAND_CODE_GET_RANDOM},
                                          .count = 16},
      random->bytes, sizeof random->bytes);
  read->name = "PCR_Read";
  read->size = sizeof read_pcr;
  memcpy(read->bytes, read_pcr, sizeof read_pcr);
  extend->name = "PCR_Extend";
  extend->size = ES_TPM_COMMAND_PCR_EXTEND_SIZE_MAX + ES_TPM_COMMAND_DIGEST_SIZE_MAX + SHA256_SIZE;
  size_t at = es_tpm_command_encode_pcr_extend(
      &(struct es_tpm_command_pcr_extend){.header = {.tag = ES_TPM_COMMAND_TAG_SESSIONS,
                                                     .length = extend->size,
                                                     .code = ES_TPM_COMMAND_CODE_PCR_EXTEND},
                                          .pcr = 16,
                                          .count = 1},
      extend->bytes, sizeof extend->bytes);
  (void)es_tpm_command_encode_digest(&(struct es_tpm_command_digest){.algorithm = ES_TPM_COMMAND_ALGORITHM_SHA256},
                                     extend->bytes + at, sizeof extend->bytes - at); /* of zeros */
}

static _Noreturn void fail(const char *what) {
  fprintf(stderr, "bench tpm: %s: %s\n", what, strerror(errno));
  exit(1);
}

/* A place where commands go: writes the answer, of at least a header. */
struct place {
  void (*run)(const uint8_t *command, uint32_t size, uint8_t *response);
};

static struct es_tpm_keeper keeper;
static struct es_tpm_client client;
static int swtpm = -1;

static void run_here(const uint8_t *command, uint32_t size, uint8_t *response) {
  uint8_t copy[sizeof commands[0].bytes];
  const uint8_t *at;
  uint32_t have;
  memcpy(copy, command, size);
  if (!es_tpm_engine_run(0, copy, size, &at, &have)) {
    fail("libtpms");
  }
  memcpy(response, at, have);
}

static void run_ours(const uint8_t *command, uint32_t size, uint8_t *response) {
  enum es_tpm_ring_outcome outcome;
  uint32_t have;
  es_tpm_client_ask(&client, ES_TPM_RING_REQUEST_COMMAND, 0, command, size, ES_TPM_RING_SLEEP_AWAKE);
  es_tpm_client_spin(&client);
  while (!es_tpm_client_take(&client, &outcome, response, &have)) {
    es_tpm_client_wait(&client, ES_TPM_RING_SLEEP_FUTEX, 0);
  }
  if (outcome != ES_TPM_RING_OUTCOME_DONE) {
    fail("the TPM's process");
  }
}

static void run_swtpm(const uint8_t *command, uint32_t size, uint8_t *response) {
  if (write(swtpm, command, size) != (ssize_t)size || read(swtpm, response, ES_TPM_RING_BUFFER_MAX) < 10) {
    fail("swtpm");
  }
}

static void check(const struct place *place, const uint8_t *command, uint32_t size) {
  uint8_t response[ES_TPM_RING_BUFFER_MAX];
  struct es_tpm_command_header header;
  place->run(command, size, response);
  if (es_tpm_command_decode_header(response, sizeof response, &header) != ES_OK || header.code != 0) {
    errno = EPROTO;
    fail("a command was not done");
  }
}

static double turn(const struct place *place, const struct command *command) {
  uint8_t response[ES_TPM_RING_BUFFER_MAX];
  uint64_t begin = bench_now();
  for (unsigned i = 0; i < COMMANDS; i++) {
    place->run(command->bytes, command->size, response);
  }
  return (double)(bench_now() - begin) / COMMANDS;
}

static void start_up(const struct place *place) {
  uint8_t bytes[ES_TPM_COMMAND_STARTUP_SIZE_MAX];
  const struct es_tpm_command_startup startup = {
      .header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = sizeof bytes, .code = ES_TPM_COMMAND_CODE_STARTUP}};
  uint8_t test[ES_TPM_COMMAND_SELF_TEST_SIZE_MAX];
  const struct es_tpm_command_self_test self_test = {
      .header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = sizeof test, .code = ES_TPM_COMMAND_CODE_SELF_TEST},
      .full = 1};
  (void)es_tpm_command_encode_startup(&startup, bytes, sizeof bytes);
  (void)es_tpm_command_encode_self_test(&self_test, test, sizeof test);
  check(place, bytes, sizeof bytes);
  check(place, test, sizeof test);
}

static void start_ours(void) {
  char path[4096], why[256] = "";
  struct es_tpm_store store;
  const struct es_tpm_counter counter = {.folder = -1};
  ssize_t size = readlink("/proc/self/exe", path, sizeof path - 32);
  path[size > 0 ? size : 0] = '\0';
  char *end = strrchr(path, '/');
  (void)snprintf(end != NULL ? end : path, 32, "/../entresol-tpm");
  const struct es_tpm_keeper_options options = {
      .machine = "bench", .banks = ES_TPM_CONTROL_BANKS_SHA256, .binary = open(path, O_RDONLY | O_CLOEXEC)};
  (void)es_tpm_store_open(&store, ES_TPM_STORE_NONE, NULL, NULL);
  es_tpm_keeper_create(&keeper, &options, &store, &counter);
  if (options.binary < 0 || !es_tpm_keeper_start(&keeper, why, sizeof why) ||
      es_tpm_client_attach(&client, keeper.ring_file) != 0) {
    fprintf(stderr, "bench tpm: %s: %s\n", path, why);
    exit(1);
  }
}

static pid_t start_swtpm(const char *folder) {
  char state[128], server[128], control[128];
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  (void)snprintf(state, sizeof state, "dir=%s", folder);
  (void)snprintf(server, sizeof server, "type=unixio,path=%s/data", folder);
  (void)snprintf(control, sizeof control, "type=unixio,path=%s/control", folder);
  (void)snprintf(address.sun_path, sizeof address.sun_path, "%s/data", folder);
  pid_t child = fork();
  if (child == 0) {
    execlp("swtpm", "swtpm", "socket", "--tpm2", "--tpmstate", state, "--server", server, "--ctrl", control, "--flags",
           "not-need-init", (char *)NULL);
    _exit(127);
  }
  for (unsigned i = 0; i < PATIENCE; i++) {
    swtpm = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(swtpm, (struct sockaddr *)&address, sizeof address) == 0) {
      return child;
    }
    close(swtpm);
    (void)poll(NULL, 0, 1);
  }
  (void)kill(child, SIGKILL);
  fail("swtpm");
}

static bool move(pid_t process, int cpu) {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET((unsigned)cpu, &one);
  return sched_setaffinity(process, sizeof one, &one) == 0;
}

/* Two processes that do nothing but hand a word to each other, each asleep meanwhile: what a command costs before anybody does it. */

static struct es_tpm_ring floor_ring;

enum { TO = 0, FRO = 64 }; /* words on cache lines of their own */

static _Noreturn void hand_back(void) {
  uint32_t seen = 0;
  for (;;) {
    const uint32_t now = es_tpm_ring_get(&floor_ring, TO);
    if (now == seen) {
      es_tpm_ring_sleep(&floor_ring, TO, seen, 0);
      continue;
    }
    seen = now;
    es_tpm_ring_set(&floor_ring, FRO, seen);
    es_tpm_ring_rouse(&floor_ring, FRO);
  }
}

static pid_t start_floor(void) {
  int file = es_tpm_ring_create("floor", ES_TPM_RING_SIZE);
  if (file < 0 || es_tpm_ring_map(&floor_ring, file) != 0) {
    fail("no memory to share");
  }
  close(file);
  pid_t child = fork();
  if (child == 0) {
    hand_back();
  }
  return child;
}

static void run_floor(const uint8_t *command, uint32_t size, uint8_t *response) {
  const uint32_t before = es_tpm_ring_get(&floor_ring, FRO);
  (void)command;
  (void)size;
  (void)response;
  es_tpm_ring_set(&floor_ring, TO, before + 1);
  es_tpm_ring_rouse(&floor_ring, TO);
  while (es_tpm_ring_get(&floor_ring, FRO) == before) {
    es_tpm_ring_sleep(&floor_ring, FRO, before, 0);
  }
}

static int ascending(const void *one, const void *other) {
  const double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

/* The best turn of each, which is what a machine that does nothing else does; and the median of all turns. */
static void compare(struct bench_report *report, const char *where) {
  static const struct place places[] = {{run_ours}, {run_swtpm}, {run_here}, {run_floor}};
  static double took[4][BENCH_ROUNDS];
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
    char name[64];
    for (unsigned round = 0; round < BENCH_ROUNDS; round++) {
      for (unsigned k = 0; k < 4; k++) {
        took[k][round] = turn(&places[k], &commands[i]);
      }
    }
    for (unsigned k = 0; k < 4; k++) {
      if (places[k].run != run_floor) {
        check(&places[k], commands[i].bytes, commands[i].size);
      }
      qsort(took[k], BENCH_ROUNDS, sizeof took[k][0], ascending);
    }
    (void)snprintf(name, sizeof name, "tpm %s %s", commands[i].name, where);
    bench_add(report, name, "ns", took[0][0], "swtpm over its socket", took[1][0]);
    (void)snprintf(name, sizeof name, "tpm %s %s median", commands[i].name, where);
    bench_add(report, name, "ns", took[0][BENCH_ROUNDS / 2], "swtpm over its socket", took[1][BENCH_ROUNDS / 2]);
    (void)snprintf(name, sizeof name, "tpm in process %s %s", commands[i].name, where);
    bench_add(report, name, "ns", took[0][0], "libtpms in process", took[2][0]);
    (void)snprintf(name, sizeof name, "tpm and a word %s %s", commands[i].name, where);
    bench_add(report, name, "ns", took[0][0], "a word to another process and back", took[3][0]);
  }
}

static bool no_store(void *context, const uint8_t *bytes, uint32_t size) {
  (void)context;
  (void)bytes;
  (void)size;
  return true;
}

static void remove_folder(const char *path) {
  DIR *folder = opendir(path);
  for (struct dirent *entry = folder != NULL ? readdir(folder) : NULL; entry != NULL; entry = readdir(folder)) {
    (void)unlinkat(dirfd(folder), entry->d_name, 0);
  }
  if (folder != NULL) {
    closedir(folder);
  }
  (void)rmdir(path);
}

int main(int argc, char **argv) {
  struct bench_report report;
  cpu_set_t all, other;
  char folder[] = "/tmp/es-bench-tpm.XXXXXX";
  const struct es_tpm_engine_options engine = {.store = no_store};
  const bool known = sched_getaffinity(0, sizeof all, &all) == 0;
  bench_begin(&report, argc, argv);
  make_commands();
  if (mkdtemp(folder) == NULL || !es_tpm_engine_open(&engine) || !es_tpm_engine_start(0)) {
    fail("libtpms");
  }
  start_ours();
  pid_t peer = start_swtpm(folder), floor_peer = start_floor();
  start_up(&(struct place){run_here});
  start_up(&(struct place){run_ours});
  start_up(&(struct place){run_swtpm});
  compare(&report, "one core");
  other = all;
  CPU_CLR((unsigned)sched_getcpu(), &other);
  int cpu = -1;
  for (int i = 0; i < CPU_SETSIZE && cpu < 0 && known; i++) {
    cpu = CPU_ISSET((unsigned)i, &other) ? i : -1;
  }
  if (cpu >= 0 && move(keeper.worker, cpu) && move(peer, cpu) && move(floor_peer, cpu)) {
    compare(&report, "two cores");
  }
  (void)kill(peer, SIGTERM);
  (void)waitpid(peer, NULL, 0);
  (void)kill(floor_peer, SIGKILL);
  (void)waitpid(floor_peer, NULL, 0);
  es_tpm_ring_unmap(&floor_ring);
  es_tpm_client_detach(&client);
  es_tpm_keeper_destroy(&keeper);
  es_tpm_engine_close();
  remove_folder(folder);
  return bench_end(&report);
}
