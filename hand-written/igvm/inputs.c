/* Files that a manifest names. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/build.h"
#include "hand-written/igvm/say.h"

void es_igvm_mistake(const struct es_igvm_manifest *manifest, const void *member, const char *format, ...) {
  struct es_setting_place place = {0};
  char text[512];
  va_list arguments;

  va_start(arguments, format);
  (void)vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (!es_igvm_manifest_where(manifest, member, &place) && !es_igvm_manifest_where(manifest, manifest, &place)) {
    es_igvm_say("%s", text);
    return;
  }
  es_igvm_say_at(place.file, place.line, place.column, "%s", text);
}

char *es_igvm_path(const char *folder, const char *path) {
  char *out = NULL;

  if (path[0] == '/') {
    return strdup(path);
  }
  return asprintf(&out, "%s/%s", folder, path) < 0 ? NULL : out;
}

bool es_igvm_input(const struct es_igvm_manifest *manifest, const char *folder, const char *const *path,
                   struct es_igvm_part *out) {
  char *whole = es_igvm_path(folder, *path);
  int error = whole == NULL ? -ENOMEM : es_igvm_load(whole, manifest->memory.size, &out->bytes, &out->size);

  if (error == -EFBIG) {
    es_igvm_mistake(manifest, &manifest->memory.size, "the image does not fit into the memory: %s is larger", *path);
  } else if (error != 0) {
    es_igvm_mistake(manifest, path, "%s: %s", whole == NULL ? *path : whole, es_igvm_load_problem(error));
  }
  free(whole);
  return error == 0;
}
