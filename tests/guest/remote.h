/* A guest in a process of its own: it listens on a socket, a worker connects, and guest memory, doorbells and interrupts
 * are shared with it (hand-written/remote/protocol.h). One thread. */
#ifndef ES_TESTS_GUEST_REMOTE_H
#define ES_TESTS_GUEST_REMOTE_H

#include "hand-written/remote/protocol.h"
#include "tests/guest/synic.h"

#define ES_REMOTE_GUEST_DOORBELLS 64u

struct es_remote_guest {
  int listener, worker;
  struct es_memory memory;
  struct es_remote_pending *pending;
  uint32_t processors; /* those that this guest uses, at most ES_GUEST_PROCESSORS_MAX */
  int sockets[ES_PARTITION_PROCESSORS_MAX];
  int interrupts[ES_PARTITION_PROCESSORS_MAX];
  struct {
    uint32_t connection;
    int eventfd;
  } doorbells[ES_REMOTE_GUEST_DOORBELLS];
  uint32_t doorbell_count;
  bool dead; /* the worker is gone */
  bool paused;
  uint32_t successors; /* workers that took over from another */
  struct es_guest_synic synic;
  struct es_guest guest;
};

/* 0 or negative errno. */
int es_remote_guest_listen(struct es_remote_guest *remote, const char *path);
/* Waits for a worker and boots: memory, processors, SynIC. 0 or negative errno. */
int es_remote_guest_boot(struct es_remote_guest *remote);
/* After a reset of the machine: the manager's next worker is on the same socket. 0 or negative errno. */
int es_remote_guest_boot_again(struct es_remote_guest *remote);
/* An access to an I/O port on a processor. False: the worker is gone. */
bool es_remote_guest_in(struct es_remote_guest *remote, uint32_t vp, uint16_t port, uint32_t width, uint64_t *value);
bool es_remote_guest_out(struct es_remote_guest *remote, uint32_t vp, uint16_t port, uint32_t width, uint64_t value);
/* The same of memory that is nobody's. */
bool es_remote_guest_read(struct es_remote_guest *remote, uint32_t vp, uint64_t address, uint32_t width,
                          uint64_t *value);
bool es_remote_guest_write(struct es_remote_guest *remote, uint32_t vp, uint64_t address, uint32_t width,
                           uint64_t value);
/* Lets go of the worker; a new one may come. */
void es_remote_guest_halt(struct es_remote_guest *remote);
void es_remote_guest_close(struct es_remote_guest *remote);

#endif
