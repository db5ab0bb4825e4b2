/* Building and measuring an image beside hashing and writing its bytes: what the work has to cost at the least. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "hand-written/igvm/hash.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/write.h"
#include "tests/bench/bench.h"

enum { PAGES = 16384, ROUNDS = 7, SNP_ONLY = 1u << ES_IGVM_MEASURED_SNP, ALL = (1u << ES_IGVM_MEASURED_COUNT) - 1 };
#define BYTES ((size_t)PAGES * ES_IGVM_PAGE_SIZE)
#define BASE ((uint64_t)0x8000000)

static uint8_t *contents;
static int out = -1;
static char out_name[] = "/tmp/entresol-bench.XXXXXX";

static bool write_out(const uint8_t *bytes, size_t size) {
  size_t done = 0;

  if (ftruncate(out, 0) != 0) {
    return false;
  }
  while (done < size) {
    ssize_t wrote = pwrite(out, bytes + done, size - done, (off_t)done);
    if (wrote <= 0) {
      return false;
    }
    done += (size_t)wrote;
  }
  return true;
}

static bool peer(void) {
  struct es_igvm_hash hash;
  uint8_t digest[ES_IGVM_MEASUREMENT_SHA384_SIZE];
  bool good = es_igvm_hash_open(&hash, ES_IGVM_SHA384);

  es_igvm_hash_of(&hash, contents, BYTES, digest);
  good = good && !hash.failed;
  es_igvm_hash_close(&hash);
  bench_keep(digest[0]);
  return good && write_out(contents, BYTES);
}

static void add_platform(struct es_igvm_writer *writer, enum es_igvm_platform_type type, uint32_t mask) {
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_SUPPORTED_PLATFORM};

  item.as.platform = (struct es_igvm_supported_platform){
      .compatibility_mask = mask, .highest_vtl = ES_IGVM_HIGHEST_VTL_VTL2, .platform_type = (uint8_t)type};
  es_igvm_write(writer, &item, NULL, 0);
}

/* Every page measured by every platform; written, read, measured, stored. */
static bool build(uint32_t wanted) {
  struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT];
  struct es_igvm_writer *writer;
  struct es_igvm_file file;
  const uint8_t *bytes;
  size_t size;
  const uint32_t masks = wanted == ALL ? 7u : 1u;

  if (es_igvm_writer_open(ES_IGVM_FORMAT_VERSION_V1, ES_IGVM_ARCHITECTURE_X64, &writer) != 0) {
    return false;
  }
  add_platform(writer, ES_IGVM_PLATFORM_TYPE_SEV_SNP, 1);
  if (wanted == ALL) {
    add_platform(writer, ES_IGVM_PLATFORM_TYPE_TDX, 2);
    add_platform(writer, ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION, 4);
  }
  struct es_igvm_item item = {.type = ES_IGVM_HEADER_TYPE_GUEST_POLICY};
  item.as.policy.compatibility_mask = 1;
  es_igvm_write(writer, &item, NULL, 0);
  item = (struct es_igvm_item){.type = ES_IGVM_HEADER_TYPE_PAGE_DATA};
  item.as.page.compatibility_mask = masks;
  for (size_t i = 0; i < PAGES; i++) {
    item.as.page.gpa = BASE + i * ES_IGVM_PAGE_SIZE;
    es_igvm_write(writer, &item, contents + i * ES_IGVM_PAGE_SIZE, ES_IGVM_PAGE_SIZE);
  }
  bool good = es_igvm_writer_finish(writer, &bytes, &size) == 0 && es_igvm_read(bytes, size, NULL, NULL, &file);
  if (good) {
    es_igvm_measure_several(&file, wanted, digests);
    for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
      good = good && digests[i].there == ((wanted >> i & 1u) != 0);
    }
    good = good && write_out(bytes, size);
    es_igvm_close(&file);
  }
  es_igvm_writer_close(writer);
  return good;
}

static double milliseconds(uint64_t from) {
  return (double)(bench_now() - from) / 1e6;
}

/* In turns, the best of each: other work on the machine only ever adds. */
static bool measure(uint32_t wanted, double *best, double *best_peer) {
  for (unsigned i = 0; i < ROUNDS; i++) {
    uint64_t from = bench_now();
    if (!build(wanted)) {
      return false;
    }
    const double own = milliseconds(from);
    from = bench_now();
    if (!peer()) {
      return false;
    }
    const double other = milliseconds(from);
    *best = i == 0 || own < *best ? own : *best;
    *best_peer = i == 0 || other < *best_peer ? other : *best_peer;
  }
  return true;
}

int main(int argc, char **argv) {
  struct bench_report report = {.json = argc > 1 && strcmp(argv[1], "--json") == 0};
  double snp = 0, all = 0, snp_peer = 0, all_peer = 0;

  /* Not bound to one processor: the digests are made in parallel. */
  contents = malloc(BYTES);
  out = mkstemp(out_name);
  if (contents == NULL || out < 0) {
    return 1;
  }
  (void)unlink(out_name);
  uint64_t state = 88172645463325252u;
  for (size_t i = 0; i < BYTES; i += sizeof state) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    memcpy(contents + i, &state, sizeof state);
  }
  bool good = measure(SNP_ONLY, &snp, &snp_peer) && measure(ALL, &all, &all_peer);
  (void)close(out);
  free(contents);
  if (!good) {
    return 1;
  }
  if (report.json) {
    fputs("[", stdout);
  }
  bench_add(&report, "igvm 64 MiB, SNP", "ms", snp, "SHA-384 and write", snp_peer);
  bench_add(&report, "igvm 64 MiB, SNP, TDX and VBS", "ms", all, "SHA-384 and write", all_peer);
  return bench_end(&report);
}
