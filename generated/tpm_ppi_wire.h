/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * Where the guest's ACPI leaves what it wants of the firmware's part: the physical presence interface. The `_DSM` of
 * the TPM's device reads and writes these registers; their place and order are our own, the numbers in them are not. */
#ifndef ES_GENERATED_TPM_PPI_WIRE_H
#define ES_GENERATED_TPM_PPI_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_TPM_PPI_VERSION "1.3"
#define ES_TPM_PPI_VERSION_SIZE 3u

/* Of the call. */
#define ES_TPM_PPI_REVISION_WITH_ARGUMENTS 2u

/* The firmware's part could not do it. */
#define ES_TPM_PPI_RESPONSE_FAILURE 0xfffffff1u

/* What of a TPM's response code a response can say. */
#define ES_TPM_PPI_TPM_ERROR_MASK 0xfffu

/* specs/tpm/ppi.yaml:14 */
extern const uint8_t ES_TPM_PPI_INTERFACE[16];

/* specs/tpm/ppi.yaml:16 What function 0 answers: there are functions 1 to 8. */
extern const uint8_t ES_TPM_PPI_FUNCTIONS[2];

/* specs/tpm/ppi.yaml:17 */
extern const uint8_t ES_TPM_PPI_NO_FUNCTIONS[1];

/* specs/tpm/ppi.yaml:22 */
enum es_tpm_ppi_function {
  ES_TPM_PPI_FUNCTION_FUNCTIONS = 0,
  ES_TPM_PPI_FUNCTION_VERSION = 1,
  ES_TPM_PPI_FUNCTION_SUBMIT = 2,
  ES_TPM_PPI_FUNCTION_PENDING = 3,
  ES_TPM_PPI_FUNCTION_TRANSITION = 4,
  ES_TPM_PPI_FUNCTION_RESPONSE = 5,
  ES_TPM_PPI_FUNCTION_LANGUAGE = 6,
  ES_TPM_PPI_FUNCTION_SUBMIT_WITH_ARGUMENT = 7,
  ES_TPM_PPI_FUNCTION_CONFIRMATION = 8,
};
const char *es_tpm_ppi_function_name(uint32_t value);
bool es_tpm_ppi_function_known(uint32_t value);

/* specs/tpm/ppi.yaml:34 */
enum es_tpm_ppi_submitted {
  ES_TPM_PPI_SUBMITTED_DONE = 0,
  ES_TPM_PPI_SUBMITTED_NOT_IMPLEMENTED = 1,
  ES_TPM_PPI_SUBMITTED_FAILED = 2,
  ES_TPM_PPI_SUBMITTED_BLOCKED = 3,
};
const char *es_tpm_ppi_submitted_name(uint32_t value);
bool es_tpm_ppi_submitted_known(uint32_t value);

/* specs/tpm/ppi.yaml:35 */
enum es_tpm_ppi_transition {
  ES_TPM_PPI_TRANSITION_NONE = 0,
  ES_TPM_PPI_TRANSITION_SHUTDOWN = 1,
  ES_TPM_PPI_TRANSITION_REBOOT = 2,
  ES_TPM_PPI_TRANSITION_VENDOR = 3,
};
const char *es_tpm_ppi_transition_name(uint32_t value);
bool es_tpm_ppi_transition_known(uint32_t value);

/* specs/tpm/ppi.yaml:36 */
enum es_tpm_ppi_language {
  ES_TPM_PPI_LANGUAGE_NOT_IMPLEMENTED = 3,
};
const char *es_tpm_ppi_language_name(uint32_t value);
bool es_tpm_ppi_language_known(uint32_t value);

/* specs/tpm/ppi.yaml:37 */
enum es_tpm_ppi_confirmation {
  ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED = 0,
  ES_TPM_PPI_CONFIRMATION_FIRMWARE_ONLY = 1,
  ES_TPM_PPI_CONFIRMATION_BLOCKED = 2,
  ES_TPM_PPI_CONFIRMATION_USER_REQUIRED = 3,
  ES_TPM_PPI_CONFIRMATION_USER_NOT_REQUIRED = 4,
};
const char *es_tpm_ppi_confirmation_name(uint32_t value);
bool es_tpm_ppi_confirmation_known(uint32_t value);

/* specs/tpm/ppi.yaml:40 */
enum es_tpm_ppi_operation {
  ES_TPM_PPI_OPERATION_NONE = 0,
  ES_TPM_PPI_OPERATION_CLEAR = 5,
  ES_TPM_PPI_OPERATION_ENABLE_AND_CLEAR = 14,
  ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_AND_CLEAR = 21,
  ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_CLEAR_AND_ENABLE = 22,
  ES_TPM_PPI_OPERATION_SET_PCR_BANKS = 23, /* The argument has a bit for each bank. */
};
const char *es_tpm_ppi_operation_name(uint32_t value);
bool es_tpm_ppi_operation_known(uint32_t value);

/* specs/tpm/ppi.yaml:51 */
#define ES_TPM_PPI_BANKS_SHA1 1u
#define ES_TPM_PPI_BANKS_SHA256 2u
#define ES_TPM_PPI_BANKS_SHA384 4u
#define ES_TPM_PPI_BANKS_SHA512 8u

#endif
