/* One target with units, and commands given as bytes: definitions, so one program includes it once. */
#ifndef ES_TESTS_UNIT_STORAGE_SCSI_RIG_H
#define ES_TESTS_UNIT_STORAGE_SCSI_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hand-written/storage/scsi.h"

#define RIG_WORK_AREAS 4u

static struct {
  struct es_scsi_target target;
  struct es_scsi_work works[RIG_WORK_AREAS];
  struct es_scsi_unit units[2];
} rig;

/* What a command came to. */
struct rig_result {
  unsigned ends;
  uint8_t status, srb_status;
  uint32_t transferred;
  uint8_t key, asc, ascq;
};

struct rig_command {
  struct es_scsi_owner command; /* first */
  uint8_t cdb[16];
  struct rig_result result;
  struct iovec iov[64];
};

static inline void rig_done(struct es_scsi_owner *command) {
  struct rig_command *run = (struct rig_command *)command;
  run->result.ends++;
  run->result.status = (uint8_t)command->status;
  run->result.srb_status = (uint8_t)command->srb_status;
  run->result.transferred = command->transferred;
  uint8_t sense[18] = {0};
  if (command->sense != ES_SCSI_SENSE_NONE) {
    assert_int_equal(es_scsi_encode_sense(command->sense, sense, sizeof sense), 18);
    assert_int_equal(sense[0], 0x70);
    assert_int_equal(sense[7], 10);
  }
  run->result.key = sense[2];
  run->result.asc = sense[12];
  run->result.ascq = sense[13];
  if (command->work != NULL) {
    es_scsi_work_give(command->target, command->work);
    command->work = NULL;
  }
}

static inline void rig_unit(unsigned lun, struct es_block_device *device, uint32_t block_size) {
  struct es_scsi_unit *unit = &rig.units[lun];
  *unit = (struct es_scsi_unit){
      .device = device,
      .block_size = block_size,
      .blocks = device->size / block_size,
      .read_only = device->read_only,
      .write_cache = device->write_cache,
      .identifier = 0x123456789abcdef,
  };
  memcpy(unit->vendor, "ENTRESOL", 8);
  memcpy(unit->product, "DISK            ", 16);
  memcpy(unit->revision, "1   ", 4);
  memcpy(unit->serial, "serial-7", 8);
  unit->serial_length = 8;
  rig.target.units[lun] = unit;
}

static inline void rig_open(void) {
  memset(&rig, 0, sizeof rig);
  es_scsi_target_init(&rig.target);
  for (unsigned i = 0; i < RIG_WORK_AREAS; i++) {
    rig.works[i].scratch = aligned_alloc(4096, ES_SCSI_SCRATCH_SIZE);
    rig.works[i].next = rig.target.work_free;
    rig.target.work_free = &rig.works[i];
  }
}

static inline unsigned rig_works_free(void) {
  unsigned count = 0;
  for (struct es_scsi_work *work = rig.target.work_free; work != NULL; work = work->next)
    count++;
  return count;
}

static inline void rig_close(void) {
  assert_int_equal(rig_works_free(), RIG_WORK_AREAS);
  for (unsigned i = 0; i < RIG_WORK_AREAS; i++)
    free(rig.works[i].scratch);
  for (unsigned i = 0; i < 2; i++) {
    assert_int_equal(rig.units[i].in_flight, 0);
    es_block_close(rig.units[i].device);
  }
}

/* Starts a command of `size` bytes; `data` is cut into segments of `segment` bytes (0: one). */
static inline void rig_start(struct rig_command *run, unsigned lun, const uint8_t *cdb, size_t size,
                             enum es_storvsp_data_direction direction, void *data, uint32_t length, uint32_t segment) {
  memset(&run->result, 0, sizeof run->result);
  memset(run->cdb, 0, sizeof run->cdb);
  memcpy(run->cdb, cdb, size);
  unsigned count = 0;
  for (uint32_t at = 0; at < length; count++) {
    uint32_t n = segment == 0 || segment > length - at ? length - at : segment;
    run->iov[count] = (struct iovec){.iov_base = (uint8_t *)data + at, .iov_len = n};
    at += n;
  }
  struct es_scsi_owner *command = &run->command;
  command->target = &rig.target;
  command->addresses_target = true;
  command->unit = lun < 2 ? rig.target.units[lun] : NULL;
  command->cdb = run->cdb;
  command->cdb_length = (uint32_t)size;
  command->direction = direction;
  command->data_length = length;
  command->iov = run->iov;
  command->iov_count = count;
  command->work = NULL;
  command->done = rig_done;
  es_scsi_execute(command);
}

#endif
