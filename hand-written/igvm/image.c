/* The whole file, header by header in the order that hosts follow. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/igvm_context_wire.h"
#include "generated/igvm_image_wire.h"
#include "generated/igvm_measurement_wire.h"
#include "hand-written/igvm/build.h"
#include "hand-written/igvm/hash.h"
#include "hand-written/igvm/say.h"
#include "hand-written/igvm/sign.h"

enum { PLATFORMS_MAX = 4 };

struct platform {
  const struct es_igvm_manifest_platform *from;
  enum es_igvm_platform_type type;
  enum es_shim_isolation isolation;
  uint32_t mask;
  bool hashed;
};

struct image {
  const struct es_igvm_manifest *manifest;
  const struct es_igvm_inputs *inputs;
  struct es_igvm_writer *writer;
  struct es_igvm_layout layout;
  struct platform platforms[PLATFORMS_MAX];
  uint32_t platform_count, all, hashed;
  uint32_t areas;
};

static struct platform read_platform(const struct es_igvm_manifest_platform *from, uint32_t index) {
  struct platform out = {.from = from, .mask = 1u << index, .type = ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION};

  switch (from->kind) {
  case ES_IGVM_MANIFEST_PLATFORM_NONE:
    out.isolation = ES_SHIM_ISOLATION_NONE;
    out.hashed = from->as.none.hashed;
    break;
  case ES_IGVM_MANIFEST_PLATFORM_VBS:
    out.isolation = ES_SHIM_ISOLATION_VBS;
    out.hashed = from->as.vbs.hashed;
    break;
  case ES_IGVM_MANIFEST_PLATFORM_SNP:
    out.type = ES_IGVM_PLATFORM_TYPE_SEV_SNP;
    out.isolation = ES_SHIM_ISOLATION_SNP;
    out.hashed = from->as.snp.hashed;
    break;
  case ES_IGVM_MANIFEST_PLATFORM_TDX:
    out.type = ES_IGVM_PLATFORM_TYPE_TDX;
    out.isolation = ES_SHIM_ISOLATION_TDX;
    out.hashed = from->as.tdx.hashed;
    break;
  }
  return out;
}

static bool read_platforms(struct image *image) {
  const struct es_igvm_manifest *manifest = image->manifest;
  const bool x64 = manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64;

  if (!x64 && manifest->format_version == ES_IGVM_FORMAT_VERSION_V1) {
    es_igvm_mistake(manifest, &manifest->architecture, "files for aarch64 are of format-version 2");
    return false;
  }
  for (uint32_t i = 0; i < manifest->platforms_count && i < PLATFORMS_MAX; i++) {
    struct platform own = read_platform(&manifest->platforms[i], i);
    for (uint32_t k = 0; k < i; k++) {
      if (image->platforms[k].type == own.type) {
        es_igvm_mistake(manifest, own.from, "another platform is loaded alike: %s",
                        es_igvm_platform_type_name(own.type));
        return false;
      }
    }
    if (!x64 && own.type != ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION) {
      es_igvm_mistake(manifest, own.from, "this platform is for x64");
      return false;
    }
    image->platforms[image->platform_count++] = own;
    image->all |= own.mask;
    image->hashed |= own.hashed ? own.mask : 0;
  }
  if (image->platform_count == 0) {
    es_igvm_mistake(manifest, &manifest->platforms, "there is no platform");
  }
  return image->platform_count > 0;
}

static const struct platform *platform_of(const struct image *image, enum es_igvm_platform_type type) {
  for (uint32_t i = 0; i < image->platform_count; i++) {
    if (image->platforms[i].type == type) {
      return &image->platforms[i];
    }
  }
  return NULL;
}

static uint64_t snp_policy(const struct es_igvm_manifest_snp *snp) {
  const struct es_igvm_measurement_snp_policy policy = {.policy = {.abi_major = ES_IGVM_IMAGE_SNP_POLICY_ABI_MAJOR,
                                                                   .abi_minor = ES_IGVM_IMAGE_SNP_POLICY_ABI_MINOR,
                                                                   .smt = 1,
                                                                   .must_be_one = 1,
                                                                   .debug = snp->debug}};
  uint8_t bytes[ES_IGVM_MEASUREMENT_SNP_POLICY_SIZE_MAX];

  (void)es_igvm_measurement_encode_snp_policy(&policy, bytes, sizeof bytes);
  return es_load_le64(bytes);
}

static uint64_t tdx_policy(const struct es_igvm_manifest_tdx *tdx) {
  const struct es_igvm_measurement_tdx_policy policy = {.policy = {.sept_ve_disable = 1, .debug = tdx->debug}};
  uint8_t bytes[ES_IGVM_MEASUREMENT_TDX_POLICY_SIZE_MAX];

  (void)es_igvm_measurement_encode_tdx_policy(&policy, bytes, sizeof bytes);
  return es_load_le64(bytes);
}

static void write_platforms(const struct image *image) {
  for (uint32_t i = 0; i < image->platform_count; i++) {
    const struct platform *own = &image->platforms[i];
    struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM};
    item.as.platform = (struct es_igvm_supported_platform){
        .compatibility_mask = own->mask, .highest_vtl = ES_IGVM_HIGHEST_VTL_VTL2, .platform_type = (uint8_t)own->type};
    if (own->type == ES_IGVM_PLATFORM_TYPE_SEV_SNP) {
      item.as.platform.shared_gpa_boundary = (uint64_t)1 << own->from->as.snp.shared_boundary_bit;
    } else if (own->type == ES_IGVM_PLATFORM_TYPE_TDX) {
      item.as.platform.shared_gpa_boundary = (uint64_t)1 << own->from->as.tdx.shared_boundary_bit;
    }
    es_igvm_write(image->writer, &item, NULL, 0);
  }
  for (uint32_t i = 0; i < image->platform_count; i++) {
    const struct platform *own = &image->platforms[i];
    struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_GUEST_POLICY};
    item.as.policy.compatibility_mask = own->mask;
    if (own->type == ES_IGVM_PLATFORM_TYPE_SEV_SNP) {
      item.as.policy.policy = snp_policy(&own->from->as.snp);
    } else if (own->type == ES_IGVM_PLATFORM_TYPE_TDX) {
      item.as.policy.policy = tdx_policy(&own->from->as.tdx);
    } else {
      continue;
    }
    es_igvm_write(image->writer, &item, NULL, 0);
  }
}

static struct es_igvm_item page_item(uint32_t mask, uint64_t gpa) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_PAGE_DATA};

  item.as.page.gpa = gpa;
  item.as.page.compatibility_mask = mask;
  return item;
}

/* Measured pages; behind `size` bytes the range is zero. */
static void write_pages(const struct image *image, uint32_t mask, struct es_shim_range range, const uint8_t *bytes,
                        size_t size) {
  for (uint64_t at = 0; at < range.size; at += ES_IGVM_PAGE_SIZE) {
    const struct es_igvm_item item = page_item(mask, range.base + at);
    if (bytes == NULL || at >= size) {
      es_igvm_write(image->writer, &item, NULL, 0);
      continue;
    }
    const size_t left = size - at;
    es_igvm_write(image->writer, &item, bytes + at, left < ES_IGVM_PAGE_SIZE ? left : ES_IGVM_PAGE_SIZE);
  }
}

/* Kernel and initial RAM disk: each page measured by some platforms, only put there by others. */
static void write_payload(const struct image *image, struct es_shim_range range, const struct es_igvm_part *part) {
  uint32_t measured = 0, unmeasured = 0, shared = 0;

  for (uint32_t i = 0; i < image->platform_count; i++) {
    const struct platform *own = &image->platforms[i];
    if (!own->hashed) {
      measured |= own->mask;
    } else if (own->type == ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION) {
      unmeasured |= own->mask;
    } else {
      shared |= own->mask;
    }
  }
  for (uint64_t at = 0; at < range.size; at += ES_IGVM_PAGE_SIZE) {
    const size_t left = part->size - at;
    const size_t size = left < ES_IGVM_PAGE_SIZE ? left : ES_IGVM_PAGE_SIZE;
    bool first = true;
    for (unsigned i = 0; i < 3; i++) {
      const uint32_t mask = i == 0 ? measured : i == 1 ? unmeasured : shared;
      struct es_igvm_item item = page_item(mask, range.base + at);
      item.as.page.flags.unmeasured = i == 1;
      item.as.page.flags.shared = i == 2;
      if (mask == 0) {
        continue;
      }
      if (first) {
        es_igvm_write(image->writer, &item, part->bytes + at, size);
        first = false;
      } else {
        es_igvm_write_same(image->writer, &item);
      }
    }
  }
}

static uint32_t policy_bits(const struct es_igvm_manifest_host *host) {
  uint32_t bits = 0;

  bits |= host->console ? ES_SHIM_POLICY_CONSOLE : 0;
  bits |= host->memory ? ES_SHIM_POLICY_HOST_MEMORY : 0;
  bits |= host->tables ? ES_SHIM_POLICY_HOST_TABLES : 0;
  bits |= host->command_line != ES_IGVM_MANIFEST_HOST_COMMAND_LINE_NEVER ? ES_SHIM_POLICY_HOST_COMMAND_LINE : 0;
  bits |=
      host->command_line == ES_IGVM_MANIFEST_HOST_COMMAND_LINE_ALWAYS ? ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED : 0;
  return bits;
}

static void write_parameters(const struct image *image) {
  const struct es_igvm_layout *layout = &image->layout;
  const struct es_igvm_manifest *manifest = image->manifest;
  uint8_t bytes[ES_SHIM_PARAMETERS_SIZE_MAX];

  for (uint32_t i = 0; i < image->platform_count; i++) {
    const struct platform *own = &image->platforms[i];
    const struct es_shim_parameters parameters = {
        .policy = policy_bits(&manifest->host),
        .isolation = (uint8_t)own->isolation,
        .console_port = (uint16_t)manifest->host.console_port,
        .processors = manifest->processors,
        .memory = layout->memory,
        .kernel = layout->kernel,
        .initrd = layout->initrd,
        .command_line = layout->command_line,
        .page_tables = layout->page_tables,
        .descriptors = layout->descriptors,
        .hashes = own->hashed ? layout->hashes : (struct es_shim_range){0},
        .log = layout->log,
        .memory_map = layout->memory_map,
        .processor_count = layout->processor_count,
        .host_command_line = layout->host_command_line,
        .device_tree = layout->device_tree,
        .madt = layout->madt,
    };
    size_t size = es_shim_encode_parameters(&parameters, bytes, sizeof bytes);
    write_pages(image, own->mask, layout->parameters, bytes, size);
  }
}

/* Over whole pages, as the host puts them there. */
static bool hash_part(struct es_igvm_hash *hash, struct es_shim_range range, const struct es_igvm_part *part,
                      struct es_shim_hash *out) {
  static const uint8_t zeros[ES_IGVM_PAGE_SIZE];
  const uint64_t whole = es_igvm_pages_size(range.size);

  *out = (struct es_shim_hash){.range = {.base = range.base, .size = whole}};
  es_igvm_hash_begin(hash);
  es_igvm_hash_add(hash, part->bytes, part->size);
  es_igvm_hash_add(hash, zeros, whole - part->size);
  es_igvm_hash_end(hash, out->sha384);
  return !hash->failed;
}

static bool write_hashes(const struct image *image) {
  const struct es_igvm_layout *layout = &image->layout;
  uint8_t bytes[ES_IGVM_PAGE_SIZE], list[2 * ES_SHIM_HASH_SIZE_MAX];
  struct es_igvm_hash hash;
  struct es_shim_hash entry;
  uint32_t count = 0;
  bool good = true;

  if (image->hashed == 0) {
    return true;
  }
  (void)es_igvm_hash_open(&hash, ES_IGVM_SHA384);
  good = hash_part(&hash, layout->kernel, &image->inputs->kernel, &entry);
  (void)es_shim_encode_hash(&entry, list, sizeof list);
  count++;
  if (layout->initrd.size > 0) {
    good = hash_part(&hash, layout->initrd, &image->inputs->initrd, &entry) && good;
    (void)es_shim_encode_hash(&entry, list + ES_SHIM_HASH_SIZE_MAX, ES_SHIM_HASH_SIZE_MAX);
    count++;
  }
  es_igvm_hash_close(&hash);
  const struct es_shim_hash_list head = {.count = count, .hashes = {.at = list, .count = count}};
  size_t size = es_shim_encode_hash_list(&head, bytes, sizeof bytes);
  write_pages(image, image->hashed, layout->hashes, bytes, size);
  return good && size > 0;
}

static void write_area(struct image *image, enum es_igvm_header_type type, struct es_shim_range range) {
  const uint32_t index = image->areas++;
  struct es_igvm_item area = {.type = ES_IGVM_HEADER_TYPE_PARAMETER_AREA};
  struct es_igvm_item parameter = {.type = type};
  struct es_igvm_item insert = {.type = ES_IGVM_HEADER_TYPE_PARAMETER_INSERT};

  area.as.area = (struct es_igvm_parameter_area){.number_of_bytes = range.size, .parameter_area_index = index};
  parameter.as.parameter = (struct es_igvm_parameter){.parameter_area_index = index};
  insert.as.insert = (struct es_igvm_parameter_insert){
      .gpa = range.base, .compatibility_mask = image->all, .parameter_area_index = index};
  es_igvm_write(image->writer, &area, NULL, 0);
  es_igvm_write(image->writer, &parameter, NULL, 0);
  es_igvm_write(image->writer, &insert, NULL, 0);
}

static bool write_tables(const struct image *image) {
  const struct es_igvm_layout *layout = &image->layout;
  uint8_t descriptors[ES_IGVM_PAGE_SIZE] = {0};

  if (layout->page_tables.size == 0) {
    return true;
  }
  uint8_t *tables = calloc(1, layout->page_tables.size);
  if (tables == NULL) {
    return false;
  }
  es_igvm_x64_tables(layout, tables, descriptors);
  write_pages(image, image->all, layout->page_tables, tables, layout->page_tables.size);
  write_pages(image, image->all, layout->descriptors, descriptors, sizeof descriptors);
  free(tables);
  return true;
}

/* Behind the page of processor state, which the VP context is. */
static void write_special(const struct image *image, const struct platform *snp) {
  const enum es_igvm_page_type types[] = {ES_IGVM_PAGE_TYPE_CPUID_DATA, ES_IGVM_PAGE_TYPE_CPUID_XF,
                                          ES_IGVM_PAGE_TYPE_SECRETS};

  for (unsigned i = 0; snp != NULL && i < sizeof types / sizeof types[0]; i++) {
    struct es_igvm_item item = page_item(snp->mask, image->layout.special.base + (i + 1) * (uint64_t)ES_IGVM_PAGE_SIZE);
    item.as.page.data_type = (uint16_t)types[i];
    es_igvm_write(image->writer, &item, NULL, 0);
  }
}

static void write_start(const struct image *image, const struct platform *own) {
  const bool x64 = image->manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64;
  const uint64_t entry = image->layout.shim.base + image->inputs->shim_entry;
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_VP_CONTEXT};
  uint8_t bytes[ES_IGVM_PAGE_SIZE] = {0};
  size_t size = sizeof bytes;

  item.as.context.compatibility_mask = own->mask;
  if (own->type == ES_IGVM_PLATFORM_TYPE_TDX) {
    const struct es_igvm_item page = page_item(own->mask, ES_IGVM_CONTEXT_TDX_RESET_PAGE);
    es_igvm_write(image->writer, &page, image->inputs->reset_page.bytes, image->inputs->reset_page.size);
    return;
  }
  if (own->type == ES_IGVM_PLATFORM_TYPE_SEV_SNP) {
    item.as.context.gpa = image->layout.special.base;
    es_igvm_x64_vmsa(&image->layout, entry, bytes);
  } else {
    size = x64 ? es_igvm_x64_registers(&image->layout, entry, bytes, sizeof bytes)
               : es_igvm_aarch64_registers(&image->layout, entry, bytes, sizeof bytes);
  }
  es_igvm_write(image->writer, &item, bytes, size);
}

static void write_memory(const struct image *image) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY};

  item.as.memory = (struct es_igvm_required_memory){.gpa = image->layout.memory.base,
                                                    .compatibility_mask = image->all,
                                                    .number_of_bytes = (uint32_t)image->layout.memory.size,
                                                    .flags = {.vtl2_protectable = 1}};
  es_igvm_write(image->writer, &item, NULL, 0);
}

/* Over the digest of everything that was written. */
static bool write_id_block(const struct image *image, const struct platform *snp) {
  const struct es_igvm_manifest_snp *settings = &snp->from->as.snp;
  const char *const no_memory = "there is no memory";
  struct es_igvm_snp_id_block block = {.compatibility_mask = snp->mask,
                                       .guest_svn = (uint32_t)settings->security_version};
  struct es_igvm_digest digest = {0};
  struct es_igvm_file file;
  const uint8_t *bytes;
  size_t size;

  if (es_igvm_writer_finish(image->writer, &bytes, &size) != 0) {
    return true; /* the caller finds it too */
  }
  if (es_igvm_read(bytes, size, NULL, NULL, &file)) {
    es_igvm_measure(&file, ES_IGVM_MEASURED_SNP, &digest);
  }
  es_igvm_close(&file);
  if (!digest.there) {
    es_igvm_say("the launch digest cannot be computed");
    return false;
  }
  memcpy(block.launch_digest, digest.bytes, sizeof block.launch_digest);
  memcpy(block.family_id, settings->family, strlen(settings->family));
  memcpy(block.image_id, settings->image, strlen(settings->image));

  char *path = es_igvm_path(image->inputs->folder, settings->key);
  const char *problem = path == NULL ? no_memory : es_igvm_sign(path, snp_policy(settings), &block);
  free(path);
  if (problem != NULL) {
    es_igvm_mistake(image->manifest, &settings->key, "%s: %s", settings->key, problem);
    return false;
  }
  if (settings->author_key != NULL) {
    path = es_igvm_path(image->inputs->folder, settings->author_key);
    problem = path == NULL ? no_memory : es_igvm_sign_by_author(path, &block);
    free(path);
    if (problem != NULL) {
      es_igvm_mistake(image->manifest, &settings->author_key, "%s: %s", settings->author_key, problem);
      return false;
    }
  }
  es_igvm_write_id_block(image->writer, &block);
  return true;
}

bool es_igvm_image_write(const struct es_igvm_manifest *manifest, const struct es_igvm_inputs *inputs,
                         struct es_igvm_writer *writer) {
  struct image image = {.manifest = manifest, .inputs = inputs, .writer = writer};
  struct es_igvm_layout *layout = &image.layout;

  if (!read_platforms(&image)) {
    return false;
  }
  const struct platform *snp = platform_of(&image, ES_IGVM_PLATFORM_TYPE_SEV_SNP);
  if (!es_igvm_layout_make(manifest, inputs, image.hashed != 0, snp != NULL, layout)) {
    return false;
  }
  write_platforms(&image);
  write_memory(&image);
  if (!write_tables(&image)) {
    es_igvm_say("there is no memory for page tables");
    return false;
  }
  write_parameters(&image);
  write_pages(&image, image.all, layout->command_line, (const uint8_t *)manifest->command_line,
              strlen(manifest->command_line));
  if (!write_hashes(&image)) {
    es_igvm_say("the hashes cannot be computed");
    return false;
  }
  write_pages(&image, image.all, layout->log, NULL, 0);
  write_special(&image, snp);
  write_area(&image, ES_IGVM_HEADER_TYPE_MEMORY_MAP, layout->memory_map);
  write_area(&image, ES_IGVM_HEADER_TYPE_VP_COUNT, layout->processor_count);
  write_area(&image, ES_IGVM_HEADER_TYPE_COMMAND_LINE, layout->host_command_line);
  write_area(&image, ES_IGVM_HEADER_TYPE_DEVICE_TREE, layout->device_tree);
  write_area(&image, ES_IGVM_HEADER_TYPE_MADT, layout->madt);
  write_pages(&image, image.all, layout->shim, inputs->shim.bytes, inputs->shim.size);
  write_payload(&image, layout->initrd, &inputs->initrd);
  write_payload(&image, layout->kernel, &inputs->kernel);
  for (uint32_t i = 0; i < image.platform_count; i++) {
    write_start(&image, &image.platforms[i]);
  }
  if (snp == NULL || (snp->from->as.snp.key == NULL && snp->from->as.snp.author_key == NULL)) {
    return true;
  }
  if (snp->from->as.snp.key == NULL) {
    es_igvm_mistake(manifest, &snp->from->as.snp.author_key, "an author's key signs `key`, which is not there");
    return false;
  }
  return write_id_block(&image, snp);
}
