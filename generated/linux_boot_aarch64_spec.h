/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator.
 * Refusals and counters of linux-boot-aarch64. */
#ifndef ES_GENERATED_LINUX_BOOT_AARCH64_SPEC_H
#define ES_GENERATED_LINUX_BOOT_AARCH64_SPEC_H

#include "runtime/spec.h"

enum es_linux_boot_aarch64_counter {
  ES_LINUX_BOOT_AARCH64_COUNTER_REFUSED_IMAGE_HEADER_SIZE_64,
  ES_LINUX_BOOT_AARCH64_COUNTER_REFUSED_IMAGE_HEADER_MAGIC_VALUE,
  ES_LINUX_BOOT_AARCH64_COUNTER_COUNT,
};
extern struct es_counter es_linux_boot_aarch64_counters[ES_LINUX_BOOT_AARCH64_COUNTER_COUNT];

enum es_linux_boot_aarch64_refusal {
  ES_LINUX_BOOT_AARCH64_REFUSAL_IMAGE_HEADER_SIZE_64,
  ES_LINUX_BOOT_AARCH64_REFUSAL_IMAGE_HEADER_MAGIC_VALUE,
  ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT,
};
extern const struct es_refusal es_linux_boot_aarch64_refusals[ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT];

extern const struct es_spec es_linux_boot_aarch64_spec;

#endif
