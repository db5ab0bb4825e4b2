/* Ring push + pop beside two copies of libc's memcpy that walk as large a buffer.
 * One ring is filled by es_ring_push() and emptied by es_ring_next() of a second ring object that sees the same memory
 * from the other side: what a device sends and receives. Every iteration handles one packet. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/vmbus_ring_wire.h"
#include "hand-written/vmbus/ring.h"
#include "tests/bench/bench.h"

#define RING_PAGES 17u /* control and 64 KiB of data */
#define BUFFER_SIZE 65536u
#define PACKET_OVERHEAD (ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX + ES_VMBUS_RING_TRAILER_SIZE_MAX)
#define PACKETS 16000u

struct pair {
  struct es_memory memory;
  struct es_ring sender, receiver;
};

static void die(const char *what, int error) {
  fprintf(stderr, "ring: %s: %d\n", what, error);
  exit(1);
}

/* Two pairs of rings over the same pages, crossed, so that one's outgoing ring is the other's incoming one. */
static void make_pair(struct pair *pair) {
  uint64_t pages[2 * RING_PAGES], crossed[2 * RING_PAGES];
  uint64_t size = ES_PAGE_SIZE * 2 * RING_PAGES;
  memset(pair, 0, sizeof *pair);
  int fd = es_memory_create_fd("bench", size);
  int error = fd < 0 ? fd : es_memory_add(&pair->memory, 0, size, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE);
  for (uint32_t i = 0; i < RING_PAGES; i++) {
    pages[i] = crossed[RING_PAGES + i] = (i * 5) % RING_PAGES; /* scattered, as a guest's are */
    pages[RING_PAGES + i] = crossed[i] = RING_PAGES + (i * 7) % RING_PAGES;
  }
  struct es_slice one = {.at = (const uint8_t *)pages, .count = 2 * RING_PAGES};
  struct es_slice other = {.at = (const uint8_t *)crossed, .count = 2 * RING_PAGES};
  error = error != 0 ? error : es_ring_open(&pair->sender, &pair->memory, one, RING_PAGES, BUFFER_SIZE);
  error = error != 0 ? error : es_ring_open(&pair->receiver, &pair->memory, other, RING_PAGES, BUFFER_SIZE);
  if (error != 0) {
    die("cannot make rings", error);
  }
}

static void destroy_pair(struct pair *pair) {
  es_ring_close(&pair->sender);
  es_ring_close(&pair->receiver);
  es_memory_release(&pair->memory);
}

static uint64_t run_ring(struct pair *pair, const uint8_t *payload, uint32_t size, uint32_t batch, uint32_t packets) {
  uint64_t sum = 0;
  for (uint32_t done = 0; done < packets; done += batch) {
    for (uint32_t i = 0; i < batch; i++) {
      enum es_ring_write written =
          es_ring_push(&pair->sender, ES_VMBUS_RING_PACKET_TYPE_IN_BAND, 0, done + i, payload, size);
      if (written != ES_RING_WRITTEN) {
        die("ring is full", (int)written);
      }
    }
    sum += es_ring_commit(&pair->sender) ? 1 : 0;
    es_ring_begin(&pair->receiver);
    struct es_ring_packet packet;
    enum es_ring_read read;
    while ((read = es_ring_next(&pair->receiver, &packet)) == ES_RING_PACKET) {
      sum += packet.payload[0] + packet.size;
    }
    if (read != ES_RING_EMPTY) {
      die("ring is broken", (int)read);
    }
    es_ring_commit(&pair->receiver);
    es_ring_end(&pair->receiver);
  }
  return sum;
}

/* As much copying: into a buffer as large as the ring and out of it, `batch` packets each way in turn. */
static uint64_t run_memcpy(uint8_t *buffer, const uint8_t *payload, uint8_t *out, const volatile uint32_t *run_time,
                           uint32_t batch, uint32_t packets) {
  uint32_t in_at = 0, out_at = 0;
  uint64_t sum = 0;
  uint32_t size = *run_time; /* not known to the compiler */
  for (uint32_t done = 0; done < packets; done += batch) {
    for (uint32_t i = 0; i < batch; i++) {
      in_at = in_at + size > BUFFER_SIZE ? 0 : in_at;
      memcpy(buffer + in_at, payload, size);
      in_at += size;
    }
    for (uint32_t i = 0; i < batch; i++) {
      out_at = out_at + size > BUFFER_SIZE ? 0 : out_at;
      memcpy(out, buffer + out_at, size);
      out_at += size;
      sum += out[0];
      __asm__ volatile("" : : "r"(out) : "memory");
    }
  }
  return sum;
}

static void measure(struct bench_report *report, uint32_t size, uint32_t batch) {
  static uint8_t payload[BUFFER_SIZE], buffer[BUFFER_SIZE], out[BUFFER_SIZE];
  volatile uint32_t run_time = size;
  /* No more than go into the ring at once: there a batch ends earlier. */
  uint32_t most = (BUFFER_SIZE - 1) / (size + PACKET_OVERHEAD);
  uint32_t packets = PACKETS / (size > 4096 ? 4 : 1) / batch * batch;
  struct pair pair;
  double ring = INFINITY, copy = INFINITY;
  char name[64];
  make_pair(&pair);
  memset(payload, 0x5a, sizeof payload);
  /* The best of several: what the machine does beside this only ever makes it slower. */
  for (unsigned round = 0; round < BENCH_ROUNDS; round++) {
    uint64_t start = bench_now();
    bench_keep(run_ring(&pair, payload, size, batch < most ? batch : most, packets));
    double nanoseconds = (double)(bench_now() - start) / packets;
    ring = nanoseconds < ring ? nanoseconds : ring;
    start = bench_now();
    bench_keep(run_memcpy(buffer, payload, out, &run_time, batch < most ? batch : most, packets));
    nanoseconds = (double)(bench_now() - start) / packets;
    copy = nanoseconds < copy ? nanoseconds : copy;
  }
  destroy_pair(&pair);
  snprintf(name, sizeof name, "ring-push-pop-%u-batch-%u", size, batch);
  bench_add(report, name, "ns", ring, "two memcpys", copy);
}

int main(int argc, char **argv) {
  static const uint32_t sizes[] = {40, 1514, 8192};
  struct bench_report report;
  bench_begin(&report, argc, argv);
  for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
    measure(&report, sizes[i], 1);
    measure(&report, sizes[i], 16);
  }
  return bench_end(&report);
}
