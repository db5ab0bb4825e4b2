/* Files, devices and processors below a root that is a folder of the test. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/init/system.h"

enum { NOT_ALLOWED = 77 };

static char root[64];

static int open_root(void **state) {
  (void)state;
  (void)snprintf(root, sizeof root, "/tmp/entresol-init.XXXXXX");
  return mkdtemp(root) == NULL ? -1 : 0;
}

static int close_root(void **state) {
  char command[128];
  (void)state;
  (void)snprintf(command, sizeof command, "rm -rf -- %s", root);
  return system(command); // NOLINT(cert-env33-c): a path of this test's own
}

static void put(const char *path, const char *text) {
  assert_int_equal(es_system_write_new(root, path, text, strlen(text)), 0);
}

static void files_are_written_once(void **state) {
  char text[16];
  (void)state;
  put("/run/a/b/settings", "name: x\n");
  assert_int_equal(es_system_write_new(root, "/run/a/b/settings", "other", 5), -EEXIST);
  assert_int_equal(es_system_read(root, "/run/a/b/settings", text, sizeof text), 8);
  assert_string_equal(text, "name: x\n");
  assert_int_equal(es_system_read(root, "/run/a/b/settings", text, 8), -EFBIG);
  assert_int_equal(es_system_read(root, "/run/a/c", text, sizeof text), -ENOENT);
}

static void files_are_copied_from_what_is_open(void **state) {
  char path[128], text[16];
  (void)state;
  put("/drive", "0123456789");
  (void)snprintf(path, sizeof path, "%s/drive", root);
  const int drive = open(path, O_RDONLY | O_CLOEXEC);
  assert_true(drive >= 0);
  assert_int_equal(es_system_copy_new(root, "/boot/kernel", drive, 4), 0);
  assert_int_equal(es_system_read(root, "/boot/kernel", text, sizeof text), 4);
  assert_string_equal(text, "0123");
  assert_int_equal(es_system_copy_new(root, "/boot/kernel", drive, 1), -EEXIST);
  assert_int_equal(lseek(drive, 0, SEEK_SET), 0);
  assert_int_equal(es_system_copy_new(root, "/boot/longer", drive, 11), -ENODATA);
  assert_int_equal(es_system_copy_new(root, "/boot/empty", drive, 0), 0);
  assert_int_equal(es_system_read(root, "/boot/empty", text, sizeof text), 0);
  close(drive);
  assert_int_equal(es_system_copy_new(root, "/boot/closed", -1, 1), -EBADF);
}

static void memory_of_the_machine(void **state) {
  struct es_system_memory memory;
  (void)state;
  assert_int_equal(es_system_memory(root, &memory), -ENOENT);
  put("/proc/iomem", "00000000-00000fff : Reserved\n00001000-00002fff : System RAM\n  00001000-00001fff : System "
                     "RAM\n000a0000-000bffff : PCI Bus 0000:00\n"
                     "00100000-001fffff : System RAM\n  00100000-0010ffff : Kernel code\n");
  assert_int_equal(es_system_memory(root, &memory), -ENOENT);
  put("/proc/meminfo", "MemTotal:            1000 kB\nMemFree:              800 kB\nMemAvailable:         900 kB\n");
  assert_int_equal(es_system_memory(root, &memory), 0);
  assert_int_equal(memory.given, 0x102000);
  assert_int_equal(memory.kernel, 0x102000 - 1000 * 1024);
  assert_int_equal(memory.available, 900 * 1024);
}

static void memory_that_nobody_tells(void **state) {
  struct es_system_memory memory;
  (void)state;
  put("/proc/iomem", "00001000-00002fff : System RAM\n");
  put("/proc/meminfo", "MemFree:              800 kB\n");
  assert_int_equal(es_system_memory(root, &memory), -ENODATA);
}

static void files_of_the_kernel_are_set(void **state) {
  char text[16];
  (void)state;
  assert_int_equal(es_system_set(root, "/sys/none", "x"), -ENOENT);
  put("/sys/mode", "never");
  assert_int_equal(es_system_set(root, "/sys/mode", "later"), 0);
  assert_int_equal(es_system_read(root, "/sys/mode", text, sizeof text), 5);
  assert_string_equal(text, "later");
}

static void links_are_not_followed_to_a_new_file(void **state) {
  char target[128], link[128];
  (void)state;
  (void)snprintf(target, sizeof target, "%s/elsewhere", root);
  (void)snprintf(link, sizeof link, "%s/settings", root);
  assert_int_equal(symlink(target, link), 0);
  assert_int_equal(es_system_write_new(root, "/settings", "x", 1), -EEXIST);
  assert_int_equal(access(target, F_OK), -1);
}

static void devices_are_found_by_an_attribute(void **state) {
  char name[16];
  (void)state;
  assert_int_equal(es_system_find_device(root, "nvme", "serial", "disk1", name, sizeof name), -ENODEV);
  put("/sys/class/nvme/nvme0/serial", "disk0               \n");
  put("/sys/class/nvme/nvme1/serial", "disk1\n");
  assert_int_equal(es_system_find_device(root, "nvme", "serial", "disk1", name, sizeof name), 0);
  assert_string_equal(name, "nvme1");
  assert_int_equal(es_system_find_device(root, "nvme", "serial", "disk0", name, sizeof name), 0);
  assert_string_equal(name, "nvme0");
  assert_int_equal(es_system_find_device(root, "nvme", "serial", "disk", name, sizeof name), -ENODEV);
  assert_int_equal(es_system_find_device(root, "nvme", "serial", "disk0", name, 5), -ENODEV);
}

static void processors_that_are_there(void **state) {
  (void)state;
  assert_int_equal(es_system_processors(root), 1);
  put("/sys/devices/system/cpu/present", "0-3\n");
  assert_int_equal(es_system_processors(root), 4);
}

static void modules_that_are_none(void **state) {
  (void)state;
  assert_int_equal(es_system_load_module(root, "nothing"), -ENOENT);
  put("/lib/modules/text.ko", "no module\n");
  const int error = es_system_load_module(root, "text");
  assert_true(error == -ENOEXEC || error == -EPERM || error == -ENOSYS);
  assert_int_equal(es_system_load_module(root, "text"), -ENOENT);
}

static void paths_that_are_too_long(void **state) {
  char path[2 * ES_SYSTEM_PATH_MAX], text[4];
  (void)state;
  memset(path, 'a', sizeof path - 1);
  path[0] = '/';
  path[sizeof path - 1] = '\0';
  assert_int_equal(es_system_read(root, path, text, sizeof text), -ENAMETOOLONG);
  assert_int_equal(es_system_make_parents(root, path), -ENAMETOOLONG);
  assert_int_equal(es_system_write_new(root, path, "x", 1), -ENAMETOOLONG);
}

/* In a process of its own, whose mounts nobody else sees. */
static int seal_and_write(void) {
  static const char *const sealed[] = {"/bin/program", "/etc/entresol/settings.yaml", "/lib/modules/one.ko"};
  const char *where = "";
  char path[128], text[16];

  if ((unshare(CLONE_NEWNS) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) ||
      mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) {
    return NOT_ALLOWED;
  }
  if (es_system_seal(root, &where) != 0 || strcmp(where, "/lib") != 0) {
    return 1;
  }
  for (size_t i = 0; i < sizeof sealed / sizeof *sealed; i++) {
    (void)snprintf(path, sizeof path, "%s%s", root, sealed[i]);
    if (open(path, O_RDWR | O_CLOEXEC) >= 0 || errno != EROFS || unlink(path) == 0 || errno != EROFS ||
        es_system_read(root, sealed[i], text, sizeof text) != 2) {
      return 2;
    }
  }
  return es_system_write_new(root, "/etc/more", "x", 1) == -EROFS &&
                 es_system_write_new(root, "/host/file", "x", 1) == 0
             ? 0
             : 3;
}

static void what_the_image_brings_cannot_be_written(void **state) {
  int status = 0;
  (void)state;
  put("/bin/program", "1\n");
  put("/etc/entresol/settings.yaml", "2\n");
  put("/lib/modules/one.ko", "3\n");
  const pid_t child = fork();
  if (child == 0) {
    _exit(seal_and_write());
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  if (WEXITSTATUS(status) == NOT_ALLOWED) {
    skip();
  }
  assert_int_equal(WEXITSTATUS(status), 0);
}

static void what_is_not_there_cannot_be_sealed(void **state) {
  const char *where = "";
  (void)state;
  assert_true(es_system_seal(root, &where) < 0);
  assert_string_equal(where, "/bin");
}

/* Who may not raise limits is told so; memory is dumped nowhere in any case. */
static void limits_are_set(void **state) {
  struct rlimit limit;
  (void)state;
  const int error = es_system_limits();
  assert_true(error == 0 || error == -EPERM);
  assert_int_equal(getrlimit(RLIMIT_CORE, &limit), 0);
  assert_int_equal(limit.rlim_max, 0);
  assert_int_equal(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
  assert_true(error != 0 || limit.rlim_cur == RLIM_INFINITY);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(files_are_written_once, open_root, close_root),
      cmocka_unit_test_setup_teardown(files_are_copied_from_what_is_open, open_root, close_root),
      cmocka_unit_test_setup_teardown(memory_of_the_machine, open_root, close_root),
      cmocka_unit_test_setup_teardown(memory_that_nobody_tells, open_root, close_root),
      cmocka_unit_test_setup_teardown(files_of_the_kernel_are_set, open_root, close_root),
      cmocka_unit_test_setup_teardown(links_are_not_followed_to_a_new_file, open_root, close_root),
      cmocka_unit_test_setup_teardown(devices_are_found_by_an_attribute, open_root, close_root),
      cmocka_unit_test_setup_teardown(processors_that_are_there, open_root, close_root),
      cmocka_unit_test_setup_teardown(modules_that_are_none, open_root, close_root),
      cmocka_unit_test_setup_teardown(paths_that_are_too_long, open_root, close_root),
      cmocka_unit_test_setup_teardown(what_the_image_brings_cannot_be_written, open_root, close_root),
      cmocka_unit_test_setup_teardown(what_is_not_there_cannot_be_sealed, open_root, close_root),
      cmocka_unit_test(limits_are_set),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
