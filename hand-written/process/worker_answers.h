/* What the worker answers to its manager while the guest runs. Loop thread. */
#ifndef ES_PROCESS_WORKER_ANSWERS_H
#define ES_PROCESS_WORKER_ANSWERS_H

#include "hand-written/process/messages.h"
#include "hand-written/process/vm.h"

/* Does what the message asks and puts the answer in its place. Files stay the caller's. */
void es_worker_answer(struct es_vm *vm, struct es_message *message, const int *files, unsigned count);

#endif
