/* Generated from specs/platform/qemu-fw-cfg.yaml; change that and run python3 -m generator. */
#include "generated/inspect/qemu_fw_cfg_inspect.h"

#include "generated/qemu_fw_cfg_spec.h"

static const struct es_shape_field fields_of_es_qemu_fw_cfg_processors_shape[1] = {
    {
        .name = "count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_qemu_fw_cfg_processors, count),
        .width = 2,
    },
};

/* specs/platform/qemu-fw-cfg.yaml:12 */
const struct es_shape es_qemu_fw_cfg_processors_shape = {
    .name = "processors",
    .doc = "",
    .fields = fields_of_es_qemu_fw_cfg_processors_shape,
    .count = 1,
    .size = sizeof(struct es_qemu_fw_cfg_processors),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_qemu_fw_cfg_refused[ES_QEMU_FW_CFG_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_qemu_fw_cfg_refusals_total",
        .help = "QEMU's configuration for firmware as two I/O ports: a key is written, then its bytes are "
                "read one by one.",
    },
};

static const struct es_shape_metric es_qemu_fw_cfg_metrics[ES_QEMU_FW_CFG_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"processors\",field=\"\",rule=\"size at least 2\",counter=\"refused.processors.size-2\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_qemu_fw_cfg_processors_shape,
    /* 1 in all */
};

const struct es_shape_spec es_qemu_fw_cfg_shapes = {
    .spec = &es_qemu_fw_cfg_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_qemu_fw_cfg_refused,
    .metrics = es_qemu_fw_cfg_metrics,
};
