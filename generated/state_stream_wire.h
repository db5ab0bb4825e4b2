/* Generated from specs/state/stream.yaml; change that and run python3 -m generator.
 * Saved state on its way from one process to the next: a header, records, the specs that the records belong to, and
 * an end with a checksum over everything. What stands in a record is said by the spec that it names; a reader finds
 * fields by their names. Streams hold the guest's secrets. */
#ifndef ES_GENERATED_STATE_STREAM_WIRE_H
#define ES_GENERATED_STATE_STREAM_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of a name. */
#define ES_STATE_STREAM_NAME_MAX 63u

/* Specs in one stream. */
#define ES_STATE_STREAM_SPECS_MAX 0x400u

/* Records in one stream. */
#define ES_STATE_STREAM_RECORDS_MAX 0x100000u

/* Fields of one record. */
#define ES_STATE_STREAM_FIELDS_MAX 0x400u

/* specs/state/stream.yaml:13 At the start of the stream. */
struct es_state_stream_header {
  uint32_t spec_count;
  uint32_t record_count;
  uint64_t length; /* Bytes of the whole stream. */
};
#define ES_STATE_STREAM_HEADER_SIZE_MIN 32u
#define ES_STATE_STREAM_HEADER_SIZE_MAX 32u
#define ES_STATE_STREAM_HEADER_SIGNATURE_OFFSET 0u
#define ES_STATE_STREAM_HEADER_FORMAT_OFFSET 8u
#define ES_STATE_STREAM_HEADER_SPEC_COUNT_OFFSET 12u
#define ES_STATE_STREAM_HEADER_RECORD_COUNT_OFFSET 16u
#define ES_STATE_STREAM_HEADER_LENGTH_OFFSET 24u

/* specs/state/stream.yaml:23 Followed by the name of the thing and by its fields. */
struct es_state_stream_record {
  uint32_t length; /* Bytes with this head, name and fields. */
  uint16_t spec; /* Number in the list behind the records. */
  uint16_t field_count;
  uint64_t instance; /* Tells things of one kind apart. */
  uint8_t name_length;
};
#define ES_STATE_STREAM_RECORD_SIZE_MIN 20u
#define ES_STATE_STREAM_RECORD_SIZE_MAX 20u
#define ES_STATE_STREAM_RECORD_LENGTH_OFFSET 0u
#define ES_STATE_STREAM_RECORD_SPEC_OFFSET 4u
#define ES_STATE_STREAM_RECORD_FIELD_COUNT_OFFSET 6u
#define ES_STATE_STREAM_RECORD_INSTANCE_OFFSET 8u
#define ES_STATE_STREAM_RECORD_NAME_LENGTH_OFFSET 16u

/* specs/state/stream.yaml:33 Followed by the name and by the elements, little-endian. */
struct es_state_stream_field {
  uint32_t count; /* Elements. */
  uint8_t width; /* Bytes of an element. */
  uint8_t name_length;
};
#define ES_STATE_STREAM_FIELD_SIZE_MIN 8u
#define ES_STATE_STREAM_FIELD_SIZE_MAX 8u
#define ES_STATE_STREAM_FIELD_COUNT_OFFSET 0u
#define ES_STATE_STREAM_FIELD_WIDTH_OFFSET 4u
#define ES_STATE_STREAM_FIELD_NAME_LENGTH_OFFSET 5u

/* specs/state/stream.yaml:41 Followed by the name of the spec. */
struct es_state_stream_spec {
  uint16_t version; /* The spec's state version when the stream was written. */
  uint8_t name_length;
};
#define ES_STATE_STREAM_SPEC_SIZE_MIN 4u
#define ES_STATE_STREAM_SPEC_SIZE_MAX 4u
#define ES_STATE_STREAM_SPEC_VERSION_OFFSET 0u
#define ES_STATE_STREAM_SPEC_NAME_LENGTH_OFFSET 2u

/* specs/state/stream.yaml:48 The last bytes. */
struct es_state_stream_end {
  uint32_t checksum; /* CRC-32C of all bytes before this field. */
};
#define ES_STATE_STREAM_END_SIZE_MIN 8u
#define ES_STATE_STREAM_END_SIZE_MAX 8u
#define ES_STATE_STREAM_END_SIGNATURE_OFFSET 0u
#define ES_STATE_STREAM_END_CHECKSUM_OFFSET 4u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/state/stream.yaml:13 */
ES_MUST_USE es_result es_state_stream_decode_header(const uint8_t *restrict bytes, size_t size,
                                                    struct es_state_stream_header *restrict out);

/* specs/state/stream.yaml:13 */
size_t es_state_stream_encode_header(const struct es_state_stream_header *in, uint8_t *bytes, size_t room);

/* specs/state/stream.yaml:23 */
ES_MUST_USE es_result es_state_stream_decode_record(const uint8_t *restrict bytes, size_t size,
                                                    struct es_state_stream_record *restrict out);

/* specs/state/stream.yaml:23 */
size_t es_state_stream_encode_record(const struct es_state_stream_record *in, uint8_t *bytes, size_t room);

/* specs/state/stream.yaml:33 */
ES_MUST_USE es_result es_state_stream_decode_field(const uint8_t *restrict bytes, size_t size,
                                                   struct es_state_stream_field *restrict out);

/* specs/state/stream.yaml:33 */
size_t es_state_stream_encode_field(const struct es_state_stream_field *in, uint8_t *bytes, size_t room);

/* specs/state/stream.yaml:41 */
ES_MUST_USE es_result es_state_stream_decode_spec(const uint8_t *restrict bytes, size_t size,
                                                  struct es_state_stream_spec *restrict out);

/* specs/state/stream.yaml:41 */
size_t es_state_stream_encode_spec(const struct es_state_stream_spec *in, uint8_t *bytes, size_t room);

/* specs/state/stream.yaml:48 */
ES_MUST_USE es_result es_state_stream_decode_end(const uint8_t *restrict bytes, size_t size,
                                                 struct es_state_stream_end *restrict out);

/* specs/state/stream.yaml:48 */
size_t es_state_stream_encode_end(const struct es_state_stream_end *in, uint8_t *bytes, size_t room);

#endif
