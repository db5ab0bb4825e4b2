/* Generated from specs/state/platform-state.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of platform-state. */
#include "generated/inspect/platform_state_inspect.h"
#include "generated/platform_state_spec.h"
#include "generated/platform_state_wire.h"
#include "generated/state/platform_state_state.h"

#include "tests/fuzz/harness.h"

/* specs/state/platform-state.yaml:10 */
static es_result decode_serial(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_platform_state_decode_serial(bytes, size, out);
}

static size_t encode_serial(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_platform_state_encode_serial(in, bytes, room);
}

static const struct es_fuzz_span kept_serial_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_serial[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_serial_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_serial[] = {
    {offsetof(struct es_platform_state_serial, output), 1},
};

/* specs/state/platform-state.yaml:19 */
static es_result decode_serial_input(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_platform_state_decode_serial_input(bytes, size, out);
}

static size_t encode_serial_input(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_platform_state_encode_serial_input(in, bytes, room);
}

static const struct es_fuzz_layout layouts_serial_input[] = {
    {
        .first = 0,
        .last = 0,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_serial_input[] = {
    {offsetof(struct es_platform_state_serial_input, input), 1},
};

/* specs/state/platform-state.yaml:24 */
static es_result decode_clock(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_platform_state_decode_clock(bytes, size, out);
}

static size_t encode_clock(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_platform_state_encode_clock(in, bytes, room);
}

static const struct es_fuzz_span kept_clock_0[] = {
    {0, 29, 0xff},
};

static const struct es_fuzz_layout layouts_clock[] = {
    {
        .first = 0,
        .last = 0,
        .size = 29,
        .spans = kept_clock_0,
        .span_count = 1,
    },
};

/* specs/state/platform-state.yaml:37 */
static es_result decode_interrupt_lines(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_platform_state_decode_interrupt_lines(bytes, size, out);
}

static size_t encode_interrupt_lines(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_platform_state_encode_interrupt_lines(in, bytes, room);
}

static const struct es_fuzz_span kept_interrupt_lines_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_interrupt_lines[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_interrupt_lines_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "serial",
        .decode = decode_serial,
        .encode = encode_serial,
        .value_size = sizeof(struct es_platform_state_serial),
        .size_max = ES_PLATFORM_STATE_SERIAL_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_serial,
        .layout_count = 1,
        .slices = slices_serial,
        .slice_count = 1,
    },
    {
        .name = "serial-input",
        .decode = decode_serial_input,
        .encode = encode_serial_input,
        .value_size = sizeof(struct es_platform_state_serial_input),
        .size_max = ES_PLATFORM_STATE_SERIAL_INPUT_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_serial_input,
        .layout_count = 1,
        .slices = slices_serial_input,
        .slice_count = 1,
    },
    {
        .name = "clock",
        .decode = decode_clock,
        .encode = encode_clock,
        .value_size = sizeof(struct es_platform_state_clock),
        .size_max = ES_PLATFORM_STATE_CLOCK_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_clock,
        .layout_count = 1,
    },
    {
        .name = "interrupt-lines",
        .decode = decode_interrupt_lines,
        .encode = encode_interrupt_lines,
        .value_size = sizeof(struct es_platform_state_interrupt_lines),
        .size_max = ES_PLATFORM_STATE_INTERRUPT_LINES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_interrupt_lines,
        .layout_count = 1,
    },
};

/* specs/state/platform-state.yaml:10 */
static void save_serial(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_platform_state_serial(out, instance, from);
}

static es_result take_serial(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_platform_state_serial(in, instance, to);
}

/* specs/state/platform-state.yaml:19 */
static void save_serial_input(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_platform_state_serial_input(out, instance, from);
}

static es_result take_serial_input(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_platform_state_serial_input(in, instance, to);
}

/* specs/state/platform-state.yaml:24 */
static void save_clock(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_platform_state_clock(out, instance, from);
}

static es_result take_clock(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_platform_state_clock(in, instance, to);
}

/* specs/state/platform-state.yaml:37 */
static void save_interrupt_lines(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_platform_state_interrupt_lines(out, instance, from);
}

static es_result take_interrupt_lines(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_platform_state_interrupt_lines(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_platform_state_serial,
        .save = save_serial,
        .take = take_serial,
    },
    {
        .thing = &es_saved_platform_state_serial_input,
        .save = save_serial_input,
        .take = take_serial_input,
    },
    {
        .thing = &es_saved_platform_state_clock,
        .save = save_clock,
        .take = take_clock,
    },
    {
        .thing = &es_saved_platform_state_interrupt_lines,
        .save = save_interrupt_lines,
        .take = take_interrupt_lines,
    },
};

static void show_serial(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_platform_state_serial(inspect, name, value);
}

static void hide_serial(void *all, uint32_t version, int filler) {
  struct es_platform_state_serial *value = all;
  (void)version;
  es_fuzz_hide_array(&value->output, filler);
}

static void show_serial_input(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_platform_state_serial_input(inspect, name, value);
}

static void hide_serial_input(void *all, uint32_t version, int filler) {
  struct es_platform_state_serial_input *value = all;
  (void)version;
  es_fuzz_hide_array(&value->input, filler);
}

static void show_clock(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_platform_state_clock(inspect, name, value);
}

static void show_interrupt_lines(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_platform_state_interrupt_lines(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "serial",
        .show = show_serial,
        .size = sizeof(struct es_platform_state_serial),
        .record = 0,
        .hide = hide_serial,
        .slices = slices_serial,
        .slice_count = 1,
    },
    {
        .name = "serial-input",
        .show = show_serial_input,
        .size = sizeof(struct es_platform_state_serial_input),
        .record = 1,
        .hide = hide_serial_input,
        .slices = slices_serial_input,
        .slice_count = 1,
    },
    {
        .name = "clock",
        .show = show_clock,
        .size = sizeof(struct es_platform_state_clock),
        .record = 2,
    },
    {
        .name = "interrupt-lines",
        .show = show_interrupt_lines,
        .size = sizeof(struct es_platform_state_interrupt_lines),
        .record = 3,
    },
};

extern const struct es_fuzz_spec es_fuzz_platform_state;

const struct es_fuzz_spec es_fuzz_platform_state = {
    .name = "platform-state",
    .spec = &es_platform_state_spec,
    .records = records,
    .record_count = 4,
    .saved = saved,
    .saved_count = 4,
    .shown = shown,
    .shown_count = 4,
};
