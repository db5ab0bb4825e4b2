/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of remote-state. */
#include "generated/remote_state_spec.h"
#include "generated/remote_state_wire.h"

#include "tests/fuzz/harness.h"

/* specs/process/remote-state.yaml:10 */
static es_result decode_processor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_remote_state_decode_processor(bytes, size, out);
}

static size_t encode_processor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_remote_state_encode_processor(in, bytes, room);
}

static const struct es_fuzz_span kept_processor_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_processor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_processor_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "processor",
        .decode = decode_processor,
        .encode = encode_processor,
        .value_size = sizeof(struct es_remote_state_processor),
        .size_max = ES_REMOTE_STATE_PROCESSOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_processor,
        .layout_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_remote_state;

const struct es_fuzz_spec es_fuzz_remote_state = {
    .name = "remote-state",
    .spec = &es_remote_state_spec,
    .records = records,
    .record_count = 1,
};
