/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator. */
#include "generated/ioapic_index_wire.h"

/* specs/platform/ioapic-index.yaml:15 */
const char *es_ioapic_index_delivery_mode_name(uint32_t value) {
  switch ((enum es_ioapic_index_delivery_mode)value) {
  case ES_IOAPIC_INDEX_DELIVERY_MODE_FIXED:
    return "fixed";
  case ES_IOAPIC_INDEX_DELIVERY_MODE_LOWEST_PRIORITY:
    return "lowest-priority";
  case ES_IOAPIC_INDEX_DELIVERY_MODE_SMI:
    return "smi";
  case ES_IOAPIC_INDEX_DELIVERY_MODE_NMI:
    return "nmi";
  case ES_IOAPIC_INDEX_DELIVERY_MODE_INIT:
    return "init";
  case ES_IOAPIC_INDEX_DELIVERY_MODE_EXTERNAL:
    return "external";
  }
  return "?";
}

static inline bool known_delivery_mode(uint32_t value) {
  switch ((enum es_ioapic_index_delivery_mode)value) {
  case ES_IOAPIC_INDEX_DELIVERY_MODE_FIXED:
  case ES_IOAPIC_INDEX_DELIVERY_MODE_LOWEST_PRIORITY:
  case ES_IOAPIC_INDEX_DELIVERY_MODE_SMI:
  case ES_IOAPIC_INDEX_DELIVERY_MODE_NMI:
  case ES_IOAPIC_INDEX_DELIVERY_MODE_INIT:
  case ES_IOAPIC_INDEX_DELIVERY_MODE_EXTERNAL:
    return true;
  }
  return false;
}

bool es_ioapic_index_delivery_mode_known(uint32_t value) {
  return known_delivery_mode(value);
}

/* specs/platform/ioapic-index.yaml:18 */
const char *es_ioapic_index_trigger_mode_name(uint32_t value) {
  switch ((enum es_ioapic_index_trigger_mode)value) {
  case ES_IOAPIC_INDEX_TRIGGER_MODE_EDGE:
    return "edge";
  case ES_IOAPIC_INDEX_TRIGGER_MODE_LEVEL:
    return "level";
  }
  return "?";
}

static inline bool known_trigger_mode(uint32_t value) {
  switch ((enum es_ioapic_index_trigger_mode)value) {
  case ES_IOAPIC_INDEX_TRIGGER_MODE_EDGE:
  case ES_IOAPIC_INDEX_TRIGGER_MODE_LEVEL:
    return true;
  }
  return false;
}

bool es_ioapic_index_trigger_mode_known(uint32_t value) {
  return known_trigger_mode(value);
}
