#include "hand-written/shim/shim.h"

#include <string.h>

#include "hand-written/shim/hashes.h"
#include "hand-written/shim/ranges.h"

/* The ranges of the parameter page that lie in VTL2's memory, then the shim and the page. */
enum { PAGE_RANGES = 12, RANGES = PAGE_RANGES + 2 };
struct named_range {
  const char *name;
  struct es_shim_range range;
};

static uint8_t *at(const struct es_shim *shim, struct es_shim_range range) {
  return shim->machine->at(shim->machine->context, range.base, range.size);
}

static bool isolated(const struct es_shim *shim) {
  return shim->parameters.isolation != ES_SHIM_ISOLATION_NONE;
}

static void console(void *context, char byte) {
  struct es_shim *shim = context;

  shim->machine->console(shim->machine->context, shim->parameters.console_port, byte);
}

/* A broken parameter page has nobody to tell. */
static bool read_parameters(struct es_shim *shim, uint64_t address) {
  const struct es_shim_range page = {.base = address, .size = ES_SHIM_PARAMETERS_SIZE_MAX};

  if (address % ES_SHIM_PAGE_SIZE != 0 || !es_shim_range_valid(page) ||
      es_shim_decode_parameters(at(shim, page), page.size, &shim->parameters) != ES_OK) {
    return false;
  }
  if ((shim->parameters.policy & ES_SHIM_POLICY_CONSOLE) != 0 && !isolated(shim)) {
    shim->journal.console = console;
    shim->journal.context = shim;
  }
  return true;
}

static void collect(const struct es_shim *shim, uint64_t address, struct named_range ranges[RANGES]) {
  const struct es_shim_parameters *page = &shim->parameters;
  const struct named_range all[RANGES] = {
      {"kernel", page->kernel},
      {"initrd", page->initrd},
      {"command-line", page->command_line},
      {"page-tables", page->page_tables},
      {"descriptors", page->descriptors},
      {"hashes", page->hashes},
      {"log", page->log},
      {"memory-map", page->memory_map},
      {"processor-count", page->processor_count},
      {"host-command-line", page->host_command_line},
      {"device-tree", page->device_tree},
      {"madt", page->madt},
      {"the shim", shim->machine->own},
      {"parameters", {.base = address, .size = ES_SHIM_PARAMETERS_SIZE_MAX}},
  };

  memcpy(ranges, all, sizeof all);
}

static bool check_ranges(struct es_shim *shim, const struct named_range ranges[RANGES]) {
  const struct es_shim_range memory = shim->parameters.memory;
  struct es_shim_journal *journal = &shim->journal;

  if (!es_shim_range_valid(memory) || memory.base % ES_SHIM_PAGE_SIZE != 0 || memory.size % ES_SHIM_PAGE_SIZE != 0) {
    return es_shim_stop(journal, "parameters: memory is not whole pages");
  }
  for (unsigned i = 0; i < RANGES; i++) {
    if (ranges[i].range.size == 0) {
      continue;
    }
    if (!es_shim_range_valid(ranges[i].range) || ranges[i].range.base % ES_SHIM_PAGE_SIZE != 0 ||
        !es_shim_range_inside(ranges[i].range, memory)) {
      return es_shim_stop(journal, "parameters: %s at %lx is not on a page of VTL2's memory", ranges[i].name,
                          ranges[i].range.base);
    }
    for (unsigned j = 0; j < i; j++) {
      if (ranges[j].range.size != 0 && es_shim_range_overlap(ranges[i].range, ranges[j].range)) {
        return es_shim_stop(journal, "parameters: %s overlaps %s", ranges[i].name, ranges[j].name);
      }
    }
  }
  return true;
}

static bool open_journal(struct es_shim *shim) {
  const struct es_shim_range log = shim->parameters.log;

  if (log.size == 0 || !es_shim_journal_open(&shim->journal, at(shim, log), log.size)) {
    return es_shim_stop(&shim->journal, "parameters: log has no room");
  }
  if (shim->parameters.isolation != ES_SHIM_ISOLATION_NONE && shim->parameters.isolation != ES_SHIM_ISOLATION_VBS) {
    return es_shim_stop(&shim->journal, "isolation %s: this shim cannot accept pages",
                        es_shim_isolation_name(shim->parameters.isolation));
  }
  return true;
}

static struct es_shim_area area(const struct es_shim *shim, struct es_shim_range range) {
  if (range.size == 0) {
    return (struct es_shim_area){0};
  }
  return (struct es_shim_area){.bytes = at(shim, range), .size = range.size};
}

static bool check_hashes(struct es_shim *shim) {
  const struct es_shim_area list = area(shim, shim->parameters.hashes);

  return list.size == 0 ||
         es_shim_hashes_check(&shim->journal, shim->machine, &shim->parameters, list.bytes, list.size);
}

static bool read_host(struct es_shim *shim) {
  const struct es_shim_parameters *page = &shim->parameters;
  const struct es_shim_areas areas = {
      .memory_map = area(shim, page->memory_map),
      .processor_count = area(shim, page->processor_count),
      .command_line = area(shim, page->host_command_line),
      .device_tree = area(shim, page->device_tree),
      .madt = area(shim, page->madt),
  };

  return es_shim_host_read(&shim->journal, &areas, page->processors, &shim->host);
}

static bool place_kernel(struct es_shim *shim, const struct named_range ranges[RANGES]) {
  struct es_shim_range taken[RANGES];
  const struct es_shim_area image = area(shim, shim->parameters.kernel);
  struct es_shim_kernel *kernel = &shim->kernel;

  for (unsigned i = 0; i < RANGES; i++) {
    taken[i] = ranges[i].range;
  }
  if (image.size == 0) {
    return es_shim_stop(&shim->journal, "parameters: there is no kernel");
  }
  if (!es_shim_kernel_open(&shim->journal, image.bytes, image.size, kernel) ||
      !es_shim_kernel_place(&shim->journal, shim->parameters.memory, taken, RANGES, kernel)) {
    return false;
  }
  memcpy(at(shim, (struct es_shim_range){.base = kernel->address, .size = kernel->size}), image.bytes + kernel->offset,
         kernel->size);
  return true;
}

static bool host_words_allowed(const struct es_shim *shim) {
  const uint32_t wanted = isolated(shim) ? ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED : ES_SHIM_POLICY_HOST_COMMAND_LINE;

  return (shim->parameters.policy & wanted) != 0;
}

/* Measured words, then the host's. */
static bool write_command_line(struct es_shim *shim) {
  char *out = shim->machine->handover->command_line;
  const struct es_shim_area measured = area(shim, shim->parameters.command_line);
  const uint64_t room = shim->kernel.header.command_line_size < ES_SHIM_COMMAND_LINE_MAX
                            ? shim->kernel.header.command_line_size
                            : ES_SHIM_COMMAND_LINE_MAX;
  uint64_t length = 0;

  while (length < measured.size && length <= room && measured.bytes[length] != 0) {
    out[length] = (char)measured.bytes[length];
    length++;
  }
  if ((measured.size != 0 && length == measured.size) || length > room) {
    return es_shim_stop(&shim->journal, "parameters: the command line has no end within %lu bytes", length);
  }
  out[length] = 0;

  const size_t more = strlen(shim->host.words);
  if (more == 0) {
    return true;
  }
  if (!host_words_allowed(shim)) {
    es_shim_drop(&shim->journal, "host command line: dropped: the image does not allow it");
  } else if (length + 1 + more > room) {
    es_shim_drop(&shim->journal, "host command line: dropped: with it the line has %lu bytes of %lu", length + 1 + more,
                 room);
  } else {
    out[length] = ' ';
    memcpy(out + length + 1, shim->host.words, more + 1);
  }
  return true;
}

static bool write_boot_params(struct es_shim *shim) {
  const uint64_t handover = shim->machine->handover_address;
  const struct es_shim_boot boot = {
      .kernel = &shim->kernel,
      .map = &shim->map,
      .initrd = shim->parameters.initrd,
      .command_line = handover + offsetof(struct es_shim_handover, command_line),
      .setup_data = shim->parameters.log.base,
  };

  return es_shim_kernel_parameters(&shim->journal, &boot, &shim->boot_params, shim->machine->handover->boot_params);
}

bool es_shim_run(struct es_shim *shim, const struct es_shim_machine *machine, uint64_t parameters_address,
                 struct es_shim_start *start) {
  struct named_range ranges[RANGES];

  memset(shim, 0, sizeof *shim);
  shim->machine = machine;
  shim->journal.name = "shim";
  shim->journal.log.entered = machine->time(machine->context);
  if (!read_parameters(shim, parameters_address)) {
    return false;
  }
  collect(shim, parameters_address, ranges);
  if (!check_ranges(shim, ranges) || !open_journal(shim) || !check_hashes(shim) || !read_host(shim) ||
      !es_shim_memory_map_make(&shim->journal, &shim->parameters, &shim->host, shim->parameters.log, &shim->map) ||
      !place_kernel(shim, ranges) || !write_command_line(shim) || !write_boot_params(shim)) {
    return false;
  }
  *start = (struct es_shim_start){
      .rip = shim->kernel.address + ES_LINUX_BOOT_ENTRY_64_OFFSET,
      .rsi = machine->handover_address + offsetof(struct es_shim_handover, boot_params),
  };
  es_shim_say(&shim->journal, "kernel at %lx, %lu ranges of memory, %lu processors, %lu items dropped",
              shim->kernel.address, (uint64_t)shim->map.count, (uint64_t)shim->host.processors,
              (uint64_t)shim->journal.log.dropped);
  shim->journal.log.left = machine->time(machine->context);
  es_shim_journal_update(&shim->journal);
  return true;
}
