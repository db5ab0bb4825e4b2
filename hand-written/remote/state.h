/* What the backend's files share; private to this room. */
#ifndef ES_REMOTE_STATE_H
#define ES_REMOTE_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "hand-written/remote/protocol.h"
#include "hand-written/remote/remote.h"

#define ES_REMOTE_KEPT_MAX 256u /* doorbells that are kept until the guest can be told */

struct es_remote_vp {
  struct es_remote *remote;
  uint32_t index;
  pthread_t thread;
  bool threaded;
  int ours, theirs; /* ends of its socket; theirs goes with PROCESSOR */
  int interrupt;
};

struct es_remote {
  struct es_remote_options options;
  struct es_partition *partition;
  struct es_remote_pending *pending;
  int pending_fd;
  bool running;
  struct es_loop_watch guest;
  struct es_loop_wake changed; /* a reason to stop, or a thread at its end */
  _Atomic int reason; /* enum es_stop_reason; the first stands */
  _Atomic uint32_t threads; /* that answer intercepts */
  _Atomic uint32_t failed;
  pthread_mutex_t pause_lock; /* of the following four */
  pthread_cond_t resumed;
  bool pausing, pause_told;
  uint32_t pause_number, parked;
  bool successor; /* another worker's guest: it has not heard of us */
  struct {
    uint32_t connection;
    int eventfd; /* the caller's */
  } kept[ES_REMOTE_KEPT_MAX];
  uint32_t kept_count;
  pthread_barrier_t entered;
  struct es_remote_vp vps[ES_PARTITION_PROCESSORS_MAX];
};

/* operations.c */
extern const struct es_backend_ops es_remote_operations;
/* Packets to the guest's process; descriptors stay ours. 0 or negative errno. */
int es_remote_send_packet(int socket, const void *bytes, size_t size, const int *files, unsigned count);
int es_remote_send(struct es_remote *remote, const struct es_remote_message *message, const int *files, unsigned count);
/* Tells of the doorbells that were kept. */
int es_remote_send_kept(struct es_remote *remote);

/* vp.c */
void *es_remote_vp_thread(void *vp);

#endif
