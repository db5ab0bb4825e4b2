/* es-guest: a process that plays a guest for a real worker.
 *
 *   es-guest SOCKET smoke            boot, open the first disk, write and read it back, close, unload
 *   es-guest SOCKET write SEED       write numbered blocks until the worker is gone; every acknowledged one is a line
 *                                    "LBA NUMBER" on standard output, said only after the acknowledgement
 *   es-guest SOCKET verify SEED      write blocks, read them and others back, and compare, until the worker is gone; every few hundred
 *                                    a line "verified COUNT workers COUNT", the workers that have run this guest so far
 *   es-guest SOCKET tpm LIVES        as verify, with a command always under way in the TPM, behind the command response buffer; "tpm CODE answers
 *                                    COUNT verified COUNT" now and then, always when another code comes; for so many
 *                                    workers, each of which boots it anew
 *   es-guest SOCKET serial COUNT     send COUNT lines through the first serial port as a driver that polls does: "done", or
 *                                    "stuck after N" when nobody takes them any more; then as idle
 *   es-guest SOCKET refused COUNT    send COUNT rounds of what is refused (refused.c), then as idle
 *   es-guest SOCKET crash            boot, report a crash by the crash MSRs, wait until the worker is gone
 *   es-guest SOCKET obey             boot, and do what standard input says (obey.h)
 *   es-guest SOCKET idle             boot, open the first disk, wait until the worker is gone
 *
 * Start it first, then `entresol run --guest-socket SOCKET FILE`. Exit status: 0 done (the worker's end is an end of
 * write and idle), 1 something went wrong, 2 wrong usage. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/guest/es-guest/obey.h"
#include "tests/guest/es-guest/refused.h"
#include "tests/guest/es-guest/tpm.h"
#include "tests/guest/remote.h"
#include "tests/guest/storvsc.h"

#define RING_PAGES 16u
#define BLOCK_SIZE 4096u
#define SECTOR_SIZE 512u
#define SECTORS (BLOCK_SIZE / SECTOR_SIZE)
#define DEPTH 16u
#define SMOKE_BLOCKS 64u

/* Written out here on purpose: the other side reads them by the spec. */
enum { COM1_DATA = 0x3f8, COM1_LINE_STATUS = 0x3fd, TRANSMITTER_EMPTY = 0x20 };
enum { MSR_CRASH_P0 = 0x40000100, MSR_CRASH_CTL = 0x40000105 };
#define CRASH_NOTIFY 0x8000000000000000u
#define SERIAL_PATIENCE 20000u /* looks at the line status */
enum { READ_CAPACITY_10 = 0x25, READ_10 = 0x28, WRITE_10 = 0x2a, FORCE_UNIT_ACCESS = 8 };

struct disk {
  struct es_guest_storvsc storvsc;
  uint64_t page[DEPTH];
  uint64_t blocks;
};

static int fail(const char *what) {
  fprintf(stderr, "es-guest: error: %s\n", what);
  return 1;
}

static struct es_guest_command block_command(const struct disk *disk, unsigned slot, uint64_t block, bool write) {
  struct es_guest_command command = {
      .cdb = {write ? WRITE_10 : READ_10, write ? FORCE_UNIT_ACCESS : 0},
      .cdb_length = 10,
      .direction = write ? ES_STORVSP_DATA_DIRECTION_OUT : ES_STORVSP_DATA_DIRECTION_IN,
      .length = BLOCK_SIZE,
      .pages = &disk->page[slot],
      .page_count = 1,
  };
  es_store_be32(command.cdb + 2, (uint32_t)(block * SECTORS));
  es_store_be16(command.cdb + 7, SECTORS);
  return command;
}

static bool good(const struct es_guest_completion *completion) {
  return completion->status == 0 && completion->result.scsi_status == 0 &&
         completion->result.srb_status.status == ES_STORVSP_SRB_STATUS_SUCCESS;
}

/* The block says where it belongs and which of its writes it is, in every 16 bytes. */
static void fill(uint8_t *page, uint64_t block, uint64_t number) {
  for (uint32_t at = 0; at < BLOCK_SIZE; at += 16) {
    es_store_le64(page + at, block);
    es_store_le64(page + at + 8, number);
  }
}

static bool run_one(struct disk *disk, struct es_guest_command *command) {
  struct es_guest_completion completion;
  return es_guest_storvsc_run(&disk->storvsc, 0, command, &completion) && good(&completion);
}

static int open_disk(struct es_remote_guest *remote, struct disk *disk) {
  static const uint32_t numbers[] = {ES_STORVSP_VERSION_BLUE_NUMBER, ES_STORVSP_VERSION_WIN8_NUMBER};
  struct es_guest *guest = &remote->guest;
  const char *step = "";
  if (!es_guest_connect(guest) || !es_guest_request_offers(guest)) {
    return fail("no contact with VMBus");
  }
  const struct es_vmbus_offer_channel *offer = es_guest_find_offer(guest, ES_STORVSP_CLASS_ID, 0);
  if (offer == NULL) {
    return fail("no storage controller was offered");
  }
  if (es_guest_storvsc_open(&disk->storvsc, guest, offer, numbers, 2, RING_PAGES, &step) != 0) {
    return fail(step);
  }
  if (!es_guest_pages_take(guest, disk->page, DEPTH)) {
    return fail("no memory");
  }
  struct es_guest_command capacity = {.cdb = {READ_CAPACITY_10},
                                      .cdb_length = 10,
                                      .direction = ES_STORVSP_DATA_DIRECTION_IN,
                                      .length = 8,
                                      .pages = disk->page,
                                      .page_count = 1};
  /* the first answers are unit attentions */
  bool known = false;
  for (unsigned i = 0; i < 5 && !known; i++) {
    known = run_one(disk, &capacity);
  }
  const uint8_t *answer = es_guest_page(guest, disk->page[0]);
  disk->blocks = ((uint64_t)es_load_be32(answer) + 1) / SECTORS;
  return known && es_load_be32(answer + 4) == SECTOR_SIZE && disk->blocks != 0 ? 0 : fail("the disk has no capacity");
}

static int smoke(struct es_remote_guest *remote, struct disk *disk) {
  struct es_guest *guest = &remote->guest;
  for (uint64_t block = 0; block < SMOKE_BLOCKS && block < disk->blocks; block++) {
    struct es_guest_command write = block_command(disk, 0, block, true);
    struct es_guest_command read = block_command(disk, 1, block, false);
    fill(es_guest_page(guest, disk->page[0]), block, block + 1);
    if (!run_one(disk, &write) || !run_one(disk, &read)) {
      return fail("a block could not be written and read");
    }
    if (memcmp(es_guest_page(guest, disk->page[0]), es_guest_page(guest, disk->page[1]), BLOCK_SIZE) != 0) {
      return fail("a block reads otherwise than it was written");
    }
  }
  es_guest_storvsc_close(&disk->storvsc);
  if (!es_guest_unload(guest)) {
    return fail("unload was not answered");
  }
  puts("ok");
  return 0;
}

struct write_in_flight {
  uint64_t block, number;
  bool busy;
};

/* Hands the acknowledgements out with one write(2), so that they are outside when this process is killed. */
static bool acknowledge(const char *lines, size_t size) {
  return size == 0 || write(STDOUT_FILENO, lines, size) == (ssize_t)size;
}

static bool start_writes(struct es_remote_guest *remote, struct disk *disk, struct write_in_flight *flight,
                         uint64_t *number) {
  for (unsigned slot = 0; slot < DEPTH; slot++) {
    if (flight[slot].busy) {
      continue;
    }
    /* Each slot has blocks of its own: two writes of one block are never under way together. */
    uint64_t block = es_guest_random(&remote->guest) % (disk->blocks / DEPTH) * DEPTH + slot;
    flight[slot] = (struct write_in_flight){.block = block, .number = ++*number, .busy = true};
    fill(es_guest_page(&remote->guest, disk->page[slot]), block, *number);
    struct es_guest_command command = block_command(disk, slot, block, true);
    if (!es_guest_storvsc_put(&disk->storvsc, 0, &command, slot)) {
      return false;
    }
  }
  es_guest_channel_flush(&disk->storvsc.channels[0]);
  return true;
}

static int write_blocks(struct es_remote_guest *remote, struct disk *disk, uint64_t seed) {
  struct write_in_flight flight[DEPTH] = {0};
  struct es_guest_completion completion;
  uint64_t number = 0;
  remote->guest.random ^= seed * 0x2545f4914f6cdd1du + 1;
  while (!remote->dead) {
    char lines[DEPTH * 48];
    size_t size = 0;
    if (!start_writes(remote, disk, flight, &number)) {
      return fail("the ring takes no command");
    }
    while (size + 48 < sizeof lines && es_guest_storvsc_take(&disk->storvsc, 0, &completion)) {
      if (completion.transaction >= DEPTH || !flight[completion.transaction].busy || !good(&completion)) {
        return fail("a write failed");
      }
      struct write_in_flight *done = &flight[completion.transaction];
      size +=
          (size_t)snprintf(lines + size, sizeof lines - size, "%" PRIu64 " %" PRIu64 "\n", done->block, done->number);
      done->busy = false;
    }
    /* Only who has found the ring empty may wait: the host does not interrupt a reader that is behind. */
    if (size == 0) {
      remote->guest.transport->run(remote->guest.transport_context);
    }
    if (!acknowledge(lines, size)) {
      return fail("cannot say what was acknowledged");
    }
  }
  return 0;
}

#define VERIFY_BLOCKS 4096u /* that are used */
#define VERIFY_LINE 256u

struct verify_slot {
  uint64_t block, number; /* what is in it, or going there */
  bool busy, writes;
};

struct verify {
  struct es_remote_guest *remote;
  struct disk *disk;
  struct verify_slot slots[DEPTH];
  uint64_t newest[VERIFY_BLOCKS]; /* 0: never written */
  uint64_t number, verified;
  struct es_guest_tpm *tpm; /* NULL: is left alone */
};

/* After a write its block is read, then one of the slot's that was written at some time, then it is another's turn. */
static bool start_slot(struct verify *verify, unsigned slot) {
  struct verify_slot *mine = &verify->slots[slot];
  struct es_guest *guest = &verify->remote->guest;
  uint64_t block = es_guest_random(guest) % (VERIFY_BLOCKS / DEPTH) * DEPTH + slot;
  if (mine->writes) {
    block = mine->block;
    mine->writes = false;
  } else {
    mine->writes = verify->newest[block] == 0 || es_guest_random(guest) % 2 == 0;
  }
  mine->block = block;
  mine->number = mine->writes ? ++verify->number : verify->newest[block];
  mine->busy = true;
  if (mine->writes) {
    fill(es_guest_page(guest, verify->disk->page[slot]), block, mine->number);
  } else {
    memset(es_guest_page(guest, verify->disk->page[slot]), 0xee, BLOCK_SIZE);
  }
  struct es_guest_command command = block_command(verify->disk, slot, block, mine->writes);
  return es_guest_storvsc_put(&verify->disk->storvsc, 0, &command, slot);
}

static bool end_slot(struct verify *verify, const struct es_guest_completion *completion) {
  uint8_t expected[BLOCK_SIZE];
  if (completion->transaction >= DEPTH || !verify->slots[completion->transaction].busy || !good(completion)) {
    return false;
  }
  struct verify_slot *slot = &verify->slots[completion->transaction];
  slot->busy = false;
  if (slot->writes) {
    verify->newest[slot->block] = slot->number;
    return true;
  }
  fill(expected, slot->block, slot->number);
  verify->verified++;
  return memcmp(expected, es_guest_page(&verify->remote->guest, verify->disk->page[completion->transaction]),
                BLOCK_SIZE) == 0;
}

static int verify_blocks(struct es_remote_guest *remote, struct disk *disk, uint64_t seed, struct es_guest_tpm *tpm) {
  static struct verify verify;
  struct es_guest_completion completion;
  verify = (struct verify){.remote = remote, .disk = disk, .tpm = tpm};
  remote->guest.random ^= seed * 0x2545f4914f6cdd1du + 1;
  if (disk->blocks < VERIFY_BLOCKS) {
    return fail("the disk is too small");
  }
  uint64_t said = 0;
  while (!remote->dead) {
    bool took = false;
    for (unsigned slot = 0; slot < DEPTH; slot++) {
      if (!verify.slots[slot].busy && !start_slot(&verify, slot)) {
        return fail("the ring takes no command");
      }
    }
    es_guest_channel_flush(&disk->storvsc.channels[0]);
    while (es_guest_storvsc_take(&disk->storvsc, 0, &completion)) {
      took = true;
      if (!end_slot(&verify, &completion)) {
        return fail("a block reads otherwise than it was written, or a command failed");
      }
    }
    if (verify.verified - said >= VERIFY_LINE) {
      said = verify.verified;
      printf("verified %" PRIu64 " workers %u\n", said, remote->successors + 1);
      fflush(stdout);
    }
    if (tpm != NULL && !es_guest_tpm_turn(tpm, verify.verified) && !remote->dead) {
      return fail("the TPM's interface does what none does");
    }
    if (!took && !remote->guest.transport->run(remote->guest.transport_context) && !remote->dead) {
      return fail("nothing is answered any more");
    }
  }
  return 0;
}

static int verify_with_tpm(struct es_remote_guest *remote, struct disk *disk, uint64_t lives) {
  struct es_guest_tpm tpm;
  for (uint64_t life = 1;; life++) {
    if (!es_guest_tpm_open(&tpm, remote)) {
      return fail("there is no TPM");
    }
    int status = verify_blocks(remote, disk, life, &tpm);
    if (status != 0 || life >= lives) {
      return status;
    }
    if (es_remote_guest_boot_again(remote) != 0 || open_disk(remote, disk) != 0) {
      return fail("it could not boot anew");
    }
  }
}

static bool send_byte(struct es_remote_guest *remote, char byte) {
  for (unsigned look = 0; look < SERIAL_PATIENCE; look++) {
    uint64_t status;
    if (!es_remote_guest_in(remote, 0, COM1_LINE_STATUS, 1, &status)) {
      return false;
    }
    if ((status & TRANSMITTER_EMPTY) != 0) {
      return es_remote_guest_out(remote, 0, COM1_DATA, 1, (uint8_t)byte);
    }
  }
  return false;
}

static void send_lines(struct es_remote_guest *remote, uint64_t count) {
  for (uint64_t number = 0; number < count; number++) {
    char line[32];
    int size = snprintf(line, sizeof line, "line %" PRIu64 "\n", number);
    for (int i = 0; i < size; i++) {
      if (!send_byte(remote, line[i])) {
        printf("stuck after %" PRIu64 "\n", number);
        return;
      }
    }
  }
  puts("done");
}

static int crash(struct es_remote_guest *remote) {
  static const char text[] = "panic: a test\n";
  uint64_t page;
  if (!es_guest_pages_take(&remote->guest, &page, 1)) {
    return fail("no memory");
  }
  memcpy(es_guest_page(&remote->guest, page), text, sizeof text - 1);
  const uint64_t parameters[5] = {0xc0ffee, 2, 3, page * BLOCK_SIZE, sizeof text - 1};
  for (uint32_t i = 0; i < 5; i++) {
    (void)remote->synic.cpu->msr_write(remote, 0, MSR_CRASH_P0 + i, parameters[i]);
  }
  (void)remote->synic.cpu->msr_write(remote, 0, MSR_CRASH_CTL, CRASH_NOTIFY | CRASH_NOTIFY >> 1);
  return 0;
}

static int idle(struct es_remote_guest *remote) {
  puts("ready");
  fflush(stdout);
  while (!remote->dead) {
    remote->guest.transport->run(remote->guest.transport_context);
  }
  return 0;
}

static bool words_good(int argc, char **argv) {
  static const char *const numbered[] = {"write", "verify", "tpm", "serial", "refused"};
  static const char *const plain[] = {"smoke", "crash", "obey", "idle"};
  for (unsigned i = 0; argc == 4 && i < sizeof numbered / sizeof *numbered; i++) {
    if (strcmp(argv[2], numbered[i]) == 0) {
      return true;
    }
  }
  for (unsigned i = 0; argc == 3 && i < sizeof plain / sizeof *plain; i++) {
    if (strcmp(argv[2], plain[i]) == 0) {
      return true;
    }
  }
  return false;
}

static int play(struct es_remote_guest *remote, struct disk *disk, const char *part, uint64_t number) {
  if (strcmp(part, "write") == 0) {
    return write_blocks(remote, disk, number);
  }
  if (strcmp(part, "verify") == 0) {
    return verify_blocks(remote, disk, number, NULL);
  }
  if (strcmp(part, "tpm") == 0) {
    return verify_with_tpm(remote, disk, number);
  }
  if (strcmp(part, "obey") == 0) {
    return es_guest_obey(remote) ? 0 : fail("what was said is nothing that is done");
  }
  if (strcmp(part, "smoke") == 0) {
    return smoke(remote, disk);
  }
  if (strcmp(part, "crash") == 0 && crash(remote) != 0) {
    return 1;
  }
  if (strcmp(part, "refused") == 0 && !es_guest_send_refused(remote, &disk->storvsc, number)) {
    return fail("something refused was not answered");
  }
  if (strcmp(part, "serial") == 0) {
    send_lines(remote, number);
  }
  return idle(remote);
}

int main(int argc, char **argv) {
  static struct es_remote_guest remote;
  static struct disk disk;
  if (!words_good(argc, argv)) {
    fputs("usage: es-guest SOCKET smoke|crash|obey|idle\n       es-guest SOCKET write|verify SEED\n"
          "       es-guest SOCKET tpm LIVES\n       es-guest SOCKET serial|refused COUNT\n",
          stderr);
    return 2;
  }
  int error = es_remote_guest_listen(&remote, argv[1]);
  error = error != 0 ? error : es_remote_guest_boot(&remote);
  if (error != 0) {
    fprintf(stderr, "es-guest: error: %s: %s\n", argv[1], strerror(-error));
    return 1;
  }
  int status = open_disk(&remote, &disk);
  if (status == 0) {
    status = play(&remote, &disk, argv[2], argc == 4 ? strtoull(argv[3], NULL, 0) : 0);
  }
  es_remote_guest_halt(&remote);
  es_remote_guest_close(&remote);
  return status;
}
