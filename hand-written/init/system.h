/* What init asks of the kernel: mounts, limits, modules, devices by their names in sysfs. Each takes the folder that is the root, so that tests
 * can give one of their own; init gives "". 0 or negative errno, unless said otherwise. */
#ifndef ES_INIT_SYSTEM_H
#define ES_INIT_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define ES_SYSTEM_PATH_MAX 512u

/* Makes a root that can be pivoted away from, which the initramfs itself cannot: the manager's sandbox wants to. */
int es_system_leave_initramfs(void);
int es_system_mount(const char **where);
/* The folders that the image fills cannot be written from here on: a disk of the guest's may be any file that the host's settings name. */
int es_system_seal(const char *root, const char **where);
int es_system_limits(void);

/* The processors that there are, running or not; at least 1. */
uint32_t es_system_processors(const char *root);

/* Bytes of memory: what the machine has for this kernel and all that runs on it, what the kernel keeps from the beginning, what is free. */
struct es_system_memory {
  uint64_t given, kernel, available;
};
int es_system_memory(const char *root, struct es_system_memory *memory);

/* For es_modules_load(): the file /lib/modules/NAME.ko below the root, the context. The file goes: it is memory that nobody reads again. */
int es_system_load_module(void *root, const char *name);

/* A whole file as text with a NUL behind it: its size, or negative errno; -EFBIG when it does not fit. */
ssize_t es_system_read(const char *root, const char *path, char *text, size_t room);
/* A new file; -EEXIST when there is one. */
int es_system_write_new(const char *root, const char *path, const char *text, size_t size);
/* To a file of the kernel's. */
int es_system_set(const char *root, const char *path, const char *text);
/* As a new file the first bytes of what is open; -ENODATA when there are fewer. */
int es_system_copy_new(const char *root, const char *path, int from, uint64_t size);
int es_system_make_parents(const char *root, const char *path);

/* The device of a class whose attribute has this value: its name. -ENODEV: there is none yet. */
int es_system_find_device(const char *root, const char *class, const char *attribute, const char *value, char *name,
                          size_t room);

#endif
