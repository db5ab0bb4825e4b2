/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator. */
#include "generated/inspect/io_ports_inspect.h"

#include "generated/io_ports_spec.h"

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_io_ports_accesses_total",
        .help = "Every I/O port of the guest. What a PC would have and this machine has not is named here "
                "with the answer that makes a guest's probe end at once; ports without a name read as all "
                "ones and ignore writes, as an empty bus does.",
    },
};

static const struct es_shape_metric es_io_ports_metrics[ES_IO_PORTS_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"dma-first\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pic-first\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pit\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"i8042-data\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"system-control-b\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"i8042-status\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"rtc\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"post-code\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dma-pages\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"system-control-a\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pic-second\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dma-second\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"doorbell\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hypercall\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"delay\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"coprocessor\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-second\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-first\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com4\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com2\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-second-control\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"parallel\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vga\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com3\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"floppy-and-ide\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com1\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"elcr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"acpi\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pci-config\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"unknown\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dma-first\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pic-first\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pit\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"i8042-data\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"system-control-b\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"i8042-status\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"rtc\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"post-code\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dma-pages\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"system-control-a\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pic-second\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dma-second\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"doorbell\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hypercall\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"delay\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"coprocessor\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-second\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-first\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com4\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com2\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ide-second-control\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"parallel\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vga\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com3\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"floppy-and-ide\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"com1\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"elcr\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"acpi\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"pci-config\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"unknown\",access=\"write\"",
    },
};

const struct es_shape_spec es_io_ports_shapes = {
    .spec = &es_io_ports_spec,
    .metrics = es_io_ports_metrics,
};
