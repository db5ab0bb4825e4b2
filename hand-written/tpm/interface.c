/* The interface's life, accesses of VP threads, and the way of a command to the backend and back. */
#include "hand-written/tpm/interface.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/tpm_command_wire.h"
#include "hand-written/tpm/state.h"
#include "runtime/result.h"

static const char *const counter_names[ES_TPM_COUNTERS] = {
    [ES_TPM_COMMANDS] = "commands",
    [ES_TPM_ANSWERS] = "answers",
    [ES_TPM_ANSWERS_DROPPED] = "answers-dropped",
    [ES_TPM_ANSWERS_MISSING] = "answers-missing",
    [ES_TPM_CANCELS] = "cancels",
};

static void start(struct es_tpm *tpm) {
  es_tpm_crb_reset(&tpm->crb_registers);
  es_tpm_tis_reset(&tpm->tis_registers);
  es_tpm_interface_crb_start(&tpm->crb);
  es_tpm_interface_tis_start(&tpm->tis);
  es_tpm_localities_start(tpm);
  explicit_bzero(tpm->bytes, sizeof tpm->bytes);
  tpm->count = tpm->given = 0;
  tpm->submitted = tpm->cancelled = false;
}

/* The end of whatever changes something: the line follows. */
static void unlock(struct es_tpm *tpm) {
  const bool line = es_tpm_interrupt_wanted(tpm);
  if (line != tpm->line) {
    tpm->line = line;
    if (tpm->line_changed != NULL) {
      tpm->line_changed(tpm->context, line);
    }
  }
  pthread_mutex_unlock(&tpm->lock);
}

/* Accesses. */

void es_tpm_read(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t *value) {
  pthread_mutex_lock(&tpm->lock);
  const es_result refusal = tpm->kind == ES_TPM_CRB
                                ? es_tpm_crb_read(&tpm->crb_registers, &tpm->crb_owner, offset, width, value)
                                : es_tpm_tis_read(&tpm->tis_registers, &tpm->tis_owner, offset, width, value);
  es_refused_access(refusal, offset, width);
  unlock(tpm);
}

void es_tpm_write(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t value) {
  pthread_mutex_lock(&tpm->lock);
  const es_result refusal = tpm->kind == ES_TPM_CRB
                                ? es_tpm_crb_write(&tpm->crb_registers, &tpm->crb_owner, offset, width, value)
                                : es_tpm_tis_write(&tpm->tis_registers, &tpm->tis_owner, offset, width, value);
  es_refused_access(refusal, offset, width);
  unlock(tpm);
}

/* The way to the backend: loop thread. */

static void step_answered(struct es_tpm *tpm, const uint8_t *response, uint32_t size) {
  pthread_mutex_lock(&tpm->lock);
  tpm->answer = (struct es_slice){.at = response, .count = size};
  es_count(&tpm->counters[ES_TPM_ANSWERS]);
  if (tpm->kind == ES_TPM_CRB) {
    if (tpm->crb.state != ES_TPM_INTERFACE_CRB_EXECUTION) {
      es_count(&tpm->counters[ES_TPM_ANSWERS_DROPPED]);
    }
    (void)es_tpm_interface_crb_on_answered(&tpm->crb, &tpm->crb_machine);
  } else {
    if (tpm->tis.state != ES_TPM_INTERFACE_TIS_EXECUTION) {
      es_count(&tpm->counters[ES_TPM_ANSWERS_DROPPED]);
    }
    (void)es_tpm_interface_tis_on_answered(&tpm->tis, &tpm->tis_machine);
  }
  tpm->answer = (struct es_slice){0};
  unlock(tpm);
}

static void submit(struct es_tpm *tpm, uint8_t locality, uint32_t size) {
  if (tpm->error) {
    step_answered(tpm, NULL, 0);
    return;
  }
  tpm->under_way = true;
  tpm->backend.ops->submit(tpm->backend.backend, locality, tpm->bytes, size);
}

/* The command's bytes do not change before its answer: they are read without the lock. */
static void hand_over(struct es_loop_wake *wake) {
  struct es_tpm *tpm = wake->context;
  if (tpm->held) {
    return;
  }
  pthread_mutex_lock(&tpm->lock);
  const bool submitted = tpm->submitted && !tpm->under_way;
  const bool cancelled = tpm->cancelled && (submitted || tpm->under_way);
  const uint8_t locality = tpm->submitter;
  const uint32_t size = es_tpm_command_wanted(tpm);
  tpm->submitted = tpm->submitted && !submitted;
  pthread_mutex_unlock(&tpm->lock);
  if (submitted) {
    submit(tpm, locality, size);
  }
  if (cancelled && tpm->under_way) {
    tpm->backend.ops->cancel(tpm->backend.backend);
  }
}

static void set_error(struct es_tpm *tpm, bool error) {
  pthread_mutex_lock(&tpm->lock);
  tpm->error = error;
  pthread_mutex_unlock(&tpm->lock);
}

static void answered(void *context, const uint8_t *response, uint32_t size) {
  struct es_tpm *tpm = context;
  struct es_tpm_request *request = tpm->request;
  if (!tpm->under_way) {
    return;
  }
  tpm->under_way = false;
  if (response == NULL) {
    set_error(tpm, true);
  }
  if (request != NULL) {
    tpm->request = NULL;
    request->answered(request, response, size);
    return;
  }
  step_answered(tpm, response, size);
}

static void reset_done(void *context, int error) {
  struct es_tpm *tpm = context;
  void (*done)(void *, int) = tpm->reset_done;
  if (done == NULL) {
    return;
  }
  tpm->reset_done = NULL;
  set_error(tpm, error != 0);
  done(tpm->reset_context, error);
}

bool es_tpm_request(struct es_tpm *tpm, struct es_tpm_request *request) {
  if (tpm->under_way || tpm->reset_done != NULL || tpm->error) {
    return false;
  }
  tpm->under_way = true;
  tpm->request = request;
  tpm->backend.ops->submit(tpm->backend.backend, 0, request->command, request->size);
  return true;
}

void es_tpm_reset(struct es_tpm *tpm, void (*done)(void *context, int error), void *context) {
  pthread_mutex_lock(&tpm->lock);
  start(tpm);
  unlock(tpm);
  tpm->under_way = false;
  tpm->request = NULL;
  tpm->reset_done = done;
  tpm->reset_context = context;
  tpm->backend.ops->reset(tpm->backend.backend, tpm->buffer_size);
}

void es_tpm_give_up(struct es_tpm *tpm) {
  set_error(tpm, true);
}

uint32_t es_tpm_buffer_size(const struct es_tpm *tpm) {
  return tpm->buffer_size;
}

int es_tpm_create(const struct es_tpm_config *config, struct es_tpm **out) {
  struct es_tpm *tpm = calloc(1, sizeof *tpm);
  if (tpm == NULL) {
    return -ENOMEM;
  }
  tpm->kind = config->kind;
  tpm->base = config->base;
  tpm->buffer_size = config->kind == ES_TPM_CRB ? ES_TPM_CRB_BUFFER_SIZE : ES_TPM_TIS_BUFFER_SIZE;
  tpm->crb_owner.tpm = tpm->crb_machine.tpm = tpm->tis_owner.tpm = tpm->tis_machine.tpm = tpm;
  tpm->loop = config->loop;
  tpm->backend = config->backend;
  tpm->line_changed = config->line;
  tpm->context = config->context;
  tpm->error = true;
  tpm->wake = (struct es_loop_wake){.run = hand_over, .context = tpm};
  int error = es_loop_wake_add(config->loop, &tpm->wake);
  if (error != 0) {
    free(tpm);
    return error;
  }
  pthread_mutex_init(&tpm->lock, NULL);
  es_tpm_ppi_reset(&tpm->presence);
  start(tpm);
  for (unsigned i = 0; i < ES_TPM_COUNTERS; i++) {
    tpm->counters[i].name = counter_names[i];
  }
  tpm->counter_set = (struct es_counter_set){.name = "tpm", .counters = tpm->counters, .count = ES_TPM_COUNTERS};
  es_counters_register(&tpm->counter_set);
  const struct es_tpm_listener listener = {.context = tpm, .answered = answered, .reset_done = reset_done};
  tpm->backend.ops->listen(tpm->backend.backend, &listener);
  *out = tpm;
  return 0;
}

void es_tpm_destroy(struct es_tpm *tpm) {
  if (tpm == NULL) {
    return;
  }
  tpm->backend.ops->listen(tpm->backend.backend, NULL);
  es_counters_unregister(&tpm->counter_set);
  es_loop_wake_remove(&tpm->wake);
  pthread_mutex_destroy(&tpm->lock);
  explicit_bzero(tpm, sizeof *tpm);
  free(tpm);
}
