/* What may go wrong in a service, made to go wrong. This file is linked with the whole program; the linker puts it before a few
 * functions of the worker (--wrap). Nothing here is in the program that is shipped.
 *
 * The machine's name chooses: new-STEP-FAULT hits a successor, once for each, old-STEP-FAULT the worker whose guest runs, once. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/process/backend.h"
#include "hand-written/process/vm.h"

#define HELD_MAX 256u
#define WRITES_BEFORE 2000u /* that end, before the disk hangs */

int __real_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors);
int __wrap_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors);
bool __real_es_vm_restore(struct es_vm *vm, struct es_slice bytes, char *why, size_t room);
bool __wrap_es_vm_restore(struct es_vm *vm, struct es_slice bytes, char *why, size_t room);
int __real_es_vm_resume(struct es_vm *vm);
int __wrap_es_vm_resume(struct es_vm *vm);
int __real_es_vm_save(struct es_vm *vm, int fd, uint32_t *size);
int __wrap_es_vm_save(struct es_vm *vm, int fd, uint32_t *size);
int __real_es_backend_pause(struct es_backend *backend);
int __wrap_es_backend_pause(struct es_backend *backend);
int __real_es_state_out_finish(struct es_state_out *out, struct es_slice *bytes);
int __wrap_es_state_out_finish(struct es_state_out *out, struct es_slice *bytes);
int __real_es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov,
                          unsigned count, uint64_t offset, int flags);
int __wrap_es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov,
                          unsigned count, uint64_t offset, int flags);

static const char *chosen = "";
static bool done; /* the fault has been */

static bool hits(const char *fault) {
  bool hit = !done && strcmp(chosen, fault) == 0;
  if (hit) {
    ssize_t ignored = write(STDERR_FILENO, "fault\n", 6);
    (void)ignored;
    done = true;
  }
  return hit;
}

static _Noreturn void hang(void) {
  for (;;) {
    struct es_message message;
    int files[ES_MESSAGE_FILES_MAX];
    unsigned count;
    (void)es_message_receive(STDIN_FILENO, &message, files, &count); /* /dev/null: something that the filter allows */
  }
}

int __wrap_es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors) {
  bool is_new = strncmp(plan->vm.name, "new-", 4) == 0;
  if (is_new == plan->vm.successor) {
    chosen = plan->vm.name;
  }
  if (hits("new-prepare-die")) {
    _exit(9);
  }
  if (hits("new-prepare-hang")) {
    hang();
  }
  if (hits("new-prepare-refuse")) {
    fputs("no room for another\n", errors);
    return -ENOMEM;
  }
  return __real_es_vm_create(vm, plan, errors);
}

bool __wrap_es_vm_restore(struct es_vm *vm, struct es_slice bytes, char *why, size_t room) {
  if (hits("new-restore-die")) {
    _exit(9);
  }
  if (hits("new-restore-hang")) {
    hang();
  }
  bool restored = __real_es_vm_restore(vm, bytes, why, room);
  if (hits("new-restore-refuse")) { /* when all is there already */
    snprintf(why, room, "not to its taste");
    return false;
  }
  return restored;
}

/* Disks that hang: their writes are kept back until the guest goes on. */
static struct {
  struct es_loop *loop;
  struct es_loop_io *io;
  int place, flags;
  const struct iovec *iov;
  unsigned count;
  uint64_t offset;
} held[HELD_MAX];
static unsigned held_count, writes;
static bool hanging;

int __wrap_es_loop_writev(struct es_loop *loop, struct es_loop_io *io, int place, const struct iovec *iov,
                          unsigned count, uint64_t offset, int flags) {
  if (!done && strcmp(chosen, "old-drain-hang") == 0 && ++writes == WRITES_BEFORE) {
    hanging = hits("old-drain-hang");
  }
  if (!hanging || held_count == HELD_MAX) {
    return __real_es_loop_writev(loop, io, place, iov, count, offset, flags);
  }
  held[held_count].loop = loop;
  held[held_count].io = io;
  held[held_count].place = place;
  held[held_count].iov = iov;
  held[held_count].count = count;
  held[held_count].offset = offset;
  held[held_count++].flags = flags;
  return 0;
}

int __wrap_es_vm_resume(struct es_vm *vm) {
  hanging = false;
  for (unsigned i = 0; i < held_count; i++) {
    (void)__real_es_loop_writev(held[i].loop, held[i].io, held[i].place, held[i].iov, held[i].count, held[i].offset,
                                held[i].flags);
  }
  held_count = 0;
  if (hits("new-go-die")) {
    _exit(9);
  }
  return __real_es_vm_resume(vm);
}

int __wrap_es_backend_pause(struct es_backend *backend) {
  if (hits("old-stop-refuse")) {
    return -EIO;
  }
  return hits("old-stop-hang") ? 0 : __real_es_backend_pause(backend);
}

int __wrap_es_vm_save(struct es_vm *vm, int fd, uint32_t *size) {
  if (hits("old-save-die")) {
    _exit(9);
  }
  return hits("old-save-refuse") ? -ENOMEM : __real_es_vm_save(vm, fd, size);
}

int __wrap_es_state_out_finish(struct es_state_out *out, struct es_slice *bytes) {
  int error = __real_es_state_out_finish(out, bytes);
  if (error == 0 && hits("old-save-flip")) {
    ((uint8_t *)(uintptr_t)bytes->at)[bytes->count / 2] ^= 0x10;
  }
  return error;
}
