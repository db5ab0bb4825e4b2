/* What the partition and its devices need of the guest's process: doorbells, interrupts, the end. */
#include <errno.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include "hand-written/remote/state.h"

int es_remote_send_packet(int socket, const void *bytes, size_t size, const int *files, unsigned count) {
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

int es_remote_send(struct es_remote *remote, const struct es_remote_message *message, const int *files,
                   unsigned count) {
  return es_remote_send_packet(remote->options.socket, message, sizeof *message, files, count);
}

static int keep_doorbell(struct es_remote *remote, uint32_t connection, int eventfd) {
  if (remote->kept_count == ES_REMOTE_KEPT_MAX) {
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
  return es_remote_send(backend, &message, &eventfd, 1);
}

static int remove_doorbell(void *backend, uint32_t connection, int eventfd) {
  const struct es_remote_message message = {.kind = ES_REMOTE_DOORBELL_REMOVE, .connection = connection};
  (void)eventfd;
  if (((struct es_remote *)backend)->successor) {
    forget_doorbell(backend, connection);
    return 0;
  }
  return es_remote_send(backend, &message, NULL, 0);
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
  return es_remote_send(backend, &message, NULL, 0);
}

static void stop_operation(void *backend, enum es_stop_reason reason) {
  es_remote_stop(backend, reason);
}

const struct es_backend_ops es_remote_operations = {.add_doorbell = add_doorbell,
                                                    .remove_doorbell = remove_doorbell,
                                                    .interrupt = interrupt,
                                                    .msi = msi,
                                                    .stop = stop_operation};

int es_remote_send_kept(struct es_remote *remote) {
  int error = 0;
  while (remote->kept_count != 0 && error == 0) {
    remote->kept_count--;
    error = add_doorbell(remote, remote->kept[remote->kept_count].connection, remote->kept[remote->kept_count].eventfd);
  }
  return error;
}
