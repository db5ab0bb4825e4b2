/* Commands that read, write and give back blocks. */
#include <string.h>

#include "generated/scsi_data_wire.h"
#include "hand-written/storage/scsi.h"

static uint64_t blocks_of(enum es_scsi_command row, uint64_t blocks) {
  bool short_form = row == ES_SCSI_COMMAND_READ_6 || row == ES_SCSI_COMMAND_WRITE_6;
  return short_form && blocks == 0 ? ES_SCSI_READ_WRITE_6_ZERO_BLOCKS : blocks;
}

/* Cuts the guest's buffer to exactly `bytes`. */
static void trim(struct es_scsi_owner *command, uint64_t bytes) {
  unsigned used = 0;
  for (; used < command->iov_count && bytes > 0; used++) {
    if (command->iov[used].iov_len > bytes)
      command->iov[used].iov_len = (size_t)bytes;
    bytes -= command->iov[used].iov_len;
  }
  command->iov_count = used;
}

static void moved(struct es_scsi_owner *command) {
  command->transferred = (uint32_t)command->block.length;
  es_scsi_good(command);
}

/* The guest has turned off a cache that is there. */
static bool writes_through(const struct es_scsi_unit *unit) {
  return unit->device->write_cache && !unit->write_cache;
}

/* The end of what changed the medium: with the cache off nothing may still be in it, neither what cannot be forced by
 * itself nor a write that began before. */
static void changed(struct es_scsi_owner *command) {
  if (writes_through(command->unit) && !command->block.fua) {
    es_scsi_submit(command, ES_BLOCK_FLUSH, 0, 0, es_scsi_good);
  } else {
    es_scsi_good(command);
  }
}

static void written(struct es_scsi_owner *command) {
  command->transferred = (uint32_t)command->block.length;
  changed(command);
}

static void moved_with_overrun(struct es_scsi_owner *command) {
  command->transferred = (uint32_t)command->block.length;
  es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_DATA_OVERRUN);
}

static void move(struct es_scsi_owner *command, enum es_block_operation operation, uint64_t lba, uint64_t blocks,
                 void (*next)(struct es_scsi_owner *)) {
  trim(command, blocks * command->unit->block_size);
  command->block.iov = command->iov;
  command->block.iov_count = command->iov_count;
  es_scsi_submit(command, operation, lba, blocks, next);
}

void es_scsi_do_read(struct es_scsi_owner *command, const struct es_scsi_read_args *args) {
  uint64_t blocks = blocks_of(args->command, args->blocks);
  if (!es_scsi_medium(command) || !es_scsi_range(command, args->lba, blocks))
    return;
  uint64_t room = command->data_length / command->unit->block_size;
  if (blocks == 0) {
    es_scsi_good(command);
  } else if (command->direction != ES_STORVSP_DATA_DIRECTION_IN && command->data_length != 0) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_REQUEST);
  } else if (blocks <= room) {
    move(command, ES_BLOCK_READ, args->lba, blocks, moved);
  } else if (room == 0) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_DATA_OVERRUN);
  } else {
    move(command, ES_BLOCK_READ, args->lba, room, moved_with_overrun);
  }
}

void es_scsi_do_write(struct es_scsi_owner *command, const struct es_scsi_write_args *args) {
  uint64_t blocks = blocks_of(args->command, args->blocks);
  if (!es_scsi_medium(command) || !es_scsi_writable(command) || !es_scsi_range(command, args->lba, blocks))
    return;
  if (blocks == 0) {
    es_scsi_good(command);
  } else if (command->direction != ES_STORVSP_DATA_DIRECTION_OUT && command->data_length != 0) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_REQUEST);
  } else if (blocks > command->data_length / command->unit->block_size) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_DATA_OVERRUN);
  } else {
    command->block.fua = args->fua != 0 || writes_through(command->unit);
    move(command, ES_BLOCK_WRITE, args->lba, blocks, written);
  }
}

void es_scsi_do_synchronize(struct es_scsi_owner *command, const struct es_scsi_synchronize_args *args) {
  if (!es_scsi_medium(command) || !es_scsi_range(command, args->lba, args->blocks))
    return;
  /* An immediate answer would promise what has not happened yet, so it comes as late as any other. */
  es_scsi_submit(command, ES_BLOCK_FLUSH, 0, 0, es_scsi_good);
}

/* VERIFY: reads to the work area; with a byte check compares what comes with the guest's data. */

static uint32_t scratch_blocks(const struct es_scsi_owner *command) {
  return (uint32_t)(ES_SCSI_SCRATCH_SIZE / command->unit->block_size);
}

static void read_to_scratch(struct es_scsi_owner *command, void (*next)(struct es_scsi_owner *)) {
  uint32_t room = scratch_blocks(command);
  command->part = command->left < room ? (uint32_t)command->left : room;
  command->part_segment =
      (struct iovec){.iov_base = command->work->scratch, .iov_len = (size_t)command->part * command->unit->block_size};
  command->block.iov = &command->part_segment;
  command->block.iov_count = 1;
  es_scsi_submit(command, ES_BLOCK_READ, command->lba, command->part, next);
}

static void verified(struct es_scsi_owner *command) {
  command->lba += command->part;
  command->left -= command->part;
  if (command->left == 0) {
    es_scsi_good(command);
  } else {
    read_to_scratch(command, verified);
  }
}

static bool same_as_guest(struct es_scsi_owner *command, const uint8_t *medium, size_t size) {
  size_t skip = command->compared;
  for (unsigned i = 0; i < command->iov_count && size > 0; i++) {
    size_t length = command->iov[i].iov_len;
    if (skip >= length) {
      skip -= length;
      continue;
    }
    size_t n = length - skip < size ? length - skip : size;
    if (memcmp((const uint8_t *)command->iov[i].iov_base + skip, medium, n) != 0)
      return false;
    skip = 0;
    medium += n;
    size -= n;
  }
  return size == 0;
}

static void compared(struct es_scsi_owner *command) {
  uint32_t size = command->part * command->unit->block_size;
  if (!same_as_guest(command, command->work->scratch, size)) {
    es_scsi_check(command, ES_SCSI_SENSE_MISCOMPARE);
    return;
  }
  command->compared += size;
  command->lba += command->part;
  command->left -= command->part;
  command->transferred = command->compared;
  if (command->left == 0) {
    es_scsi_good(command);
  } else {
    read_to_scratch(command, compared);
  }
}

void es_scsi_do_verify(struct es_scsi_owner *command, const struct es_scsi_verify_args *args) {
  if (!es_scsi_medium(command) || !es_scsi_range(command, args->lba, args->blocks))
    return;
  bool compare = args->byte_check == ES_SCSI_BYTE_CHECK_COMPARE;
  if (args->blocks == 0) {
    es_scsi_good(command);
  } else if (args->byte_check == ES_SCSI_BYTE_CHECK_COMPARE_ONE) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
  } else if (compare && command->direction != ES_STORVSP_DATA_DIRECTION_OUT) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_REQUEST);
  } else if (compare && args->blocks > command->data_length / command->unit->block_size) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_DATA_OVERRUN);
  } else if (es_scsi_need_work(command)) {
    command->lba = args->lba;
    command->left = args->blocks;
    command->compared = 0;
    read_to_scratch(command, compare ? compared : verified);
  }
}

/* WRITE SAME: zeroes are the block device's, other patterns are written from the work area. */

static void pattern_written(struct es_scsi_owner *command);

static void write_pattern(struct es_scsi_owner *command) {
  uint64_t room = (uint64_t)scratch_blocks(command) * ES_SCSI_INLINE_SEGMENTS;
  command->part = command->left < room ? (uint32_t)command->left : (uint32_t)room;
  uint64_t bytes = (uint64_t)command->part * command->unit->block_size;
  unsigned used = 0;
  for (; bytes > 0; used++) {
    size_t n = bytes < ES_SCSI_SCRATCH_SIZE ? (size_t)bytes : ES_SCSI_SCRATCH_SIZE;
    command->inline_segments[used] = (struct iovec){.iov_base = command->work->scratch, .iov_len = n};
    bytes -= n;
  }
  command->block.iov = command->inline_segments;
  command->block.iov_count = used;
  es_scsi_submit(command, ES_BLOCK_WRITE, command->lba, command->part, pattern_written);
}

static void pattern_written(struct es_scsi_owner *command) {
  command->lba += command->part;
  command->left -= command->part;
  if (command->left == 0) {
    changed(command);
  } else {
    write_pattern(command);
  }
}

static bool all_zero(const uint8_t *bytes, size_t size) {
  return bytes[0] == 0 && memcmp(bytes, bytes + 1, size - 1) == 0;
}

void es_scsi_do_write_same(struct es_scsi_owner *command, const struct es_scsi_write_same_args *args) {
  if (!es_scsi_medium(command) || !es_scsi_writable(command) || !es_scsi_range(command, args->lba, args->blocks))
    return;
  struct es_scsi_unit *unit = command->unit;
  /* No blocks means all up to the end. */
  uint64_t blocks = args->blocks != 0 ? args->blocks : unit->blocks - args->lba;
  if (blocks > ES_SCSI_WRITE_SAME_BYTES_MAX / unit->block_size ||
      (args->unmap != 0 && unit->device->discard_granularity == 0)) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
    return;
  }
  if (!es_scsi_need_work(command))
    return;
  uint8_t *pattern = command->work->scratch;
  if (args->no_data_out != 0) {
    memset(pattern, 0, unit->block_size);
  } else if (!es_scsi_take_data(command, pattern, unit->block_size)) {
    return;
  }
  if (blocks == 0) {
    es_scsi_good(command);
  } else if (all_zero(pattern, unit->block_size)) {
    command->block.unmap = args->unmap != 0;
    es_scsi_submit(command, ES_BLOCK_WRITE_ZEROES, args->lba, blocks, changed);
  } else {
    for (size_t at = unit->block_size; at < ES_SCSI_SCRATCH_SIZE; at += unit->block_size)
      memcpy(pattern + at, pattern, unit->block_size);
    command->lba = args->lba;
    command->left = blocks;
    write_pattern(command);
  }
}

/* UNMAP: a list of ranges, checked whole before the first is given back. */

static bool unmap_range(const struct es_scsi_owner *command, uint32_t index,
                        struct es_scsi_data_unmap_descriptor *range) {
  const uint8_t *at = command->work->scratch + ES_SCSI_DATA_UNMAP_HEADER_SIZE_MAX +
                      (size_t)index * ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MAX;
  return es_scsi_data_decode_unmap_descriptor(at, ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MAX, range) == ES_OK;
}

static void unmap_next(struct es_scsi_owner *command) {
  struct es_scsi_data_unmap_descriptor range = {0};
  while (command->descriptor < command->descriptors && unmap_range(command, command->descriptor, &range) &&
         range.blocks == 0)
    command->descriptor++;
  if (command->descriptor >= command->descriptors) {
    changed(command);
    return;
  }
  command->descriptor++;
  es_scsi_submit(command, ES_BLOCK_DISCARD, range.lba, range.blocks, unmap_next);
}

void es_scsi_do_unmap(struct es_scsi_owner *command, const struct es_scsi_unmap_args *args) {
  if (!es_scsi_medium(command) || !es_scsi_writable(command))
    return;
  if (command->unit->device->discard_granularity == 0) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_OPCODE);
    return;
  }
  if (args->length == 0) {
    es_scsi_good(command);
    return;
  }
  struct es_scsi_data_unmap_header header;
  if (!es_scsi_need_work(command) || !es_scsi_take_data(command, command->work->scratch, args->length))
    return;
  if (es_scsi_data_decode_unmap_header(command->work->scratch, args->length, &header) != ES_OK) {
    es_scsi_check(command, ES_SCSI_SENSE_PARAMETER_LENGTH_ERROR);
    return;
  }
  uint32_t room = (uint32_t)args->length - ES_SCSI_DATA_UNMAP_HEADER_SIZE_MAX;
  uint32_t listed = header.descriptors_length < room ? header.descriptors_length : room;
  command->descriptors = listed / ES_SCSI_DATA_UNMAP_DESCRIPTOR_SIZE_MAX;
  command->descriptor = 0;
  if (command->descriptors > ES_SCSI_UNMAP_DESCRIPTORS_MAX) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_PARAMETERS);
    return;
  }
  for (uint32_t i = 0; i < command->descriptors; i++) {
    struct es_scsi_data_unmap_descriptor range;
    if (!unmap_range(command, i, &range) || range.blocks > ES_SCSI_UNMAP_BYTES_MAX / command->unit->block_size) {
      es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_PARAMETERS);
      return;
    }
    if (!es_scsi_range(command, range.lba, range.blocks))
      return;
  }
  unmap_next(command);
}
