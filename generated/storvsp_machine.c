/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator. */
#include "generated/storvsp_machine.h"

#include <string.h>

#include "generated/storvsp_spec.h"
#include "runtime/counters.h"

const char *es_storvsp_controller_state_name(enum es_storvsp_controller_state state) {
  switch (state) {
  case ES_STORVSP_CONTROLLER_OPENED:
    return "opened";
  case ES_STORVSP_CONTROLLER_VERSIONING:
    return "versioning";
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    return "configuring";
  case ES_STORVSP_CONTROLLER_READY:
    return "ready";
  case ES_STORVSP_CONTROLLER_CLOSED:
    return "closed";
  }
  return "?";
}

/* specs/vmbus/storvsp.yaml:316 */
void es_storvsp_controller_start(struct es_storvsp_controller *machine) {
  machine->state = ES_STORVSP_CONTROLLER_OPENED;
}

/* specs/vmbus/storvsp.yaml:244 */
enum es_step es_storvsp_controller_on_begin_initialization(struct es_storvsp_controller *machine,
                                                           struct es_storvsp_controller_owner *owner,
                                                           const struct es_storvsp_begin_initialization *message,
                                                           struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:330 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_OPENED_BEGIN_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_forget_version(owner, message, reply);
    machine->state = ES_STORVSP_CONTROLLER_VERSIONING;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:330 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_VERSIONING_BEGIN_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_forget_version(owner, message, reply);
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:330 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_CONFIGURING_BEGIN_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_forget_version(owner, message, reply);
    machine->state = ES_STORVSP_CONTROLLER_VERSIONING;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:330 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_BEGIN_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_forget_version(owner, message, reply);
    machine->state = ES_STORVSP_CONTROLLER_VERSIONING;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_BEGIN_INITIALIZATION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:248 */
enum es_step es_storvsp_controller_on_end_initialization(struct es_storvsp_controller *machine,
                                                         struct es_storvsp_controller_owner *owner,
                                                         const struct es_storvsp_end_initialization *message,
                                                         struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_END_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_END_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:336 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_CONFIGURING_END_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    machine->state = ES_STORVSP_CONTROLLER_READY;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:323 */
  case ES_STORVSP_CONTROLLER_READY:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_READY_END_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_END_INITIALIZATION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:252 */
enum es_step es_storvsp_controller_on_query_protocol_version(struct es_storvsp_controller *machine,
                                                             struct es_storvsp_controller_owner *owner,
                                                             const struct es_storvsp_query_protocol_version *message,
                                                             struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_QUERY_PROTOCOL_VERSION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  case ES_STORVSP_CONTROLLER_VERSIONING:
    /* specs/vmbus/storvsp.yaml:332 */
    if (es_storvsp_controller_if_version_known(owner, message)) {
      es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_VERSIONING_QUERY_PROTOCOL_VERSION_VERSION_KNOWN]);
      memset(reply, 0, sizeof *reply);
      reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
      reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
      es_storvsp_controller_do_choose_version(owner, message, reply);
      machine->state = ES_STORVSP_CONTROLLER_CONFIGURING;
      return ES_STEP_REPLY;
    }
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_VERSION_REFUSED]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_REVISION_MISMATCH;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_QUERY_PROTOCOL_VERSION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:323 */
  case ES_STORVSP_CONTROLLER_READY:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_READY_QUERY_PROTOCOL_VERSION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_QUERY_PROTOCOL_VERSION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:259 */
enum es_step es_storvsp_controller_on_query_properties(struct es_storvsp_controller *machine,
                                                       struct es_storvsp_controller_owner *owner,
                                                       const struct es_storvsp_query_properties *message,
                                                       struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_QUERY_PROPERTIES]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_QUERY_PROPERTIES]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:335 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_CONFIGURING_QUERY_PROPERTIES]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_tell_properties(owner, message, reply);
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:337 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_QUERY_PROPERTIES]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
    es_storvsp_controller_do_tell_properties(owner, message, reply);
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_QUERY_PROPERTIES]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:264 */
enum es_step es_storvsp_controller_on_create_sub_channels(struct es_storvsp_controller *machine,
                                                          struct es_storvsp_controller_owner *owner,
                                                          const struct es_storvsp_create_sub_channels *message,
                                                          struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_CREATE_SUB_CHANNELS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_CREATE_SUB_CHANNELS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_CREATE_SUB_CHANNELS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  case ES_STORVSP_CONTROLLER_READY:
    /* specs/vmbus/storvsp.yaml:338 */
    if (es_storvsp_controller_if_sub_channels_possible(owner, message)) {
      es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_CREATE_SUB_CHANNELS_SUB_CHANNELS_POSSIBLE]);
      memset(reply, 0, sizeof *reply);
      reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
      reply->header.status = ES_STORVSP_NT_STATUS_SUCCESS;
      es_storvsp_controller_do_offer_sub_channels(owner, message, reply);
      return ES_STEP_REPLY;
    }
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_SUB_CHANNELS_REFUSED]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_PARAMETER;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_CREATE_SUB_CHANNELS]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:270 */
enum es_step es_storvsp_controller_on_execute_srb(struct es_storvsp_controller *machine,
                                                  struct es_storvsp_controller_owner *owner,
                                                  const struct es_storvsp_execute_srb *message,
                                                  struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_EXECUTE_SRB]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_EXECUTE_SRB]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_EXECUTE_SRB]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:341 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_EXECUTE_SRB]);
    es_storvsp_controller_do_start_io(owner, message, reply);
    return ES_STEP_LATER;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_EXECUTE_SRB]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:276 */
enum es_step es_storvsp_controller_on_reset_lun(struct es_storvsp_controller *machine,
                                                struct es_storvsp_controller_owner *owner,
                                                const struct es_storvsp_reset_lun *message,
                                                struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_RESET_LUN]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_RESET_LUN]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_RESET_LUN]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:342 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_RESET_LUN]);
    es_storvsp_controller_do_reset_one(owner, message, reply);
    return ES_STEP_LATER;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_RESET_LUN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:281 */
enum es_step es_storvsp_controller_on_reset_adapter(struct es_storvsp_controller *machine,
                                                    struct es_storvsp_controller_owner *owner,
                                                    const struct es_storvsp_reset_adapter *message,
                                                    struct es_storvsp_complete_io *reply) {
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_RESET_ADAPTER]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_RESET_ADAPTER]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_RESET_ADAPTER]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:343 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_RESET_ADAPTER]);
    es_storvsp_controller_do_reset_everything(owner, reply);
    return ES_STEP_LATER;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_RESET_ADAPTER]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:286 */
enum es_step es_storvsp_controller_on_reset_bus(struct es_storvsp_controller *machine,
                                                struct es_storvsp_controller_owner *owner,
                                                const struct es_storvsp_reset_bus *message,
                                                struct es_storvsp_complete_io *reply) {
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_RESET_BUS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_RESET_BUS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:322 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CONFIGURING_RESET_BUS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:344 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_RESET_BUS]);
    es_storvsp_controller_do_reset_everything(owner, reply);
    return ES_STEP_LATER;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_RESET_BUS]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:291 */
enum es_step es_storvsp_controller_on_fc_hba_data(struct es_storvsp_controller *machine,
                                                  struct es_storvsp_controller_owner *owner,
                                                  const struct es_storvsp_fc_hba_data *message,
                                                  struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:320 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_OPENED_FC_HBA_DATA]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:321 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_VERSIONING_FC_HBA_DATA]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:345 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_CONFIGURING_FC_HBA_DATA]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:345 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_FC_HBA_DATA]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_FC_HBA_DATA]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:327 */
enum es_step es_storvsp_controller_on_channel_closed(struct es_storvsp_controller *machine,
                                                     struct es_storvsp_controller_owner *owner) {
  (void)owner;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:346 */
  case ES_STORVSP_CONTROLLER_OPENED:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_OPENED_CHANNEL_CLOSED]);
    machine->state = ES_STORVSP_CONTROLLER_CLOSED;
    return ES_STEP_SILENT;
  /* specs/vmbus/storvsp.yaml:346 */
  case ES_STORVSP_CONTROLLER_VERSIONING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_VERSIONING_CHANNEL_CLOSED]);
    machine->state = ES_STORVSP_CONTROLLER_CLOSED;
    return ES_STEP_SILENT;
  /* specs/vmbus/storvsp.yaml:346 */
  case ES_STORVSP_CONTROLLER_CONFIGURING:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_CONFIGURING_CHANNEL_CLOSED]);
    machine->state = ES_STORVSP_CONTROLLER_CLOSED;
    return ES_STEP_SILENT;
  /* specs/vmbus/storvsp.yaml:346 */
  case ES_STORVSP_CONTROLLER_READY:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_CONTROLLER_READY_CHANNEL_CLOSED]);
    machine->state = ES_STORVSP_CONTROLLER_CLOSED;
    return ES_STEP_SILENT;
  /* specs/vmbus/storvsp.yaml:324 */
  case ES_STORVSP_CONTROLLER_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_CONTROLLER_CLOSED_CHANNEL_CLOSED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:316 */
enum es_step es_storvsp_controller_step(struct es_storvsp_controller *machine,
                                        struct es_storvsp_controller_owner *owner,
                                        const struct es_storvsp_from_guest *message,
                                        struct es_storvsp_complete_io *reply) {
  switch (message->message) {
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
    return es_storvsp_controller_on_begin_initialization(machine, owner, &message->as.begin_initialization, reply);
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
    return es_storvsp_controller_on_end_initialization(machine, owner, &message->as.end_initialization, reply);
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
    return es_storvsp_controller_on_query_protocol_version(machine, owner, &message->as.query_protocol_version, reply);
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
    return es_storvsp_controller_on_query_properties(machine, owner, &message->as.query_properties, reply);
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
    return es_storvsp_controller_on_create_sub_channels(machine, owner, &message->as.create_sub_channels, reply);
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
    return es_storvsp_controller_on_execute_srb(machine, owner, &message->as.execute_srb, reply);
  case ES_STORVSP_MESSAGE_RESET_LUN:
    return es_storvsp_controller_on_reset_lun(machine, owner, &message->as.reset_lun, reply);
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
    return es_storvsp_controller_on_reset_adapter(machine, owner, &message->as.reset_adapter, reply);
  case ES_STORVSP_MESSAGE_RESET_BUS:
    return es_storvsp_controller_on_reset_bus(machine, owner, &message->as.reset_bus, reply);
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    return es_storvsp_controller_on_fc_hba_data(machine, owner, &message->as.fc_hba_data, reply);
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    break;
  }
  return ES_STEP_REFUSED;
}

const char *es_storvsp_sub_channel_state_name(enum es_storvsp_sub_channel_state state) {
  switch (state) {
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    return "open";
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    return "closed";
  }
  return "?";
}

/* specs/vmbus/storvsp.yaml:348 */
void es_storvsp_sub_channel_start(struct es_storvsp_sub_channel *machine) {
  machine->state = ES_STORVSP_SUB_CHANNEL_OPEN;
}

/* specs/vmbus/storvsp.yaml:244 */
enum es_step es_storvsp_sub_channel_on_begin_initialization(struct es_storvsp_sub_channel *machine,
                                                            struct es_storvsp_sub_channel_owner *owner,
                                                            const struct es_storvsp_begin_initialization *message,
                                                            struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_BEGIN_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_BEGIN_INITIALIZATION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:248 */
enum es_step es_storvsp_sub_channel_on_end_initialization(struct es_storvsp_sub_channel *machine,
                                                          struct es_storvsp_sub_channel_owner *owner,
                                                          const struct es_storvsp_end_initialization *message,
                                                          struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_END_INITIALIZATION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_END_INITIALIZATION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:252 */
enum es_step es_storvsp_sub_channel_on_query_protocol_version(struct es_storvsp_sub_channel *machine,
                                                              struct es_storvsp_sub_channel_owner *owner,
                                                              const struct es_storvsp_query_protocol_version *message,
                                                              struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_QUERY_PROTOCOL_VERSION]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_QUERY_PROTOCOL_VERSION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:259 */
enum es_step es_storvsp_sub_channel_on_query_properties(struct es_storvsp_sub_channel *machine,
                                                        struct es_storvsp_sub_channel_owner *owner,
                                                        const struct es_storvsp_query_properties *message,
                                                        struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_QUERY_PROPERTIES]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_QUERY_PROPERTIES]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:264 */
enum es_step es_storvsp_sub_channel_on_create_sub_channels(struct es_storvsp_sub_channel *machine,
                                                           struct es_storvsp_sub_channel_owner *owner,
                                                           const struct es_storvsp_create_sub_channels *message,
                                                           struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_CREATE_SUB_CHANNELS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_CREATE_SUB_CHANNELS]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:270 */
enum es_step es_storvsp_sub_channel_on_execute_srb(struct es_storvsp_sub_channel *machine,
                                                   struct es_storvsp_sub_channel_owner *owner,
                                                   const struct es_storvsp_execute_srb *message,
                                                   struct es_storvsp_complete_io *reply) {
  switch (machine->state) {
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    /* specs/vmbus/storvsp.yaml:359 */
    if (es_storvsp_sub_channel_if_controller_ready(owner, message)) {
      es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_SUB_CHANNEL_OPEN_EXECUTE_SRB_CONTROLLER_READY]);
      es_storvsp_sub_channel_do_start_io(owner, message, reply);
      return ES_STEP_LATER;
    }
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_SUB_CHANNEL_EARLY]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_STATE;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_EXECUTE_SRB]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:276 */
enum es_step es_storvsp_sub_channel_on_reset_lun(struct es_storvsp_sub_channel *machine,
                                                 struct es_storvsp_sub_channel_owner *owner,
                                                 const struct es_storvsp_reset_lun *message,
                                                 struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_RESET_LUN]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_RESET_LUN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:281 */
enum es_step es_storvsp_sub_channel_on_reset_adapter(struct es_storvsp_sub_channel *machine,
                                                     struct es_storvsp_sub_channel_owner *owner,
                                                     const struct es_storvsp_reset_adapter *message,
                                                     struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_RESET_ADAPTER]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_RESET_ADAPTER]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:286 */
enum es_step es_storvsp_sub_channel_on_reset_bus(struct es_storvsp_sub_channel *machine,
                                                 struct es_storvsp_sub_channel_owner *owner,
                                                 const struct es_storvsp_reset_bus *message,
                                                 struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_RESET_BUS]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_RESET_BUS]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:291 */
enum es_step es_storvsp_sub_channel_on_fc_hba_data(struct es_storvsp_sub_channel *machine,
                                                   struct es_storvsp_sub_channel_owner *owner,
                                                   const struct es_storvsp_fc_hba_data *message,
                                                   struct es_storvsp_complete_io *reply) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:352 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_OPEN_FC_HBA_DATA]);
    memset(reply, 0, sizeof *reply);
    reply->header.operation = ES_STORVSP_OPERATION_COMPLETE_IO;
    reply->header.status = ES_STORVSP_NT_STATUS_INVALID_DEVICE_REQUEST;
    return ES_STEP_REPLY;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_FC_HBA_DATA]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:356 */
enum es_step es_storvsp_sub_channel_on_channel_closed(struct es_storvsp_sub_channel *machine,
                                                      struct es_storvsp_sub_channel_owner *owner) {
  (void)owner;
  switch (machine->state) {
  /* specs/vmbus/storvsp.yaml:361 */
  case ES_STORVSP_SUB_CHANNEL_OPEN:
    es_count_own(&es_storvsp_counters[ES_STORVSP_COUNTER_SUB_CHANNEL_OPEN_CHANNEL_CLOSED]);
    machine->state = ES_STORVSP_SUB_CHANNEL_CLOSED;
    return ES_STEP_SILENT;
  /* specs/vmbus/storvsp.yaml:353 */
  case ES_STORVSP_SUB_CHANNEL_CLOSED:
    es_refused(&es_storvsp_refusals[ES_STORVSP_REFUSAL_SUB_CHANNEL_CLOSED_CHANNEL_CLOSED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/storvsp.yaml:348 */
enum es_step es_storvsp_sub_channel_step(struct es_storvsp_sub_channel *machine,
                                         struct es_storvsp_sub_channel_owner *owner,
                                         const struct es_storvsp_from_guest *message,
                                         struct es_storvsp_complete_io *reply) {
  switch (message->message) {
  case ES_STORVSP_MESSAGE_BEGIN_INITIALIZATION:
    return es_storvsp_sub_channel_on_begin_initialization(machine, owner, &message->as.begin_initialization, reply);
  case ES_STORVSP_MESSAGE_END_INITIALIZATION:
    return es_storvsp_sub_channel_on_end_initialization(machine, owner, &message->as.end_initialization, reply);
  case ES_STORVSP_MESSAGE_QUERY_PROTOCOL_VERSION:
    return es_storvsp_sub_channel_on_query_protocol_version(machine, owner, &message->as.query_protocol_version, reply);
  case ES_STORVSP_MESSAGE_QUERY_PROPERTIES:
    return es_storvsp_sub_channel_on_query_properties(machine, owner, &message->as.query_properties, reply);
  case ES_STORVSP_MESSAGE_CREATE_SUB_CHANNELS:
    return es_storvsp_sub_channel_on_create_sub_channels(machine, owner, &message->as.create_sub_channels, reply);
  case ES_STORVSP_MESSAGE_EXECUTE_SRB:
    return es_storvsp_sub_channel_on_execute_srb(machine, owner, &message->as.execute_srb, reply);
  case ES_STORVSP_MESSAGE_RESET_LUN:
    return es_storvsp_sub_channel_on_reset_lun(machine, owner, &message->as.reset_lun, reply);
  case ES_STORVSP_MESSAGE_RESET_ADAPTER:
    return es_storvsp_sub_channel_on_reset_adapter(machine, owner, &message->as.reset_adapter, reply);
  case ES_STORVSP_MESSAGE_RESET_BUS:
    return es_storvsp_sub_channel_on_reset_bus(machine, owner, &message->as.reset_bus, reply);
  case ES_STORVSP_MESSAGE_FC_HBA_DATA:
    return es_storvsp_sub_channel_on_fc_hba_data(machine, owner, &message->as.fc_hba_data, reply);
  case ES_STORVSP_MESSAGE_COMPLETE_IO:
  case ES_STORVSP_MESSAGE_ENUMERATE_BUS:
  case ES_STORVSP_MESSAGE_REMOVE_DEVICE:
    break;
  }
  return ES_STEP_REFUSED;
}
