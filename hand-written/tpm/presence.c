/* The physical presence interface: what the guest's ACPI leaves for the firmware's part of its next start. */
#include "generated/tpm_ppi_registers.h"
#include "hand-written/tpm/state.h"
#include "runtime/result.h"

uint32_t es_tpm_ppi_on_read_confirmation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner) {
  (void)owner;
  return es_tpm_ppi_operation_known(registers->operation) ? ES_TPM_PPI_CONFIRMATION_USER_NOT_REQUIRED
                                                          : ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED;
}

/* ACPI asks before it writes; whoever writes without asking is not heard. */
void es_tpm_ppi_on_write_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  (void)owner;
  if (!es_tpm_ppi_operation_known(value)) {
    registers->request = ES_TPM_PPI_OPERATION_NONE;
  }
}

void es_tpm_presence_read(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t *value) {
  pthread_mutex_lock(&tpm->lock);
  es_refused_access(es_tpm_ppi_read(&tpm->presence, NULL, offset, width, value), offset, width);
  pthread_mutex_unlock(&tpm->lock);
}

void es_tpm_presence_write(struct es_tpm *tpm, uint64_t offset, unsigned width, uint64_t value) {
  pthread_mutex_lock(&tpm->lock);
  es_refused_access(es_tpm_ppi_write(&tpm->presence, NULL, offset, width, value), offset, width);
  pthread_mutex_unlock(&tpm->lock);
}

void es_tpm_presence_get(struct es_tpm *tpm, struct es_tpm_presence *presence) {
  pthread_mutex_lock(&tpm->lock);
  *presence = (struct es_tpm_presence){.request = tpm->presence.request,
                                       .argument = tpm->presence.argument,
                                       .last_request = tpm->presence.last_request,
                                       .last_response = tpm->presence.last_response};
  pthread_mutex_unlock(&tpm->lock);
}

void es_tpm_presence_set(struct es_tpm *tpm, const struct es_tpm_presence *presence) {
  pthread_mutex_lock(&tpm->lock);
  es_tpm_ppi_reset(&tpm->presence);
  tpm->presence.request = es_tpm_ppi_operation_known(presence->request) ? presence->request : ES_TPM_PPI_OPERATION_NONE;
  tpm->presence.argument = presence->argument;
  tpm->presence.last_request = presence->last_request;
  tpm->presence.last_response = presence->last_response;
  pthread_mutex_unlock(&tpm->lock);
}
