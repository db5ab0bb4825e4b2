/* The TPM as a guest sees it: the registers of one of the two interfaces, five localities and one command at a time.
 *
 * Made by process for a machine whose settings have a TPM; the platform hands accesses to it. Owns the registers, the
 * machines and the buffer; the backend, which does the TPM, is its maker's. Accesses come from VP threads and never wait for
 * the TPM: a lock lies around each. Commands go to the backend, and answers come, on the loop thread. */
#ifndef ES_TPM_INTERFACE_H
#define ES_TPM_INTERFACE_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/tpm/backend.h"
#include "runtime/loop.h"

struct es_tpm;
struct es_inspect;

enum es_tpm_kind { ES_TPM_CRB, ES_TPM_TIS };

struct es_tpm_config {
  enum es_tpm_kind kind;
  uint64_t base; /* guest-physical address of locality 0's page */
  struct es_loop *loop;
  struct es_tpm_backend backend;
  void (*line)(void *context, bool active); /* the interrupt's; any thread, under the interface's lock; NULL: none */
  void *context;
};

/* Loop thread; 0 or negative errno. The TPM is off: the guest may not run before es_tpm_power_on() has come to its end. */
int es_tpm_create(const struct es_tpm_config *config, struct es_tpm **out);
/* After the loop has ended or will not run again. The backend is told that nobody listens. */
void es_tpm_destroy(struct es_tpm *tpm);

/* The most that a command or a response may have. */
uint32_t es_tpm_buffer_size(const struct es_tpm *tpm);

/* An access of 1, 2, 4 or 8 bytes at an offset from the base. Any thread. */
void es_tpm_read(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t *value);
void es_tpm_write(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t value);

/* The physical presence interface: its registers, as above. */
void es_tpm_presence_read(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t *value);
void es_tpm_presence_write(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t value);

/* What of it lives longer than a start of the guest: it goes from one machine to the next. */
struct es_tpm_presence {
  uint32_t request, argument; /* pending */
  uint32_t last_request, last_response;
};
void es_tpm_presence_get(struct es_tpm *tpm, struct es_tpm_presence *presence);
/* A request that is none is forgotten. */
void es_tpm_presence_set(struct es_tpm *tpm, const struct es_tpm_presence *presence);

/* One command from the paravisor itself, while no guest runs. Loop thread. */
struct es_tpm_request {
  const uint8_t *command; /* in place until the answer has come */
  uint32_t size;
  /* NULL and 0: there was no answer. The bytes are gone when it returns. It may give the next one. */
  void (*answered)(struct es_tpm_request *, const uint8_t *response, uint32_t size);
  void *context;
};

/* False: the TPM is off or gone, or has a command or a reset under way. */
bool es_tpm_request(struct es_tpm *tpm, struct es_tpm_request *request);

/* Resets the TPM: _TPM_Init. `done` has 0 or a negative errno; then every command is answered with TPM_RC_FAILURE. Loop thread, while no
 * guest runs, and no request or reset is under way. Registers and machines are as after power-on. */
void es_tpm_reset(struct es_tpm *tpm, void (*done)(void *context, int error), void *context);

/* No TPM for this boot any more: every command is answered with TPM_RC_FAILURE until the next reset. Loop thread. */
void es_tpm_give_up(struct es_tpm *tpm);

/* Shows everything but what commands and responses say. Loop thread. */
void es_tpm_inspect(struct es_tpm *tpm, struct es_inspect *inspect);

#endif
