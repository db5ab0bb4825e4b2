/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * What CBMC proves of tpm-interface, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/tpm_interface_machine.h"
#include "generated/tpm_interface_spec.h"
#include "generated/tpm_interface_wire.h"

/* specs/tpm/interface.yaml:14 The state when a step begins, and what claims have to remember. */
static enum es_tpm_interface_locality_state locality_before;

/* By hand: anything. */
bool es_tpm_interface_locality_if_not_for_software(const struct es_tpm_interface_locality_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
bool es_tpm_interface_locality_if_nobody_active(const struct es_tpm_interface_locality_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
bool es_tpm_interface_locality_if_lower_active(const struct es_tpm_interface_locality_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
void es_tpm_interface_locality_do_take_tpm(struct es_tpm_interface_locality_owner *owner) {
  {
    bool right = locality_before != ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "never take-tpm while active");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_locality_do_leave_tpm(struct es_tpm_interface_locality_owner *owner) {
  {
    bool right = locality_before == ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "never leave-tpm unless active");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_locality_do_displace(struct es_tpm_interface_locality_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_locality_do_remember_seizure(struct es_tpm_interface_locality_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_locality_do_pass_on(struct es_tpm_interface_locality_owner *owner) {
  {
    bool right = locality_before == ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "never pass-on unless active");
  }
  (void)owner;
}

/* specs/tpm/interface.yaml:14 A state of the machine, as far as what has happened allows it. */
static bool locality_is_possible(const struct es_tpm_interface_locality *machine) {
  switch (machine->state) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE:
    return true;
  }
  return false;
}

/* specs/tpm/interface.yaml:45 The state when a step begins, and what claims have to remember. */
static enum es_tpm_interface_crb_state crb_before;

/* By hand: anything. */
bool es_tpm_interface_crb_if_command_whole(const struct es_tpm_interface_crb_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
void es_tpm_interface_crb_do_forget(struct es_tpm_interface_crb_owner *owner) {
  {
    bool right = crb_before != ES_TPM_INTERFACE_CRB_EXECUTION;
    ES_PROVE(right, "never forget while execution");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_tell_ready(struct es_tpm_interface_crb_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_store_byte(struct es_tpm_interface_crb_owner *owner) {
  {
    bool right = crb_before != ES_TPM_INTERFACE_CRB_EXECUTION;
    right = right && crb_before != ES_TPM_INTERFACE_CRB_ABORTING;
    right = right && crb_before != ES_TPM_INTERFACE_CRB_LEAVING;
    ES_PROVE(right, "never store-byte while execution or aborting or leaving");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_submit(struct es_tpm_interface_crb_owner *owner) {
  {
    bool right = crb_before == ES_TPM_INTERFACE_CRB_RECEPTION;
    ES_PROVE(right, "never submit unless reception");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_refuse_size(struct es_tpm_interface_crb_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_cancel(struct es_tpm_interface_crb_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_keep_response(struct es_tpm_interface_crb_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_crb_do_show_byte(struct es_tpm_interface_crb_owner *owner) {
  {
    bool right = crb_before == ES_TPM_INTERFACE_CRB_COMPLETION;
    ES_PROVE(right, "never show-byte unless completion");
  }
  (void)owner;
}

/* specs/tpm/interface.yaml:45 A state of the machine, as far as what has happened allows it. */
static bool crb_is_possible(const struct es_tpm_interface_crb *machine) {
  switch (machine->state) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION:
  case ES_TPM_INTERFACE_CRB_ABORTING:
  case ES_TPM_INTERFACE_CRB_LEAVING:
    return true;
  }
  return false;
}

/* specs/tpm/interface.yaml:98 The state when a step begins, and what claims have to remember. */
static enum es_tpm_interface_tis_state tis_before;

/* By hand: anything. */
bool es_tpm_interface_tis_if_more_expected(const struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
bool es_tpm_interface_tis_if_command_whole(const struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
bool es_tpm_interface_tis_if_more_to_give(const struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
  return nondet_bool();
}

/* By hand: anything. */
void es_tpm_interface_tis_do_forget(struct es_tpm_interface_tis_owner *owner) {
  {
    bool right = tis_before != ES_TPM_INTERFACE_TIS_EXECUTION;
    ES_PROVE(right, "never forget while execution");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_tell_ready(struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_take_byte(struct es_tpm_interface_tis_owner *owner) {
  {
    bool right = tis_before != ES_TPM_INTERFACE_TIS_EXECUTION;
    right = right && tis_before != ES_TPM_INTERFACE_TIS_ABORTING;
    right = right && tis_before != ES_TPM_INTERFACE_TIS_LEAVING;
    ES_PROVE(right, "never take-byte while execution or aborting or leaving");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_submit(struct es_tpm_interface_tis_owner *owner) {
  {
    bool right = tis_before == ES_TPM_INTERFACE_TIS_RECEPTION;
    ES_PROVE(right, "never submit unless reception");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_refuse_size(struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_cancel(struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_keep_response(struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_give_byte(struct es_tpm_interface_tis_owner *owner) {
  {
    bool right = tis_before == ES_TPM_INTERFACE_TIS_COMPLETION;
    ES_PROVE(right, "never give-byte unless completion");
  }
  (void)owner;
}

/* By hand: anything. */
void es_tpm_interface_tis_do_rewind(struct es_tpm_interface_tis_owner *owner) {
  (void)owner;
}

/* specs/tpm/interface.yaml:98 A state of the machine, as far as what has happened allows it. */
static bool tis_is_possible(const struct es_tpm_interface_tis *machine) {
  switch (machine->state) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING:
    return true;
  }
  return false;
}

/* specs/tpm/interface.yaml:14 start of locality; never leave-tpm unless active; never take-tpm while active; never
 * pass-on unless active: any number of steps. */
void prove_locality_start(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  es_tpm_interface_locality_start(&machine);
  locality_before = machine.state;
  ES_PROVE(machine.state == ES_TPM_INTERFACE_LOCALITY_UNUSED, "it starts where the spec says");
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/tpm/interface.yaml:14 locality: request in any state: goes where the spec says; never leave-tpm unless
 * active; never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_request(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_request(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED: {
    bool right = machine.state == locality_before;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_WAITING;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:14 locality: relinquish in any state: goes where the spec says; never leave-tpm unless
 * active; never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_relinquish(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_relinquish(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_UNUSED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:14 locality: seize in any state: goes where the spec says; never leave-tpm unless active;
 * never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_seize(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_seize(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
  case ES_TPM_INTERFACE_LOCALITY_WAITING: {
    bool right = machine.state == locality_before;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:14 locality: granted in any state: goes where the spec says; never leave-tpm unless
 * active; never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_granted(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_granted(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_LOCALITY_WAITING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_ACTIVE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:14 locality: displaced in any state: goes where the spec says; never leave-tpm unless
 * active; never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_displaced(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_displaced(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
  case ES_TPM_INTERFACE_LOCALITY_WAITING: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_LOCALITY_UNUSED;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:14 locality: use in any state: goes where the spec says; never leave-tpm unless active;
 * never take-tpm while active; never pass-on unless active: any number of steps. */
void prove_locality_on_use(void) {
  ES_ANY(struct es_tpm_interface_locality, machine);
  ES_ASSUME(locality_is_possible(&machine));
  locality_before = machine.state;
  const enum es_step step = es_tpm_interface_locality_on_use(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (locality_before) {
  case ES_TPM_INTERFACE_LOCALITY_UNUSED:
  case ES_TPM_INTERFACE_LOCALITY_WAITING:
  case ES_TPM_INTERFACE_LOCALITY_ACTIVE: {
    bool right = machine.state == locality_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(locality_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 start of crb; never store-byte while execution or aborting or leaving; never forget
 * while execution; never submit unless reception; never show-byte unless completion: any number of steps. */
void prove_crb_start(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  es_tpm_interface_crb_start(&machine);
  crb_before = machine.state;
  ES_PROVE(machine.state == ES_TPM_INTERFACE_CRB_IDLE, "it starts where the spec says");
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/tpm/interface.yaml:45 crb: command-ready in any state: goes where the spec says; never store-byte while
 * execution or aborting or leaving; never forget while execution; never submit unless reception; never show-byte
 * unless completion: any number of steps. */
void prove_crb_on_command_ready(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_command_ready(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_ABORTING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_ABORTING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: go-idle in any state: goes where the spec says; never store-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_go_idle(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_go_idle(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_IDLE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_ABORTING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_LEAVING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: written in any state: goes where the spec says; never store-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_written(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_written(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_ABORTING:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_RECEPTION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: read in any state: goes where the spec says; never store-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_read(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_read(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION:
  case ES_TPM_INTERFACE_CRB_ABORTING:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: started in any state: goes where the spec says; never store-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_started(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_started(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION:
  case ES_TPM_INTERFACE_CRB_ABORTING:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_RECEPTION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_EXECUTION;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_COMPLETION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: cancel in any state: goes where the spec says; never store-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_cancel(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_cancel(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION:
  case ES_TPM_INTERFACE_CRB_ABORTING:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: answered in any state: goes where the spec says; never store-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_answered(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_answered(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_EXECUTION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_COMPLETION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_ABORTING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_IDLE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:45 crb: lost in any state: goes where the spec says; never store-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never show-byte unless
 * completion: any number of steps. */
void prove_crb_on_lost(void) {
  ES_ANY(struct es_tpm_interface_crb, machine);
  ES_ASSUME(crb_is_possible(&machine));
  crb_before = machine.state;
  const enum es_step step = es_tpm_interface_crb_on_lost(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (crb_before) {
  case ES_TPM_INTERFACE_CRB_IDLE:
  case ES_TPM_INTERFACE_CRB_LEAVING: {
    bool right = machine.state == crb_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_READY:
  case ES_TPM_INTERFACE_CRB_RECEPTION:
  case ES_TPM_INTERFACE_CRB_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_IDLE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_CRB_EXECUTION:
  case ES_TPM_INTERFACE_CRB_ABORTING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_CRB_LEAVING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(crb_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 start of tis; never take-byte while execution or aborting or leaving; never forget
 * while execution; never submit unless reception; never give-byte unless completion: any number of steps. */
void prove_tis_start(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  es_tpm_interface_tis_start(&machine);
  tis_before = machine.state;
  ES_PROVE(machine.state == ES_TPM_INTERFACE_TIS_IDLE, "it starts where the spec says");
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("started");
}

/* specs/tpm/interface.yaml:98 tis: command-ready in any state: goes where the spec says; never take-byte while
 * execution or aborting or leaving; never forget while execution; never submit unless reception; never give-byte
 * unless completion: any number of steps. */
void prove_tis_on_command_ready(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_command_ready(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_ABORTING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_ABORTING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: written in any state: goes where the spec says; never take-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_written(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_written(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_READY: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_RECEPTION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: read in any state: goes where the spec says; never take-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_read(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_read(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: go in any state: goes where the spec says; never take-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_go(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_go(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_RECEPTION: {
    bool right = machine.state == tis_before;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_EXECUTION;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_COMPLETION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: retry in any state: goes where the spec says; never take-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_retry(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_retry(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: cancel in any state: goes where the spec says; never take-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_cancel(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_cancel(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION:
  case ES_TPM_INTERFACE_TIS_ABORTING:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: answered in any state: goes where the spec says; never take-byte while execution
 * or aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_answered(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_answered(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_EXECUTION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_COMPLETION;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_ABORTING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_READY;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_IDLE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}

/* specs/tpm/interface.yaml:98 tis: lost in any state: goes where the spec says; never take-byte while execution or
 * aborting or leaving; never forget while execution; never submit unless reception; never give-byte unless
 * completion: any number of steps. */
void prove_tis_on_lost(void) {
  ES_ANY(struct es_tpm_interface_tis, machine);
  ES_ASSUME(tis_is_possible(&machine));
  tis_before = machine.state;
  const enum es_step step = es_tpm_interface_tis_on_lost(&machine, NULL);
  ES_PROVE(step <= ES_STEP_REFUSED, "an outcome that callers know");
  switch (tis_before) {
  case ES_TPM_INTERFACE_TIS_IDLE:
  case ES_TPM_INTERFACE_TIS_LEAVING: {
    bool right = machine.state == tis_before;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_READY:
  case ES_TPM_INTERFACE_TIS_RECEPTION:
  case ES_TPM_INTERFACE_TIS_COMPLETION: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_IDLE;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  case ES_TPM_INTERFACE_TIS_EXECUTION:
  case ES_TPM_INTERFACE_TIS_ABORTING: {
    bool right = false;
    right = right || machine.state == ES_TPM_INTERFACE_TIS_LEAVING;
    ES_PROVE(right, "it goes where the spec says");
    break;
  }
  }
  ES_PROVE(tis_is_possible(&machine), "a state that the machine can be in");
  ES_REACHED("stepped");
}
