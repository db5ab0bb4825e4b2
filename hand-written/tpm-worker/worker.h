/* The TPM's worker, `entresol-tpm`: libtpms behind a filter of its own. It takes commands from the ring and talks to the manager over
 * one socket; it has no file and no memory of a guest. One thread does everything; a second one only cancels. */
#ifndef ES_TPM_WORKER_WORKER_H
#define ES_TPM_WORKER_WORKER_H

#include <stdbool.h>

#include "hand-written/tpm-worker/banks.h"
#include "runtime/sandbox.h"

/* What both threads may call. */
extern const struct es_sandbox_list es_tpm_calls, es_tpm_cancel_calls;

/* Most commands take microseconds: with short turns one that was asked for from the same processor begins at once, and not only when the asker goes to
 * sleep, so that neither has to wake the other twice. Kernels before 6.12 take it for nothing. */
void es_tpm_short_slices(void);

/* What a worker does once, to a TPM that is new, before its first state is stored. False: it failed. */
typedef bool (*es_tpm_make)(void *context, const struct es_tpm_banks *banks);

/* With descriptors at their places (tpm-keeper/places.h). `make` is what makes a TPM of a new one, NULL: its banks alone are chosen.
 * Does not return while there is a manager. */
int es_tpm_worker_main(es_tpm_make make, void *context);

#endif
