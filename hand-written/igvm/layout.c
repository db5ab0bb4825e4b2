/* Where everything goes, from the memory's base upwards. */
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/igvm_image_wire.h"
#include "generated/x86_state_wire.h"
#include "hand-written/igvm/build.h"

#define GIGABYTE ((uint64_t)1 << 30)

struct cursor {
  uint64_t at, end;
  bool full;
};

static struct es_shim_range take(struct cursor *cursor, uint64_t size) {
  const uint64_t whole = es_igvm_pages_size(size);

  if (size == 0) {
    return (struct es_shim_range){0};
  }
  if (whole > cursor->end - cursor->at) {
    cursor->full = true;
    return (struct es_shim_range){0};
  }
  const struct es_shim_range range = {.base = cursor->at, .size = size};
  cursor->at += whole;
  return range;
}

static uint64_t pages(uint64_t count) {
  return count * ES_IGVM_PAGE_SIZE;
}

/* One table of level 4, one of level 3, one of level 2 for each gigabyte. */
static uint64_t page_tables_size(uint64_t end) {
  uint64_t gigabytes = (end + GIGABYTE - 1) / GIGABYTE;

  if (gigabytes < ES_IGVM_IMAGE_MAPPED_GIGABYTES_MIN) {
    gigabytes = ES_IGVM_IMAGE_MAPPED_GIGABYTES_MIN;
  }
  return (2 + gigabytes) * ES_X86_STATE_PAGE_SIZE_SMALL;
}

static bool check_memory(const struct es_igvm_manifest *manifest) {
  const uint64_t unit = ES_IGVM_IMAGE_MEMORY_ALIGNMENT;

  if (manifest->memory.base % unit != 0) {
    es_igvm_mistake(manifest, &manifest->memory.base, "the memory's base is not a multiple of 2MiB");
    return false;
  }
  if (manifest->memory.size % unit != 0) {
    es_igvm_mistake(manifest, &manifest->memory.size, "the memory's size is not a multiple of 2MiB");
    return false;
  }
  return true;
}

bool es_igvm_layout_make(const struct es_igvm_manifest *manifest, const struct es_igvm_inputs *inputs, bool hashed,
                         bool snp, struct es_igvm_layout *out) {
  const bool x64 = manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64;

  if (!check_memory(manifest)) {
    return false;
  }
  if (inputs->reset_page.size > 0 && ES_IGVM_CONTEXT_TDX_RESET_PAGE >= manifest->memory.base &&
      ES_IGVM_CONTEXT_TDX_RESET_PAGE - manifest->memory.base < manifest->memory.size) {
    es_igvm_mistake(manifest, &manifest->memory.size, "the memory goes over the page at 0x%llx that TDX starts in",
                    (unsigned long long)ES_IGVM_CONTEXT_TDX_RESET_PAGE);
    return false;
  }
  struct cursor cursor = {.at = manifest->memory.base, .end = manifest->memory.base + manifest->memory.size};
  *out = (struct es_igvm_layout){.memory = {.base = manifest->memory.base, .size = manifest->memory.size}};
  if (x64) {
    out->page_tables = take(&cursor, page_tables_size(cursor.end));
    out->descriptors = take(&cursor, pages(1));
  }
  out->parameters = take(&cursor, pages(1));
  out->command_line = take(&cursor, strlen(manifest->command_line) + 1);
  out->hashes = take(&cursor, hashed ? pages(1) : 0);
  out->log = take(&cursor, manifest->log);
  out->special = take(&cursor, snp ? pages(ES_IGVM_IMAGE_SNP_PAGES) : 0);
  out->memory_map = take(&cursor, pages(ES_IGVM_IMAGE_MEMORY_MAP_PAGES));
  out->processor_count = take(&cursor, pages(ES_IGVM_IMAGE_PROCESSOR_COUNT_PAGES));
  out->host_command_line = take(&cursor, pages(ES_IGVM_IMAGE_HOST_COMMAND_LINE_PAGES));
  out->device_tree = take(&cursor, pages(ES_IGVM_IMAGE_DEVICE_TREE_PAGES));
  out->madt = take(&cursor, pages(ES_IGVM_IMAGE_MADT_PAGES));
  out->shim = take(&cursor, inputs->shim.size);
  out->initrd = take(&cursor, inputs->initrd.size);
  out->kernel = take(&cursor, inputs->kernel.size);
  if (cursor.full) {
    es_igvm_mistake(manifest, &manifest->memory.size, "the image does not fit into the memory");
    return false;
  }
  /* One after the other, so that one range says it. */
  const struct es_shim_range taken = {.base = out->memory.base, .size = cursor.at - out->memory.base};
  return es_igvm_kernel_fits(manifest, &inputs->kernel, &taken, 1);
}
