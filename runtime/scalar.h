/* The scalars of the project's YAML: text that a schema gives a type. The generator has the same grammar in Python, and
 * tests/vectors/scalars.yaml holds both to it. Nothing is guessed: `on`, `017`, `1e3`, `0o7` and dates are plain words.
 * Called by the settings loader and whoever takes sizes or numbers from a command line. Owns nothing; any thread. */
#ifndef ES_RUNTIME_SCALAR_H
#define ES_RUNTIME_SCALAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_SCALAR_NAME_MAX 64u

/* Each returns false, and leaves *out alone, when the text is not of the type. */

/* Decimal without leading zeros, or 0x and hexadecimal digits; `_` between digits. At most 64 bits. */
bool es_scalar_integer(const char *text, uint64_t *out);
/* An integer, or one followed at once by KiB, MiB, GiB or TiB. In bytes. */
bool es_scalar_size(const char *text, uint64_t *out);
/* `true` or `false`. */
bool es_scalar_boolean(const char *text, bool *out);
/* MAJOR.MINOR, each decimal and at most 65535, as MAJOR << 16 | MINOR. */
bool es_scalar_version(const char *text, uint32_t *out);
/* 8-4-4-4-12 hexadecimal digits, in wire order: the first three groups little-endian. */
bool es_scalar_guid(const char *text, uint8_t out[16]);
/* Lower-case words of letters and digits joined by single hyphens, the first beginning with a letter. */
bool es_scalar_name(const char *text);
/* Bytes of the control character (C0, DEL, or C1 in UTF-8) that the text begins with; 0: it begins with none. */
unsigned es_scalar_control(const char *text);
/* Text without control characters. */
bool es_scalar_printable(const char *text);

/* How far a mistyped word is from a known one: insertions, deletions, changes and swaps of neighbours.
 * Anything above `limit` comes back as limit + 1. Words longer than ES_SCALAR_NAME_MAX are never near. */
unsigned es_scalar_distance(const char *word, const char *known, unsigned limit);

#endif
