/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator. */
#include "generated/inspect/linux_boot_inspect.h"

#include "generated/linux_boot_spec.h"

/* specs/platform/linux-boot.yaml:22 */
static const struct es_shape_name rows_names_of_linux_boot_load_flags[5] = {
    {
        .value = 1u,
        .name = "loaded-high",
    },
    {
        .value = 2u,
        .name = "kaslr",
    },
    {
        .value = 32u,
        .name = "quiet",
    },
    {
        .value = 64u,
        .name = "keep-segments",
    },
    {
        .value = 128u,
        .name = "can-use-heap",
    },
};

static const struct es_shape_names names_of_linux_boot_load_flags = {
    .rows = rows_names_of_linux_boot_load_flags,
    .count = 5,
    .flags = true,
};

/* specs/platform/linux-boot.yaml:25 */
static const struct es_shape_name rows_names_of_linux_boot_xload_flags[7] = {
    {
        .value = 1u,
        .name = "kernel-64",
    },
    {
        .value = 2u,
        .name = "can-be-loaded-above-4g",
    },
    {
        .value = 4u,
        .name = "efi-handover-32",
    },
    {
        .value = 8u,
        .name = "efi-handover-64",
    },
    {
        .value = 16u,
        .name = "efi-kexec",
    },
    {
        .value = 32u,
        .name = "five-level",
    },
    {
        .value = 64u,
        .name = "five-level-enabled",
    },
};

static const struct es_shape_names names_of_linux_boot_xload_flags = {
    .rows = rows_names_of_linux_boot_xload_flags,
    .count = 7,
    .flags = true,
};

static const struct es_shape_field fields_of_es_linux_boot_setup_header_shape[38] = {
    {
        .name = "setup-sectors",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, setup_sectors),
        .width = 1,
    },
    {
        .name = "root-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, root_flags),
        .width = 2,
    },
    {
        .name = "system-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, system_size),
        .width = 4,
    },
    {
        .name = "ram-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, ram_size),
        .width = 2,
    },
    {
        .name = "video-mode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, video_mode),
        .width = 2,
    },
    {
        .name = "root-device",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, root_device),
        .width = 2,
    },
    {
        .name = "jump-opcode",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, jump_opcode),
        .width = 1,
    },
    {
        .name = "jump-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, jump_length),
        .width = 1,
    },
    {
        .name = "version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, version),
        .width = 2,
    },
    {
        .name = "real-mode-switch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, real_mode_switch),
        .width = 4,
    },
    {
        .name = "start-system-segment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, start_system_segment),
        .width = 2,
    },
    {
        .name = "kernel-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, kernel_version),
        .width = 2,
    },
    {
        .name = "loader-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, loader_type),
        .width = 1,
    },
    {
        .name = "load-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, load_flags),
        .names = &names_of_linux_boot_load_flags,
        .width = 1,
    },
    {
        .name = "setup-move-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, setup_move_size),
        .width = 2,
    },
    {
        .name = "code32-start",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, code32_start),
        .width = 4,
    },
    {
        .name = "ramdisk-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, ramdisk_address),
        .width = 4,
    },
    {
        .name = "ramdisk-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, ramdisk_size),
        .width = 4,
    },
    {
        .name = "bootsect-kludge",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, bootsect_kludge),
        .width = 4,
    },
    {
        .name = "heap-end",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, heap_end),
        .width = 2,
    },
    {
        .name = "extended-loader-version",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, extended_loader_version),
        .width = 1,
    },
    {
        .name = "extended-loader-type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, extended_loader_type),
        .width = 1,
    },
    {
        .name = "command-line-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, command_line_address),
        .width = 4,
    },
    {
        .name = "ramdisk-address-max",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, ramdisk_address_max),
        .width = 4,
    },
    {
        .name = "kernel-alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, kernel_alignment),
        .width = 4,
    },
    {
        .name = "relocatable",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, relocatable),
        .width = 1,
    },
    {
        .name = "minimum-alignment",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, minimum_alignment),
        .width = 1,
    },
    {
        .name = "xload-flags",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, xload_flags),
        .names = &names_of_linux_boot_xload_flags,
        .width = 2,
    },
    {
        .name = "command-line-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, command_line_size),
        .width = 4,
    },
    {
        .name = "hardware-subarch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, hardware_subarch),
        .width = 4,
    },
    {
        .name = "hardware-subarch-data",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, hardware_subarch_data),
        .hex = true,
        .width = 8,
    },
    {
        .name = "payload-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, payload_offset),
        .width = 4,
    },
    {
        .name = "payload-length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, payload_length),
        .width = 4,
    },
    {
        .name = "setup-data",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, setup_data),
        .hex = true,
        .width = 8,
    },
    {
        .name = "preferred-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, preferred_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "init-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, init_size),
        .width = 4,
    },
    {
        .name = "handover-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, handover_offset),
        .width = 4,
    },
    {
        .name = "kernel-info-offset",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_header, kernel_info_offset),
        .width = 4,
    },
};

/* specs/platform/linux-boot.yaml:29 */
const struct es_shape es_linux_boot_setup_header_shape = {
    .name = "setup-header",
    .doc = "Version 2.15. Older ones are shorter; the rest then reads as zero.",
    .fields = fields_of_es_linux_boot_setup_header_shape,
    .count = 38,
    .size = sizeof(struct es_linux_boot_setup_header),
    .slices = false,
};

static const struct es_shape_field fields_of_es_linux_boot_setup_data_shape[3] = {
    {
        .name = "next",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_data, next),
        .hex = true,
        .width = 8,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_data, type),
        .width = 4,
    },
    {
        .name = "length",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_setup_data, length),
        .width = 4,
    },
};

/* specs/platform/linux-boot.yaml:73 */
const struct es_shape es_linux_boot_setup_data_shape = {
    .name = "setup-data",
    .doc = "The head of an item in the list that begins at `setup-data` of the setup header; `length` bytes "
           "follow.",
    .fields = fields_of_es_linux_boot_setup_data_shape,
    .count = 3,
    .size = sizeof(struct es_linux_boot_setup_data),
    .slices = false,
};

/* specs/platform/linux-boot.yaml:17 */
static const struct es_shape_name rows_names_of_linux_boot_e820_type[5] = {
    {
        .value = 1u,
        .name = "ram",
    },
    {
        .value = 2u,
        .name = "reserved",
    },
    {
        .value = 3u,
        .name = "acpi",
    },
    {
        .value = 4u,
        .name = "nvs",
    },
    {
        .value = 5u,
        .name = "unusable",
    },
};

static const struct es_shape_names names_of_linux_boot_e820_type = {
    .rows = rows_names_of_linux_boot_e820_type,
    .count = 5,
    .flags = false,
};

static const struct es_shape_field fields_of_es_linux_boot_e820_entry_shape[3] = {
    {
        .name = "address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_e820_entry, address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_e820_entry, size),
        .hex = true,
        .width = 8,
    },
    {
        .name = "type",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_e820_entry, type),
        .names = &names_of_linux_boot_e820_type,
        .width = 4,
    },
};

/* specs/platform/linux-boot.yaml:80 */
const struct es_shape es_linux_boot_e820_entry_shape = {
    .name = "e820-entry",
    .doc = "",
    .fields = fields_of_es_linux_boot_e820_entry_shape,
    .count = 3,
    .size = sizeof(struct es_linux_boot_e820_entry),
    .slices = false,
};

static const struct es_shape_field fields_of_es_linux_boot_boot_params_shape[23] = {
    {
        .name = "screen-info",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, screen_info),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->screen_info),
    },
    {
        .name = "apm-bios-info",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, apm_bios_info),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->apm_bios_info),
    },
    {
        .name = "tboot-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, tboot_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "ist-info",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, ist_info),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->ist_info),
    },
    {
        .name = "acpi-rsdp-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, acpi_rsdp_address),
        .hex = true,
        .width = 8,
    },
    {
        .name = "obsolete-disks",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, obsolete_disks),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->obsolete_disks),
    },
    {
        .name = "extended-ramdisk-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, extended_ramdisk_address),
        .width = 4,
    },
    {
        .name = "extended-ramdisk-size",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, extended_ramdisk_size),
        .width = 4,
    },
    {
        .name = "extended-command-line-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, extended_command_line_address),
        .width = 4,
    },
    {
        .name = "cc-blob-address",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, cc_blob_address),
        .width = 4,
    },
    {
        .name = "edid-info",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, edid_info),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->edid_info),
    },
    {
        .name = "efi-info",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, efi_info),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->efi_info),
    },
    {
        .name = "alternative-memory",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, alternative_memory),
        .width = 4,
    },
    {
        .name = "scratch",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, scratch),
        .width = 4,
    },
    {
        .name = "e820-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, e820_count),
        .width = 1,
    },
    {
        .name = "edd-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, edd_count),
        .width = 1,
    },
    {
        .name = "edd-signature-count",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, edd_signature_count),
        .width = 1,
    },
    {
        .name = "keyboard-status",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, keyboard_status),
        .width = 1,
    },
    {
        .name = "secure-boot",
        .sort = ES_SHAPE_NUMBER,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, secure_boot),
        .width = 1,
    },
    {
        .name = "header",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, header),
        .shape = &es_linux_boot_setup_header_shape,
    },
    {
        .name = "edd-signatures",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, edd_signatures),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->edd_signatures),
    },
    {
        .name = "e820",
        .sort = ES_SHAPE_STRUCT,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, e820),
        .shape = &es_linux_boot_e820_entry_shape,
        .count = 128,
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->e820[0]),
    },
    {
        .name = "edd",
        .sort = ES_SHAPE_BYTES,
        .last = UINT8_MAX,
        .offset = offsetof(struct es_linux_boot_boot_params, edd),
        .size = sizeof(((const struct es_linux_boot_boot_params *)0)->edd),
    },
};

/* specs/platform/linux-boot.yaml:86 */
const struct es_shape es_linux_boot_boot_params_shape = {
    .name = "boot-params",
    .doc = "",
    .fields = fields_of_es_linux_boot_boot_params_shape,
    .count = 23,
    .size = sizeof(struct es_linux_boot_boot_params),
    .slices = false,
};

/* What stands where a refusal points. */
static const struct es_shape_refused es_linux_boot_refused[ES_LINUX_BOOT_REFUSAL_COUNT] = {
    {
        .width = 0,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
    {
        .width = 0,
    },
    {
        .width = 0,
        .element = true,
    },
    {
        .width = 0,
    },
    {
        .width = 1,
    },
    {
        .width = 2,
    },
    {
        .width = 4,
    },
    {
        .width = 2,
    },
};

static const struct es_shape_family families[1] = {
    {
        .name = "entresol_linux_boot_refusals_total",
        .help = "The Linux x86 boot protocol: the setup header of a bzImage, the boot parameters (\"zero "
                "page\") that the kernel reads, and where its 64-bit entry is.",
    },
};

static const struct es_shape_metric es_linux_boot_metrics[ES_LINUX_BOOT_COUNTER_COUNT] = {
    {
        .family = &families[0],
        .labels = "where=\"setup-header\","
                  "field=\"\","
                  "rule=\"size at least 123\","
                  "counter=\"refused.setup-header.size-123\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"setup-header\","
                  "field=\"boot-flag\","
                  "rule=\"value 0xaa55\","
                  "counter=\"refused.setup-header.boot-flag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"setup-header\","
                  "field=\"magic\","
                  "rule=\"value 0x53726448\","
                  "counter=\"refused.setup-header.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"setup-header\","
                  "field=\"version\","
                  "rule=\"min 0x020c\","
                  "counter=\"refused.setup-header.version.min\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"setup-data\",field=\"\",rule=\"size at least 16\",counter=\"refused.setup-data.size-16\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"e820-entry\",field=\"\",rule=\"size at least 20\",counter=\"refused.e820-entry.size-20\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"boot-params\","
                  "field=\"\","
                  "rule=\"size at least 4096\","
                  "counter=\"refused.boot-params.size-4096\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"boot-params\","
                  "field=\"sentinel\","
                  "rule=\"value 0x0\","
                  "counter=\"refused.boot-params.sentinel.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"boot-params\","
                  "field=\"header.boot-flag\","
                  "rule=\"value 0xaa55\","
                  "counter=\"refused.boot-params.header.boot-flag.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"boot-params\","
                  "field=\"header.magic\","
                  "rule=\"value 0x53726448\","
                  "counter=\"refused.boot-params.header.magic.value\"",
    },
    {
        .family = &families[0],
        .labels = "where=\"boot-params\","
                  "field=\"header.version\","
                  "rule=\"min 0x020c\","
                  "counter=\"refused.boot-params.header.version.min\"",
    },
};

static const struct es_shape *const all_shapes[] = {
    &es_linux_boot_setup_header_shape,
    /* 4 in all */
    &es_linux_boot_setup_data_shape,
    &es_linux_boot_e820_entry_shape,
    &es_linux_boot_boot_params_shape,
};

const struct es_shape_spec es_linux_boot_shapes = {
    .spec = &es_linux_boot_spec,
    .shapes = all_shapes,
    .shape_count = 4,
    .refused = es_linux_boot_refused,
    .metrics = es_linux_boot_metrics,
};
