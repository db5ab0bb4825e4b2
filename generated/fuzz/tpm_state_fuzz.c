/* Generated from specs/process/tpm-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-state. */
#include "generated/inspect/tpm_state_inspect.h"
#include "generated/tpm_state_spec.h"
#include "generated/tpm_state_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_part[] = {
    {1u, "permanent"},
    {2u, "volatile"},
};

static const struct es_fuzz_name values_of_slot_state[] = {
    {1u, "live"},
    {2u, "retired"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "part",
        .name32 = es_tpm_state_part_name,
        .known32 = es_tpm_state_part_known,
        .values = values_of_part,
        .value_count = 2,
    },
    {
        .name = "slot-state",
        .name32 = es_tpm_state_slot_state_name,
        .known32 = es_tpm_state_slot_state_known,
        .values = values_of_slot_state,
        .value_count = 2,
    },
};

/* specs/process/tpm-state.yaml:29 */
static es_result decode_seal(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_state_decode_seal(bytes, size, out);
}

static size_t encode_seal(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_state_encode_seal(in, bytes, room);
}

static const struct es_fuzz_span kept_seal_0[] = {
    {0, 24, 0xff},
    {88, 40, 0xff},
};

static const struct es_fuzz_layout layouts_seal[] = {
    {
        .first = 0,
        .last = 0,
        .size = 128,
        .spans = kept_seal_0,
        .span_count = 2,
    },
};

/* specs/process/tpm-state.yaml:45 */
static es_result decode_slot(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_state_decode_slot(bytes, size, out);
}

static size_t encode_slot(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_state_encode_slot(in, bytes, room);
}

static const struct es_fuzz_span kept_slot_0[] = {
    {0, 32, 0xff},
};

static const struct es_fuzz_layout layouts_slot[] = {
    {
        .first = 0,
        .last = 0,
        .size = 32,
        .spans = kept_slot_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "seal",
        .decode = decode_seal,
        .encode = encode_seal,
        .value_size = sizeof(struct es_tpm_state_seal),
        .size_max = ES_TPM_STATE_SEAL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_seal,
        .layout_count = 1,
    },
    {
        .name = "slot",
        .decode = decode_slot,
        .encode = encode_slot,
        .value_size = sizeof(struct es_tpm_state_slot),
        .size_max = ES_TPM_STATE_SLOT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_slot,
        .layout_count = 1,
    },
};

static void show_seal(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_state_seal(inspect, name, value);
}

static void show_slot(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_state_slot(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "seal",
        .show = show_seal,
        .size = sizeof(struct es_tpm_state_seal),
        .record = 0,
    },
    {
        .name = "slot",
        .show = show_slot,
        .size = sizeof(struct es_tpm_state_slot),
        .record = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_state;

const struct es_fuzz_spec es_fuzz_tpm_state = {
    .name = "tpm-state",
    .spec = &es_tpm_state_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 2,
    .shown = shown,
    .shown_count = 2,
};
