/* Generated from specs/platform/x86-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of x86-state. */
#include "generated/inspect/x86_state_inspect.h"
#include "generated/x86_state_spec.h"
#include "generated/x86_state_wire.h"

#include "tests/fuzz/harness.h"

/* specs/platform/x86-state.yaml:29 */
static es_result decode_segment_descriptor(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_x86_state_decode_segment_descriptor(bytes, size, out);
}

static size_t encode_segment_descriptor(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_x86_state_encode_segment_descriptor(in, bytes, room);
}

static const struct es_fuzz_span kept_segment_descriptor_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_segment_descriptor[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_segment_descriptor_0,
        .span_count = 1,
    },
};

/* specs/platform/x86-state.yaml:41 */
static es_result decode_page_entry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_x86_state_decode_page_entry(bytes, size, out);
}

static size_t encode_page_entry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_x86_state_encode_page_entry(in, bytes, room);
}

static const struct es_fuzz_span kept_page_entry_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_page_entry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_page_entry_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "segment-descriptor",
        .decode = decode_segment_descriptor,
        .encode = encode_segment_descriptor,
        .value_size = sizeof(struct es_x86_state_segment_descriptor),
        .size_max = ES_X86_STATE_SEGMENT_DESCRIPTOR_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_segment_descriptor,
        .layout_count = 1,
    },
    {
        .name = "page-entry",
        .decode = decode_page_entry,
        .encode = encode_page_entry,
        .value_size = sizeof(struct es_x86_state_page_entry),
        .size_max = ES_X86_STATE_PAGE_ENTRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page_entry,
        .layout_count = 1,
    },
};

static void show_segment_descriptor(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_x86_state_segment_descriptor(inspect, name, value);
}

static void show_page_entry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_x86_state_page_entry(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "segment-descriptor",
        .show = show_segment_descriptor,
        .size = sizeof(struct es_x86_state_segment_descriptor),
        .record = 0,
    },
    {
        .name = "page-entry",
        .show = show_page_entry,
        .size = sizeof(struct es_x86_state_page_entry),
        .record = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_x86_state;

const struct es_fuzz_spec es_fuzz_x86_state = {
    .name = "x86-state",
    .spec = &es_x86_state_spec,
    .records = records,
    .record_count = 2,
    .shown = shown,
    .shown_count = 2,
};
