/* Generated decoders beside what a careful person would write by hand, in instructions per call.
 * Instructions are counted by stepping a child through many calls: the same on every machine, with and without virtual hardware. */
#include <signal.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "generated/storvsp_wire.h"
#include "generated/vmbus_ring_wire.h"
#include "runtime/bytes.h"
#include "tests/bench/bench.h"

#define FEW 20u
#define MANY 120u

/* What every twin and every decoder is called through: 0 when the packet was accepted. */
typedef uint64_t (*decoder)(const uint8_t *bytes, size_t size);

static struct es_storvsp_execute_srb request;
static struct es_vmbus_ring_descriptor descriptor;

static const char *refused = "refused";

static __attribute__((noinline)) const char *twin_execute_srb(const uint8_t *bytes, size_t size,
                                                              enum es_storvsp_version version,
                                                              struct es_storvsp_execute_srb *out) {
  const bool modern = version >= ES_STORVSP_VERSION_WIN8;
  if (size < (modern ? ES_STORVSP_EXECUTE_SRB_SIZE_MAX : ES_STORVSP_EXECUTE_SRB_SIZE_MIN)) {
    return refused;
  }
  const uint8_t *body = bytes + ES_STORVSP_EXECUTE_SRB_BODY_LENGTH_OFFSET;
  if (es_load_le32(bytes) != ES_STORVSP_OPERATION_EXECUTE_SRB) {
    return refused;
  }
  const uint8_t cdb_length = body[ES_STORVSP_SCSI_REQUEST_CDB_LENGTH_OFFSET];
  if (cdb_length == 0 || cdb_length > sizeof out->body.cdb) {
    return refused;
  }
  const uint8_t direction = body[ES_STORVSP_SCSI_REQUEST_DIRECTION_OFFSET];
  if (direction > ES_STORVSP_DATA_DIRECTION_UNSPECIFIED) {
    return refused;
  }
  const uint32_t transfer_length = es_load_le32(body + ES_STORVSP_SCSI_REQUEST_TRANSFER_LENGTH_OFFSET);
  if (transfer_length > ES_STORVSP_MAX_TRANSFER_BYTES) {
    return refused;
  }
  out->header.operation = ES_STORVSP_OPERATION_EXECUTE_SRB;
  out->header.flags = es_load_le32(bytes + ES_STORVSP_EXECUTE_SRB_HEADER_FLAGS_OFFSET);
  out->header.status = es_load_le32(bytes + ES_STORVSP_EXECUTE_SRB_HEADER_STATUS_OFFSET);
  out->body.length = es_load_le16(body + ES_STORVSP_SCSI_REQUEST_LENGTH_OFFSET);
  out->body.srb_status = body[ES_STORVSP_SCSI_REQUEST_SRB_STATUS_OFFSET];
  out->body.scsi_status = body[ES_STORVSP_SCSI_REQUEST_SCSI_STATUS_OFFSET];
  out->body.port = body[ES_STORVSP_SCSI_REQUEST_PORT_OFFSET];
  out->body.path = body[ES_STORVSP_SCSI_REQUEST_PATH_OFFSET];
  out->body.target = body[ES_STORVSP_SCSI_REQUEST_TARGET_OFFSET];
  out->body.lun = body[ES_STORVSP_SCSI_REQUEST_LUN_OFFSET];
  out->body.cdb_length = cdb_length;
  out->body.sense_length = body[ES_STORVSP_SCSI_REQUEST_SENSE_LENGTH_OFFSET];
  out->body.direction = direction;
  out->body.transfer_length = transfer_length;
  memcpy(out->body.cdb, body + ES_STORVSP_SCSI_REQUEST_CDB_OFFSET, sizeof out->body.cdb);
  if (modern) {
    out->body.queue_tag = body[ES_STORVSP_SCSI_REQUEST_QUEUE_TAG_OFFSET];
    out->body.queue_action = body[ES_STORVSP_SCSI_REQUEST_QUEUE_ACTION_OFFSET];
    out->body.srb_flags = es_load_le32(body + ES_STORVSP_SCSI_REQUEST_SRB_FLAGS_OFFSET);
    out->body.time_out = es_load_le32(body + ES_STORVSP_SCSI_REQUEST_TIME_OUT_OFFSET);
    out->body.queue_sort_key = es_load_le32(body + ES_STORVSP_SCSI_REQUEST_QUEUE_SORT_KEY_OFFSET);
  } else {
    out->body.queue_tag = 0;
    out->body.queue_action = 0;
    out->body.srb_flags = 0;
    out->body.time_out = 0;
    out->body.queue_sort_key = 0;
  }
  return NULL;
}

static __attribute__((noinline)) const char *twin_descriptor(const uint8_t *bytes, size_t size,
                                                             struct es_vmbus_ring_descriptor *out) {
  if (size < ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX) {
    return refused;
  }
  const uint16_t offset = es_load_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_DATA_OFFSET8_OFFSET);
  const uint16_t length = es_load_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET);
  if (offset < ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX / ES_VMBUS_RING_PACKET_ALIGNMENT || length < offset) {
    return refused;
  }
  out->type = es_load_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_TYPE_OFFSET);
  out->data_offset8 = offset;
  out->length8 = length;
  out->flags = es_load_le16(bytes + ES_VMBUS_RING_DESCRIPTOR_FLAGS_OFFSET);
  out->transaction = es_load_le64(bytes + ES_VMBUS_RING_DESCRIPTOR_TRANSACTION_OFFSET);
  return NULL;
}

static uint64_t by_hand_execute_srb(const uint8_t *bytes, size_t size) {
  return (uint64_t)twin_execute_srb(bytes, size, ES_STORVSP_VERSION_BLUE, &request);
}

static uint64_t generated_execute_srb(const uint8_t *bytes, size_t size) {
  return (uint64_t)es_storvsp_decode_execute_srb(bytes, size, ES_STORVSP_VERSION_BLUE, &request);
}

static uint64_t by_hand_execute_srb_early(const uint8_t *bytes, size_t size) {
  return (uint64_t)twin_execute_srb(bytes, size, ES_STORVSP_VERSION_WIN7, &request);
}

static uint64_t generated_execute_srb_early(const uint8_t *bytes, size_t size) {
  return (uint64_t)es_storvsp_decode_execute_srb(bytes, size, ES_STORVSP_VERSION_WIN7, &request);
}

static uint64_t by_hand_descriptor(const uint8_t *bytes, size_t size) {
  return (uint64_t)twin_descriptor(bytes, size, &descriptor);
}

static uint64_t generated_descriptor(const uint8_t *bytes, size_t size) {
  return (uint64_t)es_vmbus_ring_decode_descriptor(bytes, size, &descriptor);
}

/* Steps through a child that calls `decode` so many times, and counts. */
static uint64_t steps(decoder decode, const uint8_t *bytes, size_t size, unsigned calls) {
  const pid_t child = fork();
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) {
      _exit(2);
    }
    raise(SIGSTOP);
    for (unsigned i = 0; i < calls; i++) {
      bench_keep(decode(bytes, size));
    }
    _exit(0);
  }
  uint64_t count = 0;
  int status = 0;
  while (waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
    count++;
    if (ptrace(PTRACE_SINGLESTEP, child, NULL, NULL) != 0) {
      break;
    }
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fputs("decode: cannot step through a child\n", stderr);
    exit(1);
  }
  return count;
}

static double per_call(decoder decode, const uint8_t *bytes, size_t size) {
  return (double)(steps(decode, bytes, size, MANY) - steps(decode, bytes, size, FEW)) / (MANY - FEW);
}

/* Both must accept the packet and see the same, or the figures say nothing. */
static bool same(decoder one, decoder other, const uint8_t *bytes, size_t size, const void *seen, size_t seen_size) {
  uint8_t first[sizeof request];
  memset(&request, 0, sizeof request);
  memset(&descriptor, 0, sizeof descriptor);
  if (one(bytes, size) != 0) {
    return false;
  }
  memcpy(first, seen, seen_size);
  memset(&request, 0, sizeof request);
  memset(&descriptor, 0, sizeof descriptor);
  return other(bytes, size) == 0 && memcmp(first, seen, seen_size) == 0;
}

int main(int argc, char **argv) {
  struct bench_report report;
  bench_begin(&report, argc, argv);
  uint8_t srb[ES_STORVSP_EXECUTE_SRB_SIZE_MAX], head[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX];
  struct es_storvsp_execute_srb in = {.body = {.length = sizeof srb,
                                               .target = 1,
                                               .lun = 2,
                                               .cdb_length = 10,
                                               .sense_length = 20,
                                               .direction = ES_STORVSP_DATA_DIRECTION_IN,
                                               .transfer_length = 4096,
                                               .cdb = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
                                               .srb_flags = ES_STORVSP_SRB_FLAGS_DATA_IN,
                                               .time_out = 60}};
  struct es_vmbus_ring_descriptor packet = {.type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,
                                            .data_offset8 = 2,
                                            .length8 = 10,
                                            .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,
                                            .transaction = 7};
  if (es_storvsp_encode_execute_srb(&in, ES_STORVSP_VERSION_BLUE, srb, sizeof srb) != sizeof srb ||
      es_vmbus_ring_encode_descriptor(&packet, head, sizeof head) != sizeof head) {
    return 1;
  }
  const struct {
    const char *name;
    decoder generated, by_hand;
    const uint8_t *bytes;
    size_t size;
    const void *seen;
    size_t seen_size;
  } pairs[] = {
      {"decode execute-srb", generated_execute_srb, by_hand_execute_srb, srb, sizeof srb, &request, sizeof request},
      {"decode execute-srb before win8", generated_execute_srb_early, by_hand_execute_srb_early, srb, sizeof srb,
       &request, sizeof request},
      {"decode ring descriptor", generated_descriptor, by_hand_descriptor, head, sizeof head, &descriptor,
       sizeof descriptor},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (!same(pairs[i].generated, pairs[i].by_hand, pairs[i].bytes, pairs[i].size, pairs[i].seen, pairs[i].seen_size)) {
      fprintf(stderr, "%s: the decoders disagree\n", pairs[i].name);
      return 1;
    }
    bench_add(&report, pairs[i].name, "instructions", per_call(pairs[i].generated, pairs[i].bytes, pairs[i].size),
              "by hand", per_call(pairs[i].by_hand, pairs[i].bytes, pairs[i].size));
  }
  return bench_end(&report);
}
