/* The one command in the buffer, then its response: what the machines of both interfaces do with it. */
#include <string.h>

#include "generated/tpm_command_wire.h"
#include "hand-written/tpm/state.h"
#include "runtime/bytes.h"

enum { LENGTH_END = ES_TPM_COMMAND_HEADER_CODE_OFFSET };

void es_tpm_command_forget(struct es_tpm *tpm) {
  explicit_bzero(tpm->bytes, tpm->count);
  tpm->count = 0;
  tpm->given = 0;
}

void es_tpm_command_submit(struct es_tpm *tpm) {
  es_count(&tpm->counters[ES_TPM_COMMANDS]);
  tpm->submitter = tpm->active;
  tpm->submitted = true;
  tpm->cancelled = false;
  es_loop_wake_signal(&tpm->wake);
}

void es_tpm_command_cancel(struct es_tpm *tpm) {
  es_count(&tpm->counters[ES_TPM_CANCELS]);
  tpm->cancelled = true;
  es_loop_wake_signal(&tpm->wake);
}

bool es_tpm_command_is_whole(const struct es_tpm *tpm, bool at_least) {
  struct es_tpm_command_header header;
  if (es_tpm_command_decode_header(tpm->bytes, tpm->count, &header) != ES_OK ||
      header.length < ES_TPM_COMMAND_HEADER_SIZE_MIN) {
    return false;
  }
  return at_least ? header.length <= tpm->count : header.length == tpm->count;
}

uint32_t es_tpm_command_wanted(const struct es_tpm *tpm) {
  if (tpm->count < LENGTH_END) {
    return LENGTH_END;
  }
  const uint32_t length = es_load_be32(tpm->bytes + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET);
  return length < tpm->buffer_size ? length : tpm->buffer_size;
}

void es_tpm_command_answer(struct es_tpm *tpm, uint32_t response_code) {
  const struct es_tpm_command_header header = {
      .tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = ES_TPM_COMMAND_HEADER_SIZE_MAX, .code = response_code};
  es_tpm_command_forget(tpm);
  tpm->count = (uint32_t)es_tpm_command_encode_header(&header, tpm->bytes, sizeof tpm->bytes);
}

void es_tpm_command_keep(struct es_tpm *tpm) {
  const struct es_slice answer = tpm->answer;
  struct es_tpm_command_header header;
  if (answer.count > tpm->buffer_size || es_tpm_command_decode_header(answer.at, answer.count, &header) != ES_OK ||
      header.length != answer.count) {
    es_count(&tpm->counters[ES_TPM_ANSWERS_MISSING]);
    es_tpm_command_answer(tpm, ES_TPM_COMMAND_RESPONSE_CODE_FAILURE);
    return;
  }
  es_tpm_command_forget(tpm);
  memcpy(tpm->bytes, answer.at, answer.count);
  tpm->count = answer.count;
}
