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
/* A regular file to read and its size; negative errno otherwise, -EINVAL for a pipe, a device or a socket, -EISDIR for a folder.
 * Never waits for somebody at another end. */
ES_MUST_USE int es_open_regular(const char *path, uint64_t *size);
/* 0 or negative errno. */
ES_MUST_USE int es_write_whole(int fd, const void *bytes, size_t size);
/* A whole file under its name or, when that fails, what was there before: it is written under another name first. A character device is
 * written as it is. 0 or negative errno, -EINVAL for what is neither nor a folder. */
ES_MUST_USE int es_put_whole(const char *path, const void *bytes, size_t size);

#endif
