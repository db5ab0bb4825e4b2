/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-interface-state. */
#include "generated/tpm_interface_state_spec.h"
#include "generated/tpm_interface_state_wire.h"

#include "tests/fuzz/harness.h"

/* specs/tpm/interface-state.yaml:8 */
static es_result decode_command(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_interface_state_decode_command(bytes, size, out);
}

static size_t encode_command(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_interface_state_encode_command(in, bytes, room);
}

static const struct es_fuzz_span kept_command_0[] = {
    {0, 7, 0xff},
};

static const struct es_fuzz_layout layouts_command[] = {
    {
        .first = 0,
        .last = 0,
        .size = 7,
        .spans = kept_command_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_command[] = {
    {offsetof(struct es_tpm_interface_state_command, bytes), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "command",
        .decode = decode_command,
        .encode = encode_command,
        .value_size = sizeof(struct es_tpm_interface_state_command),
        .size_max = ES_TPM_INTERFACE_STATE_COMMAND_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_command,
        .layout_count = 1,
        .slices = slices_command,
        .slice_count = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_interface_state;

const struct es_fuzz_spec es_fuzz_tpm_interface_state = {
    .name = "tpm-interface-state",
    .spec = &es_tpm_interface_state_spec,
    .records = records,
    .record_count = 1,
};
