#include "hand-written/tpm-keeper/backend.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/client.h"
#include "runtime/counters.h"
#include "runtime/inspect.h"
#include "runtime/log.h"

enum under_way {
  NOTHING,
  COMMAND,
  RESET,
  DROPPED, /* a command that nobody waits for any more */
};

enum { COMMANDS, RESETS, REFUSED, FAILED, CANCELS, COUNTERS };
static const char *const counter_names[COUNTERS] = {
    [COMMANDS] = "commands", [RESETS] = "resets", [REFUSED] = "refused", [FAILED] = "failed", [CANCELS] = "cancels"};

struct es_tpm_process {
  struct es_loop *loop;
  struct es_tpm_client client;
  struct es_tpm_listener listener;
  enum under_way under_way;
  bool begun; /* the ring is this worker's: before that, a worker that is to be relieved may still use it */
  bool gone, reset_waits; /* for the end of what was dropped */
  uint32_t buffer_size;
  struct es_loop_watch event, life;
  struct es_loop_deferred look;
  uint8_t response[ES_TPM_RING_BUFFER_MAX];
  struct es_counter counters[COUNTERS];
  struct es_counter_set counter_set;
};

static void begin(struct es_tpm_process *process) {
  if (!process->begun) {
    process->begun = true;
    es_tpm_client_catch_up(&process->client);
  }
}

/* An answer that comes soon is taken at the end of this turn, for others the eventfd is written. */
static void ask(struct es_tpm_process *process, enum es_tpm_ring_request request, uint8_t locality,
                const uint8_t *command, uint32_t size) {
  es_count_own(&process->counters[request == ES_TPM_RING_REQUEST_COMMAND ? COMMANDS : RESETS]);
  es_tpm_client_ask(&process->client, request, locality, command, size, ES_TPM_RING_SLEEP_AWAKE);
  if (request == ES_TPM_RING_REQUEST_COMMAND) {
    es_tpm_client_spin(&process->client);
  }
  es_tpm_client_wait(&process->client, ES_TPM_RING_SLEEP_EVENT, 0);
  es_loop_defer(process->loop, &process->look);
}

static void ask_reset(struct es_tpm_process *process) {
  process->reset_waits = false;
  process->under_way = RESET;
  ask(process, ES_TPM_RING_REQUEST_RESET, 0, NULL, process->buffer_size);
}

static void end(struct es_tpm_process *process, const uint8_t *response, uint32_t size, int error) {
  const enum under_way ended = process->reset_waits ? RESET : process->under_way;
  process->under_way = NOTHING;
  process->reset_waits = false;
  if (ended == COMMAND && process->listener.answered != NULL) {
    process->listener.answered(process->listener.context, response, size);
  } else if (ended == RESET && process->listener.reset_done != NULL) {
    process->listener.reset_done(process->listener.context, error);
  }
}

static void look(struct es_tpm_process *process) {
  enum es_tpm_ring_outcome outcome;
  uint32_t size = 0;
  if (!process->begun) {
    return; /* an answer is another worker's */
  }
  if (!process->gone && es_tpm_client_take(&process->client, &outcome, process->response, &size)) {
    if (outcome != ES_TPM_RING_OUTCOME_DONE) {
      es_count_own(&process->counters[outcome == ES_TPM_RING_OUTCOME_REFUSED ? REFUSED : FAILED]);
    }
    if (process->reset_waits) {
      explicit_bzero(process->response, size);
      ask_reset(process);
      return;
    }
    const bool done = outcome == ES_TPM_RING_OUTCOME_DONE;
    end(process, done && size != 0 ? process->response : NULL, done ? size : 0,
        done                                     ? 0
        : outcome == ES_TPM_RING_OUTCOME_REFUSED ? -EPERM
                                                 : -EIO);
    explicit_bzero(process->response, size);
  } else if (process->gone && process->under_way != NOTHING) {
    end(process, NULL, 0, -EPIPE);
  }
}

static void look_deferred(struct es_loop_deferred *deferred) {
  look(deferred->context);
}

static void hear_event(struct es_loop_watch *watch, uint32_t events) {
  (void)events;
  look(watch->context);
}

static void hear_life(struct es_loop_watch *watch, uint32_t events) {
  struct es_tpm_process *process = watch->context;
  if ((events & (POLLHUP | POLLERR)) != 0 && !process->gone) {
    process->gone = true;
    es_log(ES_LOG_ERROR, "tpm", "the TPM is gone until the guest is reset");
    look(process);
  }
}

static void op_listen(void *backend, const struct es_tpm_listener *listener) {
  struct es_tpm_process *process = backend;
  process->listener = listener != NULL ? *listener : (struct es_tpm_listener){0};
}

static void op_submit(void *backend, uint8_t locality, const uint8_t *command, uint32_t size) {
  struct es_tpm_process *process = backend;
  begin(process);
  process->under_way = COMMAND;
  if (process->gone) {
    es_loop_defer(process->loop, &process->look);
    return;
  }
  ask(process, ES_TPM_RING_REQUEST_COMMAND, locality, command, size);
}

static void op_cancel(void *backend) {
  struct es_tpm_process *process = backend;
  if (process->under_way == COMMAND && !process->gone) {
    es_count_own(&process->counters[CANCELS]);
    es_tpm_client_cancel(&process->client);
  }
}

static void op_reset(void *backend, uint32_t buffer_size) {
  struct es_tpm_process *process = backend;
  begin(process);
  process->buffer_size = buffer_size;
  if (process->gone) {
    process->under_way = RESET;
    es_loop_defer(process->loop, &process->look);
  } else if (process->client.busy) {
    process->under_way = DROPPED;
    process->reset_waits = true;
    es_count_own(&process->counters[CANCELS]);
    es_tpm_client_cancel(&process->client);
    es_loop_defer(process->loop, &process->look);
  } else {
    ask_reset(process);
  }
}

static const struct es_tpm_backend_ops ops = {
    .listen = op_listen, .submit = op_submit, .cancel = op_cancel, .reset = op_reset};

static void count_from_now(struct es_tpm_process *process) {
  for (unsigned i = 0; i < COUNTERS; i++) {
    process->counters[i].name = counter_names[i];
  }
  process->counter_set =
      (struct es_counter_set){.name = "tpm-process", .counters = process->counters, .count = COUNTERS};
  es_counters_register(&process->counter_set);
}

int es_tpm_process_create(struct es_loop *loop, int ring, int event, int life, struct es_tpm_process **out) {
  struct es_tpm_process *process = calloc(1, sizeof *process);
  int error = process == NULL ? -ENOMEM : es_tpm_client_attach(&process->client, ring);
  if (error == 0) {
    process->loop = loop;
    process->event = (struct es_loop_watch){.ready = hear_event, .context = process};
    process->life = (struct es_loop_watch){.ready = hear_life, .context = process};
    process->look = (struct es_loop_deferred){.run = look_deferred, .context = process};
    error = es_loop_watch_add(loop, &process->event, event, POLLIN);
  }
  if (error == 0) {
    error = es_loop_watch_add(loop, &process->life, life, POLLIN);
  }
  close(ring);
  close(event);
  close(life);
  if (error != 0 && process != NULL) {
    es_tpm_client_detach(&process->client);
    free(process);
    process = NULL;
  }
  if (process != NULL) {
    count_from_now(process);
  }
  *out = process;
  return error;
}

struct es_tpm_backend es_tpm_process_backend(struct es_tpm_process *process) {
  return (struct es_tpm_backend){.ops = &ops, .backend = process};
}

void es_tpm_process_inspect(const struct es_tpm_process *process, struct es_inspect *inspect) {
  static const char *const words[] = {
      [NOTHING] = "nothing", [COMMAND] = "command", [RESET] = "reset", [DROPPED] = "dropped"};
  if (es_inspect_begin(inspect, "tpm-process")) {
    es_inspect_bool(inspect, "gone", process->gone);
    es_inspect_text(inspect, "under-way", words[process->under_way]);
    es_inspect_bool(inspect, "reset-waits", process->reset_waits);
    es_inspect_u64(inspect, "buffer-size", process->buffer_size);
    es_tpm_client_inspect(&process->client, inspect);
    es_inspect_end(inspect);
  }
}

void es_tpm_process_destroy(struct es_tpm_process *process) {
  if (process != NULL) {
    es_counters_unregister(&process->counter_set);
    es_tpm_client_detach(&process->client);
    free(process);
  }
}
