#include "runtime/log.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static _Atomic int log_level = ES_LOG_INFO;
static _Atomic int log_descriptor = STDERR_FILENO;

void es_log_set_level(enum es_log_level level) {
  atomic_store_explicit(&log_level, (int)level, memory_order_relaxed);
}

void es_log_set_descriptor(int fd) {
  atomic_store_explicit(&log_descriptor, fd, memory_order_relaxed);
}

bool es_log_enabled(enum es_log_level level) {
  return (int)level <= atomic_load_explicit(&log_level, memory_order_relaxed);
}

static const char *level_name(enum es_log_level level) {
  switch (level) {
  case ES_LOG_ERROR:
    return "error";
  case ES_LOG_WARNING:
    return "warning";
  case ES_LOG_INFO:
    return "info";
  case ES_LOG_DEBUG:
    return "debug";
  }
  return "?";
}

/* Whether the site may still write in this second; *suppressed is what it did not write before. */
static bool admit(struct es_log_site *site, uint64_t *suppressed) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  uint64_t second = (uint64_t)now.tv_sec;
  if (atomic_exchange_explicit(&site->second, second, memory_order_relaxed) != second) {
    atomic_store_explicit(&site->lines, 0, memory_order_relaxed);
  }
  if (atomic_fetch_add_explicit(&site->lines, 1, memory_order_relaxed) >= ES_LOG_LINES_PER_SECOND) {
    atomic_fetch_add_explicit(&site->suppressed, 1, memory_order_relaxed);
    return false;
  }
  *suppressed = atomic_exchange_explicit(&site->suppressed, 0, memory_order_relaxed);
  return true;
}

/* What snprintf wrote, which is less than what it would have liked to. */
static size_t written(int wanted, size_t room) {
  if (wanted < 0 || room == 0) {
    return 0;
  }
  return (size_t)wanted < room ? (size_t)wanted : room - 1;
}

void es_log_line(struct es_log_site *site, enum es_log_level level, const char *component, const char *format, ...) {
  uint64_t suppressed = 0;
  if (!admit(site, &suppressed)) {
    return;
  }
  char line[ES_LOG_LINE_MAX];
  size_t room = sizeof line - 1; /* the newline's place */
  size_t size = written(snprintf(line, room, "%s %s: ", level_name(level), component), room);
  va_list arguments;
  va_start(arguments, format);
  size += written(vsnprintf(line + size, room - size, format, arguments), room - size);
  va_end(arguments);
  if (suppressed != 0) {
    size += written(snprintf(line + size, room - size, " suppressed=%" PRIu64, suppressed), room - size);
  }
  line[size++] = '\n';
  /* A log that cannot be written must not stop what it tells of. */
  ssize_t ignored = write(atomic_load_explicit(&log_descriptor, memory_order_relaxed), line, size);
  (void)ignored;
}

const char *es_log_escape(const void *bytes, size_t size, char *out, size_t room) {
  static const char digits[] = "0123456789abcdef";
  const unsigned char *in = bytes;
  size_t used = 0;
  for (size_t i = 0; i < size && room != 0; i++) {
    bool plain = in[i] >= 0x20 && in[i] < 0x7f && in[i] != '\\';
    size_t wanted = plain ? 1 : 4;
    if (used + wanted >= room) {
      break;
    }
    if (plain) {
      out[used++] = (char)in[i];
    } else {
      out[used++] = '\\';
      out[used++] = 'x';
      out[used++] = digits[in[i] >> 4];
      out[used++] = digits[in[i] & 0xf];
    }
  }
  if (room != 0) {
    out[used] = '\0';
  }
  return out;
}
