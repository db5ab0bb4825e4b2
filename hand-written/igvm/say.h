/* entresol-igvm's words on standard error, and its exit codes. One thread. */
#ifndef ES_IGVM_SAY_H
#define ES_IGVM_SAY_H

#include <stdint.h>

enum { ES_IGVM_EXIT_GOOD = 0, ES_IGVM_EXIT_NO = 1, ES_IGVM_EXIT_TROUBLE = 2 };

/* "entresol-igvm: error: …" */
void es_igvm_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* "entresol-igvm: FILE: error: …", with LINE:COLUMN behind FILE when `line` is not 0. */
void es_igvm_say_at(const char *file, uint32_t line, uint32_t column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
