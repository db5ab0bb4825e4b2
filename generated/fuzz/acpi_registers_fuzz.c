/* Generated from specs/platform/acpi-registers.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of acpi-registers. */
#include "generated/acpi_registers_registers.h"
#include "generated/acpi_registers_spec.h"
#include "generated/acpi_registers_wire.h"
#include "generated/inspect/acpi_registers_inspect.h"
#include "generated/state/acpi_registers_state.h"

#include "tests/fuzz/harness.h"

/* specs/platform/acpi-registers.yaml:16 */
void es_acpi_registers_on_write_sleep_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 0u, 0, value);
  (void)registers;
}

/* specs/platform/acpi-registers.yaml:28 */
void es_acpi_registers_on_write_reset_control(struct es_acpi_registers *registers,
                                              struct es_acpi_registers_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_acpi_registers_on_write_sleep_control",
    "es_acpi_registers_on_write_reset_control",
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "sleep-control",
        .at = 0u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_acpi_registers, sleep_control),
        .reset = 0u,
        .plain = 60u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 0u,
    },
    {
        .name = "sleep-status",
        .at = 1u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_acpi_registers, sleep_status),
        .reset = 0u,
        .plain = 0u,
        .w1c = 255u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "reset-control",
        .at = 2u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = false,
        .writes = true,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 1u,
    },
};

static void reset_block(void *block) {
  es_acpi_registers_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_acpi_registers_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_acpi_registers_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_acpi_registers),
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
    .count = 3,
};

/* specs/platform/acpi-registers.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_acpi_registers_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_acpi_registers_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_acpi_registers_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_acpi_registers(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_acpi_registers),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_acpi_registers block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_acpi_registers_value_sleep_control_sleep_type((uint8_t)28u), 7u, "sleep-control.sleep-type");
  es_fuzz_equal(ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_TYPE_MASK, 28u, "sleep-control.sleep-type");
  es_acpi_registers_set_sleep_control_sleep_type(&block, 7u);
  es_fuzz_equal(block.sleep_control, 28u, "sleep-control.sleep-type");
  es_fuzz_equal(es_acpi_registers_get_sleep_control_sleep_type(&block), 7u, "sleep-control.sleep-type");
  es_acpi_registers_set_sleep_control_sleep_type(&block, 0);
  es_fuzz_equal(block.sleep_control, 0u, "sleep-control.sleep-type");
  es_fuzz_equal(es_acpi_registers_value_sleep_control_sleep_enable((uint8_t)32u), 1u, "sleep-control.sleep-enable");
  es_fuzz_equal(ES_ACPI_REGISTERS_SLEEP_CONTROL_SLEEP_ENABLE_MASK, 32u, "sleep-control.sleep-enable");
  es_acpi_registers_set_sleep_control_sleep_enable(&block, 1u);
  es_fuzz_equal(block.sleep_control, 32u, "sleep-control.sleep-enable");
  es_fuzz_equal(es_acpi_registers_get_sleep_control_sleep_enable(&block), 1u, "sleep-control.sleep-enable");
  es_acpi_registers_set_sleep_control_sleep_enable(&block, 0);
  es_fuzz_equal(block.sleep_control, 0u, "sleep-control.sleep-enable");
}

static void constants_1(void) {
  struct es_acpi_registers block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_acpi_registers_value_sleep_status_wake_status((uint8_t)128u), 1u, "sleep-status.wake-status");
  es_fuzz_equal(ES_ACPI_REGISTERS_SLEEP_STATUS_WAKE_STATUS_MASK, 128u, "sleep-status.wake-status");
  es_acpi_registers_set_sleep_status_wake_status(&block, 1u);
  es_fuzz_equal(block.sleep_status, 128u, "sleep-status.wake-status");
  es_fuzz_equal(es_acpi_registers_get_sleep_status_wake_status(&block), 1u, "sleep-status.wake-status");
  es_acpi_registers_set_sleep_status_wake_status(&block, 0);
  es_fuzz_equal(block.sleep_status, 0u, "sleep-status.wake-status");
}

static void constants(void) {
  constants_0();
  constants_1();
}

extern const struct es_fuzz_spec es_fuzz_acpi_registers;

const struct es_fuzz_spec es_fuzz_acpi_registers = {
    .name = "acpi-registers",
    .spec = &es_acpi_registers_spec,
    .by_hand = by_hand,
    .by_hand_count = 2,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
