/* libtpms as the worker uses it: there is one TPM in a process. Its permanent state is kept here between two starts of it, and
 * handed out whenever it has changed. One thread; es_tpm_engine_cancel() any. */
#ifndef ES_TPM_WORKER_ENGINE_H
#define ES_TPM_WORKER_ENGINE_H

#include <stdbool.h>
#include <stdint.h>

struct es_tpm_engine_options {
  void *context;
  /* The permanent state has changed and must be durable when this returns. False: it is not, and the TPM fails. */
  bool (*store)(void *context, const uint8_t *bytes, uint32_t size);
};

/* Once, before everything else. */
bool es_tpm_engine_open(const struct es_tpm_engine_options *options);
/* What the next start begins with. NULL: a new TPM, or one that is not resumed. The bytes are copied. */
bool es_tpm_engine_give_permanent(const uint8_t *bytes, uint32_t size);
bool es_tpm_engine_give_volatile(const uint8_t *bytes, uint32_t size);

/* Between these, changes of the permanent state are kept back; the last is stored at the end. */
void es_tpm_engine_hold(void);
bool es_tpm_engine_release(void);
/* Hands the permanent state out as it is, for what is stored beside it. */
bool es_tpm_engine_store_again(void);

/* _TPM_Init. `buffer_size` 0: as it is. False: libtpms does not take the state, or failed. */
bool es_tpm_engine_start(uint32_t buffer_size);
/* A command, and its answer, which is valid until the next one. False: there is none. */
bool es_tpm_engine_run(uint8_t locality, uint8_t *command, uint32_t size, const uint8_t **response,
                       uint32_t *response_size);
/* Overwrites the answer, once it was sent. */
void es_tpm_engine_forget_answer(void);
/* The volatile state; to be freed. */
bool es_tpm_engine_take_volatile(uint8_t **bytes, uint32_t *size);
/* Any thread: the command under way should end soon. */
void es_tpm_engine_cancel(void);
void es_tpm_engine_close(void);

#endif
