/* Commands about the unit as a whole: is it ready, how large, what was the matter. */
#include <string.h>

#include "generated/scsi_data_wire.h"
#include "hand-written/storage/scsi.h"

void es_scsi_do_test_unit_ready(struct es_scsi_owner *command, const struct es_scsi_test_unit_ready_args *args) {
  (void)args;
  if (es_scsi_medium(command))
    es_scsi_good(command);
}

/* Every refusal carries its sense data along, so only an attention can be waiting to be fetched. */
void es_scsi_do_request_sense(struct es_scsi_owner *command, const struct es_scsi_request_sense_args *args) {
  struct es_scsi_unit *unit = command->unit;
  if (unit == NULL) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_LUN);
    return;
  }
  enum es_scsi_sense sense = unit->attention != ES_SCSI_SENSE_NONE ? unit->attention
                             : unit->stopped                       ? ES_SCSI_SENSE_UNIT_STOPPED
                                                                   : ES_SCSI_SENSE_NONE;
  unit->attention = ES_SCSI_SENSE_NONE;
  uint8_t bytes[ES_SCSI_DATA_SENSE_FIXED_SIZE_MAX];
  size_t size;
  if (args->descriptor != 0) {
    const struct es_scsi_sense_row *row = &es_scsi_sense_rows[sense];
    struct es_scsi_data_sense_descriptor data = {.code = ES_SCSI_DATA_RESPONSE_CODE_CURRENT_DESCRIPTOR,
                                                 .key_and_flags.key = row->key,
                                                 .asc = row->asc,
                                                 .ascq = row->ascq};
    size = es_scsi_data_encode_sense_descriptor(&data, bytes, sizeof bytes);
  } else {
    size = es_scsi_encode_sense(sense, bytes, sizeof bytes);
  }
  es_scsi_answer(command, bytes, size, args->allocation);
}

/* Stopping makes everything durable first, as a device that spins down does. */
static void stopped(struct es_scsi_owner *command) {
  command->unit->stopped = true;
  es_scsi_good(command);
}

void es_scsi_do_start_stop(struct es_scsi_owner *command, const struct es_scsi_start_stop_args *args) {
  if (!es_scsi_present(command))
    return;
  if (args->load_eject != 0) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
  } else if (args->power_condition != ES_SCSI_POWER_CONDITION_START_VALID) {
    /* There is no power to save. */
    es_scsi_good(command);
  } else if (args->start != 0) {
    command->unit->stopped = false;
    es_scsi_good(command);
  } else if (args->no_flush != 0) {
    stopped(command);
  } else {
    es_scsi_submit(command, ES_BLOCK_FLUSH, 0, 0, stopped);
  }
}

void es_scsi_do_send_diagnostic(struct es_scsi_owner *command, const struct es_scsi_send_diagnostic_args *args) {
  if (!es_scsi_present(command))
    return;
  if (args->self_test != 0 && args->length == 0) {
    es_scsi_good(command);
  } else {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
  }
}

/* The medium cannot be removed anyhow. */
void es_scsi_do_prevent_removal(struct es_scsi_owner *command, const struct es_scsi_prevent_removal_args *args) {
  (void)args;
  if (es_scsi_present(command))
    es_scsi_good(command);
}

static void capacity_10(struct es_scsi_owner *command) {
  const struct es_scsi_unit *unit = command->unit;
  uint64_t last = unit->blocks - 1;
  struct es_scsi_data_capacity_10 data = {
      .last_lba = last < ES_SCSI_DATA_CAPACITY_BEYOND_32_BITS ? (uint32_t)last : ES_SCSI_DATA_CAPACITY_BEYOND_32_BITS,
      .block_size = unit->block_size,
  };
  uint8_t bytes[ES_SCSI_DATA_CAPACITY_10_SIZE_MAX];
  size_t size = es_scsi_data_encode_capacity_10(&data, bytes, sizeof bytes);
  es_scsi_answer(command, bytes, size, size);
}

static void capacity_16(struct es_scsi_owner *command, size_t allocation) {
  const struct es_scsi_unit *unit = command->unit;
  bool thin = unit->device->discard_granularity != 0;
  struct es_scsi_data_capacity_16 data = {
      .last_lba = unit->blocks - 1,
      .block_size = unit->block_size,
      .provisioning.thin = thin,
      .provisioning.unmapped_reads_zero = thin,
  };
  for (uint32_t size = unit->block_size; size < unit->device->physical_block; size *= 2)
    data.exponents.physical_exponent++;
  uint8_t bytes[ES_SCSI_DATA_CAPACITY_16_SIZE_MAX];
  size_t size = es_scsi_data_encode_capacity_16(&data, bytes, sizeof bytes);
  es_scsi_answer(command, bytes, size, allocation);
}

void es_scsi_do_read_capacity(struct es_scsi_owner *command, const struct es_scsi_read_capacity_args *args) {
  if (!es_scsi_medium(command))
    return;
  if (args->partial_medium == 0 && args->lba != 0) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
  } else if (args->command == ES_SCSI_COMMAND_READ_CAPACITY_10) {
    capacity_10(command);
  } else {
    capacity_16(command, args->allocation);
  }
}

/* Which blocks the backing holds is not asked of it: all count as mapped, which any block may be. */
void es_scsi_do_get_lba_status(struct es_scsi_owner *command, const struct es_scsi_get_lba_status_args *args) {
  if (!es_scsi_medium(command))
    return;
  if (args->lba >= command->unit->blocks) {
    es_scsi_check(command, ES_SCSI_SENSE_LBA_OUT_OF_RANGE);
    return;
  }
  uint64_t left = command->unit->blocks - args->lba;
  struct es_scsi_data_lba_status status = {
      .lba = args->lba,
      .blocks = left < UINT32_MAX ? (uint32_t)left : UINT32_MAX,
      .status.provisioning_status = ES_SCSI_DATA_PROVISIONING_STATUS_MAPPED,
  };
  uint8_t bytes[ES_SCSI_DATA_LBA_STATUS_HEADER_SIZE_MAX + ES_SCSI_DATA_LBA_STATUS_SIZE_MAX];
  struct es_scsi_data_lba_status_header header = {.length = sizeof bytes - ES_SCSI_DATA_LBA_STATUS_UNCOUNTED};
  size_t size = es_scsi_data_encode_lba_status_header(&header, bytes, sizeof bytes);
  size += es_scsi_data_encode_lba_status(&status, bytes + size, sizeof bytes - size);
  es_scsi_answer(command, bytes, size, args->allocation);
}
