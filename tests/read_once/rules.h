/* What a host may do with the shared memory of rings, held against what it does:
 *
 * - A byte of a packet (descriptor, ranges, payload) that the guest published is read at most once. Other bytes of the
 *   ring that carries packets to the host are not read at all, and none is written.
 * - The ring that carries packets to the guest is written and never read.
 * - A byte of a ring's header is read at most once between two of these: the host stores into that ring (publish, then
 *   look), or the guest has run. So an index that was looked at and found good is the one that is used.
 *
 * What was read is changed at once: read again it would be something else. */
#ifndef ES_TESTS_READ_ONCE_RULES_H
#define ES_TESTS_READ_ONCE_RULES_H

#include "tests/guest/direct.h"

struct rules_figures {
  uint64_t accesses; /* instructions that touched a ring */
  uint64_t packets, packet_bytes; /* published by the guest, without trailers */
  uint64_t bytes_read; /* of packets */
  uint64_t header_reads, header_writes; /* accesses */
  uint64_t stores; /* into the ring to the guest */
  uint64_t widest; /* bytes of the widest read */
  uint64_t rounds; /* that packets went round their rings */
  uint64_t broken; /* rules, however often: packets' bytes ... */
  uint64_t broken_header; /* ... and headers' */
};

/* From now on the guest has a mapping of its own, and the host's mappings of the rings of `channels` (some may not be
 * open yet) are watched whenever the host works. False: cannot be had. */
bool rules_begin(struct es_direct *direct, struct es_guest_channel *channels, uint32_t count);
/* Gives the guest its old mapping back. All channels are closed. */
void rules_end(void);
void rules_show(struct rules_figures *figures);

#endif
