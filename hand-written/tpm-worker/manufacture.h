/* `entresol tpm manufacture`: what is done with a new TPM before its first state is stored. In a process of its own that ends
 * afterwards: it alone has the key of the authority. */
#ifndef ES_TPM_WORKER_MANUFACTURE_H
#define ES_TPM_WORKER_MANUFACTURE_H

#include "hand-written/tpm-worker/banks.h"
#include "hand-written/tpm-worker/certificates.h"

/* An es_tpm_make (worker.h); the context is the authority. */
bool es_tpm_manufacture(void *ca, const struct es_tpm_banks *banks);

#endif
