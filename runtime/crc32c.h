/* CRC-32C (Castagnoli), as iSCSI and others use it. It finds every single wrong bit in whatever length, and every burst up to
 * 32 bits. Any thread. */
#ifndef ES_RUNTIME_CRC32C_H
#define ES_RUNTIME_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* Of bytes that follow others: `crc` is 0 at first, then what the call before gave. */
uint32_t es_crc32c(uint32_t crc, const void *bytes, size_t size);

#endif
