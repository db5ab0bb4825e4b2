#include "hand-written/boot/memory_map.h"

#include "generated/target_kvm_x86_64.h"
#include "runtime/memory.h"

unsigned es_boot_memory_ranges(uint64_t size, struct es_boot_range ranges[ES_BOOT_RANGES_MAX]) {
  const struct es_boot_range places[ES_BOOT_RANGES_MAX] = {
      {.gpa = ES_KVM_X86_64_LOW_RAM_BASE, .size = ES_KVM_X86_64_LOW_RAM_SIZE},
      {.gpa = ES_KVM_X86_64_FIRMWARE_BASE, .size = ES_KVM_X86_64_FIRMWARE_SIZE, .firmware = true},
      {.gpa = ES_KVM_X86_64_MAIN_RAM_BASE, .size = ES_KVM_X86_64_MAIN_RAM_SIZE},
      {.gpa = ES_KVM_X86_64_HIGH_RAM_BASE, .size = ES_KVM_X86_64_HIGH_RAM_SIZE},
  };
  uint64_t used = 0;
  unsigned count = 0;

  if (size % ES_PAGE_SIZE != 0) {
    return 0;
  }
  while (count < ES_BOOT_RANGES_MAX && used < size) {
    ranges[count] = places[count];
    ranges[count].offset = used;
    if (ranges[count].size > size - used) {
      ranges[count].size = size - used;
    }
    used += ranges[count].size;
    count++;
  }
  return used < size || count < 3 ? 0 : count;
}
