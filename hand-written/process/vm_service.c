/* A machine that stands still: its state goes out, or comes in from another worker. */
#include <errno.h>
#include <unistd.h>

#include "generated/service_wire.h"
#include "hand-written/process/vm.h"
#include "hand-written/process/vm_tpm.h"
#include "hand-written/saved/saved.h"
#include "runtime/whole.h"

struct parts {
  struct es_saved_parts parts;
  struct es_storage *storages[ES_SETTINGS_VM_STORAGE_MAX];
};

static const struct es_saved_parts *list_parts(const struct es_vm *vm, struct parts *list) {
  for (uint32_t i = 0; i < vm->disks.count; i++) {
    list->storages[i] = vm->disks.controllers[i].storage;
  }
  list->parts = (struct es_saved_parts){.loop = vm->loop,
                                        .partition = vm->partition,
                                        .platform = vm->platform,
                                        .vmbus = vm->vmbus,
                                        .storages = list->storages,
                                        .storage_count = vm->disks.count};
  return &list->parts;
}

int es_vm_pause(struct es_vm *vm) {
  return es_backend_pause(&vm->backend);
}

void es_vm_hold(struct es_vm *vm) {
  struct parts list;
  es_saved_hold(list_parts(vm, &list));
}

void es_vm_release(struct es_vm *vm) {
  struct parts list;
  es_saved_release(list_parts(vm, &list));
}

const char *es_vm_busy(struct es_vm *vm) {
  struct parts list;
  if (es_saved_quiet(list_parts(vm, &list))) {
    return NULL;
  }
  for (uint32_t i = 0; i < vm->disks.count; i++) {
    if (!es_storage_quiet(list.storages[i])) {
      return "a disk did not end its requests in time";
    }
  }
  return es_vm_tpm_quiet(vm) ? "a serial port did not end its writes in time"
                             : "the TPM did not answer a command in time";
}

int es_vm_save(struct es_vm *vm, int fd, uint32_t *size) {
  struct parts list;
  struct es_state_out *out;
  struct es_slice bytes;
  int error = es_state_out_create(ES_SERVICE_STATE_MAX, &out);
  if (error != 0) {
    return error;
  }
  /* The backend last: what the others still raise is in its state. */
  if ((error = es_saved_save(list_parts(vm, &list), out)) == 0 && (error = es_backend_save(&vm->backend, out)) == 0 &&
      (error = es_state_out_finish(out, &bytes)) == 0) {
    *size = bytes.count;
    error = es_write_whole(fd, bytes.at, bytes.count);
  }
  es_state_out_destroy(out);
  return error;
}

bool es_vm_restore(struct es_vm *vm, struct es_slice bytes, char *why, size_t room) {
  struct parts list;
  struct es_state_in in;
  es_result refusal = es_state_in_open(&in, bytes);
  /* The backend first: time goes by its counter. */
  if (refusal == ES_OK) {
    refusal = es_backend_restore(&vm->backend, &in);
  }
  if (refusal == ES_OK) {
    refusal = es_saved_restore(list_parts(vm, &list), &in);
  }
  if (refusal != ES_OK) {
    es_state_say(&in, refusal, why, room);
  }
  es_state_in_close(&in);
  return refusal == ES_OK;
}

int es_vm_resume(struct es_vm *vm) {
  es_vm_release(vm);
  return es_backend_resume(&vm->backend);
}
