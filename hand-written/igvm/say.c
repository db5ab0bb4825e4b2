#include "hand-written/igvm/say.h"

#include <stdarg.h>
#include <stdio.h>

static void finish(const char *format, va_list arguments) {
  (void)fputs("error: ", stderr);
  (void)vfprintf(stderr, format, arguments);
  (void)fputc('\n', stderr);
}

void es_igvm_say(const char *format, ...) {
  va_list arguments;

  va_start(arguments, format);
  (void)fputs("entresol-igvm: ", stderr);
  finish(format, arguments);
  va_end(arguments);
}

void es_igvm_say_at(const char *file, uint32_t line, uint32_t column, const char *format, ...) {
  va_list arguments;

  va_start(arguments, format);
  if (line != 0) {
    (void)fprintf(stderr, "entresol-igvm: %s:%u:%u: ", file, line, column);
  } else {
    (void)fprintf(stderr, "entresol-igvm: %s: ", file);
  }
  finish(format, arguments);
  va_end(arguments);
}
