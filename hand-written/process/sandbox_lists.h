/* What the worker's loop thread may call; VP threads' lists are their backends'. Read it with
 * `entresol run --show-sandbox`. */
#ifndef ES_PROCESS_SANDBOX_LISTS_H
#define ES_PROCESS_SANDBOX_LISTS_H

#include "runtime/sandbox.h"

extern const struct es_sandbox_list es_loop_calls;

#endif
