/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator. */
#include "generated/linux_boot_spec.h"

struct es_counter es_linux_boot_counters[ES_LINUX_BOOT_COUNTER_COUNT] = {
    {
        .name = "linux-boot.refused.setup-header.size-123",
    },
    {
        .name = "linux-boot.refused.setup-header.boot-flag.value",
    },
    {
        .name = "linux-boot.refused.setup-header.magic.value",
    },
    {
        .name = "linux-boot.refused.setup-header.version.min",
    },
    {
        .name = "linux-boot.refused.setup-data.size-16",
    },
    {
        .name = "linux-boot.refused.e820-entry.size-20",
    },
    {
        .name = "linux-boot.refused.boot-params.size-4096",
    },
    {
        .name = "linux-boot.refused.boot-params.sentinel.value",
    },
    {
        .name = "linux-boot.refused.boot-params.header.boot-flag.value",
    },
    {
        .name = "linux-boot.refused.boot-params.header.magic.value",
    },
    {
        .name = "linux-boot.refused.boot-params.header.version.min",
    },
};

static struct es_counter_set es_linux_boot_counter_set = {
    .name = "",
    .counters = es_linux_boot_counters,
    .count = ES_LINUX_BOOT_COUNTER_COUNT,
};

const struct es_refusal es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_COUNT] = {
    {
        .spec = "linux-boot",
        .where = "setup-header",
        .field = "",
        .rule = "size at least 123",
        .offset = 0,
        .count = &es_linux_boot_counters[0].value,
    },
    {
        .spec = "linux-boot",
        .where = "setup-header",
        .field = "boot-flag",
        .rule = "value 0xaa55",
        .offset = 13,
        .count = &es_linux_boot_counters[1].value,
    },
    {
        .spec = "linux-boot",
        .where = "setup-header",
        .field = "magic",
        .rule = "value 0x53726448",
        .offset = 17,
        .count = &es_linux_boot_counters[2].value,
    },
    {
        .spec = "linux-boot",
        .where = "setup-header",
        .field = "version",
        .rule = "min 0x020c",
        .offset = 21,
        .count = &es_linux_boot_counters[3].value,
    },
    {
        .spec = "linux-boot",
        .where = "setup-data",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_linux_boot_counters[4].value,
    },
    {
        .spec = "linux-boot",
        .where = "e820-entry",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_linux_boot_counters[5].value,
    },
    {
        .spec = "linux-boot",
        .where = "boot-params",
        .field = "",
        .rule = "size at least 4096",
        .offset = 0,
        .count = &es_linux_boot_counters[6].value,
    },
    {
        .spec = "linux-boot",
        .where = "boot-params",
        .field = "sentinel",
        .rule = "value 0x0",
        .offset = 495,
        .count = &es_linux_boot_counters[7].value,
    },
    {
        .spec = "linux-boot",
        .where = "boot-params",
        .field = "header.boot-flag",
        .rule = "value 0xaa55",
        .offset = 510,
        .count = &es_linux_boot_counters[8].value,
    },
    {
        .spec = "linux-boot",
        .where = "boot-params",
        .field = "header.magic",
        .rule = "value 0x53726448",
        .offset = 514,
        .count = &es_linux_boot_counters[9].value,
    },
    {
        .spec = "linux-boot",
        .where = "boot-params",
        .field = "header.version",
        .rule = "min 0x020c",
        .offset = 518,
        .count = &es_linux_boot_counters[10].value,
    },
};

const struct es_spec es_linux_boot_spec = {
    .name = "linux-boot",
    .path = "specs/platform/linux-boot.yaml",
    .refusals = es_linux_boot_refusals,
    .refusal_count = ES_LINUX_BOOT_REFUSAL_COUNT,
    .counters = &es_linux_boot_counter_set,
};
