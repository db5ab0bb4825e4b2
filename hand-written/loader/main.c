/* entresol-igvm-loader: turns an IGVM file into an ELF file that QEMU starts (-kernel) and that does what a host does. */
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/loader/context.h"
#include "hand-written/loader/elf.h"
#include "runtime/whole.h"

enum { EXIT_USAGE = 2 };

/* The trampoline as it was built. */
__asm__(".pushsection .rodata\n"
        ".globl es_loader_trampoline, es_loader_trampoline_end\n"
        "es_loader_trampoline: .incbin \"" ES_TRAMPOLINE "\"\n"
        "es_loader_trampoline_end:\n"
        ".popsection\n");
extern const uint8_t es_loader_trampoline[];
extern const uint8_t es_loader_trampoline_end[];

static const char usage[] =
    "usage: entresol-igvm-loader IMAGE -o ELF [--parameter NAME=FILE]...\n"
    "Makes an ELF file for QEMU's -kernel; -append becomes the host's command line.\n"
    "  --parameter NAME=FILE  what the host says is FILE: memory-map, vp-count, command-line, device-tree, madt, ...\n";

static int fail(const char *name, const char *why) {
  (void)fprintf(stderr, "entresol-igvm-loader: %s: %s\n", name, why);
  return EXIT_FAILURE;
}

static const char *problem(int error) {
  return error == -EINVAL ? "it is not a regular file" : strerror(-error);
}

/* The whole file, to be freed; its size is not more than IGVM can say. NULL after a message. */
static uint8_t *read_file(const char *path, uint64_t *size) {
  const int file = es_open_regular(path, size);
  uint8_t *bytes = NULL;
  int error = file < 0 ? file : *size > UINT32_MAX ? -EFBIG : 0;

  if (error == 0) {
    bytes = malloc((size_t)*size + 1);
    error = bytes == NULL ? -ENOMEM : es_read_whole(file, bytes, (size_t)*size);
  }
  if (file >= 0) {
    (void)close(file);
  }
  if (error != 0) {
    (void)fail(path, problem(error));
    free(bytes);
    bytes = NULL;
  }
  return bytes;
}

static bool add_override(struct es_loader_overrides *overrides, char *word) {
  char *path = strchr(word, '=');

  if (path == NULL || overrides->count == ES_IGVM_LOADER_OVERRIDES_MAX) {
    (void)fputs(usage, stderr);
    return false;
  }
  *path++ = 0;
  for (uint32_t type = ES_IGVM_DIRECTIVE_FIRST; type <= ES_IGVM_DIRECTIVE_LAST; type++) {
    struct es_loader_override *one = &overrides->list[overrides->count];
    if (!es_loader_is_parameter(type) || strcmp(es_igvm_header_type_name(type), word) != 0) {
      continue;
    }
    one->type = type;
    one->bytes = read_file(path, &one->size);
    if (one->bytes == NULL) {
      return false;
    }
    overrides->count++;
    return true;
  }
  (void)fail(word, "no such parameter");
  return false;
}

static void say(void *context, char byte) {
  (void)context;
  (void)fputc(byte, stderr);
}

static int make(const char *image, const char *output, struct es_loader_elf *elf) {
  struct es_shim_journal journal = {.name = "entresol-igvm-loader", .console = say};
  struct es_loader_context context;
  struct es_loader_file file;
  uint64_t base = 0;
  size_t size = 0;

  if (!es_loader_file_open(&journal, elf->file.at, elf->file.size, &file) ||
      !es_loader_context_read(&journal, &file, &context)) {
    return EXIT_FAILURE;
  }
  if (!es_loader_elf_place(elf, &file, &base)) {
    return fail(image, "there is no room below 4 GiB beside what it places");
  }
  uint8_t *bytes = es_loader_elf_make(elf, base, &size);
  if (bytes == NULL) {
    return fail(output, strerror(ENOMEM));
  }
  const int error = es_put_whole(output, bytes, size);
  free(bytes);
  if (error != 0) {
    return fail(output, problem(error));
  }
  (void)printf("carried at 0x%" PRIx64 ", %" PRIu64 " bytes; entry 0x%" PRIx64 "\n", base, es_loader_elf_memory(elf),
               context.rip);
  return fflush(stdout) == 0 && ferror(stdout) == 0 ? EXIT_SUCCESS : fail("standard output", "it cannot be written");
}

int main(int count, char **words) {
  static const struct option options[] = {{"output", required_argument, NULL, 'o'},
                                          {"parameter", required_argument, NULL, 'p'},
                                          {"help", no_argument, NULL, 'h'},
                                          {0}};
  struct es_loader_elf elf = {
      .trampoline = {.at = es_loader_trampoline,
                     .size = (uintptr_t)es_loader_trampoline_end - (uintptr_t)es_loader_trampoline},
  };
  const char *output = NULL;
  int option = 0;
  int status = EXIT_USAGE;

  while ((option = getopt_long(count, words, "o:", options, NULL)) >= 0) {
    if (option == 'h') {
      (void)fputs(usage, stdout);
      return EXIT_SUCCESS;
    }
    if (option == 'o') {
      output = optarg;
    } else if (option != 'p' || !add_override(&elf.overrides, optarg)) {
      goto end;
    }
  }
  if (output == NULL || optind + 1 != count) {
    (void)fputs(usage, stderr);
    goto end;
  }
  uint8_t *image = read_file(words[optind], &elf.file.size);
  if (image == NULL) {
    status = EXIT_FAILURE;
    goto end;
  }
  elf.file.at = image;
  status = make(words[optind], output, &elf);
  free(image);
end:
  for (uint32_t i = 0; i < elf.overrides.count; i++) {
    free((void *)(uintptr_t)elf.overrides.list[i].bytes);
  }
  return status;
}
