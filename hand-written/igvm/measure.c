#include "hand-written/igvm/measure.h"

#include <pthread.h>
#include <unistd.h>

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

/* What takes longest comes first, so that nobody waits for a thread that has begun it last. */
enum task { TASK_SNP, TASK_TDX, TASK_VBS, TASK_MEANWHILE, TASKS };
static const enum es_igvm_measured measured_by[TASKS] = {
    [TASK_TDX] = ES_IGVM_MEASURED_TDX,
    [TASK_MEANWHILE] = ES_IGVM_MEASURED_COUNT,
    [TASK_VBS] = ES_IGVM_MEASURED_VBS,
    [TASK_SNP] = ES_IGVM_MEASURED_SNP,
};

struct work {
  const struct es_igvm_file *file;
  struct es_igvm_digest *out;
  uint32_t wanted;
  void (*meanwhile)(void *context);
  void *context;
  _Atomic uint32_t next; /* task */
};

/* Takes what nobody has taken yet until there is nothing left. */
static void *run(void *argument) {
  struct work *work = argument;

  for (uint32_t task = work->next++; task < TASKS; task = work->next++) {
    const enum es_igvm_measured which = measured_by[task];
    if (which == ES_IGVM_MEASURED_COUNT) {
      if (work->meanwhile != NULL) {
        work->meanwhile(work->context);
      }
    } else if ((work->wanted >> which & 1u) != 0) {
      es_igvm_measure(work->file, which, &work->out[which]);
    }
  }
  return NULL;
}

void es_igvm_measure_while(const struct es_igvm_file *file, uint32_t wanted,
                           struct es_igvm_digest out[ES_IGVM_MEASURED_COUNT], void (*meanwhile)(void *context),
                           void *context) {
  const long processors = sysconf(_SC_NPROCESSORS_ONLN);
  struct work work = {.file = file, .out = out, .meanwhile = meanwhile, .context = context};
  pthread_t others[TASKS];
  unsigned count = meanwhile != NULL, started = 0;

  for (unsigned i = 0; i < ES_IGVM_MEASURED_COUNT; i++) {
    out[i] = (struct es_igvm_digest){.size = ways[i].size};
    if ((wanted >> i & 1u) != 0 && es_igvm_measured_mask(file, (enum es_igvm_measured)i) != 0) {
      work.wanted |= 1u << i;
      count++;
    }
  }
  /* This thread is one of them. */
  while (started + 1 < count && started + 1 < (unsigned)(processors < 1 ? 1 : processors) &&
         pthread_create(&others[started], NULL, run, &work) == 0) {
    started++;
  }
  (void)run(&work);
  while (started > 0) {
    (void)pthread_join(others[--started], NULL);
  }
}

void es_igvm_measure_several(const struct es_igvm_file *file, uint32_t wanted,
                             struct es_igvm_digest out[ES_IGVM_MEASURED_COUNT]) {
  es_igvm_measure_while(file, wanted, out, NULL, NULL);
}
