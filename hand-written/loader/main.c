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

static int flushed(void) {
  return fflush(stdout) == 0 && ferror(stdout) == 0 ? EXIT_SUCCESS : fail("standard output", "it cannot be written");
}

static const char *problem(int error) {
  return error == -EINVAL ? "it is not a regular file" : strerror(-error);
}

static void say(void *context, char byte) {
  (void)context;
  (void)fputc(byte, stderr);
}

static struct es_shim_journal journal = {.name = "entresol-igvm-loader", .console = say};

/* Whether it is worth to read the rest; a message otherwise. */
static bool begins_well(int file, uint64_t size, int *error) {
  uint8_t bytes[ES_IGVM_FIXED_HEADER_SIZE_MAX];
  const size_t first = size < sizeof bytes ? (size_t)size : sizeof bytes;
  struct es_igvm_fixed_header fixed;
  struct es_loader_file nothing;

  *error = es_read_whole_at(file, bytes, first, 0);
  if (*error != 0 || (es_igvm_decode_fixed_header(bytes, first, &fixed) == ES_OK && fixed.total_file_size == size)) {
    return *error == 0;
  }
  (void)es_loader_file_open(&journal, bytes, first, &nothing);
  return false;
}

/* The whole file, to be freed, an IGVM file or a parameter. NULL after a message. */
static uint8_t *read_file(const char *path, bool image, uint64_t *size) {
  const int file = es_open_regular(path, size);
  const uint64_t most = image ? UINT32_MAX : ES_IGVM_PARAMETER_AREA_MAX;
  uint8_t *bytes = NULL;
  int error = file < 0 ? file : *size > most ? -EFBIG : 0;

  if (error == 0 && image && !begins_well(file, *size, &error) && error == 0) {
    (void)close(file);
    return NULL;
  }

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

/* An exit code. */
static int add_override(struct es_loader_overrides *overrides, char *word) {
  char *path = strchr(word, '=');

  if (path == NULL || overrides->count == ES_IGVM_LOADER_OVERRIDES_MAX) {
    (void)fputs(usage, stderr);
    return EXIT_USAGE;
  }
  *path++ = 0;
  for (uint32_t type = ES_IGVM_DIRECTIVE_FIRST; type <= ES_IGVM_DIRECTIVE_LAST; type++) {
    struct es_loader_override *one = &overrides->list[overrides->count];
    if (!es_loader_is_parameter(type) || strcmp(es_igvm_header_type_name(type), word) != 0) {
      continue;
    }
    one->type = type;
    one->bytes = read_file(path, false, &one->size);
    if (one->bytes == NULL) {
      return EXIT_FAILURE;
    }
    overrides->count++;
    return EXIT_SUCCESS;
  }
  (void)fail(word, "no such parameter");
  return EXIT_USAGE;
}

static int make(const char *image, const char *output, struct es_loader_elf *elf) {
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
  return flushed();
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
  int status = EXIT_USAGE; /* until all words were read */

  while ((option = getopt_long(count, words, "o:", options, NULL)) >= 0) {
    status = EXIT_USAGE;
    if (option == 'h') {
      (void)fputs(usage, stdout);
      status = flushed();
      goto end;
    }
    if (option == 'o') {
      output = optarg;
    } else if (option != 'p' || (status = add_override(&elf.overrides, optarg)) != EXIT_SUCCESS) {
      goto end;
    }
  }
  status = EXIT_USAGE;
  if (output == NULL || optind + 1 != count) {
    (void)fputs(usage, stderr);
    goto end;
  }
  uint8_t *image = read_file(words[optind], true, &elf.file.size);
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
