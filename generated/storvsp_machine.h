/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator.
 * Owners are defined by hand, and so are the functions below each "By hand": a missing one fails at link time.
 * One thread at a time steps a machine. */
#ifndef ES_GENERATED_STORVSP_MACHINE_H
#define ES_GENERATED_STORVSP_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/storvsp_wire.h"
#include "runtime/machine.h"

/* specs/vmbus/storvsp.yaml:316 One per controller, driven by its primary channel. */
struct es_storvsp_controller_owner;
enum es_storvsp_controller_state {
  ES_STORVSP_CONTROLLER_OPENED, /* Channel open, nothing said yet. */
  ES_STORVSP_CONTROLLER_VERSIONING, /* Guest is choosing a protocol version. */
  ES_STORVSP_CONTROLLER_CONFIGURING, /* Version chosen, properties may be asked. */
  ES_STORVSP_CONTROLLER_READY, /* I/O flows. */
  ES_STORVSP_CONTROLLER_CLOSED,
};
struct es_storvsp_controller {
  enum es_storvsp_controller_state state;
};
const char *es_storvsp_controller_state_name(enum es_storvsp_controller_state state);
/* Never: a reply after closed. */
/* Never: start-io before ready. */

/* specs/vmbus/storvsp.yaml:316 */
void es_storvsp_controller_start(struct es_storvsp_controller *machine);

/* specs/vmbus/storvsp.yaml:244 */
enum es_step es_storvsp_controller_on_begin_initialization(struct es_storvsp_controller *machine,
                                                           struct es_storvsp_controller_owner *owner,
                                                           const struct es_storvsp_begin_initialization *message,
                                                           struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:248 */
enum es_step es_storvsp_controller_on_end_initialization(struct es_storvsp_controller *machine,
                                                         struct es_storvsp_controller_owner *owner,
                                                         const struct es_storvsp_end_initialization *message,
                                                         struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:252 */
enum es_step es_storvsp_controller_on_query_protocol_version(struct es_storvsp_controller *machine,
                                                             struct es_storvsp_controller_owner *owner,
                                                             const struct es_storvsp_query_protocol_version *message,
                                                             struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:259 */
enum es_step es_storvsp_controller_on_query_properties(struct es_storvsp_controller *machine,
                                                       struct es_storvsp_controller_owner *owner,
                                                       const struct es_storvsp_query_properties *message,
                                                       struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:264 */
enum es_step es_storvsp_controller_on_create_sub_channels(struct es_storvsp_controller *machine,
                                                          struct es_storvsp_controller_owner *owner,
                                                          const struct es_storvsp_create_sub_channels *message,
                                                          struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:270 */
enum es_step es_storvsp_controller_on_execute_srb(struct es_storvsp_controller *machine,
                                                  struct es_storvsp_controller_owner *owner,
                                                  const struct es_storvsp_execute_srb *message,
                                                  struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:276 */
enum es_step es_storvsp_controller_on_reset_lun(struct es_storvsp_controller *machine,
                                                struct es_storvsp_controller_owner *owner,
                                                const struct es_storvsp_reset_lun *message,
                                                struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:281 */
enum es_step es_storvsp_controller_on_reset_adapter(struct es_storvsp_controller *machine,
                                                    struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_reset_adapter *message,
                                                    struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:286 */
enum es_step es_storvsp_controller_on_reset_bus(struct es_storvsp_controller *machine,
                                                struct es_storvsp_controller_owner *owner,
                                                const struct es_storvsp_reset_bus *message,
                                                struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:291 */
enum es_step es_storvsp_controller_on_fc_hba_data(struct es_storvsp_controller *machine,
                                                  struct es_storvsp_controller_owner *owner,
                                                  const struct es_storvsp_fc_hba_data *message,
                                                  struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:327 */
enum es_step es_storvsp_controller_on_channel_closed(struct es_storvsp_controller *machine,
                                                     struct es_storvsp_controller_owner *owner);

/* specs/vmbus/storvsp.yaml:316 */
enum es_step es_storvsp_controller_step(struct es_storvsp_controller *machine,
                                        struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_from_guest *message,
                                        struct es_storvsp_complete_io *reply);

/* By hand; guards (if) have no side effects. */
bool es_storvsp_controller_if_version_known(const struct es_storvsp_controller_owner *owner,
                                            const struct es_storvsp_query_protocol_version *message);
bool es_storvsp_controller_if_sub_channels_possible(const struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_create_sub_channels *message);
void es_storvsp_controller_do_forget_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_begin_initialization *message,
                                             struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_choose_version(struct es_storvsp_controller_owner *owner,
                                             const struct es_storvsp_query_protocol_version *message,
                                             struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_tell_properties(struct es_storvsp_controller_owner *owner,
                                              const struct es_storvsp_query_properties *message,
                                              struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_offer_sub_channels(struct es_storvsp_controller_owner *owner,
                                                 const struct es_storvsp_create_sub_channels *message,
                                                 struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_start_io(struct es_storvsp_controller_owner *owner,
                                       const struct es_storvsp_execute_srb *message,
                                       struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_reset_one(struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_reset_lun *message,
                                        struct es_storvsp_complete_io *reply);
void es_storvsp_controller_do_reset_everything(struct es_storvsp_controller_owner *owner,
                                               struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:348 One per open sub-channel; the guest opens it when the controller is ready and sends
 * nothing but commands. */
struct es_storvsp_sub_channel_owner;
enum es_storvsp_sub_channel_state {
  ES_STORVSP_SUB_CHANNEL_OPEN, /* Commands flow. */
  ES_STORVSP_SUB_CHANNEL_CLOSED,
};
struct es_storvsp_sub_channel {
  enum es_storvsp_sub_channel_state state;
};
const char *es_storvsp_sub_channel_state_name(enum es_storvsp_sub_channel_state state);
/* Never: a reply after closed. */

/* specs/vmbus/storvsp.yaml:348 */
void es_storvsp_sub_channel_start(struct es_storvsp_sub_channel *machine);

/* specs/vmbus/storvsp.yaml:244 */
enum es_step es_storvsp_sub_channel_on_begin_initialization(struct es_storvsp_sub_channel *machine,
                                                            struct es_storvsp_sub_channel_owner *owner,
                                                            const struct es_storvsp_begin_initialization *message,
                                                            struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:248 */
enum es_step es_storvsp_sub_channel_on_end_initialization(struct es_storvsp_sub_channel *machine,
                                                          struct es_storvsp_sub_channel_owner *owner,
                                                          const struct es_storvsp_end_initialization *message,
                                                          struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:252 */
enum es_step es_storvsp_sub_channel_on_query_protocol_version(struct es_storvsp_sub_channel *machine,
                                                              struct es_storvsp_sub_channel_owner *owner,
                                                              const struct es_storvsp_query_protocol_version *message,
                                                              struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:259 */
enum es_step es_storvsp_sub_channel_on_query_properties(struct es_storvsp_sub_channel *machine,
                                                        struct es_storvsp_sub_channel_owner *owner,
                                                        const struct es_storvsp_query_properties *message,
                                                        struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:264 */
enum es_step es_storvsp_sub_channel_on_create_sub_channels(struct es_storvsp_sub_channel *machine,
                                                           struct es_storvsp_sub_channel_owner *owner,
                                                           const struct es_storvsp_create_sub_channels *message,
                                                           struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:270 */
enum es_step es_storvsp_sub_channel_on_execute_srb(struct es_storvsp_sub_channel *machine,
                                                   struct es_storvsp_sub_channel_owner *owner,
                                                   const struct es_storvsp_execute_srb *message,
                                                   struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:276 */
enum es_step es_storvsp_sub_channel_on_reset_lun(struct es_storvsp_sub_channel *machine,
                                                 struct es_storvsp_sub_channel_owner *owner,
                                                 const struct es_storvsp_reset_lun *message,
                                                 struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:281 */
enum es_step es_storvsp_sub_channel_on_reset_adapter(struct es_storvsp_sub_channel *machine,
                                                     struct es_storvsp_sub_channel_owner *owner,
                                                     const struct es_storvsp_reset_adapter *message,
                                                     struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:286 */
enum es_step es_storvsp_sub_channel_on_reset_bus(struct es_storvsp_sub_channel *machine,
                                                 struct es_storvsp_sub_channel_owner *owner,
                                                 const struct es_storvsp_reset_bus *message,
                                                 struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:291 */
enum es_step es_storvsp_sub_channel_on_fc_hba_data(struct es_storvsp_sub_channel *machine,
                                                   struct es_storvsp_sub_channel_owner *owner,
                                                   const struct es_storvsp_fc_hba_data *message,
                                                   struct es_storvsp_complete_io *reply);

/* specs/vmbus/storvsp.yaml:356 */
enum es_step es_storvsp_sub_channel_on_channel_closed(struct es_storvsp_sub_channel *machine,
                                                      struct es_storvsp_sub_channel_owner *owner);

/* specs/vmbus/storvsp.yaml:348 */
enum es_step es_storvsp_sub_channel_step(struct es_storvsp_sub_channel *machine,
                                         struct es_storvsp_sub_channel_owner *owner,
                                         const struct es_storvsp_from_guest *message,
                                         struct es_storvsp_complete_io *reply);

/* By hand; guards (if) have no side effects. */
bool es_storvsp_sub_channel_if_controller_ready(const struct es_storvsp_sub_channel_owner *owner,
                                                const struct es_storvsp_execute_srb *message);
void es_storvsp_sub_channel_do_start_io(struct es_storvsp_sub_channel_owner *owner,
                                        const struct es_storvsp_execute_srb *message,
                                        struct es_storvsp_complete_io *reply);

#endif
