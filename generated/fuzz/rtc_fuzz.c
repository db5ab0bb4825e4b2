/* Generated from specs/platform/rtc.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of rtc. */
#include "generated/inspect/rtc_inspect.h"
#include "generated/rtc_registers.h"
#include "generated/rtc_spec.h"
#include "generated/state/rtc_state.h"

#include "tests/fuzz/harness.h"

/* specs/platform/rtc.yaml:19 */
uint8_t es_rtc_on_read_data(struct es_rtc *registers, struct es_rtc_owner *owner) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 0u);
}

/* specs/platform/rtc.yaml:19 */
void es_rtc_on_write_data(struct es_rtc *registers, struct es_rtc_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_rtc_on_read_data",
    "es_rtc_on_write_data",
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "index",
        .at = 0u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = false,
        .writes = true,
        .member = offsetof(struct es_rtc, index),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "data",
        .at = 1u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 0u,
        .on_write = 1u,
    },
};

static void reset_block(void *block) {
  es_rtc_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_rtc_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_rtc_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_rtc),
    .reset = reset_block,
    .read = read_block,
    .write = write_block,
    .widths = 1,
    .standard = 255u,
    .split = false,
    .narrow = false,
    .instances = 1,
    .stride = 0u,
    .registers = registers,
    .count = 2,
};

/* specs/platform/rtc.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_rtc_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_rtc_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_rtc_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_rtc(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_rtc),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_rtc block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_rtc_value_index_address((uint8_t)127u), 127u, "index.address");
  es_fuzz_equal(ES_RTC_INDEX_ADDRESS_MASK, 127u, "index.address");
  es_rtc_set_index_address(&block, 127u);
  es_fuzz_equal(block.index, 127u, "index.address");
  es_fuzz_equal(es_rtc_get_index_address(&block), 127u, "index.address");
  es_rtc_set_index_address(&block, 0);
  es_fuzz_equal(block.index, 0u, "index.address");
  es_fuzz_equal(es_rtc_value_index_nmi_disable((uint8_t)128u), 1u, "index.nmi-disable");
  es_fuzz_equal(ES_RTC_INDEX_NMI_DISABLE_MASK, 128u, "index.nmi-disable");
  es_rtc_set_index_nmi_disable(&block, 1u);
  es_fuzz_equal(block.index, 128u, "index.nmi-disable");
  es_fuzz_equal(es_rtc_get_index_nmi_disable(&block), 1u, "index.nmi-disable");
  es_rtc_set_index_nmi_disable(&block, 0);
  es_fuzz_equal(block.index, 0u, "index.nmi-disable");
}

static void constants(void) {
  constants_0();
}

extern const struct es_fuzz_spec es_fuzz_rtc;

const struct es_fuzz_spec es_fuzz_rtc = {
    .name = "rtc",
    .spec = &es_rtc_spec,
    .by_hand = by_hand,
    .by_hand_count = 2,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
