/* What the ring to the TPM's process shows of itself: its words, never what commands and answers say. Called by the machine's worker on
 * its loop thread. */
#include "runtime/inspect.h"
#include "generated/inspect/tpm_ring_inspect.h"
#include "hand-written/tpm-keeper/client.h"
#include "runtime/bytes.h"

#define WORD ((uint32_t)sizeof(uint32_t))

void es_tpm_client_inspect(const struct es_tpm_client *client, struct es_inspect *inspect) {
  uint8_t bytes[ES_TPM_RING_MEMORY_SIZE_MAX];
  struct es_tpm_ring_memory memory;
  es_inspect_u64(inspect, "number", client->number);
  es_inspect_u64(inspect, "answered", client->answered);
  es_inspect_bool(inspect, "busy", client->busy);
  for (uint32_t at = 0; at < sizeof bytes; at += WORD) {
    es_store_le32(bytes + at, es_tpm_ring_get(&client->ring, at));
  }
  es_result result = es_tpm_ring_decode_memory(bytes, sizeof bytes, &memory);
  if (result == ES_OK) {
    es_inspect_tpm_ring_memory(inspect, "ring", &memory);
  } else if (es_inspect_begin(inspect, "ring")) {
    es_inspect_text(inspect, "refused", result->field);
    es_inspect_text(inspect, "rule", result->rule);
    es_inspect_end(inspect);
  }
}
