/* Changes IGVM files as somebody would who knows the format: fields, headers, sections, data, ends. Used by igvm_mutations. */
#ifndef ES_TESTS_FUZZ_IGVM_MUTATE_H
#define ES_TESTS_FUZZ_IGVM_MUTATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mutant {
  uint8_t *bytes; /* `room` of them */
  size_t size, room;
  uint64_t random; /* never 0 */
};

uint64_t mutant_random(struct mutant *mutant, uint64_t below);
/* One change; a file stays one that can be walked as far as it was. */
void mutant_change(struct mutant *mutant);
/* The sizes that the fixed header gives; false when they do not fit into the file. */
bool mutant_headers(const struct mutant *mutant, size_t *start, size_t *end);

#endif
