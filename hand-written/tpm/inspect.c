/* What the TPM's interface shows of itself: states and registers, never what commands and responses say. */
#include "generated/inspect/tpm_crb_inspect.h"
#include "generated/inspect/tpm_interface_inspect.h"
#include "generated/inspect/tpm_ppi_inspect.h"
#include "generated/inspect/tpm_tis_inspect.h"
#include "hand-written/tpm/state.h"

struct copy {
  struct es_tpm_crb crb_registers;
  struct es_tpm_tis tis_registers;
  struct es_tpm_ppi presence;
  struct es_tpm_interface_crb crb;
  struct es_tpm_interface_tis tis;
  struct es_tpm_interface_locality localities[ES_TPM_INTERFACE_LOCALITIES];
  uint8_t active, seized;
  uint32_t count, given;
  bool submitted, cancelled, error;
};

static void copy_state(struct es_tpm *tpm, struct copy *copy) {
  pthread_mutex_lock(&tpm->lock);
  copy->crb_registers = tpm->crb_registers;
  copy->tis_registers = tpm->tis_registers;
  copy->presence = tpm->presence;
  copy->crb = tpm->crb;
  copy->tis = tpm->tis;
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    copy->localities[i] = tpm->localities[i].machine;
  }
  copy->active = tpm->active;
  copy->seized = tpm->seized;
  copy->count = tpm->count;
  copy->given = tpm->given;
  copy->submitted = tpm->submitted;
  copy->cancelled = tpm->cancelled;
  copy->error = tpm->error;
  pthread_mutex_unlock(&tpm->lock);
}

static void show_localities(struct es_inspect *inspect, const struct copy *copy) {
  if (!es_inspect_begin(inspect, "localities")) {
    return;
  }
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    if (es_inspect_begin_number(inspect, i)) {
      es_inspect_tpm_interface_locality(inspect, "state", &copy->localities[i]);
      es_inspect_bool(inspect, "been-seized", (copy->seized >> i & 1) != 0);
      es_inspect_end(inspect);
    }
  }
  es_inspect_end(inspect);
}

void es_tpm_inspect(struct es_tpm *tpm, struct es_inspect *inspect) {
  struct copy copy;
  copy_state(tpm, &copy);
  if (!es_inspect_begin(inspect, "tpm")) {
    return;
  }
  es_inspect_text(inspect, "interface", tpm->kind == ES_TPM_CRB ? "crb" : "tis");
  if (tpm->kind == ES_TPM_CRB) {
    es_inspect_tpm_interface_crb(inspect, "command", &copy.crb);
    es_inspect_tpm_crb(inspect, "registers", &copy.crb_registers);
  } else {
    es_inspect_tpm_interface_tis(inspect, "command", &copy.tis);
    es_inspect_tpm_tis(inspect, "registers", &copy.tis_registers);
  }
  show_localities(inspect, &copy);
  es_inspect_tpm_ppi(inspect, "presence", &copy.presence);
  es_inspect_u64(inspect, "bytes", copy.count);
  es_inspect_u64(inspect, "given", copy.given);
  es_inspect_bool(inspect, "submitted", copy.submitted);
  es_inspect_bool(inspect, "under-way", tpm->under_way);
  es_inspect_bool(inspect, "cancelled", copy.cancelled);
  es_inspect_bool(inspect, "gone", copy.error);
  es_inspect_end(inspect);
}
