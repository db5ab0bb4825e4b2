#include "hand-written/tpm-worker/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_control_wire.h"
#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/places.h"
#include "hand-written/tpm-keeper/ring.h"
#include "hand-written/tpm-worker/engine.h"
#include "hand-written/tpm-worker/seal.h"
#include "runtime/log.h"

#define FILES_MAX 16u
#define USER_BASE 0x78000000u /* ids that no user and no other worker has */
#define DATA_MAX (24u << 20) /* of all its writable memory */
#define HEAP_FIRST (1u << 20) /* taken at once */
#define CANCEL_STACK (256u << 10)
#define MESSAGE_MAX ES_TPM_CONTROL_BEGIN_SIZE_MAX
#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET

struct worker {
  struct es_tpm_ring ring;
  uint8_t *window;
  struct es_tpm_seal_key key;
  char machine[ES_TPM_CONTROL_MACHINE_MAX + 1];
  uint64_t generation;
  struct es_tpm_control_presence presence, stored_presence; /* beside the next state, and beside the last */
  bool ephemeral, permitted;
  uint32_t answered, control, stores;
  _Atomic uint32_t current; /* the request that libtpms works on */
  bool apart; /* the asker runs on another processor */
  struct es_tpm_control_from_host waiting; /* came while the manager stored */
  bool has_waiting;
  uint8_t command[ES_TPM_RING_BUFFER_MAX];
  uint32_t command_size;
};

static struct worker worker;

/* The manager. */

static void send_bytes(const uint8_t *bytes, size_t size) {
  struct iovec part = {.iov_base = (void *)(uintptr_t)bytes, .iov_len = size};
  const struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
  while (sendmsg(ES_TPM_PLACE_SOCKET, &packet, MSG_NOSIGNAL) < 0) {
    if (errno != EINTR) {
      _exit(1); /* without a manager there is no TPM */
    }
  }
}

/* False: there is none now, only when `wait` is false. */
static bool receive(struct es_tpm_control_from_host *message, bool wait) {
  uint8_t bytes[MESSAGE_MAX + 1];
  struct iovec part = {.iov_base = bytes, .iov_len = sizeof bytes};
  struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
  ssize_t size;
  do {
    size = recvmsg(ES_TPM_PLACE_SOCKET, &packet, wait ? 0 : MSG_DONTWAIT);
  } while (size < 0 && errno == EINTR);
  if (size < 0 && errno == EAGAIN && !wait) {
    return false;
  }
  es_result result = size <= 0 ? NULL : es_tpm_control_decode_from_host(bytes, (size_t)size, message);
  OPENSSL_cleanse(bytes, sizeof bytes);
  if (size <= 0 || result != ES_OK) {
    _exit(1);
  }
  return true;
}

static void send_finished(uint32_t number, enum es_tpm_control_outcome outcome) {
  uint8_t bytes[ES_TPM_CONTROL_FINISHED_SIZE_MAX];
  const struct es_tpm_control_finished finished = {.header = {.kind = ES_TPM_CONTROL_KIND_FINISHED, .number = number},
                                                   .outcome = (uint32_t)outcome};
  send_bytes(bytes, es_tpm_control_encode_finished(&finished, bytes, sizeof bytes));
}

static void send_begun(uint32_t number, enum es_tpm_control_outcome outcome) {
  uint8_t bytes[ES_TPM_CONTROL_BEGUN_SIZE_MAX];
  const struct es_tpm_control_begun begun = {.header = {.kind = ES_TPM_CONTROL_KIND_BEGUN, .number = number},
                                             .outcome = (uint32_t)outcome,
                                             .system_calls = es_tpm_calls.count,
                                             .generation = worker.generation,
                                             .presence = worker.presence};
  send_bytes(bytes, es_tpm_control_encode_begun(&begun, bytes, sizeof bytes));
}

/* Has the manager store what stands in the window; its other messages wait. */
static enum es_tpm_control_outcome have_stored(enum es_tpm_control_what what, size_t size, uint64_t generation) {
  uint8_t bytes[ES_TPM_CONTROL_STORE_SIZE_MAX];
  const uint32_t number = ++worker.stores;
  const struct es_tpm_control_store question = {.header = {.kind = ES_TPM_CONTROL_KIND_STORE, .number = number},
                                                .what = (uint32_t)what,
                                                .size = (uint32_t)size,
                                                .generation = generation};
  send_bytes(bytes, es_tpm_control_encode_store(&question, bytes, sizeof bytes));
  for (;;) {
    struct es_tpm_control_from_host message;
    (void)receive(&message, true);
    if (message.message == ES_TPM_CONTROL_MESSAGE_STORED && message.as.stored.header.number == number) {
      return (enum es_tpm_control_outcome)message.as.stored.outcome;
    }
    /* The manager has one question at a time. */
    worker.waiting = message;
    worker.has_waiting = true;
  }
}

static bool store_permanent(void *context, const uint8_t *bytes, uint32_t size) {
  (void)context;
  if (worker.ephemeral) {
    return true;
  }
  const struct es_tpm_seal_about about = {.part = ES_TPM_STATE_PART_PERMANENT,
                                          .machine = worker.machine,
                                          .generation = worker.generation + 1,
                                          .presence = worker.presence};
  size_t sealed = es_tpm_seal(&worker.key, &about, bytes, size, worker.window, ES_TPM_CONTROL_VOLATILE_AT);
  if (sealed == 0 ||
      have_stored(ES_TPM_CONTROL_WHAT_PERMANENT, sealed, about.generation) != ES_TPM_CONTROL_OUTCOME_DONE) {
    es_log(ES_LOG_ERROR, "tpm", "the state could not be stored");
    return false;
  }
  worker.generation++;
  worker.stored_presence = worker.presence;
  return true;
}

static enum es_tpm_control_outcome store_volatile(void) {
  uint8_t *bytes = NULL;
  uint32_t size = 0;
  if (worker.ephemeral || !es_tpm_engine_take_volatile(&bytes, &size)) {
    return ES_TPM_CONTROL_OUTCOME_FAILED;
  }
  const struct es_tpm_seal_about about = {
      .part = ES_TPM_STATE_PART_VOLATILE, .machine = worker.machine, .generation = worker.generation};
  size_t sealed = es_tpm_seal(&worker.key, &about, bytes, size, worker.window + ES_TPM_CONTROL_VOLATILE_AT,
                              ES_TPM_CONTROL_VOLATILE_AT);
  OPENSSL_cleanse(bytes, size);
  free(bytes);
  return sealed == 0 ? ES_TPM_CONTROL_OUTCOME_FAILED
                     : have_stored(ES_TPM_CONTROL_WHAT_VOLATILE, sealed, worker.generation);
}

/* The state that the manager has given, if it is the one that is wanted. */
static enum es_tpm_control_outcome take_state(const struct es_tpm_control_begin *begin, enum es_tpm_state_part part) {
  const bool permanent = part == ES_TPM_STATE_PART_PERMANENT;
  const uint32_t size = permanent ? begin->permanent_size : begin->volatile_size;
  const struct es_tpm_seal_expected expected = {.part = part,
                                                .machine = begin->machine,
                                                .counted = (begin->flags & ES_TPM_CONTROL_BEGIN_FLAGS_COUNTED) != 0,
                                                .counter = begin->counter};
  uint8_t *sealed = malloc((size_t)size + 1), *bytes = malloc((size_t)size + 1);
  uint32_t bytes_size = 0;
  struct es_tpm_seal_about about = {0};
  enum es_tpm_control_outcome outcome = ES_TPM_CONTROL_OUTCOME_FAILED;
  if (sealed != NULL && bytes != NULL) {
    memcpy(sealed, worker.window + (permanent ? 0 : ES_TPM_CONTROL_VOLATILE_AT), size);
    outcome = es_tpm_unseal(&worker.key, &expected, sealed, size, bytes, &bytes_size, &about);
  }
  if (outcome == ES_TPM_CONTROL_OUTCOME_DONE && !permanent && about.generation != worker.generation) {
    outcome = ES_TPM_CONTROL_OUTCOME_ROLLED_BACK; /* commands were answered since */
  }
  if (outcome == ES_TPM_CONTROL_OUTCOME_DONE) {
    worker.generation = about.generation;
    if (permanent) {
      worker.presence = worker.stored_presence = about.presence;
    }
    bool good =
        permanent ? es_tpm_engine_give_permanent(bytes, bytes_size) : es_tpm_engine_give_volatile(bytes, bytes_size);
    outcome = good ? ES_TPM_CONTROL_OUTCOME_DONE : ES_TPM_CONTROL_OUTCOME_FAILED;
  }
  if (bytes != NULL) {
    OPENSSL_cleanse(bytes, size);
  }
  free(bytes);
  free(sealed);
  return outcome;
}

/* A TPM that was never there: what is made of it is stored once, or not at all. */
static bool make_new(const struct es_tpm_control_begin *begin, es_tpm_make make, void *context) {
  const struct es_tpm_banks banks = {.wanted = begin->banks};
  es_tpm_engine_hold();
  return es_tpm_engine_start(0) && es_tpm_command_startup() && (make == NULL || make(context, &banks)) &&
         es_tpm_command_allocate(&banks) && es_tpm_command_shutdown() && es_tpm_engine_release() &&
         es_tpm_engine_start(0); /* banks are what was chosen only then */
}

static enum es_tpm_control_outcome start(const struct es_tpm_control_begin *begin, es_tpm_make make, void *context) {
  enum es_tpm_control_outcome outcome = ES_TPM_CONTROL_OUTCOME_DONE;
  worker.ephemeral = (begin->flags & ES_TPM_CONTROL_BEGIN_FLAGS_EPHEMERAL) != 0;
  memcpy(worker.machine, begin->machine, sizeof worker.machine);
  if (!es_tpm_seal_key_set(&worker.key, begin->key)) {
    return ES_TPM_CONTROL_OUTCOME_FAILED;
  }
  if ((begin->flags & (ES_TPM_CONTROL_BEGIN_FLAGS_FRESH | ES_TPM_CONTROL_BEGIN_FLAGS_EPHEMERAL)) != 0) {
    return make_new(begin, make, context) ? ES_TPM_CONTROL_OUTCOME_DONE : ES_TPM_CONTROL_OUTCOME_FAILED;
  }
  outcome = take_state(begin, ES_TPM_STATE_PART_PERMANENT);
  if (outcome == ES_TPM_CONTROL_OUTCOME_DONE && (begin->flags & ES_TPM_CONTROL_BEGIN_FLAGS_VOLATILE) != 0) {
    outcome = take_state(begin, ES_TPM_STATE_PART_VOLATILE);
  }
  if (outcome == ES_TPM_CONTROL_OUTCOME_DONE && !es_tpm_engine_start(0)) {
    outcome = ES_TPM_CONTROL_OUTCOME_REFUSED;
  }
  return outcome;
}

/* What was asked for by physical presence is in the state until the next one is stored, which is what doing it does: a request is
 * done once, or not at all. */
static void forget_request(void) {
  worker.presence.request = worker.presence.argument = 0;
}

static enum es_tpm_control_outcome power_off(const struct es_tpm_control_power_off *message) {
  worker.presence = message->presence;
  /* A TPM that the guest has shut down itself, or never started, says no. */
  (void)es_tpm_command_shutdown();
  return memcmp(&worker.presence, &worker.stored_presence, sizeof worker.presence) == 0 || es_tpm_engine_store_again()
             ? ES_TPM_CONTROL_OUTCOME_DONE
             : ES_TPM_CONTROL_OUTCOME_NOT_STORED;
}

/* Between two guests nobody is at the ring. Whoever was there last may have left words with which the next one's first request would be
 * taken for one that was answered, or nobody would be woken for it. */
static void clear_ring(void) {
  const struct es_tpm_ring *ring = &worker.ring;
  es_tpm_ring_set(ring, AT(SUBMITTED), worker.answered);
  es_tpm_ring_set(ring, AT(ANSWERED), worker.answered);
  es_tpm_ring_set(ring, AT(ASKER_SLEEPS), ES_TPM_RING_SLEEP_AWAKE);
  es_tpm_ring_set(ring, AT(TPM_SLEEPS), ES_TPM_RING_SLEEP_AWAKE);
  OPENSSL_cleanse(ring->base + ES_TPM_RING_COMMAND_AT, ES_TPM_RING_BUFFER_MAX);
  OPENSSL_cleanse(ring->base + ES_TPM_RING_RESPONSE_AT, ES_TPM_RING_BUFFER_MAX);
}

static void obey(const struct es_tpm_control_from_host *message) {
  switch (message->message) {
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
    clear_ring();
    worker.permitted = true;
    send_finished(message->as.permit.header.number, ES_TPM_CONTROL_OUTCOME_DONE);
    break;
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
    send_finished(message->as.power_off.header.number, power_off(&message->as.power_off));
    break;
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    send_finished(message->as.take_volatile.header.number, store_volatile());
    break;
  default:
    break; /* late, or nothing that there could be now */
  }
}

/* The machine's worker could have written over the word that says so: after a rest without a request it is asked anyway. */
static bool hear_manager(bool rested) {
  const uint32_t control = es_tpm_ring_get(&worker.ring, AT(CONTROL));
  struct es_tpm_control_from_host message;
  bool heard = false;
  if (worker.has_waiting) {
    worker.has_waiting = false;
    message = worker.waiting;
    obey(&message);
    heard = true;
  }
  if (control == worker.control && !rested) {
    return heard;
  }
  worker.control = control;
  while (receive(&message, false)) {
    obey(&message);
    heard = true;
  }
  return heard;
}

/* The ring. */

static enum es_tpm_ring_outcome serve(uint32_t request, uint32_t locality, uint32_t size, const uint8_t **response,
                                      uint32_t *response_size) {
  if (request == ES_TPM_RING_REQUEST_RESET) {
    if (!worker.permitted || size > ES_TPM_RING_BUFFER_MAX) {
      return ES_TPM_RING_OUTCOME_REFUSED;
    }
    worker.permitted = false;
    return es_tpm_engine_start(size) ? ES_TPM_RING_OUTCOME_DONE : ES_TPM_RING_OUTCOME_FAILED;
  }
  if (request != ES_TPM_RING_REQUEST_COMMAND || locality > ES_TPM_RING_LOCALITY_MAX ||
      size < ES_TPM_COMMAND_HEADER_SIZE_MIN || size > ES_TPM_RING_BUFFER_MAX) {
    return ES_TPM_RING_OUTCOME_REFUSED;
  }
  memcpy(worker.command, worker.ring.base + ES_TPM_RING_COMMAND_AT, size);
  worker.command_size = size;
  return es_tpm_engine_run((uint8_t)locality, worker.command, size, response, response_size) &&
                 *response_size <= ES_TPM_RING_BUFFER_MAX
             ? ES_TPM_RING_OUTCOME_DONE
             : ES_TPM_RING_OUTCOME_FAILED;
}

static void answer(uint32_t number, enum es_tpm_ring_outcome outcome, const uint8_t *response, uint32_t size) {
  const struct es_tpm_ring *ring = &worker.ring;
  if (outcome == ES_TPM_RING_OUTCOME_DONE && size != 0) {
    memcpy(ring->base + ES_TPM_RING_RESPONSE_AT, response, size);
  }
  const uint32_t processor = es_tpm_ring_processor();
  worker.apart = es_tpm_ring_get(ring, AT(ASKER_PROCESSOR)) != processor;
  es_tpm_ring_set(ring, AT(TPM_PROCESSOR), processor);
  es_tpm_ring_set(ring, AT(RESPONSE_SIZE), size);
  es_tpm_ring_set(ring, AT(OUTCOME), (uint32_t)outcome);
  worker.answered = number;
  /* It says how it sleeps before it looks for the last time: one of both sees the other. */
  atomic_store(es_tpm_ring_word(ring, AT(ANSWERED)), number);
  const uint32_t how = atomic_load(es_tpm_ring_word(ring, AT(ASKER_SLEEPS)));
  if (how == ES_TPM_RING_SLEEP_FUTEX) {
    es_tpm_ring_rouse(ring, AT(ANSWERED));
  } else if (how == ES_TPM_RING_SLEEP_EVENT) {
    static const uint64_t one = 1;
    ssize_t ignored = write(ES_TPM_PLACE_EVENT, &one, sizeof one); /* full: it is readable, which is what is wanted */
    (void)ignored;
  }
}

static bool take_request(void) {
  const struct es_tpm_ring *ring = &worker.ring;
  const uint32_t number = es_tpm_ring_get(ring, AT(SUBMITTED));
  if (number == worker.answered) {
    return false;
  }
  const uint8_t *response = NULL;
  uint32_t size = 0;
  atomic_store(&worker.current, number);
  enum es_tpm_ring_outcome outcome = serve(es_tpm_ring_get(ring, AT(REQUEST)), es_tpm_ring_get(ring, AT(LOCALITY)),
                                           es_tpm_ring_get(ring, AT(COMMAND_SIZE)), &response, &size);
  atomic_store(&worker.current, 0);
  answer(number, outcome, response, size);
  es_tpm_engine_forget_answer();
  OPENSSL_cleanse(worker.command, worker.command_size);
  worker.command_size = 0;
  return true;
}

static _Noreturn void work(void) {
  const struct es_tpm_ring *ring = &worker.ring;
  bool rested = false;
  for (;;) {
    const uint32_t wake = es_tpm_ring_get(ring, AT(WAKE));
    bool asked = take_request(), heard = hear_manager(rested && !asked);
    rested = false;
    if (heard || asked || (worker.apart && es_tpm_ring_spin(ring, AT(WAKE), wake))) {
      continue;
    }
    atomic_store(es_tpm_ring_word(ring, AT(TPM_SLEEPS)), ES_TPM_RING_SLEEP_FUTEX);
    es_tpm_ring_sleep(ring, AT(WAKE), wake, 0);
    atomic_store(es_tpm_ring_word(ring, AT(TPM_SLEEPS)), ES_TPM_RING_SLEEP_AWAKE);
    rested = true;
  }
}

static void *cancel_commands(void *barrier) {
  const struct es_tpm_ring *ring = &worker.ring;
  uint32_t seen = es_tpm_ring_get(ring, AT(CANCEL));
  if (es_sandbox_filter(&es_tpm_cancel_calls, ES_SANDBOX_KILL) != 0) {
    _exit(1);
  }
  pthread_barrier_wait(barrier);
  for (;;) {
    uint32_t number = es_tpm_ring_get(ring, AT(CANCEL));
    if (number == seen) {
      es_tpm_ring_sleep(ring, AT(CANCEL), seen, 0);
      continue;
    }
    seen = number;
    if (number != 0 && atomic_load(&worker.current) == number) {
      es_tpm_engine_cancel();
    }
  }
  return NULL;
}

/* The start, before anything that others wrote is looked at. */

static bool map_all(void) {
  void *window = mmap(NULL, ES_TPM_CONTROL_WINDOW_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, ES_TPM_PLACE_WINDOW, 0);
  if (window == MAP_FAILED || es_tpm_ring_map(&worker.ring, ES_TPM_PLACE_RING) != 0) {
    return false;
  }
  worker.window = window;
  return true;
}

/* All that libraries do once, with files to look for and memory to take, they do now. */
static bool warm_up(void) {
  uint8_t some[16];
  (void)setenv("TZ", "UTC0", 1); /* else the first date asks a file */
  tzset();
  (void)mallopt(M_ARENA_MAX, 1);
  (void)mallopt(M_MMAP_MAX, 0);
  (void)mallopt(M_TRIM_THRESHOLD, -1);
  void *heap = malloc(HEAP_FIRST);
  bool good = heap != NULL;
  free(heap);
  return good && OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, NULL) == 1 &&
         RAND_bytes(some, sizeof some) == 1 && es_sandbox_limit_memory(DATA_MAX) == 0;
}

static bool close_in(void) {
  static const int keep[] = {STDIN_FILENO,        STDOUT_FILENO,      STDERR_FILENO,
                             ES_TPM_PLACE_SOCKET, ES_TPM_PLACE_EVENT, ES_TPM_PLACE_LIFE};
  const struct es_sandbox_options options = {.keep = keep,
                                             .keep_count = sizeof keep / sizeof *keep,
                                             .files_max = FILES_MAX,
                                             .user = USER_BASE + (uint32_t)getpid()};
  struct es_sandbox_state state;
  pthread_barrier_t barrier;
  pthread_attr_t attributes;
  pthread_t thread;
  if (es_sandbox_enter(&options, &state) != 0) {
    return false;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL); /* forgotten when the user changed */
  if (pthread_barrier_init(&barrier, NULL, 2) != 0 || pthread_attr_init(&attributes) != 0 ||
      pthread_attr_setstacksize(&attributes, CANCEL_STACK) != 0 ||
      pthread_create(&thread, &attributes, cancel_commands, &barrier) != 0) {
    return false;
  }
  pthread_barrier_wait(&barrier);
  (void)pthread_barrier_destroy(&barrier); /* waits until the other thread has left it: its place is this stack */
  return es_sandbox_filter(&es_tpm_calls, ES_SANDBOX_KILL) == 0;
}

static void leave_manager(void) {
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  prctl(PR_SET_NAME, ES_TPM_PROGRAM);
  if (nothing >= 0) {
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
  }
  (void)syscall(SYS_close_range, ES_TPM_PLACE_END, ~0u, 0);
  prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
  es_tpm_short_slices();
  (void)signal(SIGPIPE, SIG_IGN);
  es_sandbox_leave_signals();
}

int es_tpm_worker_main(es_tpm_make make, void *context) {
  const struct es_tpm_engine_options options = {.store = store_permanent};
  struct es_tpm_control_from_host message;
  leave_manager();
  if (!map_all()) {
    es_log(ES_LOG_ERROR, "tpm", "there is no ring: entresol starts this program");
    return 1;
  }
  if (!warm_up() || !es_tpm_engine_open(&options) || !close_in()) {
    es_log(ES_LOG_ERROR, "tpm", "the worker could not be closed in");
    return 1;
  }
  (void)receive(&message, true);
  if (message.message != ES_TPM_CONTROL_MESSAGE_BEGIN) {
    return 1;
  }
  worker.control = es_tpm_ring_get(&worker.ring, AT(CONTROL));
  const uint32_t number = message.as.begin.header.number;
  enum es_tpm_control_outcome outcome = start(&message.as.begin, make, context);
  OPENSSL_cleanse(&message, sizeof message);
  send_begun(number, outcome);
  forget_request();
  if (outcome != ES_TPM_CONTROL_OUTCOME_DONE) {
    _exit(0);
  }
  work();
}
