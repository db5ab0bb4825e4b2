/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_reference_tsc_wire.h"

#include "generated/hyperv_reference_tsc_spec.h"

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
es_result es_hyperv_reference_tsc_decode_page(const uint8_t *restrict bytes, size_t size,
                                              struct es_hyperv_reference_tsc_page *restrict out) {
  if (size < 24) {
    return &es_hyperv_reference_tsc_refusals[ES_HYPERV_REFERENCE_TSC_REFUSAL_PAGE_SIZE_24];
  }
  const uint32_t sequence = es_load_le32(bytes);
  const uint64_t scale = es_load_le64(bytes + 8);
  const uint64_t offset = es_load_le64(bytes + 16);
  out->sequence = sequence;
  out->scale = scale;
  out->offset = offset;
  return ES_OK;
}

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
size_t es_hyperv_reference_tsc_encode_page(const struct es_hyperv_reference_tsc_page *in, uint8_t *bytes, size_t room) {
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le32(bytes, in->sequence);
  es_store_le64(bytes + 8, in->scale);
  es_store_le64(bytes + 16, in->offset);
  return 24;
}
