/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of io-ports. */
#include "generated/io_ports_intercepts.h"
#include "generated/io_ports_spec.h"

#include "tests/fuzz/harness.h"

/* specs/platform/io-ports.yaml:18 */
void es_io_ports_read_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                          uint64_t *value) {
  es_fuzz_called(owner, 0u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 0u);
}

/* specs/platform/io-ports.yaml:31 */
void es_io_ports_read_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  es_fuzz_called(owner, 1u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 1u);
}

/* specs/platform/io-ports.yaml:37 */
void es_io_ports_read_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  es_fuzz_called(owner, 2u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 2u);
}

/* specs/platform/io-ports.yaml:39 */
void es_io_ports_read_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value) {
  es_fuzz_called(owner, 3u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 3u);
}

/* specs/platform/io-ports.yaml:18 */
void es_io_ports_write_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t value) {
  es_fuzz_called(owner, 4u, offset, value);
  (void)vp;
  (void)width;
}

/* specs/platform/io-ports.yaml:31 */
void es_io_ports_write_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  es_fuzz_called(owner, 5u, offset, value);
  (void)vp;
  (void)width;
}

/* specs/platform/io-ports.yaml:37 */
void es_io_ports_write_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  es_fuzz_called(owner, 6u, offset, value);
  (void)vp;
  (void)width;
}

/* specs/platform/io-ports.yaml:39 */
void es_io_ports_write_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value) {
  es_fuzz_called(owner, 7u, offset, value);
  (void)vp;
  (void)width;
}

static const char *const by_hand[] = {
    "es_io_ports_read_rtc",
    /* 8 in all */
    "es_io_ports_read_com2",
    "es_io_ports_read_com1",
    "es_io_ports_read_acpi",
    "es_io_ports_write_rtc",
    "es_io_ports_write_com2",
    "es_io_ports_write_com1",
    "es_io_ports_write_acpi",
};

static const struct es_fuzz_port port_entries[] = {
    {
        .name = "dma-first",
        .low = 0u,
        .high = 31u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "pic-first",
        .low = 32u,
        .high = 33u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "pit",
        .low = 64u,
        .high = 67u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "i8042-data",
        .low = 96u,
        .high = 96u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "system-control-b",
        .low = 97u,
        .high = 97u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = 32u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "i8042-status",
        .low = 100u,
        .high = 100u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "rtc",
        .low = 112u,
        .high = 113u,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 0u,
        .on_write = 4u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "post-code",
        .low = 128u,
        .high = 128u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "dma-pages",
        .low = 129u,
        .high = 143u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "system-control-a",
        .low = 146u,
        .high = 146u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = 2u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "pic-second",
        .low = 160u,
        .high = 161u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "dma-second",
        .low = 192u,
        .high = 223u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "doorbell",
        .low = 228u,
        .high = 231u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "hypercall",
        .low = 232u,
        .high = 232u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "delay",
        .low = 237u,
        .high = 237u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "coprocessor",
        .low = 240u,
        .high = 241u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "ide-second",
        .low = 368u,
        .high = 375u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "ide-first",
        .low = 496u,
        .high = 503u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "com4",
        .low = 744u,
        .high = 751u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "com2",
        .low = 760u,
        .high = 767u,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 1u,
        .on_write = 5u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "ide-second-control",
        .low = 886u,
        .high = 886u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "parallel",
        .low = 888u,
        .high = 890u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "vga",
        .low = 944u,
        .high = 991u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "com3",
        .low = 1000u,
        .high = 1007u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "floppy-and-ide",
        .low = 1008u,
        .high = 1015u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "com1",
        .low = 1016u,
        .high = 1023u,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 2u,
        .on_write = 6u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "elcr",
        .low = 0x4d0u,
        .high = 0x4d1u,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "acpi",
        .low = 0x600u,
        .high = 0x603u,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 3u,
        .on_write = 7u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "pci-config",
        .low = 0xcf8u,
        .high = 0xcffu,
        .widths = 15,
        .read = ES_FUZZ_NUMBER,
        .write = ES_FUZZ_IGNORE,
        .number = UINT64_MAX,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
};

static const struct es_caller all_callers[] = {
    {0, 0},
};

static void read_port(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t *value) {
  (void)caller;
  es_io_ports_read(owner, 0, address, width, value);
}

static void write_port(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t value) {
  (void)caller;
  es_io_ports_write(owner, 0, address, width, value);
}

static const struct es_fuzz_ports ports = {
    .read = read_port,
    .write = write_port,
    .callers = {.all = all_callers, .count = 1},
    .standard = UINT64_MAX,
    .entries = port_entries,
    .count = 29,
};

extern const struct es_fuzz_spec es_fuzz_io_ports;

const struct es_fuzz_spec es_fuzz_io_ports = {
    .name = "io-ports",
    .spec = &es_io_ports_spec,
    .by_hand = by_hand,
    .by_hand_count = 8,
    .ports = &ports,
};
