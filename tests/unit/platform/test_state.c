/* The platform saved in the middle of a conversation, and another one that goes on: not a byte is lost or doubled. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "generated/io_ports_intercepts.h"
#include "generated/mmio_intercepts.h"
#include "generated/state/ioapic_index_state.h"
#include "generated/state/platform_state_state.h"
#include "generated/state/uart_16550_state.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/platform/saved.h"
#include "tests/unit/streams.h"

enum { COM1 = 0x3f8, IER = COM1 + 1, MCR = COM1 + 4, LSR = COM1 + 5, SCR = COM1 + 7, CMOS = 0x70, SECOND = 1000000000 };

static struct {
  unsigned messages, routes;
  uint32_t data;
  enum es_stop_reason stop;
} seen;
static uint64_t now;

static int msi(void *backend, uint64_t address, uint32_t data) {
  (void)backend;
  (void)address;
  seen.messages++;
  seen.data = data;
  return 0;
}

static int route(void *backend, uint32_t input, uint64_t address, uint32_t data, bool masked) {
  (void)backend;
  (void)input;
  (void)address;
  (void)data;
  seen.routes += !masked;
  return 0;
}

static void stop(void *backend, enum es_stop_reason reason) {
  (void)backend;
  seen.stop = reason;
}

static uint64_t clock_of_test(void *context) {
  (void)context;
  return now;
}

static const struct es_backend_ops backend = {.msi = msi, .route = route, .stop = stop};

static struct {
  struct es_loop *loop;
  struct es_platform *platform;
  struct es_partition_platform tables;
  struct es_platform *gone[100]; /* platforms go with their loop, and this one goes on */
  unsigned gone_count;
  int line[2]; /* the port's end and the other one */
} m;

static struct es_platform *make(void) {
  struct es_platform *platform;
  const struct es_platform_config config = {.backend = &backend, .loop = m.loop, .clock = clock_of_test};
  assert_int_equal(es_platform_create(&config, &platform), 0);
  return platform;
}

static void use(struct es_platform *platform) {
  m.platform = platform;
  m.tables = es_platform_tables(platform);
}

static void open_port(struct es_platform *platform) {
  const struct es_serial_stream stream = {.input = m.line[0], .output = m.line[0]};
  assert_int_equal(es_platform_serial_open(platform, 0, &stream), 0);
}

static int start(void **state) {
  (void)state;
  memset(&seen, 0, sizeof seen);
  now = UINT64_C(1700000000) * SECOND;
  (void)signal(SIGPIPE, SIG_IGN);
  assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, m.line), 0);
  assert_int_equal(es_loop_create(NULL, &m.loop), 0);
  assert_int_equal(es_loop_enable(m.loop), 0);
  use(make());
  return 0;
}

static int end(void **state) {
  (void)state;
  es_platform_destroy(m.platform);
  while (m.gone_count != 0) {
    es_platform_destroy(m.gone[--m.gone_count]);
  }
  es_loop_destroy(m.loop);
  close(m.line[0]);
  close(m.line[1]);
  return 0;
}

static void turn(unsigned count) {
  const struct timespec pause = {.tv_nsec = 200000};
  while (count-- != 0) {
    (void)es_loop_turn(m.loop, false);
    nanosleep(&pause, NULL);
  }
}

static uint8_t in(uint64_t port) {
  uint64_t value = 0;
  es_io_ports_read(m.tables.io, 0, port, 1, &value);
  return (uint8_t)value;
}

static void out(uint64_t port, uint8_t value) {
  es_io_ports_write(m.tables.io, 0, port, 1, value);
}

static void ioapic(uint32_t index, uint32_t value) {
  es_mmio_write(m.tables.mmio, 0, ES_KVM_X86_64_IO_APIC_BASE, 4, index);
  es_mmio_write(m.tables.mmio, 0, ES_KVM_X86_64_IO_APIC_BASE + 0x10, 4, value);
}

static uint32_t ioapic_entry(uint32_t index) {
  uint64_t value = 0;
  es_mmio_write(m.tables.mmio, 0, ES_KVM_X86_64_IO_APIC_BASE, 4, index);
  es_mmio_read(m.tables.mmio, 0, ES_KVM_X86_64_IO_APIC_BASE + 0x10, 4, &value);
  return (uint32_t)value;
}

static struct es_state_out *save(struct es_slice *bytes) {
  struct es_state_out *stream;
  es_platform_hold(m.platform);
  for (unsigned i = 0; !es_platform_quiet(m.platform); i++) {
    assert_true(i < 10000);
    turn(1);
  }
  assert_int_equal(es_state_out_create(0, &stream), 0);
  assert_int_equal(es_platform_save(m.platform, stream), 0);
  assert_int_equal(es_state_out_finish(stream, bytes), 0);
  return stream;
}

static es_result restore(struct es_platform *platform, struct es_state_in *stream, struct es_slice bytes) {
  struct es_platform_saved *saved = NULL;
  ES_TRY(es_state_in_open(stream, bytes));
  ES_TRY(es_platform_prepare(platform, stream, &saved));
  es_result refusal = es_state_in_finish(stream);
  if (refusal == ES_OK) {
    es_platform_apply(platform, saved);
  } else {
    es_platform_discard(saved);
  }
  return refusal;
}

static void leave(struct es_platform *platform) {
  assert_true(m.gone_count < sizeof m.gone / sizeof m.gone[0]);
  m.gone[m.gone_count++] = platform;
}

static void change_platform(bool with_port) {
  struct es_slice bytes;
  struct es_state_in stream;
  struct es_state_out *saved = save(&bytes);
  struct es_platform *second = make();
  if (with_port) {
    es_platform_hold(second);
    open_port(second);
  }
  assert_ptr_equal(restore(second, &stream, bytes), ES_OK);
  es_state_in_close(&stream);
  es_state_out_destroy(saved);
  es_platform_release(second);
  leave(m.platform);
  use(second);
}

static void devices_are_as_they_were(void **state) {
  (void)state;
  out(SCR, 0x5a);
  out(IER, 3);
  out(COM1 + 3, 0x83);
  out(COM1, 0x0c);
  out(COM1 + 3, 0x03);
  out(CMOS, 0x0b);
  ioapic(0x10 + 2 * 9, 0xa000 | 0x41); /* level, active low, vector */
  ioapic(0x11 + 2 * 9, 0x02000000);
  unsigned routes = seen.routes;
  uint32_t entry = ioapic_entry(0x10 + 2 * 9);
  change_platform(false);
  assert_int_equal(in(SCR), 0x5a);
  assert_int_equal(in(IER), 3);
  out(COM1 + 3, 0x83);
  assert_int_equal(in(COM1), 0x0c);
  out(COM1 + 3, 0x03);
  assert_int_equal(ioapic_entry(0x10 + 2 * 9), entry);
  assert_int_equal(ioapic_entry(0x11 + 2 * 9), 0x02000000);
  assert_true(seen.routes > routes); /* the new backend was told */
}

static void interrupts_are_not_repeated(void **state) {
  (void)state;
  ioapic(0x10 + 2 * ES_KVM_X86_64_COM1_INTERRUPT, 0x35); /* edge */
  out(MCR, 8);
  out(IER, 2);
  unsigned before = seen.messages;
  assert_true(before > 0);
  change_platform(false);
  assert_int_equal(seen.messages, before);
  assert_int_equal(in(COM1 + 2) & 0xf, 2); /* it still waits to be looked at */
  out(IER, 0);
  out(IER, 2);
  assert_int_equal(seen.messages, before + 1);
}

static void the_clock_keeps_its_time(void **state) {
  (void)state;
  out(CMOS, 0x0b);
  out(CMOS + 1, 0x82 | 0x04); /* set, 24 hours, binary */
  out(CMOS, 0x07);
  out(CMOS + 1, 31);
  change_platform(false);
  out(CMOS, 0x08);
  out(CMOS + 1, 12);
  out(CMOS, 0x04);
  out(CMOS + 1, 13);
  out(CMOS, 0x0b);
  out(CMOS + 1, 0x02 | 0x04);
  now += UINT64_C(3) * SECOND;
  change_platform(false);
  out(CMOS, 0x07);
  assert_int_equal(in(CMOS + 1), 31);
  out(CMOS, 0x08);
  assert_int_equal(in(CMOS + 1), 12);
  out(CMOS, 0x04);
  assert_int_equal(in(CMOS + 1), 13);
}

/* Bytes both ways, in every place that they can wait in, over many changes. */
static void no_byte_is_lost(void **state) {
  (void)state;
  uint8_t from_guest = 0, at_reader = 0, from_writer = 0, at_guest = 0;
  unsigned sent = 0, received = 0, written = 0, read_by_guest = 0;
  open_port(m.platform);
  out(MCR, 3);
  for (unsigned round = 0; round < 40; round++) {
    uint8_t bytes[512];
    for (unsigned i = 0; i < 700 && (in(LSR)&0x20) != 0; i++, sent++) {
      out(COM1, from_guest++);
    }
    for (unsigned i = 0; i < 100; i++) {
      bytes[i] = from_writer;
      if (send(m.line[1], bytes + i, 1, MSG_DONTWAIT) == 1) {
        from_writer++;
        written++;
      }
    }
    turn(round % 5);
    change_platform(true);
    turn(3);
    for (unsigned i = 0; i < 60 && (in(LSR)&1) != 0; i++, read_by_guest++) {
      assert_int_equal(in(COM1), at_guest++);
    }
    ssize_t got = round % 3 == 0 ? 0 : recv(m.line[1], bytes, sizeof bytes, MSG_DONTWAIT);
    for (ssize_t i = 0; i < got; i++, received++) {
      assert_int_equal(bytes[i], at_reader++);
    }
  }
  for (unsigned idle = 0; idle < 200 && (received < sent || read_by_guest < written); idle++) {
    uint8_t byte;
    turn(2);
    while (recv(m.line[1], &byte, 1, MSG_DONTWAIT) == 1) {
      assert_int_equal(byte, at_reader++);
      received++;
    }
    for (; (in(LSR)&1) != 0; read_by_guest++) {
      assert_int_equal(in(COM1), at_guest++);
    }
  }
  assert_int_equal(received, sent);
  assert_int_equal(read_by_guest, written);
  assert_true(sent > 10000 && written > 1000);
}

static void a_released_port_goes_on(void **state) {
  (void)state;
  uint8_t byte;
  struct es_slice bytes;
  open_port(m.platform);
  turn(2);
  es_state_out_destroy(save(&bytes));
  out(COM1, 'x');
  assert_int_equal(send(m.line[1], "y", 1, 0), 1);
  turn(20);
  assert_int_equal(recv(m.line[1], &byte, 1, MSG_DONTWAIT), -1);
  assert_int_equal(in(LSR)&1, 0);
  es_platform_release(m.platform);
  turn(20);
  assert_int_equal(recv(m.line[1], &byte, 1, MSG_DONTWAIT), 1);
  assert_int_equal(byte, 'x');
  assert_int_equal(in(COM1), 'y');
}

static void wrong_content_is_refused(void **state) {
  (void)state;
  const struct {
    const struct es_state_thing *thing;
    const char *field;
    uint64_t value;
    unsigned width;
  } cases[] = {
      {&es_saved_platform_state_clock, "offset", (uint64_t)1 << 62, 8},
      {&es_saved_platform_state_clock, "year", UINT64_MAX >> 1, 8},
      {&es_saved_platform_state_clock, "held", 2, 1},
      {&es_saved_platform_state_serial, "fifos", 2, 1},
      {&es_saved_platform_state_serial, "trigger", 4, 1},
      {&es_saved_platform_state_interrupt_lines, "lines", (uint64_t)1 << 24, 4},
  };
  out(SCR, 0x5a);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct es_slice bytes;
    struct es_state_in stream;
    struct es_state_out *saved = save(&bytes);
    struct es_platform *second = make();
    stream_change(bytes, cases[i].thing, 0, cases[i].field, &cases[i].value, cases[i].width);
    es_result refusal = restore(second, &stream, bytes);
    if (refusal == ES_OK || strcmp(refusal->field, cases[i].field) != 0) {
      fail_msg("case %zu", i);
    }
    es_state_in_close(&stream);
    es_state_out_destroy(saved);
    const struct es_partition_platform tables = es_platform_tables(second);
    uint64_t value = 0;
    es_io_ports_read(tables.io, 0, SCR, 1, &value);
    assert_int_equal(value & 0xff, 0); /* nothing of it is there */
    leave(second);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(devices_are_as_they_were, start, end),
      cmocka_unit_test_setup_teardown(interrupts_are_not_repeated, start, end),
      cmocka_unit_test_setup_teardown(the_clock_keeps_its_time, start, end),
      cmocka_unit_test_setup_teardown(no_byte_is_lost, start, end),
      cmocka_unit_test_setup_teardown(a_released_port_goes_on, start, end),
      cmocka_unit_test_setup_teardown(wrong_content_is_refused, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
