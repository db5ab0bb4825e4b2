/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator. */
#include "generated/tpm_tis_wire.h"

/* specs/tpm/tis.yaml:23 */
const char *es_tpm_tis_family_name(uint32_t value) {
  switch ((enum es_tpm_tis_family)value) {
  case ES_TPM_TIS_FAMILY_TPM_1_2:
    return "tpm-1-2";
  case ES_TPM_TIS_FAMILY_TPM_2_0:
    return "tpm-2-0";
  }
  return "?";
}

static inline bool known_family(uint32_t value) {
  switch ((enum es_tpm_tis_family)value) {
  case ES_TPM_TIS_FAMILY_TPM_1_2:
  case ES_TPM_TIS_FAMILY_TPM_2_0:
    return true;
  }
  return false;
}

bool es_tpm_tis_family_known(uint32_t value) {
  return known_family(value);
}
