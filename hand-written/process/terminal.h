/* The person's terminal as the guest's console: raw while the guest has it, as it was before afterwards, also when the
 * process is ended by a signal that it handles. Ctrl-A X leaves, Ctrl-A Ctrl-A is one Ctrl-A for the guest. */
#ifndef ES_PROCESS_TERMINAL_H
#define ES_PROCESS_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* Does nothing when standard input is no terminal. */
void es_terminal_raw(void);
void es_terminal_restore(void);

struct es_terminal_keys {
  bool escaped; /* the last byte was Ctrl-A */
};
/* Takes typed bytes, leaves in place those for the guest; true when the person leaves. Not a terminal: all are. */
bool es_terminal_filter(struct es_terminal_keys *keys, char *bytes, size_t *size);

#endif
