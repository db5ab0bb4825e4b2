#include "hand-written/process/disks.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/block/file.h"
#include "hand-written/block/memory.h"

#define PLAN_STEP 16u

int es_disks_plan_controller(struct es_disks_plan *plan, const struct es_message_controller *controller) {
  if (plan->controllers == ES_SETTINGS_VM_STORAGE_MAX) {
    return -E2BIG;
  }
  plan->controller[plan->controllers++] = *controller;
  return 0;
}

int es_disks_plan_disk(struct es_disks_plan *plan, const struct es_message_disk *disk, int fd) {
  if (plan->disks == ES_SETTINGS_VM_STORAGE_MAX * ES_SETTINGS_CONTROLLER_DISKS_MAX) {
    return -E2BIG;
  }
  if (plan->disks == plan->room) {
    struct es_disks_plan_disk *more = realloc(plan->disk, (plan->room + PLAN_STEP) * sizeof *more);
    if (more == NULL) {
      return -ENOMEM;
    }
    plan->disk = more;
    plan->room += PLAN_STEP;
  }
  plan->disk[plan->disks++] = (struct es_disks_plan_disk){.disk = *disk, .fd = fd};
  return 0;
}

/* The same name is the same instance in every run: the guest keeps names of devices by it. */
static void make_instance_id(const char *name, uint8_t id[16]) {
  const uint64_t seeds[2] = {0xcbf29ce484222325u, 0x84222325cbf29ce4u};
  for (unsigned half = 0; half < 2; half++) {
    uint64_t hash = seeds[half];
    for (const char *at = name; *at != '\0'; at++) {
      hash = (hash ^ (uint8_t)*at) * 0x100000001b3u;
    }
    memcpy(id + (size_t)half * 8, &hash, 8);
  }
}

static int make_device(struct es_disks *disks, const struct es_message_disk *disk, int fd,
                       struct es_block_device **device) {
  char name[ES_BLOCK_NAME_MAX];
  snprintf(name, sizeof name, "%.32s.lun%u", disks->controllers[disk->controller].name, disk->lun);
  if (disk->in_memory) {
    return fd < 0 ? -EBADF : es_block_memory_create_on(name, fd, disk->size, disk->read_only, device);
  }
  const struct es_block_file_options options = {.name = name, .read_only = disk->read_only, .limits = &disk->limits};
  return fd < 0 ? -EBADF : es_block_file_create(disks->loop, fd, &options, device);
}

int es_disks_add(struct es_disks *disks, const struct es_message_disk *disk, int fd) {
  struct es_block_device *device;
  if (disk->controller >= disks->count || disk->lun > ES_SETTINGS_DISK_LUN_MAX) {
    return -EINVAL;
  }
  int error = make_device(disks, disk, fd, &device);
  if (error != 0) {
    return error;
  }
  const struct es_storage_unit unit = {.lun = (uint8_t)disk->lun,
                                       .read_only = disk->read_only,
                                       .block_size = disk->block_size,
                                       .vendor = disk->vendor,
                                       .product = disk->product,
                                       .serial = disk->serial_number};
  error = es_storage_add(disks->controllers[disk->controller].storage, &unit, device);
  if (error != 0) {
    es_block_close(device);
  }
  return error;
}

static int create_controller(struct es_disks *disks, const struct es_message_controller *controller,
                             struct es_vmbus *vmbus, uint32_t processors) {
  uint32_t most = processors - 1 < controller->sub_channels ? processors - 1 : controller->sub_channels;
  struct es_storage_options options = {.name = disks->controllers[disks->count].name, .sub_channels = (uint16_t)most};
  memcpy(disks->controllers[disks->count].name, controller->name, sizeof controller->name);
  make_instance_id(controller->name, options.instance_id);
  int error = es_storage_create(disks->loop, vmbus, &options, &disks->controllers[disks->count].storage);
  if (error == 0) {
    disks->count++;
  }
  return error;
}

int es_disks_create(struct es_disks *disks, const struct es_disks_plan *plan, struct es_loop *loop,
                    struct es_vmbus *vmbus, uint32_t processors, FILE *errors) {
  *disks = (struct es_disks){.loop = loop};
  for (uint32_t i = 0; i < plan->controllers; i++) {
    int error = create_controller(disks, &plan->controller[i], vmbus, processors);
    if (error != 0) {
      fprintf(errors, "controller %s: %s\n", plan->controller[i].name, strerror(-error));
      return error;
    }
  }
  for (uint32_t i = 0; i < plan->disks; i++) {
    int error = es_disks_add(disks, &plan->disk[i].disk, plan->disk[i].fd);
    if (error != 0) {
      fprintf(errors, "LUN %u of controller %s: %s\n", plan->disk[i].disk.lun,
              disks->controllers[plan->disk[i].disk.controller].name,
              error == -EINVAL ? "its backing is not a usable disk (empty, or its blocks do not fit)"
                               : strerror(-error));
      return error;
    }
  }
  return 0;
}

int es_disks_remove(struct es_disks *disks, uint32_t controller, uint32_t lun) {
  if (controller >= disks->count || lun > ES_SETTINGS_DISK_LUN_MAX) {
    return -ENOENT;
  }
  return es_storage_remove(disks->controllers[controller].storage, (uint8_t)lun);
}

bool es_disks_quiet(const struct es_disks *disks) {
  for (uint32_t i = 0; i < disks->count; i++) {
    struct es_storage_figures figures;
    es_storage_show(disks->controllers[i].storage, &figures);
    if (figures.in_flight != 0) {
      return false;
    }
  }
  return true;
}

void es_disks_show(const struct es_disks *disks, FILE *out) {
  for (uint32_t i = 0; i < disks->count; i++) {
    struct es_storage_figures figures;
    es_storage_show(disks->controllers[i].storage, &figures);
    fprintf(out, "controller name=%s state=%s version=%s channels=%u luns=%u in-flight=%u\n",
            disks->controllers[i].name, figures.state, figures.version, figures.channels, figures.units,
            figures.in_flight);
    for (uint32_t lun = 0; lun <= ES_SETTINGS_DISK_LUN_MAX; lun++) {
      const struct es_block_device *device = es_storage_device(disks->controllers[i].storage, (uint8_t)lun);
      if (device != NULL) {
        fprintf(out, "lun controller=%s lun=%u bytes=%" PRIu64 " read-only=%d direct=%d in-flight=%u\n",
                disks->controllers[i].name, lun, device->size, device->read_only, device->direct, device->in_flight);
      }
    }
  }
}
