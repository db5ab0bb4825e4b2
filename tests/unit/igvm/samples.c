#include "tests/unit/igvm/samples.h"

#include <stdlib.h>
#include <string.h>

#include "generated/igvm_context_wire.h"

enum { BASE = SAMPLE_BASE, PAGE = ES_IGVM_PAGE_SIZE };

static const enum es_igvm_header_type parameters[] = {
    ES_IGVM_HEADER_TYPE_VP_COUNT,    ES_IGVM_HEADER_TYPE_SRAT,
    ES_IGVM_HEADER_TYPE_MADT,        ES_IGVM_HEADER_TYPE_MMIO_RANGES,
    ES_IGVM_HEADER_TYPE_MEMORY_MAP,  ES_IGVM_HEADER_TYPE_COMMAND_LINE,
    ES_IGVM_HEADER_TYPE_SLIT,        ES_IGVM_HEADER_TYPE_PPTT,
    ES_IGVM_HEADER_TYPE_DEVICE_TREE, ES_IGVM_HEADER_TYPE_ENVIRONMENT_INFO};
enum { PARAMETERS = sizeof parameters / sizeof parameters[0] };

void sample_platform(struct es_igvm_writer *writer, enum es_igvm_platform_type type, uint32_t mask) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM};

  item.as.platform = (struct es_igvm_supported_platform){
      .compatibility_mask = mask, .highest_vtl = ES_IGVM_HIGHEST_VTL_VTL2, .platform_type = (uint8_t)type};
  es_igvm_write(writer, &item, NULL, 0);
}

void sample_page(struct es_igvm_writer *writer, uint32_t mask, uint64_t gpa, uint8_t fill, enum es_igvm_page_type type,
                 bool unmeasured, bool shared) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_PAGE_DATA};
  uint8_t bytes[PAGE];

  memset(bytes, fill, sizeof bytes);
  item.as.page = (struct es_igvm_page_data){.gpa = gpa,
                                            .compatibility_mask = mask,
                                            .flags = {.unmeasured = unmeasured, .shared = shared},
                                            .data_type = (uint16_t)type};
  es_igvm_write(writer, &item, fill == 0 ? NULL : bytes, sizeof bytes);
}

static void policies(struct es_igvm_writer *writer) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_GUEST_POLICY};

  item.as.policy = (struct es_igvm_guest_policy){.policy = 0x3001f, .compatibility_mask = SNP};
  es_igvm_write(writer, &item, NULL, 0);
}

static void relocations(struct es_igvm_writer *writer) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_RELOCATABLE_REGION};

  item.as.region = (struct es_igvm_relocatable_region){.compatibility_mask = VSM,
                                                       .vtl = ES_IGVM_VTL_VTL2,
                                                       .flags = {.is_vtl2 = 1, .apply_pc = 1},
                                                       .relocation_alignment = 2 * PAGE,
                                                       .relocation_region_gpa = BASE,
                                                       .relocation_region_size = 64 * PAGE,
                                                       .minimum_relocation_gpa = BASE,
                                                       .maximum_relocation_gpa = (uint64_t)1 << 40};
  es_igvm_write(writer, &item, NULL, 0);
  item.as.region.compatibility_mask = VSM;
  item.as.region.relocation_region_gpa = BASE + 96 * PAGE;
  item.as.region.relocation_region_size = 2 * PAGE;
  es_igvm_write(writer, &item, NULL, 0);
  item = (struct es_igvm_item){.type = ES_IGVM_HEADER_TYPE_PAGE_TABLE_RELOCATION};
  item.as.page_tables = (struct es_igvm_page_table_relocation){.compatibility_mask = VSM,
                                                               .vtl = ES_IGVM_VTL_VTL2,
                                                               .gpa = BASE + 64 * PAGE,
                                                               .size = 4 * PAGE,
                                                               .used_size = 3 * PAGE};
  es_igvm_write(writer, &item, NULL, 0);
}

static void corim(struct es_igvm_writer *writer, uint32_t mask) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT};

  item.as.corim.compatibility_mask = mask;
  es_igvm_write(writer, &item, "document", 8);
  item.type = ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE;
  es_igvm_write(writer, &item, "signature", 9);
}

static void areas(struct es_igvm_writer *writer, uint32_t mask) {
  for (uint32_t i = 0; i < PARAMETERS; i++) {
    struct es_igvm_item area = {.type = ES_IGVM_HEADER_TYPE_PARAMETER_AREA};
    struct es_igvm_item parameter = {.type = parameters[i]};
    struct es_igvm_item insert = {.type = ES_IGVM_HEADER_TYPE_PARAMETER_INSERT};
    area.as.area = (struct es_igvm_parameter_area){.number_of_bytes = (i % 2 + 1) * PAGE, .parameter_area_index = i};
    parameter.as.parameter = (struct es_igvm_parameter){.parameter_area_index = i, .byte_offset = i * 8};
    insert.as.insert = (struct es_igvm_parameter_insert){
        .gpa = BASE + (32 + 2 * i) * (uint64_t)PAGE, .compatibility_mask = mask, .parameter_area_index = i};
    es_igvm_write(writer, &area, i == 3 ? "begins so" : NULL, i == 3 ? 9 : 0);
    es_igvm_write(writer, &parameter, NULL, 0);
    es_igvm_write(writer, &insert, NULL, 0);
  }
}

static void registers(struct es_igvm_writer *writer, bool x64) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_VP_CONTEXT};
  const struct es_igvm_context_vbs_header header = {.register_count = 3};
  uint8_t bytes[256];
  size_t size = es_igvm_context_encode_vbs_header(&header, bytes, sizeof bytes);

  for (uint8_t i = 0; i < 3; i++) {
    const struct es_igvm_context_vbs_register_x64 one = {.vtl = ES_IGVM_VTL_VTL2,
                                                         .name = i == 0 ? ES_IGVM_CONTEXT_REGISTER_X64_RIP
                                                                        : ES_IGVM_CONTEXT_REGISTER_X64_RSI,
                                                         .value = {i}};
    const struct es_igvm_context_vbs_register_aarch64 other = {.vtl = ES_IGVM_VTL_VTL2,
                                                               .name = i == 0 ? ES_IGVM_CONTEXT_REGISTER_AARCH64_PC
                                                                              : ES_IGVM_CONTEXT_REGISTER_AARCH64_X1,
                                                               .value = {i}};
    size += x64 ? es_igvm_context_encode_vbs_register_x64(&one, bytes + size, sizeof bytes - size)
                : es_igvm_context_encode_vbs_register_aarch64(&other, bytes + size, sizeof bytes - size);
  }
  item.as.context.compatibility_mask = VSM;
  es_igvm_write(writer, &item, bytes, size);
}

static void page_context(struct es_igvm_writer *writer, uint32_t mask, size_t used) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_VP_CONTEXT};
  uint8_t bytes[PAGE] = {0};

  memset(bytes, (int)mask, used);
  if (used == ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX) {
    const size_t reserved = ES_IGVM_CONTEXT_NATIVE_X64_IDTR_LIMIT_OFFSET + 2;
    memset(bytes + reserved, 0, ES_IGVM_CONTEXT_NATIVE_X64_GDTR_LIMIT_OFFSET - reserved);
  }
  item.as.context = (struct es_igvm_vp_context){.gpa = BASE + 80 * PAGE, .compatibility_mask = mask};
  es_igvm_write(writer, &item, bytes, sizeof bytes);
}

static void memory(struct es_igvm_writer *writer, uint32_t mask) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_REQUIRED_MEMORY};

  item.as.memory = (struct es_igvm_required_memory){
      .gpa = BASE, .compatibility_mask = mask, .number_of_bytes = 128 * PAGE, .flags = {.vtl2_protectable = 1}};
  es_igvm_write(writer, &item, NULL, 0);
  item = (struct es_igvm_item){.type = ES_IGVM_HEADER_TYPE_ERROR_RANGE};
  item.as.error_range =
      (struct es_igvm_error_range){.gpa = BASE + 90 * PAGE, .compatibility_mask = mask, .size_bytes = PAGE + 1};
  es_igvm_write(writer, &item, NULL, 0);
}

static void x64(struct es_igvm_writer *writer) {
  const struct es_igvm_snp_id_block block = {.compatibility_mask = SNP, .version = 1};
  const struct es_igvm_vbs_measurement measurement = {.compatibility_mask = VSM, .version = 1};

  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION, VSM);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_SEV_SNP, SNP);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_TDX, TDX);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_NATIVE, NATIVE);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_SEV, SEV);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_SEV_ES, SEV_ES);
  policies(writer);
  relocations(writer);
  corim(writer, SNP | TDX);
  memory(writer, VSM | SNP);
  sample_page(writer, VSM | SNP | TDX | NATIVE | SEV | SEV_ES, BASE, 1, ES_IGVM_PAGE_TYPE_NORMAL, false, false);
  sample_page(writer, VSM | SNP | TDX, BASE + PAGE, 0, ES_IGVM_PAGE_TYPE_NORMAL, false, false);
  sample_page(writer, VSM | SNP | TDX, BASE + 2 * PAGE, 2, ES_IGVM_PAGE_TYPE_NORMAL, true, false);
  sample_page(writer, SNP | TDX, BASE + 3 * PAGE, 3, ES_IGVM_PAGE_TYPE_NORMAL, false, true);
  sample_page(writer, SNP, BASE + 4 * PAGE, 0, ES_IGVM_PAGE_TYPE_SECRETS, false, false);
  sample_page(writer, SNP | SEV_ES, BASE + 5 * PAGE, 0, ES_IGVM_PAGE_TYPE_CPUID_DATA, false, false);
  sample_page(writer, SNP, BASE + 6 * PAGE, 0, ES_IGVM_PAGE_TYPE_CPUID_XF, false, false);
  areas(writer, VSM | SNP | TDX);
  registers(writer, true);
  page_context(writer, SNP, PAGE);
  page_context(writer, SEV_ES, PAGE);
  page_context(writer, NATIVE, ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX);
  page_context(writer, SEV, ES_IGVM_CONTEXT_NATIVE_X64_SIZE_MAX);
  es_igvm_write_id_block(writer, &block);
  es_igvm_write_vbs_measurement(writer, &measurement);
}

static void aarch64(struct es_igvm_writer *writer) {
  struct es_igvm_item policy = {.type = ES_IGVM_HEADER_TYPE_CCA_POLICY};

  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION, VSM);
  sample_platform(writer, ES_IGVM_PLATFORM_TYPE_CCA, CCA);
  policy.as.cca_policy = (struct es_igvm_cca_policy){
      .compatibility_mask = CCA, .attributes_required_zeroes = 1, .attributes_required_ones = 2};
  es_igvm_write(writer, &policy, NULL, 0);
  memory(writer, VSM | CCA);
  sample_page(writer, VSM | CCA, BASE, 9, ES_IGVM_PAGE_TYPE_NORMAL, false, false);
  registers(writer, false);
  page_context(writer, CCA, ES_IGVM_CONTEXT_CCA_SIZE_MAX);
}

uint8_t *sample_take(struct es_igvm_writer *writer, size_t *size) {
  const uint8_t *bytes = NULL;
  uint8_t *out = NULL;

  if (es_igvm_writer_finish(writer, &bytes, size) == 0) {
    out = malloc(*size);
    if (out != NULL) {
      memcpy(out, bytes, *size);
    }
  }
  return out;
}

uint8_t *sample_make(enum sample which, size_t *size) {
  const bool first = which == SAMPLE_X64 || which == SAMPLE_SMALL;
  struct es_igvm_writer *writer = NULL;

  if (es_igvm_writer_open(first ? ES_IGVM_FORMAT_VERSION_V1 : ES_IGVM_FORMAT_VERSION_V2,
                          which == SAMPLE_AARCH64 ? ES_IGVM_ARCHITECTURE_AARCH64 : ES_IGVM_ARCHITECTURE_X64,
                          &writer) != 0) {
    return NULL;
  }
  if (which == SAMPLE_X64) {
    x64(writer);
  } else if (which == SAMPLE_AARCH64) {
    aarch64(writer);
  } else {
    sample_platform(writer, ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION, VSM);
    sample_page(writer, VSM, BASE, 7, ES_IGVM_PAGE_TYPE_NORMAL, false, false);
    if (which == SAMPLE_X64_SECOND) {
      registers(writer, true);
    }
  }
  uint8_t *bytes = sample_take(writer, size);
  es_igvm_writer_close(writer);
  return bytes;
}
