#include "hand-written/capture/pcapng.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "generated/pcapng_wire.h"
#include "runtime/counters.h"
#include "runtime/log.h"

#define NANOSECONDS 1000000000u
#define AT_ITS_POSITION UINT64_MAX /* io_uring: where the descriptor is */
#define INTERFACE_NAME "entresol"

_Atomic bool es_pcapng_running;

enum { SEEN, LOST, CUT, WRITE_FAILURES, COUNTERS };
static struct es_counter counters[COUNTERS] = {
    [SEEN] = {.name = "packets"},
    [LOST] = {.name = "packets-lost"},
    [CUT] = {.name = "packets-cut"},
    [WRITE_FAILURES] = {.name = "write-failures"},
};
static struct es_counter_set counter_set = {.name = "capture", .counters = counters, .count = COUNTERS};

static struct {
  /* behind the lock: any thread */
  pthread_mutex_t lock;
  uint8_t *buffer; /* ES_PCAPNG_BUFFER bytes that go round; NULL: no capture */
  uint64_t first, end; /* bytes ever taken out, put in */
  uint64_t seen, lost;
  bool woken; /* the loop knows that there is something */
  uint8_t packet[ES_PCAPNG_PACKET_MAX];
  /* the loop's */
  struct es_loop *loop;
  struct es_loop_wake wake;
  struct es_loop_io io;
  struct iovec iov[2];
  bool writing, stopping;
  int place; /* in the loop's table */
  uint64_t bytes;
  int error;
} capture = {.lock = PTHREAD_MUTEX_INITIALIZER, .place = -1};

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  return (uint64_t)time.tv_sec * NANOSECONDS + (uint64_t)time.tv_nsec;
}

static size_t room(void) {
  return ES_PCAPNG_BUFFER - (size_t)(capture.end - capture.first);
}

static void append(const void *bytes, size_t size) {
  size_t at = (size_t)(capture.end % ES_PCAPNG_BUFFER);
  size_t whole = size < ES_PCAPNG_BUFFER - at ? size : ES_PCAPNG_BUFFER - at;
  memcpy(capture.buffer + at, bytes, whole);
  memcpy(capture.buffer, (const uint8_t *)bytes + whole, size - whole);
  capture.end += size;
}

static void append_start(uint16_t link_type) {
  uint8_t bytes[ES_PCAPNG_INTERFACE_DESCRIPTION_SIZE_MAX];
  const struct es_pcapng_section_header section = {0};
  size_t size = es_pcapng_encode_section_header(&section, bytes, sizeof bytes);
  append(bytes, size);
  const struct es_pcapng_interface_description interface = {
      .link_type = link_type, .snap_length = ES_PCAPNG_PACKET_MAX, .interface_name = INTERFACE_NAME};
  size = es_pcapng_encode_interface_description(&interface, bytes, sizeof bytes);
  append(bytes, size);
}

static void append_end(void) {
  uint8_t bytes[ES_PCAPNG_INTERFACE_STATISTICS_SIZE_MAX];
  uint64_t time = now();
  const struct es_pcapng_interface_statistics counts = {.time_high = (uint32_t)(time >> 32),
                                                        .time_low = (uint32_t)time,
                                                        .received = capture.seen,
                                                        .dropped = capture.lost};
  size_t size = es_pcapng_encode_interface_statistics(&counts, bytes, sizeof bytes);
  append(bytes, size);
}

/* The parts with their secrets hidden, as many as are kept. Bytes that there were: *original. */
static uint32_t gather(bool inbound, const struct es_pcapng_part *parts, unsigned count, uint64_t *original) {
  size_t size = 0;
  *original = 0;
  for (unsigned i = 0; i < count; i++) {
    size_t kept = parts[i].size < sizeof capture.packet - size ? parts[i].size : sizeof capture.packet - size;
    if (kept != 0) {
      memcpy(capture.packet + size, parts[i].at, kept);
      es_secrets_hide(parts[i].secrets, inbound, parts[i].at, capture.packet + size, kept);
    }
    size += kept;
    *original += parts[i].size;
  }
  return (uint32_t)size;
}

static void append_packet(bool inbound, uint32_t size, uint32_t original) {
  static const uint8_t zeros[ES_PCAPNG_BLOCK_ALIGNMENT];
  uint8_t bytes[ES_PCAPNG_ENHANCED_PACKET_SIZE_MAX];
  uint32_t padding = (0 - size) % ES_PCAPNG_BLOCK_ALIGNMENT;
  uint32_t length = ES_PCAPNG_ENHANCED_PACKET_SIZE_MAX + size + padding + ES_PCAPNG_ENHANCED_PACKET_END_SIZE_MAX;
  uint64_t time = now();
  const struct es_pcapng_enhanced_packet head = {.length = length,
                                                 .time_high = (uint32_t)(time >> 32),
                                                 .time_low = (uint32_t)time,
                                                 .captured_length = size,
                                                 .original_length = original};
  size_t block = es_pcapng_encode_enhanced_packet(&head, bytes, sizeof bytes);
  append(bytes, block);
  append(capture.packet, size);
  append(zeros, padding);
  const struct es_pcapng_enhanced_packet_end tail = {
      .flags.direction = inbound ? ES_PCAPNG_DIRECTION_INBOUND : ES_PCAPNG_DIRECTION_OUTBOUND, .length = length};
  block = es_pcapng_encode_enhanced_packet_end(&tail, bytes, sizeof bytes);
  append(bytes, block);
}

void es_pcapng_put(bool inbound, const struct es_pcapng_part *parts, unsigned count) {
  uint64_t original;
  bool wake = false;
  pthread_mutex_lock(&capture.lock);
  if (atomic_load_explicit(&es_pcapng_running, memory_order_relaxed)) {
    uint32_t size = gather(inbound, parts, count, &original);
    es_count(&counters[SEEN]);
    capture.seen++;
    if (original > size) {
      es_count(&counters[CUT]);
    }
    /* The counts at the end always find room. */
    if ((size_t)size + ES_PCAPNG_ENHANCED_PACKET_SIZE_MAX + ES_PCAPNG_BLOCK_ALIGNMENT +
            ES_PCAPNG_ENHANCED_PACKET_END_SIZE_MAX + ES_PCAPNG_INTERFACE_STATISTICS_SIZE_MAX >
        room()) {
      es_count(&counters[LOST]);
      capture.lost++;
    } else {
      append_packet(inbound, size, original < UINT32_MAX ? (uint32_t)original : UINT32_MAX);
      wake = !capture.woken;
      capture.woken = true;
    }
  }
  pthread_mutex_unlock(&capture.lock);
  if (wake) {
    es_loop_wake_signal(&capture.wake);
  }
}

static void close_out(void) {
  pthread_mutex_lock(&capture.lock);
  atomic_store_explicit(&es_pcapng_running, false, memory_order_relaxed);
  free(capture.buffer);
  capture.buffer = NULL;
  pthread_mutex_unlock(&capture.lock);
  es_loop_remove_file(capture.loop, capture.place);
  capture.place = -1;
  capture.stopping = false;
}

static void fail(int error) {
  es_count(&counters[WRITE_FAILURES]);
  es_log(ES_LOG_WARNING, "capture", "stopped: %s", strerror(-error));
  capture.error = error;
  close_out();
}

static void written(struct es_loop_io *io, int32_t result);

/* Everything that is there now, as one write. */
static void flush(void) {
  if (capture.writing || capture.place < 0) {
    return;
  }
  pthread_mutex_lock(&capture.lock);
  size_t size = (size_t)(capture.end - capture.first);
  size_t at = (size_t)(capture.first % ES_PCAPNG_BUFFER);
  capture.woken = size != 0;
  pthread_mutex_unlock(&capture.lock);
  if (size == 0) {
    if (capture.stopping) {
      close_out();
    }
    return;
  }
  size_t whole = size < ES_PCAPNG_BUFFER - at ? size : ES_PCAPNG_BUFFER - at;
  capture.iov[0] = (struct iovec){.iov_base = capture.buffer + at, .iov_len = whole};
  capture.iov[1] = (struct iovec){.iov_base = capture.buffer, .iov_len = size - whole};
  capture.io = (struct es_loop_io){.done = written};
  int error =
      es_loop_writev(capture.loop, &capture.io, capture.place, capture.iov, size > whole ? 2 : 1, AT_ITS_POSITION, 0);
  if (error != 0) {
    fail(error);
    return;
  }
  capture.writing = true;
}

static void written(struct es_loop_io *io, int32_t result) {
  (void)io;
  capture.writing = false;
  if (result <= 0 && result != -EAGAIN && result != -EINTR) {
    fail(result < 0 ? result : -EIO);
    return;
  }
  if (result > 0) {
    pthread_mutex_lock(&capture.lock);
    capture.first += (uint64_t)result;
    pthread_mutex_unlock(&capture.lock);
    capture.bytes += (uint64_t)result;
  }
  flush();
}

static void woken(struct es_loop_wake *wake) {
  (void)wake;
  flush();
}

int es_pcapng_attach(struct es_loop *loop) {
  capture.loop = loop;
  capture.wake = (struct es_loop_wake){.run = woken};
  es_counters_register(&counter_set);
  return es_loop_wake_add(loop, &capture.wake);
}

void es_pcapng_detach(void) {
  if (capture.place >= 0) {
    close_out();
  }
  es_loop_wake_remove(&capture.wake);
  es_counters_unregister(&counter_set);
}

int es_pcapng_start(int fd, uint16_t link_type) {
  if (capture.place >= 0) {
    return -EBUSY;
  }
  uint8_t *buffer = malloc(ES_PCAPNG_BUFFER);
  if (buffer == NULL) {
    return -ENOMEM;
  }
  int place = es_loop_add_file(capture.loop, fd);
  if (place < 0) {
    free(buffer);
    return place;
  }
  pthread_mutex_lock(&capture.lock);
  capture.place = place;
  capture.buffer = buffer;
  capture.first = capture.end = capture.seen = capture.lost = capture.bytes = 0;
  capture.error = 0;
  append_start(link_type);
  atomic_store_explicit(&es_pcapng_running, true, memory_order_relaxed);
  pthread_mutex_unlock(&capture.lock);
  flush();
  return 0;
}

uint64_t es_pcapng_stop(void) {
  uint64_t end = 0;
  pthread_mutex_lock(&capture.lock);
  if (atomic_exchange_explicit(&es_pcapng_running, false, memory_order_relaxed)) {
    append_end();
    end = capture.end;
  }
  pthread_mutex_unlock(&capture.lock);
  if (end != 0) {
    capture.stopping = true;
    flush();
  }
  return end;
}

bool es_pcapng_idle(void) {
  return capture.place < 0;
}

void es_pcapng_show(struct es_pcapng_figures *figures) {
  pthread_mutex_lock(&capture.lock);
  *figures = (struct es_pcapng_figures){.running = es_pcapng_on(),
                                        .seen = capture.seen,
                                        .lost = capture.lost,
                                        .bytes = capture.bytes,
                                        .error = capture.error};
  pthread_mutex_unlock(&capture.lock);
}
