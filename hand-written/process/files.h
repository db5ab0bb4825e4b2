/* What a machine needs from the host, opened by the manager: the only part of Entresol that sees paths.
 * Descriptors stay open as long as the machine, so that a reset or a service uses the same files. One thread. */
#ifndef ES_PROCESS_FILES_H
#define ES_PROCESS_FILES_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/settings.h"
#include "hand-written/process/messages.h"

#define ES_FILES_DISKS_MAX ((size_t)ES_SETTINGS_VM_STORAGE_MAX * ES_SETTINGS_CONTROLLER_DISKS_MAX)

struct es_files_disk {
  bool used;
  int fd; /* of one in memory: its contents */
  struct es_message_disk disk;
};

struct es_files {
  int backend; /* the guest process's socket, -1: KVM */
  int kernel, initrd; /* -1: none */
  int memory; /* of the guest that runs, never mapped here; -1: none yet */
  struct es_files_disk *disks; /* ES_FILES_DISKS_MAX */
};

/* Opens everything that the settings name; says every error with its place. `guest_socket`: NULL, or the path of a process
 * that plays the guest instead of KVM. */
bool es_files_open(struct es_files *files, const struct es_settings *settings, const char *guest_socket);
void es_files_close(struct es_files *files);
/* New memory for a guest that begins. 0 or negative errno. */
int es_files_renew_memory(struct es_files *files, const struct es_settings *settings);

/* "FILE:L:C: error: PATH: REASON", with the place where the settings give `member`. */
void es_files_say(const struct es_settings *settings, const void *member, const char *path, const char *reason);

/* For `check`: the same without keeping anything. */
bool es_files_check(const struct es_settings *settings);

/* LUNs that come later. NULL: refused, *why says it. The caller tells the worker, and takes the disk out again when
 * that refuses. */
struct es_files_disk *es_files_add(struct es_files *files, const struct es_settings *settings, const char *controller,
                                   uint32_t lun, const char *path, bool read_only, const char **why);
struct es_files_disk *es_files_find(struct es_files *files, const struct es_settings *settings, const char *controller,
                                    uint32_t lun);
void es_files_remove(struct es_files_disk *disk);

#endif
