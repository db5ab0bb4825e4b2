/* SEV-SNP: each page's record, with the digest so far in it, is hashed into the next digest. */
#include <string.h>

#include "hand-written/igvm/measure_parts.h"

struct chain {
  struct es_igvm_hash hash;
  uint8_t zeros[ES_IGVM_MEASUREMENT_SHA384_SIZE]; /* of a page of zeros */
  struct es_igvm_measurement_snp_page_info info;
};

/* `page` NULL: the contents do not count. */
static void add(struct chain *chain, enum es_igvm_measurement_snp_page type, uint64_t gpa, const uint8_t *page) {
  uint8_t bytes[ES_IGVM_MEASUREMENT_SNP_PAGE_INFO_SIZE_MAX];

  chain->info.page_type = (uint8_t)type;
  chain->info.gpa = gpa;
  if (page == NULL) {
    memset(chain->info.contents, 0, sizeof chain->info.contents);
  } else if (page == es_igvm_zero_page) {
    memcpy(chain->info.contents, chain->zeros, sizeof chain->info.contents);
  } else {
    es_igvm_hash_of(&chain->hash, page, ES_IGVM_PAGE_SIZE, chain->info.contents);
  }
  size_t size = es_igvm_measurement_encode_snp_page_info(&chain->info, bytes, sizeof bytes);
  es_igvm_hash_of(&chain->hash, bytes, size, chain->info.digest);
}

static void add_page(struct chain *chain, const struct es_igvm_file *file, const struct es_igvm_page_data *page) {
  switch ((enum es_igvm_page_type)page->data_type) {
  case ES_IGVM_PAGE_TYPE_SECRETS:
    add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_SECRETS, page->gpa, NULL);
    return;
  case ES_IGVM_PAGE_TYPE_CPUID_DATA:
  case ES_IGVM_PAGE_TYPE_CPUID_XF:
    add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_CPUID, page->gpa, NULL);
    return;
  case ES_IGVM_PAGE_TYPE_NORMAL:
    break;
  }
  if (page->flags.unmeasured) {
    add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_UNMEASURED, page->gpa, NULL);
  } else {
    add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_NORMAL, page->gpa, es_igvm_page_bytes(file, page->file_offset));
  }
}

static void add_item(struct chain *chain, const struct es_igvm_file *file, const struct es_igvm_item *item) {
  if (item->type == ES_IGVM_HEADER_TYPE_PAGE_DATA) {
    if (!item->as.page.flags.shared) {
      add_page(chain, file, &item->as.page);
    }
  } else if (item->type == ES_IGVM_HEADER_TYPE_VP_CONTEXT) {
    add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_VMSA, item->as.context.gpa,
        es_igvm_data(file, item->as.context.file_offset));
  } else if (item->type == ES_IGVM_HEADER_TYPE_PARAMETER_INSERT) {
    uint64_t size = es_igvm_area_size(file, item->as.insert.parameter_area_index);
    for (uint64_t at = 0; at < size; at += ES_IGVM_PAGE_SIZE) {
      add(chain, ES_IGVM_MEASUREMENT_SNP_PAGE_UNMEASURED, item->as.insert.gpa + at, NULL);
    }
  }
}

const char *es_igvm_measure_snp(const struct es_igvm_file *file, uint32_t mask, uint8_t *out) {
  struct chain chain = {0};
  bool policy = false;

  if (es_igvm_hash_open(&chain.hash, ES_IGVM_SHA384)) {
    es_igvm_hash_of(&chain.hash, es_igvm_zero_page, sizeof es_igvm_zero_page, chain.zeros);
  }
  for (uint32_t i = 0; i < file->count && !chain.hash.failed; i++) {
    if ((file->items[i].mask & mask) != 0) {
      policy = policy || file->items[i].type == ES_IGVM_HEADER_TYPE_GUEST_POLICY;
      add_item(&chain, file, &file->items[i]);
    }
  }
  bool failed = chain.hash.failed;
  memcpy(out, chain.info.digest, sizeof chain.info.digest);
  es_igvm_hash_close(&chain.hash);
  return failed ? ES_IGVM_HASH_FAILED : policy ? NULL : "there is no guest policy for the platform";
}
