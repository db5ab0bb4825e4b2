/* What an IGVM file may break that no decoder of a single header can say: each rule with its stable id and its sentence.
 * Rules of single fields are the spec's refusals; both are printed alike. Raised by the reader. Any thread. */
#ifndef ES_IGVM_RULES_H
#define ES_IGVM_RULES_H

#include <stdio.h>

#include "runtime/result.h"

/* name, id, sentence */
#define ES_IGVM_RULES(RULE)                                                                                            \
  RULE(FILE_TRUNCATED, "file-truncated", "the file ends inside its fixed header")                                      \
  RULE(FILE_SIZE, "file-size", "the fixed header's total size is not the file's")                                      \
  RULE(HEADERS_ALIGNMENT, "headers-alignment", "variable headers begin at a multiple of 8")                            \
  RULE(HEADERS_PLACE, "headers-place", "variable headers begin directly behind the fixed header")                      \
  RULE(HEADERS_SIZE, "headers-size", "there are more bytes of variable headers than this project takes")               \
  RULE(HEADERS_RANGE, "headers-range", "variable headers end beyond the file")                                         \
  RULE(NO_DATA, "no-data", "there is no file data behind the variable headers")                                        \
  RULE(CHECKSUM, "checksum", "the CRC-32 of fixed and variable headers is another")                                    \
  RULE(HEADER_TRUNCATED, "header-truncated", "a variable header ends beyond the section")                              \
  RULE(HEADER_OPTIONAL, "header-optional", "headers that a loader may ignore are not taken by any")                    \
  RULE(HEADER_UNKNOWN, "header-unknown", "the type is none that is known")                                             \
  RULE(HEADER_LENGTH, "header-length", "the length is not the type's")                                                 \
  RULE(HEADER_PADDING, "header-padding", "padding behind a header is zero")                                            \
  RULE(SECTION_ORDER, "section-order", "platforms come first, then initialization, then directives")                   \
  RULE(PLATFORM_NONE, "platform-none", "a file has at least one platform header")                                      \
  RULE(PLATFORM_MASK, "platform-mask", "a platform's mask has exactly one bit")                                        \
  RULE(PLATFORM_MASK_TWICE, "platform-mask-twice", "another platform has the same mask")                               \
  RULE(PLATFORM_TWICE, "platform-twice", "there is one platform header for each type of isolation")                    \
  RULE(PLATFORM_BOUNDARY, "platform-boundary", "this platform has no shared boundary")                                 \
  RULE(PLATFORM_ARCHITECTURE, "platform-architecture", "this platform is not one of the file's architecture")          \
  RULE(MASK_NONE, "mask-none", "a mask names at least one platform")                                                   \
  RULE(MASK_UNKNOWN, "mask-unknown", "a mask names only platforms of the file")                                        \
  RULE(GPA_ALIGNMENT, "gpa-alignment", "the address is a multiple of the page size")                                   \
  RULE(SIZE_ALIGNMENT, "size-alignment", "the size is a multiple of the page size")                                    \
  RULE(RANGE_OVERFLOW, "range-overflow", "the range ends beyond the last address")                                     \
  RULE(DATA_RANGE, "data-range", "the data lie outside the file's data")                                               \
  RULE(RELOCATION_SIZE, "relocation-size", "a relocatable region is at least one page, and whole pages")               \
  RULE(RELOCATION_ALIGNMENT, "relocation-alignment", "a relocation's alignment is a multiple of the page size")        \
  RULE(RELOCATION_ADDRESS, "relocation-address", "a relocation's addresses are multiples of its alignment")            \
  RULE(RELOCATION_OVERLAP, "relocation-overlap", "regions of one platform that are relocated do not overlap")          \
  RULE(RELOCATION_CONTEXT, "relocation-context", "what is relocated needs a VP context with registers for its VTL")    \
  RULE(PAGE_TABLE_SIZE, "page-table-size", "page tables use no more than their region has, which is not empty")        \
  RULE(PAGE_TABLE_TWICE, "page-table-twice", "a platform has one region of page tables")                               \
  RULE(CORIM_TWICE, "corim-twice", "a platform has one CoRIM document and one signature")                              \
  RULE(CORIM_ORDER, "corim-order", "a CoRIM signature comes behind its document")                                      \
  RULE(CCA_PLATFORM, "cca-platform", "a CCA policy is for CCA platforms")                                              \
  RULE(CCA_CONFLICT, "cca-conflict", "no attribute is required to be both zero and one")                               \
  RULE(PAGE_LARGE, "page-large", "pages of 2 MiB are not taken by any reader")                                         \
  RULE(PAGE_TYPE, "page-type", "secrets and CPUID pages are for SEV platforms")                                        \
  RULE(AREA_TWICE, "area-twice", "a parameter area's index is declared once")                                          \
  RULE(AREA_SIZE, "area-size", "a parameter area is larger than this project takes")                                   \
  RULE(DIRECTED_SIZE, "directed-size", "what a platform is given, or all areas, is more than this project takes")      \
  RULE(AREA_UNKNOWN, "area-unknown", "the parameter area was not declared before")                                     \
  RULE(AREA_INSERTED, "area-inserted", "the parameter area was inserted already")                                      \
  RULE(PARAMETER_OFFSET, "parameter-offset", "the parameter lies outside its area")                                    \
  RULE(INSERT_IN_PAGE_TABLE, "insert-in-page-table", "parameters are not inserted where page tables are")              \
  RULE(CONTEXT_PLATFORM, "context-platform", "a VP context is for exactly one platform, and one that has such")        \
  RULE(CONTEXT_INDEX, "context-index", "a list of registers is for the first VP")                                      \
  RULE(CONTEXT_RANGE, "context-range", "the VP context's data lie outside the file's data")                            \
  RULE(CONTEXT_VTL, "context-vtl", "all registers of a list are of one VTL")                                           \
  RULE(CONTEXT_PADDING, "context-padding", "behind a VP context its page is zero")                                     \
  RULE(ID_BLOCK_PLATFORM, "id-block-platform", "an ID block is for one SEV-SNP platform, which has one")               \
  RULE(ID_BLOCK_POLICY, "id-block-policy", "a platform with an ID block has one guest policy")                         \
  RULE(ID_BLOCK_VERSION, "id-block-version", "this version of ID blocks is none that is known")                        \
  RULE(ID_BLOCK_DIGEST, "id-block-digest", "an ID block's launch digest is that of the file")                          \
  RULE(ID_BLOCK_KEY, "id-block-key", "an ID key is a point on P-384, for ECDSA with SHA-384")                          \
  RULE(ID_BLOCK_SIGNATURE, "id-block-signature", "the ID key has signed the ID block and the policy")                  \
  RULE(AUTHOR_KEY, "author-key", "an author's key is a point on P-384, for ECDSA with SHA-384")                        \
  RULE(AUTHOR_SIGNATURE, "author-signature", "the author's key has signed the ID key")                                 \
  RULE(MEMORY, "memory", "there is no memory for what the file lists")

enum es_igvm_rule {
#define RULE(name, id, text) ES_IGVM_RULE_##name,
  ES_IGVM_RULES(RULE)
#undef RULE
      ES_IGVM_RULE_COUNT,
};

/* `where` is the id, `rule` the sentence; each has its count. */
extern const struct es_refusal es_igvm_rules[ES_IGVM_RULE_COUNT];

/* "page-data.reserved" or a rule's id: stable between versions. */
void es_igvm_rule_id(es_result why, char *out, size_t room);

/* Every rule that a file can break, as lines "ID: TEXT" or as rows of a table in Markdown. */
void es_igvm_rules_print(FILE *out, bool table);

/* The specs' refusals that the reader can return, one after the other; NULL behind the last. */
es_result es_igvm_rule_of_spec(size_t index);

#endif
