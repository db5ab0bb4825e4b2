/* extract: what an image of ours was made of, and what parameter areas begin with. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure_parts.h"
#include "hand-written/igvm/pages.h"
#include "hand-written/igvm/say.h"

/* A new file in the folder, or NULL after a message. */
static FILE *create(int folder, const char *name) {
  int file = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
  FILE *out = file < 0 ? NULL : fdopen(file, "wb");

  if (out == NULL) {
    es_igvm_say_at(name, 0, 0, "%s", strerror(errno));
    if (file >= 0) {
      (void)close(file);
    }
  }
  return out;
}

static bool finish(FILE *out, const char *name) {
  const bool bad = ferror(out) != 0;

  if (fclose(out) != 0 || bad) {
    es_igvm_say_at(name, 0, 0, "it cannot be written");
    return false;
  }
  return true;
}

/* A range page by page, whatever its size says. */
static bool extract_range(const struct es_igvm_file *file, const struct es_igvm_pages *pages,
                          struct es_shim_range range, int folder, const char *name) {
  FILE *out = create(folder, name);

  if (out == NULL) {
    return false;
  }
  for (uint64_t at = 0; at < range.size; at += ES_IGVM_PAGE_SIZE) {
    const uint8_t *page = es_igvm_pages_at(file, pages, range.base + at);
    const uint64_t left = range.size - at;
    if (page == NULL) {
      es_igvm_say_at(name, 0, 0, "the file has no page at 0x%" PRIx64, range.base + at);
      (void)fclose(out);
      return false;
    }
    (void)fwrite(page, 1, left < ES_IGVM_PAGE_SIZE ? (size_t)left : ES_IGVM_PAGE_SIZE, out);
  }
  return finish(out, name);
}

static bool extract_area(const struct es_igvm_file *file, const struct es_igvm_parameter_area *area, int folder) {
  char name[64];

  (void)snprintf(name, sizeof name, "parameters/%02u.bin", area->parameter_area_index);
  FILE *out = create(folder, name);
  if (out == NULL) {
    return false;
  }
  const uint8_t *data = es_igvm_data(file, area->file_offset);
  for (uint64_t at = 0; at < area->number_of_bytes; at += ES_IGVM_PAGE_SIZE) {
    (void)fwrite(data == NULL ? es_igvm_zero_page : data + at, 1, ES_IGVM_PAGE_SIZE, out);
  }
  return finish(out, name);
}

static bool extract_areas(const struct es_igvm_file *file, int folder) {
  if (mkdirat(folder, "parameters", 0777) != 0 && errno != EEXIST) {
    es_igvm_say_at("parameters", 0, 0, "%s", strerror(errno));
    return false;
  }
  bool good = true;
  for (uint32_t i = 0; i < file->count; i++) {
    if (file->items[i].type == ES_IGVM_HEADER_TYPE_PARAMETER_AREA) {
      good = extract_area(file, &file->items[i].as.area, folder) && good;
    }
  }
  return good;
}

static int extract_parts(const struct es_igvm_file *file, const char *path, int folder) {
  struct es_igvm_pages pages;
  struct es_shim_parameters parameters;
  uint64_t gpa = 0;
  int code = ES_IGVM_EXIT_GOOD;

  /* Every platform has the same parts at the same places: the first will do. */
  if (!es_igvm_pages_collect(file, file->masks & (0u - file->masks), &pages)) {
    es_igvm_say("there is no memory");
    return ES_IGVM_EXIT_TROUBLE;
  }
  if (!es_igvm_find_parameters(file, &pages, &parameters, &gpa)) {
    es_igvm_say_at(path, 0, 0, "it has no parameter page for a shim of ours: only its parameter areas were extracted");
    code = ES_IGVM_EXIT_NO;
  } else {
    struct es_shim_range words = parameters.command_line;
    words.size -= words.size > 0; /* the NUL */
    bool good = extract_range(file, &pages, parameters.kernel, folder, "kernel");
    good = (parameters.initrd.size == 0 || extract_range(file, &pages, parameters.initrd, folder, "initrd")) && good;
    good = extract_range(file, &pages, words, folder, "cmdline") && good;
    code = good ? ES_IGVM_EXIT_GOOD : ES_IGVM_EXIT_TROUBLE;
  }
  es_igvm_pages_free(&pages);
  return code;
}

int es_igvm_extract_command(int count, char **words) {
  struct es_igvm_opened opened;
  const char *path = NULL, *where = NULL;

  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "-d") == 0 && i + 1 < count) {
      where = words[++i];
    } else if (path == NULL && words[i][0] != '-') {
      path = words[i];
    } else {
      return es_igvm_usage();
    }
  }
  if (path == NULL || where == NULL) {
    return es_igvm_usage();
  }
  if (!es_igvm_open(path, &opened)) {
    return ES_IGVM_EXIT_TROUBLE;
  }
  int code = ES_IGVM_EXIT_TROUBLE;
  int folder = mkdir(where, 0777) != 0 && errno != EEXIST ? -1 : open(where, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    es_igvm_say_at(where, 0, 0, "%s", strerror(errno));
  } else if (extract_areas(&opened.file, folder)) {
    code = extract_parts(&opened.file, path, folder);
  }
  if (folder >= 0) {
    (void)close(folder);
  }
  es_igvm_release(&opened);
  return code;
}
