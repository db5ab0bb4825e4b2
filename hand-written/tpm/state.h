/* What the files of the TPM's interface share: its state. Nobody else includes this. Everything under the interface's lock, but
 * for what is said to be the loop thread's. */
#ifndef ES_TPM_STATE_H
#define ES_TPM_STATE_H

#include <pthread.h>

#include "generated/tpm_crb_registers.h"
#include "generated/tpm_interface_machine.h"
#include "generated/tpm_interface_state_wire.h"
#include "generated/tpm_ppi_registers.h"
#include "generated/tpm_tis_registers.h"
#include "hand-written/tpm/interface.h"
#include "runtime/bytes.h"
#include "runtime/counters.h"

/* The generated machines and registers know their owners by these names. */
struct es_tpm_interface_locality_owner {
  struct es_tpm *tpm;
  uint8_t number;
  struct es_tpm_interface_locality machine;
};

struct es_tpm_interface_crb_owner {
  struct es_tpm *tpm;
};

struct es_tpm_interface_tis_owner {
  struct es_tpm *tpm;
};

struct es_tpm_crb_owner {
  struct es_tpm *tpm;
};

struct es_tpm_tis_owner {
  struct es_tpm *tpm;
};

#define ES_TPM_NOBODY ES_TPM_INTERFACE_LOCALITIES

/* What an access asks the machine of commands for, if its locality is the active one. */
struct es_tpm_access {
  enum es_step (*crb)(struct es_tpm_interface_crb *, struct es_tpm_interface_crb_owner *);
  enum es_step (*tis)(struct es_tpm_interface_tis *, struct es_tpm_interface_tis_owner *);
  uint32_t index; /* of the byte, in the CRB's buffer */
  uint8_t byte; /* written; or read: what the guest gets */
};

enum es_tpm_counter {
  ES_TPM_COMMANDS,
  ES_TPM_ANSWERS,
  ES_TPM_ANSWERS_DROPPED,
  ES_TPM_ANSWERS_MISSING,
  ES_TPM_CANCELS,
  ES_TPM_COUNTERS
};

struct es_tpm {
  pthread_mutex_t lock;
  uint64_t base;
  enum es_tpm_kind kind;
  uint32_t buffer_size;

  struct es_tpm_crb crb_registers;
  struct es_tpm_crb_owner crb_owner;
  struct es_tpm_interface_crb crb;
  struct es_tpm_interface_crb_owner crb_machine;
  struct es_tpm_tis tis_registers;
  struct es_tpm_tis_owner tis_owner;
  struct es_tpm_interface_tis tis;
  struct es_tpm_interface_tis_owner tis_machine;

  struct es_tpm_ppi presence;

  struct es_tpm_interface_locality_owner localities[ES_TPM_INTERFACE_LOCALITIES];
  uint8_t active; /* ES_TPM_NOBODY: none */
  uint8_t seized; /* one bit for each locality that was displaced */
  bool line; /* what the interrupt's line was last told */
  struct es_tpm_access access;

  /* The command while it is written and executed, then its response. Executed, it does not change. */
  uint8_t bytes[ES_TPM_INTERFACE_STATE_BUFFER_MAX];
  uint32_t count;
  uint32_t given; /* of a response, to the FIFO's reader */
  uint8_t submitter; /* the locality whose command it is */
  bool submitted; /* for the loop thread to hand over */
  bool cancelled; /* likewise, after it was */
  bool error; /* the backend is gone: no more answers until the next reset */
  struct es_slice answer; /* what the backend has just said, while the machine hears of it */

  /* Loop thread only. */
  struct es_loop *loop;
  struct es_tpm_backend backend;
  struct es_loop_wake wake;
  bool under_way; /* the backend has a command */
  bool held; /* no command is handed over */
  struct es_tpm_request *request; /* whose answer it is; NULL: the guest's */
  void (*reset_done)(void *context, int error);
  void *reset_context;

  void (*line_changed)(void *context, bool active);
  void *context;
  struct es_counter counters[ES_TPM_COUNTERS];
  struct es_counter_set counter_set;
};

/* The registers of the physical presence need nothing but themselves. */
struct es_tpm_ppi_owner {
  uint8_t nothing;
};

/* locality.c */

void es_tpm_localities_start(struct es_tpm *tpm);
/* Events that a register's write stands for. A locality that was let go goes to the highest that waits. */
void es_tpm_locality_request(struct es_tpm *tpm, unsigned locality);
void es_tpm_locality_relinquish(struct es_tpm *tpm, unsigned locality);
void es_tpm_locality_seize(struct es_tpm *tpm, unsigned locality);
/* What `access` says, if the locality is active. */
void es_tpm_locality_use(struct es_tpm *tpm, unsigned locality, struct es_tpm_access access);

/* command.c: what both machines of commands do. */

void es_tpm_command_forget(struct es_tpm *tpm);
void es_tpm_command_submit(struct es_tpm *tpm);
void es_tpm_command_cancel(struct es_tpm *tpm);
/* The header says how many bytes were written. `at_least`: or fewer. */
bool es_tpm_command_is_whole(const struct es_tpm *tpm, bool at_least);
/* Bytes that the header asks for, so far as it is there and the buffer has room. */
uint32_t es_tpm_command_wanted(const struct es_tpm *tpm);
/* The answer that has come becomes the response; one that is none becomes TPM_RC_FAILURE. */
void es_tpm_command_keep(struct es_tpm *tpm);
/* The response is made here: one that is only a code. */
void es_tpm_command_answer(struct es_tpm *tpm, uint32_t response_code);

/* A value at a field's place. */
static inline uint32_t es_tpm_field(uint32_t mask, uint32_t value) {
  return value * (mask & (~mask + 1)) & mask;
}

/* interrupt.c */

enum es_tpm_interrupt { ES_TPM_INTERRUPT_READY, ES_TPM_INTERRUPT_ANSWERED, ES_TPM_INTERRUPT_LOCALITY };
void es_tpm_interrupt_raise(struct es_tpm *tpm, enum es_tpm_interrupt interrupt, unsigned locality);
/* What the line should be. */
bool es_tpm_interrupt_wanted(const struct es_tpm *tpm);

#endif
