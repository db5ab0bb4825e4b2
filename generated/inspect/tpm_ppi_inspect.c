/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_ppi_inspect.h"

#include "generated/tpm_ppi_spec.h"

static const struct es_shape_field fields_of_es_tpm_ppi_shape[5] = {
    {
        .name = "operation",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ppi, operation),
        .size = sizeof(((const struct es_tpm_ppi *)0)->operation),
    },
    {
        .name = "request",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ppi, request),
        .size = sizeof(((const struct es_tpm_ppi *)0)->request),
    },
    {
        .name = "argument",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ppi, argument),
        .size = sizeof(((const struct es_tpm_ppi *)0)->argument),
    },
    {
        .name = "last-request",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ppi, last_request),
        .size = sizeof(((const struct es_tpm_ppi *)0)->last_request),
    },
    {
        .name = "last-response",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 4,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_tpm_ppi, last_response),
        .size = sizeof(((const struct es_tpm_ppi *)0)->last_response),
    },
};

/* specs/tpm/ppi.yaml:2 */
const struct es_shape es_tpm_ppi_shape = {
    .name = "tpm-ppi",
    .doc = "Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence "
           "interface. The `_DSM` of the TPM's device reads and writes these registers; their place and order "
           "are our own, the numbers in them are not.",
    .fields = fields_of_es_tpm_ppi_shape,
    .count = 5,
    .size = sizeof(struct es_tpm_ppi),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_ppi_refused[ES_TPM_PPI_REFUSAL_COUNT] = {
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
        .name = "entresol_tpm_ppi_accesses_total",
        .help = "Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence "
                "interface. The `_DSM` of the TPM's device reads and writes these registers; their place and "
                "order are our own, the numbers in them are not.",
    },
    {
        .name = "entresol_tpm_ppi_refusals_total",
        .help = "Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence "
                "interface. The `_DSM` of the TPM's device reads and writes these registers; their place and "
                "order are our own, the numbers in them are not.",
    },
};

static const struct es_shape_metric es_tpm_ppi_metrics[ES_TPM_PPI_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"operation\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"operation\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"confirmation\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"request\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"request\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"argument\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"argument\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"last-request\",access=\"read\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"last-response\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"operation\",field=\"width\",rule=\"4 bytes\",counter=\"refused.operation.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"confirmation\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.confirmation.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"request\",field=\"width\",rule=\"4 bytes\",counter=\"refused.request.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"argument\",field=\"width\",rule=\"4 bytes\",counter=\"refused.argument.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"last-request\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.last-request.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"last-response\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.last-response.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.read-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"offset\",rule=\"a register\",counter=\"refused.access.offset.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"operation\","
                  "field=\"width\","
                  "rule=\"4 bytes\","
                  "counter=\"refused.operation.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"confirmation\",field=\"\",rule=\"not writable\",counter=\"refused.confirmation.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"request\",field=\"width\",rule=\"4 bytes\",counter=\"refused.request.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"argument\",field=\"width\",rule=\"4 bytes\",counter=\"refused.argument.width.write-width\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"last-request\",field=\"\",rule=\"not writable\",counter=\"refused.last-request.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"last-response\",field=\"\",rule=\"not writable\",counter=\"refused.last-response.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"access\",field=\"width\",rule=\"one of 4\",counter=\"refused.access.width.write-width\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_tpm_ppi_shape,
    /* 1 in all */
};

const struct es_shape_spec es_tpm_ppi_shapes = {
    .spec = &es_tpm_ppi_spec,
    .shapes = all_shapes,
    .shape_count = 1,
    .refused = es_tpm_ppi_refused,
    .metrics = es_tpm_ppi_metrics,
};
