/* Actions of the hypercalls, called by the generated table on the VP's thread without locks. */
#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_msr_intercepts.h"
#include "hand-written/partition/state.h"

static uint16_t es_refuse_call(enum es_partition_refusal why, uint64_t number, uint16_t status) {
  es_refused_number(&es_partition_refusals[why], number);
  return status;
}

/* A spinning VP gains nothing here: its thread is preempted by the host anyway. */
uint16_t es_hyperv_hypercall_do_notify_long_spin_wait(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                      const struct es_hyperv_hypercall_long_spin_wait_input *input) {
  (void)owner, (void)vp, (void)input;
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

/* The privilege for it is not announced. */
uint16_t es_hyperv_hypercall_do_get_partition_id(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                 struct es_hyperv_hypercall_partition_id_output *output) {
  (void)owner, (void)vp, (void)output;
  es_refused(&es_partition_refusals[ES_PARTITION_REFUSE_PARTITION_ID]);
  return ES_HYPERV_HYPERCALL_STATUS_ACCESS_DENIED;
}

/* There are no extended hypercalls. */
uint16_t es_hyperv_hypercall_do_query_extended_capabilities(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                            struct es_hyperv_hypercall_capabilities_output *output) {
  (void)owner, (void)vp;
  output->capabilities = 0;
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

uint16_t es_hyperv_hypercall_do_post_message(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_post_message_input *input) {
  const struct es_partition_listener *listener = &owner->partition->listener;
  if (listener->post_message == NULL) {
    return es_refuse_call(ES_PARTITION_REFUSE_LISTENER, input->connection_id,
                          ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID);
  }
  return listener->post_message(listener->context, vp, input->connection_id, input->message_type, input->payload,
                                input->payload_size);
}

uint16_t es_hyperv_hypercall_do_signal_event(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_signal_event_input *input) {
  const struct es_partition_listener *listener = &owner->partition->listener;
  if (listener->signal_event == NULL) {
    return es_refuse_call(ES_PARTITION_REFUSE_LISTENER, input->connection_id,
                          ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID);
  }
  return listener->signal_event(listener->context, vp, input->connection_id, input->flag_number);
}

/* Synthetic registers and the MSRs behind them; 0: none. */
static uint32_t es_register_msr(uint32_t name) {
  uint32_t sint = name - ES_HYPERV_HYPERCALL_REGISTER_NAME_SINT0;
  if (sint < ES_HYPERV_MSR_SINT_COUNT)
    return ES_HYPERV_MSR_SINT + sint;
  uint32_t parameter = name - ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_P0;
  if (parameter < ES_HYPERV_MSR_CRASH_PARAMETER_COUNT)
    return ES_HYPERV_MSR_CRASH_PARAMETER + parameter;
  switch (name) {
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_CRASH_CONTROL:
    return ES_HYPERV_MSR_CRASH_CONTROL;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_TIME_REF_COUNT:
    return ES_HYPERV_MSR_TIME_REF_COUNT;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_GUEST_OS_ID:
    return ES_HYPERV_MSR_GUEST_OS_ID;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_INDEX:
    return ES_HYPERV_MSR_VP_INDEX;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_HYPERCALL:
    return ES_HYPERV_MSR_HYPERCALL;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_VP_ASSIST_PAGE:
    return ES_HYPERV_MSR_VP_ASSIST_PAGE;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_REFERENCE_TSC:
    return ES_HYPERV_MSR_REFERENCE_TSC;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SCONTROL:
    return ES_HYPERV_MSR_SCONTROL;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SVERSION:
    return ES_HYPERV_MSR_SVERSION;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIEFP:
    return ES_HYPERV_MSR_SIEFP;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_SIMP:
    return ES_HYPERV_MSR_SIMP;
  case ES_HYPERV_HYPERCALL_REGISTER_NAME_EOM:
    return ES_HYPERV_MSR_EOM;
  default:
    return 0;
  }
}

/* Whose registers: this partition's, its own VTL, an existing VP. */
static uint16_t es_register_target(const struct es_partition *partition, uint32_t caller,
                                   const struct es_hyperv_hypercall_vp_registers_input *input, uint32_t *vp) {
  if (input->partition_id != ES_HYPERV_HYPERCALL_PARTITION_SELF) {
    return es_refuse_call(ES_PARTITION_REFUSE_OTHER_PARTITION, input->partition_id,
                          ES_HYPERV_HYPERCALL_STATUS_INVALID_PARTITION_ID);
  }
  if (input->target_vtl != 0) {
    return es_refuse_call(ES_PARTITION_REFUSE_LEVEL, input->target_vtl, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  }
  *vp = input->vp_index == ES_HYPERV_HYPERCALL_VP_SELF ? caller : input->vp_index;
  if (*vp >= partition->config.processors) {
    return es_refuse_call(ES_PARTITION_REFUSE_PROCESSOR, *vp, ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX);
  }
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

/* Which register of which processor is meant: the MSR that it is, too. */
static uint16_t es_register_of(const struct es_partition *partition, uint32_t caller,
                               const struct es_hyperv_hypercall_vp_registers_input *input, uint32_t name, uint32_t *vp,
                               uint32_t *msr) {
  uint16_t status = es_register_target(partition, caller, input, vp);
  if (status != ES_HYPERV_HYPERCALL_STATUS_SUCCESS)
    return status;
  *msr = es_register_msr(name);
  if (*msr == 0) {
    return es_refuse_call(ES_PARTITION_REFUSE_REGISTER, name, ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER);
  }
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

uint16_t es_hyperv_hypercall_do_get_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t caller,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_name *element,
                                                struct es_hyperv_hypercall_vp_register_value *value) {
  uint32_t vp, msr;
  uint16_t status = es_register_of(owner->partition, caller, input, element->name, &vp, &msr);
  if (status != ES_HYPERV_HYPERCALL_STATUS_SUCCESS)
    return status;
  if (es_partition_msr_read(owner->partition, vp, msr, &value->low) != ES_INTERCEPT_DONE)
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER;
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

uint16_t es_hyperv_hypercall_do_set_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t caller,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_assignment *element) {
  uint32_t vp, msr;
  uint16_t status = es_register_of(owner->partition, caller, input, element->name, &vp, &msr);
  if (status != ES_HYPERV_HYPERCALL_STATUS_SUCCESS)
    return status;
  if (es_partition_msr_write(owner->partition, vp, msr, element->low) != ES_INTERCEPT_DONE)
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_PARAMETER;
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}
