/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator. */
#include "generated/io_ports_intercepts.h"

#include "generated/io_ports_spec.h"

enum entry {
  ES_IO_PORTS_ENTRY_DMA_FIRST,
  ES_IO_PORTS_ENTRY_PIC_FIRST,
  ES_IO_PORTS_ENTRY_PIT,
  ES_IO_PORTS_ENTRY_I8042_DATA,
  ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_B,
  ES_IO_PORTS_ENTRY_I8042_STATUS,
  ES_IO_PORTS_ENTRY_RTC,
  ES_IO_PORTS_ENTRY_POST_CODE,
  ES_IO_PORTS_ENTRY_DMA_PAGES,
  ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_A,
  ES_IO_PORTS_ENTRY_PIC_SECOND,
  ES_IO_PORTS_ENTRY_DMA_SECOND,
  ES_IO_PORTS_ENTRY_DOORBELL,
  ES_IO_PORTS_ENTRY_HYPERCALL,
  ES_IO_PORTS_ENTRY_DELAY,
  ES_IO_PORTS_ENTRY_COPROCESSOR,
  ES_IO_PORTS_ENTRY_IDE_SECOND,
  ES_IO_PORTS_ENTRY_IDE_FIRST,
  ES_IO_PORTS_ENTRY_COM4,
  ES_IO_PORTS_ENTRY_COM2,
  ES_IO_PORTS_ENTRY_IDE_SECOND_CONTROL,
  ES_IO_PORTS_ENTRY_PARALLEL,
  ES_IO_PORTS_ENTRY_VGA,
  ES_IO_PORTS_ENTRY_COM3,
  ES_IO_PORTS_ENTRY_FLOPPY_AND_IDE,
  ES_IO_PORTS_ENTRY_COM1,
  ES_IO_PORTS_ENTRY_ELCR,
  ES_IO_PORTS_ENTRY_ACPI,
  ES_IO_PORTS_ENTRY_PCI_CONFIG,
  ES_IO_PORTS_ENTRY_NONE,
};

static const struct {
  uint64_t first;
  uint64_t last;
  unsigned widths; /* sum of those allowed */
} entries[] = {
    {
        .first = ES_IO_PORTS_DMA_FIRST,
        .last = 31u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_PIC_FIRST,
        .last = 33u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_PIT,
        .last = 67u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_I8042_DATA,
        .last = 96u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_SYSTEM_CONTROL_B,
        .last = 97u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_I8042_STATUS,
        .last = 100u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_RTC,
        .last = 113u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_POST_CODE,
        .last = 128u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_DMA_PAGES,
        .last = 143u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_SYSTEM_CONTROL_A,
        .last = 146u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_PIC_SECOND,
        .last = 161u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_DMA_SECOND,
        .last = 223u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_DOORBELL,
        .last = 231u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_HYPERCALL,
        .last = 232u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_DELAY,
        .last = 237u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_COPROCESSOR,
        .last = 241u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_IDE_SECOND,
        .last = 375u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_IDE_FIRST,
        .last = 503u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_COM4,
        .last = 751u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_COM2,
        .last = 767u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_IDE_SECOND_CONTROL,
        .last = 886u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_PARALLEL,
        .last = 890u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_VGA,
        .last = 991u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_COM3,
        .last = 1007u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_FLOPPY_AND_IDE,
        .last = 1015u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_COM1,
        .last = 1023u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_ELCR,
        .last = 0x4d1u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_ACPI,
        .last = 0x603u,
        .widths = 15u,
    },
    {
        .first = ES_IO_PORTS_PCI_CONFIG,
        .last = 0xcffu,
        .widths = 15u,
    },
};

/* The entry that covers the access wholly. */
static enum entry find(uint64_t address, unsigned width) {
  unsigned low = 0;
  unsigned high = ES_IO_PORTS_ENTRY_NONE;
  for (; low < high;) {
    const unsigned middle = (low + high) / 2;
    if (entries[middle].last < address) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == ES_IO_PORTS_ENTRY_NONE || address < entries[low].first || (entries[low].widths & width) == 0 ||
      width - 1 > entries[low].last - address) {
    return ES_IO_PORTS_ENTRY_NONE;
  }
  return (enum entry)low;
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* A read of `width` bytes (1, 2, 4, 8) at the port by processor `vp`; always answered. */
void es_io_ports_read(struct es_io_ports_owner *owner, uint32_t vp, uint64_t port, unsigned width, uint64_t *value) {
  switch (find(port, width)) {
  /* specs/platform/io-ports.yaml:12 */
  case ES_IO_PORTS_ENTRY_DMA_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_FIRST_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:13 */
  case ES_IO_PORTS_ENTRY_PIC_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIC_FIRST_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:14 */
  case ES_IO_PORTS_ENTRY_PIT:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIT_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:15 */
  case ES_IO_PORTS_ENTRY_I8042_DATA:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_I8042_DATA_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:16 */
  case ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_B:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_SYSTEM_CONTROL_B_READ]);
    *value = 32u;
    break;
  /* specs/platform/io-ports.yaml:17 */
  case ES_IO_PORTS_ENTRY_I8042_STATUS:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_I8042_STATUS_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:18 */
  case ES_IO_PORTS_ENTRY_RTC:
    *value = 0;
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_RTC_READ]);
    es_io_ports_read_rtc(owner, vp, port - ES_IO_PORTS_RTC, width, value);
    break;
  /* specs/platform/io-ports.yaml:19 */
  case ES_IO_PORTS_ENTRY_POST_CODE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_POST_CODE_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:20 */
  case ES_IO_PORTS_ENTRY_DMA_PAGES:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_PAGES_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:21 */
  case ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_A:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_SYSTEM_CONTROL_A_READ]);
    *value = 2u;
    break;
  /* specs/platform/io-ports.yaml:22 */
  case ES_IO_PORTS_ENTRY_PIC_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIC_SECOND_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:23 */
  case ES_IO_PORTS_ENTRY_DMA_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_SECOND_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:24 */
  case ES_IO_PORTS_ENTRY_DOORBELL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DOORBELL_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:25 */
  case ES_IO_PORTS_ENTRY_HYPERCALL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_HYPERCALL_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:26 */
  case ES_IO_PORTS_ENTRY_DELAY:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DELAY_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:27 */
  case ES_IO_PORTS_ENTRY_COPROCESSOR:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COPROCESSOR_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:28 */
  case ES_IO_PORTS_ENTRY_IDE_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_SECOND_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:29 */
  case ES_IO_PORTS_ENTRY_IDE_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_FIRST_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:30 */
  case ES_IO_PORTS_ENTRY_COM4:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM4_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:31 */
  case ES_IO_PORTS_ENTRY_COM2:
    *value = 0;
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM2_READ]);
    es_io_ports_read_com2(owner, vp, port - ES_IO_PORTS_COM2, width, value);
    break;
  /* specs/platform/io-ports.yaml:32 */
  case ES_IO_PORTS_ENTRY_IDE_SECOND_CONTROL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_SECOND_CONTROL_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:33 */
  case ES_IO_PORTS_ENTRY_PARALLEL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PARALLEL_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:34 */
  case ES_IO_PORTS_ENTRY_VGA:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_VGA_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:35 */
  case ES_IO_PORTS_ENTRY_COM3:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM3_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:36 */
  case ES_IO_PORTS_ENTRY_FLOPPY_AND_IDE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_FLOPPY_AND_IDE_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:37 */
  case ES_IO_PORTS_ENTRY_COM1:
    *value = 0;
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM1_READ]);
    es_io_ports_read_com1(owner, vp, port - ES_IO_PORTS_COM1, width, value);
    break;
  /* specs/platform/io-ports.yaml:38 */
  case ES_IO_PORTS_ENTRY_ELCR:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_ELCR_READ]);
    *value = UINT64_MAX;
    break;
  /* specs/platform/io-ports.yaml:39 */
  case ES_IO_PORTS_ENTRY_ACPI:
    *value = 0;
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_ACPI_READ]);
    es_io_ports_read_acpi(owner, vp, port - ES_IO_PORTS_ACPI, width, value);
    break;
  /* specs/platform/io-ports.yaml:40 */
  case ES_IO_PORTS_ENTRY_PCI_CONFIG:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PCI_CONFIG_READ]);
    *value = UINT64_MAX;
    break;
  case ES_IO_PORTS_ENTRY_NONE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_UNKNOWN_READ]);
    *value = UINT64_MAX;
    break;
  }
  *value &= mask_of(width);
}

/* A write likewise; what is above `width` bytes is not looked at. */
void es_io_ports_write(struct es_io_ports_owner *owner, uint32_t vp, uint64_t port, unsigned width, uint64_t value) {
  switch (find(port, width)) {
  /* specs/platform/io-ports.yaml:12 */
  case ES_IO_PORTS_ENTRY_DMA_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_FIRST_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:13 */
  case ES_IO_PORTS_ENTRY_PIC_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIC_FIRST_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:14 */
  case ES_IO_PORTS_ENTRY_PIT:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIT_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:15 */
  case ES_IO_PORTS_ENTRY_I8042_DATA:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_I8042_DATA_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:16 */
  case ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_B:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_SYSTEM_CONTROL_B_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:17 */
  case ES_IO_PORTS_ENTRY_I8042_STATUS:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_I8042_STATUS_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:18 */
  case ES_IO_PORTS_ENTRY_RTC:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_RTC_WRITE]);
    es_io_ports_write_rtc(owner, vp, port - ES_IO_PORTS_RTC, width, value & mask_of(width));
    break;
  /* specs/platform/io-ports.yaml:19 */
  case ES_IO_PORTS_ENTRY_POST_CODE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_POST_CODE_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:20 */
  case ES_IO_PORTS_ENTRY_DMA_PAGES:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_PAGES_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:21 */
  case ES_IO_PORTS_ENTRY_SYSTEM_CONTROL_A:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_SYSTEM_CONTROL_A_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:22 */
  case ES_IO_PORTS_ENTRY_PIC_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PIC_SECOND_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:23 */
  case ES_IO_PORTS_ENTRY_DMA_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DMA_SECOND_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:24 */
  case ES_IO_PORTS_ENTRY_DOORBELL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DOORBELL_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:25 */
  case ES_IO_PORTS_ENTRY_HYPERCALL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_HYPERCALL_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:26 */
  case ES_IO_PORTS_ENTRY_DELAY:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_DELAY_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:27 */
  case ES_IO_PORTS_ENTRY_COPROCESSOR:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COPROCESSOR_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:28 */
  case ES_IO_PORTS_ENTRY_IDE_SECOND:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_SECOND_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:29 */
  case ES_IO_PORTS_ENTRY_IDE_FIRST:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_FIRST_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:30 */
  case ES_IO_PORTS_ENTRY_COM4:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM4_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:31 */
  case ES_IO_PORTS_ENTRY_COM2:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM2_WRITE]);
    es_io_ports_write_com2(owner, vp, port - ES_IO_PORTS_COM2, width, value & mask_of(width));
    break;
  /* specs/platform/io-ports.yaml:32 */
  case ES_IO_PORTS_ENTRY_IDE_SECOND_CONTROL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_IDE_SECOND_CONTROL_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:33 */
  case ES_IO_PORTS_ENTRY_PARALLEL:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PARALLEL_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:34 */
  case ES_IO_PORTS_ENTRY_VGA:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_VGA_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:35 */
  case ES_IO_PORTS_ENTRY_COM3:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM3_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:36 */
  case ES_IO_PORTS_ENTRY_FLOPPY_AND_IDE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_FLOPPY_AND_IDE_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:37 */
  case ES_IO_PORTS_ENTRY_COM1:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_COM1_WRITE]);
    es_io_ports_write_com1(owner, vp, port - ES_IO_PORTS_COM1, width, value & mask_of(width));
    break;
  /* specs/platform/io-ports.yaml:38 */
  case ES_IO_PORTS_ENTRY_ELCR:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_ELCR_WRITE]);
    break;
  /* specs/platform/io-ports.yaml:39 */
  case ES_IO_PORTS_ENTRY_ACPI:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_ACPI_WRITE]);
    es_io_ports_write_acpi(owner, vp, port - ES_IO_PORTS_ACPI, width, value & mask_of(width));
    break;
  /* specs/platform/io-ports.yaml:40 */
  case ES_IO_PORTS_ENTRY_PCI_CONFIG:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_PCI_CONFIG_WRITE]);
    break;
  case ES_IO_PORTS_ENTRY_NONE:
    es_count(&es_io_ports_counters[ES_IO_PORTS_COUNTER_UNKNOWN_WRITE]);
    break;
  }
}
