/* The manager's part of a TPM: it starts the TPM's worker, hands it key and state, stores what it seals, and knows when it is gone. A
 * worker's messages are checked as a guest's. Everything on the manager's thread; what it waits for is bounded. */
#ifndef ES_TPM_KEEPER_KEEPER_H
#define ES_TPM_KEEPER_KEEPER_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "generated/tpm_control_wire.h"
#include "hand-written/tpm-keeper/key.h"
#include "hand-written/tpm-keeper/ring.h"
#include "hand-written/tpm-keeper/store.h"

struct es_tpm_keeper_options {
  const char *machine;
  struct es_tpm_key_source key; /* NONE with a store that is none */
  uint32_t banks; /* of a new TPM */
  bool goes_on; /* with a volatile state, if the store has one */
  const char *mode; /* what the worker is told on its command line; NULL: nothing */
  const char *mode_argument;
  int binary; /* the worker's program; -1: the one beside this program */
};

struct es_tpm_keeper {
  struct es_tpm_keeper_options options;
  struct es_tpm_store store;
  struct es_tpm_counter counter;
  pid_t worker; /* 0: none */
  int socket; /* -1: the worker is gone */
  int ended; /* how the last one went, as waitpid(2) says it */
  int ring_file, event,
      life; /* for the machine's worker: memory, answers, and a descriptor that hangs up when the TPM's is gone */
  struct es_tpm_ring ring;
  uint8_t *window;
  uint32_t questions, system_calls;
  uint64_t generation;
  struct es_tpm_control_presence presence; /* what the state had at the start; what it gets when the guest powers off */
  uint64_t stores, store_failures;
};

/* Takes both over, opened; they are closed with the keeper. */
void es_tpm_keeper_create(struct es_tpm_keeper *keeper, const struct es_tpm_keeper_options *options,
                          const struct es_tpm_store *store, const struct es_tpm_counter *counter);
void es_tpm_keeper_destroy(struct es_tpm_keeper *keeper);

/* A worker that has taken the state, or made a new one. False: `why` is one line without an end, or empty when
 * the worker has said it, and what is stored is as it was. */
bool es_tpm_keeper_start(struct es_tpm_keeper *keeper, char *why, size_t room);
static inline bool es_tpm_keeper_alive(const struct es_tpm_keeper *keeper) {
  return keeper->socket >= 0;
}

/* Something came over `socket`, or it hung up. */
void es_tpm_keeper_hear(struct es_tpm_keeper *keeper);
/* The next guest, or the same anew, may have the TPM reset, once. */
bool es_tpm_keeper_permit(struct es_tpm_keeper *keeper);
/* The guest has powered itself off. */
bool es_tpm_keeper_power_off(struct es_tpm_keeper *keeper);
/* Keeps the volatile state for a worker that goes on with it. */
bool es_tpm_keeper_keep_volatile(struct es_tpm_keeper *keeper);
/* Ends the worker, if it is there. */
void es_tpm_keeper_stop(struct es_tpm_keeper *keeper);

#endif
