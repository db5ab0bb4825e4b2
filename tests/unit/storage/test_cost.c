/* What a command costs beyond its work: no allocation, no lock and no system call of its own. */
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/block/file.h"
#include "hand-written/block/memory.h"
#include "hand-written/storage/storage.h"
#include "tests/guest/direct.h"
#include "tests/guest/storvsc.h"

#define DISK_SIZE ((size_t)8 << 20)
#define BATCH_MAX 16u
#define RING_PAGES 17u

static _Atomic uint64_t allocations, locks;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

#if defined(__SANITIZE_ADDRESS__)
int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t), void (*)(const volatile void *));

static void allocated(const volatile void *at, size_t size) {
  (void)at;
  (void)size;
  allocations++;
}

static void freed(const volatile void *at) {
  (void)at;
}

static void watch_allocations(void) {
  (void)__sanitizer_install_malloc_and_free_hooks(allocated, freed);
}
#else
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *at, size_t size);

void *malloc(size_t size) {
  allocations++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocations++;
  return __libc_calloc(count, size);
}

void *realloc(void *at, size_t size) {
  allocations++;
  return __libc_realloc(at, size);
}

static void watch_allocations(void) {
}
#endif

int pthread_mutex_lock(pthread_mutex_t *mutex) {
  static int (*next)(pthread_mutex_t *);
  if (next == NULL)
    *(void **)&next = dlsym(RTLD_NEXT, "pthread_mutex_lock");
  locks++;
  return next(mutex);
}

static struct {
  struct es_direct direct;
  struct es_storage *storage;
  struct es_guest_storvsc driver;
  uint64_t pages[BATCH_MAX];
  char path[64];
} rig;

/* Between two marks the tracer counts. */
struct shared {
  uint64_t turns;
};

static void setup(bool file) {
  static const uint32_t newest[] = {ES_STORVSP_VERSION_BLUE_NUMBER};
  struct es_block_device *device;
  struct es_storage_options options = {.name = "cost", .instance_id = {1}};
  struct es_storage_unit unit = {.block_size = 512};
  struct es_guest *guest = &rig.direct.guest;
  memset(&rig, 0, sizeof rig);
  assert_int_equal(
      es_direct_create(&rig.direct, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V5_3, .loop = file}), 0);
  assert_int_equal(es_storage_create(rig.direct.loop, rig.direct.vmbus, &options, &rig.storage), 0);
  if (file) {
    (void)snprintf(rig.path, sizeof rig.path, "./entresol-test-cost-%d", (int)getpid());
    int fd = open(rig.path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    assert_int_equal(ftruncate(fd, (off_t)DISK_SIZE), 0);
    (void)close(fd);
    fd = es_block_file_open(rig.path, false);
    assert_int_equal(es_block_file_create(rig.direct.loop, fd, &(struct es_block_file_options){.name = "c"}, &device),
                     0);
    (void)close(fd);
  } else {
    assert_int_equal(es_block_memory_create("cost", DISK_SIZE, false, &device), 0);
  }
  assert_int_equal(es_storage_add(rig.storage, &unit, device), 0);
  assert_true(es_guest_connect(guest) && es_guest_request_offers(guest));
  assert_int_equal(es_guest_storvsc_open(&rig.driver, guest, es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, 0), newest,
                                         1, RING_PAGES, NULL),
                   0);
  assert_true(es_guest_pages_take(guest, rig.pages, BATCH_MAX));
}

static void teardown(void) {
  es_guest_storvsc_close(&rig.driver);
  (void)es_guest_unload(&rig.direct.guest);
  es_guest_quiesce(&rig.direct.guest);
  es_storage_destroy(rig.storage);
  es_direct_destroy(&rig.direct);
  if (rig.path[0] != '\0')
    (void)unlink(rig.path);
}

/* `rounds` batches of READs, each waited for. Turns of the host that it took. */
static uint64_t run(uint32_t rounds, uint32_t batch) {
  uint64_t turns = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    for (uint32_t i = 0; i < batch; i++) {
      struct es_guest_command command = {.cdb = {0x28, 0, 0, 0, (uint8_t)round, (uint8_t)(i * 8), 0, 0, 8},
                                         .cdb_length = 10,
                                         .direction = ES_STORVSP_DATA_DIRECTION_IN,
                                         .length = 4096,
                                         .pages = &rig.pages[i],
                                         .page_count = 1};
      if (!es_guest_storvsc_put(&rig.driver, 0, &command, i + 1))
        return 0;
    }
    (void)es_guest_channel_flush(&rig.driver.channels[0]);
    for (uint32_t answers = 0; answers < batch; turns++) {
      struct es_guest_completion completion;
      if (rig.direct.loop != NULL) {
        (void)es_loop_turn(rig.direct.loop, true);
      } else {
        rig.direct.guest.transport->run(rig.direct.guest.transport_context);
      }
      while (es_guest_storvsc_take(&rig.driver, 0, &completion))
        answers++;
    }
  }
  return turns;
}

static void no_allocations_and_locks(bool file) {
  setup(file);
  assert_true(run(10, BATCH_MAX) > 0); /* slots and buffers are touched */
  uint64_t allocations_before = allocations, start = locks;
  uint64_t turns_of_one = run(500, 1);
  uint64_t locks_of_one = locks - start;
  start = locks;
  uint64_t turns = run(500, BATCH_MAX);
  assert_true(turns_of_one > 0 && turns > 0);
  assert_int_equal(allocations, allocations_before);
  /* A turn looks behind a lock whether processor threads left messages, whatever the number of commands. */
  assert_true((locks - start) * turns_of_one <= locks_of_one * turns);
  teardown();
}

static void ram_disk_allocates_and_locks_nothing(void **state) {
  (void)state;
  no_allocations_and_locks(false);
}

static void file_allocates_and_locks_nothing(void **state) {
  (void)state;
  no_allocations_and_locks(true);
}

/* System calls of a child between its two calls of getppid(). */
static uint64_t count_calls(void (*body)(struct shared *), struct shared *shared) {
  pid_t child = fork();
  if (child == 0) {
    (void)ptrace(PTRACE_TRACEME, 0, NULL, NULL);
    (void)raise(SIGSTOP);
    body(shared);
    _exit(0);
  }
  int status;
  uint64_t calls = 0;
  unsigned marks = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(ptrace(PTRACE_SETOPTIONS, child, NULL, (void *)(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)), 0);
  for (;;) {
    assert_int_equal(ptrace(PTRACE_SYSCALL, child, NULL, NULL), 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status))
      break;
    if (!WIFSTOPPED(status) || WSTOPSIG(status) != (SIGTRAP | 0x80))
      continue;
    struct __ptrace_syscall_info info;
    if (ptrace(PTRACE_GET_SYSCALL_INFO, child, (void *)sizeof info, &info) <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY)
      continue;
    if (info.entry.nr == SYS_getppid) {
      marks++;
    } else if (marks == 1) {
      calls++;
    }
  }
  assert_int_equal(WEXITSTATUS(status), 0);
  assert_int_equal(marks, 2);
  return calls;
}

static void measured(struct shared *shared, uint32_t batch) {
  (void)run(5, batch);
  (void)syscall(SYS_getppid);
  shared->turns = run(100, batch);
  (void)syscall(SYS_getppid);
}

static void on_ram(struct shared *shared) {
  setup(false);
  measured(shared, BATCH_MAX);
  teardown();
}

static void on_file_one(struct shared *shared) {
  setup(true);
  measured(shared, 1);
  teardown();
}

static void on_file_many(struct shared *shared) {
  setup(true);
  measured(shared, BATCH_MAX);
  teardown();
}

static void system_calls(void **state) {
  (void)state;
  struct shared *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  assert_true(shared != MAP_FAILED);
  assert_int_equal(count_calls(on_ram, shared), 0);
  assert_int_equal(shared->turns, 100);
  /* A turn enters the ring; the guest's doorbell is a write. However many commands a turn has, that is all. */
  uint64_t one = count_calls(on_file_one, shared);
  uint64_t one_turns = shared->turns;
  uint64_t many = count_calls(on_file_many, shared);
  uint64_t many_turns = shared->turns;
  print_message("1 a batch: %llu calls in %llu turns; %u a batch: %llu calls in %llu turns\n", (unsigned long long)one,
                (unsigned long long)one_turns, BATCH_MAX, (unsigned long long)many, (unsigned long long)many_turns);
  assert_true(one <= 2 * one_turns + 100);
  assert_true(many <= 2 * many_turns + 100);
  (void)munmap(shared, 4096);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ram_disk_allocates_and_locks_nothing),
      cmocka_unit_test(file_allocates_and_locks_nothing),
      cmocka_unit_test(system_calls),
  };
  watch_allocations();
  return cmocka_run_group_tests(tests, NULL, NULL);
}
