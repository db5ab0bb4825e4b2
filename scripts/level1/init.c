/*
 * First process of level 1: the Linux in which Entresol runs when the machine below emulates virtualisation.
 *
 * Who starts it: the kernel of level 1, from the initramfs. It owns the machine: it loads modules, puts every file of
 * the settings where the settings say, starts `entresol run` with the guest's console as its standard input and output,
 * carries bytes between virtio-serial ports and Entresol's sockets, and ends the machine with Entresol's exit status.
 * Single-threaded.
 *
 * What is to be done comes as text in the firmware configuration file opt/entresol/plan, one line a thing:
 *   settings PATH          the settings, whose text is opt/entresol/settings
 *   folder PATH            Entresol's working folder
 *   disk SERIAL PATH       PATH is the NVMe drive with this serial number
 *   volume SERIAL FOLDER   FOLDER is the file system on that drive
 *   console PORT           Entresol's standard input and output
 *   errors PORT            Entresol's standard error, and what is said here
 *   socket PORT PATH       who speaks on the port speaks to the Unix socket PATH
 *   exit-port NUMBER       an I/O port that ends the machine with the value written
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "hand-written/init/bridge.h"
#include "hand-written/init/heartbeat.h"
#include "hand-written/init/processors.h"

enum { FAILED = 1, BRIDGES_MAX = 8, WORD = 256, WAIT_MS = 30000, TICK_MS = 10, IDLE_MS = 50, SIGNALLED = 64 };

static const char config[] = "/sys/firmware/qemu_fw_cfg/by_name/opt/entresol";

static struct plan {
  char settings[WORD];
  char folder[WORD];
  char console[WORD];
  unsigned exit_port;
  struct bridge bridges[BRIDGES_MAX];
  size_t bridge_count;
} plan;

static _Noreturn void end_machine(int status) {
  sync();
  if (plan.exit_port != 0 && ioperm(plan.exit_port, 4, 1) == 0) {
    outb((unsigned char)status, (unsigned short)plan.exit_port);
  }
  reboot(RB_POWER_OFF);
  for (;;) {
    pause();
  }
}

static _Noreturn __attribute__((format(printf, 1, 2))) void fail(const char *format, ...) {
  int reason = errno;
  va_list arguments;
  va_start(arguments, format);
  char what[2 * WORD];
  vsnprintf(what, sizeof what, format, arguments);
  va_end(arguments);
  dprintf(STDERR_FILENO, "level 1: error: %s%s%s\n", what, reason != 0 ? ": " : "",
          reason != 0 ? strerror(reason) : "");
  end_machine(FAILED);
}

static void mount_on(const char *kind, const char *path, const char *options) {
  mkdir(path, 0755);
  if (mount(kind, path, kind, MS_NOSUID, options) != 0 && errno != EBUSY) {
    fail("mount %s", path);
  }
}

/* The sandbox may want to pivot away from its root, which the kernel refuses on the initramfs itself. */
static void leave_initramfs(void) {
  mkdir("/floor", 0755);
  if (mount("/", "/floor", NULL, MS_BIND, NULL) != 0 || chdir("/floor") != 0 ||
      mount(".", "/", NULL, MS_MOVE, NULL) != 0 || chroot(".") != 0 || chdir("/") != 0) {
    fail("root");
  }
}

static void load_modules(void) {
  FILE *list = fopen("/modules/list", "re");
  char name[WORD];
  if (list == NULL) {
    fail("/modules/list");
  }
  while (fscanf(list, "%255s", name) == 1) {
    int module = open(name, O_RDONLY | O_CLOEXEC);
    if (module < 0 || (syscall(SYS_finit_module, module, "", 0) != 0 && errno != EEXIST)) {
      fail("module %s", name);
    }
    close(module);
  }
  fclose(list);
}

static size_t read_config(const char *name, char *text, size_t room) {
  char path[WORD];
  snprintf(path, sizeof path, "%s/%s/raw", config, name);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    fail("%s", path);
  }
  size_t count = 0;
  ssize_t got;
  while (count < room && (got = read(file, text + count, room - count)) > 0) {
    count += (size_t)got;
  }
  close(file);
  if (count == room) {
    errno = 0;
    fail("%s is longer than %zu bytes", path, room - 1);
  }
  text[count] = 0;
  return count;
}

static void make_parents(const char *path) {
  char part[WORD];
  snprintf(part, sizeof part, "%s", path);
  for (char *slash = strchr(part + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(part, 0755);
    *slash = '/';
  }
}

static void pause_ms(long ms) {
  struct timespec time = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
  nanosleep(&time, NULL);
}

/* Looks for the device under /sys/class/CLASS whose ATTRIBUTE is `value`, until it is there. */
static void find_device(const char *class, const char *attribute, const char *value, char *name, size_t room) {
  for (int waited = 0; waited < WAIT_MS; waited += TICK_MS) {
    char path[WORD];
    snprintf(path, sizeof path, "/sys/class/%s", class);
    DIR *folder = opendir(path);
    struct dirent *entry;
    while (folder != NULL && (entry = readdir(folder)) != NULL) {
      char file[2 * WORD + 64];
      char text[WORD] = "";
      snprintf(file, sizeof file, "%s/%s/%s", path, entry->d_name, attribute);
      FILE *opened = fopen(file, "re");
      int found = opened != NULL && fscanf(opened, "%255s", text) == 1 && strcmp(text, value) == 0;
      if (opened != NULL) {
        fclose(opened);
      }
      if (found) {
        snprintf(name, room, "%s", entry->d_name);
        closedir(folder);
        return;
      }
    }
    if (folder != NULL) {
      closedir(folder);
    }
    pause_ms(TICK_MS);
  }
  errno = 0;
  fail("no %s device whose %s is %s", class, attribute, value);
}

static int open_device(const char *path, int flags) {
  for (int waited = 0; waited < WAIT_MS; waited += TICK_MS) {
    int device = open(path, flags);
    if (device >= 0) {
      return device;
    }
    pause_ms(TICK_MS);
  }
  fail("%s", path);
}

static int open_port(const char *port, int flags) {
  char name[WORD];
  char path[WORD + 8];
  find_device("virtio-ports", "name", port, name, sizeof name);
  snprintf(path, sizeof path, "/dev/%s", name);
  return open_device(path, O_RDWR | O_CLOEXEC | flags);
}

static void find_drive(const char *serial, char *device, size_t room) {
  char name[WORD];
  find_device("nvme", "serial", serial, name, sizeof name);
  snprintf(device, room, "/dev/%sn1", name);
  close(open_device(device, O_RDONLY | O_CLOEXEC));
}

static void place_disk(const char *serial, const char *path) {
  char device[WORD + 16];
  find_drive(serial, device, sizeof device);
  make_parents(path);
  if (symlink(device, path) != 0) {
    fail("disk %s at %s", serial, path);
  }
}

static void place_volume(const char *serial, const char *folder) {
  char device[WORD + 16];
  find_drive(serial, device, sizeof device);
  make_parents(folder);
  mkdir(folder, 0755);
  if (mount(device, folder, "ext4", MS_NOSUID | MS_NODEV, NULL) != 0) {
    fail("volume %s at %s", serial, folder);
  }
}

static void place_settings(const char *path) {
  static char text[256 * 1024];
  size_t count = read_config("settings", text, sizeof text);
  make_parents(path);
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0 || write(file, text, count) != (ssize_t)count) {
    fail("settings at %s", path);
  }
  close(file);
  snprintf(plan.settings, sizeof plan.settings, "%s", path);
}

static void follow_line(const char *line) {
  char first[WORD];
  char second[WORD];
  int end = 0;
  if (sscanf(line, "settings %255[^\n]", first) == 1) {
    place_settings(first);
  } else if (sscanf(line, "disk %255s %255[^\n]", first, second) == 2) {
    place_disk(first, second);
  } else if (sscanf(line, "volume %255s %255[^\n]", first, second) == 2) {
    place_volume(first, second);
  } else if (sscanf(line, "folder %255[^\n]", first) == 1) {
    snprintf(plan.folder, sizeof plan.folder, "%s", first);
  } else if (sscanf(line, "console %255s", first) == 1) {
    snprintf(plan.console, sizeof plan.console, "%s", first);
  } else if (sscanf(line, "errors %255s", first) == 1) {
    if (dup2(open_port(first, 0), STDERR_FILENO) < 0) {
      fail("errors");
    }
  } else if (sscanf(line, "socket %255s %255[^\n]", first, second) == 2 && plan.bridge_count < BRIDGES_MAX) {
    make_parents(second);
    bridge_start(&plan.bridges[plan.bridge_count++], open_port(first, O_NONBLOCK), second);
  } else if (sscanf(line, "exit-port %i%n", (int *)&plan.exit_port, &end) != 1) {
    errno = 0;
    fail("this line of the plan is not understood: %s", line);
  }
}

static void follow_plan(void) {
  static char text[64 * 1024];
  read_config("plan", text, sizeof text);
  for (char *rest = text, *line; (line = strsep(&rest, "\n")) != NULL;) {
    if (*line != 0) {
      follow_line(line);
    }
  }
}

static pid_t start_entresol(void) {
  pid_t child = fork();
  if (child != 0) {
    return child;
  }
  int console = open_port(plan.console, 0);
  make_parents(plan.folder);
  mkdir(plan.folder, 0755);
  if (setsid() < 0 || chdir(plan.folder) != 0 || dup2(console, STDIN_FILENO) < 0 || dup2(console, STDOUT_FILENO) < 0) {
    _exit(FAILED);
  }
  char *const arguments[] = {"entresol", "run", plan.settings, NULL};
  char *const environment[] = {"PATH=/bin", NULL};
  execve("/bin/entresol", arguments, environment);
  dprintf(STDERR_FILENO, "level 1: error: /bin/entresol: %s\n", strerror(errno));
  _exit(FAILED);
}

static int wait_for(pid_t entresol) {
  for (;;) {
    struct pollfd waits[2 * BRIDGES_MAX];
    for (size_t i = 0; i < plan.bridge_count; i++) {
      bridge_wants(&plan.bridges[i], &waits[2 * i]);
    }
    poll(waits, 2 * plan.bridge_count, IDLE_MS);
    for (size_t i = 0; i < plan.bridge_count; i++) {
      bridge_move(&plan.bridges[i]);
    }
    int status;
    pid_t ended;
    while ((ended = waitpid(-1, &status, WNOHANG)) > 0) {
      if (ended == entresol) {
        return WIFSIGNALED(status) ? SIGNALLED + WTERMSIG(status) : WEXITSTATUS(status);
      }
    }
  }
}

int main(void) {
  signal(SIGPIPE, SIG_IGN);
  umask(022);
  leave_initramfs();
  mount_on("proc", "/proc", NULL);
  mount_on("sysfs", "/sys", NULL);
  mount_on("devtmpfs", "/dev", NULL);
  mount_on("tmpfs", "/run", "mode=0755");
  load_modules();
  if (heartbeat_start() != 0) {
    fail("heartbeat");
  }
  if (processors_start() != 0) {
    fail("processors");
  }
  follow_plan();
  pid_t entresol = start_entresol();
  if (entresol < 0) {
    fail("fork");
  }
  int status = wait_for(entresol);
  for (size_t i = 0; i < plan.bridge_count; i++) {
    bridge_move(&plan.bridges[i]);
  }
  end_machine(status);
}
