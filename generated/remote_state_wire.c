/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator. */
#include "generated/remote_state_wire.h"

#include "generated/remote_state_spec.h"

/* specs/process/remote-state.yaml:10 */
es_result es_remote_state_decode_processor(const uint8_t *restrict bytes, size_t size,
                                           struct es_remote_state_processor *restrict out) {
  if (size < 32) {
    return &es_remote_state_refusals[ES_REMOTE_STATE_REFUSAL_PROCESSOR_SIZE_32];
  }
  for (size_t i = 0; i < 4; i++) {
    out->vectors[i] = es_load_le64(bytes + i * 8);
  }
  return ES_OK;
}

/* specs/process/remote-state.yaml:10 */
size_t es_remote_state_encode_processor(const struct es_remote_state_processor *in, uint8_t *bytes, size_t room) {
  if (room < 32) {
    return 0;
  }
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + i * 8, in->vectors[i]);
  }
  return 32;
}
