#include "tests/guest/es-guest/refused.h"

/* Written out here on purpose: the other side reads them by the spec. */
enum { MSR_UNKNOWN = 0x4b564d00, CALL_UNKNOWN = 0x7777, COM1 = 0x3f8, TAG_UNKNOWN = 0x5555, OPCODE_UNKNOWN = 0xff };
enum { CDB_LENGTH_WRONG = 0xee };

static bool storvsp_packet(struct es_guest_storvsc *storvsc) {
  uint8_t bytes[ES_STORVSP_EXECUTE_SRB_SIZE_MAX] = {0};
  es_store_le32(bytes + ES_STORVSP_PACKET_OPERATION_OFFSET, ES_STORVSP_OPERATION_EXECUTE_SRB);
  es_store_le32(bytes + ES_STORVSP_PACKET_FLAGS_OFFSET, ES_STORVSP_PACKET_FLAGS_REQUEST_COMPLETION);
  bytes[ES_STORVSP_EXECUTE_SRB_BODY_CDB_LENGTH_OFFSET] = CDB_LENGTH_WRONG;
  return es_guest_storvsc_control(storvsc, bytes, sizeof bytes, NULL) != ES_STORVSP_NT_STATUS_SUCCESS;
}

static bool scsi_command(struct es_guest_storvsc *storvsc) {
  struct es_guest_command command = {.cdb = {OPCODE_UNKNOWN}, .cdb_length = 6};
  struct es_guest_completion completion;
  return es_guest_storvsc_run(storvsc, 0, &command, &completion);
}

bool es_guest_send_refused(struct es_remote_guest *remote, struct es_guest_storvsc *storvsc, uint64_t rounds) {
  const struct es_guest_cpu *cpu = remote->synic.cpu;
  uint8_t message[16] = {0};
  es_store_le32(message, TAG_UNKNOWN);
  for (uint64_t i = 0; i < rounds; i++) {
    uint64_t value;
    (void)cpu->msr_write(remote, 1, MSR_UNKNOWN, i);
    (void)cpu->hypercall(remote, 0, CALL_UNKNOWN, 0, 0);
    (void)es_remote_guest_in(remote, 0, COM1, 2, &value);
    if (es_guest_post_raw(&remote->guest, message, sizeof message) != 0 || !storvsp_packet(storvsc) ||
        !scsi_command(storvsc)) {
      return false;
    }
  }
  return true;
}
