/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator. */
#include "generated/tpm_ppi_wire.h"

/* specs/tpm/ppi.yaml:14 */
const uint8_t ES_TPM_PPI_INTERFACE[16] = {0xa6, 0xfa, 0xdd, 0x3d, 0x1b, 0x36, 0xb4, 0x4e,
                                          0xa4, 0x24, 0x8d, 0x10, 0x08, 0x9d, 0x16, 0x53};

/* specs/tpm/ppi.yaml:16 */
const uint8_t ES_TPM_PPI_FUNCTIONS[2] = {0xff, 0x01};

/* specs/tpm/ppi.yaml:17 */
const uint8_t ES_TPM_PPI_NO_FUNCTIONS[1] = {0x00};

/* specs/tpm/ppi.yaml:22 */
const char *es_tpm_ppi_function_name(uint32_t value) {
  switch ((enum es_tpm_ppi_function)value) {
  case ES_TPM_PPI_FUNCTION_FUNCTIONS:
    return "functions";
  case ES_TPM_PPI_FUNCTION_VERSION:
    return "version";
  case ES_TPM_PPI_FUNCTION_SUBMIT:
    return "submit";
  case ES_TPM_PPI_FUNCTION_PENDING:
    return "pending";
  case ES_TPM_PPI_FUNCTION_TRANSITION:
    return "transition";
  case ES_TPM_PPI_FUNCTION_RESPONSE:
    return "response";
  case ES_TPM_PPI_FUNCTION_LANGUAGE:
    return "language";
  case ES_TPM_PPI_FUNCTION_SUBMIT_WITH_ARGUMENT:
    return "submit-with-argument";
  case ES_TPM_PPI_FUNCTION_CONFIRMATION:
    return "confirmation";
  }
  return "?";
}

static inline bool known_function(uint32_t value) {
  switch ((enum es_tpm_ppi_function)value) {
  case ES_TPM_PPI_FUNCTION_FUNCTIONS:
  case ES_TPM_PPI_FUNCTION_VERSION:
  case ES_TPM_PPI_FUNCTION_SUBMIT:
  case ES_TPM_PPI_FUNCTION_PENDING:
  case ES_TPM_PPI_FUNCTION_TRANSITION:
  case ES_TPM_PPI_FUNCTION_RESPONSE:
  case ES_TPM_PPI_FUNCTION_LANGUAGE:
  case ES_TPM_PPI_FUNCTION_SUBMIT_WITH_ARGUMENT:
  case ES_TPM_PPI_FUNCTION_CONFIRMATION:
    return true;
  }
  return false;
}

bool es_tpm_ppi_function_known(uint32_t value) {
  return known_function(value);
}

/* specs/tpm/ppi.yaml:34 */
const char *es_tpm_ppi_submitted_name(uint32_t value) {
  switch ((enum es_tpm_ppi_submitted)value) {
  case ES_TPM_PPI_SUBMITTED_DONE:
    return "done";
  case ES_TPM_PPI_SUBMITTED_NOT_IMPLEMENTED:
    return "not-implemented";
  case ES_TPM_PPI_SUBMITTED_FAILED:
    return "failed";
  case ES_TPM_PPI_SUBMITTED_BLOCKED:
    return "blocked";
  }
  return "?";
}

static inline bool known_submitted(uint32_t value) {
  switch ((enum es_tpm_ppi_submitted)value) {
  case ES_TPM_PPI_SUBMITTED_DONE:
  case ES_TPM_PPI_SUBMITTED_NOT_IMPLEMENTED:
  case ES_TPM_PPI_SUBMITTED_FAILED:
  case ES_TPM_PPI_SUBMITTED_BLOCKED:
    return true;
  }
  return false;
}

bool es_tpm_ppi_submitted_known(uint32_t value) {
  return known_submitted(value);
}

/* specs/tpm/ppi.yaml:35 */
const char *es_tpm_ppi_transition_name(uint32_t value) {
  switch ((enum es_tpm_ppi_transition)value) {
  case ES_TPM_PPI_TRANSITION_NONE:
    return "none";
  case ES_TPM_PPI_TRANSITION_SHUTDOWN:
    return "shutdown";
  case ES_TPM_PPI_TRANSITION_REBOOT:
    return "reboot";
  case ES_TPM_PPI_TRANSITION_VENDOR:
    return "vendor";
  }
  return "?";
}

static inline bool known_transition(uint32_t value) {
  switch ((enum es_tpm_ppi_transition)value) {
  case ES_TPM_PPI_TRANSITION_NONE:
  case ES_TPM_PPI_TRANSITION_SHUTDOWN:
  case ES_TPM_PPI_TRANSITION_REBOOT:
  case ES_TPM_PPI_TRANSITION_VENDOR:
    return true;
  }
  return false;
}

bool es_tpm_ppi_transition_known(uint32_t value) {
  return known_transition(value);
}

/* specs/tpm/ppi.yaml:36 */
const char *es_tpm_ppi_language_name(uint32_t value) {
  switch ((enum es_tpm_ppi_language)value) {
  case ES_TPM_PPI_LANGUAGE_NOT_IMPLEMENTED:
    return "not-implemented";
  }
  return "?";
}

static inline bool known_language(uint32_t value) {
  switch ((enum es_tpm_ppi_language)value) {
  case ES_TPM_PPI_LANGUAGE_NOT_IMPLEMENTED:
    return true;
  }
  return false;
}

bool es_tpm_ppi_language_known(uint32_t value) {
  return known_language(value);
}

/* specs/tpm/ppi.yaml:37 */
const char *es_tpm_ppi_confirmation_name(uint32_t value) {
  switch ((enum es_tpm_ppi_confirmation)value) {
  case ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED:
    return "not-implemented";
  case ES_TPM_PPI_CONFIRMATION_FIRMWARE_ONLY:
    return "firmware-only";
  case ES_TPM_PPI_CONFIRMATION_BLOCKED:
    return "blocked";
  case ES_TPM_PPI_CONFIRMATION_USER_REQUIRED:
    return "user-required";
  case ES_TPM_PPI_CONFIRMATION_USER_NOT_REQUIRED:
    return "user-not-required";
  }
  return "?";
}

static inline bool known_confirmation(uint32_t value) {
  switch ((enum es_tpm_ppi_confirmation)value) {
  case ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED:
  case ES_TPM_PPI_CONFIRMATION_FIRMWARE_ONLY:
  case ES_TPM_PPI_CONFIRMATION_BLOCKED:
  case ES_TPM_PPI_CONFIRMATION_USER_REQUIRED:
  case ES_TPM_PPI_CONFIRMATION_USER_NOT_REQUIRED:
    return true;
  }
  return false;
}

bool es_tpm_ppi_confirmation_known(uint32_t value) {
  return known_confirmation(value);
}

/* specs/tpm/ppi.yaml:40 */
const char *es_tpm_ppi_operation_name(uint32_t value) {
  switch ((enum es_tpm_ppi_operation)value) {
  case ES_TPM_PPI_OPERATION_NONE:
    return "none";
  case ES_TPM_PPI_OPERATION_CLEAR:
    return "clear";
  case ES_TPM_PPI_OPERATION_ENABLE_AND_CLEAR:
    return "enable-and-clear";
  case ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_AND_CLEAR:
    return "enable-activate-and-clear";
  case ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_CLEAR_AND_ENABLE:
    return "enable-activate-clear-and-enable";
  case ES_TPM_PPI_OPERATION_SET_PCR_BANKS:
    return "set-pcr-banks";
  }
  return "?";
}

static inline bool known_operation(uint32_t value) {
  switch ((enum es_tpm_ppi_operation)value) {
  case ES_TPM_PPI_OPERATION_NONE:
  case ES_TPM_PPI_OPERATION_CLEAR:
  case ES_TPM_PPI_OPERATION_ENABLE_AND_CLEAR:
  case ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_AND_CLEAR:
  case ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_CLEAR_AND_ENABLE:
  case ES_TPM_PPI_OPERATION_SET_PCR_BANKS:
    return true;
  }
  return false;
}

bool es_tpm_ppi_operation_known(uint32_t value) {
  return known_operation(value);
}
