/* Generated from specs/platform/ioapic.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of ioapic. */
#include "generated/inspect/ioapic_inspect.h"
#include "generated/ioapic_registers.h"
#include "generated/ioapic_spec.h"
#include "generated/state/ioapic_state.h"

#include "tests/fuzz/harness.h"

/* specs/platform/ioapic.yaml:13 */
uint32_t es_ioapic_on_read_window(struct es_ioapic *registers, struct es_ioapic_owner *owner) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  return (uint32_t)es_fuzz_value(owner, 0u);
}

/* specs/platform/ioapic.yaml:13 */
void es_ioapic_on_write_window(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

/* specs/platform/ioapic.yaml:14 */
void es_ioapic_on_write_eoi(struct es_ioapic *registers, struct es_ioapic_owner *owner, uint32_t value) {
  es_fuzz_called(owner, 2u, 0, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_ioapic_on_read_window",
    /* 3 in all */
    "es_ioapic_on_write_window",
    "es_ioapic_on_write_eoi",
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "select",
        .at = 0u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_ioapic, select),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "window",
        .at = 16u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0xffffffffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 0u,
        .on_write = 1u,
    },
    {
        .name = "eoi",
        .at = 64u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = false,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0xffffffffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 2u,
    },
};

static void reset_block(void *block) {
  es_ioapic_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_ioapic_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_ioapic_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_ioapic),
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
    .count = 3,
};

/* specs/platform/ioapic.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_ioapic_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_ioapic_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_ioapic_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_ioapic(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_ioapic),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_ioapic block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_ioapic_value_select_index((uint32_t)255u), 255u, "select.index");
  es_fuzz_equal(ES_IOAPIC_SELECT_INDEX_MASK, 255u, "select.index");
  es_ioapic_set_select_index(&block, 255u);
  es_fuzz_equal(block.select, 255u, "select.index");
  es_fuzz_equal(es_ioapic_get_select_index(&block), 255u, "select.index");
  es_ioapic_set_select_index(&block, 0);
  es_fuzz_equal(block.select, 0u, "select.index");
}

static void constants_1(void) {
  es_fuzz_equal(es_ioapic_value_eoi_vector((uint32_t)255u), 255u, "eoi.vector");
  es_fuzz_equal(ES_IOAPIC_EOI_VECTOR_MASK, 255u, "eoi.vector");
}

static void constants(void) {
  constants_0();
  constants_1();
}

extern const struct es_fuzz_spec es_fuzz_ioapic;

const struct es_fuzz_spec es_fuzz_ioapic = {
    .name = "ioapic",
    .spec = &es_ioapic_spec,
    .by_hand = by_hand,
    .by_hand_count = 3,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
