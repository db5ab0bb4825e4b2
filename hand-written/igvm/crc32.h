/* The checksum of IGVM headers. Any thread. */
#ifndef ES_IGVM_CRC32_H
#define ES_IGVM_CRC32_H

#include <stddef.h>
#include <stdint.h>

/* Of `bytes` behind what gave `crc`, 0 at the start. */
uint32_t es_igvm_crc32(uint32_t crc, const uint8_t *bytes, size_t size);

/* Of all headers, the field for the checksum itself taken as zero. `size` is at least a fixed header. */
uint32_t es_igvm_checksum(const uint8_t *headers, size_t size);

#endif
