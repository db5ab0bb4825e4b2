/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of uart-16550. */
#include "generated/inspect/uart_16550_inspect.h"
#include "generated/state/uart_16550_state.h"
#include "generated/uart_16550_registers.h"
#include "generated/uart_16550_spec.h"
#include "generated/uart_16550_wire.h"

#include "tests/fuzz/harness.h"

/* specs/platform/uart-16550.yaml:54 */
uint8_t es_uart_16550_on_read_rbr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 0u);
}

/* specs/platform/uart-16550.yaml:55 */
void es_uart_16550_on_write_thr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

/* specs/platform/uart-16550.yaml:57 */
void es_uart_16550_on_write_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 2u, 0, value);
  (void)registers;
}

/* specs/platform/uart-16550.yaml:71 */
uint8_t es_uart_16550_on_read_iir(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  es_fuzz_called(owner, 3u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 3u);
}

/* specs/platform/uart-16550.yaml:72 */
void es_uart_16550_on_write_fcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 4u, 0, value);
  (void)registers;
}

/* specs/platform/uart-16550.yaml:97 */
void es_uart_16550_on_write_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_fuzz_called(owner, 5u, 0, value);
  (void)registers;
}

/* specs/platform/uart-16550.yaml:111 */
uint8_t es_uart_16550_on_read_lsr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  es_fuzz_called(owner, 6u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 6u);
}

/* specs/platform/uart-16550.yaml:112 */
uint8_t es_uart_16550_on_read_msr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner) {
  es_fuzz_called(owner, 7u, 0, 0);
  (void)registers;
  return (uint8_t)es_fuzz_value(owner, 7u);
}

static const char *const by_hand[] = {
    "es_uart_16550_on_read_rbr",
    /* 8 in all */
    "es_uart_16550_on_write_thr",
    "es_uart_16550_on_write_ier",
    "es_uart_16550_on_read_iir",
    "es_uart_16550_on_write_fcr",
    "es_uart_16550_on_write_mcr",
    "es_uart_16550_on_read_lsr",
    "es_uart_16550_on_read_msr",
};

static const struct es_fuzz_name values_of_interrupt_id[] = {
    {0u, "modem-status"},
    /* 6 in all */
    {1u, "none"},
    {2u, "thr-empty"},
    {4u, "received-data"},
    {6u, "line-status"},
    {12u, "character-timeout"},
};

static const struct es_fuzz_name values_of_receive_trigger[] = {
    {0u, "one"},
    /* 4 in all */
    {1u, "quarter"},
    {2u, "half"},
    {3u, "fourteen"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "interrupt-id",
        .name32 = es_uart_16550_interrupt_id_name,
        .known32 = es_uart_16550_interrupt_id_known,
        .values = values_of_interrupt_id,
        .value_count = 6,
    },
    {
        .name = "receive-trigger",
        .name32 = es_uart_16550_receive_trigger_name,
        .known32 = es_uart_16550_receive_trigger_known,
        .values = values_of_receive_trigger,
        .value_count = 4,
    },
};

static const struct es_fuzz_condition conditions_of_rbr[] = {
    {offsetof(struct es_uart_16550, lcr), 1, 7, 1u, 0u},
};

static const struct es_fuzz_condition conditions_of_thr[] = {
    {offsetof(struct es_uart_16550, lcr), 1, 7, 1u, 0u},
};

static const struct es_fuzz_condition conditions_of_dll[] = {
    {offsetof(struct es_uart_16550, lcr), 1, 7, 1u, 1u},
};

static const struct es_fuzz_condition conditions_of_ier[] = {
    {offsetof(struct es_uart_16550, lcr), 1, 7, 1u, 0u},
};

static const struct es_fuzz_condition conditions_of_dlm[] = {
    {offsetof(struct es_uart_16550, lcr), 1, 7, 1u, 1u},
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "rbr",
        .at = 0u,
        .step = 1,
        .count = 1,
        .bytes = 1,
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
        .conditions = conditions_of_rbr,
        .condition_count = 1,
    },
    {
        .name = "thr",
        .at = 0u,
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
        .conditions = conditions_of_thr,
        .condition_count = 1,
    },
    {
        .name = "dll",
        .at = 0u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, dll),
        .reset = 12u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .conditions = conditions_of_dll,
        .condition_count = 1,
    },
    {
        .name = "ier",
        .at = 1u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, ier),
        .reset = 0u,
        .plain = 15u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 2u,
        .conditions = conditions_of_ier,
        .condition_count = 1,
    },
    {
        .name = "dlm",
        .at = 1u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, dlm),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
        .conditions = conditions_of_dlm,
        .condition_count = 1,
    },
    {
        .name = "iir",
        .at = 2u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 3u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "fcr",
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
        .on_write = 4u,
    },
    {
        .name = "lcr",
        .at = 3u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, lcr),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "mcr",
        .at = 4u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, mcr),
        .reset = 0u,
        .plain = 31u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 5u,
    },
    {
        .name = "lsr",
        .at = 5u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 6u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "msr",
        .at = 6u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 7u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "scr",
        .at = 7u,
        .step = 1,
        .count = 1,
        .bytes = 1,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_uart_16550, scr),
        .reset = 0u,
        .plain = 255u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
};

static void reset_block(void *block) {
  es_uart_16550_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_uart_16550_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_uart_16550_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_uart_16550),
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
    .count = 12,
};

/* specs/platform/uart-16550.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_uart_16550_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_uart_16550_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_uart_16550_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_uart_16550(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_uart_16550),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  struct es_uart_16550 block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_uart_16550_value_ier_received_data((uint8_t)1u), 1u, "ier.received-data");
  es_fuzz_equal(ES_UART_16550_IER_RECEIVED_DATA_MASK, 1u, "ier.received-data");
  es_uart_16550_set_ier_received_data(&block, 1u);
  es_fuzz_equal(block.ier, 1u, "ier.received-data");
  es_fuzz_equal(es_uart_16550_get_ier_received_data(&block), 1u, "ier.received-data");
  es_uart_16550_set_ier_received_data(&block, 0);
  es_fuzz_equal(block.ier, 0u, "ier.received-data");
  es_fuzz_equal(es_uart_16550_value_ier_thr_empty((uint8_t)2u), 1u, "ier.thr-empty");
  es_fuzz_equal(ES_UART_16550_IER_THR_EMPTY_MASK, 2u, "ier.thr-empty");
  es_uart_16550_set_ier_thr_empty(&block, 1u);
  es_fuzz_equal(block.ier, 2u, "ier.thr-empty");
  es_fuzz_equal(es_uart_16550_get_ier_thr_empty(&block), 1u, "ier.thr-empty");
  es_uart_16550_set_ier_thr_empty(&block, 0);
  es_fuzz_equal(block.ier, 0u, "ier.thr-empty");
  es_fuzz_equal(es_uart_16550_value_ier_line_status((uint8_t)4u), 1u, "ier.line-status");
  es_fuzz_equal(ES_UART_16550_IER_LINE_STATUS_MASK, 4u, "ier.line-status");
  es_uart_16550_set_ier_line_status(&block, 1u);
  es_fuzz_equal(block.ier, 4u, "ier.line-status");
  es_fuzz_equal(es_uart_16550_get_ier_line_status(&block), 1u, "ier.line-status");
  es_uart_16550_set_ier_line_status(&block, 0);
  es_fuzz_equal(block.ier, 0u, "ier.line-status");
  es_fuzz_equal(es_uart_16550_value_ier_modem_status((uint8_t)8u), 1u, "ier.modem-status");
  es_fuzz_equal(ES_UART_16550_IER_MODEM_STATUS_MASK, 8u, "ier.modem-status");
  es_uart_16550_set_ier_modem_status(&block, 1u);
  es_fuzz_equal(block.ier, 8u, "ier.modem-status");
  es_fuzz_equal(es_uart_16550_get_ier_modem_status(&block), 1u, "ier.modem-status");
  es_uart_16550_set_ier_modem_status(&block, 0);
  es_fuzz_equal(block.ier, 0u, "ier.modem-status");
}

static void constants_1(void) {
  es_fuzz_equal(es_uart_16550_value_fcr_enable((uint8_t)1u), 1u, "fcr.enable");
  es_fuzz_equal(ES_UART_16550_FCR_ENABLE_MASK, 1u, "fcr.enable");
  es_fuzz_equal(es_uart_16550_value_fcr_clear_receiver((uint8_t)2u), 1u, "fcr.clear-receiver");
  es_fuzz_equal(ES_UART_16550_FCR_CLEAR_RECEIVER_MASK, 2u, "fcr.clear-receiver");
  es_fuzz_equal(es_uart_16550_value_fcr_clear_transmitter((uint8_t)4u), 1u, "fcr.clear-transmitter");
  es_fuzz_equal(ES_UART_16550_FCR_CLEAR_TRANSMITTER_MASK, 4u, "fcr.clear-transmitter");
  es_fuzz_equal(es_uart_16550_value_fcr_dma_mode((uint8_t)8u), 1u, "fcr.dma-mode");
  es_fuzz_equal(ES_UART_16550_FCR_DMA_MODE_MASK, 8u, "fcr.dma-mode");
  es_fuzz_equal(es_uart_16550_value_fcr_unused((uint8_t)48u), 3u, "fcr.unused");
  es_fuzz_equal(ES_UART_16550_FCR_UNUSED_MASK, 48u, "fcr.unused");
  es_fuzz_equal(es_uart_16550_value_fcr_trigger((uint8_t)192u), 3u, "fcr.trigger");
  es_fuzz_equal(ES_UART_16550_FCR_TRIGGER_MASK, 192u, "fcr.trigger");
}

static void constants_2(void) {
  struct es_uart_16550 block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_uart_16550_value_lcr_word_length((uint8_t)3u), 3u, "lcr.word-length");
  es_fuzz_equal(ES_UART_16550_LCR_WORD_LENGTH_MASK, 3u, "lcr.word-length");
  es_uart_16550_set_lcr_word_length(&block, 3u);
  es_fuzz_equal(block.lcr, 3u, "lcr.word-length");
  es_fuzz_equal(es_uart_16550_get_lcr_word_length(&block), 3u, "lcr.word-length");
  es_uart_16550_set_lcr_word_length(&block, 0);
  es_fuzz_equal(block.lcr, 0u, "lcr.word-length");
  es_fuzz_equal(es_uart_16550_value_lcr_stop_bits((uint8_t)4u), 1u, "lcr.stop-bits");
  es_fuzz_equal(ES_UART_16550_LCR_STOP_BITS_MASK, 4u, "lcr.stop-bits");
  es_uart_16550_set_lcr_stop_bits(&block, 1u);
  es_fuzz_equal(block.lcr, 4u, "lcr.stop-bits");
  es_fuzz_equal(es_uart_16550_get_lcr_stop_bits(&block), 1u, "lcr.stop-bits");
  es_uart_16550_set_lcr_stop_bits(&block, 0);
  es_fuzz_equal(block.lcr, 0u, "lcr.stop-bits");
  es_fuzz_equal(es_uart_16550_value_lcr_parity((uint8_t)56u), 7u, "lcr.parity");
  es_fuzz_equal(ES_UART_16550_LCR_PARITY_MASK, 56u, "lcr.parity");
  es_uart_16550_set_lcr_parity(&block, 7u);
  es_fuzz_equal(block.lcr, 56u, "lcr.parity");
  es_fuzz_equal(es_uart_16550_get_lcr_parity(&block), 7u, "lcr.parity");
  es_uart_16550_set_lcr_parity(&block, 0);
  es_fuzz_equal(block.lcr, 0u, "lcr.parity");
  es_fuzz_equal(es_uart_16550_value_lcr_set_break((uint8_t)64u), 1u, "lcr.set-break");
  es_fuzz_equal(ES_UART_16550_LCR_SET_BREAK_MASK, 64u, "lcr.set-break");
  es_uart_16550_set_lcr_set_break(&block, 1u);
  es_fuzz_equal(block.lcr, 64u, "lcr.set-break");
  es_fuzz_equal(es_uart_16550_get_lcr_set_break(&block), 1u, "lcr.set-break");
  es_uart_16550_set_lcr_set_break(&block, 0);
  es_fuzz_equal(block.lcr, 0u, "lcr.set-break");
  es_fuzz_equal(es_uart_16550_value_lcr_dlab((uint8_t)128u), 1u, "lcr.dlab");
  es_fuzz_equal(ES_UART_16550_LCR_DLAB_MASK, 128u, "lcr.dlab");
  es_uart_16550_set_lcr_dlab(&block, 1u);
  es_fuzz_equal(block.lcr, 128u, "lcr.dlab");
  es_fuzz_equal(es_uart_16550_get_lcr_dlab(&block), 1u, "lcr.dlab");
  es_uart_16550_set_lcr_dlab(&block, 0);
  es_fuzz_equal(block.lcr, 0u, "lcr.dlab");
}

static void constants_3(void) {
  struct es_uart_16550 block;
  memset(&block, 0, sizeof block);
  es_fuzz_equal(es_uart_16550_value_mcr_dtr((uint8_t)1u), 1u, "mcr.dtr");
  es_fuzz_equal(ES_UART_16550_MCR_DTR_MASK, 1u, "mcr.dtr");
  es_uart_16550_set_mcr_dtr(&block, 1u);
  es_fuzz_equal(block.mcr, 1u, "mcr.dtr");
  es_fuzz_equal(es_uart_16550_get_mcr_dtr(&block), 1u, "mcr.dtr");
  es_uart_16550_set_mcr_dtr(&block, 0);
  es_fuzz_equal(block.mcr, 0u, "mcr.dtr");
  es_fuzz_equal(es_uart_16550_value_mcr_rts((uint8_t)2u), 1u, "mcr.rts");
  es_fuzz_equal(ES_UART_16550_MCR_RTS_MASK, 2u, "mcr.rts");
  es_uart_16550_set_mcr_rts(&block, 1u);
  es_fuzz_equal(block.mcr, 2u, "mcr.rts");
  es_fuzz_equal(es_uart_16550_get_mcr_rts(&block), 1u, "mcr.rts");
  es_uart_16550_set_mcr_rts(&block, 0);
  es_fuzz_equal(block.mcr, 0u, "mcr.rts");
  es_fuzz_equal(es_uart_16550_value_mcr_out1((uint8_t)4u), 1u, "mcr.out1");
  es_fuzz_equal(ES_UART_16550_MCR_OUT1_MASK, 4u, "mcr.out1");
  es_uart_16550_set_mcr_out1(&block, 1u);
  es_fuzz_equal(block.mcr, 4u, "mcr.out1");
  es_fuzz_equal(es_uart_16550_get_mcr_out1(&block), 1u, "mcr.out1");
  es_uart_16550_set_mcr_out1(&block, 0);
  es_fuzz_equal(block.mcr, 0u, "mcr.out1");
  es_fuzz_equal(es_uart_16550_value_mcr_out2((uint8_t)8u), 1u, "mcr.out2");
  es_fuzz_equal(ES_UART_16550_MCR_OUT2_MASK, 8u, "mcr.out2");
  es_uart_16550_set_mcr_out2(&block, 1u);
  es_fuzz_equal(block.mcr, 8u, "mcr.out2");
  es_fuzz_equal(es_uart_16550_get_mcr_out2(&block), 1u, "mcr.out2");
  es_uart_16550_set_mcr_out2(&block, 0);
  es_fuzz_equal(block.mcr, 0u, "mcr.out2");
  es_fuzz_equal(es_uart_16550_value_mcr_loop((uint8_t)16u), 1u, "mcr.loop");
  es_fuzz_equal(ES_UART_16550_MCR_LOOP_MASK, 16u, "mcr.loop");
  es_uart_16550_set_mcr_loop(&block, 1u);
  es_fuzz_equal(block.mcr, 16u, "mcr.loop");
  es_fuzz_equal(es_uart_16550_get_mcr_loop(&block), 1u, "mcr.loop");
  es_uart_16550_set_mcr_loop(&block, 0);
  es_fuzz_equal(block.mcr, 0u, "mcr.loop");
}

static void constants_4(void) {
  es_fuzz_equal(es_saved_uart_16550_registers.fields[0].initial, 12u, "registers.dll");
}

static void constants(void) {
  constants_0();
  constants_1();
  constants_2();
  constants_3();
  constants_4();
}

extern const struct es_fuzz_spec es_fuzz_uart_16550;

const struct es_fuzz_spec es_fuzz_uart_16550 = {
    .name = "uart-16550",
    .spec = &es_uart_16550_spec,
    .by_hand = by_hand,
    .by_hand_count = 8,
    .enums = enums,
    .enum_count = 2,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
    .tables = constants,
};
