/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator. */
#include "generated/uart_16550_spec.h"

struct es_counter es_uart_16550_counters[ES_UART_16550_COUNTER_COUNT] = {
    {
        .name = "uart-16550.rbr.read",
    },
    {
        .name = "uart-16550.thr.read",
    },
    {
        .name = "uart-16550.thr.write",
    },
    {
        .name = "uart-16550.dll.read",
    },
    {
        .name = "uart-16550.dll.write",
    },
    {
        .name = "uart-16550.ier.read",
    },
    {
        .name = "uart-16550.ier.write",
    },
    {
        .name = "uart-16550.dlm.read",
    },
    {
        .name = "uart-16550.dlm.write",
    },
    {
        .name = "uart-16550.iir.read",
    },
    {
        .name = "uart-16550.fcr.read",
    },
    {
        .name = "uart-16550.fcr.write",
    },
    {
        .name = "uart-16550.lcr.read",
    },
    {
        .name = "uart-16550.lcr.write",
    },
    {
        .name = "uart-16550.mcr.read",
    },
    {
        .name = "uart-16550.mcr.write",
    },
    {
        .name = "uart-16550.lsr.read",
    },
    {
        .name = "uart-16550.msr.read",
    },
    {
        .name = "uart-16550.scr.read",
    },
    {
        .name = "uart-16550.scr.write",
    },
    {
        .name = "uart-16550.refused.access.offset.read",
    },
    {
        .name = "uart-16550.refused.rbr.width.read-width",
    },
    {
        .name = "uart-16550.refused.dll.width.read-width",
    },
    {
        .name = "uart-16550.refused.ier.width.read-width",
    },
    {
        .name = "uart-16550.refused.dlm.width.read-width",
    },
    {
        .name = "uart-16550.refused.iir.width.read-width",
    },
    {
        .name = "uart-16550.refused.lcr.width.read-width",
    },
    {
        .name = "uart-16550.refused.mcr.width.read-width",
    },
    {
        .name = "uart-16550.refused.lsr.width.read-width",
    },
    {
        .name = "uart-16550.refused.msr.width.read-width",
    },
    {
        .name = "uart-16550.refused.scr.width.read-width",
    },
    {
        .name = "uart-16550.refused.access.width.read-width",
    },
    {
        .name = "uart-16550.refused.access.offset.write",
    },
    {
        .name = "uart-16550.refused.thr.width.write-width",
    },
    {
        .name = "uart-16550.refused.dll.width.write-width",
    },
    {
        .name = "uart-16550.refused.ier.width.write-width",
    },
    {
        .name = "uart-16550.refused.dlm.width.write-width",
    },
    {
        .name = "uart-16550.refused.fcr.width.write-width",
    },
    {
        .name = "uart-16550.refused.lcr.width.write-width",
    },
    {
        .name = "uart-16550.refused.mcr.width.write-width",
    },
    {
        .name = "uart-16550.refused.lsr.write",
    },
    {
        .name = "uart-16550.refused.msr.write",
    },
    {
        .name = "uart-16550.refused.scr.width.write-width",
    },
    {
        .name = "uart-16550.refused.access.width.write-width",
    },
};

static struct es_counter_set es_uart_16550_counter_set = {
    .name = "",
    .counters = es_uart_16550_counters,
    .count = ES_UART_16550_COUNTER_COUNT,
};

const struct es_refusal es_uart_16550_refusals[ES_UART_16550_REFUSAL_COUNT] = {
    {
        .spec = "uart-16550",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_uart_16550_counters[20].value,
    },
    {
        .spec = "uart-16550",
        .where = "rbr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[21].value,
    },
    {
        .spec = "uart-16550",
        .where = "dll",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[22].value,
    },
    {
        .spec = "uart-16550",
        .where = "ier",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[23].value,
    },
    {
        .spec = "uart-16550",
        .where = "dlm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[24].value,
    },
    {
        .spec = "uart-16550",
        .where = "iir",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[25].value,
    },
    {
        .spec = "uart-16550",
        .where = "lcr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[26].value,
    },
    {
        .spec = "uart-16550",
        .where = "mcr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[27].value,
    },
    {
        .spec = "uart-16550",
        .where = "lsr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[28].value,
    },
    {
        .spec = "uart-16550",
        .where = "msr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[29].value,
    },
    {
        .spec = "uart-16550",
        .where = "scr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[30].value,
    },
    {
        .spec = "uart-16550",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_uart_16550_counters[31].value,
    },
    {
        .spec = "uart-16550",
        .where = "access",
        .field = "offset",
        .rule = "a register",
        .offset = 0,
        .count = &es_uart_16550_counters[32].value,
    },
    {
        .spec = "uart-16550",
        .where = "thr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[33].value,
    },
    {
        .spec = "uart-16550",
        .where = "dll",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[34].value,
    },
    {
        .spec = "uart-16550",
        .where = "ier",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[35].value,
    },
    {
        .spec = "uart-16550",
        .where = "dlm",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[36].value,
    },
    {
        .spec = "uart-16550",
        .where = "fcr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[37].value,
    },
    {
        .spec = "uart-16550",
        .where = "lcr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[38].value,
    },
    {
        .spec = "uart-16550",
        .where = "mcr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[39].value,
    },
    {
        .spec = "uart-16550",
        .where = "lsr",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_uart_16550_counters[40].value,
    },
    {
        .spec = "uart-16550",
        .where = "msr",
        .field = "",
        .rule = "not writable",
        .offset = 0,
        .count = &es_uart_16550_counters[41].value,
    },
    {
        .spec = "uart-16550",
        .where = "scr",
        .field = "width",
        .rule = "1 bytes",
        .offset = 0,
        .count = &es_uart_16550_counters[42].value,
    },
    {
        .spec = "uart-16550",
        .where = "access",
        .field = "width",
        .rule = "one of 1",
        .offset = 0,
        .count = &es_uart_16550_counters[43].value,
    },
};

const struct es_spec es_uart_16550_spec = {
    .name = "uart-16550",
    .path = "specs/platform/uart-16550.yaml",
    .refusals = es_uart_16550_refusals,
    .refusal_count = ES_UART_16550_REFUSAL_COUNT,
    .counters = &es_uart_16550_counter_set,
};
