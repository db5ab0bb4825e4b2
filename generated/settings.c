/* Generated from specs/settings/settings.yaml; change that and run python3 -m generator. */
#include "generated/settings.h"

#include <stddef.h>

static const struct es_setting_key kernel_keys[] = {
    {
        .name = "image",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .required = true,
        .offset = offsetof(struct es_settings_kernel, image),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "initrd",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_kernel, initrd),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "command-line",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 0x7ffu,
        .standard = "",
        .offset = offsetof(struct es_settings_kernel, command_line),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_kernel = {
    .name = "kernel",
    .keys = kernel_keys,
    .key_count = 3,
    .size = sizeof(struct es_settings_kernel),
};

static const struct es_setting_key serial_port_keys[] = {
    {
        .name = "stdio",
        .value.kind = ES_SETTING_NOTHING,
        .offset = ES_SETTING_NO_MEMBER,
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "none",
        .value.kind = ES_SETTING_NOTHING,
        .offset = ES_SETTING_NO_MEMBER,
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "socket",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_serial_port, as.socket),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "file",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_serial_port, as.file),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_serial_port = {
    .name = "serial-port",
    .one_of = true,
    .keys = serial_port_keys,
    .key_count = 4,
    .size = sizeof(struct es_settings_serial_port),
};

static const struct es_setting_key serial_keys[] = {
    {
        .name = "console",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_serial_port,
        .standard = "stdio",
        .offset = offsetof(struct es_settings_serial, console),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "second",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_serial_port,
        .standard = "none",
        .offset = offsetof(struct es_settings_serial, second),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_serial = {
    .name = "serial",
    .may_be_absent = true,
    .keys = serial_keys,
    .key_count = 2,
    .size = sizeof(struct es_settings_serial),
};

static const struct es_setting_key backing_keys[] = {
    {
        .name = "file",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_backing, as.file),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "memory",
        .value.kind = ES_SETTING_SIZE,
        .value.min = 0x100000u,
        .value.max = 0x1000000000ull,
        .offset = offsetof(struct es_settings_backing, as.memory),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_backing = {
    .name = "backing",
    .one_of = true,
    .keys = backing_keys,
    .key_count = 2,
    .size = sizeof(struct es_settings_backing),
};

static const uint64_t disk_block_size_choices[] = {
    512u,
    0x1000u,
};

static const struct es_setting_key disk_keys[] = {
    {
        .name = "lun",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 63u,
        .required = true,
        .offset = offsetof(struct es_settings_disk, lun),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "backing",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_backing,
        .required = true,
        .offset = offsetof(struct es_settings_disk, backing),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "read-only",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_settings_disk, read_only),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "serial-number",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 32u,
        .standard = "",
        .offset = offsetof(struct es_settings_disk, serial_number),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "vendor",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 8u,
        .standard = "ENTRESOL",
        .offset = offsetof(struct es_settings_disk, vendor),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "product",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 16u,
        .standard = "DISK",
        .offset = offsetof(struct es_settings_disk, product),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "block-size",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 0x1000u,
        .value.choices = disk_block_size_choices,
        .value.choice_count = 2,
        .standard = "512",
        .offset = offsetof(struct es_settings_disk, block_size),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_disk = {
    .name = "disk",
    .keys = disk_keys,
    .key_count = 7,
    .size = sizeof(struct es_settings_disk),
};

static const struct es_setting_value controller_disks_item = {
    .kind = ES_SETTING_TYPE,
    .type = &type_disk,
};

static const uint16_t controller_disks_unique[] = {
    0,
};

static const struct es_setting_key controller_keys[] = {
    {
        .name = "name",
        .value.kind = ES_SETTING_NAME,
        .value.min = 0u,
        .value.max = 64u,
        .required = true,
        .offset = offsetof(struct es_settings_controller, name),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "sub-channels",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 63u,
        .standard = "63",
        .offset = offsetof(struct es_settings_controller, sub_channels),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "disks",
        .value.kind = ES_SETTING_LIST,
        .value.min = 0u,
        .value.max = 64u,
        .value.item = &controller_disks_item,
        .value.item_size = sizeof(struct es_settings_disk),
        .value.unique = controller_disks_unique,
        .value.unique_count = 1,
        .offset = offsetof(struct es_settings_controller, disks),
        .count_offset = offsetof(struct es_settings_controller, disks_count),
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_controller = {
    .name = "controller",
    .keys = controller_keys,
    .key_count = 3,
    .size = sizeof(struct es_settings_controller),
};

static const struct es_setting_key vmbus_keys[] = {
    {
        .name = "highest-version",
        .value.kind = ES_SETTING_VERSION,
        .standard = "6.0",
        .offset = offsetof(struct es_settings_vmbus, highest_version),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_vmbus = {
    .name = "vmbus",
    .may_be_absent = true,
    .keys = vmbus_keys,
    .key_count = 1,
    .size = sizeof(struct es_settings_vmbus),
};

static const struct es_setting_key control_keys[] = {
    {
        .name = "socket",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_control, socket),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "shutdown-seconds",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 1u,
        .value.max = 0xe10u,
        .outside = true,
        .standard = "90",
        .offset = offsetof(struct es_settings_control, shutdown_seconds),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_control = {
    .name = "control",
    .may_be_absent = true,
    .keys = control_keys,
    .key_count = 2,
    .size = sizeof(struct es_settings_control),
};

static const struct es_setting_key capture_keys[] = {
    {
        .name = "file",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_capture, file),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_capture = {
    .name = "capture",
    .may_be_absent = true,
    .keys = capture_keys,
    .key_count = 1,
    .size = sizeof(struct es_settings_capture),
};

static const struct es_setting_key tpm_state_keys[] = {
    {
        .name = "none",
        .value.kind = ES_SETTING_NOTHING,
        .offset = ES_SETTING_NO_MEMBER,
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "folder",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_tpm_state, as.folder),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "device",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_tpm_state, as.device),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tpm_state = {
    .name = "tpm-state",
    .one_of = true,
    .keys = tpm_state_keys,
    .key_count = 3,
    .size = sizeof(struct es_settings_tpm_state),
};

static const struct es_setting_key tpm_key_keys[] = {
    {
        .name = "none",
        .value.kind = ES_SETTING_NOTHING,
        .offset = ES_SETTING_NO_MEMBER,
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "file",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_tpm_key, as.file),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "keyring",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 255u,
        .offset = offsetof(struct es_settings_tpm_key, as.keyring),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tpm_key = {
    .name = "tpm-key",
    .one_of = true,
    .keys = tpm_key_keys,
    .key_count = 3,
    .size = sizeof(struct es_settings_tpm_key),
};

static const struct es_setting_key tpm_rollback_keys[] = {
    {
        .name = "none",
        .value.kind = ES_SETTING_NOTHING,
        .offset = ES_SETTING_NO_MEMBER,
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "file",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_tpm_rollback, as.file),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tpm_rollback = {
    .name = "tpm-rollback",
    .one_of = true,
    .keys = tpm_rollback_keys,
    .key_count = 2,
    .size = sizeof(struct es_settings_tpm_rollback),
};

static const struct es_setting_key tpm_banks_keys[] = {
    {
        .name = "sha1",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_settings_tpm_banks, sha1),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "sha256",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "true",
        .offset = offsetof(struct es_settings_tpm_banks, sha256),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "sha384",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "true",
        .offset = offsetof(struct es_settings_tpm_banks, sha384),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "sha512",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_settings_tpm_banks, sha512),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tpm_banks = {
    .name = "tpm-banks",
    .may_be_absent = true,
    .keys = tpm_banks_keys,
    .key_count = 4,
    .size = sizeof(struct es_settings_tpm_banks),
};

static const char *const tpm_interface_words[] = {
    "crb",
    "tis",
};

static const struct es_setting_key tpm_keys[] = {
    {
        .name = "interface",
        .value.kind = ES_SETTING_WORD,
        .value.words = tpm_interface_words,
        .value.word_count = 2,
        .required = true,
        .offset = offsetof(struct es_settings_tpm, interface),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "state",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tpm_state,
        .standard = "none",
        .offset = offsetof(struct es_settings_tpm, state),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "key",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tpm_key,
        .standard = "none",
        .offset = offsetof(struct es_settings_tpm, key),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "rollback",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tpm_rollback,
        .standard = "none",
        .offset = offsetof(struct es_settings_tpm, rollback),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "ephemeral",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_settings_tpm, ephemeral),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "banks",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tpm_banks,
        .offset = offsetof(struct es_settings_tpm, banks),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "ca",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_settings_tpm, ca),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tpm = {
    .name = "tpm",
    .keys = tpm_keys,
    .key_count = 7,
    .size = sizeof(struct es_settings_tpm),
};

static const struct es_setting_value vm_storage_item = {
    .kind = ES_SETTING_TYPE,
    .type = &type_controller,
};

static const uint16_t vm_storage_unique[] = {
    0,
};

static const struct es_setting_key vm_keys[] = {
    {
        .name = "name",
        .value.kind = ES_SETTING_NAME,
        .value.min = 0u,
        .value.max = 64u,
        .required = true,
        .outside = true,
        .offset = offsetof(struct es_settings, name),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "memory",
        .value.kind = ES_SETTING_SIZE,
        .value.min = 0x4000000u,
        .value.max = 0x4000000000ull,
        .outside = true,
        .standard = "512MiB",
        .offset = offsetof(struct es_settings, memory),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "processors",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 1u,
        .value.max = 64u,
        .outside = true,
        .standard = "1",
        .offset = offsetof(struct es_settings, processors),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "kernel",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_kernel,
        .required = true,
        .offset = offsetof(struct es_settings, kernel),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "serial",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_serial,
        .offset = offsetof(struct es_settings, serial),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "storage",
        .value.kind = ES_SETTING_LIST,
        .value.min = 0u,
        .value.max = 4u,
        .value.item = &vm_storage_item,
        .value.item_size = sizeof(struct es_settings_controller),
        .value.unique = vm_storage_unique,
        .value.unique_count = 1,
        .outside = true,
        .offset = offsetof(struct es_settings, storage),
        .count_offset = offsetof(struct es_settings, storage_count),
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "vmbus",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_vmbus,
        .offset = offsetof(struct es_settings, vmbus),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "control",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_control,
        .offset = offsetof(struct es_settings, control),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "capture",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_capture,
        .offset = offsetof(struct es_settings, capture),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "tpm",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tpm,
        .offset = offsetof(struct es_settings, tpm),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = offsetof(struct es_settings, has_tpm),
    },
};

static const struct es_setting_type type_vm = {
    .name = "vm",
    .keys = vm_keys,
    .key_count = 10,
    .size = sizeof(struct es_settings),
};

/* 0, or a negative errno after every error was printed as `FILE:LINE:COLUMN: error: …`; -EINVAL when the text is at
 * fault. */
int es_settings_load(const char *path, struct es_settings **out, FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_load(&type_vm, path, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

/* The same from memory; `name` stands for the file in errors. */
int es_settings_parse(const char *name, const void *bytes, size_t size, struct es_settings **out, FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_parse(&type_vm, name, bytes, size, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

/* As load, of measured settings and of those that may come from outside. */
int es_settings_load_outside(const char *path, const char *outside, struct es_settings **out, FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_load_outside(&type_vm, path, outside, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

/* The same from memory. */
int es_settings_parse_outside(const struct es_settings_text *measured, const struct es_settings_text *outside,
                              struct es_settings **out, FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_parse_outside(&type_vm, measured, outside, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

void es_settings_free(struct es_settings *settings) {
  if (settings != NULL) {
    es_settings_file_free(settings->file);
  }
}

/* Where the file gives a member's value; false for a default. */
bool es_settings_where(const struct es_settings *settings, const void *member, struct es_setting_place *place) {
  return es_settings_file_where(settings->file, member, place);
}
