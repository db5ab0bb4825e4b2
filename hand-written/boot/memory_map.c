#include "hand-written/boot/memory_map.h"

#include "generated/target_kvm_x86_64.h"
#include "generated/x86_state_wire.h"
#include "runtime/memory.h"

unsigned es_boot_memory_ranges(uint64_t size, struct es_boot_range ranges[ES_BOOT_RANGES_MAX]) {
  const struct es_boot_range places[ES_BOOT_RANGES_MAX] = {
      {.gpa = ES_KVM_X86_64_LOW_RAM_BASE, .size = ES_KVM_X86_64_LOW_RAM_SIZE},
      {.gpa = ES_KVM_X86_64_FIRMWARE_BASE, .size = ES_KVM_X86_64_FIRMWARE_SIZE, .firmware = true},
      {.gpa = ES_KVM_X86_64_MAIN_RAM_BASE, .size = ES_KVM_X86_64_MAIN_RAM_SIZE},
      {.gpa = ES_KVM_X86_64_HIGH_RAM_BASE, .size = ES_KVM_X86_64_HIGH_RAM_SIZE},
  };
  uint64_t used = 0, end = 0;
  unsigned count = 0;

  if (size % ES_PAGE_SIZE != 0) {
    return 0;
  }
  while (count < ES_BOOT_RANGES_MAX && used < size) {
    ranges[count] = places[count];
    ranges[count].offset = end + (places[count].gpa - end) % ES_X86_STATE_PAGE_SIZE_LARGE;
    if (ranges[count].size > size - used) {
      ranges[count].size = size - used;
    }
    used += ranges[count].size;
    end = ranges[count].offset + ranges[count].size;
    count++;
  }
  return used < size || count < 3 ? 0 : count;
}

uint64_t es_boot_memory_file_size(uint64_t size) {
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];
  const unsigned count = es_boot_memory_ranges(size, ranges);
  return count == 0 ? 0 : ranges[count - 1].offset + ranges[count - 1].size;
}
