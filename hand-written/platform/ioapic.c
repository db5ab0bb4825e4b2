#include "hand-written/platform/ioapic.h"

#include "generated/msi_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

struct message {
  uint64_t address;
  uint32_t data;
};

static bool is_level(const struct es_ioapic_index *registers, unsigned input) {
  return es_ioapic_index_get_redirection_low_trigger_mode(registers, input) == ES_IOAPIC_INDEX_TRIGGER_MODE_LEVEL;
}

static bool is_masked(const struct es_ioapic_index *registers, unsigned input) {
  return es_ioapic_index_get_redirection_low_mask(registers, input) != 0;
}

/* What the entry would send. */
static struct message message_of(const struct es_ioapic_index *registers, unsigned input) {
  const struct es_msi_message_address address = {
      .low.base = ES_MSI_ADDRESS_BASE,
      .low.destination = es_ioapic_index_get_redirection_high_destination(registers, input),
      .low.extended_destination = es_ioapic_index_get_redirection_high_extended_destination(registers, input),
      .low.destination_mode = es_ioapic_index_get_redirection_low_destination_mode(registers, input),
  };
  const struct es_msi_message_data data = {
      .data.vector = es_ioapic_index_get_redirection_low_vector(registers, input),
      .data.delivery_mode = es_ioapic_index_get_redirection_low_delivery_mode(registers, input),
      .data.trigger_mode = is_level(registers, input),
      .data.level = 1,
  };
  uint8_t address_bytes[ES_MSI_MESSAGE_ADDRESS_SIZE_MAX] = {0};
  uint8_t data_bytes[ES_MSI_MESSAGE_DATA_SIZE_MAX] = {0};

  (void)es_msi_encode_message_address(&address, address_bytes, sizeof address_bytes);
  (void)es_msi_encode_message_data(&data, data_bytes, sizeof data_bytes);
  return (struct message){.address = es_load_le64(address_bytes), .data = es_load_le32(data_bytes)};
}

static void deliver(struct es_ioapic_index_owner *index, unsigned input) {
  struct message message = message_of(&index->registers, input);

  if (is_level(&index->registers, input)) {
    es_ioapic_index_set_redirection_low_remote_irr(&index->registers, input, 1);
  }
  (void)index->backend->msi(index->backend_context, message.address, message.data);
}

/* A level-triggered input asks again until its device is content; what one processor handles is not sent twice. */
static void deliver_level(struct es_ioapic_index_owner *index, unsigned input) {
  const struct es_ioapic_index *registers = &index->registers;

  if (is_level(registers, input) && (index->lines >> input & 1) != 0 && !is_masked(registers, input) &&
      !es_ioapic_index_get_redirection_low_remote_irr(registers, input)) {
    deliver(index, input);
  }
}

/* Only level-triggered inputs need the backend to know their message: without it, it does not say when the interrupt ends.
 * What a processor still handles ends after its input is masked, too. */
static void tell_backend(struct es_ioapic_index_owner *index, unsigned input) {
  const uint32_t bit = (uint32_t)1 << input;
  bool pending = es_ioapic_index_get_redirection_low_remote_irr(&index->registers, input) != 0;
  bool wanted = is_level(&index->registers, input) && (pending || !is_masked(&index->registers, input));

  if (index->backend->route == NULL || (!wanted && (index->routed & bit) == 0)) {
    return;
  }
  struct message message = message_of(&index->registers, input);
  (void)index->backend->route(index->backend_context, input, message.address, message.data, !wanted);
  index->routed = wanted ? index->routed | bit : index->routed & ~bit;
}

void es_ioapic_start(struct es_ioapic_owner *ioapic, const struct es_backend_ops *backend, void *context) {
  *ioapic = (struct es_ioapic_owner){.index = {.backend = backend, .backend_context = context}};
  es_ioapic_restart(ioapic);
}

void es_ioapic_restart(struct es_ioapic_owner *ioapic) {
  es_ioapic_reset(&ioapic->window);
  es_ioapic_index_reset(&ioapic->index.registers);
  for (unsigned input = 0; input < ES_IOAPIC_INPUTS; input++) {
    tell_backend(&ioapic->index, input);
  }
}

void es_ioapic_resume(struct es_ioapic_owner *ioapic) {
  ioapic->index.routed = 0;
  for (unsigned input = 0; input < ES_IOAPIC_INPUTS; input++) {
    tell_backend(&ioapic->index, input);
  }
}

void es_ioapic_line(struct es_ioapic_owner *ioapic, unsigned input, bool active) {
  struct es_ioapic_index_owner *index = &ioapic->index;

  if (input >= ES_IOAPIC_INPUTS) {
    return;
  }
  const uint32_t bit = (uint32_t)1 << input;
  bool rises = active && (index->lines & bit) == 0;
  index->lines = active ? index->lines | bit : index->lines & ~bit;
  if (is_level(&index->registers, input)) {
    deliver_level(index, input);
  } else if (rises && !is_masked(&index->registers, input)) {
    deliver(index, input);
  }
}

void es_ioapic_end(struct es_ioapic_owner *ioapic, uint8_t vector) {
  struct es_ioapic_index_owner *index = &ioapic->index;

  for (unsigned input = 0; input < ES_IOAPIC_INPUTS; input++) {
    if (!is_level(&index->registers, input) ||
        es_ioapic_index_get_redirection_low_vector(&index->registers, input) != vector) {
      continue;
    }
    es_ioapic_index_set_redirection_low_remote_irr(&index->registers, input, 0);
    if (is_masked(&index->registers, input)) {
      tell_backend(index, input);
    }
    deliver_level(index, input);
  }
}

void es_ioapic_index_on_write_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                              unsigned index, uint32_t value) {
  (void)value;
  if (!is_level(registers, index)) {
    es_ioapic_index_set_redirection_low_remote_irr(registers, index, 0);
  }
  tell_backend(owner, index);
  deliver_level(owner, index);
}

void es_ioapic_index_on_write_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                               unsigned index, uint32_t value) {
  (void)registers;
  (void)value;
  tell_backend(owner, index);
}

static uint64_t selected_offset(const struct es_ioapic *window) {
  return (uint64_t)es_ioapic_get_select_index(window) * ES_IOAPIC_INDEX_INDEX_SIZE;
}

uint32_t es_ioapic_on_read_window(struct es_ioapic *window, struct es_ioapic_owner *ioapic) {
  uint64_t value = 0, offset = selected_offset(window);
  const unsigned width = ES_IOAPIC_INDEX_INDEX_SIZE;

  es_refused_access(es_ioapic_index_read(&ioapic->index.registers, &ioapic->index, offset, width, &value), offset,
                    width);
  return (uint32_t)value;
}

void es_ioapic_on_write_window(struct es_ioapic *window, struct es_ioapic_owner *ioapic, uint32_t value) {
  uint64_t offset = selected_offset(window);
  const unsigned width = ES_IOAPIC_INDEX_INDEX_SIZE;

  es_refused_access(es_ioapic_index_write(&ioapic->index.registers, &ioapic->index, offset, width, value), offset,
                    width);
}

void es_ioapic_on_write_eoi(struct es_ioapic *window, struct es_ioapic_owner *ioapic, uint32_t value) {
  (void)window;
  es_ioapic_end(ioapic, (uint8_t)value);
}
