/* The boot shim's log, which Linux shows among its setup data (docs/boot-shim.md): when the shim began and left, and what it said. Pure but for
 * finding it. Init's thread. */
#ifndef ES_INIT_SHIM_LOG_H
#define ES_INIT_SHIM_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/shim_wire.h"

#define ES_SHIM_LOG_MAX ((size_t)64 * 1024) /* of one that is read */

/* `data` is what Linux shows: the log without the head of setup data. Gives the header, and of the text the last whole lines that fit into `room`.
 * False: this is no log. */
bool es_shim_log_parse(const uint8_t *data, size_t size, struct es_shim_log *log, char *text, size_t room);

/* Looks for it below the root. False: this kernel was not started by the shim. */
bool es_shim_log_find(const char *root, struct es_shim_log *log, char *text, size_t room);

#endif
