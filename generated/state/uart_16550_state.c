/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator. */
#include "generated/state/uart_16550_state.h"

#include <stddef.h>

static const struct es_state_spec state_uart_16550 = {
    .name = "uart-16550",
    .version = 1,
};

static const struct es_state_field registers_fields[] = {
    {
        .name = "dll",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, dll),
        .count = 1,
        .initial = 12u,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "ier",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, ier),
        .count = 1,
        .max = 255u,
        .fixed_bits = 240u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "dlm",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, dlm),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "lcr",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, lcr),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
    {
        .name = "mcr",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, mcr),
        .count = 1,
        .max = 255u,
        .fixed_bits = 224u,
        .rule = "reserved bits as after reset",
    },
    {
        .name = "scr",
        .sort = ES_STATE_NUMBER,
        .since = 1,
        .width = 1,
        .at = offsetof(struct es_uart_16550, scr),
        .count = 1,
        .max = 255u,
        .rule = "",
    },
};

/* specs/platform/uart-16550.yaml:2 */
const struct es_state_thing es_saved_uart_16550_registers = {
    .spec = &state_uart_16550,
    .name = "registers",
    .since = 1,
    .fields = registers_fields,
    .field_count = 6,
    .size = sizeof(struct es_uart_16550),
};
