/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_tis_inspect.h"

#include "generated/tpm_tis_spec.h"

static const struct es_shape_part parts_of_es_tpm_tis_shape_int_enable[6] = {
    {
        .name = "data-available",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "status-valid",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "locality-changed",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "polarity",
        .low = 3,
        .bits = 2,
    },
    {
        .name = "command-ready",
        .low = 7,
        .bits = 1,
    },
    {
        .name = "global",
        .low = 31,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_tpm_tis_shape_int_vector[1] = {
    {
        .name = "vector",
        .low = 0,
        .bits = 4,
    },
};

static const struct es_shape_part parts_of_es_tpm_tis_shape_int_status[4] = {
    {
        .name = "data-available",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "status-valid",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "locality-changed",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "command-ready",
        .low = 7,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_tpm_tis_shape_intf_capability[11] = {
    {
        .name = "data-available",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "status-valid",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "locality-changed",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "level-high",
        .low = 3,
        .bits = 1,
    },
    {
        .name = "level-low",
        .low = 4,
        .bits = 1,
    },
    {
        .name = "edge-rising",
        .low = 5,
        .bits = 1,
    },
    {
        .name = "edge-falling",
        .low = 6,
        .bits = 1,
    },
    {
        .name = "command-ready",
        .low = 7,
        .bits = 1,
    },
    {
        .name = "burst-static",
        .low = 8,
        .bits = 1,
    },
    {
        .name = "transfer-size",
        .low = 9,
        .bits = 2,
    },
    {
        .name = "interface-version",
        .low = 28,
        .bits = 3,
    },
};

static const struct es_shape_part parts_of_es_tpm_tis_shape_interface_id[7] = {
    {
        .name = "interface-type",
        .low = 0,
        .bits = 4,
    },
    {
        .name = "interface-version",
        .low = 4,
        .bits = 4,
    },
    {
        .name = "five-localities",
        .low = 8,
        .bits = 1,
    },
    {
        .name = "fifo",
        .low = 13,
        .bits = 1,
    },
    {
        .name = "crb",
        .low = 14,
        .bits = 1,
    },
    {
        .name = "selector",
        .low = 17,
        .bits = 2,
    },
    {
        .name = "selector-locked",
        .low = 19,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_tpm_tis_shape[8] = {
    {
        .name = "int-enable",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, int_enable),
        .size = sizeof(((const struct es_tpm_tis *)0)->int_enable[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_tis_shape_int_enable,
        .part_count = 6,
    },
    {
        .name = "int-vector",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, int_vector),
        .size = sizeof(((const struct es_tpm_tis *)0)->int_vector[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_tis_shape_int_vector,
        .part_count = 1,
    },
    {
        .name = "int-status",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, int_status),
        .size = sizeof(((const struct es_tpm_tis *)0)->int_status[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_tis_shape_int_status,
        .part_count = 4,
    },
    {
        .name = "intf-capability",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, intf_capability),
        .size = sizeof(((const struct es_tpm_tis *)0)->intf_capability[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_tis_shape_intf_capability,
        .part_count = 11,
    },
    {
        .name = "interface-id",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, interface_id),
        .size = sizeof(((const struct es_tpm_tis *)0)->interface_id[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_tis_shape_interface_id,
        .part_count = 7,
    },
    {
        .name = "vendor",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 2,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, vendor),
        .size = sizeof(((const struct es_tpm_tis *)0)->vendor[0]),
        .rows = 5,
    },
    {
        .name = "device",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 2,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, device),
        .size = sizeof(((const struct es_tpm_tis *)0)->device[0]),
        .rows = 5,
    },
    {
        .name = "revision",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 1,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_tis, revision),
        .size = sizeof(((const struct es_tpm_tis *)0)->revision[0]),
        .rows = 5,
    },
};

/* specs/tpm/tis.yaml:2 */
const struct es_shape es_tpm_tis_shape = {
    .name = "tpm-tis",
    .doc = "The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for "
           "commands and responses. Who may do what when is said by the machines of `tpm-interface`.",
    .fields = fields_of_es_tpm_tis_shape,
    .count = 8,
    .size = sizeof(struct es_tpm_tis),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_tis_refused[ES_TPM_TIS_REFUSAL_COUNT] = {
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
        .name = "entresol_tpm_tis_accesses_total",
        .help = "The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for "
                "commands and responses. Who may do what when is said by the machines of `tpm-interface`.",
    },
    {
        .name = "entresol_tpm_tis_refusals_total",
        .help = "The TPM's FIFO interface 1.3: five localities, each with a page of its own, and one FIFO for "
                "commands and responses. Who may do what when is said by the machines of `tpm-interface`.",
    },
};

static const struct es_shape_metric es_tpm_tis_metrics[ES_TPM_TIS_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"access\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"access\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-enable\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-enable\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-vector\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-vector\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-status\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-status\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"intf-capability\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sts\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sts\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data-fifo\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data-fifo\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"interface-id\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"xdata-fifo\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"xdata-fifo\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vendor\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"device\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"revision\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"data-fifo\",field=\"width\",rule=\"1 bytes\",counter=\"refused.data-fifo.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"xdata-fifo\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.xdata-fifo.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"1 bytes\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-enable\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.int-enable.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-vector\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.int-vector.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-status\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.int-status.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"intf-capability\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.intf-capability.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.sts.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"interface-id\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.interface-id.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vendor\",field=\"width\",rule=\"2 bytes\",counter=\"refused.vendor.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"device\",field=\"width\",rule=\"2 bytes\",counter=\"refused.device.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"revision\",field=\"width\",rule=\"1 bytes\",counter=\"refused.revision.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"offset\","
                  "rule=\"inside the block\","
                  "counter=\"refused.access.offset.read-offset\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"offset\","
                  "rule=\"registers alone\","
                  "counter=\"refused.access.offset.read-parts\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"data-fifo\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.data-fifo.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"xdata-fifo\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.xdata-fifo.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"1 bytes\",counter=\"refused.access.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-enable\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.int-enable.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-vector\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.int-vector.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"int-status\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.int-status.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"intf-capability\","
                  "field=\"\","
                  "rule=\"not writable\","
                  "counter=\"refused.intf-capability.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.sts.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"interface-id\",field=\"\",rule=\"not writable\",counter=\"refused.interface-id.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vendor\",field=\"\",rule=\"not writable\",counter=\"refused.vendor.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"device\",field=\"\",rule=\"not writable\",counter=\"refused.device.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"revision\",field=\"\",rule=\"not writable\",counter=\"refused.revision.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"offset\","
                  "rule=\"inside the block\","
                  "counter=\"refused.access.offset.write-offset\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"offset\","
                  "rule=\"registers alone\","
                  "counter=\"refused.access.offset.write-parts\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_tis_shape,
    /* 1 in all */
};

const struct es_shape_spec es_tpm_tis_shapes = {
    .spec = &es_tpm_tis_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_tpm_tis_refused,
    .metrics = es_tpm_tis_metrics,
};
