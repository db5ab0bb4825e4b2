/* Model-specific registers, those that KVM lists. Synthetic ones are the partition's, the time-stamp counter and its deadline are
 * handled apart. */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "hand-written/kvm/saved_processor.h"
#include "runtime/bytes.h"
#include "runtime/log.h"

#define BATCH 128u

union es_kvm_msr_batch {
  struct kvm_msrs list;
  uint8_t room[sizeof(struct kvm_msrs) + BATCH * sizeof(struct kvm_msr_entry)];
};

/* Values of the batch's numbers; those that this processor does not have are taken out of it. 0 or negative errno. */
static int es_kvm_read_batch(struct es_kvm *kvm, uint32_t vp, union es_kvm_msr_batch *batch) {
  struct kvm_msrs *list = &batch->list;
  uint32_t good = 0;
  while (good < list->nmsrs) {
    union es_kvm_msr_batch rest = {.list.nmsrs = list->nmsrs - good};
    memcpy(rest.list.entries, list->entries + good, rest.list.nmsrs * sizeof list->entries[0]);
    int read = ioctl(kvm->machine.vp_fds[vp], KVM_GET_MSRS, &rest);
    if (read < 0 || (uint32_t)read > rest.list.nmsrs)
      return es_kvm_fault("KVM_GET_MSRS");
    memcpy(list->entries + good, rest.list.entries, (uint32_t)read * sizeof list->entries[0]);
    good += (uint32_t)read;
    if (good < list->nmsrs) {
      list->nmsrs--;
      memmove(list->entries + good, list->entries + good + 1, (list->nmsrs - good) * sizeof list->entries[0]);
    }
  }
  return 0;
}

int es_kvm_get_msrs(struct es_kvm *kvm, uint32_t vp, struct es_kvm_saved_processor *to) {
  uint32_t count = 0;
  for (uint32_t from = 0; from < kvm->msr_count; from += BATCH) {
    union es_kvm_msr_batch batch = {.list.nmsrs = kvm->msr_count - from < BATCH ? kvm->msr_count - from : BATCH};
    for (uint32_t i = 0; i < batch.list.nmsrs; i++)
      batch.list.entries[i].index = kvm->msrs[from + i];
    int error = es_kvm_read_batch(kvm, vp, &batch);
    if (error != 0)
      return error;
    for (uint32_t i = 0; i < batch.list.nmsrs; i++, count++) {
      es_store_le32(to->number_bytes + count * sizeof(uint32_t), batch.list.entries[i].index);
      es_store_le64(to->value_bytes + count * sizeof(uint64_t), batch.list.entries[i].data);
    }
  }
  to->numbers.numbers = (struct es_slice){.at = to->number_bytes, .count = count};
  to->values.values = (struct es_slice){.at = to->value_bytes, .count = count};
  return 0;
}

int es_kvm_set_msr(struct es_kvm *kvm, uint32_t vp, uint32_t number, uint64_t value) {
  union es_kvm_msr_batch one = {.list.nmsrs = 1};
  one.list.entries[0] = (struct kvm_msr_entry){.index = number, .data = value};
  if (ioctl(kvm->machine.vp_fds[vp], KVM_SET_MSRS, &one) == 1)
    return 0;
  es_log(ES_LOG_ERROR, "kvm", "register cannot be set vp=%u number=%#x value=%#llx", vp, number,
         (unsigned long long)value);
  return -EIO;
}

uint64_t es_kvm_get_msr(struct es_kvm *kvm, uint32_t vp, uint32_t number) {
  union es_kvm_msr_batch one = {.list.nmsrs = 1};
  one.list.entries[0].index = number;
  return ioctl(kvm->machine.vp_fds[vp], KVM_GET_MSRS, &one) == 1 ? one.list.entries[0].data : 0;
}

int es_kvm_set_msrs(struct es_kvm *kvm, uint32_t vp, const struct es_kvm_saved_processor *from) {
  uint32_t count = from->numbers.numbers.count;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t number = es_load_le32(from->numbers.numbers.at + (size_t)i * sizeof number);
    uint64_t value = es_load_le64(from->values.values.at + (size_t)i * sizeof value);
    int error = es_kvm_get_msr(kvm, vp, number) == value ? 0 : es_kvm_set_msr(kvm, vp, number, value);
    if (error != 0)
      return error;
  }
  return 0;
}
