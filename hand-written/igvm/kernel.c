/* Kernels: whether one is for the architecture, and whether the shim will find room to start it. */
#include "hand-written/shim/kernel.h"
#include "generated/linux_boot_aarch64_wire.h"
#include "hand-written/igvm/build.h"

/* What the shim would have said. */
struct words {
  struct es_shim_journal journal;
  char text[256];
  size_t length;
};

static void take(void *context, char byte) {
  struct words *words = context;

  if (byte != '\n' && byte != '\r' && words->length < sizeof words->text - 1) {
    words->text[words->length++] = byte;
  }
}

static void listen(struct words *words) {
  *words = (struct words){0};
  words->journal.console = take;
  words->journal.context = words;
}

static bool is_x64(const struct es_igvm_part *kernel, struct es_shim_kernel *out, struct words *words) {
  listen(words);
  return es_shim_kernel_open(&words->journal, kernel->bytes, kernel->size, out);
}

static bool is_aarch64(const struct es_igvm_part *kernel, struct es_linux_boot_aarch64_image_header *out) {
  return es_linux_boot_aarch64_decode_image_header(kernel->bytes, kernel->size, out) == ES_OK;
}

bool es_igvm_kernel_check(const struct es_igvm_manifest *manifest, const struct es_igvm_part *kernel) {
  const bool x64 = manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64;
  struct es_linux_boot_aarch64_image_header header;
  struct es_shim_kernel opened;
  struct words words;

  if (x64 ? is_x64(kernel, &opened, &words) : is_aarch64(kernel, &header)) {
    return true;
  }
  if (x64 && is_aarch64(kernel, &header)) {
    es_igvm_mistake(manifest, &manifest->kernel, "%s: the kernel is for aarch64, the image for x64", manifest->kernel);
  } else if (!x64 && is_x64(kernel, &opened, &words)) {
    es_igvm_mistake(manifest, &manifest->kernel, "%s: the kernel is for x64, the image for aarch64", manifest->kernel);
  } else if (x64) {
    (void)is_x64(kernel, &opened, &words);
    es_igvm_mistake(manifest, &manifest->kernel, "%s: not a bzImage for x64: %s", manifest->kernel, words.text);
  } else {
    es_igvm_mistake(manifest, &manifest->kernel, "%s: not a kernel Image for aarch64", manifest->kernel);
  }
  return false;
}

bool es_igvm_kernel_fits(const struct es_igvm_manifest *manifest, const struct es_igvm_part *kernel,
                         const struct es_shim_range *taken, uint32_t count) {
  const struct es_shim_range memory = {.base = manifest->memory.base, .size = manifest->memory.size};
  struct es_shim_kernel opened;
  struct words words;

  if (manifest->architecture != ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64) {
    return true; /* started where it is */
  }
  if (is_x64(kernel, &opened, &words) && es_shim_kernel_place(&words.journal, memory, taken, count, &opened)) {
    return true;
  }
  es_igvm_mistake(manifest, &manifest->memory.size, "there is no room for the kernel to start: %s", words.text);
  return false;
}
