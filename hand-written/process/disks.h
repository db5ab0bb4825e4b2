/* The machine's storage controllers and what stands behind their logical units. Loop thread. */
#ifndef ES_PROCESS_DISKS_H
#define ES_PROCESS_DISKS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "generated/settings.h"
#include "hand-written/process/messages.h"
#include "hand-written/storage/storage.h"

struct es_disks_plan_disk {
  struct es_message_disk disk;
  int fd; /* -1: none was given */
};

/* What the manager told of disks; freed when they are made. */
struct es_disks_plan {
  uint32_t controllers, disks, room;
  struct es_message_controller controller[ES_SETTINGS_VM_STORAGE_MAX];
  struct es_disks_plan_disk *disk;
};

struct es_disks {
  struct es_loop *loop;
  uint32_t count;
  struct {
    char name[65];
    struct es_storage *storage;
  } controllers[ES_SETTINGS_VM_STORAGE_MAX];
};

/* -E2BIG or -ENOMEM: the plan takes no more. */
int es_disks_plan_controller(struct es_disks_plan *plan, const struct es_message_controller *controller);
int es_disks_plan_disk(struct es_disks_plan *plan, const struct es_message_disk *disk, int fd);

/* 0 or negative errno, then a line went to `errors`. */
int es_disks_create(struct es_disks *disks, const struct es_disks_plan *plan, struct es_loop *loop,
                    struct es_vmbus *vmbus, uint32_t processors, FILE *errors);
/* While the guest runs. `fd` stays the caller's. 0 or negative errno. */
int es_disks_add(struct es_disks *disks, const struct es_message_disk *disk, int fd);
int es_disks_remove(struct es_disks *disks, uint32_t controller, uint32_t lun);
/* Nothing is in flight. */
bool es_disks_quiet(const struct es_disks *disks);
/* Lines for `status`. */
void es_disks_show(const struct es_disks *disks, FILE *out);

#endif
