/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator. */
#include "generated/scsi_data_wire.h"

#include "generated/scsi_data_spec.h"

/* specs/scsi/scsi-data.yaml:27 */
const char *es_scsi_data_device_type_name(uint32_t value) {
  switch ((enum es_scsi_data_device_type)value) {
  case ES_SCSI_DATA_DEVICE_TYPE_BLOCK_DEVICE:
    return "block-device";
  case ES_SCSI_DATA_DEVICE_TYPE_UNKNOWN:
    return "unknown";
  }
  return "?";
}

static inline bool known_device_type(uint32_t value) {
  switch ((enum es_scsi_data_device_type)value) {
  case ES_SCSI_DATA_DEVICE_TYPE_BLOCK_DEVICE:
  case ES_SCSI_DATA_DEVICE_TYPE_UNKNOWN:
    return true;
  }
  return false;
}

bool es_scsi_data_device_type_known(uint32_t value) {
  return known_device_type(value);
}

/* specs/scsi/scsi-data.yaml:30 */
const char *es_scsi_data_qualifier_name(uint32_t value) {
  switch ((enum es_scsi_data_qualifier)value) {
  case ES_SCSI_DATA_QUALIFIER_CONNECTED:
    return "connected";
  case ES_SCSI_DATA_QUALIFIER_DISCONNECTED:
    return "disconnected";
  case ES_SCSI_DATA_QUALIFIER_INCAPABLE:
    return "incapable";
  }
  return "?";
}

static inline bool known_qualifier(uint32_t value) {
  switch ((enum es_scsi_data_qualifier)value) {
  case ES_SCSI_DATA_QUALIFIER_CONNECTED:
  case ES_SCSI_DATA_QUALIFIER_DISCONNECTED:
  case ES_SCSI_DATA_QUALIFIER_INCAPABLE:
    return true;
  }
  return false;
}

bool es_scsi_data_qualifier_known(uint32_t value) {
  return known_qualifier(value);
}

/* specs/scsi/scsi-data.yaml:33 */
const char *es_scsi_data_version_name(uint32_t value) {
  switch ((enum es_scsi_data_version)value) {
  case ES_SCSI_DATA_VERSION_SPC_3:
    return "spc-3";
  case ES_SCSI_DATA_VERSION_SPC_4:
    return "spc-4";
  }
  return "?";
}

static inline bool known_version(uint32_t value) {
  switch ((enum es_scsi_data_version)value) {
  case ES_SCSI_DATA_VERSION_SPC_3:
  case ES_SCSI_DATA_VERSION_SPC_4:
    return true;
  }
  return false;
}

bool es_scsi_data_version_known(uint32_t value) {
  return known_version(value);
}

/* specs/scsi/scsi-data.yaml:37 */
const char *es_scsi_data_version_descriptor_name(uint32_t value) {
  switch ((enum es_scsi_data_version_descriptor)value) {
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_NONE:
    return "none";
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SAM_5:
    return "sam-5";
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SPC_4:
    return "spc-4";
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SBC_3:
    return "sbc-3";
  }
  return "?";
}

static inline bool known_version_descriptor(uint32_t value) {
  switch ((enum es_scsi_data_version_descriptor)value) {
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_NONE:
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SAM_5:
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SPC_4:
  case ES_SCSI_DATA_VERSION_DESCRIPTOR_SBC_3:
    return true;
  }
  return false;
}

bool es_scsi_data_version_descriptor_known(uint32_t value) {
  return known_version_descriptor(value);
}

/* specs/scsi/scsi-data.yaml:42 */
const char *es_scsi_data_vpd_page_name(uint32_t value) {
  switch ((enum es_scsi_data_vpd_page)value) {
  case ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES:
    return "supported-pages";
  case ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL:
    return "unit-serial";
  case ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION:
    return "identification";
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS:
    return "block-limits";
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS:
    return "block-characteristics";
  case ES_SCSI_DATA_VPD_PAGE_PROVISIONING:
    return "provisioning";
  }
  return "?";
}

static inline bool known_vpd_page(uint32_t value) {
  switch ((enum es_scsi_data_vpd_page)value) {
  case ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES:
  case ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL:
  case ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION:
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS:
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS:
  case ES_SCSI_DATA_VPD_PAGE_PROVISIONING:
    return true;
  }
  return false;
}

bool es_scsi_data_vpd_page_known(uint32_t value) {
  return known_vpd_page(value);
}

/* specs/scsi/scsi-data.yaml:47 */
const char *es_scsi_data_code_set_name(uint32_t value) {
  switch ((enum es_scsi_data_code_set)value) {
  case ES_SCSI_DATA_CODE_SET_BINARY:
    return "binary";
  case ES_SCSI_DATA_CODE_SET_ASCII:
    return "ascii";
  case ES_SCSI_DATA_CODE_SET_UTF_8:
    return "utf-8";
  }
  return "?";
}

static inline bool known_code_set(uint32_t value) {
  switch ((enum es_scsi_data_code_set)value) {
  case ES_SCSI_DATA_CODE_SET_BINARY:
  case ES_SCSI_DATA_CODE_SET_ASCII:
  case ES_SCSI_DATA_CODE_SET_UTF_8:
    return true;
  }
  return false;
}

bool es_scsi_data_code_set_known(uint32_t value) {
  return known_code_set(value);
}

/* specs/scsi/scsi-data.yaml:50 */
const char *es_scsi_data_designator_type_name(uint32_t value) {
  switch ((enum es_scsi_data_designator_type)value) {
  case ES_SCSI_DATA_DESIGNATOR_TYPE_VENDOR_SPECIFIC:
    return "vendor-specific";
  case ES_SCSI_DATA_DESIGNATOR_TYPE_T10_VENDOR:
    return "t10-vendor";
  case ES_SCSI_DATA_DESIGNATOR_TYPE_EUI_64:
    return "eui-64";
  case ES_SCSI_DATA_DESIGNATOR_TYPE_NAA:
    return "naa";
  }
  return "?";
}

static inline bool known_designator_type(uint32_t value) {
  switch ((enum es_scsi_data_designator_type)value) {
  case ES_SCSI_DATA_DESIGNATOR_TYPE_VENDOR_SPECIFIC:
  case ES_SCSI_DATA_DESIGNATOR_TYPE_T10_VENDOR:
  case ES_SCSI_DATA_DESIGNATOR_TYPE_EUI_64:
  case ES_SCSI_DATA_DESIGNATOR_TYPE_NAA:
    return true;
  }
  return false;
}

bool es_scsi_data_designator_type_known(uint32_t value) {
  return known_designator_type(value);
}

/* specs/scsi/scsi-data.yaml:53 */
const char *es_scsi_data_association_name(uint32_t value) {
  switch ((enum es_scsi_data_association)value) {
  case ES_SCSI_DATA_ASSOCIATION_LOGICAL_UNIT:
    return "logical-unit";
  case ES_SCSI_DATA_ASSOCIATION_TARGET_PORT:
    return "target-port";
  case ES_SCSI_DATA_ASSOCIATION_TARGET_DEVICE:
    return "target-device";
  }
  return "?";
}

static inline bool known_association(uint32_t value) {
  switch ((enum es_scsi_data_association)value) {
  case ES_SCSI_DATA_ASSOCIATION_LOGICAL_UNIT:
  case ES_SCSI_DATA_ASSOCIATION_TARGET_PORT:
  case ES_SCSI_DATA_ASSOCIATION_TARGET_DEVICE:
    return true;
  }
  return false;
}

bool es_scsi_data_association_known(uint32_t value) {
  return known_association(value);
}

/* specs/scsi/scsi-data.yaml:56 */
const char *es_scsi_data_naa_name(uint32_t value) {
  switch ((enum es_scsi_data_naa)value) {
  case ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED:
    return "locally-assigned";
  }
  return "?";
}

static inline bool known_naa(uint32_t value) {
  switch ((enum es_scsi_data_naa)value) {
  case ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED:
    return true;
  }
  return false;
}

bool es_scsi_data_naa_known(uint32_t value) {
  return known_naa(value);
}

/* specs/scsi/scsi-data.yaml:59 */
const char *es_scsi_data_provisioning_type_name(uint32_t value) {
  switch ((enum es_scsi_data_provisioning_type)value) {
  case ES_SCSI_DATA_PROVISIONING_TYPE_FULL:
    return "full";
  case ES_SCSI_DATA_PROVISIONING_TYPE_RESOURCE:
    return "resource";
  case ES_SCSI_DATA_PROVISIONING_TYPE_THIN:
    return "thin";
  }
  return "?";
}

static inline bool known_provisioning_type(uint32_t value) {
  switch ((enum es_scsi_data_provisioning_type)value) {
  case ES_SCSI_DATA_PROVISIONING_TYPE_FULL:
  case ES_SCSI_DATA_PROVISIONING_TYPE_RESOURCE:
  case ES_SCSI_DATA_PROVISIONING_TYPE_THIN:
    return true;
  }
  return false;
}

bool es_scsi_data_provisioning_type_known(uint32_t value) {
  return known_provisioning_type(value);
}

/* specs/scsi/scsi-data.yaml:62 */
const char *es_scsi_data_mode_page_name(uint32_t value) {
  switch ((enum es_scsi_data_mode_page)value) {
  case ES_SCSI_DATA_MODE_PAGE_READ_WRITE_RECOVERY:
    return "read-write-recovery";
  case ES_SCSI_DATA_MODE_PAGE_CACHING:
    return "caching";
  case ES_SCSI_DATA_MODE_PAGE_CONTROL:
    return "control";
  case ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS:
    return "exceptions";
  case ES_SCSI_DATA_MODE_PAGE_EVERY:
    return "every";
  }
  return "?";
}

static inline bool known_mode_page(uint32_t value) {
  switch ((enum es_scsi_data_mode_page)value) {
  case ES_SCSI_DATA_MODE_PAGE_READ_WRITE_RECOVERY:
  case ES_SCSI_DATA_MODE_PAGE_CACHING:
  case ES_SCSI_DATA_MODE_PAGE_CONTROL:
  case ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS:
  case ES_SCSI_DATA_MODE_PAGE_EVERY:
    return true;
  }
  return false;
}

bool es_scsi_data_mode_page_known(uint32_t value) {
  return known_mode_page(value);
}

/* specs/scsi/scsi-data.yaml:66 */
const char *es_scsi_data_response_code_name(uint32_t value) {
  switch ((enum es_scsi_data_response_code)value) {
  case ES_SCSI_DATA_RESPONSE_CODE_CURRENT_FIXED:
    return "current-fixed";
  case ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_FIXED:
    return "deferred-fixed";
  case ES_SCSI_DATA_RESPONSE_CODE_CURRENT_DESCRIPTOR:
    return "current-descriptor";
  case ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_DESCRIPTOR:
    return "deferred-descriptor";
  }
  return "?";
}

static inline bool known_response_code(uint32_t value) {
  switch ((enum es_scsi_data_response_code)value) {
  case ES_SCSI_DATA_RESPONSE_CODE_CURRENT_FIXED:
  case ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_FIXED:
  case ES_SCSI_DATA_RESPONSE_CODE_CURRENT_DESCRIPTOR:
  case ES_SCSI_DATA_RESPONSE_CODE_DEFERRED_DESCRIPTOR:
    return true;
  }
  return false;
}

bool es_scsi_data_response_code_known(uint32_t value) {
  return known_response_code(value);
}

/* specs/scsi/scsi-data.yaml:69 */
const char *es_scsi_data_provisioning_status_name(uint32_t value) {
  switch ((enum es_scsi_data_provisioning_status)value) {
  case ES_SCSI_DATA_PROVISIONING_STATUS_MAPPED:
    return "mapped";
  case ES_SCSI_DATA_PROVISIONING_STATUS_DEALLOCATED:
    return "deallocated";
  case ES_SCSI_DATA_PROVISIONING_STATUS_ANCHORED:
    return "anchored";
  }
  return "?";
}

static inline bool known_provisioning_status(uint32_t value) {
  switch ((enum es_scsi_data_provisioning_status)value) {
  case ES_SCSI_DATA_PROVISIONING_STATUS_MAPPED:
  case ES_SCSI_DATA_PROVISIONING_STATUS_DEALLOCATED:
  case ES_SCSI_DATA_PROVISIONING_STATUS_ANCHORED:
    return true;
  }
  return false;
}

bool es_scsi_data_provisioning_status_known(uint32_t value) {
  return known_provisioning_status(value);
}

/* specs/scsi/scsi-data.yaml:80 */
es_result es_scsi_data_decode_sense_fixed(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_data_sense_fixed *restrict out) {
  if (size < 18) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_FIXED_SIZE_18];
  }
  const uint8_t response = bytes[0];
  const uint8_t key_and_flags = bytes[2];
  if (!known_response_code((response & 127u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_FIXED_RESPONSE_CODE_KNOWN];
  }
  if ((key_and_flags >> 4 & 1u) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_FIXED_KEY_AND_FLAGS_UNUSED_RESERVED];
  }
  const uint32_t information = es_load_be32(bytes + 3);
  const uint8_t additional_length = bytes[7];
  const uint32_t command_information = es_load_be32(bytes + 8);
  const uint8_t asc = bytes[12];
  const uint8_t ascq = bytes[13];
  const uint8_t replaceable_unit = bytes[14];
  const uint32_t key_specific = es_load_be16(bytes + 16) | (uint32_t)bytes[15] << 16;
  out->response.code = (uint8_t)(response & 127u);
  out->response.information_valid = (uint8_t)(response >> 7);
  out->key_and_flags.key = (uint8_t)(key_and_flags & 15u);
  out->key_and_flags.incorrect_length = (uint8_t)(key_and_flags >> 5 & 1u);
  out->key_and_flags.end_of_medium = (uint8_t)(key_and_flags >> 6 & 1u);
  out->key_and_flags.filemark = (uint8_t)(key_and_flags >> 7);
  out->information = information;
  out->additional_length = additional_length;
  out->command_information = command_information;
  out->asc = asc;
  out->ascq = ascq;
  out->replaceable_unit = replaceable_unit;
  out->key_specific = key_specific;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:80 */
size_t es_scsi_data_encode_sense_fixed(const struct es_scsi_data_sense_fixed *in, uint8_t *bytes, size_t room) {
  if (in->response.code > 127u) {
    return 0;
  }
  if (!known_response_code(in->response.code)) {
    return 0;
  }
  if (in->response.information_valid > 1u) {
    return 0;
  }
  if (in->key_and_flags.key > 15u) {
    return 0;
  }
  if (in->key_and_flags.incorrect_length > 1u) {
    return 0;
  }
  if (in->key_and_flags.end_of_medium > 1u) {
    return 0;
  }
  if (in->key_and_flags.filemark > 1u) {
    return 0;
  }
  if (in->key_specific > 0xffffffu) {
    return 0;
  }
  if (room < 18) {
    return 0;
  }
  memset(bytes, 0, 18);
  uint32_t bits_of_response = (uint32_t)in->response.code;
  bits_of_response |= (uint32_t)in->response.information_valid << 7;
  bytes[0] = (uint8_t)bits_of_response;
  uint32_t bits_of_key_and_flags = (uint32_t)in->key_and_flags.key;
  bits_of_key_and_flags |= (uint32_t)in->key_and_flags.incorrect_length << 5;
  bits_of_key_and_flags |= (uint32_t)in->key_and_flags.end_of_medium << 6;
  bits_of_key_and_flags |= (uint32_t)in->key_and_flags.filemark << 7;
  bytes[2] = (uint8_t)bits_of_key_and_flags;
  es_store_be32(bytes + 3, in->information);
  bytes[7] = in->additional_length;
  es_store_be32(bytes + 8, in->command_information);
  bytes[12] = in->asc;
  bytes[13] = in->ascq;
  bytes[14] = in->replaceable_unit;
  es_store_be16(bytes + 16, (uint16_t)(in->key_specific & 0xffffu));
  bytes[15] = (uint8_t)(in->key_specific >> 16);
  return 18;
}

/* specs/scsi/scsi-data.yaml:93 */
es_result es_scsi_data_decode_sense_descriptor(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_sense_descriptor *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_DESCRIPTOR_SIZE_8];
  }
  const uint8_t code = bytes[0];
  const uint8_t key_and_flags = bytes[1];
  if (!known_response_code(code)) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_DESCRIPTOR_CODE_KNOWN];
  }
  if ((key_and_flags >> 4) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_SENSE_DESCRIPTOR_KEY_AND_FLAGS_UNUSED_RESERVED];
  }
  const uint8_t asc = bytes[2];
  const uint8_t ascq = bytes[3];
  const uint8_t additional_length = bytes[7];
  out->code = code;
  out->key_and_flags.key = (uint8_t)(key_and_flags & 15u);
  out->asc = asc;
  out->ascq = ascq;
  out->additional_length = additional_length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:93 */
size_t es_scsi_data_encode_sense_descriptor(const struct es_scsi_data_sense_descriptor *in, uint8_t *bytes,
                                            size_t room) {
  if (!known_response_code(in->code)) {
    return 0;
  }
  if (in->key_and_flags.key > 15u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  bytes[0] = in->code;
  uint32_t bits_of_key_and_flags = (uint32_t)in->key_and_flags.key;
  bytes[1] = (uint8_t)bits_of_key_and_flags;
  bytes[2] = in->asc;
  bytes[3] = in->ascq;
  bytes[7] = in->additional_length;
  return 8;
}

/* specs/scsi/scsi-data.yaml:102 */
es_result es_scsi_data_decode_standard_inquiry(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_standard_inquiry *restrict out) {
  if (size < 96) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_SIZE_96];
  }
  const uint8_t peripheral = bytes[0];
  const uint8_t removal = bytes[1];
  const uint8_t response = bytes[3];
  const uint8_t capabilities_1 = bytes[5];
  const uint8_t capabilities_2 = bytes[6];
  const uint8_t capabilities_3 = bytes[7];
  if (!known_device_type((peripheral & 31u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_PERIPHERAL_DEVICE_TYPE_KNOWN];
  }
  if (!known_qualifier((peripheral >> 5))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_PERIPHERAL_QUALIFIER_KNOWN];
  }
  if ((removal & 127u) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_REMOVAL_UNUSED_1_RESERVED];
  }
  if ((response >> 6) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_RESPONSE_UNUSED_2_RESERVED];
  }
  if ((capabilities_1 >> 1 & 3u) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_CAPABILITIES_1_UNUSED_3_RESERVED];
  }
  if ((capabilities_1 >> 6) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_CAPABILITIES_1_UNUSED_4_RESERVED];
  }
  if ((capabilities_2 & 15u) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_CAPABILITIES_2_UNUSED_5_RESERVED];
  }
  if ((capabilities_2 >> 5) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_CAPABILITIES_2_UNUSED_6_RESERVED];
  }
  if ((capabilities_3 >> 2) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_STANDARD_INQUIRY_CAPABILITIES_3_UNUSED_7_RESERVED];
  }
  const uint8_t version_ = bytes[2];
  const uint8_t additional_length = bytes[4];
  out->peripheral.device_type = (uint8_t)(peripheral & 31u);
  out->peripheral.qualifier = (uint8_t)(peripheral >> 5);
  out->removal.removable = (uint8_t)(removal >> 7);
  out->version = version_;
  out->response.format = (uint8_t)(response & 15u);
  out->response.hierarchical = (uint8_t)(response >> 4 & 1u);
  out->response.naca_supported = (uint8_t)(response >> 5 & 1u);
  out->additional_length = additional_length;
  out->capabilities_1.protection = (uint8_t)(capabilities_1 & 1u);
  out->capabilities_1.third_party_copy = (uint8_t)(capabilities_1 >> 3 & 1u);
  out->capabilities_1.port_groups = (uint8_t)(capabilities_1 >> 4 & 3u);
  out->capabilities_2.multi_port = (uint8_t)(capabilities_2 >> 4 & 1u);
  out->capabilities_3.vendor_bit = (uint8_t)(capabilities_3 & 1u);
  out->capabilities_3.command_queuing = (uint8_t)(capabilities_3 >> 1 & 1u);
  memcpy(out->vendor, bytes + 8, 8);
  memcpy(out->product, bytes + 16, 16);
  memcpy(out->revision, bytes + 32, 4);
  for (size_t i = 0; i < 8; i++) {
    out->standards[i] = es_load_be16(bytes + 58 + i * 2);
  }
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:102 */
size_t es_scsi_data_encode_standard_inquiry(const struct es_scsi_data_standard_inquiry *in, uint8_t *bytes,
                                            size_t room) {
  if (in->peripheral.device_type > 31u) {
    return 0;
  }
  if (!known_device_type(in->peripheral.device_type)) {
    return 0;
  }
  if (in->peripheral.qualifier > 7u) {
    return 0;
  }
  if (!known_qualifier(in->peripheral.qualifier)) {
    return 0;
  }
  if (in->removal.removable > 1u) {
    return 0;
  }
  if (in->response.format > 15u) {
    return 0;
  }
  if (in->response.hierarchical > 1u) {
    return 0;
  }
  if (in->response.naca_supported > 1u) {
    return 0;
  }
  if (in->capabilities_1.protection > 1u) {
    return 0;
  }
  if (in->capabilities_1.third_party_copy > 1u) {
    return 0;
  }
  if (in->capabilities_1.port_groups > 3u) {
    return 0;
  }
  if (in->capabilities_2.multi_port > 1u) {
    return 0;
  }
  if (in->capabilities_3.vendor_bit > 1u) {
    return 0;
  }
  if (in->capabilities_3.command_queuing > 1u) {
    return 0;
  }
  if (room < 96) {
    return 0;
  }
  memset(bytes, 0, 96);
  uint32_t bits_of_peripheral = (uint32_t)in->peripheral.device_type;
  bits_of_peripheral |= (uint32_t)in->peripheral.qualifier << 5;
  bytes[0] = (uint8_t)bits_of_peripheral;
  uint32_t bits_of_removal = (uint32_t)in->removal.removable << 7;
  bytes[1] = (uint8_t)bits_of_removal;
  bytes[2] = in->version;
  uint32_t bits_of_response = (uint32_t)in->response.format;
  bits_of_response |= (uint32_t)in->response.hierarchical << 4;
  bits_of_response |= (uint32_t)in->response.naca_supported << 5;
  bytes[3] = (uint8_t)bits_of_response;
  bytes[4] = in->additional_length;
  uint32_t bits_of_capabilities_1 = (uint32_t)in->capabilities_1.protection;
  bits_of_capabilities_1 |= (uint32_t)in->capabilities_1.third_party_copy << 3;
  bits_of_capabilities_1 |= (uint32_t)in->capabilities_1.port_groups << 4;
  bytes[5] = (uint8_t)bits_of_capabilities_1;
  uint32_t bits_of_capabilities_2 = (uint32_t)in->capabilities_2.multi_port << 4;
  bytes[6] = (uint8_t)bits_of_capabilities_2;
  uint32_t bits_of_capabilities_3 = (uint32_t)in->capabilities_3.vendor_bit;
  bits_of_capabilities_3 |= (uint32_t)in->capabilities_3.command_queuing << 1;
  bytes[7] = (uint8_t)bits_of_capabilities_3;
  memcpy(bytes + 8, in->vendor, 8);
  memcpy(bytes + 16, in->product, 16);
  memcpy(bytes + 32, in->revision, 4);
  for (size_t i = 0; i < 8; i++) {
    es_store_be16(bytes + 58 + i * 2, in->standards[i]);
  }
  return 96;
}

/* specs/scsi/scsi-data.yaml:120 */
es_result es_scsi_data_decode_vpd_header(const uint8_t *restrict bytes, size_t size,
                                         struct es_scsi_data_vpd_header *restrict out) {
  if (size < 4) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_HEADER_SIZE_4];
  }
  const uint8_t peripheral = bytes[0];
  if (!known_device_type((peripheral & 31u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_HEADER_PERIPHERAL_DEVICE_TYPE_KNOWN];
  }
  if (!known_qualifier((peripheral >> 5))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_HEADER_PERIPHERAL_QUALIFIER_KNOWN];
  }
  const uint8_t page = bytes[1];
  const uint16_t length = es_load_be16(bytes + 2);
  out->peripheral.device_type = (uint8_t)(peripheral & 31u);
  out->peripheral.qualifier = (uint8_t)(peripheral >> 5);
  out->page = page;
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:120 */
size_t es_scsi_data_encode_vpd_header(const struct es_scsi_data_vpd_header *in, uint8_t *bytes, size_t room) {
  if (in->peripheral.device_type > 31u) {
    return 0;
  }
  if (!known_device_type(in->peripheral.device_type)) {
    return 0;
  }
  if (in->peripheral.qualifier > 7u) {
    return 0;
  }
  if (!known_qualifier(in->peripheral.qualifier)) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  uint32_t bits_of_peripheral = (uint32_t)in->peripheral.device_type;
  bits_of_peripheral |= (uint32_t)in->peripheral.qualifier << 5;
  bytes[0] = (uint8_t)bits_of_peripheral;
  bytes[1] = in->page;
  es_store_be16(bytes + 2, in->length);
  return 4;
}

/* specs/scsi/scsi-data.yaml:126 */
es_result es_scsi_data_decode_designator_header(const uint8_t *restrict bytes, size_t size,
                                                struct es_scsi_data_designator_header *restrict out) {
  if (size < 4) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_DESIGNATOR_HEADER_SIZE_4];
  }
  const uint8_t coding = bytes[0];
  const uint8_t kind = bytes[1];
  if (!known_code_set((coding & 15u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_DESIGNATOR_HEADER_CODING_CODE_SET_KNOWN];
  }
  if (!known_designator_type((kind & 15u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_DESIGNATOR_HEADER_KIND_DESIGNATOR_TYPE_KNOWN];
  }
  if (!known_association((kind >> 4 & 3u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_DESIGNATOR_HEADER_KIND_ASSOCIATION_KNOWN];
  }
  if ((kind >> 6 & 1u) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_DESIGNATOR_HEADER_KIND_UNUSED_RESERVED];
  }
  const uint8_t length = bytes[3];
  out->coding.code_set = (uint8_t)(coding & 15u);
  out->coding.protocol = (uint8_t)(coding >> 4);
  out->kind.designator_type = (uint8_t)(kind & 15u);
  out->kind.association = (uint8_t)(kind >> 4 & 3u);
  out->kind.protocol_valid = (uint8_t)(kind >> 7);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:126 */
size_t es_scsi_data_encode_designator_header(const struct es_scsi_data_designator_header *in, uint8_t *bytes,
                                             size_t room) {
  if (in->coding.code_set > 15u) {
    return 0;
  }
  if (!known_code_set(in->coding.code_set)) {
    return 0;
  }
  if (in->coding.protocol > 15u) {
    return 0;
  }
  if (in->kind.designator_type > 15u) {
    return 0;
  }
  if (!known_designator_type(in->kind.designator_type)) {
    return 0;
  }
  if (in->kind.association > 3u) {
    return 0;
  }
  if (!known_association(in->kind.association)) {
    return 0;
  }
  if (in->kind.protocol_valid > 1u) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  memset(bytes, 0, 4);
  uint32_t bits_of_coding = (uint32_t)in->coding.code_set;
  bits_of_coding |= (uint32_t)in->coding.protocol << 4;
  bytes[0] = (uint8_t)bits_of_coding;
  uint32_t bits_of_kind = (uint32_t)in->kind.designator_type;
  bits_of_kind |= (uint32_t)in->kind.association << 4;
  bits_of_kind |= (uint32_t)in->kind.protocol_valid << 7;
  bytes[1] = (uint8_t)bits_of_kind;
  bytes[3] = in->length;
  return 4;
}

/* specs/scsi/scsi-data.yaml:133 */
es_result es_scsi_data_decode_naa_locally_assigned(const uint8_t *restrict bytes, size_t size,
                                                   struct es_scsi_data_naa_locally_assigned *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_NAA_LOCALLY_ASSIGNED_SIZE_8];
  }
  const uint64_t number = es_load_be64(bytes);
  if (!known_naa((uint8_t)(number >> 60))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_NAA_LOCALLY_ASSIGNED_NUMBER_NAA_KNOWN];
  }
  out->number.value = (uint64_t)(number & 0xfffffffffffffffull);
  out->number.naa = (uint8_t)(number >> 60);
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:133 */
size_t es_scsi_data_encode_naa_locally_assigned(const struct es_scsi_data_naa_locally_assigned *in, uint8_t *bytes,
                                                size_t room) {
  if (in->number.value > 0xfffffffffffffffull) {
    return 0;
  }
  if (in->number.naa > 15u) {
    return 0;
  }
  if (!known_naa(in->number.naa)) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint64_t bits_of_number = (uint64_t)in->number.value;
  bits_of_number |= (uint64_t)in->number.naa << 60;
  es_store_be64(bytes, bits_of_number);
  return 8;
}

/* specs/scsi/scsi-data.yaml:137 */
es_result es_scsi_data_decode_vpd_block_limits(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_vpd_block_limits *restrict out) {
  if (size < 64) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_LIMITS_SIZE_64];
  }
  const uint8_t header_peripheral = bytes[0];
  const uint8_t zero_means_nothing = bytes[4];
  const uint32_t unmap_alignment = es_load_be32(bytes + 32);
  if (!known_device_type((header_peripheral & 31u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_LIMITS_HEADER_PERIPHERAL_DEVICE_TYPE_KNOWN];
  }
  if (!known_qualifier((header_peripheral >> 5))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_LIMITS_HEADER_PERIPHERAL_QUALIFIER_KNOWN];
  }
  if ((zero_means_nothing >> 1) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_LIMITS_ZERO_MEANS_NOTHING_UNUSED_RESERVED];
  }
  const uint8_t header_page = bytes[1];
  const uint16_t header_length = es_load_be16(bytes + 2);
  const uint8_t max_compare_and_write = bytes[5];
  const uint16_t transfer_granularity = es_load_be16(bytes + 6);
  const uint32_t max_transfer = es_load_be32(bytes + 8);
  const uint32_t best_transfer = es_load_be32(bytes + 12);
  const uint32_t max_prefetch = es_load_be32(bytes + 16);
  const uint32_t max_unmap_blocks = es_load_be32(bytes + 20);
  const uint32_t max_unmap_descriptors = es_load_be32(bytes + 24);
  const uint32_t best_unmap_granularity = es_load_be32(bytes + 28);
  const uint64_t max_write_same = es_load_be64(bytes + 36);
  out->header.peripheral.device_type = (uint8_t)(header_peripheral & 31u);
  out->header.peripheral.qualifier = (uint8_t)(header_peripheral >> 5);
  out->header.page = header_page;
  out->header.length = header_length;
  out->zero_means_nothing.write_same_non_zero = (uint8_t)(zero_means_nothing & 1u);
  out->max_compare_and_write = max_compare_and_write;
  out->transfer_granularity = transfer_granularity;
  out->max_transfer = max_transfer;
  out->best_transfer = best_transfer;
  out->max_prefetch = max_prefetch;
  out->max_unmap_blocks = max_unmap_blocks;
  out->max_unmap_descriptors = max_unmap_descriptors;
  out->best_unmap_granularity = best_unmap_granularity;
  out->unmap_alignment.alignment = (uint32_t)(unmap_alignment & 0x7fffffffu);
  out->unmap_alignment.alignment_valid = (uint8_t)(unmap_alignment >> 31);
  out->max_write_same = max_write_same;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:137 */
size_t es_scsi_data_encode_vpd_block_limits(const struct es_scsi_data_vpd_block_limits *in, uint8_t *bytes,
                                            size_t room) {
  if (in->header.peripheral.device_type > 31u) {
    return 0;
  }
  if (!known_device_type(in->header.peripheral.device_type)) {
    return 0;
  }
  if (in->header.peripheral.qualifier > 7u) {
    return 0;
  }
  if (!known_qualifier(in->header.peripheral.qualifier)) {
    return 0;
  }
  if (in->zero_means_nothing.write_same_non_zero > 1u) {
    return 0;
  }
  if (in->unmap_alignment.alignment > 0x7fffffffu) {
    return 0;
  }
  if (in->unmap_alignment.alignment_valid > 1u) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  uint32_t bits_of_header_peripheral = (uint32_t)in->header.peripheral.device_type;
  bits_of_header_peripheral |= (uint32_t)in->header.peripheral.qualifier << 5;
  bytes[0] = (uint8_t)bits_of_header_peripheral;
  bytes[1] = in->header.page;
  es_store_be16(bytes + 2, in->header.length);
  uint32_t bits_of_zero_means_nothing = (uint32_t)in->zero_means_nothing.write_same_non_zero;
  bytes[4] = (uint8_t)bits_of_zero_means_nothing;
  bytes[5] = in->max_compare_and_write;
  es_store_be16(bytes + 6, in->transfer_granularity);
  es_store_be32(bytes + 8, in->max_transfer);
  es_store_be32(bytes + 12, in->best_transfer);
  es_store_be32(bytes + 16, in->max_prefetch);
  es_store_be32(bytes + 20, in->max_unmap_blocks);
  es_store_be32(bytes + 24, in->max_unmap_descriptors);
  es_store_be32(bytes + 28, in->best_unmap_granularity);
  uint32_t bits_of_unmap_alignment = (uint32_t)in->unmap_alignment.alignment;
  bits_of_unmap_alignment |= (uint32_t)in->unmap_alignment.alignment_valid << 31;
  es_store_be32(bytes + 32, bits_of_unmap_alignment);
  es_store_be64(bytes + 36, in->max_write_same);
  return 64;
}

/* specs/scsi/scsi-data.yaml:153 */
es_result es_scsi_data_decode_vpd_block_characteristics(const uint8_t *restrict bytes, size_t size,
                                                        struct es_scsi_data_vpd_block_characteristics *restrict out) {
  if (size < 64) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_CHARACTERISTICS_SIZE_64];
  }
  const uint8_t header_peripheral = bytes[0];
  if (!known_device_type((header_peripheral & 31u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_CHARACTERISTICS_HEADER_PERIPHERAL_DEVICE_TYPE_KNOWN];
  }
  if (!known_qualifier((header_peripheral >> 5))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_BLOCK_CHARACTERISTICS_HEADER_PERIPHERAL_QUALIFIER_KNOWN];
  }
  const uint8_t header_page = bytes[1];
  const uint16_t header_length = es_load_be16(bytes + 2);
  const uint16_t rotation_rate = es_load_be16(bytes + 4);
  const uint8_t product_type = bytes[6];
  const uint8_t form_factor = bytes[7];
  const uint8_t flags = bytes[8];
  out->header.peripheral.device_type = (uint8_t)(header_peripheral & 31u);
  out->header.peripheral.qualifier = (uint8_t)(header_peripheral >> 5);
  out->header.page = header_page;
  out->header.length = header_length;
  out->rotation_rate = rotation_rate;
  out->product_type = product_type;
  out->form_factor = form_factor;
  out->flags = flags;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:153 */
size_t es_scsi_data_encode_vpd_block_characteristics(const struct es_scsi_data_vpd_block_characteristics *in,
                                                     uint8_t *bytes, size_t room) {
  if (in->header.peripheral.device_type > 31u) {
    return 0;
  }
  if (!known_device_type(in->header.peripheral.device_type)) {
    return 0;
  }
  if (in->header.peripheral.qualifier > 7u) {
    return 0;
  }
  if (!known_qualifier(in->header.peripheral.qualifier)) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  uint32_t bits_of_header_peripheral = (uint32_t)in->header.peripheral.device_type;
  bits_of_header_peripheral |= (uint32_t)in->header.peripheral.qualifier << 5;
  bytes[0] = (uint8_t)bits_of_header_peripheral;
  bytes[1] = in->header.page;
  es_store_be16(bytes + 2, in->header.length);
  es_store_be16(bytes + 4, in->rotation_rate);
  bytes[6] = in->product_type;
  bytes[7] = in->form_factor;
  bytes[8] = in->flags;
  return 64;
}

/* specs/scsi/scsi-data.yaml:162 */
es_result es_scsi_data_decode_vpd_provisioning(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_vpd_provisioning *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_PROVISIONING_SIZE_8];
  }
  const uint8_t header_peripheral = bytes[0];
  const uint8_t support = bytes[5];
  const uint8_t type_byte = bytes[6];
  if (!known_device_type((header_peripheral & 31u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_PROVISIONING_HEADER_PERIPHERAL_DEVICE_TYPE_KNOWN];
  }
  if (!known_qualifier((header_peripheral >> 5))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_PROVISIONING_HEADER_PERIPHERAL_QUALIFIER_KNOWN];
  }
  if (!known_provisioning_type((type_byte & 7u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_VPD_PROVISIONING_TYPE_BYTE_PROVISIONING_TYPE_KNOWN];
  }
  const uint8_t header_page = bytes[1];
  const uint16_t header_length = es_load_be16(bytes + 2);
  const uint8_t threshold_exponent = bytes[4];
  const uint8_t threshold_percentage = bytes[7];
  out->header.peripheral.device_type = (uint8_t)(header_peripheral & 31u);
  out->header.peripheral.qualifier = (uint8_t)(header_peripheral >> 5);
  out->header.page = header_page;
  out->header.length = header_length;
  out->threshold_exponent = threshold_exponent;
  out->support.descriptor_present = (uint8_t)(support & 1u);
  out->support.anchored_supported = (uint8_t)(support >> 1 & 1u);
  out->support.read_zeros = (uint8_t)(support >> 2 & 7u);
  out->support.write_same_10_unmaps = (uint8_t)(support >> 5 & 1u);
  out->support.write_same_16_unmaps = (uint8_t)(support >> 6 & 1u);
  out->support.unmap_supported = (uint8_t)(support >> 7);
  out->type_byte.provisioning_type = (uint8_t)(type_byte & 7u);
  out->type_byte.min_percentage = (uint8_t)(type_byte >> 3);
  out->threshold_percentage = threshold_percentage;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:162 */
size_t es_scsi_data_encode_vpd_provisioning(const struct es_scsi_data_vpd_provisioning *in, uint8_t *bytes,
                                            size_t room) {
  if (in->header.peripheral.device_type > 31u) {
    return 0;
  }
  if (!known_device_type(in->header.peripheral.device_type)) {
    return 0;
  }
  if (in->header.peripheral.qualifier > 7u) {
    return 0;
  }
  if (!known_qualifier(in->header.peripheral.qualifier)) {
    return 0;
  }
  if (in->support.descriptor_present > 1u) {
    return 0;
  }
  if (in->support.anchored_supported > 1u) {
    return 0;
  }
  if (in->support.read_zeros > 7u) {
    return 0;
  }
  if (in->support.write_same_10_unmaps > 1u) {
    return 0;
  }
  if (in->support.write_same_16_unmaps > 1u) {
    return 0;
  }
  if (in->support.unmap_supported > 1u) {
    return 0;
  }
  if (in->type_byte.provisioning_type > 7u) {
    return 0;
  }
  if (!known_provisioning_type(in->type_byte.provisioning_type)) {
    return 0;
  }
  if (in->type_byte.min_percentage > 31u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  uint32_t bits_of_header_peripheral = (uint32_t)in->header.peripheral.device_type;
  bits_of_header_peripheral |= (uint32_t)in->header.peripheral.qualifier << 5;
  bytes[0] = (uint8_t)bits_of_header_peripheral;
  bytes[1] = in->header.page;
  es_store_be16(bytes + 2, in->header.length);
  bytes[4] = in->threshold_exponent;
  uint32_t bits_of_support = (uint32_t)in->support.descriptor_present;
  bits_of_support |= (uint32_t)in->support.anchored_supported << 1;
  bits_of_support |= (uint32_t)in->support.read_zeros << 2;
  bits_of_support |= (uint32_t)in->support.write_same_10_unmaps << 5;
  bits_of_support |= (uint32_t)in->support.write_same_16_unmaps << 6;
  bits_of_support |= (uint32_t)in->support.unmap_supported << 7;
  bytes[5] = (uint8_t)bits_of_support;
  uint32_t bits_of_type_byte = (uint32_t)in->type_byte.provisioning_type;
  bits_of_type_byte |= (uint32_t)in->type_byte.min_percentage << 3;
  bytes[6] = (uint8_t)bits_of_type_byte;
  bytes[7] = in->threshold_percentage;
  return 8;
}

/* specs/scsi/scsi-data.yaml:170 */
es_result es_scsi_data_decode_capacity_10(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_data_capacity_10 *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_CAPACITY_10_SIZE_8];
  }
  const uint32_t last_lba = es_load_be32(bytes);
  const uint32_t block_size = es_load_be32(bytes + 4);
  out->last_lba = last_lba;
  out->block_size = block_size;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:170 */
size_t es_scsi_data_encode_capacity_10(const struct es_scsi_data_capacity_10 *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_be32(bytes, in->last_lba);
  es_store_be32(bytes + 4, in->block_size);
  return 8;
}

/* specs/scsi/scsi-data.yaml:175 */
es_result es_scsi_data_decode_capacity_16(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_data_capacity_16 *restrict out) {
  if (size < 32) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_CAPACITY_16_SIZE_32];
  }
  const uint8_t exponents = bytes[13];
  const uint16_t provisioning = es_load_be16(bytes + 14);
  const uint64_t last_lba = es_load_be64(bytes);
  const uint32_t block_size = es_load_be32(bytes + 8);
  const uint8_t protection = bytes[12];
  out->last_lba = last_lba;
  out->block_size = block_size;
  out->protection = protection;
  out->exponents.physical_exponent = (uint8_t)(exponents & 15u);
  out->exponents.protection_exponent = (uint8_t)(exponents >> 4);
  out->provisioning.lowest_aligned = (uint16_t)(provisioning & 0x3fffu);
  out->provisioning.unmapped_reads_zero = (uint8_t)(provisioning >> 14 & 1u);
  out->provisioning.thin = (uint8_t)(provisioning >> 15);
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:175 */
size_t es_scsi_data_encode_capacity_16(const struct es_scsi_data_capacity_16 *in, uint8_t *bytes, size_t room) {
  if (in->exponents.physical_exponent > 15u) {
    return 0;
  }
  if (in->exponents.protection_exponent > 15u) {
    return 0;
  }
  if (in->provisioning.lowest_aligned > 0x3fffu) {
    return 0;
  }
  if (in->provisioning.unmapped_reads_zero > 1u) {
    return 0;
  }
  if (in->provisioning.thin > 1u) {
    return 0;
  }
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_be64(bytes, in->last_lba);
  es_store_be32(bytes + 8, in->block_size);
  bytes[12] = in->protection;
  uint32_t bits_of_exponents = (uint32_t)in->exponents.physical_exponent;
  bits_of_exponents |= (uint32_t)in->exponents.protection_exponent << 4;
  bytes[13] = (uint8_t)bits_of_exponents;
  uint32_t bits_of_provisioning = (uint32_t)in->provisioning.lowest_aligned;
  bits_of_provisioning |= (uint32_t)in->provisioning.unmapped_reads_zero << 14;
  bits_of_provisioning |= (uint32_t)in->provisioning.thin << 15;
  es_store_be16(bytes + 14, (uint16_t)bits_of_provisioning);
  return 32;
}

/* specs/scsi/scsi-data.yaml:184 */
es_result es_scsi_data_decode_luns_header(const uint8_t *restrict bytes, size_t size,
                                          struct es_scsi_data_luns_header *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LUNS_HEADER_SIZE_8];
  }
  const uint32_t length = es_load_be32(bytes);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:184 */
size_t es_scsi_data_encode_luns_header(const struct es_scsi_data_luns_header *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_be32(bytes, in->length);
  return 8;
}

/* specs/scsi/scsi-data.yaml:189 */
es_result es_scsi_data_decode_lun(const uint8_t *restrict bytes, size_t size, struct es_scsi_data_lun *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LUN_SIZE_8];
  }
  const uint8_t bus = bytes[0];
  if (bus != 0u) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LUN_BUS_VALUE];
  }
  const uint8_t number = bytes[1];
  out->number = number;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:189 */
size_t es_scsi_data_encode_lun(const struct es_scsi_data_lun *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  bytes[0] = 0u;
  bytes[1] = in->number;
  return 8;
}

/* specs/scsi/scsi-data.yaml:196 */
es_result es_scsi_data_decode_lba_status_header(const uint8_t *restrict bytes, size_t size,
                                                struct es_scsi_data_lba_status_header *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LBA_STATUS_HEADER_SIZE_8];
  }
  const uint32_t length = es_load_be32(bytes);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:196 */
size_t es_scsi_data_encode_lba_status_header(const struct es_scsi_data_lba_status_header *in, uint8_t *bytes,
                                             size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_be32(bytes, in->length);
  return 8;
}

/* specs/scsi/scsi-data.yaml:201 */
es_result es_scsi_data_decode_lba_status(const uint8_t *restrict bytes, size_t size,
                                         struct es_scsi_data_lba_status *restrict out) {
  if (size < 16) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LBA_STATUS_SIZE_16];
  }
  const uint8_t status = bytes[12];
  if (!known_provisioning_status((status & 15u))) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LBA_STATUS_STATUS_PROVISIONING_STATUS_KNOWN];
  }
  if ((status >> 4) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_LBA_STATUS_STATUS_UNUSED_RESERVED];
  }
  const uint64_t lba = es_load_be64(bytes);
  const uint32_t blocks = es_load_be32(bytes + 8);
  out->lba = lba;
  out->blocks = blocks;
  out->status.provisioning_status = (uint8_t)(status & 15u);
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:201 */
size_t es_scsi_data_encode_lba_status(const struct es_scsi_data_lba_status *in, uint8_t *bytes, size_t room) {
  if (in->status.provisioning_status > 15u) {
    return 0;
  }
  if (!known_provisioning_status(in->status.provisioning_status)) {
    return 0;
  }
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_be64(bytes, in->lba);
  es_store_be32(bytes + 8, in->blocks);
  uint32_t bits_of_status = (uint32_t)in->status.provisioning_status;
  bytes[12] = (uint8_t)bits_of_status;
  return 16;
}

/* specs/scsi/scsi-data.yaml:208 */
es_result es_scsi_data_decode_unmap_header(const uint8_t *restrict bytes, size_t size,
                                           struct es_scsi_data_unmap_header *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_UNMAP_HEADER_SIZE_8];
  }
  const uint16_t length = es_load_be16(bytes);
  const uint16_t descriptors_length = es_load_be16(bytes + 2);
  out->length = length;
  out->descriptors_length = descriptors_length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:208 */
size_t es_scsi_data_encode_unmap_header(const struct es_scsi_data_unmap_header *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_be16(bytes, in->length);
  es_store_be16(bytes + 2, in->descriptors_length);
  return 8;
}

/* specs/scsi/scsi-data.yaml:214 */
es_result es_scsi_data_decode_unmap_descriptor(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_unmap_descriptor *restrict out) {
  if (size < 16) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_UNMAP_DESCRIPTOR_SIZE_16];
  }
  const uint64_t lba = es_load_be64(bytes);
  const uint32_t blocks = es_load_be32(bytes + 8);
  out->lba = lba;
  out->blocks = blocks;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:214 */
size_t es_scsi_data_encode_unmap_descriptor(const struct es_scsi_data_unmap_descriptor *in, uint8_t *bytes,
                                            size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_be64(bytes, in->lba);
  es_store_be32(bytes + 8, in->blocks);
  return 16;
}

/* specs/scsi/scsi-data.yaml:220 */
es_result es_scsi_data_decode_mode_header_6(const uint8_t *restrict bytes, size_t size,
                                            struct es_scsi_data_mode_header_6 *restrict out) {
  if (size < 4) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_HEADER_6_SIZE_4];
  }
  const uint8_t length = bytes[0];
  const uint8_t medium_type = bytes[1];
  const uint8_t device_specific = bytes[2];
  const uint8_t descriptors_length = bytes[3];
  out->length = length;
  out->medium_type = medium_type;
  out->device_specific = device_specific;
  out->descriptors_length = descriptors_length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:220 */
size_t es_scsi_data_encode_mode_header_6(const struct es_scsi_data_mode_header_6 *in, uint8_t *bytes, size_t room) {
  if (room < 4) {
    return 0;
  }
  bytes[0] = in->length;
  bytes[1] = in->medium_type;
  bytes[2] = in->device_specific;
  bytes[3] = in->descriptors_length;
  return 4;
}

/* specs/scsi/scsi-data.yaml:227 */
es_result es_scsi_data_decode_mode_header_10(const uint8_t *restrict bytes, size_t size,
                                             struct es_scsi_data_mode_header_10 *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_HEADER_10_SIZE_8];
  }
  const uint8_t options = bytes[4];
  if ((options >> 1) != 0) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_HEADER_10_OPTIONS_UNUSED_RESERVED];
  }
  const uint16_t length = es_load_be16(bytes);
  const uint8_t medium_type = bytes[2];
  const uint8_t device_specific = bytes[3];
  const uint16_t descriptors_length = es_load_be16(bytes + 6);
  out->length = length;
  out->medium_type = medium_type;
  out->device_specific = device_specific;
  out->options.long_lba = (uint8_t)(options & 1u);
  out->descriptors_length = descriptors_length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:227 */
size_t es_scsi_data_encode_mode_header_10(const struct es_scsi_data_mode_header_10 *in, uint8_t *bytes, size_t room) {
  if (in->options.long_lba > 1u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_be16(bytes, in->length);
  bytes[2] = in->medium_type;
  bytes[3] = in->device_specific;
  uint32_t bits_of_options = (uint32_t)in->options.long_lba;
  bytes[4] = (uint8_t)bits_of_options;
  es_store_be16(bytes + 6, in->descriptors_length);
  return 8;
}

/* specs/scsi/scsi-data.yaml:236 */
es_result es_scsi_data_decode_block_descriptor_short(const uint8_t *restrict bytes, size_t size,
                                                     struct es_scsi_data_block_descriptor_short *restrict out) {
  if (size < 8) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_BLOCK_DESCRIPTOR_SHORT_SIZE_8];
  }
  const uint32_t blocks = es_load_be32(bytes);
  const uint32_t block_size = es_load_be16(bytes + 6) | (uint32_t)bytes[5] << 16;
  out->blocks = blocks;
  out->block_size = block_size;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:236 */
size_t es_scsi_data_encode_block_descriptor_short(const struct es_scsi_data_block_descriptor_short *in, uint8_t *bytes,
                                                  size_t room) {
  if (in->block_size > 0xffffffu) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  memset(bytes, 0, 8);
  es_store_be32(bytes, in->blocks);
  es_store_be16(bytes + 6, (uint16_t)(in->block_size & 0xffffu));
  bytes[5] = (uint8_t)(in->block_size >> 16);
  return 8;
}

/* specs/scsi/scsi-data.yaml:242 */
es_result es_scsi_data_decode_block_descriptor_long(const uint8_t *restrict bytes, size_t size,
                                                    struct es_scsi_data_block_descriptor_long *restrict out) {
  if (size < 16) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_BLOCK_DESCRIPTOR_LONG_SIZE_16];
  }
  const uint64_t blocks = es_load_be64(bytes);
  const uint32_t block_size = es_load_be32(bytes + 12);
  out->blocks = blocks;
  out->block_size = block_size;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:242 */
size_t es_scsi_data_encode_block_descriptor_long(const struct es_scsi_data_block_descriptor_long *in, uint8_t *bytes,
                                                 size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_be64(bytes, in->blocks);
  es_store_be32(bytes + 12, in->block_size);
  return 16;
}

/* specs/scsi/scsi-data.yaml:248 */
es_result es_scsi_data_decode_mode_page_header(const uint8_t *restrict bytes, size_t size,
                                               struct es_scsi_data_mode_page_header *restrict out) {
  if (size < 2) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_PAGE_HEADER_SIZE_2];
  }
  const uint8_t code = bytes[0];
  const uint8_t length = bytes[1];
  out->code.page = (uint8_t)(code & 63u);
  out->code.has_subpage = (uint8_t)(code >> 6 & 1u);
  out->code.saveable = (uint8_t)(code >> 7);
  out->length = length;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:248 */
size_t es_scsi_data_encode_mode_page_header(const struct es_scsi_data_mode_page_header *in, uint8_t *bytes,
                                            size_t room) {
  if (in->code.page > 63u) {
    return 0;
  }
  if (in->code.has_subpage > 1u) {
    return 0;
  }
  if (in->code.saveable > 1u) {
    return 0;
  }
  if (room < 2) {
    return 0;
  }
  uint32_t bits_of_code = (uint32_t)in->code.page;
  bits_of_code |= (uint32_t)in->code.has_subpage << 6;
  bits_of_code |= (uint32_t)in->code.saveable << 7;
  bytes[0] = (uint8_t)bits_of_code;
  bytes[1] = in->length;
  return 2;
}

/* specs/scsi/scsi-data.yaml:253 */
es_result es_scsi_data_decode_mode_page_recovery(const uint8_t *restrict bytes, size_t size,
                                                 struct es_scsi_data_mode_page_recovery *restrict out) {
  if (size < 12) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_PAGE_RECOVERY_SIZE_12];
  }
  const uint8_t header_code = bytes[0];
  const uint8_t recovery = bytes[2];
  const uint8_t header_length = bytes[1];
  const uint8_t read_retries = bytes[3];
  const uint8_t more_recovery = bytes[7];
  const uint8_t write_retries = bytes[8];
  const uint16_t time_limit = es_load_be16(bytes + 10);
  out->header.code.page = (uint8_t)(header_code & 63u);
  out->header.code.has_subpage = (uint8_t)(header_code >> 6 & 1u);
  out->header.code.saveable = (uint8_t)(header_code >> 7);
  out->header.length = header_length;
  out->recovery.correction = (uint8_t)(recovery & 63u);
  out->recovery.read_reallocate = (uint8_t)(recovery >> 6 & 1u);
  out->recovery.write_reallocate = (uint8_t)(recovery >> 7);
  out->read_retries = read_retries;
  out->more_recovery = more_recovery;
  out->write_retries = write_retries;
  out->time_limit = time_limit;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:253 */
size_t es_scsi_data_encode_mode_page_recovery(const struct es_scsi_data_mode_page_recovery *in, uint8_t *bytes,
                                              size_t room) {
  if (in->header.code.page > 63u) {
    return 0;
  }
  if (in->header.code.has_subpage > 1u) {
    return 0;
  }
  if (in->header.code.saveable > 1u) {
    return 0;
  }
  if (in->recovery.correction > 63u) {
    return 0;
  }
  if (in->recovery.read_reallocate > 1u) {
    return 0;
  }
  if (in->recovery.write_reallocate > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  uint32_t bits_of_header_code = (uint32_t)in->header.code.page;
  bits_of_header_code |= (uint32_t)in->header.code.has_subpage << 6;
  bits_of_header_code |= (uint32_t)in->header.code.saveable << 7;
  bytes[0] = (uint8_t)bits_of_header_code;
  bytes[1] = in->header.length;
  uint32_t bits_of_recovery = (uint32_t)in->recovery.correction;
  bits_of_recovery |= (uint32_t)in->recovery.read_reallocate << 6;
  bits_of_recovery |= (uint32_t)in->recovery.write_reallocate << 7;
  bytes[2] = (uint8_t)bits_of_recovery;
  bytes[3] = in->read_retries;
  bytes[7] = in->more_recovery;
  bytes[8] = in->write_retries;
  es_store_be16(bytes + 10, in->time_limit);
  return 12;
}

/* specs/scsi/scsi-data.yaml:264 */
es_result es_scsi_data_decode_mode_page_caching(const uint8_t *restrict bytes, size_t size,
                                                struct es_scsi_data_mode_page_caching *restrict out) {
  if (size < 20) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_PAGE_CACHING_SIZE_20];
  }
  const uint8_t header_code = bytes[0];
  const uint8_t cache = bytes[2];
  const uint8_t more_cache = bytes[12];
  const uint8_t header_length = bytes[1];
  const uint8_t retention = bytes[3];
  const uint16_t prefetch_off_length = es_load_be16(bytes + 4);
  const uint16_t min_prefetch = es_load_be16(bytes + 6);
  const uint16_t max_prefetch = es_load_be16(bytes + 8);
  const uint16_t prefetch_ceiling = es_load_be16(bytes + 10);
  const uint8_t segments = bytes[13];
  const uint16_t segment_size = es_load_be16(bytes + 14);
  out->header.code.page = (uint8_t)(header_code & 63u);
  out->header.code.has_subpage = (uint8_t)(header_code >> 6 & 1u);
  out->header.code.saveable = (uint8_t)(header_code >> 7);
  out->header.length = header_length;
  out->cache.read_cache_disable = (uint8_t)(cache & 1u);
  out->cache.multiplication = (uint8_t)(cache >> 1 & 1u);
  out->cache.write_cache = (uint8_t)(cache >> 2 & 1u);
  out->cache.size_enable = (uint8_t)(cache >> 3 & 1u);
  out->cache.discontinuity = (uint8_t)(cache >> 4 & 1u);
  out->cache.cap = (uint8_t)(cache >> 5 & 1u);
  out->cache.abort_prefetch = (uint8_t)(cache >> 6 & 1u);
  out->cache.initiator_control = (uint8_t)(cache >> 7);
  out->retention = retention;
  out->prefetch_off_length = prefetch_off_length;
  out->min_prefetch = min_prefetch;
  out->max_prefetch = max_prefetch;
  out->prefetch_ceiling = prefetch_ceiling;
  out->more_cache.nv_disable = (uint8_t)(more_cache & 1u);
  out->more_cache.sync_progressive = (uint8_t)(more_cache >> 1 & 3u);
  out->more_cache.vendor_bits = (uint8_t)(more_cache >> 3 & 3u);
  out->more_cache.read_ahead_disable = (uint8_t)(more_cache >> 5 & 1u);
  out->more_cache.block_units = (uint8_t)(more_cache >> 6 & 1u);
  out->more_cache.force_sequential = (uint8_t)(more_cache >> 7);
  out->segments = segments;
  out->segment_size = segment_size;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:264 */
size_t es_scsi_data_encode_mode_page_caching(const struct es_scsi_data_mode_page_caching *in, uint8_t *bytes,
                                             size_t room) {
  if (in->header.code.page > 63u) {
    return 0;
  }
  if (in->header.code.has_subpage > 1u) {
    return 0;
  }
  if (in->header.code.saveable > 1u) {
    return 0;
  }
  if (in->cache.read_cache_disable > 1u) {
    return 0;
  }
  if (in->cache.multiplication > 1u) {
    return 0;
  }
  if (in->cache.write_cache > 1u) {
    return 0;
  }
  if (in->cache.size_enable > 1u) {
    return 0;
  }
  if (in->cache.discontinuity > 1u) {
    return 0;
  }
  if (in->cache.cap > 1u) {
    return 0;
  }
  if (in->cache.abort_prefetch > 1u) {
    return 0;
  }
  if (in->cache.initiator_control > 1u) {
    return 0;
  }
  if (in->more_cache.nv_disable > 1u) {
    return 0;
  }
  if (in->more_cache.sync_progressive > 3u) {
    return 0;
  }
  if (in->more_cache.vendor_bits > 3u) {
    return 0;
  }
  if (in->more_cache.read_ahead_disable > 1u) {
    return 0;
  }
  if (in->more_cache.block_units > 1u) {
    return 0;
  }
  if (in->more_cache.force_sequential > 1u) {
    return 0;
  }
  if (room < 20) {
    return 0;
  }
  memset(bytes, 0, 20);
  uint32_t bits_of_header_code = (uint32_t)in->header.code.page;
  bits_of_header_code |= (uint32_t)in->header.code.has_subpage << 6;
  bits_of_header_code |= (uint32_t)in->header.code.saveable << 7;
  bytes[0] = (uint8_t)bits_of_header_code;
  bytes[1] = in->header.length;
  uint32_t bits_of_cache = (uint32_t)in->cache.read_cache_disable;
  bits_of_cache |= (uint32_t)in->cache.multiplication << 1;
  bits_of_cache |= (uint32_t)in->cache.write_cache << 2;
  bits_of_cache |= (uint32_t)in->cache.size_enable << 3;
  bits_of_cache |= (uint32_t)in->cache.discontinuity << 4;
  bits_of_cache |= (uint32_t)in->cache.cap << 5;
  bits_of_cache |= (uint32_t)in->cache.abort_prefetch << 6;
  bits_of_cache |= (uint32_t)in->cache.initiator_control << 7;
  bytes[2] = (uint8_t)bits_of_cache;
  bytes[3] = in->retention;
  es_store_be16(bytes + 4, in->prefetch_off_length);
  es_store_be16(bytes + 6, in->min_prefetch);
  es_store_be16(bytes + 8, in->max_prefetch);
  es_store_be16(bytes + 10, in->prefetch_ceiling);
  uint32_t bits_of_more_cache = (uint32_t)in->more_cache.nv_disable;
  bits_of_more_cache |= (uint32_t)in->more_cache.sync_progressive << 1;
  bits_of_more_cache |= (uint32_t)in->more_cache.vendor_bits << 3;
  bits_of_more_cache |= (uint32_t)in->more_cache.read_ahead_disable << 5;
  bits_of_more_cache |= (uint32_t)in->more_cache.block_units << 6;
  bits_of_more_cache |= (uint32_t)in->more_cache.force_sequential << 7;
  bytes[12] = (uint8_t)bits_of_more_cache;
  bytes[13] = in->segments;
  es_store_be16(bytes + 14, in->segment_size);
  return 20;
}

/* specs/scsi/scsi-data.yaml:278 */
es_result es_scsi_data_decode_mode_page_control(const uint8_t *restrict bytes, size_t size,
                                                struct es_scsi_data_mode_page_control *restrict out) {
  if (size < 12) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_PAGE_CONTROL_SIZE_12];
  }
  const uint8_t header_code = bytes[0];
  const uint8_t sense_options = bytes[2];
  const uint8_t queue = bytes[3];
  const uint8_t protect = bytes[4];
  const uint8_t header_length = bytes[1];
  const uint8_t autoload = bytes[5];
  const uint16_t busy_time_out = es_load_be16(bytes + 8);
  const uint16_t self_test_time = es_load_be16(bytes + 10);
  out->header.code.page = (uint8_t)(header_code & 63u);
  out->header.code.has_subpage = (uint8_t)(header_code >> 6 & 1u);
  out->header.code.saveable = (uint8_t)(header_code >> 7);
  out->header.length = header_length;
  out->sense_options.global_log_disable = (uint8_t)(sense_options & 1u);
  out->sense_options.implicit_log_disable = (uint8_t)(sense_options >> 1 & 1u);
  out->sense_options.descriptor_sense = (uint8_t)(sense_options >> 2 & 1u);
  out->sense_options.tmf_only = (uint8_t)(sense_options >> 4 & 1u);
  out->sense_options.task_set_type = (uint8_t)(sense_options >> 5);
  out->queue.queue_error = (uint8_t)(queue >> 1 & 3u);
  out->queue.no_unit_attention_report = (uint8_t)(queue >> 3 & 1u);
  out->queue.reorder = (uint8_t)(queue >> 4);
  out->protect.software_write_protect = (uint8_t)(protect >> 3 & 1u);
  out->protect.unit_attention_interlock = (uint8_t)(protect >> 4 & 3u);
  out->protect.report_checks = (uint8_t)(protect >> 6 & 1u);
  out->protect.tape_status = (uint8_t)(protect >> 7);
  out->autoload = autoload;
  out->busy_time_out = busy_time_out;
  out->self_test_time = self_test_time;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:278 */
size_t es_scsi_data_encode_mode_page_control(const struct es_scsi_data_mode_page_control *in, uint8_t *bytes,
                                             size_t room) {
  if (in->header.code.page > 63u) {
    return 0;
  }
  if (in->header.code.has_subpage > 1u) {
    return 0;
  }
  if (in->header.code.saveable > 1u) {
    return 0;
  }
  if (in->sense_options.global_log_disable > 1u) {
    return 0;
  }
  if (in->sense_options.implicit_log_disable > 1u) {
    return 0;
  }
  if (in->sense_options.descriptor_sense > 1u) {
    return 0;
  }
  if (in->sense_options.tmf_only > 1u) {
    return 0;
  }
  if (in->sense_options.task_set_type > 7u) {
    return 0;
  }
  if (in->queue.queue_error > 3u) {
    return 0;
  }
  if (in->queue.no_unit_attention_report > 1u) {
    return 0;
  }
  if (in->queue.reorder > 15u) {
    return 0;
  }
  if (in->protect.software_write_protect > 1u) {
    return 0;
  }
  if (in->protect.unit_attention_interlock > 3u) {
    return 0;
  }
  if (in->protect.report_checks > 1u) {
    return 0;
  }
  if (in->protect.tape_status > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  uint32_t bits_of_header_code = (uint32_t)in->header.code.page;
  bits_of_header_code |= (uint32_t)in->header.code.has_subpage << 6;
  bits_of_header_code |= (uint32_t)in->header.code.saveable << 7;
  bytes[0] = (uint8_t)bits_of_header_code;
  bytes[1] = in->header.length;
  uint32_t bits_of_sense_options = (uint32_t)in->sense_options.global_log_disable;
  bits_of_sense_options |= (uint32_t)in->sense_options.implicit_log_disable << 1;
  bits_of_sense_options |= (uint32_t)in->sense_options.descriptor_sense << 2;
  bits_of_sense_options |= (uint32_t)in->sense_options.tmf_only << 4;
  bits_of_sense_options |= (uint32_t)in->sense_options.task_set_type << 5;
  bytes[2] = (uint8_t)bits_of_sense_options;
  uint32_t bits_of_queue = (uint32_t)in->queue.queue_error << 1;
  bits_of_queue |= (uint32_t)in->queue.no_unit_attention_report << 3;
  bits_of_queue |= (uint32_t)in->queue.reorder << 4;
  bytes[3] = (uint8_t)bits_of_queue;
  uint32_t bits_of_protect = (uint32_t)in->protect.software_write_protect << 3;
  bits_of_protect |= (uint32_t)in->protect.unit_attention_interlock << 4;
  bits_of_protect |= (uint32_t)in->protect.report_checks << 6;
  bits_of_protect |= (uint32_t)in->protect.tape_status << 7;
  bytes[4] = (uint8_t)bits_of_protect;
  bytes[5] = in->autoload;
  es_store_be16(bytes + 8, in->busy_time_out);
  es_store_be16(bytes + 10, in->self_test_time);
  return 12;
}

/* specs/scsi/scsi-data.yaml:289 */
es_result es_scsi_data_decode_mode_page_exceptions(const uint8_t *restrict bytes, size_t size,
                                                   struct es_scsi_data_mode_page_exceptions *restrict out) {
  if (size < 12) {
    return &es_scsi_data_refusals[ES_SCSI_DATA_REFUSAL_MODE_PAGE_EXCEPTIONS_SIZE_12];
  }
  const uint8_t header_code = bytes[0];
  const uint8_t header_length = bytes[1];
  const uint8_t flags = bytes[2];
  const uint8_t reporting = bytes[3];
  const uint32_t interval = es_load_be32(bytes + 4);
  const uint32_t report_count = es_load_be32(bytes + 8);
  out->header.code.page = (uint8_t)(header_code & 63u);
  out->header.code.has_subpage = (uint8_t)(header_code >> 6 & 1u);
  out->header.code.saveable = (uint8_t)(header_code >> 7);
  out->header.length = header_length;
  out->flags = flags;
  out->reporting = reporting;
  out->interval = interval;
  out->report_count = report_count;
  return ES_OK;
}

/* specs/scsi/scsi-data.yaml:289 */
size_t es_scsi_data_encode_mode_page_exceptions(const struct es_scsi_data_mode_page_exceptions *in, uint8_t *bytes,
                                                size_t room) {
  if (in->header.code.page > 63u) {
    return 0;
  }
  if (in->header.code.has_subpage > 1u) {
    return 0;
  }
  if (in->header.code.saveable > 1u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  uint32_t bits_of_header_code = (uint32_t)in->header.code.page;
  bits_of_header_code |= (uint32_t)in->header.code.has_subpage << 6;
  bits_of_header_code |= (uint32_t)in->header.code.saveable << 7;
  bytes[0] = (uint8_t)bits_of_header_code;
  bytes[1] = in->header.length;
  bytes[2] = in->flags;
  bytes[3] = in->reporting;
  es_store_be32(bytes + 4, in->interval);
  es_store_be32(bytes + 8, in->report_count);
  return 12;
}
