/* A 4 KiB READ through the in-process guest from a RAM disk, beside the same packet echoed by a device that does nothing
 * but answer, and a memcpy of 4 KiB. Both sides' work counts: guest driver, VMBus, device. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/block/memory.h"
#include "hand-written/storage/storage.h"
#include "tests/bench/bench.h"
#include "tests/guest/direct.h"
#include "tests/guest/storvsc.h"

#define DISK_SIZE ((size_t)64 << 20)
#define BLOCK_SIZE ((size_t)4096)
#define COMMANDS 1600u
#define BATCH_MAX 16u
#define RING_PAGES 17u

/* The guest driver's channels: it puts the same packet into either. */
enum { STORAGE, ECHO };

static const uint8_t echo_class[16] = {0xec, 0x40};

static void die(const char *what) {
  fprintf(stderr, "storvsp: %s\n", what);
  exit(1);
}

/* A device that answers each packet with as many bytes. */
static int echo_open(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  (void)channel;
  return 0;
}

static void echo_signal(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  struct es_ring *ring = es_vmbus_channel_ring(channel);
  struct es_ring_packet packet;
  while (es_ring_next(ring, &packet) == ES_RING_PACKET) {
    if (es_ring_push(ring, ES_VMBUS_RING_PACKET_TYPE_COMPLETION, 0, packet.transaction, packet.payload, packet.size) !=
        ES_RING_WRITTEN)
      die("echo found no room");
  }
}

static void echo_close(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  es_vmbus_channel_closed(channel);
}

static const struct es_vmbus_device_ops echo_ops = {.open = echo_open, .signal = echo_signal, .close = echo_close};

static struct {
  struct es_direct direct;
  struct es_storage *storage;
  struct es_guest_storvsc driver;

  uint64_t pages[BATCH_MAX];
  uint8_t disk[DISK_SIZE];
} bench;

static void run_batch(uint32_t channel, uint32_t first, uint32_t batch, uint64_t *sum) {
  for (uint32_t i = 0; i < batch; i++) {
    struct es_guest_command command = {.cdb_length = 10,
                                       .direction = ES_STORVSP_DATA_DIRECTION_IN,
                                       .length = (uint32_t)BLOCK_SIZE,
                                       .pages = &bench.pages[i],
                                       .page_count = 1,
                                       .cdb = {0x28}};
    es_store_be32(command.cdb + 2, (uint32_t)((size_t)(first + i) * 8 % (DISK_SIZE / 512)));
    es_store_be16(command.cdb + 7, (uint16_t)(BLOCK_SIZE / 512));
    if (!es_guest_storvsc_put(&bench.driver, channel, &command, first + i + 1))
      die("guest's ring is full");
  }
  struct es_guest_channel *used = &bench.driver.channels[channel];
  (void)es_guest_channel_flush(used);
  bench.direct.guest.transport->run(bench.direct.guest.transport_context);
  struct es_guest_received received;
  uint32_t answers = 0;
  while (es_guest_channel_receive(used, &received)) {
    *sum += received.payload[8];
    answers++;
  }
  es_guest_channel_done(used);
  if (answers != batch)
    die("an answer is missing");
}

static uint64_t run_storvsp(uint32_t batch) {
  uint64_t sum = 0;
  for (uint32_t done = 0; done < COMMANDS; done += batch)
    run_batch(STORAGE, done, batch, &sum);
  return sum;
}

static uint64_t run_echo(uint32_t batch) {
  uint64_t sum = 0;
  for (uint32_t done = 0; done < COMMANDS; done += batch) {
    run_batch(ECHO, done, batch, &sum);
    for (uint32_t i = 0; i < batch; i++) {
      uint8_t *page = es_guest_page(&bench.direct.guest, bench.pages[i]);
      memcpy(page, bench.disk + (done + i) * BLOCK_SIZE % DISK_SIZE, BLOCK_SIZE);
      bench_keep(page[0]);
    }
  }
  return sum;
}

static void make(void) {
  static const uint32_t newest[] = {ES_STORVSP_VERSION_BLUE_NUMBER};
  static const uint8_t instance[16] = {1};
  struct es_block_device *device = NULL;
  struct es_storage_options options = {.name = "bench", .instance_id = {2}};
  struct es_storage_unit unit = {.lun = 0, .block_size = 512};
  struct es_vmbus_offer echo = {.class_id = echo_class, .instance_id = instance};
  struct es_guest *guest = &bench.direct.guest;
  if (es_direct_create(&bench.direct, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V5_3}) != 0 ||
      es_storage_create(NULL, bench.direct.vmbus, &options, &bench.storage) != 0 ||
      es_block_memory_create("bench", DISK_SIZE, false, &device) != 0 ||
      es_storage_add(bench.storage, &unit, device) != 0 ||
      es_vmbus_offer(bench.direct.vmbus, &echo, &echo_ops, NULL) == NULL)
    die("cannot make the devices");
  memset(es_block_memory_contents(device), 0x5a, DISK_SIZE);
  memset(bench.disk, 0x5a, DISK_SIZE);
  if (!es_guest_connect(guest) || !es_guest_request_offers(guest) ||
      es_guest_storvsc_open(&bench.driver, guest, es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, 0), newest, 1,
                            RING_PAGES, NULL) != 0 ||
      es_guest_channel_open(&bench.driver.channels[ECHO], guest, es_guest_find_offer(guest, echo_class, 0), RING_PAGES,
                            RING_PAGES, 0) != 0 ||
      !es_guest_pages_take(guest, bench.pages, BATCH_MAX))
    die("cannot open the channels");
  /* Whatever the unit wants to say first. */
  struct es_guest_command ready = {.cdb_length = 6, .direction = ES_STORVSP_DATA_DIRECTION_UNSPECIFIED};
  struct es_guest_completion completion;
  bool answered = es_guest_storvsc_run(&bench.driver, STORAGE, &ready, &completion);
  answered = answered && es_guest_storvsc_run(&bench.driver, STORAGE, &ready, &completion);
  if (!answered || completion.result.srb_status.status != 1)
    die("the unit is not ready");
}

int main(int argc, char **argv) {
  static const uint32_t batches[] = {1, 4, 16};
  struct bench_report report;
  make();
  bench_begin(&report, argc, argv);
  for (size_t i = 0; i < sizeof batches / sizeof batches[0]; i++) {
    double storvsp = INFINITY, echo = INFINITY;
    char name[64];
    for (unsigned round = 0; round < BENCH_ROUNDS; round++) {
      uint64_t start = bench_now();
      bench_keep(run_storvsp(batches[i]));
      double nanoseconds = (double)(bench_now() - start) / COMMANDS;
      storvsp = nanoseconds < storvsp ? nanoseconds : storvsp;
      start = bench_now();
      bench_keep(run_echo(batches[i]));
      nanoseconds = (double)(bench_now() - start) / COMMANDS;
      echo = nanoseconds < echo ? nanoseconds : echo;
    }
    (void)snprintf(name, sizeof name, "storvsp read 4096 batch %u", batches[i]);
    bench_add(&report, name, "ns", storvsp, "ring echo + memcpy", echo);
  }
  return bench_end(&report);
}
