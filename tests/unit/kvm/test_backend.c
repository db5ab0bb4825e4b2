#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_msr_intercepts.h"
#include "generated/msi_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/kvm.h"
#include "tests/unit/kvm/fake_kvm.h"

enum { VPS = 2, MEMORY = 1 << 20, DATA_AT = 4096, TURNS_MAX = 100000, ROUNDS = 200 };

struct machine {
  struct es_memory memory;
  struct es_loop *loop;
  struct es_kvm *kvm;
  struct es_partition *partition;
  enum es_stop_reason reason;
  uint32_t stops, entered;
  uint32_t signals, connection;
};

static void stopped(void *context, enum es_stop_reason reason) {
  struct machine *machine = context;
  machine->stops++;
  machine->reason = reason;
}

static uint16_t signal_event(void *context, uint32_t vp, uint32_t connection, uint16_t flag) {
  struct machine *machine = context;
  (void)vp, (void)flag;
  machine->signals++;
  machine->connection = connection;
  return ES_HYPERV_HYPERCALL_STATUS_SUCCESS;
}

static int setup(void **state) {
  struct machine *machine = calloc(1, sizeof *machine);
  fake_reset();
  int fd = es_memory_create_fd("test", MEMORY);
  assert_int_equal(es_memory_add(&machine->memory, 0, MEMORY, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  assert_int_equal(es_loop_create(NULL, &machine->loop), 0);
  assert_int_equal(es_loop_enable(machine->loop), 0);
  *state = machine;
  return 0;
}

static int create(struct machine *machine) {
  const struct es_kvm_options options = {
      .memory = &machine->memory, .processors = VPS, .loop = machine->loop, .context = machine, .stopped = stopped};
  return es_kvm_create(&options, &machine->kvm);
}

static void start(struct machine *machine) {
  struct es_partition_config config = {0};
  assert_int_equal(create(machine), 0);
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(es_partition_create(&config, &machine->partition), 0);
  const struct es_partition_listener listener = {.context = machine, .signal_event = signal_event};
  es_partition_set_listener(machine->partition, &listener);
  assert_int_equal(es_kvm_attach(machine->kvm, machine->partition), 0);
}

static void run(struct machine *machine) {
  const struct es_boot_state boot = {
      .rip = 0x1234, .rsi = 0x5678, .cr0 = 1, .code = {.present = true, .long_mode = true}, .data = {.present = true}};
  assert_int_equal(es_kvm_run(machine->kvm, &boot), 0);
}

/* Until all VPs have stopped; the loop wakes for it. */
static void wait_for_stop(struct machine *machine, uint32_t stops) {
  for (int turn = 0; turn < TURNS_MAX && machine->stops < stops; turn++)
    assert_true(es_loop_turn(machine->loop, true) >= 0);
  assert_int_equal(machine->stops, stops);
}

static int teardown(void **state) {
  struct machine *machine = *state;
  es_kvm_destroy(machine->kvm);
  es_partition_destroy(machine->partition);
  es_loop_destroy(machine->loop);
  es_memory_release(&machine->memory);
  free(machine);
  return 0;
}

/* Exits */

static void exit_shutdown(struct kvm_run *run) {
  run->exit_reason = KVM_EXIT_SHUTDOWN;
}

static void exit_unknown(struct kvm_run *run) {
  run->exit_reason = KVM_EXIT_FAIL_ENTRY;
}

static void exit_out(struct kvm_run *run, uint16_t port, uint8_t size, uint32_t count) {
  run->exit_reason = KVM_EXIT_IO;
  run->io.direction = KVM_EXIT_IO_OUT;
  run->io.port = port;
  run->io.size = size;
  run->io.count = count;
  run->io.data_offset = DATA_AT;
}

static void exit_hypercall(struct kvm_run *run) {
  exit_out(run, ES_KVM_X86_64_HYPERCALL_PORT, 1, 1);
  run->s.regs.regs = (struct kvm_regs){.rcx = 0xffff, .rax = 5, .rip = 77};
}

static _Atomic uint64_t seen_rax, seen_dirty, seen_rip, seen_msr, seen_error, seen_data;

static void entered_regs(struct kvm_run *run) {
  seen_rax = run->s.regs.regs.rax;
  seen_rip = run->s.regs.regs.rip;
  seen_dirty = run->kvm_dirty_regs;
}

static void exit_doorbell(struct kvm_run *run) {
  const uint32_t connection = 42;
  exit_out(run, ES_KVM_X86_64_DOORBELL_PORT, 4, 1);
  memcpy((uint8_t *)run + DATA_AT, &connection, sizeof connection);
  run->s.regs.regs = (struct kvm_regs){.rax = 42, .rdx = 42};
}

static void exit_rdmsr(struct kvm_run *run) {
  run->exit_reason = KVM_EXIT_X86_RDMSR;
  run->msr.index = ES_HYPERV_MSR_VP_INDEX;
  run->msr.data = 99;
  run->msr.error = 7;
}

static void exit_wrmsr_bad(struct kvm_run *run) {
  run->exit_reason = KVM_EXIT_X86_WRMSR;
  run->msr.index = ES_HYPERV_MSR_VP_INDEX;
  run->msr.error = 0;
}

static void entered_msr(struct kvm_run *run) {
  seen_msr = run->msr.data;
  seen_error = run->msr.error;
}

static void entered_msr_bad(struct kvm_run *run) {
  seen_error += (uint64_t)run->msr.error * 16;
}

static void exit_in_string(struct kvm_run *run) {
  exit_out(run, 0x80, 2, 3);
  run->io.direction = KVM_EXIT_IO_IN;
  memset((uint8_t *)run + DATA_AT, 0, 8);
}

static void entered_in_string(struct kvm_run *run) {
  uint64_t data;
  memcpy(&data, (uint8_t *)run + DATA_AT, sizeof data);
  seen_data = data;
}

static void exit_mmio_read(struct kvm_run *run) {
  run->exit_reason = KVM_EXIT_MMIO;
  run->mmio.phys_addr = 0xd0000000;
  run->mmio.len = 4;
  run->mmio.is_write = 0;
  memset(run->mmio.data, 0, sizeof run->mmio.data);
}

static void entered_mmio(struct kvm_run *run) {
  uint64_t data;
  memcpy(&data, run->mmio.data, sizeof data);
  seen_data = data;
}

/* Tests */

static void machine_is_made_as_the_design_says(void **state) {
  struct machine *machine = *state;
  start(machine);
  run(machine);
  assert_int_equal(fake.machines, 1);
  assert_int_equal(fake.vps, VPS);
  assert_int_equal(fake.split_inputs, 24);
  assert_int_equal(fake.msr_exit_reasons & KVM_MSR_EXIT_REASON_FILTER, KVM_MSR_EXIT_REASON_FILTER);
  assert_int_equal(fake.filter.ranges[0].base, 0x40000000);
  assert_int_equal(fake.filter.ranges[0].nmsrs, 0x200);
  assert_int_equal(fake.filter.ranges[0].flags, KVM_MSR_FILTER_READ | KVM_MSR_FILTER_WRITE);
  assert_int_equal(fake.slot_count, 1);
  assert_int_equal(fake.slots[0].memory_size, MEMORY);
  assert_int_equal(fake.regs.rip, 0x1234);
  assert_int_equal(fake.regs.rsi, 0x5678);
  assert_int_equal(fake.sregs.cs.l, 1);
  assert_int_equal(fake.xcr0, 7);
  for (uint32_t i = 0; i < VPS; i++) {
    assert_true(fake.cpuid_count[i] > 6);
    assert_int_equal(fake.apic_id[i], i);
  }
}

static void every_exit_is_answered(void **state) {
  struct machine *machine = *state;
  start(machine);
  const struct fake_step steps[] = {
      {exit_hypercall, entered_regs},      {exit_rdmsr, entered_msr}, {exit_wrmsr_bad, entered_msr_bad},
      {exit_in_string, entered_in_string}, {exit_shutdown, NULL},
  };
  memcpy(fake.steps[1], steps, sizeof steps);
  run(machine);
  wait_for_stop(machine, 1);
  assert_int_equal(machine->reason, ES_STOP_RESET);
  assert_int_equal(seen_rax, ES_HYPERV_HYPERCALL_STATUS_INVALID_HYPERCALL_CODE);
  assert_int_equal(seen_rip, 77);
  assert_int_equal(seen_dirty, KVM_SYNC_X86_REGS);
  assert_int_equal(seen_msr, 1);
  assert_int_equal(seen_error, 16);
  assert_int_equal(seen_data, 0xffffffffffff);
}

static void unmatched_doorbell_and_mmio(void **state) {
  struct machine *machine = *state;
  start(machine);
  const struct fake_step steps[] = {
      {exit_doorbell, entered_regs}, {exit_mmio_read, entered_mmio}, {exit_shutdown, NULL}};
  memcpy(fake.steps[0], steps, sizeof steps);
  run(machine);
  wait_for_stop(machine, 1);
  assert_int_equal(machine->signals, 1);
  assert_int_equal(machine->connection, 42);
  assert_int_equal(seen_rax, 42);
  assert_int_equal(seen_data, 0xffffffff);
}

static void unknown_exit_stops_with_an_error(void **state) {
  struct machine *machine = *state;
  start(machine);
  fake.steps[1][0].exit = exit_unknown;
  run(machine);
  wait_for_stop(machine, 1);
  assert_int_equal(machine->reason, ES_STOP_ERROR);
}

static void stop_reaches_vps_in_the_guest(void **state) {
  struct machine *machine = *state;
  start(machine);
  run(machine);
  while (fake.runs[0] == 0 || fake.runs[1] == 0)
    continue;
  es_kvm_stop(machine->kvm, ES_STOP_POWEROFF);
  es_kvm_stop(machine->kvm, ES_STOP_CRASH);
  wait_for_stop(machine, 1);
  assert_int_equal(machine->reason, ES_STOP_POWEROFF);
}

static void reset_makes_a_new_machine(void **state) {
  struct machine *machine = *state;
  struct es_kvm_figures figures;
  start(machine);
  for (uint32_t round = 1; round <= ROUNDS; round++) {
    fake.at[0] = 0;
    fake.at[1] = 0;
    fake.steps[0][0] = (struct fake_step){exit_shutdown, NULL};
    fake.steps[1][0] = (struct fake_step){round % 2 == 0 ? exit_shutdown : NULL, NULL};
    run(machine);
    wait_for_stop(machine, round);
    assert_int_equal(fake.machines, round);
    assert_int_equal(fake.machines_closed, round - 1);
  }
  es_kvm_show(machine->kvm, &figures);
  assert_int_equal(figures.machines, ROUNDS);
}

static void failing_reset_is_said_and_survived(void **state) {
  struct machine *machine = *state;
  const struct es_boot_state boot = {0};
  start(machine);
  fake.steps[0][0] = (struct fake_step){exit_shutdown, NULL};
  run(machine);
  wait_for_stop(machine, 1);
  fake.failing = KVM_CREATE_VCPU;
  assert_int_equal(es_kvm_run(machine->kvm, &boot), -EINVAL);
}

static void interrupts_are_messages(void **state) {
  struct machine *machine = *state;
  struct es_partition_config config = {0};
  start(machine);
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(config.backend->interrupt(config.backend_context, 1, 0xf3), 0);
  assert_int_equal(fake.msi_count, 1);
  assert_int_equal(fake.msis[0].address_lo, 0xfee01000);
  assert_int_equal(fake.msis[0].address_hi, 0);
  assert_int_equal(fake.msis[0].data, 0xf3);
  assert_int_equal(config.backend->msi(config.backend_context, 0x1fee00000, 0x1234), 0);
  assert_int_equal(fake.msis[1].address_hi, 1);
  assert_int_equal(fake.msis[1].data, 0x1234);
}

static void doorbells_match_their_number(void **state) {
  struct machine *machine = *state;
  struct es_partition_config config = {0};
  struct es_kvm_figures figures;
  start(machine);
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(config.backend->add_doorbell(config.backend_context, 17, 5), 0);
  assert_int_equal(fake.doorbell.addr, ES_KVM_X86_64_DOORBELL_PORT);
  assert_int_equal(fake.doorbell.len, 4);
  assert_int_equal(fake.doorbell.datamatch, 17);
  assert_int_equal(fake.doorbell.fd, 5);
  assert_int_equal(fake.doorbell.flags, KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DATAMATCH);
  es_kvm_show(machine->kvm, &figures);
  assert_int_equal(figures.doorbells, 1);
  assert_int_equal(config.backend->remove_doorbell(config.backend_context, 17, 5), 0);
  assert_int_equal(fake.doorbells, 0);
  fake.failing = KVM_IOEVENTFD;
  assert_int_equal(config.backend->add_doorbell(config.backend_context, 17, 5), -EINVAL);
}

static void routes_follow_the_io_apic(void **state) {
  struct machine *machine = *state;
  struct es_partition_config config = {0};
  start(machine);
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(config.backend->route(config.backend_context, 9, 0xfee00000, 0x8041, false), 0);
  assert_int_equal(config.backend->route(config.backend_context, 4, 0xfee00000, 0x42, false), 0);
  assert_int_equal(fake.routes, 2);
  assert_int_equal(config.backend->route(config.backend_context, 9, 0, 0, true), 0);
  assert_int_equal(fake.routes, 1);
  assert_int_equal(fake.route.gsi, 4);
  assert_int_equal(fake.route.u.msi.data, 0x42);
  assert_int_equal(config.backend->route(config.backend_context, 24, 0, 0, false), -EINVAL);
}

static void what_is_missing_is_refused(void **state) {
  struct machine *machine = *state;
  fake.no_device = true;
  assert_int_equal(create(machine), -ENOENT);
  fake.no_device = false;
  fake.lacking = KVM_CAP_X86_MSR_FILTER;
  assert_int_equal(create(machine), -ENOTSUP);
  fake.lacking = 0;
  fake.failing = KVM_SET_USER_MEMORY_REGION;
  assert_int_equal(create(machine), -EINVAL);
  assert_null(machine->kvm);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(machine_is_made_as_the_design_says), TEST(every_exit_is_answered),        TEST(unmatched_doorbell_and_mmio),
      TEST(unknown_exit_stops_with_an_error),   TEST(stop_reaches_vps_in_the_guest), TEST(reset_makes_a_new_machine),
      TEST(failing_reset_is_said_and_survived), TEST(interrupts_are_messages),       TEST(doorbells_match_their_number),
      TEST(routes_follow_the_io_apic),          TEST(what_is_missing_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
