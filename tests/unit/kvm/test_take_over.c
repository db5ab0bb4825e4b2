/* A guest that counts goes from one machine of the host's own KVM to another, in the middle of its port accesses. Without a KVM
 * that runs it the test is skipped, and says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/kvm/saved.h"
#include "runtime/bytes.h"

enum { VPS = 2, MEMORY = 1 << 24, TABLES = 0x1000, CODE = 0x4000, STACK = 0x7000, COUNT = 0x8000, ROUNDS = 5 };

struct machine {
  struct es_loop *loop;
  struct es_kvm *kvm;
  struct es_partition *partition;
};

static struct es_memory memory;
static uint32_t pauses, stops;

static void stopped(void *context, enum es_stop_reason reason) {
  (void)context, (void)reason;
  stops++;
}

static void paused(void *context) {
  (void)context;
  pauses++;
}

static bool make(struct machine *machine) {
  struct es_partition_config config = {0};
  assert_int_equal(es_loop_create(NULL, &machine->loop), 0);
  assert_int_equal(es_loop_enable(machine->loop), 0);
  const struct es_kvm_options options = {
      .memory = &memory, .processors = VPS, .loop = machine->loop, .stopped = stopped, .paused = paused};
  if (es_kvm_create(&options, &machine->kvm) != 0) {
    es_loop_destroy(machine->loop);
    return false;
  }
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(es_partition_create(&config, &machine->partition), 0);
  assert_int_equal(es_kvm_attach(machine->kvm, machine->partition), 0);
  return true;
}

static void end(struct machine *machine) {
  es_kvm_destroy(machine->kvm);
  es_partition_destroy(machine->partition);
  es_loop_destroy(machine->loop);
}

static void pause_vps(struct machine *machine) {
  const uint32_t wanted = pauses + 1;
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  while (pauses < wanted && stops == 0)
    assert_true(es_loop_turn(machine->loop, true) >= 0);
  assert_int_equal(stops, 0);
}

static uint64_t counted(void) {
  return *(volatile uint64_t *)es_memory_map(&memory, COUNT, sizeof(uint64_t), ES_MEMORY_READ);
}

static void wait_for_count(uint64_t least) {
  for (unsigned i = 0; i < 10000 && counted() < least && stops == 0; i++)
    usleep(1000);
  assert_true(counted() >= least);
}

/* 64-bit code with memory mapped one to one: counts in RBX, says how far in memory, and adds what a port gives to R12, which is known
 * as no device answers there. An exit that is taken twice or not at all makes the two differ. */
static struct es_boot_state load(void) {
  static const uint8_t code[] = {
      0x48, 0xff, 0xc3, /* inc rbx */
      0x31, 0xc0, /* xor eax, eax */
      0xe4, 0x80, /* in al, 0x80 */
      0x49, 0x01, 0xc4, /* add r12, rax */
      0x4c, 0x89, 0x24, 0x25, COUNT & 0xff,       COUNT >> 8 & 0xff,       0, 0, /* mov [COUNT], r12 */
      0x48, 0x89, 0x1c, 0x25, (COUNT + 8) & 0xff, (COUNT + 8) >> 8 & 0xff, 0, 0, /* mov [COUNT + 8], rbx */
      0xeb, 0xe4, /* jmp to the first */
  };
  uint8_t *at = es_memory_map(&memory, 0, MEMORY, ES_MEMORY_WRITE);
  memset(at, 0, MEMORY);
  es_store_le64(at + TABLES, TABLES + 0x1003);
  es_store_le64(at + TABLES + 0x1000, TABLES + 0x2003);
  for (unsigned i = 0; i < MEMORY >> 21; i++)
    es_store_le64(at + TABLES + 0x2000 + (size_t)i * 8, (uint64_t)i << 21 | 0x83);
  memcpy(at + CODE, code, sizeof code);
  return (struct es_boot_state){
      .rip = CODE,
      .rsp = STACK,
      .rflags = 2,
      .cr0 = 0x80000011,
      .cr3 = TABLES,
      .cr4 = 0x20,
      .efer = 0x500,
      .code = {.limit = ~0u, .selector = 8, .type = 11, .present = true, .long_mode = true, .pages = true},
      .data = {.limit = ~0u, .selector = 16, .type = 3, .present = true, .default_size = true, .pages = true},
      .task = {.limit = 0x67, .type = 11, .present = true, .system = true}};
}

static void take_over(struct machine *from, struct machine *to) {
  struct es_state_out *out;
  struct es_state_in in;
  struct es_slice bytes;
  pause_vps(from);
  const uint64_t before = counted();
  usleep(2000);
  assert_int_equal(counted(), before);
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_kvm_save(from->kvm, out), 0);
  assert_int_equal(es_state_out_finish(out, &bytes), 0);
  assert_true(make(to));
  assert_int_equal(es_state_in_open(&in, bytes), ES_OK);
  es_result refusal = es_kvm_restore(to->kvm, &in);
  if (refusal != ES_OK) {
    char text[256];
    es_state_say(&in, refusal, text, sizeof text);
    fail_msg("%s", text);
  }
  assert_int_equal(es_state_in_finish(&in), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  end(from);
  assert_int_equal(counted(), before);
  assert_int_equal(es_kvm_resume(to->kvm), 0);
  wait_for_count(before + (uint64_t)0xff * 100);
}

static void guest_goes_on_in_another_machine(void **state) {
  struct machine machines[2];
  (void)state;
  int fd = es_memory_create_fd("test", MEMORY);
  assert_int_equal(es_memory_add(&memory, 0, MEMORY, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  if (!make(&machines[0])) {
    puts("skipped: there is no KVM here");
    es_memory_release(&memory);
    skip();
  }
  const struct es_boot_state boot = load();
  assert_int_equal(es_kvm_run(machines[0].kvm, &boot), 0);
  wait_for_count(0xff);
  for (unsigned i = 0; i < ROUNDS; i++)
    take_over(&machines[i % 2], &machines[(i + 1) % 2]);
  pause_vps(&machines[ROUNDS % 2]);
  const uint64_t *at = es_memory_map(&memory, COUNT, 2 * sizeof *at, ES_MEMORY_READ);
  /* Between the two stores the second is one behind. */
  assert_true(at[0] == at[1] * 0xff || at[0] == (at[1] + 1) * 0xff);
  end(&machines[ROUNDS % 2]);
  es_memory_release(&memory);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(guest_goes_on_in_another_machine)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
