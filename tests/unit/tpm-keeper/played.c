#include "tests/unit/tpm-keeper/played.h"

#include "tests/unit/es_test.h"

#include <fcntl.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "generated/tpm_ring_wire.h"

#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET

void played_start(struct played *played) {
  int lives[2];
  *played = (struct played){.file = es_tpm_ring_create("ring", ES_TPM_RING_SIZE), .event = eventfd(0, EFD_NONBLOCK)};
  assert_true(played->file >= 0 && played->event >= 0);
  assert_int_equal(pipe(lives), 0);
  played->life = lives[0];
  played->life_end = lives[1];
  assert_int_equal(es_tpm_ring_map(&played->ring, played->file), 0);
}

void played_end(struct played *played) {
  es_tpm_ring_unmap(&played->ring);
  const int all[] = {played->file, played->event, played->life, played->life_end};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (all[i] >= 0) {
      close(all[i]);
    }
  }
}

uint32_t played_asked(const struct played *played) {
  const uint32_t number = es_tpm_ring_get(&played->ring, AT(SUBMITTED));
  return number != es_tpm_ring_get(&played->ring, AT(ANSWERED)) ? number : 0;
}

uint32_t played_request(const struct played *played) {
  return es_tpm_ring_get(&played->ring, AT(REQUEST));
}

uint32_t played_size(const struct played *played) {
  return es_tpm_ring_get(&played->ring, AT(COMMAND_SIZE));
}

uint8_t *played_command(const struct played *played) {
  return played->ring.base + ES_TPM_RING_COMMAND_AT;
}

uint8_t *played_response(const struct played *played) {
  return played->ring.base + ES_TPM_RING_RESPONSE_AT;
}

void played_answer(struct played *played, uint32_t outcome, uint32_t size) {
  static const uint64_t one = 1;
  es_tpm_ring_set(&played->ring, AT(TPM_PROCESSOR), es_tpm_ring_processor());
  es_tpm_ring_set(&played->ring, AT(RESPONSE_SIZE), size);
  es_tpm_ring_set(&played->ring, AT(OUTCOME), outcome);
  es_tpm_ring_set(&played->ring, AT(ANSWERED), es_tpm_ring_get(&played->ring, AT(SUBMITTED)));
  const uint32_t how = es_tpm_ring_get(&played->ring, AT(ASKER_SLEEPS));
  if (how == ES_TPM_RING_SLEEP_FUTEX) {
    es_tpm_ring_rouse(&played->ring, AT(ANSWERED));
  } else if (how == ES_TPM_RING_SLEEP_EVENT) {
    assert_int_equal(write(played->event, &one, sizeof one), (ssize_t)sizeof one);
  }
}
