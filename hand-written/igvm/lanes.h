/* SHA-384 of several pages at once, one in each lane of the processor's widest vectors: OpenSSL has it only for one message after the
 * other. Called by what measures SEV-SNP, where pages are hashed apart from each other. Owns nothing; any thread. */
#ifndef ES_IGVM_LANES_H
#define ES_IGVM_LANES_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/igvm_measurement_wire.h"
#include "generated/igvm_wire.h"

enum { ES_IGVM_LANES = 8 };

/* Whether the processor has such vectors, and what is computed with them is what OpenSSL computes, which is tried once. */
bool es_igvm_lanes_usable(void);
/* Only where they are usable. Pages that are not there (NULL) have no digest. */
void es_igvm_lanes_hash(const uint8_t *const pages[ES_IGVM_LANES],
                        uint8_t out[ES_IGVM_LANES][ES_IGVM_MEASUREMENT_SHA384_SIZE]);

#endif
