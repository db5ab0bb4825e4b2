#include "tests/guest/remote.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define FILES_MAX 2u
#define FIRST_PAGE 256u /* the first megabyte has holes */
#define IDLE_WAIT_MS 5000

/* One packet with the files that came with it. Bytes, or negative errno. */
static ssize_t receive_packet(int socket, void *bytes, size_t size, int files[FILES_MAX], int flags) {
  union {
    struct cmsghdr header;
    char room[CMSG_SPACE(FILES_MAX * sizeof(int))];
  } control;
  struct iovec part = {.iov_base = bytes, .iov_len = size};
  struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
  files[0] = files[1] = -1;
  ssize_t got = recvmsg(socket, &packet, flags | MSG_CMSG_CLOEXEC);
  if (got < 0) {
    return -errno;
  }
  for (struct cmsghdr *part_of = CMSG_FIRSTHDR(&packet); part_of != NULL; part_of = CMSG_NXTHDR(&packet, part_of)) {
    if (part_of->cmsg_level == SOL_SOCKET && part_of->cmsg_type == SCM_RIGHTS) {
      size_t bytes_of_files = part_of->cmsg_len - CMSG_LEN(0);
      memcpy(files, CMSG_DATA(part_of),
             bytes_of_files < sizeof(int) * FILES_MAX ? bytes_of_files : sizeof(int) * FILES_MAX);
    }
  }
  return got;
}

static void close_file(int fd) {
  if (fd >= 0) {
    close(fd);
  }
}

static int take_pending(struct es_remote_guest *remote, int fd) {
  if (remote->pending != NULL) {
    munmap(remote->pending, sizeof *remote->pending);
  }
  remote->pending = mmap(NULL, sizeof *remote->pending, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (remote->pending == MAP_FAILED) {
    remote->pending = NULL;
    return -errno;
  }
  return 0;
}

static int take_memory(struct es_remote_guest *remote, const struct es_remote_message *hello, const int *files) {
  if (hello->ranges > ES_MEMORY_REGIONS_MAX || hello->processors > ES_PARTITION_PROCESSORS_MAX || files[1] < 0) {
    return -EPROTO;
  }
  for (uint32_t i = 0; i < hello->ranges; i++) {
    const struct es_remote_range *range = &hello->range[i];
    int fd = dup(files[0]);
    int error = fd < 0 ? -errno
                       : es_memory_add(&remote->memory, range->gpa, range->size, fd, range->offset,
                                       ES_MEMORY_READ | ES_MEMORY_WRITE);
    if (error != 0) {
      return error;
    }
  }
  remote->processors = hello->processors;
  return take_pending(remote, files[1]);
}

static void add_doorbell(struct es_remote_guest *remote, uint32_t connection, int eventfd) {
  for (uint32_t i = 0; i < remote->doorbell_count; i++) {
    if (remote->doorbells[i].connection == connection) {
      close_file(remote->doorbells[i].eventfd);
      remote->doorbells[i].eventfd = eventfd;
      return;
    }
  }
  if (remote->doorbell_count == ES_REMOTE_GUEST_DOORBELLS) {
    close_file(eventfd);
    return; /* signals of it go the slow way */
  }
  remote->doorbells[remote->doorbell_count].connection = connection;
  remote->doorbells[remote->doorbell_count++].eventfd = eventfd;
}

static void remove_doorbell(struct es_remote_guest *remote, uint32_t connection) {
  for (uint32_t i = 0; i < remote->doorbell_count; i++) {
    if (remote->doorbells[i].connection == connection) {
      close_file(remote->doorbells[i].eventfd);
      remote->doorbells[i] = remote->doorbells[--remote->doorbell_count];
      return;
    }
  }
}

static void forget_doorbells(struct es_remote_guest *remote) {
  while (remote->doorbell_count != 0) {
    close_file(remote->doorbells[--remote->doorbell_count].eventfd);
  }
}

/* Doorbells of the worker before ring for nobody any more. */
static int take_successor(struct es_remote_guest *remote, int pending) {
  forget_doorbells(remote);
  remote->successors++;
  return take_pending(remote, pending);
}

static int listen_to_worker(struct es_remote_guest *remote, int flags);

/* All processors stand still until the worker, or another one, lets them go on. */
static int stand_still(struct es_remote_guest *remote, uint32_t number) {
  const struct es_remote_question paused = {.intercept = ES_REMOTE_PAUSED, .number = number};
  for (uint32_t vp = 0; vp < remote->processors; vp++) {
    if (send(remote->sockets[vp], &paused, sizeof paused, MSG_NOSIGNAL) != (ssize_t)sizeof paused) {
      remote->dead = true;
      return -EPIPE;
    }
  }
  remote->paused = true;
  while (remote->paused) {
    int error = listen_to_worker(remote, 0);
    if (error != 0) {
      return error;
    }
  }
  return 0;
}

/* What the worker says on the first socket. 0, or negative errno when it is gone or nothing is there (-EAGAIN). */
static int listen_to_worker(struct es_remote_guest *remote, int flags) {
  struct es_remote_message message;
  int files[FILES_MAX];
  ssize_t got = receive_packet(remote->worker, &message, sizeof message, files, flags);
  if (got == 0 || got == -ECONNRESET) {
    remote->dead = true;
    return -EPIPE;
  }
  if (got < 0) {
    return (int)got;
  }
  if (got != (ssize_t)sizeof message) {
    return -EPROTO;
  }
  switch ((enum es_remote_kind)message.kind) {
  case ES_REMOTE_HELLO: {
    int error = take_memory(remote, &message, files);
    close_file(files[0]);
    close_file(files[1]);
    return error;
  }
  case ES_REMOTE_PROCESSOR:
    if (message.vp >= ES_PARTITION_PROCESSORS_MAX) {
      return -EPROTO;
    }
    close_file(remote->sockets[message.vp]);
    close_file(remote->interrupts[message.vp]);
    remote->sockets[message.vp] = files[0];
    remote->interrupts[message.vp] = files[1];
    return 0;
  case ES_REMOTE_DOORBELL_ADD:
    add_doorbell(remote, message.connection, files[0]);
    return 0;
  case ES_REMOTE_DOORBELL_REMOVE:
    remove_doorbell(remote, message.connection);
    return 0;
  case ES_REMOTE_MSI:
    return 0; /* no device of this guest sends any */
  case ES_REMOTE_PAUSE:
    return remote->paused ? -EPROTO : stand_still(remote, message.data);
  case ES_REMOTE_RESUME:
    remote->paused = false;
    return 0;
  case ES_REMOTE_SUCCESSOR: {
    int error = take_successor(remote, files[0]);
    close_file(files[0]);
    return error;
  }
  }
  return -EPROTO;
}

/* The processor */

static void hear_all(struct es_remote_guest *remote) {
  while (!remote->dead && listen_to_worker(remote, MSG_DONTWAIT) == 0) {
  }
}

static bool ask(struct es_remote_guest *remote, uint32_t vp, const struct es_remote_question *question,
                struct es_remote_answer *answer) {
  hear_all(remote);
  if (remote->dead || send(remote->sockets[vp], question, sizeof *question, MSG_NOSIGNAL) != sizeof *question ||
      recv(remote->sockets[vp], answer, sizeof *answer, 0) != sizeof *answer) {
    remote->dead = true;
    return false;
  }
  return true;
}

static bool msr_write(void *context, uint32_t vp, uint32_t msr, uint64_t value) {
  const struct es_remote_question question = {.intercept = ES_REMOTE_MSR_WRITE, .number = msr, .value = value};
  struct es_remote_answer answer;
  return ask(context, vp, &question, &answer) && answer.fault == 0;
}

static uint64_t hypercall(void *context, uint32_t vp, uint64_t control, uint64_t input, uint64_t output) {
  const struct es_remote_question question = {
      .intercept = ES_REMOTE_HYPERCALL, .number = control, .value = input, .output = output};
  struct es_remote_answer answer;
  return ask(context, vp, &question, &answer) ? answer.value : UINT64_MAX;
}

static bool read_from(struct es_remote_guest *remote, uint32_t vp, const struct es_remote_question *question,
                      uint64_t *value) {
  struct es_remote_answer answer;
  bool answered = ask(remote, vp, question, &answer);
  *value = answered ? answer.value : UINT64_MAX;
  return answered;
}

bool es_remote_guest_in(struct es_remote_guest *remote, uint32_t vp, uint16_t port, uint32_t width, uint64_t *value) {
  const struct es_remote_question question = {.intercept = ES_REMOTE_IO_READ, .number = port, .width = width};
  return read_from(remote, vp, &question, value);
}

bool es_remote_guest_out(struct es_remote_guest *remote, uint32_t vp, uint16_t port, uint32_t width, uint64_t value) {
  const struct es_remote_question question = {
      .intercept = ES_REMOTE_IO_WRITE, .number = port, .width = width, .value = value};
  struct es_remote_answer answer;
  return ask(remote, vp, &question, &answer);
}

bool es_remote_guest_read(struct es_remote_guest *remote, uint32_t vp, uint64_t address, uint32_t width,
                          uint64_t *value) {
  const struct es_remote_question question = {.intercept = ES_REMOTE_MMIO_READ, .number = address, .width = width};
  return read_from(remote, vp, &question, value);
}

bool es_remote_guest_write(struct es_remote_guest *remote, uint32_t vp, uint64_t address, uint32_t width,
                           uint64_t value) {
  const struct es_remote_question question = {
      .intercept = ES_REMOTE_MMIO_WRITE, .number = address, .width = width, .value = value};
  struct es_remote_answer answer;
  return ask(remote, vp, &question, &answer);
}

static bool doorbell(void *context, uint32_t connection) {
  struct es_remote_guest *remote = context;
  const uint64_t one = 1;
  hear_all(remote);
  for (uint32_t i = 0; i < remote->doorbell_count; i++) {
    if (remote->doorbells[i].connection == connection) {
      return write(remote->doorbells[i].eventfd, &one, sizeof one) == sizeof one;
    }
  }
  return false;
}

/* As HLT does: waits for an interrupt. False: none came for long. */
static bool run(void *context) {
  struct es_remote_guest *remote = context;
  struct pollfd sources[1 + ES_GUEST_PROCESSORS_MAX];
  uint64_t ignored;
  uint32_t used = remote->synic.processors;
  if (remote->dead) {
    return false;
  }
  sources[0] = (struct pollfd){.fd = remote->worker, .events = POLLIN};
  for (uint32_t vp = 0; vp < used; vp++) {
    sources[1 + vp] = (struct pollfd){.fd = remote->interrupts[vp], .events = POLLIN};
  }
  es_guest_synic_collect(&remote->synic);
  if (poll(sources, 1 + used, IDLE_WAIT_MS) <= 0) {
    return false;
  }
  hear_all(remote);
  for (uint32_t vp = 0; vp < used; vp++) {
    if ((sources[1 + vp].revents & POLLIN) != 0 &&
        read(remote->interrupts[vp], &ignored, sizeof ignored) == sizeof ignored) {
      for (unsigned word = 0; word < 4; word++) {
        atomic_store(&remote->pending->vectors[vp][word], 0);
      }
    }
  }
  /* After the eventfds: a flag that is set from here on raises its eventfd again. */
  es_guest_synic_collect(&remote->synic);
  return !remote->dead;
}

static const struct es_guest_cpu cpu = {
    .msr_write = msr_write, .hypercall = hypercall, .doorbell = doorbell, .run = run};

/* Life */

int es_remote_guest_listen(struct es_remote_guest *remote, const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  memset(remote, 0, sizeof *remote);
  remote->worker = -1;
  /* Whoever sees the name may connect. */
  int size = snprintf(address.sun_path, sizeof address.sun_path, "%s~", path);
  if (size < 0 || (size_t)size >= sizeof address.sun_path) {
    return -ENAMETOOLONG;
  }
  remote->listener = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
  if (remote->listener < 0) {
    return -errno;
  }
  (void)unlink(address.sun_path);
  if (bind(remote->listener, (const struct sockaddr *)&address, sizeof address) != 0 ||
      listen(remote->listener, 1) != 0 || rename(address.sun_path, path) != 0) {
    int error = errno;
    close(remote->listener);
    return -error;
  }
  return 0;
}

/* What the last worker left unread on the first socket comes before the next one's hello. */
static int hear_hello(struct es_remote_guest *remote) {
  int error = 0;
  remote->processors = 0;
  while (error == 0 && remote->processors == 0) {
    error = listen_to_worker(remote, 0);
  }
  forget_doorbells(remote);
  for (uint32_t heard = 0; error == 0 && heard < remote->processors; heard++) {
    error = listen_to_worker(remote, 0);
  }
  return error;
}

int es_remote_guest_boot(struct es_remote_guest *remote) {
  for (uint32_t vp = 0; vp < ES_PARTITION_PROCESSORS_MAX; vp++) {
    remote->sockets[vp] = remote->interrupts[vp] = -1;
  }
  remote->dead = remote->paused = false;
  if (remote->worker < 0) {
    remote->worker = accept4(remote->listener, NULL, NULL, SOCK_CLOEXEC);
  }
  int error = remote->worker < 0 ? -errno : hear_hello(remote);
  uint32_t processors = remote->processors < ES_GUEST_PROCESSORS_MAX ? remote->processors : ES_GUEST_PROCESSORS_MAX;
  if (error == 0 && (processors == 0 ||
                     !es_guest_synic_start(&remote->synic, &cpu, remote, &remote->memory, processors, FIRST_PAGE))) {
    error = -EPROTO;
  }
  if (error == 0) {
    error = es_guest_create(&remote->guest, &remote->memory, FIRST_PAGE + es_guest_synic_pages(processors),
                            &es_guest_synic_transport, &remote->synic);
  }
  if (error != 0) {
    es_remote_guest_halt(remote);
  }
  return error;
}

static void leave_machine(struct es_remote_guest *remote) {
  es_guest_destroy(&remote->guest);
  for (uint32_t vp = 0; vp < ES_PARTITION_PROCESSORS_MAX; vp++) {
    close_file(remote->sockets[vp]);
    close_file(remote->interrupts[vp]);
    remote->sockets[vp] = remote->interrupts[vp] = -1;
  }
  forget_doorbells(remote);
  if (remote->pending != NULL) {
    munmap(remote->pending, sizeof *remote->pending);
    remote->pending = NULL;
  }
  es_memory_release(&remote->memory);
}

int es_remote_guest_boot_again(struct es_remote_guest *remote) {
  leave_machine(remote);
  return es_remote_guest_boot(remote);
}

void es_remote_guest_halt(struct es_remote_guest *remote) {
  leave_machine(remote);
  close_file(remote->worker);
  remote->worker = -1;
}

void es_remote_guest_close(struct es_remote_guest *remote) {
  close_file(remote->listener);
  remote->listener = -1;
}
