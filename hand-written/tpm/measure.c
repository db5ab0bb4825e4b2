#include "hand-written/tpm/measure.h"

#include <string.h>

#include "generated/tpm_eventlog_wire.h"

bool es_tpm_measure(struct es_tpm_measured *measured, uint32_t pcr, uint32_t type, const struct es_tpm_digests *digests,
                    const void *data, size_t size) {
  if (measured->count == ES_TPM_EVENTS_MAX || size > ES_TPM_EVENT_TEXT_MAX) {
    return false;
  }
  struct es_tpm_event *event = &measured->events[measured->count++];
  event->pcr = pcr;
  event->type = type;
  event->digests = *digests;
  event->size = (uint32_t)size;
  memcpy(event->data, data, size);
  return true;
}

bool es_tpm_measure_data(struct es_tpm_measured *measured, uint32_t pcr, uint32_t type, const void *data, size_t size) {
  struct es_tpm_digests digests;
  es_tpm_digest(data, size, &digests);
  return es_tpm_measure(measured, pcr, type, &digests, data, size);
}

bool es_tpm_measure_separators(struct es_tpm_measured *measured) {
  bool good = true;
  for (uint32_t pcr = 0; pcr < ES_TPM_EVENTLOG_SEPARATORS; pcr++) {
    good = good && es_tpm_measure_data(measured, pcr, ES_TPM_EVENTLOG_EVENT_TYPE_SEPARATOR, ES_TPM_EVENTLOG_SEPARATOR,
                                       sizeof ES_TPM_EVENTLOG_SEPARATOR);
  }
  return good;
}

/* The log under construction. */
struct log {
  uint8_t *bytes;
  size_t room, size;
  bool failed;
};

static uint8_t *end_of(const struct log *log) {
  return log->bytes + log->size;
}

static size_t room_of(const struct log *log) {
  return log->failed ? 0 : log->room - log->size;
}

static void grow(struct log *log, size_t written) {
  log->failed = log->failed || written == 0;
  log->size += log->failed ? 0 : written;
}

static bool has(uint32_t banks, unsigned bank) {
  return (banks >> bank & 1) != 0;
}

static uint32_t count_of(uint32_t banks) {
  uint32_t count = 0;
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    count += has(banks, bank);
  }
  return count;
}

static void write_first(struct log *log, uint32_t banks) {
  struct es_tpm_eventlog_identity identity = {.count = count_of(banks)};
  const struct es_tpm_eventlog_first first = {.size = ES_TPM_EVENTLOG_IDENTITY_SIZE_MAX +
                                                      count_of(banks) * ES_TPM_EVENTLOG_ALGORITHM_SIZE_MAX +
                                                      ES_TPM_EVENTLOG_VENDOR_SIZE_MAX};
  const struct es_tpm_eventlog_vendor vendor = {0};
  memcpy(identity.signature, ES_TPM_EVENTLOG_SIGNATURE, sizeof ES_TPM_EVENTLOG_SIGNATURE);
  grow(log, es_tpm_eventlog_encode_first(&first, end_of(log), room_of(log)));
  grow(log, es_tpm_eventlog_encode_identity(&identity, end_of(log), room_of(log)));
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    const struct es_tpm_eventlog_algorithm algorithm = {.algorithm = es_tpm_digest_algorithm(bank),
                                                        .size = es_tpm_digest_size(bank)};
    if (has(banks, bank)) {
      grow(log, es_tpm_eventlog_encode_algorithm(&algorithm, end_of(log), room_of(log)));
    }
  }
  grow(log, es_tpm_eventlog_encode_vendor(&vendor, end_of(log), room_of(log)));
}

static void write_digest(struct log *log, const struct es_tpm_digests *digests, unsigned bank) {
  const struct es_tpm_eventlog_digest digest = {.algorithm = es_tpm_digest_algorithm(bank)};
  grow(log, es_tpm_eventlog_encode_digest(&digest, end_of(log), room_of(log)));
  const uint16_t size = es_tpm_digest_size(bank);
  if (room_of(log) < size) {
    log->failed = true;
    return;
  }
  memcpy(end_of(log), es_tpm_digest_of(digests, bank), size);
  log->size += size;
}

static void write_event(struct log *log, const struct es_tpm_event *event, uint32_t banks) {
  const struct es_tpm_eventlog_event head = {.pcr = event->pcr, .type = event->type, .count = count_of(banks)};
  const struct es_tpm_eventlog_data data = {.size = event->size, .bytes = {.at = event->data, .count = event->size}};
  grow(log, es_tpm_eventlog_encode_event(&head, end_of(log), room_of(log)));
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    if (has(banks, bank)) {
      write_digest(log, &event->digests, bank);
    }
  }
  grow(log, es_tpm_eventlog_encode_data(&data, end_of(log), room_of(log)));
}

size_t es_tpm_log_write(const struct es_tpm_measured *measured, uint32_t banks, uint8_t *bytes, size_t room) {
  struct log log = {.bytes = bytes, .room = room};
  if (count_of(banks) == 0) {
    return 0;
  }
  write_first(&log, banks);
  for (unsigned i = 0; i < measured->count; i++) {
    write_event(&log, &measured->events[i], banks);
  }
  return log.failed ? 0 : log.size;
}
