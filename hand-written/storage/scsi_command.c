/* How a command begins, moves parameters and ends. */
#include <errno.h>
#include <string.h>

#include "generated/scsi_data_wire.h"
#include "hand-written/storage/refusals.h"
#include "hand-written/storage/scsi.h"
#include "runtime/memory.h"

void es_scsi_target_init(struct es_scsi_target *target) {
  static const char *const names[ES_SCSI_COUNTERS] = {
      [ES_SCSI_COUNT_COMMANDS] = "commands",       [ES_SCSI_COUNT_DATA_OVERRUN] = "data-overrun",
      [ES_SCSI_COUNT_UNDERRUN] = "data-underrun",  [ES_SCSI_COUNT_WRONG_DIRECTION] = "wrong-direction",
      [ES_SCSI_COUNT_INVALID_LUN] = "invalid-lun", [ES_SCSI_COUNT_ATTENTION] = "unit-attention",
      [ES_SCSI_COUNT_WORK_USED] = "work-areas",
  };
  for (uint32_t i = 0; i < ES_SCSI_COUNTERS; i++)
    target->counters[i].name = names[i];
  for (uint32_t i = 0; i < ES_SCSI_SENSE_COUNT; i++)
    target->senses[i].name = es_scsi_sense_rows[i].name;
}

static void count(struct es_scsi_owner *command, enum es_scsi_counter counter) {
  es_count_own(&command->target->counters[counter]);
}

struct es_scsi_work *es_scsi_work_take(struct es_scsi_target *target) {
  struct es_scsi_work *work = target->work_free;
  if (work != NULL) {
    target->work_free = work->next;
    es_count_own(&target->counters[ES_SCSI_COUNT_WORK_USED]);
  }
  return work;
}

void es_scsi_work_give(struct es_scsi_target *target, struct es_scsi_work *work) {
  work->next = target->work_free;
  target->work_free = work;
  if (target->work_freed != NULL)
    target->work_freed(target);
}

uint32_t es_scsi_encode_sense(enum es_scsi_sense sense, uint8_t *bytes, uint32_t room) {
  const struct es_scsi_sense_row *row = &es_scsi_sense_rows[sense];
  struct es_scsi_data_sense_fixed data = {
      .response.code = ES_SCSI_DATA_RESPONSE_CODE_CURRENT_FIXED,
      .key_and_flags.key = row->key,
      .asc = row->asc,
      .ascq = row->ascq,
      .additional_length = ES_SCSI_DATA_SENSE_FIXED_ADDITIONAL_LENGTH,
  };
  uint8_t whole[ES_SCSI_DATA_SENSE_FIXED_SIZE_MAX];
  uint32_t size = (uint32_t)es_scsi_data_encode_sense_fixed(&data, whole, sizeof whole);
  if (size > room)
    size = room;
  memcpy(bytes, whole, size);
  return size;
}

static void end(struct es_scsi_owner *command, enum es_scsi_status status, enum es_storvsp_srb_status srb_status) {
  command->status = status;
  command->srb_status = srb_status;
  struct es_scsi_unit *unit = command->unit;
  if (command->ended != NULL)
    *command->ended = true;
  command->done(command);
  if (unit != NULL && --unit->in_flight == 0 && unit->removed)
    unit->idle(unit);
}

void es_scsi_good(struct es_scsi_owner *command) {
  if (command->transferred < command->data_length)
    count(command, ES_SCSI_COUNT_UNDERRUN);
  end(command, ES_SCSI_STATUS_GOOD, ES_STORVSP_SRB_STATUS_SUCCESS);
}

static void check(struct es_scsi_owner *command, enum es_scsi_sense sense) {
  command->sense = sense;
  command->transferred = 0;
  es_count_own(&command->target->senses[sense]);
  end(command, ES_SCSI_STATUS_CHECK_CONDITION, ES_STORVSP_SRB_STATUS_ERROR);
}

void es_scsi_check(struct es_scsi_owner *command, enum es_scsi_sense sense) {
  es_storage_refused_sense(sense, command->cdb[0]);
  check(command, sense);
}

void es_scsi_end_srb(struct es_scsi_owner *command, enum es_storvsp_srb_status srb_status) {
  if (srb_status == ES_STORVSP_SRB_STATUS_DATA_OVERRUN) {
    es_refused_number(&es_storage_refusals[ES_STORAGE_REFUSE_OVERRUN], command->data_length);
    count(command, ES_SCSI_COUNT_DATA_OVERRUN);
  }
  if (srb_status == ES_STORVSP_SRB_STATUS_INVALID_LUN) {
    es_refused(&es_storage_refusals[ES_STORAGE_REFUSE_UNIT]);
    count(command, ES_SCSI_COUNT_INVALID_LUN);
  }
  end(command, ES_SCSI_STATUS_GOOD, srb_status);
}

void es_scsi_answer(struct es_scsi_owner *command, const void *bytes, size_t size, size_t allocation) {
  const uint8_t *from = bytes;
  if (size > allocation)
    size = allocation;
  if (size > command->data_length)
    size = command->data_length;
  if (size > 0 && command->direction != ES_STORVSP_DATA_DIRECTION_IN) {
    es_refused_number(&es_storage_refusals[ES_STORAGE_REFUSE_DIRECTION], command->direction);
    count(command, ES_SCSI_COUNT_WRONG_DIRECTION);
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_REQUEST);
    return;
  }
  command->transferred = (uint32_t)size;
  for (unsigned i = 0; i < command->iov_count && size > 0; i++) {
    size_t n = command->iov[i].iov_len < size ? command->iov[i].iov_len : size;
    memcpy(command->iov[i].iov_base, from, n);
    from += n;
    size -= n;
  }
  es_scsi_good(command);
}

bool es_scsi_take_data(struct es_scsi_owner *command, void *out, size_t size) {
  uint8_t *to = out;
  if (command->direction != ES_STORVSP_DATA_DIRECTION_OUT) {
    es_refused_number(&es_storage_refusals[ES_STORAGE_REFUSE_DIRECTION], command->direction);
    count(command, ES_SCSI_COUNT_WRONG_DIRECTION);
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_REQUEST);
    return false;
  }
  if (size > command->data_length) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_DATA_OVERRUN);
    return false;
  }
  command->transferred = (uint32_t)size;
  for (unsigned i = 0; i < command->iov_count && size > 0; i++) {
    size_t n = command->iov[i].iov_len < size ? command->iov[i].iov_len : size;
    es_copy_once(to, command->iov[i].iov_base, n);
    to += n;
    size -= n;
  }
  return true;
}

bool es_scsi_present(struct es_scsi_owner *command) {
  struct es_scsi_unit *unit = command->unit;
  if (unit == NULL) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_LUN);
    return false;
  }
  if (unit->attention == ES_SCSI_SENSE_NONE)
    return true;
  enum es_scsi_sense attention = unit->attention;
  unit->attention = ES_SCSI_SENSE_NONE;
  count(command, ES_SCSI_COUNT_ATTENTION);
  es_scsi_check(command, attention);
  return false;
}

bool es_scsi_medium(struct es_scsi_owner *command) {
  if (!es_scsi_present(command))
    return false;
  if (!command->unit->stopped)
    return true;
  es_scsi_check(command, ES_SCSI_SENSE_UNIT_STOPPED);
  return false;
}

bool es_scsi_range(struct es_scsi_owner *command, uint64_t lba, uint64_t blocks) {
  uint64_t all = command->unit->blocks;
  if (lba <= all && blocks <= all - lba)
    return true;
  es_scsi_check(command, ES_SCSI_SENSE_LBA_OUT_OF_RANGE);
  return false;
}

bool es_scsi_writable(struct es_scsi_owner *command) {
  if (!command->unit->read_only)
    return true;
  es_scsi_check(command, ES_SCSI_SENSE_WRITE_PROTECTED);
  return false;
}

bool es_scsi_need_work(struct es_scsi_owner *command) {
  if (command->work == NULL)
    command->work = es_scsi_work_take(command->target);
  if (command->work != NULL)
    return true;
  es_scsi_check(command, ES_SCSI_SENSE_SYSTEM_RESOURCE_FAILURE);
  return false;
}

static enum es_scsi_sense sense_of(enum es_block_operation operation, int error) {
  bool read = operation == ES_BLOCK_READ;
  switch (error) {
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_NO_SPACE);
  case EROFS:
  case EPERM:
  case EBADF:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_READ_ONLY);
  case ENODEV:
  case ENXIO:
  case ENOMEDIUM:
  case ESHUTDOWN:
  case EREMOTEIO:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_GONE);
  case ENODATA: /* for writes it is what a block device says of a bad medium */
    return es_scsi_error_to_sense(read ? ES_SCSI_BLOCK_ERROR_BEYOND_END : ES_SCSI_BLOCK_ERROR_WRITE_FAILED);
  case ENOMEM:
  case EAGAIN:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_NO_MEMORY);
  case ECANCELED:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_CANCELLED);
  case EIO:
  case EILSEQ:
    return es_scsi_error_to_sense(read ? ES_SCSI_BLOCK_ERROR_READ_FAILED : ES_SCSI_BLOCK_ERROR_WRITE_FAILED);
  default:
    return es_scsi_error_to_sense(ES_SCSI_BLOCK_ERROR_INTERNAL);
  }
}

/* Calls next(), which ends the command or submits another step. True: it submitted. */
static bool step(struct es_scsi_owner *command) {
  if (command->block_error != 0) {
    es_scsi_check(command, sense_of(command->block.operation, command->block_error));
    return false;
  }
  bool ended = false;
  /* cppcheck-suppress autoVariables ; taken back below, or the command is over */
  command->ended = &ended;
  command->next(command);
  if (ended)
    return false;
  command->ended = NULL;
  return true;
}

/* A device that ends requests at once must not make the stack grow with the number of steps. */
static void run(struct es_scsi_owner *command) {
  do {
    command->block_ended = false;
    command->submitting = true;
    es_block_submit(command->unit->device, &command->block);
    command->submitting = false;
  } while (command->block_ended && step(command));
}

static void block_done(struct es_block_request *block, int error) {
  struct es_scsi_owner *command = block->context;
  command->block_error = error;
  command->block_ended = true;
  if (!command->submitting && step(command))
    run(command);
}

void es_scsi_submit(struct es_scsi_owner *command, enum es_block_operation operation, uint64_t lba, uint64_t blocks,
                    void (*next)(struct es_scsi_owner *)) {
  bool first = command->ended == NULL;
  if (!first && (command->unit->removed || (command->given_up != NULL && *command->given_up))) {
    es_scsi_check(command, ES_SCSI_SENSE_COMMAND_ABORTED);
    return;
  }
  command->next = next;
  command->block.operation = operation;
  command->block.offset = lba * command->unit->block_size;
  command->block.length = blocks * command->unit->block_size;
  command->block.done = block_done;
  command->block.context = command;
  if (first)
    run(command);
}

void es_scsi_execute(struct es_scsi_owner *command) {
  command->transferred = 0;
  command->sense = ES_SCSI_SENSE_NONE;
  command->ended = NULL;
  command->submitting = false;
  command->block.fua = false;
  command->block.unmap = false;
  count(command, ES_SCSI_COUNT_COMMANDS);
  if (command->unit != NULL)
    command->unit->in_flight++;
  es_result refusal = ES_OK;
  enum es_scsi_sense sense = es_scsi_dispatch(command, command->cdb, command->cdb_length, &refusal);
  if (sense == ES_SCSI_SENSE_NONE)
    return;
  es_refused_bytes(refusal, command->cdb, command->cdb_length);
  if (command->unit == NULL) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_LUN);
  } else if (refusal == ES_OK) {
    es_scsi_check(command, sense);
  } else {
    check(command, sense);
  }
}
