/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator. */
#include "generated/vmbus_machine.h"

#include <string.h>

#include "generated/vmbus_spec.h"
#include "runtime/counters.h"

const char *es_vmbus_contact_state_name(enum es_vmbus_contact_state state) {
  switch (state) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
    return "disconnected";
  case ES_VMBUS_CONTACT_CONTACTED:
    return "contacted";
  case ES_VMBUS_CONTACT_RUNNING:
    return "running";
  case ES_VMBUS_CONTACT_RENEWING:
    return "renewing";
  case ES_VMBUS_CONTACT_UNLOADING:
    return "unloading";
  case ES_VMBUS_CONTACT_EMPTYING:
    return "emptying";
  }
  return "?";
}

/* specs/vmbus/vmbus.yaml:397 */
void es_vmbus_contact_start(struct es_vmbus_contact *machine) {
  machine->state = ES_VMBUS_CONTACT_DISCONNECTED;
}

/* specs/vmbus/vmbus.yaml:195 */
enum es_step es_vmbus_contact_on_request_offers(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_request_offers *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_REQUEST_OFFERS]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:429 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_REQUEST_OFFERS]);
    es_vmbus_contact_do_offer_channels(owner, message);
    machine->state = ES_VMBUS_CONTACT_RUNNING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:402 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RUNNING_REQUEST_OFFERS]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_REQUEST_OFFERS]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_REQUEST_OFFERS]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_REQUEST_OFFERS]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:197 */
enum es_step es_vmbus_contact_on_open_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                              const struct es_vmbus_open_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:433 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_OPEN_CHANNEL]);
    es_vmbus_contact_do_open_channel(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:219 */
enum es_step es_vmbus_contact_on_close_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:434 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_CLOSE_CHANNEL]);
    es_vmbus_contact_do_close_channel(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:225 */
enum es_step es_vmbus_contact_on_gpadl_header(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                              const struct es_vmbus_gpadl_header *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_GPADL_HEADER]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_GPADL_HEADER]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:430 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_GPADL_HEADER]);
    es_vmbus_contact_do_begin_gpadl(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_GPADL_HEADER]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_GPADL_HEADER]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_GPADL_HEADER]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:238 */
enum es_step es_vmbus_contact_on_gpadl_body(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_gpadl_body *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:431 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_GPADL_BODY]);
    es_vmbus_contact_do_extend_gpadl(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_GPADL_BODY]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:254 */
enum es_step es_vmbus_contact_on_gpadl_teardown(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_gpadl_teardown *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:432 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_GPADL_TEARDOWN]);
    es_vmbus_contact_do_teardown_gpadl(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:269 */
enum es_step es_vmbus_contact_on_relid_released(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_relid_released *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:436 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_RELID_RELEASED]);
    es_vmbus_contact_do_release_channel(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:275 */
enum es_step es_vmbus_contact_on_initiate_contact(struct es_vmbus_contact *machine,
                                                  struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_initiate_contact *message) {
  switch (machine->state) {
  case ES_VMBUS_CONTACT_DISCONNECTED:
    /* specs/vmbus/vmbus.yaml:412 */
    if (es_vmbus_contact_if_version_acceptable(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_DISCONNECTED_INITIATE_CONTACT_VERSION_ACCEPTABLE]);
      es_vmbus_contact_do_accept_contact(owner, message);
      machine->state = ES_VMBUS_CONTACT_CONTACTED;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_DISCONNECTED_INITIATE_CONTACT_ELSE]);
    es_vmbus_contact_do_refuse_contact(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:417 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_INITIATE_CONTACT]);
    es_vmbus_contact_do_drop_and_keep_contact(owner, message);
    machine->state = ES_VMBUS_CONTACT_RENEWING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:417 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_INITIATE_CONTACT]);
    es_vmbus_contact_do_drop_and_keep_contact(owner, message);
    machine->state = ES_VMBUS_CONTACT_RENEWING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:418 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RENEWING_INITIATE_CONTACT]);
    es_vmbus_contact_do_keep_contact(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:417 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_UNLOADING_INITIATE_CONTACT]);
    es_vmbus_contact_do_drop_and_keep_contact(owner, message);
    machine->state = ES_VMBUS_CONTACT_RENEWING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:426 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_EMPTYING_INITIATE_CONTACT]);
    es_vmbus_contact_do_keep_contact(owner, message);
    machine->state = ES_VMBUS_CONTACT_RENEWING;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:305 */
enum es_step es_vmbus_contact_on_unload(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_unload *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:414 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_DISCONNECTED_UNLOAD]);
    es_vmbus_contact_do_answer_unload(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:421 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_UNLOAD]);
    es_vmbus_contact_do_leave(owner, message);
    machine->state = ES_VMBUS_CONTACT_UNLOADING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:421 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_UNLOAD]);
    es_vmbus_contact_do_leave(owner, message);
    machine->state = ES_VMBUS_CONTACT_UNLOADING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:421 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RENEWING_UNLOAD]);
    es_vmbus_contact_do_leave(owner, message);
    machine->state = ES_VMBUS_CONTACT_UNLOADING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_UNLOAD]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:427 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_EMPTYING_UNLOAD]);
    machine->state = ES_VMBUS_CONTACT_UNLOADING;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:307 */
enum es_step es_vmbus_contact_on_open_reserved_channel(struct es_vmbus_contact *machine,
                                                       struct es_vmbus_contact_owner *owner,
                                                       const struct es_vmbus_open_reserved_channel *message) {
  (void)owner;
  (void)message;
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:402 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RUNNING_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_OPEN_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:318 */
enum es_step es_vmbus_contact_on_close_reserved_channel(struct es_vmbus_contact *machine,
                                                        struct es_vmbus_contact_owner *owner,
                                                        const struct es_vmbus_close_reserved_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_CLOSE_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:444 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_CLOSE_RESERVED_CHANNEL]);
    es_vmbus_contact_do_answer_close_reserved(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:444 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_CLOSE_RESERVED_CHANNEL]);
    es_vmbus_contact_do_answer_close_reserved(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_CLOSE_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_CLOSE_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_CLOSE_RESERVED_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:336 */
enum es_step es_vmbus_contact_on_tl_connect_request(struct es_vmbus_contact *machine,
                                                    struct es_vmbus_contact_owner *owner,
                                                    const struct es_vmbus_tl_connect_request *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_TL_CONNECT_REQUEST]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_TL_CONNECT_REQUEST]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:437 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_TL_CONNECT_REQUEST]);
    es_vmbus_contact_do_refuse_tl_connect(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_TL_CONNECT_REQUEST]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_TL_CONNECT_REQUEST]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_TL_CONNECT_REQUEST]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:357 */
enum es_step es_vmbus_contact_on_modify_channel(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                                const struct es_vmbus_modify_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:401 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_CONTACTED_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:435 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_MODIFY_CHANNEL]);
    es_vmbus_contact_do_modify_channel(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:375 */
enum es_step es_vmbus_contact_on_modify_connection(struct es_vmbus_contact *machine,
                                                   struct es_vmbus_contact_owner *owner,
                                                   const struct es_vmbus_modify_connection *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_MODIFY_CONNECTION]);
    return ES_STEP_REFUSED;
  case ES_VMBUS_CONTACT_CONTACTED:
    /* specs/vmbus/vmbus.yaml:438 */
    if (es_vmbus_contact_if_modify_connection_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_MODIFY_CONNECTION_MODIFY_CONNECTION_AGREED]);
      es_vmbus_contact_do_replace_monitor_pages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  case ES_VMBUS_CONTACT_RUNNING:
    /* specs/vmbus/vmbus.yaml:438 */
    if (es_vmbus_contact_if_modify_connection_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_MODIFY_CONNECTION_MODIFY_CONNECTION_AGREED]);
      es_vmbus_contact_do_replace_monitor_pages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_MODIFY_CONNECTION]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_MODIFY_CONNECTION]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_MODIFY_CONNECTION]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:392 */
enum es_step es_vmbus_contact_on_pause(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_pause *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_PAUSE]);
    return ES_STEP_REFUSED;
  case ES_VMBUS_CONTACT_CONTACTED:
    /* specs/vmbus/vmbus.yaml:440 */
    if (es_vmbus_contact_if_pause_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_PAUSE_PAUSE_AGREED]);
      es_vmbus_contact_do_pause_messages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  case ES_VMBUS_CONTACT_RUNNING:
    /* specs/vmbus/vmbus.yaml:440 */
    if (es_vmbus_contact_if_pause_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_PAUSE_PAUSE_AGREED]);
      es_vmbus_contact_do_pause_messages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_PAUSE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_PAUSE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_PAUSE]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:394 */
enum es_step es_vmbus_contact_on_resume(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_resume *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:400 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_DISCONNECTED_RESUME]);
    return ES_STEP_REFUSED;
  case ES_VMBUS_CONTACT_CONTACTED:
    /* specs/vmbus/vmbus.yaml:442 */
    if (es_vmbus_contact_if_resume_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_RESUME_RESUME_AGREED]);
      es_vmbus_contact_do_resume_messages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  case ES_VMBUS_CONTACT_RUNNING:
    /* specs/vmbus/vmbus.yaml:442 */
    if (es_vmbus_contact_if_resume_agreed(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_RESUME_RESUME_AGREED]);
      es_vmbus_contact_do_resume_messages(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_FEATURE_NOT_AGREED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:403 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_RENEWING_RESUME]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:404 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_UNLOADING_RESUME]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:405 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CONTACT_EMPTYING_RESUME]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:408 */
enum es_step es_vmbus_contact_on_drained(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:416 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_DISCONNECTED_DRAINED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:423 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_DRAINED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:423 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_DRAINED]);
    return ES_STEP_SILENT;
  case ES_VMBUS_CONTACT_RENEWING:
    /* specs/vmbus/vmbus.yaml:419 */
    if (es_vmbus_contact_if_kept_contact_acceptable(owner)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RENEWING_DRAINED_KEPT_CONTACT_ACCEPTABLE]);
      es_vmbus_contact_do_accept_kept_contact(owner);
      machine->state = ES_VMBUS_CONTACT_CONTACTED;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RENEWING_DRAINED_ELSE]);
    es_vmbus_contact_do_refuse_kept_contact(owner);
    machine->state = ES_VMBUS_CONTACT_DISCONNECTED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:422 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_UNLOADING_DRAINED]);
    es_vmbus_contact_do_finish_unload(owner);
    machine->state = ES_VMBUS_CONTACT_DISCONNECTED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:428 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_EMPTYING_DRAINED]);
    machine->state = ES_VMBUS_CONTACT_DISCONNECTED;
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:409 */
enum es_step es_vmbus_contact_on_reset(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:415 */
  case ES_VMBUS_CONTACT_DISCONNECTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_DISCONNECTED_RESET]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:424 */
  case ES_VMBUS_CONTACT_CONTACTED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_CONTACTED_RESET]);
    es_vmbus_contact_do_forget_contact(owner);
    machine->state = ES_VMBUS_CONTACT_EMPTYING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:424 */
  case ES_VMBUS_CONTACT_RUNNING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RUNNING_RESET]);
    es_vmbus_contact_do_forget_contact(owner);
    machine->state = ES_VMBUS_CONTACT_EMPTYING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:424 */
  case ES_VMBUS_CONTACT_RENEWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_RENEWING_RESET]);
    es_vmbus_contact_do_forget_contact(owner);
    machine->state = ES_VMBUS_CONTACT_EMPTYING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:424 */
  case ES_VMBUS_CONTACT_UNLOADING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_UNLOADING_RESET]);
    es_vmbus_contact_do_forget_contact(owner);
    machine->state = ES_VMBUS_CONTACT_EMPTYING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:425 */
  case ES_VMBUS_CONTACT_EMPTYING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CONTACT_EMPTYING_RESET]);
    return ES_STEP_SILENT;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:397 */
enum es_step es_vmbus_contact_step(struct es_vmbus_contact *machine, struct es_vmbus_contact_owner *owner,
                                   const struct es_vmbus_from_guest *message) {
  switch (message->message) {
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
    return es_vmbus_contact_on_request_offers(machine, owner, &message->as.request_offers);
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
    return es_vmbus_contact_on_open_channel(machine, owner, &message->as.open_channel);
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
    return es_vmbus_contact_on_close_channel(machine, owner, &message->as.close_channel);
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
    return es_vmbus_contact_on_gpadl_header(machine, owner, &message->as.gpadl_header);
  case ES_VMBUS_MESSAGE_GPADL_BODY:
    return es_vmbus_contact_on_gpadl_body(machine, owner, &message->as.gpadl_body);
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
    return es_vmbus_contact_on_gpadl_teardown(machine, owner, &message->as.gpadl_teardown);
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
    return es_vmbus_contact_on_relid_released(machine, owner, &message->as.relid_released);
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
    return es_vmbus_contact_on_initiate_contact(machine, owner, &message->as.initiate_contact);
  case ES_VMBUS_MESSAGE_UNLOAD:
    return es_vmbus_contact_on_unload(machine, owner, &message->as.unload);
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
    return es_vmbus_contact_on_open_reserved_channel(machine, owner, &message->as.open_reserved_channel);
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
    return es_vmbus_contact_on_close_reserved_channel(machine, owner, &message->as.close_reserved_channel);
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
    return es_vmbus_contact_on_tl_connect_request(machine, owner, &message->as.tl_connect_request);
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
    return es_vmbus_contact_on_modify_channel(machine, owner, &message->as.modify_channel);
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
    return es_vmbus_contact_on_modify_connection(machine, owner, &message->as.modify_connection);
  case ES_VMBUS_MESSAGE_PAUSE:
    return es_vmbus_contact_on_pause(machine, owner, &message->as.pause);
  case ES_VMBUS_MESSAGE_RESUME:
    return es_vmbus_contact_on_resume(machine, owner, &message->as.resume);
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    break;
  }
  return ES_STEP_REFUSED;
}

const char *es_vmbus_channel_life_state_name(enum es_vmbus_channel_life_state state) {
  switch (state) {
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    return "unannounced";
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    return "announced";
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    return "opening";
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    return "open";
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    return "closing";
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    return "dropping";
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    return "withdrawing";
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    return "withdrawn";
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    return "discarding";
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    return "gone";
  }
  return "?";
}

/* specs/vmbus/vmbus.yaml:447 */
void es_vmbus_channel_life_start(struct es_vmbus_channel_life *machine) {
  machine->state = ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED;
}

/* specs/vmbus/vmbus.yaml:197 */
enum es_step es_vmbus_channel_life_on_open_channel(struct es_vmbus_channel_life *machine,
                                                   struct es_vmbus_channel_life_owner *owner,
                                                   const struct es_vmbus_open_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    /* specs/vmbus/vmbus.yaml:474 */
    if (es_vmbus_channel_life_if_ring_fits(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_ANNOUNCED_OPEN_CHANNEL_RING_FITS]);
      es_vmbus_channel_life_do_open_device(owner, message);
      machine->state = ES_VMBUS_CHANNEL_LIFE_OPENING;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_RING_REFUSED]);
    es_vmbus_channel_life_do_refuse_open(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:478 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_REFUSED]);
    es_vmbus_channel_life_do_refuse_open(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:478 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_REFUSED]);
    es_vmbus_channel_life_do_refuse_open(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_OPEN_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:219 */
enum es_step es_vmbus_channel_life_on_close_channel(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner,
                                                    const struct es_vmbus_close_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:491 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSE_IGNORED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:479 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_CLOSE_CHANNEL]);
    es_vmbus_channel_life_do_end_use(owner, message);
    machine->state = ES_VMBUS_CHANNEL_LIFE_CLOSING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:491 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSE_IGNORED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:488 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWING_CLOSE_CHANNEL]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:488 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWN_CLOSE_CHANNEL]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_CLOSE_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:357 */
enum es_step es_vmbus_channel_life_on_modify_channel(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner,
                                                     const struct es_vmbus_modify_channel *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:482 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_ANNOUNCED_MODIFY_CHANNEL]);
    es_vmbus_channel_life_do_refuse_modify(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    /* specs/vmbus/vmbus.yaml:481 */
    if (es_vmbus_channel_life_if_target_exists(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_MODIFY_CHANNEL_TARGET_EXISTS]);
      es_vmbus_channel_life_do_move_interrupt(owner, message);
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_MODIFY_CHANNEL_ELSE]);
    es_vmbus_channel_life_do_refuse_modify(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:482 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSING_MODIFY_CHANNEL]);
    es_vmbus_channel_life_do_refuse_modify(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:482 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWING_MODIFY_CHANNEL]);
    es_vmbus_channel_life_do_refuse_modify(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:482 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWN_MODIFY_CHANNEL]);
    es_vmbus_channel_life_do_refuse_modify(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_MODIFY_CHANNEL]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:269 */
enum es_step es_vmbus_channel_life_on_relid_released(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner,
                                                     const struct es_vmbus_relid_released *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:452 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_ANNOUNCED_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:454 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPEN_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:455 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_CLOSING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:489 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWING_RELID_RELEASED]);
    es_vmbus_channel_life_do_forget_gpadls(owner, message);
    machine->state = ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:490 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWN_RELID_RELEASED]);
    es_vmbus_channel_life_do_forget_gpadls(owner, message);
    machine->state = ES_VMBUS_CHANNEL_LIFE_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_RELID_RELEASED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:463 */
enum es_step es_vmbus_channel_life_on_announce(struct es_vmbus_channel_life *machine,
                                               struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:471 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_UNANNOUNCED_ANNOUNCE]);
    es_vmbus_channel_life_do_send_offer(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:452 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_ANNOUNCED_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:454 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPEN_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:455 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_CLOSING_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:457 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWING_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:458 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWN_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_ANNOUNCE]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_ANNOUNCE]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:464 */
enum es_step es_vmbus_channel_life_on_device_opened(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:452 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_ANNOUNCED_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:476 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPENING_DEVICE_OPENED]);
    es_vmbus_channel_life_do_confirm_open(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_OPEN;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:454 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPEN_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:455 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_CLOSING_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:457 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWING_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:458 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWN_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_DEVICE_OPENED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:465 */
enum es_step es_vmbus_channel_life_on_device_refused(struct es_vmbus_channel_life *machine,
                                                     struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:452 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_ANNOUNCED_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:477 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPENING_DEVICE_REFUSED]);
    es_vmbus_channel_life_do_release_ring(owner);
    es_vmbus_channel_life_do_fail_open(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:454 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPEN_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:455 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_CLOSING_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:456 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DROPPING_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:457 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWING_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:458 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWN_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_DEVICE_REFUSED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:466 */
enum es_step es_vmbus_channel_life_on_device_closed(struct es_vmbus_channel_life *machine,
                                                    struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:451 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNANNOUNCED_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:452 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_ANNOUNCED_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:454 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPEN_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:480 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSING_DEVICE_CLOSED]);
    es_vmbus_channel_life_do_release_ring(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_ANNOUNCED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:496 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_DROPPING_DEVICE_CLOSED]);
    es_vmbus_channel_life_do_release_ring(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:487 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWING_DEVICE_CLOSED]);
    es_vmbus_channel_life_do_release_ring(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:458 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWN_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:499 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_DISCARDING_DEVICE_CLOSED]);
    es_vmbus_channel_life_do_release_ring(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_DEVICE_CLOSED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:467 */
enum es_step es_vmbus_channel_life_on_rescind(struct es_vmbus_channel_life *machine,
                                              struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:472 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_UNANNOUNCED_RESCIND]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:483 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_ANNOUNCED_RESCIND]);
    es_vmbus_channel_life_do_send_rescind(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_WITHDRAWN;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_RESCIND]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:484 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_RESCIND]);
    es_vmbus_channel_life_do_send_rescind(owner);
    es_vmbus_channel_life_do_close_device(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_WITHDRAWING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:485 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSING_RESCIND]);
    es_vmbus_channel_life_do_send_rescind(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_WITHDRAWING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:486 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_DROPPING_RESCIND]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:457 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWING_RESCIND]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:458 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_WITHDRAWN_RESCIND]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:459 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_DISCARDING_RESCIND]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_RESCIND]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:468 */
enum es_step es_vmbus_channel_life_on_drop(struct es_vmbus_channel_life *machine,
                                           struct es_vmbus_channel_life_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:473 */
  case ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_UNANNOUNCED_DROP]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:492 */
  case ES_VMBUS_CHANNEL_LIFE_ANNOUNCED:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_ANNOUNCED_DROP]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:453 */
  case ES_VMBUS_CHANNEL_LIFE_OPENING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_OPENING_DROP]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:493 */
  case ES_VMBUS_CHANNEL_LIFE_OPEN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_OPEN_DROP]);
    es_vmbus_channel_life_do_close_device(owner);
    machine->state = ES_VMBUS_CHANNEL_LIFE_DROPPING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:494 */
  case ES_VMBUS_CHANNEL_LIFE_CLOSING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_CLOSING_DROP]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_DROPPING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:495 */
  case ES_VMBUS_CHANNEL_LIFE_DROPPING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_DROPPING_DROP]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:497 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWING_DROP]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_DISCARDING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:500 */
  case ES_VMBUS_CHANNEL_LIFE_WITHDRAWN:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_WITHDRAWN_DROP]);
    machine->state = ES_VMBUS_CHANNEL_LIFE_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:498 */
  case ES_VMBUS_CHANNEL_LIFE_DISCARDING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_CHANNEL_LIFE_DISCARDING_DROP]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:460 */
  case ES_VMBUS_CHANNEL_LIFE_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_GONE_DROP]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:447 */
enum es_step es_vmbus_channel_life_step(struct es_vmbus_channel_life *machine,
                                        struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_from_guest *message) {
  switch (message->message) {
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
    return es_vmbus_channel_life_on_open_channel(machine, owner, &message->as.open_channel);
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
    return es_vmbus_channel_life_on_close_channel(machine, owner, &message->as.close_channel);
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
    return es_vmbus_channel_life_on_relid_released(machine, owner, &message->as.relid_released);
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
    return es_vmbus_channel_life_on_modify_channel(machine, owner, &message->as.modify_channel);
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_GPADL_BODY:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
  case ES_VMBUS_MESSAGE_RESUME:
    break;
  }
  es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_CHANNEL_LIFE_UNHEARD]);
  return ES_STEP_REFUSED;
}

const char *es_vmbus_page_list_state_name(enum es_vmbus_page_list_state state) {
  switch (state) {
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    return "assembling";
  case ES_VMBUS_PAGE_LIST_READY:
    return "ready";
  case ES_VMBUS_PAGE_LIST_ENDING:
    return "ending";
  case ES_VMBUS_PAGE_LIST_FADING:
    return "fading";
  case ES_VMBUS_PAGE_LIST_GONE:
    return "gone";
  }
  return "?";
}

/* specs/vmbus/vmbus.yaml:510 */
void es_vmbus_page_list_start(struct es_vmbus_page_list *machine) {
  machine->state = ES_VMBUS_PAGE_LIST_ASSEMBLING;
}

/* specs/vmbus/vmbus.yaml:238 */
enum es_step es_vmbus_page_list_on_gpadl_body(struct es_vmbus_page_list *machine,
                                              struct es_vmbus_page_list_owner *owner,
                                              const struct es_vmbus_gpadl_body *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:527 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ASSEMBLING_GPADL_BODY]);
    es_vmbus_page_list_do_append_pages(owner, message);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:515 */
  case ES_VMBUS_PAGE_LIST_READY:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_READY_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:516 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_ENDING_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:517 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_FADING_GPADL_BODY]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_GPADL_BODY]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:254 */
enum es_step es_vmbus_page_list_on_gpadl_teardown(struct es_vmbus_page_list *machine,
                                                  struct es_vmbus_page_list_owner *owner,
                                                  const struct es_vmbus_gpadl_teardown *message) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:530 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_INCOMPLETE]);
    es_vmbus_page_list_do_answer_teardown(owner, message);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  case ES_VMBUS_PAGE_LIST_READY:
    /* specs/vmbus/vmbus.yaml:532 */
    if (es_vmbus_page_list_if_in_use(owner, message)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_READY_GPADL_TEARDOWN_IN_USE]);
      machine->state = ES_VMBUS_PAGE_LIST_ENDING;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_READY_GPADL_TEARDOWN_ELSE]);
    es_vmbus_page_list_do_answer_teardown(owner, message);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:516 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_ENDING_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:517 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_FADING_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_GPADL_TEARDOWN]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:521 */
enum es_step es_vmbus_page_list_on_completed(struct es_vmbus_page_list *machine,
                                             struct es_vmbus_page_list_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:528 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ASSEMBLING_COMPLETED]);
    es_vmbus_page_list_do_confirm(owner);
    machine->state = ES_VMBUS_PAGE_LIST_READY;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:515 */
  case ES_VMBUS_PAGE_LIST_READY:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_READY_COMPLETED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:516 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_ENDING_COMPLETED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:517 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_FADING_COMPLETED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_COMPLETED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:522 */
enum es_step es_vmbus_page_list_on_spoiled(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:529 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ASSEMBLING_SPOILED]);
    es_vmbus_page_list_do_refuse(owner);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:515 */
  case ES_VMBUS_PAGE_LIST_READY:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_READY_SPOILED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:516 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_ENDING_SPOILED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:517 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_FADING_SPOILED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_SPOILED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:523 */
enum es_step es_vmbus_page_list_on_unused(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:514 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_ASSEMBLING_UNUSED]);
    return ES_STEP_REFUSED;
  /* specs/vmbus/vmbus.yaml:534 */
  case ES_VMBUS_PAGE_LIST_READY:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_READY_UNUSED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:537 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ENDING_UNUSED]);
    es_vmbus_page_list_do_answer_late(owner);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:539 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_FADING_UNUSED]);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_UNUSED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:524 */
enum es_step es_vmbus_page_list_on_dropped(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner) {
  switch (machine->state) {
  /* specs/vmbus/vmbus.yaml:531 */
  case ES_VMBUS_PAGE_LIST_ASSEMBLING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ASSEMBLING_DROPPED]);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  case ES_VMBUS_PAGE_LIST_READY:
    /* specs/vmbus/vmbus.yaml:535 */
    if (es_vmbus_page_list_if_still_used(owner)) {
      es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_READY_DROPPED_STILL_USED]);
      machine->state = ES_VMBUS_PAGE_LIST_FADING;
      return ES_STEP_SILENT;
    }
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_READY_DROPPED_ELSE]);
    machine->state = ES_VMBUS_PAGE_LIST_GONE;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:538 */
  case ES_VMBUS_PAGE_LIST_ENDING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_ENDING_DROPPED]);
    machine->state = ES_VMBUS_PAGE_LIST_FADING;
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:540 */
  case ES_VMBUS_PAGE_LIST_FADING:
    es_count_own(&es_vmbus_counters[ES_VMBUS_COUNTER_PAGE_LIST_FADING_DROPPED]);
    return ES_STEP_SILENT;
  /* specs/vmbus/vmbus.yaml:518 */
  case ES_VMBUS_PAGE_LIST_GONE:
    es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_GONE_DROPPED]);
    return ES_STEP_REFUSED;
  }
  return ES_STEP_REFUSED;
}

/* specs/vmbus/vmbus.yaml:510 */
enum es_step es_vmbus_page_list_step(struct es_vmbus_page_list *machine, struct es_vmbus_page_list_owner *owner,
                                     const struct es_vmbus_from_guest *message) {
  switch (message->message) {
  case ES_VMBUS_MESSAGE_GPADL_BODY:
    return es_vmbus_page_list_on_gpadl_body(machine, owner, &message->as.gpadl_body);
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
    return es_vmbus_page_list_on_gpadl_teardown(machine, owner, &message->as.gpadl_teardown);
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
  case ES_VMBUS_MESSAGE_RESUME:
    break;
  }
  es_refused(&es_vmbus_refusals[ES_VMBUS_REFUSAL_PAGE_LIST_UNHEARD]);
  return ES_STEP_REFUSED;
}
