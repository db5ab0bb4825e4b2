/* The host's side of the fuzzer: a disk that takes its time, a device that is a pest, units that come and go. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/block/memory.h"
#include "tests/fuzz/hostile.h"

#define SLOW_QUEUE 2048u
#define SLOW_SIZE ((uint64_t)2 << 20)
#define SETTLE_TURNS 100000u

static const uint8_t pest_class[16] = {0xbe, 0x57};
static const uint8_t pest_instance[16] = {0xbe, 0x57, 1};

static void die(const char *what) {
  fprintf(stderr, "hostile: %s\n", what);
  exit(1);
}

/* A disk whose requests wait and end in any order, some with an error. */
struct slow {
  struct es_block_device device;
  struct es_block_device *memory;
};

static struct {
  struct es_block_request *request;
  struct es_block_device *memory;
} waiting[SLOW_QUEUE];
static uint32_t waiting_count;

static void slow_submit(struct es_block_device *device, struct es_block_request *request) {
  es_block_begin(device, request);
  if (waiting_count == SLOW_QUEUE || (hostile_one_in(4) && !hostile.hold_io)) {
    es_block_end(request, waiting_count == SLOW_QUEUE ? ENOMEM : 0);
    return;
  }
  waiting[waiting_count].request = request;
  waiting[waiting_count++].memory = ((struct slow *)device)->memory;
}

static void move(struct es_block_request *request, uint8_t *contents) {
  uint8_t *at = contents + request->offset;
  for (unsigned i = 0; i < request->iov_count; at += request->iov[i++].iov_len) {
    if (request->operation == ES_BLOCK_READ) {
      memcpy(request->iov[i].iov_base, at, request->iov[i].iov_len);
    } else if (request->operation == ES_BLOCK_WRITE) {
      memcpy(at, request->iov[i].iov_base, request->iov[i].iov_len);
    }
  }
}

static void slow_end_one(void) {
  static const int errors[] = {EIO, ENOSPC, ENODATA, ENODEV, EROFS, ENOMEM, ECANCELED, ELOOP};
  uint32_t index = hostile_below(waiting_count);
  struct es_block_request *request = waiting[index].request;
  uint8_t *contents = es_block_memory_contents(waiting[index].memory);
  waiting[index] = waiting[--waiting_count];
  if (hostile_one_in(20)) {
    es_block_end(request, errors[hostile_below(sizeof errors / sizeof errors[0])]);
    return;
  }
  move(request, contents);
  es_block_end(request, 0);
}

static void slow_close(struct es_block_device *device) {
  struct slow *slow = (struct slow *)device;
  es_block_close(slow->memory);
  es_block_device_unregister(device);
  free(slow);
}

static const struct es_block_ops slow_ops = {.submit = slow_submit, .close = slow_close};

static struct es_block_device *slow_create(const char *name, bool read_only) {
  struct slow *slow = calloc(1, sizeof *slow);
  if (slow == NULL || es_block_memory_create("below", SLOW_SIZE, false, &slow->memory) != 0)
    die("cannot make a disk");
  slow->device.ops = &slow_ops;
  slow->device.size = SLOW_SIZE;
  slow->device.physical_block = 512;
  slow->device.discard_granularity = 4096;
  slow->device.read_only = read_only;
  slow->device.write_cache = true;
  es_block_device_register(&slow->device, name);
  return &slow->device;
}

/* A device that answers nothing, sometimes will not open, and takes its time to close. */
static struct { struct es_vmbus_channel *offer, *closing; } pest;

static int pest_open(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  (void)channel;
  return hostile_one_in(8) ? -EBUSY : 0;
}

static void pest_signal(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  struct es_ring_packet packet;
  for (;;) {
    enum es_ring_read read = es_ring_next(es_vmbus_channel_ring(channel), &packet);
    if (read == ES_RING_EMPTY || read == ES_RING_BROKEN)
      return;
  }
}

static void pest_close(void *device, struct es_vmbus_channel *channel) {
  (void)device;
  pest.closing = channel;
}

static const struct es_vmbus_device_ops pest_ops = {.open = pest_open, .signal = pest_signal, .close = pest_close};

static bool pest_end(void) {
  struct es_vmbus_channel *channel = pest.closing;
  if (channel == NULL)
    return false;
  pest.closing = NULL;
  es_vmbus_channel_closed(channel);
  return true;
}

const uint8_t *hostile_pest_class(void) {
  return pest_class;
}

void hostile_pest_offer(void) {
  struct es_vmbus_offer offer = {.class_id = pest_class, .instance_id = pest_instance};
  /* While the old one still closes it holds the only place to remember that. */
  if (pest.offer == NULL && pest.closing == NULL)
    pest.offer = es_vmbus_offer(hostile.direct.vmbus, &offer, &pest_ops, NULL);
}

void hostile_pest_rescind(void) {
  if (pest.offer != NULL)
    es_vmbus_rescind(pest.offer);
  pest.offer = NULL;
}

static bool work(void) {
  bool any = es_vmbus_turn(hostile.direct.vmbus);
  if (hostile.hold_io)
    return any;
  if (waiting_count > 0 && hostile_one_in(2)) {
    slow_end_one();
    any = true;
  }
  if (pest.closing != NULL && hostile_one_in(8))
    any |= pest_end();
  return any || waiting_count > 0 || pest.closing != NULL;
}

static bool guest_run(void *context) {
  (void)context;
  return work();
}

void hostile_run(uint32_t turns) {
  for (uint32_t i = 0; i < turns; i++) {
    (void)work();
    (void)es_guest_receive(hostile.guest);
  }
}

void hostile_settle(void) {
  hostile.hold_io = false;
  for (uint32_t i = 0; i < SETTLE_TURNS; i++) {
    bool any = work();
    any |= es_guest_receive(hostile.guest);
    if (!any)
      return;
  }
  die("the host does not come to rest");
}

void hostile_host_reset(void) {
  es_vmbus_reset(hostile.direct.vmbus);
}

static void add_units(void) {
  struct es_storage_unit slow = {.lun = 0, .block_size = 512};
  struct es_storage_unit fixed = {.lun = 1, .block_size = 4096, .read_only = true};
  struct es_block_device *memory;
  if (es_storage_add(hostile.storage, &slow, slow_create("slow", false)) != 0 ||
      es_block_memory_create("fixed", SLOW_SIZE, true, &memory) != 0 ||
      es_storage_add(hostile.storage, &fixed, memory) != 0)
    die("cannot add units");
}

void hostile_host_event(void) {
  struct es_storage_unit unit = {.lun = 2, .block_size = 512};
  switch (hostile_below(5)) {
  case 0: {
    struct es_block_device *device = slow_create("third", hostile_one_in(2));
    device->discard_granularity = hostile_one_in(2) ? 4096 : 0;
    if (es_storage_add(hostile.storage, &unit, device) != 0)
      es_block_close(device);
    break;
  }
  case 1:
    (void)es_storage_remove(hostile.storage, 2);
    break;
  case 2:
    hostile_pest_offer();
    break;
  case 3:
    hostile_pest_rescind();
    break;
  default:
    (void)pest_end();
    break;
  }
}

void hostile_host_create(void) {
  static struct es_guest_transport transport;
  struct es_storage_options options = {.name = "hostile", .instance_id = {0x57}, .sub_channels = HOSTILE_CHANNELS - 1};
  if (es_direct_create(&hostile.direct, &(struct es_direct_options){.memory = HOSTILE_MEMORY,
                                                                    .maximum = ES_VMBUS_VERSION_V6_0,
                                                                    .gpadl_pages = 1024}) != 0 ||
      es_storage_create(NULL, hostile.direct.vmbus, &options, &hostile.storage) != 0)
    die("cannot make the host");
  hostile.guest = &hostile.direct.guest;
  transport = *hostile.guest->transport;
  transport.run = guest_run;
  /* The library's own code reaches the host as before; only time passes differently. */
  hostile.guest->transport = &transport;
  add_units();
  hostile_pest_offer();
}

void hostile_host_destroy(void) {
  hostile_settle();
  es_storage_destroy(hostile.storage);
  es_direct_destroy(&hostile.direct);
}
