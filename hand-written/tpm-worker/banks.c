#include "hand-written/tpm-worker/banks.h"

#include <string.h>

#include "generated/tpm_control_wire.h"
#include "hand-written/tpm-worker/engine.h"

bool es_tpm_command(const uint8_t *command, uint32_t size, const uint8_t **response, uint32_t *response_size) {
  struct es_tpm_command_header header;
  uint8_t copy[4096]; /* libtpms takes bytes that it could change */
  const uint8_t *at = NULL;
  uint32_t have = 0;
  if (size > sizeof copy) {
    return false;
  }
  memcpy(copy, command, size);
  if (!es_tpm_engine_run(0, copy, size, &at, &have) || es_tpm_command_decode_header(at, have, &header) != ES_OK ||
      header.code != ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS) {
    return false;
  }
  if (response != NULL) {
    *response = at;
    *response_size = have;
  }
  return true;
}

static bool change(enum es_tpm_command_code code) {
  uint8_t bytes[ES_TPM_COMMAND_STARTUP_SIZE_MAX];
  const struct es_tpm_command_startup startup = {
      .header = {.tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = sizeof bytes, .code = (uint32_t)code},
      .type = ES_TPM_COMMAND_STARTUP_TYPE_CLEAR};
  return es_tpm_command_encode_startup(&startup, bytes, sizeof bytes) == sizeof bytes &&
         es_tpm_command(bytes, sizeof bytes, NULL, NULL);
}

bool es_tpm_command_startup(void) {
  return change(ES_TPM_COMMAND_CODE_STARTUP);
}

bool es_tpm_command_shutdown(void) {
  return change(ES_TPM_COMMAND_CODE_SHUTDOWN);
}

static const struct {
  uint32_t flag;
  enum es_tpm_command_algorithm algorithm;
} all_banks[] = {
    {ES_TPM_CONTROL_BANKS_SHA1, ES_TPM_COMMAND_ALGORITHM_SHA1},
    {ES_TPM_CONTROL_BANKS_SHA256, ES_TPM_COMMAND_ALGORITHM_SHA256},
    {ES_TPM_CONTROL_BANKS_SHA384, ES_TPM_COMMAND_ALGORITHM_SHA384},
    {ES_TPM_CONTROL_BANKS_SHA512, ES_TPM_COMMAND_ALGORITHM_SHA512},
};
#define BANKS (sizeof all_banks / sizeof *all_banks)

bool es_tpm_command_allocate(const struct es_tpm_banks *banks) {
  uint8_t bytes[ES_TPM_COMMAND_PCR_ALLOCATE_SIZE_MAX + BANKS * ES_TPM_COMMAND_PCR_SELECTION_SIZE_MAX];
  const struct es_tpm_command_pcr_allocate allocate = {
      .header = {.tag = ES_TPM_COMMAND_TAG_SESSIONS, .length = sizeof bytes, .code = ES_TPM_COMMAND_CODE_PCR_ALLOCATE},
      .hierarchy = ES_TPM_COMMAND_HANDLE_PLATFORM,
      .count = BANKS};
  size_t at = es_tpm_command_encode_pcr_allocate(&allocate, bytes, sizeof bytes);
  for (unsigned i = 0; i < BANKS; i++) {
    struct es_tpm_command_pcr_selection selection = {.algorithm = (uint16_t)all_banks[i].algorithm};
    memcpy(selection.pcrs, (banks->wanted & all_banks[i].flag) != 0 ? ES_TPM_COMMAND_ALL_PCRS : ES_TPM_COMMAND_NO_PCRS,
           sizeof selection.pcrs);
    at += es_tpm_command_encode_pcr_selection(&selection, bytes + at, sizeof bytes - at);
  }
  return at == sizeof bytes && es_tpm_command(bytes, sizeof bytes, NULL, NULL);
}
