/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator. */
#include "generated/mmio_spec.h"

struct es_counter es_mmio_counters[ES_MMIO_COUNTER_COUNT] = {
    {
        .name = "mmio.legacy-video.read",
    },
    {
        .name = "mmio.ioapic.read",
    },
    {
        .name = "mmio.hpet.read",
    },
    {
        .name = "mmio.tpm.read",
    },
    {
        .name = "mmio.tpm-ppi.read",
    },
    {
        .name = "mmio.unknown.read",
    },
    {
        .name = "mmio.legacy-video.write",
    },
    {
        .name = "mmio.ioapic.write",
    },
    {
        .name = "mmio.hpet.write",
    },
    {
        .name = "mmio.tpm.write",
    },
    {
        .name = "mmio.tpm-ppi.write",
    },
    {
        .name = "mmio.unknown.write",
    },
};

static struct es_counter_set es_mmio_counter_set = {
    .name = "",
    .counters = es_mmio_counters,
    .count = ES_MMIO_COUNTER_COUNT,
};

const struct es_spec es_mmio_spec = {
    .name = "mmio",
    .path = "specs/platform/mmio.yaml",
    .counters = &es_mmio_counter_set,
};
