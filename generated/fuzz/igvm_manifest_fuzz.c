/* Generated from specs/igvm/manifest.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of igvm-manifest. */
#include "generated/igvm_manifest.h"
#include "generated/igvm_manifest_spec.h"

#include "tests/fuzz/harness.h"

static int parse(const void *bytes, size_t size, void **out, void *errors) {
  struct es_igvm_manifest *settings = NULL;
  const int result = es_igvm_manifest_parse("input", bytes, size, &settings, errors);
  *out = settings;
  return result;
}

static int load(const char *path, void **out, void *errors) {
  struct es_igvm_manifest *settings = NULL;
  const int result = es_igvm_manifest_load(path, &settings, errors);
  *out = settings;
  return result;
}

static void release(void *settings) {
  if (settings != NULL) {
    for (size_t i = 0; i < sizeof(struct es_igvm_manifest); i++) {
      struct es_setting_place place = {0};
      if (es_igvm_manifest_where(settings, (const uint8_t *)settings + i, &place)) {
        es_fuzz_require(place.line > 0 && place.column > 0, "a value without a place");
      }
    }
  }
  es_igvm_manifest_free(settings);
}

static const struct es_fuzz_settings settings = {
    .parse = parse,
    .load = load,
    .free = release,
};

extern const struct es_fuzz_spec es_fuzz_igvm_manifest;

const struct es_fuzz_spec es_fuzz_igvm_manifest = {
    .name = "igvm-manifest",
    .spec = &es_igvm_manifest_spec,
    .settings = &settings,
};
