/* PID 1 of the kernel that an image for tests starts: shows what the shim left, and powers off. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <unistd.h>

#include "generated/shim_wire.h"

static uint8_t bytes[1 << 20];

static size_t read_whole(const char *path) {
  size_t size = 0;
  ssize_t got = 0;
  int file = open(path, O_RDONLY | O_CLOEXEC);

  if (file < 0) {
    printf("init: %s is not there\n", path);
    return 0;
  }
  while (size + 1 < sizeof bytes && (got = read(file, bytes + size, sizeof bytes - 1 - size)) > 0) {
    size += (size_t)got;
  }
  (void)close(file);
  bytes[size] = 0;
  return size;
}

/* The log as the paravisor reads it: Linux gives the setup data without its head. */
static void show_log(void) {
  struct es_shim_log log;
  const size_t head = ES_LINUX_BOOT_SETUP_DATA_SIZE_MAX;

  memmove(bytes + head, bytes, read_whole("/sys/kernel/boot_params/setup_data/0/data"));
  memset(bytes, 0, head);
  if (es_shim_decode_log(bytes, ES_SHIM_LOG_SIZE_MAX, &log) != ES_OK || log.written > log.room) {
    printf("init: no log of the shim\n");
    return;
  }
  printf("init: log: %u processors, %u dropped, %llu cycles\n", log.processors, log.dropped,
         (unsigned long long)(log.left - log.entered));
  printf("%.*s", (int)log.written, (const char *)bytes + ES_SHIM_LOG_SIZE_MAX);
}

int main(void) {
  (void)mkdir("/proc", 0755);
  (void)mkdir("/sys", 0755);
  if (mount("proc", "/proc", "proc", 0, NULL) != 0 || mount("sysfs", "/sys", "sysfs", 0, NULL) != 0) {
    perror("init: mount");
  }
  printf("init: here\n");
  (void)read_whole("/proc/cmdline");
  printf("init: command line: %s", (const char *)bytes);
  (void)read_whole("/proc/meminfo");
  bytes[strcspn((const char *)bytes, "\n")] = 0;
  printf("init: %s\n", (const char *)bytes);
  printf("init: %ld processors\n", sysconf(_SC_NPROCESSORS_ONLN));
  show_log();
  printf("init: done\n");
  (void)fflush(stdout);
  sync();
  (void)reboot(RB_POWER_OFF);
  return 1;
}
