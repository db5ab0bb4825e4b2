/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of msi. */
#include "generated/inspect/msi_inspect.h"
#include "generated/msi_spec.h"
#include "generated/msi_wire.h"

#include "tests/fuzz/harness.h"

/* specs/platform/msi.yaml:8 */
static es_result decode_message_address(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_msi_decode_message_address(bytes, size, out);
}

static size_t encode_message_address(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_msi_encode_message_address(in, bytes, room);
}

static const struct es_fuzz_span kept_message_address_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_message_address[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_message_address_0,
        .span_count = 1,
    },
};

/* specs/platform/msi.yaml:22 */
static es_result decode_message_data(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_msi_decode_message_data(bytes, size, out);
}

static size_t encode_message_data(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_msi_encode_message_data(in, bytes, room);
}

static const struct es_fuzz_span kept_message_data_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_message_data[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_message_data_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "message-address",
        .decode = decode_message_address,
        .encode = encode_message_address,
        .value_size = sizeof(struct es_msi_message_address),
        .size_max = ES_MSI_MESSAGE_ADDRESS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message_address,
        .layout_count = 1,
    },
    {
        .name = "message-data",
        .decode = decode_message_data,
        .encode = encode_message_data,
        .value_size = sizeof(struct es_msi_message_data),
        .size_max = ES_MSI_MESSAGE_DATA_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_message_data,
        .layout_count = 1,
    },
};

static void show_message_address(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_msi_message_address(inspect, name, value);
}

static void show_message_data(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_msi_message_data(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "message-address",
        .show = show_message_address,
        .size = sizeof(struct es_msi_message_address),
        .record = 0,
    },
    {
        .name = "message-data",
        .show = show_message_data,
        .size = sizeof(struct es_msi_message_data),
        .record = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_msi;

const struct es_fuzz_spec es_fuzz_msi = {
    .name = "msi",
    .spec = &es_msi_spec,
    .records = records,
    .record_count = 2,
    .shown = shown,
    .shown_count = 2,
};
