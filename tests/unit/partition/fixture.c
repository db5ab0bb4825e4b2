#include "tests/unit/partition/fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int interrupt(void *context, uint32_t vp, uint8_t vector) {
  struct fixture *fixture = context;
  fixture->interrupts[vp][vector]++;
  return 0;
}

static void stop(void *context, enum es_stop_reason reason) {
  struct fixture *fixture = context;
  fixture->stopped = reason;
}

static uint64_t tsc(void *context) {
  const struct fixture *fixture = context;
  return fixture->tsc;
}

static void arm_timer(void *context, uint32_t vp, uint64_t deadline) {
  struct fixture *fixture = context;
  fixture->deadline[vp] = deadline;
}

static uint16_t post_message(void *context, uint32_t vp, uint32_t connection, uint32_t type, const uint8_t *payload,
                             uint32_t size) {
  struct fixture *fixture = context;
  (void)vp;
  fixture->posts++;
  fixture->connection = connection;
  fixture->type = type;
  fixture->size = size;
  memcpy(fixture->payload, payload, size);
  return fixture->status;
}

static uint16_t signal_event(void *context, uint32_t vp, uint32_t connection, uint16_t flag) {
  struct fixture *fixture = context;
  (void)vp;
  fixture->signals++;
  fixture->connection = connection;
  fixture->flag = flag;
  return fixture->status;
}

static void reset(void *context) {
  struct fixture *fixture = context;
  fixture->resets++;
}

static const struct es_backend_ops with_tsc = {
    .interrupt = interrupt, .stop = stop, .tsc = tsc, .arm_timer = arm_timer};
static const struct es_backend_ops without_tsc = {.interrupt = interrupt, .stop = stop, .arm_timer = arm_timer};

static const uint8_t page_code[] = {0x11, 0x22, 0x33};

static void create(struct fixture *fixture) {
  const struct es_partition_config config = {
      .processors = FIXTURE_PROCESSORS,
      .memory = &fixture->memory,
      .backend = fixture->ops,
      .backend_context = fixture,
      .tsc_frequency = FIXTURE_TSC_FREQUENCY,
      .apic_frequency = 1000000000,
      .physical_address_bits = 40,
      .hypercall_page = {.at = page_code, .count = sizeof page_code},
      .hypercall_page_filler = 0xcc,
      .invariant_tsc = true,
      .tsc_deadline = true,
      .synthetic_timers = true,
      .caller = fixture->caller,
  };
  assert_int_equal(es_partition_create(&config, &fixture->partition), 0);
  const struct es_partition_listener listener = {
      .context = fixture, .post_message = post_message, .signal_event = signal_event, .reset = reset};
  es_partition_set_listener(fixture->partition, &listener);
}

static int setup(void **state, const struct es_backend_ops *ops) {
  struct fixture *fixture = calloc(1, sizeof *fixture);
  assert_non_null(fixture);
  int fd = es_memory_create_fd("test", FIXTURE_MEMORY);
  assert_true(fd >= 0);
  assert_int_equal(es_memory_add(&fixture->memory, 0, FIXTURE_MEMORY, fd, 0, ES_MEMORY_READ | ES_MEMORY_WRITE), 0);
  fixture->ops = ops;
  create(fixture);
  *state = fixture;
  return 0;
}

void fixture_replace_partition(struct fixture *fixture) {
  es_partition_destroy(fixture->partition);
  create(fixture);
}

int fixture_setup(void **state) {
  return setup(state, &with_tsc);
}

int fixture_setup_without_tsc(void **state) {
  return setup(state, &without_tsc);
}

int fixture_teardown(void **state) {
  struct fixture *fixture = *state;
  es_partition_destroy(fixture->partition);
  es_memory_release(&fixture->memory);
  free(fixture);
  return 0;
}

uint8_t *fixture_page(struct fixture *fixture, uint64_t gpa) {
  uint8_t *at = es_memory_map(&fixture->memory, gpa, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
  assert_non_null(at);
  return at;
}

uint64_t fixture_read(struct fixture *fixture, uint32_t vp, uint32_t msr) {
  uint64_t value = 0;
  assert_int_equal(es_partition_msr_read(fixture->partition, vp, msr, &value), ES_INTERCEPT_DONE);
  return value;
}

void fixture_write(struct fixture *fixture, uint32_t vp, uint32_t msr, uint64_t value) {
  assert_int_equal(es_partition_msr_write(fixture->partition, vp, msr, value), ES_INTERCEPT_DONE);
}

void fixture_write_faults(struct fixture *fixture, uint32_t vp, uint32_t msr, uint64_t value) {
  assert_int_equal(es_partition_msr_write(fixture->partition, vp, msr, value), ES_INTERCEPT_FAULT);
}

void fixture_open_synic(struct fixture *fixture, uint32_t vp, uint8_t sint, uint8_t vector) {
  fixture_write(fixture, vp, ES_HYPERV_MSR_SIMP, FIXTURE_MESSAGES_GPA | 1);
  fixture_write(fixture, vp, ES_HYPERV_MSR_SIEFP, FIXTURE_EVENTS_GPA | 1);
  fixture_write(fixture, vp, ES_HYPERV_MSR_SINT + sint, vector);
  fixture_write(fixture, vp, ES_HYPERV_MSR_SCONTROL, 1);
}

struct es_hyperv_synic_message fixture_slot(struct fixture *fixture, uint8_t sint) {
  struct es_hyperv_synic_message message;
  const uint8_t *slot = fixture_page(fixture, FIXTURE_MESSAGES_GPA) + (size_t)sint * ES_HYPERV_SYNIC_MESSAGE_SIZE;
  assert_null(es_hyperv_synic_decode_message(slot, ES_HYPERV_SYNIC_MESSAGE_SIZE, &message));
  return message;
}

void fixture_empty_slot(struct fixture *fixture, uint8_t sint) {
  memset(fixture_page(fixture, FIXTURE_MESSAGES_GPA) + (size_t)sint * ES_HYPERV_SYNIC_MESSAGE_SIZE, 0,
         sizeof(uint32_t));
}

uint64_t fixture_tsc_of(uint64_t reference) {
  /* One tick more: the scale is rounded down. */
  return reference * (FIXTURE_TSC_FREQUENCY / 10000000) + 1;
}
