/* Generated from specs/platform/pvh.yaml; change that and run python3 -m generator.
 * Refusals and counters of pvh. */
#ifndef ES_GENERATED_PVH_SPEC_H
#define ES_GENERATED_PVH_SPEC_H

#include "runtime/spec.h"

enum es_pvh_counter {
  ES_PVH_COUNTER_REFUSED_START_INFO_SIZE_56,
  ES_PVH_COUNTER_REFUSED_START_INFO_MAGIC_VALUE,
  ES_PVH_COUNTER_REFUSED_START_INFO_VERSION_MIN,
  ES_PVH_COUNTER_REFUSED_MEMORY_MAP_ENTRY_SIZE_24,
  ES_PVH_COUNTER_COUNT,
};
extern struct es_counter es_pvh_counters[ES_PVH_COUNTER_COUNT];

enum es_pvh_refusal {
  ES_PVH_REFUSAL_START_INFO_SIZE_56,
  ES_PVH_REFUSAL_START_INFO_MAGIC_VALUE,
  ES_PVH_REFUSAL_START_INFO_VERSION_MIN,
  ES_PVH_REFUSAL_MEMORY_MAP_ENTRY_SIZE_24,
  ES_PVH_REFUSAL_COUNT,
};
extern const struct es_refusal es_pvh_refusals[ES_PVH_REFUSAL_COUNT];

extern const struct es_spec es_pvh_spec;

#endif
