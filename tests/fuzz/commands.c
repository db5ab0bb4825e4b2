/* storvsp packets: handshakes that stop anywhere, commands of every kind, fields bent. */
#include <string.h>

#include "generated/scsi.h"
#include "tests/fuzz/hostile.h"

#define PACKET_ROOM (ES_STORVSP_PACKET_SIZE_MAX + ES_STORVSP_BODY_SIZE)

/* First bytes of every command that units know, and a length that suits. */
static const struct {
  uint8_t opcode, service, length;
} commands[] = {
    {0x00, 0, 6},     {0x03, 0, 6},     {0x08, 0, 6},  {0x0a, 0, 6},  {0x12, 0, 6},  {0x15, 0, 6},  {0x1a, 0, 6},
    {0x1b, 0, 6},     {0x1d, 0, 6},     {0x1e, 0, 6},  {0x25, 0, 10}, {0x28, 0, 10}, {0x2a, 0, 10}, {0x2f, 0, 10},
    {0x35, 0, 10},    {0x41, 0, 10},    {0x42, 0, 10}, {0x55, 0, 10}, {0x5a, 0, 10}, {0x88, 0, 16}, {0x8a, 0, 16},
    {0x8f, 0, 16},    {0x91, 0, 16},    {0x93, 0, 16}, {0xa0, 0, 12}, {0xa8, 0, 12}, {0xaa, 0, 12}, {0xaf, 0, 12},
    {0x9e, 0x10, 16}, {0x9e, 0x12, 16}, {0x9e, 7, 16}, {0x85, 0, 16},
};

static struct es_guest_channel *random_channel(uint32_t *index) {
  *index = hostile_below(hostile.storvsc.channel_count);
  return &hostile.storvsc.channels[*index];
}

static void send_control(const uint8_t *bytes, uint32_t size) {
  uint8_t padded[PACKET_ROOM] = {0};
  uint32_t index;
  struct es_guest_channel *channel = hostile_one_in(8) ? random_channel(&index) : &hostile.storvsc.channels[0];
  memcpy(padded, bytes, size);
  if (hostile_one_in(10))
    hostile_mutate(padded, 20);
  struct es_guest_packet packet = {
      .type = hostile_one_in(200) ? ES_VMBUS_RING_PACKET_TYPE_COMPLETION : ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
      .flags = hostile_one_in(20) ? 0 : ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
      .transaction = ++hostile.transaction,
      .payload = padded,
      .size = hostile_one_in(10) ? 8 * hostile_below(9) : PACKET_ROOM,
  };
  hostile.packets += es_guest_channel_send(channel, &packet);
}

static void control(uint32_t which) {
  static const uint16_t numbers[] = {0x602, 0x600, 0x501, 0x402, 0x200, 0x100};
  enum es_storvsp_version version = hostile.storvsc.version;
  uint8_t bytes[PACKET_ROOM];
  size_t size = 0;
  switch (which) {
  case 0: {
    struct es_storvsp_begin_initialization message = {.header.flags = 1};
    size = es_storvsp_encode_begin_initialization(&message, version, bytes, sizeof bytes);
    break;
  }
  case 1: {
    struct es_storvsp_query_protocol_version message = {.number = numbers[hostile_below(6)]};
    (void)es_storvsp_version_from_number(message.number, &hostile.storvsc.version);
    size = es_storvsp_encode_query_protocol_version(&message, version, bytes, sizeof bytes);
    break;
  }
  case 2: {
    struct es_storvsp_query_properties message = {0};
    size = es_storvsp_encode_query_properties(&message, version, bytes, sizeof bytes);
    break;
  }
  case 3: {
    struct es_storvsp_end_initialization message = {0};
    size = es_storvsp_encode_end_initialization(&message, version, bytes, sizeof bytes);
    break;
  }
  case 4: {
    struct es_storvsp_create_sub_channels message = {.count = (uint16_t)hostile_below(HOSTILE_CHANNELS + 1)};
    size = es_storvsp_encode_create_sub_channels(&message, version, bytes, sizeof bytes);
    break;
  }
  case 5: {
    struct es_storvsp_reset_lun message = {.body.lun = (uint8_t)hostile_below(4)};
    size = es_storvsp_encode_reset_lun(&message, version, bytes, sizeof bytes);
    break;
  }
  case 6: {
    struct es_storvsp_reset_bus message = {0};
    size = es_storvsp_encode_reset_bus(&message, version, bytes, sizeof bytes);
    break;
  }
  case 7: {
    struct es_storvsp_reset_adapter message = {0};
    size = es_storvsp_encode_reset_adapter(&message, version, bytes, sizeof bytes);
    break;
  }
  default: {
    struct es_storvsp_fc_hba_data message = {0};
    size = es_storvsp_encode_fc_hba_data(&message, version, bytes, sizeof bytes);
    break;
  }
  }
  send_control(bytes, (uint32_t)size);
}

void hostile_handshake(uint32_t steps) {
  static const uint32_t order[] = {0, 1, 2, 3, 4};
  hostile.storvsc.version = ES_STORVSP_VERSION_WIN6;
  for (uint32_t i = 0; i < steps && i < 5; i++) {
    control(order[i]);
    /* Refused versions are asked for again as another. */
    if (order[i] == 1) {
      for (uint32_t again = 0; again < 3; again++)
        control(1);
    }
    if (hostile_one_in(6))
      control(hostile_below(9));
    hostile_run(2);
    hostile_answers();
  }
}

static void make_command(struct es_storvsp_scsi_request *request) {
  uint32_t which = hostile_below(sizeof commands / sizeof commands[0]);
  request->cdb[0] = commands[which].opcode;
  request->cdb[1] = commands[which].service;
  request->cdb_length = commands[which].length;
  request->lun = (uint8_t)hostile_below(4);
  bool large = commands[which].length == 16;
  uint32_t lba_at = large ? 6 : 2, blocks_at = large ? 13 : commands[which].length == 12 ? 9 : 8;
  if (commands[which].length >= 10) {
    es_store_be32(request->cdb + lba_at, hostile_below(4200));
    request->cdb[blocks_at] = (uint8_t)hostile_below(40);
  } else {
    request->cdb[3] = (uint8_t)hostile_random();
    request->cdb[4] = (uint8_t)hostile_random();
  }
  if (request->cdb[0] == 0x12 && hostile_one_in(2)) {
    static const uint8_t pages[] = {0, 0x80, 0x83, 0xb0, 0xb1, 0xb2, 0xb9};
    request->cdb[1] = 1;
    request->cdb[2] = pages[hostile_below(7)];
    request->cdb[3] = 0;
  }
  if ((request->cdb[0] == 0x1a || request->cdb[0] == 0x5a) && hostile_one_in(2)) {
    static const uint8_t pages[] = {0x01, 0x08, 0x0a, 0x1c, 0x3f, 0x48, 0x88, 0xc8};
    request->cdb[2] = pages[hostile_below(8)];
    request->cdb[3] = 0;
  }
  if ((request->cdb[0] == 0x2f || request->cdb[0] == 0x8f || request->cdb[0] == 0xaf) && hostile_one_in(3)) {
    request->cdb[1] = 2; /* compare */
    request->cdb[blocks_at] = 1;
  }
  if (hostile_one_in(3))
    request->cdb[hostile_below(request->cdb_length)] ^= (uint8_t)(1u << hostile_below(8));
  if (hostile_one_in(60))
    request->cdb_length = (uint8_t)hostile_below(18);
  if (hostile_one_in(40))
    request->cdb[request->cdb_length > 0 && request->cdb_length <= 16 ? request->cdb_length - 1 : 0] = 4;
}

static bool put_command(void) {
  uint32_t index;
  struct es_guest_channel *channel = random_channel(&index);
  struct es_storvsp_execute_srb message = {
      .header.flags = 1,
      .body = {.length = 52, .sense_length = hostile_one_in(30) ? (uint8_t)hostile_random() : 20},
  };
  make_command(&message.body);
  static const uint32_t lengths[] = {0, 8, 24, 36, 96, 255, 512, 512, 4096, 4096, 8192, 20480, 65536, 200000};
  uint32_t length = hostile_one_in(100) ? (uint32_t)hostile_number() : lengths[hostile_below(14)];
  message.body.transfer_length = length;
  message.body.direction = (uint8_t)hostile_below(hostile_one_in(30) ? 5 : 2);
  message.body.path = hostile_one_in(50) ? (uint8_t)hostile_random() : 0;
  message.body.target = hostile_one_in(50) ? (uint8_t)hostile_random() : 0;

  uint8_t bytes[PACKET_ROOM];
  size_t size = es_storvsp_encode_execute_srb(&message, hostile.storvsc.version, bytes, sizeof bytes);
  if (size == 0) { /* the encoder will have none of it: the bytes are bent afterwards */
    message.body.cdb_length = 6;
    message.body.direction = 1;
    message.body.transfer_length = 0;
    size = es_storvsp_encode_execute_srb(&message, hostile.storvsc.version, bytes, sizeof bytes);
    bytes[ES_STORVSP_EXECUTE_SRB_BODY_CDB_LENGTH_OFFSET] = (uint8_t)hostile_number();
    bytes[ES_STORVSP_EXECUTE_SRB_BODY_DIRECTION_OFFSET] = (uint8_t)hostile_below(4);
    es_store_le32(bytes + ES_STORVSP_EXECUTE_SRB_BODY_TRANSFER_LENGTH_OFFSET, (uint32_t)hostile_number());
  }
  if (hostile_one_in(30))
    hostile_mutate(bytes, (uint32_t)size);

  uint64_t pages[HOSTILE_PAGES];
  uint32_t first = hostile_below(HOSTILE_PAGES);
  for (uint32_t i = 0; i < HOSTILE_PAGES; i++)
    pages[i] = hostile.pages[(first + i) % HOSTILE_PAGES];
  if (hostile_one_in(100))
    pages[hostile_below(4)] = hostile_number();
  struct es_guest_range ranges[3];
  uint32_t count = hostile_one_in(100) ? hostile_below(4) : length != 0;
  for (uint32_t i = 0; i < 3; i++) {
    uint32_t most = (HOSTILE_PAGES - 1) * 4096u;
    ranges[i] = (struct es_guest_range){
        .byte_offset = hostile_one_in(5) ? 4 * hostile_below(1024) : 0,
        .byte_count = length < most ? length : most,
        .pages = pages,
    };
    if (ranges[i].byte_count == 0 || hostile_one_in(100))
      ranges[i].byte_count = hostile_below(8192) + 1;
  }
  struct es_guest_packet packet = {
      .type = count != 0 ? ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT : ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
      .flags = hostile_one_in(50) ? 0 : ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
      .transaction = ++hostile.transaction,
      .payload = bytes,
      .size = hostile_one_in(50) ? 8 * hostile_below((uint32_t)size / 8 + 1) : (uint32_t)size,
      .ranges = count != 0 ? ranges : NULL,
      .range_count = count,
  };
  if (!es_guest_channel_put(channel, &packet))
    return false;
  hostile.packets++;
  return true;
}

/* Parameter lists of UNMAP and MODE SELECT that are right now and then. */
static void fill_pages(void) {
  for (uint32_t i = 0; i < 4; i++) {
    uint8_t *at = es_guest_page(hostile.guest, hostile.pages[hostile_below(HOSTILE_PAGES)]);
    if (hostile_one_in(2)) {
      memset(at, 0, 512);
    } else if (hostile_one_in(2)) {
      uint16_t listed = (uint16_t)(16 * hostile_below(6));
      es_store_be16(at, (uint16_t)(listed + 6));
      es_store_be16(at + 2, listed);
      for (uint32_t range = 0; range < 6; range++) {
        es_store_be64(at + 8 + (size_t)range * 16, hostile_below(4096));
        es_store_be32(at + 16 + (size_t)range * 16, hostile_below(64));
      }
    } else {
      for (uint32_t byte = 0; byte < 64; byte++)
        at[byte] = (uint8_t)hostile_random();
    }
  }
}

void hostile_answers(void) {
  struct es_guest_received received;
  for (uint32_t i = 0; i < hostile.storvsc.channel_count; i++) {
    struct es_guest_channel *channel = &hostile.storvsc.channels[i];
    while (es_guest_channel_receive(channel, &received)) {
    }
    es_guest_channel_done(channel);
  }
}

void hostile_packets(uint32_t count) {
  if (hostile.storvsc.channel_count == 0)
    return;
  fill_pages();
  for (uint32_t i = 0; i < count; i++) {
    if (!put_command())
      break;
    if (hostile_one_in(100))
      control(hostile_one_in(8) ? hostile_below(9) : 5 + hostile_below(4));
  }
  for (uint32_t i = 0; i < hostile.storvsc.channel_count; i++)
    (void)es_guest_channel_flush(&hostile.storvsc.channels[i]);
  hostile_run(1 + hostile_below(20));
  if (!hostile_one_in(10))
    hostile_answers();
}
