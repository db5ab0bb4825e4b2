/* Generated from specs/tpm/interface.yaml; change that and run python3 -m generator.
 * Owners are defined by hand, and so are the functions below each "By hand": a missing one fails at link time.
 * One thread at a time steps a machine. */
#ifndef ES_GENERATED_TPM_INTERFACE_MACHINE_H
#define ES_GENERATED_TPM_INTERFACE_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/tpm_interface_wire.h"
#include "runtime/machine.h"

/* specs/tpm/interface.yaml:14 One for each locality. */
struct es_tpm_interface_locality_owner;
enum es_tpm_interface_locality_state {
  ES_TPM_INTERFACE_LOCALITY_UNUSED, /* Does not want the TPM. */
  ES_TPM_INTERFACE_LOCALITY_WAITING, /* Has asked for it while another was active. */
  ES_TPM_INTERFACE_LOCALITY_ACTIVE, /* The TPM is this one's. */
};
struct es_tpm_interface_locality {
  enum es_tpm_interface_locality_state state;
};
const char *es_tpm_interface_locality_state_name(enum es_tpm_interface_locality_state state);
/* Never: leave-tpm unless active. */
/* Never: take-tpm while active. */
/* Never: pass-on unless active. */

/* specs/tpm/interface.yaml:14 */
void es_tpm_interface_locality_start(struct es_tpm_interface_locality *machine);

/* specs/tpm/interface.yaml:23 */
enum es_step es_tpm_interface_locality_on_request(struct es_tpm_interface_locality *machine,
                                                  struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:24 */
enum es_step es_tpm_interface_locality_on_relinquish(struct es_tpm_interface_locality *machine,
                                                     struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:25 */
enum es_step es_tpm_interface_locality_on_seize(struct es_tpm_interface_locality *machine,
                                                struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:26 */
enum es_step es_tpm_interface_locality_on_granted(struct es_tpm_interface_locality *machine,
                                                  struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:27 */
enum es_step es_tpm_interface_locality_on_displaced(struct es_tpm_interface_locality *machine,
                                                    struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:28 */
enum es_step es_tpm_interface_locality_on_use(struct es_tpm_interface_locality *machine,
                                              struct es_tpm_interface_locality_owner *owner);

/* By hand; guards (if) have no side effects. */
bool es_tpm_interface_locality_if_not_for_software(const struct es_tpm_interface_locality_owner *owner);
bool es_tpm_interface_locality_if_nobody_active(const struct es_tpm_interface_locality_owner *owner);
bool es_tpm_interface_locality_if_lower_active(const struct es_tpm_interface_locality_owner *owner);
void es_tpm_interface_locality_do_take_tpm(struct es_tpm_interface_locality_owner *owner);
void es_tpm_interface_locality_do_leave_tpm(struct es_tpm_interface_locality_owner *owner);
void es_tpm_interface_locality_do_displace(struct es_tpm_interface_locality_owner *owner);
void es_tpm_interface_locality_do_remember_seizure(struct es_tpm_interface_locality_owner *owner);
void es_tpm_interface_locality_do_pass_on(struct es_tpm_interface_locality_owner *owner);

/* specs/tpm/interface.yaml:45 The one command of the CRB interface. */
struct es_tpm_interface_crb_owner;
enum es_tpm_interface_crb_state {
  ES_TPM_INTERFACE_CRB_IDLE, /* Nothing is kept. */
  ES_TPM_INTERFACE_CRB_READY, /* The buffer is empty and waits for a command. */
  ES_TPM_INTERFACE_CRB_RECEPTION, /* A command is being written. */
  ES_TPM_INTERFACE_CRB_EXECUTION, /* The TPM has it. */
  ES_TPM_INTERFACE_CRB_COMPLETION, /* The buffer holds its response. */
  ES_TPM_INTERFACE_CRB_ABORTING, /* The TPM still has it, but nobody wants it any more; then ready. */
  ES_TPM_INTERFACE_CRB_LEAVING, /* As aborting, but then idle. */
};
struct es_tpm_interface_crb {
  enum es_tpm_interface_crb_state state;
};
const char *es_tpm_interface_crb_state_name(enum es_tpm_interface_crb_state state);
/* Never: store-byte while execution or aborting or leaving. */
/* Never: forget while execution. */
/* Never: submit unless reception. */
/* Never: show-byte unless completion. */

/* specs/tpm/interface.yaml:45 */
void es_tpm_interface_crb_start(struct es_tpm_interface_crb *machine);

/* specs/tpm/interface.yaml:58 */
enum es_step es_tpm_interface_crb_on_command_ready(struct es_tpm_interface_crb *machine,
                                                   struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:59 */
enum es_step es_tpm_interface_crb_on_go_idle(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:60 */
enum es_step es_tpm_interface_crb_on_written(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:61 */
enum es_step es_tpm_interface_crb_on_read(struct es_tpm_interface_crb *machine,
                                          struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:62 */
enum es_step es_tpm_interface_crb_on_started(struct es_tpm_interface_crb *machine,
                                             struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:63 */
enum es_step es_tpm_interface_crb_on_cancel(struct es_tpm_interface_crb *machine,
                                            struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:64 */
enum es_step es_tpm_interface_crb_on_answered(struct es_tpm_interface_crb *machine,
                                              struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:65 */
enum es_step es_tpm_interface_crb_on_lost(struct es_tpm_interface_crb *machine,
                                          struct es_tpm_interface_crb_owner *owner);

/* By hand; guards (if) have no side effects. */
bool es_tpm_interface_crb_if_command_whole(const struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_forget(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_tell_ready(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_store_byte(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_submit(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_refuse_size(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_cancel(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_keep_response(struct es_tpm_interface_crb_owner *owner);
void es_tpm_interface_crb_do_show_byte(struct es_tpm_interface_crb_owner *owner);

/* specs/tpm/interface.yaml:98 The one command of the FIFO interface. */
struct es_tpm_interface_tis_owner;
enum es_tpm_interface_tis_state {
  ES_TPM_INTERFACE_TIS_IDLE, /* Nothing is kept. */
  ES_TPM_INTERFACE_TIS_READY, /* The FIFO is empty and waits for a command. */
  ES_TPM_INTERFACE_TIS_RECEPTION, /* A command is being written. */
  ES_TPM_INTERFACE_TIS_EXECUTION, /* The TPM has it. */
  ES_TPM_INTERFACE_TIS_COMPLETION, /* The FIFO gives its response. */
  ES_TPM_INTERFACE_TIS_ABORTING, /* The TPM still has it, but nobody wants it any more; then ready. */
  ES_TPM_INTERFACE_TIS_LEAVING, /* As aborting, but then idle. */
};
struct es_tpm_interface_tis {
  enum es_tpm_interface_tis_state state;
};
const char *es_tpm_interface_tis_state_name(enum es_tpm_interface_tis_state state);
/* Never: take-byte while execution or aborting or leaving. */
/* Never: forget while execution. */
/* Never: submit unless reception. */
/* Never: give-byte unless completion. */

/* specs/tpm/interface.yaml:98 */
void es_tpm_interface_tis_start(struct es_tpm_interface_tis *machine);

/* specs/tpm/interface.yaml:111 */
enum es_step es_tpm_interface_tis_on_command_ready(struct es_tpm_interface_tis *machine,
                                                   struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:112 */
enum es_step es_tpm_interface_tis_on_written(struct es_tpm_interface_tis *machine,
                                             struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:113 */
enum es_step es_tpm_interface_tis_on_read(struct es_tpm_interface_tis *machine,
                                          struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:114 */
enum es_step es_tpm_interface_tis_on_go(struct es_tpm_interface_tis *machine, struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:115 */
enum es_step es_tpm_interface_tis_on_retry(struct es_tpm_interface_tis *machine,
                                           struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:116 */
enum es_step es_tpm_interface_tis_on_cancel(struct es_tpm_interface_tis *machine,
                                            struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:117 */
enum es_step es_tpm_interface_tis_on_answered(struct es_tpm_interface_tis *machine,
                                              struct es_tpm_interface_tis_owner *owner);

/* specs/tpm/interface.yaml:118 */
enum es_step es_tpm_interface_tis_on_lost(struct es_tpm_interface_tis *machine,
                                          struct es_tpm_interface_tis_owner *owner);

/* By hand; guards (if) have no side effects. */
bool es_tpm_interface_tis_if_more_expected(const struct es_tpm_interface_tis_owner *owner);
bool es_tpm_interface_tis_if_command_whole(const struct es_tpm_interface_tis_owner *owner);
bool es_tpm_interface_tis_if_more_to_give(const struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_forget(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_tell_ready(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_take_byte(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_submit(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_refuse_size(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_cancel(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_keep_response(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_give_byte(struct es_tpm_interface_tis_owner *owner);
void es_tpm_interface_tis_do_rewind(struct es_tpm_interface_tis_owner *owner);

#endif
