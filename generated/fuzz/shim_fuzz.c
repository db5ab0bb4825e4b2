/* Generated from specs/igvm/shim.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of shim. */
#include "generated/inspect/shim_inspect.h"
#include "generated/shim_spec.h"
#include "generated/shim_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_isolation[] = {
    {0u, "none"},
    /* 4 in all */
    {1u, "vbs"},
    {2u, "snp"},
    {3u, "tdx"},
};

static const struct es_fuzz_name values_of_memory_type[] = {
    {0u, "memory"},
    /* 5 in all */
    {1u, "platform-reserved"},
    {2u, "persistent"},
    {3u, "vtl2-protectable"},
    {4u, "specific-purpose"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "isolation",
        .name32 = es_shim_isolation_name,
        .known32 = es_shim_isolation_known,
        .values = values_of_isolation,
        .value_count = 4,
    },
    {
        .name = "memory-type",
        .name32 = es_shim_memory_type_name,
        .known32 = es_shim_memory_type_known,
        .values = values_of_memory_type,
        .value_count = 5,
    },
};

/* specs/igvm/shim.yaml:46 */
static es_result decode_range(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_range(bytes, size, out);
}

static size_t encode_range(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_range(in, bytes, room);
}

static const struct es_fuzz_span kept_range_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_range[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_range_0,
        .span_count = 1,
    },
};

/* specs/igvm/shim.yaml:51 */
static es_result decode_parameters(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_parameters(bytes, size, out);
}

static size_t encode_parameters(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_parameters(in, bytes, room);
}

static const struct es_fuzz_span kept_parameters_0[] = {
    {0, 232, 0xff},
};

static const struct es_fuzz_layout layouts_parameters[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4096,
        .spans = kept_parameters_0,
        .span_count = 1,
    },
};

/* specs/igvm/shim.yaml:76 */
static es_result decode_memory_map_entry(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_memory_map_entry(bytes, size, out);
}

static size_t encode_memory_map_entry(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_memory_map_entry(in, bytes, room);
}

static const struct es_fuzz_span kept_memory_map_entry_0[] = {
    {0, 18, 0xff},
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

/* specs/igvm/shim.yaml:84 */
static es_result decode_processor_count(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_processor_count(bytes, size, out);
}

static size_t encode_processor_count(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_processor_count(in, bytes, room);
}

static const struct es_fuzz_span kept_processor_count_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_processor_count[] = {
    {
        .first = 0,
        .last = 0,
        .size = 4,
        .spans = kept_processor_count_0,
        .span_count = 1,
    },
};

/* specs/igvm/shim.yaml:87 */
static es_result decode_hash(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_hash(bytes, size, out);
}

static size_t encode_hash(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_hash(in, bytes, room);
}

static const struct es_fuzz_span kept_hash_0[] = {
    {0, 64, 0xff},
};

static const struct es_fuzz_layout layouts_hash[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_hash_0,
        .span_count = 1,
    },
};

/* specs/igvm/shim.yaml:92 */
static es_result decode_hash_list(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_hash_list(bytes, size, out);
}

static size_t encode_hash_list(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_hash_list(in, bytes, room);
}

static void walk_hash_list(const void *in, uint32_t version) {
  const struct es_shim_hash_list *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->hashes.count; i++) {
    const struct es_shim_hash element = es_shim_hash_list_hashes_at(&value->hashes, i);
    uint8_t bytes[64] = {0};
    const bool made = es_shim_hash_list_hashes_put(bytes, 0, &element);
    es_fuzz_require(made || i == value->hashes.count, "hashes: an element that cannot be written");
  }
}

static const struct es_fuzz_span kept_hash_list_0[] = {
    {0, 16, 0xff},
};

static const struct es_fuzz_layout layouts_hash_list[] = {
    {
        .first = 0,
        .last = 0,
        .size = 16,
        .spans = kept_hash_list_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_hash_list[] = {
    {offsetof(struct es_shim_hash_list, hashes), 64},
};

/* specs/igvm/shim.yaml:99 */
static es_result decode_log(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_shim_decode_log(bytes, size, out);
}

static size_t encode_log(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_shim_encode_log(in, bytes, room);
}

static const struct es_fuzz_span kept_log_0[] = {
    {0, 64, 0xff},
};

static const struct es_fuzz_layout layouts_log[] = {
    {
        .first = 0,
        .last = 0,
        .size = 64,
        .spans = kept_log_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "range",
        .decode = decode_range,
        .encode = encode_range,
        .value_size = sizeof(struct es_shim_range),
        .size_max = ES_SHIM_RANGE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_range,
        .layout_count = 1,
    },
    {
        .name = "parameters",
        .decode = decode_parameters,
        .encode = encode_parameters,
        .value_size = sizeof(struct es_shim_parameters),
        .size_max = ES_SHIM_PARAMETERS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_parameters,
        .layout_count = 1,
    },
    {
        .name = "memory-map-entry",
        .decode = decode_memory_map_entry,
        .encode = encode_memory_map_entry,
        .value_size = sizeof(struct es_shim_memory_map_entry),
        .size_max = ES_SHIM_MEMORY_MAP_ENTRY_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_memory_map_entry,
        .layout_count = 1,
    },
    {
        .name = "processor-count",
        .decode = decode_processor_count,
        .encode = encode_processor_count,
        .value_size = sizeof(struct es_shim_processor_count),
        .size_max = ES_SHIM_PROCESSOR_COUNT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_processor_count,
        .layout_count = 1,
    },
    {
        .name = "hash",
        .decode = decode_hash,
        .encode = encode_hash,
        .value_size = sizeof(struct es_shim_hash),
        .size_max = ES_SHIM_HASH_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_hash,
        .layout_count = 1,
    },
    {
        .name = "hash-list",
        .decode = decode_hash_list,
        .encode = encode_hash_list,
        .value_size = sizeof(struct es_shim_hash_list),
        .size_max = ES_SHIM_HASH_LIST_SIZE_MAX,
        .walk = walk_hash_list,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_hash_list,
        .layout_count = 1,
        .slices = slices_hash_list,
        .slice_count = 1,
    },
    {
        .name = "log",
        .decode = decode_log,
        .encode = encode_log,
        .value_size = sizeof(struct es_shim_log),
        .size_max = ES_SHIM_LOG_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_log,
        .layout_count = 1,
    },
};

static void show_range(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_range(inspect, name, value);
}

static void show_parameters(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_parameters(inspect, name, value);
}

static void show_memory_map_entry(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_memory_map_entry(inspect, name, value);
}

static void show_processor_count(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_processor_count(inspect, name, value);
}

static void show_hash(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_hash(inspect, name, value);
}

static void show_hash_list(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_hash_list(inspect, name, value);
}

static void show_log(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_shim_log(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "range",
        .show = show_range,
        .size = sizeof(struct es_shim_range),
        .record = 0,
    },
    {
        .name = "parameters",
        .show = show_parameters,
        .size = sizeof(struct es_shim_parameters),
        .record = 1,
    },
    {
        .name = "memory-map-entry",
        .show = show_memory_map_entry,
        .size = sizeof(struct es_shim_memory_map_entry),
        .record = 2,
    },
    {
        .name = "processor-count",
        .show = show_processor_count,
        .size = sizeof(struct es_shim_processor_count),
        .record = 3,
    },
    {
        .name = "hash",
        .show = show_hash,
        .size = sizeof(struct es_shim_hash),
        .record = 4,
    },
    {
        .name = "hash-list",
        .show = show_hash_list,
        .size = sizeof(struct es_shim_hash_list),
        .record = 5,
        .slices = slices_hash_list,
        .slice_count = 1,
    },
    {
        .name = "log",
        .show = show_log,
        .size = sizeof(struct es_shim_log),
        .record = 6,
    },
};

extern const struct es_fuzz_spec es_fuzz_shim;

const struct es_fuzz_spec es_fuzz_shim = {
    .name = "shim",
    .spec = &es_shim_spec,
    .enums = enums,
    .enum_count = 2,
    .records = records,
    .record_count = 7,
    .shown = shown,
    .shown_count = 7,
};
