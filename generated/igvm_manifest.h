/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator.
 * What an image is made of. `entresol-igvm build MANIFEST -o FILE` reads it. Paths that are not absolute begin at
 * the manifest's folder, or at the one that `--inputs` names. */
#ifndef ES_GENERATED_IGVM_MANIFEST_H
#define ES_GENERATED_IGVM_MANIFEST_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "runtime/settings.h"

#define ES_IGVM_MANIFEST_MEMORY_BASE_MIN 0x200000u
#define ES_IGVM_MANIFEST_MEMORY_BASE_MAX 0xc0000000u
#define ES_IGVM_MANIFEST_MEMORY_BASE_DEFAULT 0x8000000u
#define ES_IGVM_MANIFEST_MEMORY_SIZE_MIN 0x800000u
#define ES_IGVM_MANIFEST_MEMORY_SIZE_MAX 0x80000000u
#define ES_IGVM_MANIFEST_HOST_CONSOLE_PORT_MAX 0xfff8u
#define ES_IGVM_MANIFEST_HOST_CONSOLE_PORT_DEFAULT 1016u
#define ES_IGVM_MANIFEST_SNP_SHARED_BOUNDARY_BIT_MIN 32u
#define ES_IGVM_MANIFEST_SNP_SHARED_BOUNDARY_BIT_MAX 51u
#define ES_IGVM_MANIFEST_SNP_SHARED_BOUNDARY_BIT_DEFAULT 46u
#define ES_IGVM_MANIFEST_SNP_SECURITY_VERSION_MAX 0xffffffffu
#define ES_IGVM_MANIFEST_SNP_SECURITY_VERSION_DEFAULT 1u
#define ES_IGVM_MANIFEST_SNP_FAMILY_MAX 16u
#define ES_IGVM_MANIFEST_SNP_IMAGE_MAX 16u
#define ES_IGVM_MANIFEST_TDX_SHARED_BOUNDARY_BIT_MIN 32u
#define ES_IGVM_MANIFEST_TDX_SHARED_BOUNDARY_BIT_MAX 51u
#define ES_IGVM_MANIFEST_TDX_SHARED_BOUNDARY_BIT_DEFAULT 47u
#define ES_IGVM_MANIFEST_IMAGE_FORMAT_VERSION_DEFAULT 1u
#define ES_IGVM_MANIFEST_IMAGE_COMMAND_LINE_MAX 0xfffu
#define ES_IGVM_MANIFEST_IMAGE_PROCESSORS_MIN 1u
#define ES_IGVM_MANIFEST_IMAGE_PROCESSORS_MAX 0x800u
#define ES_IGVM_MANIFEST_IMAGE_PROCESSORS_DEFAULT 64u
#define ES_IGVM_MANIFEST_IMAGE_LOG_MIN 0x1000u
#define ES_IGVM_MANIFEST_IMAGE_LOG_MAX 0x100000u
#define ES_IGVM_MANIFEST_IMAGE_LOG_DEFAULT 0x4000u
#define ES_IGVM_MANIFEST_IMAGE_PLATFORMS_MAX 4u

/* Where the image is and what it may use. */
struct es_igvm_manifest_memory {
  uint64_t base; /* Its first address, at a multiple of 2MiB. */
  uint64_t size; /* Bytes, whole 2MiB. */
};

enum es_igvm_manifest_host_command_line {
  ES_IGVM_MANIFEST_HOST_COMMAND_LINE_NEVER,
  ES_IGVM_MANIFEST_HOST_COMMAND_LINE_PLAIN,
  ES_IGVM_MANIFEST_HOST_COMMAND_LINE_ALWAYS,
};

/* What the host may decide. Everything here is measured. */
struct es_igvm_manifest_host {
  /* Whether what the host gives is appended to the command line: not, only when the platform is `none`, or also in
   * isolated configurations. */
  enum es_igvm_manifest_host_command_line command_line;
  bool console; /* Whether the shim also writes to a serial port; never in isolated configurations. */
  uint32_t console_port; /* That port. */
  /* Whether the kernel may use memory of the host's map besides its own; never in isolated configurations. */
  bool memory;
  /* Whether the kernel sees reserved ranges of the host's map, and so the platform's ACPI tables; never in isolated
   * configurations. */
  bool tables;
};

/* A platform with nothing of its own to say. */
struct es_igvm_manifest_plain {
  /* Whether the shim checks kernel and initial RAM disk against measured hashes, instead of the platform measuring
   * them. */
  bool hashed;
};

/* AMD SEV-SNP. */
struct es_igvm_manifest_snp {
  bool hashed; /* As for other platforms. */
  uint32_t shared_boundary_bit; /* The address bit above which memory is shared with the host. */
  bool debug; /* Whether the host may debug the guest. */
  const char *key; /* An ECDSA P-384 key as PEM that signs an ID block. Without it there is none. */
  const char *author_key; /* An ECDSA P-384 key as PEM that signs the public part of `key`. */
  uint32_t security_version; /* The guest's security version in the ID block. */
  const char *family; /* The family in the ID block. */
  const char *image; /* The image in the ID block. */
};

/* Intel TDX. */
struct es_igvm_manifest_tdx {
  bool hashed; /* As for other platforms. */
  uint32_t shared_boundary_bit; /* The address bit above which memory is shared with the host. */
  bool debug; /* Whether the host may debug the guest. */
  /* The page that the processor starts in, 4096 bytes for address 0xfffff000: TDX has no VP context. */
  const char *reset_page;
};

enum es_igvm_manifest_platform_kind {
  ES_IGVM_MANIFEST_PLATFORM_NONE, /* No isolation. */
  ES_IGVM_MANIFEST_PLATFORM_VBS, /* Virtualization-based security. */
  ES_IGVM_MANIFEST_PLATFORM_SNP, /* AMD SEV-SNP. */
  ES_IGVM_MANIFEST_PLATFORM_TDX, /* Intel TDX. */
};

/* One platform. No two may be loaded alike; `none` and `vbs` are. */
struct es_igvm_manifest_platform {
  enum es_igvm_manifest_platform_kind kind;
  union {
    struct es_igvm_manifest_plain none; /* No isolation. */
    struct es_igvm_manifest_plain vbs; /* Virtualization-based security. */
    struct es_igvm_manifest_snp snp; /* AMD SEV-SNP. */
    struct es_igvm_manifest_tdx tdx; /* Intel TDX. */
  } as;
};

enum es_igvm_manifest_image_architecture {
  ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64,
  ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_AARCH64,
};

/* One file for several platforms. */
struct es_igvm_manifest {
  struct es_settings_file *file; /* owns everything here */
  enum es_igvm_manifest_image_architecture architecture; /* What kernel and shim are made for. */
  uint32_t format_version; /* The version of the file format; AArch64 needs 2. */
  struct es_igvm_manifest_memory memory; /* VTL2's own memory. */
  const char *kernel; /* VTL2's kernel: a bzImage, or for AArch64 an Image. */
  const char *initrd; /* VTL2's initial RAM disk. */
  /* The boot shim: an ELF file that runs at any page, entered with the parameter page's address in RSI, or in X0. */
  const char *shim;
  const char *command_line; /* The kernel's command line, measured. */
  struct es_igvm_manifest_host host; /* What the host may decide. */
  uint32_t processors; /* The most virtual processors that the host may give. */
  uint64_t log; /* Room for the shim's log. */
  struct es_igvm_manifest_platform *platforms; /* Whom the file is for. */
  uint32_t platforms_count;
};

/* 0, or a negative errno after every error was printed as `FILE:LINE:COLUMN: error: …`; -EINVAL when the text is at
 * fault. */
int es_igvm_manifest_load(const char *path, struct es_igvm_manifest **out, FILE *errors);

/* The same from memory; `name` stands for the file in errors. */
int es_igvm_manifest_parse(const char *name, const void *bytes, size_t size, struct es_igvm_manifest **out,
                           FILE *errors);
void es_igvm_manifest_free(struct es_igvm_manifest *settings);

/* Where the file gives a member's value; false for a default. */
bool es_igvm_manifest_where(const struct es_igvm_manifest *settings, const void *member,
                            struct es_setting_place *place);

#endif
