/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator. */
#include "generated/inspect/mmio_inspect.h"

#include "generated/mmio_spec.h"

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_mmio_accesses_total",
        .help = "Guest-physical addresses outside of memory. An address without a name reads as all ones and "
                "ignores writes.",
    },
};

static const struct es_shape_metric es_mmio_metrics[ES_MMIO_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"legacy-video\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ioapic\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hpet\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tpm\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tpm-ppi\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"unknown\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"legacy-video\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ioapic\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hpet\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tpm\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tpm-ppi\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"unknown\",access=\"write\"",
    },
};

const struct es_shape_spec es_mmio_shapes = {
    .spec = &es_mmio_spec,
    .metrics = es_mmio_metrics,
};
