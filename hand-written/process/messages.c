#include "hand-written/process/messages.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

union control {
  struct cmsghdr header;
  char room[CMSG_SPACE(sizeof(int) * ES_MESSAGE_FILES_MAX)];
};

int es_message_send(int socket, const struct es_message *message, const int *files, unsigned count) {
  if (count > ES_MESSAGE_FILES_MAX) {
    return -EINVAL;
  }
  struct iovec part = {.iov_base = (void *)(uintptr_t)message, .iov_len = sizeof *message};
  struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1};
  union control control;
  memset(&control, 0, sizeof control);
  if (count != 0) {
    packet.msg_control = &control;
    packet.msg_controllen = CMSG_SPACE(sizeof(int) * count);
    control.header =
        (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int) * count)};
    memcpy(CMSG_DATA(&control.header), files, sizeof(int) * count);
  }
  ssize_t sent;
  do {
    sent = sendmsg(socket, &packet, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent < 0 ? -errno : 0;
}

static unsigned take_files(struct msghdr *packet, int files[ES_MESSAGE_FILES_MAX]) {
  unsigned count = 0;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(packet); header != NULL; header = CMSG_NXTHDR(packet, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) {
      continue;
    }
    size_t size = header->cmsg_len - CMSG_LEN(0);
    for (size_t at = 0; at + sizeof(int) <= size && count < ES_MESSAGE_FILES_MAX; at += sizeof(int)) {
      memcpy(&files[count++], CMSG_DATA(header) + at, sizeof(int));
    }
  }
  return count;
}

static bool ended(const char *text, size_t room) {
  return memchr(text, '\0', room) != NULL;
}

static bool disk_valid(const struct es_message_disk *disk) {
  return ended(disk->serial_number, sizeof disk->serial_number) && ended(disk->vendor, sizeof disk->vendor) &&
         ended(disk->product, sizeof disk->product);
}

static bool vm_valid(const struct es_message_vm *vm) {
  return ended(vm->name, sizeof vm->name) && ended(vm->kernel_name, sizeof vm->kernel_name) &&
         ended(vm->initrd_name, sizeof vm->initrd_name) && ended(vm->command_line, sizeof vm->command_line);
}

static bool message_valid(const struct es_message *message) {
  switch (message->kind) {
  case ES_MESSAGE_VM:
    return vm_valid(&message->as.vm);
  case ES_MESSAGE_CONTROLLER:
    return ended(message->as.controller.name, sizeof message->as.controller.name);
  case ES_MESSAGE_DISK:
  case ES_MESSAGE_LUN_ADD:
  case ES_MESSAGE_LUN_REMOVE:
    return disk_valid(&message->as.disk);
  case ES_MESSAGE_ANSWER:
    return ended(message->as.answer.text, sizeof message->as.answer.text);
  case ES_MESSAGE_REPORT:
    return ended(message->as.report.path, sizeof message->as.report.path);
  case ES_MESSAGE_ENDED:
    return ended(message->as.ended.text, sizeof message->as.ended.text) &&
           message->as.ended.crash.text_size <= ES_CRASH_TEXT_MAX;
  case ES_MESSAGE_BOOT:
    return ended(message->as.boot.text, sizeof message->as.boot.text);
  case ES_MESSAGE_TPM:
    return message->as.tpm.interface == ES_MESSAGE_TPM_CRB || message->as.tpm.interface == ES_MESSAGE_TPM_TIS;
  case ES_MESSAGE_SERIAL:
  case ES_MESSAGE_PAUSE:
  case ES_MESSAGE_RESUME:
  case ES_MESSAGE_RESTORE:
  case ES_MESSAGE_GO:
  case ES_MESSAGE_PREPARED:
  case ES_MESSAGE_START:
  case ES_MESSAGE_COUNTERS:
  case ES_MESSAGE_STATUS:
  case ES_MESSAGE_STOP:
  case ES_MESSAGE_POWER_BUTTON:
  case ES_MESSAGE_CAPTURE_START:
  case ES_MESSAGE_CAPTURE_STOP:
  case ES_MESSAGE_STARTED:
    return true;
  case ES_MESSAGE_KINDS:
    break;
  }
  return false;
}

static int receive(int socket, struct es_message *message, int files[ES_MESSAGE_FILES_MAX], unsigned *count,
                   int flags) {
  struct iovec part = {.iov_base = message, .iov_len = sizeof *message};
  union control control;
  struct msghdr packet = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
  ssize_t size;
  do {
    size = recvmsg(socket, &packet, MSG_CMSG_CLOEXEC | flags);
  } while (size < 0 && errno == EINTR);
  *count = 0;
  if (size <= 0) {
    return size < 0 ? -errno : 0;
  }
  *count = take_files(&packet, files);
  if (size == (ssize_t)sizeof *message && (packet.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0 &&
      message_valid(message)) {
    return 1;
  }
  while (*count != 0) {
    close(files[--*count]);
  }
  return -EBADMSG;
}

int es_message_receive(int socket, struct es_message *message, int files[ES_MESSAGE_FILES_MAX], unsigned *count) {
  return receive(socket, message, files, count, 0);
}

int es_message_receive_now(int socket, struct es_message *message, int files[ES_MESSAGE_FILES_MAX], unsigned *count) {
  return receive(socket, message, files, count, MSG_DONTWAIT);
}

uint32_t es_message_layout(void) {
  static const size_t layout[] = {
      ES_MESSAGE_KINDS,
      ES_MESSAGE_FILES_MAX,
      sizeof(struct es_message),
      offsetof(struct es_message, as),
      sizeof(struct es_message_vm),
      offsetof(struct es_message_vm, backend),
      offsetof(struct es_message_vm, kernel_name),
      sizeof(struct es_message_boot),
      offsetof(struct es_message_boot, text),
      sizeof(struct es_message_serial),
      sizeof(struct es_message_controller),
      sizeof(struct es_message_disk),
      offsetof(struct es_message_disk, limits),
      offsetof(struct es_message_disk, serial_number),
      sizeof(struct es_message_tpm),
      sizeof(struct es_message_started),
      sizeof(struct es_message_counters),
      sizeof(struct es_message_report),
      sizeof(struct es_message_stop),
      sizeof(struct es_message_restore),
      sizeof(struct es_message_answer),
      offsetof(struct es_message_answer, text),
      sizeof(struct es_message_ended),
      offsetof(struct es_message_ended, crash),
  };
  uint32_t digest = 2166136261u;
  for (size_t i = 0; i < sizeof layout / sizeof *layout; i++) {
    digest = (digest ^ (uint32_t)layout[i]) * 16777619u;
  }
  return digest;
}

bool es_message_text(char *out, size_t room, const char *text) {
  size_t size = strlen(text);
  if (size >= room) {
    out[0] = '\0';
    return false;
  }
  memcpy(out, text, size + 1);
  return true;
}
