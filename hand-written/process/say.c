#include "hand-written/process/say.h"

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

void es_say_error(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fputs("entresol: error: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
}

void es_say_error_at(const char *file, uint32_t line, uint32_t column, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  if (line != 0) {
    fprintf(stderr, "entresol: %s:%u:%u: error: ", file, line, column);
  } else {
    fprintf(stderr, "entresol: %s: error: ", file);
  }
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
}

void es_say(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fputs("entresol: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
  va_end(arguments);
}

void es_say_lines(const char *text) {
  while (*text != '\0') {
    size_t size = strcspn(text, "\n");
    bool has_name = strncmp(text, "entresol: ", strlen("entresol: ")) == 0;
    fprintf(stderr, "%s%.*s\n", has_name ? "" : "entresol: ", (int)size, text);
    text += size + (text[size] == '\n');
  }
}
