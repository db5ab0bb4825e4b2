/* Generated from specs/platform/ioapic-index.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of ioapic-index. */
#include "generated/inspect/ioapic_index_inspect.h"
#include "generated/ioapic_index_registers.h"
#include "generated/ioapic_index_spec.h"
#include "generated/ioapic_index_wire.h"
#include "generated/state/ioapic_index_state.h"

#include "tests/fuzz/harness.h"

/* specs/platform/ioapic-index.yaml:25 */
void es_ioapic_index_on_write_redirection_low(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                              unsigned index, uint32_t value) {
  es_fuzz_called(owner, 0u, index, value);
  (void)registers;
}

/* specs/platform/ioapic-index.yaml:43 */
void es_ioapic_index_on_write_redirection_high(struct es_ioapic_index *registers, struct es_ioapic_index_owner *owner,
                                               unsigned index, uint32_t value) {
  es_fuzz_called(owner, 1u, index, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_ioapic_index_on_write_redirection_low",
    "es_ioapic_index_on_write_redirection_high",
};

static const struct es_fuzz_name values_of_delivery_mode[] = {
    {0u, "fixed"},
    /* 6 in all */
    {1u, "lowest-priority"},
    {2u, "smi"},
    {4u, "nmi"},
    {5u, "init"},
    {7u, "external"},
};

static const struct es_fuzz_name values_of_trigger_mode[] = {
    {0u, "edge"},
    {1u, "level"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "delivery-mode",
        .name32 = es_ioapic_index_delivery_mode_name,
        .known32 = es_ioapic_index_delivery_mode_known,
        .values = values_of_delivery_mode,
        .value_count = 6,
    },
    {
        .name = "trigger-mode",
        .name32 = es_ioapic_index_trigger_mode_name,
        .known32 = es_ioapic_index_trigger_mode_known,
        .values = values_of_trigger_mode,
        .value_count = 2,
    },
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "id",
        .at = 0u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_ioapic_index, id),
        .reset = 0u,
        .plain = 0xf000000u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "version",
        .at = 4u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_ioapic_index, version),
        .reset = 0x170020u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "arbitration",
        .at = 8u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_ioapic_index, arbitration),
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "redirection-low",
        .at = 64u,
        .step = 8,
        .count = 24,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_ioapic_index, redirection_low),
        .reset = 0x10000u,
        .plain = 0x1afffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 0u,
    },
    {
        .name = "redirection-high",
        .at = 68u,
        .step = 8,
        .count = 24,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_ioapic_index, redirection_high),
        .reset = 0u,
        .plain = 0xfffe0000u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 1u,
    },
};

static void reset_block(void *block) {
  es_ioapic_index_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_ioapic_index_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_ioapic_index_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_ioapic_index),
    .reset = reset_block,
    .read = read_block,
    .write = write_block,
    .widths = 4,
    .standard = 0u,
    .split = false,
    .narrow = false,
    .instances = 1,
    .stride = 0u,
    .registers = registers,
    .count = 5,
};

/* specs/platform/ioapic-index.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_ioapic_index_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_ioapic_index_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_ioapic_index_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_ioapic_index(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_ioapic_index),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_ioapic_index block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_index_value_id_id((uint32_t)0xf000000u), 15u, "id.id");
  es_fuzz_equal(ES_IOAPIC_INDEX_ID_ID_MASK, 0xf000000u, "id.id");
  es_ioapic_index_set_id_id(&block, 15u);
  es_fuzz_equal(block.id, 0xf000000u, "id.id");
  es_fuzz_equal(es_ioapic_index_get_id_id(&block), 15u, "id.id");
  es_ioapic_index_set_id_id(&block, 0);
  es_fuzz_equal(block.id, 0u, "id.id");
}

static void constants_1(void) {
  struct es_ioapic_index block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_index_value_version_version((uint32_t)255u), 255u, "version.version");
  es_fuzz_equal(ES_IOAPIC_INDEX_VERSION_VERSION_MASK, 255u, "version.version");
  es_ioapic_index_set_version_version(&block, 255u);
  es_fuzz_equal(block.version, 255u, "version.version");
  es_fuzz_equal(es_ioapic_index_get_version_version(&block), 255u, "version.version");
  es_ioapic_index_set_version_version(&block, 0);
  es_fuzz_equal(block.version, 0u, "version.version");
  es_fuzz_equal(es_ioapic_index_value_version_last_pin((uint32_t)0xff0000u), 255u, "version.last-pin");
  es_fuzz_equal(ES_IOAPIC_INDEX_VERSION_LAST_PIN_MASK, 0xff0000u, "version.last-pin");
  es_ioapic_index_set_version_last_pin(&block, 255u);
  es_fuzz_equal(block.version, 0xff0000u, "version.last-pin");
  es_fuzz_equal(es_ioapic_index_get_version_last_pin(&block), 255u, "version.last-pin");
  es_ioapic_index_set_version_last_pin(&block, 0);
  es_fuzz_equal(block.version, 0u, "version.last-pin");
}

static void constants_2(void) {
  struct es_ioapic_index block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_index_value_arbitration_id((uint32_t)0xf000000u), 15u, "arbitration.id");
  es_fuzz_equal(ES_IOAPIC_INDEX_ARBITRATION_ID_MASK, 0xf000000u, "arbitration.id");
  es_ioapic_index_set_arbitration_id(&block, 15u);
  es_fuzz_equal(block.arbitration, 0xf000000u, "arbitration.id");
  es_fuzz_equal(es_ioapic_index_get_arbitration_id(&block), 15u, "arbitration.id");
  es_ioapic_index_set_arbitration_id(&block, 0);
  es_fuzz_equal(block.arbitration, 0u, "arbitration.id");
}

static void constants_3(void) {
  struct es_ioapic_index block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_index_value_redirection_low_vector((uint32_t)255u), 255u, "redirection-low.vector");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_VECTOR_MASK, 255u, "redirection-low.vector");
  es_ioapic_index_set_redirection_low_vector(&block, 0, 255u);
  es_fuzz_equal(block.redirection_low[0], 255u, "redirection-low.vector");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_vector(&block, 0), 255u, "redirection-low.vector");
  es_ioapic_index_set_redirection_low_vector(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.vector");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_delivery_mode((uint32_t)0x700u), 7u,
                "redirection-low.delivery-mode");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_MODE_MASK, 0x700u, "redirection-low.delivery-mode");
  es_ioapic_index_set_redirection_low_delivery_mode(&block, 0, 7u);
  es_fuzz_equal(block.redirection_low[0], 0x700u, "redirection-low.delivery-mode");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_delivery_mode(&block, 0), 7u, "redirection-low.delivery-mode");
  es_ioapic_index_set_redirection_low_delivery_mode(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.delivery-mode");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_destination_mode((uint32_t)0x800u), 1u,
                "redirection-low.destination-mode");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_DESTINATION_MODE_MASK, 0x800u, "redirection-low.destination-mode");
  es_ioapic_index_set_redirection_low_destination_mode(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x800u, "redirection-low.destination-mode");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_destination_mode(&block, 0), 1u,
                "redirection-low.destination-mode");
  es_ioapic_index_set_redirection_low_destination_mode(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.destination-mode");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_delivery_status((uint32_t)0x1000u), 1u,
                "redirection-low.delivery-status");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_DELIVERY_STATUS_MASK, 0x1000u, "redirection-low.delivery-status");
  es_ioapic_index_set_redirection_low_delivery_status(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x1000u, "redirection-low.delivery-status");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_delivery_status(&block, 0), 1u, "redirection-low.delivery-status");
  es_ioapic_index_set_redirection_low_delivery_status(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.delivery-status");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_polarity((uint32_t)0x2000u), 1u, "redirection-low.polarity");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_POLARITY_MASK, 0x2000u, "redirection-low.polarity");
  es_ioapic_index_set_redirection_low_polarity(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x2000u, "redirection-low.polarity");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_polarity(&block, 0), 1u, "redirection-low.polarity");
  es_ioapic_index_set_redirection_low_polarity(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.polarity");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_remote_irr((uint32_t)0x4000u), 1u, "redirection-low.remote-irr");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_REMOTE_IRR_MASK, 0x4000u, "redirection-low.remote-irr");
  es_ioapic_index_set_redirection_low_remote_irr(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x4000u, "redirection-low.remote-irr");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_remote_irr(&block, 0), 1u, "redirection-low.remote-irr");
  es_ioapic_index_set_redirection_low_remote_irr(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.remote-irr");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_trigger_mode((uint32_t)0x8000u), 1u,
                "redirection-low.trigger-mode");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_TRIGGER_MODE_MASK, 0x8000u, "redirection-low.trigger-mode");
  es_ioapic_index_set_redirection_low_trigger_mode(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x8000u, "redirection-low.trigger-mode");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_trigger_mode(&block, 0), 1u, "redirection-low.trigger-mode");
  es_ioapic_index_set_redirection_low_trigger_mode(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.trigger-mode");
  es_fuzz_equal(es_ioapic_index_value_redirection_low_mask((uint32_t)0x10000u), 1u, "redirection-low.mask");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_LOW_MASK_MASK, 0x10000u, "redirection-low.mask");
  es_ioapic_index_set_redirection_low_mask(&block, 0, 1u);
  es_fuzz_equal(block.redirection_low[0], 0x10000u, "redirection-low.mask");
  es_fuzz_equal(es_ioapic_index_get_redirection_low_mask(&block, 0), 1u, "redirection-low.mask");
  es_ioapic_index_set_redirection_low_mask(&block, 0, 0);
  es_fuzz_equal(block.redirection_low[0], 0u, "redirection-low.mask");
}

static void constants_4(void) {
  struct es_ioapic_index block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_index_value_redirection_high_extended_destination((uint32_t)0xfe0000u), 127u,
                "redirection-high.extended-destination");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_HIGH_EXTENDED_DESTINATION_MASK, 0xfe0000u,
                "redirection-high.extended-destination");
  es_ioapic_index_set_redirection_high_extended_destination(&block, 0, 127u);
  es_fuzz_equal(block.redirection_high[0], 0xfe0000u, "redirection-high.extended-destination");
  es_fuzz_equal(es_ioapic_index_get_redirection_high_extended_destination(&block, 0), 127u,
                "redirection-high.extended-destination");
  es_ioapic_index_set_redirection_high_extended_destination(&block, 0, 0);
  es_fuzz_equal(block.redirection_high[0], 0u, "redirection-high.extended-destination");
  es_fuzz_equal(es_ioapic_index_value_redirection_high_destination((uint32_t)0xff000000u), 255u,
                "redirection-high.destination");
  es_fuzz_equal(ES_IOAPIC_INDEX_REDIRECTION_HIGH_DESTINATION_MASK, 0xff000000u, "redirection-high.destination");
  es_ioapic_index_set_redirection_high_destination(&block, 0, 255u);
  es_fuzz_equal(block.redirection_high[0], 0xff000000u, "redirection-high.destination");
  es_fuzz_equal(es_ioapic_index_get_redirection_high_destination(&block, 0), 255u, "redirection-high.destination");
  es_ioapic_index_set_redirection_high_destination(&block, 0, 0);
  es_fuzz_equal(block.redirection_high[0], 0u, "redirection-high.destination");
}

static void constants_5(void) {
  es_fuzz_equal(es_saved_ioapic_index_registers.fields[1].initial, 0x170020u, "registers.version");
  es_fuzz_equal(es_saved_ioapic_index_registers.fields[3].initial, 0x10000u, "registers.redirection-low");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
  constants_3();
  constants_4();
  constants_5();
}

extern const struct es_fuzz_spec es_fuzz_ioapic_index;

const struct es_fuzz_spec es_fuzz_ioapic_index = {
    .name = "ioapic-index",
    .spec = &es_ioapic_index_spec,
    .by_hand = by_hand,
    .by_hand_count = 2,
    .enums = enums,
    .enum_count = 2,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
