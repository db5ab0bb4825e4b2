/* build: a manifest into a file. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/build.h"
#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/rules.h"
#include "hand-written/igvm/say.h"
#include "runtime/whole.h"

static const struct es_igvm_manifest_tdx *tdx_of(const struct es_igvm_manifest *manifest) {
  for (uint32_t i = 0; i < manifest->platforms_count; i++) {
    if (manifest->platforms[i].kind == ES_IGVM_MANIFEST_PLATFORM_TDX) {
      return &manifest->platforms[i].as.tdx;
    }
  }
  return NULL;
}

static bool read_inputs(const struct es_igvm_manifest *manifest, struct es_igvm_inputs *inputs) {
  const struct es_igvm_manifest_tdx *tdx = tdx_of(manifest);
  struct es_igvm_part elf = {0};
  bool good = es_igvm_input(manifest, inputs->folder, &manifest->kernel, &inputs->kernel) &&
              es_igvm_kernel_check(manifest, &inputs->kernel);

  if (manifest->initrd != NULL) {
    good = es_igvm_input(manifest, inputs->folder, &manifest->initrd, &inputs->initrd) && good;
    if (inputs->initrd.bytes != NULL && inputs->initrd.size == 0) {
      es_igvm_mistake(manifest, &manifest->initrd, "%s: it is empty", manifest->initrd);
      good = false;
    }
  }
  good = es_igvm_input(manifest, inputs->folder, &manifest->shim, &elf) && es_igvm_shim_load(manifest, &elf, inputs) &&
         good;
  if (tdx != NULL) {
    good = es_igvm_input(manifest, inputs->folder, &tdx->reset_page, &inputs->reset_page) && good;
    if (inputs->reset_page.bytes != NULL && inputs->reset_page.size != ES_IGVM_PAGE_SIZE) {
      es_igvm_mistake(manifest, &tdx->reset_page, "%s: not one page of %u bytes", tdx->reset_page, ES_IGVM_PAGE_SIZE);
      good = false;
    }
  }
  free(elf.bytes);
  return good;
}

/* What was written is read as any other file. */
static void tell(void *context, const struct es_igvm_violation *violation) {
  char id[96];

  es_igvm_rule_id(violation->why, id, sizeof id);
  es_igvm_say_at(context, 0, 0, "what was built breaks %s at offset 0x%lx", id, (unsigned long)violation->offset);
}

struct output {
  const char *path;
  const uint8_t *bytes;
  size_t size;
  int error;
};

static void put_output(void *context) {
  struct output *output = context;
  output->error = es_put_whole(output->path, output->bytes, output->size);
}

/* Into its place, and with `measure` its digests to standard output. */
static int put_image(struct es_igvm_writer *writer, const char *out, bool measure) {
  struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT];
  struct output output = {.path = out};
  void *name = (void *)(uintptr_t)out;
  struct es_igvm_file file;

  output.error = es_igvm_writer_finish(writer, &output.bytes, &output.size);
  if (output.error == 0) {
    if (!es_igvm_read(output.bytes, output.size, tell, name, &file) || !es_igvm_check_identity(&file, tell, name)) {
      es_igvm_close(&file);
      return ES_IGVM_EXIT_TROUBLE;
    }
    if (measure) {
      es_igvm_measure_while(&file, UINT32_MAX, digests, put_output, &output);
    } else {
      put_output(&output);
    }
    es_igvm_close(&file);
  }
  if (output.error != 0) {
    es_igvm_say_at(out, 0, 0, "%s", es_igvm_load_problem(output.error));
    return ES_IGVM_EXIT_TROUBLE;
  }
  return measure ? es_igvm_print_digests(out, digests) : ES_IGVM_EXIT_GOOD;
}

static int write_image(const struct es_igvm_manifest *manifest, const struct es_igvm_inputs *inputs, const char *out,
                       bool measure) {
  const enum es_igvm_architecture architecture = manifest->architecture == ES_IGVM_MANIFEST_IMAGE_ARCHITECTURE_X64
                                                     ? ES_IGVM_ARCHITECTURE_X64
                                                     : ES_IGVM_ARCHITECTURE_AARCH64;
  /* Which version goes with which architecture is said at its place. */
  const enum es_igvm_format_version version = architecture == ES_IGVM_ARCHITECTURE_X64
                                                  ? (enum es_igvm_format_version)manifest->format_version
                                                  : ES_IGVM_FORMAT_VERSION_V2;
  struct es_igvm_writer *writer = NULL;
  int error = es_igvm_writer_open(version, architecture, &writer);

  if (error != 0) {
    es_igvm_say("%s", strerror(-error));
    return ES_IGVM_EXIT_TROUBLE;
  }
  const int code = es_igvm_image_write(manifest, inputs, writer) ? put_image(writer, out, measure) : ES_IGVM_EXIT_NO;
  es_igvm_writer_close(writer);
  return code;
}

static char *folder_of(const char *path) {
  const char *slash = strrchr(path, '/');

  return slash == NULL ? strdup(".") : slash == path ? strdup("/") : strndup(path, (size_t)(slash - path));
}

static void say_lines(char *text) {
  for (char *rest = NULL, *line = strtok_r(text, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
    (void)fprintf(stderr, "entresol-igvm: %s\n", line);
  }
}

static struct es_igvm_manifest *load(const char *path) {
  struct es_igvm_manifest *manifest = NULL;
  char *text = NULL;
  size_t size = 0;
  FILE *errors = open_memstream(&text, &size);

  if (errors == NULL) {
    es_igvm_say("%s", strerror(errno));
    return NULL;
  }
  int error = es_igvm_manifest_load(path, &manifest, errors);
  (void)fclose(errors);
  if (text != NULL) {
    say_lines(text);
  }
  free(text);
  return error == 0 ? manifest : NULL;
}

int es_igvm_build_command(int count, char **words) {
  const char *path = NULL, *out = NULL, *folder = NULL;
  bool measure = false;

  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "-o") == 0 && i + 1 < count) {
      out = words[++i];
    } else if (strcmp(words[i], "--inputs") == 0 && i + 1 < count) {
      folder = words[++i];
    } else if (strcmp(words[i], "--measure") == 0) {
      measure = true;
    } else if (path == NULL && words[i][0] != '-') {
      path = words[i];
    } else {
      return es_igvm_usage();
    }
  }
  if (path == NULL || out == NULL) {
    return es_igvm_usage();
  }
  struct es_igvm_manifest *manifest = load(path);
  if (manifest == NULL) {
    return ES_IGVM_EXIT_NO;
  }
  char *own = folder_of(path);
  struct es_igvm_inputs inputs = {.folder = folder != NULL ? folder : own};
  int code = ES_IGVM_EXIT_NO;
  if (own == NULL) {
    es_igvm_say("%s", strerror(ENOMEM));
  } else if (read_inputs(manifest, &inputs)) {
    code = write_image(manifest, &inputs, out, measure);
  }
  free(inputs.kernel.bytes);
  free(inputs.initrd.bytes);
  free(inputs.shim.bytes);
  free(inputs.reset_page.bytes);
  free(own);
  es_igvm_manifest_free(manifest);
  return code;
}
