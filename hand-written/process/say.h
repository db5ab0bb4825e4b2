/* The manager's words to the person who started it: one line each on standard error. One thread. */
#ifndef ES_PROCESS_SAY_H
#define ES_PROCESS_SAY_H

#include <stdint.h>
#include <stdio.h>

/* "entresol: error: …" */
void es_say_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* "entresol: FILE:LINE:COLUMN: error: …"; line 0: "entresol: FILE: error: …" */
void es_say_error_at(const char *file, uint32_t line, uint32_t column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* "entresol: …" */
void es_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Each line of `text`, with "entresol: " before it unless it is there. */
void es_say_lines(const char *text);

#endif
