/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator. */
#include "generated/inspect/hyperv_msr_inspect.h"

#include "generated/hyperv_msr_spec.h"

static const struct es_shape_part parts_of_es_hyperv_msr_vp_shape_vp_assist_page[2] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "page",
        .low = 12,
        .bits = 52,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vp_shape_scontrol[1] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vp_shape_siefp[2] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "page",
        .low = 12,
        .bits = 52,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vp_shape_simp[2] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "page",
        .low = 12,
        .bits = 52,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vp_shape_sint[4] = {
    {
        .name = "vector",
        .low = 0,
        .bits = 8,
    },
    {
        .name = "masked",
        .low = 16,
        .bits = 1,
    },
    {
        .name = "auto-eoi",
        .low = 17,
        .bits = 1,
    },
    {
        .name = "polling",
        .low = 18,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_hyperv_msr_vp_shape[5] = {
    {
        .name = "vp-assist-page",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vp, vp_assist_page),
        .size = sizeof(((const struct es_hyperv_msr_vp *)0)->vp_assist_page),
        .parts = parts_of_es_hyperv_msr_vp_shape_vp_assist_page,
        .part_count = 2,
    },
    {
        .name = "scontrol",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vp, scontrol),
        .size = sizeof(((const struct es_hyperv_msr_vp *)0)->scontrol),
        .parts = parts_of_es_hyperv_msr_vp_shape_scontrol,
        .part_count = 1,
    },
    {
        .name = "siefp",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vp, siefp),
        .size = sizeof(((const struct es_hyperv_msr_vp *)0)->siefp),
        .parts = parts_of_es_hyperv_msr_vp_shape_siefp,
        .part_count = 2,
    },
    {
        .name = "simp",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vp, simp),
        .size = sizeof(((const struct es_hyperv_msr_vp *)0)->simp),
        .parts = parts_of_es_hyperv_msr_vp_shape_simp,
        .part_count = 2,
    },
    {
        .name = "sint",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vp, sint),
        .size = sizeof(((const struct es_hyperv_msr_vp *)0)->sint[0]),
        .count = ES_HYPERV_MSR_SINT_COUNT,
        .parts = parts_of_es_hyperv_msr_vp_shape_sint,
        .part_count = 4,
    },
};

/* specs/hyperv/hyperv-msr.yaml:2 */
const struct es_shape es_hyperv_msr_vp_shape = {
    .name = "hyperv-msr",
    .doc = "Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what was "
           "written are stored by scope; all others name an action.",
    .fields = fields_of_es_hyperv_msr_vp_shape,
    .count = 5,
    .size = sizeof(struct es_hyperv_msr_vp),
    .slices = false,
};

static const struct es_shape_part parts_of_es_hyperv_msr_vm_shape_guest_os_id[7] = {
    {
        .name = "build",
        .low = 0,
        .bits = 16,
    },
    {
        .name = "service",
        .low = 16,
        .bits = 8,
    },
    {
        .name = "minor",
        .low = 24,
        .bits = 8,
    },
    {
        .name = "major",
        .low = 32,
        .bits = 8,
    },
    {
        .name = "os-type",
        .low = 40,
        .bits = 8,
    },
    {
        .name = "vendor",
        .low = 48,
        .bits = 15,
    },
    {
        .name = "open-source",
        .low = 63,
        .bits = 1,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vm_shape_hypercall[3] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "locked",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "page",
        .low = 12,
        .bits = 52,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vm_shape_reference_tsc[2] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "page",
        .low = 12,
        .bits = 52,
    },
};

static const struct es_shape_part parts_of_es_hyperv_msr_vm_shape_tsc_invariant_control[1] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
};

static const struct es_shape_field fields_of_es_hyperv_msr_vm_shape[5] = {
    {
        .name = "guest-os-id",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vm, guest_os_id),
        .size = sizeof(((const struct es_hyperv_msr_vm *)0)->guest_os_id),
        .parts = parts_of_es_hyperv_msr_vm_shape_guest_os_id,
        .part_count = 7,
    },
    {
        .name = "hypercall",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vm, hypercall),
        .size = sizeof(((const struct es_hyperv_msr_vm *)0)->hypercall),
        .parts = parts_of_es_hyperv_msr_vm_shape_hypercall,
        .part_count = 3,
    },
    {
        .name = "reference-tsc",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vm, reference_tsc),
        .size = sizeof(((const struct es_hyperv_msr_vm *)0)->reference_tsc),
        .parts = parts_of_es_hyperv_msr_vm_shape_reference_tsc,
        .part_count = 2,
    },
    {
        .name = "crash-parameter",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vm, crash_parameter),
        .size = sizeof(((const struct es_hyperv_msr_vm *)0)->crash_parameter[0]),
        .count = ES_HYPERV_MSR_CRASH_PARAMETER_COUNT,
    },
    {
        .name = "tsc-invariant-control",
        .sort = ES_SHAPE_WORD,
        .hex = true,
        .width = 8,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_hyperv_msr_vm, tsc_invariant_control),
        .size = sizeof(((const struct es_hyperv_msr_vm *)0)->tsc_invariant_control),
        .parts = parts_of_es_hyperv_msr_vm_shape_tsc_invariant_control,
        .part_count = 1,
    },
};

/* specs/hyperv/hyperv-msr.yaml:2 */
const struct es_shape es_hyperv_msr_vm_shape = {
    .name = "hyperv-msr",
    .doc = "Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what was "
           "written are stored by scope; all others name an action.",
    .fields = fields_of_es_hyperv_msr_vm_shape,
    .count = 5,
    .size = sizeof(struct es_hyperv_msr_vm),
    .slices = false,
};

static const struct es_shape_part parts_of_es_hyperv_msr_reset_word[1] = {
    {
        .name = "reset",
        .low = 0,
        .bits = 1,
    },
};

/* specs/hyperv/hyperv-msr.yaml:38 */
const struct es_shape_field es_hyperv_msr_reset_word = {
    .name = "reset",
    .sort = ES_SHAPE_WORD,
    .hex = true,
    .width = 8,
    .last = UINT8_MAX,
    .parts = parts_of_es_hyperv_msr_reset_word,
    .part_count = 1,
};

static const struct es_shape_part parts_of_es_hyperv_msr_stimer_config_word[7] = {
    {
        .name = "enable",
        .low = 0,
        .bits = 1,
    },
    {
        .name = "periodic",
        .low = 1,
        .bits = 1,
    },
    {
        .name = "lazy",
        .low = 2,
        .bits = 1,
    },
    {
        .name = "auto-enable",
        .low = 3,
        .bits = 1,
    },
    {
        .name = "vector",
        .low = 4,
        .bits = 8,
    },
    {
        .name = "direct-mode",
        .low = 12,
        .bits = 1,
    },
    {
        .name = "sint",
        .low = 16,
        .bits = 4,
    },
};

/* specs/hyperv/hyperv-msr.yaml:102 */
const struct es_shape_field es_hyperv_msr_stimer_config_word = {
    .name = "stimer-config",
    .sort = ES_SHAPE_WORD,
    .hex = true,
    .width = 8,
    .last = UINT8_MAX,
    .parts = parts_of_es_hyperv_msr_stimer_config_word,
    .part_count = 7,
};

static const struct es_shape_part parts_of_es_hyperv_msr_crash_control_word[2] = {
    {
        .name = "message",
        .low = 62,
        .bits = 1,
    },
    {
        .name = "notify",
        .low = 63,
        .bits = 1,
    },
};

/* specs/hyperv/hyperv-msr.yaml:119 */
const struct es_shape_field es_hyperv_msr_crash_control_word = {
    .name = "crash-control",
    .sort = ES_SHAPE_WORD,
    .hex = true,
    .width = 8,
    .last = UINT8_MAX,
    .parts = parts_of_es_hyperv_msr_crash_control_word,
    .part_count = 2,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_hyperv_msr_refused[ES_HYPERV_MSR_REFUSAL_COUNT] = {
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
        .name = "entresol_hyperv_msr_accesses_total",
        .help = "Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what "
                "was written are stored by scope; all others name an action.",
    },
    {
        .name = "entresol_hyperv_msr_refusals_total",
        .help = "Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what "
                "was written are stored by scope; all others name an action.",
    },
};

static const struct es_shape_metric es_hyperv_msr_metrics[ES_HYPERV_MSR_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "name=\"guest-os-id\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"guest-os-id\",field=\"\",rule=\"level vtl0\",counter=\"refused.guest-os-id.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hypercall\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hypercall\",field=\"\",rule=\"level vtl0\",counter=\"refused.hypercall.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vp-index\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vp-index\",field=\"\",rule=\"level vtl0\",counter=\"refused.vp-index.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reset\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reset\",field=\"\",rule=\"level vtl0\",counter=\"refused.reset.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"time-ref-count\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"time-ref-count\",field=\"\",rule=\"level vtl0\",counter=\"refused.time-ref-count.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reference-tsc\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reference-tsc\",field=\"\",rule=\"level vtl0\",counter=\"refused.reference-tsc.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tsc-frequency\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tsc-frequency\",field=\"\",rule=\"level vtl0\",counter=\"refused.tsc-frequency.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"apic-frequency\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"apic-frequency\",field=\"\",rule=\"level vtl0\",counter=\"refused.apic-frequency.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vp-assist-page\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vp-assist-page\",field=\"\",rule=\"level vtl0\",counter=\"refused.vp-assist-page.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"scontrol\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"scontrol\",field=\"\",rule=\"level vtl0\",counter=\"refused.scontrol.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sversion\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sversion\",field=\"\",rule=\"level vtl0\",counter=\"refused.sversion.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"siefp\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"siefp\",field=\"\",rule=\"level vtl0\",counter=\"refused.siefp.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"simp\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"simp\",field=\"\",rule=\"level vtl0\",counter=\"refused.simp.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"eom\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"eom\",field=\"\",rule=\"level vtl0\",counter=\"refused.eom.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sint\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sint\",field=\"\",rule=\"level vtl0\",counter=\"refused.sint.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"stimer-config\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"stimer-config\",field=\"\",rule=\"level vtl0\",counter=\"refused.stimer-config.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"stimer-count\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"stimer-count\",field=\"\",rule=\"level vtl0\",counter=\"refused.stimer-count.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"crash-parameter\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"crash-parameter\",field=\"\",rule=\"level vtl0\",counter=\"refused.crash-parameter.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"crash-control\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"crash-control\",field=\"\",rule=\"level vtl0\",counter=\"refused.crash-control.caller\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tsc-invariant-control\",access=\"read\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tsc-invariant-control\","
                  "field=\"\","
                  "rule=\"level vtl0\","
                  "counter=\"refused.tsc-invariant-control.caller\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"read\",field=\"\",rule=\"no such register\",counter=\"refused.read.unknown\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"guest-os-id\","
                  "field=\"\","
                  "rule=\"refused by guest-os-id\","
                  "counter=\"refused.guest-os-id.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"guest-os-id\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"hypercall\",field=\"\",rule=\"refused by hypercall\",counter=\"refused.hypercall.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"hypercall\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vp-index\",field=\"\",rule=\"not writable\",counter=\"refused.vp-index.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reset\",field=\"\",rule=\"refused by reset\",counter=\"refused.reset.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reset\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"time-ref-count\",field=\"\",rule=\"not writable\",counter=\"refused.time-ref-count.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"reference-tsc\","
                  "field=\"\","
                  "rule=\"refused by reference-tsc\","
                  "counter=\"refused.reference-tsc.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"reference-tsc\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tsc-frequency\",field=\"\",rule=\"not writable\",counter=\"refused.tsc-frequency.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"apic-frequency\",field=\"\",rule=\"not writable\",counter=\"refused.apic-frequency.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"vp-assist-page\","
                  "field=\"\","
                  "rule=\"refused by vp-assist-page\","
                  "counter=\"refused.vp-assist-page.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"vp-assist-page\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"scontrol\",field=\"\",rule=\"refused by scontrol\",counter=\"refused.scontrol.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"scontrol\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sversion\",field=\"\",rule=\"not writable\",counter=\"refused.sversion.write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"siefp\",field=\"\",rule=\"refused by siefp\",counter=\"refused.siefp.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"siefp\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"simp\",field=\"\",rule=\"refused by simp\",counter=\"refused.simp.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"simp\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"eom\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"sint\",field=\"\",rule=\"refused by sint\",counter=\"refused.sint.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"sint\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"stimer-config\","
                  "field=\"\","
                  "rule=\"refused by stimer-config\","
                  "counter=\"refused.stimer-config.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"stimer-config\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"stimer-count\","
                  "field=\"\","
                  "rule=\"refused by stimer-count\","
                  "counter=\"refused.stimer-count.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"stimer-count\",access=\"write\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"crash-parameter\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"crash-control\","
                  "field=\"\","
                  "rule=\"refused by crash-control\","
                  "counter=\"refused.crash-control.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"crash-control\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tsc-invariant-control\","
                  "field=\"\","
                  "rule=\"reserved bits 0xfffffffffffffffe are zero\","
                  "counter=\"refused.tsc-invariant-control.reserved\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tsc-invariant-control\","
                  "field=\"\","
                  "rule=\"refused by tsc-invariant-control\","
                  "counter=\"refused.tsc-invariant-control.action\"",
    },
    {
        .family = &families[0],
        .labels = "name=\"tsc-invariant-control\",access=\"write\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"write\",field=\"\",rule=\"no such register\",counter=\"refused.write.unknown\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_hyperv_msr_vp_shape,
    /* 2 in all */
    &es_hyperv_msr_vm_shape,
};

const struct es_shape_spec es_hyperv_msr_shapes = {
    .spec = &es_hyperv_msr_spec,
    .shapes = all_shapes,
    .shape_count = 2,
    .refused = es_hyperv_msr_refused,
    .metrics = es_hyperv_msr_metrics,
};
