/* Makes an image from a manifest: what it is made of, where each part goes, what is written. Called by the command `build`. One thread. */
#ifndef ES_IGVM_BUILD_H
#define ES_IGVM_BUILD_H

#include "generated/igvm_manifest.h"
#include "generated/shim_wire.h"
#include "hand-written/igvm/write.h"

/* What an image is made of. */
struct es_igvm_part {
  uint8_t *bytes;
  size_t size;
};
struct es_igvm_inputs {
  const char *folder; /* where paths that are not absolute begin */
  struct es_igvm_part kernel, initrd, shim; /* the shim as it is in memory */
  uint64_t shim_entry; /* from its first byte */
  struct es_igvm_part reset_page;
};

/* Each mistake is one line at its place in the manifest. */
void es_igvm_mistake(const struct es_igvm_manifest *manifest, const void *member, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The file of a path in the manifest, in memory. */
bool es_igvm_input(const struct es_igvm_manifest *manifest, const char *folder, const char *const *path,
                   struct es_igvm_part *out);
/* "FOLDER/PATH", or the path when it is absolute; free() it. */
char *es_igvm_path(const char *folder, const char *path);

/* kernel.c: whether the kernel is one for the architecture, and fits with all else that is taken. */
bool es_igvm_kernel_check(const struct es_igvm_manifest *manifest, const struct es_igvm_part *kernel);
bool es_igvm_kernel_fits(const struct es_igvm_manifest *manifest, const struct es_igvm_part *kernel,
                         const struct es_shim_range *taken, uint32_t count);
/* shim_elf.c: the segments of an ELF file as one piece of memory. */
bool es_igvm_shim_load(const struct es_igvm_manifest *manifest, const struct es_igvm_part *elf,
                       struct es_igvm_inputs *inputs);

/* layout.c: every part's place; sizes are bytes, bases pages. Parts that the image does not have have no size. */
struct es_igvm_layout {
  struct es_shim_range memory, page_tables, descriptors, parameters, command_line, hashes, log, special;
  struct es_shim_range memory_map, processor_count, host_command_line, device_tree, madt;
  struct es_shim_range shim, initrd, kernel;
};
bool es_igvm_layout_make(const struct es_igvm_manifest *manifest, const struct es_igvm_inputs *inputs, bool hashed,
                         bool snp, struct es_igvm_layout *out);
static inline uint64_t es_igvm_pages_size(uint64_t size) {
  return (size + ES_IGVM_PAGE_SIZE - 1) / ES_IGVM_PAGE_SIZE * ES_IGVM_PAGE_SIZE;
}

/* start_x64.c, start_aarch64.c: what the first processor begins with. */
enum { ES_IGVM_REGISTERS_MAX = 16 };
/* The memory of page tables and descriptors; zeroed before. */
void es_igvm_x64_tables(const struct es_igvm_layout *layout, uint8_t *page_tables, uint8_t *descriptors);
/* A list of registers; bytes. */
size_t es_igvm_x64_registers(const struct es_igvm_layout *layout, uint64_t entry, uint8_t *out, size_t room);
size_t es_igvm_aarch64_registers(const struct es_igvm_layout *layout, uint64_t entry, uint8_t *out, size_t room);
/* A page of processor state. */
void es_igvm_x64_vmsa(const struct es_igvm_layout *layout, uint64_t entry, uint8_t out[ES_IGVM_PAGE_SIZE]);

/* image.c: the whole file. */
bool es_igvm_image_write(const struct es_igvm_manifest *manifest, const struct es_igvm_inputs *inputs,
                         struct es_igvm_writer *writer);

#endif
