/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator. */
#include "generated/inspect/igvm_loader_inspect.h"

#include "generated/igvm_loader_spec.h"

static const struct es_shape_field fields_of_es_igvm_loader_launch_shape[3] = {
    {
        .name = "limit",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_launch, limit),
        .width = 2,
    },
    {
        .name = "base",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_launch, base),
        .width = 4,
    },
    {
        .name = "descriptors",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_launch, descriptors),
        .shape = &es_x86_state_segment_descriptor_shape,
        .count = 3,
        .size = sizeof(((const struct es_igvm_loader_launch *)0)->descriptors[0]),
    },
};

/* specs/igvm/loader.yaml:21 */
const struct es_shape es_igvm_loader_launch_shape = {
    .name = "launch",
    .doc = "On the page behind the trampoline: what it needs to get into long mode, with addresses as they "
           "will be.",
    .fields = fields_of_es_igvm_loader_launch_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_loader_launch),
    .slices = false,
};

/* specs/igvm/igvm.yaml:26 */
static const struct es_shape_name rows_names_of_igvm_header_type[25] = {
    {
        .value = 1u,
        .name = "supported-platform",
    },
    {
        .value = 257u,
        .name = "guest-policy",
    },
    {
        .value = 258u,
        .name = "relocatable-region",
    },
    {
        .value = 259u,
        .name = "page-table-relocation",
    },
    {
        .value = 260u,
        .name = "corim-document",
    },
    {
        .value = 261u,
        .name = "corim-signature",
    },
    {
        .value = 262u,
        .name = "cca-policy",
    },
    {
        .value = 769u,
        .name = "parameter-area",
    },
    {
        .value = 770u,
        .name = "page-data",
    },
    {
        .value = 771u,
        .name = "parameter-insert",
    },
    {
        .value = 772u,
        .name = "vp-context",
    },
    {
        .value = 773u,
        .name = "required-memory",
    },
    {
        .value = 775u,
        .name = "vp-count",
    },
    {
        .value = 776u,
        .name = "srat",
    },
    {
        .value = 777u,
        .name = "madt",
    },
    {
        .value = 778u,
        .name = "mmio-ranges",
    },
    {
        .value = 779u,
        .name = "snp-id-block",
    },
    {
        .value = 780u,
        .name = "memory-map",
    },
    {
        .value = 781u,
        .name = "error-range",
    },
    {
        .value = 782u,
        .name = "command-line",
    },
    {
        .value = 783u,
        .name = "slit",
    },
    {
        .value = 784u,
        .name = "pptt",
    },
    {
        .value = 785u,
        .name = "vbs-measurement",
    },
    {
        .value = 786u,
        .name = "device-tree",
    },
    {
        .value = 787u,
        .name = "environment-info",
    },
};

static const struct es_shape_names names_of_igvm_header_type = {
    .rows = rows_names_of_igvm_header_type,
    .count = 25,
    .flags = false,
};

static const struct es_shape_field fields_of_es_igvm_loader_override_shape[3] = {
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_override, type),
        .names = &names_of_igvm_header_type,
        .width = 4,
    },
    {
        .name = "offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_override, offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_override, size),
        .hex = true,
        .width = 8,
    },
};

/* specs/igvm/loader.yaml:29 */
const struct es_shape es_igvm_loader_override_shape = {
    .name = "override",
    .doc = "A parameter whose bytes are given with the payload and not made up by the loader.",
    .fields = fields_of_es_igvm_loader_override_shape,
    .count = 3,
    .size = sizeof(struct es_igvm_loader_override),
    .slices = false,
};

static const struct es_shape_field fields_of_es_igvm_loader_payload_shape[6] = {
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "crc32",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, crc32),
        .width = 4,
    },
    {
        .name = "override-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, override_count),
        .width = 4,
    },
    {
        .name = "file-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, file_offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "file-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, file_size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "overrides",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_igvm_loader_payload, overrides),
        .shape = &es_igvm_loader_override_shape,
        .count = 8,
        .size = sizeof(((const struct es_igvm_loader_payload *)0)->overrides[0]),
    },
};

/* specs/igvm/loader.yaml:37 */
const struct es_shape es_igvm_loader_payload_shape = {
    .name = "payload",
    .doc = "Begins on the page behind the launch page and its tables.",
    .fields = fields_of_es_igvm_loader_payload_shape,
    .count = 6,
    .size = sizeof(struct es_igvm_loader_payload),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_igvm_loader_refused[ES_IGVM_LOADER_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
        .element = true,
    },
    {
        .width = 4,
        .element = true,
    },
    {
        .width = 0,
    },
    {
        .width = 8,
    },
    {
        .width = 4,
    },
    {
        .width = 8,
    },
};

/* specs/igvm/loader.yaml:37 */
static bool element_in_payload(es_result refusal, const uint8_t *bytes, size_t size, unsigned version,
                               struct es_refused_place *out) {
  (void)version;
  struct es_igvm_loader_payload whole;
  if (es_igvm_loader_decode_payload(bytes, size, &whole) != refusal) {
    return false;
  }
  for (uint32_t i = 0; i < 8; i++) {
    const uint32_t base = 48 + i * 24;
    struct es_igvm_loader_override element;
    const es_result wrong = es_igvm_loader_decode_override(bytes + base, 24, &element);
    if (wrong == refusal) {
      *out = (struct es_refused_place){.base = base, .index = i};
      return true;
    }
  }
  return false;
}

/* Whose elements may be refused. */
static const struct es_shape_place es_igvm_loader_places[1] = {
    {
        .find = element_in_payload,
        .versions = 1,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_igvm_loader_refusals_total",
        .help = "What the loader for QEMU carries into the machine behind its trampoline: the IGVM file as it "
                "is, and parameters that somebody gives in the host's place.",
    },
};

static const struct es_shape_metric es_igvm_loader_metrics[ES_IGVM_LOADER_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"launch\",field=\"\",rule=\"size at least 32\",counter=\"refused.launch.size-32\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"override\",field=\"\",rule=\"size at least 24\",counter=\"refused.override.size-24\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"override\","
                  "field=\"must\","
                  "rule=\"reserved, zero\","
                  "counter=\"refused.override.must.reserved\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"payload\",field=\"\",rule=\"size at least 240\",counter=\"refused.payload.size-240\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"payload\","
                  "field=\"magic\","
                  "rule=\"value 0x444c4d5647495345\","
                  "counter=\"refused.payload.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"payload\","
                  "field=\"override-count\","
                  "rule=\"max overrides-max\","
                  "counter=\"refused.payload.override-count.max\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"payload\",field=\"must\",rule=\"reserved, zero\",counter=\"refused.payload.must.reserved\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_igvm_loader_launch_shape,
    /* 3 in all */
    &es_igvm_loader_override_shape,
    &es_igvm_loader_payload_shape,
};

const struct es_shape_spec es_igvm_loader_shapes = {
    .spec = &es_igvm_loader_spec,
    .shapes = all_shapes,
    .shape_count = 3,
    .refused = es_igvm_loader_refused,
    .places = es_igvm_loader_places,
    .place_count = 1,
    .metrics = es_igvm_loader_metrics,
};
