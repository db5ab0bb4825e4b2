/* All of what is to be read or written, although a call may be interrupted and may move less. Called where waiting is allowed:
 * files, pipes, sockets of whoever has nothing else to do. Owns nothing; any thread. */
#ifndef ES_RUNTIME_WHOLE_H
#define ES_RUNTIME_WHOLE_H

#include <stddef.h>
#include <stdint.h>

#include "runtime/result.h"

/* 0, or negative errno: -ENODATA where it ends before. */
ES_MUST_USE int es_read_whole(int fd, void *bytes, size_t size);
ES_MUST_USE int es_read_whole_at(int fd, void *bytes, size_t size, uint64_t offset);
/* 0 or negative errno. */
ES_MUST_USE int es_write_whole(int fd, const void *bytes, size_t size);

#endif
