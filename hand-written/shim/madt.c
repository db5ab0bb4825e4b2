#include "generated/acpi_tables_wire.h"
#include "hand-written/shim/host.h"

enum { ENTRY_HEAD = ES_ACPI_TABLES_MADT_LOCAL_APIC_LENGTH_OFFSET + 1 };

/* Whether the entry is a processor that runs. */
static bool is_processor(const uint8_t *entry, size_t size) {
  struct es_acpi_tables_madt_local_apic apic;
  struct es_acpi_tables_madt_local_x2apic x2apic;

  if (es_acpi_tables_decode_madt_local_apic(entry, size, &apic) == ES_OK) {
    return (apic.flags & ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED) != 0;
  }
  if (es_acpi_tables_decode_madt_local_x2apic(entry, size, &x2apic) == ES_OK) {
    return (x2apic.flags & ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED) != 0;
  }
  return false;
}

static uint32_t drop(struct es_shim_journal *journal, const char *why) {
  es_shim_drop(journal, "MADT: dropped: %s", why);
  return 0;
}

uint32_t es_shim_madt_processors(struct es_shim_journal *journal, struct es_shim_area area) {
  struct es_acpi_tables_table table;
  struct es_acpi_tables_madt head;

  if (area.size < ES_ACPI_TABLES_TABLE_SIZE_MIN) {
    return drop(journal, "it is cut off");
  }
  const uint32_t length = es_load_le32(area.bytes + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET);
  if (length > area.size) {
    return drop(journal, "it is longer than its area");
  }
  if (es_acpi_tables_decode_table(area.bytes, length, &table) != ES_OK ||
      memcmp(area.bytes, ES_ACPI_TABLES_MADT_SIGNATURE, ES_ACPI_TABLES_MADT_SIGNATURE_SIZE) != 0 ||
      es_acpi_tables_decode_madt(table.body.at, table.body.count, &head) != ES_OK) {
    return drop(journal, "it is no MADT, or its checksum is wrong");
  }

  uint32_t processors = 0;
  size_t left = table.body.count - ES_ACPI_TABLES_MADT_SIZE_MAX;
  const uint8_t *at = table.body.at + ES_ACPI_TABLES_MADT_SIZE_MAX;
  while (left > 0) {
    const size_t size = left < ENTRY_HEAD ? 0 : at[ES_ACPI_TABLES_MADT_LOCAL_APIC_LENGTH_OFFSET];
    if (size < ENTRY_HEAD || size > left) {
      return drop(journal, "an entry has no end");
    }
    processors += is_processor(at, size);
    at += size;
    left -= size;
  }
  return processors;
}
