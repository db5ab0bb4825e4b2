/* What the TPM's interface in the worker of a machine needs from whoever does the TPM: a process of its own, or a test's fake.
 *
 * The interface calls the operations, the backend calls the listener; both on the worker's loop thread. One command is under way
 * at most. Nothing here blocks: a backend that has to wait comes back later. Bytes that are handed over belong to whoever hands
 * them over and are copied, or sent, before the call returns. */
#ifndef ES_TPM_BACKEND_H
#define ES_TPM_BACKEND_H

#include <stdint.h>

/* What the interface hears. No call of these comes from inside one of the operations below. */
struct es_tpm_listener {
  void *context;
  /* The answer to the command under way, once for each that was submitted. NULL and 0: the backend is gone or the answer was none;
   * the interface then answers with its own TPM_RC_FAILURE. */
  void (*answered)(void *context, const uint8_t *response, uint32_t size);
  /* Once for each reset: 0, or a negative errno when there is no TPM for this boot of the guest. */
  void (*reset_done)(void *context, int error);
};

struct es_tpm_backend_ops {
  /* Called first, before anything else. NULL: nobody listens any more. */
  void (*listen)(void *backend, const struct es_tpm_listener *listener);
  /* A command that the guest or the firmware's part has given, of at least a header's size; that its header says `size` was checked.
   * It need be no command that there is: the TPM answers it. Never while another one is under way, or a reset. */
  void (*submit)(void *backend, uint8_t locality, const uint8_t *command, uint32_t size);
  /* The command under way should end soon, with TPM_RC_CANCELED; its answer still comes, whichever. Nothing when none is under way. */
  void (*cancel)(void *backend);
  /* The guest's platform was reset: _TPM_Init. Startup is a command of the firmware's part. A command under way is ended
   * and has no answer any more. `buffer_size`: the most that commands and responses may have (TPMLIB_SetBufferSize). */
  void (*reset)(void *backend, uint32_t buffer_size);
};

/* A TPM as the interface holds it. The maker of `backend` owns it and ends it after the interface was destroyed. */
struct es_tpm_backend {
  const struct es_tpm_backend_ops *ops;
  void *backend;
};

#endif
