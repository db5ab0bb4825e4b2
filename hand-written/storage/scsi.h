/* The SCSI side of storage: logical units, and commands on their way through them.
 * command.c makes a command from a guest's packet and executes it; the generated dispatcher calls the actions that
 * scsi_*.c define. A command is embedded in its channel's I/O slot. Loop thread only. */
#ifndef ES_STORAGE_SCSI_H
#define ES_STORAGE_SCSI_H

#include "generated/scsi.h"
#include "generated/scsi_data_wire.h"
#include "generated/storvsp_wire.h"
#include "hand-written/block/block.h"

#define ES_SCSI_INLINE_SEGMENTS 32u
#define ES_SCSI_SCRATCH_SIZE ((size_t)64 * 1024)
#define ES_SCSI_CDB_SIZE sizeof(((struct es_storvsp_scsi_request *)0)->cdb)
#define ES_SCSI_SERIAL_MAX 36u
#define ES_SCSI_TEXT_SIZE(field) sizeof(((struct es_scsi_data_standard_inquiry *)0)->field)

/* Limits of ours, told in VPD pages. */
#define ES_SCSI_WRITE_SAME_BYTES_MAX ((uint64_t)1 << 30)
#define ES_SCSI_UNMAP_BYTES_MAX ((uint64_t)1 << 34)
#define ES_SCSI_UNMAP_DESCRIPTORS_MAX 255u

/* Memory that a few commands at a time need: long page lists, parameter lists, patterns. */
struct es_scsi_work {
  struct iovec segments[ES_STORVSP_MAX_TRANSFER_PAGES];
  uint8_t *scratch; /* ES_SCSI_SCRATCH_SIZE bytes */
  struct es_scsi_work *next;
};

struct es_scsi_unit {
  struct es_block_device *device;
  uint32_t block_size; /* of logical blocks, bytes */
  uint64_t blocks;
  bool read_only;
  bool write_cache; /* as MODE SELECT left it: when off every write is FUA */
  bool stopped;
  uint8_t vendor[ES_SCSI_TEXT_SIZE(vendor)], product[ES_SCSI_TEXT_SIZE(product)], revision[ES_SCSI_TEXT_SIZE(revision)];
  uint8_t serial[ES_SCSI_SERIAL_MAX];
  uint32_t serial_length;
  uint64_t identifier; /* of the NAA designator */
  enum es_scsi_sense attention; /* what the next command learns first; NONE: nothing */
  uint32_t in_flight;
  bool removed;
  void (*idle)(struct es_scsi_unit *); /* removed, and nothing is in flight any more */
  void *context;
};

struct es_scsi_target;

/* A command in flight: the owner that the generated dispatcher hands to actions. */
struct es_scsi_owner {
  /* Set before es_scsi_execute(). */
  struct es_scsi_target *target;
  struct es_scsi_unit *unit; /* NULL: there is none at the address */
  bool addresses_target; /* path and target exist, whatever the LUN */
  const uint8_t *cdb;
  uint32_t cdb_length;
  enum es_storvsp_data_direction direction;
  uint32_t data_length; /* bytes of `iov` */
  struct iovec *iov;
  unsigned iov_count;
  struct es_scsi_work *work; /* may be NULL; es_scsi_work_take() gets one */
  struct iovec inline_segments[ES_SCSI_INLINE_SEGMENTS];
  const bool *given_up; /* may be NULL; while true nobody waits for the result: no further step begins */
  void (*done)(struct es_scsi_owner *); /* the result stands below; called once, perhaps inside es_scsi_execute() */

  /* Result */
  enum es_scsi_status status;
  enum es_scsi_sense sense;
  enum es_storvsp_srb_status srb_status;
  uint32_t transferred;

  /* For commands of several steps. */
  struct es_block_request block;
  void (*next)(struct es_scsi_owner *);
  int block_error;
  bool submitting, block_ended; /* the device may end a step before it returns */
  bool *ended; /* set while next() runs */
  uint64_t lba, left; /* blocks */
  uint32_t part; /* blocks of the step under way */
  uint32_t descriptor, descriptors; /* of UNMAP */
  uint32_t compared; /* bytes of VERIFY */
  struct iovec part_segment;
};

enum es_scsi_counter {
  ES_SCSI_COUNT_COMMANDS,
  ES_SCSI_COUNT_DATA_OVERRUN,
  ES_SCSI_COUNT_UNDERRUN,
  ES_SCSI_COUNT_WRONG_DIRECTION,
  ES_SCSI_COUNT_INVALID_LUN,
  ES_SCSI_COUNT_ATTENTION,
  ES_SCSI_COUNT_WORK_USED,
  ES_SCSI_COUNTERS,
};

/* Everything at one target address: the logical units of one controller, and what their commands share. */
struct es_scsi_target {
  struct es_scsi_unit *units[ES_STORVSP_MAX_LUNS];
  struct es_scsi_work *work_free;
  void (*work_freed)(struct es_scsi_target *); /* may be NULL */
  struct es_counter counters[ES_SCSI_COUNTERS];
  struct es_counter senses[ES_SCSI_SENSE_COUNT]; /* how often each was told */
};

void es_scsi_target_init(struct es_scsi_target *target);

/* Runs a command. The loop calls done() when it is over. */
void es_scsi_execute(struct es_scsi_owner *command);

/* For storvsp: work areas beyond what a command has inline. Never NULL when target->work_free was not. */
struct es_scsi_work *es_scsi_work_take(struct es_scsi_target *target);
void es_scsi_work_give(struct es_scsi_target *target, struct es_scsi_work *work);

/* Sense data as a completion carries them. Returns bytes written. */
uint32_t es_scsi_encode_sense(enum es_scsi_sense sense, uint8_t *bytes, uint32_t room);

/* For actions: how a command ends, and its data. */
void es_scsi_good(struct es_scsi_owner *command);
void es_scsi_check(struct es_scsi_owner *command, enum es_scsi_sense sense);
void es_scsi_end_srb(struct es_scsi_owner *command, enum es_storvsp_srb_status srb_status);
/* Answers with `size` bytes, cut to `allocation` and the guest's buffer, and ends the command. */
void es_scsi_answer(struct es_scsi_owner *command, const void *bytes, size_t size, size_t allocation);
/* Copies the guest's parameters. False (and the command has ended) unless `size` bytes came. */
bool es_scsi_take_data(struct es_scsi_owner *command, void *out, size_t size);
/* There is a unit and it has nothing to tell first, else the command has ended. */
bool es_scsi_present(struct es_scsi_owner *command);
/* And its medium may be used. */
bool es_scsi_medium(struct es_scsi_owner *command);
/* The range exists, else the command has ended. */
bool es_scsi_range(struct es_scsi_owner *command, uint64_t lba, uint64_t blocks);
/* A work area is there, else the command has ended. */
bool es_scsi_need_work(struct es_scsi_owner *command);
/* The unit can be written, else the command has ended. */
bool es_scsi_writable(struct es_scsi_owner *command);
/* Submits command->block on the unit; its end calls command->next, or ends the command with what went wrong. A further
 * step of a command that was given up, or whose unit was taken away, ends it instead: it may be hours from its end. */
void es_scsi_submit(struct es_scsi_owner *command, enum es_block_operation operation, uint64_t lba, uint64_t blocks,
                    void (*next)(struct es_scsi_owner *));

#endif
