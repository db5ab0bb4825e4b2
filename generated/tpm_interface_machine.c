/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator. */
#include "generated/tpm_interface_machine.h"

#include <string.h>

#include "generated/tpm_interface_spec.h"
#include "runtime/counters.h"

const char *es_tpm_interface_locality_state_name(enum es_tpm_interface_locality_state state) {
  switch (state) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    return "unused";
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    return "waiting";
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    return "active";
  }
  return "?";
}

/* specs/tpm/interface.yaml:14 */
void es_tpm_interface_locality_start(struct es_tpm_interface_locality *machine) {
  machine->state = ES_TPM_INTERFACE_LOCALITY_UNUSED;
}

/* specs/tpm/interface.yaml:23 */
enum es_step es_tpm_interface_locality_on_request(struct es_tpm_interface_locality *machine,
                                                  struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    /* specs/tpm/interface.yaml:31 */
    if (es_tpm_interface_locality_if_not_for_software(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_LOCALITY_4_REFUSED]);
      return ES_STEP_SILENT;
    }
    /* specs/tpm/interface.yaml:32 */
    if (es_tpm_interface_locality_if_nobody_active(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_UNUSED_REQUEST_NOBODY_ACTIVE]);
      es_tpm_interface_locality_do_take_tpm(owner);
      machine->state = ES_TPM_INTERFACE_LOCALITY_ACTIVE;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_UNUSED_REQUEST_ELSE]);
    machine->state = ES_TPM_INTERFACE_LOCALITY_WAITING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:34 */
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_WAITING_REQUEST]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:34 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_ACTIVE_REQUEST]);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:24 */
enum es_step es_tpm_interface_locality_on_relinquish(struct es_tpm_interface_locality *machine,
                                                     struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:18 */
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_UNUSED_RELINQUISH]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:35 */
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_WAITING_RELINQUISH]);
    machine->state = ES_TPM_INTERFACE_LOCALITY_UNUSED;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:36 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_ACTIVE_RELINQUISH]);
    es_tpm_interface_locality_do_leave_tpm(owner);
    machine->state = ES_TPM_INTERFACE_LOCALITY_UNUSED;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:25 */
enum es_step es_tpm_interface_locality_on_seize(struct es_tpm_interface_locality *machine,
                                                struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    /* specs/tpm/interface.yaml:37 */
    if (es_tpm_interface_locality_if_not_for_software(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_LOCALITY_4_REFUSED]);
      return ES_STEP_SILENT;
    }
    /* specs/tpm/interface.yaml:38 */
    if (es_tpm_interface_locality_if_nobody_active(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_UNUSED_SEIZE_NOBODY_ACTIVE]);
      es_tpm_interface_locality_do_take_tpm(owner);
      machine->state = ES_TPM_INTERFACE_LOCALITY_ACTIVE;
      return ES_STEP_SILENT;
    }
    /* specs/tpm/interface.yaml:39 */
    if (es_tpm_interface_locality_if_lower_active(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_UNUSED_SEIZE_LOWER_ACTIVE]);
      es_tpm_interface_locality_do_displace(owner);
      es_tpm_interface_locality_do_take_tpm(owner);
      machine->state = ES_TPM_INTERFACE_LOCALITY_ACTIVE;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_SEIZE_REFUSED]);
    return ES_STEP_SILENT;
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    /* specs/tpm/interface.yaml:39 */
    if (es_tpm_interface_locality_if_lower_active(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_WAITING_SEIZE_LOWER_ACTIVE]);
      es_tpm_interface_locality_do_displace(owner);
      es_tpm_interface_locality_do_take_tpm(owner);
      machine->state = ES_TPM_INTERFACE_LOCALITY_ACTIVE;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_SEIZE_REFUSED]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:20 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_ACTIVE_SEIZE]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:26 */
enum es_step es_tpm_interface_locality_on_granted(struct es_tpm_interface_locality *machine,
                                                  struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:18 */
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_UNUSED_GRANTED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:41 */
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_WAITING_GRANTED]);
    es_tpm_interface_locality_do_take_tpm(owner);
    machine->state = ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:20 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_ACTIVE_GRANTED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:27 */
enum es_step es_tpm_interface_locality_on_displaced(struct es_tpm_interface_locality *machine,
                                                    struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:18 */
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_UNUSED_DISPLACED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:19 */
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_WAITING_DISPLACED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:42 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_ACTIVE_DISPLACED]);
    es_tpm_interface_locality_do_remember_seizure(owner);
    es_tpm_interface_locality_do_leave_tpm(owner);
    machine->state = ES_TPM_INTERFACE_LOCALITY_UNUSED;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:28 */
enum es_step es_tpm_interface_locality_on_use(struct es_tpm_interface_locality *machine,
                                              struct es_tpm_interface_locality_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:18 */
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_UNUSED_USE]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:19 */
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_LOCALITY_WAITING_USE]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:43 */
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_LOCALITY_ACTIVE_USE]);
    es_tpm_interface_locality_do_pass_on(owner);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

const char *es_tpm_interface_crb_state_name(enum es_tpm_interface_crb_state state) {
  switch (state) {
  case ES_TPM_INTERFACE_CRB_IDLE:
    return "idle";
  case ES_TPM_INTERFACE_CRB_READY:
    return "ready";
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    return "reception";
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    return "execution";
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    return "completion";
  case ES_TPM_INTERFACE_CRB_ABORTING:
    return "aborting";
  case ES_TPM_INTERFACE_CRB_LEAVING:
    return "leaving";
  }
  return "?";
}

/* specs/tpm/interface.yaml:45 */
void es_tpm_interface_crb_start(struct es_tpm_interface_crb *machine) {
  machine->state = ES_TPM_INTERFACE_CRB_IDLE;
}

/* specs/tpm/interface.yaml:58 */
enum es_step es_tpm_interface_crb_on_command_ready(struct es_tpm_interface_crb *machine,
                                                   struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:68 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_IDLE_COMMAND_READY]);
    es_tpm_interface_crb_do_forget(owner);
    es_tpm_interface_crb_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_CRB_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:71 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_READY_COMMAND_READY]);
    es_tpm_interface_crb_do_tell_ready(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:77 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_COMMAND_READY]);
    es_tpm_interface_crb_do_forget(owner);
    es_tpm_interface_crb_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_CRB_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:81 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_EXECUTION_COMMAND_READY]);
    es_tpm_interface_crb_do_cancel(owner);
    machine->state = ES_TPM_INTERFACE_CRB_ABORTING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:77 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_COMPLETION_COMMAND_READY]);
    es_tpm_interface_crb_do_forget(owner);
    es_tpm_interface_crb_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_CRB_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:87 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_ABORTING_COMMAND_READY]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:91 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_LEAVING_COMMAND_READY]);
    machine->state = ES_TPM_INTERFACE_CRB_ABORTING;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:59 */
enum es_step es_tpm_interface_crb_on_go_idle(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:69 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_IDLE_GO_IDLE]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:72 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_READY_GO_IDLE]);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:78 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_GO_IDLE]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:82 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_EXECUTION_GO_IDLE]);
    es_tpm_interface_crb_do_cancel(owner);
    machine->state = ES_TPM_INTERFACE_CRB_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:78 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_COMPLETION_GO_IDLE]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:88 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_ABORTING_GO_IDLE]);
    machine->state = ES_TPM_INTERFACE_CRB_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:90 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_LEAVING_GO_IDLE]);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:60 */
enum es_step es_tpm_interface_crb_on_written(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:49 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_IDLE_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:73 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_READY_WRITTEN]);
    es_tpm_interface_crb_do_store_byte(owner);
    machine->state = ES_TPM_INTERFACE_CRB_RECEPTION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:74 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_WRITTEN]);
    es_tpm_interface_crb_do_store_byte(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:52 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_EXECUTION_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:85 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_COMPLETION_WRITTEN]);
    es_tpm_interface_crb_do_forget(owner);
    es_tpm_interface_crb_do_store_byte(owner);
    machine->state = ES_TPM_INTERFACE_CRB_RECEPTION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:54 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_ABORTING_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:55 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_LEAVING_WRITTEN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:61 */
enum es_step es_tpm_interface_crb_on_read(struct es_tpm_interface_crb *machine,
                                          struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:49 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_IDLE_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:50 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_READY_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:51 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_RECEPTION_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:52 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_EXECUTION_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:84 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_COMPLETION_READ]);
    es_tpm_interface_crb_do_show_byte(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:54 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_ABORTING_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:55 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_LEAVING_READ]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:62 */
enum es_step es_tpm_interface_crb_on_started(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:49 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_IDLE_STARTED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:50 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_READY_STARTED]);
    return ES_STEP_REFUSED;
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    /* specs/tpm/interface.yaml:75 */
    if (es_tpm_interface_crb_if_command_whole(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_STARTED_COMMAND_WHOLE]);
      es_tpm_interface_crb_do_submit(owner);
      machine->state = ES_TPM_INTERFACE_CRB_EXECUTION;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_STARTED_ELSE]);
    es_tpm_interface_crb_do_refuse_size(owner);
    machine->state = ES_TPM_INTERFACE_CRB_COMPLETION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:52 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_EXECUTION_STARTED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:53 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_COMPLETION_STARTED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:54 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_ABORTING_STARTED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:55 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_LEAVING_STARTED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:63 */
enum es_step es_tpm_interface_crb_on_cancel(struct es_tpm_interface_crb *machine,
                                            struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:49 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_IDLE_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:50 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_READY_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:51 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_RECEPTION_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:80 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_EXECUTION_CANCEL]);
    es_tpm_interface_crb_do_cancel(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:53 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_COMPLETION_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:86 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_ABORTING_CANCEL]);
    es_tpm_interface_crb_do_cancel(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:86 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_LEAVING_CANCEL]);
    es_tpm_interface_crb_do_cancel(owner);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:64 */
enum es_step es_tpm_interface_crb_on_answered(struct es_tpm_interface_crb *machine,
                                              struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:49 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_IDLE_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:50 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_READY_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:51 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_RECEPTION_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:83 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_EXECUTION_ANSWERED]);
    es_tpm_interface_crb_do_keep_response(owner);
    machine->state = ES_TPM_INTERFACE_CRB_COMPLETION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:53 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_CRB_COMPLETION_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:89 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_ABORTING_ANSWERED]);
    es_tpm_interface_crb_do_forget(owner);
    es_tpm_interface_crb_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_CRB_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:92 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_LEAVING_ANSWERED]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:65 */
enum es_step es_tpm_interface_crb_on_lost(struct es_tpm_interface_crb *machine,
                                          struct es_tpm_interface_crb_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:70 */
  case ES_TPM_INTERFACE_CRB_IDLE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_IDLE_LOST]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:79 */
  case ES_TPM_INTERFACE_CRB_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_READY_LOST]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:79 */
  case ES_TPM_INTERFACE_CRB_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_RECEPTION_LOST]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:82 */
  case ES_TPM_INTERFACE_CRB_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_EXECUTION_LOST]);
    es_tpm_interface_crb_do_cancel(owner);
    machine->state = ES_TPM_INTERFACE_CRB_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:79 */
  case ES_TPM_INTERFACE_CRB_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_COMPLETION_LOST]);
    es_tpm_interface_crb_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_CRB_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:88 */
  case ES_TPM_INTERFACE_CRB_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_ABORTING_LOST]);
    machine->state = ES_TPM_INTERFACE_CRB_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:70 */
  case ES_TPM_INTERFACE_CRB_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_CRB_LEAVING_LOST]);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

const char *es_tpm_interface_tis_state_name(enum es_tpm_interface_tis_state state) {
  switch (state) {
  case ES_TPM_INTERFACE_TIS_IDLE:
    return "idle";
  case ES_TPM_INTERFACE_TIS_READY:
    return "ready";
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    return "reception";
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    return "execution";
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    return "completion";
  case ES_TPM_INTERFACE_TIS_ABORTING:
    return "aborting";
  case ES_TPM_INTERFACE_TIS_LEAVING:
    return "leaving";
  }
  return "?";
}

/* specs/tpm/interface.yaml:98 */
void es_tpm_interface_tis_start(struct es_tpm_interface_tis *machine) {
  machine->state = ES_TPM_INTERFACE_TIS_IDLE;
}

/* specs/tpm/interface.yaml:111 */
enum es_step es_tpm_interface_tis_on_command_ready(struct es_tpm_interface_tis *machine,
                                                   struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:121 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_IDLE_COMMAND_READY]);
    es_tpm_interface_tis_do_forget(owner);
    es_tpm_interface_tis_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_TIS_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:123 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_READY_COMMAND_READY]);
    es_tpm_interface_tis_do_tell_ready(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:130 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_RECEPTION_COMMAND_READY]);
    es_tpm_interface_tis_do_forget(owner);
    es_tpm_interface_tis_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_TIS_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:133 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_EXECUTION_COMMAND_READY]);
    es_tpm_interface_tis_do_cancel(owner);
    machine->state = ES_TPM_INTERFACE_TIS_ABORTING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:130 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_COMPLETION_COMMAND_READY]);
    es_tpm_interface_tis_do_forget(owner);
    es_tpm_interface_tis_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_TIS_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:140 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_ABORTING_COMMAND_READY]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:143 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_LEAVING_COMMAND_READY]);
    machine->state = ES_TPM_INTERFACE_TIS_ABORTING;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:112 */
enum es_step es_tpm_interface_tis_on_written(struct es_tpm_interface_tis *machine,
                                             struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:124 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_READY_WRITTEN]);
    es_tpm_interface_tis_do_take_byte(owner);
    machine->state = ES_TPM_INTERFACE_TIS_RECEPTION;
    return ES_STEP_SILENT;
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    /* specs/tpm/interface.yaml:125 */
    if (es_tpm_interface_tis_if_more_expected(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_RECEPTION_WRITTEN_MORE_EXPECTED]);
      es_tpm_interface_tis_do_take_byte(owner);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_BYTE_TOO_MANY]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:105 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_EXECUTION_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:106 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_COMPLETION_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:107 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_ABORTING_WRITTEN]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:108 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_LEAVING_WRITTEN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:113 */
enum es_step es_tpm_interface_tis_on_read(struct es_tpm_interface_tis *machine,
                                          struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:103 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_READY_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:104 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_RECEPTION_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:105 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_EXECUTION_READ]);
    return ES_STEP_REFUSED;
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    /* specs/tpm/interface.yaml:136 */
    if (es_tpm_interface_tis_if_more_to_give(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_COMPLETION_READ_MORE_TO_GIVE]);
      es_tpm_interface_tis_do_give_byte(owner);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_READ_TOO_MANY]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:107 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_ABORTING_READ]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:108 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_LEAVING_READ]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:114 */
enum es_step es_tpm_interface_tis_on_go(struct es_tpm_interface_tis *machine,
                                        struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_GO]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:103 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_READY_GO]);
    return ES_STEP_REFUSED;
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    /* specs/tpm/interface.yaml:127 */
    if (es_tpm_interface_tis_if_more_expected(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_GO_TOO_EARLY]);
      return ES_STEP_SILENT;
    }
    /* specs/tpm/interface.yaml:128 */
    if (es_tpm_interface_tis_if_command_whole(owner)) {
      es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_RECEPTION_GO_COMMAND_WHOLE]);
      es_tpm_interface_tis_do_submit(owner);
      machine->state = ES_TPM_INTERFACE_TIS_EXECUTION;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_RECEPTION_GO_ELSE]);
    es_tpm_interface_tis_do_refuse_size(owner);
    machine->state = ES_TPM_INTERFACE_TIS_COMPLETION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:105 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_EXECUTION_GO]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:106 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_COMPLETION_GO]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:107 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_ABORTING_GO]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:108 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_LEAVING_GO]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:115 */
enum es_step es_tpm_interface_tis_on_retry(struct es_tpm_interface_tis *machine,
                                           struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_RETRY]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:103 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_READY_RETRY]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:104 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_RECEPTION_RETRY]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:105 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_EXECUTION_RETRY]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:138 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_COMPLETION_RETRY]);
    es_tpm_interface_tis_do_rewind(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:107 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_ABORTING_RETRY]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:108 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_LEAVING_RETRY]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:116 */
enum es_step es_tpm_interface_tis_on_cancel(struct es_tpm_interface_tis *machine,
                                            struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:103 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_READY_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:104 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_RECEPTION_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:132 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_EXECUTION_CANCEL]);
    es_tpm_interface_tis_do_cancel(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:106 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_COMPLETION_CANCEL]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:139 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_ABORTING_CANCEL]);
    es_tpm_interface_tis_do_cancel(owner);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:139 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_LEAVING_CANCEL]);
    es_tpm_interface_tis_do_cancel(owner);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:117 */
enum es_step es_tpm_interface_tis_on_answered(struct es_tpm_interface_tis *machine,
                                              struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:102 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_IDLE_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:103 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_READY_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:104 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_RECEPTION_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:135 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_EXECUTION_ANSWERED]);
    es_tpm_interface_tis_do_keep_response(owner);
    machine->state = ES_TPM_INTERFACE_TIS_COMPLETION;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:106 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_refused(&es_tpm_interface_refusals[ES_TPM_INTERFACE_REFUSAL_TIS_COMPLETION_ANSWERED]);
    return ES_STEP_REFUSED;
  /* specs/tpm/interface.yaml:142 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_ABORTING_ANSWERED]);
    es_tpm_interface_tis_do_forget(owner);
    es_tpm_interface_tis_do_tell_ready(owner);
    machine->state = ES_TPM_INTERFACE_TIS_READY;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:144 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_LEAVING_ANSWERED]);
    es_tpm_interface_tis_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_TIS_IDLE;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/tpm/interface.yaml:118 */
enum es_step es_tpm_interface_tis_on_lost(struct es_tpm_interface_tis *machine,
                                          struct es_tpm_interface_tis_owner *owner) {
  switch (machine->state) {
  /* specs/tpm/interface.yaml:122 */
  case ES_TPM_INTERFACE_TIS_IDLE:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_IDLE_LOST]);
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:131 */
  case ES_TPM_INTERFACE_TIS_READY:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_READY_LOST]);
    es_tpm_interface_tis_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_TIS_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:131 */
  case ES_TPM_INTERFACE_TIS_RECEPTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_RECEPTION_LOST]);
    es_tpm_interface_tis_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_TIS_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:134 */
  case ES_TPM_INTERFACE_TIS_EXECUTION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_EXECUTION_LOST]);
    es_tpm_interface_tis_do_cancel(owner);
    machine->state = ES_TPM_INTERFACE_TIS_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:131 */
  case ES_TPM_INTERFACE_TIS_COMPLETION:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_COMPLETION_LOST]);
    es_tpm_interface_tis_do_forget(owner);
    machine->state = ES_TPM_INTERFACE_TIS_IDLE;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:141 */
  case ES_TPM_INTERFACE_TIS_ABORTING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_ABORTING_LOST]);
    machine->state = ES_TPM_INTERFACE_TIS_LEAVING;
    return ES_STEP_SILENT;
  /* specs/tpm/interface.yaml:122 */
  case ES_TPM_INTERFACE_TIS_LEAVING:
    es_count_own(&es_tpm_interface_counters[ES_TPM_INTERFACE_COUNTER_TIS_LEAVING_LOST]);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}
