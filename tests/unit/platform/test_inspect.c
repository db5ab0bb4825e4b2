/* The platform is shown while VPs use its devices: under ThreadSanitizer this says that nobody is raced with. */
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "generated/io_ports_intercepts.h"
#include "generated/mmio_intercepts.h"
#include "hand-written/platform/platform.h"
#include "runtime/inspect.h"
#include "tests/unit/shown.h"

#define LOOKS 200u
#define THREADS 2u

static int msi(void *backend, uint64_t address, uint32_t data) {
  (void)backend;
  (void)address;
  (void)data;
  return 0;
}

static void stop(void *backend, enum es_stop_reason reason) {
  (void)backend;
  (void)reason;
}

static const struct es_backend_ops backend = {.msi = msi, .stop = stop};
static struct es_platform *platform;
static struct es_partition_platform tables;
static _Atomic bool over;

static void *run_vp(void *context) {
  uint32_t vp = *(uint32_t *)context;
  for (uint64_t i = 0; !atomic_load(&over); i++) {
    uint64_t value;
    es_io_ports_write_com1(tables.io, vp, 7, 1, i); /* scratch */
    es_io_ports_read_com1(tables.io, vp, 5, 1, &value);
    es_io_ports_write_rtc(tables.io, vp, 0, 1, i % 64);
    es_mmio_write_ioapic(tables.mmio, vp, 0, 4, 0x10 + i % 48);
    es_mmio_write_ioapic(tables.mmio, vp, 0x10, 4, 0x10000 | (i & 0xff));
  }
  return NULL;
}

static void look(const char *path) {
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put, .path = path};
  shown_clear();
  es_inspect_start(&inspect, &options);
  es_platform_inspect(platform, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
}

static void it_is_shown_while_it_is_used(void **state) {
  struct es_loop *loop;
  pthread_t threads[THREADS];
  uint32_t numbers[THREADS];
  (void)state;
  assert_int_equal(es_loop_create(NULL, &loop), 0);
  assert_int_equal(es_loop_enable(loop), 0);
  const struct es_platform_config config = {.backend = &backend, .loop = loop};
  assert_int_equal(es_platform_create(&config, &platform), 0);
  tables = es_platform_tables(platform);
  for (uint32_t i = 0; i < THREADS; i++) {
    numbers[i] = i;
    assert_int_equal(pthread_create(&threads[i], NULL, run_vp, &numbers[i]), 0);
  }
  for (unsigned i = 0; i < LOOKS; i++) {
    look(NULL);
    assert_non_null(strstr(shown, "    registers:\n"));
  }
  atomic_store(&over, true);
  for (uint32_t i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
  }
  es_io_ports_write_com1(tables.io, 0, 7, 1, 0x5a);
  look("platform/serial/0/registers/scr");
  assert_string_equal(shown, "0x5a\n");
  es_platform_destroy(platform);
  es_loop_destroy(loop);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(it_is_shown_while_it_is_used)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
