#include "tests/guest/storvsc.h"

#include <string.h>

#include "runtime/loop.h"

#define TURNS 100000u
#define PATIENCE_NS UINT64_C(60000000000)

/* A loop that waits for a slow disk turns so often in no time: after so many turns it is the time that counts. */
static bool patient(uint32_t turn, uint64_t *deadline) {
  if (turn < TURNS)
    return true;
  if (*deadline == 0)
    *deadline = es_loop_now() + PATIENCE_NS;
  return es_loop_now() < *deadline;
}

static uint32_t body_size(const struct es_guest_storvsc *storvsc) {
  return storvsc->version < ES_STORVSP_VERSION_WIN8 ? ES_STORVSP_BODY_SIZE_BEFORE_WIN8 : ES_STORVSP_BODY_SIZE;
}

static bool next_completion(struct es_guest_storvsc *storvsc, uint32_t channel, uint64_t *transaction,
                            struct es_storvsp_complete_io *out, uint8_t *body) {
  struct es_guest_received packet;
  while (es_guest_channel_receive(&storvsc->channels[channel], &packet)) {
    struct es_storvsp_from_host message;
    if (es_storvsp_decode_from_host(packet.payload, packet.size, storvsc->version, &message) != ES_OK)
      continue;
    if (message.message != ES_STORVSP_MESSAGE_COMPLETE_IO) {
      storvsc->enumerations++;
      continue;
    }
    *transaction = packet.transaction;
    *out = message.as.complete_io;
    memset(body, 0, ES_STORVSP_BODY_SIZE);
    memcpy(body, out->body.at, out->body.count);
    return true;
  }
  es_guest_channel_done(&storvsc->channels[channel]);
  return false;
}

int64_t es_guest_storvsc_control(struct es_guest_storvsc *storvsc, const void *bytes, uint32_t size, uint8_t *body) {
  uint8_t padded[ES_STORVSP_PACKET_SIZE_MAX + ES_STORVSP_BODY_SIZE] = {0};
  uint8_t unused[ES_STORVSP_BODY_SIZE];
  struct es_guest_packet packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                   .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                   .transaction = ++storvsc->next_transaction,
                                   .payload = padded,
                                   .size = storvsc->packet_size};
  memcpy(padded, bytes, size < sizeof padded ? size : sizeof padded);
  if (!es_guest_channel_send(&storvsc->channels[0], &packet))
    return -1;
  for (uint32_t turn = 0; turn < TURNS; turn++) {
    struct es_storvsp_complete_io answer;
    uint64_t transaction;
    if (next_completion(storvsc, 0, &transaction, &answer, body != NULL ? body : unused))
      return transaction == packet.transaction ? (int64_t)answer.header.status : -1;
    storvsc->guest->transport->run(storvsc->guest->transport_context);
  }
  return -1;
}

static int64_t begin(struct es_guest_storvsc *storvsc) {
  struct es_storvsp_begin_initialization message = {.header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION};
  uint8_t bytes[ES_STORVSP_BEGIN_INITIALIZATION_SIZE_MAX];
  size_t size = es_storvsp_encode_begin_initialization(&message, storvsc->version, bytes, sizeof bytes);
  return es_guest_storvsc_control(storvsc, bytes, (uint32_t)size, NULL);
}

static int64_t query_version(struct es_guest_storvsc *storvsc, uint32_t number) {
  struct es_storvsp_query_protocol_version message = {.header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION,
                                                      .number = (uint16_t)number};
  uint8_t bytes[ES_STORVSP_QUERY_PROTOCOL_VERSION_SIZE_MAX];
  size_t size = es_storvsp_encode_query_protocol_version(&message, storvsc->version, bytes, sizeof bytes);
  int64_t status = es_guest_storvsc_control(storvsc, bytes, (uint32_t)size, NULL);
  if (status == ES_STORVSP_NT_STATUS_SUCCESS && !es_storvsp_version_from_number(number, &storvsc->version))
    return -1;
  return status;
}

static int64_t query_properties(struct es_guest_storvsc *storvsc) {
  struct es_storvsp_query_properties message = {.header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION};
  uint8_t bytes[ES_STORVSP_QUERY_PROPERTIES_SIZE_MAX];
  uint8_t body[ES_STORVSP_BODY_SIZE];
  size_t size = es_storvsp_encode_query_properties(&message, storvsc->version, bytes, sizeof bytes);
  int64_t status = es_guest_storvsc_control(storvsc, bytes, (uint32_t)size, body);
  if (es_storvsp_decode_channel_properties(body, sizeof body, storvsc->version, &storvsc->properties) != ES_OK)
    return -1;
  return status;
}

static int64_t end(struct es_guest_storvsc *storvsc) {
  struct es_storvsp_end_initialization message = {.header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION};
  uint8_t bytes[ES_STORVSP_END_INITIALIZATION_SIZE_MAX];
  size_t size = es_storvsp_encode_end_initialization(&message, storvsc->version, bytes, sizeof bytes);
  return es_guest_storvsc_control(storvsc, bytes, (uint32_t)size, NULL);
}

int es_guest_storvsc_open(struct es_guest_storvsc *storvsc, struct es_guest *guest,
                          const struct es_vmbus_offer_channel *offer, const uint32_t *numbers, uint32_t number_count,
                          uint32_t ring_pages, const char **step) {
  const char *unused = NULL;
  step = step != NULL ? step : &unused;
  *storvsc = (struct es_guest_storvsc){.guest = guest,
                                       .version = ES_STORVSP_VERSION_WIN6,
                                       .packet_size = ES_STORVSP_PACKET_SIZE_MAX + ES_STORVSP_BODY_SIZE,
                                       .next_transaction = (uint64_t)1 << 32};
  *step = "open";
  if (es_guest_channel_open(&storvsc->channels[0], guest, offer, ring_pages, ring_pages, 0) != 0)
    return -1;
  storvsc->channel_count = 1;
  *step = "begin-initialization";
  if (begin(storvsc) != ES_STORVSP_NT_STATUS_SUCCESS)
    return -1;
  *step = "query-protocol-version";
  uint32_t tried = 0;
  while (tried < number_count && query_version(storvsc, numbers[tried]) != ES_STORVSP_NT_STATUS_SUCCESS)
    tried++;
  if (tried == number_count)
    return -1;
  storvsc->packet_size = ES_STORVSP_PACKET_SIZE_MAX + body_size(storvsc);
  *step = "query-properties";
  if (query_properties(storvsc) != ES_STORVSP_NT_STATUS_SUCCESS)
    return -1;
  *step = "end-initialization";
  return end(storvsc) == ES_STORVSP_NT_STATUS_SUCCESS ? 0 : -1;
}

uint32_t es_guest_storvsc_open_sub_channels(struct es_guest_storvsc *storvsc, uint32_t count, uint32_t ring_pages) {
  struct es_guest *guest = storvsc->guest;
  struct es_storvsp_create_sub_channels message = {.header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION,
                                                   .count = (uint16_t)count};
  uint8_t bytes[ES_STORVSP_CREATE_SUB_CHANNELS_SIZE_MAX];
  size_t size = es_storvsp_encode_create_sub_channels(&message, storvsc->version, bytes, sizeof bytes);
  if (es_guest_storvsc_control(storvsc, bytes, (uint32_t)size, NULL) != ES_STORVSP_NT_STATUS_SUCCESS)
    return 0;
  es_guest_quiesce(guest);
  uint32_t opened = 0;
  for (uint32_t i = 0; i < guest->offer_count && storvsc->channel_count < ES_GUEST_STORVSC_CHANNELS; i++) {
    const struct es_vmbus_offer_channel *offer = &guest->offers[i];
    const struct es_vmbus_offer_channel *primary = &storvsc->channels[0].offer;
    if (guest->rescinded[i] || offer->sub_channel_index == 0 ||
        memcmp(offer->instance_id, primary->instance_id, sizeof offer->instance_id) != 0)
      continue;
    uint32_t index = storvsc->channel_count;
    if (es_guest_channel_open(&storvsc->channels[index], guest, offer, ring_pages, ring_pages, index) != 0)
      continue;
    storvsc->channel_count++;
    opened++;
  }
  return opened;
}

void es_guest_storvsc_close(struct es_guest_storvsc *storvsc) {
  while (storvsc->channel_count > 0)
    (void)es_guest_channel_close(&storvsc->channels[--storvsc->channel_count]);
}

bool es_guest_storvsc_put(struct es_guest_storvsc *storvsc, uint32_t channel, const struct es_guest_command *command,
                          uint64_t transaction) {
  struct es_storvsp_execute_srb message = {
      .header.flags = ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION,
      .body = {.length = (uint16_t)body_size(storvsc),
               .path = command->path,
               .target = command->target,
               .lun = command->lun,
               .cdb_length = command->cdb_length,
               .sense_length = sizeof((struct es_storvsp_scsi_result *)0)->sense,
               .direction = (uint8_t)command->direction,
               .transfer_length = command->length,
               .srb_flags = ES_STORVSP_SRB_FLAGS_DISABLE_SYNCHRONOUS_TRANSFER},
  };
  memcpy(message.body.cdb, command->cdb, sizeof message.body.cdb);
  uint8_t bytes[ES_STORVSP_EXECUTE_SRB_SIZE_MAX];
  size_t size = es_storvsp_encode_execute_srb(&message, storvsc->version, bytes, sizeof bytes);
  struct es_guest_range range = {
      .byte_offset = command->offset, .byte_count = command->length, .pages = command->pages};
  bool data = command->length != 0;
  struct es_guest_packet packet = {
      .type = data ? ES_VMBUS_RING_PACKET_TYPE_GPA_DIRECT : ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
      .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
      .transaction = transaction,
      .payload = bytes,
      .size = (uint32_t)size,
      .ranges = data ? &range : NULL,
      .range_count = data ? 1 : 0,
  };
  return size != 0 && es_guest_channel_put(&storvsc->channels[channel], &packet);
}

bool es_guest_storvsc_take(struct es_guest_storvsc *storvsc, uint32_t channel, struct es_guest_completion *completion) {
  struct es_storvsp_complete_io answer;
  uint8_t body[ES_STORVSP_BODY_SIZE];
  if (!next_completion(storvsc, channel, &completion->transaction, &answer, body))
    return false;
  completion->status = answer.header.status;
  return es_storvsp_decode_scsi_result(body, sizeof body, storvsc->version, &completion->result) == ES_OK;
}

bool es_guest_storvsc_run(struct es_guest_storvsc *storvsc, uint32_t channel, const struct es_guest_command *command,
                          struct es_guest_completion *completion) {
  uint64_t transaction = ++storvsc->next_transaction;
  if (!es_guest_storvsc_put(storvsc, channel, command, transaction))
    return false;
  (void)es_guest_channel_flush(&storvsc->channels[channel]);
  uint64_t deadline = 0;
  for (uint32_t turn = 0; patient(turn, &deadline); turn = turn < TURNS ? turn + 1 : turn) {
    if (es_guest_storvsc_take(storvsc, channel, completion))
      return completion->transaction == transaction;
    storvsc->guest->transport->run(storvsc->guest->transport_context);
  }
  return false;
}
