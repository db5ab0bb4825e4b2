/* Generated from specs/platform/rtc-cmos.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of rtc-cmos. */
#include "generated/inspect/rtc_cmos_inspect.h"
#include "generated/rtc_cmos_registers.h"
#include "generated/rtc_cmos_spec.h"
#include "generated/rtc_cmos_wire.h"
#include "generated/state/rtc_cmos_state.h"

#include "tests/fuzz/harness.h"

/* specs/platform/rtc-cmos.yaml:16 */
uint8_t es_rtc_cmos_on_read_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 0u);
}

/* specs/platform/rtc-cmos.yaml:16 */
void es_rtc_cmos_on_write_seconds(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:18 */
uint8_t es_rtc_cmos_on_read_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 2u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 2u);
}

/* specs/platform/rtc-cmos.yaml:18 */
void es_rtc_cmos_on_write_minutes(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 3u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:20 */
uint8_t es_rtc_cmos_on_read_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 4u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 4u);
}

/* specs/platform/rtc-cmos.yaml:20 */
void es_rtc_cmos_on_write_hours(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 5u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:22 */
uint8_t es_rtc_cmos_on_read_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 6u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 6u);
}

/* specs/platform/rtc-cmos.yaml:22 */
void es_rtc_cmos_on_write_day_of_week(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 7u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:23 */
uint8_t es_rtc_cmos_on_read_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 8u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 8u);
}

/* specs/platform/rtc-cmos.yaml:23 */
void es_rtc_cmos_on_write_day_of_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 9u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:24 */
uint8_t es_rtc_cmos_on_read_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 10u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 10u);
}

/* specs/platform/rtc-cmos.yaml:24 */
void es_rtc_cmos_on_write_month(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 11u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:25 */
uint8_t es_rtc_cmos_on_read_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 12u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 12u);
}

/* specs/platform/rtc-cmos.yaml:25 */
void es_rtc_cmos_on_write_year(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 13u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:26 */
uint8_t es_rtc_cmos_on_read_control_a(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 14u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 14u);
}

/* specs/platform/rtc-cmos.yaml:36 */
void es_rtc_cmos_on_write_control_b(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 15u, 0, value);
  (void)registers;
}

/* specs/platform/rtc-cmos.yaml:64 */
uint8_t es_rtc_cmos_on_read_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner) {
  es_fuzz_called(owner, 16u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 16u);
}

/* specs/platform/rtc-cmos.yaml:64 */
void es_rtc_cmos_on_write_century(struct es_rtc_cmos *registers, struct es_rtc_cmos_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 17u, 0, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_rtc_cmos_on_read_seconds",
    /* 18 in all */
    "es_rtc_cmos_on_write_seconds",
    "es_rtc_cmos_on_read_minutes",
    "es_rtc_cmos_on_write_minutes",
    "es_rtc_cmos_on_read_hours",
    "es_rtc_cmos_on_write_hours",
    "es_rtc_cmos_on_read_day_of_week",
    "es_rtc_cmos_on_write_day_of_week",
    "es_rtc_cmos_on_read_day_of_month",
    "es_rtc_cmos_on_write_day_of_month",
    "es_rtc_cmos_on_read_month",
    "es_rtc_cmos_on_write_month",
    "es_rtc_cmos_on_read_year",
    "es_rtc_cmos_on_write_year",
    "es_rtc_cmos_on_read_control_a",
    "es_rtc_cmos_on_write_control_b",
    "es_rtc_cmos_on_read_century",
    "es_rtc_cmos_on_write_century",
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "seconds",
        .at = 0u,
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
    {
        .name = "seconds-alarm",
        .at = 1u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_rtc_cmos, seconds_alarm),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "minutes",
        .at = 2u,
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
        .on_read = 2u,
        .on_write = 3u,
    },
    {
        .name = "minutes-alarm",
        .at = 3u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_rtc_cmos, minutes_alarm),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "hours",
        .at = 4u,
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
        .on_read = 4u,
        .on_write = 5u,
    },
    {
        .name = "hours-alarm",
        .at = 5u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_rtc_cmos, hours_alarm),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "day-of-week",
        .at = 6u,
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
        .on_read = 6u,
        .on_write = 7u,
    },
    {
        .name = "day-of-month",
        .at = 7u,
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
        .on_read = 8u,
        .on_write = 9u,
    },
    {
        .name = "month",
        .at = 8u,
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
        .on_read = 10u,
        .on_write = 11u,
    },
    {
        .name = "year",
        .at = 9u,
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
        .on_read = 12u,
        .on_write = 13u,
    },
    {
        .name = "control-a",
        .at = 10u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_rtc_cmos, control_a),
        .reset = 38u,
        .plain = 127u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 14u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "control-b",
        .at = 11u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_rtc_cmos, control_b),
        .reset = 2u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 15u,
    },
    {
        .name = "control-c",
        .at = 12u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_rtc_cmos, control_c),
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "control-d",
        .at = 13u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_rtc_cmos, control_d),
        .reset = 128u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "century",
        .at = 50u,
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
        .on_read = 16u,
        .on_write = 17u,
    },
};

static void reset_block(void *block) {
  es_rtc_cmos_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_rtc_cmos_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_rtc_cmos_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_rtc_cmos),
    .reset = reset_block,
    .read = read_block,
    .write = write_block,
    .widths = 1,
    .standard = 0u,
    .split = false,
    .narrow = false,
    .instances = 1,
    .stride = 0u,
    .registers = registers,
    .count = 15,
};

/* specs/platform/rtc-cmos.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_rtc_cmos_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_rtc_cmos_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_rtc_cmos_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_rtc_cmos(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_rtc_cmos),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_rtc_cmos block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_rtc_cmos_value_control_a_rate((uint8_t)15u), 15u, "control-a.rate");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_A_RATE_MASK, 15u, "control-a.rate");
  es_rtc_cmos_set_control_a_rate(&block, 15u);
  es_fuzz_equal(block.control_a, 15u, "control-a.rate");
  es_fuzz_equal(es_rtc_cmos_get_control_a_rate(&block), 15u, "control-a.rate");
  es_rtc_cmos_set_control_a_rate(&block, 0);
  es_fuzz_equal(block.control_a, 0u, "control-a.rate");
  es_fuzz_equal(es_rtc_cmos_value_control_a_divider((uint8_t)112u), 7u, "control-a.divider");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_A_DIVIDER_MASK, 112u, "control-a.divider");
  es_rtc_cmos_set_control_a_divider(&block, 7u);
  es_fuzz_equal(block.control_a, 112u, "control-a.divider");
  es_fuzz_equal(es_rtc_cmos_get_control_a_divider(&block), 7u, "control-a.divider");
  es_rtc_cmos_set_control_a_divider(&block, 0);
  es_fuzz_equal(block.control_a, 0u, "control-a.divider");
  es_fuzz_equal(es_rtc_cmos_value_control_a_update_in_progress((uint8_t)128u), 1u, "control-a.update-in-progress");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_A_UPDATE_IN_PROGRESS_MASK, 128u, "control-a.update-in-progress");
  es_rtc_cmos_set_control_a_update_in_progress(&block, 1u);
  es_fuzz_equal(block.control_a, 128u, "control-a.update-in-progress");
  es_fuzz_equal(es_rtc_cmos_get_control_a_update_in_progress(&block), 1u, "control-a.update-in-progress");
  es_rtc_cmos_set_control_a_update_in_progress(&block, 0);
  es_fuzz_equal(block.control_a, 0u, "control-a.update-in-progress");
}

static void constants_1(void) {
  struct es_rtc_cmos block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_rtc_cmos_value_control_b_daylight_saving((uint8_t)1u), 1u, "control-b.daylight-saving");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_DAYLIGHT_SAVING_MASK, 1u, "control-b.daylight-saving");
  es_rtc_cmos_set_control_b_daylight_saving(&block, 1u);
  es_fuzz_equal(block.control_b, 1u, "control-b.daylight-saving");
  es_fuzz_equal(es_rtc_cmos_get_control_b_daylight_saving(&block), 1u, "control-b.daylight-saving");
  es_rtc_cmos_set_control_b_daylight_saving(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.daylight-saving");
  es_fuzz_equal(es_rtc_cmos_value_control_b_hours_24((uint8_t)2u), 1u, "control-b.hours-24");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_HOURS_24_MASK, 2u, "control-b.hours-24");
  es_rtc_cmos_set_control_b_hours_24(&block, 1u);
  es_fuzz_equal(block.control_b, 2u, "control-b.hours-24");
  es_fuzz_equal(es_rtc_cmos_get_control_b_hours_24(&block), 1u, "control-b.hours-24");
  es_rtc_cmos_set_control_b_hours_24(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.hours-24");
  es_fuzz_equal(es_rtc_cmos_value_control_b_binary((uint8_t)4u), 1u, "control-b.binary");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_BINARY_MASK, 4u, "control-b.binary");
  es_rtc_cmos_set_control_b_binary(&block, 1u);
  es_fuzz_equal(block.control_b, 4u, "control-b.binary");
  es_fuzz_equal(es_rtc_cmos_get_control_b_binary(&block), 1u, "control-b.binary");
  es_rtc_cmos_set_control_b_binary(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.binary");
  es_fuzz_equal(es_rtc_cmos_value_control_b_square_wave((uint8_t)8u), 1u, "control-b.square-wave");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_SQUARE_WAVE_MASK, 8u, "control-b.square-wave");
  es_rtc_cmos_set_control_b_square_wave(&block, 1u);
  es_fuzz_equal(block.control_b, 8u, "control-b.square-wave");
  es_fuzz_equal(es_rtc_cmos_get_control_b_square_wave(&block), 1u, "control-b.square-wave");
  es_rtc_cmos_set_control_b_square_wave(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.square-wave");
  es_fuzz_equal(es_rtc_cmos_value_control_b_update_interrupt((uint8_t)16u), 1u, "control-b.update-interrupt");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_UPDATE_INTERRUPT_MASK, 16u, "control-b.update-interrupt");
  es_rtc_cmos_set_control_b_update_interrupt(&block, 1u);
  es_fuzz_equal(block.control_b, 16u, "control-b.update-interrupt");
  es_fuzz_equal(es_rtc_cmos_get_control_b_update_interrupt(&block), 1u, "control-b.update-interrupt");
  es_rtc_cmos_set_control_b_update_interrupt(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.update-interrupt");
  es_fuzz_equal(es_rtc_cmos_value_control_b_alarm_interrupt((uint8_t)32u), 1u, "control-b.alarm-interrupt");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_ALARM_INTERRUPT_MASK, 32u, "control-b.alarm-interrupt");
  es_rtc_cmos_set_control_b_alarm_interrupt(&block, 1u);
  es_fuzz_equal(block.control_b, 32u, "control-b.alarm-interrupt");
  es_fuzz_equal(es_rtc_cmos_get_control_b_alarm_interrupt(&block), 1u, "control-b.alarm-interrupt");
  es_rtc_cmos_set_control_b_alarm_interrupt(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.alarm-interrupt");
  es_fuzz_equal(es_rtc_cmos_value_control_b_periodic_interrupt((uint8_t)64u), 1u, "control-b.periodic-interrupt");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_PERIODIC_INTERRUPT_MASK, 64u, "control-b.periodic-interrupt");
  es_rtc_cmos_set_control_b_periodic_interrupt(&block, 1u);
  es_fuzz_equal(block.control_b, 64u, "control-b.periodic-interrupt");
  es_fuzz_equal(es_rtc_cmos_get_control_b_periodic_interrupt(&block), 1u, "control-b.periodic-interrupt");
  es_rtc_cmos_set_control_b_periodic_interrupt(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.periodic-interrupt");
  es_fuzz_equal(es_rtc_cmos_value_control_b_set((uint8_t)128u), 1u, "control-b.set");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_B_SET_MASK, 128u, "control-b.set");
  es_rtc_cmos_set_control_b_set(&block, 1u);
  es_fuzz_equal(block.control_b, 128u, "control-b.set");
  es_fuzz_equal(es_rtc_cmos_get_control_b_set(&block), 1u, "control-b.set");
  es_rtc_cmos_set_control_b_set(&block, 0);
  es_fuzz_equal(block.control_b, 0u, "control-b.set");
}

static void constants_2(void) {
  struct es_rtc_cmos block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_rtc_cmos_value_control_d_valid((uint8_t)128u), 1u, "control-d.valid");
  es_fuzz_equal(ES_RTC_CMOS_CONTROL_D_VALID_MASK, 128u, "control-d.valid");
  es_rtc_cmos_set_control_d_valid(&block, 1u);
  es_fuzz_equal(block.control_d, 128u, "control-d.valid");
  es_fuzz_equal(es_rtc_cmos_get_control_d_valid(&block), 1u, "control-d.valid");
  es_rtc_cmos_set_control_d_valid(&block, 0);
  es_fuzz_equal(block.control_d, 0u, "control-d.valid");
}

static void constants_3(void) {
  es_fuzz_equal(es_saved_rtc_cmos_registers.fields[3].initial, 38u, "registers.control-a");
  es_fuzz_equal(es_saved_rtc_cmos_registers.fields[4].initial, 2u, "registers.control-b");
  es_fuzz_equal(es_saved_rtc_cmos_registers.fields[6].initial, 128u, "registers.control-d");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
  constants_3();
}

extern const struct es_fuzz_spec es_fuzz_rtc_cmos;

const struct es_fuzz_spec es_fuzz_rtc_cmos = {
    .name = "rtc-cmos",
    .spec = &es_rtc_cmos_spec,
    .by_hand = by_hand,
    .by_hand_count = 18,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
