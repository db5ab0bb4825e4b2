/* What a step of a generated state machine says to its caller. */
#ifndef ES_RUNTIME_MACHINE_H
#define ES_RUNTIME_MACHINE_H

enum es_step {
  ES_STEP_SILENT, /* handled, nothing to send */
  ES_STEP_REPLY, /* handled, the reply is filled: send it */
  ES_STEP_LATER, /* handled, the action answers when it is done */
  ES_STEP_REFUSED, /* not allowed in this state, counted; nothing to send */
};

#endif
