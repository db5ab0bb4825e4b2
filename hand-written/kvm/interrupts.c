/* Doorbells into the partition, interrupts out of it. */
#include <errno.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#include "generated/msi_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/state.h"
#include "runtime/bytes.h"

static int es_kvm_doorbell(struct es_kvm *kvm, uint32_t connection, int eventfd, uint32_t flags) {
  struct kvm_ioeventfd doorbell = {
      .datamatch = connection,
      .addr = ES_KVM_X86_64_DOORBELL_PORT,
      .len = ES_KVM_X86_64_DOORBELL_WIDTH,
      .fd = eventfd,
      .flags = KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DATAMATCH | flags,
  };
  return ioctl(kvm->machine.fd, KVM_IOEVENTFD, &doorbell) != 0 ? -errno : 0;
}

int es_kvm_add_doorbell(void *backend, uint32_t connection, int eventfd) {
  struct es_kvm *kvm = backend;
  int error = es_kvm_doorbell(kvm, connection, eventfd, 0);
  if (error == 0)
    kvm->figures.doorbells++;
  return error;
}

int es_kvm_remove_doorbell(void *backend, uint32_t connection, int eventfd) {
  struct es_kvm *kvm = backend;
  int error = es_kvm_doorbell(kvm, connection, eventfd, KVM_IOEVENTFD_FLAG_DEASSIGN);
  if (error == 0)
    kvm->figures.doorbells--;
  return error;
}

int es_kvm_msi(void *backend, uint64_t address, uint32_t data) {
  struct es_kvm *kvm = backend;
  struct kvm_msi msi = {.address_lo = (uint32_t)address, .address_hi = (uint32_t)(address >> 32), .data = data};
  /* 0: the guest blocks it (no such or a disabled local APIC): as lost as on a bus. */
  return ioctl(kvm->machine.fd, KVM_SIGNAL_MSI, &msi) < 0 ? -errno : 0;
}

int es_kvm_interrupt(void *backend, uint32_t vp, uint8_t vector) {
  const struct es_msi_message_address address = {.low = {.base = ES_MSI_ADDRESS_BASE, .destination = (uint8_t)vp}};
  const struct es_msi_message_data data = {.data = {.vector = vector}};
  uint8_t address_bytes[ES_MSI_MESSAGE_ADDRESS_SIZE_MAX];
  uint8_t data_bytes[ES_MSI_MESSAGE_DATA_SIZE_MAX];
  if (es_msi_encode_message_address(&address, address_bytes, sizeof address_bytes) == 0 ||
      es_msi_encode_message_data(&data, data_bytes, sizeof data_bytes) == 0)
    return -EINVAL;
  return es_kvm_msi(backend, es_load_le64(address_bytes), es_load_le32(data_bytes));
}

/* KVM learns from the routes which vectors are level-triggered, and says when they end. */
int es_kvm_routing_open(struct es_kvm *kvm) {
  size_t size = sizeof *kvm->routing + ES_KVM_X86_64_IO_APIC_INPUTS * sizeof kvm->routing->entries[0];
  kvm->routing = calloc(1, size);
  if (kvm->routing == NULL)
    return -ENOMEM;
  pthread_mutex_init(&kvm->routing_lock, NULL);
  return 0;
}

int es_kvm_routing_set(struct es_kvm *kvm) {
  return ioctl(kvm->machine.fd, KVM_SET_GSI_ROUTING, kvm->routing) != 0 ? -errno : 0;
}

int es_kvm_route(void *backend, uint32_t input, uint64_t address, uint32_t data, bool masked) {
  struct es_kvm *kvm = backend;
  if (input >= ES_KVM_X86_64_IO_APIC_INPUTS)
    return -EINVAL;
  pthread_mutex_lock(&kvm->routing_lock);
  struct kvm_irq_routing *routing = kvm->routing;
  uint32_t place = 0;
  while (place < routing->nr && routing->entries[place].gsi != input)
    place++;
  if (!masked) {
    routing->entries[place] = (struct kvm_irq_routing_entry){
        .gsi = input,
        .type = KVM_IRQ_ROUTING_MSI,
        .u.msi = {.address_lo = (uint32_t)address, .address_hi = (uint32_t)(address >> 32), .data = data},
    };
    if (place == routing->nr)
      routing->nr++;
  } else if (place < routing->nr) {
    routing->entries[place] = routing->entries[--routing->nr];
  }
  int error = es_kvm_routing_set(kvm);
  pthread_mutex_unlock(&kvm->routing_lock);
  return error;
}
