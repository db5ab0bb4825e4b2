/* Mutated IGVM files against the reader: nothing crashes, no wrong checksum is ever accepted, and every rule refuses.
 *   igvm_mutations [--files N] [--seed N] [--least N]
 * prints each rule with the number of its refusals; exit 1 when one has fewer than --least. */
#include <inttypes.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/igvm_wire.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/pages.h"
#include "hand-written/igvm/rules.h"
#include "hand-written/igvm/sign.h"
#include "tests/fuzz/igvm_mutate.h"
#include "tests/unit/igvm/samples.h"

enum { ROOM = 1 << 18, RULES_MAX = 256, MEASURE_EVERY = 64, IDENTITY_EVERY = 2 };

static struct {
  es_result rules[RULES_MAX];
  uint64_t refused[RULES_MAX];
  unsigned count;
  uint64_t accepted, measured, identities, signed_well;
} seen;

/* Allocations until the one that fails; 0: none does. Linked in the place of the reader's own. */
static unsigned until_failure;
void *__real_realloc(void *, size_t);
void *__wrap_realloc(void *, size_t);
void *__real_calloc(size_t, size_t);
void *__wrap_calloc(size_t, size_t);

static bool fails(void) {
  return until_failure > 0 && --until_failure == 0;
}

void *__wrap_realloc(void *at, size_t size) {
  return fails() ? NULL : __real_realloc(at, size);
}

void *__wrap_calloc(size_t count, size_t size) {
  return fails() ? NULL : __real_calloc(count, size);
}

static void collect_rules(void) {
  for (unsigned i = 0; i < ES_IGVM_RULE_COUNT; i++) {
    seen.rules[seen.count++] = &es_igvm_rules[i];
  }
  es_result rule;
  for (size_t i = 0; (rule = es_igvm_rule_of_spec(i)) != NULL && seen.count < RULES_MAX; i++) {
    seen.rules[seen.count++] = rule;
  }
}

struct reported {
  size_t size;
  bool any, unknown, beyond;
};

static void report(void *context, const struct es_igvm_violation *violation) {
  struct reported *reported = context;

  reported->any = true;
  reported->beyond = reported->beyond || violation->offset > reported->size;
  for (unsigned i = 0; i < seen.count; i++) {
    if (seen.rules[i] == violation->why) {
      seen.refused[i]++;
      return;
    }
  }
  reported->unknown = true;
}

/* CRC-32, by its definition. */
static uint32_t slow_crc(const uint8_t *bytes, size_t size, size_t field) {
  uint32_t crc = UINT32_MAX;

  for (size_t i = 0; i < size; i++) {
    crc ^= i - field < 4 ? 0u : bytes[i];
    for (unsigned bit = 0; bit < 8; bit++) {
      crc = crc >> 1 ^ (0xedb88320u & (0u - (crc & 1u)));
    }
  }
  return ~crc;
}

static bool checksum_holds(const uint8_t *bytes, size_t end) {
  return slow_crc(bytes, end, ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET) ==
         es_load_le32(bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET);
}

/* What programs do with a file that was accepted. */
static void use(const struct es_igvm_file *file) {
  struct es_igvm_regions regions;

  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    struct es_igvm_digest digest;
    es_igvm_measure(file, (enum es_igvm_measured)i, &digest);
  }
  for (uint32_t masks = file->masks; masks != 0; masks &= masks - 1) {
    if (es_igvm_regions_collect(file, masks & (0u - masks), &regions)) {
      es_igvm_regions_free(&regions);
    }
  }
  seen.measured++;
}

/* The ID blocks of a file that was accepted; refusals count like the reader's. */
static bool identity(const struct es_igvm_file *file, struct reported *reported) {
  const bool holds = es_igvm_check_identity(file, report, reported);

  seen.identities++;
  seen.signed_well += holds;
  return holds != reported->any && !reported->unknown && !reported->beyond;
}

/* What they say of a file by themselves, with nothing behind them. */
static bool first_bytes(const uint8_t *bytes, size_t size) {
  const size_t most = ES_IGVM_FIXED_HEADER_SIZE_MAX + ES_IGVM_FIXED_HEADER_V2_SIZE_MAX;
  const size_t first = size < most ? size : most;
  uint8_t *copy = malloc(first + (first == 0));

  if (copy == NULL) {
    return false;
  }
  memcpy(copy, bytes, first);
  const bool good = es_igvm_read_head(copy, first, size, NULL, NULL);
  free(copy);
  return good;
}

static bool check(struct mutant *mutant, uint64_t number) {
  /* As large as the file, so that a sanitizer sees a byte beyond. */
  uint8_t *bytes = malloc(mutant->size + (mutant->size == 0));
  struct reported reported = {.size = mutant->size};
  struct es_igvm_file file;
  bool good = true;

  if (bytes == NULL) {
    return false;
  }
  memcpy(bytes, mutant->bytes, mutant->size);
  until_failure = mutant_random(mutant, 256) == 0 ? 1 + (unsigned)mutant_random(mutant, 3) : 0;
  const bool head = first_bytes(bytes, mutant->size);
  const bool accepted = es_igvm_read(bytes, mutant->size, report, &reported, &file);
  until_failure = 0;
  if (accepted == reported.any || reported.unknown || reported.beyond) {
    fprintf(stderr, "file %" PRIu64 ": accepted, reported, by an unknown rule, beyond the file: %d %d %d %d\n", number,
            accepted, reported.any, reported.unknown, reported.beyond);
    good = false;
  }
  if (head != (file.bytes != NULL)) {
    fprintf(stderr, "file %" PRIu64 ": its first bytes say another thing than the whole: %d\n", number, head);
    good = false;
  }
  if (accepted) {
    seen.accepted++;
    if (!checksum_holds(bytes, file.data)) {
      fprintf(stderr, "file %" PRIu64 ": a wrong checksum was accepted\n", number);
      good = false;
    }
    if (number % MEASURE_EVERY == 0) {
      use(&file);
    }
    if (number % IDENTITY_EVERY == 0) {
      good = identity(&file, &reported) && good;
    }
  }
  es_igvm_close(&file);
  free(bytes);
  return good;
}

/* A key of its own for every run. False: it cannot be made. */
static bool make_key(char *path, size_t room) {
  EVP_PKEY *key = EVP_EC_gen("P-384");
  const int file = memfd_create("key", MFD_CLOEXEC);
  FILE *out = file < 0 ? NULL : fdopen(dup(file), "we");
  const bool good = key != NULL && out != NULL && PEM_write_PrivateKey(out, key, NULL, NULL, 0, NULL, NULL) == 1;

  EVP_PKEY_free(key);
  (void)snprintf(path, room, "/proc/self/fd/%d", file);
  return (out == NULL || fclose(out) == 0) && good;
}

/* What a builder does last: digest and signatures into the sample's ID block, in its place. */
static bool sign(uint8_t *bytes, size_t size) {
  struct es_igvm_snp_id_block block;
  struct es_igvm_digest digest;
  struct es_igvm_file file;
  uint64_t policy = 0;
  char path[64];
  bool good = es_igvm_read(bytes, size, NULL, NULL, &file) && make_key(path, sizeof path);

  for (uint32_t i = 0; good && i < file.count; i++) {
    const struct es_igvm_item *item = &file.items[i];
    if (item->type == ES_IGVM_HEADER_TYPE_GUEST_POLICY) {
      policy = item->as.policy.policy;
    }
    if (!es_igvm_id_block(&file, item, &block)) {
      continue;
    }
    es_igvm_measure(&file, ES_IGVM_MEASURED_SNP, &digest);
    memcpy(block.launch_digest, digest.bytes, sizeof block.launch_digest);
    good = digest.there && es_igvm_sign(path, policy, &block) == NULL && es_igvm_sign_by_author(path, &block) == NULL &&
           es_igvm_encode_snp_id_block(&block, bytes + item->offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX,
                                       ES_IGVM_SNP_ID_BLOCK_SIZE_MAX) > 0;
  }
  if (good) {
    es_store_le32(bytes + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET,
                  slow_crc(bytes, file.data, ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET));
    good = es_igvm_check_identity(&file, NULL, NULL);
  }
  es_igvm_close(&file);
  return good;
}

static bool run(uint64_t files, uint64_t seed) {
  static uint8_t room[ROOM];
  uint8_t *samples[SAMPLES];
  size_t sizes[SAMPLES];
  struct mutant mutant = {.bytes = room, .room = ROOM, .random = seed * 2654435761u + 88172645463325252u};
  bool good = true;

  for (unsigned i = 0; i < SAMPLES; i++) {
    samples[i] = sample_make((enum sample)i, &sizes[i]);
    if (samples[i] == NULL || sizes[i] > ROOM / 2) {
      return false;
    }
  }
  if (!sign(samples[SAMPLE_X64], sizes[SAMPLE_X64])) {
    fprintf(stderr, "the sample cannot be signed\n");
    return false;
  }
  for (uint64_t number = 0; number < files && good; number++) {
    /* Mostly those with many headers. */
    const uint64_t draw = mutant_random(&mutant, 8);
    const unsigned which = draw < 5 ? SAMPLE_X64 : draw < 7 ? SAMPLE_AARCH64 : SAMPLE_X64_SECOND;
    size_t start, end;
    memcpy(room, samples[which], sizes[which]);
    mutant.size = sizes[which];
    for (uint64_t changes = 1 + mutant_random(&mutant, 3); changes > 0; changes--) {
      mutant_change(&mutant);
    }
    if (mutant_random(&mutant, 10) != 0 && mutant_headers(&mutant, &start, &end)) {
      es_store_le32(room + ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET,
                    slow_crc(room, end, ES_IGVM_FIXED_HEADER_CHECKSUM_OFFSET));
    }
    good = check(&mutant, number);
  }
  for (unsigned i = 0; i < SAMPLES; i++) {
    free(samples[i]);
  }
  return good;
}

int main(int count, char **words) {
  uint64_t files = 20000, seed = 1, least = 0;
  char id[96];
  int code = 0;

  for (int i = 1; i + 1 < count; i += 2) {
    uint64_t *to = strcmp(words[i], "--files") == 0   ? &files
                   : strcmp(words[i], "--seed") == 0  ? &seed
                   : strcmp(words[i], "--least") == 0 ? &least
                                                      : NULL;
    if (to == NULL) {
      fprintf(stderr, "usage: igvm_mutations [--files N] [--seed N] [--least N]\n");
      return 2;
    }
    *to = strtoull(words[i + 1], NULL, 0);
  }
  collect_rules();
  if (!run(files, seed)) {
    fprintf(stderr, "igvm_mutations: failed, seed %" PRIu64 "\n", seed);
    return 1;
  }
  for (unsigned i = 0; i < seen.count; i++) {
    es_igvm_rule_id(seen.rules[i], id, sizeof id);
    const bool few = seen.refused[i] < least;
    printf("%10" PRIu64 " %s: %s%s\n", seen.refused[i], id, seen.rules[i]->rule, few ? "  TOO FEW" : "");
    code = few ? 1 : code;
  }
  printf("%" PRIu64 " files, %" PRIu64 " accepted, %" PRIu64 " of them measured, ID blocks of %" PRIu64
         " looked at, %" PRIu64 " hold, %u rules\n",
         files, seen.accepted, seen.measured, seen.identities, seen.signed_well, seen.count);
  return code;
}
