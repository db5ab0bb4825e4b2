/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of mmio. */
#include "generated/mmio_intercepts.h"
#include "generated/mmio_spec.h"

#include "tests/fuzz/harness.h"

/* specs/platform/mmio.yaml:11 */
void es_mmio_read_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  es_fuzz_called(owner, 0u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 0u);
}

/* specs/platform/mmio.yaml:13 */
void es_mmio_read_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  es_fuzz_called(owner, 1u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 1u);
}

/* specs/platform/mmio.yaml:14 */
void es_mmio_read_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  es_fuzz_called(owner, 2u, offset, 0);
  (void)vp;
  (void)width;
  *value = es_fuzz_value(owner, 2u);
}

/* specs/platform/mmio.yaml:11 */
void es_mmio_write_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  es_fuzz_called(owner, 3u, offset, value);
  (void)vp;
  (void)width;
}

/* specs/platform/mmio.yaml:13 */
void es_mmio_write_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  es_fuzz_called(owner, 4u, offset, value);
  (void)vp;
  (void)width;
}

/* specs/platform/mmio.yaml:14 */
void es_mmio_write_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  es_fuzz_called(owner, 5u, offset, value);
  (void)vp;
  (void)width;
}

static const char *const by_hand[] = {
    "es_mmio_read_ioapic",
    /* 6 in all */
    "es_mmio_read_tpm",
    "es_mmio_read_tpm_ppi",
    "es_mmio_write_ioapic",
    "es_mmio_write_tpm",
    "es_mmio_write_tpm_ppi",
};

static const struct es_fuzz_port port_entries[] = {
    {
        .name = "legacy-video",
        .low = 0xa0000u,
        .high = 0xbffffu,
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
        .name = "ioapic",
        .low = 0xfec00000u,
        .high = 0xfec00fffu,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 0u,
        .on_write = 3u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "hpet",
        .low = 0xfed00000u,
        .high = 0xfed003ffu,
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
        .name = "tpm",
        .low = 0xfed40000u,
        .high = 0xfed44fffu,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 1u,
        .on_write = 4u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
    {
        .name = "tpm-ppi",
        .low = 0xfed45000u,
        .high = 0xfed45fffu,
        .widths = 15,
        .read = ES_FUZZ_ACTION,
        .write = ES_FUZZ_ACTION,
        .number = 0,
        .on_read = 2u,
        .on_write = 5u,
        .who = {.levels = UINT64_MAX, .isolations = UINT64_MAX},
        .others = UINT64_MAX,
    },
};

static const struct es_caller all_callers[] = {
    {0, 0},
};

static void read_port(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t *value) {
  (void)caller;
  es_mmio_read(owner, 0, address, width, value);
}

static void write_port(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t value) {
  (void)caller;
  es_mmio_write(owner, 0, address, width, value);
}

static const struct es_fuzz_ports ports = {
    .read = read_port,
    .write = write_port,
    .callers = {.all = all_callers, .count = 1},
    .standard = UINT64_MAX,
    .entries = port_entries,
    .count = 5,
};

extern const struct es_fuzz_spec es_fuzz_mmio;

const struct es_fuzz_spec es_fuzz_mmio = {
    .name = "mmio",
    .spec = &es_mmio_spec,
    .by_hand = by_hand,
    .by_hand_count = 6,
    .ports = &ports,
};
