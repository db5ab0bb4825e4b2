/*
 * entresol-init: the first process of an image.
 *
 * Who starts it: the kernel, from the initramfs. It owns the machine: mounts, limits, modules, processors; puts disks, settings and sockets where
 * the plans say (plan.h), starts `entresol run`, carries bytes between virtio ports and Entresol's sockets, starts it again as the image's plan says,
 * and ends the machine with its exit status. One thread, apart from the loading of modules.
 *
 * What the image says is read from /etc/entresol, what the host says from the firmware's configuration, only where the image lets it.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/io.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "hand-written/init/bridge.h"
#include "hand-written/init/heartbeat.h"
#include "hand-written/init/modules.h"
#include "hand-written/init/plan.h"
#include "hand-written/init/processors.h"
#include "hand-written/init/shim_log.h"
#include "hand-written/init/stages.h"
#include "hand-written/init/supervise.h"
#include "hand-written/init/system.h"

#define HOST "/sys/firmware/qemu_fw_cfg/by_name/opt/entresol"
#define IMAGE "/etc/entresol"
#define PROGRAM "/bin/entresol"
#define SHELL "/bin/busybox"

enum { FAILED = 1, WAIT_MS = 30000, TICK_MS = 10, IDLE_MS = 50, TEXT_MAX = 64 * 1024, SETTINGS_MAX = 256 * 1024 };

static char image_settings[] = IMAGE "/settings.yaml";

static struct init {
  struct es_plan plan;
  struct es_stages stages;
  struct es_stages_counter counter;
  struct es_modules modules;
  struct es_supervisor supervisor;
  struct bridge bridges[ES_PLAN_SOCKETS_MAX];
  bool told; /* the host gave settings */
  pid_t manager, shell;
} init;

static _Noreturn void end_machine(int status) {
  sync();
  if (init.plan.exit_port != 0 && ioperm(init.plan.exit_port, 4, 1) == 0) {
    outb((unsigned char)status, (unsigned short)init.plan.exit_port);
  }
  reboot(RB_POWER_OFF);
  for (;;) {
    pause();
  }
}

static __attribute__((format(printf, 1, 2))) void say(const char *format, ...) {
  char text[ES_SYSTEM_PATH_MAX];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments); // NOLINT(clang-analyzer-valist.Uninitialized): its false alarm
  va_end(arguments);
  dprintf(STDERR_FILENO, "entresol-init: %s\n", text);
}

static _Noreturn void fail(const char *what, int error) {
  say("error: %s%s%s", what, error != 0 ? ": " : "", error != 0 ? strerror(-error) : "");
  end_machine(FAILED);
}

static void reach(const char *stage) {
  es_stages_reach(&init.stages, stage, es_stages_now());
}

static void pause_tick(void) {
  const struct timespec time = {.tv_nsec = TICK_MS * 1000000L};
  nanosleep(&time, NULL);
}

static void say_plan_line(uint32_t line, const char *text, const char *why) {
  say("plan, line %u: %s: %s", line, text, why);
  es_stages_refuse(&init.stages, line, text, why);
}

static void load_modules(void) {
  static char text[TEXT_MAX];
  uint32_t line = 0;
  const ssize_t size = es_system_read("", IMAGE "/modules", text, sizeof text);
  if (size < 0) {
    fail(IMAGE "/modules", (int)size);
  }
  if (!es_modules_parse(&init.modules, text, &line)) {
    fail(IMAGE "/modules: this is no list of modules", 0);
  }
  const uint32_t threads = init.plan.module_threads != 0 ? init.plan.module_threads : es_system_processors("");
  const struct es_module *failed = es_modules_load(&init.modules, threads, es_system_load_module, (char[]){""});
  for (uint32_t i = 0; i < init.modules.count; i++) {
    const struct es_module *module = &init.modules.modules[i];
    if (module->state == ES_MODULE_THERE) {
      es_stages_module(&init.stages, module->name, module->began, module->took);
    }
  }
  if (failed != NULL) {
    say("module %s", failed->name);
    fail("a module that is needed cannot be loaded", failed->error);
  }
}

static void read_image_plan(void) {
  static char text[TEXT_MAX];
  const ssize_t size = es_system_read("", IMAGE "/plan", text, sizeof text);
  if (size < 0) {
    fail(IMAGE "/plan", (int)size);
  }
  if (!es_plan_read(&init.plan, ES_PLAN_IMAGE, text, say_plan_line)) {
    fail(IMAGE "/plan", 0);
  }
  init.plan.measured = access(image_settings, R_OK) == 0;
}

static void read_host_plan(void) {
  static char text[TEXT_MAX];
  const ssize_t size = es_system_read("", HOST "/plan/raw", text, sizeof text);
  if (size == -ENOENT) {
    return; /* a host that says nothing */
  }
  if (size < 0) {
    say("error: the host's plan: %s", strerror((int)-size));
    return;
  }
  (void)es_plan_read(&init.plan, ES_PLAN_HOST, text, say_plan_line);
}

static void find_device(const char *class, const char *attribute, const char *value, char *name, size_t room) {
  for (int waited = 0; es_system_find_device("", class, attribute, value, name, room) != 0; waited += TICK_MS) {
    if (waited >= WAIT_MS) {
      say("no %s device whose %s is %s", class, attribute, value);
      fail("a device is missing", 0);
    }
    pause_tick();
  }
}

static int open_device(const char *path, int flags) {
  int device;
  for (int waited = 0; (device = open(path, flags | O_CLOEXEC)) < 0; waited += TICK_MS) {
    if (waited >= WAIT_MS) {
      fail(path, -errno);
    }
    pause_tick();
  }
  return device;
}

static int open_port(const char *port, int flags) {
  char name[ES_PLAN_NAME_MAX], path[2 * ES_PLAN_NAME_MAX];
  find_device("virtio-ports", "name", port, name, sizeof name);
  snprintf(path, sizeof path, "/dev/%s", name);
  return open_device(path, O_RDWR | flags);
}

/* Opens the NVMe drive with this serial number. */
static int open_drive(const char *serial, char *device, size_t room) {
  char name[ES_PLAN_NAME_MAX];
  find_device("nvme", "serial", serial, name, sizeof name);
  snprintf(device, room, "/dev/%sn1", name);
  return open_device(device, O_RDONLY);
}

static void place_volume(const struct es_plan_place *volume) {
  char device[2 * ES_PLAN_NAME_MAX];
  close(open_drive(volume->name, device, sizeof device));
  const int error = es_system_make_parents("", volume->path);
  if (error != 0 || (mkdir(volume->path, 0755) != 0 && errno != EEXIST) ||
      mount(device, volume->path, "ext4", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) != 0) {
    fail(volume->path, error != 0 ? error : -errno);
  }
}

static void place_file(const struct es_plan_file *file) {
  char device[2 * ES_PLAN_NAME_MAX];
  const int drive = open_drive(file->place.name, device, sizeof device);
  const int error = es_system_copy_new("", file->place.path, drive, file->size);
  close(drive);
  if (error != 0) {
    fail(file->place.path, error);
  }
}

static void place_disk(const struct es_plan_place *disk) {
  char device[2 * ES_PLAN_NAME_MAX];
  close(open_drive(disk->name, device, sizeof device));
  const int error = es_system_make_parents("", disk->path);
  if (error != 0 || symlink(device, disk->path) != 0) {
    fail(disk->path, error != 0 ? error : -errno);
  }
}

static void place_settings(void) {
  static char text[SETTINGS_MAX];
  const ssize_t size = es_system_read("", HOST "/settings/raw", text, sizeof text);
  const int error = size < 0 ? (int)size : es_system_write_new("", init.plan.settings, text, (size_t)size);
  if (error != 0) {
    fail("the host's settings", error);
  }
  init.told = true;
}

static void follow_plan(void) {
  if (init.plan.errors[0] != '\0') {
    const int errors = open_port(init.plan.errors, 0);
    if (dup2(errors, STDERR_FILENO) < 0) {
      fail("errors", -errno);
    }
    close(errors);
    /* They were said where nobody may look. */
    if (init.stages.refused_count != 0) {
      say("%u lines of the host's plan were refused:\n%s", init.stages.refused_count, init.stages.refused);
    }
  }
  for (uint32_t i = 0; i < init.plan.disk_count; i++) {
    place_disk(&init.plan.disks[i]);
  }
  for (uint32_t i = 0; i < init.plan.volume_count; i++) {
    place_volume(&init.plan.volumes[i]);
  }
  for (uint32_t i = 0; i < init.plan.file_count; i++) {
    place_file(&init.plan.files[i]);
  }
  if (init.plan.settings[0] != '\0') {
    place_settings();
  }
  for (uint32_t i = 0; i < init.plan.socket_count; i++) {
    const struct es_plan_place *socket = &init.plan.sockets[i];
    const int error = es_system_make_parents("", socket->path);
    if (error != 0) {
      fail(socket->path, error);
    }
    bridge_start(&init.bridges[i], open_port(socket->name, O_NONBLOCK), socket->path);
  }
  if (!init.plan.measured && !init.told) {
    fail("neither the image nor the host has settings", 0);
  }
}

/* In the child. A session of its own, the port as standard input and output. */
static bool stand_on(const char *port) {
  const int console = port[0] == '\0' ? open("/dev/null", O_RDWR | O_CLOEXEC) : open_port(port, 0);
  return console >= 0 && setsid() >= 0 && dup2(console, STDIN_FILENO) >= 0 && dup2(console, STDOUT_FILENO) >= 0;
}

static _Noreturn void become_manager(void) {
  const char *folder = init.plan.folder[0] != '\0' ? init.plan.folder : "/";
  if (es_system_make_parents("", folder) != 0 || (mkdir(folder, 0755) != 0 && errno != EEXIST) || chdir(folder) != 0 ||
      !stand_on(init.plan.console)) {
    _exit(FAILED);
  }
  char *const environment[] = {(char[]){"PATH=/bin"}, NULL};
  char *arguments[8] = {(char[]){"entresol"}, (char[]){"run"}, (char[]){"--boot"}, (char[]){ES_STAGES_FILE}};
  unsigned count = 4;
  arguments[count++] = init.plan.measured ? image_settings : init.plan.settings;
  if (init.plan.measured && init.told) {
    arguments[count++] = (char[]){"--outside"};
    arguments[count++] = init.plan.settings;
  }
  arguments[count] = NULL;
  execve(PROGRAM, arguments, environment);
  say("error: " PROGRAM ": %s", strerror(errno));
  _exit(FAILED);
}

/* The stages before the kernel's clock, of which only the processor's counter knows. */
static void tell_what_was_before(void) {
  const struct es_stages_counter now = es_stages_counter_now();
  struct es_shim_log log;
  int64_t at;
  struct es_stages after = init.stages;
  init.stages.stage_count = 0;
  if (es_stages_when(init.counter, now, 0, &at)) {
    es_stages_reach(&init.stages, "machine", at);
  }
  if (es_shim_log_find("", &log, init.stages.shim, sizeof init.stages.shim)) {
    if (es_stages_when(init.counter, now, log.entered, &at)) {
      es_stages_reach(&init.stages, "shim", at);
    }
    if (log.left != 0 && es_stages_when(init.counter, now, log.left, &at)) {
      es_stages_reach(&init.stages, "shim-left", at);
    }
  }
  for (uint32_t i = 0; i < after.stage_count; i++) {
    es_stages_reach(&init.stages, after.stages[i].name, after.stages[i].at);
  }
}

static void tell_memory(void) {
  struct es_system_memory memory;
  const int error = es_system_memory("", &memory);
  if (error != 0) {
    say("the kernel's memory: %s", strerror(-error));
    return;
  }
  es_stages_memory(&init.stages, "given", memory.given);
  es_stages_memory(&init.stages, "kernel", memory.kernel);
  es_stages_memory(&init.stages, "available", memory.available);
}

static void start_manager(void) {
  reach("manager");
  if (init.supervisor.restart_count == 0) {
    tell_what_was_before();
    tell_memory();
  }
  const int error = es_stages_write(&init.stages, ES_STAGES_FILE);
  if (error != 0) {
    say("error: " ES_STAGES_FILE ": %s", strerror(-error));
  }
  init.manager = fork();
  if (init.manager == 0) {
    become_manager();
  }
  if (init.manager < 0) {
    fail("fork", -errno);
  }
}

static void start_shell(void) {
  if (init.plan.shell[0] == '\0' || access(SHELL, X_OK) != 0) {
    return;
  }
  init.shell = fork();
  if (init.shell != 0) {
    return;
  }
  char name[ES_PLAN_NAME_MAX];
  while (es_system_find_device("", "virtio-ports", "name", init.plan.shell, name, sizeof name) != 0) {
    sleep(1); /* a host without this port has no shell */
  }
  if (stand_on(init.plan.shell) && dup2(STDOUT_FILENO, STDERR_FILENO) >= 0) {
    char *const arguments[] = {(char[]){"sh"}, (char[]){"-i"}, NULL};
    char *const environment[] = {(char[]){"PATH=/bin"}, (char[]){"HOME=/"}, NULL};
    execve(SHELL, arguments, environment);
  }
  _exit(FAILED);
}

/* Ends the machine when the manager has ended for good. */
static void reap(void) {
  int status;
  pid_t ended;
  while ((ended = waitpid(-1, &status, WNOHANG)) > 0) {
    if (ended == init.shell) {
      start_shell();
    }
    if (ended != init.manager) {
      continue;
    }
    const int value = es_supervise_value(status);
    if (es_supervisor_again(&init.supervisor, status, es_stages_now())) {
      say("the manager ended with %d and is started again (restart %u)", value, init.supervisor.restart_count);
      reach("restart");
      start_manager();
      continue;
    }
    for (uint32_t i = 0; i < init.plan.socket_count; i++) {
      bridge_move(&init.bridges[i]);
    }
    end_machine(value);
  }
}

static _Noreturn void watch(void) {
  for (;;) {
    struct pollfd waits[2 * ES_PLAN_SOCKETS_MAX];
    for (uint32_t i = 0; i < init.plan.socket_count; i++) {
      bridge_wants(&init.bridges[i], &waits[2 * (size_t)i]);
    }
    poll(waits, 2 * (nfds_t)init.plan.socket_count, IDLE_MS);
    for (uint32_t i = 0; i < init.plan.socket_count; i++) {
      bridge_move(&init.bridges[i]);
    }
    reap();
  }
}

int main(void) {
  init.counter = es_stages_counter_now();
  es_stages_reach(&init.stages, "kernel", 0);
  reach("init");
  (void)signal(SIGPIPE, SIG_IGN);
  umask(022);
  const char *where = "/";
  int error = es_system_leave_initramfs();
  error = error != 0 ? error : es_system_mount(&where);
  if (error != 0) {
    fail(where, error);
  }
  error = es_system_limits();
  if (error != 0) {
    fail("limits", error);
  }
  /* Large pages are for the guest's memory, which asks for them; where others may have some too, the kernel keeps a twentieth of all memory
   * free for that. A kernel without has small pages. */
  (void)es_system_set("", "/sys/kernel/mm/transparent_hugepage/shmem_enabled", "advise");
  (void)es_system_set("", "/sys/kernel/mm/transparent_hugepage/enabled", "never");
  reach("mounts");
  read_image_plan();
  load_modules();
  reach("modules");
  error = es_system_seal("", &where);
  if (error != 0) {
    fail(where, error);
  }
  /* Before anything else uses /dev/kvm; without one the manager says what is missing. */
  if (access("/dev/hpet", F_OK) == 0 && heartbeat_start() != 0) {
    fail("heartbeat", -errno);
  }
  if (access("/dev/kvm", F_OK) == 0 && processors_start() != 0) {
    fail("processors", -errno);
  }
  reach("processors");
  read_host_plan();
  follow_plan();
  reach("devices");
  es_supervisor_open(&init.supervisor, &init.plan);
  start_manager();
  start_shell();
  watch();
}
