/* The interrupt of both interfaces: sources of a locality that it has enabled hold the line. */
#include "hand-written/tpm/state.h"

static uint32_t crb_source(enum es_tpm_interrupt interrupt) {
  switch (interrupt) {
  case ES_TPM_INTERRUPT_READY:
    return ES_TPM_CRB_INTERRUPT_COMMAND_READY;
  case ES_TPM_INTERRUPT_ANSWERED:
    return ES_TPM_CRB_INTERRUPT_START;
  case ES_TPM_INTERRUPT_LOCALITY:
    break;
  }
  return ES_TPM_CRB_INTERRUPT_LOCALITY_CHANGED;
}

static uint32_t tis_source(enum es_tpm_interrupt interrupt) {
  switch (interrupt) {
  case ES_TPM_INTERRUPT_READY:
    return ES_TPM_TIS_INTERRUPT_COMMAND_READY;
  case ES_TPM_INTERRUPT_ANSWERED:
    return ES_TPM_TIS_INTERRUPT_DATA_AVAILABLE | ES_TPM_TIS_INTERRUPT_STATUS_VALID;
  case ES_TPM_INTERRUPT_LOCALITY:
    break;
  }
  return ES_TPM_TIS_INTERRUPT_LOCALITY_CHANGED;
}

void es_tpm_interrupt_raise(struct es_tpm *tpm, enum es_tpm_interrupt interrupt, unsigned locality) {
  if (locality >= ES_TPM_INTERFACE_LOCALITIES) {
    return;
  }
  if (tpm->kind == ES_TPM_CRB) {
    tpm->crb_registers.int_sts[locality] |= crb_source(interrupt) & tpm->crb_registers.int_enable[locality];
  } else {
    tpm->tis_registers.int_status[locality] |= tis_source(interrupt) & tpm->tis_registers.int_enable[locality];
  }
}

bool es_tpm_interrupt_wanted(const struct es_tpm *tpm) {
  bool wanted = false;
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    if (tpm->kind == ES_TPM_CRB) {
      const struct es_tpm_crb *crb = &tpm->crb_registers;
      wanted |= es_tpm_crb_get_int_enable_global(crb, i) != 0 && (crb->int_sts[i] & crb->int_enable[i]) != 0;
    } else {
      const struct es_tpm_tis *tis = &tpm->tis_registers;
      wanted |= es_tpm_tis_get_int_enable_global(tis, i) != 0 && (tis->int_status[i] & tis->int_enable[i]) != 0;
    }
  }
  return wanted;
}
