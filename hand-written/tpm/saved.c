#include "hand-written/tpm/saved.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/state/tpm_crb_state.h"
#include "generated/state/tpm_interface_state.h"
#include "generated/state/tpm_interface_state_state.h"
#include "generated/state/tpm_ppi_state.h"
#include "generated/state/tpm_tis_state.h"
#include "hand-written/tpm/state.h"
#include "runtime/result.h"

void es_tpm_hold(struct es_tpm *tpm) {
  tpm->held = true;
}

bool es_tpm_quiet(struct es_tpm *tpm) {
  return tpm->held && !tpm->under_way && tpm->reset_done == NULL;
}

void es_tpm_release(struct es_tpm *tpm) {
  tpm->held = false;
  es_loop_wake_signal(&tpm->wake);
}

int es_tpm_save(struct es_tpm *tpm, struct es_state_out *out) {
  if (!es_tpm_quiet(tpm)) {
    return -EBUSY;
  }
  pthread_mutex_lock(&tpm->lock);
  const struct es_tpm_interface_state_command command = {
      .interface = (uint8_t)tpm->kind,
      .given = (uint16_t)tpm->given,
      .submitter = tpm->submitter,
      .submitted = tpm->submitted,
      .error = tpm->error,
      .seized = tpm->seized,
      .bytes = {.at = tpm->bytes, .count = tpm->count},
  };
  es_save_tpm_interface_state_command(out, 0, &command);
  es_save_tpm_ppi_registers(out, 0, &tpm->presence);
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    es_save_tpm_interface_locality(out, i, &tpm->localities[i].machine);
  }
  if (tpm->kind == ES_TPM_CRB) {
    es_save_tpm_crb_registers(out, 0, &tpm->crb_registers);
    es_save_tpm_interface_crb(out, 0, &tpm->crb);
  } else {
    es_save_tpm_tis_registers(out, 0, &tpm->tis_registers);
    es_save_tpm_interface_tis(out, 0, &tpm->tis);
  }
  pthread_mutex_unlock(&tpm->lock);
  return es_state_out_error(out);
}

/* Restoring. The bytes stay in the stream until they are put in place. */

struct es_tpm_saved {
  struct es_tpm_interface_state_command command;
  struct es_tpm_interface_locality localities[ES_TPM_INTERFACE_LOCALITIES];
  uint8_t active;
  struct es_tpm_crb crb_registers;
  struct es_tpm_interface_crb crb;
  struct es_tpm_tis tis_registers;
  struct es_tpm_ppi presence;
  struct es_tpm_interface_tis tis;
};

static es_result take_localities(struct es_state_in *in, struct es_tpm_saved *saved) {
  saved->active = ES_TPM_NOBODY;
  for (uint8_t i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    ES_TRY(es_take_tpm_interface_locality(in, i, &saved->localities[i]));
    if (saved->localities[i].state != ES_TPM_INTERFACE_LOCALITY_ACTIVE) {
      continue;
    }
    if (saved->active != ES_TPM_NOBODY) {
      return es_state_refuse(in, &es_saved_tpm_interface_locality, i, "state", "one active locality at most");
    }
    saved->active = i;
  }
  return ES_OK;
}

/* Whether a command waits, and whether its bytes may be what they are, goes by the machine's state. */
static es_result check_command(struct es_state_in *in, const struct es_tpm *tpm, const struct es_tpm_saved *saved) {
  const struct es_tpm_interface_state_command *command = &saved->command;
  const bool crb = tpm->kind == ES_TPM_CRB;
  const bool with_tpm =
      crb ? saved->crb.state == ES_TPM_INTERFACE_CRB_EXECUTION || saved->crb.state == ES_TPM_INTERFACE_CRB_ABORTING ||
                saved->crb.state == ES_TPM_INTERFACE_CRB_LEAVING
          : saved->tis.state == ES_TPM_INTERFACE_TIS_EXECUTION || saved->tis.state == ES_TPM_INTERFACE_TIS_ABORTING ||
                saved->tis.state == ES_TPM_INTERFACE_TIS_LEAVING;
  if (with_tpm != (command->submitted != 0)) {
    return es_state_refuse(in, &es_saved_tpm_interface_state_command, 0, "submitted", "as the machine's state says");
  }
  if (command->bytes.count > tpm->buffer_size) {
    return es_state_refuse(in, &es_saved_tpm_interface_state_command, 0, "bytes", "what the buffer has room for");
  }
  if (command->given > command->bytes.count) {
    return es_state_refuse(in, &es_saved_tpm_interface_state_command, 0, "given", "bytes that there are");
  }
  return ES_OK;
}

static es_result take_all(struct es_state_in *in, const struct es_tpm *tpm, struct es_tpm_saved *saved) {
  ES_TRY(es_take_tpm_interface_state_command(in, 0, &saved->command));
  if (saved->command.interface != (uint8_t)tpm->kind) {
    return es_state_refuse(in, &es_saved_tpm_interface_state_command, 0, "interface", "the one of the settings");
  }
  ES_TRY(es_take_tpm_ppi_registers(in, 0, &saved->presence));
  ES_TRY(take_localities(in, saved));
  if (tpm->kind == ES_TPM_CRB) {
    ES_TRY(es_take_tpm_crb_registers(in, 0, &saved->crb_registers));
    ES_TRY(es_take_tpm_interface_crb(in, 0, &saved->crb));
  } else {
    ES_TRY(es_take_tpm_tis_registers(in, 0, &saved->tis_registers));
    ES_TRY(es_take_tpm_interface_tis(in, 0, &saved->tis));
  }
  return check_command(in, tpm, saved);
}

es_result es_tpm_prepare(struct es_tpm *tpm, struct es_state_in *in, struct es_tpm_saved **out) {
  struct es_tpm_saved *saved = calloc(1, sizeof *saved);
  if (saved == NULL) {
    return es_state_no_memory(in);
  }
  es_result refusal = take_all(in, tpm, saved);
  if (refusal != ES_OK) {
    es_tpm_discard(saved);
    return refusal;
  }
  *out = saved;
  return ES_OK;
}

void es_tpm_discard(struct es_tpm_saved *saved) {
  free(saved);
}

void es_tpm_apply(struct es_tpm *tpm, struct es_tpm_saved *saved) {
  const struct es_tpm_interface_state_command *command = &saved->command;
  pthread_mutex_lock(&tpm->lock);
  tpm->crb_registers = saved->crb_registers;
  tpm->crb = saved->crb;
  tpm->tis_registers = saved->tis_registers;
  tpm->tis = saved->tis;
  tpm->presence = saved->presence;
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    tpm->localities[i].machine = saved->localities[i];
  }
  tpm->active = saved->active;
  tpm->seized = command->seized;
  tpm->given = command->given;
  tpm->submitter = command->submitter;
  tpm->submitted = command->submitted != 0;
  tpm->cancelled = false;
  tpm->error = command->error != 0;
  tpm->count = command->bytes.count;
  if (tpm->count != 0) {
    memcpy(tpm->bytes, command->bytes.at, tpm->count);
  }
  tpm->line = es_tpm_interrupt_wanted(tpm);
  pthread_mutex_unlock(&tpm->lock);
  es_tpm_discard(saved);
}
