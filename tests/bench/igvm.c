/* Building and measuring an image beside hashing and writing its bytes: what the work has to cost at the least. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "hand-written/igvm/hash.h"
#include "hand-written/igvm/measure.h"
#include "hand-written/igvm/write.h"
#include "tests/bench/bench.h"

enum { PAGES = 16384, ROUNDS = 11, SNP_ONLY = 1u << ES_IGVM_MEASURED_SNP, ALL = (1u << ES_IGVM_MEASURED_COUNT) - 1 };
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

struct output {
  const uint8_t *bytes;
  size_t size;
  bool good;
};

static void put_output(void *context) {
  struct output *output = context;
  output->good = write_out(output->bytes, output->size);
}

/* Every page measured by every platform: made, read, measured and stored as `build --measure` does. */
static bool build(uint32_t wanted) {
  struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT];
  struct es_igvm_writer *writer;
  struct es_igvm_file file;
  struct output output = {.good = false};
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
  bool good = es_igvm_writer_finish(writer, &output.bytes, &output.size) == 0 &&
              es_igvm_read(output.bytes, output.size, NULL, NULL, &file);
  if (good) {
    es_igvm_measure_while(&file, wanted, digests, put_output, &output);
    for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
      good = good && digests[i].there == ((wanted >> i & 1u) != 0);
    }
    good = good && output.good;
    es_igvm_close(&file);
  }
  es_igvm_writer_close(writer);
  return good;
}

static double milliseconds(uint64_t from) {
  return (double)(bench_now() - from) / 1e6;
}

static int by_size(const void *a, const void *b) {
  const double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

struct figures {
  double own[ROUNDS], peer[ROUNDS];
};

/* In turns. Other work on the machine only ever adds: the best of each is what the work costs, the median what it cost here. */
static bool measure(uint32_t wanted, struct figures *into) {
  for (unsigned i = 0; i < ROUNDS; i++) {
    uint64_t from = bench_now();
    if (!build(wanted)) {
      return false;
    }
    into->own[i] = milliseconds(from);
    from = bench_now();
    if (!peer()) {
      return false;
    }
    into->peer[i] = milliseconds(from);
  }
  qsort(into->own, ROUNDS, sizeof into->own[0], by_size);
  qsort(into->peer, ROUNDS, sizeof into->peer[0], by_size);
  return true;
}

static void add(struct bench_report *report, const char *name, const char *median, const struct figures *figures) {
  bench_add(report, name, "ms", figures->own[0], "SHA-384 and write", figures->peer[0]);
  bench_add(report, median, "ms", figures->own[ROUNDS / 2], "SHA-384 and write", figures->peer[ROUNDS / 2]);
}

int main(int argc, char **argv) {
  struct bench_report report = {.json = argc > 1 && strcmp(argv[1], "--json") == 0};
  struct figures snp, all;

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
  bool good = measure(SNP_ONLY, &snp) && measure(ALL, &all);
  (void)close(out);
  free(contents);
  if (!good) {
    return 1;
  }
  if (report.json) {
    fputs("[", stdout);
  }
  add(&report, "igvm 64 MiB, SNP", "igvm 64 MiB, SNP (median)", &snp);
  add(&report, "igvm 64 MiB, SNP, TDX and VBS", "igvm 64 MiB, SNP, TDX and VBS (median)", &all);
  return bench_end(&report);
}
