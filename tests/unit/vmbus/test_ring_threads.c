/* A ring's two sides on two processors: who goes to sleep looks once more, and one of the two sees the other's store. Without a full barrier
 * between a side's store and its look, both looks may come too early, and then nobody works any more: a wakeup is lost. */
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "echo.h"
#include "hand-written/vmbus/ring_internal.h"
#include "runtime/loop.h"

#define RING_PAGES 3u
#define ROUNDS 300000u
#define SECONDS 5u
#define COLD 50u

static struct {
  struct es_memory memory;
  struct es_ring ring;
  uint8_t *in_control, *in_data, *out_control;
  uint32_t in_size;
  /* One round: both threads wait for its number, do their part, and say so. */
  _Atomic uint32_t go, guest_done;
  _Atomic bool stop;
  bool signalled;
  uint32_t write, out_read;
  /* Lines that the other side wrote last: stores to them take long, and later ones wait behind them while loads overtake. */
  struct {
    _Alignas(64) _Atomic uint32_t value;
  } cold[COLD];
} rig;

static void write_cold_lines(uint32_t value) {
  for (uint32_t i = 0; i < COLD; i++) {
    atomic_store_explicit(&rig.cold[i].value, value, memory_order_relaxed);
  }
}

static void rig_create(void) {
  static uint64_t pages[2 * RING_PAGES];
  memset(&rig, 0, sizeof rig);
  int fd = es_memory_create_fd("ring", 16 * ES_PAGE_SIZE);
  assert_true(fd >= 0);
  assert_int_equal(es_memory_add(&rig.memory, 0, 16 * ES_PAGE_SIZE, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  for (uint32_t i = 0; i < 2 * RING_PAGES; i++) {
    pages[i] = i;
  }
  es_ring_counters_register();
  struct es_slice list = {.at = (const uint8_t *)pages, .count = 2 * RING_PAGES};
  assert_int_equal(es_ring_open(&rig.ring, &rig.memory, list, RING_PAGES, 4096), 0);
  rig.in_control = es_memory_map(&rig.memory, 0, ES_PAGE_SIZE, ES_MEMORY_WRITE);
  rig.in_data = rig.in_control + ES_PAGE_SIZE;
  rig.out_control = rig.in_control + RING_PAGES * ES_PAGE_SIZE;
  rig.in_size = (RING_PAGES - 1) * ES_PAGE_SIZE;
}

static void rig_destroy(void) {
  es_ring_close(&rig.ring);
  es_memory_release(&rig.memory);
}

/* So many rounds, or as many as a busy machine does in a few seconds. */
static bool goes_on(uint32_t round) {
  static uint64_t end;
  if (round == 1) {
    end = es_loop_now() + SECONDS * UINT64_C(1000000000);
  }
  return round <= ROUNDS && (round % 256 != 0 || es_loop_now() < end);
}

/* Waits for the round; the pause at its start is another each time, so that the two meet everywhere. */
static bool wait_round(uint32_t round, uint32_t spread) {
  for (uint32_t spins = 0; atomic_load_explicit(&rig.go, memory_order_acquire) < round; spins++) {
    if (atomic_load_explicit(&rig.stop, memory_order_relaxed)) {
      return false;
    }
    if (spins > 2000) {
      (void)sched_yield();
    }
  }
  for (volatile uint32_t i = 0; i < spread; i = i + 1) {
  }
  return true;
}

static uint32_t pause_of(uint32_t round, uint32_t side) {
  uint32_t x = round * 2654435761u + side * 40503u;
  return (x >> 16) % 40;
}

/* The guest writes a packet and signals when the host does not look by itself. */
static void *guest_writes(void *context) {
  (void)context;
  for (uint32_t round = 1; wait_round(round, pause_of(round, 1)); round++) {
    uint8_t *at = rig.in_data + rig.write;
    const struct es_vmbus_ring_descriptor descriptor = {
        .type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND, .data_offset8 = 2, .length8 = 2};
    (void)es_vmbus_ring_encode_descriptor(&descriptor, at, ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX);
    rig.write =
        es_ring_advance(rig.write, ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ES_VMBUS_RING_TRAILER_SIZE_MAX, rig.in_size);
    atomic_thread_fence(memory_order_release);
    es_put_u32(rig.in_control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET, rig.write);
    atomic_thread_fence(memory_order_seq_cst);
    rig.signalled = es_once_u32(rig.in_control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET) == 0;
    write_cold_lines(round);
    atomic_store_explicit(&rig.guest_done, round, memory_order_release);
  }
  return NULL;
}

static void wait_guest(uint32_t round) {
  for (uint32_t spins = 0; atomic_load_explicit(&rig.guest_done, memory_order_acquire) < round; spins++) {
    if (spins > 2000) {
      (void)sched_yield();
    }
  }
}

/* The host is at the end of its drain while the guest writes: either it sees the packet or the guest signals. */
static void a_packet_at_the_end_of_a_drain_is_not_lost(void **state) {
  (void)state;
  pthread_t thread;
  struct es_ring_packet packet;
  unsigned lost = 0;
  rig_create();
  assert_int_equal(pthread_create(&thread, NULL, guest_writes, NULL), 0);
  for (uint32_t round = 1; goes_on(round); round++) {
    (void)es_ring_begin(&rig.ring);
    while (es_ring_next(&rig.ring, &packet) == ES_RING_PACKET) {
    }
    atomic_store_explicit(&rig.go, round, memory_order_release);
    for (volatile uint32_t i = 0; i < pause_of(round, 2); i = i + 1) {
    }
    write_cold_lines(round);
    bool more = es_ring_end(&rig.ring);
    wait_guest(round);
    lost += !more && !rig.signalled;
    (void)es_ring_begin(&rig.ring);
    while (es_ring_next(&rig.ring, &packet) == ES_RING_PACKET) {
    }
    (void)es_ring_commit(&rig.ring);
  }
  atomic_store(&rig.stop, true);
  (void)pthread_join(thread, NULL);
  assert_int_equal(lost, 0);
  assert_int_equal(rig.ring.packets_in, rig.guest_done);
  rig_destroy();
}

/* The guest has read everything and lets itself be interrupted again, then looks once more. */
static void *guest_sleeps(void *context) {
  (void)context;
  for (uint32_t round = 1; wait_round(round, pause_of(round, 3)); round++) {
    es_put_u32(rig.out_control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 0);
    atomic_thread_fence(memory_order_seq_cst);
    rig.signalled =
        es_once_u32(rig.out_control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET) != rig.out_read; /* saw it */
    write_cold_lines(round);
    atomic_store_explicit(&rig.guest_done, round, memory_order_release);
  }
  return NULL;
}

static void an_answer_to_a_guest_that_falls_asleep_is_told(void **state) {
  (void)state;
  pthread_t thread;
  unsigned lost = 0;
  rig_create();
  assert_int_equal(pthread_create(&thread, NULL, guest_sleeps, NULL), 0);
  for (uint32_t round = 1; goes_on(round); round++) {
    es_put_u32(rig.out_control + ES_VMBUS_RING_CONTROL_INTERRUPT_MASK_OFFSET, 1);
    assert_int_equal(es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, round, "answer", 6),
                     ES_RING_WRITTEN);
    atomic_store_explicit(&rig.go, round, memory_order_release);
    for (volatile uint32_t i = 0; i < pause_of(round, 4); i = i + 1) {
    }
    write_cold_lines(round);
    bool told = es_ring_commit(&rig.ring);
    wait_guest(round);
    lost += !told && !rig.signalled;
    rig.out_read = es_once_u32(rig.out_control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
    es_put_u32(rig.out_control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, rig.out_read);
  }
  atomic_store(&rig.stop, true);
  (void)pthread_join(thread, NULL);
  assert_int_equal(lost, 0);
  rig_destroy();
}

/* The guest reads everything at the moment when the host finds no room and asks for it. */
static void *guest_reads(void *context) {
  (void)context;
  for (uint32_t round = 1; wait_round(round, pause_of(round, 5)); round++) {
    rig.out_read = es_once_u32(rig.out_control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
    es_put_u32(rig.out_control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, rig.out_read);
    atomic_thread_fence(memory_order_seq_cst);
    rig.signalled = es_once_u32(rig.out_control + ES_VMBUS_RING_CONTROL_PENDING_SEND_SIZE_OFFSET) != 0;
    write_cold_lines(round);
    atomic_store_explicit(&rig.guest_done, round, memory_order_release);
  }
  return NULL;
}

static enum es_ring_write push_large(void) {
  static const uint8_t payload[1024];
  return es_ring_push(&rig.ring, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, 0, payload, sizeof payload);
}

static void room_that_is_asked_for_is_told(void **state) {
  (void)state;
  pthread_t thread;
  unsigned lost = 0;
  rig_create();
  assert_int_equal(pthread_create(&thread, NULL, guest_reads, NULL), 0);
  for (uint32_t round = 1; goes_on(round); round++) {
    for (unsigned i = 0; i < 7; i++) { /* an eighth has no room */
      assert_int_equal(push_large(), ES_RING_WRITTEN);
    }
    (void)es_ring_commit(&rig.ring);
    atomic_store_explicit(&rig.go, round, memory_order_release);
    for (volatile uint32_t i = 0; i < pause_of(round, 6); i = i + 1) {
    }
    write_cold_lines(round);
    bool none = push_large() == ES_RING_FULL;
    wait_guest(round);
    lost += none && !rig.signalled;
    /* Everything read, nothing asked for: as at the beginning. */
    assert_int_equal(push_large(), ES_RING_WRITTEN);
    (void)es_ring_commit(&rig.ring);
    rig.out_read = es_once_u32(rig.out_control + ES_VMBUS_RING_CONTROL_WRITE_INDEX_OFFSET);
    es_put_u32(rig.out_control + ES_VMBUS_RING_CONTROL_READ_INDEX_OFFSET, rig.out_read);
  }
  atomic_store(&rig.stop, true);
  (void)pthread_join(thread, NULL);
  assert_int_equal(lost, 0);
  rig_destroy();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_packet_at_the_end_of_a_drain_is_not_lost),
      cmocka_unit_test(an_answer_to_a_guest_that_falls_asleep_is_told),
      cmocka_unit_test(room_that_is_asked_for_is_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
