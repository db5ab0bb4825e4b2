/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of pvh. */
#include "generated/inspect/pvh_inspect.h"
#include "generated/pvh_spec.h"
#include "generated/pvh_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_memory_type[] = {
    {1u, "ram"},
    /* 7 in all */
    {2u, "reserved"},
    {3u, "acpi"},
    {4u, "nvs"},
    {5u, "unusable"},
    {6u, "disabled"},
    {7u, "persistent"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "memory-type",
        .name32 = es_pvh_memory_type_name,
        .known32 = es_pvh_memory_type_known,
        .values = values_of_memory_type,
        .value_count = 7,
    },
};

/* specs/platform/pvh.yaml:15 */
static es_result decode_start_info(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pvh_decode_start_info(bytes, size, out);
}

static size_t encode_start_info(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pvh_encode_start_info(in, bytes, room);
}

static const struct es_fuzz_span kept_start_info_0[] = {
    {0, 52, 0xff},
};

static const struct es_fuzz_layout layouts_start_info[] = {
    {
        .first = 0,
        .last = 0,
        .size = 56,
        .spans = kept_start_info_0,
        .span_count = 1,
    },
};

/* specs/platform/pvh.yaml:28 */
static es_result decode_memory_map_entry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_pvh_decode_memory_map_entry(bytes, size, out);
}

static size_t encode_memory_map_entry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_pvh_encode_memory_map_entry(in, bytes, room);
}

static const struct es_fuzz_span kept_memory_map_entry_0[] = {
    {0, 20, 0xff},
};

static const struct es_fuzz_layout layouts_memory_map_entry[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_memory_map_entry_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "start-info",
        .decode = decode_start_info,
        .encode = encode_start_info,
        .value_size = sizeof(struct es_pvh_start_info),
        .size_max = ES_PVH_START_INFO_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_start_info,
        .layout_count = 1,
    },
    {
        .name = "memory-map-entry",
        .decode = decode_memory_map_entry,
        .encode = encode_memory_map_entry,
        .value_size = sizeof(struct es_pvh_memory_map_entry),
        .size_max = ES_PVH_MEMORY_MAP_ENTRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_memory_map_entry,
        .layout_count = 1,
    },
};

static void show_start_info(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_pvh_start_info(inspect, name, value);
}

static void show_memory_map_entry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_pvh_memory_map_entry(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "start-info",
        .show = show_start_info,
        .size = sizeof(struct es_pvh_start_info),
        .record = 0,
    },
    {
        .name = "memory-map-entry",
        .show = show_memory_map_entry,
        .size = sizeof(struct es_pvh_memory_map_entry),
        .record = 1,
    },
};

extern const struct es_fuzz_spec es_fuzz_pvh;

const struct es_fuzz_spec es_fuzz_pvh = {
    .name = "pvh",
    .spec = &es_pvh_spec,
    .enums = enums,
    .enum_count = 1,
    .records = records,
    .record_count = 2,
    .shown = shown,
    .shown_count = 2,
};
