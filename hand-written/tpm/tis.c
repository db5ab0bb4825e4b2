/* The FIFO interface: what its registers read and do, and the actions of its machine. */
#include "generated/tpm_command_wire.h"
#include "hand-written/tpm/state.h"

#define BITS(register, field) ES_TPM_TIS_##register##_##field##_MASK

static void use(struct es_tpm_tis_owner *owner, unsigned locality,
                enum es_step (*event)(struct es_tpm_interface_tis *, struct es_tpm_interface_tis_owner *)) {
  es_tpm_locality_use(owner->tpm, locality, (struct es_tpm_access){.tis = event});
}

/* Localities. */

static bool is_waiting(const struct es_tpm *tpm, unsigned locality) {
  return tpm->localities[locality].machine.state == ES_TPM_INTERFACE_LOCALITY_WAITING;
}

uint8_t es_tpm_tis_on_read_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  const struct es_tpm *tpm = owner->tpm;
  bool others = false;
  (void)registers;
  for (unsigned i = 0; i < ES_TPM_INTERFACE_LOCALITIES; i++) {
    others = others || (i != locality && is_waiting(tpm, i));
  }
  return (uint8_t)(BITS(ACCESS, VALID) | BITS(ACCESS, NOT_ESTABLISHED) |
                   (tpm->active == locality ? BITS(ACCESS, ACTIVE_LOCALITY) : 0) |
                   ((tpm->seized >> locality & 1) != 0 ? BITS(ACCESS, BEEN_SEIZED) : 0) |
                   (others ? BITS(ACCESS, PENDING_REQUEST) : 0) |
                   (is_waiting(tpm, locality) ? BITS(ACCESS, REQUEST_USE) : 0));
}

void es_tpm_tis_on_write_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                uint8_t value) {
  struct es_tpm *tpm = owner->tpm;
  (void)registers;
  if (es_tpm_tis_value_access_been_seized(value)) {
    tpm->seized = (uint8_t)(tpm->seized & ~(1u << locality));
  }
  if (es_tpm_tis_value_access_active_locality(value)) {
    es_tpm_locality_relinquish(tpm, locality);
  }
  if (es_tpm_tis_value_access_request_use(value)) {
    es_tpm_locality_request(tpm, locality);
  }
  if (es_tpm_tis_value_access_seize(value)) {
    es_tpm_locality_seize(tpm, locality);
  }
}

/* Status and control. */

static bool is_expecting(const struct es_tpm *tpm) {
  return tpm->tis.state == ES_TPM_INTERFACE_TIS_READY ||
         (tpm->tis.state == ES_TPM_INTERFACE_TIS_RECEPTION && tpm->count < es_tpm_command_wanted(tpm));
}

static uint32_t burst_count(const struct es_tpm *tpm) {
  if (is_expecting(tpm)) {
    return tpm->buffer_size - tpm->count;
  }
  return tpm->tis.state == ES_TPM_INTERFACE_TIS_COMPLETION ? tpm->count - tpm->given : 0;
}

uint32_t es_tpm_tis_on_read_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  const struct es_tpm *tpm = owner->tpm;
  (void)registers;
  if (tpm->active != locality) {
    return UINT32_MAX;
  }
  const bool gives = tpm->tis.state == ES_TPM_INTERFACE_TIS_COMPLETION && tpm->given < tpm->count;
  return BITS(STS, VALID) | BITS(STS, SELF_TEST_DONE) | es_tpm_field(BITS(STS, FAMILY), ES_TPM_TIS_FAMILY_TPM_2_0) |
         es_tpm_field(BITS(STS, BURST_COUNT), burst_count(tpm)) |
         (tpm->tis.state == ES_TPM_INTERFACE_TIS_READY ? BITS(STS, COMMAND_READY) : 0) |
         (tpm->tis.state == ES_TPM_INTERFACE_TIS_RECEPTION && is_expecting(tpm) ? BITS(STS, EXPECT) : 0) |
         (gives ? BITS(STS, DATA_AVAILABLE) : 0);
}

void es_tpm_tis_on_write_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint32_t value) {
  (void)registers;
  if (es_tpm_tis_value_sts_command_ready(value)) {
    use(owner, locality, es_tpm_interface_tis_on_command_ready);
  }
  if (es_tpm_tis_value_sts_go(value)) {
    use(owner, locality, es_tpm_interface_tis_on_go);
  }
  if (es_tpm_tis_value_sts_response_retry(value)) {
    use(owner, locality, es_tpm_interface_tis_on_retry);
  }
  if (es_tpm_tis_value_sts_command_cancel(value)) {
    use(owner, locality, es_tpm_interface_tis_on_cancel);
  }
}

/* The FIFO. */

uint8_t es_tpm_tis_on_read_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                     unsigned index) {
  const struct es_tpm_access access = {.tis = es_tpm_interface_tis_on_read, .byte = UINT8_MAX};
  (void)registers;
  (void)index;
  es_tpm_locality_use(owner->tpm, locality, access);
  return owner->tpm->access.byte;
}

void es_tpm_tis_on_write_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                   unsigned index, uint8_t value) {
  const struct es_tpm_access access = {.tis = es_tpm_interface_tis_on_written, .byte = value};
  (void)registers;
  (void)index;
  es_tpm_locality_use(owner->tpm, locality, access);
}

uint8_t es_tpm_tis_on_read_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                      unsigned index) {
  return es_tpm_tis_on_read_data_fifo(registers, owner, locality, index);
}

void es_tpm_tis_on_write_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                    unsigned index, uint8_t value) {
  es_tpm_tis_on_write_data_fifo(registers, owner, locality, index, value);
}

/* The machine's guards and actions. */

bool es_tpm_interface_tis_if_more_expected(const struct es_tpm_interface_tis_owner *owner) {
  return is_expecting(owner->tpm);
}

bool es_tpm_interface_tis_if_command_whole(const struct es_tpm_interface_tis_owner *owner) {
  return es_tpm_command_is_whole(owner->tpm, false);
}

bool es_tpm_interface_tis_if_more_to_give(const struct es_tpm_interface_tis_owner *owner) {
  return owner->tpm->given < owner->tpm->count;
}

void es_tpm_interface_tis_do_take_byte(struct es_tpm_interface_tis_owner *owner) {
  struct es_tpm *tpm = owner->tpm;
  tpm->bytes[tpm->count++] = tpm->access.byte;
}

void es_tpm_interface_tis_do_give_byte(struct es_tpm_interface_tis_owner *owner) {
  struct es_tpm *tpm = owner->tpm;
  tpm->access.byte = tpm->bytes[tpm->given++];
}

void es_tpm_interface_tis_do_rewind(struct es_tpm_interface_tis_owner *owner) {
  owner->tpm->given = 0;
}

void es_tpm_interface_tis_do_forget(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_command_forget(owner->tpm);
}

void es_tpm_interface_tis_do_tell_ready(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_READY, owner->tpm->active);
}

void es_tpm_interface_tis_do_submit(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_command_submit(owner->tpm);
}

void es_tpm_interface_tis_do_cancel(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_command_cancel(owner->tpm);
}

void es_tpm_interface_tis_do_refuse_size(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_command_answer(owner->tpm, ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_ANSWERED, owner->tpm->active);
}

void es_tpm_interface_tis_do_keep_response(struct es_tpm_interface_tis_owner *owner) {
  es_tpm_command_keep(owner->tpm);
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_ANSWERED, owner->tpm->active);
}
