/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_crb_inspect.h"

#include "generated/tpm_crb_spec.h"

static const struct es_shape_part parts_of_es_tpm_crb_shape_intf_id[12] = {
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
        .name = "idle-bypass",
        .low = 9,
        .bits = 1,
    },
    {
        .name = "transfer-size",
        .low = 11,
        .bits = 2,
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
    {
        .name = "revision",
        .low = 24,
        .bits = 8,
    },
    {
        .name = "vendor",
        .low = 32,
        .bits = 16,
    },
    {
        .name = "device",
        .low = 48,
        .bits = 16,
    },
};

static const struct es_shape_part parts_of_es_tpm_crb_shape_int_enable[2] = {
    {
        .name = "sources",
        .low = 0,
        .bits = 4,
    },
    {
        .name = "global",
        .low = 31,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_tpm_crb_shape_int_sts[1] = {
    {
        .name = "sources",
        .low = 0,
        .bits = 4,
    },
};

static const struct es_shape_field fields_of_es_tpm_crb_shape[4] = {
    {
        .name = "intf-id",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_crb, intf_id),
        .size = sizeof(((const struct es_tpm_crb *)0)->intf_id[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_crb_shape_intf_id,
        .part_count = 12,
    },
    {
        .name = "ctrl-ext",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_crb, ctrl_ext),
        .size = sizeof(((const struct es_tpm_crb *)0)->ctrl_ext[0]),
        .rows = 5,
    },
    {
        .name = "int-enable",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_crb, int_enable),
        .size = sizeof(((const struct es_tpm_crb *)0)->int_enable[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_crb_shape_int_enable,
        .part_count = 2,
    },
    {
        .name = "int-sts",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_crb, int_sts),
        .size = sizeof(((const struct es_tpm_crb *)0)->int_sts[0]),
        .rows = 5,
        .parts = parts_of_es_tpm_crb_shape_int_sts,
        .part_count = 1,
    },
};

/* specs/tpm/crb.yaml:2 */
const struct es_shape es_tpm_crb_shape = {
    .name = "tpm-crb",
    .doc = "The TPM's command response buffer interface: five localities, each with a page of its own, over "
           "one control area, one buffer for commands and responses and one TPM. Who may do what when is said "
           "by the machines of `tpm-interface`.",
    .fields = fields_of_es_tpm_crb_shape,
    .count = 4,
    .size = sizeof(struct es_tpm_crb),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_crb_refused[ES_TPM_CRB_REFUSAL_COUNT] = {
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
        .name = "entresol_tpm_crb_accesses_total",
        .help = "The TPM's command response buffer interface: five localities, each with a page of its own, "
                "over one control area, one buffer for commands and responses and one TPM. Who may do what "
                "when is said by the machines of `tpm-interface`.",
    },
    {
        .name = "entresol_tpm_crb_refusals_total",
        .help = "The TPM's command response buffer interface: five localities, each with a page of its own, "
                "over one control area, one buffer for commands and responses and one TPM. Who may do what "
                "when is said by the machines of `tpm-interface`.",
    },
};

static const struct es_shape_metric es_tpm_crb_metrics[ES_TPM_CRB_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"loc-state\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"loc-ctrl\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"loc-ctrl\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"loc-sts\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"intf-id\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-ext\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-req\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-req\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-sts\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-cancel\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-cancel\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-start\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"ctrl-start\",access=\"write\"",
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
        .labels = "name=\"int-sts\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"int-sts\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"cmd-size\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"cmd-address-low\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"cmd-address-high\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"rsp-size\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"rsp-address\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data-buffer\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"data-buffer\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"data-buffer\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.data-buffer.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-state\",field=\"width\",rule=\"4 bytes\",counter=\"refused.loc-state.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-ctrl\",field=\"\",rule=\"not readable\",counter=\"refused.loc-ctrl.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.loc-sts.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"intf-id\",field=\"width\",rule=\"8 bytes\",counter=\"refused.intf-id.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-ext\",field=\"width\",rule=\"8 bytes\",counter=\"refused.ctrl-ext.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-req\",field=\"width\",rule=\"4 bytes\",counter=\"refused.ctrl-req.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.ctrl-sts.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-cancel\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.ctrl-cancel.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-start\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.ctrl-start.width.read-width\"",
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
        .labels = "where=\"int-sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.int-sts.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-size\",field=\"width\",rule=\"4 bytes\",counter=\"refused.cmd-size.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-address-low\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.cmd-address-low.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-address-high\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.cmd-address-high.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"rsp-size\",field=\"width\",rule=\"4 bytes\",counter=\"refused.rsp-size.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"rsp-address\","
                  "field=\"width\","
                  "rule=\"8 bytes\","
                  "counter=\"refused.rsp-address.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"width\","
                  "rule=\"one of 1, 2, 4, 8\","
                  "counter=\"refused.access.width.read-width\"",
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
        .labels = "where=\"data-buffer\","
                  "field=\"width\","
                  "rule=\"1 bytes\","
                  "counter=\"refused.data-buffer.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-state\",field=\"\",rule=\"not writable\",counter=\"refused.loc-state.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-ctrl\",field=\"width\",rule=\"4 bytes\",counter=\"refused.loc-ctrl.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"loc-sts\",field=\"\",rule=\"not writable\",counter=\"refused.loc-sts.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"intf-id\",field=\"\",rule=\"not writable\",counter=\"refused.intf-id.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-ext\",field=\"\",rule=\"not writable\",counter=\"refused.ctrl-ext.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-req\",field=\"width\",rule=\"4 bytes\",counter=\"refused.ctrl-req.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-sts\",field=\"\",rule=\"not writable\",counter=\"refused.ctrl-sts.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-cancel\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.ctrl-cancel.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"ctrl-start\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.ctrl-start.width.write-width\"",
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
        .labels = "where=\"int-sts\",field=\"width\",rule=\"4 bytes\",counter=\"refused.int-sts.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-size\",field=\"\",rule=\"not writable\",counter=\"refused.cmd-size.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-address-low\","
                  "field=\"\","
                  "rule=\"not writable\","
                  "counter=\"refused.cmd-address-low.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"cmd-address-high\","
                  "field=\"\","
                  "rule=\"not writable\","
                  "counter=\"refused.cmd-address-high.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"rsp-size\",field=\"\",rule=\"not writable\",counter=\"refused.rsp-size.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"rsp-address\",field=\"\",rule=\"not writable\",counter=\"refused.rsp-address.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\","
                  "field=\"width\","
                  "rule=\"one of 1, 2, 4, 8\","
                  "counter=\"refused.access.width.write-width\"",
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
    &es_tpm_crb_shape,
    /* 1 in all */
};

const struct es_shape_spec es_tpm_crb_shapes = {
    .spec = &es_tpm_crb_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_tpm_crb_refused,
    .metrics = es_tpm_crb_metrics,
};
