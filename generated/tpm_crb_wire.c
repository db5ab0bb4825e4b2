/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator. */
#include "generated/tpm_crb_wire.h"

/* specs/tpm/crb.yaml:20 */
const char *es_tpm_crb_interface_type_name(uint32_t value) {
  switch ((enum es_tpm_crb_interface_type)value) {
  case ES_TPM_CRB_INTERFACE_TYPE_FIFO_2_0:
    return "fifo-2-0";
  case ES_TPM_CRB_INTERFACE_TYPE_CRB:
    return "crb";
  case ES_TPM_CRB_INTERFACE_TYPE_FIFO_1_3:
    return "fifo-1-3";
  }
  return "?";
}

static inline bool known_interface_type(uint32_t value) {
  switch ((enum es_tpm_crb_interface_type)value) {
  case ES_TPM_CRB_INTERFACE_TYPE_FIFO_2_0:
  case ES_TPM_CRB_INTERFACE_TYPE_CRB:
  case ES_TPM_CRB_INTERFACE_TYPE_FIFO_1_3:
    return true;
  }
  return false;
}

bool es_tpm_crb_interface_type_known(uint32_t value) {
  return known_interface_type(value);
}

/* specs/tpm/crb.yaml:21 */
const char *es_tpm_crb_transfer_size_name(uint32_t value) {
  switch ((enum es_tpm_crb_transfer_size)value) {
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_4:
    return "bytes-4";
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_8:
    return "bytes-8";
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_32:
    return "bytes-32";
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_64:
    return "bytes-64";
  }
  return "?";
}

static inline bool known_transfer_size(uint32_t value) {
  switch ((enum es_tpm_crb_transfer_size)value) {
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_4:
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_8:
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_32:
  case ES_TPM_CRB_TRANSFER_SIZE_BYTES_64:
    return true;
  }
  return false;
}

bool es_tpm_crb_transfer_size_known(uint32_t value) {
  return known_transfer_size(value);
}
