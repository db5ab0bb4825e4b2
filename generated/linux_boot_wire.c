/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator. */
#include "generated/linux_boot_wire.h"

#include "generated/linux_boot_spec.h"

/* specs/platform/linux-boot.yaml:17 */
const char *es_linux_boot_e820_type_name(uint32_t value) {
  switch ((enum es_linux_boot_e820_type)value) {
  case ES_LINUX_BOOT_E820_TYPE_RAM:
    return "ram";
  case ES_LINUX_BOOT_E820_TYPE_RESERVED:
    return "reserved";
  case ES_LINUX_BOOT_E820_TYPE_ACPI:
    return "acpi";
  case ES_LINUX_BOOT_E820_TYPE_NVS:
    return "nvs";
  case ES_LINUX_BOOT_E820_TYPE_UNUSABLE:
    return "unusable";
  }
  return "?";
}

static inline bool known_e820_type(uint32_t value) {
  switch ((enum es_linux_boot_e820_type)value) {
  case ES_LINUX_BOOT_E820_TYPE_RAM:
  case ES_LINUX_BOOT_E820_TYPE_RESERVED:
  case ES_LINUX_BOOT_E820_TYPE_ACPI:
  case ES_LINUX_BOOT_E820_TYPE_NVS:
  case ES_LINUX_BOOT_E820_TYPE_UNUSABLE:
    return true;
  }
  return false;
}

bool es_linux_boot_e820_type_known(uint32_t value) {
  return known_e820_type(value);
}

/* specs/platform/linux-boot.yaml:29 */
es_result es_linux_boot_decode_setup_header(const uint8_t *restrict bytes, size_t size,
                                            struct es_linux_boot_setup_header *restrict out) {
  if (size < 123) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_SETUP_HEADER_SIZE_123];
  }
  const uint16_t boot_flag = es_load_le16(bytes + 13);
  const uint32_t magic = es_load_le32(bytes + 17);
  const uint16_t version_ = es_load_le16(bytes + 21);
  if (boot_flag != 0xaa55u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_SETUP_HEADER_BOOT_FLAG_VALUE];
  }
  if (magic != 0x53726448u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_SETUP_HEADER_MAGIC_VALUE];
  }
  if (version_ < 524u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_SETUP_HEADER_VERSION_MIN];
  }
  const uint8_t setup_sectors = bytes[0];
  const uint16_t root_flags = es_load_le16(bytes + 1);
  const uint32_t system_size = es_load_le32(bytes + 3);
  const uint16_t ram_size = es_load_le16(bytes + 7);
  const uint16_t video_mode = es_load_le16(bytes + 9);
  const uint16_t root_device = es_load_le16(bytes + 11);
  const uint8_t jump_opcode = bytes[15];
  const uint8_t jump_length = bytes[16];
  const uint32_t real_mode_switch = es_load_le32(bytes + 23);
  const uint16_t start_system_segment = es_load_le16(bytes + 27);
  const uint16_t kernel_version = es_load_le16(bytes + 29);
  const uint8_t loader_type = bytes[31];
  const uint8_t load_flags = bytes[32];
  const uint16_t setup_move_size = es_load_le16(bytes + 33);
  const uint32_t code32_start = es_load_le32(bytes + 35);
  const uint32_t ramdisk_address = es_load_le32(bytes + 39);
  const uint32_t ramdisk_size = es_load_le32(bytes + 43);
  const uint32_t bootsect_kludge = es_load_le32(bytes + 47);
  const uint16_t heap_end = es_load_le16(bytes + 51);
  const uint8_t extended_loader_version = bytes[53];
  const uint8_t extended_loader_type = bytes[54];
  const uint32_t command_line_address = es_load_le32(bytes + 55);
  const uint32_t ramdisk_address_max = es_load_le32(bytes + 59);
  const uint32_t kernel_alignment = es_load_le32(bytes + 63);
  const uint8_t relocatable = bytes[67];
  const uint8_t minimum_alignment = bytes[68];
  const uint16_t xload_flags = es_load_le16(bytes + 69);
  const uint32_t command_line_size = es_load_le32(bytes + 71);
  const uint32_t hardware_subarch = es_load_le32(bytes + 75);
  const uint64_t hardware_subarch_data = es_load_le64(bytes + 79);
  const uint32_t payload_offset = es_load_le32(bytes + 87);
  const uint32_t payload_length = es_load_le32(bytes + 91);
  const uint64_t setup_data = es_load_le64(bytes + 95);
  const uint64_t preferred_address = es_load_le64(bytes + 103);
  const uint32_t init_size = es_load_le32(bytes + 111);
  const uint32_t handover_offset = es_load_le32(bytes + 115);
  const uint32_t kernel_info_offset = es_load_le32(bytes + 119);
  out->setup_sectors = setup_sectors;
  out->root_flags = root_flags;
  out->system_size = system_size;
  out->ram_size = ram_size;
  out->video_mode = video_mode;
  out->root_device = root_device;
  out->jump_opcode = jump_opcode;
  out->jump_length = jump_length;
  out->version = version_;
  out->real_mode_switch = real_mode_switch;
  out->start_system_segment = start_system_segment;
  out->kernel_version = kernel_version;
  out->loader_type = loader_type;
  out->load_flags = load_flags;
  out->setup_move_size = setup_move_size;
  out->code32_start = code32_start;
  out->ramdisk_address = ramdisk_address;
  out->ramdisk_size = ramdisk_size;
  out->bootsect_kludge = bootsect_kludge;
  out->heap_end = heap_end;
  out->extended_loader_version = extended_loader_version;
  out->extended_loader_type = extended_loader_type;
  out->command_line_address = command_line_address;
  out->ramdisk_address_max = ramdisk_address_max;
  out->kernel_alignment = kernel_alignment;
  out->relocatable = relocatable;
  out->minimum_alignment = minimum_alignment;
  out->xload_flags = xload_flags;
  out->command_line_size = command_line_size;
  out->hardware_subarch = hardware_subarch;
  out->hardware_subarch_data = hardware_subarch_data;
  out->payload_offset = payload_offset;
  out->payload_length = payload_length;
  out->setup_data = setup_data;
  out->preferred_address = preferred_address;
  out->init_size = init_size;
  out->handover_offset = handover_offset;
  out->kernel_info_offset = kernel_info_offset;
  return ES_OK;
}

/* specs/platform/linux-boot.yaml:29 */
size_t es_linux_boot_encode_setup_header(const struct es_linux_boot_setup_header *in, uint8_t *bytes, size_t room) {
  if (in->version < 524u) {
    return 0;
  }
  if (room < 123) {
    return 0;
  }
  bytes[0] = in->setup_sectors;
  es_store_le16(bytes + 1, in->root_flags);
  es_store_le32(bytes + 3, in->system_size);
  es_store_le16(bytes + 7, in->ram_size);
  es_store_le16(bytes + 9, in->video_mode);
  es_store_le16(bytes + 11, in->root_device);
  es_store_le16(bytes + 13, 0xaa55u);
  bytes[15] = in->jump_opcode;
  bytes[16] = in->jump_length;
  es_store_le32(bytes + 17, 0x53726448u);
  es_store_le16(bytes + 21, in->version);
  es_store_le32(bytes + 23, in->real_mode_switch);
  es_store_le16(bytes + 27, in->start_system_segment);
  es_store_le16(bytes + 29, in->kernel_version);
  bytes[31] = in->loader_type;
  bytes[32] = in->load_flags;
  es_store_le16(bytes + 33, in->setup_move_size);
  es_store_le32(bytes + 35, in->code32_start);
  es_store_le32(bytes + 39, in->ramdisk_address);
  es_store_le32(bytes + 43, in->ramdisk_size);
  es_store_le32(bytes + 47, in->bootsect_kludge);
  es_store_le16(bytes + 51, in->heap_end);
  bytes[53] = in->extended_loader_version;
  bytes[54] = in->extended_loader_type;
  es_store_le32(bytes + 55, in->command_line_address);
  es_store_le32(bytes + 59, in->ramdisk_address_max);
  es_store_le32(bytes + 63, in->kernel_alignment);
  bytes[67] = in->relocatable;
  bytes[68] = in->minimum_alignment;
  es_store_le16(bytes + 69, in->xload_flags);
  es_store_le32(bytes + 71, in->command_line_size);
  es_store_le32(bytes + 75, in->hardware_subarch);
  es_store_le64(bytes + 79, in->hardware_subarch_data);
  es_store_le32(bytes + 87, in->payload_offset);
  es_store_le32(bytes + 91, in->payload_length);
  es_store_le64(bytes + 95, in->setup_data);
  es_store_le64(bytes + 103, in->preferred_address);
  es_store_le32(bytes + 111, in->init_size);
  es_store_le32(bytes + 115, in->handover_offset);
  es_store_le32(bytes + 119, in->kernel_info_offset);
  return 123;
}

/* specs/platform/linux-boot.yaml:73 */
es_result es_linux_boot_decode_setup_data(const uint8_t *restrict bytes, size_t size,
                                          struct es_linux_boot_setup_data *restrict out) {
  if (size < 16) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_SETUP_DATA_SIZE_16];
  }
  const uint64_t next = es_load_le64(bytes);
  const uint32_t type = es_load_le32(bytes + 8);
  const uint32_t length = es_load_le32(bytes + 12);
  out->next = next;
  out->type = type;
  out->length = length;
  return ES_OK;
}

/* specs/platform/linux-boot.yaml:73 */
size_t es_linux_boot_encode_setup_data(const struct es_linux_boot_setup_data *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  es_store_le64(bytes, in->next);
  es_store_le32(bytes + 8, in->type);
  es_store_le32(bytes + 12, in->length);
  return 16;
}

/* specs/platform/linux-boot.yaml:80 */
es_result es_linux_boot_decode_e820_entry(const uint8_t *restrict bytes, size_t size,
                                          struct es_linux_boot_e820_entry *restrict out) {
  if (size < 20) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_E820_ENTRY_SIZE_20];
  }
  const uint64_t address = es_load_le64(bytes);
  const uint64_t size_ = es_load_le64(bytes + 8);
  const uint32_t type = es_load_le32(bytes + 16);
  out->address = address;
  out->size = size_;
  out->type = type;
  return ES_OK;
}

/* specs/platform/linux-boot.yaml:80 */
size_t es_linux_boot_encode_e820_entry(const struct es_linux_boot_e820_entry *in, uint8_t *bytes, size_t room) {
  if (room < 20) {
    return 0;
  }
  es_store_le64(bytes, in->address);
  es_store_le64(bytes + 8, in->size);
  es_store_le32(bytes + 16, in->type);
  return 20;
}

/* specs/platform/linux-boot.yaml:86 */
es_result es_linux_boot_decode_boot_params(const uint8_t *restrict bytes, size_t size,
                                           struct es_linux_boot_boot_params *restrict out) {
  if (size < 4096) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_BOOT_PARAMS_SIZE_4096];
  }
  const uint8_t sentinel = bytes[495];
  const uint16_t header_boot_flag = es_load_le16(bytes + 510);
  const uint32_t header_magic = es_load_le32(bytes + 514);
  const uint16_t header_version = es_load_le16(bytes + 518);
  if (sentinel != 0u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_BOOT_PARAMS_SENTINEL_VALUE];
  }
  if (header_boot_flag != 0xaa55u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_BOOT_PARAMS_HEADER_BOOT_FLAG_VALUE];
  }
  if (header_magic != 0x53726448u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_BOOT_PARAMS_HEADER_MAGIC_VALUE];
  }
  if (header_version < 524u) {
    return &es_linux_boot_refusals[ES_LINUX_BOOT_REFUSAL_BOOT_PARAMS_HEADER_VERSION_MIN];
  }
  struct es_linux_boot_e820_entry e820[128];
  for (size_t i = 0; i < 128; i++) {
    const es_result result_of_e820 = es_linux_boot_decode_e820_entry(bytes + 720 + i * 20, 20, &e820[i]);
    if (result_of_e820 != ES_OK) {
      return result_of_e820;
    }
  }
  const uint64_t tboot_address = es_load_le64(bytes + 88);
  const uint64_t acpi_rsdp_address = es_load_le64(bytes + 112);
  const uint32_t extended_ramdisk_address = es_load_le32(bytes + 192);
  const uint32_t extended_ramdisk_size = es_load_le32(bytes + 196);
  const uint32_t extended_command_line_address = es_load_le32(bytes + 200);
  const uint32_t cc_blob_address = es_load_le32(bytes + 316);
  const uint32_t alternative_memory = es_load_le32(bytes + 480);
  const uint32_t scratch = es_load_le32(bytes + 484);
  const uint8_t e820_count = bytes[488];
  const uint8_t edd_count = bytes[489];
  const uint8_t edd_signature_count = bytes[490];
  const uint8_t keyboard_status = bytes[491];
  const uint8_t secure_boot = bytes[492];
  const uint8_t header_setup_sectors = bytes[497];
  const uint16_t header_root_flags = es_load_le16(bytes + 498);
  const uint32_t header_system_size = es_load_le32(bytes + 500);
  const uint16_t header_ram_size = es_load_le16(bytes + 504);
  const uint16_t header_video_mode = es_load_le16(bytes + 506);
  const uint16_t header_root_device = es_load_le16(bytes + 508);
  const uint8_t header_jump_opcode = bytes[512];
  const uint8_t header_jump_length = bytes[513];
  const uint32_t header_real_mode_switch = es_load_le32(bytes + 520);
  const uint16_t header_start_system_segment = es_load_le16(bytes + 524);
  const uint16_t header_kernel_version = es_load_le16(bytes + 526);
  const uint8_t header_loader_type = bytes[528];
  const uint8_t header_load_flags = bytes[529];
  const uint16_t header_setup_move_size = es_load_le16(bytes + 530);
  const uint32_t header_code32_start = es_load_le32(bytes + 532);
  const uint32_t header_ramdisk_address = es_load_le32(bytes + 536);
  const uint32_t header_ramdisk_size = es_load_le32(bytes + 540);
  const uint32_t header_bootsect_kludge = es_load_le32(bytes + 544);
  const uint16_t header_heap_end = es_load_le16(bytes + 548);
  const uint8_t header_extended_loader_version = bytes[550];
  const uint8_t header_extended_loader_type = bytes[551];
  const uint32_t header_command_line_address = es_load_le32(bytes + 552);
  const uint32_t header_ramdisk_address_max = es_load_le32(bytes + 556);
  const uint32_t header_kernel_alignment = es_load_le32(bytes + 560);
  const uint8_t header_relocatable = bytes[564];
  const uint8_t header_minimum_alignment = bytes[565];
  const uint16_t header_xload_flags = es_load_le16(bytes + 566);
  const uint32_t header_command_line_size = es_load_le32(bytes + 568);
  const uint32_t header_hardware_subarch = es_load_le32(bytes + 572);
  const uint64_t header_hardware_subarch_data = es_load_le64(bytes + 576);
  const uint32_t header_payload_offset = es_load_le32(bytes + 584);
  const uint32_t header_payload_length = es_load_le32(bytes + 588);
  const uint64_t header_setup_data = es_load_le64(bytes + 592);
  const uint64_t header_preferred_address = es_load_le64(bytes + 600);
  const uint32_t header_init_size = es_load_le32(bytes + 608);
  const uint32_t header_handover_offset = es_load_le32(bytes + 612);
  const uint32_t header_kernel_info_offset = es_load_le32(bytes + 616);
  memcpy(out->screen_info, bytes, 64);
  memcpy(out->apm_bios_info, bytes + 64, 20);
  out->tboot_address = tboot_address;
  memcpy(out->ist_info, bytes + 96, 16);
  out->acpi_rsdp_address = acpi_rsdp_address;
  memcpy(out->obsolete_disks, bytes + 128, 64);
  out->extended_ramdisk_address = extended_ramdisk_address;
  out->extended_ramdisk_size = extended_ramdisk_size;
  out->extended_command_line_address = extended_command_line_address;
  out->cc_blob_address = cc_blob_address;
  memcpy(out->edid_info, bytes + 320, 128);
  memcpy(out->efi_info, bytes + 448, 32);
  out->alternative_memory = alternative_memory;
  out->scratch = scratch;
  out->e820_count = e820_count;
  out->edd_count = edd_count;
  out->edd_signature_count = edd_signature_count;
  out->keyboard_status = keyboard_status;
  out->secure_boot = secure_boot;
  out->header.setup_sectors = header_setup_sectors;
  out->header.root_flags = header_root_flags;
  out->header.system_size = header_system_size;
  out->header.ram_size = header_ram_size;
  out->header.video_mode = header_video_mode;
  out->header.root_device = header_root_device;
  out->header.jump_opcode = header_jump_opcode;
  out->header.jump_length = header_jump_length;
  out->header.version = header_version;
  out->header.real_mode_switch = header_real_mode_switch;
  out->header.start_system_segment = header_start_system_segment;
  out->header.kernel_version = header_kernel_version;
  out->header.loader_type = header_loader_type;
  out->header.load_flags = header_load_flags;
  out->header.setup_move_size = header_setup_move_size;
  out->header.code32_start = header_code32_start;
  out->header.ramdisk_address = header_ramdisk_address;
  out->header.ramdisk_size = header_ramdisk_size;
  out->header.bootsect_kludge = header_bootsect_kludge;
  out->header.heap_end = header_heap_end;
  out->header.extended_loader_version = header_extended_loader_version;
  out->header.extended_loader_type = header_extended_loader_type;
  out->header.command_line_address = header_command_line_address;
  out->header.ramdisk_address_max = header_ramdisk_address_max;
  out->header.kernel_alignment = header_kernel_alignment;
  out->header.relocatable = header_relocatable;
  out->header.minimum_alignment = header_minimum_alignment;
  out->header.xload_flags = header_xload_flags;
  out->header.command_line_size = header_command_line_size;
  out->header.hardware_subarch = header_hardware_subarch;
  out->header.hardware_subarch_data = header_hardware_subarch_data;
  out->header.payload_offset = header_payload_offset;
  out->header.payload_length = header_payload_length;
  out->header.setup_data = header_setup_data;
  out->header.preferred_address = header_preferred_address;
  out->header.init_size = header_init_size;
  out->header.handover_offset = header_handover_offset;
  out->header.kernel_info_offset = header_kernel_info_offset;
  memcpy(out->edd_signatures, bytes + 656, 64);
  memcpy(out->e820, e820, sizeof out->e820);
  memcpy(out->edd, bytes + 3328, 492);
  return ES_OK;
}

/* specs/platform/linux-boot.yaml:86 */
size_t es_linux_boot_encode_boot_params(const struct es_linux_boot_boot_params *in, uint8_t *bytes, size_t room) {
  if (in->header.version < 524u) {
    return 0;
  }
  if (room < 4096) {
    return 0;
  }
  memset(bytes, 0, 4096);
  memcpy(bytes, in->screen_info, 64);
  memcpy(bytes + 64, in->apm_bios_info, 20);
  es_store_le64(bytes + 88, in->tboot_address);
  memcpy(bytes + 96, in->ist_info, 16);
  es_store_le64(bytes + 112, in->acpi_rsdp_address);
  memcpy(bytes + 128, in->obsolete_disks, 64);
  es_store_le32(bytes + 192, in->extended_ramdisk_address);
  es_store_le32(bytes + 196, in->extended_ramdisk_size);
  es_store_le32(bytes + 200, in->extended_command_line_address);
  es_store_le32(bytes + 316, in->cc_blob_address);
  memcpy(bytes + 320, in->edid_info, 128);
  memcpy(bytes + 448, in->efi_info, 32);
  es_store_le32(bytes + 480, in->alternative_memory);
  es_store_le32(bytes + 484, in->scratch);
  bytes[488] = in->e820_count;
  bytes[489] = in->edd_count;
  bytes[490] = in->edd_signature_count;
  bytes[491] = in->keyboard_status;
  bytes[492] = in->secure_boot;
  bytes[495] = 0u;
  bytes[497] = in->header.setup_sectors;
  es_store_le16(bytes + 498, in->header.root_flags);
  es_store_le32(bytes + 500, in->header.system_size);
  es_store_le16(bytes + 504, in->header.ram_size);
  es_store_le16(bytes + 506, in->header.video_mode);
  es_store_le16(bytes + 508, in->header.root_device);
  es_store_le16(bytes + 510, 0xaa55u);
  bytes[512] = in->header.jump_opcode;
  bytes[513] = in->header.jump_length;
  es_store_le32(bytes + 514, 0x53726448u);
  es_store_le16(bytes + 518, in->header.version);
  es_store_le32(bytes + 520, in->header.real_mode_switch);
  es_store_le16(bytes + 524, in->header.start_system_segment);
  es_store_le16(bytes + 526, in->header.kernel_version);
  bytes[528] = in->header.loader_type;
  bytes[529] = in->header.load_flags;
  es_store_le16(bytes + 530, in->header.setup_move_size);
  es_store_le32(bytes + 532, in->header.code32_start);
  es_store_le32(bytes + 536, in->header.ramdisk_address);
  es_store_le32(bytes + 540, in->header.ramdisk_size);
  es_store_le32(bytes + 544, in->header.bootsect_kludge);
  es_store_le16(bytes + 548, in->header.heap_end);
  bytes[550] = in->header.extended_loader_version;
  bytes[551] = in->header.extended_loader_type;
  es_store_le32(bytes + 552, in->header.command_line_address);
  es_store_le32(bytes + 556, in->header.ramdisk_address_max);
  es_store_le32(bytes + 560, in->header.kernel_alignment);
  bytes[564] = in->header.relocatable;
  bytes[565] = in->header.minimum_alignment;
  es_store_le16(bytes + 566, in->header.xload_flags);
  es_store_le32(bytes + 568, in->header.command_line_size);
  es_store_le32(bytes + 572, in->header.hardware_subarch);
  es_store_le64(bytes + 576, in->header.hardware_subarch_data);
  es_store_le32(bytes + 584, in->header.payload_offset);
  es_store_le32(bytes + 588, in->header.payload_length);
  es_store_le64(bytes + 592, in->header.setup_data);
  es_store_le64(bytes + 600, in->header.preferred_address);
  es_store_le32(bytes + 608, in->header.init_size);
  es_store_le32(bytes + 612, in->header.handover_offset);
  es_store_le32(bytes + 616, in->header.kernel_info_offset);
  memcpy(bytes + 656, in->edd_signatures, 64);
  for (size_t i = 0; i < 128; i++) {
    if (es_linux_boot_encode_e820_entry(&in->e820[i], bytes + 720 + i * 20, 20) == 0) {
      return 0;
    }
  }
  memcpy(bytes + 3328, in->edd, 492);
  return 4096;
}
