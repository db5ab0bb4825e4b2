/* Reference time: 100 ns units since the partition was made or reset, from the guest's TSC by the very rule that the guest
 * applies to the reference TSC page, so that counter and page never disagree. Without a TSC that can be trusted: the
 * monotonic clock, and a page whose sequence number sends the guest to the counter. */
#include <string.h>
#include <time.h>

#include "generated/hyperv_reference_tsc_wire.h"
#include "hand-written/partition/state.h"

__extension__ typedef unsigned __int128 es_u128;

static uint64_t es_clock_ticks(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * ES_HYPERV_REFERENCE_TSC_TICKS_PER_SECOND +
         (uint64_t)now.tv_nsec / (1000000000u / ES_HYPERV_REFERENCE_TSC_TICKS_PER_SECOND);
}

static uint64_t es_time_unbased(const struct es_partition *partition) {
  if (partition->tsc_scale == 0)
    return es_clock_ticks();
  uint64_t tsc = partition->config.backend->tsc(partition->config.backend_context);
  return (uint64_t)(((es_u128)tsc * partition->tsc_scale) >> 64);
}

void es_reference_time_start(struct es_partition *partition) {
  const struct es_partition_config *config = &partition->config;
  partition->tsc_scale = 0;
  if (config->backend->tsc != NULL) {
    partition->tsc_scale =
        (uint64_t)(((es_u128)ES_HYPERV_REFERENCE_TSC_TICKS_PER_SECOND << 64) / config->tsc_frequency);
  }
  /* The guest's TSC begins at zero with the machine; the clock does not. */
  atomic_store(&partition->time_base, partition->tsc_scale == 0 ? es_clock_ticks() : 0);
}

uint64_t es_partition_reference_time(const struct es_partition *partition) {
  return es_time_unbased(partition) - atomic_load(&partition->time_base);
}

void es_reference_time_resume(struct es_partition *partition, uint64_t last, uint64_t base, uint64_t scale) {
  uint64_t now = es_time_unbased(partition);
  /* Of another rate or an earlier clock the base means nothing. */
  bool same = partition->tsc_scale == scale && now - base >= last && now - base < last + (UINT64_MAX >> 1);
  atomic_store(&partition->time_base, same ? base : now - last);
  if (!same && partition->tsc_page.at != NULL)
    (void)es_reference_time_place_page(partition, partition->tsc_page.gpa >> ES_PAGE_SHIFT);
}

bool es_reference_time_place_page(struct es_partition *partition, uint64_t page) {
  struct es_hyperv_reference_tsc_page contents = {
      .sequence = ES_HYPERV_REFERENCE_TSC_SEQUENCE_INVALID,
      .scale = partition->tsc_scale,
      .offset = (uint64_t)0 - atomic_load(&partition->time_base),
  };
  if (partition->tsc_scale != 0) {
    if (++partition->tsc_sequence == ES_HYPERV_REFERENCE_TSC_SEQUENCE_INVALID)
      partition->tsc_sequence++;
    contents.sequence = partition->tsc_sequence;
  }
  uint8_t bytes[ES_PAGE_SIZE] = {0};
  if (es_hyperv_reference_tsc_encode_page(&contents, bytes, sizeof bytes) == 0)
    return false;
  return es_partition_place(partition, &partition->tsc_page, page, bytes);
}
