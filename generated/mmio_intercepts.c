/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator. */
#include "generated/mmio_intercepts.h"

#include "generated/mmio_spec.h"

enum entry {
  ES_MMIO_ENTRY_LEGACY_VIDEO,
  ES_MMIO_ENTRY_IOAPIC,
  ES_MMIO_ENTRY_HPET,
  ES_MMIO_ENTRY_TPM,
  ES_MMIO_ENTRY_TPM_PPI,
  ES_MMIO_ENTRY_NONE,
};

static const struct {
  uint64_t first;
  uint64_t last;
  unsigned widths; /* sum of those allowed */
} entries[] = {
    {
        .first = ES_MMIO_LEGACY_VIDEO,
        .last = 0xbffffu,
        .widths = 15u,
    },
    {
        .first = ES_MMIO_IOAPIC,
        .last = 0xfec00fffu,
        .widths = 15u,
    },
    {
        .first = ES_MMIO_HPET,
        .last = 0xfed003ffu,
        .widths = 15u,
    },
    {
        .first = ES_MMIO_TPM,
        .last = 0xfed44fffu,
        .widths = 15u,
    },
    {
        .first = ES_MMIO_TPM_PPI,
        .last = 0xfed45fffu,
        .widths = 15u,
    },
};

/* The entry that covers the access wholly. */
static enum entry find(uint64_t address, unsigned width) {
  unsigned low = 0;
  unsigned high = ES_MMIO_ENTRY_NONE;
  for (; low < high;) {
    const unsigned middle = (low + high) / 2;
    if (entries[middle].last < address) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == ES_MMIO_ENTRY_NONE || address < entries[low].first || (entries[low].widths & width) == 0 ||
      width - 1 > entries[low].last - address) {
    return ES_MMIO_ENTRY_NONE;
  }
  return (enum entry)low;
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* A read of `width` bytes (1, 2, 4, 8) at the address by processor `vp`; always answered. */
void es_mmio_read(struct es_mmio_owner *owner, uint32_t vp, uint64_t address, unsigned width, uint64_t *value) {
  switch (find(address, width)) {
  /* specs/platform/mmio.yaml:10 */
  case ES_MMIO_ENTRY_LEGACY_VIDEO:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_LEGACY_VIDEO_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/mmio.yaml:11 */
  case ES_MMIO_ENTRY_IOAPIC:
    *value = 0;
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_IOAPIC_READ]);
    es_mmio_read_ioapic(owner, vp, address - ES_MMIO_IOAPIC, width, value);
    break;
  /* specs/platform/mmio.yaml:12 */
  case ES_MMIO_ENTRY_HPET:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_HPET_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/mmio.yaml:13 */
  case ES_MMIO_ENTRY_TPM:
    *value = 0;
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_TPM_READ]);
    es_mmio_read_tpm(owner, vp, address - ES_MMIO_TPM, width, value);
    break;
  /* specs/platform/mmio.yaml:14 */
  case ES_MMIO_ENTRY_TPM_PPI:
    *value = 0;
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_TPM_PPI_READ]);
    es_mmio_read_tpm_ppi(owner, vp, address - ES_MMIO_TPM_PPI, width, value);
    break;
  case ES_MMIO_ENTRY_NONE:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_UNKNOWN_READ]);
    *value = UINT64_MAX;
    break;
  }
  *value &= mask_of(width);
}

/* A write likewise; what is above `width` bytes is not looked at. */
void es_mmio_write(struct es_mmio_owner *owner, uint32_t vp, uint64_t address, unsigned width, uint64_t value) {
  switch (find(address, width)) {
  /* specs/platform/mmio.yaml:10 */
  case ES_MMIO_ENTRY_LEGACY_VIDEO:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_LEGACY_VIDEO_WRITE]);
    break;
  /* specs/platform/mmio.yaml:11 */
  case ES_MMIO_ENTRY_IOAPIC:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_IOAPIC_WRITE]);
    es_mmio_write_ioapic(owner, vp, address - ES_MMIO_IOAPIC, width, value & mask_of(width));
    break;
  /* specs/platform/mmio.yaml:12 */
  case ES_MMIO_ENTRY_HPET:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_HPET_WRITE]);
    break;
  /* specs/platform/mmio.yaml:13 */
  case ES_MMIO_ENTRY_TPM:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_TPM_WRITE]);
    es_mmio_write_tpm(owner, vp, address - ES_MMIO_TPM, width, value & mask_of(width));
    break;
  /* specs/platform/mmio.yaml:14 */
  case ES_MMIO_ENTRY_TPM_PPI:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_TPM_PPI_WRITE]);
    es_mmio_write_tpm_ppi(owner, vp, address - ES_MMIO_TPM_PPI, width, value & mask_of(width));
    break;
  case ES_MMIO_ENTRY_NONE:
    es_count(&es_mmio_counters[ES_MMIO_COUNTER_UNKNOWN_WRITE]);
    break;
  }
}
