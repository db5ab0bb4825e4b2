/* Attempts to get out of a process, which tests make inside of it (escape.c, escape_tpm.c): those that every process has in common, and how each is
 * made and told of. Owns nothing; any thread. */
#ifndef ES_TESTS_PROCESS_ATTEMPTS_H
#define ES_TESTS_PROCESS_ATTEMPTS_H

#include <stddef.h>

#define ES_ATTEMPT_PAGE 4096u

/* The result is that of the raw call: ≥ 0 and it worked. */
struct es_attempt {
  const char *name;
  long (*run)(void);
};

/* Among a program's own and those in common. NULL: none is called so. */
const struct es_attempt *es_attempt_find(const char *name, const struct es_attempt *own, size_t own_count);

/* "escape: NAME WORD RESULT ERROR" on standard error, in one write. */
void es_attempt_say(const char *word, const char *name, long result, int error);

/* Says "begins", makes it, and says "got" if anyone is left to say so. */
void es_attempt_run(const struct es_attempt *attempt);

#endif
