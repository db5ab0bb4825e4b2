/* Structured log lines: "level component: text key=value …", one write(2) per line, rate-limited per call site.
 * Any thread. Nothing is allocated. */
#ifndef ES_RUNTIME_LOG_H
#define ES_RUNTIME_LOG_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum es_log_level { ES_LOG_ERROR, ES_LOG_WARNING, ES_LOG_INFO, ES_LOG_DEBUG };

/* State of one call site; made by the macro. */
struct es_log_site {
  _Atomic uint64_t second; /* of the monotonic clock */
  _Atomic uint32_t lines; /* in that second */
  _Atomic uint64_t suppressed;
};

#define ES_LOG_LINES_PER_SECOND 10u
#define ES_LOG_LINE_MAX 512u

/* Lines above `level` are dropped; the descriptor (default: standard error) must not block for long. */
void es_log_set_level(enum es_log_level level);
void es_log_set_descriptor(int fd);
bool es_log_enabled(enum es_log_level level);

void es_log_line(struct es_log_site *site, enum es_log_level level, const char *component, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* es_log(ES_LOG_INFO, "vmbus", "channel opened relid=%u", relid) */
#define es_log(level, component, ...)                                                                                  \
  do {                                                                                                                 \
    static struct es_log_site es_log_site_;                                                                            \
    if (es_log_enabled(level))                                                                                         \
      es_log_line(&es_log_site_, (level), (component), __VA_ARGS__);                                                   \
  } while (0)

/* Text that a guest or a file chose, made fit for a log line: printable ASCII stays, other bytes become \xNN.
 * Returns `out`, always terminated, cut at `room`. */
const char *es_log_escape(const void *bytes, size_t size, char *out, size_t room);

#endif
