#include "hand-written/init/system.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILES_MAX 65536u
#define VALUE_MAX 256u
#define PROCESSORS_MAX 4096u
#define MEMORY_TEXT_MAX ((size_t)64 * 1024)
#define KIB_SHIFT 10u
#define RAM_LINE " : System RAM\n"
#define COPY_SIZE ((size_t)256 * 1024)

static int join(char path[ES_SYSTEM_PATH_MAX], const char *root, const char *rest) {
  const int size = snprintf(path, ES_SYSTEM_PATH_MAX, "%s%s", root, rest);
  return size < 0 || (size_t)size >= ES_SYSTEM_PATH_MAX ? -ENAMETOOLONG : 0;
}

int es_system_leave_initramfs(void) {
  (void)mkdir("/floor", 0755);
  const bool good = mount("/", "/floor", NULL, MS_BIND, NULL) == 0 && chdir("/floor") == 0 &&
                    mount(".", "/", NULL, MS_MOVE, NULL) == 0 && chroot(".") == 0 && chdir("/") == 0;
  return good ? 0 : -errno;
}

int es_system_mount(const char **where) {
  static const struct {
    const char *kind, *path, *options;
    unsigned long flags;
  } mounts[] = {
      {"proc", "/proc", NULL, MS_NOSUID | MS_NODEV | MS_NOEXEC},
      {"sysfs", "/sys", NULL, MS_NOSUID | MS_NODEV | MS_NOEXEC},
      {"devtmpfs", "/dev", "mode=0755", MS_NOSUID},
      {"tmpfs", "/run", "mode=0755", MS_NOSUID | MS_NODEV},
      {"tmpfs", "/tmp", "mode=1777", MS_NOSUID | MS_NODEV | MS_NOEXEC},
  };
  for (size_t i = 0; i < sizeof mounts / sizeof *mounts; i++) {
    *where = mounts[i].path;
    (void)mkdir(mounts[i].path, 0755);
    if (mount(mounts[i].kind, mounts[i].path, mounts[i].kind, mounts[i].flags, mounts[i].options) != 0 &&
        errno != EBUSY) {
      return -errno;
    }
  }
  return 0;
}

int es_system_seal(const char *root, const char **where) {
  static const char *const folders[] = {"/bin", "/etc", "/lib"};
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
    char path[ES_SYSTEM_PATH_MAX];
    const int error = join(path, root, folders[i]);
    *where = folders[i];
    if (error != 0) {
      return error;
    }
    /* What is bound is made read-only by a second call only. */
    if (mount(path, path, NULL, MS_BIND, NULL) != 0 ||
        mount(NULL, path, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL) != 0) {
      return -errno;
    }
  }
  return 0;
}

int es_system_limits(void) {
  const struct {
    int what;
    struct rlimit limit;
  } limits[] = {
      {RLIMIT_CORE, {0, 0}},
      {RLIMIT_NOFILE, {FILES_MAX, FILES_MAX}},
      {RLIMIT_MEMLOCK, {RLIM_INFINITY, RLIM_INFINITY}}, /* rings of io_uring, buffers of direct I/O */
  };
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
    if (setrlimit((__rlimit_resource_t)limits[i].what, &limits[i].limit) != 0) {
      return -errno;
    }
  }
  return 0;
}

uint32_t es_system_processors(const char *root) {
  char text[VALUE_MAX];
  /* "0-3": those that may ever run. Level 1 boots with one and starts the others later. */
  if (es_system_read(root, "/sys/devices/system/cpu/present", text, sizeof text) < 0 || strncmp(text, "0-", 2) != 0) {
    return 1;
  }
  const unsigned long last = strtoul(text + 2, NULL, 10);
  return last < PROCESSORS_MAX ? (uint32_t)last + 1 : PROCESSORS_MAX;
}

/* The bytes that a line of /proc/meminfo tells; 0: it has no such line. */
static uint64_t told_memory(const char *text, const char *name) {
  const char *line = strstr(text, name);
  return line == NULL ? 0 : strtoull(line + strlen(name), NULL, 10) << KIB_SHIFT;
}

/* The ranges of RAM; those within another one are indented. */
static uint64_t given_memory(const char *text) {
  uint64_t sum = 0;
  while (*text != '\0') {
    const size_t length = strcspn(text, "\n");
    char *end;
    const uint64_t first = strtoull(text, &end, 16);
    const uint64_t last = *end == '-' ? strtoull(end + 1, &end, 16) : 0;
    if (*text != ' ' && last >= first && strncmp(end, RAM_LINE, sizeof RAM_LINE - 1) == 0) {
      sum += last - first + 1;
    }
    text += length + (text[length] == '\n' ? 1 : 0);
  }
  return sum;
}

int es_system_memory(const char *root, struct es_system_memory *memory) {
  static char text[MEMORY_TEXT_MAX];
  ssize_t size = es_system_read(root, "/proc/iomem", text, sizeof text);
  if (size < 0) {
    return (int)size;
  }
  memory->given = given_memory(text);
  size = es_system_read(root, "/proc/meminfo", text, sizeof text);
  if (size < 0) {
    return (int)size;
  }
  const uint64_t total = told_memory(text, "MemTotal:");
  memory->available = told_memory(text, "MemAvailable:");
  memory->kernel = memory->given - total;
  return total == 0 || total > memory->given ? -ENODATA : 0;
}

int es_system_load_module(void *root, const char *name) {
  char path[ES_SYSTEM_PATH_MAX], rest[ES_SYSTEM_PATH_MAX];
  (void)snprintf(rest, sizeof rest, "/lib/modules/%s.ko", name);
  int error = join(path, root, rest);
  if (error != 0) {
    return error;
  }
  const int module = open(path, O_RDONLY | O_CLOEXEC);
  if (module < 0) {
    return -errno;
  }
  error = syscall(SYS_finit_module, module, "", 0) != 0 ? -errno : 0;
  close(module);
  (void)unlink(path);
  return error;
}

ssize_t es_system_read(const char *root, const char *path, char *text, size_t room) {
  char whole[ES_SYSTEM_PATH_MAX];
  int error = join(whole, root, path);
  const int file = error != 0 ? -1 : open(whole, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return error != 0 ? error : -errno;
  }
  size_t count = 0;
  ssize_t got = 0;
  while (count < room && (got = read(file, text + count, room - count)) > 0) {
    count += (size_t)got;
  }
  error = got < 0 ? -errno : count == room ? -EFBIG : 0;
  close(file);
  if (error != 0) {
    return error;
  }
  text[count] = '\0';
  return (ssize_t)count;
}

int es_system_make_parents(const char *root, const char *path) {
  char part[ES_SYSTEM_PATH_MAX];
  const int error = join(part, root, path);
  if (error != 0) {
    return error;
  }
  for (char *slash = strchr(part + strlen(root) + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    if (mkdir(part, 0755) != 0 && errno != EEXIST) {
      return -errno;
    }
    *slash = '/';
  }
  return 0;
}

int es_system_write_new(const char *root, const char *path, const char *text, size_t size) {
  char whole[ES_SYSTEM_PATH_MAX];
  int error = join(whole, root, path);
  error = error != 0 ? error : es_system_make_parents(root, path);
  const int file = error != 0 ? -1 : open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) {
    return error != 0 ? error : -errno;
  }
  const ssize_t written = write(file, text, size);
  error = written < 0 ? -errno : (size_t)written != size ? -ENOSPC : 0;
  close(file);
  return error;
}

int es_system_set(const char *root, const char *path, const char *text) {
  char whole[ES_SYSTEM_PATH_MAX];
  int error = join(whole, root, path);
  const int file = error != 0 ? -1 : open(whole, O_WRONLY | O_CLOEXEC);
  if (file < 0) {
    return error != 0 ? error : -errno;
  }
  error = write(file, text, strlen(text)) < 0 ? -errno : 0;
  close(file);
  return error;
}

/* All of it, or negative errno. */
static int write_all(int file, const char *bytes, size_t size) {
  while (size > 0) {
    const ssize_t written = write(file, bytes, size);
    if (written < 0) {
      return -errno;
    }
    bytes += written;
    size -= (size_t)written;
  }
  return 0;
}

int es_system_copy_new(const char *root, const char *path, int from, uint64_t size) {
  static char bytes[COPY_SIZE];
  char whole[ES_SYSTEM_PATH_MAX];
  int error = join(whole, root, path);
  error = error != 0 ? error : es_system_make_parents(root, path);
  const int file = error != 0 ? -1 : open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) {
    return error != 0 ? error : -errno;
  }
  for (uint64_t left = size; left > 0 && error == 0;) {
    const ssize_t got = read(from, bytes, left < sizeof bytes ? (size_t)left : sizeof bytes);
    error = got < 0 ? -errno : got == 0 ? -ENODATA : write_all(file, bytes, (size_t)got);
    left -= got > 0 ? (uint64_t)got : 0;
  }
  /* What was read is not needed twice. */
  (void)posix_fadvise(from, 0, 0, POSIX_FADV_DONTNEED);
  close(file);
  return error;
}

/* The first word of an attribute. */
static bool has_value(const char *root, const char *path, const char *value) {
  char text[VALUE_MAX];
  if (es_system_read(root, path, text, sizeof text) < 0) {
    return false;
  }
  text[strcspn(text, " \n")] = '\0';
  return strcmp(text, value) == 0;
}

int es_system_find_device(const char *root, const char *class, const char *attribute, const char *value, char *name,
                          size_t room) {
  char rest[ES_SYSTEM_PATH_MAX], path[ES_SYSTEM_PATH_MAX];
  (void)snprintf(rest, sizeof rest, "/sys/class/%s", class);
  const int error = join(path, root, rest);
  DIR *folder = error != 0 ? NULL : opendir(path);
  int found = -ENODEV;
  const struct dirent *entry;
  while (folder != NULL && found != 0 && (entry = readdir(folder)) != NULL) {
    const int size = snprintf(rest, sizeof rest, "/sys/class/%s/%s/%s", class, entry->d_name, attribute);
    if (entry->d_name[0] != '.' && size > 0 && (size_t)size < sizeof rest && has_value(root, rest, value) &&
        strlen(entry->d_name) < room) {
      memcpy(name, entry->d_name, strlen(entry->d_name) + 1);
      found = 0;
    }
  }
  if (folder != NULL) {
    closedir(folder);
  }
  return found;
}
