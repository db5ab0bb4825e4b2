#include "hand-written/capture/packets.h"

#include <string.h>

#include "generated/capture_wire.h"
#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_hypercall_spec.h"
#include "generated/secrets/secrets.h"
#include "generated/vmbus_spec.h"

enum { HEAD, PARTS_MAX = 5 };

static struct es_pcapng_part head_of(const struct es_capture_packet *packet,
                                     uint8_t bytes[ES_CAPTURE_PACKET_SIZE_MIN]) {
  size_t size = es_capture_encode_packet(packet, bytes, ES_CAPTURE_PACKET_SIZE_MIN);
  return (struct es_pcapng_part){.at = bytes, .size = size};
}

static uint8_t sender(bool from_guest) {
  return from_guest ? ES_CAPTURE_SENDER_GUEST : ES_CAPTURE_SENDER_HOST;
}

void es_captured_ring(const struct es_captured_channel *channel, bool from_guest, const struct es_pcapng_part *head,
                      unsigned heads, const void *payload, size_t size) {
  static const uint8_t zeros[8];
  uint8_t bytes[ES_CAPTURE_PACKET_SIZE_MIN];
  struct es_pcapng_part parts[PARTS_MAX];
  unsigned count = 0;
  struct es_capture_packet packet = {.carrier = ES_CAPTURE_CARRIER_RING,
                                     .sender = sender(from_guest),
                                     .vp = ES_CAPTURE_NO_VP,
                                     .channel_id = channel->id,
                                     .sub_channel = channel->sub_index};
  memcpy(packet.class_id, channel->class_id, sizeof packet.class_id);
  memcpy(packet.instance_id, channel->instance_id, sizeof packet.instance_id);
  parts[count++] = head_of(&packet, bytes);
  for (unsigned i = 0; i < heads && count < PARTS_MAX - 2; i++) {
    parts[count++] = head[i];
  }
  parts[count++] = (struct es_pcapng_part){.at = payload, .size = size, .secrets = channel->secrets};
  parts[count++] = (struct es_pcapng_part){.at = zeros, .size = (0 - size) % sizeof zeros};
  es_pcapng_put(from_guest, parts, count);
}

void es_captured_message(bool from_guest, uint32_t vp, const void *message, size_t size) {
  uint8_t bytes[ES_CAPTURE_PACKET_SIZE_MIN];
  const struct es_capture_packet packet = {
      .carrier = ES_CAPTURE_CARRIER_MESSAGE, .sender = sender(from_guest), .vp = vp};
  const struct es_pcapng_part parts[] = {
      head_of(&packet, bytes),
      {.at = message, .size = size, .secrets = es_secrets_of_protocol(es_vmbus_spec.name)},
  };
  es_pcapng_put(from_guest, parts, sizeof parts / sizeof *parts);
}

static uint32_t part_of(uint64_t control, unsigned shift, uint32_t mask) {
  return (uint32_t)(control >> shift) & mask;
}

void es_captured_hypercall(uint32_t vp, const struct es_hypercall *call, uint64_t result) {
  uint8_t bytes[ES_CAPTURE_PACKET_SIZE_MIN], words[ES_CAPTURE_CALL_REGISTERS_SIZE_MAX];
  const struct es_hypercall_seen *seen = call->seen;
  const struct es_capture_packet packet = {
      .carrier = ES_CAPTURE_CARRIER_HYPERCALL, .sender = ES_CAPTURE_SENDER_GUEST, .vp = vp};
  uint32_t code = part_of(call->control, ES_HYPERV_HYPERCALL_CONTROL_CODE_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_CODE_MASK);
  bool fast =
      part_of(call->control, ES_HYPERV_HYPERCALL_CONTROL_FAST_SHIFT, ES_HYPERV_HYPERCALL_CONTROL_FAST_MASK) != 0;
  /* Registers of a fast call are its input, which may be secret: they stand there. */
  const struct es_capture_call_registers registers = {.control = call->control,
                                                      .result = result,
                                                      .input_register = fast ? 0 : call->input,
                                                      .output_register = fast ? 0 : call->output,
                                                      .input_size = (uint16_t)seen->input_size,
                                                      .output_size = (uint16_t)seen->output_size};
  const struct es_pcapng_part parts[] = {
      head_of(&packet, bytes),
      {.at = words, .size = es_capture_encode_call_registers(&registers, words, sizeof words)},
      {.at = seen->input,
       .size = seen->input_size,
       .secrets = es_secrets_of_call(es_hyperv_hypercall_spec.name, code, false)},
      {.at = seen->output,
       .size = seen->output_size,
       .secrets = es_secrets_of_call(es_hyperv_hypercall_spec.name, code, true)},
  };
  es_pcapng_put(true, parts, sizeof parts / sizeof *parts);
}

uint16_t es_captured_link_type(void) {
  return ES_CAPTURE_LINK_TYPE;
}
