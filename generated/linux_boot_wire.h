/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator.
 * The Linux x86 boot protocol: the setup header of a bzImage, the boot parameters ("zero page") that the kernel
 * reads, and where its 64-bit entry is. */
#ifndef ES_GENERATED_LINUX_BOOT_WIRE_H
#define ES_GENERATED_LINUX_BOOT_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* The setup header ends this many bytes plus jump-length into the image. */
#define ES_LINUX_BOOT_JUMP_BASE 514u
#define ES_LINUX_BOOT_SECTOR_SIZE 512u

/* What a setup-sectors of 0 means. */
#define ES_LINUX_BOOT_SETUP_SECTORS_DEFAULT 4u
#define ES_LINUX_BOOT_SYSTEM_SIZE_UNIT 16u

/* The 64-bit entry from the start of the protected-mode kernel. */
#define ES_LINUX_BOOT_ENTRY_64_OFFSET 512u

/* A boot loader without a number of its own. */
#define ES_LINUX_BOOT_LOADER_TYPE 255u

/* __BOOT_CS */
#define ES_LINUX_BOOT_CODE_SELECTOR 16u

/* __BOOT_DS */
#define ES_LINUX_BOOT_DATA_SELECTOR 24u

/* specs/platform/linux-boot.yaml:17 */
enum es_linux_boot_e820_type {
  ES_LINUX_BOOT_E820_TYPE_RAM = 1,
  ES_LINUX_BOOT_E820_TYPE_RESERVED = 2,
  ES_LINUX_BOOT_E820_TYPE_ACPI = 3,
  ES_LINUX_BOOT_E820_TYPE_NVS = 4,
  ES_LINUX_BOOT_E820_TYPE_UNUSABLE = 5,
};
const char *es_linux_boot_e820_type_name(uint32_t value);
bool es_linux_boot_e820_type_known(uint32_t value);

/* specs/platform/linux-boot.yaml:22 */
#define ES_LINUX_BOOT_LOAD_FLAGS_LOADED_HIGH 1u
#define ES_LINUX_BOOT_LOAD_FLAGS_KASLR 2u
#define ES_LINUX_BOOT_LOAD_FLAGS_QUIET 32u
#define ES_LINUX_BOOT_LOAD_FLAGS_KEEP_SEGMENTS 64u
#define ES_LINUX_BOOT_LOAD_FLAGS_CAN_USE_HEAP 128u

/* specs/platform/linux-boot.yaml:25 */
#define ES_LINUX_BOOT_XLOAD_FLAGS_KERNEL_64 1u
#define ES_LINUX_BOOT_XLOAD_FLAGS_CAN_BE_LOADED_ABOVE_4G 2u
#define ES_LINUX_BOOT_XLOAD_FLAGS_EFI_HANDOVER_32 4u
#define ES_LINUX_BOOT_XLOAD_FLAGS_EFI_HANDOVER_64 8u
#define ES_LINUX_BOOT_XLOAD_FLAGS_EFI_KEXEC 16u
#define ES_LINUX_BOOT_XLOAD_FLAGS_FIVE_LEVEL 32u
#define ES_LINUX_BOOT_XLOAD_FLAGS_FIVE_LEVEL_ENABLED 64u

/* specs/platform/linux-boot.yaml:29 Version 2.15. Older ones are shorter; the rest then reads as zero. */
struct es_linux_boot_setup_header {
  uint8_t setup_sectors;
  uint16_t root_flags;
  uint32_t system_size; /* The protected-mode kernel in units of 16 bytes. */
  uint16_t ram_size;
  uint16_t video_mode;
  uint16_t root_device;
  uint8_t jump_opcode;
  uint8_t jump_length;
  uint16_t version; /* The first version that says whether there is a 64-bit entry. */
  uint32_t real_mode_switch;
  uint16_t start_system_segment;
  uint16_t kernel_version;
  uint8_t loader_type;
  uint8_t load_flags;
  uint16_t setup_move_size;
  uint32_t code32_start;
  uint32_t ramdisk_address;
  uint32_t ramdisk_size;
  uint32_t bootsect_kludge;
  uint16_t heap_end;
  uint8_t extended_loader_version;
  uint8_t extended_loader_type;
  uint32_t command_line_address;
  uint32_t ramdisk_address_max;
  uint32_t kernel_alignment;
  uint8_t relocatable;
  uint8_t minimum_alignment;
  uint16_t xload_flags;
  uint32_t command_line_size;
  uint32_t hardware_subarch;
  uint64_t hardware_subarch_data;
  uint32_t payload_offset;
  uint32_t payload_length;
  uint64_t setup_data;
  uint64_t preferred_address;
  uint32_t init_size;
  uint32_t handover_offset;
  uint32_t kernel_info_offset;
};
#define ES_LINUX_BOOT_SETUP_HEADER_SIZE_MIN 123u
#define ES_LINUX_BOOT_SETUP_HEADER_SIZE_MAX 123u
#define ES_LINUX_BOOT_SETUP_HEADER_SETUP_SECTORS_OFFSET 0u
#define ES_LINUX_BOOT_SETUP_HEADER_ROOT_FLAGS_OFFSET 1u
#define ES_LINUX_BOOT_SETUP_HEADER_SYSTEM_SIZE_OFFSET 3u
#define ES_LINUX_BOOT_SETUP_HEADER_RAM_SIZE_OFFSET 7u
#define ES_LINUX_BOOT_SETUP_HEADER_VIDEO_MODE_OFFSET 9u
#define ES_LINUX_BOOT_SETUP_HEADER_ROOT_DEVICE_OFFSET 11u
#define ES_LINUX_BOOT_SETUP_HEADER_BOOT_FLAG_OFFSET 13u
#define ES_LINUX_BOOT_SETUP_HEADER_JUMP_OPCODE_OFFSET 15u
#define ES_LINUX_BOOT_SETUP_HEADER_JUMP_LENGTH_OFFSET 16u
#define ES_LINUX_BOOT_SETUP_HEADER_MAGIC_OFFSET 17u
#define ES_LINUX_BOOT_SETUP_HEADER_VERSION_OFFSET 21u
#define ES_LINUX_BOOT_SETUP_HEADER_REAL_MODE_SWITCH_OFFSET 23u
#define ES_LINUX_BOOT_SETUP_HEADER_START_SYSTEM_SEGMENT_OFFSET 27u
#define ES_LINUX_BOOT_SETUP_HEADER_KERNEL_VERSION_OFFSET 29u
#define ES_LINUX_BOOT_SETUP_HEADER_LOADER_TYPE_OFFSET 31u
#define ES_LINUX_BOOT_SETUP_HEADER_LOAD_FLAGS_OFFSET 32u
#define ES_LINUX_BOOT_SETUP_HEADER_SETUP_MOVE_SIZE_OFFSET 33u
#define ES_LINUX_BOOT_SETUP_HEADER_CODE32_START_OFFSET 35u
#define ES_LINUX_BOOT_SETUP_HEADER_RAMDISK_ADDRESS_OFFSET 39u
#define ES_LINUX_BOOT_SETUP_HEADER_RAMDISK_SIZE_OFFSET 43u
#define ES_LINUX_BOOT_SETUP_HEADER_BOOTSECT_KLUDGE_OFFSET 47u
#define ES_LINUX_BOOT_SETUP_HEADER_HEAP_END_OFFSET 51u
#define ES_LINUX_BOOT_SETUP_HEADER_EXTENDED_LOADER_VERSION_OFFSET 53u
#define ES_LINUX_BOOT_SETUP_HEADER_EXTENDED_LOADER_TYPE_OFFSET 54u
#define ES_LINUX_BOOT_SETUP_HEADER_COMMAND_LINE_ADDRESS_OFFSET 55u
#define ES_LINUX_BOOT_SETUP_HEADER_RAMDISK_ADDRESS_MAX_OFFSET 59u
#define ES_LINUX_BOOT_SETUP_HEADER_KERNEL_ALIGNMENT_OFFSET 63u
#define ES_LINUX_BOOT_SETUP_HEADER_RELOCATABLE_OFFSET 67u
#define ES_LINUX_BOOT_SETUP_HEADER_MINIMUM_ALIGNMENT_OFFSET 68u
#define ES_LINUX_BOOT_SETUP_HEADER_XLOAD_FLAGS_OFFSET 69u
#define ES_LINUX_BOOT_SETUP_HEADER_COMMAND_LINE_SIZE_OFFSET 71u
#define ES_LINUX_BOOT_SETUP_HEADER_HARDWARE_SUBARCH_OFFSET 75u
#define ES_LINUX_BOOT_SETUP_HEADER_HARDWARE_SUBARCH_DATA_OFFSET 79u
#define ES_LINUX_BOOT_SETUP_HEADER_PAYLOAD_OFFSET_OFFSET 87u
#define ES_LINUX_BOOT_SETUP_HEADER_PAYLOAD_LENGTH_OFFSET 91u
#define ES_LINUX_BOOT_SETUP_HEADER_SETUP_DATA_OFFSET 95u
#define ES_LINUX_BOOT_SETUP_HEADER_PREFERRED_ADDRESS_OFFSET 103u
#define ES_LINUX_BOOT_SETUP_HEADER_INIT_SIZE_OFFSET 111u
#define ES_LINUX_BOOT_SETUP_HEADER_HANDOVER_OFFSET_OFFSET 115u
#define ES_LINUX_BOOT_SETUP_HEADER_KERNEL_INFO_OFFSET_OFFSET 119u

/* specs/platform/linux-boot.yaml:73 The head of an item in the list that begins at `setup-data` of the setup header;
 * `length` bytes follow. */
struct es_linux_boot_setup_data {
  uint64_t next;
  uint32_t type;
  uint32_t length;
};
#define ES_LINUX_BOOT_SETUP_DATA_SIZE_MIN 16u
#define ES_LINUX_BOOT_SETUP_DATA_SIZE_MAX 16u
#define ES_LINUX_BOOT_SETUP_DATA_NEXT_OFFSET 0u
#define ES_LINUX_BOOT_SETUP_DATA_TYPE_OFFSET 8u
#define ES_LINUX_BOOT_SETUP_DATA_LENGTH_OFFSET 12u

/* specs/platform/linux-boot.yaml:80 */
struct es_linux_boot_e820_entry {
  uint64_t address;
  uint64_t size;
  uint32_t type;
};
#define ES_LINUX_BOOT_E820_ENTRY_SIZE_MIN 20u
#define ES_LINUX_BOOT_E820_ENTRY_SIZE_MAX 20u
#define ES_LINUX_BOOT_E820_ENTRY_ADDRESS_OFFSET 0u
#define ES_LINUX_BOOT_E820_ENTRY_SIZE_OFFSET 8u
#define ES_LINUX_BOOT_E820_ENTRY_TYPE_OFFSET 16u

/* specs/platform/linux-boot.yaml:86 */
struct es_linux_boot_boot_params {
  uint8_t screen_info[64];
  uint8_t apm_bios_info[20];
  uint64_t tboot_address;
  uint8_t ist_info[16];
  uint64_t acpi_rsdp_address;
  uint8_t obsolete_disks[64];
  uint32_t extended_ramdisk_address;
  uint32_t extended_ramdisk_size;
  uint32_t extended_command_line_address;
  uint32_t cc_blob_address;
  uint8_t edid_info[128];
  uint8_t efi_info[32];
  uint32_t alternative_memory;
  uint32_t scratch;
  uint8_t e820_count;
  uint8_t edd_count;
  uint8_t edd_signature_count;
  uint8_t keyboard_status;
  uint8_t secure_boot;
  struct es_linux_boot_setup_header header; /* As far into the boot parameters as into the image. */
  uint8_t edd_signatures[64];
  struct es_linux_boot_e820_entry e820[128];
  uint8_t edd[492];
};
#define ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MIN 0x1000u
#define ES_LINUX_BOOT_BOOT_PARAMS_SIZE_MAX 0x1000u
#define ES_LINUX_BOOT_BOOT_PARAMS_SCREEN_INFO_OFFSET 0u
#define ES_LINUX_BOOT_BOOT_PARAMS_APM_BIOS_INFO_OFFSET 64u
#define ES_LINUX_BOOT_BOOT_PARAMS_TBOOT_ADDRESS_OFFSET 88u
#define ES_LINUX_BOOT_BOOT_PARAMS_IST_INFO_OFFSET 96u
#define ES_LINUX_BOOT_BOOT_PARAMS_ACPI_RSDP_ADDRESS_OFFSET 112u
#define ES_LINUX_BOOT_BOOT_PARAMS_OBSOLETE_DISKS_OFFSET 128u
#define ES_LINUX_BOOT_BOOT_PARAMS_EXTENDED_RAMDISK_ADDRESS_OFFSET 192u
#define ES_LINUX_BOOT_BOOT_PARAMS_EXTENDED_RAMDISK_SIZE_OFFSET 196u
#define ES_LINUX_BOOT_BOOT_PARAMS_EXTENDED_COMMAND_LINE_ADDRESS_OFFSET 200u
#define ES_LINUX_BOOT_BOOT_PARAMS_CC_BLOB_ADDRESS_OFFSET 316u
#define ES_LINUX_BOOT_BOOT_PARAMS_EDID_INFO_OFFSET 320u
#define ES_LINUX_BOOT_BOOT_PARAMS_EFI_INFO_OFFSET 448u
#define ES_LINUX_BOOT_BOOT_PARAMS_ALTERNATIVE_MEMORY_OFFSET 480u
#define ES_LINUX_BOOT_BOOT_PARAMS_SCRATCH_OFFSET 484u
#define ES_LINUX_BOOT_BOOT_PARAMS_E820_COUNT_OFFSET 488u
#define ES_LINUX_BOOT_BOOT_PARAMS_EDD_COUNT_OFFSET 489u
#define ES_LINUX_BOOT_BOOT_PARAMS_EDD_SIGNATURE_COUNT_OFFSET 490u
#define ES_LINUX_BOOT_BOOT_PARAMS_KEYBOARD_STATUS_OFFSET 491u
#define ES_LINUX_BOOT_BOOT_PARAMS_SECURE_BOOT_OFFSET 492u
#define ES_LINUX_BOOT_BOOT_PARAMS_SENTINEL_OFFSET 495u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_SECTORS_OFFSET 497u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_ROOT_FLAGS_OFFSET 498u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SYSTEM_SIZE_OFFSET 500u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_RAM_SIZE_OFFSET 504u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_VIDEO_MODE_OFFSET 506u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_ROOT_DEVICE_OFFSET 508u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_BOOT_FLAG_OFFSET 510u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_JUMP_OPCODE_OFFSET 512u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_JUMP_LENGTH_OFFSET 513u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_MAGIC_OFFSET 514u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_VERSION_OFFSET 518u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_REAL_MODE_SWITCH_OFFSET 520u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_START_SYSTEM_SEGMENT_OFFSET 524u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_KERNEL_VERSION_OFFSET 526u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_LOADER_TYPE_OFFSET 528u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_LOAD_FLAGS_OFFSET 529u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_MOVE_SIZE_OFFSET 530u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_CODE32_START_OFFSET 532u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_RAMDISK_ADDRESS_OFFSET 536u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_RAMDISK_SIZE_OFFSET 540u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_BOOTSECT_KLUDGE_OFFSET 544u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_HEAP_END_OFFSET 548u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_EXTENDED_LOADER_VERSION_OFFSET 550u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_EXTENDED_LOADER_TYPE_OFFSET 551u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_COMMAND_LINE_ADDRESS_OFFSET 552u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_RAMDISK_ADDRESS_MAX_OFFSET 556u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_KERNEL_ALIGNMENT_OFFSET 560u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_RELOCATABLE_OFFSET 564u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_MINIMUM_ALIGNMENT_OFFSET 565u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_XLOAD_FLAGS_OFFSET 566u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_COMMAND_LINE_SIZE_OFFSET 568u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_HARDWARE_SUBARCH_OFFSET 572u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_HARDWARE_SUBARCH_DATA_OFFSET 576u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_PAYLOAD_OFFSET_OFFSET 584u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_PAYLOAD_LENGTH_OFFSET 588u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_SETUP_DATA_OFFSET 592u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_PREFERRED_ADDRESS_OFFSET 600u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_INIT_SIZE_OFFSET 608u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_HANDOVER_OFFSET_OFFSET 612u
#define ES_LINUX_BOOT_BOOT_PARAMS_HEADER_KERNEL_INFO_OFFSET_OFFSET 616u
#define ES_LINUX_BOOT_BOOT_PARAMS_EDD_SIGNATURES_OFFSET 656u
#define ES_LINUX_BOOT_BOOT_PARAMS_E820_OFFSET 720u
#define ES_LINUX_BOOT_BOOT_PARAMS_EDD_OFFSET 0xd00u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/linux-boot.yaml:29 */
ES_MUST_USE es_result es_linux_boot_decode_setup_header(const uint8_t *restrict bytes, size_t size,
                                                        struct es_linux_boot_setup_header *restrict out);

/* specs/platform/linux-boot.yaml:29 */
size_t es_linux_boot_encode_setup_header(const struct es_linux_boot_setup_header *in, uint8_t *bytes, size_t room);

/* specs/platform/linux-boot.yaml:73 */
ES_MUST_USE es_result es_linux_boot_decode_setup_data(const uint8_t *restrict bytes, size_t size,
                                                      struct es_linux_boot_setup_data *restrict out);

/* specs/platform/linux-boot.yaml:73 */
size_t es_linux_boot_encode_setup_data(const struct es_linux_boot_setup_data *in, uint8_t *bytes, size_t room);

/* specs/platform/linux-boot.yaml:80 */
ES_MUST_USE es_result es_linux_boot_decode_e820_entry(const uint8_t *restrict bytes, size_t size,
                                                      struct es_linux_boot_e820_entry *restrict out);

/* specs/platform/linux-boot.yaml:80 */
size_t es_linux_boot_encode_e820_entry(const struct es_linux_boot_e820_entry *in, uint8_t *bytes, size_t room);

/* specs/platform/linux-boot.yaml:86 */
ES_MUST_USE es_result es_linux_boot_decode_boot_params(const uint8_t *restrict bytes, size_t size,
                                                       struct es_linux_boot_boot_params *restrict out);

/* specs/platform/linux-boot.yaml:86 */
size_t es_linux_boot_encode_boot_params(const struct es_linux_boot_boot_params *in, uint8_t *bytes, size_t room);

#endif
