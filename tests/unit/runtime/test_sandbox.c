/* Each test gives up its rights in a child, which exits with the number of the line that was not as it should be. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime/sandbox.h"

#define CHECK(condition)                                                                                               \
  do {                                                                                                                 \
    if (!(condition)) {                                                                                                \
      fprintf(stderr, "%s:%d: %s (errno %d)\n", __FILE__, __LINE__, #condition, errno);                                \
      _exit(1);                                                                                                        \
    }                                                                                                                  \
  } while (0)

static int status_of(void (*body)(void)) {
  pid_t child = fork();
  if (child == 0) {
    body();
    _exit(0);
  }
  int status = -1;
  assert_int_equal(waitpid(child, &status, 0), child);
  return status;
}

static void enter_as_whoever(void) {
  const int keep[] = {0, 1, 2, 5};
  struct es_sandbox_options options = {.keep = keep, .keep_count = 4, .files_max = 64, .user = 1234567};
  struct es_sandbox_state state;
  bool root = geteuid() == 0;
  CHECK(dup2(0, 5) == 5 && dup2(0, 4) == 4 && dup2(0, 63) == 63);
  CHECK(es_sandbox_enter(&options, &state) == 0);
  CHECK(fcntl(5, F_GETFD) >= 0);
  CHECK(fcntl(4, F_GETFD) < 0 && fcntl(63, F_GETFD) < 0);
  CHECK(!root || (getuid() == 1234567 && geteuid() == 1234567 && getgid() == 1234567 && getgroups(0, NULL) == 0));
  CHECK(setuid(0) != 0 || state.user);
  if (root || state.mounts) {
    CHECK(state.mounts && state.network && state.ipc);
    CHECK(open("/etc/passwd", O_RDONLY) < 0 && errno == ENOENT);
    CHECK(open("/proc/self/status", O_RDONLY) < 0);
    CHECK(open("/new", O_CREAT | O_WRONLY, 0600) < 0);
    CHECK(mkdir("/new", 0700) != 0);
    CHECK(open("..", O_RDONLY) >= 0 && open("../../etc", O_RDONLY) < 0);
  }
  struct rlimit limit;
  CHECK(getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0);
  CHECK(getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_max == 64);
}

static void enter_without_privileges(void) {
  CHECK(setresgid(65534, 65534, 65534) == 0 && setresuid(65534, 65534, 65534) == 0);
  enter_as_whoever();
}

static void rights_are_given_up(void **state) {
  (void)state;
  assert_int_equal(status_of(enter_as_whoever), 0);
  if (geteuid() == 0) {
    assert_int_equal(status_of(enter_without_privileges), 0);
  }
}

static const struct es_sandbox_rule rules[] = {
    {.name = "write"},
    {.name = "exit_group"},
    {.name = "exit"},
    {.name = "futex"},
    {.name = "rt_sigprocmask"},
    {.name = "madvise"},
    {.name = "ioctl", .condition_count = 1, .conditions = {{.index = 1, .mask = 0xffffffff, .value = TCGETS}}},
    {.name = "mmap", .condition_count = 1, .conditions = {{.index = 2, .mask = PROT_EXEC}}},
    {.name = "tgkill", .condition_count = 1, .conditions = {{.index = 0, .mask = 0xffffffff, .own_process = true}}},
};
static const struct es_sandbox_list list = {"test", rules, sizeof rules / sizeof *rules};

static void only_what_the_list_says(void) {
  const struct es_sandbox_options options = {.keep = (const int[]){0, 1, 2}, .keep_count = 3};
  struct es_sandbox_state state;
  pid_t own = getpid(), thread = gettid(), parent = getppid();
  CHECK(es_sandbox_enter(&options, &state) == 0);
  CHECK(es_sandbox_filter(&list, ES_SANDBOX_ERROR) == 0);
  CHECK(tgkill(own, thread, 0) == 0);
  CHECK(tgkill(parent, parent, 0) < 0 && errno == EPERM);
  CHECK(open("/", O_RDONLY) < 0 && errno == EPERM);
  CHECK(socket(AF_UNIX, SOCK_STREAM, 0) < 0 && errno == EPERM);
  CHECK(ptrace(PTRACE_TRACEME, 0, 0, 0) < 0 && errno == EPERM);
  CHECK(fork() < 0 && errno == EPERM);
  CHECK(execl("/bin/true", "true", NULL) < 0 && errno == EPERM);
  CHECK(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == EPERM);
  CHECK(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
  char settings[256];
  errno = 0;
  CHECK(ioctl(0, TCGETS, settings) == 0 || errno != EPERM);
  CHECK(ioctl(0, TIOCSTI, settings) < 0 && errno == EPERM);
}

static void filter_refuses_with_an_error(void **state) {
  (void)state;
  assert_int_equal(status_of(only_what_the_list_says), 0);
}

static void killed_by_open(void) {
  const struct es_sandbox_options options = {.keep = (const int[]){0, 1, 2}, .keep_count = 3};
  struct es_sandbox_state state;
  CHECK(es_sandbox_enter(&options, &state) == 0);
  CHECK(es_sandbox_filter(&list, ES_SANDBOX_KILL) == 0);
  (void)open("/", O_RDONLY);
}

static void filter_kills(void **state) {
  (void)state;
  int status = status_of(killed_by_open);
  assert_true(WIFSIGNALED(status));
  assert_int_equal(WTERMSIG(status), SIGSYS);
}

static void *filtered_thread(void *unused) {
  (void)unused;
  CHECK(es_sandbox_filter(&list, ES_SANDBOX_ERROR) == 0);
  CHECK(getppid() < 0); /* sets no errno */
  return NULL;
}

static void other_threads_keep_theirs(void) {
  const struct es_sandbox_options options = {.keep = (const int[]){0, 1, 2}, .keep_count = 3};
  struct es_sandbox_state state;
  pthread_t thread;
  CHECK(es_sandbox_enter(&options, &state) == 0);
  CHECK(pthread_create(&thread, NULL, filtered_thread, NULL) == 0);
  CHECK(pthread_join(thread, NULL) == 0);
  CHECK(getppid() >= 0);
}

static void filter_is_per_thread(void **state) {
  (void)state;
  assert_int_equal(status_of(other_threads_keep_theirs), 0);
}

static void mistakes_are_errors(void **state) {
  (void)state;
  const struct es_sandbox_rule bad[] = {{.name = "no-such-call"}};
  const struct es_sandbox_list bad_list = {"bad", bad, 1};
  assert_int_equal(es_sandbox_filter(&bad_list, ES_SANDBOX_KILL), -EINVAL);
  const struct es_sandbox_options unordered = {.keep = (const int[]){2, 1}, .keep_count = 2};
  struct es_sandbox_state sandbox;
  pid_t child = fork();
  if (child == 0) {
    _exit(es_sandbox_enter(&unordered, &sandbox) == -EINVAL ? 0 : 1);
  }
  int status = -1;
  waitpid(child, &status, 0);
  assert_int_equal(status, 0);
}

static void list_prints_one_call_a_line(void **state) {
  (void)state;
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  es_sandbox_print(&list, out);
  fclose(out);
  assert_non_null(strstr(text, "test write\n"));
  assert_non_null(strstr(text, "test mmap arg2&0x4=0x0\n"));
  assert_non_null(strstr(text, "test tgkill arg0&0xffffffff=own-process\n"));
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rights_are_given_up), cmocka_unit_test(filter_refuses_with_an_error),
      cmocka_unit_test(filter_kills),        cmocka_unit_test(filter_is_per_thread),
      cmocka_unit_test(mistakes_are_errors), cmocka_unit_test(list_prints_one_call_a_line),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
