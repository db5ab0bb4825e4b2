#include "tests/guest/over_partition.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define MEMORY_SIZE (64u << 20)
#define FIRST_PAGE 1u

/* The backend */

static int add_doorbell(void *backend, uint32_t connection, int eventfd) {
  struct es_over_partition *over = backend;
  if (over->doorbell_count == ES_OVER_DOORBELLS) {
    return -ENOSPC;
  }
  over->doorbells[over->doorbell_count].connection = connection;
  over->doorbells[over->doorbell_count++].eventfd = eventfd;
  return 0;
}

static int remove_doorbell(void *backend, uint32_t connection, int eventfd) {
  struct es_over_partition *over = backend;
  for (uint32_t i = 0; i < over->doorbell_count; i++) {
    if (over->doorbells[i].connection == connection && over->doorbells[i].eventfd == eventfd) {
      over->doorbells[i] = over->doorbells[--over->doorbell_count];
      return 0;
    }
  }
  return -ENOENT;
}

static int interrupt(void *backend, uint32_t vp, uint8_t vector) {
  struct es_over_partition *over = backend;
  if (vp < ES_OVER_PROCESSORS && vector == ES_GUEST_VECTOR) {
    over->interrupts[vp]++;
  }
  return 0;
}

static void stop(void *backend, enum es_stop_reason reason) {
  struct es_over_partition *over = backend;
  over->stopped = reason;
}

static const struct es_backend_ops backend = {
    .add_doorbell = add_doorbell, .remove_doorbell = remove_doorbell, .interrupt = interrupt, .stop = stop};

/* The processor */

static bool msr_write(void *context, uint32_t vp, uint32_t msr, uint64_t value) {
  struct es_over_partition *over = context;
  return es_partition_msr_write(over->partition, vp, msr, value) == ES_INTERCEPT_DONE;
}

static uint64_t hypercall(void *context, uint32_t vp, uint64_t control, uint64_t input, uint64_t output) {
  struct es_over_partition *over = context;
  return es_partition_hypercall(over->partition, vp, control, input, output);
}

static bool doorbell(void *context, uint32_t connection) {
  struct es_over_partition *over = context;
  const uint64_t one = 1;
  for (uint32_t i = 0; i < over->doorbell_count; i++) {
    if (over->doorbells[i].connection == connection) {
      return write(over->doorbells[i].eventfd, &one, sizeof one) == sizeof one;
    }
  }
  return false;
}

static bool run(void *context) {
  struct es_over_partition *over = context;
  return es_loop_turn(over->loop, false) > 0;
}

static const struct es_guest_cpu cpu = {
    .msr_write = msr_write, .hypercall = hypercall, .doorbell = doorbell, .run = run};

int es_over_partition_make(struct es_over_partition *over, struct es_partition **partition, struct es_vmbus **vmbus) {
  static const uint8_t page_code[] = {0xc3}; /* never run: hypercalls are calls here */
  const struct es_partition_config config = {.processors = ES_OVER_PROCESSORS,
                                             .memory = &over->memory,
                                             .backend = &backend,
                                             .backend_context = over,
                                             .apic_frequency = 1000000000,
                                             .physical_address_bits = 40,
                                             .hypercall_page = {.at = page_code, .count = sizeof page_code}};
  int error = es_partition_create(&config, partition);
  return error != 0 ? error : es_vmbus_create_on(*partition, over->loop, over->maximum, vmbus);
}

int es_over_partition_create(struct es_over_partition *over, enum es_vmbus_version maximum) {
  memset(over, 0, sizeof *over);
  over->maximum = maximum;
  int fd = es_memory_create_fd("guest", MEMORY_SIZE);
  int error = fd < 0 ? fd : es_memory_add(&over->memory, 0, MEMORY_SIZE, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE);
  error = error != 0 ? error : es_loop_create(NULL, &over->loop);
  error = error != 0 ? error : es_over_partition_make(over, &over->partition, &over->vmbus);
  error = error != 0 ? error : es_loop_enable(over->loop);
  if (error == 0 && !es_guest_synic_start(&over->synic, &cpu, over, &over->memory, ES_OVER_PROCESSORS, FIRST_PAGE)) {
    error = -EIO;
  }
  error = error != 0
              ? error
              : es_guest_create(&over->guest, &over->memory, FIRST_PAGE + es_guest_synic_pages(ES_OVER_PROCESSORS),
                                &es_guest_synic_transport, &over->synic);
  if (error != 0) {
    es_over_partition_destroy(over);
  }
  return error;
}

void es_over_partition_destroy(struct es_over_partition *over) {
  es_guest_destroy(&over->guest);
  if (over->vmbus != NULL) {
    es_vmbus_destroy(over->vmbus);
  }
  if (over->partition != NULL) {
    es_partition_destroy(over->partition);
  }
  if (over->loop != NULL) {
    es_loop_destroy(over->loop);
  }
  es_memory_release(&over->memory);
  memset(over, 0, sizeof *over);
}
