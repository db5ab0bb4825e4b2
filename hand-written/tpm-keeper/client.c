#include "hand-written/tpm-keeper/client.h"

#include <string.h>

#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET

int es_tpm_client_attach(struct es_tpm_client *client, int memfd) {
  *client = (struct es_tpm_client){0};
  int error = es_tpm_ring_map(&client->ring, memfd);
  if (error == 0) {
    es_tpm_client_catch_up(client);
  }
  return error;
}

void es_tpm_client_catch_up(struct es_tpm_client *client) {
  client->number = es_tpm_ring_get(&client->ring, AT(SUBMITTED));
  client->answered = es_tpm_ring_get(&client->ring, AT(ANSWERED));
  client->busy = client->answered != client->number;
  client->command_size = client->busy ? ES_TPM_RING_BUFFER_MAX : 0;
}

void es_tpm_client_detach(struct es_tpm_client *client) {
  es_tpm_ring_unmap(&client->ring);
}

void es_tpm_client_ask(struct es_tpm_client *client, enum es_tpm_ring_request request, uint8_t locality,
                       const uint8_t *bytes, uint32_t size, enum es_tpm_ring_sleep how) {
  struct es_tpm_ring *ring = &client->ring;
  client->command_size = 0;
  if (request == ES_TPM_RING_REQUEST_COMMAND) {
    client->command_size = size < ES_TPM_RING_BUFFER_MAX ? size : ES_TPM_RING_BUFFER_MAX;
    memcpy(ring->base + ES_TPM_RING_COMMAND_AT, bytes, client->command_size);
  }
  client->busy = true;
  client->number++;
  client->answered = es_tpm_ring_get(ring, AT(ANSWERED));
  es_tpm_ring_set(ring, AT(REQUEST), (uint32_t)request);
  es_tpm_ring_set(ring, AT(LOCALITY), locality);
  es_tpm_ring_set(ring, AT(COMMAND_SIZE), size);
  es_tpm_ring_set(ring, AT(ASKER_PROCESSOR), es_tpm_ring_processor());
  es_tpm_ring_set(ring, AT(ASKER_SLEEPS), (uint32_t)how);
  es_tpm_ring_set(ring, AT(SUBMITTED), client->number);
  es_tpm_ring_wake_tpm(ring);
}

void es_tpm_client_spin(struct es_tpm_client *client) {
  struct es_tpm_ring *ring = &client->ring;
  if (es_tpm_ring_get(ring, AT(TPM_PROCESSOR)) != es_tpm_ring_processor()) {
    (void)es_tpm_ring_spin(ring, AT(ANSWERED), client->answered);
  }
}

void es_tpm_client_wait(struct es_tpm_client *client, enum es_tpm_ring_sleep how, uint64_t nanoseconds) {
  struct es_tpm_ring *ring = &client->ring;
  atomic_store(es_tpm_ring_word(ring, AT(ASKER_SLEEPS)), (uint32_t)how);
  if (atomic_load(es_tpm_ring_word(ring, AT(ANSWERED))) == client->answered && how == ES_TPM_RING_SLEEP_FUTEX) {
    es_tpm_ring_sleep(ring, AT(ANSWERED), client->answered, nanoseconds);
  }
}

bool es_tpm_client_take(struct es_tpm_client *client, enum es_tpm_ring_outcome *outcome, uint8_t *response,
                        uint32_t *size) {
  struct es_tpm_ring *ring = &client->ring;
  client->answered = es_tpm_ring_get(ring, AT(ANSWERED));
  if (!client->busy || client->answered != client->number) {
    return false;
  }
  const uint32_t how = es_tpm_ring_get(ring, AT(OUTCOME)), bytes = es_tpm_ring_get(ring, AT(RESPONSE_SIZE));
  client->busy = false;
  *size = 0;
  *outcome = es_tpm_ring_outcome_known(how) ? (enum es_tpm_ring_outcome)how : ES_TPM_RING_OUTCOME_FAILED;
  if (bytes > ES_TPM_RING_BUFFER_MAX) {
    *outcome = ES_TPM_RING_OUTCOME_FAILED;
  } else if (*outcome == ES_TPM_RING_OUTCOME_DONE) {
    memcpy(response, ring->base + ES_TPM_RING_RESPONSE_AT, bytes);
    *size = bytes;
  }
  /* Both may have an authorisation in them. */
  explicit_bzero(ring->base + ES_TPM_RING_COMMAND_AT, client->command_size);
  explicit_bzero(ring->base + ES_TPM_RING_RESPONSE_AT, bytes < ES_TPM_RING_BUFFER_MAX ? bytes : ES_TPM_RING_BUFFER_MAX);
  client->command_size = 0;
  return true;
}

void es_tpm_client_cancel(struct es_tpm_client *client) {
  if (client->busy) {
    es_tpm_ring_set(&client->ring, AT(CANCEL), client->number);
    es_tpm_ring_rouse(&client->ring, AT(CANCEL));
  }
}
