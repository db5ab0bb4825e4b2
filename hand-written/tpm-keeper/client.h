/* The asker's side of the ring: one request at a time, and its answer as private bytes. Owned by one thread at a time; nothing here
 * blocks but es_tpm_client_sleep(). What the TPM wrote is checked here. */
#ifndef ES_TPM_KEEPER_CLIENT_H
#define ES_TPM_KEEPER_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/tpm_ring_wire.h"
#include "hand-written/tpm-keeper/ring.h"

struct es_tpm_client {
  struct es_tpm_ring ring;
  uint32_t number; /* of the last request */
  uint32_t answered; /* the word as it was when that was asked */
  uint32_t command_size; /* its bytes in the ring */
  bool busy;
};

/* Maps the ring. What another asker left unanswered is then under way: its answer is to be taken and dropped. 0 or negative errno. */
int es_tpm_client_attach(struct es_tpm_client *client, int memfd);
/* The same for one that is attached already: another asker has used the ring since. */
void es_tpm_client_catch_up(struct es_tpm_client *client);
void es_tpm_client_detach(struct es_tpm_client *client);

/* Not while one is under way. `how` the asker waits for the answer; EVENT: the eventfd is written once it is there, perhaps also
 * when it was taken already. Bytes are at most the buffer's; of a reset there are none, and `size` is the buffer's size. */
void es_tpm_client_ask(struct es_tpm_client *client, enum es_tpm_ring_request request, uint8_t locality,
                       const uint8_t *bytes, uint32_t size, enum es_tpm_ring_sleep how);
/* Looks for the answer as long as the spec allows, when the TPM is on another processor. */
void es_tpm_client_spin(struct es_tpm_client *client);
/* The answer, once: false while there is none. `response` has room for the buffer's size. Neither command nor answer stay in the ring. */
bool es_tpm_client_take(struct es_tpm_client *client, enum es_tpm_ring_outcome *outcome, uint8_t *response,
                        uint32_t *size);
/* Says how it will wait from now on, looks once more, and sleeps when that is FUTEX, at most so long. */
void es_tpm_client_wait(struct es_tpm_client *client, enum es_tpm_ring_sleep how, uint64_t nanoseconds);
/* Asks for the end of the command under way. */
void es_tpm_client_cancel(struct es_tpm_client *client);
/* Into a node that is open: inspect.c. */
struct es_inspect;
void es_tpm_client_inspect(const struct es_tpm_client *client, struct es_inspect *inspect);

#endif
