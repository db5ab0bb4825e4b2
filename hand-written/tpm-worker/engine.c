#include "hand-written/tpm-worker/engine.h"

#include <libtpms/tpm_error.h>
#include <libtpms/tpm_library.h>
#include <libtpms/tpm_nvfilename.h>
#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

/* Its callbacks have no context: libtpms has one TPM in a process, and so has this. */
static struct {
  struct es_tpm_engine_options options;
  uint8_t *permanent, *resumed; /* as libtpms gave them, or was to take them */
  uint32_t permanent_size, resumed_size;
  unsigned char *response; /* libtpms's own */
  uint32_t response_size, response_room;
  uint8_t locality;
  bool started, used, holding, dirty;
} engine;

static void forget(uint8_t **bytes, uint32_t *size) {
  if (*bytes != NULL) {
    OPENSSL_cleanse(*bytes, *size);
    free(*bytes);
  }
  *bytes = NULL;
  *size = 0;
}

static bool keep(uint8_t **to, uint32_t *to_size, const uint8_t *bytes, uint32_t size) {
  uint8_t *copy = NULL;
  if (bytes != NULL) {
    copy = malloc(size != 0 ? size : 1);
    if (copy == NULL) {
      return false;
    }
    memcpy(copy, bytes, size);
  }
  forget(to, to_size);
  *to = copy;
  *to_size = size;
  return true;
}

static TPM_RESULT nothing_to_do(void) {
  return TPM_SUCCESS;
}

static TPM_RESULT load(unsigned char **data, uint32_t *length, uint32_t number, const char *name) {
  const bool permanent = strcmp(name, TPM_PERMANENT_ALL_NAME) == 0;
  const uint8_t *bytes = permanent                                   ? engine.permanent
                         : strcmp(name, TPM_VOLATILESTATE_NAME) == 0 ? engine.resumed
                                                                     : NULL;
  const uint32_t size = permanent ? engine.permanent_size : engine.resumed_size;
  (void)number;
  if (bytes == NULL) {
    return TPM_RETRY; /* there is none */
  }
  *data = malloc(size != 0 ? size : 1);
  if (*data == NULL) {
    return TPM_FAIL;
  }
  memcpy(*data, bytes, size);
  *length = size;
  return TPM_SUCCESS;
}

static TPM_RESULT store(const unsigned char *data, uint32_t length, uint32_t number, const char *name) {
  (void)number;
  if (strcmp(name, TPM_PERMANENT_ALL_NAME) != 0) {
    return TPM_SUCCESS; /* nothing else is asked for without being asked */
  }
  if (engine.permanent != NULL && engine.permanent_size == length && memcmp(engine.permanent, data, length) == 0) {
    return TPM_SUCCESS; /* is stored already */
  }
  if (!engine.holding && !engine.options.store(engine.options.context, data, length)) {
    return TPM_FAIL;
  }
  engine.dirty = engine.holding;
  return keep(&engine.permanent, &engine.permanent_size, data, length) ? TPM_SUCCESS : TPM_FAIL;
}

static TPM_RESULT delete_name(uint32_t number, const char *name, TPM_BOOL must_exist) {
  (void)number;
  (void)must_exist;
  if (strcmp(name, TPM_VOLATILESTATE_NAME) == 0) {
    forget(&engine.resumed, &engine.resumed_size);
  }
  return TPM_SUCCESS;
}

static TPM_RESULT get_locality(TPM_MODIFIER_INDICATOR *locality, uint32_t number) {
  (void)number;
  *locality = engine.locality;
  return TPM_SUCCESS;
}

static TPM_RESULT get_presence(TPM_BOOL *presence, uint32_t number) {
  (void)number;
  *presence = 0;
  return TPM_SUCCESS;
}

bool es_tpm_engine_open(const struct es_tpm_engine_options *options) {
  struct libtpms_callbacks callbacks = {.sizeOfStruct = sizeof callbacks,
                                        .tpm_nvram_init = nothing_to_do,
                                        .tpm_nvram_loaddata = load,
                                        .tpm_nvram_storedata = store,
                                        .tpm_nvram_deletename = delete_name,
                                        .tpm_io_init = nothing_to_do,
                                        .tpm_io_getlocality = get_locality,
                                        .tpm_io_getphysicalpresence = get_presence};
  engine.options = *options;
  return TPMLIB_ChooseTPMVersion(TPMLIB_TPM_VERSION_2) == TPM_SUCCESS &&
         TPMLIB_RegisterCallbacks(&callbacks) == TPM_SUCCESS;
}

bool es_tpm_engine_give_permanent(const uint8_t *bytes, uint32_t size) {
  return keep(&engine.permanent, &engine.permanent_size, bytes, size);
}

bool es_tpm_engine_give_volatile(const uint8_t *bytes, uint32_t size) {
  return keep(&engine.resumed, &engine.resumed_size, bytes, size);
}

void es_tpm_engine_hold(void) {
  engine.holding = true;
}

bool es_tpm_engine_release(void) {
  bool good = !engine.dirty || engine.options.store(engine.options.context, engine.permanent, engine.permanent_size);
  engine.holding = engine.dirty = false;
  return good;
}

bool es_tpm_engine_store_again(void) {
  return engine.permanent != NULL &&
         engine.options.store(engine.options.context, engine.permanent, engine.permanent_size);
}

bool es_tpm_engine_start(uint32_t buffer_size) {
  /* What has not been used yet need not be started again. */
  if (engine.started && engine.used) {
    TPMLIB_Terminate();
    engine.started = false;
  }
  if (buffer_size != 0 && TPMLIB_SetBufferSize(0, NULL, NULL) != buffer_size) {
    if (engine.started) {
      TPMLIB_Terminate();
      engine.started = false;
    }
    (void)TPMLIB_SetBufferSize(buffer_size, NULL, NULL);
  }
  if (!engine.started) {
    engine.started = TPMLIB_MainInit() == TPM_SUCCESS;
    engine.used = false;
  }
  return engine.started;
}

bool es_tpm_engine_run(uint8_t locality, uint8_t *command, uint32_t size, const uint8_t **response,
                       uint32_t *response_size) {
  if (!engine.started) {
    return false;
  }
  engine.locality = locality;
  engine.used = true;
  if (TPMLIB_Process(&engine.response, &engine.response_size, &engine.response_room, command, size) != TPM_SUCCESS) {
    return false;
  }
  *response = engine.response;
  *response_size = engine.response_size;
  return true;
}

void es_tpm_engine_forget_answer(void) {
  if (engine.response != NULL) {
    OPENSSL_cleanse(engine.response, engine.response_size);
  }
  engine.response_size = 0;
}

bool es_tpm_engine_take_volatile(uint8_t **bytes, uint32_t *size) {
  return engine.started && TPMLIB_VolatileAll_Store(bytes, size) == TPM_SUCCESS;
}

void es_tpm_engine_cancel(void) {
  (void)TPMLIB_CancelCommand();
}

void es_tpm_engine_close(void) {
  if (engine.started) {
    TPMLIB_Terminate();
  }
  forget(&engine.permanent, &engine.permanent_size);
  forget(&engine.resumed, &engine.resumed_size);
  free(engine.response);
  engine.response = NULL;
  engine.response_size = engine.response_room = 0;
  engine.started = engine.used = engine.holding = engine.dirty = false;
}
