/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator. */
#include "generated/inspect/uart_16550_inspect.h"

#include "generated/uart_16550_spec.h"

static const struct es_shape_part parts_of_es_uart_16550_shape_ier[4] = {
    {
        .name = "received-data",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "thr-empty",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "line-status",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "modem-status",
        .low = 3,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_uart_16550_shape_lcr[5] = {
    {
        .name = "word-length",
        .low = 0,
        .bits = 2,
    },
    {
        .name = "stop-bits",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "parity",
        .low = 3,
        .bits = 3,
    },
    {
        .name = "set-break",
        .low = 6,
        .bits = 1,
    },
    {
        .name = "dlab",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_uart_16550_shape_mcr[5] = {
    {
        .name = "dtr",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "rts",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "out1",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "out2",
        .low = 3,
        .bits = 1,
    },
    {
        .name = "loop",
        .low = 4,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_uart_16550_shape[6] = {
    {
        .name = "dll",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, dll),
        .size = sizeof(((const struct es_uart_16550 *)0)->dll),
    },
    {
        .name = "ier",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, ier),
        .size = sizeof(((const struct es_uart_16550 *)0)->ier),
        .parts = parts_of_es_uart_16550_shape_ier,
        .part_count = 4,
    },
    {
        .name = "dlm",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, dlm),
        .size = sizeof(((const struct es_uart_16550 *)0)->dlm),
    },
    {
        .name = "lcr",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, lcr),
        .size = sizeof(((const struct es_uart_16550 *)0)->lcr),
        .parts = parts_of_es_uart_16550_shape_lcr,
        .part_count = 5,
    },
    {
        .name = "mcr",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, mcr),
        .size = sizeof(((const struct es_uart_16550 *)0)->mcr),
        .parts = parts_of_es_uart_16550_shape_mcr,
        .part_count = 5,
    },
    {
        .name = "scr",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_uart_16550, scr),
        .size = sizeof(((const struct es_uart_16550 *)0)->scr),
    },
};

/* specs/platform/uart-16550.yaml:2 */
const struct es_shape es_uart_16550_shape = {
    .name = "uart-16550",
    .doc = "A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these blocks.",
    .fields = fields_of_es_uart_16550_shape,
    .count = 6,
    .size = sizeof(struct es_uart_16550),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_uart_16550_refused[ES_UART_16550_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
    },
};

static const struct es_shape_family families[2] = {
    {
        .name = "entresol_uart_16550_accesses_total",
        .help = "A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these "
                "blocks.",
    },
    {
        .name = "entresol_uart_16550_refusals_total",
        .help = "A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these "
                "blocks.",
    },
};

static const struct es_shape_metric es_uart_16550_metrics[ES_UART_16550_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"rbr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"thr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"thr\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dll\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dll\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ier\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ier\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dlm\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"dlm\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"iir\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"fcr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"fcr\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"lcr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"lcr\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"mcr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"mcr\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"lsr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"msr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"scr\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"scr\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"rbr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.rbr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"dll\",field=\"width\",rule=\"1 bytes\",counter=\"refused.dll.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ier\",field=\"width\",rule=\"1 bytes\",counter=\"refused.ier.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"dlm\",field=\"width\",rule=\"1 bytes\",counter=\"refused.dlm.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"iir\",field=\"width\",rule=\"1 bytes\",counter=\"refused.iir.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"lcr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.lcr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"mcr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.mcr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"lsr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.lsr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"msr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.msr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"scr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.scr.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"thr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.thr.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"dll\",field=\"width\",rule=\"1 bytes\",counter=\"refused.dll.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ier\",field=\"width\",rule=\"1 bytes\",counter=\"refused.ier.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"dlm\",field=\"width\",rule=\"1 bytes\",counter=\"refused.dlm.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"fcr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.fcr.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"lcr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.lcr.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"mcr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.mcr.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"lsr\",field=\"\",rule=\"not writable\",counter=\"refused.lsr.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"msr\",field=\"\",rule=\"not writable\",counter=\"refused.msr.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"scr\",field=\"width\",rule=\"1 bytes\",counter=\"refused.scr.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 1\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_uart_16550_shape,
    /* 1 in all */
};

const struct es_shape_spec es_uart_16550_shapes = {
    .spec = &es_uart_16550_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_uart_16550_refused,
    .metrics = es_uart_16550_metrics,
};
