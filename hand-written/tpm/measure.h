/* What a start of the guest is measured to: events with their digests, which are extended into PCRs and written to the event log.
 * Filled by process while it loads the guest, used by firmware.c. Any thread. */
#ifndef ES_TPM_MEASURE_H
#define ES_TPM_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hand-written/tpm/digest.h"

#define ES_TPM_EVENTS_MAX 16u
#define ES_TPM_EVENT_TEXT_MAX 2560u

struct es_tpm_event {
  uint32_t pcr, type;
  struct es_tpm_digests digests;
  uint32_t size;
  uint8_t data[ES_TPM_EVENT_TEXT_MAX]; /* what the log says of it */
};

struct es_tpm_measured {
  struct es_tpm_event events[ES_TPM_EVENTS_MAX];
  unsigned count;
};

/* False: there are too many events, or its data is too long. With digests of something else, or of the data. */
bool es_tpm_measure(struct es_tpm_measured *measured, uint32_t pcr, uint32_t type, const struct es_tpm_digests *digests,
                    const void *data, size_t size);
bool es_tpm_measure_data(struct es_tpm_measured *measured, uint32_t pcr, uint32_t type, const void *data, size_t size);
/* In each of the PCRs that have one: nothing after it is the firmware's. */
bool es_tpm_measure_separators(struct es_tpm_measured *measured);

/* The log for these banks, one bit each. Bytes, 0 when `room` is too small or there is no bank. */
size_t es_tpm_log_write(const struct es_tpm_measured *measured, uint32_t banks, uint8_t *bytes, size_t room);

#endif
