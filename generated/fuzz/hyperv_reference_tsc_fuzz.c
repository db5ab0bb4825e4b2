/* Generated from specs/hyperv/hyperv-reference-tsc.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of hyperv-reference-tsc. */
#include "generated/hyperv_reference_tsc_spec.h"
#include "generated/hyperv_reference_tsc_wire.h"
#include "generated/inspect/hyperv_reference_tsc_inspect.h"

#include "tests/fuzz/harness.h"

/* specs/hyperv/hyperv-reference-tsc.yaml:13 */
static es_result decode_page(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_hyperv_reference_tsc_decode_page(bytes, size, out);
}

static size_t encode_page(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_hyperv_reference_tsc_encode_page(in, bytes, room);
}

static const struct es_fuzz_span kept_page_0[] = {
    {0, 4, 0xff},
    {8, 16, 0xff},
};

static const struct es_fuzz_layout layouts_page[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_page_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "page",
        .decode = decode_page,
        .encode = encode_page,
        .value_size = sizeof(struct es_hyperv_reference_tsc_page),
        .size_max = ES_HYPERV_REFERENCE_TSC_PAGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page,
        .layout_count = 1,
    },
};

static void show_page(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_hyperv_reference_tsc_page(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "page",
        .show = show_page,
        .size = sizeof(struct es_hyperv_reference_tsc_page),
        .record = 0,
    },
};

extern const struct es_fuzz_spec es_fuzz_hyperv_reference_tsc;

const struct es_fuzz_spec es_fuzz_hyperv_reference_tsc = {
    .name = "hyperv-reference-tsc",
    .spec = &es_hyperv_reference_tsc_spec,
    .records = records,
    .record_count = 1,
    .shown = shown,
    .shown_count = 1,
};
