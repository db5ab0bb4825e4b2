/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator.
 * The TPM's command response buffer interface: five localities, each with a page of its own, over one control area,
 * one buffer for commands and responses and one TPM. Who may do what when is said by the machines of
 * `tpm-interface`. */
#ifndef ES_GENERATED_TPM_CRB_REGISTERS_H
#define ES_GENERATED_TPM_CRB_REGISTERS_H

#include <stdint.h>

#include "generated/tpm_crb_wire.h"
#include "runtime/result.h"

#define ES_TPM_CRB_SIZE 0x1000u /* bytes that the block takes */
#define ES_TPM_CRB_LOCALITY_COUNT 5u
#define ES_TPM_CRB_LOCALITY_STRIDE 0x1000u
#define ES_TPM_CRB_LOC_STATE 0u /* TPM_LOC_STATE_x; the same in all localities. */
#define ES_TPM_CRB_LOC_CTRL 8u /* TPM_LOC_CTRL_x; one bit in a write. */
#define ES_TPM_CRB_LOC_STS 12u /* TPM_LOC_STS_x. */
/* TPM_CRB_INTF_ID_x. The vendor is that of libtpms; the interface cannot be exchanged for another. */
#define ES_TPM_CRB_INTF_ID 48u
#define ES_TPM_CRB_CTRL_EXT 56u /* TPM_CRB_CTRL_EXT_x; there is nothing. */
#define ES_TPM_CRB_CTRL_REQ 64u /* TPM_CRB_CTRL_REQ_x; a bit stays until what it asks for has come about. */
#define ES_TPM_CRB_CTRL_STS 68u /* TPM_CRB_CTRL_STS_x. */
#define ES_TPM_CRB_CTRL_CANCEL 72u /* TPM_CRB_CTRL_CANCEL_x; 1 asks for the end of the command under way. */
#define ES_TPM_CRB_CTRL_START 76u /* TPM_CRB_CTRL_START_x; 1 until the command under way has its answer. */
#define ES_TPM_CRB_INT_ENABLE 80u /* TPM_CRB_INT_ENABLE_x. */
#define ES_TPM_CRB_INT_STS 84u /* TPM_CRB_INT_STS_x. */
#define ES_TPM_CRB_CMD_SIZE 88u /* TPM_CRB_CTRL_CMD_SIZE_x. */
#define ES_TPM_CRB_CMD_ADDRESS_LOW 92u /* TPM_CRB_CTRL_CMD_LADDR_x: of this locality's view of the buffer. */
#define ES_TPM_CRB_CMD_ADDRESS_HIGH 96u /* TPM_CRB_CTRL_CMD_HADDR_x. */
#define ES_TPM_CRB_RSP_SIZE 100u /* TPM_CRB_CTRL_RSP_SIZE_x. */
#define ES_TPM_CRB_RSP_ADDRESS 104u /* TPM_CRB_CTRL_RSP_ADDR_x. */
#define ES_TPM_CRB_DATA_BUFFER 128u /* TPM_CRB_DATA_BUFFER_x: the command, then its response. */
#define ES_TPM_CRB_DATA_BUFFER_COUNT 3968u
#define ES_TPM_CRB_DATA_BUFFER_STRIDE 1u
#define ES_TPM_CRB_DATA_BUFFER_END 0x1000u /* behind the last */
#define ES_TPM_CRB_LOC_STATE_NOT_ESTABLISHED_MASK 1u /* 0 after a dynamic launch. Here is none. */

static inline uint8_t es_tpm_crb_value_loc_state_not_established(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_LOC_STATE_NOT_ESTABLISHED_MASK);
}

#define ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK 2u

static inline uint8_t es_tpm_crb_value_loc_state_assigned(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK) >> 1);
}

#define ES_TPM_CRB_LOC_STATE_ACTIVE_LOCALITY_MASK 28u

static inline uint8_t es_tpm_crb_value_loc_state_active_locality(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_STATE_ACTIVE_LOCALITY_MASK) >> 2);
}

#define ES_TPM_CRB_LOC_STATE_VALID_MASK 128u

static inline uint8_t es_tpm_crb_value_loc_state_valid(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_STATE_VALID_MASK) >> 7);
}

#define ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK 1u

static inline uint8_t es_tpm_crb_value_loc_ctrl_request_access(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
}

#define ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK 2u

static inline uint8_t es_tpm_crb_value_loc_ctrl_relinquish(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK) >> 1);
}

#define ES_TPM_CRB_LOC_CTRL_SEIZE_MASK 4u

static inline uint8_t es_tpm_crb_value_loc_ctrl_seize(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_CTRL_SEIZE_MASK) >> 2);
}

#define ES_TPM_CRB_LOC_CTRL_RESET_ESTABLISHMENT_MASK 8u

static inline uint8_t es_tpm_crb_value_loc_ctrl_reset_establishment(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_CTRL_RESET_ESTABLISHMENT_MASK) >> 3);
}

#define ES_TPM_CRB_LOC_STS_GRANTED_MASK 1u

static inline uint8_t es_tpm_crb_value_loc_sts_granted(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_LOC_STS_GRANTED_MASK);
}

#define ES_TPM_CRB_LOC_STS_BEEN_SEIZED_MASK 2u

static inline uint8_t es_tpm_crb_value_loc_sts_been_seized(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_LOC_STS_BEEN_SEIZED_MASK) >> 1);
}

#define ES_TPM_CRB_INTF_ID_INTERFACE_TYPE_MASK 15u

static inline uint8_t es_tpm_crb_value_intf_id_interface_type(uint64_t value) {
  return (uint8_t)(value & ES_TPM_CRB_INTF_ID_INTERFACE_TYPE_MASK);
}

#define ES_TPM_CRB_INTF_ID_INTERFACE_VERSION_MASK 240u

static inline uint8_t es_tpm_crb_value_intf_id_interface_version(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_INTERFACE_VERSION_MASK) >> 4);
}

#define ES_TPM_CRB_INTF_ID_FIVE_LOCALITIES_MASK 256u

static inline uint8_t es_tpm_crb_value_intf_id_five_localities(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_FIVE_LOCALITIES_MASK) >> 8);
}

#define ES_TPM_CRB_INTF_ID_IDLE_BYPASS_MASK 512u /* From completion a command goes on without idle in between. */

static inline uint8_t es_tpm_crb_value_intf_id_idle_bypass(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_IDLE_BYPASS_MASK) >> 9);
}

#define ES_TPM_CRB_INTF_ID_TRANSFER_SIZE_MASK 0x1800u

static inline uint8_t es_tpm_crb_value_intf_id_transfer_size(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_TRANSFER_SIZE_MASK) >> 11);
}

#define ES_TPM_CRB_INTF_ID_FIFO_MASK 0x2000u

static inline uint8_t es_tpm_crb_value_intf_id_fifo(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_FIFO_MASK) >> 13);
}

#define ES_TPM_CRB_INTF_ID_CRB_MASK 0x4000u

static inline uint8_t es_tpm_crb_value_intf_id_crb(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_CRB_MASK) >> 14);
}

#define ES_TPM_CRB_INTF_ID_SELECTOR_MASK 0x60000u

static inline uint8_t es_tpm_crb_value_intf_id_selector(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_SELECTOR_MASK) >> 17);
}

#define ES_TPM_CRB_INTF_ID_SELECTOR_LOCKED_MASK 0x80000u

static inline uint8_t es_tpm_crb_value_intf_id_selector_locked(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_SELECTOR_LOCKED_MASK) >> 19);
}

#define ES_TPM_CRB_INTF_ID_REVISION_MASK 0xff000000u

static inline uint8_t es_tpm_crb_value_intf_id_revision(uint64_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INTF_ID_REVISION_MASK) >> 24);
}

#define ES_TPM_CRB_INTF_ID_VENDOR_MASK 0xffff00000000ull

static inline uint16_t es_tpm_crb_value_intf_id_vendor(uint64_t value) {
  return (uint16_t)((value & ES_TPM_CRB_INTF_ID_VENDOR_MASK) >> 32);
}

#define ES_TPM_CRB_INTF_ID_DEVICE_MASK 0xffff000000000000ull

static inline uint16_t es_tpm_crb_value_intf_id_device(uint64_t value) {
  return (uint16_t)((value & ES_TPM_CRB_INTF_ID_DEVICE_MASK) >> 48);
}

#define ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK 1u

static inline uint8_t es_tpm_crb_value_ctrl_req_command_ready(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
}

#define ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK 2u

static inline uint8_t es_tpm_crb_value_ctrl_req_go_idle(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK) >> 1);
}

#define ES_TPM_CRB_CTRL_STS_ERROR_MASK 1u /* The TPM cannot go on. */

static inline uint8_t es_tpm_crb_value_ctrl_sts_error(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_CTRL_STS_ERROR_MASK);
}

#define ES_TPM_CRB_CTRL_STS_IDLE_MASK 2u

static inline uint8_t es_tpm_crb_value_ctrl_sts_idle(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_CTRL_STS_IDLE_MASK) >> 1);
}

#define ES_TPM_CRB_CTRL_CANCEL_CANCEL_MASK 1u

static inline uint8_t es_tpm_crb_value_ctrl_cancel_cancel(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_CTRL_CANCEL_CANCEL_MASK);
}

#define ES_TPM_CRB_CTRL_START_START_MASK 1u

static inline uint8_t es_tpm_crb_value_ctrl_start_start(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_CTRL_START_START_MASK);
}

#define ES_TPM_CRB_INT_ENABLE_SOURCES_MASK 15u

static inline uint8_t es_tpm_crb_value_int_enable_sources(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_INT_ENABLE_SOURCES_MASK);
}

#define ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK 0x80000000u

static inline uint8_t es_tpm_crb_value_int_enable_global(uint32_t value) {
  return (uint8_t)((value & ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK) >> 31);
}

#define ES_TPM_CRB_INT_STS_SOURCES_MASK 15u

static inline uint8_t es_tpm_crb_value_int_sts_sources(uint32_t value) {
  return (uint8_t)(value & ES_TPM_CRB_INT_STS_SOURCES_MASK);
}

/* What the block stores. */
struct es_tpm_crb {
  /* TPM_CRB_INTF_ID_x. The vendor is that of libtpms; the interface cannot be exchanged for another. */
  uint64_t intf_id[ES_TPM_CRB_LOCALITY_COUNT];
  uint64_t ctrl_ext[ES_TPM_CRB_LOCALITY_COUNT]; /* TPM_CRB_CTRL_EXT_x; there is nothing. */
  uint32_t int_enable[ES_TPM_CRB_LOCALITY_COUNT]; /* TPM_CRB_INT_ENABLE_x. */
  uint32_t int_sts[ES_TPM_CRB_LOCALITY_COUNT]; /* TPM_CRB_INT_STS_x. */
};

/* Defined by hand. */
struct es_tpm_crb_owner;

static inline uint8_t es_tpm_crb_get_intf_id_interface_type(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_interface_type(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_interface_type(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_INTERFACE_TYPE_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_interface_version(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_interface_version(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_interface_version(struct es_tpm_crb *registers, unsigned locality,
                                                            uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_INTERFACE_VERSION_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 4) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_five_localities(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_five_localities(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_five_localities(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_FIVE_LOCALITIES_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 8) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_idle_bypass(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_idle_bypass(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_idle_bypass(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_IDLE_BYPASS_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 9) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_transfer_size(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_transfer_size(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_transfer_size(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_TRANSFER_SIZE_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 11) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_fifo(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_fifo(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_fifo(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_FIFO_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 13) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_crb(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_crb(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_crb(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_CRB_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 14) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_selector(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_selector(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_selector(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_SELECTOR_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 17) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_selector_locked(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_selector_locked(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_selector_locked(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_SELECTOR_LOCKED_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 19) & mask));
}

static inline uint8_t es_tpm_crb_get_intf_id_revision(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_revision(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_revision(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_REVISION_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 24) & mask));
}

static inline uint16_t es_tpm_crb_get_intf_id_vendor(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_vendor(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_vendor(struct es_tpm_crb *registers, unsigned locality, uint16_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_VENDOR_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 32) & mask));
}

static inline uint16_t es_tpm_crb_get_intf_id_device(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_intf_id_device(registers->intf_id[locality]);
}

static inline void es_tpm_crb_set_intf_id_device(struct es_tpm_crb *registers, unsigned locality, uint16_t x) {
  const uint64_t mask = ES_TPM_CRB_INTF_ID_DEVICE_MASK;
  const uint64_t rest = registers->intf_id[locality] & (uint64_t)~mask;
  registers->intf_id[locality] = (uint64_t)(rest | (((uint64_t)x << 48) & mask));
}

static inline uint8_t es_tpm_crb_get_int_enable_sources(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_int_enable_sources(registers->int_enable[locality]);
}

static inline void es_tpm_crb_set_int_enable_sources(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_CRB_INT_ENABLE_SOURCES_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_crb_get_int_enable_global(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_int_enable_global(registers->int_enable[locality]);
}

static inline void es_tpm_crb_set_int_enable_global(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 31) & mask));
}

static inline uint8_t es_tpm_crb_get_int_sts_sources(const struct es_tpm_crb *registers, unsigned locality) {
  return es_tpm_crb_value_int_sts_sources(registers->int_sts[locality]);
}

static inline void es_tpm_crb_set_int_sts_sources(struct es_tpm_crb *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_CRB_INT_STS_SOURCES_MASK;
  const uint32_t rest = registers->int_sts[locality] & (uint32_t)~mask;
  registers->int_sts[locality] = (uint32_t)(rest | (x & mask));
}

/* specs/tpm/crb.yaml:31 Reads of loc-state: locality-state. */
uint32_t es_tpm_crb_on_read_loc_state(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:42 Writes to loc-ctrl: control-locality. */
void es_tpm_crb_on_write_loc_ctrl(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value);

/* specs/tpm/crb.yaml:54 Reads of loc-sts: locality-status. */
uint32_t es_tpm_crb_on_read_loc_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:83 Reads of ctrl-req: requests. */
uint32_t es_tpm_crb_on_read_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:83 Writes to ctrl-req: request. */
void es_tpm_crb_on_write_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value);

/* specs/tpm/crb.yaml:94 Reads of ctrl-sts: status. */
uint32_t es_tpm_crb_on_read_ctrl_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:103 Reads of ctrl-cancel: cancelling. */
uint32_t es_tpm_crb_on_read_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality);

/* specs/tpm/crb.yaml:103 Writes to ctrl-cancel: cancel. */
void es_tpm_crb_on_write_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     uint32_t value);

/* specs/tpm/crb.yaml:104 Reads of ctrl-start: started. */
uint32_t es_tpm_crb_on_read_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:104 Writes to ctrl-start: start. */
void es_tpm_crb_on_write_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                    uint32_t value);

/* specs/tpm/crb.yaml:124 Reads of cmd-size: buffer-bytes. */
uint32_t es_tpm_crb_on_read_cmd_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:125 Reads of cmd-address-low: buffer-address. */
uint32_t es_tpm_crb_on_read_cmd_address_low(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                            unsigned locality);

/* specs/tpm/crb.yaml:126 Reads of cmd-address-high: buffer-address-high. */
uint32_t es_tpm_crb_on_read_cmd_address_high(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                             unsigned locality);

/* specs/tpm/crb.yaml:127 Reads of rsp-size: buffer-bytes. */
uint32_t es_tpm_crb_on_read_rsp_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality);

/* specs/tpm/crb.yaml:128 Reads of rsp-address: buffer-address. */
uint64_t es_tpm_crb_on_read_rsp_address(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality);

/* specs/tpm/crb.yaml:129 Reads of data-buffer: read-buffer. */
uint8_t es_tpm_crb_on_read_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                       unsigned index);

/* specs/tpm/crb.yaml:129 Writes to data-buffer: write-buffer. */
void es_tpm_crb_on_write_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     unsigned index, uint8_t value);

/* Values after power-on and reset. */
void es_tpm_crb_reset(struct es_tpm_crb *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused().
 * Of an access that covers several registers, those before the refused one are done. */
ES_MUST_USE es_result es_tpm_crb_read(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, uint64_t offset,
                                      unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. Of an access that covers several registers, those
 * before the refused one are done. */
ES_MUST_USE es_result es_tpm_crb_write(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, uint64_t offset,
                                       unsigned width, uint64_t value);

#endif
