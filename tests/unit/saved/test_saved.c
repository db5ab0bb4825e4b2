/* The whole machine in one stream: saved under a guest that reads and writes, restored into another one over the same memory. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/state/storage_state_state.h"
#include "hand-written/block/file.h"
#include "hand-written/saved/saved.h"
#include "runtime/crc32c.h"
#include "tests/guest/over_partition.h"
#include "tests/guest/storvsc.h"
#include "tests/unit/streams.h"

#define DISK_SIZE ((off_t)8 << 20)
#define RING_PAGES 9u
#define SUB_CHANNELS 2u

struct machine {
  struct es_partition *partition;
  struct es_platform *platform;
  struct es_vmbus *vmbus;
  struct es_storage *storage;
};

static struct {
  struct es_over_partition over;
  struct machine machine;
  struct es_guest_storvsc driver;
  struct es_platform *platforms[1000]; /* of machines that are gone */
  unsigned platform_count;
  int disk;
  bool stuck; /* the disk does not end requests */
  struct es_block_request *waiting;
  const struct es_block_ops *ops;
} rig;

static struct es_saved_parts parts_of(const struct machine *machine) {
  return (struct es_saved_parts){.loop = rig.over.loop,
                                 .partition = machine->partition,
                                 .platform = machine->platform,
                                 .vmbus = machine->vmbus,
                                 .storages = &machine->storage,
                                 .storage_count = 1};
}

/* Keeps requests back while the test says so. */
static void submit(struct es_block_device *device, struct es_block_request *request) {
  if (rig.stuck) {
    request->device = device;
    request->next = rig.waiting;
    rig.waiting = request;
  } else {
    rig.ops->submit(device, request);
  }
}

static void unstick(void) {
  rig.stuck = false;
  while (rig.waiting != NULL) {
    struct es_block_request *request = rig.waiting;
    rig.waiting = request->next;
    rig.ops->submit(request->device, request);
  }
}

static void add_disk(struct es_storage *storage, uint32_t block_size) {
  static struct es_block_ops ops;
  struct es_block_device *device;
  const struct es_block_file_options file = {.name = "file"};
  const struct es_storage_unit unit = {.lun = 0, .block_size = block_size};
  assert_int_equal(es_block_file_create(rig.over.loop, rig.disk, &file, &device), 0);
  rig.ops = device->ops;
  ops = *device->ops;
  ops.submit = submit;
  device->ops = &ops;
  assert_int_equal(es_storage_add(storage, &unit, device), 0);
}

static void complete_machine(struct machine *machine, uint32_t block_size) {
  const struct es_platform_config platform = {.backend = es_partition_backend(machine->partition),
                                              .backend_context = es_partition_backend_context(machine->partition),
                                              .loop = rig.over.loop};
  const struct es_storage_options storage = {.name = "scsi0", .instance_id = {1, 2, 3}, .sub_channels = SUB_CHANNELS};
  assert_int_equal(es_platform_create(&platform, &machine->platform), 0);
  const struct es_partition_platform tables = es_platform_tables(machine->platform);
  es_partition_set_platform(machine->partition, &tables);
  assert_int_equal(es_storage_create(rig.over.loop, machine->vmbus, &storage, &machine->storage), 0);
  add_disk(machine->storage, block_size);
}

/* Platforms go with their loop: the one here goes on for another machine. */
static void destroy_machine(struct machine *machine) {
  es_vmbus_destroy(machine->vmbus);
  es_storage_destroy(machine->storage);
  assert_true(rig.platform_count < sizeof rig.platforms / sizeof rig.platforms[0]);
  rig.platforms[rig.platform_count++] = machine->platform;
  es_partition_destroy(machine->partition);
}

static void make_machine(struct machine *machine, uint32_t block_size) {
  rig.over.doorbell_count = 0;
  assert_int_equal(es_over_partition_make(&rig.over, &machine->partition, &machine->vmbus), 0);
  complete_machine(machine, block_size);
}

static int start(void **state) {
  char path[] = "/tmp/es-test-saved-XXXXXX";
  (void)state;
  memset(&rig, 0, sizeof rig);
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(ftruncate(fd, DISK_SIZE), 0);
  close(fd);
  rig.disk = es_block_file_open(path, false);
  assert_true(rig.disk >= 0);
  unlink(path);
  assert_int_equal(es_over_partition_create(&rig.over, ES_VMBUS_VERSION_V5_3), 0);
  rig.machine = (struct machine){.partition = rig.over.partition, .vmbus = rig.over.vmbus};
  complete_machine(&rig.machine, 512);
  assert_true(es_guest_connect(&rig.over.guest));
  assert_true(es_guest_request_offers(&rig.over.guest));
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&rig.over.guest, ES_STORVSP_CLASS_ID, 0);
  static const uint32_t numbers[] = {0x602, 0x600};
  assert_int_equal(es_guest_storvsc_open(&rig.driver, &rig.over.guest, offer, numbers, 2, RING_PAGES, NULL), 0);
  assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, SUB_CHANNELS, RING_PAGES), SUB_CHANNELS);
  struct es_guest_completion completion;
  const struct es_guest_command ready = {.cdb_length = 6, .direction = ES_STORVSP_DATA_DIRECTION_UNSPECIFIED};
  assert_true(es_guest_storvsc_run(&rig.driver, 0, &ready, &completion)); /* the attention */
  return 0;
}

static int end(void **state) {
  (void)state;
  es_guest_storvsc_close(&rig.driver);
  assert_true(es_guest_unload(&rig.over.guest));
  es_guest_quiesce(&rig.over.guest);
  assert_int_equal(rig.over.guest.undecodable, 0);
  assert_true(es_vmbus_idle(rig.machine.vmbus));
  destroy_machine(&rig.machine);
  rig.over.partition = NULL;
  rig.over.vmbus = NULL;
  while (rig.platform_count != 0) {
    es_platform_destroy(rig.platforms[--rig.platform_count]);
  }
  es_over_partition_destroy(&rig.over);
  close(rig.disk);
  return 0;
}

struct waiter {
  struct es_saved_drain drain;
  bool done;
  int error;
};

static void drained(struct es_saved_drain *drain, int error) {
  struct waiter *waiter = drain->context;
  waiter->done = true;
  waiter->error = error;
}

static int drain(uint64_t limit_ns) {
  static struct waiter waiter;
  waiter = (struct waiter){
      .drain = {.parts = parts_of(&rig.machine), .limit_ns = limit_ns, .done = drained, .context = &waiter}};
  es_saved_drain(&waiter.drain);
  while (!waiter.done) {
    assert_true(es_loop_turn(rig.over.loop, true) >= 0);
  }
  return waiter.error;
}

static struct es_state_out *save(struct es_slice *bytes) {
  const struct es_saved_parts parts = parts_of(&rig.machine);
  struct es_state_out *out;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_saved_save(&parts, out), 0);
  assert_int_equal(es_state_out_finish(out, bytes), 0);
  return out;
}

static es_result restore(const struct machine *machine, struct es_state_in *in, struct es_slice bytes) {
  const struct es_saved_parts parts = parts_of(machine);
  ES_TRY(es_state_in_open(in, bytes));
  return es_saved_restore(&parts, in);
}

static void use(const struct machine *second) {
  const struct es_saved_parts parts = parts_of(second);
  es_saved_release(&parts);
  destroy_machine(&rig.machine);
  rig.machine = *second;
  rig.over.partition = second->partition;
  rig.over.vmbus = second->vmbus;
}

static void change_machine(void) {
  struct es_slice bytes;
  struct es_state_in in;
  struct machine second;
  uint64_t begun = es_loop_now();
  assert_int_equal(drain(UINT64_C(5000000000)), 0);
  uint64_t still = es_loop_now();
  struct es_state_out *out = save(&bytes);
  uint64_t saved = es_loop_now();
  make_machine(&second, 512);
  uint64_t made = es_loop_now();
  es_result refusal = restore(&second, &in, bytes);
  print_message("%u bytes: drained in %llu us, saved in %llu us, restored in %llu us\n", bytes.count,
                (unsigned long long)(still - begun) / 1000, (unsigned long long)(saved - still) / 1000,
                (unsigned long long)(es_loop_now() - made) / 1000);
  stream_taken(&in, refusal);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  use(&second);
}

static struct es_guest_command transfer(uint8_t opcode, uint32_t lba, const uint64_t *pages, uint32_t count) {
  struct es_guest_command command = {.cdb = {opcode},
                                     .cdb_length = 10,
                                     .direction =
                                         opcode == 0x2a ? ES_STORVSP_DATA_DIRECTION_OUT : ES_STORVSP_DATA_DIRECTION_IN,
                                     .length = count * 4096,
                                     .pages = pages,
                                     .page_count = count};
  es_store_be32(command.cdb + 2, lba);
  es_store_be16(command.cdb + 7, (uint16_t)(count * 8));
  return command;
}

static void fill(uint64_t page, uint32_t seed) {
  uint8_t *at = es_guest_page(&rig.over.guest, page);
  for (uint32_t i = 0; i < 4096; i++) {
    at[i] = (uint8_t)((seed * 2654435761u + i * 40503u) >> 9);
  }
}

static void write_and_read(uint32_t seed) {
  uint64_t pages[4];
  struct es_guest_completion completion;
  assert_true(es_guest_pages_take(&rig.over.guest, pages, 4));
  for (uint32_t channel = 0; channel <= SUB_CHANNELS; channel++) {
    fill(pages[0], seed + channel);
    fill(pages[1], seed + channel + 7);
    struct es_guest_command command = transfer(0x2a, 64 * channel + seed % 64, pages, 2);
    assert_true(es_guest_storvsc_run(&rig.driver, channel, &command, &completion));
    assert_int_equal(completion.result.transfer_length, 8192);
    command = transfer(0x28, 64 * channel + seed % 64, pages + 2, 2);
    assert_true(es_guest_storvsc_run(&rig.driver, channel, &command, &completion));
    assert_memory_equal(es_guest_page(&rig.over.guest, pages[0]), es_guest_page(&rig.over.guest, pages[2]), 4096);
    assert_memory_equal(es_guest_page(&rig.over.guest, pages[1]), es_guest_page(&rig.over.guest, pages[3]), 4096);
  }
  es_guest_pages_give(&rig.over.guest, pages, 4);
}

static void the_guest_goes_on(void **state) {
  (void)state;
  for (uint32_t round = 0; round < 8; round++) {
    write_and_read(round * 3);
    change_machine();
    write_and_read(round * 3 + 1);
  }
}

/* Commands in flight at the moment of the drain are ended by the old machine, each once. */
static void commands_in_flight_are_ended(void **state) {
  (void)state;
  uint64_t pages[2], answered = 0, sent = 0;
  bool seen[1000] = {false};
  assert_true(es_guest_pages_take(&rig.over.guest, pages, 2));
  for (uint32_t round = 0; round < 20; round++) {
    struct es_guest_command command = transfer(0x28, round, pages, 2);
    for (unsigned i = 0; i < 30 && es_guest_storvsc_put(&rig.driver, round % 3, &command, sent + 1); i++) {
      sent++;
    }
    (void)es_guest_channel_flush(&rig.driver.channels[round % 3]);
    (void)es_loop_turn(rig.over.loop, false);
    change_machine();
    struct es_guest_completion completion;
    for (unsigned turn = 0; turn < 100000 && answered < sent; turn++) {
      while (es_guest_storvsc_take(&rig.driver, round % 3, &completion)) {
        assert_true(completion.transaction <= sent && !seen[completion.transaction]);
        seen[completion.transaction] = true;
        assert_int_equal(completion.result.transfer_length, 8192);
        answered++;
      }
      (void)es_loop_turn(rig.over.loop, false);
    }
    assert_int_equal(answered, sent);
  }
  es_guest_pages_give(&rig.over.guest, pages, 2);
}

static void a_drain_has_its_limit(void **state) {
  (void)state;
  uint64_t pages[2];
  struct es_guest_completion completion;
  assert_true(es_guest_pages_take(&rig.over.guest, pages, 2));
  const struct es_saved_parts parts = parts_of(&rig.machine);
  struct es_guest_command command = transfer(0x28, 8, pages, 2);
  rig.stuck = true;
  assert_true(es_guest_storvsc_put(&rig.driver, 0, &command, 5));
  (void)es_guest_channel_flush(&rig.driver.channels[0]);
  es_guest_quiesce(&rig.over.guest);
  assert_non_null(rig.waiting);
  uint64_t before = es_loop_now();
  assert_int_equal(drain(30000000), -ETIMEDOUT);
  assert_in_range(es_loop_now() - before, 30000000, 3000000000u);
  /* Released: what the guest asks meanwhile is served, and the late one too. */
  assert_false(es_saved_quiet(&parts));
  struct es_state_out *out;
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_saved_save(&parts, out), -EBUSY);
  es_state_out_destroy(out);
  unstick();
  while (!es_guest_storvsc_take(&rig.driver, 0, &completion)) {
    (void)es_loop_turn(rig.over.loop, false);
  }
  assert_int_equal(completion.transaction, 5);
  es_guest_pages_give(&rig.over.guest, pages, 2);
  write_and_read(9);
  change_machine();
  write_and_read(10);
}

static void the_old_machine_can_go_on(void **state) {
  (void)state;
  struct es_slice bytes;
  const struct es_saved_parts parts = parts_of(&rig.machine);
  for (uint32_t round = 0; round < 5; round++) {
    assert_int_equal(drain(UINT64_C(5000000000)), 0);
    es_state_out_destroy(save(&bytes));
    es_saved_release(&parts);
    write_and_read(round);
  }
}

static bool untouched(const struct machine *machine) {
  struct es_vmbus_figures vmbus;
  struct es_storage_figures storage;
  es_vmbus_show(machine->vmbus, &vmbus);
  es_storage_show(machine->storage, &storage);
  return es_partition_guest_os_id(machine->partition) == 0 && !vmbus.connected && vmbus.open_channels == 0 &&
         vmbus.gpadls == 0 && storage.channels == 0 && rig.over.doorbell_count == 0;
}

/* What the last part refuses, no other part has taken. */
static void nothing_is_half_restored(void **state) {
  (void)state;
  struct es_slice bytes;
  struct es_state_in in;
  struct machine second;
  assert_int_equal(drain(UINT64_C(5000000000)), 0);
  struct es_state_out *out = save(&bytes);
  make_machine(&second, 4096);
  es_result refusal = restore(&second, &in, bytes);
  assert_string_equal(refusal->spec, "storage-state");
  assert_string_equal(refusal->field, "block-size");
  assert_true(untouched(&second));
  es_state_in_close(&in);
  destroy_machine(&second);
  make_machine(&second, 512);
  assert_ptr_equal(restore(&second, &in, bytes), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
  use(&second);
  write_and_read(4);
}

/* A record of something that this machine does not have. */
static void what_nobody_takes_is_refused(void **state) {
  (void)state;
  struct es_slice bytes;
  struct es_state_in in;
  struct machine second;
  const struct es_saved_parts parts = parts_of(&rig.machine);
  const struct es_storage_state_controller controller = {.version = "blue"};
  struct es_state_out *out;
  assert_int_equal(drain(UINT64_C(5000000000)), 0);
  assert_int_equal(es_state_out_create(0, &out), 0);
  assert_int_equal(es_saved_save(&parts, out), 0);
  es_save_storage_state_controller(out, 77, &controller);
  assert_int_equal(es_state_out_finish(out, &bytes), 0);
  make_machine(&second, 512);
  es_result refusal = restore(&second, &in, bytes);
  assert_string_equal(refusal->where, "controller");
  assert_int_equal(in.instance, 77);
  assert_true(untouched(&second));
  es_state_in_close(&in);
  es_state_out_destroy(out);
  destroy_machine(&second);
  es_saved_release(&parts);
  write_and_read(1);
}

static uint32_t next_random(void) {
  static uint32_t state = 5;
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

/* Random bytes changed under a right sum: refused with nothing changed, or taken without harm. */
static void wrong_bytes_do_no_harm(void **state) {
  (void)state;
  struct es_slice bytes;
  unsigned refused = 0, taken = 0;
  const struct es_saved_parts parts = parts_of(&rig.machine);
  assert_int_equal(drain(UINT64_C(5000000000)), 0);
  struct es_state_out *out = save(&bytes);
  uint8_t *copy = malloc(bytes.count);
  uint8_t *memory = malloc(64u << 20);
  assert_true(copy != NULL && memory != NULL);
  assert_true(es_memory_read(&rig.over.memory, 0, memory, 64u << 20));
  for (unsigned round = 0; round < 200; round++) {
    struct es_state_in in;
    struct machine second;
    memcpy(copy, bytes.at, bytes.count);
    for (unsigned i = 0; i <= round % 3; i++) {
      uint32_t value = next_random();
      copy[next_random() % (bytes.count - 8)] = (uint8_t)(round % 2 == 0 ? value : value % 3);
    }
    uint32_t sum = es_crc32c(0, copy, bytes.count - sizeof sum);
    memcpy(copy + bytes.count - sizeof sum, &sum, sizeof sum);
    make_machine(&second, 512);
    if (restore(&second, &in, (struct es_slice){.at = copy, .count = bytes.count}) != ES_OK) {
      assert_true(untouched(&second));
      refused++;
    } else {
      taken++;
    }
    es_state_in_close(&in);
    destroy_machine(&second);
  }
  print_message("%u bytes: %u refused, %u taken\n", bytes.count, refused, taken);
  assert_true(refused > 25 && taken > 20);
  /* Nobody has written to guest memory meanwhile. */
  assert_memory_equal(memory, es_memory_map(&rig.over.memory, 0, 64u << 20, ES_MEMORY_READ), 64u << 20);
  free(memory);
  free(copy);
  es_state_out_destroy(out);
  es_saved_release(&parts);
  write_and_read(2); /* by hypercalls: the doorbells went with the machines in between */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(the_guest_goes_on, start, end),
      cmocka_unit_test_setup_teardown(commands_in_flight_are_ended, start, end),
      cmocka_unit_test_setup_teardown(a_drain_has_its_limit, start, end),
      cmocka_unit_test_setup_teardown(the_old_machine_can_go_on, start, end),
      cmocka_unit_test_setup_teardown(nothing_is_half_restored, start, end),
      cmocka_unit_test_setup_teardown(what_nobody_takes_is_refused, start, end),
      cmocka_unit_test_setup_teardown(wrong_bytes_do_no_harm, start, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
