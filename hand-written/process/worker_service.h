/* A worker's part in a service (docs/service.md): it stops the guest and hands its state over, or is a successor that takes it.
 * Loop thread. */
#ifndef ES_PROCESS_WORKER_SERVICE_H
#define ES_PROCESS_WORKER_SERVICE_H

#include <stdbool.h>

#include "hand-written/process/messages.h"
#include "hand-written/process/vm.h"

/* Of the worker whose guest runs. */
struct es_worker_service {
  struct es_vm *vm;
  struct es_message *message; /* being sent: too large for a stack */
  bool pausing;
  uint32_t number; /* of the question that is to be answered */
  int state; /* file */
  struct es_loop_timer look;
  uint64_t end;
  bool still; /* VPs are */
};

void es_worker_service_open(struct es_worker_service *service, struct es_vm *vm, struct es_message *message);
/* PAUSE. It is answered when the state is written, or when that was given up: then the guest runs. Takes the file over. */
void es_worker_service_pause(struct es_worker_service *service, uint32_t number, int state);
/* All VPs stand still. */
void es_worker_service_paused(struct es_worker_service *service);
/* The guest ends instead. */
void es_worker_service_stopped(struct es_worker_service *service);

/* Of a successor: RESTORE, answered; then waits for GO. True: the guest runs. */
bool es_worker_service_restore(struct es_worker_service *service, uint32_t number, int state, uint32_t size);

#endif
