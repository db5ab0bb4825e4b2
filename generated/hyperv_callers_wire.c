/* Generated from specs/hyperv/hyperv-callers.yaml; change that and run python3 -m generator. */
#include "generated/hyperv_callers_wire.h"

/* specs/hyperv/hyperv-callers.yaml:10 */
const char *es_hyperv_callers_trust_level_name(uint32_t value) {
  switch ((enum es_hyperv_callers_trust_level)value) {
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL0:
    return "vtl0";
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL1:
    return "vtl1";
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL2:
    return "vtl2";
  }
  return "?";
}

static inline bool known_trust_level(uint32_t value) {
  switch ((enum es_hyperv_callers_trust_level)value) {
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL0:
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL1:
  case ES_HYPERV_CALLERS_TRUST_LEVEL_VTL2:
    return true;
  }
  return false;
}

bool es_hyperv_callers_trust_level_known(uint32_t value) {
  return known_trust_level(value);
}

/* specs/hyperv/hyperv-callers.yaml:17 */
const char *es_hyperv_callers_isolation_name(uint32_t value) {
  switch ((enum es_hyperv_callers_isolation)value) {
  case ES_HYPERV_CALLERS_ISOLATION_NONE:
    return "none";
  case ES_HYPERV_CALLERS_ISOLATION_VBS:
    return "vbs";
  case ES_HYPERV_CALLERS_ISOLATION_SNP:
    return "snp";
  case ES_HYPERV_CALLERS_ISOLATION_TDX:
    return "tdx";
  }
  return "?";
}

static inline bool known_isolation(uint32_t value) {
  switch ((enum es_hyperv_callers_isolation)value) {
  case ES_HYPERV_CALLERS_ISOLATION_NONE:
  case ES_HYPERV_CALLERS_ISOLATION_VBS:
  case ES_HYPERV_CALLERS_ISOLATION_SNP:
  case ES_HYPERV_CALLERS_ISOLATION_TDX:
    return true;
  }
  return false;
}

bool es_hyperv_callers_isolation_known(uint32_t value) {
  return known_isolation(value);
}
