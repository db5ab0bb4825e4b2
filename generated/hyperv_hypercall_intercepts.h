/* Generated from specs/hyperv/hyperv-hypercall.yaml; change that and run python3 -m generator.
 * Hypercalls that a guest at VTL0 may issue, with the rules of their calling convention. */
#ifndef ES_GENERATED_HYPERV_HYPERCALL_INTERCEPTS_H
#define ES_GENERATED_HYPERV_HYPERCALL_INTERCEPTS_H

#include <stdint.h>

#include "generated/hyperv_hypercall_wire.h"
#include "runtime/intercept.h"

#define ES_HYPERV_HYPERCALL_CALL_NOTIFY_LONG_SPIN_WAIT 0x8u
#define ES_HYPERV_HYPERCALL_CALL_GET_PARTITION_ID 0x46u
#define ES_HYPERV_HYPERCALL_CALL_GET_VP_REGISTERS 0x50u
#define ES_HYPERV_HYPERCALL_CALL_SET_VP_REGISTERS 0x51u
#define ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE 0x5cu
#define ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT 0x5du
#define ES_HYPERV_HYPERCALL_CALL_QUERY_EXTENDED_CAPABILITIES 0x8001u
#define ES_HYPERV_HYPERCALL_CONTROL_CODE_SHIFT 0u
#define ES_HYPERV_HYPERCALL_CONTROL_CODE_MASK 0xffffu
#define ES_HYPERV_HYPERCALL_CONTROL_FAST_SHIFT 16u
#define ES_HYPERV_HYPERCALL_CONTROL_FAST_MASK 0x1u
#define ES_HYPERV_HYPERCALL_CONTROL_VARIABLE_HEADER_SIZE_SHIFT 17u
#define ES_HYPERV_HYPERCALL_CONTROL_VARIABLE_HEADER_SIZE_MASK 0x3ffu
#define ES_HYPERV_HYPERCALL_CONTROL_REP_COUNT_SHIFT 32u
#define ES_HYPERV_HYPERCALL_CONTROL_REP_COUNT_MASK 0xfffu
#define ES_HYPERV_HYPERCALL_CONTROL_REP_START_SHIFT 48u
#define ES_HYPERV_HYPERCALL_CONTROL_REP_START_MASK 0xfffu
#define ES_HYPERV_HYPERCALL_RESULT_STATUS_SHIFT 0u
#define ES_HYPERV_HYPERCALL_RESULT_STATUS_MASK 0xffffu
#define ES_HYPERV_HYPERCALL_RESULT_REPS_COMPLETED_SHIFT 32u
#define ES_HYPERV_HYPERCALL_RESULT_REPS_COMPLETED_MASK 0xfffu

/* Defined by hand. */
struct es_hyperv_hypercall_owner;

/* specs/hyperv/hyperv-hypercall.yaml:142 */
uint16_t es_hyperv_hypercall_do_notify_long_spin_wait(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                      const struct es_hyperv_hypercall_long_spin_wait_input *input);

/* specs/hyperv/hyperv-hypercall.yaml:143 */
uint16_t es_hyperv_hypercall_do_get_partition_id(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                 struct es_hyperv_hypercall_partition_id_output *output);

/* specs/hyperv/hyperv-hypercall.yaml:144 Once for each repetition. */
uint16_t es_hyperv_hypercall_do_get_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_name *element,
                                                struct es_hyperv_hypercall_vp_register_value *element_output);

/* specs/hyperv/hyperv-hypercall.yaml:146 Once for each repetition. */
uint16_t es_hyperv_hypercall_do_set_vp_register(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                const struct es_hyperv_hypercall_vp_registers_input *input,
                                                const struct es_hyperv_hypercall_vp_register_assignment *element);

/* specs/hyperv/hyperv-hypercall.yaml:148 */
uint16_t es_hyperv_hypercall_do_post_message(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_post_message_input *input);

/* specs/hyperv/hyperv-hypercall.yaml:149 */
uint16_t es_hyperv_hypercall_do_signal_event(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                             const struct es_hyperv_hypercall_signal_event_input *input);

/* specs/hyperv/hyperv-hypercall.yaml:150 */
uint16_t es_hyperv_hypercall_do_query_extended_capabilities(struct es_hyperv_hypercall_owner *owner, uint32_t vp,
                                                            struct es_hyperv_hypercall_capabilities_output *output);

/* One hypercall of processor `vp`: the result word for it. Input is copied before it is looked at. */
uint64_t es_hyperv_hypercall_call(struct es_hyperv_hypercall_owner *owner, uint32_t vp, const struct es_caller *caller,
                                  const struct es_hypercall *call);

#endif
