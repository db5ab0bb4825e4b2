#include "hand-written/tpm-worker/manufacture.h"

#include <libtpms/tpm_library.h>
#include <stdlib.h>
#include <string.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_manufacture_wire.h"

#define TEMPLATE_MAX ES_TPM_MANUFACTURE_RSA_2048_SIZE_MAX
#define ROOM (ES_TPM_MANUFACTURE_PRIMARY_SIZE_MAX + TEMPLATE_MAX + ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX)
#define TEXT_MAX 64u

/* Keys whose use needs the endorsement hierarchy's policy. */
#define ATTRIBUTES                                                                                                     \
  (ES_TPM_MANUFACTURE_ATTRIBUTES_FIXED_TPM | ES_TPM_MANUFACTURE_ATTRIBUTES_FIXED_PARENT |                              \
   ES_TPM_MANUFACTURE_ATTRIBUTES_SENSITIVE_DATA_ORIGIN | ES_TPM_MANUFACTURE_ATTRIBUTES_ADMIN_WITH_POLICY |             \
   ES_TPM_MANUFACTURE_ATTRIBUTES_RESTRICTED | ES_TPM_MANUFACTURE_ATTRIBUTES_DECRYPT)
#define INDEX_ATTRIBUTES                                                                                               \
  (ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_WRITE | ES_TPM_MANUFACTURE_NV_ATTRIBUTES_WRITE_DEFINE |                   \
   ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_READ | ES_TPM_MANUFACTURE_NV_ATTRIBUTES_OWNER_READ |                      \
   ES_TPM_MANUFACTURE_NV_ATTRIBUTES_AUTH_READ | ES_TPM_MANUFACTURE_NV_ATTRIBUTES_NO_DA |                               \
   ES_TPM_MANUFACTURE_NV_ATTRIBUTES_PLATFORM_CREATE)

static struct es_tpm_command_header header_of(uint32_t code, size_t size, bool sessions) {
  return (struct es_tpm_command_header){.tag = sessions ? ES_TPM_COMMAND_TAG_SESSIONS : ES_TPM_COMMAND_TAG_NO_SESSIONS,
                                        .length = (uint32_t)size,
                                        .code = code};
}

/* Certificates in their indices. */

static bool write_part(uint32_t index, const uint8_t *data, uint32_t size, uint32_t offset) {
  uint8_t bytes[ES_TPM_MANUFACTURE_NV_WRITE_SIZE_MAX + ES_TPM_MANUFACTURE_NV_OFFSET_SIZE_MAX];
  const size_t whole = ES_TPM_MANUFACTURE_NV_WRITE_SIZE_MIN + size + ES_TPM_MANUFACTURE_NV_OFFSET_SIZE_MAX;
  const struct es_tpm_manufacture_nv_write write = {.header = header_of(ES_TPM_MANUFACTURE_CODE_NV_WRITE, whole, true),
                                                    .hierarchy = ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM,
                                                    .index = index,
                                                    .count = (uint16_t)size,
                                                    .data = {.at = data, .count = size}};
  const struct es_tpm_manufacture_nv_offset end = {.offset = (uint16_t)offset};
  size_t at = es_tpm_manufacture_encode_nv_write(&write, bytes, sizeof bytes);
  at += es_tpm_manufacture_encode_nv_offset(&end, bytes + at, sizeof bytes - at);
  return at == whole && es_tpm_command(bytes, (uint32_t)at, NULL, NULL);
}

static bool put_certificate(uint32_t index, const uint8_t *der, uint32_t size) {
  uint8_t bytes[ES_TPM_MANUFACTURE_NV_DEFINE_SIZE_MAX];
  const struct es_tpm_manufacture_nv_define define = {
      .header = header_of(ES_TPM_MANUFACTURE_CODE_NV_DEFINE_SPACE, sizeof bytes, true),
      .hierarchy = ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM,
      .index = index,
      .attributes = INDEX_ATTRIBUTES,
      .data_size = (uint16_t)size};
  bool good = es_tpm_manufacture_encode_nv_define(&define, bytes, sizeof bytes) == sizeof bytes &&
              es_tpm_command(bytes, sizeof bytes, NULL, NULL);
  for (uint32_t at = 0; at < size && good; at += ES_TPM_MANUFACTURE_WRITE_MAX) {
    const uint32_t left = size - at;
    good = write_part(index, der + at, left < ES_TPM_MANUFACTURE_WRITE_MAX ? left : ES_TPM_MANUFACTURE_WRITE_MAX, at);
  }
  const struct es_tpm_manufacture_nv_lock lock = {
      .header = header_of(ES_TPM_MANUFACTURE_CODE_NV_WRITE_LOCK, ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MAX, true),
      .hierarchy = ES_TPM_MANUFACTURE_HIERARCHY_PLATFORM,
      .index = index};
  return good && es_tpm_manufacture_encode_nv_lock(&lock, bytes, sizeof bytes) == ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MAX &&
         es_tpm_command(bytes, ES_TPM_MANUFACTURE_NV_LOCK_SIZE_MAX, NULL, NULL);
}

/* Endorsement keys: made from their templates, so that whoever uses the same template gets the same key. */

static bool flush(uint32_t handle) {
  uint8_t bytes[ES_TPM_MANUFACTURE_FLUSH_SIZE_MAX];
  const struct es_tpm_manufacture_flush command = {
      .header = header_of(ES_TPM_MANUFACTURE_CODE_FLUSH_CONTEXT, sizeof bytes, false), .handle = handle};
  return es_tpm_manufacture_encode_flush(&command, bytes, sizeof bytes) == sizeof bytes &&
         es_tpm_command(bytes, sizeof bytes, NULL, NULL);
}

/* The public part goes to `made`; bytes of it, 0: it was not made. */
static size_t create(const uint8_t *template_bytes, size_t template_size, uint8_t *made, size_t room) {
  uint8_t bytes[ROOM];
  const size_t whole = ES_TPM_MANUFACTURE_PRIMARY_SIZE_MAX + template_size + ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX;
  const struct es_tpm_manufacture_primary primary = {.header =
                                                         header_of(ES_TPM_MANUFACTURE_CODE_CREATE_PRIMARY, whole, true),
                                                     .hierarchy = ES_TPM_MANUFACTURE_HIERARCHY_ENDORSEMENT};
  const struct es_tpm_manufacture_primary_end end = {0};
  const uint8_t *response;
  uint32_t size;
  struct es_tpm_manufacture_created created;
  if (whole > sizeof bytes || es_tpm_manufacture_encode_primary(&primary, bytes, sizeof bytes) == 0) {
    return 0;
  }
  memcpy(bytes + ES_TPM_MANUFACTURE_PRIMARY_SIZE_MAX, template_bytes, template_size);
  if (es_tpm_manufacture_encode_primary_end(&end, bytes + whole - ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX,
                                            ES_TPM_MANUFACTURE_PRIMARY_END_SIZE_MAX) == 0 ||
      !es_tpm_command(bytes, (uint32_t)whole, &response, &size) ||
      es_tpm_manufacture_decode_created(response, size, &created) != ES_OK) {
    return 0;
  }
  const size_t left = size - ES_TPM_MANUFACTURE_CREATED_SIZE_MAX, take = left < room ? left : room;
  memcpy(made, response + ES_TPM_MANUFACTURE_CREATED_SIZE_MAX, take);
  return flush(created.handle) ? take : 0;
}

static EVP_PKEY *make_rsa_2048(void) {
  uint8_t bytes[ES_TPM_MANUFACTURE_RSA_2048_SIZE_MAX];
  struct es_tpm_manufacture_rsa_2048 key = {.attributes = ATTRIBUTES};
  memcpy(key.policy, ES_TPM_MANUFACTURE_POLICY_A_SHA256, sizeof key.policy);
  size_t size = es_tpm_manufacture_encode_rsa_2048(&key, bytes, sizeof bytes);
  size = create(bytes, size, bytes, sizeof bytes);
  return es_tpm_manufacture_decode_rsa_2048(bytes, size, &key) == ES_OK
             ? es_tpm_rsa_key(key.modulus, sizeof key.modulus, ES_TPM_MANUFACTURE_RSA_EXPONENT)
             : NULL;
}

static EVP_PKEY *make_ecc_256(void) {
  uint8_t bytes[ES_TPM_MANUFACTURE_ECC_256_SIZE_MAX];
  struct es_tpm_manufacture_ecc_256 key = {.attributes = ATTRIBUTES};
  memcpy(key.policy, ES_TPM_MANUFACTURE_POLICY_A_SHA256, sizeof key.policy);
  size_t size = es_tpm_manufacture_encode_ecc_256(&key, bytes, sizeof bytes);
  size = create(bytes, size, bytes, sizeof bytes);
  return es_tpm_manufacture_decode_ecc_256(bytes, size, &key) == ES_OK
             ? es_tpm_ecc_key("P-256", key.x, key.y, sizeof key.x)
             : NULL;
}

static EVP_PKEY *make_ecc_384(void) {
  uint8_t bytes[ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX + ES_TPM_MANUFACTURE_POINT_384_SIZE_MAX];
  const struct es_tpm_manufacture_no_point none = {0};
  struct es_tpm_manufacture_point_384 point;
  struct es_tpm_manufacture_ecc_384 key = {.size = ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX - sizeof key.size +
                                                   ES_TPM_MANUFACTURE_NO_POINT_SIZE_MAX,
                                           .attributes = ATTRIBUTES | ES_TPM_MANUFACTURE_ATTRIBUTES_USER_WITH_AUTH};
  memcpy(key.policy, ES_TPM_MANUFACTURE_POLICY_B_SHA384, sizeof key.policy);
  size_t size = es_tpm_manufacture_encode_ecc_384(&key, bytes, sizeof bytes);
  size += es_tpm_manufacture_encode_no_point(&none, bytes + size, sizeof bytes - size);
  size = create(bytes, size, bytes, sizeof bytes);
  if (size < ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX || es_tpm_manufacture_decode_ecc_384(bytes, size, &key) != ES_OK ||
      es_tpm_manufacture_decode_point_384(bytes + ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX,
                                          size - ES_TPM_MANUFACTURE_ECC_384_SIZE_MAX, &point) != ES_OK) {
    return NULL;
  }
  return es_tpm_ecc_key("P-384", point.x, point.y, sizeof point.x);
}

/* What libtpms says of the TPM that it does: {"NAME":"TEXT"} or {"NAME":NUMBER}, somewhere in its description. */
static bool look_up(const char *description, const char *name, char *out, size_t room) {
  char quoted[TEXT_MAX];
  (void)snprintf(quoted, sizeof quoted, "\"%s\":", name);
  const char *at = strstr(description, quoted);
  if (at == NULL) {
    return false;
  }
  at += strlen(quoted);
  at += *at == '"';
  size_t size = strcspn(at, "\",}");
  if (size == 0 || size >= room) {
    return false;
  }
  memcpy(out, at, size);
  out[size] = '\0';
  return true;
}

struct texts {
  char manufacturer[TEXT_MAX], model[TEXT_MAX], version[TEXT_MAX], family[TEXT_MAX], level[TEXT_MAX],
      revision[TEXT_MAX];
};

static bool describe(struct texts *texts, struct es_tpm_subject *subject) {
  char *description = TPMLIB_GetInfo(TPMLIB_INFO_TPMSPECIFICATION | TPMLIB_INFO_TPMATTRIBUTES);
  bool good = description != NULL &&
              look_up(description, "manufacturer", texts->manufacturer, sizeof texts->manufacturer) &&
              look_up(description, "model", texts->model, sizeof texts->model) &&
              look_up(description, "version", texts->version, sizeof texts->version) &&
              look_up(description, "family", texts->family, sizeof texts->family) &&
              look_up(description, "level", texts->level, sizeof texts->level) &&
              look_up(description, "revision", texts->revision, sizeof texts->revision);
  free(description);
  *subject = (struct es_tpm_subject){.manufacturer = texts->manufacturer,
                                     .model = texts->model,
                                     .version = texts->version,
                                     .family = texts->family,
                                     .level = (uint32_t)strtoul(texts->level, NULL, 10),
                                     .revision = (uint32_t)strtoul(texts->revision, NULL, 10)};
  return good;
}

static bool certify(const struct es_tpm_ca *ca, EVP_PKEY *key, const struct es_tpm_subject *subject, uint32_t index) {
  uint8_t der[ES_TPM_MANUFACTURE_CERTIFICATE_MAX];
  size_t size = key != NULL ? es_tpm_certify(ca, key, subject, der, sizeof der) : 0;
  return size != 0 && put_certificate(index, der, (uint32_t)size);
}

bool es_tpm_manufacture(void *context, const struct es_tpm_banks *banks) {
  const struct es_tpm_ca *ca = context;
  struct texts texts;
  struct es_tpm_subject subject;
  const struct es_tpm_subject platform = {
      .platform = true, .manufacturer = "Entresol", .model = "Entresol", .version = ES_VERSION};
  (void)banks;
  if (!describe(&texts, &subject)) {
    return false;
  }
  EVP_PKEY *rsa = make_rsa_2048(), *ecc_256 = make_ecc_256(), *ecc_384 = make_ecc_384();
  bool good = certify(ca, rsa, &subject, ES_TPM_MANUFACTURE_INDEX_RSA_2048) &&
              certify(ca, ecc_256, &subject, ES_TPM_MANUFACTURE_INDEX_ECC_256) &&
              certify(ca, ecc_384, &subject, ES_TPM_MANUFACTURE_INDEX_ECC_384) &&
              certify(ca, rsa, &platform, ES_TPM_MANUFACTURE_INDEX_PLATFORM);
  EVP_PKEY_free(rsa);
  EVP_PKEY_free(ecc_256);
  EVP_PKEY_free(ecc_384);
  return good;
}
