/* Generated from specs/process/tpm-ring.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-ring. */
#include "generated/inspect/tpm_ring_inspect.h"
#include "generated/tpm_ring_spec.h"
#include "generated/tpm_ring_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_request[] = {
    {1u, "command"},
    {2u, "reset"},
};

static const struct es_fuzz_name values_of_outcome[] = {
    {0u, "done"},
    /* 3 in all */
    {1u, "refused"},
    {2u, "failed"},
};

static const struct es_fuzz_name values_of_sleep[] = {
    {0u, "awake"},
    /* 3 in all */
    {1u, "futex"},
    {2u, "event"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "request",
        .name32 = es_tpm_ring_request_name,
        .known32 = es_tpm_ring_request_known,
        .values = values_of_request,
        .value_count = 2,
    },
    {
        .name = "outcome",
        .name32 = es_tpm_ring_outcome_name,
        .known32 = es_tpm_ring_outcome_known,
        .values = values_of_outcome,
        .value_count = 3,
    },
    {
        .name = "sleep",
        .name32 = es_tpm_ring_sleep_name,
        .known32 = es_tpm_ring_sleep_known,
        .values = values_of_sleep,
        .value_count = 3,
    },
};

/* specs/process/tpm-ring.yaml:39 */
static es_result decode_memory(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_ring_decode_memory(bytes, size, out);
}

static size_t encode_memory(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_ring_encode_memory(in, bytes, room);
}

static const struct es_fuzz_span kept_memory_0[] = {
    {0, 24, 0xff},
    /* 3 in all */
    {64, 20, 0xff},
    {128, 12, 0xff},
};

static const struct es_fuzz_layout layouts_memory[] = {
    {
        .first = 0,
        .last = 0,
        .size = 192,
        .spans = kept_memory_0,
        .span_count = 3,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "memory",
        .decode = decode_memory,
        .encode = encode_memory,
        .value_size = sizeof(struct es_tpm_ring_memory),
        .size_max = ES_TPM_RING_MEMORY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_memory,
        .layout_count = 1,
    },
};

static void show_memory(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_ring_memory(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "memory",
        .show = show_memory,
        .size = sizeof(struct es_tpm_ring_memory),
        .record = 0,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_ring;

const struct es_fuzz_spec es_fuzz_tpm_ring = {
    .name = "tpm-ring",
    .spec = &es_tpm_ring_spec,
    .enums = enums,
    .enum_count = 3,
    .records = records,
    .record_count = 1,
    .shown = shown,
    .shown_count = 1,
};
