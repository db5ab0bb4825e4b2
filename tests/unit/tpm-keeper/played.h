/* A TPM's worker that the test plays: its side of the ring, word by word, as the spec says. One thread. */
#ifndef ES_TEST_TPM_KEEPER_PLAYED_H
#define ES_TEST_TPM_KEEPER_PLAYED_H

#include "hand-written/tpm-keeper/ring.h"

struct played {
  struct es_tpm_ring ring;
  int file, event, life; /* what a machine's worker is given */
  int life_end; /* closed: the TPM is gone */
};

void played_start(struct played *played);
void played_end(struct played *played);
/* A request that is there and was not answered: its number, else 0. */
uint32_t played_asked(const struct played *played);
uint32_t played_request(const struct played *played);
uint32_t played_size(const struct played *played);
uint8_t *played_command(const struct played *played);
uint8_t *played_response(const struct played *played);
/* Answers with what stands in the response's place already. */
void played_answer(struct played *played, uint32_t outcome, uint32_t size);

#endif
