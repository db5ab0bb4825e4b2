/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator. */
#include "generated/linux_boot_aarch64_spec.h"

struct es_counter es_linux_boot_aarch64_counters[ES_LINUX_BOOT_AARCH64_COUNTER_COUNT] = {
    {
        .name = "linux-boot-aarch64.refused.image-header.size-64",
    },
    {
        .name = "linux-boot-aarch64.refused.image-header.magic.value",
    },
};

static struct es_counter_set es_linux_boot_aarch64_counter_set = {
    .name = "",
    .counters = es_linux_boot_aarch64_counters,
    .count = ES_LINUX_BOOT_AARCH64_COUNTER_COUNT,
};

const struct es_refusal es_linux_boot_aarch64_refusals[ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT] = {
    {
        .spec = "linux-boot-aarch64",
        .where = "image-header",
        .field = "",
        .rule = "size at least 64",
        .offset = 0,
        .count = &es_linux_boot_aarch64_counters[0].value,
    },
    {
        .spec = "linux-boot-aarch64",
        .where = "image-header",
        .field = "magic",
        .rule = "value 0x644d5241",
        .offset = 56,
        .count = &es_linux_boot_aarch64_counters[1].value,
    },
};

const struct es_spec es_linux_boot_aarch64_spec = {
    .name = "linux-boot-aarch64",
    .path = "specs/platform/linux-boot-aarch64.yaml",
    .refusals = es_linux_boot_aarch64_refusals,
    .refusal_count = ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT,
    .counters = &es_linux_boot_aarch64_counter_set,
};
