/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator. */
#include "generated/io_ports_spec.h"

struct es_counter es_io_ports_counters[ES_IO_PORTS_COUNTER_COUNT] = {
    {
        .name = "io-ports.dma-first.read",
    },
    {
        .name = "io-ports.pic-first.read",
    },
    {
        .name = "io-ports.pit.read",
    },
    {
        .name = "io-ports.i8042-data.read",
    },
    {
        .name = "io-ports.system-control-b.read",
    },
    {
        .name = "io-ports.i8042-status.read",
    },
    {
        .name = "io-ports.rtc.read",
    },
    {
        .name = "io-ports.post-code.read",
    },
    {
        .name = "io-ports.dma-pages.read",
    },
    {
        .name = "io-ports.system-control-a.read",
    },
    {
        .name = "io-ports.pic-second.read",
    },
    {
        .name = "io-ports.dma-second.read",
    },
    {
        .name = "io-ports.doorbell.read",
    },
    {
        .name = "io-ports.hypercall.read",
    },
    {
        .name = "io-ports.delay.read",
    },
    {
        .name = "io-ports.coprocessor.read",
    },
    {
        .name = "io-ports.ide-second.read",
    },
    {
        .name = "io-ports.ide-first.read",
    },
    {
        .name = "io-ports.com4.read",
    },
    {
        .name = "io-ports.com2.read",
    },
    {
        .name = "io-ports.ide-second-control.read",
    },
    {
        .name = "io-ports.parallel.read",
    },
    {
        .name = "io-ports.vga.read",
    },
    {
        .name = "io-ports.com3.read",
    },
    {
        .name = "io-ports.floppy-and-ide.read",
    },
    {
        .name = "io-ports.com1.read",
    },
    {
        .name = "io-ports.elcr.read",
    },
    {
        .name = "io-ports.acpi.read",
    },
    {
        .name = "io-ports.pci-config.read",
    },
    {
        .name = "io-ports.unknown.read",
    },
    {
        .name = "io-ports.dma-first.write",
    },
    {
        .name = "io-ports.pic-first.write",
    },
    {
        .name = "io-ports.pit.write",
    },
    {
        .name = "io-ports.i8042-data.write",
    },
    {
        .name = "io-ports.system-control-b.write",
    },
    {
        .name = "io-ports.i8042-status.write",
    },
    {
        .name = "io-ports.rtc.write",
    },
    {
        .name = "io-ports.post-code.write",
    },
    {
        .name = "io-ports.dma-pages.write",
    },
    {
        .name = "io-ports.system-control-a.write",
    },
    {
        .name = "io-ports.pic-second.write",
    },
    {
        .name = "io-ports.dma-second.write",
    },
    {
        .name = "io-ports.doorbell.write",
    },
    {
        .name = "io-ports.hypercall.write",
    },
    {
        .name = "io-ports.delay.write",
    },
    {
        .name = "io-ports.coprocessor.write",
    },
    {
        .name = "io-ports.ide-second.write",
    },
    {
        .name = "io-ports.ide-first.write",
    },
    {
        .name = "io-ports.com4.write",
    },
    {
        .name = "io-ports.com2.write",
    },
    {
        .name = "io-ports.ide-second-control.write",
    },
    {
        .name = "io-ports.parallel.write",
    },
    {
        .name = "io-ports.vga.write",
    },
    {
        .name = "io-ports.com3.write",
    },
    {
        .name = "io-ports.floppy-and-ide.write",
    },
    {
        .name = "io-ports.com1.write",
    },
    {
        .name = "io-ports.elcr.write",
    },
    {
        .name = "io-ports.acpi.write",
    },
    {
        .name = "io-ports.pci-config.write",
    },
    {
        .name = "io-ports.unknown.write",
    },
};

static struct es_counter_set es_io_ports_counter_set = {
    .name = "",
    .counters = es_io_ports_counters,
    .count = ES_IO_PORTS_COUNTER_COUNT,
};

const struct es_spec es_io_ports_spec = {
    .name = "io-ports",
    .path = "specs/platform/io-ports.yaml",
    .counters = &es_io_ports_counter_set,
};
