/* Saving the TPM's interface and restoring it: registers, machines, the buffer. Called by hand-written/saved on the loop thread
 * while no VP is in guest mode; what a stream is: runtime/state.h. The TPM's own state is its backend's business. */
#ifndef ES_TPM_SAVED_H
#define ES_TPM_SAVED_H

#include "hand-written/tpm/interface.h"
#include "runtime/state.h"

struct es_tpm_saved;

/* No command is handed over any more; one under way comes to its end. */
void es_tpm_hold(struct es_tpm *tpm);
bool es_tpm_quiet(struct es_tpm *tpm);
void es_tpm_release(struct es_tpm *tpm);

/* Held and quiet. 0 or negative errno. */
int es_tpm_save(struct es_tpm *tpm, struct es_state_out *out);
ES_MUST_USE es_result es_tpm_prepare(struct es_tpm *tpm, struct es_state_in *in, struct es_tpm_saved **out);
/* What is held stays so. */
void es_tpm_apply(struct es_tpm *tpm, struct es_tpm_saved *saved);
void es_tpm_discard(struct es_tpm_saved *saved);

#endif
