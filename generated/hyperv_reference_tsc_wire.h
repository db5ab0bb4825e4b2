/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator.
 * Page from which a guest computes reference time without an exit: time = ((tsc * scale) >> 64) + offset. Sequence
 * zero says that the guest has to read the counter register. */
#ifndef ES_GENERATED_HYPERV_REFERENCE_TSC_WIRE_H
#define ES_GENERATED_HYPERV_REFERENCE_TSC_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Units of 100 ns. */
#define ES_HYPERV_REFERENCE_TSC_TICKS_PER_SECOND 0x989680u
#define ES_HYPERV_REFERENCE_TSC_SEQUENCE_INVALID 0u
#define ES_HYPERV_REFERENCE_TSC_PAGE_SIZE 0x1000u

/* Place of the sequence number. Written last. */
#define ES_HYPERV_REFERENCE_TSC_SEQUENCE_AT 0u

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
struct es_hyperv_reference_tsc_page {
  uint32_t sequence;
  uint64_t scale;
  uint64_t offset; /* Two's complement. */
};
#define ES_HYPERV_REFERENCE_TSC_PAGE_SIZE_MIN 24u
#define ES_HYPERV_REFERENCE_TSC_PAGE_SIZE_MAX 24u
#define ES_HYPERV_REFERENCE_TSC_PAGE_SEQUENCE_OFFSET 0u
#define ES_HYPERV_REFERENCE_TSC_PAGE_SCALE_OFFSET 8u
#define ES_HYPERV_REFERENCE_TSC_PAGE_OFFSET_OFFSET 16u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
ES_MUST_USE es_result es_hyperv_reference_tsc_decode_page(const uint8_t *restrict bytes, size_t size,
                                                          struct es_hyperv_reference_tsc_page *restrict out);

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
size_t es_hyperv_reference_tsc_encode_page(const struct es_hyperv_reference_tsc_page *in, uint8_t *bytes, size_t room);

#endif
