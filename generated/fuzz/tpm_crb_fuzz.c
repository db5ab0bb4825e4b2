/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-crb. */
#include "generated/inspect/tpm_crb_inspect.h"
#include "generated/state/tpm_crb_state.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_crb_spec.h"
#include "generated/tpm_crb_wire.h"

#include "tests/fuzz/harness.h"

/* specs/tpm/crb.yaml:31 */
uint32_t es_tpm_crb_on_read_loc_state(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 0u);
}

/* specs/tpm/crb.yaml:42 */
void es_tpm_crb_on_write_loc_ctrl(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/crb.yaml:54 */
uint32_t es_tpm_crb_on_read_loc_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 2u);
}

/* specs/tpm/crb.yaml:83 */
uint32_t es_tpm_crb_on_read_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 3u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 3u);
}

/* specs/tpm/crb.yaml:83 */
void es_tpm_crb_on_write_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  es_fuzz_called(owner, 4u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/crb.yaml:94 */
uint32_t es_tpm_crb_on_read_ctrl_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 5u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 5u);
}

/* specs/tpm/crb.yaml:103 */
uint32_t es_tpm_crb_on_read_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality) {
  es_fuzz_called(owner, 6u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 6u);
}

/* specs/tpm/crb.yaml:103 */
void es_tpm_crb_on_write_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     uint32_t value) {
  es_fuzz_called(owner, 7u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/crb.yaml:104 */
uint32_t es_tpm_crb_on_read_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                       unsigned locality) {
  es_fuzz_called(owner, 8u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 8u);
}

/* specs/tpm/crb.yaml:104 */
void es_tpm_crb_on_write_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                    uint32_t value) {
  es_fuzz_called(owner, 9u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/crb.yaml:124 */
uint32_t es_tpm_crb_on_read_cmd_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 10u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 10u);
}

/* specs/tpm/crb.yaml:125 */
uint32_t es_tpm_crb_on_read_cmd_address_low(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                            unsigned locality) {
  es_fuzz_called(owner, 11u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 11u);
}

/* specs/tpm/crb.yaml:126 */
uint32_t es_tpm_crb_on_read_cmd_address_high(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                             unsigned locality) {
  es_fuzz_called(owner, 12u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 12u);
}

/* specs/tpm/crb.yaml:127 */
uint32_t es_tpm_crb_on_read_rsp_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 13u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 13u);
}

/* specs/tpm/crb.yaml:128 */
uint64_t es_tpm_crb_on_read_rsp_address(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner,
                                        unsigned locality) {
  es_fuzz_called(owner, 14u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint64_t)es_fuzz_value(owner, 14u);
}

/* specs/tpm/crb.yaml:129 */
uint8_t es_tpm_crb_on_read_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                       unsigned index) {
  es_fuzz_called(owner, 15u, index, 0);
  (void)registers;
  (void)locality;
  return (uint8_t)es_fuzz_value(owner, 15u);
}

/* specs/tpm/crb.yaml:129 */
void es_tpm_crb_on_write_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                     unsigned index, uint8_t value) {
  es_fuzz_called(owner, 16u, index, value);
  (void)registers;
  (void)locality;
}

static const char *const by_hand[] = {
    "es_tpm_crb_on_read_loc_state",
    /* 17 in all */
    "es_tpm_crb_on_write_loc_ctrl",
    "es_tpm_crb_on_read_loc_sts",
    "es_tpm_crb_on_read_ctrl_req",
    "es_tpm_crb_on_write_ctrl_req",
    "es_tpm_crb_on_read_ctrl_sts",
    "es_tpm_crb_on_read_ctrl_cancel",
    "es_tpm_crb_on_write_ctrl_cancel",
    "es_tpm_crb_on_read_ctrl_start",
    "es_tpm_crb_on_write_ctrl_start",
    "es_tpm_crb_on_read_cmd_size",
    "es_tpm_crb_on_read_cmd_address_low",
    "es_tpm_crb_on_read_cmd_address_high",
    "es_tpm_crb_on_read_rsp_size",
    "es_tpm_crb_on_read_rsp_address",
    "es_tpm_crb_on_read_data_buffer",
    "es_tpm_crb_on_write_data_buffer",
};

static const struct es_fuzz_name values_of_interface_type[] = {
    {0u, "fifo-2-0"},
    /* 3 in all */
    {1u, "crb"},
    {15u, "fifo-1-3"},
};

static const struct es_fuzz_name values_of_transfer_size[] = {
    {0u, "bytes-4"},
    /* 4 in all */
    {1u, "bytes-8"},
    {2u, "bytes-32"},
    {3u, "bytes-64"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "interface-type",
        .name32 = es_tpm_crb_interface_type_name,
        .known32 = es_tpm_crb_interface_type_known,
        .values = values_of_interface_type,
        .value_count = 3,
    },
    {
        .name = "transfer-size",
        .name32 = es_tpm_crb_transfer_size_name,
        .known32 = es_tpm_crb_transfer_size_known,
        .values = values_of_transfer_size,
        .value_count = 4,
    },
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "loc-state",
        .at = 0u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 0u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "loc-ctrl",
        .at = 8u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = false,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 15u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 1u,
    },
    {
        .name = "loc-sts",
        .at = 12u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 2u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "intf-id",
        .at = 48u,
        .step = 8,
        .count = 1,
        .bytes = 8,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_crb, intf_id),
        .reset = 0x11014000a5b11ull,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "ctrl-ext",
        .at = 56u,
        .step = 8,
        .count = 1,
        .bytes = 8,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_crb, ctrl_ext),
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "ctrl-req",
        .at = 64u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 3u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 3u,
        .on_write = 4u,
    },
    {
        .name = "ctrl-sts",
        .at = 68u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 5u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "ctrl-cancel",
        .at = 72u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 1u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 6u,
        .on_write = 7u,
    },
    {
        .name = "ctrl-start",
        .at = 76u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 1u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 8u,
        .on_write = 9u,
    },
    {
        .name = "int-enable",
        .at = 80u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_crb, int_enable),
        .reset = 0u,
        .plain = 0x8000000fu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "int-sts",
        .at = 84u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_crb, int_sts),
        .reset = 0u,
        .plain = 0u,
        .w1c = 15u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "cmd-size",
        .at = 88u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 10u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "cmd-address-low",
        .at = 92u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 11u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "cmd-address-high",
        .at = 96u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 12u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "rsp-size",
        .at = 100u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 13u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "rsp-address",
        .at = 104u,
        .step = 8,
        .count = 1,
        .bytes = 8,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 14u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "data-buffer",
        .at = 128u,
        .step = 1,
        .count = 3968,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 15u,
        .on_write = 16u,
    },
};

static void reset_block(void *block) {
  es_tpm_crb_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_tpm_crb_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_tpm_crb_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_tpm_crb),
    .reset = reset_block,
    .read = read_block,
    .write = write_block,
    .widths = 15,
    .standard = 0xffffffffffffffffull,
    .split = true,
    .narrow = true,
    .instances = 5,
    .stride = 0x1000u,
    .registers = registers,
    .count = 17,
};

/* specs/tpm/crb.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_crb_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_crb_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_tpm_crb_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_crb(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_tpm_crb),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  es_fuzz_equal(es_tpm_crb_value_loc_state_not_established((uint32_t)1u), 1u, "loc-state.not-established");
  es_fuzz_equal(ES_TPM_CRB_LOC_STATE_NOT_ESTABLISHED_MASK, 1u, "loc-state.not-established");
  es_fuzz_equal(es_tpm_crb_value_loc_state_assigned((uint32_t)2u), 1u, "loc-state.assigned");
  es_fuzz_equal(ES_TPM_CRB_LOC_STATE_ASSIGNED_MASK, 2u, "loc-state.assigned");
  es_fuzz_equal(es_tpm_crb_value_loc_state_active_locality((uint32_t)28u), 7u, "loc-state.active-locality");
  es_fuzz_equal(ES_TPM_CRB_LOC_STATE_ACTIVE_LOCALITY_MASK, 28u, "loc-state.active-locality");
  es_fuzz_equal(es_tpm_crb_value_loc_state_valid((uint32_t)128u), 1u, "loc-state.valid");
  es_fuzz_equal(ES_TPM_CRB_LOC_STATE_VALID_MASK, 128u, "loc-state.valid");
}

static void constants_1(void) {
  es_fuzz_equal(es_tpm_crb_value_loc_ctrl_request_access((uint32_t)1u), 1u, "loc-ctrl.request-access");
  es_fuzz_equal(ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK, 1u, "loc-ctrl.request-access");
  es_fuzz_equal(es_tpm_crb_value_loc_ctrl_relinquish((uint32_t)2u), 1u, "loc-ctrl.relinquish");
  es_fuzz_equal(ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK, 2u, "loc-ctrl.relinquish");
  es_fuzz_equal(es_tpm_crb_value_loc_ctrl_seize((uint32_t)4u), 1u, "loc-ctrl.seize");
  es_fuzz_equal(ES_TPM_CRB_LOC_CTRL_SEIZE_MASK, 4u, "loc-ctrl.seize");
  es_fuzz_equal(es_tpm_crb_value_loc_ctrl_reset_establishment((uint32_t)8u), 1u, "loc-ctrl.reset-establishment");
  es_fuzz_equal(ES_TPM_CRB_LOC_CTRL_RESET_ESTABLISHMENT_MASK, 8u, "loc-ctrl.reset-establishment");
}

static void constants_2(void) {
  es_fuzz_equal(es_tpm_crb_value_loc_sts_granted((uint32_t)1u), 1u, "loc-sts.granted");
  es_fuzz_equal(ES_TPM_CRB_LOC_STS_GRANTED_MASK, 1u, "loc-sts.granted");
  es_fuzz_equal(es_tpm_crb_value_loc_sts_been_seized((uint32_t)2u), 1u, "loc-sts.been-seized");
  es_fuzz_equal(ES_TPM_CRB_LOC_STS_BEEN_SEIZED_MASK, 2u, "loc-sts.been-seized");
}

static void constants_3(void) {
  struct es_tpm_crb block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_crb_value_intf_id_interface_type((uint64_t)15u), 15u, "intf-id.interface-type");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_INTERFACE_TYPE_MASK, 15u, "intf-id.interface-type");
  es_tpm_crb_set_intf_id_interface_type(&block, 0, 15u);
  es_fuzz_equal(block.intf_id[0], 15u, "intf-id.interface-type");
  es_fuzz_equal(es_tpm_crb_get_intf_id_interface_type(&block, 0), 15u, "intf-id.interface-type");
  es_tpm_crb_set_intf_id_interface_type(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.interface-type");
  es_fuzz_equal(es_tpm_crb_value_intf_id_interface_version((uint64_t)240u), 15u, "intf-id.interface-version");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_INTERFACE_VERSION_MASK, 240u, "intf-id.interface-version");
  es_tpm_crb_set_intf_id_interface_version(&block, 0, 15u);
  es_fuzz_equal(block.intf_id[0], 240u, "intf-id.interface-version");
  es_fuzz_equal(es_tpm_crb_get_intf_id_interface_version(&block, 0), 15u, "intf-id.interface-version");
  es_tpm_crb_set_intf_id_interface_version(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.interface-version");
  es_fuzz_equal(es_tpm_crb_value_intf_id_five_localities((uint64_t)256u), 1u, "intf-id.five-localities");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_FIVE_LOCALITIES_MASK, 256u, "intf-id.five-localities");
  es_tpm_crb_set_intf_id_five_localities(&block, 0, 1u);
  es_fuzz_equal(block.intf_id[0], 256u, "intf-id.five-localities");
  es_fuzz_equal(es_tpm_crb_get_intf_id_five_localities(&block, 0), 1u, "intf-id.five-localities");
  es_tpm_crb_set_intf_id_five_localities(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.five-localities");
  es_fuzz_equal(es_tpm_crb_value_intf_id_idle_bypass((uint64_t)512u), 1u, "intf-id.idle-bypass");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_IDLE_BYPASS_MASK, 512u, "intf-id.idle-bypass");
  es_tpm_crb_set_intf_id_idle_bypass(&block, 0, 1u);
  es_fuzz_equal(block.intf_id[0], 512u, "intf-id.idle-bypass");
  es_fuzz_equal(es_tpm_crb_get_intf_id_idle_bypass(&block, 0), 1u, "intf-id.idle-bypass");
  es_tpm_crb_set_intf_id_idle_bypass(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.idle-bypass");
  es_fuzz_equal(es_tpm_crb_value_intf_id_transfer_size((uint64_t)0x1800u), 3u, "intf-id.transfer-size");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_TRANSFER_SIZE_MASK, 0x1800u, "intf-id.transfer-size");
  es_tpm_crb_set_intf_id_transfer_size(&block, 0, 3u);
  es_fuzz_equal(block.intf_id[0], 0x1800u, "intf-id.transfer-size");
  es_fuzz_equal(es_tpm_crb_get_intf_id_transfer_size(&block, 0), 3u, "intf-id.transfer-size");
  es_tpm_crb_set_intf_id_transfer_size(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.transfer-size");
  es_fuzz_equal(es_tpm_crb_value_intf_id_fifo((uint64_t)0x2000u), 1u, "intf-id.fifo");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_FIFO_MASK, 0x2000u, "intf-id.fifo");
  es_tpm_crb_set_intf_id_fifo(&block, 0, 1u);
  es_fuzz_equal(block.intf_id[0], 0x2000u, "intf-id.fifo");
  es_fuzz_equal(es_tpm_crb_get_intf_id_fifo(&block, 0), 1u, "intf-id.fifo");
  es_tpm_crb_set_intf_id_fifo(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.fifo");
  es_fuzz_equal(es_tpm_crb_value_intf_id_crb((uint64_t)0x4000u), 1u, "intf-id.crb");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_CRB_MASK, 0x4000u, "intf-id.crb");
  es_tpm_crb_set_intf_id_crb(&block, 0, 1u);
  es_fuzz_equal(block.intf_id[0], 0x4000u, "intf-id.crb");
  es_fuzz_equal(es_tpm_crb_get_intf_id_crb(&block, 0), 1u, "intf-id.crb");
  es_tpm_crb_set_intf_id_crb(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.crb");
  es_fuzz_equal(es_tpm_crb_value_intf_id_selector((uint64_t)0x60000u), 3u, "intf-id.selector");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_SELECTOR_MASK, 0x60000u, "intf-id.selector");
  es_tpm_crb_set_intf_id_selector(&block, 0, 3u);
  es_fuzz_equal(block.intf_id[0], 0x60000u, "intf-id.selector");
  es_fuzz_equal(es_tpm_crb_get_intf_id_selector(&block, 0), 3u, "intf-id.selector");
  es_tpm_crb_set_intf_id_selector(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.selector");
  es_fuzz_equal(es_tpm_crb_value_intf_id_selector_locked((uint64_t)0x80000u), 1u, "intf-id.selector-locked");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_SELECTOR_LOCKED_MASK, 0x80000u, "intf-id.selector-locked");
  es_tpm_crb_set_intf_id_selector_locked(&block, 0, 1u);
  es_fuzz_equal(block.intf_id[0], 0x80000u, "intf-id.selector-locked");
  es_fuzz_equal(es_tpm_crb_get_intf_id_selector_locked(&block, 0), 1u, "intf-id.selector-locked");
  es_tpm_crb_set_intf_id_selector_locked(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.selector-locked");
  es_fuzz_equal(es_tpm_crb_value_intf_id_revision((uint64_t)0xff000000u), 255u, "intf-id.revision");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_REVISION_MASK, 0xff000000u, "intf-id.revision");
  es_tpm_crb_set_intf_id_revision(&block, 0, 255u);
  es_fuzz_equal(block.intf_id[0], 0xff000000u, "intf-id.revision");
  es_fuzz_equal(es_tpm_crb_get_intf_id_revision(&block, 0), 255u, "intf-id.revision");
  es_tpm_crb_set_intf_id_revision(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.revision");
  es_fuzz_equal(es_tpm_crb_value_intf_id_vendor((uint64_t)0xffff00000000ull), 0xffffu, "intf-id.vendor");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_VENDOR_MASK, 0xffff00000000ull, "intf-id.vendor");
  es_tpm_crb_set_intf_id_vendor(&block, 0, 0xffffu);
  es_fuzz_equal(block.intf_id[0], 0xffff00000000ull, "intf-id.vendor");
  es_fuzz_equal(es_tpm_crb_get_intf_id_vendor(&block, 0), 0xffffu, "intf-id.vendor");
  es_tpm_crb_set_intf_id_vendor(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.vendor");
  es_fuzz_equal(es_tpm_crb_value_intf_id_device((uint64_t)0xffff000000000000ull), 0xffffu, "intf-id.device");
  es_fuzz_equal(ES_TPM_CRB_INTF_ID_DEVICE_MASK, 0xffff000000000000ull, "intf-id.device");
  es_tpm_crb_set_intf_id_device(&block, 0, 0xffffu);
  es_fuzz_equal(block.intf_id[0], 0xffff000000000000ull, "intf-id.device");
  es_fuzz_equal(es_tpm_crb_get_intf_id_device(&block, 0), 0xffffu, "intf-id.device");
  es_tpm_crb_set_intf_id_device(&block, 0, 0);
  es_fuzz_equal(block.intf_id[0], 0u, "intf-id.device");
}

static void constants_4(void) {
  es_fuzz_equal(es_tpm_crb_value_ctrl_req_command_ready((uint32_t)1u), 1u, "ctrl-req.command-ready");
  es_fuzz_equal(ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK, 1u, "ctrl-req.command-ready");
  es_fuzz_equal(es_tpm_crb_value_ctrl_req_go_idle((uint32_t)2u), 1u, "ctrl-req.go-idle");
  es_fuzz_equal(ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK, 2u, "ctrl-req.go-idle");
}

static void constants_5(void) {
  es_fuzz_equal(es_tpm_crb_value_ctrl_sts_error((uint32_t)1u), 1u, "ctrl-sts.error");
  es_fuzz_equal(ES_TPM_CRB_CTRL_STS_ERROR_MASK, 1u, "ctrl-sts.error");
  es_fuzz_equal(es_tpm_crb_value_ctrl_sts_idle((uint32_t)2u), 1u, "ctrl-sts.idle");
  es_fuzz_equal(ES_TPM_CRB_CTRL_STS_IDLE_MASK, 2u, "ctrl-sts.idle");
}

static void constants_6(void) {
  es_fuzz_equal(es_tpm_crb_value_ctrl_cancel_cancel((uint32_t)1u), 1u, "ctrl-cancel.cancel");
  es_fuzz_equal(ES_TPM_CRB_CTRL_CANCEL_CANCEL_MASK, 1u, "ctrl-cancel.cancel");
}

static void constants_7(void) {
  es_fuzz_equal(es_tpm_crb_value_ctrl_start_start((uint32_t)1u), 1u, "ctrl-start.start");
  es_fuzz_equal(ES_TPM_CRB_CTRL_START_START_MASK, 1u, "ctrl-start.start");
}

static void constants_8(void) {
  struct es_tpm_crb block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_crb_value_int_enable_sources((uint32_t)15u), 15u, "int-enable.sources");
  es_fuzz_equal(ES_TPM_CRB_INT_ENABLE_SOURCES_MASK, 15u, "int-enable.sources");
  es_tpm_crb_set_int_enable_sources(&block, 0, 15u);
  es_fuzz_equal(block.int_enable[0], 15u, "int-enable.sources");
  es_fuzz_equal(es_tpm_crb_get_int_enable_sources(&block, 0), 15u, "int-enable.sources");
  es_tpm_crb_set_int_enable_sources(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.sources");
  es_fuzz_equal(es_tpm_crb_value_int_enable_global((uint32_t)0x80000000u), 1u, "int-enable.global");
  es_fuzz_equal(ES_TPM_CRB_INT_ENABLE_GLOBAL_MASK, 0x80000000u, "int-enable.global");
  es_tpm_crb_set_int_enable_global(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 0x80000000u, "int-enable.global");
  es_fuzz_equal(es_tpm_crb_get_int_enable_global(&block, 0), 1u, "int-enable.global");
  es_tpm_crb_set_int_enable_global(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.global");
}

static void constants_9(void) {
  struct es_tpm_crb block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_crb_value_int_sts_sources((uint32_t)15u), 15u, "int-sts.sources");
  es_fuzz_equal(ES_TPM_CRB_INT_STS_SOURCES_MASK, 15u, "int-sts.sources");
  es_tpm_crb_set_int_sts_sources(&block, 0, 15u);
  es_fuzz_equal(block.int_sts[0], 15u, "int-sts.sources");
  es_fuzz_equal(es_tpm_crb_get_int_sts_sources(&block, 0), 15u, "int-sts.sources");
  es_tpm_crb_set_int_sts_sources(&block, 0, 0);
  es_fuzz_equal(block.int_sts[0], 0u, "int-sts.sources");
}

static void constants_10(void) {
  es_fuzz_equal(es_saved_tpm_crb_registers.fields[0].initial, 0x11014000a5b11ull, "registers.intf-id");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
  constants_3();
  constants_4();
  constants_5();
  constants_6();
  constants_7();
  constants_8();
  constants_9();
  constants_10();
}

extern const struct es_fuzz_spec es_fuzz_tpm_crb;

const struct es_fuzz_spec es_fuzz_tpm_crb = {
    .name = "tpm-crb",
    .spec = &es_tpm_crb_spec,
    .by_hand = by_hand,
    .by_hand_count = 17,
    .enums = enums,
    .enum_count = 2,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
