/* A TPM command that is always under way, beside whatever else this guest does. Its thread. */
#ifndef ES_GUEST_TPM_H
#define ES_GUEST_TPM_H

#include "tests/guest/remote.h"

struct es_guest_tpm {
  struct es_remote_guest *remote;
  bool started; /* a command is under way */
  uint32_t code; /* of the last answer */
  uint64_t answers; /* in a row that had it */
};

/* Takes locality 0 of the command response buffer. False: there is none, or the worker is gone. */
bool es_guest_tpm_open(struct es_guest_tpm *tpm, struct es_remote_guest *remote);
/* Looks whether the command was answered, says so on standard output, with `verified`, and sends the next one. False: the interface did what
 * none does, or the worker is gone. */
bool es_guest_tpm_turn(struct es_guest_tpm *tpm, uint64_t verified);

#endif
