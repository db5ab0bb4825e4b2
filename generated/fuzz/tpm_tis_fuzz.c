/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-tis. */
#include "generated/inspect/tpm_tis_inspect.h"
#include "generated/state/tpm_tis_state.h"
#include "generated/tpm_tis_registers.h"
#include "generated/tpm_tis_spec.h"
#include "generated/tpm_tis_wire.h"

#include "tests/fuzz/harness.h"

/* specs/tpm/tis.yaml:25 */
uint8_t es_tpm_tis_on_read_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint8_t)es_fuzz_value(owner, 0u);
}

/* specs/tpm/tis.yaml:25 */
void es_tpm_tis_on_write_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                uint8_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/tis.yaml:88 */
uint32_t es_tpm_tis_on_read_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)registers;
  (void)locality;
  return (uint32_t)es_fuzz_value(owner, 2u);
}

/* specs/tpm/tis.yaml:88 */
void es_tpm_tis_on_write_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint32_t value) {
  es_fuzz_called(owner, 3u, 0, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/tis.yaml:109 */
uint8_t es_tpm_tis_on_read_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                     unsigned index) {
  es_fuzz_called(owner, 4u, index, 0);
  (void)registers;
  (void)locality;
  return (uint8_t)es_fuzz_value(owner, 4u);
}

/* specs/tpm/tis.yaml:109 */
void es_tpm_tis_on_write_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                   unsigned index, uint8_t value) {
  es_fuzz_called(owner, 5u, index, value);
  (void)registers;
  (void)locality;
}

/* specs/tpm/tis.yaml:124 */
uint8_t es_tpm_tis_on_read_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                      unsigned index) {
  es_fuzz_called(owner, 6u, index, 0);
  (void)registers;
  (void)locality;
  return (uint8_t)es_fuzz_value(owner, 6u);
}

/* specs/tpm/tis.yaml:124 */
void es_tpm_tis_on_write_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                    unsigned index, uint8_t value) {
  es_fuzz_called(owner, 7u, index, value);
  (void)registers;
  (void)locality;
}

static const char *const by_hand[] = {
    "es_tpm_tis_on_read_access",
    /* 8 in all */
    "es_tpm_tis_on_write_access",
    "es_tpm_tis_on_read_sts",
    "es_tpm_tis_on_write_sts",
    "es_tpm_tis_on_read_data_fifo",
    "es_tpm_tis_on_write_data_fifo",
    "es_tpm_tis_on_read_xdata_fifo",
    "es_tpm_tis_on_write_xdata_fifo",
};

static const struct es_fuzz_name values_of_family[] = {
    {0u, "tpm-1-2"},
    {1u, "tpm-2-0"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "family",
        .name32 = es_tpm_tis_family_name,
        .known32 = es_tpm_tis_family_known,
        .values = values_of_family,
        .value_count = 2,
    },
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "access",
        .at = 0u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 58u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 8u,
        .on_read = 0u,
        .on_write = 1u,
    },
    {
        .name = "int-enable",
        .at = 8u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_tis, int_enable),
        .reset = 8u,
        .plain = 0x80000087u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "int-vector",
        .at = 12u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_tis, int_vector),
        .reset = 0u,
        .plain = 15u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "int-status",
        .at = 16u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_tis, int_status),
        .reset = 0u,
        .plain = 0u,
        .w1c = 135u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "intf-capability",
        .at = 20u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_tis, intf_capability),
        .reset = 0x30000697u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "sts",
        .at = 24u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0x3000062u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0x3000022u,
        .on_read = 2u,
        .on_write = 3u,
    },
    {
        .name = "data-fifo",
        .at = 36u,
        .step = 1,
        .count = 4,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 4u,
        .on_write = 5u,
    },
    {
        .name = "interface-id",
        .at = 48u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_tis, interface_id),
        .reset = 0x82100u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "xdata-fifo",
        .at = 128u,
        .step = 1,
        .count = 4,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 6u,
        .on_write = 7u,
    },
    {
        .name = "vendor",
        .at = 0xf00u,
        .step = 2,
        .count = 1,
        .bytes = 2,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_tis, vendor),
        .reset = 0x1014u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "device",
        .at = 0xf02u,
        .step = 2,
        .count = 1,
        .bytes = 2,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_tis, device),
        .reset = 1u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "revision",
        .at = 0xf04u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_tis, revision),
        .reset = 1u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
};

static void reset_block(void *block) {
  es_tpm_tis_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_tpm_tis_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_tpm_tis_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_tpm_tis),
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
    .count = 12,
};

/* specs/tpm/tis.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_tis_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_tis_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_tpm_tis_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_tis(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_tpm_tis),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  es_fuzz_equal(es_tpm_tis_value_access_not_established((uint8_t)1u), 1u, "access.not-established");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_NOT_ESTABLISHED_MASK, 1u, "access.not-established");
  es_fuzz_equal(es_tpm_tis_value_access_request_use((uint8_t)2u), 1u, "access.request-use");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_REQUEST_USE_MASK, 2u, "access.request-use");
  es_fuzz_equal(es_tpm_tis_value_access_pending_request((uint8_t)4u), 1u, "access.pending-request");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_PENDING_REQUEST_MASK, 4u, "access.pending-request");
  es_fuzz_equal(es_tpm_tis_value_access_seize((uint8_t)8u), 1u, "access.seize");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_SEIZE_MASK, 8u, "access.seize");
  es_fuzz_equal(es_tpm_tis_value_access_been_seized((uint8_t)16u), 1u, "access.been-seized");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_BEEN_SEIZED_MASK, 16u, "access.been-seized");
  es_fuzz_equal(es_tpm_tis_value_access_active_locality((uint8_t)32u), 1u, "access.active-locality");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK, 32u, "access.active-locality");
  es_fuzz_equal(es_tpm_tis_value_access_valid((uint8_t)128u), 1u, "access.valid");
  es_fuzz_equal(ES_TPM_TIS_ACCESS_VALID_MASK, 128u, "access.valid");
}

static void constants_1(void) {
  struct es_tpm_tis block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_tis_value_int_enable_data_available((uint32_t)1u), 1u, "int-enable.data-available");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_DATA_AVAILABLE_MASK, 1u, "int-enable.data-available");
  es_tpm_tis_set_int_enable_data_available(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 1u, "int-enable.data-available");
  es_fuzz_equal(es_tpm_tis_get_int_enable_data_available(&block, 0), 1u, "int-enable.data-available");
  es_tpm_tis_set_int_enable_data_available(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.data-available");
  es_fuzz_equal(es_tpm_tis_value_int_enable_status_valid((uint32_t)2u), 1u, "int-enable.status-valid");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_STATUS_VALID_MASK, 2u, "int-enable.status-valid");
  es_tpm_tis_set_int_enable_status_valid(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 2u, "int-enable.status-valid");
  es_fuzz_equal(es_tpm_tis_get_int_enable_status_valid(&block, 0), 1u, "int-enable.status-valid");
  es_tpm_tis_set_int_enable_status_valid(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.status-valid");
  es_fuzz_equal(es_tpm_tis_value_int_enable_locality_changed((uint32_t)4u), 1u, "int-enable.locality-changed");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_LOCALITY_CHANGED_MASK, 4u, "int-enable.locality-changed");
  es_tpm_tis_set_int_enable_locality_changed(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 4u, "int-enable.locality-changed");
  es_fuzz_equal(es_tpm_tis_get_int_enable_locality_changed(&block, 0), 1u, "int-enable.locality-changed");
  es_tpm_tis_set_int_enable_locality_changed(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.locality-changed");
  es_fuzz_equal(es_tpm_tis_value_int_enable_polarity((uint32_t)24u), 3u, "int-enable.polarity");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_POLARITY_MASK, 24u, "int-enable.polarity");
  es_tpm_tis_set_int_enable_polarity(&block, 0, 3u);
  es_fuzz_equal(block.int_enable[0], 24u, "int-enable.polarity");
  es_fuzz_equal(es_tpm_tis_get_int_enable_polarity(&block, 0), 3u, "int-enable.polarity");
  es_tpm_tis_set_int_enable_polarity(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.polarity");
  es_fuzz_equal(es_tpm_tis_value_int_enable_command_ready((uint32_t)128u), 1u, "int-enable.command-ready");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_COMMAND_READY_MASK, 128u, "int-enable.command-ready");
  es_tpm_tis_set_int_enable_command_ready(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 128u, "int-enable.command-ready");
  es_fuzz_equal(es_tpm_tis_get_int_enable_command_ready(&block, 0), 1u, "int-enable.command-ready");
  es_tpm_tis_set_int_enable_command_ready(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.command-ready");
  es_fuzz_equal(es_tpm_tis_value_int_enable_global((uint32_t)0x80000000u), 1u, "int-enable.global");
  es_fuzz_equal(ES_TPM_TIS_INT_ENABLE_GLOBAL_MASK, 0x80000000u, "int-enable.global");
  es_tpm_tis_set_int_enable_global(&block, 0, 1u);
  es_fuzz_equal(block.int_enable[0], 0x80000000u, "int-enable.global");
  es_fuzz_equal(es_tpm_tis_get_int_enable_global(&block, 0), 1u, "int-enable.global");
  es_tpm_tis_set_int_enable_global(&block, 0, 0);
  es_fuzz_equal(block.int_enable[0], 0u, "int-enable.global");
}

static void constants_2(void) {
  struct es_tpm_tis block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_tis_value_int_vector_vector((uint8_t)15u), 15u, "int-vector.vector");
  es_fuzz_equal(ES_TPM_TIS_INT_VECTOR_VECTOR_MASK, 15u, "int-vector.vector");
  es_tpm_tis_set_int_vector_vector(&block, 0, 15u);
  es_fuzz_equal(block.int_vector[0], 15u, "int-vector.vector");
  es_fuzz_equal(es_tpm_tis_get_int_vector_vector(&block, 0), 15u, "int-vector.vector");
  es_tpm_tis_set_int_vector_vector(&block, 0, 0);
  es_fuzz_equal(block.int_vector[0], 0u, "int-vector.vector");
}

static void constants_3(void) {
  struct es_tpm_tis block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_tis_value_int_status_data_available((uint32_t)1u), 1u, "int-status.data-available");
  es_fuzz_equal(ES_TPM_TIS_INT_STATUS_DATA_AVAILABLE_MASK, 1u, "int-status.data-available");
  es_tpm_tis_set_int_status_data_available(&block, 0, 1u);
  es_fuzz_equal(block.int_status[0], 1u, "int-status.data-available");
  es_fuzz_equal(es_tpm_tis_get_int_status_data_available(&block, 0), 1u, "int-status.data-available");
  es_tpm_tis_set_int_status_data_available(&block, 0, 0);
  es_fuzz_equal(block.int_status[0], 0u, "int-status.data-available");
  es_fuzz_equal(es_tpm_tis_value_int_status_status_valid((uint32_t)2u), 1u, "int-status.status-valid");
  es_fuzz_equal(ES_TPM_TIS_INT_STATUS_STATUS_VALID_MASK, 2u, "int-status.status-valid");
  es_tpm_tis_set_int_status_status_valid(&block, 0, 1u);
  es_fuzz_equal(block.int_status[0], 2u, "int-status.status-valid");
  es_fuzz_equal(es_tpm_tis_get_int_status_status_valid(&block, 0), 1u, "int-status.status-valid");
  es_tpm_tis_set_int_status_status_valid(&block, 0, 0);
  es_fuzz_equal(block.int_status[0], 0u, "int-status.status-valid");
  es_fuzz_equal(es_tpm_tis_value_int_status_locality_changed((uint32_t)4u), 1u, "int-status.locality-changed");
  es_fuzz_equal(ES_TPM_TIS_INT_STATUS_LOCALITY_CHANGED_MASK, 4u, "int-status.locality-changed");
  es_tpm_tis_set_int_status_locality_changed(&block, 0, 1u);
  es_fuzz_equal(block.int_status[0], 4u, "int-status.locality-changed");
  es_fuzz_equal(es_tpm_tis_get_int_status_locality_changed(&block, 0), 1u, "int-status.locality-changed");
  es_tpm_tis_set_int_status_locality_changed(&block, 0, 0);
  es_fuzz_equal(block.int_status[0], 0u, "int-status.locality-changed");
  es_fuzz_equal(es_tpm_tis_value_int_status_command_ready((uint32_t)128u), 1u, "int-status.command-ready");
  es_fuzz_equal(ES_TPM_TIS_INT_STATUS_COMMAND_READY_MASK, 128u, "int-status.command-ready");
  es_tpm_tis_set_int_status_command_ready(&block, 0, 1u);
  es_fuzz_equal(block.int_status[0], 128u, "int-status.command-ready");
  es_fuzz_equal(es_tpm_tis_get_int_status_command_ready(&block, 0), 1u, "int-status.command-ready");
  es_tpm_tis_set_int_status_command_ready(&block, 0, 0);
  es_fuzz_equal(block.int_status[0], 0u, "int-status.command-ready");
}

static void constants_4(void) {
  struct es_tpm_tis block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_tis_value_intf_capability_data_available((uint32_t)1u), 1u, "intf-capability.data-available");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_DATA_AVAILABLE_MASK, 1u, "intf-capability.data-available");
  es_tpm_tis_set_intf_capability_data_available(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 1u, "intf-capability.data-available");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_data_available(&block, 0), 1u, "intf-capability.data-available");
  es_tpm_tis_set_intf_capability_data_available(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.data-available");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_status_valid((uint32_t)2u), 1u, "intf-capability.status-valid");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_STATUS_VALID_MASK, 2u, "intf-capability.status-valid");
  es_tpm_tis_set_intf_capability_status_valid(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 2u, "intf-capability.status-valid");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_status_valid(&block, 0), 1u, "intf-capability.status-valid");
  es_tpm_tis_set_intf_capability_status_valid(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.status-valid");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_locality_changed((uint32_t)4u), 1u,
                "intf-capability.locality-changed");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_LOCALITY_CHANGED_MASK, 4u, "intf-capability.locality-changed");
  es_tpm_tis_set_intf_capability_locality_changed(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 4u, "intf-capability.locality-changed");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_locality_changed(&block, 0), 1u, "intf-capability.locality-changed");
  es_tpm_tis_set_intf_capability_locality_changed(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.locality-changed");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_level_high((uint32_t)8u), 1u, "intf-capability.level-high");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_LEVEL_HIGH_MASK, 8u, "intf-capability.level-high");
  es_tpm_tis_set_intf_capability_level_high(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 8u, "intf-capability.level-high");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_level_high(&block, 0), 1u, "intf-capability.level-high");
  es_tpm_tis_set_intf_capability_level_high(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.level-high");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_level_low((uint32_t)16u), 1u, "intf-capability.level-low");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_LEVEL_LOW_MASK, 16u, "intf-capability.level-low");
  es_tpm_tis_set_intf_capability_level_low(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 16u, "intf-capability.level-low");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_level_low(&block, 0), 1u, "intf-capability.level-low");
  es_tpm_tis_set_intf_capability_level_low(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.level-low");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_edge_rising((uint32_t)32u), 1u, "intf-capability.edge-rising");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_EDGE_RISING_MASK, 32u, "intf-capability.edge-rising");
  es_tpm_tis_set_intf_capability_edge_rising(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 32u, "intf-capability.edge-rising");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_edge_rising(&block, 0), 1u, "intf-capability.edge-rising");
  es_tpm_tis_set_intf_capability_edge_rising(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.edge-rising");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_edge_falling((uint32_t)64u), 1u, "intf-capability.edge-falling");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_EDGE_FALLING_MASK, 64u, "intf-capability.edge-falling");
  es_tpm_tis_set_intf_capability_edge_falling(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 64u, "intf-capability.edge-falling");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_edge_falling(&block, 0), 1u, "intf-capability.edge-falling");
  es_tpm_tis_set_intf_capability_edge_falling(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.edge-falling");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_command_ready((uint32_t)128u), 1u, "intf-capability.command-ready");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_COMMAND_READY_MASK, 128u, "intf-capability.command-ready");
  es_tpm_tis_set_intf_capability_command_ready(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 128u, "intf-capability.command-ready");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_command_ready(&block, 0), 1u, "intf-capability.command-ready");
  es_tpm_tis_set_intf_capability_command_ready(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.command-ready");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_burst_static((uint32_t)256u), 1u, "intf-capability.burst-static");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_BURST_STATIC_MASK, 256u, "intf-capability.burst-static");
  es_tpm_tis_set_intf_capability_burst_static(&block, 0, 1u);
  es_fuzz_equal(block.intf_capability[0], 256u, "intf-capability.burst-static");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_burst_static(&block, 0), 1u, "intf-capability.burst-static");
  es_tpm_tis_set_intf_capability_burst_static(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.burst-static");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_transfer_size((uint32_t)0x600u), 3u, "intf-capability.transfer-size");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_TRANSFER_SIZE_MASK, 0x600u, "intf-capability.transfer-size");
  es_tpm_tis_set_intf_capability_transfer_size(&block, 0, 3u);
  es_fuzz_equal(block.intf_capability[0], 0x600u, "intf-capability.transfer-size");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_transfer_size(&block, 0), 3u, "intf-capability.transfer-size");
  es_tpm_tis_set_intf_capability_transfer_size(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.transfer-size");
  es_fuzz_equal(es_tpm_tis_value_intf_capability_interface_version((uint32_t)0x70000000u), 7u,
                "intf-capability.interface-version");
  es_fuzz_equal(ES_TPM_TIS_INTF_CAPABILITY_INTERFACE_VERSION_MASK, 0x70000000u, "intf-capability.interface-version");
  es_tpm_tis_set_intf_capability_interface_version(&block, 0, 7u);
  es_fuzz_equal(block.intf_capability[0], 0x70000000u, "intf-capability.interface-version");
  es_fuzz_equal(es_tpm_tis_get_intf_capability_interface_version(&block, 0), 7u, "intf-capability.interface-version");
  es_tpm_tis_set_intf_capability_interface_version(&block, 0, 0);
  es_fuzz_equal(block.intf_capability[0], 0u, "intf-capability.interface-version");
}

static void constants_5(void) {
  es_fuzz_equal(es_tpm_tis_value_sts_response_retry((uint32_t)2u), 1u, "sts.response-retry");
  es_fuzz_equal(ES_TPM_TIS_STS_RESPONSE_RETRY_MASK, 2u, "sts.response-retry");
  es_fuzz_equal(es_tpm_tis_value_sts_self_test_done((uint32_t)4u), 1u, "sts.self-test-done");
  es_fuzz_equal(ES_TPM_TIS_STS_SELF_TEST_DONE_MASK, 4u, "sts.self-test-done");
  es_fuzz_equal(es_tpm_tis_value_sts_expect((uint32_t)8u), 1u, "sts.expect");
  es_fuzz_equal(ES_TPM_TIS_STS_EXPECT_MASK, 8u, "sts.expect");
  es_fuzz_equal(es_tpm_tis_value_sts_data_available((uint32_t)16u), 1u, "sts.data-available");
  es_fuzz_equal(ES_TPM_TIS_STS_DATA_AVAILABLE_MASK, 16u, "sts.data-available");
  es_fuzz_equal(es_tpm_tis_value_sts_go((uint32_t)32u), 1u, "sts.go");
  es_fuzz_equal(ES_TPM_TIS_STS_GO_MASK, 32u, "sts.go");
  es_fuzz_equal(es_tpm_tis_value_sts_command_ready((uint32_t)64u), 1u, "sts.command-ready");
  es_fuzz_equal(ES_TPM_TIS_STS_COMMAND_READY_MASK, 64u, "sts.command-ready");
  es_fuzz_equal(es_tpm_tis_value_sts_valid((uint32_t)128u), 1u, "sts.valid");
  es_fuzz_equal(ES_TPM_TIS_STS_VALID_MASK, 128u, "sts.valid");
  es_fuzz_equal(es_tpm_tis_value_sts_burst_count((uint32_t)0xffff00u), 0xffffu, "sts.burst-count");
  es_fuzz_equal(ES_TPM_TIS_STS_BURST_COUNT_MASK, 0xffff00u, "sts.burst-count");
  es_fuzz_equal(es_tpm_tis_value_sts_command_cancel((uint32_t)0x1000000u), 1u, "sts.command-cancel");
  es_fuzz_equal(ES_TPM_TIS_STS_COMMAND_CANCEL_MASK, 0x1000000u, "sts.command-cancel");
  es_fuzz_equal(es_tpm_tis_value_sts_reset_establishment((uint32_t)0x2000000u), 1u, "sts.reset-establishment");
  es_fuzz_equal(ES_TPM_TIS_STS_RESET_ESTABLISHMENT_MASK, 0x2000000u, "sts.reset-establishment");
  es_fuzz_equal(es_tpm_tis_value_sts_family((uint32_t)0xc000000u), 3u, "sts.family");
  es_fuzz_equal(ES_TPM_TIS_STS_FAMILY_MASK, 0xc000000u, "sts.family");
}

static void constants_6(void) {
  struct es_tpm_tis block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_tpm_tis_value_interface_id_interface_type((uint32_t)15u), 15u, "interface-id.interface-type");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_INTERFACE_TYPE_MASK, 15u, "interface-id.interface-type");
  es_tpm_tis_set_interface_id_interface_type(&block, 0, 15u);
  es_fuzz_equal(block.interface_id[0], 15u, "interface-id.interface-type");
  es_fuzz_equal(es_tpm_tis_get_interface_id_interface_type(&block, 0), 15u, "interface-id.interface-type");
  es_tpm_tis_set_interface_id_interface_type(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.interface-type");
  es_fuzz_equal(es_tpm_tis_value_interface_id_interface_version((uint32_t)240u), 15u, "interface-id.interface-version");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_INTERFACE_VERSION_MASK, 240u, "interface-id.interface-version");
  es_tpm_tis_set_interface_id_interface_version(&block, 0, 15u);
  es_fuzz_equal(block.interface_id[0], 240u, "interface-id.interface-version");
  es_fuzz_equal(es_tpm_tis_get_interface_id_interface_version(&block, 0), 15u, "interface-id.interface-version");
  es_tpm_tis_set_interface_id_interface_version(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.interface-version");
  es_fuzz_equal(es_tpm_tis_value_interface_id_five_localities((uint32_t)256u), 1u, "interface-id.five-localities");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_FIVE_LOCALITIES_MASK, 256u, "interface-id.five-localities");
  es_tpm_tis_set_interface_id_five_localities(&block, 0, 1u);
  es_fuzz_equal(block.interface_id[0], 256u, "interface-id.five-localities");
  es_fuzz_equal(es_tpm_tis_get_interface_id_five_localities(&block, 0), 1u, "interface-id.five-localities");
  es_tpm_tis_set_interface_id_five_localities(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.five-localities");
  es_fuzz_equal(es_tpm_tis_value_interface_id_fifo((uint32_t)0x2000u), 1u, "interface-id.fifo");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_FIFO_MASK, 0x2000u, "interface-id.fifo");
  es_tpm_tis_set_interface_id_fifo(&block, 0, 1u);
  es_fuzz_equal(block.interface_id[0], 0x2000u, "interface-id.fifo");
  es_fuzz_equal(es_tpm_tis_get_interface_id_fifo(&block, 0), 1u, "interface-id.fifo");
  es_tpm_tis_set_interface_id_fifo(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.fifo");
  es_fuzz_equal(es_tpm_tis_value_interface_id_crb((uint32_t)0x4000u), 1u, "interface-id.crb");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_CRB_MASK, 0x4000u, "interface-id.crb");
  es_tpm_tis_set_interface_id_crb(&block, 0, 1u);
  es_fuzz_equal(block.interface_id[0], 0x4000u, "interface-id.crb");
  es_fuzz_equal(es_tpm_tis_get_interface_id_crb(&block, 0), 1u, "interface-id.crb");
  es_tpm_tis_set_interface_id_crb(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.crb");
  es_fuzz_equal(es_tpm_tis_value_interface_id_selector((uint32_t)0x60000u), 3u, "interface-id.selector");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_SELECTOR_MASK, 0x60000u, "interface-id.selector");
  es_tpm_tis_set_interface_id_selector(&block, 0, 3u);
  es_fuzz_equal(block.interface_id[0], 0x60000u, "interface-id.selector");
  es_fuzz_equal(es_tpm_tis_get_interface_id_selector(&block, 0), 3u, "interface-id.selector");
  es_tpm_tis_set_interface_id_selector(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.selector");
  es_fuzz_equal(es_tpm_tis_value_interface_id_selector_locked((uint32_t)0x80000u), 1u, "interface-id.selector-locked");
  es_fuzz_equal(ES_TPM_TIS_INTERFACE_ID_SELECTOR_LOCKED_MASK, 0x80000u, "interface-id.selector-locked");
  es_tpm_tis_set_interface_id_selector_locked(&block, 0, 1u);
  es_fuzz_equal(block.interface_id[0], 0x80000u, "interface-id.selector-locked");
  es_fuzz_equal(es_tpm_tis_get_interface_id_selector_locked(&block, 0), 1u, "interface-id.selector-locked");
  es_tpm_tis_set_interface_id_selector_locked(&block, 0, 0);
  es_fuzz_equal(block.interface_id[0], 0u, "interface-id.selector-locked");
}

static void constants_7(void) {
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[0].initial, 8u, "registers.int-enable");
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[3].initial, 0x30000697u, "registers.intf-capability");
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[4].initial, 0x82100u, "registers.interface-id");
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[5].initial, 0x1014u, "registers.vendor");
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[6].initial, 1u, "registers.device");
  es_fuzz_equal(es_saved_tpm_tis_registers.fields[7].initial, 1u, "registers.revision");
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
}

extern const struct es_fuzz_spec es_fuzz_tpm_tis;

const struct es_fuzz_spec es_fuzz_tpm_tis = {
    .name = "tpm-tis",
    .spec = &es_tpm_tis_spec,
    .by_hand = by_hand,
    .by_hand_count = 8,
    .enums = enums,
    .enum_count = 1,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
