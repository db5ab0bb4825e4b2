/* ID blocks: what only a measured file tells. */
#include <string.h>

#include "generated/igvm_measurement_wire.h"
#include "hand-written/igvm/internal.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/sign.h"

static uint32_t headers_of(const struct es_igvm_file *file, enum es_igvm_header_type type, uint32_t mask,
                           const struct es_igvm_item **last) {
  uint32_t count = 0;

  for (uint32_t i = 0; i < file->count; i++) {
    if (file->items[i].type == type && (file->items[i].mask & mask) != 0) {
      *last = &file->items[i];
      count++;
    }
  }
  return count;
}

static void check_keys(struct es_igvm_reader *reader, uint64_t body, const struct es_igvm_snp_id_block *block,
                       uint64_t policy) {
  switch (es_igvm_signed(block, policy)) {
  case ES_IGVM_SIGNED_GOOD:
    break;
  case ES_IGVM_SIGNED_NO_KEY:
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_ID_PUBLIC_KEY_CURVE_OFFSET, ES_IGVM_RULE_ID_BLOCK_KEY);
    break;
  case ES_IGVM_SIGNED_WRONG:
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_ID_KEY_SIGNATURE_R_OFFSET, ES_IGVM_RULE_ID_BLOCK_SIGNATURE);
    break;
  }
  if (block->author_key_enabled == 0) {
    return;
  }
  switch (es_igvm_signed_by_author(block)) {
  case ES_IGVM_SIGNED_GOOD:
    break;
  case ES_IGVM_SIGNED_NO_KEY:
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_AUTHOR_PUBLIC_KEY_CURVE_OFFSET, ES_IGVM_RULE_AUTHOR_KEY);
    break;
  case ES_IGVM_SIGNED_WRONG:
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_AUTHOR_KEY_SIGNATURE_R_OFFSET, ES_IGVM_RULE_AUTHOR_SIGNATURE);
    break;
  }
}

static void check_block(struct es_igvm_reader *reader, const struct es_igvm_file *file, const struct es_igvm_item *item,
                        const struct es_igvm_digest *digest) {
  const uint64_t body = (uint64_t)item->offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
  const struct es_igvm_item *policy = NULL, *last = NULL;
  struct es_igvm_snp_id_block block;

  if (item->mask != es_igvm_measured_mask(file, ES_IGVM_MEASURED_SNP) ||
      headers_of(file, ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK, item->mask, &last) != 1 ||
      !es_igvm_id_block(file, item, &block)) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_ID_BLOCK_PLATFORM);
    return;
  }
  if (headers_of(file, ES_IGVM_HEADER_TYPE_GUEST_POLICY, item->mask, &policy) != 1) {
    es_igvm_breaks(reader, item->offset, ES_IGVM_RULE_ID_BLOCK_POLICY);
    return;
  }
  if (block.version != ES_IGVM_MEASUREMENT_ID_BLOCK_VERSION) {
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_VERSION_OFFSET, ES_IGVM_RULE_ID_BLOCK_VERSION);
  }
  if (!digest->there || memcmp(block.launch_digest, digest->bytes, sizeof block.launch_digest) != 0) {
    es_igvm_breaks(reader, body + ES_IGVM_SNP_ID_BLOCK_LAUNCH_DIGEST_OFFSET, ES_IGVM_RULE_ID_BLOCK_DIGEST);
  }
  check_keys(reader, body, &block, policy->as.policy.policy);
}

bool es_igvm_check_identity(const struct es_igvm_file *file, es_igvm_report report, void *context) {
  struct es_igvm_reader reader = {.report = report, .context = context};
  struct es_igvm_digest digest = {0};
  bool measured = false;

  for (uint32_t i = 0; i < file->count; i++) {
    if (file->items[i].type == ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK) {
      if (!measured) {
        es_igvm_measure(file, ES_IGVM_MEASURED_SNP, &digest);
        measured = true;
      }
      check_block(&reader, file, &file->items[i], &digest);
    }
  }
  return reader.violations == 0;
}
