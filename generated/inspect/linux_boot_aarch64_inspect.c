/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator. */
#include "generated/inspect/linux_boot_aarch64_inspect.h"

#include "generated/linux_boot_aarch64_spec.h"

static const struct es_shape_field fields_of_es_linux_boot_aarch64_image_header_flags_group[4] = {
    {
        .name = "big-endian",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, flags.big_endian),
        .width = 1,
    },
    {
        .name = "page-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, flags.page_size),
        .width = 1,
    },
    {
        .name = "anywhere",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, flags.anywhere),
        .width = 1,
    },
    {
        .name = "others",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, flags.others),
        .hex = true,
        .width = 8,
    },
};

static const struct es_shape es_linux_boot_aarch64_image_header_flags_group = {
    .name = "flags",
    .doc = "",
    .fields = fields_of_es_linux_boot_aarch64_image_header_flags_group,
    .count = 4,
    .size = sizeof(struct es_linux_boot_aarch64_image_header),
};

static const struct es_shape_field fields_of_es_linux_boot_aarch64_image_header_shape[5] = {
    {
        .name = "code",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, code),
        .width = 4,
        .count = 2,
        .size = sizeof(((const struct es_linux_boot_aarch64_image_header *)0)->code[0]),
    },
    {
        .name = "text-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, text_offset),
        .hex = true,
        .width = 8,
    },
    {
        .name = "image-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, image_size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "flags",
        .sort = ES_SHAPE_GROUP,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, flags),
        .shape = &es_linux_boot_aarch64_image_header_flags_group,
    },
    {
        .name = "pe-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_aarch64_image_header, pe_offset),
        .width = 4,
    },
};

/* specs/platform/linux-boot-aarch64.yaml:8 */
const struct es_shape es_linux_boot_aarch64_image_header_shape = {
    .name = "image-header",
    .doc = "",
    .fields = fields_of_es_linux_boot_aarch64_image_header_shape,
    .count = 5,
    .size = sizeof(struct es_linux_boot_aarch64_image_header),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_linux_boot_aarch64_refused[ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 4,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_linux_boot_aarch64_refusals_total",
        .help = "How a kernel image for AArch64 begins.",
    },
};

static const struct es_shape_metric es_linux_boot_aarch64_metrics[ES_LINUX_BOOT_AARCH64_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"image-header\","
                  "field=\"\","
                  "rule=\"size at least 64\","
                  "counter=\"refused.image-header.size-64\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"image-header\","
                  "field=\"magic\","
                  "rule=\"value 0x644d5241\","
                  "counter=\"refused.image-header.magic.value\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_linux_boot_aarch64_image_header_shape,
    /* 1 in all */
};

const struct es_shape_spec es_linux_boot_aarch64_shapes = {
    .spec = &es_linux_boot_aarch64_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_linux_boot_aarch64_refused,
    .metrics = es_linux_boot_aarch64_metrics,
};
