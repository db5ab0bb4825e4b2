/* Pausing VPs, and what KVM knows of them going through a stream into another machine. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "generated/kvm_state_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/kvm/saved.h"
#include "hand-written/kvm/state.h"
#include "tests/unit/kvm/fake_kvm.h"

enum { VPS = 2, MEMORY = 1 << 20, TURNS_MAX = 100000, DEADLINE = 0x1111, OTHER_PORT = 0x80, PAUSES = 100 };

struct machine {
  struct es_memory memory;
  struct es_loop *loop;
  struct es_kvm *kvm;
  struct es_partition *partition;
  uint32_t stops, pauses;
};

static void stopped(void *context, enum es_stop_reason reason) {
  (void)reason;
  ((struct machine *)context)->stops++;
}

static void paused(void *context) {
  ((struct machine *)context)->pauses++;
}

static int setup(void **state) {
  struct machine *machine = calloc(1, sizeof *machine);
  fake_reset();
  int fd = es_memory_create_fd("test", MEMORY);
  assert_int_equal(es_memory_add(&machine->memory, 0, MEMORY, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  *state = machine;
  return 0;
}

static void make(struct machine *machine) {
  assert_int_equal(es_loop_create(NULL, &machine->loop), 0);
  assert_int_equal(es_loop_enable(machine->loop), 0);
  const struct es_kvm_options options = {.memory = &machine->memory,
                                         .processors = VPS,
                                         .loop = machine->loop,
                                         .context = machine,
                                         .stopped = stopped,
                                         .paused = paused};
  struct es_partition_config config = {0};
  assert_int_equal(es_kvm_create(&options, &machine->kvm), 0);
  es_kvm_describe(machine->kvm, &config);
  assert_int_equal(es_partition_create(&config, &machine->partition), 0);
  assert_int_equal(es_kvm_attach(machine->kvm, machine->partition), 0);
}

static void end(struct machine *machine) {
  es_kvm_destroy(machine->kvm);
  es_partition_destroy(machine->partition);
  es_loop_destroy(machine->loop);
}

static int teardown(void **state) {
  struct machine *machine = *state;
  end(machine);
  es_memory_release(&machine->memory);
  free(machine);
  return 0;
}

static void run(struct machine *machine) {
  const struct es_boot_state boot = {.rip = 0x1000};
  assert_int_equal(es_kvm_run(machine->kvm, &boot), 0);
}

static void wait_for_pauses(struct machine *machine, uint32_t pauses) {
  for (int turn = 0; turn < TURNS_MAX && machine->pauses < pauses; turn++)
    assert_true(es_loop_turn(machine->loop, true) >= 0);
  assert_int_equal(machine->pauses, pauses);
}

static void wait_for_runs(uint32_t vp, uint32_t runs) {
  for (int i = 0; i < 5000 && fake.runs[vp] < runs; i++)
    usleep(1000);
  assert_true(fake.runs[vp] >= runs);
}

static void exit_in(struct kvm_run *page) {
  page->exit_reason = KVM_EXIT_IO;
  page->io.direction = KVM_EXIT_IO_IN;
  page->io.size = 1;
  page->io.port = OTHER_PORT;
  page->io.count = 1;
  page->io.data_offset = 4096;
}

static bool entered_again;

/* The exit's answer is taken while the VP is on its way out. */
static void entered_with_answer(struct kvm_run *page) {
  entered_again = ((uint8_t *)page)[4096] == 0xff;
}

static void paused_vps_have_no_exit_half_answered(void **state) {
  struct machine *machine = *state;
  make(machine);
  run(machine);
  wait_for_runs(0, 1);
  wait_for_runs(1, 1);
  /* An exit that comes with the kick. */
  fake.steps[0][0] = (struct fake_step){.exit = NULL};
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  wait_for_pauses(machine, 1);
  fake.steps[0][0] = (struct fake_step){.exit = exit_in, .entered = entered_with_answer};
  entered_again = false;
  assert_int_equal(es_kvm_resume(machine->kvm), 0);
  wait_for_runs(0, 3);
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  wait_for_pauses(machine, 2);
  assert_true(entered_again);
  assert_int_equal(machine->stops, 0);
}

static void pauses_can_be_many_and_taken_back(void **state) {
  struct machine *machine = *state;
  make(machine);
  run(machine);
  for (uint32_t i = 0; i < PAUSES; i++) {
    /* Taken back before the VPs have stopped, wherever they are then. */
    const uint32_t before = machine->pauses;
    assert_int_equal(es_kvm_pause(machine->kvm), 0);
    usleep(i % 7 * 100);
    assert_int_equal(es_kvm_resume(machine->kvm), 0);
    assert_true(es_loop_turn(machine->loop, false) >= 0);
    assert_int_equal(machine->pauses, before);
    assert_int_equal(es_kvm_pause(machine->kvm), 0);
    wait_for_pauses(machine, before + 1);
    const uint32_t runs = fake.runs[0] + fake.runs[1];
    usleep(500);
    assert_int_equal(fake.runs[0] + fake.runs[1], runs);
    assert_int_equal(es_kvm_resume(machine->kvm), 0);
  }
  es_kvm_stop(machine->kvm, ES_STOP_POWEROFF);
  for (int turn = 0; turn < TURNS_MAX && machine->stops == 0; turn++)
    assert_true(es_loop_turn(machine->loop, true) >= 0);
  assert_int_equal(machine->stops, 1);
}

/* Bytes that differ by VP and place, within what the registers may be. */
static void fill(uint32_t vp) {
  struct fake_vp *state = &fake.state[vp];
  uint64_t *words = (uint64_t *)(void *)&state->regs;
  for (uint32_t i = 0; i < sizeof state->regs / sizeof *words; i++)
    words[i] = 0x1000u * (vp + 1) + i;
  state->sregs.cr3 = 0x30000 + vp;
  state->sregs.cs =
      (struct kvm_segment){.base = 5, .limit = 6, .selector = 8, .type = 11, .present = 1, .s = 1, .l = 1};
  state->sregs.ldt.unusable = 1;
  state->sregs.gdt.limit = 0x7f;
  state->sregs.apic_base = 0xfee00900;
  state->sregs.pdptrs[3] = 0x77;
  state->sregs.flags = 1;
  memset(&state->xsave, 0x40 + (int)vp, sizeof state->xsave);
  state->xcrs.nr_xcrs = 1;
  state->xcrs.xcrs[0].value = 7;
  state->debug.db[2] = 0x2222;
  state->debug.dr7 = 0x400;
  memset(state->lapic.regs, 0x50 + (int)vp, sizeof state->lapic.regs);
  state->events.exception.injected = 1;
  state->events.exception.nr = 14;
  state->events.exception.error_code = 2;
  state->events.nmi.pending = 1;
  state->events.flags = KVM_VCPUEVENT_VALID_NMI_PENDING;
  state->events.exception_payload = 0xabcdef;
  state->mp_state.mp_state = vp == 0 ? KVM_MP_STATE_HALTED : KVM_MP_STATE_UNINITIALIZED;
  state->tsc_offset = (uint64_t)-1000;
  state->msrs[0] = 0x9999; /* the counter itself: not to be written */
  state->msrs[1] = DEADLINE;
  state->msrs[2] = 0x10 + vp;
  state->msrs[3] = 0; /* as in a new machine */
  state->unlisted_msr = 0xc06;
}

static struct es_slice save(struct machine *machine, struct es_state_out **out) {
  struct es_slice bytes;
  assert_int_equal(es_state_out_create(0, out), 0);
  assert_int_equal(es_kvm_save(machine->kvm, *out), 0);
  assert_int_equal(es_state_out_finish(*out, &bytes), 0);
  return bytes;
}

/* Saves a machine with known registers, makes another and restores. */
static es_result restore(struct machine *machine, struct es_state_in *in, struct es_state_out **out,
                         struct fake_vp before[VPS]) {
  make(machine);
  run(machine);
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  wait_for_pauses(machine, 1);
  for (uint32_t vp = 0; vp < VPS; vp++)
    fill(vp);
  assert_int_equal(es_kvm_route(machine->kvm, 4, 0xfee01000, 0x8031, false), 0);
  struct es_slice bytes = save(machine, out);
  memcpy(before, fake.state, VPS * sizeof *before);
  end(machine);
  fake.routes = 0;
  make(machine);
  assert_int_equal(fake.state[0].regs.rax, 0);
  assert_int_equal(es_state_in_open(in, bytes), ES_OK);
  return es_kvm_restore(machine->kvm, in);
}

static uint32_t place_of(const struct fake_vp *vp, unsigned long call, uint32_t from) {
  for (uint32_t i = from; i < vp->call_count; i++) {
    if (vp->calls[i] == call)
      return i;
  }
  fail_msg("call %lx was not made", call);
  return 0;
}

static void everything_arrives(void **state) {
  struct machine *machine = *state;
  static struct fake_vp before[VPS];
  struct es_state_in in;
  struct es_state_out *out;
  assert_int_equal(restore(machine, &in, &out, before), ES_OK);
  assert_int_equal(es_state_in_finish(&in), ES_OK);
  for (uint32_t vp = 0; vp < VPS; vp++) {
    struct fake_vp *now = &fake.state[vp];
    assert_memory_equal(&now->regs, &before[vp].regs, sizeof now->regs);
    assert_memory_equal(&now->sregs, &before[vp].sregs, sizeof now->sregs);
    assert_memory_equal(&now->xsave, &before[vp].xsave, sizeof now->xsave);
    assert_memory_equal(&now->xcrs, &before[vp].xcrs, sizeof now->xcrs);
    assert_memory_equal(&now->debug, &before[vp].debug, sizeof now->debug);
    assert_memory_equal(&now->lapic, &before[vp].lapic, sizeof now->lapic);
    before[vp].events.flags |= KVM_VCPUEVENT_VALID_SIPI_VECTOR;
    assert_memory_equal(&now->events, &before[vp].events, sizeof now->events);
    assert_int_equal(now->mp_state.mp_state, before[vp].mp_state.mp_state);
    assert_int_equal(now->tsc_offset, before[vp].tsc_offset);
    assert_int_equal(now->msrs[0], 0);
    assert_int_equal(now->msrs[1], DEADLINE);
    assert_int_equal(now->msrs[2], 0x10 + vp);
    assert_int_equal(now->unlisted_msr, 0xc06);
    /* What the order must be; MSRs were written for CPUID before. */
    uint32_t special = place_of(now, KVM_SET_SREGS2, 0), events = place_of(now, KVM_SET_VCPU_EVENTS, 0);
    uint32_t local_apic = place_of(now, KVM_SET_LAPIC, 0), tsc = place_of(now, KVM_SET_DEVICE_ATTR, 0);
    assert_true(special < place_of(now, KVM_SET_REGS, 0) && place_of(now, KVM_SET_REGS, 0) < events);
    assert_true(special < local_apic && local_apic < events);
    assert_true(place_of(now, KVM_SET_MSRS, special) < tsc);
    assert_true(local_apic < place_of(now, KVM_SET_MSRS, tsc));
    assert_int_equal(fake.cpuid_count[vp] != 0, 1);
  }
  assert_int_equal(fake.routes, 1);
  assert_int_equal(fake.route.gsi, 4);
  assert_int_equal(fake.route.u.msi.data, 0x8031);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  /* And it runs. */
  const uint32_t runs = fake.runs[0];
  assert_int_equal(es_kvm_resume(machine->kvm), 0);
  wait_for_runs(0, runs + 1);
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  wait_for_pauses(machine, 2);
}

static void refused(struct machine *machine, const char *expected) {
  static struct fake_vp before[VPS];
  struct es_state_in in;
  struct es_state_out *out;
  char text[256];
  es_result refusal = restore(machine, &in, &out, before);
  assert_non_null(refusal);
  es_state_say(&in, refusal, text, sizeof text);
  if (strstr(text, expected) == NULL)
    fail_msg("\"%s\" is not in \"%s\"", expected, text);
  es_state_in_close(&in);
  es_state_out_destroy(out);
}

static void what_kvm_does_not_take_is_named(void **state) {
  static const struct {
    unsigned long call;
    const char *name;
  } calls[] = {{KVM_SET_SREGS2, "special"},          {KVM_SET_XSAVE, "extended-state"}, {KVM_SET_DEBUGREGS, "debug"},
               {KVM_SET_LAPIC, "local-apic"},        {KVM_SET_VCPU_EVENTS, "events"},   {KVM_SET_MP_STATE, "run-state"},
               {KVM_SET_GSI_ROUTING, "route-inputs"}};
  (void)state;
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    void *machine;
    assert_int_equal(setup(&machine), 0);
    fake.failing_later = calls[i].call;
    refused(machine, calls[i].name);
    assert_int_equal(teardown(&machine), 0);
  }
}

static void register_that_cannot_be_set_is_refused(void **state) {
  fake.read_only_msr = fake_msrs[2];
  refused(*state, "model-specific-values");
}

static void registers_that_need_no_change_need_not_be_set(void **state) {
  static struct fake_vp before[VPS];
  struct es_state_in in;
  struct es_state_out *out;
  fake.read_only_msr = fake_msrs[3];
  assert_int_equal(restore(*state, &in, &out, before), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
}

static void values_that_no_processor_has_are_not_saved(void **state) {
  struct machine *machine = *state;
  struct es_state_out *out;
  make(machine);
  run(machine);
  assert_int_equal(es_kvm_pause(machine->kvm), 0);
  wait_for_pauses(machine, 1);
  fake.state[1].mp_state.mp_state = 77;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_kvm_save(machine->kvm, out), -EPROTO);
  es_state_out_destroy(out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(paused_vps_have_no_exit_half_answered, setup, teardown),
      cmocka_unit_test_setup_teardown(pauses_can_be_many_and_taken_back, setup, teardown),
      cmocka_unit_test_setup_teardown(everything_arrives, setup, teardown),
      cmocka_unit_test(what_kvm_does_not_take_is_named),
      cmocka_unit_test_setup_teardown(register_that_cannot_be_set_is_refused, setup, teardown),
      cmocka_unit_test_setup_teardown(registers_that_need_no_change_need_not_be_set, setup, teardown),
      cmocka_unit_test_setup_teardown(values_that_no_processor_has_are_not_saved, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
