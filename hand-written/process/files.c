#include "hand-written/process/files.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hand-written/block/file.h"
#include "hand-written/boot/boot.h"
#include "hand-written/boot/memory_map.h"
#include "hand-written/process/say.h"
#include "hand-written/process/sockets.h"
#include "runtime/memory.h"
#include "runtime/whole.h"

void es_files_say(const struct es_settings *settings, const void *member, const char *path, const char *reason) {
  struct es_setting_place place;
  if (es_settings_where(settings, member, &place)) {
    es_say_error_at(place.file, place.line, place.column, "%s: %s", path, reason);
  } else {
    es_say_error("%s: %s", path, reason);
  }
}

static void say_at(const struct es_settings *settings, const void *member, const char *path, int error) {
  const char *reason = error == EBUSY    ? "somebody else uses it"
                       : error == EINVAL ? "neither a file nor a block device"
                                         : strerror(error);
  es_files_say(settings, member, path, reason);
}

/* A regular file to read from at any offset. */
static int open_image(const struct es_settings *settings, const char *const *member) {
  uint64_t size;
  int fd = es_open_regular(*member, &size);
  if (fd == -EINVAL) {
    es_files_say(settings, member, *member, "not a regular file");
  } else if (fd < 0) {
    say_at(settings, member, *member, -fd);
  }
  return fd < 0 ? -1 : fd;
}

/* That the kernel is one, said here with its place in the settings, not only by the worker that loads it. */
static bool check_kernel(const struct es_settings *settings, int kernel) {
  struct es_setting_place place = {.file = settings->kernel.image};
  char where[PATH_MAX];
  if (es_settings_where(settings, &settings->kernel.image, &place)) {
    (void)snprintf(where, sizeof where, "%s:%u:%u", place.file, place.line, place.column);
  } else {
    (void)snprintf(where, sizeof where, "%s", settings->kernel.image);
  }
  const struct es_boot_config config = {
      .kernel = kernel, .initrd = -1, .kernel_name = where, .memory_size = settings->memory, .errors = stderr};
  return es_boot_check(&config) == 0;
}

static bool check_memory(const struct es_settings *settings) {
  if (settings->memory % ES_PAGE_SIZE == 0) {
    return true;
  }
  es_files_say(settings, &settings->memory, "memory", "not a multiple of 4KiB");
  return false;
}

static bool open_images(struct es_files *files, const struct es_settings *settings) {
  files->kernel = open_image(settings, &settings->kernel.image);
  bool good = files->kernel >= 0 && check_kernel(settings, files->kernel);
  if (settings->kernel.initrd != NULL) {
    files->initrd = open_image(settings, &settings->kernel.initrd);
    good = files->initrd >= 0 && good;
  }
  return good;
}

/* The worker opens /dev/kvm for itself; here it is only asked whether that will go. */
static bool open_backend(struct es_files *files, const char *guest_socket) {
  int error = 0;
  if (guest_socket != NULL) {
    files->backend = es_connect_at(guest_socket, SOCK_SEQPACKET);
    error = files->backend < 0 ? -files->backend : 0;
  } else if (access("/dev/kvm", R_OK | W_OK) != 0) {
    error = errno;
  }
  if (error != 0) {
    es_say_error("%s: %s", guest_socket != NULL ? guest_socket : "/dev/kvm", strerror(error));
  }
  return error == 0;
}

/* The serial number that a disk has when nobody gives one: stable over restarts, different for every LUN. */
static void set_serial_number(struct es_message_disk *disk, const char *given, const char *controller) {
  if (given[0] != '\0') {
    (void)es_message_text(disk->serial_number, sizeof disk->serial_number, given);
    return;
  }
  int size = snprintf(disk->serial_number, sizeof disk->serial_number, "%.20s-lun%u", controller, disk->lun);
  (void)size; /* cut is fine */
}

static struct es_files_disk *free_place(struct es_files *files) {
  for (unsigned i = 0; i < ES_FILES_DISKS_MAX; i++) {
    if (!files->disks[i].used) {
      return &files->disks[i];
    }
  }
  return NULL;
}

static bool open_disk(struct es_files *files, const struct es_settings *settings, uint32_t controller,
                      const struct es_settings_disk *given) {
  struct es_files_disk *place = free_place(files);
  bool in_memory = given->backing.kind == ES_SETTINGS_BACKING_MEMORY;
  place->disk = (struct es_message_disk){.controller = controller,
                                         .lun = given->lun,
                                         .in_memory = in_memory,
                                         .read_only = given->read_only,
                                         .size = in_memory ? given->backing.as.memory : 0,
                                         .block_size = given->block_size};
  (void)es_message_text(place->disk.vendor, sizeof place->disk.vendor, given->vendor);
  (void)es_message_text(place->disk.product, sizeof place->disk.product, given->product);
  set_serial_number(&place->disk, given->serial_number, settings->storage[controller].name);
  if (in_memory) {
    place->fd = es_memory_create_fd("disk", place->disk.size);
    if (place->fd < 0) {
      say_at(settings, &given->backing.as.memory, "memory", -place->fd);
      return false;
    }
  } else {
    place->fd = es_block_file_open(given->backing.as.file, given->read_only);
    if (place->fd < 0) {
      say_at(settings, &given->backing.as.file, given->backing.as.file, -place->fd);
      return false;
    }
    if (lseek(place->fd, 0, SEEK_END) < (off_t)given->block_size) {
      es_files_say(settings, &given->backing.as.file, given->backing.as.file, "smaller than a block");
      es_block_file_unlock(place->fd);
      close(place->fd);
      return false;
    }
    es_block_file_read_limits(place->fd, &place->disk.limits);
  }
  place->used = true;
  return true;
}

static bool open_disks(struct es_files *files, const struct es_settings *settings) {
  bool good = true;
  for (uint32_t i = 0; i < settings->storage_count; i++) {
    for (uint32_t k = 0; k < settings->storage[i].disks_count; k++) {
      good = open_disk(files, settings, i, &settings->storage[i].disks[k]) && good;
    }
  }
  return good;
}

bool es_files_open(struct es_files *files, const struct es_settings *settings, const char *guest_socket) {
  *files = (struct es_files){.backend = -1, .kernel = -1, .initrd = -1, .memory = -1};
  files->disks = calloc(ES_FILES_DISKS_MAX, sizeof *files->disks);
  if (files->disks == NULL) {
    es_say_error("%s", strerror(ENOMEM));
    return false;
  }
  bool good = check_memory(settings) && (guest_socket != NULL || open_images(files, settings));
  good = open_disks(files, settings) && good;
  return open_backend(files, guest_socket) && good;
}

void es_files_close(struct es_files *files) {
  const int fds[] = {files->backend, files->kernel, files->initrd, files->memory};
  for (unsigned i = 0; i < sizeof fds / sizeof *fds; i++) {
    if (fds[i] >= 0) {
      close(fds[i]);
    }
  }
  for (unsigned i = 0; files->disks != NULL && i < ES_FILES_DISKS_MAX; i++) {
    es_files_remove(&files->disks[i]);
  }
  free(files->disks);
  files->disks = NULL;
}

int es_files_renew_memory(struct es_files *files, const struct es_settings *settings) {
  if (files->memory >= 0) {
    close(files->memory);
  }
  files->memory = es_memory_create_fd("guest", es_boot_memory_file_size(settings->memory));
  return files->memory < 0 ? files->memory : 0;
}

bool es_files_check(const struct es_settings *settings) {
  struct es_files files = {.backend = -1, .kernel = -1, .initrd = -1, .memory = -1};
  files.disks = calloc(ES_FILES_DISKS_MAX, sizeof *files.disks);
  if (files.disks == NULL) {
    es_say_error("%s", strerror(ENOMEM));
    return false;
  }
  bool good = check_memory(settings) && open_images(&files, settings);
  good = open_disks(&files, settings) && good;
  es_files_close(&files);
  return good;
}

static bool find_controller(const struct es_settings *settings, const char *name, uint32_t *index) {
  for (uint32_t i = 0; i < settings->storage_count; i++) {
    if (strcmp(settings->storage[i].name, name) == 0) {
      *index = i;
      return true;
    }
  }
  return false;
}

struct es_files_disk *es_files_find(struct es_files *files, const struct es_settings *settings, const char *controller,
                                    uint32_t lun) {
  uint32_t index;
  if (!find_controller(settings, controller, &index)) {
    return NULL;
  }
  for (unsigned i = 0; i < ES_FILES_DISKS_MAX; i++) {
    struct es_files_disk *disk = &files->disks[i];
    if (disk->used && disk->disk.controller == index && disk->disk.lun == lun) {
      return disk;
    }
  }
  return NULL;
}

struct es_files_disk *es_files_add(struct es_files *files, const struct es_settings *settings, const char *controller,
                                   uint32_t lun, const char *path, bool read_only, const char **why) {
  uint32_t index;
  if (!find_controller(settings, controller, &index)) {
    *why = "there is no such controller";
    return NULL;
  }
  if (lun > ES_SETTINGS_DISK_LUN_MAX) {
    *why = "there is no such LUN";
    return NULL;
  }
  if (es_files_find(files, settings, controller, lun) != NULL) {
    *why = "the LUN is in use";
    return NULL;
  }
  struct es_files_disk *place = free_place(files);
  if (place == NULL) {
    *why = "there are too many disks";
    return NULL;
  }
  int fd = es_block_file_open(path, read_only);
  if (fd < 0) {
    *why = fd == -EBUSY ? "somebody else uses the file" : strerror(-fd);
    return NULL;
  }
  place->used = true;
  place->fd = fd;
  place->disk = (struct es_message_disk){.controller = index,
                                         .lun = lun,
                                         .read_only = read_only,
                                         .block_size = ES_SETTINGS_DISK_BLOCK_SIZE_DEFAULT,
                                         .vendor = "ENTRESOL",
                                         .product = "DISK"};
  set_serial_number(&place->disk, "", controller);
  es_block_file_read_limits(fd, &place->disk.limits);
  return place;
}

void es_files_remove(struct es_files_disk *disk) {
  if (disk->used && disk->fd >= 0) {
    if (!disk->disk.in_memory) {
      es_block_file_unlock(disk->fd);
    }
    close(disk->fd);
  }
  disk->used = false;
  disk->fd = -1;
}
