/* The trampoline: inside the machine, what a host does from outside. It and its payload lie away from everything that the file
 * places, because QEMU and its firmware drop what is not in their way of things: segments below 1 MiB or above RAM vanish silently. */
#include "hand-written/loader/trampoline/trampoline.h"

#include "generated/qemu_fw_cfg_wire.h"
#include "runtime/bytes.h"

#define PAYLOAD (es_bare_end + ES_IGVM_LOADER_LAUNCH_SIZE)

static struct es_shim_journal journal;
static struct es_loader_machine machine;
static struct es_loader_file file;
static struct es_loader_overrides overrides;
static struct es_loader_context context;
static char command_line[ES_SHIM_COMMAND_LINE_MAX + 1];

static void console(void *nobody, char byte) {
  (void)nobody;
  es_bare_console(ES_IGVM_LOADER_CONSOLE_PORT, byte);
}

static uint8_t *at(void *nobody, uint64_t address, uint64_t size) {
  (void)nobody;
  (void)size;
  return (uint8_t *)(uintptr_t)address; /* NOLINT(performance-no-int-to-ptr) */
}

static void read_config(uint16_t key, uint8_t *out, uint32_t size) {
  es_bare_out16(ES_QEMU_FW_CFG_SELECTOR_PORT, key);
  for (uint32_t i = 0; i < size; i++) {
    out[i] = es_bare_in8(ES_QEMU_FW_CFG_DATA_PORT);
  }
}

static bool read_processors(void) {
  uint8_t signature[ES_QEMU_FW_CFG_SIGNATURE_SIZE];
  uint8_t bytes[ES_QEMU_FW_CFG_PROCESSORS_SIZE_MAX];
  struct es_qemu_fw_cfg_processors processors;

  read_config(ES_QEMU_FW_CFG_KEY_SIGNATURE, signature, sizeof signature);
  if (memcmp(signature, ES_QEMU_FW_CFG_SIGNATURE, sizeof signature) != 0) {
    return es_shim_stop(&journal, "this machine is none of QEMU's");
  }
  read_config(ES_QEMU_FW_CFG_KEY_PROCESSORS, bytes, sizeof bytes);
  if (es_qemu_fw_cfg_decode_processors(bytes, sizeof bytes, &processors) != ES_OK) {
    return false;
  }
  machine.processors = processors.count;
  return true;
}

static bool read_command_line(uint64_t address) {
  static const char none[sizeof command_line];
  const char *text = address == 0 ? none : (const char *)at(NULL, address, 0);

  for (size_t i = 0; i < sizeof command_line; i++) {
    command_line[i] = text[i];
    if (text[i] == 0) {
      machine.command_line = command_line;
      return true;
    }
  }
  return es_shim_stop(&journal, "the command line has more than %lu bytes", (uint64_t)ES_SHIM_COMMAND_LINE_MAX);
}

static bool read_machine(uint64_t address) {
  struct es_pvh_start_info info;
  es_result refusal = es_pvh_decode_start_info(at(NULL, address, 0), ES_PVH_START_INFO_SIZE_MAX, &info);

  if (refusal != ES_OK) {
    return es_shim_stop(&journal, "start information: %s: %s", refusal->field, refusal->rule);
  }
  if (info.memory_map_count > ES_PVH_MEMORY_MAP_MAX) {
    return es_shim_stop(&journal, "start information: %lu ranges of memory", (uint64_t)info.memory_map_count);
  }
  const uint8_t *entry = at(NULL, info.memory_map, 0);
  for (uint32_t i = 0; i < info.memory_map_count; i++, entry += ES_PVH_MEMORY_MAP_ENTRY_SIZE_MAX) {
    refusal = es_pvh_decode_memory_map_entry(entry, ES_PVH_MEMORY_MAP_ENTRY_SIZE_MAX, &machine.map[i]);
    if (refusal != ES_OK) {
      return es_shim_stop(&journal, "memory map: %s: %s", refusal->field, refusal->rule);
    }
  }
  machine.map_count = info.memory_map_count;
  machine.at = at;
  return read_command_line(info.command_line) && read_processors();
}

static bool take_overrides(const struct es_igvm_loader_payload *payload) {
  for (uint32_t i = 0; i < payload->override_count; i++) {
    const struct es_igvm_loader_override *one = &payload->overrides[i];
    if (one->offset > payload->size || one->size > payload->size - one->offset) {
      return es_shim_stop(&journal, "the payload's parts are not within it");
    }
    overrides.list[overrides.count++] =
        (struct es_loader_override){.type = one->type, .bytes = PAYLOAD + one->offset, .size = one->size};
  }
  return true;
}

static bool open_payload(void) {
  struct es_igvm_loader_payload payload;
  es_result refusal = es_igvm_loader_decode_payload(PAYLOAD, ES_IGVM_LOADER_PAYLOAD_SIZE_MAX, &payload);
  struct es_shim_range range = {.base = (uint64_t)(uintptr_t)PAYLOAD};

  if (refusal != ES_OK) {
    return es_shim_stop(&journal, "payload: %s: %s; it needs more memory than there is, or something lies over it",
                        refusal->field, refusal->rule);
  }
  range.size = payload.size;
  if (payload.size < ES_IGVM_LOADER_PAYLOAD_SIZE_MAX || !es_loader_is_ram(&machine, range)) {
    return es_shim_stop(&journal, "payload: not all of its %lu bytes are memory", payload.size);
  }
  if (es_loader_crc32(0, PAYLOAD + ES_IGVM_LOADER_PAYLOAD_SIZE_MAX, payload.size - ES_IGVM_LOADER_PAYLOAD_SIZE_MAX) !=
      payload.crc32) {
    return es_shim_stop(&journal, "payload: the checksum is wrong: something changed it on its way here");
  }
  if (payload.file_offset > payload.size || payload.file_size > payload.size - payload.file_offset) {
    return es_shim_stop(&journal, "the payload's parts are not within it");
  }
  machine.kept = (struct es_shim_range){
      .base = (uint64_t)(uintptr_t)es_bare_begin,
      .size = es_shim_range_end(range) - (uint64_t)(uintptr_t)es_bare_begin,
  };
  return take_overrides(&payload) &&
         es_loader_file_open(&journal, PAYLOAD + payload.file_offset, payload.file_size, &file);
}

_Noreturn void es_loader_main(uint64_t start_info) {
  uint64_t page = 0;

  if (!es_bare_relocate()) {
    es_bare_reset();
  }
  journal.name = "loader";
  journal.console = console;
  if (!read_machine(start_info) || !open_payload() || !es_loader_context_read(&journal, &file, &context) ||
      !es_loader_check(&journal, &machine, &file) || !es_loader_place(&journal, &machine, &file, &overrides) ||
      !es_loader_context_page(&journal, &machine, &file, &context, &page)) {
    es_bare_reset();
  }
  es_shim_say(&journal, "entering at %lx by way of %lx", context.rip, page);
  es_loader_enter(&context, at(NULL, page, ES_IGVM_PAGE_SIZE));
}
