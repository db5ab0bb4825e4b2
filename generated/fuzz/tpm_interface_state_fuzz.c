/* Generated from specs/tpm/interface-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-interface-state. */
#include "generated/inspect/tpm_interface_state_inspect.h"
#include "generated/state/tpm_interface_state_state.h"
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

/* specs/tpm/interface-state.yaml:8 */
static void save_command(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_interface_state_command(out, instance, from);
}

static es_result take_command(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_interface_state_command(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_tpm_interface_state_command,
        .save = save_command,
        .take = take_command,
    },
};

static void show_command(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_interface_state_command(inspect, name, value);
}

static void hide_command(void *all, uint32_t version, int filler) {
  struct es_tpm_interface_state_command *value = all;
  (void)version;
  es_fuzz_hide_array(&value->bytes, filler);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "command",
        .show = show_command,
        .size = sizeof(struct es_tpm_interface_state_command),
        .record = 0,
        .hide = hide_command,
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
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
};
