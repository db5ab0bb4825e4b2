/* Which locality may use the TPM: actions and guards of the machine of localities. */
#include "hand-written/tpm/state.h"

void es_tpm_localities_start(struct es_tpm *tpm) {
  tpm->active = ES_TPM_NOBODY;
  tpm->seized = 0;
  for (uint8_t i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    struct es_tpm_interface_locality_owner *locality = &tpm->localities[i];
    locality->tpm = tpm;
    locality->number = i;
    es_tpm_interface_locality_start(&locality->machine);
  }
}

/* The highest that waits is the next. */
static void hand_over(struct es_tpm *tpm) {
  for (unsigned i = ES_TPM_INTERFACE_LOCALITIES; i != 0 && tpm->active == ES_TPM_NOBODY; i--) {
    struct es_tpm_interface_locality_owner *locality = &tpm->localities[i - 1];
    if (locality->machine.state == ES_TPM_INTERFACE_LOCALITY_WAITING) {
      (void)es_tpm_interface_locality_on_granted(&locality->machine, locality);
      es_tpm_interrupt_raise(tpm, ES_TPM_INTERRUPT_LOCALITY, locality->number);
    }
  }
}

void es_tpm_locality_request(struct es_tpm *tpm, unsigned locality) {
  struct es_tpm_interface_locality_owner *owner = &tpm->localities[locality];
  (void)es_tpm_interface_locality_on_request(&owner->machine, owner);
}

void es_tpm_locality_relinquish(struct es_tpm *tpm, unsigned locality) {
  struct es_tpm_interface_locality_owner *owner = &tpm->localities[locality];
  (void)es_tpm_interface_locality_on_relinquish(&owner->machine, owner);
  hand_over(tpm);
}

void es_tpm_locality_seize(struct es_tpm *tpm, unsigned locality) {
  struct es_tpm_interface_locality_owner *owner = &tpm->localities[locality];
  (void)es_tpm_interface_locality_on_seize(&owner->machine, owner);
}

void es_tpm_locality_use(struct es_tpm *tpm, unsigned locality, struct es_tpm_access access) {
  struct es_tpm_interface_locality_owner *owner = &tpm->localities[locality];
  tpm->access = access;
  (void)es_tpm_interface_locality_on_use(&owner->machine, owner);
}

bool es_tpm_interface_locality_if_not_for_software(const struct es_tpm_interface_locality_owner *owner) {
  return owner->number == ES_TPM_INTERFACE_HARDWARE_LOCALITY;
}

bool es_tpm_interface_locality_if_nobody_active(const struct es_tpm_interface_locality_owner *owner) {
  return owner->tpm->active == ES_TPM_NOBODY;
}

bool es_tpm_interface_locality_if_lower_active(const struct es_tpm_interface_locality_owner *owner) {
  return owner->tpm->active < owner->number;
}

void es_tpm_interface_locality_do_take_tpm(struct es_tpm_interface_locality_owner *owner) {
  owner->tpm->active = owner->number;
}

void es_tpm_interface_locality_do_leave_tpm(struct es_tpm_interface_locality_owner *owner) {
  struct es_tpm *tpm = owner->tpm;
  tpm->active = ES_TPM_NOBODY;
  if (tpm->kind == ES_TPM_CRB) {
    (void)es_tpm_interface_crb_on_lost(&tpm->crb, &tpm->crb_machine);
  } else {
    (void)es_tpm_interface_tis_on_lost(&tpm->tis, &tpm->tis_machine);
  }
}

void es_tpm_interface_locality_do_displace(struct es_tpm_interface_locality_owner *owner) {
  struct es_tpm_interface_locality_owner *lower = &owner->tpm->localities[owner->tpm->active];
  (void)es_tpm_interface_locality_on_displaced(&lower->machine, lower);
}

void es_tpm_interface_locality_do_remember_seizure(struct es_tpm_interface_locality_owner *owner) {
  owner->tpm->seized = (uint8_t)(owner->tpm->seized | 1u << owner->number);
}

void es_tpm_interface_locality_do_pass_on(struct es_tpm_interface_locality_owner *owner) {
  struct es_tpm *tpm = owner->tpm;
  if (tpm->kind == ES_TPM_CRB) {
    (void)tpm->access.crb(&tpm->crb, &tpm->crb_machine);
  } else {
    (void)tpm->access.tis(&tpm->tis, &tpm->tis_machine);
  }
}
