/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-interface. */
#include "generated/inspect/tpm_interface_inspect.h"
#include "generated/state/tpm_interface_state.h"
#include "generated/tpm_interface_machine.h"
#include "generated/tpm_interface_spec.h"
#include "generated/tpm_interface_wire.h"

#include "tests/fuzz/harness.h"

bool es_tpm_interface_locality_if_not_for_software(const struct es_tpm_interface_locality_owner *owner) {
  return es_fuzz_yes(owner, 0u);
}

bool es_tpm_interface_locality_if_nobody_active(const struct es_tpm_interface_locality_owner *owner) {
  return es_fuzz_yes(owner, 1u);
}

bool es_tpm_interface_locality_if_lower_active(const struct es_tpm_interface_locality_owner *owner) {
  return es_fuzz_yes(owner, 2u);
}

void es_tpm_interface_locality_do_take_tpm(struct es_tpm_interface_locality_owner *owner) {
  es_fuzz_called(owner, 3u, 0, 0);
}

void es_tpm_interface_locality_do_leave_tpm(struct es_tpm_interface_locality_owner *owner) {
  es_fuzz_called(owner, 4u, 0, 0);
}

void es_tpm_interface_locality_do_displace(struct es_tpm_interface_locality_owner *owner) {
  es_fuzz_called(owner, 5u, 0, 0);
}

void es_tpm_interface_locality_do_remember_seizure(struct es_tpm_interface_locality_owner *owner) {
  es_fuzz_called(owner, 6u, 0, 0);
}

void es_tpm_interface_locality_do_pass_on(struct es_tpm_interface_locality_owner *owner) {
  es_fuzz_called(owner, 7u, 0, 0);
}

bool es_tpm_interface_crb_if_command_whole(const struct es_tpm_interface_crb_owner *owner) {
  return es_fuzz_yes(owner, 8u);
}

void es_tpm_interface_crb_do_forget(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 9u, 0, 0);
}

void es_tpm_interface_crb_do_tell_ready(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 10u, 0, 0);
}

void es_tpm_interface_crb_do_store_byte(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 11u, 0, 0);
}

void es_tpm_interface_crb_do_submit(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 12u, 0, 0);
}

void es_tpm_interface_crb_do_refuse_size(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 13u, 0, 0);
}

void es_tpm_interface_crb_do_cancel(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 14u, 0, 0);
}

void es_tpm_interface_crb_do_keep_response(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 15u, 0, 0);
}

void es_tpm_interface_crb_do_show_byte(struct es_tpm_interface_crb_owner *owner) {
  es_fuzz_called(owner, 16u, 0, 0);
}

bool es_tpm_interface_tis_if_more_expected(const struct es_tpm_interface_tis_owner *owner) {
  return es_fuzz_yes(owner, 17u);
}

bool es_tpm_interface_tis_if_command_whole(const struct es_tpm_interface_tis_owner *owner) {
  return es_fuzz_yes(owner, 18u);
}

bool es_tpm_interface_tis_if_more_to_give(const struct es_tpm_interface_tis_owner *owner) {
  return es_fuzz_yes(owner, 19u);
}

void es_tpm_interface_tis_do_forget(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 20u, 0, 0);
}

void es_tpm_interface_tis_do_tell_ready(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 21u, 0, 0);
}

void es_tpm_interface_tis_do_take_byte(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 22u, 0, 0);
}

void es_tpm_interface_tis_do_submit(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 23u, 0, 0);
}

void es_tpm_interface_tis_do_refuse_size(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 24u, 0, 0);
}

void es_tpm_interface_tis_do_cancel(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 25u, 0, 0);
}

void es_tpm_interface_tis_do_keep_response(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 26u, 0, 0);
}

void es_tpm_interface_tis_do_give_byte(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 27u, 0, 0);
}

void es_tpm_interface_tis_do_rewind(struct es_tpm_interface_tis_owner *owner) {
  es_fuzz_called(owner, 28u, 0, 0);
}

static const char *const by_hand[] = {
    "es_tpm_interface_locality_if_not_for_software",
    /* 29 in all */
    "es_tpm_interface_locality_if_nobody_active",
    "es_tpm_interface_locality_if_lower_active",
    "es_tpm_interface_locality_do_take_tpm",
    "es_tpm_interface_locality_do_leave_tpm",
    "es_tpm_interface_locality_do_displace",
    "es_tpm_interface_locality_do_remember_seizure",
    "es_tpm_interface_locality_do_pass_on",
    "es_tpm_interface_crb_if_command_whole",
    "es_tpm_interface_crb_do_forget",
    "es_tpm_interface_crb_do_tell_ready",
    "es_tpm_interface_crb_do_store_byte",
    "es_tpm_interface_crb_do_submit",
    "es_tpm_interface_crb_do_refuse_size",
    "es_tpm_interface_crb_do_cancel",
    "es_tpm_interface_crb_do_keep_response",
    "es_tpm_interface_crb_do_show_byte",
    "es_tpm_interface_tis_if_more_expected",
    "es_tpm_interface_tis_if_command_whole",
    "es_tpm_interface_tis_if_more_to_give",
    "es_tpm_interface_tis_do_forget",
    "es_tpm_interface_tis_do_tell_ready",
    "es_tpm_interface_tis_do_take_byte",
    "es_tpm_interface_tis_do_submit",
    "es_tpm_interface_tis_do_refuse_size",
    "es_tpm_interface_tis_do_cancel",
    "es_tpm_interface_tis_do_keep_response",
    "es_tpm_interface_tis_do_give_byte",
    "es_tpm_interface_tis_do_rewind",
};

static void start_locality(void *machine) {
  es_tpm_interface_locality_start(machine);
}

static uint32_t state_of_locality(const void *machine) {
  return (uint32_t)((const struct es_tpm_interface_locality *)machine)->state;
}

static const char *state_name_of_locality(uint32_t state) {
  return es_tpm_interface_locality_state_name((enum es_tpm_interface_locality_state)state);
}

static enum es_step event_of_locality(void *machine, void *owner_of_all, uint32_t event) {
  struct es_tpm_interface_locality_owner *owner = owner_of_all;
  switch (event) {
  case 0:
    return es_tpm_interface_locality_on_request(machine, owner);
  case 1:
    return es_tpm_interface_locality_on_relinquish(machine, owner);
  case 2:
    return es_tpm_interface_locality_on_seize(machine, owner);
  case 3:
    return es_tpm_interface_locality_on_granted(machine, owner);
  case 4:
    return es_tpm_interface_locality_on_displaced(machine, owner);
  case 5:
    return es_tpm_interface_locality_on_use(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_locality[] = {
    {
        .name = "unused",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "waiting",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "active",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_locality[] = {
    "request",
    /* 6 in all */
    "relinquish",
    "seize",
    "granted",
    "displaced",
    "use",
};

static const uint32_t actions_of_locality[] = {
    3u,
    /* 11 in all */
    4u,
    3u,
    5u,
    3u,
    5u,
    3u,
    3u,
    6u,
    4u,
    7u,
};

static const struct es_fuzz_transition transitions_of_locality[] = {
    {0, 0, 0u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 0, 0},
    /* 16 in all */
    {0, 0, 1u, false, 2, ES_STEP_SILENT, 0, 1},
    {0, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 1, 0},
    {1, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 1, 0},
    {2, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 1, 0},
    {1, 1, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 1, 0},
    {2, 1, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 1, 1},
    {0, 2, 0u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {0, 2, 1u, false, 2, ES_STEP_SILENT, 2, 1},
    {0, 2, 2u, false, 2, ES_STEP_SILENT, 3, 2},
    {0, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 5, 0},
    {1, 2, 2u, false, 2, ES_STEP_SILENT, 5, 2},
    {1, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 7, 0},
    {1, 3, ES_FUZZ_NONE, false, 2, ES_STEP_SILENT, 7, 1},
    {2, 4, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 8, 2},
    {2, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 10, 1},
};

static const uint32_t others_0_of_locality[] = {
    2u,
};

static const uint32_t others_1_of_locality[] = {
    2u,
};

static const uint32_t others_2_of_locality[] = {
    2u,
};

static const struct es_fuzz_claim claims_of_locality[] = {
    {
        .text = "leave-tpm unless active",
        .what = ES_FUZZ_DOES,
        .number = 4u,
        .when = ES_FUZZ_UNLESS,
        .others = others_0_of_locality,
        .other_count = 1,
    },
    {
        .text = "take-tpm while active",
        .what = ES_FUZZ_DOES,
        .number = 3u,
        .when = ES_FUZZ_WHILE,
        .others = others_1_of_locality,
        .other_count = 1,
    },
    {
        .text = "pass-on unless active",
        .what = ES_FUZZ_DOES,
        .number = 7u,
        .when = ES_FUZZ_UNLESS,
        .others = others_2_of_locality,
        .other_count = 1,
    },
};

static void start_crb(void *machine) {
  es_tpm_interface_crb_start(machine);
}

static uint32_t state_of_crb(const void *machine) {
  return (uint32_t)((const struct es_tpm_interface_crb *)machine)->state;
}

static const char *state_name_of_crb(uint32_t state) {
  return es_tpm_interface_crb_state_name((enum es_tpm_interface_crb_state)state);
}

static enum es_step event_of_crb(void *machine, void *owner_of_all, uint32_t event) {
  struct es_tpm_interface_crb_owner *owner = owner_of_all;
  switch (event) {
  case 0:
    return es_tpm_interface_crb_on_command_ready(machine, owner);
  case 1:
    return es_tpm_interface_crb_on_go_idle(machine, owner);
  case 2:
    return es_tpm_interface_crb_on_written(machine, owner);
  case 3:
    return es_tpm_interface_crb_on_read(machine, owner);
  case 4:
    return es_tpm_interface_crb_on_started(machine, owner);
  case 5:
    return es_tpm_interface_crb_on_cancel(machine, owner);
  case 6:
    return es_tpm_interface_crb_on_answered(machine, owner);
  case 7:
    return es_tpm_interface_crb_on_lost(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_crb[] = {
    {
        .name = "idle",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "ready",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "reception",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "execution",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "completion",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "aborting",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "leaving",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_crb[] = {
    "command-ready",
    /* 8 in all */
    "go-idle",
    "written",
    "read",
    "started",
    "cancel",
    "answered",
    "lost",
};

static const uint32_t actions_of_crb[] = {
    9u,
    /* 29 in all */
    10u,
    10u,
    11u,
    11u,
    12u,
    13u,
    9u,
    10u,
    9u,
    10u,
    9u,
    9u,
    9u,
    9u,
    9u,
    14u,
    14u,
    14u,
    14u,
    15u,
    16u,
    9u,
    11u,
    14u,
    14u,
    9u,
    10u,
    9u,
};

static const struct es_fuzz_transition transitions_of_crb[] = {
    {0, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 0, 2},
    /* 33 in all */
    {0, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {0, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {6, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {1, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 1},
    {1, 1, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 3, 0},
    {1, 2, ES_FUZZ_NONE, false, 2, ES_STEP_SILENT, 3, 1},
    {2, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 4, 1},
    {2, 4, 8u, false, 3, ES_STEP_SILENT, 5, 1},
    {2, 4, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 6, 1},
    {2, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 7, 2},
    {4, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 9, 2},
    {2, 1, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 11, 1},
    {4, 1, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 12, 1},
    {1, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 13, 1},
    {2, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 14, 1},
    {4, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 15, 1},
    {3, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 16, 1},
    {3, 0, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 17, 1},
    {3, 1, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 18, 1},
    {3, 7, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 19, 1},
    {3, 6, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 20, 1},
    {4, 3, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 21, 1},
    {4, 2, ES_FUZZ_NONE, false, 2, ES_STEP_SILENT, 22, 2},
    {5, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 24, 1},
    {6, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 25, 1},
    {5, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 26, 0},
    {5, 1, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 26, 0},
    {5, 7, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 26, 0},
    {5, 6, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 26, 2},
    {6, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 28, 0},
    {6, 0, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 28, 0},
    {6, 6, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 28, 1},
};

static const uint32_t others_0_of_crb[] = {
    3u,
    /* 3 in all */
    5u,
    6u,
};

static const uint32_t others_1_of_crb[] = {
    3u,
};

static const uint32_t others_2_of_crb[] = {
    2u,
};

static const uint32_t others_3_of_crb[] = {
    4u,
};

static const struct es_fuzz_claim claims_of_crb[] = {
    {
        .text = "store-byte while execution or aborting or leaving",
        .what = ES_FUZZ_DOES,
        .number = 11u,
        .when = ES_FUZZ_WHILE,
        .others = others_0_of_crb,
        .other_count = 3,
    },
    {
        .text = "forget while execution",
        .what = ES_FUZZ_DOES,
        .number = 9u,
        .when = ES_FUZZ_WHILE,
        .others = others_1_of_crb,
        .other_count = 1,
    },
    {
        .text = "submit unless reception",
        .what = ES_FUZZ_DOES,
        .number = 12u,
        .when = ES_FUZZ_UNLESS,
        .others = others_2_of_crb,
        .other_count = 1,
    },
    {
        .text = "show-byte unless completion",
        .what = ES_FUZZ_DOES,
        .number = 16u,
        .when = ES_FUZZ_UNLESS,
        .others = others_3_of_crb,
        .other_count = 1,
    },
};

static void start_tis(void *machine) {
  es_tpm_interface_tis_start(machine);
}

static uint32_t state_of_tis(const void *machine) {
  return (uint32_t)((const struct es_tpm_interface_tis *)machine)->state;
}

static const char *state_name_of_tis(uint32_t state) {
  return es_tpm_interface_tis_state_name((enum es_tpm_interface_tis_state)state);
}

static enum es_step event_of_tis(void *machine, void *owner_of_all, uint32_t event) {
  struct es_tpm_interface_tis_owner *owner = owner_of_all;
  switch (event) {
  case 0:
    return es_tpm_interface_tis_on_command_ready(machine, owner);
  case 1:
    return es_tpm_interface_tis_on_written(machine, owner);
  case 2:
    return es_tpm_interface_tis_on_read(machine, owner);
  case 3:
    return es_tpm_interface_tis_on_go(machine, owner);
  case 4:
    return es_tpm_interface_tis_on_retry(machine, owner);
  case 5:
    return es_tpm_interface_tis_on_cancel(machine, owner);
  case 6:
    return es_tpm_interface_tis_on_answered(machine, owner);
  case 7:
    return es_tpm_interface_tis_on_lost(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_tis[] = {
    {
        .name = "idle",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "ready",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "reception",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "execution",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "completion",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "aborting",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "leaving",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_tis[] = {
    "command-ready",
    /* 8 in all */
    "written",
    "read",
    "go",
    "retry",
    "cancel",
    "answered",
    "lost",
};

static const uint32_t actions_of_tis[] = {
    20u,
    /* 25 in all */
    21u,
    21u,
    22u,
    22u,
    23u,
    24u,
    20u,
    21u,
    20u,
    21u,
    20u,
    20u,
    20u,
    25u,
    25u,
    25u,
    26u,
    27u,
    28u,
    25u,
    25u,
    20u,
    21u,
    20u,
};

static const struct es_fuzz_transition transitions_of_tis[] = {
    {0, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 0, 2},
    /* 29 in all */
    {0, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {6, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 0},
    {1, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 1},
    {1, 1, ES_FUZZ_NONE, false, 2, ES_STEP_SILENT, 3, 1},
    {2, 1, 17u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 4, 1},
    {2, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 5, 0},
    {2, 3, 17u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 5, 0},
    {2, 3, 18u, false, 3, ES_STEP_SILENT, 5, 1},
    {2, 3, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 6, 1},
    {2, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 7, 2},
    {4, 0, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 9, 2},
    {1, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 11, 1},
    {2, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 12, 1},
    {4, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 13, 1},
    {3, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 14, 1},
    {3, 0, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 15, 1},
    {3, 7, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 16, 1},
    {3, 6, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 17, 1},
    {4, 2, 19u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 18, 1},
    {4, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 19, 0},
    {4, 4, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 19, 1},
    {5, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 20, 1},
    {6, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 21, 1},
    {5, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 22, 0},
    {5, 7, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 22, 0},
    {5, 6, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 22, 2},
    {6, 0, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 24, 0},
    {6, 6, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 24, 1},
};

static const uint32_t others_0_of_tis[] = {
    3u,
    /* 3 in all */
    5u,
    6u,
};

static const uint32_t others_1_of_tis[] = {
    3u,
};

static const uint32_t others_2_of_tis[] = {
    2u,
};

static const uint32_t others_3_of_tis[] = {
    4u,
};

static const struct es_fuzz_claim claims_of_tis[] = {
    {
        .text = "take-byte while execution or aborting or leaving",
        .what = ES_FUZZ_DOES,
        .number = 22u,
        .when = ES_FUZZ_WHILE,
        .others = others_0_of_tis,
        .other_count = 3,
    },
    {
        .text = "forget while execution",
        .what = ES_FUZZ_DOES,
        .number = 20u,
        .when = ES_FUZZ_WHILE,
        .others = others_1_of_tis,
        .other_count = 1,
    },
    {
        .text = "submit unless reception",
        .what = ES_FUZZ_DOES,
        .number = 23u,
        .when = ES_FUZZ_UNLESS,
        .others = others_2_of_tis,
        .other_count = 1,
    },
    {
        .text = "give-byte unless completion",
        .what = ES_FUZZ_DOES,
        .number = 27u,
        .when = ES_FUZZ_UNLESS,
        .others = others_3_of_tis,
        .other_count = 1,
    },
};

static const struct es_fuzz_machine machines[] = {
    {
        .name = "locality",
        .start = start_locality,
        .state = state_of_locality,
        .state_name = state_name_of_locality,
        .event = event_of_locality,
        .value_size = sizeof(struct es_tpm_interface_locality),
        .states = states_of_locality,
        .state_count = 3,
        .start_state = 0,
        .events = events_of_locality,
        .event_count = 6,
        .message_events = 0,
        .transitions = transitions_of_locality,
        .transition_count = 16,
        .actions = actions_of_locality,
        .otherwise_message = ES_STEP_REFUSED,
        .claims = claims_of_locality,
        .claim_count = 3,
    },
    {
        .name = "crb",
        .start = start_crb,
        .state = state_of_crb,
        .state_name = state_name_of_crb,
        .event = event_of_crb,
        .value_size = sizeof(struct es_tpm_interface_crb),
        .states = states_of_crb,
        .state_count = 7,
        .start_state = 0,
        .events = events_of_crb,
        .event_count = 8,
        .message_events = 0,
        .transitions = transitions_of_crb,
        .transition_count = 33,
        .actions = actions_of_crb,
        .otherwise_message = ES_STEP_REFUSED,
        .claims = claims_of_crb,
        .claim_count = 4,
    },
    {
        .name = "tis",
        .start = start_tis,
        .state = state_of_tis,
        .state_name = state_name_of_tis,
        .event = event_of_tis,
        .value_size = sizeof(struct es_tpm_interface_tis),
        .states = states_of_tis,
        .state_count = 7,
        .start_state = 0,
        .events = events_of_tis,
        .event_count = 8,
        .message_events = 0,
        .transitions = transitions_of_tis,
        .transition_count = 29,
        .actions = actions_of_tis,
        .otherwise_message = ES_STEP_REFUSED,
        .claims = claims_of_tis,
        .claim_count = 4,
    },
};

/* specs/tpm/interface.yaml:14 */
static void save_locality(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_interface_locality(out, instance, from);
}

static es_result take_locality(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_interface_locality(in, instance, to);
}

/* specs/tpm/interface.yaml:45 */
static void save_crb(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_interface_crb(out, instance, from);
}

static es_result take_crb(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_interface_crb(in, instance, to);
}

/* specs/tpm/interface.yaml:98 */
static void save_tis(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_interface_tis(out, instance, from);
}

static es_result take_tis(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_interface_tis(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_tpm_interface_locality,
        .save = save_locality,
        .take = take_locality,
    },
    {
        .thing = &es_saved_tpm_interface_crb,
        .save = save_crb,
        .take = take_crb,
    },
    {
        .thing = &es_saved_tpm_interface_tis,
        .save = save_tis,
        .take = take_tis,
    },
};

static void show_locality(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_interface_locality(inspect, name, value);
}

static void show_crb(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_interface_crb(inspect, name, value);
}

static void show_tis(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_interface_tis(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "locality",
        .show = show_locality,
        .size = sizeof(struct es_tpm_interface_locality),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "crb",
        .show = show_crb,
        .size = sizeof(struct es_tpm_interface_crb),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "tis",
        .show = show_tis,
        .size = sizeof(struct es_tpm_interface_tis),
        .record = ES_FUZZ_NONE,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_interface;

const struct es_fuzz_spec es_fuzz_tpm_interface = {
    .name = "tpm-interface",
    .spec = &es_tpm_interface_spec,
    .by_hand = by_hand,
    .by_hand_count = 29,
    .machines = machines,
    .machine_count = 3,
    .saved = saved,
    .saved_count = 3,
    .shown = shown,
    .shown_count = 3,
};
