#include "hand-written/igvm/measure.h"

#include <pthread.h>

#include "hand-written/igvm/measure_parts.h"

const uint8_t es_igvm_zero_page[ES_IGVM_PAGE_SIZE];

static const struct {
  const char *name;
  enum es_igvm_platform_type type;
  uint32_t size;
  const char *(*measure)(const struct es_igvm_file *, uint32_t mask, uint8_t *out);
} ways[ES_IGVM_MEASURED_COUNT] = {
    [ES_IGVM_MEASURED_SNP] = {"snp", ES_IGVM_PLATFORM_TYPE_SEV_SNP, ES_IGVM_MEASUREMENT_SHA384_SIZE,
                              es_igvm_measure_snp},
    [ES_IGVM_MEASURED_TDX] = {"tdx", ES_IGVM_PLATFORM_TYPE_TDX, ES_IGVM_MEASUREMENT_SHA384_SIZE, es_igvm_measure_tdx},
    [ES_IGVM_MEASURED_VBS] = {"vbs", ES_IGVM_PLATFORM_TYPE_VSM_ISOLATION, ES_IGVM_MEASUREMENT_SHA256_SIZE,
                              es_igvm_measure_vbs},
};

const char *es_igvm_measured_name(enum es_igvm_measured which) {
  return ways[which].name;
}

uint32_t es_igvm_measured_mask(const struct es_igvm_file *file, enum es_igvm_measured which) {
  return es_igvm_platform(file, ways[which].type);
}

void es_igvm_measure(const struct es_igvm_file *file, enum es_igvm_measured which, struct es_igvm_digest *out) {
  const uint32_t mask = es_igvm_measured_mask(file, which);

  *out = (struct es_igvm_digest){.size = ways[which].size};
  if (mask != 0) {
    out->problem = ways[which].measure(file, mask, out->bytes);
    out->there = out->problem == NULL;
  }
}

struct work {
  pthread_t thread;
  const struct es_igvm_file *file;
  enum es_igvm_measured which;
  struct es_igvm_digest *out;
  bool started;
};

static void *run(void *argument) {
  struct work *work = argument;
  es_igvm_measure(work->file, work->which, work->out);
  return NULL;
}

void es_igvm_measure_several(const struct es_igvm_file *file, uint32_t wanted,
                             struct es_igvm_digest out[ES_IGVM_MEASURED_COUNT]) {
  struct work works[ES_IGVM_MEASURED_COUNT] = {0};

  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    works[i] = (struct work){.file = file, .which = (enum es_igvm_measured)i, .out = &out[i]};
    out[i] = (struct es_igvm_digest){.size = ways[i].size};
    if ((wanted >> i & 1u) == 0 || es_igvm_measured_mask(file, works[i].which) == 0) {
      wanted &= ~(1u << i);
    }
  }
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    /* The last is this thread's. */
    if ((wanted >> i & 1u) != 0 && wanted >> i != 1) {
      works[i].started = pthread_create(&works[i].thread, NULL, run, &works[i]) == 0;
    }
  }
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    if ((wanted >> i & 1u) != 0 && !works[i].started) {
      (void)run(&works[i]);
    }
  }
  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    if (works[i].started) {
      (void)pthread_join(works[i].thread, NULL);
    }
  }
}
