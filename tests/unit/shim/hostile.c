#include "tests/unit/shim/hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/acpi_tables_wire.h"
#include "generated/device_tree_wire.h"
#include "runtime/bytes.h"
#include "tests/unit/shim/made_up.h"

struct input {
  const uint8_t *at;
  size_t left;
};

static uint8_t take(struct input *input) {
  if (input->left == 0) {
    return 0;
  }
  input->left--;
  return *input->at++;
}

/* Up to `most` bytes, as many as the next one says: some, or very many. */
static size_t take_some(struct input *input, uint8_t *out, size_t most) {
  size_t size = take(input);

  size = size < 240 ? size / 4 : most;
  size = size > most ? most : size;
  size = size > input->left ? input->left : size;
  memcpy(out, input->at, size);
  input->at += size;
  input->left -= size;
  return size;
}

static void require(bool holds, const char *what) {
  if (!holds) {
    (void)fprintf(stderr, "shim: %s\n", what);
    abort();
  }
}

/* Entries near VTL2's memory: an index of pages in one byte each. */
static void small_memory_map(struct made_up *made, struct input *input) {
  const uint32_t count = take(input) % (ES_SHIM_MEMORY_MAP_MAX + 4);

  for (uint32_t i = 0; i < count; i++) {
    const uint64_t first = MEMORY_BASE / ES_SHIM_PAGE_SIZE - 384 + (uint64_t)take(input) * 4;
    made_up_set_entry(made, i, first, take(input) % 16 + 1u, take(input) % 6);
  }
}

static const char names[] = "#address-cells\0#size-cells\0device_type\0reg\0status\0bootargs\0microsoft,igvm-type";
static const uint8_t name_offsets[] = {0, 15, 27, 39, 43, 50, 59};
static const char *const nodes[] = {"", "cpus", "cpu@1", "memory@0", "chosen", "other"};

static void put_be32(uint8_t *tree, size_t *at, uint32_t value) {
  es_store_be32(tree + *at, value);
  *at += 4;
}

enum { DEVICE_TYPE = 2, REG = 3 };

/* Half of the values that have a form have it. */
static size_t put_property(struct input *input, uint8_t *area, size_t at, unsigned name) {
  const uint8_t odd = take(input);
  const bool formed = odd % 2 == 0;
  uint32_t length = odd / 2 % 40;

  if (formed && name == DEVICE_TYPE) {
    length = ES_DEVICE_TREE_NODE_CPU_SIZE + 1;
  } else if (formed && name == REG) {
    length = 3 * ES_DEVICE_TREE_CELL_SIZE_MAX;
  }
  put_be32(area, &at, ES_DEVICE_TREE_TOKEN_PROPERTY);
  put_be32(area, &at, length);
  put_be32(area, &at, name_offsets[name]);
  for (uint32_t i = 0; i < length; i++) {
    area[at + i] = take(input);
  }
  if (formed && name == DEVICE_TYPE) {
    memcpy(area + at, ES_DEVICE_TREE_NODE_CPU, length);
  } else if (formed && name == REG) {
    area[at + 3] = 0; /* an address below 4 GiB, a size below 16 MiB, both whole pages */
    memset(area + at, 0, 4);
    area[at + 6] = area[at + 7] = area[at + 8] = area[at + 11] = 0;
    area[at + 10] &= 0xf0;
  }
  return at + ((length + 3) & ~(size_t)3);
}

/* A tree of tokens that the input chooses; now and then what does not belong. */
static void make_tree(struct input *input, uint8_t *area) {
  size_t at = ES_DEVICE_TREE_HEADER_SIZE_MAX;

  while (input->left > 0 && at < DEVICE_TREE_SIZE - 1024) {
    const uint8_t what = at == ES_DEVICE_TREE_HEADER_SIZE_MAX ? 0 : take(input); /* most begin with a root */
    if (what < 80) {
      const char *name = nodes[what == 0 ? 0 : what % 6];
      put_be32(area, &at, ES_DEVICE_TREE_TOKEN_BEGIN_NODE);
      memcpy(area + at, name, strlen(name) + 1);
      at += (strlen(name) + 4) & ~(size_t)3;
    } else if (what < 150) {
      put_be32(area, &at, ES_DEVICE_TREE_TOKEN_END_NODE);
    } else if (what < 240) {
      at = put_property(input, area, at, what % 7);
    } else {
      put_be32(area, &at, take(input) % 12);
    }
  }
  put_be32(area, &at, ES_DEVICE_TREE_TOKEN_END);
  memcpy(area + at, names, sizeof names);
  const struct es_device_tree_header header = {
      .total_size = (uint32_t)(at + sizeof names),
      .structure_offset = ES_DEVICE_TREE_HEADER_SIZE_MAX,
      .strings_offset = (uint32_t)at,
      .version = 17,
      .compatible_version = 16,
      .strings_size = sizeof names,
      .structure_size = (uint32_t)at - ES_DEVICE_TREE_HEADER_SIZE_MAX,
  };
  (void)es_device_tree_encode_header(&header, area, ES_DEVICE_TREE_HEADER_SIZE_MAX);
}

static void repair_madt(uint8_t *table, size_t size) {
  uint8_t sum = 0;
  static const char signature[] = ES_ACPI_TABLES_MADT_SIGNATURE;

  if (size < ES_ACPI_TABLES_TABLE_SIZE_MIN) {
    return;
  }
  memcpy(table, signature, sizeof signature); /* the length follows, over the NUL */
  es_store_le32(table + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET, (uint32_t)size);
  for (size_t i = 0; i < size; i++) {
    sum = (uint8_t)(sum + table[i]);
  }
  table[ES_ACPI_TABLES_TABLE_CHECKSUM_OFFSET] = (uint8_t)(table[ES_ACPI_TABLES_TABLE_CHECKSUM_OFFSET] - sum);
}

static void fill_areas(struct made_up *made, struct input *input) {
  const uint8_t shape = take(input);
  uint8_t *madt = made_up_at(made, PLACE_MADT);

  made->parameters.policy = take(input) & 0x1fu;
  made->parameters.isolation = take(input) % 4;
  if ((shape & 1) != 0) {
    small_memory_map(made, input);
  } else {
    (void)take_some(input, made_up_at(made, PLACE_MEMORY_MAP), ES_SHIM_PAGE_SIZE);
  }
  if ((shape & 2) != 0) {
    made->parameters.processor_count.size = 0;
  } else {
    (void)take_some(input, made_up_at(made, PLACE_COUNT), 4);
  }
  (void)take_some(input, made_up_at(made, PLACE_HOST_COMMAND_LINE), ES_SHIM_PAGE_SIZE);
  const size_t size = take_some(input, madt, ES_SHIM_PAGE_SIZE);
  if ((shape & 4) != 0) {
    repair_madt(madt, size);
  }
  if ((shape & 8) != 0) {
    make_tree(input, made_up_at(made, PLACE_DEVICE_TREE));
  } else if ((shape & 16) != 0) {
    (void)take_some(input, made_up_at(made, PLACE_DEVICE_TREE), DEVICE_TREE_SIZE);
  }
}

/* Ascending, apart, VTL2's memory whole and its log reserved, nothing else of the host's in it. */
static void check_memory_map(const struct made_up *made) {
  const struct es_shim_memory_map *map = &made->shim.map;
  uint64_t end = 0;
  uint64_t own = 0;

  for (uint32_t i = 0; i < map->count; i++) {
    const struct es_linux_boot_e820_entry *entry = &map->entries[i];
    require(entry->address >= end && entry->size > 0, "the kernel's memory map is not in order");
    end = entry->address + entry->size;
    require(end > entry->address, "the kernel's memory map wraps");
    const bool inside = entry->address >= MEMORY_BASE && end <= MEMORY_BASE + MEMORY_SIZE;
    require(inside || end <= MEMORY_BASE || entry->address >= MEMORY_BASE + MEMORY_SIZE, "a range is half VTL2's");
    own += inside ? entry->size : 0;
    require(made->parameters.isolation == ES_SHIM_ISOLATION_NONE || inside, "isolated, and memory of the host");
    require(entry->address != PLACE_LOG || entry->type == ES_LINUX_BOOT_E820_TYPE_RESERVED, "the log is not reserved");
  }
  require(own == MEMORY_SIZE, "VTL2's memory is not whole");
}

static void check_command_line(const struct made_up *made) {
  const char *line = made->handover.command_line;
  const bool isolated = made->parameters.isolation != ES_SHIM_ISOLATION_NONE;
  const uint32_t wanted = isolated ? ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED : ES_SHIM_POLICY_HOST_COMMAND_LINE;

  require(memchr(line, 0, sizeof made->handover.command_line) != NULL, "the command line has no end");
  require(strncmp(line, "quiet", 5) == 0, "the measured words are gone");
  require(line[5] == 0 || (made->parameters.policy & wanted) != 0, "words of the host that are not allowed");
}

struct hostile_outcome hostile_host(const uint8_t *bytes, size_t size) {
  static const uint64_t areas[][2] = {{PLACE_MEMORY_MAP, 0x1000},
                                      {PLACE_COUNT, 0x1000},
                                      {PLACE_HOST_COMMAND_LINE, 0x1000},
                                      {PLACE_MADT, 0x1000},
                                      {PLACE_DEVICE_TREE, DEVICE_TREE_SIZE}};
  static struct made_up *made;
  struct input input = {.at = bytes, .left = size};

  if (made == NULL) {
    made = made_up_new();
  }
  const struct es_shim_parameters parameters = made->parameters;
  for (unsigned i = 0; i < sizeof areas / sizeof areas[0]; i++) {
    memset(made_up_at(made, areas[i][0]), 0, areas[i][1]);
  }
  made->console_length = 0;
  fill_areas(made, &input);
  const bool started = made_up_run(made);
  require(!made->outside, "it asked for memory that is not VTL2's");
  require(made->console_length == 0 || ((made->parameters.policy & ES_SHIM_POLICY_CONSOLE) != 0 &&
                                        made->parameters.isolation == ES_SHIM_ISOLATION_NONE),
          "it spoke where it must not");
  require(made->shim.journal.log.written > 0, "it said nothing");
  if (started) {
    check_memory_map(made);
    check_command_line(made);
  }
  made->parameters = parameters;
  return (struct hostile_outcome){
      .started = started,
      .dropped = made->shim.journal.log.dropped,
      .tree = es_load_le32(made_up_at(made, PLACE_DEVICE_TREE)) != 0 &&
              (made->shim.host.map_count > 0 || made->shim.host.processors > 0),
  };
}
