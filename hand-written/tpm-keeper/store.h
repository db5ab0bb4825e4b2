/* Where a TPM's sealed state is kept (specs/process/tpm-state.yaml): a file in a folder, or a device with two slots; and the counter
 * beside it that an old state is known by. What is stored here is opaque. Owned by the manager, its thread. */
#ifndef ES_TPM_KEEPER_STORE_H
#define ES_TPM_KEEPER_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/tpm_state_wire.h"
#include "hand-written/tpm-keeper/files.h"

#define ES_TPM_STORE_FILE "tpm.state"
#define ES_TPM_STORE_TEMPORARY "tpm.state.new"
#define ES_TPM_STORE_VOLATILE "tpm.volatile"
#define ES_TPM_STORE_VOLATILE_TEMPORARY "tpm.volatile.new"
#define ES_TPM_STORE_SIZE_MAX ES_TPM_STATE_SEALED_MAX

enum es_tpm_store_kind { ES_TPM_STORE_NONE, ES_TPM_STORE_FOLDER, ES_TPM_STORE_DEVICE };

struct es_tpm_store {
  enum es_tpm_store_kind kind;
  const struct es_tpm_files *files;
  int fd; /* of the folder or the device */
  unsigned slot; /* the live one */
  bool has_slot;
  uint64_t sequence; /* its */
};

/* The folder is there and can be written, or the device is large enough; nobody else has it. 0 or negative errno, -EBUSY among them;
 * nothing is written. `files` NULL: real ones. */
int es_tpm_store_open(struct es_tpm_store *store, enum es_tpm_store_kind kind, const char *path,
                      const struct es_tpm_files *files);
void es_tpm_store_close(struct es_tpm_store *store);

/* The state: number of bytes, -ENOENT when there never was one, -EBADMSG when something else is there, or was changed. */
ssize_t es_tpm_store_load(struct es_tpm_store *store, uint8_t *bytes, size_t room);
/* Durable when this returns 0; else, and whenever the power is cut, there is the old state or the new one. */
int es_tpm_store_save(struct es_tpm_store *store, const uint8_t *bytes, uint32_t size);

/* Beside the state of a folder, what a TPM goes on with. A volatile state that was loaded is gone. */
ssize_t es_tpm_store_load_volatile(struct es_tpm_store *store, uint8_t *bytes, size_t room);
int es_tpm_store_save_volatile(struct es_tpm_store *store, const uint8_t *bytes, uint32_t size);

struct es_tpm_counter {
  const struct es_tpm_files *files;
  int folder; /* -1: there is no counter */
  char name[256], temporary[264];
  uint64_t value; /* 0: nothing was counted yet */
};

/* NULL: none. 0 or negative errno, -EBADMSG: no counter is in the file. */
int es_tpm_counter_open(struct es_tpm_counter *counter, const char *path, const struct es_tpm_files *files);
void es_tpm_counter_close(struct es_tpm_counter *counter);
/* After the state of this generation was stored. 0 or negative errno. */
int es_tpm_counter_set(struct es_tpm_counter *counter, uint64_t value);

#endif
