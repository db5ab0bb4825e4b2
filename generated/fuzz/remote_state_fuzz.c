/* Generated from specs/process/remote-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of remote-state. */
#include "generated/inspect/remote_state_inspect.h"
#include "generated/remote_state_spec.h"
#include "generated/remote_state_wire.h"
#include "generated/state/remote_state_state.h"

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

/* specs/process/remote-state.yaml:10 */
static void save_processor(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_remote_state_processor(out, instance, from);
}

static es_result take_processor(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_remote_state_processor(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_remote_state_processor,
        .save = save_processor,
        .take = take_processor,
    },
};

static void show_processor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_remote_state_processor(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "processor",
        .show = show_processor,
        .size = sizeof(struct es_remote_state_processor),
        .record = 0,
    },
};

extern const struct es_fuzz_spec es_fuzz_remote_state;

const struct es_fuzz_spec es_fuzz_remote_state = {
    .name = "remote-state",
    .spec = &es_remote_state_spec,
    .records = records,
    .record_count = 1,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
};
