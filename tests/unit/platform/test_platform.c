/* The whole platform behind its tables, its serial ports on a real event loop. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "generated/io_ports_intercepts.h"
#include "generated/mmio_intercepts.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/platform/platform.h"

static struct {
  _Atomic unsigned messages;
  enum es_stop_reason stop;
  uint32_t data;
} seen;

static int msi(void *backend, uint64_t address, uint32_t data) {
  (void)backend;
  (void)address;
  seen.messages++;
  seen.data = data;
  return 0;
}

static void stop(void *backend, enum es_stop_reason reason) {
  (void)backend;
  seen.stop = reason;
}

static const struct es_backend_ops backend = {.msi = msi, .stop = stop};

struct setting {
  struct es_loop *loop;
  struct es_platform *platform;
  struct es_partition_platform tables;
};

static int start(void **test) {
  struct setting *setting = calloc(1, sizeof *setting);

  assert_non_null(setting);
  memset(&seen, 0, sizeof seen);
  (void)signal(SIGPIPE, SIG_IGN);
  assert_int_equal(es_loop_create(NULL, &setting->loop), 0);
  assert_int_equal(es_loop_enable(setting->loop), 0);
  const struct es_platform_config config = {.backend = &backend, .loop = setting->loop};
  assert_int_equal(es_platform_create(&config, &setting->platform), 0);
  setting->tables = es_platform_tables(setting->platform);
  *test = setting;
  return 0;
}

static int end(void **test) {
  struct setting *setting = *test;

  es_platform_destroy(setting->platform);
  es_loop_destroy(setting->loop);
  free(setting);
  return 0;
}

static uint64_t in(struct setting *setting, uint64_t port, unsigned width) {
  uint64_t value = 0;

  es_io_ports_read(setting->tables.io, 0, port, width, &value);
  return width >= 8 ? value : value & (((uint64_t)1 << 8 * width) - 1);
}

static void out(struct setting *setting, uint64_t port, uint8_t value) {
  es_io_ports_write(setting->tables.io, 0, port, 1, value);
}

static uint32_t mmio_in(struct setting *setting, uint64_t address) {
  uint64_t value = 0;

  es_mmio_read(setting->tables.mmio, 0, address, 4, &value);
  return (uint32_t)value;
}

static void mmio_out(struct setting *setting, uint64_t address, uint32_t value) {
  es_mmio_write(setting->tables.mmio, 0, address, 4, value);
}

static void redirect(struct setting *setting, uint32_t input, uint32_t entry) {
  mmio_out(setting, ES_KVM_X86_64_IO_APIC_BASE, 0x10 + 2 * input);
  mmio_out(setting, ES_KVM_X86_64_IO_APIC_BASE + 0x10, entry);
}

/* What Linux's probes look for, and must not find. */
static void absent_devices_answer_at_once(void **test) {
  struct setting *setting = *test;

  es_io_ports_write(setting->tables.io, 0, 0xcf8, 4, 0x80000000);
  assert_int_equal(in(setting, 0xcf8, 4), 0xffffffff);
  assert_int_equal(in(setting, 0x64, 1), 0xff);
  out(setting, 0x21, 0xfb);
  assert_int_not_equal(in(setting, 0x21, 1), 0xfb);
  assert_int_equal(in(setting, 0x61, 1) & 0x20, 0x20);
  assert_int_equal(in(setting, 0x61, 1) & 0xc0, 0);
  for (uint64_t port = 0; port < 0x10000; port++) {
    for (unsigned width = 1; width <= 4; width *= 2) {
      (void)in(setting, port, width);
    }
  }
  assert_int_equal(in(setting, 0x9000, 2), 0xffff);
  assert_int_equal(mmio_in(setting, 0xd0000000), 0xffffffff);
}

/* The tables must put devices where ACPI and the boot code say that they are. */
static void tables_and_target_agree(void **test) {
  struct setting *setting = *test;

  mmio_out(setting, ES_KVM_X86_64_IO_APIC_BASE, 1);
  assert_int_equal(mmio_in(setting, ES_KVM_X86_64_IO_APIC_BASE + 0x10), 0x00170020);
  out(setting, ES_KVM_X86_64_COM1_PORT + 7, 0x11);
  out(setting, ES_KVM_X86_64_COM2_PORT + 7, 0x22);
  assert_int_equal(in(setting, ES_KVM_X86_64_COM1_PORT + 7, 1), 0x11);
  assert_int_equal(in(setting, ES_KVM_X86_64_COM2_PORT + 7, 1), 0x22);
  out(setting, ES_KVM_X86_64_RTC_PORT, 0x0d);
  assert_int_equal(in(setting, ES_KVM_X86_64_RTC_PORT + 1, 1), 0x80);
  assert_int_equal(ES_IO_PORTS_COM1, ES_KVM_X86_64_COM1_PORT);
  assert_int_equal(ES_IO_PORTS_COM2, ES_KVM_X86_64_COM2_PORT);
  assert_int_equal(ES_IO_PORTS_DOORBELL, ES_KVM_X86_64_DOORBELL_PORT);
  assert_int_equal(ES_IO_PORTS_HYPERCALL, ES_KVM_X86_64_HYPERCALL_PORT);
  assert_int_equal(ES_IO_PORTS_ACPI, ES_KVM_X86_64_ACPI_REGISTERS_PORT);
  assert_int_equal(ES_MMIO_IOAPIC, ES_KVM_X86_64_IO_APIC_BASE);
}

static void turns_off_and_resets(void **test) {
  struct setting *setting = *test;

  out(setting, ES_KVM_X86_64_ACPI_REGISTERS_PORT, 3 << 2 | 0x20);
  assert_int_equal(seen.stop, ES_STOP_NONE);
  out(setting, ES_KVM_X86_64_ACPI_REGISTERS_PORT, 5 << 2);
  assert_int_equal(seen.stop, ES_STOP_NONE);
  out(setting, ES_KVM_X86_64_ACPI_REGISTERS_PORT, 5 << 2 | 0x20);
  assert_int_equal(seen.stop, ES_STOP_POWEROFF);
  out(setting, ES_KVM_X86_64_ACPI_REGISTERS_PORT + 2, 0);
  assert_int_equal(seen.stop, ES_STOP_POWEROFF);
  out(setting, ES_KVM_X86_64_ACPI_REGISTERS_PORT + 2, 1);
  assert_int_equal(seen.stop, ES_STOP_RESET);
}

static void the_power_button_interrupts(void **test) {
  struct setting *setting = *test;

  es_platform_press_power_button(setting->platform);
  assert_int_equal(seen.messages, 0);
  redirect(setting, ES_KVM_X86_64_POWER_BUTTON_INTERRUPT, 0x77);
  es_platform_press_power_button(setting->platform);
  es_platform_press_power_button(setting->platform);
  assert_int_equal(seen.messages, 2);
  assert_int_equal(seen.data & 0xff, 0x77);
}

/* A guest that writes as Linux does, on a thread of its own, to a reader that is slow. */
enum { BYTES = 200000 };

static void *write_everything(void *context) {
  struct setting *setting = context;

  for (unsigned i = 0; i < BYTES; i++) {
    while ((in(setting, ES_KVM_X86_64_COM1_PORT + 5, 1) & 0x20) == 0) {
      usleep(50);
    }
    out(setting, ES_KVM_X86_64_COM1_PORT, (uint8_t)(i * 31 >> 3));
  }
  return NULL;
}

static void a_slow_reader_gets_every_byte(void **test) {
  struct setting *setting = *test;
  pthread_t guest;
  int ends[2];
  unsigned got = 0;

  assert_int_equal(pipe2(ends, 0), 0);
  assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
  (void)fcntl(ends[1], F_SETPIPE_SZ, 4096);
  const struct es_serial_stream stream = {.input = -1, .output = ends[1]};
  assert_int_equal(es_platform_serial_open(setting->platform, 0, &stream), 0);
  assert_int_equal(es_platform_serial_open(setting->platform, 0, &stream), -EBUSY);
  assert_int_equal(es_platform_serial_open(setting->platform, 2, &stream), -EINVAL);
  close(ends[1]);
  assert_int_equal(pthread_create(&guest, NULL, write_everything, setting), 0);
  for (unsigned turn = 0; got < BYTES; turn++) {
    uint8_t bytes[700];
    assert_true(es_loop_turn(setting->loop, false) >= 0);
    ssize_t count = turn % 3 == 0 ? read(ends[0], bytes, sizeof bytes) : 0;
    for (ssize_t i = 0; i < count; i++, got++) {
      assert_int_equal(bytes[i], (uint8_t)(got * 31 >> 3));
    }
  }
  pthread_join(guest, NULL);
  while (!es_platform_serial_flushed(setting->platform)) {
    assert_true(es_loop_turn(setting->loop, true) >= 0);
  }
  close(ends[0]);
}

static size_t without_q(void *context, uint8_t *bytes, size_t count) {
  size_t left = 0;

  (void)context;
  for (size_t i = 0; i < count; i++) {
    if (bytes[i] != 'q') {
      bytes[left++] = bytes[i];
    }
  }
  return left;
}

static unsigned ended_port = 99;

static void ended(void *context, unsigned port) {
  (void)context;
  ended_port = port;
}

static void input_waits_for_the_guest(void **test) {
  struct setting *setting = *test;
  int ends[2];
  uint8_t bytes[1000];
  unsigned got = 0;

  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  const struct es_serial_stream stream = {.input = ends[1], .output = ends[1], .filter = without_q, .ended = ended};
  assert_int_equal(es_platform_serial_open(setting->platform, 1, &stream), 0);
  close(ends[1]);
  redirect(setting, ES_KVM_X86_64_COM2_INTERRUPT, 0x33);
  out(setting, ES_KVM_X86_64_COM2_PORT + 4, 0x08);
  out(setting, ES_KVM_X86_64_COM2_PORT + 1, 0x01);
  for (unsigned i = 0; i < sizeof bytes; i++) {
    bytes[i] = i % 10 == 9 ? 'q' : (uint8_t)(i % 10);
  }
  assert_int_equal(write(ends[0], bytes, sizeof bytes), sizeof bytes);
  while (got < 900) {
    assert_true(es_loop_turn(setting->loop, false) >= 0);
    if ((in(setting, ES_KVM_X86_64_COM2_PORT + 5, 1) & 1) == 0) {
      continue;
    }
    assert_int_equal(in(setting, ES_KVM_X86_64_COM2_PORT, 1), got % 9);
    got++;
  }
  assert_true(seen.messages > 0);
  assert_int_equal(seen.data & 0xff, 0x33);

  /* The client goes; the port is free for the next one. */
  close(ends[0]);
  while (ended_port != 1) {
    assert_true(es_loop_turn(setting->loop, true) >= 0);
  }
  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  const struct es_serial_stream next = {.input = ends[1], .output = ends[1], .ended = ended};
  assert_int_equal(es_platform_serial_open(setting->platform, 1, &next), 0);
  close(ends[1]);
  out(setting, ES_KVM_X86_64_COM2_PORT, 'z');
  while (recv(ends[0], bytes, 1, MSG_DONTWAIT) != 1) {
    assert_true(es_loop_turn(setting->loop, false) >= 0);
  }
  assert_int_equal(bytes[0], 'z');
  close(ends[0]);
}

static void a_reader_that_goes_takes_nothing_along(void **test) {
  struct setting *setting = *test;
  int ends[2];

  assert_int_equal(pipe(ends), 0);
  const struct es_serial_stream stream = {.input = -1, .output = ends[1]};
  assert_int_equal(es_platform_serial_open(setting->platform, 0, &stream), 0);
  close(ends[1]);
  close(ends[0]);
  for (unsigned i = 0; i < 20000; i++) {
    out(setting, ES_KVM_X86_64_COM1_PORT, 'x');
    assert_true(es_loop_turn(setting->loop, false) >= 0);
  }
  assert_int_equal(in(setting, ES_KVM_X86_64_COM1_PORT + 5, 1) & 0x60, 0x60);
  assert_true(es_platform_serial_flushed(setting->platform));
}

/* A descriptor that somebody else made non-blocking. */
static void a_full_pipe_that_does_not_block_is_tried_again(void **test) {
  struct setting *setting = *test;
  int ends[2];
  uint8_t bytes[4096];
  unsigned got = 0;

  assert_int_equal(pipe2(ends, O_NONBLOCK), 0);
  (void)fcntl(ends[1], F_SETPIPE_SZ, 4096);
  const struct es_serial_stream stream = {.input = -1, .output = ends[1]};
  assert_int_equal(es_platform_serial_open(setting->platform, 0, &stream), 0);
  close(ends[1]);
  for (unsigned i = 0; i < 6000; i++) {
    out(setting, ES_KVM_X86_64_COM1_PORT, (uint8_t)i);
    assert_true(es_loop_turn(setting->loop, false) >= 0);
  }
  while (got < 6000) {
    ssize_t count = read(ends[0], bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; i++, got++) {
      assert_int_equal(bytes[i], (uint8_t)got);
    }
    assert_true(es_loop_turn(setting->loop, false) >= 0);
  }
  close(ends[0]);
}

static void reset_forgets_the_guest(void **test) {
  struct setting *setting = *test;

  out(setting, ES_KVM_X86_64_COM1_PORT + 1, 0x0f);
  redirect(setting, 4, 0x44);
  es_platform_reset(setting->platform);
  assert_int_equal(in(setting, ES_KVM_X86_64_COM1_PORT + 1, 1), 0);
  mmio_out(setting, ES_KVM_X86_64_IO_APIC_BASE, 0x10 + 2 * 4);
  assert_int_equal(mmio_in(setting, ES_KVM_X86_64_IO_APIC_BASE + 0x10), 0x10000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(absent_devices_answer_at_once, start, end),
      cmocka_unit_test_setup_teardown(tables_and_target_agree, start, end),
      cmocka_unit_test_setup_teardown(turns_off_and_resets, start, end),
      cmocka_unit_test_setup_teardown(the_power_button_interrupts, start, end),
      cmocka_unit_test_setup_teardown(a_slow_reader_gets_every_byte, start, end),
      cmocka_unit_test_setup_teardown(input_waits_for_the_guest, start, end),
      cmocka_unit_test_setup_teardown(a_reader_that_goes_takes_nothing_along, start, end),
      cmocka_unit_test_setup_teardown(a_full_pipe_that_does_not_block_is_tried_again, start, end),
      cmocka_unit_test_setup_teardown(reset_forgets_the_guest, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
