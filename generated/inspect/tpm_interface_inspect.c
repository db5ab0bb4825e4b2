/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator. */
#include "generated/inspect/tpm_interface_inspect.h"

#include "generated/tpm_interface_spec.h"

static const char *const es_tpm_interface_locality_unused_takes[] = {
    "request",
    /* 2 events */
    "seize",
    NULL,
};

static const char *const es_tpm_interface_locality_waiting_takes[] = {
    "request",
    /* 4 events */
    "relinquish",
    "seize",
    "granted",
    NULL,
};

static const char *const es_tpm_interface_locality_active_takes[] = {
    "request",
    /* 4 events */
    "relinquish",
    "displaced",
    "use",
    NULL,
};

static const struct es_shape_state states_of_es_tpm_interface_locality_machine[3] = {
    {
        .name = "unused",
        .doc = "Does not want the TPM.",
        .takes = es_tpm_interface_locality_unused_takes,
        .final = false,
    },
    {
        .name = "waiting",
        .doc = "Has asked for it while another was active.",
        .takes = es_tpm_interface_locality_waiting_takes,
        .final = false,
    },
    {
        .name = "active",
        .doc = "The TPM is this one's.",
        .takes = es_tpm_interface_locality_active_takes,
        .final = false,
    },
};

/* specs/tpm/interface.yaml:14 */
const struct es_shape_machine es_tpm_interface_locality_machine = {
    .name = "locality",
    .doc = "One for each locality.",
    .states = states_of_es_tpm_interface_locality_machine,
    .count = 3,
};

static const char *const es_tpm_interface_crb_idle_takes[] = {
    "command-ready",
    /* 3 events */
    "go-idle",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_ready_takes[] = {
    "command-ready",
    /* 4 events */
    "go-idle",
    "written",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_reception_takes[] = {
    "command-ready",
    /* 5 events */
    "go-idle",
    "written",
    "started",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_execution_takes[] = {
    "command-ready",
    /* 5 events */
    "go-idle",
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_completion_takes[] = {
    "command-ready",
    /* 5 events */
    "go-idle",
    "written",
    "read",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_aborting_takes[] = {
    "command-ready",
    /* 5 events */
    "go-idle",
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_crb_leaving_takes[] = {
    "command-ready",
    /* 5 events */
    "go-idle",
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const struct es_shape_state states_of_es_tpm_interface_crb_machine[7] = {
    {
        .name = "idle",
        .doc = "Nothing is kept.",
        .takes = es_tpm_interface_crb_idle_takes,
        .final = false,
    },
    {
        .name = "ready",
        .doc = "The buffer is empty and waits for a command.",
        .takes = es_tpm_interface_crb_ready_takes,
        .final = false,
    },
    {
        .name = "reception",
        .doc = "A command is being written.",
        .takes = es_tpm_interface_crb_reception_takes,
        .final = false,
    },
    {
        .name = "execution",
        .doc = "The TPM has it.",
        .takes = es_tpm_interface_crb_execution_takes,
        .final = false,
    },
    {
        .name = "completion",
        .doc = "The buffer holds its response.",
        .takes = es_tpm_interface_crb_completion_takes,
        .final = false,
    },
    {
        .name = "aborting",
        .doc = "The TPM still has it, but nobody wants it any more; then ready.",
        .takes = es_tpm_interface_crb_aborting_takes,
        .final = false,
    },
    {
        .name = "leaving",
        .doc = "As aborting, but then idle.",
        .takes = es_tpm_interface_crb_leaving_takes,
        .final = false,
    },
};

/* specs/tpm/interface.yaml:45 */
const struct es_shape_machine es_tpm_interface_crb_machine = {
    .name = "crb",
    .doc = "The one command of the CRB interface.",
    .states = states_of_es_tpm_interface_crb_machine,
    .count = 7,
};

static const char *const es_tpm_interface_tis_idle_takes[] = {
    "command-ready",
    /* 2 events */
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_ready_takes[] = {
    "command-ready",
    /* 3 events */
    "written",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_reception_takes[] = {
    "command-ready",
    /* 4 events */
    "written",
    "go",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_execution_takes[] = {
    "command-ready",
    /* 4 events */
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_completion_takes[] = {
    "command-ready",
    /* 4 events */
    "read",
    "retry",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_aborting_takes[] = {
    "command-ready",
    /* 4 events */
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const char *const es_tpm_interface_tis_leaving_takes[] = {
    "command-ready",
    /* 4 events */
    "cancel",
    "answered",
    "lost",
    NULL,
};

static const struct es_shape_state states_of_es_tpm_interface_tis_machine[7] = {
    {
        .name = "idle",
        .doc = "Nothing is kept.",
        .takes = es_tpm_interface_tis_idle_takes,
        .final = false,
    },
    {
        .name = "ready",
        .doc = "The FIFO is empty and waits for a command.",
        .takes = es_tpm_interface_tis_ready_takes,
        .final = false,
    },
    {
        .name = "reception",
        .doc = "A command is being written.",
        .takes = es_tpm_interface_tis_reception_takes,
        .final = false,
    },
    {
        .name = "execution",
        .doc = "The TPM has it.",
        .takes = es_tpm_interface_tis_execution_takes,
        .final = false,
    },
    {
        .name = "completion",
        .doc = "The FIFO gives its response.",
        .takes = es_tpm_interface_tis_completion_takes,
        .final = false,
    },
    {
        .name = "aborting",
        .doc = "The TPM still has it, but nobody wants it any more; then ready.",
        .takes = es_tpm_interface_tis_aborting_takes,
        .final = false,
    },
    {
        .name = "leaving",
        .doc = "As aborting, but then idle.",
        .takes = es_tpm_interface_tis_leaving_takes,
        .final = false,
    },
};

/* specs/tpm/interface.yaml:98 */
const struct es_shape_machine es_tpm_interface_tis_machine = {
    .name = "tis",
    .doc = "The one command of the FIFO interface.",
    .states = states_of_es_tpm_interface_tis_machine,
    .count = 7,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_tpm_interface_refused[ES_TPM_INTERFACE_REFUSAL_COUNT] = {
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

static const struct es_shape_family families[4] = {
    {
        .name = "entresol_tpm_interface_locality_transitions_total",
        .help = "One for each locality.",
    },
    {
        .name = "entresol_tpm_interface_refusals_total",
        .help = "What the TPM's two register interfaces do with an access: which locality may use the TPM, "
                "and what becomes of a command. Registers stand in `tpm-crb` and `tpm-tis`; both have the "
                "machine of localities, and each one of its own for commands.",
    },
    {
        .name = "entresol_tpm_interface_crb_transitions_total",
        .help = "The one command of the CRB interface.",
    },
    {
        .name = "entresol_tpm_interface_tis_transitions_total",
        .help = "The one command of the FIFO interface.",
    },
};

static const struct es_shape_metric es_tpm_interface_metrics[ES_TPM_INTERFACE_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "transition=\"locality-4-refused\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"unused.request.nobody-active\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"unused.request.else\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"waiting.request\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"active.request\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"locality\",field=\"\",rule=\"\",counter=\"locality.locality-ignored\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"waiting.relinquish\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"active.relinquish\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"unused.seize.nobody-active\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"unused.seize.lower-active\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"seize-refused\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"waiting.seize.lower-active\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"waiting.granted\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"active.displaced\"",
    },
    {
        .family = &families[0],
        .labels = "transition=\"active.use\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"idle.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"ready.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"execution.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"completion.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"aborting.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"leaving.command-ready\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"idle.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"ready.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"execution.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"completion.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"aborting.go-idle\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"leaving.go-idle\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"crb\",field=\"\",rule=\"\",counter=\"crb.out-of-state\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"ready.written\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.written\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"completion.written\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"completion.read\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.started.command-whole\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.started.else\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"execution.cancel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"aborting.cancel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"leaving.cancel\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"execution.answered\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"aborting.answered\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"leaving.answered\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"idle.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"ready.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"reception.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"execution.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"completion.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"aborting.lost\"",
    },
    {
        .family = &families[2],
        .labels = "transition=\"leaving.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"idle.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"reception.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"execution.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"completion.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"aborting.command-ready\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"leaving.command-ready\"",
    },
    {
        .family = &families[1],
        .labels = "where=\"tis\",field=\"\",rule=\"\",counter=\"tis.out-of-state\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.written\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"reception.written.more-expected\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"byte-too-many\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"completion.read.more-to-give\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"read-too-many\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"go-too-early\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"reception.go.command-whole\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"reception.go.else\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"completion.retry\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"execution.cancel\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"aborting.cancel\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"leaving.cancel\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"execution.answered\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"aborting.answered\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"leaving.answered\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"idle.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"ready.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"reception.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"execution.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"completion.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"aborting.lost\"",
    },
    {
        .family = &families[3],
        .labels = "transition=\"leaving.lost\"",
    },
};

static const struct es_shape_machine *const all_machines[] = {
    &es_tpm_interface_locality_machine,
    /* 3 in all */
    &es_tpm_interface_crb_machine,
    &es_tpm_interface_tis_machine,
};

const struct es_shape_spec es_tpm_interface_shapes = {
    .spec = &es_tpm_interface_spec,
    .machines = all_machines,
    .machine_count = 3,
    .refused = es_tpm_interface_refused,
    .metrics = es_tpm_interface_metrics,
};
