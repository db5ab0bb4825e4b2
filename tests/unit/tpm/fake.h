/* A TPM that does what the test says, an interface in front of it, and the loop that both run on. */
#ifndef ES_TEST_TPM_FAKE_H
#define ES_TEST_TPM_FAKE_H

#include "hand-written/tpm/interface.h"

#define FAKE_BASE 0xfed40000u
#define FAKE_BUFFER 4096u

struct fake {
  struct es_loop *loop;
  struct es_tpm *tpm;
  struct es_tpm_listener listener;
  bool listened; /* somebody does */
  bool under_way;
  unsigned submits, cancels, resets, lines;
  bool line;
  uint32_t buffer_size;
  uint8_t locality;
  uint8_t command[FAKE_BUFFER];
  uint32_t size;
  int reset_error; /* -1 and below: the error; 1: not yet done */
};

/* A TPM that is on. */
void fake_start(struct fake *fake, enum es_tpm_kind kind);
void fake_end(struct fake *fake);
/* What waits for the loop thread is done. */
void fake_turn(struct fake *fake);
/* The command under way is answered with a response of so many bytes and this code, the rest a pattern. */
void fake_answer(struct fake *fake, uint32_t code, uint32_t size);
void fake_answer_bytes(struct fake *fake, const uint8_t *bytes, uint32_t size);
void fake_power_on(struct fake *fake, int error);

/* Accesses, by locality and offset in its page. */
uint64_t fake_get(struct fake *fake, unsigned locality, uint32_t offset, unsigned width);
void fake_put(struct fake *fake, unsigned locality, uint32_t offset, unsigned width, uint64_t value);

/* A command of so many bytes, whose header says `length`. */
void fake_command(uint8_t *bytes, uint32_t size, uint32_t length);

/* How often a counter of a spec was raised. */
uint64_t fake_count(const char *spec, const char *counter);

#endif
