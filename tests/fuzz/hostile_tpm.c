/* hostile_tpm [--accesses N] [--seed N] [--least N] [--report]: a guest that means ill at the TPM's registers, half of its life at each
 * interface. What it does comes from what a driver does, changed: other registers, widths, values and localities, left out,
 * doubled, at any moment of a command. Fails when the TPM is asked for what it must not be, when two localities are active
 * at once, when a command changes while the TPM has it, or when a counter that a guest can raise stayed below `least`. */
#include <fnmatch.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/registry.h"
#include "generated/tpm_command_wire.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_ppi_registers.h"
#include "generated/tpm_tis_registers.h"
#include "hand-written/tpm/interface.h"
#include "runtime/bytes.h"
#include "runtime/log.h"
#include "runtime/spec.h"

#define BUFFER 4096u

static struct {
  uint64_t random, accesses, wanted;
  enum es_tpm_kind kind;
  struct es_loop *loop;
  struct es_tpm *tpm;
  struct es_tpm_listener listener;
  bool under_way;
  const uint8_t *command; /* where the interface has it */
  uint8_t copy[BUFFER];
  uint32_t size;
  uint64_t submits, cancels, resets, lives;
} hostile;

static uint64_t random_number(void) {
  hostile.random += UINT64_C(0x9e3779b97f4a7c15);
  uint64_t z = hostile.random;
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static uint32_t below(uint32_t n) {
  return n == 0 ? 0 : (uint32_t)(random_number() >> 16) % n;
}

static bool one_in(uint32_t n) {
  return below(n) == 0;
}

static _Noreturn void fail(const char *what) {
  fprintf(stderr, "hostile_tpm: %s (access %" PRIu64 ")\n", what, hostile.accesses);
  exit(1);
}

/* The TPM. */

static void listen_to(void *backend, const struct es_tpm_listener *listener) {
  (void)backend;
  hostile.listener = listener != NULL ? *listener : (struct es_tpm_listener){0};
}

static void submit(void *backend, uint8_t locality, const uint8_t *command, uint32_t size) {
  (void)backend;
  if (hostile.under_way) {
    fail("a command while another one is under way");
  }
  if (size < ES_TPM_COMMAND_HEADER_SIZE_MIN || size > es_tpm_buffer_size(hostile.tpm) ||
      es_load_be32(command + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET) != size) {
    fail("a command of a size that it must not have");
  }
  if (locality >= ES_TPM_CRB_LOCALITY_COUNT - 1) {
    fail("a command of a locality that nobody has");
  }
  hostile.under_way = true;
  hostile.submits++;
  hostile.command = command;
  hostile.size = size;
  memcpy(hostile.copy, command, size);
}

static void cancel(void *backend) {
  (void)backend;
  if (!hostile.under_way) {
    fail("a cancel of nothing");
  }
  hostile.cancels++;
}

static void reset(void *backend, uint32_t buffer_size) {
  (void)backend;
  (void)buffer_size;
  hostile.resets++;
  hostile.under_way = false;
}

static const struct es_tpm_backend_ops ops = {.listen = listen_to, .submit = submit, .cancel = cancel, .reset = reset};

static void was_reset(void *context, int error) {
  (void)context;
  (void)error;
}

static void power_on(void) {
  es_tpm_reset(hostile.tpm, was_reset, NULL);
  hostile.listener.reset_done(hostile.listener.context, one_in(20) ? -5 : 0);
}

static void answer(void) {
  uint8_t bytes[BUFFER + 8];
  if (!hostile.under_way) {
    return;
  }
  if (memcmp(hostile.command, hostile.copy, hostile.size) != 0) {
    fail("a command changed while the TPM had it");
  }
  hostile.under_way = false;
  uint32_t size = one_in(4) ? es_tpm_buffer_size(hostile.tpm) : 10 + below(300);
  for (uint32_t i = 0; i < size; i++) {
    bytes[i] = (uint8_t)i;
  }
  es_store_be32(bytes + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET, one_in(50) ? below(UINT32_MAX) : size);
  if (one_in(2000)) {
    hostile.listener.answered(hostile.listener.context, NULL, 0);
    power_on();
    return;
  }
  if (one_in(50)) {
    size = one_in(2) ? below(10) : es_tpm_buffer_size(hostile.tpm) + 1 + below(4);
  }
  hostile.listener.answered(hostile.listener.context, bytes, size);
}

static void turn(void) {
  for (unsigned i = 0; i < 2; i++) {
    if (es_loop_turn(hostile.loop, false) < 0) {
      fail("the loop failed");
    }
  }
}

/* Accesses, some of them not as they were meant. */

static uint64_t odd_value(void) {
  static const uint64_t edges[] = {0,    1,    2,    3,    4,         8,          9,          10,        0x20,
                                   0x40, 0x7f, 0x80, 0xff, 0x1000000, 0x80000000, UINT32_MAX, UINT64_MAX};
  return one_in(3) ? random_number() : edges[below(sizeof edges / sizeof edges[0])];
}

static void put(unsigned locality, uint64_t offset, unsigned width, uint64_t value);

static uint64_t get(unsigned locality, uint64_t offset, unsigned width) {
  uint64_t value = 0;
  hostile.accesses++;
  es_tpm_read(hostile.tpm, locality * (uint64_t)ES_TPM_CRB_LOCALITY_STRIDE + offset, width, &value);
  if (width < 8 && value >> 8 * width != 0) {
    fail("a read gives more than its width");
  }
  return value;
}

/* Anything anywhere. */
static void odd_access(void) {
  static const unsigned widths[] = {1, 2, 4, 8, 1, 4, 4, 3};
  const unsigned width = widths[below(8)], locality = below(6);
  const uint64_t offset = one_in(3)   ? below(0x1010)
                          : one_in(8) ? random_number()
                          : one_in(8) ? ES_TPM_TIS_VENDOR + below(8)
                                      : below(0x90);
  if (one_in(2)) {
    (void)get(locality, offset, width);
  } else {
    put(locality, offset, width, odd_value());
  }
  if (one_in(4)) {
    uint64_t value = 0;
    es_tpm_presence_read(hostile.tpm, one_in(4) ? below(0x20) : 4 * below(7), width, &value);
    es_tpm_presence_write(hostile.tpm, one_in(4) ? below(0x20) : 4 * below(7), width, odd_value());
  }
}

static void something_else(void) {
  if (one_in(2)) {
    odd_access();
  } else if (one_in(3)) {
    turn();
  } else if (one_in(2)) {
    turn();
    answer();
  }
}

static void put(unsigned locality, uint64_t offset, unsigned width, uint64_t value) {
  hostile.accesses++;
  es_tpm_write(hostile.tpm, locality * (uint64_t)ES_TPM_CRB_LOCALITY_STRIDE + offset, width, value);
}

/* One access of a driver's, perhaps changed. */
static void drive(unsigned locality, uint64_t offset, unsigned width, uint64_t value) {
  if (one_in(24)) {
    something_else();
  }
  switch (below(64)) {
  case 0:
    return;
  case 1:
    put(locality, offset, width, value);
    break;
  case 2:
    value = odd_value();
    break;
  case 3:
    locality = below(6);
    break;
  case 4:
    width = 1u << below(4);
    break;
  case 5:
    offset ^= 1u << below(12);
    break;
  default:
    break;
  }
  put(locality, offset, width, value);
}

/* A command: its size, and what its header says. */
static uint32_t make_command(uint8_t *bytes, uint32_t room) {
  static const uint32_t odd[] = {
      0, 9, 10, BUFFER, BUFFER + 1, ES_TPM_CRB_BUFFER_SIZE, ES_TPM_CRB_BUFFER_SIZE + 1, UINT32_MAX};
  uint32_t size = one_in(100) ? room : 1 + below(24);
  if (size < 10 && !one_in(8)) {
    size += 10;
  }
  for (uint32_t i = 0; i < size; i++) {
    bytes[i] = (uint8_t)random_number();
  }
  uint8_t length[4];
  es_store_be32(length, !one_in(6) ? size : one_in(2) ? odd[below(8)] : below(200));
  for (uint32_t i = 0; i < sizeof length && i + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET < size; i++) {
    bytes[i + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET] = length[i];
  }
  return size;
}

/* A seizure, or a locality given back, while the TPM aborts for another one. */
static void fight(void) {
  const unsigned first = below(3), second = first + 1;
  const bool crb = hostile.kind == ES_TPM_CRB;
  const uint64_t place = crb ? ES_TPM_CRB_LOC_CTRL : ES_TPM_TIS_ACCESS;
  const unsigned width = crb ? 4 : 1;
  const uint64_t seize = crb ? ES_TPM_CRB_LOC_CTRL_SEIZE_MASK : ES_TPM_TIS_ACCESS_SEIZE_MASK;
  const uint64_t leave = crb ? ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK : ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK;
  drive(second, place, width, seize);
  if (one_in(2)) {
    drive(second, crb ? ES_TPM_CRB_CTRL_REQ : ES_TPM_TIS_STS, crb ? 4 : 1,
          crb ? 1 + below(2) : ES_TPM_TIS_STS_COMMAND_READY_MASK);
  }
  if (one_in(2)) {
    drive(second, crb ? ES_TPM_CRB_CTRL_CANCEL : ES_TPM_TIS_STS, 4, crb ? 1 : ES_TPM_TIS_STS_COMMAND_CANCEL_MASK);
  }
  drive(second, place, width, leave);
  drive(first, place, width, leave);
}

static void use_crb(unsigned locality) {
  uint8_t bytes[ES_TPM_CRB_BUFFER_SIZE];
  drive(locality, ES_TPM_CRB_LOC_CTRL, 4,
        one_in(6) ? ES_TPM_CRB_LOC_CTRL_SEIZE_MASK : ES_TPM_CRB_LOC_CTRL_REQUEST_ACCESS_MASK);
  for (unsigned round = below(3) + 1; round > 0; round--) {
    drive(locality, ES_TPM_CRB_CTRL_REQ, 4, ES_TPM_CRB_CTRL_REQ_COMMAND_READY_MASK);
    const uint32_t size = make_command(bytes, sizeof bytes);
    for (uint32_t at = 0; at < size;) {
      const unsigned width = size - at >= 8 ? 8 : 1;
      drive(locality, ES_TPM_CRB_DATA_BUFFER + at, width, width == 8 ? es_load_le64(bytes + at) : bytes[at]);
      at += width;
    }
    drive(locality, ES_TPM_CRB_CTRL_START, 4, 1);
    if (one_in(4)) {
      drive(locality, ES_TPM_CRB_CTRL_CANCEL, 4, 1);
    }
    if (!one_in(4)) {
      turn();
    }
    if (one_in(4)) {
      drive(locality, ES_TPM_CRB_CTRL_REQ, 4, 1 + below(2));
      if (one_in(2)) {
        drive(locality, ES_TPM_CRB_CTRL_REQ, 4, 1 + below(2));
      }
      if (one_in(2)) {
        drive(locality, ES_TPM_CRB_CTRL_CANCEL, 4, 1);
      }
    }
    if (one_in(8)) {
      break;
    }
    turn();
    answer();
    for (uint32_t at = 0; at < 16; at += 8) {
      (void)get(locality, ES_TPM_CRB_DATA_BUFFER + at, 8);
    }
    if (one_in(2)) {
      drive(locality, ES_TPM_CRB_CTRL_REQ, 4, ES_TPM_CRB_CTRL_REQ_GO_IDLE_MASK);
    }
  }
  if (!one_in(4)) {
    drive(locality, ES_TPM_CRB_LOC_CTRL, 4, ES_TPM_CRB_LOC_CTRL_RELINQUISH_MASK);
  }
}

static void use_tis(unsigned locality) {
  uint8_t bytes[ES_TPM_TIS_BUFFER_SIZE];
  drive(locality, ES_TPM_TIS_ACCESS, 1, one_in(6) ? ES_TPM_TIS_ACCESS_SEIZE_MASK : ES_TPM_TIS_ACCESS_REQUEST_USE_MASK);
  for (unsigned round = below(3) + 1; round > 0; round--) {
    drive(locality, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_COMMAND_READY_MASK);
    const uint32_t size = make_command(bytes, sizeof bytes);
    for (uint32_t at = 0; at < size; at++) {
      drive(locality, one_in(3) ? ES_TPM_TIS_XDATA_FIFO : ES_TPM_TIS_DATA_FIFO, 1, bytes[at]);
    }
    drive(locality, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_GO_MASK);
    if (one_in(4)) {
      drive(locality, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_COMMAND_CANCEL_MASK);
    }
    if (!one_in(4)) {
      turn();
    }
    if (one_in(4)) {
      drive(locality, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_COMMAND_READY_MASK);
      if (one_in(2)) {
        drive(locality, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_COMMAND_READY_MASK);
      }
      if (one_in(2)) {
        drive(locality, ES_TPM_TIS_STS, 4, ES_TPM_TIS_STS_COMMAND_CANCEL_MASK);
      }
    }
    if (one_in(4)) {
      fight();
    }
    if (one_in(8)) {
      break;
    }
    turn();
    answer();
    for (uint32_t at = below(24); at > 0; at--) {
      (void)get(locality, ES_TPM_TIS_DATA_FIFO, 1);
    }
    drive(locality, ES_TPM_TIS_STS, 1, ES_TPM_TIS_STS_RESPONSE_RETRY_MASK);
  }
  if (!one_in(4)) {
    drive(locality, ES_TPM_TIS_ACCESS, 1, ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK);
  }
}

/* One active locality at most, and never the hardware's. */
static void check(void) {
  unsigned active = 0;
  for (unsigned locality = 0; locality < ES_TPM_CRB_LOCALITY_COUNT; locality++) {
    const bool granted = hostile.kind == ES_TPM_CRB
                             ? (get(locality, ES_TPM_CRB_LOC_STS, 4) & ES_TPM_CRB_LOC_STS_GRANTED_MASK) != 0
                             : (get(locality, ES_TPM_TIS_ACCESS, 1) & ES_TPM_TIS_ACCESS_ACTIVE_LOCALITY_MASK) != 0;
    active += granted;
    if (granted && locality == ES_TPM_CRB_LOCALITY_COUNT - 1) {
      fail("locality 4 is active");
    }
  }
  if (active > 1) {
    fail("several localities are active");
  }
}

static void live(enum es_tpm_kind kind, uint64_t until) {
  if (es_loop_create(NULL, &hostile.loop) != 0 || es_loop_enable(hostile.loop) != 0) {
    fail("no loop");
  }
  const struct es_tpm_config config = {
      .kind = kind, .base = 0xfed40000, .loop = hostile.loop, .backend = {.ops = &ops}};
  hostile.kind = kind;
  if (es_tpm_create(&config, &hostile.tpm) != 0) {
    fail("no TPM");
  }
  power_on();
  while (hostile.accesses < until) {
    const unsigned locality = one_in(16) ? 4 : below(4);
    hostile.lives++;
    if (kind == ES_TPM_CRB) {
      use_crb(locality);
    } else {
      use_tis(locality);
    }
    if (one_in(4)) {
      fight();
    }
    if (!one_in(3)) {
      turn();
      answer();
    }
    if (one_in(400)) { /* also of a TPM that is gone */
      power_on();
    }
    check();
  }
  turn();
  answer();
  es_tpm_destroy(hostile.tpm); /* goes with its loop */
  es_loop_destroy(hostile.loop);
}

/* Counters that a guest raises, and those of them that none can. */
static const char *const watched[] = {"tpm-interface.*", "tpm-crb.*", "tpm-tis.*", "tpm-ppi.*"};
static const struct {
  const char *pattern, *why;
} exempt[] = {
    {"tpm-crb.refused.[!a]*.read-width", "accesses are cut where registers end"},
    {"tpm-crb.refused.[!a]*.write-width", "accesses are cut where registers end"},
    {"tpm-tis.refused.[!a]*.read-width", "accesses are cut where registers end"},
    {"tpm-tis.refused.[!a]*.write-width", "accesses are cut where registers end"},
    {"tpm-tis.refused.access.width.*-width", "as above: of the register that is called so, and of odd widths"},
    {"tpm-*.refused.access.offset.read", "what is no register is refused before"},
    {"tpm-*.refused.access.offset.write", "what is no register is refused before"},
    {"tpm-ppi.refused.[!a]*.*-width", "the block takes one width"},
    {"tpm-ppi.refused.argument.width.*-width", "the block takes one width"},
    {"tpm-crb.loc-ctrl.read", "it cannot be read: that is refused"},
};

static bool is_exempt(const char *name) {
  for (size_t i = 0; i < sizeof exempt / sizeof exempt[0]; i++) {
    if (fnmatch(exempt[i].pattern, name, 0) == 0) {
      return true;
    }
  }
  return false;
}

static bool is_watched(const char *name) {
  for (size_t i = 0; i < sizeof watched / sizeof watched[0]; i++) {
    if (fnmatch(watched[i], name, 0) == 0) {
      return true;
    }
  }
  return false;
}

static int report(uint64_t least, bool all) {
  unsigned rare = 0, count = 0;
  for (size_t s = 0; s < ES_SPECS_COUNT; s++) {
    const struct es_counter_set *set = es_specs[s]->counters;
    for (size_t i = 0; set != NULL && i < set->count; i++) {
      const struct es_counter *counter = &set->counters[i];
      if (!is_watched(counter->name)) {
        continue;
      }
      const uint64_t value = es_counter_value(counter);
      const bool free = is_exempt(counter->name);
      count += !free;
      if (all) {
        printf("%12" PRIu64 " %s%s\n", value, counter->name, free ? " (not to be reached)" : "");
      }
      if (!free && value < least) {
        fprintf(stderr, "hostile_tpm: %s was counted %" PRIu64 " times\n", counter->name, value);
        rare++;
      }
    }
  }
  printf("hostile_tpm: %" PRIu64 " accesses, %" PRIu64 " commands, %" PRIu64 " cancels, %" PRIu64
         " resets; %u counters, %u below %" PRIu64 "\n",
         hostile.accesses, hostile.submits, hostile.cancels, hostile.resets, count, rare, least);
  return rare == 0 ? 0 : 1;
}

int main(int count, char **words) {
  uint64_t accesses = 300000, least = 1;
  bool all = false;
  for (int i = 1; i < count; i++) {
    if (strcmp(words[i], "--report") == 0) {
      all = true;
    } else if (i + 1 < count && strcmp(words[i], "--accesses") == 0) {
      accesses = strtoull(words[++i], NULL, 10);
    } else if (i + 1 < count && strcmp(words[i], "--seed") == 0) {
      hostile.random = strtoull(words[++i], NULL, 10);
    } else if (i + 1 < count && strcmp(words[i], "--least") == 0) {
      least = strtoull(words[++i], NULL, 10);
    } else {
      fprintf(stderr, "usage: hostile_tpm [--accesses N] [--seed N] [--least N] [--report]\n");
      return 2;
    }
  }
  es_specs_register(es_specs, ES_SPECS_COUNT);
  live(ES_TPM_CRB, accesses / 2);
  live(ES_TPM_TIS, accesses);
  return report(least, all);
}
