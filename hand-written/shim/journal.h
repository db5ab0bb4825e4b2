/* What the shim has to say: lines into a ring in memory, which the kernel gets as setup data, and onto a serial port where that is allowed.
 * Owned by the shim's one thread. The ring's header is spec `shim`, struct `log`. Freestanding. */
#ifndef ES_SHIM_JOURNAL_H
#define ES_SHIM_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/shim_wire.h"

struct es_shim_journal {
  const char *name; /* how lines begin; may be NULL */
  uint8_t *header; /* of the ring; NULL before it is open: then lines go to the console alone */
  uint8_t *text;
  struct es_shim_log log;
  void (*console)(void *context, char byte); /* NULL for none */
  void *context;
};

/* `bytes` is the ring with its header. False: too small. */
bool es_shim_journal_open(struct es_shim_journal *journal, uint8_t *bytes, uint64_t size);
/* Knows %s, %lu, %lx, %% and nothing else. Adds the end of the line. Bytes that are not printable are shown as '?'. */
void es_shim_say(struct es_shim_journal *journal, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As es_shim_say(), then false: for what the shim cannot go on with. */
bool es_shim_stop(struct es_shim_journal *journal, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As es_shim_say(), for an item of the host that is not taken. */
void es_shim_drop(struct es_shim_journal *journal, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Writes the header anew. */
void es_shim_journal_update(struct es_shim_journal *journal);

#endif
