/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * The registers behind an I/O APIC's index. An offset is an index times 4, for the index counts registers of 32
 * bits. */
#ifndef ES_GENERATED_IOAPIC_INDEX_WIRE_H
#define ES_GENERATED_IOAPIC_INDEX_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of a register that one index selects. */
#define ES_IOAPIC_INDEX_INDEX_SIZE 4u

/* specs/platform/ioapic-index.yaml:15 */
enum es_ioapic_index_delivery_mode {
  ES_IOAPIC_INDEX_DELIVERY_MODE_FIXED = 0,
  ES_IOAPIC_INDEX_DELIVERY_MODE_LOWEST_PRIORITY = 1,
  ES_IOAPIC_INDEX_DELIVERY_MODE_SMI = 2,
  ES_IOAPIC_INDEX_DELIVERY_MODE_NMI = 4,
  ES_IOAPIC_INDEX_DELIVERY_MODE_INIT = 5,
  ES_IOAPIC_INDEX_DELIVERY_MODE_EXTERNAL = 7,
};
const char *es_ioapic_index_delivery_mode_name(uint32_t value);
bool es_ioapic_index_delivery_mode_known(uint32_t value);

/* specs/platform/ioapic-index.yaml:18 */
enum es_ioapic_index_trigger_mode {
  ES_IOAPIC_INDEX_TRIGGER_MODE_EDGE = 0,
  ES_IOAPIC_INDEX_TRIGGER_MODE_LEVEL = 1,
};
const char *es_ioapic_index_trigger_mode_name(uint32_t value);
bool es_ioapic_index_trigger_mode_known(uint32_t value);

#endif
