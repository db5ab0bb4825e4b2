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
#include "hand-written/remote/protocol.h"
#include "runtime/events.h"
#include "runtime/inspect.h"
#include "runtime/log.h"

#define VP_STACK_SIZE ((size_t)256 * 1024)
#define DOORBELLS_MAX 256u /* that are kept until the guest can be told */

struct remote_vp {
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
  } kept[DOORBELLS_MAX];
  uint32_t kept_count;
  pthread_barrier_t entered;
  struct remote_vp vps[ES_PARTITION_PROCESSORS_MAX];
};

/* Packets to the guest's process; descriptors stay ours. */
static int send_packet(int socket, const void *bytes, size_t size, const int *files, unsigned count) {
  union {
    struct cmsghdr header;
    char room[CMSG_SPACE(2 * sizeof(int))];
  } control;
  struct iovec part = {.iov_base = (void *)(uintptr_t)bytes, .iov_len = size};
  struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
  memset(&control, 0, sizeof control);
  if (count != 0) {
    packet.msg_control = &control;
    packet.msg_controllen = CMSG_SPACE(count * sizeof(int));
    control.header =
        (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(count * sizeof(int))};
    memcpy(CMSG_DATA(&control.header), files, count * sizeof(int));
  }
  ssize_t sent;
  do {
    sent = sendmsg(socket, &packet, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent < 0 ? -errno : 0;
}

static int send_message(struct es_remote *remote, const struct es_remote_message *message, const int *files,
                        unsigned count) {
  return send_packet(remote->options.socket, message, sizeof *message, files, count);
}

/* Backend operations */

static int keep_doorbell(struct es_remote *remote, uint32_t connection, int eventfd) {
  if (remote->kept_count == DOORBELLS_MAX) {
    return -ENOSPC;
  }
  remote->kept[remote->kept_count].connection = connection;
  remote->kept[remote->kept_count++].eventfd = eventfd;
  return 0;
}

static void forget_doorbell(struct es_remote *remote, uint32_t connection) {
  for (uint32_t i = 0; i < remote->kept_count; i++) {
    if (remote->kept[i].connection == connection) {
      remote->kept[i] = remote->kept[--remote->kept_count];
      return;
    }
  }
}

static int add_doorbell(void *backend, uint32_t connection, int eventfd) {
  if (((struct es_remote *)backend)->successor) {
    return keep_doorbell(backend, connection, eventfd);
  }
  const struct es_remote_message message = {.kind = ES_REMOTE_DOORBELL_ADD, .connection = connection};
  return send_message(backend, &message, &eventfd, 1);
}

static int remove_doorbell(void *backend, uint32_t connection, int eventfd) {
  const struct es_remote_message message = {.kind = ES_REMOTE_DOORBELL_REMOVE, .connection = connection};
  (void)eventfd;
  if (((struct es_remote *)backend)->successor) {
    forget_doorbell(backend, connection);
    return 0;
  }
  return send_message(backend, &message, NULL, 0);
}

static int interrupt(void *backend, uint32_t vp, uint8_t vector) {
  struct es_remote *remote = backend;
  if (vp >= remote->options.processors) {
    return -EINVAL;
  }
  atomic_fetch_or(&remote->pending->vectors[vp][vector / 64], (uint64_t)1 << (vector % 64));
  return eventfd_write(remote->vps[vp].interrupt, 1) == 0 ? 0 : -errno;
}

static int msi(void *backend, uint64_t address, uint32_t data) {
  const struct es_remote_message message = {.kind = ES_REMOTE_MSI, .address = address, .data = data};
  return send_message(backend, &message, NULL, 0);
}

static void stop_operation(void *backend, enum es_stop_reason reason) {
  es_remote_stop(backend, reason);
}

static const struct es_backend_ops ops = {.add_doorbell = add_doorbell,
                                          .remove_doorbell = remove_doorbell,
                                          .interrupt = interrupt,
                                          .msi = msi,
                                          .stop = stop_operation};

/* VP threads */

static bool answer(struct es_remote *remote, uint32_t vp, const struct es_remote_question *question,
                   struct es_remote_answer *answer) {
  struct es_partition *partition = remote->partition;
  switch ((enum es_remote_intercept)question->intercept) {
  case ES_REMOTE_MSR_READ:
    answer->fault =
        es_partition_msr_read(partition, vp, (uint32_t)question->number, &answer->value) != ES_INTERCEPT_DONE;
    return true;
  case ES_REMOTE_MSR_WRITE:
    answer->fault =
        es_partition_msr_write(partition, vp, (uint32_t)question->number, question->value) != ES_INTERCEPT_DONE;
    return true;
  case ES_REMOTE_HYPERCALL:
    answer->value = es_partition_hypercall(partition, vp, question->number, question->value, question->output);
    return true;
  case ES_REMOTE_DOORBELL:
    answer->value = es_partition_doorbell(partition, vp, (uint32_t)question->number);
    return true;
  case ES_REMOTE_IO_READ:
    es_partition_io_read(partition, vp, question->number, question->width, &answer->value);
    return true;
  case ES_REMOTE_IO_WRITE:
    es_partition_io_write(partition, vp, question->number, question->width, question->value);
    return true;
  case ES_REMOTE_MMIO_READ:
    es_partition_mmio_read(partition, vp, question->number, question->width, &answer->value);
    return true;
  case ES_REMOTE_MMIO_WRITE:
    es_partition_mmio_write(partition, vp, question->number, question->width, question->value);
    return true;
  case ES_REMOTE_PAUSED: /* answer_all() has taken it */
    break;
  }
  return false;
}

/* Waits until the guest may go on. One that says so late, or unasked, goes on at once. */
static void park(struct es_remote *remote, uint64_t number) {
  pthread_mutex_lock(&remote->pause_lock);
  if (remote->pausing && number == remote->pause_number) {
    if (++remote->parked == remote->options.processors) {
      es_loop_wake_signal(&remote->changed);
    }
    while (remote->pausing && number == remote->pause_number) {
      pthread_cond_wait(&remote->resumed, &remote->pause_lock);
    }
  }
  pthread_mutex_unlock(&remote->pause_lock);
}

static bool width_good(const struct es_remote_question *question) {
  return question->intercept < ES_REMOTE_IO_READ || question->width == 1 || question->width == 2 ||
         question->width == 4 || question->width == 8;
}

/* Until the socket is shut: by the guest's process, or by us when the machine stops. */
static void answer_all(struct remote_vp *vp) {
  struct es_remote_question question;
  for (;;) {
    ssize_t size = recv(vp->ours, &question, sizeof question, 0);
    if (size < 0 && errno == EINTR) {
      continue;
    }
    if (size == (ssize_t)sizeof question && question.intercept == ES_REMOTE_PAUSED) {
      park(vp->remote, question.number);
      continue;
    }
    struct es_remote_answer reply = {0};
    if (size != (ssize_t)sizeof question || !width_good(&question) ||
        !answer(vp->remote, vp->index, &question, &reply) ||
        send_packet(vp->ours, &reply, sizeof reply, NULL, 0) != 0) {
      return;
    }
  }
}

static void *vp_thread(void *context) {
  struct remote_vp *vp = context;
  struct es_remote *remote = vp->remote;
  es_events_from((struct es_event_sender){ES_EVENT_SOURCE_VP, vp->index});
  bool good =
      remote->options.enter_thread == NULL || remote->options.enter_thread(remote->options.context, vp->index) == 0;
  if (!good) {
    atomic_fetch_add(&remote->failed, 1);
  }
  pthread_barrier_wait(&remote->entered);
  if (good) {
    answer_all(vp);
  }
  atomic_fetch_sub(&remote->threads, 1);
  es_loop_wake_signal(&remote->changed);
  return NULL;
}

static const struct es_sandbox_rule vp_rules[] = {
    {.name = "recvfrom"},      {.name = "sendmsg"},      {.name = "write"}, /* wake-ups of the loop, log lines */
    {.name = "futex"},         {.name = "rt_sigreturn"}, {.name = "rt_sigprocmask"},
    {.name = "clock_gettime"}, /* a system call wherever the host's clock source is not one that the vDSO can read */
    {.name = "madvise"}, /* glibc gives an ending thread's stack back */
    {.name = "exit"},
};

const struct es_sandbox_list es_remote_vp_calls = {"vp-remote", vp_rules, sizeof vp_rules / sizeof *vp_rules};

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
  struct remote_vp *vp = &remote->vps[index];
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
  config->backend = &ops;
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
    error = pthread_create(&remote->vps[i].thread, &attributes, vp_thread, &remote->vps[i]);
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
    struct remote_vp *vp = &remote->vps[i];
    const struct es_remote_message processor = {.kind = ES_REMOTE_PROCESSOR, .vp = i};
    const int ends[2] = {vp->theirs, vp->interrupt};
    error = send_message(remote, &processor, ends, 2);
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
  int error = send_message(remote, &message, files, 2);
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
  return send_message(remote, &message, NULL, 0);
}

/* The guest hears of its new worker. */
static int succeed(struct es_remote *remote) {
  const struct es_remote_message successor = {.kind = ES_REMOTE_SUCCESSOR};
  remote->successor = false;
  int error = send_message(remote, &successor, &remote->pending_fd, 1);
  if (error == 0) {
    error = tell_processors(remote);
  }
  while (remote->kept_count != 0 && error == 0) {
    remote->kept_count--;
    error = add_doorbell(remote, remote->kept[remote->kept_count].connection, remote->kept[remote->kept_count].eventfd);
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
    error = send_message(remote, &resume, NULL, 0);
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
    struct remote_vp *vp = &remote->vps[i];
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
