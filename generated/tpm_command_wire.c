/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator. */
#include "generated/tpm_command_wire.h"

#include "generated/tpm_command_spec.h"

/* specs/tpm/command.yaml:14 */
const uint8_t ES_TPM_COMMAND_ALL_PCRS[3] = {0xff, 0xff, 0xff};

/* specs/tpm/command.yaml:15 */
const uint8_t ES_TPM_COMMAND_NO_PCRS[3] = {0x00, 0x00, 0x00};

/* specs/tpm/command.yaml:17 */
const char *es_tpm_command_tag_name(uint32_t value) {
  switch ((enum es_tpm_command_tag)value) {
  case ES_TPM_COMMAND_TAG_NO_SESSIONS:
    return "no-sessions";
  case ES_TPM_COMMAND_TAG_SESSIONS:
    return "sessions";
  }
  return "?";
}

static inline bool known_tag(uint32_t value) {
  switch ((enum es_tpm_command_tag)value) {
  case ES_TPM_COMMAND_TAG_NO_SESSIONS:
  case ES_TPM_COMMAND_TAG_SESSIONS:
    return true;
  }
  return false;
}

bool es_tpm_command_tag_known(uint32_t value) {
  return known_tag(value);
}

/* specs/tpm/command.yaml:18 */
const char *es_tpm_command_code_name(uint32_t value) {
  switch ((enum es_tpm_command_code)value) {
  case ES_TPM_COMMAND_CODE_CLEAR:
    return "clear";
  case ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH:
    return "hierarchy-change-auth";
  case ES_TPM_COMMAND_CODE_PCR_ALLOCATE:
    return "pcr-allocate";
  case ES_TPM_COMMAND_CODE_SELF_TEST:
    return "self-test";
  case ES_TPM_COMMAND_CODE_STARTUP:
    return "startup";
  case ES_TPM_COMMAND_CODE_SHUTDOWN:
    return "shutdown";
  case ES_TPM_COMMAND_CODE_GET_CAPABILITY:
    return "get-capability";
  case ES_TPM_COMMAND_CODE_GET_RANDOM:
    return "get-random";
  case ES_TPM_COMMAND_CODE_PCR_EXTEND:
    return "pcr-extend";
  }
  return "?";
}

static inline bool known_code(uint32_t value) {
  switch ((enum es_tpm_command_code)value) {
  case ES_TPM_COMMAND_CODE_CLEAR:
  case ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH:
  case ES_TPM_COMMAND_CODE_PCR_ALLOCATE:
  case ES_TPM_COMMAND_CODE_SELF_TEST:
  case ES_TPM_COMMAND_CODE_STARTUP:
  case ES_TPM_COMMAND_CODE_SHUTDOWN:
  case ES_TPM_COMMAND_CODE_GET_CAPABILITY:
  case ES_TPM_COMMAND_CODE_GET_RANDOM:
  case ES_TPM_COMMAND_CODE_PCR_EXTEND:
    return true;
  }
  return false;
}

bool es_tpm_command_code_known(uint32_t value) {
  return known_code(value);
}

/* specs/tpm/command.yaml:31 */
const char *es_tpm_command_response_code_name(uint32_t value) {
  switch ((enum es_tpm_command_response_code)value) {
  case ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS:
    return "success";
  case ES_TPM_COMMAND_RESPONSE_CODE_INITIALIZE:
    return "initialize";
  case ES_TPM_COMMAND_RESPONSE_CODE_FAILURE:
    return "failure";
  case ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE:
    return "command-size";
  case ES_TPM_COMMAND_RESPONSE_CODE_CANCELED:
    return "canceled";
  case ES_TPM_COMMAND_RESPONSE_CODE_TESTING:
    return "testing";
  case ES_TPM_COMMAND_RESPONSE_CODE_RETRY:
    return "retry";
  }
  return "?";
}

static inline bool known_response_code(uint32_t value) {
  switch ((enum es_tpm_command_response_code)value) {
  case ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS:
  case ES_TPM_COMMAND_RESPONSE_CODE_INITIALIZE:
  case ES_TPM_COMMAND_RESPONSE_CODE_FAILURE:
  case ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE:
  case ES_TPM_COMMAND_RESPONSE_CODE_CANCELED:
  case ES_TPM_COMMAND_RESPONSE_CODE_TESTING:
  case ES_TPM_COMMAND_RESPONSE_CODE_RETRY:
    return true;
  }
  return false;
}

bool es_tpm_command_response_code_known(uint32_t value) {
  return known_response_code(value);
}

/* specs/tpm/command.yaml:42 */
const char *es_tpm_command_algorithm_name(uint32_t value) {
  switch ((enum es_tpm_command_algorithm)value) {
  case ES_TPM_COMMAND_ALGORITHM_SHA1:
    return "sha1";
  case ES_TPM_COMMAND_ALGORITHM_SHA256:
    return "sha256";
  case ES_TPM_COMMAND_ALGORITHM_SHA384:
    return "sha384";
  case ES_TPM_COMMAND_ALGORITHM_SHA512:
    return "sha512";
  }
  return "?";
}

static inline bool known_algorithm(uint32_t value) {
  switch ((enum es_tpm_command_algorithm)value) {
  case ES_TPM_COMMAND_ALGORITHM_SHA1:
  case ES_TPM_COMMAND_ALGORITHM_SHA256:
  case ES_TPM_COMMAND_ALGORITHM_SHA384:
  case ES_TPM_COMMAND_ALGORITHM_SHA512:
    return true;
  }
  return false;
}

bool es_tpm_command_algorithm_known(uint32_t value) {
  return known_algorithm(value);
}

/* specs/tpm/command.yaml:43 */
const char *es_tpm_command_startup_type_name(uint32_t value) {
  switch ((enum es_tpm_command_startup_type)value) {
  case ES_TPM_COMMAND_STARTUP_TYPE_CLEAR:
    return "clear";
  case ES_TPM_COMMAND_STARTUP_TYPE_STATE:
    return "state";
  }
  return "?";
}

static inline bool known_startup_type(uint32_t value) {
  switch ((enum es_tpm_command_startup_type)value) {
  case ES_TPM_COMMAND_STARTUP_TYPE_CLEAR:
  case ES_TPM_COMMAND_STARTUP_TYPE_STATE:
    return true;
  }
  return false;
}

bool es_tpm_command_startup_type_known(uint32_t value) {
  return known_startup_type(value);
}

/* specs/tpm/command.yaml:44 */
const char *es_tpm_command_handle_name(uint32_t value) {
  switch ((enum es_tpm_command_handle)value) {
  case ES_TPM_COMMAND_HANDLE_PASSWORD:
    return "password";
  case ES_TPM_COMMAND_HANDLE_PLATFORM:
    return "platform";
  }
  return "?";
}

static inline bool known_handle(uint32_t value) {
  switch ((enum es_tpm_command_handle)value) {
  case ES_TPM_COMMAND_HANDLE_PASSWORD:
  case ES_TPM_COMMAND_HANDLE_PLATFORM:
    return true;
  }
  return false;
}

bool es_tpm_command_handle_known(uint32_t value) {
  return known_handle(value);
}

/* specs/tpm/command.yaml:45 */
const char *es_tpm_command_capability_name(uint32_t value) {
  switch ((enum es_tpm_command_capability)value) {
  case ES_TPM_COMMAND_CAPABILITY_PCRS:
    return "pcrs";
  }
  return "?";
}

static inline bool known_capability(uint32_t value) {
  switch ((enum es_tpm_command_capability)value) {
  case ES_TPM_COMMAND_CAPABILITY_PCRS:
    return true;
  }
  return false;
}

bool es_tpm_command_capability_known(uint32_t value) {
  return known_capability(value);
}

/* specs/tpm/command.yaml:47 */
es_result es_tpm_command_decode_header(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_command_header *restrict out) {
  if (size < 10) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HEADER_SIZE_10];
  }
  const uint16_t tag = es_load_be16(bytes);
  const uint32_t length = es_load_be32(bytes + 2);
  const uint32_t code = es_load_be32(bytes + 6);
  out->tag = tag;
  out->length = length;
  out->code = code;
  return ES_OK;
}

/* specs/tpm/command.yaml:47 */
size_t es_tpm_command_encode_header(const struct es_tpm_command_header *in, uint8_t *bytes, size_t room) {
  if (room < 10) {
    return 0;
  }
  es_store_be16(bytes, in->tag);
  es_store_be32(bytes + 2, in->length);
  es_store_be32(bytes + 6, in->code);
  return 10;
}

/* specs/tpm/command.yaml:54 */
es_result es_tpm_command_decode_startup(const uint8_t *restrict bytes, size_t size,
                                        struct es_tpm_command_startup *restrict out) {
  if (size < 12) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_STARTUP_SIZE_12];
  }
  const uint16_t type = es_load_be16(bytes + 10);
  if (!known_startup_type(type)) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_STARTUP_TYPE_KNOWN];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->type = type;
  return ES_OK;
}

/* specs/tpm/command.yaml:54 */
size_t es_tpm_command_encode_startup(const struct es_tpm_command_startup *in, uint8_t *bytes, size_t room) {
  if (!known_startup_type(in->type)) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be16(bytes + 10, in->type);
  return 12;
}

/* specs/tpm/command.yaml:60 */
es_result es_tpm_command_decode_self_test(const uint8_t *restrict bytes, size_t size,
                                          struct es_tpm_command_self_test *restrict out) {
  if (size < 11) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_SELF_TEST_SIZE_11];
  }
  const uint8_t full = bytes[10];
  if (full > 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_SELF_TEST_FULL_MAX];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->full = full;
  return ES_OK;
}

/* specs/tpm/command.yaml:60 */
size_t es_tpm_command_encode_self_test(const struct es_tpm_command_self_test *in, uint8_t *bytes, size_t room) {
  if (in->full > 1u) {
    return 0;
  }
  if (room < 11) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  bytes[10] = in->full;
  return 11;
}

/* specs/tpm/command.yaml:66 */
es_result es_tpm_command_decode_get_random(const uint8_t *restrict bytes, size_t size,
                                           struct es_tpm_command_get_random *restrict out) {
  if (size < 12) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_GET_RANDOM_SIZE_12];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint16_t count = es_load_be16(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/command.yaml:66 */
size_t es_tpm_command_encode_get_random(const struct es_tpm_command_get_random *in, uint8_t *bytes, size_t room) {
  if (room < 12) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be16(bytes + 10, in->count);
  return 12;
}

/* specs/tpm/command.yaml:72 */
es_result es_tpm_command_decode_random(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_command_random *restrict out) {
  if (size < 12) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_RANDOM_SIZE_12];
  }
  const uint16_t count = es_load_be16(bytes + 10);
  if (count > 32u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_RANDOM_COUNT_MAX];
  }
  const uint64_t count_of_bytes_ = count;
  if (count_of_bytes_ > (size - 12)) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_RANDOM_BYTES_INSIDE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->count = count;
  out->bytes.at = bytes + 12;
  out->bytes.count = (uint32_t)count_of_bytes_;
  return ES_OK;
}

/* specs/tpm/command.yaml:72 */
size_t es_tpm_command_encode_random(const struct es_tpm_command_random *in, uint8_t *bytes, size_t room) {
  size_t total = 12;
  if (in->count > 32u) {
    return 0;
  }
  size_t start_of_bytes_ = 12;
  if (in->bytes.count > 32u) {
    return 0;
  }
  if (in->bytes.count != in->count) {
    return 0;
  }
  if (start_of_bytes_ + in->bytes.count > total) {
    total = start_of_bytes_ + in->bytes.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be16(bytes + 10, in->count);
  if (in->bytes.count > 0) {
    memcpy(bytes + start_of_bytes_, in->bytes.at, in->bytes.count);
  }
  return total;
}

/* specs/tpm/command.yaml:78 */
es_result es_tpm_command_decode_authorization(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_command_authorization *restrict out) {
  if (size < 13) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_SIZE_13];
  }
  const uint32_t length = es_load_be32(bytes);
  const uint32_t session = es_load_be32(bytes + 4);
  const uint16_t nonce_size = es_load_be16(bytes + 8);
  const uint8_t attributes = bytes[10];
  const uint16_t password_size = es_load_be16(bytes + 11);
  if (length != 9u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_LENGTH_VALUE];
  }
  if (session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_SESSION_VALUE];
  }
  if (nonce_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (attributes != 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (password_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  out->nothing = 0;
  return ES_OK;
}

/* specs/tpm/command.yaml:78 */
size_t es_tpm_command_encode_authorization(const struct es_tpm_command_authorization *in, uint8_t *bytes, size_t room) {
  (void)in;
  if (room < 13) {
    return 0;
  }
  es_store_be32(bytes, 9u);
  es_store_be32(bytes + 4, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 8, 0u);
  bytes[10] = 1u;
  es_store_be16(bytes + 11, 0u);
  return 13;
}

/* specs/tpm/command.yaml:87 */
es_result es_tpm_command_decode_pcr_extend(const uint8_t *restrict bytes, size_t size,
                                           struct es_tpm_command_pcr_extend *restrict out) {
  if (size < 31) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_SIZE_31];
  }
  const uint32_t pcr = es_load_be32(bytes + 10);
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  const uint32_t count = es_load_be32(bytes + 27);
  if (pcr > 23u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_PCR_MAX];
  }
  if (authorization_length != 9u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (count > 4u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_EXTEND_COUNT_MAX];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->pcr = pcr;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/command.yaml:87 */
size_t es_tpm_command_encode_pcr_extend(const struct es_tpm_command_pcr_extend *in, uint8_t *bytes, size_t room) {
  if (in->pcr > 23u) {
    return 0;
  }
  if (in->count > 4u) {
    return 0;
  }
  if (room < 31) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->pcr);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  es_store_be32(bytes + 27, in->count);
  return 31;
}

/* specs/tpm/command.yaml:95 */
es_result es_tpm_command_decode_digest(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_command_digest *restrict out) {
  if (size < 2) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_DIGEST_SIZE_2];
  }
  const uint16_t algorithm = es_load_be16(bytes);
  out->algorithm = algorithm;
  return ES_OK;
}

/* specs/tpm/command.yaml:95 */
size_t es_tpm_command_encode_digest(const struct es_tpm_command_digest *in, uint8_t *bytes, size_t room) {
  if (room < 2) {
    return 0;
  }
  es_store_be16(bytes, in->algorithm);
  return 2;
}

/* specs/tpm/command.yaml:99 */
es_result es_tpm_command_decode_clear(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_command_clear *restrict out) {
  if (size < 27) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_SIZE_27];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  if (authorization_length != 9u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_CLEAR_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  return ES_OK;
}

/* specs/tpm/command.yaml:99 */
size_t es_tpm_command_encode_clear(const struct es_tpm_command_clear *in, uint8_t *bytes, size_t room) {
  if (room < 27) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  return 27;
}

/* specs/tpm/command.yaml:106 */
es_result es_tpm_command_decode_hierarchy_change_auth(const uint8_t *restrict bytes, size_t size,
                                                      struct es_tpm_command_hierarchy_change_auth *restrict out) {
  if (size < 29) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_SIZE_29];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  const uint16_t count = es_load_be16(bytes + 27);
  if (authorization_length != 9u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (count > 32u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_COUNT_MAX];
  }
  const uint64_t count_of_password = count;
  if (count_of_password > (size - 29)) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_HIERARCHY_CHANGE_AUTH_PASSWORD_INSIDE];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  out->count = count;
  out->password.at = bytes + 29;
  out->password.count = (uint32_t)count_of_password;
  return ES_OK;
}

/* specs/tpm/command.yaml:106 */
size_t es_tpm_command_encode_hierarchy_change_auth(const struct es_tpm_command_hierarchy_change_auth *in,
                                                   uint8_t *bytes, size_t room) {
  size_t total = 29;
  if (in->count > 32u) {
    return 0;
  }
  size_t start_of_password = 29;
  if (in->password.count > 32u) {
    return 0;
  }
  if (in->password.count != in->count) {
    return 0;
  }
  if (start_of_password + in->password.count > total) {
    total = start_of_password + in->password.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  es_store_be16(bytes + 27, in->count);
  if (in->password.count > 0) {
    memcpy(bytes + start_of_password, in->password.at, in->password.count);
  }
  return total;
}

/* specs/tpm/command.yaml:114 */
es_result es_tpm_command_decode_pcr_allocate(const uint8_t *restrict bytes, size_t size,
                                             struct es_tpm_command_pcr_allocate *restrict out) {
  if (size < 31) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_SIZE_31];
  }
  const uint32_t authorization_length = es_load_be32(bytes + 14);
  const uint32_t authorization_session = es_load_be32(bytes + 18);
  const uint16_t authorization_nonce_size = es_load_be16(bytes + 22);
  const uint8_t authorization_attributes = bytes[24];
  const uint16_t authorization_password_size = es_load_be16(bytes + 25);
  const uint32_t count = es_load_be32(bytes + 27);
  if (authorization_length != 9u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_AUTHORIZATION_LENGTH_VALUE];
  }
  if (authorization_session != ES_TPM_COMMAND_HANDLE_PASSWORD) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_AUTHORIZATION_SESSION_VALUE];
  }
  if (authorization_nonce_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_AUTHORIZATION_NONCE_SIZE_VALUE];
  }
  if (authorization_attributes != 1u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_AUTHORIZATION_ATTRIBUTES_VALUE];
  }
  if (authorization_password_size != 0u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_AUTHORIZATION_PASSWORD_SIZE_VALUE];
  }
  if (count > 16u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_ALLOCATE_COUNT_MAX];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t hierarchy = es_load_be32(bytes + 10);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->hierarchy = hierarchy;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/command.yaml:114 */
size_t es_tpm_command_encode_pcr_allocate(const struct es_tpm_command_pcr_allocate *in, uint8_t *bytes, size_t room) {
  if (in->count > 16u) {
    return 0;
  }
  if (room < 31) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->hierarchy);
  es_store_be32(bytes + 14, 9u);
  es_store_be32(bytes + 18, ES_TPM_COMMAND_HANDLE_PASSWORD);
  es_store_be16(bytes + 22, 0u);
  bytes[24] = 1u;
  es_store_be16(bytes + 25, 0u);
  es_store_be32(bytes + 27, in->count);
  return 31;
}

/* specs/tpm/command.yaml:122 */
es_result es_tpm_command_decode_pcr_selection(const uint8_t *restrict bytes, size_t size,
                                              struct es_tpm_command_pcr_selection *restrict out) {
  if (size < 6) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_SELECTION_SIZE_6];
  }
  const uint8_t size_ = bytes[2];
  if (size_ != 3u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_PCR_SELECTION_SIZE_VALUE];
  }
  const uint16_t algorithm = es_load_be16(bytes);
  out->algorithm = algorithm;
  memcpy(out->pcrs, bytes + 3, 3);
  return ES_OK;
}

/* specs/tpm/command.yaml:122 */
size_t es_tpm_command_encode_pcr_selection(const struct es_tpm_command_pcr_selection *in, uint8_t *bytes, size_t room) {
  if (room < 6) {
    return 0;
  }
  es_store_be16(bytes, in->algorithm);
  bytes[2] = 3u;
  memcpy(bytes + 3, in->pcrs, 3);
  return 6;
}

/* specs/tpm/command.yaml:129 */
es_result es_tpm_command_decode_get_capability(const uint8_t *restrict bytes, size_t size,
                                               struct es_tpm_command_get_capability *restrict out) {
  if (size < 22) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_GET_CAPABILITY_SIZE_22];
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint32_t capability = es_load_be32(bytes + 10);
  const uint32_t property = es_load_be32(bytes + 14);
  const uint32_t count = es_load_be32(bytes + 18);
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->capability = capability;
  out->property = property;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/command.yaml:129 */
size_t es_tpm_command_encode_get_capability(const struct es_tpm_command_get_capability *in, uint8_t *bytes,
                                            size_t room) {
  if (room < 22) {
    return 0;
  }
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  es_store_be32(bytes + 10, in->capability);
  es_store_be32(bytes + 14, in->property);
  es_store_be32(bytes + 18, in->count);
  return 22;
}

/* specs/tpm/command.yaml:137 */
es_result es_tpm_command_decode_banks(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_command_banks *restrict out) {
  if (size < 19) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_BANKS_SIZE_19];
  }
  const uint32_t capability = es_load_be32(bytes + 11);
  const uint32_t count = es_load_be32(bytes + 15);
  if (capability != ES_TPM_COMMAND_CAPABILITY_PCRS) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_BANKS_CAPABILITY_VALUE];
  }
  if (count > 16u) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_BANKS_COUNT_MAX];
  }
  const uint64_t count_of_banks = count;
  if (count_of_banks > (size - 19) / 6) {
    return &es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_BANKS_BANKS_INSIDE];
  }
  for (uint64_t i = 0; i < count_of_banks; i++) {
    struct es_tpm_command_pcr_selection element_of_banks;
    const es_result result_of_banks = es_tpm_command_decode_pcr_selection(bytes + 19 + i * 6, 6, &element_of_banks);
    if (result_of_banks != ES_OK) {
      return result_of_banks;
    }
  }
  const uint16_t header_tag = es_load_be16(bytes);
  const uint32_t header_length = es_load_be32(bytes + 2);
  const uint32_t header_code = es_load_be32(bytes + 6);
  const uint8_t more = bytes[10];
  out->header.tag = header_tag;
  out->header.length = header_length;
  out->header.code = header_code;
  out->more = more;
  out->count = count;
  out->banks.at = bytes + 19;
  out->banks.count = (uint32_t)count_of_banks;
  return ES_OK;
}

/* specs/tpm/command.yaml:137 */
size_t es_tpm_command_encode_banks(const struct es_tpm_command_banks *in, uint8_t *bytes, size_t room) {
  size_t total = 19;
  if (in->count > 16u) {
    return 0;
  }
  size_t start_of_banks = 19;
  if (in->banks.count > 16u) {
    return 0;
  }
  if (in->banks.count != in->count) {
    return 0;
  }
  for (uint32_t i = 0; i < in->banks.count; i++) {
    struct es_tpm_command_pcr_selection element_of_banks;
    if (es_tpm_command_decode_pcr_selection(in->banks.at + (size_t)i * 6, 6, &element_of_banks) != ES_OK) {
      return 0;
    }
  }
  if (start_of_banks + (size_t)in->banks.count * 6 > total) {
    total = start_of_banks + (size_t)in->banks.count * 6;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_be16(bytes, in->header.tag);
  es_store_be32(bytes + 2, in->header.length);
  es_store_be32(bytes + 6, in->header.code);
  bytes[10] = in->more;
  es_store_be32(bytes + 11, ES_TPM_COMMAND_CAPABILITY_PCRS);
  es_store_be32(bytes + 15, in->count);
  if (in->banks.count > 0) {
    memcpy(bytes + start_of_banks, in->banks.at, (size_t)in->banks.count * 6);
  }
  return total;
}

/* specs/tpm/command.yaml:144 Zero for an index outside. */
struct es_tpm_command_pcr_selection es_tpm_command_banks_banks_at(const struct es_slice *slice, uint32_t index) {
  struct es_tpm_command_pcr_selection value;
  if (index >= slice->count || es_tpm_command_decode_pcr_selection(slice->at + (size_t)index * 6, 6, &value) != ES_OK) {
    memset(&value, 0, sizeof value);
  }
  return value;
}

/* specs/tpm/command.yaml:144 The array's bytes must have room. */
bool es_tpm_command_banks_banks_put(uint8_t *bytes, uint32_t index, const struct es_tpm_command_pcr_selection *in) {
  return es_tpm_command_encode_pcr_selection(in, bytes + (size_t)index * 6, 6) != 0;
}
