/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator.
 * Commands to a TPM 2.0 and its responses, as far as the paravisor gives or answers any itself: what begins them
 * all, and the commands of the firmware's part. All others pass through unread. */
#ifndef ES_GENERATED_TPM_COMMAND_WIRE_H
#define ES_GENERATED_TPM_COMMAND_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Banks of PCRs that events are extended into at once. */
#define ES_TPM_COMMAND_DIGESTS_MAX 4u

/* Random bytes that the platform hierarchy's authorisation becomes. */
#define ES_TPM_COMMAND_PLATFORM_AUTH_SIZE 32u

/* Bytes of a selection of 24 PCRs. */
#define ES_TPM_COMMAND_PCR_SELECT_SIZE 3u

/* specs/tpm/command.yaml:14 */
extern const uint8_t ES_TPM_COMMAND_ALL_PCRS[3];

/* specs/tpm/command.yaml:15 */
extern const uint8_t ES_TPM_COMMAND_NO_PCRS[3];

/* specs/tpm/command.yaml:17 */
enum es_tpm_command_tag {
  ES_TPM_COMMAND_TAG_NO_SESSIONS = 0x8001,
  ES_TPM_COMMAND_TAG_SESSIONS = 0x8002,
};
const char *es_tpm_command_tag_name(uint32_t value);
bool es_tpm_command_tag_known(uint32_t value);

/* specs/tpm/command.yaml:18 */
enum es_tpm_command_code {
  ES_TPM_COMMAND_CODE_CLEAR = 294,
  ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH = 297,
  ES_TPM_COMMAND_CODE_PCR_ALLOCATE = 299,
  ES_TPM_COMMAND_CODE_SELF_TEST = 323,
  ES_TPM_COMMAND_CODE_STARTUP = 324,
  ES_TPM_COMMAND_CODE_SHUTDOWN = 325,
  ES_TPM_COMMAND_CODE_GET_CAPABILITY = 378,
  ES_TPM_COMMAND_CODE_GET_RANDOM = 379,
  ES_TPM_COMMAND_CODE_PCR_EXTEND = 386,
};
const char *es_tpm_command_code_name(uint32_t value);
bool es_tpm_command_code_known(uint32_t value);

/* specs/tpm/command.yaml:31 */
enum es_tpm_command_response_code {
  ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS = 0,
  ES_TPM_COMMAND_RESPONSE_CODE_INITIALIZE = 256, /* Startup was not yet; or was already. */
  ES_TPM_COMMAND_RESPONSE_CODE_FAILURE = 257, /* The TPM is in failure mode or gone. */
  ES_TPM_COMMAND_RESPONSE_CODE_COMMAND_SIZE = 322, /* The header's size is not that of the command. */
  ES_TPM_COMMAND_RESPONSE_CODE_CANCELED = 0x909,
  ES_TPM_COMMAND_RESPONSE_CODE_TESTING = 0x90a,
  ES_TPM_COMMAND_RESPONSE_CODE_RETRY = 0x922,
};
const char *es_tpm_command_response_code_name(uint32_t value);
bool es_tpm_command_response_code_known(uint32_t value);

/* specs/tpm/command.yaml:42 */
enum es_tpm_command_algorithm {
  ES_TPM_COMMAND_ALGORITHM_SHA1 = 4,
  ES_TPM_COMMAND_ALGORITHM_SHA256 = 11,
  ES_TPM_COMMAND_ALGORITHM_SHA384 = 12,
  ES_TPM_COMMAND_ALGORITHM_SHA512 = 13,
};
const char *es_tpm_command_algorithm_name(uint32_t value);
bool es_tpm_command_algorithm_known(uint32_t value);

/* specs/tpm/command.yaml:43 */
enum es_tpm_command_startup_type {
  ES_TPM_COMMAND_STARTUP_TYPE_CLEAR = 0,
  ES_TPM_COMMAND_STARTUP_TYPE_STATE = 1,
};
const char *es_tpm_command_startup_type_name(uint32_t value);
bool es_tpm_command_startup_type_known(uint32_t value);

/* specs/tpm/command.yaml:44 */
enum es_tpm_command_handle {
  ES_TPM_COMMAND_HANDLE_PASSWORD = 0x40000009,
  ES_TPM_COMMAND_HANDLE_PLATFORM = 0x4000000c,
};
const char *es_tpm_command_handle_name(uint32_t value);
bool es_tpm_command_handle_known(uint32_t value);

/* specs/tpm/command.yaml:45 */
enum es_tpm_command_capability {
  ES_TPM_COMMAND_CAPABILITY_PCRS = 5,
};
const char *es_tpm_command_capability_name(uint32_t value);
bool es_tpm_command_capability_known(uint32_t value);

/* specs/tpm/command.yaml:47 What begins commands and responses. A response's code is a response code. */
struct es_tpm_command_header {
  uint16_t tag;
  uint32_t length; /* Bytes of all of it, this header too. */
  uint32_t code;
};
#define ES_TPM_COMMAND_HEADER_SIZE_MIN 10u
#define ES_TPM_COMMAND_HEADER_SIZE_MAX 10u
#define ES_TPM_COMMAND_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_HEADER_CODE_OFFSET 6u

/* specs/tpm/command.yaml:54 TPM2_Startup, and TPM2_Shutdown with another code. */
struct es_tpm_command_startup {
  struct es_tpm_command_header header;
  uint16_t type;
};
#define ES_TPM_COMMAND_STARTUP_SIZE_MIN 12u
#define ES_TPM_COMMAND_STARTUP_SIZE_MAX 12u
#define ES_TPM_COMMAND_STARTUP_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_STARTUP_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_STARTUP_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_STARTUP_TYPE_OFFSET 10u

/* specs/tpm/command.yaml:60 TPM2_SelfTest. */
struct es_tpm_command_self_test {
  struct es_tpm_command_header header;
  uint8_t full;
};
#define ES_TPM_COMMAND_SELF_TEST_SIZE_MIN 11u
#define ES_TPM_COMMAND_SELF_TEST_SIZE_MAX 11u
#define ES_TPM_COMMAND_SELF_TEST_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_SELF_TEST_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_SELF_TEST_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_SELF_TEST_FULL_OFFSET 10u

/* specs/tpm/command.yaml:66 TPM2_GetRandom. */
struct es_tpm_command_get_random {
  struct es_tpm_command_header header;
  uint16_t count;
};
#define ES_TPM_COMMAND_GET_RANDOM_SIZE_MIN 12u
#define ES_TPM_COMMAND_GET_RANDOM_SIZE_MAX 12u
#define ES_TPM_COMMAND_GET_RANDOM_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_GET_RANDOM_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_GET_RANDOM_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_GET_RANDOM_COUNT_OFFSET 10u

/* specs/tpm/command.yaml:72 Its response. */
struct es_tpm_command_random {
  struct es_tpm_command_header header;
  uint16_t count;
  struct es_slice bytes; /* Secret. */
};
#define ES_TPM_COMMAND_RANDOM_SIZE_MIN 12u
#define ES_TPM_COMMAND_RANDOM_SIZE_MAX 44u
#define ES_TPM_COMMAND_RANDOM_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_RANDOM_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_RANDOM_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_RANDOM_COUNT_OFFSET 10u
#define ES_TPM_COMMAND_RANDOM_BYTES_OFFSET 12u

/* specs/tpm/command.yaml:78 An authorisation area of one session, a password that is empty. */
struct es_tpm_command_authorization {
  uint8_t nothing;
};
#define ES_TPM_COMMAND_AUTHORIZATION_SIZE_MIN 13u
#define ES_TPM_COMMAND_AUTHORIZATION_SIZE_MAX 13u
#define ES_TPM_COMMAND_AUTHORIZATION_LENGTH_OFFSET 0u
#define ES_TPM_COMMAND_AUTHORIZATION_SESSION_OFFSET 4u
#define ES_TPM_COMMAND_AUTHORIZATION_NONCE_SIZE_OFFSET 8u
#define ES_TPM_COMMAND_AUTHORIZATION_ATTRIBUTES_OFFSET 10u
#define ES_TPM_COMMAND_AUTHORIZATION_PASSWORD_SIZE_OFFSET 11u

/* specs/tpm/command.yaml:87 TPM2_PCR_Extend up to its digests. */
struct es_tpm_command_pcr_extend {
  struct es_tpm_command_header header;
  uint32_t pcr;
  struct es_tpm_command_authorization authorization;
  uint32_t count;
};
#define ES_TPM_COMMAND_PCR_EXTEND_SIZE_MIN 31u
#define ES_TPM_COMMAND_PCR_EXTEND_SIZE_MAX 31u
#define ES_TPM_COMMAND_PCR_EXTEND_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_PCR_EXTEND_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_PCR_EXTEND_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_PCR_EXTEND_PCR_OFFSET 10u
#define ES_TPM_COMMAND_PCR_EXTEND_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_COMMAND_PCR_EXTEND_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_COMMAND_PCR_EXTEND_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_COMMAND_PCR_EXTEND_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_COMMAND_PCR_EXTEND_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u
#define ES_TPM_COMMAND_PCR_EXTEND_COUNT_OFFSET 27u

/* specs/tpm/command.yaml:95 What begins one of its digests; the digest's bytes follow. */
struct es_tpm_command_digest {
  uint16_t algorithm;
};
#define ES_TPM_COMMAND_DIGEST_SIZE_MIN 2u
#define ES_TPM_COMMAND_DIGEST_SIZE_MAX 2u
#define ES_TPM_COMMAND_DIGEST_ALGORITHM_OFFSET 0u

/* specs/tpm/command.yaml:99 TPM2_Clear. */
struct es_tpm_command_clear {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  struct es_tpm_command_authorization authorization;
};
#define ES_TPM_COMMAND_CLEAR_SIZE_MIN 27u
#define ES_TPM_COMMAND_CLEAR_SIZE_MAX 27u
#define ES_TPM_COMMAND_CLEAR_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_CLEAR_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_CLEAR_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_CLEAR_HIERARCHY_OFFSET 10u
#define ES_TPM_COMMAND_CLEAR_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_COMMAND_CLEAR_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_COMMAND_CLEAR_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_COMMAND_CLEAR_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_COMMAND_CLEAR_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u

/* specs/tpm/command.yaml:106 TPM2_HierarchyChangeAuth. */
struct es_tpm_command_hierarchy_change_auth {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  struct es_tpm_command_authorization authorization;
  uint16_t count;
  struct es_slice password; /* Secret. */
};
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_SIZE_MIN 29u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_SIZE_MAX 61u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_HIERARCHY_OFFSET 10u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_COUNT_OFFSET 27u
#define ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_PASSWORD_OFFSET 29u

/* specs/tpm/command.yaml:114 TPM2_PCR_Allocate up to its selections. */
struct es_tpm_command_pcr_allocate {
  struct es_tpm_command_header header;
  uint32_t hierarchy;
  struct es_tpm_command_authorization authorization;
  uint32_t count;
};
#define ES_TPM_COMMAND_PCR_ALLOCATE_SIZE_MIN 31u
#define ES_TPM_COMMAND_PCR_ALLOCATE_SIZE_MAX 31u
#define ES_TPM_COMMAND_PCR_ALLOCATE_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_PCR_ALLOCATE_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_PCR_ALLOCATE_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_PCR_ALLOCATE_HIERARCHY_OFFSET 10u
#define ES_TPM_COMMAND_PCR_ALLOCATE_AUTHORIZATION_LENGTH_OFFSET 14u
#define ES_TPM_COMMAND_PCR_ALLOCATE_AUTHORIZATION_SESSION_OFFSET 18u
#define ES_TPM_COMMAND_PCR_ALLOCATE_AUTHORIZATION_NONCE_SIZE_OFFSET 22u
#define ES_TPM_COMMAND_PCR_ALLOCATE_AUTHORIZATION_ATTRIBUTES_OFFSET 24u
#define ES_TPM_COMMAND_PCR_ALLOCATE_AUTHORIZATION_PASSWORD_SIZE_OFFSET 25u
#define ES_TPM_COMMAND_PCR_ALLOCATE_COUNT_OFFSET 27u

/* specs/tpm/command.yaml:122 One bank and its PCRs. */
struct es_tpm_command_pcr_selection {
  uint16_t algorithm;
  uint8_t pcrs[3];
};
#define ES_TPM_COMMAND_PCR_SELECTION_SIZE_MIN 6u
#define ES_TPM_COMMAND_PCR_SELECTION_SIZE_MAX 6u
#define ES_TPM_COMMAND_PCR_SELECTION_ALGORITHM_OFFSET 0u
#define ES_TPM_COMMAND_PCR_SELECTION_SIZE_OFFSET 2u
#define ES_TPM_COMMAND_PCR_SELECTION_PCRS_OFFSET 3u

/* specs/tpm/command.yaml:129 TPM2_GetCapability. */
struct es_tpm_command_get_capability {
  struct es_tpm_command_header header;
  uint32_t capability;
  uint32_t property;
  uint32_t count;
};
#define ES_TPM_COMMAND_GET_CAPABILITY_SIZE_MIN 22u
#define ES_TPM_COMMAND_GET_CAPABILITY_SIZE_MAX 22u
#define ES_TPM_COMMAND_GET_CAPABILITY_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_GET_CAPABILITY_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_GET_CAPABILITY_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_GET_CAPABILITY_CAPABILITY_OFFSET 10u
#define ES_TPM_COMMAND_GET_CAPABILITY_PROPERTY_OFFSET 14u
#define ES_TPM_COMMAND_GET_CAPABILITY_COUNT_OFFSET 18u

/* specs/tpm/command.yaml:137 The response to get-capability of the PCRs. */
struct es_tpm_command_banks {
  struct es_tpm_command_header header;
  uint8_t more;
  uint32_t count;
  struct es_slice banks;
};
#define ES_TPM_COMMAND_BANKS_SIZE_MIN 19u
#define ES_TPM_COMMAND_BANKS_SIZE_MAX 115u
#define ES_TPM_COMMAND_BANKS_HEADER_TAG_OFFSET 0u
#define ES_TPM_COMMAND_BANKS_HEADER_LENGTH_OFFSET 2u
#define ES_TPM_COMMAND_BANKS_HEADER_CODE_OFFSET 6u
#define ES_TPM_COMMAND_BANKS_MORE_OFFSET 10u
#define ES_TPM_COMMAND_BANKS_CAPABILITY_OFFSET 11u
#define ES_TPM_COMMAND_BANKS_COUNT_OFFSET 15u
#define ES_TPM_COMMAND_BANKS_BANKS_OFFSET 19u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/tpm/command.yaml:47 */
ES_MUST_USE es_result es_tpm_command_decode_header(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_command_header *restrict out);

/* specs/tpm/command.yaml:47 */
size_t es_tpm_command_encode_header(const struct es_tpm_command_header *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:54 */
ES_MUST_USE es_result es_tpm_command_decode_startup(const uint8_t *restrict bytes, size_t size,
                                                    struct es_tpm_command_startup *restrict out);

/* specs/tpm/command.yaml:54 */
size_t es_tpm_command_encode_startup(const struct es_tpm_command_startup *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:60 */
ES_MUST_USE es_result es_tpm_command_decode_self_test(const uint8_t *restrict bytes, size_t size,
                                                      struct es_tpm_command_self_test *restrict out);

/* specs/tpm/command.yaml:60 */
size_t es_tpm_command_encode_self_test(const struct es_tpm_command_self_test *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:66 */
ES_MUST_USE es_result es_tpm_command_decode_get_random(const uint8_t *restrict bytes, size_t size,
                                                       struct es_tpm_command_get_random *restrict out);

/* specs/tpm/command.yaml:66 */
size_t es_tpm_command_encode_get_random(const struct es_tpm_command_get_random *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:72 */
ES_MUST_USE es_result es_tpm_command_decode_random(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_command_random *restrict out);

/* specs/tpm/command.yaml:72 */
size_t es_tpm_command_encode_random(const struct es_tpm_command_random *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:78 */
ES_MUST_USE es_result es_tpm_command_decode_authorization(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_command_authorization *restrict out);

/* specs/tpm/command.yaml:78 */
size_t es_tpm_command_encode_authorization(const struct es_tpm_command_authorization *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:87 */
ES_MUST_USE es_result es_tpm_command_decode_pcr_extend(const uint8_t *restrict bytes, size_t size,
                                                       struct es_tpm_command_pcr_extend *restrict out);

/* specs/tpm/command.yaml:87 */
size_t es_tpm_command_encode_pcr_extend(const struct es_tpm_command_pcr_extend *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:95 */
ES_MUST_USE es_result es_tpm_command_decode_digest(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_command_digest *restrict out);

/* specs/tpm/command.yaml:95 */
size_t es_tpm_command_encode_digest(const struct es_tpm_command_digest *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:99 */
ES_MUST_USE es_result es_tpm_command_decode_clear(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_command_clear *restrict out);

/* specs/tpm/command.yaml:99 */
size_t es_tpm_command_encode_clear(const struct es_tpm_command_clear *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:106 */
ES_MUST_USE es_result es_tpm_command_decode_hierarchy_change_auth(
    const uint8_t *restrict bytes, size_t size, struct es_tpm_command_hierarchy_change_auth *restrict out);

/* specs/tpm/command.yaml:106 */
size_t es_tpm_command_encode_hierarchy_change_auth(const struct es_tpm_command_hierarchy_change_auth *in,
                                                   uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:114 */
ES_MUST_USE es_result es_tpm_command_decode_pcr_allocate(const uint8_t *restrict bytes, size_t size,
                                                         struct es_tpm_command_pcr_allocate *restrict out);

/* specs/tpm/command.yaml:114 */
size_t es_tpm_command_encode_pcr_allocate(const struct es_tpm_command_pcr_allocate *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:122 */
ES_MUST_USE es_result es_tpm_command_decode_pcr_selection(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_command_pcr_selection *restrict out);

/* specs/tpm/command.yaml:122 */
size_t es_tpm_command_encode_pcr_selection(const struct es_tpm_command_pcr_selection *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:129 */
ES_MUST_USE es_result es_tpm_command_decode_get_capability(const uint8_t *restrict bytes, size_t size,
                                                           struct es_tpm_command_get_capability *restrict out);

/* specs/tpm/command.yaml:129 */
size_t es_tpm_command_encode_get_capability(const struct es_tpm_command_get_capability *in, uint8_t *bytes,
                                            size_t room);

/* specs/tpm/command.yaml:137 */
ES_MUST_USE es_result es_tpm_command_decode_banks(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_command_banks *restrict out);

/* specs/tpm/command.yaml:137 */
size_t es_tpm_command_encode_banks(const struct es_tpm_command_banks *in, uint8_t *bytes, size_t room);

/* specs/tpm/command.yaml:144 Zero for an index outside. */
struct es_tpm_command_pcr_selection es_tpm_command_banks_banks_at(const struct es_slice *slice, uint32_t index);

/* specs/tpm/command.yaml:144 The array's bytes must have room. */
bool es_tpm_command_banks_banks_put(uint8_t *bytes, uint32_t index, const struct es_tpm_command_pcr_selection *in);

#endif
