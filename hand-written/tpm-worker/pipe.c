#include "hand-written/tpm-worker/pipe.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_command_wire.h"
#include "hand-written/tpm-keeper/client.h"
#include "hand-written/tpm-keeper/keeper.h"
#include "runtime/whole.h"

#define BUSY_STEPS 1000u /* ten seconds */
#define HEADER ES_TPM_COMMAND_HEADER_SIZE_MAX

struct pipe {
  struct es_tpm_keeper keeper;
  struct es_tpm_client client;
  uint8_t locality;
  uint8_t bytes[ES_TPM_RING_BUFFER_MAX];
};

struct words {
  const char *state, *device, *key, *keyring, *rollback, *name;
  bool startup, goes_on;
  long locality;
  uint32_t banks;
};

static const char usage[] =
    "usage: entresol-tpm-pipe [--state FOLDER | --device FILE] [--key FILE | --keyring NAME] [--rollback FILE]\n"
    "                         [--name NAME] [--startup] [--go-on] [--locality 0-4] [--banks sha1,sha256,...]\n"
    "A TPM on standard input and output: commands as they are, answers as they are. Without a state it is new and is "
    "lost.\n";

/* Names with commas between them. */
static bool read_banks(const char *text, uint32_t *banks) {
  static const struct {
    const char *name;
    uint32_t flag;
  } all[] = {{"sha1", ES_TPM_CONTROL_BANKS_SHA1},
             {"sha256", ES_TPM_CONTROL_BANKS_SHA256},
             {"sha384", ES_TPM_CONTROL_BANKS_SHA384},
             {"sha512", ES_TPM_CONTROL_BANKS_SHA512}};
  *banks = 0;
  for (;;) {
    const size_t size = strcspn(text, ",");
    uint32_t flag = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
      flag |= strlen(all[i].name) == size && strncmp(text, all[i].name, size) == 0 ? all[i].flag : 0;
    }
    *banks |= flag;
    if (flag == 0 || text[size] == '\0') {
      return flag != 0;
    }
    text += size + 1;
  }
}

static bool read_words(int count, char **given, struct words *words) {
  *words = (struct words){.name = "pipe", .banks = ES_TPM_CONTROL_BANKS_SHA256 | ES_TPM_CONTROL_BANKS_SHA384};
  for (int i = 1; i < count; i++) {
    const struct {
      const char *word;
      const char **value;
    } texts[] = {{"--state", &words->state},     {"--device", &words->device},     {"--key", &words->key},
                 {"--keyring", &words->keyring}, {"--rollback", &words->rollback}, {"--name", &words->name}};
    bool known = false;
    for (size_t k = 0; k < sizeof texts / sizeof *texts && !known; k++) {
      if (strcmp(given[i], texts[k].word) == 0 && i + 1 < count) {
        *texts[k].value = given[++i];
        known = true;
      }
    }
    if (!known && strcmp(given[i], "--startup") == 0) {
      known = words->startup = true;
    } else if (!known && strcmp(given[i], "--go-on") == 0) {
      known = words->goes_on = true;
    } else if (!known && strcmp(given[i], "--locality") == 0 && i + 1 < count) {
      char *end;
      words->locality = strtol(given[++i], &end, 10);
      known = *end == '\0' && words->locality >= 0 && words->locality <= (long)ES_TPM_RING_LOCALITY_MAX;
    } else if (!known && strcmp(given[i], "--banks") == 0 && i + 1 < count) {
      known = read_banks(given[++i], &words->banks);
    }
    if (!known) {
      return false;
    }
  }
  bool stored = words->state != NULL || words->device != NULL, keyed = words->key != NULL || words->keyring != NULL;
  return (words->state == NULL || words->device == NULL) && (words->key == NULL || words->keyring == NULL) &&
         stored == keyed;
}

/* A program that speaks to its TPM so does not wait for its end: the next one's may come before. */
static int open_store(struct es_tpm_store *store, enum es_tpm_store_kind kind, const char *path) {
  static const struct timespec step = {.tv_nsec = 10000000};
  int error = es_tpm_store_open(store, kind, path, NULL);
  for (unsigned i = 0; error == -EBUSY && i < BUSY_STEPS; i++) {
    nanosleep(&step, NULL);
    error = es_tpm_store_open(store, kind, path, NULL);
  }
  return error;
}

static bool open_keeper(struct pipe *pipe, const struct words *words) {
  struct es_tpm_store store;
  struct es_tpm_counter counter = {.folder = -1};
  char why[256];
  const char *path = words->state != NULL ? words->state : words->device;
  enum es_tpm_store_kind kind = words->state != NULL    ? ES_TPM_STORE_FOLDER
                                : words->device != NULL ? ES_TPM_STORE_DEVICE
                                                        : ES_TPM_STORE_NONE;
  const struct es_tpm_keeper_options options = {.machine = words->name,
                                                .key = {.kind = words->key != NULL       ? ES_TPM_KEY_FILE
                                                                : words->keyring != NULL ? ES_TPM_KEY_KEYRING
                                                                                         : ES_TPM_KEY_NONE,
                                                        .name = words->key != NULL ? words->key : words->keyring},
                                                .banks = words->banks,
                                                .goes_on = words->goes_on,
                                                .binary = -1};
  int error = open_store(&store, kind, path);
  if (error != 0) {
    fprintf(stderr, "%s: %s: %s\n", ES_TPM_PIPE_PROGRAM, path, strerror(-error));
    return false;
  }
  error = es_tpm_counter_open(&counter, words->rollback, NULL);
  if (error != 0) {
    fprintf(stderr, "%s: %s: %s\n", ES_TPM_PIPE_PROGRAM, words->rollback,
            error == -EBADMSG ? "there is no counter in it" : strerror(-error));
    es_tpm_store_close(&store);
    return false;
  }
  es_tpm_keeper_create(&pipe->keeper, &options, &store, &counter);
  if (!es_tpm_keeper_start(&pipe->keeper, why, sizeof why) ||
      es_tpm_client_attach(&pipe->client, pipe->keeper.ring_file) != 0) {
    fprintf(stderr, "%s: %s\n", ES_TPM_PIPE_PROGRAM, why);
    es_tpm_keeper_destroy(&pipe->keeper);
    return false;
  }
  return true;
}

static void say_death(const struct es_tpm_keeper *keeper) {
  if (!es_tpm_keeper_alive(keeper)) {
    const bool killed = WIFSIGNALED(keeper->ended);
    fprintf(stderr, "%s: the TPM's process died: %s %d\n", ES_TPM_PIPE_PROGRAM, killed ? "signal" : "exit code",
            killed ? WTERMSIG(keeper->ended) : WEXITSTATUS(keeper->ended));
  }
}

/* A command through the ring; while it lasts the TPM may want something stored. Bytes of the answer, 0: there is none. */
static uint32_t run(struct pipe *pipe, uint32_t size) {
  enum es_tpm_ring_outcome outcome;
  uint32_t answer = 0;
  es_tpm_client_ask(&pipe->client, ES_TPM_RING_REQUEST_COMMAND, pipe->locality, pipe->bytes, size,
                    ES_TPM_RING_SLEEP_EVENT);
  while (!es_tpm_client_take(&pipe->client, &outcome, pipe->bytes, &answer)) {
    struct pollfd waits[] = {{.fd = pipe->keeper.socket, .events = POLLIN},
                             {.fd = pipe->keeper.event, .events = POLLIN}};
    if (!es_tpm_keeper_alive(&pipe->keeper) || (poll(waits, 2, -1) < 0 && errno != EINTR)) {
      return 0;
    }
    if (waits[0].revents != 0) {
      es_tpm_keeper_hear(&pipe->keeper);
      say_death(&pipe->keeper);
    }
    if (waits[1].revents != 0) {
      uint64_t times;
      ssize_t ignored = read(pipe->keeper.event, &times, sizeof times);
      (void)ignored;
    }
  }
  return outcome == ES_TPM_RING_OUTCOME_DONE ? answer : 0;
}

static bool refuse(struct pipe *pipe, enum es_tpm_command_response_code code) {
  const struct es_tpm_command_header header = {
      .tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = HEADER, .code = (uint32_t)code};
  size_t size = es_tpm_command_encode_header(&header, pipe->bytes, sizeof pipe->bytes);
  return es_write_whole(STDOUT_FILENO, pipe->bytes, size) == 0;
}

static bool start_up(struct pipe *pipe) {
  struct es_tpm_command_header header;
  const struct es_tpm_command_startup startup = {.header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS,
                                                            .length = ES_TPM_COMMAND_STARTUP_SIZE_MAX,
                                                            .code = ES_TPM_COMMAND_CODE_STARTUP},
                                                 .type = ES_TPM_COMMAND_STARTUP_TYPE_CLEAR};
  uint32_t size = run(pipe, (uint32_t)es_tpm_command_encode_startup(&startup, pipe->bytes, sizeof pipe->bytes));
  return es_tpm_command_decode_header(pipe->bytes, size, &header) == ES_OK &&
         (header.code == ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS ||
          header.code == ES_TPM_COMMAND_RESPONSE_CODE_INITIALIZE);
}

static void carry(struct pipe *pipe) {
  bool good = true;
  while (good && es_read_whole(STDIN_FILENO, pipe->bytes, HEADER) == 0) {
    struct es_tpm_command_header header;
    if (es_tpm_command_decode_header(pipe->bytes, HEADER, &header) != ES_OK || header.length < HEADER) {
      good = refuse(pipe, ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
      continue;
    }
    if (header.length > sizeof pipe->bytes) {
      /* Where the next command begins is not known any more. */
      (void)refuse(pipe, ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
      return;
    }
    if (es_read_whole(STDIN_FILENO, pipe->bytes + HEADER, header.length - HEADER) != 0) {
      return;
    }
    uint32_t size = run(pipe, header.length);
    good = size != 0 ? es_write_whole(STDOUT_FILENO, pipe->bytes, size) == 0
                     : refuse(pipe, ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
    explicit_bzero(pipe->bytes, sizeof pipe->bytes);
  }
}

int es_tpm_pipe_main(int count, char **given) {
  static struct pipe pipe;
  struct words words;
  if (count == 2 && strcmp(given[1], "--help") == 0) {
    fputs(usage, stdout);
    return 0;
  }
  if (!read_words(count, given, &words)) {
    fputs(usage, stderr);
    return 2;
  }
  (void)signal(SIGPIPE, SIG_IGN);
  if (words.goes_on) {
    /* Whoever speaks to it may end it as soon as it has its answer; what the TPM knows is kept first. */
    (void)signal(SIGTERM, SIG_IGN);
    (void)signal(SIGHUP, SIG_IGN);
    (void)signal(SIGINT, SIG_IGN);
  }
  if (!open_keeper(&pipe, &words)) {
    return 1;
  }
  pipe.locality = (uint8_t)words.locality;
  bool good = !words.startup || start_up(&pipe);
  if (good) {
    carry(&pipe);
  }
  if (good && words.goes_on) {
    good = es_tpm_keeper_keep_volatile(&pipe.keeper);
  } else {
    (void)es_tpm_keeper_power_off(&pipe.keeper);
  }
  es_tpm_client_detach(&pipe.client);
  es_tpm_keeper_destroy(&pipe.keeper);
  return good ? 0 : 1;
}
