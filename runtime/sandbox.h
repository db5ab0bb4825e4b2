/* Giving up rights: what a worker does before it looks at a byte that a guest or a host wrote.
 * Called once per process (es_sandbox_enter) or once per thread (es_sandbox_filter), never undone. */
#ifndef ES_RUNTIME_SANDBOX_H
#define ES_RUNTIME_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define ES_SANDBOX_CONDITIONS_MAX 2u

/* (argument `index` & mask) == value */
struct es_sandbox_condition {
  uint8_t index;
  uint64_t mask, value;
  bool own_process; /* the value is this process's id */
};

struct es_sandbox_rule {
  const char *name; /* of the system call */
  uint8_t condition_count;
  struct es_sandbox_condition conditions[ES_SANDBOX_CONDITIONS_MAX]; /* all of them; more rules of one name: any */
};

/* What one kind of thread may call; everything else ends in `refusal`. */
struct es_sandbox_list {
  const char *kind; /* "loop", "vp" */
  const struct es_sandbox_rule *rules;
  uint32_t count;
};

enum es_sandbox_refusal { ES_SANDBOX_KILL, ES_SANDBOX_ERROR /* EPERM: for the tests that try */ };

struct es_sandbox_options {
  const int *keep; /* descriptors that stay open, ascending; NULL: all */
  uint32_t keep_count;
  uint32_t files_max; /* RLIMIT_NOFILE afterwards */
  uint32_t user; /* id to become when root, 0: stay */
};

/* What was given up, for `status`: namespaces depend on what the host allows. */
struct es_sandbox_state {
  bool user, mounts, network, ipc, uts;
};

/* What a terminal, or who ends a whole group, sends to all processes is the manager's business: this one does not hear it. */
void es_sandbox_leave_signals(void);

/* Closes all other descriptors, leaves the namespaces, goes to an empty root, drops user, groups and capabilities, sets
 * no_new_privs and the limits. The thread must be the only one. 0 or negative errno; what the host forbids an
 * unprivileged user (namespaces) is left out and said in `state`. */
int es_sandbox_enter(const struct es_sandbox_options *options, struct es_sandbox_state *state);

/* Loads the list as this thread's filter. Threads made later inherit it. 0 or negative errno. */
int es_sandbox_filter(const struct es_sandbox_list *list, enum es_sandbox_refusal refusal);

/* How much writable memory the process may have from now on, bytes. Builds with the address sanitizer have no limit: its own memory is many times
 * the program's. 0 or negative errno. */
int es_sandbox_limit_memory(uint64_t bytes);

/* One line per call: "loop io_uring_enter", with its conditions. */
void es_sandbox_print(const struct es_sandbox_list *list, FILE *out);

#endif
