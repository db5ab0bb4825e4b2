#include "hand-written/process/worker_service.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/service_wire.h"
#include "hand-written/process/worker.h"
#include "runtime/log.h"

#define DRAIN_NANOSECONDS 5000000000u
#define LOOK_NANOSECONDS 100000u

static void answer(struct es_worker_service *service, uint32_t size, const char *why) {
  struct es_message *message = service->message;
  memset(message, 0, sizeof *message);
  message->kind = ES_MESSAGE_ANSWER;
  message->number = service->number;
  message->as.answer.refused = why != NULL;
  message->as.answer.size = size;
  if (why != NULL) {
    (void)snprintf(message->as.answer.text, sizeof message->as.answer.text, "%s", why);
  }
  (void)es_message_send(ES_WORKER_SOCKET, message, NULL, 0);
}

/* The next message of the manager's, waiting: nothing of the machine happens meanwhile. Files are of no use here. */
static void hear(struct es_worker_service *service) {
  int files[ES_MESSAGE_FILES_MAX];
  unsigned count;
  if (es_message_receive(ES_WORKER_SOCKET, service->message, files, &count) != 1) {
    _exit(1); /* without a manager there is no machine */
  }
  while (count != 0) {
    close(files[--count]);
  }
  service->number = service->message->number;
}

static void end(struct es_worker_service *service) {
  es_loop_timer_cancel(service->vm->loop, &service->look);
  service->pausing = service->still = false;
  close(service->state);
  service->state = -1;
}

/* The guest goes on here; whoever asked hears why. */
static void give_up(struct es_worker_service *service, const char *why) {
  end(service);
  int error = es_vm_resume(service->vm);
  answer(service, 0, why);
  if (error != 0) {
    es_log(ES_LOG_ERROR, "worker", "the guest cannot go on: %s", strerror(-error));
    es_vm_stop(service->vm, ES_STOP_ERROR);
  }
}

/* The state is written. Until the manager says that nothing came of it, or ends this process, this thread does nothing more: the
 * guest's memory is the successor's. */
static void wait_for_word(struct es_worker_service *service, uint32_t size) {
  answer(service, size, NULL);
  for (;;) {
    hear(service);
    if (service->message->kind == ES_MESSAGE_RESUME) {
      give_up(service, NULL);
      return;
    }
    answer(service, 0, "the machine is being serviced");
  }
}

static void look(struct es_loop_timer *timer) {
  struct es_worker_service *service = timer->context;
  const char *busy = service->still ? es_vm_busy(service->vm) : "the processors did not stop in time";
  if (busy == NULL) {
    uint32_t size;
    int error = es_vm_save(service->vm, service->state, &size);
    if (error == 0) {
      wait_for_word(service, size);
    } else {
      char why[128];
      (void)snprintf(why, sizeof why, "the state could not be saved: %s", strerror(-error));
      give_up(service, why);
    }
  } else if (es_loop_now() >= service->end) {
    give_up(service, busy);
  } else {
    es_loop_timer_set(service->vm->loop, timer, es_loop_now() + LOOK_NANOSECONDS);
  }
}

void es_worker_service_open(struct es_worker_service *service, struct es_vm *vm, struct es_message *message) {
  *service =
      (struct es_worker_service){.vm = vm, .message = message, .state = -1, .look = {.fire = look, .context = service}};
}

void es_worker_service_pause(struct es_worker_service *service, uint32_t number, int state) {
  if (service->pausing) {
    close(state);
    return; /* the manager asks for one service at a time */
  }
  service->number = number;
  service->state = state;
  service->pausing = true;
  service->end = es_loop_now() + DRAIN_NANOSECONDS;
  int error = es_vm_pause(service->vm);
  if (error != 0) {
    give_up(service, strerror(-error));
    return;
  }
  es_loop_timer_set(service->vm->loop, &service->look, service->end);
}

void es_worker_service_paused(struct es_worker_service *service) {
  service->still = true;
  es_loop_timer_set(service->vm->loop, &service->look, es_loop_now());
}

void es_worker_service_stopped(struct es_worker_service *service) {
  if (service->pausing) {
    end(service);
    answer(service, 0, "the guest ended");
  }
}

static bool restore(struct es_worker_service *service, int state, uint32_t size, char *why, size_t room) {
  uint8_t *bytes = size <= ES_SERVICE_STATE_MAX ? malloc(size + 1u) : NULL;
  bool good = bytes != NULL;
  if (!good) {
    (void)snprintf(why, room, "no memory for the state");
  } else if (pread(state, bytes, size, 0) != (ssize_t)size) {
    (void)snprintf(why, room, "the state cannot be read");
    good = false;
  } else {
    good = es_vm_restore(service->vm, (struct es_slice){.at = bytes, .count = size}, why, room);
  }
  free(bytes);
  return good;
}

bool es_worker_service_restore(struct es_worker_service *service, uint32_t number, int state, uint32_t size) {
  char why[512] = "";
  service->number = number;
  bool good = restore(service, state, size, why, sizeof why);
  answer(service, 0, good ? NULL : why);
  if (!good) {
    return false; /* the manager ends this process */
  }
  do {
    hear(service);
  } while (service->message->kind != ES_MESSAGE_GO);
  int error = es_vm_resume(service->vm);
  if (error != 0) {
    es_log(ES_LOG_ERROR, "worker", "the guest cannot go on: %s", strerror(-error));
    _exit(1);
  }
  return true;
}
