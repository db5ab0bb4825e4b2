/* The CRB interface: what its registers read and do, and the actions of its machine. */
#include "generated/tpm_command_wire.h"
#include "hand-written/tpm/state.h"

#define BITS(register, field) ES_TPM_CRB_##register##_##field##_MASK

static enum es_tpm_interface_crb_state state_of(const struct es_tpm_crb_owner *owner) {
  return owner->tpm->crb.state;
}

static void use(struct es_tpm_crb_owner *owner, unsigned locality,
                enum es_step (*event)(struct es_tpm_interface_crb *, struct es_tpm_interface_crb_owner *)) {
  es_tpm_locality_use(owner->tpm, locality, (struct es_tpm_access){.crb = event});
}

/* Localities. */

uint32_t es_tpm_crb_on_read_loc_state(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  const uint8_t active = owner->tpm->active;
  uint32_t value = BITS(LOC_STATE, VALID) | BITS(LOC_STATE, NOT_ESTABLISHED);
  (void)registers;
  (void)locality;
  if (active != ES_TPM_NOBODY) {
    value |= BITS(LOC_STATE, ASSIGNED) | es_tpm_field(BITS(LOC_STATE, ACTIVE_LOCALITY), active);
  }
  return value;
}

uint32_t es_tpm_crb_on_read_loc_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  const struct es_tpm *tpm = owner->tpm;
  (void)registers;
  return (tpm->active == locality ? BITS(LOC_STS, GRANTED) : 0) |
         ((tpm->seized >> locality & 1) != 0 ? BITS(LOC_STS, BEEN_SEIZED) : 0);
}

void es_tpm_crb_on_write_loc_ctrl(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  struct es_tpm *tpm = owner->tpm;
  (void)registers;
  if (es_tpm_crb_value_loc_ctrl_relinquish(value)) {
    es_tpm_locality_relinquish(tpm, locality);
  }
  if (es_tpm_crb_value_loc_ctrl_request_access(value)) {
    tpm->seized = (uint8_t)(tpm->seized & ~(1u << locality));
    es_tpm_locality_request(tpm, locality);
  }
  if (es_tpm_crb_value_loc_ctrl_seize(value)) {
    es_tpm_locality_seize(tpm, locality);
  }
}

/* The control area. */

uint32_t es_tpm_crb_on_read_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  (void)registers;
  (void)locality;
  return (state_of(owner) == ES_TPM_INTERFACE_CRB_ABORTING ? BITS(CTRL_REQ, COMMAND_READY) : 0) |
         (state_of(owner) == ES_TPM_INTERFACE_CRB_LEAVING ? BITS(CTRL_REQ, GO_IDLE) : 0);
}

void es_tpm_crb_on_write_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  (void)registers;
  if (es_tpm_crb_value_ctrl_req_command_ready(value)) {
    use(owner, locality, es_tpm_interface_crb_on_command_ready);
  }
  if (es_tpm_crb_value_ctrl_req_go_idle(value)) {
    use(owner, locality, es_tpm_interface_crb_on_go_idle);
  }
}

uint32_t es_tpm_crb_on_read_ctrl_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  (void)registers;
  (void)locality;
  return (state_of(owner) == ES_TPM_INTERFACE_CRB_IDLE ? BITS(CTRL_STS, IDLE) : 0) |
         (owner->tpm->error ? BITS(CTRL_STS, ERROR) : 0);
}

uint32_t es_tpm_crb_on_read_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality) {
  (void)registers;
  (void)locality;
  return owner->tpm->cancelled && state_of(owner) == ES_TPM_INTERFACE_CRB_EXECUTION ? BITS(CTRL_CANCEL, CANCEL) : 0;
}

void es_tpm_crb_on_write_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     uint32_t value) {
  (void)registers;
  if (es_tpm_crb_value_ctrl_cancel_cancel(value)) {
    use(owner, locality, es_tpm_interface_crb_on_cancel);
  }
}

uint32_t es_tpm_crb_on_read_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                       unsigned locality) {
  (void)registers;
  (void)locality;
  return state_of(owner) == ES_TPM_INTERFACE_CRB_EXECUTION ? BITS(CTRL_START, START) : 0;
}

void es_tpm_crb_on_write_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                    uint32_t value) {
  (void)registers;
  if (es_tpm_crb_value_ctrl_start_start(value)) {
    use(owner, locality, es_tpm_interface_crb_on_started);
  }
}

uint32_t es_tpm_crb_on_read_cmd_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  (void)registers;
  (void)locality;
  return owner->tpm->buffer_size;
}

uint32_t es_tpm_crb_on_read_rsp_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  return es_tpm_crb_on_read_cmd_size(registers, owner, locality);
}

uint64_t es_tpm_crb_on_read_rsp_address(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality) {
  (void)registers;
  return owner->tpm->base + (uint64_t)locality * ES_TPM_CRB_LOCALITY_STRIDE + ES_TPM_CRB_DATA_BUFFER;
}

uint32_t es_tpm_crb_on_read_cmd_address_low(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                            unsigned locality) {
  return (uint32_t)es_tpm_crb_on_read_rsp_address(registers, owner, locality);
}

uint32_t es_tpm_crb_on_read_cmd_address_high(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                             unsigned locality) {
  return (uint32_t)(es_tpm_crb_on_read_rsp_address(registers, owner, locality) >> 32);
}

/* The buffer. */

uint8_t es_tpm_crb_on_read_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                       unsigned index) {
  const struct es_tpm_access access = {.crb = es_tpm_interface_crb_on_read, .index = index, .byte = UINT8_MAX};
  (void)registers;
  es_tpm_locality_use(owner->tpm, locality, access);
  return owner->tpm->access.byte;
}

void es_tpm_crb_on_write_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     unsigned index, uint8_t value) {
  const struct es_tpm_access access = {.crb = es_tpm_interface_crb_on_written, .index = index, .byte = value};
  (void)registers;
  es_tpm_locality_use(owner->tpm, locality, access);
}

/* The machine's actions. */

bool es_tpm_interface_crb_if_command_whole(const struct es_tpm_interface_crb_owner *owner) {
  return es_tpm_command_is_whole(owner->tpm, true);
}

void es_tpm_interface_crb_do_store_byte(struct es_tpm_interface_crb_owner *owner) {
  struct es_tpm *tpm = owner->tpm;
  tpm->bytes[tpm->access.index] = tpm->access.byte;
  tpm->count = tpm->count > tpm->access.index ? tpm->count : tpm->access.index + 1;
}

void es_tpm_interface_crb_do_show_byte(struct es_tpm_interface_crb_owner *owner) {
  owner->tpm->access.byte = owner->tpm->bytes[owner->tpm->access.index];
}

void es_tpm_interface_crb_do_forget(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_command_forget(owner->tpm);
}

void es_tpm_interface_crb_do_tell_ready(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_READY, owner->tpm->active);
}

void es_tpm_interface_crb_do_submit(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_command_submit(owner->tpm);
}

void es_tpm_interface_crb_do_cancel(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_command_cancel(owner->tpm);
}

void es_tpm_interface_crb_do_refuse_size(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_command_answer(owner->tpm, ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE);
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_ANSWERED, owner->tpm->active);
}

void es_tpm_interface_crb_do_keep_response(struct es_tpm_interface_crb_owner *owner) {
  es_tpm_command_keep(owner->tpm);
  es_tpm_interrupt_raise(owner->tpm, ES_TPM_INTERRUPT_ANSWERED, owner->tpm->active);
}
