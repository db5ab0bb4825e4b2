/* A guest talks to a storage controller for thousands of packets while every access of the host to the rings is stepped
 * through, held against rules.h, and what was read is changed. Then the same with mistakes built in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hand-written/block/memory.h"
#include "hand-written/storage/storage.h"
#include "rules.h"
#include "seeds.h"
#include "tests/guest/storvsc.h"

#define DISK_SIZE ((size_t)32 << 20)
#define BLOCK 512u
#define RING_PAGES 3u /* small: packets go round often */
#define SUB_CHANNELS 2u
#define PAGES 512u /* of data: the page list is copied with the widest loads */
#define BATCH 24u
#define ROUNDS 300u
#define SOME_ROUNDS 4u

static struct {
  struct es_direct direct;
  struct es_storage *storage;
  struct es_guest_storvsc driver;
  uint64_t pages[PAGES];
  uint32_t sent, answered;
} rig;

static uint32_t draw(uint32_t below) {
  return (uint32_t)(es_guest_random(&rig.direct.guest) % below);
}

static void set_up(bool loop, uint32_t version) {
  static const struct es_storage_unit unit = {.lun = 0, .block_size = BLOCK};
  const struct es_storage_options options = {.name = "scsi0", .instance_id = {1}, .sub_channels = SUB_CHANNELS};
  struct es_guest *guest = &rig.direct.guest;
  struct es_block_device *device;
  const char *step = "";
  memset(&rig, 0, sizeof rig);
  assert_int_equal(
      es_direct_create(&rig.direct, &(struct es_direct_options){.maximum = ES_VMBUS_VERSION_V6_0, .loop = loop}), 0);
  assert_int_equal(es_storage_create(rig.direct.loop, rig.direct.vmbus, &options, &rig.storage), 0);
  assert_int_equal(es_block_memory_create("ram", DISK_SIZE, false, &device), 0);
  assert_int_equal(es_storage_add(rig.storage, &unit, device), 0);
  assert_true(rules_begin(&rig.direct, rig.driver.channels, ES_GUEST_STORVSC_CHANNELS));
  assert_true(es_guest_connect(guest));
  assert_true(es_guest_request_offers(guest));
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, 0);
  assert_non_null(offer);
  if (es_guest_storvsc_open(&rig.driver, guest, offer, &version, 1, RING_PAGES, &step) != 0) {
    fail_msg("the handshake failed at %s", step);
  }
  uint32_t more = rig.driver.version < ES_STORVSP_VERSION_WIN8 ? 0 : SUB_CHANNELS;
  assert_int_equal(es_guest_storvsc_open_sub_channels(&rig.driver, SUB_CHANNELS, RING_PAGES), more);
  assert_true(es_guest_pages_take(guest, rig.pages, PAGES));
}

static void tear_down(void) {
  es_guest_pages_give(&rig.direct.guest, rig.pages, PAGES);
  es_guest_storvsc_close(&rig.driver);
  assert_true(es_guest_unload(&rig.direct.guest));
  es_guest_quiesce(&rig.direct.guest);
  rules_end();
  es_storage_destroy(rig.storage);
  es_direct_destroy(&rig.direct);
}

static struct es_guest_command read_or_write(bool write, uint32_t lba, uint32_t pages, uint32_t offset) {
  struct es_guest_command command = {.cdb = {write ? 0x2a : 0x28},
                                     .cdb_length = 10,
                                     .direction = write ? ES_STORVSP_DATA_DIRECTION_OUT : ES_STORVSP_DATA_DIRECTION_IN,
                                     .length = pages * (uint32_t)ES_PAGE_SIZE - offset / BLOCK * BLOCK - BLOCK,
                                     .offset = offset,
                                     .pages = rig.pages,
                                     .page_count = pages};
  es_store_be32(command.cdb + 2, lba);
  es_store_be16(command.cdb + 7, (uint16_t)(command.length / BLOCK));
  return command;
}

/* Commands of every shape, good and bad. */
static struct es_guest_command any_command(void) {
  static const uint8_t without_data[] = {0x00, 0x35, 0x2f, 0xff};
  static const uint8_t with_data[] = {0x12, 0x25, 0x1a, 0x5a, 0x9e, 0xa0, 0x03};
  uint32_t kind = draw(16);
  if (kind < 10) {
    return read_or_write(kind < 5, draw(10000), 1 + draw(kind % 5 == 0 ? 300 : 12), draw(2) * 8 * draw(500));
  }
  struct es_guest_command command = {.cdb_length = (uint8_t)(6 + draw(11)), .lun = (uint8_t)(draw(8) == 0)};
  for (uint32_t i = 1; i < 16; i++) {
    command.cdb[i] = (uint8_t)(draw(4) == 0 ? draw(256) : 0);
  }
  if (kind < 13) {
    command.cdb[0] = without_data[draw(sizeof without_data)];
    command.direction = ES_STORVSP_DATA_DIRECTION_UNSPECIFIED;
  } else {
    command.cdb[0] = with_data[draw(sizeof with_data)];
    command.direction = ES_STORVSP_DATA_DIRECTION_IN;
    command.length = 252;
    command.offset = 8 * draw(512);
    command.pages = rig.pages;
    command.page_count = 2;
  }
  return command;
}

static void take_answers(uint32_t channel) {
  struct es_guest_received packet;
  while (es_guest_channel_receive(&rig.driver.channels[channel], &packet)) {
    rig.answered += packet.type == ES_VMBUS_RING_PACKET_TYPE_COMPLETION;
  }
  es_guest_channel_done(&rig.driver.channels[channel]);
}

/* A packet that no driver sends: any bytes as payload, sometimes none. */
static bool put_nonsense(uint32_t channel) {
  uint8_t bytes[80];
  for (uint32_t i = 0; i < sizeof bytes; i++) {
    bytes[i] = (uint8_t)draw(256);
  }
  es_store_le32(bytes, draw(16));
  const struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                         .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                         .transaction = 7,
                                         .payload = bytes,
                                         .size = 8 * draw(11)};
  return es_guest_channel_put(&rig.driver.channels[channel], &packet);
}

static void batch(uint32_t channel, uint32_t most) {
  for (uint32_t i = 0; i < most; i++) {
    const struct es_guest_command command = any_command();
    /* Only on sub-channels: on the primary one it could end the session. */
    bool put = channel != 0 && draw(32) == 0 ? put_nonsense(channel)
                                             : es_guest_storvsc_put(&rig.driver, channel, &command, 1000 + i);
    if (!put) {
      break;
    }
    rig.sent++;
  }
  (void)es_guest_channel_flush(&rig.driver.channels[channel]);
}

/* More answers than the ring holds: the host asks for room and goes on when the guest says that there is. */
static void crowd(uint32_t channel) {
  static const struct es_guest_command nothing = {.cdb_length = 6, .direction = ES_STORVSP_DATA_DIRECTION_UNSPECIFIED};
  for (unsigned i = 0; i < 2; i++) {
    while (es_guest_storvsc_put(&rig.driver, channel, &nothing, 1)) {
      rig.sent++;
    }
    (void)es_guest_channel_flush(&rig.driver.channels[channel]);
    es_guest_quiesce(&rig.direct.guest);
  }
  for (unsigned i = 0; i < 3; i++) {
    take_answers(channel);
    es_guest_quiesce(&rig.direct.guest);
  }
}

static void write_and_read_back(uint32_t channel) {
  const struct es_guest *guest = &rig.direct.guest;
  struct es_guest_completion completion;
  uint8_t wanted[ES_PAGE_SIZE];
  uint8_t *first = es_guest_page(guest, rig.pages[0]);
  const struct es_guest_command write = read_or_write(true, 4242, 2, 0), read = read_or_write(false, 4242, 2, 0);
  for (uint32_t i = 0; i < sizeof wanted; i++) {
    first[i] = wanted[i] = (uint8_t)draw(256);
  }
  assert_true(es_guest_storvsc_run(&rig.driver, channel, &write, &completion));
  memset(first, 0, sizeof wanted);
  assert_true(es_guest_storvsc_run(&rig.driver, channel, &read, &completion));
  assert_int_equal(completion.result.srb_status.status, ES_STORVSP_SRB_STATUS_SUCCESS);
  assert_memory_equal(first, wanted, sizeof wanted);
}

static void converse(uint32_t rounds) {
  for (uint32_t round = 0; round < rounds; round++) {
    for (uint32_t channel = 0; channel < rig.driver.channel_count; channel++) {
      batch(channel, 1 + draw(BATCH));
    }
    es_guest_quiesce(&rig.direct.guest);
    for (uint32_t channel = 0; channel < rig.driver.channel_count; channel++) {
      take_answers(channel);
    }
    es_guest_quiesce(&rig.direct.guest);
  }
}

static void whole_conversation(bool loop, uint32_t version) {
  struct rules_figures figures;
  seed = SEED_NONE;
  set_up(loop, version);
  converse(ROUNDS);
  for (uint32_t channel = 0; channel < rig.driver.channel_count; channel++) {
    crowd(channel);
    write_and_read_back(channel);
  }
  assert_int_equal(rig.sent, rig.answered);
  tear_down();
  rules_show(&figures);
  printf("storvsp %u.%u: %lu accesses stepped, %lu packets, %lu of their %lu bytes read, round the rings %lu times, "
         "header read %lu and written %lu times, %lu stores of answers, widest read %lu bytes: %lu bytes read twice\n",
         version >> 8, version & 0xff, figures.accesses, figures.packets, figures.bytes_read, figures.packet_bytes,
         figures.rounds, figures.header_reads, figures.header_writes, figures.stores, figures.widest,
         figures.broken + figures.broken_header);
  assert_int_equal(figures.broken, 0);
  assert_int_equal(figures.broken_header, 0);
  /* Each byte of each packet was seen once, so none went past the watch. */
  assert_int_equal(figures.bytes_read, figures.packet_bytes);
  assert_true(figures.packets > 2000);
  assert_true(figures.rounds > 100);
  assert_true(figures.header_reads > ROUNDS);
  assert_true(figures.stores > figures.packets);
  if (__builtin_cpu_supports("avx2")) {
    assert_int_equal(figures.widest, 32);
  }
}

static void nothing_is_read_twice_on_an_event_loop(void **state) {
  (void)state;
  whole_conversation(true, ES_STORVSP_VERSION_BLUE_NUMBER);
}

static void nothing_is_read_twice_without_one(void **state) {
  (void)state;
  whole_conversation(false, ES_STORVSP_VERSION_WIN6_NUMBER);
}

/* The conversation may go astray: what was read twice has changed. It is watched for a while, not finished. */
static struct rules_figures with_a_seed(enum seed wanted) {
  struct rules_figures figures;
  seed = SEED_NONE;
  set_up(false, ES_STORVSP_VERSION_BLUE_NUMBER);
  seed = wanted;
  converse(SOME_ROUNDS);
  seed = SEED_NONE;
  tear_down();
  rules_show(&figures);
  return figures;
}

static void seeded_mistakes_are_caught(void **state) {
  static const struct {
    const char *name;
    enum seed seed;
    bool header;
  } seeds[] = {
      {"length looked at before it is copied", SEED_LENGTH, false},
      {"descriptor copied twice", SEED_DESCRIPTOR_COPY, false},
      {"payload looked at after it was copied", SEED_PAYLOAD, false},
      {"last byte of a packet", SEED_LAST_BYTE, false},
      {"write index", SEED_WRITE_INDEX, true},
      {"interrupt mask", SEED_INTERRUPT_MASK, true},
      {"answer read back", SEED_OWN_ANSWER, false},
      {"trailer", SEED_TRAILER, false},
  };
  (void)state;
  assert_int_equal(sizeof seeds / sizeof seeds[0], SEEDS - 1);
  for (size_t i = 0; i < sizeof seeds / sizeof seeds[0]; i++) {
    struct rules_figures figures = with_a_seed(seeds[i].seed);
    printf("seeded, %s: %lu bytes\n", seeds[i].name, figures.broken + figures.broken_header);
    assert_true((seeds[i].header ? figures.broken_header : figures.broken) > 0);
    assert_int_equal(seeds[i].header ? figures.broken : figures.broken_header, 0);
  }
  struct rules_figures clean = with_a_seed(SEED_NONE);
  assert_int_equal(clean.broken + clean.broken_header, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nothing_is_read_twice_on_an_event_loop),
      cmocka_unit_test(nothing_is_read_twice_without_one),
      cmocka_unit_test(seeded_mistakes_are_caught),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
