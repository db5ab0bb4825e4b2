/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for commands and
 * responses. Who may do what when is said by the machines of `tpm-interface`. */
#ifndef ES_GENERATED_TPM_TIS_REGISTERS_H
#define ES_GENERATED_TPM_TIS_REGISTERS_H

#include <stdint.h>

#include "generated/tpm_tis_wire.h"
#include "runtime/result.h"

#define ES_TPM_TIS_SIZE 0x1000u /* bytes that the block takes */
#define ES_TPM_TIS_LOCALITY_COUNT 5u
#define ES_TPM_TIS_LOCALITY_STRIDE 0x1000u
#define ES_TPM_TIS_ACCESS 0u /* TPM_ACCESS_x; one bit in a write. */
#define ES_TPM_TIS_INT_ENABLE 8u /* TPM_INT_ENABLE_x. */
#define ES_TPM_TIS_INT_VECTOR 12u /* TPM_INT_VECTOR_x. */
#define ES_TPM_TIS_INT_STATUS 16u /* TPM_INT_STATUS_x. */
/* TPM_INTF_CAPABILITY_x: interface 1.3 for TPM 2.0, transfers of 64 bytes at most, dynamic burst counts, a low level
 * as the interrupt. */
#define ES_TPM_TIS_INTF_CAPABILITY 20u
#define ES_TPM_TIS_STS 24u /* TPM_STS_x; one bit in a write. */
#define ES_TPM_TIS_DATA_FIFO 36u /* TPM_DATA_FIFO_x: each byte of an access is one of the FIFO's. */
#define ES_TPM_TIS_DATA_FIFO_COUNT 4u
#define ES_TPM_TIS_DATA_FIFO_STRIDE 1u
#define ES_TPM_TIS_DATA_FIFO_END 40u /* behind the last */
/* TPM_INTERFACE_ID_x: a FIFO of interface 1.3, which cannot be exchanged for another. */
#define ES_TPM_TIS_INTERFACE_ID 48u
#define ES_TPM_TIS_XDATA_FIFO 128u /* TPM_XDATA_FIFO_x: the same FIFO. */
#define ES_TPM_TIS_XDATA_FIFO_COUNT 4u
#define ES_TPM_TIS_XDATA_FIFO_STRIDE 1u
#define ES_TPM_TIS_XDATA_FIFO_END 132u /* behind the last */
#define ES_TPM_TIS_VENDOR 0xf00u /* TPM_DID_VID_x, low half. */
#define ES_TPM_TIS_DEVICE 0xf02u /* TPM_DID_VID_x, high half. */
#define ES_TPM_TIS_REVISION 0xf04u /* TPM_RID_x. */
#define ES_TPM_TIS_ACCESS_NOT_ESTABLISHED_MASK 1u /* 0 after a dynamic launch. Here is none. */

static inline uint8_t es_tpm_tis_value_access_not_established(uint8_t value) {
  return (uint8_t)(value & ES_TPM_TIS_ACCESS_NOT_ESTABLISHED_MASK);
}

#define ES_TPM_TIS_ACCESS_REQUEST_USE_MASK 2u

static inline uint8_t es_tpm_tis_value_access_request_use(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_REQUEST_USE_MASK) >> 1);
}

#define ES_TPM_TIS_ACCESS_PENDING_REQUEST_MASK 4u /* Another locality has asked. */

static inline uint8_t es_tpm_tis_value_access_pending_request(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_PENDING_REQUEST_MASK) >> 2);
}

#define ES_TPM_TIS_ACCESS_SEIZE_MASK 8u

static inline uint8_t es_tpm_tis_value_access_seize(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_SEIZE_MASK) >> 3);
}

#define ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK 16u

static inline uint8_t es_tpm_tis_value_access_been_seized(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK) >> 4);
}

#define ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK 32u

static inline uint8_t es_tpm_tis_value_access_active_locality(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK) >> 5);
}

#define ES_TPM_TIS_ACCESS_VALID_MASK 128u

static inline uint8_t es_tpm_tis_value_access_valid(uint8_t value) {
  return (uint8_t)((value & ES_TPM_TIS_ACCESS_VALID_MASK) >> 7);
}

#define ES_TPM_TIS_INT_ENABLE_DATA_AVAILABLE_MASK 1u

static inline uint8_t es_tpm_tis_value_int_enable_data_available(uint32_t value) {
  return (uint8_t)(value & ES_TPM_TIS_INT_ENABLE_DATA_AVAILABLE_MASK);
}

#define ES_TPM_TIS_INT_ENABLE_STATUS_VALID_MASK 2u

static inline uint8_t es_tpm_tis_value_int_enable_status_valid(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_ENABLE_STATUS_VALID_MASK) >> 1);
}

#define ES_TPM_TIS_INT_ENABLE_LOCALITY_CHANGED_MASK 4u

static inline uint8_t es_tpm_tis_value_int_enable_locality_changed(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_ENABLE_LOCALITY_CHANGED_MASK) >> 2);
}

#define ES_TPM_TIS_INT_ENABLE_POLARITY_MASK 24u /* 1: a low level. */

static inline uint8_t es_tpm_tis_value_int_enable_polarity(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_ENABLE_POLARITY_MASK) >> 3);
}

#define ES_TPM_TIS_INT_ENABLE_COMMAND_READY_MASK 128u

static inline uint8_t es_tpm_tis_value_int_enable_command_ready(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_ENABLE_COMMAND_READY_MASK) >> 7);
}

#define ES_TPM_TIS_INT_ENABLE_GLOBAL_MASK 0x80000000u

static inline uint8_t es_tpm_tis_value_int_enable_global(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_ENABLE_GLOBAL_MASK) >> 31);
}

#define ES_TPM_TIS_INT_VECTOR_VECTOR_MASK 15u

static inline uint8_t es_tpm_tis_value_int_vector_vector(uint8_t value) {
  return (uint8_t)(value & ES_TPM_TIS_INT_VECTOR_VECTOR_MASK);
}

#define ES_TPM_TIS_INT_STATUS_DATA_AVAILABLE_MASK 1u

static inline uint8_t es_tpm_tis_value_int_status_data_available(uint32_t value) {
  return (uint8_t)(value & ES_TPM_TIS_INT_STATUS_DATA_AVAILABLE_MASK);
}

#define ES_TPM_TIS_INT_STATUS_STATUS_VALID_MASK 2u

static inline uint8_t es_tpm_tis_value_int_status_status_valid(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_STATUS_STATUS_VALID_MASK) >> 1);
}

#define ES_TPM_TIS_INT_STATUS_LOCALITY_CHANGED_MASK 4u

static inline uint8_t es_tpm_tis_value_int_status_locality_changed(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_STATUS_LOCALITY_CHANGED_MASK) >> 2);
}

#define ES_TPM_TIS_INT_STATUS_COMMAND_READY_MASK 128u

static inline uint8_t es_tpm_tis_value_int_status_command_ready(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INT_STATUS_COMMAND_READY_MASK) >> 7);
}

#define ES_TPM_TIS_INTF_CAPABILITY_DATA_AVAILABLE_MASK 1u

static inline uint8_t es_tpm_tis_value_intf_capability_data_available(uint32_t value) {
  return (uint8_t)(value & ES_TPM_TIS_INTF_CAPABILITY_DATA_AVAILABLE_MASK);
}

#define ES_TPM_TIS_INTF_CAPABILITY_STATUS_VALID_MASK 2u

static inline uint8_t es_tpm_tis_value_intf_capability_status_valid(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_STATUS_VALID_MASK) >> 1);
}

#define ES_TPM_TIS_INTF_CAPABILITY_LOCALITY_CHANGED_MASK 4u

static inline uint8_t es_tpm_tis_value_intf_capability_locality_changed(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_LOCALITY_CHANGED_MASK) >> 2);
}

#define ES_TPM_TIS_INTF_CAPABILITY_LEVEL_HIGH_MASK 8u

static inline uint8_t es_tpm_tis_value_intf_capability_level_high(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_LEVEL_HIGH_MASK) >> 3);
}

#define ES_TPM_TIS_INTF_CAPABILITY_LEVEL_LOW_MASK 16u

static inline uint8_t es_tpm_tis_value_intf_capability_level_low(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_LEVEL_LOW_MASK) >> 4);
}

#define ES_TPM_TIS_INTF_CAPABILITY_EDGE_RISING_MASK 32u

static inline uint8_t es_tpm_tis_value_intf_capability_edge_rising(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_EDGE_RISING_MASK) >> 5);
}

#define ES_TPM_TIS_INTF_CAPABILITY_EDGE_FALLING_MASK 64u

static inline uint8_t es_tpm_tis_value_intf_capability_edge_falling(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_EDGE_FALLING_MASK) >> 6);
}

#define ES_TPM_TIS_INTF_CAPABILITY_COMMAND_READY_MASK 128u

static inline uint8_t es_tpm_tis_value_intf_capability_command_ready(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_COMMAND_READY_MASK) >> 7);
}

#define ES_TPM_TIS_INTF_CAPABILITY_BURST_STATIC_MASK 256u

static inline uint8_t es_tpm_tis_value_intf_capability_burst_static(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_BURST_STATIC_MASK) >> 8);
}

#define ES_TPM_TIS_INTF_CAPABILITY_TRANSFER_SIZE_MASK 0x600u

static inline uint8_t es_tpm_tis_value_intf_capability_transfer_size(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_TRANSFER_SIZE_MASK) >> 9);
}

#define ES_TPM_TIS_INTF_CAPABILITY_INTERFACE_VERSION_MASK 0x70000000u

static inline uint8_t es_tpm_tis_value_intf_capability_interface_version(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTF_CAPABILITY_INTERFACE_VERSION_MASK) >> 28);
}

#define ES_TPM_TIS_STS_RESPONSE_RETRY_MASK 2u

static inline uint8_t es_tpm_tis_value_sts_response_retry(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_RESPONSE_RETRY_MASK) >> 1);
}

#define ES_TPM_TIS_STS_SELF_TEST_DONE_MASK 4u

static inline uint8_t es_tpm_tis_value_sts_self_test_done(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_SELF_TEST_DONE_MASK) >> 2);
}

#define ES_TPM_TIS_STS_EXPECT_MASK 8u

static inline uint8_t es_tpm_tis_value_sts_expect(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_EXPECT_MASK) >> 3);
}

#define ES_TPM_TIS_STS_DATA_AVAILABLE_MASK 16u

static inline uint8_t es_tpm_tis_value_sts_data_available(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_DATA_AVAILABLE_MASK) >> 4);
}

#define ES_TPM_TIS_STS_GO_MASK 32u

static inline uint8_t es_tpm_tis_value_sts_go(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_GO_MASK) >> 5);
}

#define ES_TPM_TIS_STS_COMMAND_READY_MASK 64u

static inline uint8_t es_tpm_tis_value_sts_command_ready(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_COMMAND_READY_MASK) >> 6);
}

#define ES_TPM_TIS_STS_VALID_MASK 128u

static inline uint8_t es_tpm_tis_value_sts_valid(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_VALID_MASK) >> 7);
}

#define ES_TPM_TIS_STS_BURST_COUNT_MASK 0xffff00u

static inline uint16_t es_tpm_tis_value_sts_burst_count(uint32_t value) {
  return (uint16_t)((value & ES_TPM_TIS_STS_BURST_COUNT_MASK) >> 8);
}

#define ES_TPM_TIS_STS_COMMAND_CANCEL_MASK 0x1000000u

static inline uint8_t es_tpm_tis_value_sts_command_cancel(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_COMMAND_CANCEL_MASK) >> 24);
}

#define ES_TPM_TIS_STS_RESET_ESTABLISHMENT_MASK 0x2000000u

static inline uint8_t es_tpm_tis_value_sts_reset_establishment(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_RESET_ESTABLISHMENT_MASK) >> 25);
}

#define ES_TPM_TIS_STS_FAMILY_MASK 0xc000000u

static inline uint8_t es_tpm_tis_value_sts_family(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_STS_FAMILY_MASK) >> 26);
}

#define ES_TPM_TIS_INTERFACE_ID_INTERFACE_TYPE_MASK 15u

static inline uint8_t es_tpm_tis_value_interface_id_interface_type(uint32_t value) {
  return (uint8_t)(value & ES_TPM_TIS_INTERFACE_ID_INTERFACE_TYPE_MASK);
}

#define ES_TPM_TIS_INTERFACE_ID_INTERFACE_VERSION_MASK 240u

static inline uint8_t es_tpm_tis_value_interface_id_interface_version(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_INTERFACE_VERSION_MASK) >> 4);
}

#define ES_TPM_TIS_INTERFACE_ID_FIVE_LOCALITIES_MASK 256u

static inline uint8_t es_tpm_tis_value_interface_id_five_localities(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_FIVE_LOCALITIES_MASK) >> 8);
}

#define ES_TPM_TIS_INTERFACE_ID_FIFO_MASK 0x2000u

static inline uint8_t es_tpm_tis_value_interface_id_fifo(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_FIFO_MASK) >> 13);
}

#define ES_TPM_TIS_INTERFACE_ID_CRB_MASK 0x4000u

static inline uint8_t es_tpm_tis_value_interface_id_crb(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_CRB_MASK) >> 14);
}

#define ES_TPM_TIS_INTERFACE_ID_SELECTOR_MASK 0x60000u

static inline uint8_t es_tpm_tis_value_interface_id_selector(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_SELECTOR_MASK) >> 17);
}

#define ES_TPM_TIS_INTERFACE_ID_SELECTOR_LOCKED_MASK 0x80000u

static inline uint8_t es_tpm_tis_value_interface_id_selector_locked(uint32_t value) {
  return (uint8_t)((value & ES_TPM_TIS_INTERFACE_ID_SELECTOR_LOCKED_MASK) >> 19);
}

/* What the block stores. */
struct es_tpm_tis {
  uint32_t int_enable[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_INT_ENABLE_x. */
  uint8_t int_vector[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_INT_VECTOR_x. */
  uint32_t int_status[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_INT_STATUS_x. */
  /* TPM_INTF_CAPABILITY_x: interface 1.3 for TPM 2.0, transfers of 64 bytes at most, dynamic burst counts, a low
   * level as the interrupt. */
  uint32_t intf_capability[ES_TPM_TIS_LOCALITY_COUNT];
  /* TPM_INTERFACE_ID_x: a FIFO of interface 1.3, which cannot be exchanged for another. */
  uint32_t interface_id[ES_TPM_TIS_LOCALITY_COUNT];
  uint16_t vendor[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_DID_VID_x, low half. */
  uint16_t device[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_DID_VID_x, high half. */
  uint8_t revision[ES_TPM_TIS_LOCALITY_COUNT]; /* TPM_RID_x. */
};

/* Defined by hand. */
struct es_tpm_tis_owner;

static inline uint8_t es_tpm_tis_get_int_enable_data_available(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_enable_data_available(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_data_available(struct es_tpm_tis *registers, unsigned locality,
                                                            uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_DATA_AVAILABLE_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_tis_get_int_enable_status_valid(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_enable_status_valid(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_status_valid(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_STATUS_VALID_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 1) & mask));
}

static inline uint8_t es_tpm_tis_get_int_enable_locality_changed(const struct es_tpm_tis *registers,
                                                                 unsigned locality) {
  return es_tpm_tis_value_int_enable_locality_changed(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_locality_changed(struct es_tpm_tis *registers, unsigned locality,
                                                              uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_LOCALITY_CHANGED_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 2) & mask));
}

static inline uint8_t es_tpm_tis_get_int_enable_polarity(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_enable_polarity(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_polarity(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_POLARITY_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 3) & mask));
}

static inline uint8_t es_tpm_tis_get_int_enable_command_ready(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_enable_command_ready(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_command_ready(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_COMMAND_READY_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 7) & mask));
}

static inline uint8_t es_tpm_tis_get_int_enable_global(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_enable_global(registers->int_enable[locality]);
}

static inline void es_tpm_tis_set_int_enable_global(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_ENABLE_GLOBAL_MASK;
  const uint32_t rest = registers->int_enable[locality] & (uint32_t)~mask;
  registers->int_enable[locality] = (uint32_t)(rest | (((uint32_t)x << 31) & mask));
}

static inline uint8_t es_tpm_tis_get_int_vector_vector(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_vector_vector(registers->int_vector[locality]);
}

static inline void es_tpm_tis_set_int_vector_vector(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint8_t mask = ES_TPM_TIS_INT_VECTOR_VECTOR_MASK;
  const uint8_t rest = registers->int_vector[locality] & (uint8_t)~mask;
  registers->int_vector[locality] = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_tis_get_int_status_data_available(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_status_data_available(registers->int_status[locality]);
}

static inline void es_tpm_tis_set_int_status_data_available(struct es_tpm_tis *registers, unsigned locality,
                                                            uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_STATUS_DATA_AVAILABLE_MASK;
  const uint32_t rest = registers->int_status[locality] & (uint32_t)~mask;
  registers->int_status[locality] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_tis_get_int_status_status_valid(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_status_status_valid(registers->int_status[locality]);
}

static inline void es_tpm_tis_set_int_status_status_valid(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_STATUS_STATUS_VALID_MASK;
  const uint32_t rest = registers->int_status[locality] & (uint32_t)~mask;
  registers->int_status[locality] = (uint32_t)(rest | (((uint32_t)x << 1) & mask));
}

static inline uint8_t es_tpm_tis_get_int_status_locality_changed(const struct es_tpm_tis *registers,
                                                                 unsigned locality) {
  return es_tpm_tis_value_int_status_locality_changed(registers->int_status[locality]);
}

static inline void es_tpm_tis_set_int_status_locality_changed(struct es_tpm_tis *registers, unsigned locality,
                                                              uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_STATUS_LOCALITY_CHANGED_MASK;
  const uint32_t rest = registers->int_status[locality] & (uint32_t)~mask;
  registers->int_status[locality] = (uint32_t)(rest | (((uint32_t)x << 2) & mask));
}

static inline uint8_t es_tpm_tis_get_int_status_command_ready(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_int_status_command_ready(registers->int_status[locality]);
}

static inline void es_tpm_tis_set_int_status_command_ready(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INT_STATUS_COMMAND_READY_MASK;
  const uint32_t rest = registers->int_status[locality] & (uint32_t)~mask;
  registers->int_status[locality] = (uint32_t)(rest | (((uint32_t)x << 7) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_data_available(const struct es_tpm_tis *registers,
                                                                    unsigned locality) {
  return es_tpm_tis_value_intf_capability_data_available(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_data_available(struct es_tpm_tis *registers, unsigned locality,
                                                                 uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_DATA_AVAILABLE_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_status_valid(const struct es_tpm_tis *registers,
                                                                  unsigned locality) {
  return es_tpm_tis_value_intf_capability_status_valid(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_status_valid(struct es_tpm_tis *registers, unsigned locality,
                                                               uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_STATUS_VALID_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 1) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_locality_changed(const struct es_tpm_tis *registers,
                                                                      unsigned locality) {
  return es_tpm_tis_value_intf_capability_locality_changed(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_locality_changed(struct es_tpm_tis *registers, unsigned locality,
                                                                   uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_LOCALITY_CHANGED_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 2) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_level_high(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_intf_capability_level_high(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_level_high(struct es_tpm_tis *registers, unsigned locality,
                                                             uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_LEVEL_HIGH_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 3) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_level_low(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_intf_capability_level_low(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_level_low(struct es_tpm_tis *registers, unsigned locality,
                                                            uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_LEVEL_LOW_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 4) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_edge_rising(const struct es_tpm_tis *registers,
                                                                 unsigned locality) {
  return es_tpm_tis_value_intf_capability_edge_rising(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_edge_rising(struct es_tpm_tis *registers, unsigned locality,
                                                              uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_EDGE_RISING_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 5) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_edge_falling(const struct es_tpm_tis *registers,
                                                                  unsigned locality) {
  return es_tpm_tis_value_intf_capability_edge_falling(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_edge_falling(struct es_tpm_tis *registers, unsigned locality,
                                                               uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_EDGE_FALLING_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 6) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_command_ready(const struct es_tpm_tis *registers,
                                                                   unsigned locality) {
  return es_tpm_tis_value_intf_capability_command_ready(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_command_ready(struct es_tpm_tis *registers, unsigned locality,
                                                                uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_COMMAND_READY_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 7) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_burst_static(const struct es_tpm_tis *registers,
                                                                  unsigned locality) {
  return es_tpm_tis_value_intf_capability_burst_static(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_burst_static(struct es_tpm_tis *registers, unsigned locality,
                                                               uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_BURST_STATIC_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 8) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_transfer_size(const struct es_tpm_tis *registers,
                                                                   unsigned locality) {
  return es_tpm_tis_value_intf_capability_transfer_size(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_transfer_size(struct es_tpm_tis *registers, unsigned locality,
                                                                uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_TRANSFER_SIZE_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 9) & mask));
}

static inline uint8_t es_tpm_tis_get_intf_capability_interface_version(const struct es_tpm_tis *registers,
                                                                       unsigned locality) {
  return es_tpm_tis_value_intf_capability_interface_version(registers->intf_capability[locality]);
}

static inline void es_tpm_tis_set_intf_capability_interface_version(struct es_tpm_tis *registers, unsigned locality,
                                                                    uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTF_CAPABILITY_INTERFACE_VERSION_MASK;
  const uint32_t rest = registers->intf_capability[locality] & (uint32_t)~mask;
  registers->intf_capability[locality] = (uint32_t)(rest | (((uint32_t)x << 28) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_interface_type(const struct es_tpm_tis *registers,
                                                                 unsigned locality) {
  return es_tpm_tis_value_interface_id_interface_type(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_interface_type(struct es_tpm_tis *registers, unsigned locality,
                                                              uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_INTERFACE_TYPE_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (x & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_interface_version(const struct es_tpm_tis *registers,
                                                                    unsigned locality) {
  return es_tpm_tis_value_interface_id_interface_version(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_interface_version(struct es_tpm_tis *registers, unsigned locality,
                                                                 uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_INTERFACE_VERSION_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 4) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_five_localities(const struct es_tpm_tis *registers,
                                                                  unsigned locality) {
  return es_tpm_tis_value_interface_id_five_localities(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_five_localities(struct es_tpm_tis *registers, unsigned locality,
                                                               uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_FIVE_LOCALITIES_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 8) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_fifo(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_interface_id_fifo(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_fifo(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_FIFO_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 13) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_crb(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_interface_id_crb(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_crb(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_CRB_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 14) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_selector(const struct es_tpm_tis *registers, unsigned locality) {
  return es_tpm_tis_value_interface_id_selector(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_selector(struct es_tpm_tis *registers, unsigned locality, uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_SELECTOR_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 17) & mask));
}

static inline uint8_t es_tpm_tis_get_interface_id_selector_locked(const struct es_tpm_tis *registers,
                                                                  unsigned locality) {
  return es_tpm_tis_value_interface_id_selector_locked(registers->interface_id[locality]);
}

static inline void es_tpm_tis_set_interface_id_selector_locked(struct es_tpm_tis *registers, unsigned locality,
                                                               uint8_t x) {
  const uint32_t mask = ES_TPM_TIS_INTERFACE_ID_SELECTOR_LOCKED_MASK;
  const uint32_t rest = registers->interface_id[locality] & (uint32_t)~mask;
  registers->interface_id[locality] = (uint32_t)(rest | (((uint32_t)x << 19) & mask));
}

/* specs/tpm/tis.yaml:25 Reads of access: locality-state. */
uint8_t es_tpm_tis_on_read_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality);

/* specs/tpm/tis.yaml:25 Writes to access: control-locality. */
void es_tpm_tis_on_write_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                uint8_t value);

/* specs/tpm/tis.yaml:88 Reads of sts: status. */
uint32_t es_tpm_tis_on_read_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality);

/* specs/tpm/tis.yaml:88 Writes to sts: control. */
void es_tpm_tis_on_write_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint32_t value);

/* specs/tpm/tis.yaml:109 Reads of data-fifo: take-byte. */
uint8_t es_tpm_tis_on_read_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                     unsigned index);

/* specs/tpm/tis.yaml:109 Writes to data-fifo: give-byte. */
void es_tpm_tis_on_write_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                   unsigned index, uint8_t value);

/* specs/tpm/tis.yaml:124 Reads of xdata-fifo: take-byte. */
uint8_t es_tpm_tis_on_read_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                      unsigned index);

/* specs/tpm/tis.yaml:124 Writes to xdata-fifo: give-byte. */
void es_tpm_tis_on_write_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                    unsigned index, uint8_t value);

/* Values after power-on and reset. */
void es_tpm_tis_reset(struct es_tpm_tis *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused().
 * Of an access that covers several registers, those before the refused one are done. */
ES_MUST_USE es_result es_tpm_tis_read(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, uint64_t offset,
                                      unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. Of an access that covers several registers, those
 * before the refused one are done. */
ES_MUST_USE es_result es_tpm_tis_write(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, uint64_t offset,
                                       unsigned width, uint64_t value);

#endif
