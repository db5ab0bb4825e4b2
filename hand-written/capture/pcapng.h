/* What goes over to the other side, as a pcapng stream to a descriptor. Knows blocks, and no protocol: packets are bytes.
 * One for a process. Any thread puts packets into a bounded buffer, made when a capture starts; the loop thread writes it out.
 * Nobody waits: a packet that finds no room is counted as lost. While nothing is captured a tap costs es_pcapng_on(). */
#ifndef ES_CAPTURE_PCAPNG_H
#define ES_CAPTURE_PCAPNG_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/loop.h"
#include "runtime/secrets.h"

#define ES_PCAPNG_BUFFER (4u << 20)
#define ES_PCAPNG_PACKET_MAX (64u << 10) /* bytes kept of one packet; the rest is cut off */

extern _Atomic bool es_pcapng_running;

static inline bool es_pcapng_on(void) {
  return __builtin_expect(atomic_load_explicit(&es_pcapng_running, memory_order_relaxed), 0);
}

/* A packet is its parts one behind the other. */
struct es_pcapng_part {
  const void *at;
  size_t size;
  const struct es_secrets *secrets; /* what in it is hidden; NULL: nothing */
};

/* Any thread. `inbound`: from the guest; it decides which messages' secrets are meant. */
void es_pcapng_put(bool inbound, const struct es_pcapng_part *parts, unsigned count);

/* Loop thread, all of these. Once, before the first start; the loop outlives the captures. 0 or negative errno. */
int es_pcapng_attach(struct es_loop *loop);
void es_pcapng_detach(void);
/* Writes to `fd` (a file at its position, a pipe, a socket), which may be closed by the caller. 0, or negative errno: -EBUSY
 * while one is running or what it kept is still being written. */
int es_pcapng_start(int fd, uint16_t link_type);
/* No packet any more; what is buffered and the counts are still written. Bytes that the capture has then, 0 when none was
 * running: who reads the other end of a pipe counts them, since the kernel may keep a descriptor that a ring knew. */
uint64_t es_pcapng_stop(void);
/* Nothing is captured and nothing waits to be written. */
bool es_pcapng_idle(void);

struct es_pcapng_figures {
  bool running;
  uint64_t seen, lost, bytes; /* of the last or running capture; bytes written */
  int error; /* what ended it, negative errno */
};
void es_pcapng_show(struct es_pcapng_figures *figures);

#endif
