/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator. */
#include "generated/igvm_manifest.h"

#include <stddef.h>

static const struct es_setting_key memory_keys[] = {
    {
        .name = "base",
        .value.kind = ES_SETTING_SIZE,
        .value.min = 0x200000u,
        .value.max = 0xc0000000u,
        .standard = "128MiB",
        .offset = offsetof(struct es_igvm_manifest_memory, base),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "size",
        .value.kind = ES_SETTING_SIZE,
        .value.min = 0x800000u,
        .value.max = 0x80000000u,
        .required = true,
        .offset = offsetof(struct es_igvm_manifest_memory, size),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_memory = {
    .name = "memory",
    .keys = memory_keys,
    .key_count = 2,
    .size = sizeof(struct es_igvm_manifest_memory),
};

static const char *const host_command_line_words[] = {
    "never",
    "plain",
    "always",
};

static const struct es_setting_key host_keys[] = {
    {
        .name = "command-line",
        .value.kind = ES_SETTING_WORD,
        .value.words = host_command_line_words,
        .value.word_count = 3,
        .standard = "never",
        .offset = offsetof(struct es_igvm_manifest_host, command_line),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "console",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_host, console),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "console-port",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 0xfff8u,
        .standard = "0x3f8",
        .offset = offsetof(struct es_igvm_manifest_host, console_port),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "memory",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_host, memory),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "tables",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_host, tables),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_host = {
    .name = "host",
    .may_be_absent = true,
    .keys = host_keys,
    .key_count = 5,
    .size = sizeof(struct es_igvm_manifest_host),
};

static const struct es_setting_key plain_keys[] = {
    {
        .name = "hashed",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_plain, hashed),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_plain = {
    .name = "plain",
    .may_be_absent = true,
    .keys = plain_keys,
    .key_count = 1,
    .size = sizeof(struct es_igvm_manifest_plain),
};

static const struct es_setting_key snp_keys[] = {
    {
        .name = "hashed",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "true",
        .offset = offsetof(struct es_igvm_manifest_snp, hashed),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "shared-boundary-bit",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 32u,
        .value.max = 51u,
        .standard = "46",
        .offset = offsetof(struct es_igvm_manifest_snp, shared_boundary_bit),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "debug",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_snp, debug),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "key",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_igvm_manifest_snp, key),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "author-key",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_igvm_manifest_snp, author_key),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "security-version",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 0xffffffffu,
        .standard = "1",
        .offset = offsetof(struct es_igvm_manifest_snp, security_version),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "family",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 16u,
        .standard = "entresol",
        .offset = offsetof(struct es_igvm_manifest_snp, family),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "image",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 16u,
        .standard = "entresol",
        .offset = offsetof(struct es_igvm_manifest_snp, image),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_snp = {
    .name = "snp",
    .may_be_absent = true,
    .keys = snp_keys,
    .key_count = 8,
    .size = sizeof(struct es_igvm_manifest_snp),
};

static const struct es_setting_key tdx_keys[] = {
    {
        .name = "hashed",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "true",
        .offset = offsetof(struct es_igvm_manifest_tdx, hashed),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "shared-boundary-bit",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 32u,
        .value.max = 51u,
        .standard = "47",
        .offset = offsetof(struct es_igvm_manifest_tdx, shared_boundary_bit),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "debug",
        .value.kind = ES_SETTING_BOOLEAN,
        .standard = "false",
        .offset = offsetof(struct es_igvm_manifest_tdx, debug),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "reset-page",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .required = true,
        .offset = offsetof(struct es_igvm_manifest_tdx, reset_page),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_tdx = {
    .name = "tdx",
    .keys = tdx_keys,
    .key_count = 4,
    .size = sizeof(struct es_igvm_manifest_tdx),
};

static const struct es_setting_key platform_keys[] = {
    {
        .name = "none",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_plain,
        .offset = offsetof(struct es_igvm_manifest_platform, as.none),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "vbs",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_plain,
        .offset = offsetof(struct es_igvm_manifest_platform, as.vbs),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "snp",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_snp,
        .offset = offsetof(struct es_igvm_manifest_platform, as.snp),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "tdx",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_tdx,
        .offset = offsetof(struct es_igvm_manifest_platform, as.tdx),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_platform = {
    .name = "platform",
    .one_of = true,
    .keys = platform_keys,
    .key_count = 4,
    .size = sizeof(struct es_igvm_manifest_platform),
};

static const char *const image_architecture_words[] = {
    "x64",
    "aarch64",
};

static const uint64_t image_format_version_choices[] = {
    1u,
    2u,
};

static const struct es_setting_value image_platforms_item = {
    .kind = ES_SETTING_TYPE,
    .type = &type_platform,
};

static const struct es_setting_key image_keys[] = {
    {
        .name = "architecture",
        .value.kind = ES_SETTING_WORD,
        .value.words = image_architecture_words,
        .value.word_count = 2,
        .standard = "x64",
        .offset = offsetof(struct es_igvm_manifest, architecture),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "format-version",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 0u,
        .value.max = 2u,
        .value.choices = image_format_version_choices,
        .value.choice_count = 2,
        .standard = "1",
        .offset = offsetof(struct es_igvm_manifest, format_version),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "memory",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_memory,
        .required = true,
        .offset = offsetof(struct es_igvm_manifest, memory),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "kernel",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .required = true,
        .offset = offsetof(struct es_igvm_manifest, kernel),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "initrd",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .offset = offsetof(struct es_igvm_manifest, initrd),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "shim",
        .value.kind = ES_SETTING_PATH,
        .value.min = 0u,
        .value.max = 0xfffu,
        .required = true,
        .offset = offsetof(struct es_igvm_manifest, shim),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "command-line",
        .value.kind = ES_SETTING_TEXT,
        .value.min = 0u,
        .value.max = 0xfffu,
        .standard = "",
        .offset = offsetof(struct es_igvm_manifest, command_line),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "host",
        .value.kind = ES_SETTING_TYPE,
        .value.type = &type_host,
        .offset = offsetof(struct es_igvm_manifest, host),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "processors",
        .value.kind = ES_SETTING_INTEGER,
        .value.min = 1u,
        .value.max = 0x800u,
        .standard = "64",
        .offset = offsetof(struct es_igvm_manifest, processors),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "log",
        .value.kind = ES_SETTING_SIZE,
        .value.min = 0x1000u,
        .value.max = 0x100000u,
        .standard = "16KiB",
        .offset = offsetof(struct es_igvm_manifest, log),
        .count_offset = ES_SETTING_NO_MEMBER,
        .has_offset = ES_SETTING_NO_MEMBER,
    },
    {
        .name = "platforms",
        .value.kind = ES_SETTING_LIST,
        .value.min = 0u,
        .value.max = 4u,
        .value.item = &image_platforms_item,
        .value.item_size = sizeof(struct es_igvm_manifest_platform),
        .required = true,
        .offset = offsetof(struct es_igvm_manifest, platforms),
        .count_offset = offsetof(struct es_igvm_manifest, platforms_count),
        .has_offset = ES_SETTING_NO_MEMBER,
    },
};

static const struct es_setting_type type_image = {
    .name = "image",
    .keys = image_keys,
    .key_count = 11,
    .size = sizeof(struct es_igvm_manifest),
};

/* 0, or a negative errno after every error was printed as `FILE:LINE:COLUMN: error: …`; -EINVAL when the text is at
 * fault. */
int es_igvm_manifest_load(const char *path, struct es_igvm_manifest **out, FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_load(&type_image, path, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

/* The same from memory; `name` stands for the file in errors. */
int es_igvm_manifest_parse(const char *name, const void *bytes, size_t size, struct es_igvm_manifest **out,
                           FILE *errors) {
  struct es_settings_file *file = NULL;
  int result = es_settings_file_parse(&type_image, name, bytes, size, &file, errors);
  if (result == 0) {
    *out = es_settings_root(file);
  }
  return result;
}

void es_igvm_manifest_free(struct es_igvm_manifest *settings) {
  if (settings != NULL) {
    es_settings_file_free(settings->file);
  }
}

/* Where the file gives a member's value; false for a default. */
bool es_igvm_manifest_where(const struct es_igvm_manifest *settings, const void *member,
                            struct es_setting_place *place) {
  return es_settings_file_where(settings->file, member, place);
}
