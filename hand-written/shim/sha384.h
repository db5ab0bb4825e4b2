/* SHA-384 (FIPS 180-4) of memory. Called by hashes.c. Freestanding: the shim runs before any operating system, without a C library, heap
 * or vector registers, where OpenSSL cannot be linked. tests/unit/shim/test_sha384.c holds it against OpenSSL. */
#ifndef ES_SHIM_SHA384_H
#define ES_SHIM_SHA384_H

#include <stddef.h>
#include <stdint.h>

enum { ES_SHIM_SHA384_SIZE = 48 };

void es_shim_sha384(const uint8_t *bytes, uint64_t size, uint8_t digest[ES_SHIM_SHA384_SIZE]);

#endif
