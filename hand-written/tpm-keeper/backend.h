/* A TPM that another process does, as the interface in the machine's worker has it (tpm/backend.h): commands go over the ring, answers
 * come by an eventfd, and a descriptor that hangs up says that the process is gone. Loop thread; nothing blocks, but it may look for an
 * answer for as long as the ring's spec says. */
#ifndef ES_TPM_KEEPER_BACKEND_H
#define ES_TPM_KEEPER_BACKEND_H

#include "hand-written/tpm/backend.h"
#include "runtime/loop.h"

struct es_tpm_process;

/* Descriptors are taken over, also when it fails. 0 or negative errno. */
int es_tpm_process_create(struct es_loop *loop, int ring, int event, int life, struct es_tpm_process **out);
struct es_tpm_backend es_tpm_process_backend(struct es_tpm_process *process);
/* As the node "tpm-process". */
struct es_inspect;
void es_tpm_process_inspect(const struct es_tpm_process *process, struct es_inspect *inspect);
/* After the loop has ended. */
void es_tpm_process_destroy(struct es_tpm_process *process);

#endif
