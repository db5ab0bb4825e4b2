/* A controller and a guest that talks to it, in one process: definitions, so one program includes it once. */
#ifndef ES_TESTS_UNIT_STORAGE_PATH_RIG_H
#define ES_TESTS_UNIT_STORAGE_PATH_RIG_H

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/block/file.h"
#include "hand-written/block/memory.h"
#include "hand-written/storage/storage.h"
#include "tests/guest/direct.h"
#include "tests/guest/storvsc.h"

#define DISK_SIZE ((size_t)32 << 20)
#define RING_PAGES 17u
#define PAGES 2049u

static const uint32_t newest_first[] __attribute__((unused)) = {0x602, 0x600, 0x501, 0x402, 0x200};
static const struct es_storage_unit unit_0 __attribute__((unused)) = {.lun = 0, .block_size = 512};

static struct {
  struct es_direct direct;
  struct es_storage *storage;
  struct es_block_device *device;
  struct es_guest_storvsc driver;
  char path[64];
} rig;
static uint64_t pages[PAGES] __attribute__((unused));

static inline uint64_t counter(const char *name) {
  const struct es_counter *found = es_counters_find(name);
  if (found == NULL)
    fail_msg("no counter %s", name);
  return es_counter_value(found);
}

static inline void open_server(bool loop, uint16_t sub_channels) {
  memset(&rig, 0, sizeof rig);
  assert_int_equal(es_direct_create(&rig.direct, &(struct es_direct_options){.memory = 64u << 20,
                                                                             .maximum = ES_VMBUS_VERSION_V5_3,
                                                                             .loop = loop}),
                   0);
  struct es_storage_options options = {.name = "scsi0", .instance_id = {1, 2, 3}, .sub_channels = sub_channels};
  assert_int_equal(es_storage_create(rig.direct.loop, rig.direct.vmbus, &options, &rig.storage), 0);
}

static inline void connect_guest(const uint32_t *numbers, uint32_t count) {
  assert_true(es_guest_connect(&rig.direct.guest));
  assert_true(es_guest_request_offers(&rig.direct.guest));
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(&rig.direct.guest, ES_STORVSP_CLASS_ID, 0);
  assert_non_null(offer);
  const char *step = "";
  if (es_guest_storvsc_open(&rig.driver, &rig.direct.guest, offer, numbers, count, RING_PAGES, &step) != 0)
    fail_msg("handshake failed at %s", step);
}

static inline void add_memory(void) {
  assert_int_equal(es_block_memory_create("ram", DISK_SIZE, false, &rig.device), 0);
  assert_int_equal(es_storage_add(rig.storage, &unit_0, rig.device), 0);
}

static inline void close_server(void) {
  es_guest_storvsc_close(&rig.driver);
  (void)es_guest_unload(&rig.direct.guest);
  es_guest_quiesce(&rig.direct.guest);
  assert_true(es_vmbus_idle(rig.direct.vmbus));
  struct es_storage_figures figures;
  es_storage_show(rig.storage, &figures);
  assert_int_equal(figures.channels, 0);
  assert_int_equal(figures.in_flight, 0);
  es_storage_destroy(rig.storage);
  es_direct_destroy(&rig.direct);
}

static inline struct es_guest_command make(uint8_t opcode, uint32_t lba, uint16_t blocks,
                                           enum es_storvsp_data_direction direction, uint32_t length) {
  struct es_guest_command command = {.cdb = {opcode}, .cdb_length = 10, .direction = direction, .length = length};
  es_store_be32(command.cdb + 2, lba);
  es_store_be16(command.cdb + 7, blocks);
  command.pages = pages;
  command.page_count = (command.offset + length + 4095) / 4096;
  return command;
}

static inline struct es_guest_completion run(uint32_t channel, struct es_guest_command command) {
  struct es_guest_completion completion = {0};
  assert_true(es_guest_storvsc_run(&rig.driver, channel, &command, &completion));
  assert_int_equal(completion.status, 0);
  return completion;
}

static inline void expect_good(struct es_guest_completion completion, uint32_t transferred) {
  assert_int_equal(completion.result.srb_status.status, 1);
  assert_int_equal(completion.result.scsi_status, 0);
  assert_int_equal(completion.result.transfer_length, transferred);
}

static inline void swallow_attention(void) {
  struct es_guest_completion completion = run(0, (struct es_guest_command){.cdb_length = 6, .direction = 2});
  assert_int_equal(completion.result.srb_status.status, 4);
  assert_int_equal(completion.result.srb_status.autosense_valid, 1);
  assert_int_equal(completion.result.scsi_status, 2);
  assert_int_equal(completion.result.sense_length, 18);
  assert_int_equal(completion.result.sense[2], 6);
  assert_int_equal(completion.result.sense[12], 0x29);
}

static inline void put(uint64_t page, uint32_t seed) {
  uint8_t *at = es_guest_page(&rig.direct.guest, page);
  for (uint32_t i = 0; i < 4096; i++)
    at[i] = (uint8_t)((seed * 2654435761u + i * 40503u) >> 9);
}

/* 32 KiB at a place of the channel's own. */
static inline void write_and_read_back(uint32_t channel) {
  struct es_guest *guest = &rig.direct.guest;
  assert_true(es_guest_pages_take(guest, pages, 16));
  for (uint32_t i = 0; i < 8; i++)
    put(pages[i], i + channel * 100);
  uint32_t lba = 1000 + channel * 64;
  expect_good(run(channel, make(0x2a, lba, 64, ES_STORVSP_DATA_DIRECTION_OUT, 32768)), 32768);
  struct es_guest_command read = make(0x28, lba, 64, ES_STORVSP_DATA_DIRECTION_IN, 32768);
  read.pages = pages + 8;
  expect_good(run(channel, read), 32768);
  for (uint32_t i = 0; i < 8; i++)
    assert_memory_equal(es_guest_page(guest, pages[i]), es_guest_page(guest, pages[8 + i]), 4096);
  es_guest_pages_give(guest, pages, 16);
}

/* Opens a file that is there as the unit's disk. */
static inline void add_file(const char *path) {
  int fd = es_block_file_open(path, false);
  assert_true(fd >= 0);
  struct es_block_file_options options = {.name = "file"};
  assert_int_equal(es_block_file_create(rig.direct.loop, fd, &options, &rig.device), 0);
  (void)close(fd);
  assert_int_equal(es_storage_add(rig.storage, &unit_0, rig.device), 0);
}

static inline void make_file(const char *path, off_t size) {
  int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  assert_true(fd >= 0);
  assert_int_equal(ftruncate(fd, size), 0);
  (void)close(fd);
}

#endif
