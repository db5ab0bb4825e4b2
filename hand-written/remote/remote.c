#include "hand-written/remote/remote.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "generated/state/remote_state_state.h"
#include "hand-written/remote/state.h"
#include "runtime/inspect.h"
#include "runtime/log.h"

#define VP_STACK_SIZE ((size_t)256 * 1024)

/* Stopping */

void es_remote_stop(struct es_remote *remote, enum es_stop_reason reason) {
  int none = ES_STOP_NONE;
  if (atomic_compare_exchange_strong(&remote->reason, &none, (int)reason)) {
    es_loop_wake_signal(&remote->changed);
  }
}

static void end_pause(struct es_remote *remote) {
  pthread_mutex_lock(&remote->pause_lock);
  remote->pausing = false;
  pthread_cond_broadcast(&remote->resumed);
  pthread_mutex_unlock(&remote->pause_lock);
}

/* Says it once. */
static void tell_paused(struct es_remote *remote) {
  pthread_mutex_lock(&remote->pause_lock);
  bool told = remote->pausing && !remote->pause_told && remote->parked == remote->options.processors;
  remote->pause_told |= told;
  pthread_mutex_unlock(&remote->pause_lock);
  if (told) {
    remote->options.paused(remote->options.context);
  }
}

static void changed(struct es_loop_wake *wake) {
  struct es_remote *remote = wake->context;
  int reason = atomic_load(&remote->reason);
  if (!remote->running) {
    return;
  }
  if (reason == ES_STOP_NONE) {
    tell_paused(remote);
    return;
  }
  end_pause(remote);
  if (atomic_load(&remote->threads) != 0) {
    for (uint32_t i = 0; i < remote->options.processors; i++) {
      (void)shutdown(remote->vps[i].ours, SHUT_RDWR);
    }
    return;
  }
  remote->running = false;
  remote->options.stopped(remote->options.context, (enum es_stop_reason)reason);
}

/* The guest's process says nothing on this socket, so it has closed it. */
static void guest_left(struct es_loop_watch *watch, uint32_t events) {
  (void)events;
  es_remote_stop(watch->context, ES_STOP_POWEROFF);
}

/* Life */

static int open_vp(struct es_remote *remote, uint32_t index) {
  struct es_remote_vp *vp = &remote->vps[index];
  int pair[2];
  vp->remote = remote;
  vp->index = index;
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
    return -errno;
  }
  vp->ours = pair[0];
  vp->theirs = pair[1];
  vp->interrupt = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return vp->interrupt < 0 ? -errno : 0;
}

static int open_all(struct es_remote *remote) {
  remote->pending_fd = es_memory_create_fd("pending", sizeof *remote->pending);
  if (remote->pending_fd < 0) {
    return remote->pending_fd;
  }
  remote->pending = mmap(NULL, sizeof *remote->pending, PROT_READ | PROT_WRITE, MAP_SHARED, remote->pending_fd, 0);
  if (remote->pending == MAP_FAILED) {
    remote->pending = NULL;
    return -errno;
  }
  for (uint32_t i = 0; i < remote->options.processors; i++) {
    int error = open_vp(remote, i);
    if (error != 0) {
      return error;
    }
  }
  int error = es_loop_wake_add(remote->options.loop, &remote->changed);
  if (error == 0) {
    error = es_loop_watch_add(remote->options.loop, &remote->guest, remote->options.socket, POLLIN | POLLRDHUP);
  }
  return error;
}

int es_remote_create(const struct es_remote_options *options, struct es_remote **out) {
  struct es_remote *remote = calloc(1, sizeof *remote);
  if (remote == NULL) {
    close(options->socket);
    return -ENOMEM;
  }
  remote->options = *options;
  remote->successor = options->successor;
  remote->pending_fd = -1;
  for (uint32_t i = 0; i < ES_PARTITION_PROCESSORS_MAX; i++) {
    remote->vps[i].ours = remote->vps[i].theirs = remote->vps[i].interrupt = -1;
  }
  pthread_mutex_init(&remote->pause_lock, NULL);
  pthread_cond_init(&remote->resumed, NULL);
  remote->changed = (struct es_loop_wake){.run = changed, .context = remote};
  remote->guest = (struct es_loop_watch){.ready = guest_left, .context = remote};
  int error = options->processors == 0 || options->processors > ES_PARTITION_PROCESSORS_MAX ? -EINVAL : 0;
  if (error == 0) {
    error = open_all(remote);
  }
  if (error != 0) {
    es_remote_destroy(remote);
    return error;
  }
  *out = remote;
  return 0;
}

void es_remote_describe(const struct es_remote *remote, struct es_partition_config *config) {
  config->processors = remote->options.processors;
  config->memory = remote->options.memory;
  config->backend = &es_remote_operations;
  config->backend_context = (void *)(uintptr_t)remote;
}

int es_remote_attach(struct es_remote *remote, struct es_partition *partition) {
  pthread_attr_t attributes;
  remote->partition = partition;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, VP_STACK_SIZE);
  pthread_barrier_init(&remote->entered, NULL, remote->options.processors + 1);
  int error = 0;
  for (uint32_t i = 0; i < remote->options.processors && error == 0; i++) {
    error = pthread_create(&remote->vps[i].thread, &attributes, es_remote_vp_thread, &remote->vps[i]);
    remote->vps[i].threaded = error == 0;
    if (error == 0) {
      atomic_fetch_add(&remote->threads, 1);
    }
  }
  pthread_attr_destroy(&attributes);
  if (error != 0) {
    return -error; /* threads that were made wait for ever; the process is about to end */
  }
  pthread_barrier_wait(&remote->entered);
  return atomic_load(&remote->failed) == 0 ? 0 : -EPERM;
}

/* Each VP's end of its socket and its interrupts. */
static int tell_processors(struct es_remote *remote) {
  int error = 0;
  for (uint32_t i = 0; i < remote->options.processors && error == 0; i++) {
    struct es_remote_vp *vp = &remote->vps[i];
    const struct es_remote_message processor = {.kind = ES_REMOTE_PROCESSOR, .vp = i};
    const int ends[2] = {vp->theirs, vp->interrupt};
    error = es_remote_send(remote, &processor, ends, 2);
    close(vp->theirs);
    vp->theirs = -1;
  }
  return error;
}

int es_remote_run(struct es_remote *remote) {
  struct es_remote_message message = {.kind = ES_REMOTE_HELLO, .processors = remote->options.processors};
  const struct es_memory *memory = remote->options.memory;
  for (uint32_t i = 0; i < memory->count; i++) {
    message.range[i] = (struct es_remote_range){
        .gpa = memory->regions[i].gpa, .size = memory->regions[i].size, .offset = memory->regions[i].fd_offset};
  }
  message.ranges = memory->count;
  const int files[2] = {memory->regions[0].fd, remote->pending_fd};
  remote->running = true;
  int error = es_remote_send(remote, &message, files, 2);
  return error == 0 ? tell_processors(remote) : error;
}

/* Pausing */

int es_remote_pause(struct es_remote *remote) {
  pthread_mutex_lock(&remote->pause_lock);
  remote->pausing = true;
  remote->pause_told = false;
  remote->parked = 0;
  const uint32_t number = ++remote->pause_number;
  pthread_mutex_unlock(&remote->pause_lock);
  const struct es_remote_message message = {.kind = ES_REMOTE_PAUSE, .data = number};
  return es_remote_send(remote, &message, NULL, 0);
}

/* The guest hears of its new worker. */
static int succeed(struct es_remote *remote) {
  const struct es_remote_message successor = {.kind = ES_REMOTE_SUCCESSOR};
  remote->successor = false;
  int error = es_remote_send(remote, &successor, &remote->pending_fd, 1);
  if (error == 0) {
    error = tell_processors(remote);
  }
  if (error == 0) {
    error = es_remote_send_kept(remote);
  }
  for (uint32_t i = 0; i < remote->options.processors && error == 0; i++) {
    /* Whatever is pending: the guest is to look. */
    error = eventfd_write(remote->vps[i].interrupt, 1) == 0 ? 0 : -errno;
  }
  return error;
}

int es_remote_resume(struct es_remote *remote) {
  const struct es_remote_message resume = {.kind = ES_REMOTE_RESUME};
  int error = remote->successor ? succeed(remote) : 0;
  if (error == 0) {
    error = es_remote_send(remote, &resume, NULL, 0);
  }
  end_pause(remote);
  remote->running = true;
  es_loop_wake_signal(&remote->changed); /* a reason to stop may have come while nobody listened */
  return error;
}

int es_remote_save(const struct es_remote *remote, struct es_state_out *out) {
  for (uint32_t i = 0; i < remote->options.processors; i++) {
    struct es_remote_state_processor processor;
    for (unsigned word = 0; word < ES_REMOTE_STATE_VECTOR_WORDS; word++) {
      processor.vectors[word] = atomic_load(&remote->pending->vectors[i][word]);
    }
    es_save_remote_state_processor(out, i, &processor);
  }
  return es_state_out_error(out);
}

es_result es_remote_restore(struct es_remote *remote, struct es_state_in *in) {
  for (uint32_t i = 0; i < remote->options.processors; i++) {
    struct es_remote_state_processor processor;
    ES_TRY(es_take_remote_state_processor(in, i, &processor));
    for (unsigned word = 0; word < ES_REMOTE_STATE_VECTOR_WORDS; word++) {
      atomic_fetch_or(&remote->pending->vectors[i][word], processor.vectors[word]);
    }
  }
  return ES_OK;
}

static void close_one(int fd) {
  if (fd >= 0) {
    close(fd);
  }
}

void es_remote_destroy(struct es_remote *remote) {
  if (remote == NULL) {
    return;
  }
  for (uint32_t i = 0; i < remote->options.processors && i < ES_PARTITION_PROCESSORS_MAX; i++) {
    struct es_remote_vp *vp = &remote->vps[i];
    if (vp->threaded) {
      (void)shutdown(vp->ours, SHUT_RDWR);
      pthread_join(vp->thread, NULL);
    }
    close_one(vp->ours);
    close_one(vp->theirs);
    close_one(vp->interrupt);
  }
  es_loop_watch_remove(&remote->guest, NULL);
  es_loop_wake_remove(&remote->changed);
  if (remote->pending != NULL) {
    munmap(remote->pending, sizeof *remote->pending);
  }
  close_one(remote->pending_fd);
  close_one(remote->options.socket);
  /* The loop lets go of watches in a later turn: whoever destroys a backend destroys the loop next, or leaks this. */
  if (es_loop_watch_idle(&remote->guest) && es_loop_watch_idle(&remote->changed.watch)) {
    free(remote);
  }
}

void es_remote_inspect(struct es_remote *remote, struct es_inspect *inspect) {
  if (es_inspect_begin(inspect, "remote")) {
    es_inspect_bool(inspect, "running", remote->running);
    es_inspect_u64(inspect, "threads", atomic_load(&remote->threads));
    es_inspect_u64(inspect, "failed", atomic_load(&remote->failed));
    es_inspect_u64(inspect, "stop-reason", (uint64_t)atomic_load(&remote->reason));
    es_inspect_end(inspect);
  }
}
