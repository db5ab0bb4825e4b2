/* The writer of captures: blocks, lost packets, full disks, secrets. Blocks are taken apart in code of the test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/pcapng_wire.h"
#include "hand-written/capture/pcapng.h"
#include "runtime/bytes.h"
#include "runtime/counters.h"

#define LINK_TYPE 147u

static struct es_loop *loop;

static int set_up(void **state) {
  (void)state;
  int error = es_loop_create(NULL, &loop);
  if (error == 0) {
    error = es_loop_enable(loop);
  }
  return error != 0 ? error : es_pcapng_attach(loop);
}

static int tear_down(void **state) {
  (void)state;
  es_pcapng_detach();
  for (int i = 0; i < 8; i++) {
    es_loop_turn(loop, false);
  }
  es_loop_destroy(loop);
  return 0;
}

static int file(void) {
  int fd = memfd_create("capture", MFD_CLOEXEC);
  assert_true(fd >= 0);
  return fd;
}

static void finish(void) {
  struct es_pcapng_figures figures;
  uint64_t bytes = es_pcapng_stop();
  while (!es_pcapng_idle()) {
    assert_true(es_loop_turn(loop, true) >= 0);
  }
  es_pcapng_show(&figures);
  assert_int_equal(figures.bytes, bytes);
  assert_int_equal(es_pcapng_stop(), 0);
}

/* What a file has. */
struct read_back {
  unsigned sections, interfaces, packets, statistics;
  uint64_t last_time, seen, lost;
  uint32_t last_flags, last_kept, last_original;
  const uint8_t *last;
};

static void take_packet(struct read_back *out, const uint8_t *block, uint32_t length) {
  uint64_t time = (uint64_t)es_load_le32(block + 12) << 32 | es_load_le32(block + 16);
  uint32_t kept = es_load_le32(block + 20), padded = (kept + 3) & ~3u;
  assert_int_equal(es_load_le32(block + 8), 0);
  assert_int_equal(length, 28 + padded + 16);
  assert_true(time >= out->last_time);
  for (uint32_t i = kept; i < padded; i++) {
    assert_int_equal(block[28 + i], 0);
  }
  const uint8_t *options = block + 28 + padded;
  assert_int_equal(es_load_le16(options), 2);
  assert_int_equal(es_load_le16(options + 2), 4);
  assert_int_equal(es_load_le32(options + 8), 0);
  out->packets++;
  out->last_time = time;
  out->last_flags = es_load_le32(options + 4);
  out->last_kept = kept;
  out->last_original = es_load_le32(block + 24);
  out->last = block + 28;
}

static void read_back(int fd, struct read_back *out) {
  off_t size = lseek(fd, 0, SEEK_END);
  uint8_t *bytes = size > 0 ? mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
  *out = (struct read_back){0};
  assert_true(bytes != NULL && bytes != MAP_FAILED);
  for (off_t at = 0; at < size;) {
    assert_true(size - at >= 12);
    const uint8_t *block = bytes + at;
    uint32_t length = es_load_le32(block + 4);
    assert_true(length >= 12 && length % 4 == 0 && length <= size - at);
    assert_int_equal(es_load_le32(block + length - 4), length);
    switch (es_load_le32(block)) {
    case 0x0a0d0d0a:
      assert_int_equal(es_load_le32(block + 8), 0x1a2b3c4d);
      out->sections++;
      break;
    case 1:
      assert_int_equal(es_load_le16(block + 8), LINK_TYPE);
      out->interfaces++;
      break;
    case 5:
      assert_int_equal(es_load_le16(block + 20), 4);
      out->seen = es_load_le64(block + 24);
      assert_int_equal(es_load_le16(block + 32), 5);
      out->lost = es_load_le64(block + 36);
      out->statistics++;
      break;
    case 6:
      take_packet(out, block, length);
      break;
    default:
      fail_msg("block of type %#x", es_load_le32(block));
    }
    at += length;
  }
}

static void put(bool inbound, const void *bytes, size_t size) {
  const struct es_pcapng_part part = {.at = bytes, .size = size};
  es_pcapng_put(inbound, &part, 1);
}

static void packets_come_out_as_they_went_in(void **state) {
  (void)state;
  struct read_back back;
  int fd = file();
  assert_false(es_pcapng_on());
  put(true, "nobody listens", 14);
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  assert_true(es_pcapng_on());
  const struct es_pcapng_part parts[] = {{.at = "abc", .size = 3}, {.at = NULL, .size = 0}, {.at = "defgh", .size = 5}};
  es_pcapng_put(true, parts, 3);
  put(false, "x", 1);
  put(false, "ijklm", 5);
  finish();
  assert_false(es_pcapng_on());
  put(true, "nobody listens", 14);
  read_back(fd, &back);
  assert_int_equal(back.sections, 1);
  assert_int_equal(back.interfaces, 1);
  assert_int_equal(back.packets, 3);
  assert_int_equal(back.statistics, 1);
  assert_int_equal(back.seen, 3);
  assert_int_equal(back.lost, 0);
  assert_int_equal(back.last_flags, ES_PCAPNG_DIRECTION_OUTBOUND);
  assert_int_equal(back.last_kept, 5);
  assert_memory_equal(back.last, "ijklm", 5);
  close(fd);
}

static void a_second_section_follows_the_first(void **state) {
  (void)state;
  struct read_back back;
  int fd = file();
  for (unsigned i = 0; i < 2; i++) {
    assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
    assert_int_equal(es_pcapng_start(fd, LINK_TYPE), -EBUSY);
    put(true, "abc", 3);
    finish();
  }
  read_back(fd, &back);
  assert_int_equal(back.sections, 2);
  assert_int_equal(back.packets, 2);
  assert_int_equal(back.last_flags, ES_PCAPNG_DIRECTION_INBOUND);
  close(fd);
}

static void long_packets_are_cut(void **state) {
  (void)state;
  static uint8_t bytes[ES_PCAPNG_PACKET_MAX + 100];
  struct read_back back;
  int fd = file();
  memset(bytes, 0x5a, sizeof bytes);
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  put(true, bytes, sizeof bytes);
  finish();
  read_back(fd, &back);
  assert_int_equal(back.last_kept, ES_PCAPNG_PACKET_MAX);
  assert_int_equal(back.last_original, sizeof bytes);
  close(fd);
}

static void packets_without_room_are_counted_and_nobody_waits(void **state) {
  (void)state;
  static uint8_t bytes[60000];
  struct read_back back;
  struct es_pcapng_figures figures;
  int fd = file();
  uint64_t lost = es_counter_value(es_counters_find("capture.packets-lost"));
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  /* The loop does not turn: nothing is written meanwhile. */
  for (unsigned i = 0; i < 100; i++) {
    put(true, bytes, sizeof bytes);
  }
  es_pcapng_show(&figures);
  assert_int_equal(figures.seen, 100);
  assert_true(figures.lost >= 30 && figures.lost < 40);
  finish();
  read_back(fd, &back);
  assert_int_equal(back.seen, 100);
  assert_int_equal(back.lost, figures.lost);
  assert_int_equal(back.packets, 100 - figures.lost);
  assert_int_equal(es_counter_value(es_counters_find("capture.packets-lost")) - lost, figures.lost);
  close(fd);
}

static void the_buffer_goes_round(void **state) {
  (void)state;
  static uint8_t bytes[50001];
  struct es_pcapng_figures figures;
  struct read_back back;
  int fd = file();
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  for (unsigned i = 0; i < 400; i++) {
    memset(bytes, (int)i, sizeof bytes);
    put(true, bytes, sizeof bytes);
    for (es_pcapng_show(&figures); figures.bytes < (uint64_t)(i + 1) * sizeof bytes; es_pcapng_show(&figures)) {
      assert_true(es_loop_turn(loop, true) >= 0);
    }
  }
  finish();
  read_back(fd, &back);
  assert_int_equal(back.packets + back.lost, 400);
  assert_int_equal(back.lost, 0);
  assert_int_equal(back.last[0], 399 & 0xff);
  assert_int_equal(back.last[50000], 399 & 0xff);
  close(fd);
}

static void a_full_disk_ends_it(void **state) {
  (void)state;
  struct es_pcapng_figures figures;
  uint64_t failures = es_counter_value(es_counters_find("capture.write-failures"));
  int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
  assert_true(full >= 0);
  assert_int_equal(es_pcapng_start(full, LINK_TYPE), 0);
  close(full);
  while (!es_pcapng_idle()) {
    assert_true(es_loop_turn(loop, true) >= 0);
  }
  assert_false(es_pcapng_on());
  put(true, "abc", 3);
  es_pcapng_stop();
  es_pcapng_show(&figures);
  assert_int_equal(figures.error, -ENOSPC);
  assert_int_equal(es_counter_value(es_counters_find("capture.write-failures")) - failures, 1);
}

static void a_reader_that_goes_away_ends_it(void **state) {
  (void)state;
  struct es_pcapng_figures figures;
  int ends[2];
  assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
  assert_int_equal(es_pcapng_start(ends[1], LINK_TYPE), 0);
  close(ends[1]);
  close(ends[0]);
  while (!es_pcapng_idle()) {
    put(true, "abc", 3);
    assert_true(es_loop_turn(loop, false) >= 0);
  }
  es_pcapng_show(&figures);
  assert_int_equal(figures.error, -EPIPE);
}

static void *put_many(void *context) {
  for (unsigned i = 0; i < 2000; i++) {
    put(true, context, 16);
  }
  return NULL;
}

static void many_threads_put(void **state) {
  (void)state;
  pthread_t threads[4];
  struct read_back back;
  int fd = file();
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  for (unsigned i = 0; i < 4; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, put_many, (void *)(uintptr_t) "sixteen bytes..."), 0);
  }
  for (unsigned i = 0; i < 4; i++) {
    pthread_join(threads[i], NULL);
  }
  finish();
  read_back(fd, &back);
  assert_int_equal(back.packets, 8000);
  assert_int_equal(back.seen, 8000);
  close(fd);
}

static void secrets_are_zeros_before_they_are_kept(void **state) {
  (void)state;
  static const uint8_t tag[] = {'K'};
  static const struct es_secrets_tag tags[] = {{.at = 0, .size = 1, .bytes = tag}};
  static const struct es_secrets_range ranges[] = {{.first = 2, .end = 4}, {.first = 6, .end = ES_SECRETS_TO_THE_END}};
  static const struct es_secrets_message messages[] = {
      {.from_guest = true, .tags = tags, .tag_count = 1, .ranges = ranges, .range_count = 2}};
  static const struct es_secrets secrets = {.name = "test", .messages = messages, .message_count = 1};
  static const struct es_secrets_inside inside[] = {{.first = 1, .end = ES_SECRETS_TO_THE_END, .secrets = &secrets}};
  static const struct es_secrets_message outer[] = {{.from_guest = true, .inside = inside, .inside_count = 1}};
  static const struct es_secrets around = {.name = "around", .messages = outer, .message_count = 1};
  struct es_pcapng_part part = {.at = "K1MARK7MARKER", .size = 13, .secrets = &secrets};
  struct read_back back;
  int fd = file();
  assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
  es_pcapng_put(true, &part, 1);
  finish();
  read_back(fd, &back);
  assert_memory_equal(back.last, "K1\0\0RK\0\0\0\0\0\0\0", 13);
  /* Of the other side, another message, a cut one, one inside another. */
  const struct {
    const char *in, *out;
    size_t size;
    bool inbound;
    const struct es_secrets *secrets;
  } cases[] = {
      {"K1MARK7", "K1MARK7", 7, false, &secrets},
      {"L1MARK7", "L1MARK7", 7, true, &secrets},
      {"K1M", "K1\0", 3, true, &secrets},
      {"K", "K", 1, true, &secrets},
      {"?K1MARK7", "?K1\0\0RK\0", 8, true, &around},
  };
  for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
    part = (struct es_pcapng_part){.at = cases[i].in, .size = cases[i].size, .secrets = cases[i].secrets};
    assert_int_equal(es_pcapng_start(fd, LINK_TYPE), 0);
    es_pcapng_put(cases[i].inbound, &part, 1);
    finish();
    read_back(fd, &back);
    assert_memory_equal(back.last, cases[i].out, cases[i].size);
  }
  close(fd);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(packets_come_out_as_they_went_in, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_second_section_follows_the_first, set_up, tear_down),
      cmocka_unit_test_setup_teardown(long_packets_are_cut, set_up, tear_down),
      cmocka_unit_test_setup_teardown(packets_without_room_are_counted_and_nobody_waits, set_up, tear_down),
      cmocka_unit_test_setup_teardown(the_buffer_goes_round, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_full_disk_ends_it, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_reader_that_goes_away_ends_it, set_up, tear_down),
      cmocka_unit_test_setup_teardown(many_threads_put, set_up, tear_down),
      cmocka_unit_test_setup_teardown(secrets_are_zeros_before_they_are_kept, set_up, tear_down),
  };
  signal(SIGPIPE, SIG_IGN);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
