#include "hand-written/shim/hashes.h"

#include <string.h>

#include "hand-written/shim/ranges.h"
#include "hand-written/shim/sha384.h"

/* What everything else depends on has to be measured itself. */
static bool may_be_unmeasured(const struct es_shim_parameters *parameters, struct es_shim_range range) {
  const struct es_shim_range contents[] = {parameters->kernel, parameters->initrd, parameters->command_line};

  for (unsigned i = 0; i < sizeof contents / sizeof contents[0]; i++) {
    if (contents[i].size != 0 && range.base >= contents[i].base &&
        es_shim_range_end(range) <= es_shim_range_pages_end(contents[i])) {
      return true;
    }
  }
  return false;
}

static bool check(struct es_shim_journal *journal, const struct es_shim_machine *machine,
                  const struct es_shim_parameters *parameters, const struct es_shim_hash *hash) {
  uint8_t digest[ES_SHIM_SHA384_SIZE];

  if (!es_shim_range_valid(hash->range) || !may_be_unmeasured(parameters, hash->range)) {
    return es_shim_stop(journal, "hashes: %lx is no part of kernel, initial RAM disk or command line",
                        hash->range.base);
  }
  es_shim_sha384(machine->at(machine->context, hash->range.base, hash->range.size), hash->range.size, digest);
  if (memcmp(digest, hash->sha384, sizeof digest) != 0) {
    return es_shim_stop(journal, "hashes: the %lu bytes at %lx are not those of the image", hash->range.size,
                        hash->range.base);
  }
  return true;
}

bool es_shim_hashes_check(struct es_shim_journal *journal, const struct es_shim_machine *machine,
                          const struct es_shim_parameters *parameters, const uint8_t *list, uint64_t size) {
  struct es_shim_hash_list hashes;
  es_result refusal = es_shim_decode_hash_list(list, size, &hashes);

  if (refusal != ES_OK) {
    return es_shim_stop(journal, "hashes: %s: %s", refusal->field, refusal->rule);
  }
  for (uint32_t i = 0; i < hashes.count; i++) {
    const struct es_shim_hash hash = es_shim_hash_list_hashes_at(&hashes.hashes, i);
    if (!check(journal, machine, parameters, &hash)) {
      return false;
    }
  }
  es_shim_say(journal, "hashes: %lu hold", (uint64_t)hashes.count);
  return true;
}
