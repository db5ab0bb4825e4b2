/* The ring alone: packets round the end, batches, interrupts, flow control, and what a hostile guest writes into it. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "echo.h"
#include "hand-written/vmbus/ring_internal.h"

#define RING_PAGES 3u /* control page and 8 KiB */
#define RING_SIZE 8192u

/* A host ring and the guest's view of the same pages, without channels. */
struct rig {
  struct es_memory memory;
  struct es_ring ring;
  uint64_t pages[2 * RING_PAGES];
  uint8_t *in_control, *in_data, *out_control, *out_data;
};

static void rig_create(struct rig *rig) {
  memset(rig, 0, sizeof *rig);
  uint64_t size = 16 * ES_PAGE_SIZE;
  int fd = es_memory_create_fd("ring", size);
  assert_true(fd >= 0);
  assert_int_equal(es_memory_add(&rig->memory, 0, size, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  for (uint32_t i = 0; i < 2 * RING_PAGES; i++) {
    rig->pages[i] = i; /* side by side, so that the test can address them simply */
  }
  es_ring_counters_register();
  struct es_slice pages = {.at = (const uint8_t *)rig->pages, .count = 2 * RING_PAGES};
  assert_int_equal(es_ring_open(&rig->ring, &rig->memory, pages, RING_PAGES, 4096), 0);
  rig->in_control = es_memory_map(&rig->memory, 0, ES_PAGE_SIZE, ES_MEMORY_WRITE);
  rig->in_data = rig->in_control + ES_PAGE_SIZE;
  rig->out_control = rig->in_control + RING_PAGES * ES_PAGE_SIZE;
  rig->out_data = rig->out_control + ES_PAGE_SIZE;
}

static void rig_destroy(struct rig *rig) {
  es_ring_close(&rig->ring);
  es_memory_release(&rig->memory);
}

static void set_word(uint8_t *control, uint32_t offset, uint32_t value) {
  es_put_u32(control + offset, value);
}

static uint32_t word(const uint8_t *control, uint32_t offset) {
  return es_once_u32(control + offset);
}

/* Writes a descriptor as given at `at`, bounds or not. */
static void put_descriptor(struct rig *rig, uint32_t at, uint16_t type, uint16_t offset8, uint16_t length8) {
  uint8_t bytes[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX] = {0};
  es_store_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_TYPE_OFFSET, type);
  es_store_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET, offset8);
  es_store_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET, length8);
  for (uint32_t i = 0; i < sizeof bytes; i++) {
    rig->in_data[(at + i) % RING_SIZE] = bytes[i];
  }
}

static void publish(struct rig *rig, uint32_t index) {
  set_word(rig->in_control, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, index);
}

static void packets_go_round_the_end(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  uint32_t at = 0;
  for (uint32_t i = 0; i < 1000; i++) {
    uint32_t length = 16 + 8 * (i % 60);
    put_descriptor(&rig, at, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, (uint16_t)(length / 8));
    for (uint32_t byte = 16; byte < length; byte++) {
      rig.in_data[(at + byte) % RING_SIZE] = (uint8_t)(i + byte);
    }
    at = (at + length + 8) % RING_SIZE;
    publish(&rig, at);
    assert_true(es_ring_begin(&rig.ring));
    assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
    assert_int_equal(packet.size, length - 16);
    for (uint32_t byte = 0; byte < packet.size; byte++) {
      assert_int_equal(packet.payload[byte], (uint8_t)(i + byte + 16));
    }
    assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
    /* nothing is published before the commit */
    assert_int_not_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET), at);
    assert_false(es_ring_commit(&rig.ring));
    assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET), at);
    assert_false(es_ring_end(&rig.ring));
  }
  assert_int_equal(rig.ring.packets_in, 1000);
  rig_destroy(&rig);
}

static void mask_and_late_packets(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET), 0);
  put_descriptor(&rig, 0, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 2);
  publish(&rig, 24);
  assert_true(es_ring_begin(&rig.ring));
  assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET), 1);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
  /* one that comes after the look belongs to the next round */
  put_descriptor(&rig, 24, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 2);
  publish(&rig, 48);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
  assert_true(es_ring_end(&rig.ring));
  assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET), 1);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
  assert_false(es_ring_end(&rig.ring));
  assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET), 0);
  /* a reader that stops early leaves signals off: it comes back by itself */
  put_descriptor(&rig, 48, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 2);
  publish(&rig, 72);
  assert_true(es_ring_begin(&rig.ring));
  assert_false(es_ring_end(&rig.ring));
  assert_int_equal(word(rig.in_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET), 1);
  rig_destroy(&rig);
}

/* The guest goes on writing while its packets are read, until it has to wait for room. */
static void room_for_a_guest_that_wrote_on(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_FEATURES_OFFSET, ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE);
  put_descriptor(&rig, 0, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 255);
  publish(&rig, 2048);
  assert_true(es_ring_begin(&rig.ring));
  put_descriptor(&rig, 2048, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 511);
  put_descriptor(&rig, 6144, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 191);
  publish(&rig, 7680);
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, 2000);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
  /* 512 bytes of room became 2,560: over the mark, and nothing later will be */
  assert_true(es_ring_commit(&rig.ring));
  assert_true(es_ring_end(&rig.ring));
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
  assert_false(es_ring_commit(&rig.ring));
  /* an index that makes no sense is no reason to interrupt */
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_PACKET);
  publish(&rig, 7);
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, 8000);
  assert_false(es_ring_commit(&rig.ring));
  rig_destroy(&rig);
}

static void one_interrupt_per_batch_and_only_if_asked(void **state) {
  (void)state;
  struct rig rig;
  uint8_t payload[64] = {1, 2, 3};
  rig_create(&rig);
  for (unsigned i = 0; i < 5; i++) {
    assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, i, payload, sizeof payload),
                     ES_RING_WRITTEN);
  }
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET), 0);
  assert_true(es_ring_commit(&rig.ring)); /* was empty */
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET), 5 * 88);
  assert_false(es_ring_commit(&rig.ring)); /* nothing new */
  es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 9, payload, sizeof payload);
  assert_false(es_ring_commit(&rig.ring)); /* the guest is behind: it looks again by itself */
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 6 * 88);
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 1);
  es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 9, payload, sizeof payload);
  assert_false(es_ring_commit(&rig.ring)); /* masked */
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 7 * 88);
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 0);
  es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 9, payload, sizeof payload);
  assert_true(es_ring_commit(&rig.ring));
  rig_destroy(&rig);
}

static void odd_sizes_end_in_zeros_and_a_trailer(void **state) {
  (void)state;
  struct rig rig;
  uint8_t payload[100];
  rig_create(&rig);
  uint32_t at = 0;
  for (uint32_t size = 0; size <= sizeof payload; size++) {
    memset(payload, 0xa5, sizeof payload);
    memset(rig.out_data + at, 0xff, 200);
    set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, at);
    assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_COMPLETION, 0, size, payload, size),
                     ES_RING_WRITTEN);
    uint32_t whole = (size + 7) / 8 * 8;
    struct es_vmbus_ring_descriptor descriptor;
    uint8_t bytes[256];
    for (uint32_t i = 0; i < sizeof bytes; i++) {
      bytes[i] = rig.out_data[(at + i) % RING_SIZE];
    }
    assert_null(es_vmbus_ring_decode_descriptor(bytes, sizeof bytes, &descriptor));
    assert_int_equal(descriptor.length8, (16 + whole) / 8);
    assert_int_equal(descriptor.data_offset8, 2);
    assert_int_equal(descriptor.transaction, size);
    assert_memory_equal(bytes + 16, payload, size);
    for (uint32_t i = size; i < whole; i++) {
      assert_int_equal(bytes[16 + i], 0);
    }
    struct es_vmbus_ring_trailer trailer;
    assert_null(es_vmbus_ring_decode_trailer(bytes + 16 + whole, 8, &trailer));
    assert_int_equal(trailer.packet_start, at);
    at = (at + 16 + whole + 8) % RING_SIZE;
  }
  rig_destroy(&rig);
}

static void a_full_ring_asks_for_room(void **state) {
  (void)state;
  struct rig rig;
  uint8_t payload[1000] = {0};
  rig_create(&rig);
  unsigned written = 0;
  while (es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, sizeof payload) == ES_RING_WRITTEN) {
    written++;
  }
  assert_int_equal(written, 7); /* 8 would fill it: a full ring looks empty */
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 1024);
  assert_false(es_ring_room(&rig.ring, sizeof payload));
  /* a small packet still fits: the large one waits on, and one that is smaller than it but does not fit waits for less */
  assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, 8), ES_RING_WRITTEN);
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 1024);
  assert_false(es_ring_room(&rig.ring, sizeof payload - 24));
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 1000);
  assert_false(es_ring_room(&rig.ring, sizeof payload));
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 1000);
  es_ring_commit(&rig.ring);
  /* room for the smaller one alone: the large one must be told of by itself */
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 16);
  assert_false(es_ring_room(&rig.ring, sizeof payload));
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 1024);
  /* the guest reads one: just as much is free as is needed, and one byte less than full */
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 1024);
  assert_true(es_ring_room(&rig.ring, sizeof payload));
  assert_int_equal(word(rig.out_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET), 0);
  assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, sizeof payload),
                   ES_RING_WRITTEN);
  /* never fits */
  assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, RING_SIZE),
                   ES_RING_UNWRITABLE);
  rig_destroy(&rig);
}

static void a_waiting_guest_is_told_once(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  /* four packets of 1,024 bytes; the guest waits for 6,000 free bytes */
  for (uint32_t i = 0; i < 4; i++) {
    put_descriptor(&rig, i * 1024, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 127);
  }
  publish(&rig, 4096);
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET, 6000);
  es_ring_begin(&rig.ring);
  es_ring_next(&rig.ring, &packet);
  assert_false(es_ring_commit(&rig.ring)); /* it never said that it waits like this */
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_FEATURES_OFFSET, ES_VMBUS_RING_FEATURES_PENDING_SEND_SIZE);
  es_ring_next(&rig.ring, &packet);
  assert_true(es_ring_commit(&rig.ring)); /* 5,120 → 6,144 */
  es_ring_next(&rig.ring, &packet);
  assert_false(es_ring_commit(&rig.ring)); /* was told */
  rig_destroy(&rig);
}

/* One hostile packet or index: what the ring answers, and that it is counted under its name. */
static void expect_broken(struct rig *rig, const char *name) {
  struct es_ring_packet packet;
  uint64_t before = counter(name);
  es_ring_begin(&rig->ring);
  assert_int_equal(es_ring_next(&rig->ring, &packet), ES_RING_BROKEN);
  assert_int_equal(counter(name), before + 1);
  assert_int_equal(es_ring_next(&rig->ring, &packet), ES_RING_BROKEN); /* counted once */
  assert_int_equal(counter(name), before + 1);
  assert_int_equal(es_ring_push(&rig->ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, "", 0), ES_RING_UNWRITABLE);
}

static void broken_rings(void **state) {
  (void)state;
  static const uint32_t indices[] = {1, 4, 7, RING_SIZE, RING_SIZE + 8, UINT32_MAX, 0x80000000u};
  for (size_t i = 0; i < sizeof indices / sizeof indices[0]; i++) {
    struct rig rig;
    rig_create(&rig);
    publish(&rig, indices[i]);
    expect_broken(&rig, "vmbus-ring.write-index-refused");
    rig_destroy(&rig);
  }
  static const struct {
    uint16_t offset8, length8;
    uint32_t index;
    const char *counter;
  } cases[] = {
      {2, 2, 8, "vmbus-ring.descriptor-missing"},
      {2, 2, 16, "vmbus-ring.descriptor-missing"},
      {2, 3, 24, "vmbus-ring.packet-beyond-write-index"},
      {2, UINT16_MAX, 24, "vmbus-ring.packet-beyond-write-index"},
      {2, 1024, RING_SIZE - 8, "vmbus-ring.packet-beyond-write-index"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct rig rig;
    rig_create(&rig);
    put_descriptor(&rig, 0, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, cases[i].offset8, cases[i].length8);
    publish(&rig, cases[i].index);
    expect_broken(&rig, cases[i].counter);
    rig_destroy(&rig);
  }
}

static void descriptors_against_the_spec(void **state) {
  (void)state;
  static const struct {
    uint16_t offset8, length8;
  } cases[] = {{0, 2}, {1, 2}, {3, 2}, {UINT16_MAX, 2}, {2, 0}, {2, 1}, {0, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct rig rig;
    struct es_ring_packet packet;
    rig_create(&rig);
    put_descriptor(&rig, 0, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, cases[i].offset8, cases[i].length8);
    publish(&rig, 24);
    es_ring_begin(&rig.ring);
    assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_BROKEN);
    rig_destroy(&rig);
  }
}

static void packets_that_are_passed_over(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  for (uint16_t type = 0; type < 20; type++) {
    put_descriptor(&rig, type * 24u, type, 2, 2);
  }
  publish(&rig, 20 * 24);
  es_ring_begin(&rig.ring);
  for (uint16_t type = 0; type < 20; type++) {
    bool taken = type == ES_VMBUS_RING_PACKET_TYPE_IN_BAND || type == ES_VMBUS_RING_PACKET_TYPE_COMPLETION;
    assert_int_equal(es_ring_next(&rig.ring, &packet), taken ? ES_RING_PACKET : ES_RING_SKIPPED);
  }
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
  /* larger than the private buffer */
  uint64_t before = counter("vmbus-ring.packet-too-large");
  put_descriptor(&rig, 480, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 2, 4104 / 8);
  publish(&rig, 480 + 4104 + 8);
  es_ring_begin(&rig.ring);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_SKIPPED);
  assert_int_equal(counter("vmbus-ring.packet-too-large"), before + 1);
  assert_int_equal(es_ring_next(&rig.ring, &packet), ES_RING_EMPTY);
  rig_destroy(&rig);
}

/* A gpa-direct packet with one range of the given sizes and `pages` page numbers really there. */
static enum es_ring_read read_range(uint32_t range_count, uint32_t byte_offset, uint32_t byte_count, uint32_t pages,
                                    struct es_ring_range *range) {
  struct rig rig;
  struct es_ring_packet packet;
  rig_create(&rig);
  uint32_t payload_at = 32 + pages * 8;
  put_descriptor(&rig, 0, ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT, (uint16_t)(payload_at / 8),
                 (uint16_t)(payload_at / 8 + 1));
  es_store_le32(rig.in_data + ES_VMBUS_RING_GPA_DIRECT_HEADER_RANGE_COUNT_OFFSET, range_count);
  es_store_le32(rig.in_data + 24, byte_count);
  es_store_le32(rig.in_data + 28, byte_offset);
  for (size_t i = 0; i < pages; i++) {
    es_store_le64(rig.in_data + 32 + i * 8, 100 + i);
  }
  publish(&rig, payload_at + 8 + 8);
  es_ring_begin(&rig.ring);
  enum es_ring_read read = es_ring_next(&rig.ring, &packet);
  if (read == ES_RING_PACKET) {
    assert_int_equal(packet.range_count, 1);
    *range = packet.ranges[0];
    assert_int_equal(packet.size, 8);
    for (size_t i = 0; i < range->pages.count; i++) {
      assert_int_equal(es_load_le64(range->pages.at + i * 8), 100 + i);
    }
  }
  rig_destroy(&rig);
  return read;
}

static void ranges(void **state) {
  (void)state;
  struct es_ring_range range = {0};
  assert_int_equal(read_range(1, 0, 4096, 1, &range), ES_RING_PACKET);
  assert_int_equal(range.pages.count, 1);
  assert_int_equal(read_range(1, 4095, 2, 2, &range), ES_RING_PACKET);
  assert_int_equal(range.pages.count, 2);
  assert_int_equal(range.byte_offset, 4095);
  assert_int_equal(read_range(1, 0, 1, 3, &range), ES_RING_PACKET); /* more pages than needed are no harm */
  assert_int_equal(range.pages.count, 1);
  assert_int_equal(read_range(1, 4095, 2, 1, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(1, 0, UINT32_MAX, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(1, 4095, UINT32_MAX, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(1, 4096, 1, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(1, 0, 0, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(0, 0, 1, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(2, 0, 4096, 1, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(65, 0, 4096, 4, &range), ES_RING_SKIPPED);
  assert_int_equal(read_range(UINT32_MAX, 0, 4096, 4, &range), ES_RING_SKIPPED);
}

static void openings_that_are_refused(void **state) {
  (void)state;
  struct rig rig;
  struct es_ring ring;
  rig_create(&rig);
  struct es_slice pages = {.at = (const uint8_t *)rig.pages, .count = 2 * RING_PAGES};
  uint32_t downstreams[] = {0, 1, 5, 6, 7, UINT32_MAX};
  for (size_t i = 0; i < sizeof downstreams / sizeof downstreams[0]; i++) {
    assert_int_equal(es_ring_open(&ring, &rig.memory, pages, downstreams[i], 4096), -EINVAL);
  }
  rig.pages[1] = 1000; /* outside guest memory */
  assert_int_equal(es_ring_open(&ring, &rig.memory, pages, RING_PAGES, 4096), -EFAULT);
  rig.pages[1] = UINT64_MAX;
  assert_int_equal(es_ring_open(&ring, &rig.memory, pages, RING_PAGES, 4096), -EFAULT);
  rig.pages[1] = 1;
  rig.pages[0] = 1000;
  assert_int_equal(es_ring_open(&ring, &rig.memory, pages, RING_PAGES, 4096), -EFAULT);
  rig.pages[0] = 0;
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 3);
  assert_int_equal(es_ring_open(&ring, &rig.memory, pages, RING_PAGES, 4096), -EINVAL);
  set_word(rig.in_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, 0);
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, RING_SIZE);
  assert_int_equal(es_ring_open(&ring, &rig.memory, pages, RING_PAGES, 4096), -EINVAL);
  rig_destroy(&rig);
}

static void a_guest_that_lies_about_reading(void **state) {
  (void)state;
  struct rig rig;
  uint8_t payload[1000] = {0};
  rig_create(&rig);
  set_word(rig.out_control, ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, RING_SIZE * 2);
  unsigned i = 0;
  enum es_ring_write written = ES_RING_WRITTEN;
  uint64_t before = counter("vmbus-ring.read-index-refused");
  for (; i < 10 && written == ES_RING_WRITTEN; i++) {
    written = es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, sizeof payload);
  }
  assert_int_equal(written, ES_RING_UNWRITABLE);
  assert_int_equal(counter("vmbus-ring.read-index-refused"), before + 1);
  rig_destroy(&rig);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packets_go_round_the_end),
      cmocka_unit_test(mask_and_late_packets),
      cmocka_unit_test(room_for_a_guest_that_wrote_on),
      cmocka_unit_test(one_interrupt_per_batch_and_only_if_asked),
      cmocka_unit_test(odd_sizes_end_in_zeros_and_a_trailer),
      cmocka_unit_test(a_full_ring_asks_for_room),
      cmocka_unit_test(a_waiting_guest_is_told_once),
      cmocka_unit_test(broken_rings),
      cmocka_unit_test(descriptors_against_the_spec),
      cmocka_unit_test(packets_that_are_passed_over),
      cmocka_unit_test(ranges),
      cmocka_unit_test(openings_that_are_refused),
      cmocka_unit_test(a_guest_that_lies_about_reading),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
