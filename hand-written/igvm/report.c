/* report: how large an image is, what VTL2 is given and how much of that is taken at the start, and how long a boot took. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/pages.h"
#include "hand-written/igvm/say.h"
#include "runtime/document.h"
#include "runtime/inspect.h"

enum { SECONDS_SIZE = 400 /* of any double */, PARTS_MAX = 16 /* there are eight names */ };

static void put(void *context, const char *text, size_t size) {
  (void)fwrite(text, 1, size, context);
}

struct sums {
  uint64_t given, taken, measured, unmeasured, parameters;
};

static void add(struct sums *sums, const struct es_igvm_region *region) {
  switch (region->kind) {
  case ES_IGVM_REGION_MEMORY:
    sums->given += region->size;
    return;
  case ES_IGVM_REGION_ERROR:
    return;
  case ES_IGVM_REGION_UNMEASURED:
  case ES_IGVM_REGION_SHARED:
    sums->unmeasured += region->size;
    break;
  case ES_IGVM_REGION_PARAMETERS:
    sums->parameters += region->size;
    break;
  case ES_IGVM_REGION_DATA:
  case ES_IGVM_REGION_ZERO:
  case ES_IGVM_REGION_SECRETS:
  case ES_IGVM_REGION_CPUID:
  case ES_IGVM_REGION_CONTEXT:
    sums->measured += region->size;
    break;
  }
  sums->taken += region->size;
}

/* Parts of an image of ours by their names, in the order of their first pages. */
static void show_parts(struct es_inspect *inspect, const struct es_igvm_regions *regions) {
  struct {
    const char *name;
    uint64_t size;
  } parts[PARTS_MAX];
  unsigned count = 0;

  for (uint32_t i = 0; i < regions->count; i++) {
    const struct es_igvm_region *region = &regions->list[i];
    unsigned at = 0;
    if (region->name == NULL || region->kind == ES_IGVM_REGION_PARAMETERS) {
      continue;
    }
    while (at < count && strcmp(parts[at].name, region->name) != 0) {
      at++;
    }
    if (at == count && count < PARTS_MAX) {
      parts[count].name = region->name;
      parts[count++].size = 0;
    }
    if (at < count) {
      parts[at].size += region->size;
    }
  }
  if (es_inspect_begin(inspect, "parts")) {
    for (unsigned i = 0; i < count; i++) {
      es_inspect_u64(inspect, parts[i].name, parts[i].size);
    }
    es_inspect_end(inspect);
  }
}

static void show_digest(struct es_inspect *inspect, const struct es_igvm_file *file, uint32_t mask) {
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    struct es_igvm_digest digest;
    if (es_igvm_measured_mask(file, (enum es_igvm_measured)i) == mask) {
      es_igvm_measure(file, (enum es_igvm_measured)i, &digest);
      if (digest.there) {
        es_inspect_bytes(inspect, "digest", digest.bytes, digest.size);
      }
    }
  }
}

/* False: no memory. */
static bool show_platform(struct es_inspect *inspect, const struct es_igvm_file *file, uint32_t bit) {
  struct es_igvm_regions regions;
  struct sums sums = {0};

  if (!es_igvm_regions_collect(file, 1u << bit, &regions)) {
    return false;
  }
  for (uint32_t i = 0; i < regions.count; i++) {
    add(&sums, &regions.list[i]);
  }
  if (es_inspect_begin(inspect, es_igvm_platform_type_name(file->platform_types[bit]))) {
    es_inspect_u64(inspect, "memory", sums.given);
    es_inspect_u64(inspect, "taken-at-start", sums.taken);
    es_inspect_u64(inspect, "measured", sums.measured);
    es_inspect_u64(inspect, "not-measured", sums.unmeasured);
    es_inspect_u64(inspect, "parameter-areas", sums.parameters);
    show_parts(inspect, &regions);
    show_digest(inspect, file, 1u << bit);
    es_inspect_end(inspect);
  }
  es_igvm_regions_free(&regions);
  return true;
}

/* What `entresol ctl inspect boot --json` said, as it is. */
static void show_node(struct es_inspect *inspect, const char *name, const struct es_node *node) {
  if (node->kind == ES_NODE_SCALAR) {
    es_inspect_text(inspect, name, node->text);
    return;
  }
  const bool list = node->kind == ES_NODE_LIST;
  if (!(list ? es_inspect_begin_list(inspect, name) : es_inspect_begin(inspect, name))) {
    return;
  }
  for (const struct es_node *child = node->first; child != NULL; child = child->next) {
    const char *key = list ? NULL : child->text;
    child = list ? child : child->next;
    show_node(inspect, key, child);
  }
  es_inspect_end(inspect);
}

static const struct es_node *member(const struct es_node *node, const char *name) {
  for (const struct es_node *key = node->kind == ES_NODE_MAPPING ? node->first : NULL; key != NULL;
       key = key->next->next) {
    if (strcmp(key->text, name) == 0) {
      return key->next;
    }
  }
  return NULL;
}

/* From the first stage, which is the machine's beginning where that is known, to the guest's first instruction. */
static void show_whole_boot(struct es_inspect *inspect, const struct es_node *boot) {
  const struct es_node *stages = member(boot, "stages");
  const struct es_node *stage = stages != NULL && stages->kind == ES_NODE_LIST ? stages->first : NULL;
  double first = 0;

  for (bool begun = false; stage != NULL; stage = stage->next) {
    const struct es_node *name = member(stage, "name"), *at = member(stage, "at");
    if (name == NULL || name->kind != ES_NODE_SCALAR || at == NULL || at->kind != ES_NODE_SCALAR) {
      return;
    }
    const double time = strtod(at->text, NULL);
    first = begun ? first : time;
    begun = true;
    if (strcmp(name->text, "guest") == 0) {
      char text[SECONDS_SIZE];
      (void)snprintf(text, sizeof text, "%.6f", time - first);
      es_inspect_text(inspect, "seconds-to-guest", text);
      return;
    }
  }
}

/* What VTL2 was given, the guest's memory apart. */
static void show_memory_given(struct es_inspect *inspect, const struct es_node *boot) {
  const struct es_node *memory = member(boot, "memory");
  const struct es_node *beside = memory != NULL ? member(memory, "beside-guest") : NULL;

  if (beside != NULL && beside->kind == ES_NODE_SCALAR) {
    es_inspect_u64(inspect, "memory-beside-guest", strtoull(beside->text, NULL, 10));
  }
}

/* False: no memory. */
static bool show(const struct es_igvm_file *file, const struct es_node *boot, bool json) {
  const struct es_inspect_options options = {.put = put, .context = stdout, .json = json};
  struct es_inspect inspect;
  bool good = true;

  es_inspect_start(&inspect, &options);
  es_inspect_u64(&inspect, "bytes", file->size);
  es_inspect_u64(&inspect, "header-bytes", file->data);
  es_inspect_text(&inspect, "architecture", es_igvm_architecture_name(file->architecture));
  if (es_inspect_begin(&inspect, "platforms")) {
    for (uint32_t bit = 0; bit < ES_IGVM_PLATFORMS_MAX && good; bit++) {
      good = (file->masks >> bit & 1u) == 0 || show_platform(&inspect, file, bit);
    }
    es_inspect_end(&inspect);
  }
  if (boot != NULL) {
    show_whole_boot(&inspect, boot);
    show_memory_given(&inspect, boot);
    show_node(&inspect, "boot", boot);
  }
  (void)es_inspect_finish(&inspect);
  return good;
}

/* The node that is called `boot`, or all of it. */
static const struct es_node *find_boot(const struct es_node *root) {
  const struct es_node *boot = member(root, "boot");

  return boot != NULL ? boot : root;
}

int es_igvm_report_command(int count, char **words) {
  const char *path = NULL, *boot_path = NULL;
  struct es_document document = {0};
  struct es_igvm_opened opened;
  bool json = false;

  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "--json") == 0) {
      json = true;
    } else if (strcmp(words[i], "--boot") == 0 && i + 1 < count) {
      boot_path = words[++i];
    } else if (path == NULL && words[i][0] != '-') {
      path = words[i];
    } else {
      return es_igvm_usage();
    }
  }
  if (path == NULL) {
    return es_igvm_usage();
  }
  if (!es_igvm_open(path, &opened)) {
    return ES_IGVM_EXIT_TROUBLE;
  }
  int code = ES_IGVM_EXIT_GOOD;
  int error = boot_path != NULL ? es_document_load(&document, boot_path) : 0;
  if (error != 0 && error != -EINVAL) {
    es_igvm_say_at(boot_path, 0, 0, "%s", strerror(-error));
    code = ES_IGVM_EXIT_TROUBLE;
  } else if (boot_path != NULL && (error != 0 || document.root == NULL)) {
    es_igvm_say_at(boot_path, 0, 0, "not what `entresol ctl inspect boot --json` prints");
    code = ES_IGVM_EXIT_TROUBLE;
  } else if (!show(&opened.file, document.root != NULL ? find_boot(document.root) : NULL, json)) {
    es_igvm_say("there is no memory");
    code = ES_IGVM_EXIT_TROUBLE;
  }
  if (boot_path != NULL) {
    es_document_release(&document);
  }
  es_igvm_release(&opened);
  return code;
}
