/* Generated from specs/process/capture.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of capture. */
#include "generated/capture_spec.h"
#include "generated/capture_wire.h"
#include "generated/inspect/capture_inspect.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_carrier[] = {
    {1u, "ring"},
    /* 3 in all */
    {2u, "message"},
    {3u, "hypercall"},
};

static const struct es_fuzz_name values_of_sender[] = {
    {0u, "guest"},
    {1u, "host"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "carrier",
        .name32 = es_capture_carrier_name,
        .known32 = es_capture_carrier_known,
        .values = values_of_carrier,
        .value_count = 3,
    },
    {
        .name = "sender",
        .name32 = es_capture_sender_name,
        .known32 = es_capture_sender_known,
        .values = values_of_sender,
        .value_count = 2,
    },
};

/* specs/process/capture.yaml:29 */
static es_result decode_packet(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_capture_decode_packet(bytes, size, out);
}

static size_t encode_packet(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_capture_encode_packet(in, bytes, room);
}

static const struct es_fuzz_span kept_packet_0[] = {
    {0, 48, 0xff},
};

static const struct es_fuzz_layout layouts_packet[] = {
    {
        .first = 0,
        .last = 0,
        .size = 48,
        .spans = kept_packet_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_packet[] = {
    {offsetof(struct es_capture_packet, body), 1},
};

/* specs/process/capture.yaml:48 */
static es_result decode_call_registers(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_capture_decode_call_registers(bytes, size, out);
}

static size_t encode_call_registers(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_capture_encode_call_registers(in, bytes, room);
}

static const struct es_fuzz_span kept_call_registers_0[] = {
    {0, 40, 0xff},
};

static const struct es_fuzz_layout layouts_call_registers[] = {
    {
        .first = 0,
        .last = 0,
        .size = 40,
        .spans = kept_call_registers_0,
        .span_count = 1,
    },
};

/* specs/process/capture.yaml:59 */
static es_result decode_hypercall(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_capture_decode_hypercall(bytes, size, out);
}

static size_t encode_hypercall(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_capture_encode_hypercall(in, bytes, room);
}

static const struct es_fuzz_span kept_hypercall_0[] = {
    {0, 40, 0xff},
};

static const struct es_fuzz_layout layouts_hypercall[] = {
    {
        .first = 0,
        .last = 0,
        .size = 40,
        .spans = kept_hypercall_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_hypercall[] = {
    {offsetof(struct es_capture_hypercall, input), 1},
    {offsetof(struct es_capture_hypercall, output), 1},
};

static const struct es_fuzz_record records[] = {
    {
        .name = "packet",
        .decode = decode_packet,
        .encode = encode_packet,
        .value_size = sizeof(struct es_capture_packet),
        .size_max = ES_CAPTURE_PACKET_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_packet,
        .layout_count = 1,
        .slices = slices_packet,
        .slice_count = 1,
    },
    {
        .name = "call-registers",
        .decode = decode_call_registers,
        .encode = encode_call_registers,
        .value_size = sizeof(struct es_capture_call_registers),
        .size_max = ES_CAPTURE_CALL_REGISTERS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_call_registers,
        .layout_count = 1,
    },
    {
        .name = "hypercall",
        .decode = decode_hypercall,
        .encode = encode_hypercall,
        .value_size = sizeof(struct es_capture_hypercall),
        .size_max = ES_CAPTURE_HYPERCALL_SIZE_MAX,
        .loose = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_hypercall,
        .layout_count = 1,
        .slices = slices_hypercall,
        .slice_count = 2,
    },
};

static void show_packet(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_capture_packet(inspect, name, value);
}

static void show_call_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_capture_call_registers(inspect, name, value);
}

static void show_hypercall(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_capture_hypercall(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "packet",
        .show = show_packet,
        .size = sizeof(struct es_capture_packet),
        .record = 0,
        .slices = slices_packet,
        .slice_count = 1,
    },
    {
        .name = "call-registers",
        .show = show_call_registers,
        .size = sizeof(struct es_capture_call_registers),
        .record = 1,
    },
    {
        .name = "hypercall",
        .show = show_hypercall,
        .size = sizeof(struct es_capture_hypercall),
        .record = 2,
        .slices = slices_hypercall,
        .slice_count = 2,
    },
};

extern const struct es_fuzz_spec es_fuzz_capture;

const struct es_fuzz_spec es_fuzz_capture = {
    .name = "capture",
    .spec = &es_capture_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 3,
    .shown = shown,
    .shown_count = 3,
};
