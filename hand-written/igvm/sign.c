#include "hand-written/igvm/sign.h"

#include <errno.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBER = 72, COORDINATE = 48, UNCOMPRESSED = 1 + 2 * COORDINATE, SIGNATURE_MAX = 256, KEY_FILE_MAX = 1 << 16 };
#define CURVE "P-384"

static size_t identity(const struct es_igvm_snp_id_block *block, uint64_t policy,
                       uint8_t out[ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX]) {
  struct es_igvm_measurement_snp_identity signed_part = {.guest_svn = block->guest_svn, .policy = policy};

  memcpy(signed_part.launch_digest, block->launch_digest, sizeof signed_part.launch_digest);
  memcpy(signed_part.family_id, block->family_id, sizeof signed_part.family_id);
  memcpy(signed_part.image_id, block->image_id, sizeof signed_part.image_id);
  return es_igvm_measurement_encode_snp_identity(&signed_part, out, ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX);
}

static bool put_number(const BIGNUM *number, uint8_t out[NUMBER]) {
  return BN_bn2lebinpad(number, out, NUMBER) == NUMBER;
}

static bool put_public_key(const EVP_PKEY *key, struct es_igvm_public_key *out) {
  BIGNUM *x = NULL, *y = NULL;
  bool good = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x) == 1 &&
              EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y) == 1 && put_number(x, out->qx) &&
              put_number(y, out->qy);

  out->curve = ES_IGVM_CURVE_P384;
  BN_free(x);
  BN_free(y);
  return good;
}

static bool put_signature(EVP_PKEY *key, const uint8_t *message, size_t size, struct es_igvm_signature *out) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  uint8_t der[SIGNATURE_MAX];
  const uint8_t *at = der;
  size_t der_size = sizeof der;
  bool good = context != NULL && EVP_DigestSignInit_ex(context, NULL, "SHA2-384", NULL, NULL, key, NULL) == 1 &&
              EVP_DigestSign(context, der, &der_size, message, size) == 1;
  ECDSA_SIG *signature = good ? d2i_ECDSA_SIG(NULL, &at, (long)der_size) : NULL;

  good = signature != NULL && put_number(ECDSA_SIG_get0_r(signature), out->r) &&
         put_number(ECDSA_SIG_get0_s(signature), out->s);
  ECDSA_SIG_free(signature);
  EVP_MD_CTX_free(context);
  return good;
}

static size_t id_key(const struct es_igvm_public_key *in, uint8_t out[ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX]) {
  struct es_igvm_measurement_snp_id_key key = {.curve = in->curve};

  memcpy(key.qx, in->qx, sizeof key.qx);
  memcpy(key.qy, in->qy, sizeof key.qy);
  return es_igvm_measurement_encode_snp_id_key(&key, out, ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX);
}

/* What is in a PEM file of a key, as an EVP_PKEY; NULL: it is none. */
static EVP_PKEY *read_key(const char *path, const char **problem) {
  uint8_t *bytes = NULL;
  size_t size = 0;
  const int error = es_igvm_load(path, KEY_FILE_MAX, &bytes, &size);
  BIO *text = error == 0 ? BIO_new_mem_buf(bytes, (int)size) : NULL;
  EVP_PKEY *key = text == NULL ? NULL : PEM_read_bio_PrivateKey(text, NULL, NULL, "");

  *problem = error != 0 && error != -EFBIG ? es_igvm_load_problem(error)
             : key == NULL                 ? "it is not a private key as PEM without a password"
                                           : NULL;
  BIO_free(text);
  if (bytes != NULL) {
    OPENSSL_cleanse(bytes, size);
    free(bytes);
  }
  return key;
}

static const char *load_key(const char *path, EVP_PKEY **out) {
  char group[32] = "";
  const char *problem = NULL;
  EVP_PKEY *key = read_key(path, &problem);

  if (problem != NULL) {
    return problem;
  }
  (void)EVP_PKEY_get_group_name(key, group, sizeof group, NULL);
  if (EVP_PKEY_is_a(key, "EC") != 1 || (strcmp(group, "secp384r1") != 0 && strcmp(group, CURVE) != 0)) {
    EVP_PKEY_free(key);
    return "it is not an ECDSA key on the curve P-384";
  }
  *out = key;
  return NULL;
}

const char *es_igvm_sign(const char *key_path, uint64_t policy, struct es_igvm_snp_id_block *block) {
  uint8_t message[ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX];
  EVP_PKEY *key = NULL;
  const char *problem = load_key(key_path, &key);

  if (problem == NULL) {
    block->version = ES_IGVM_MEASUREMENT_ID_BLOCK_VERSION;
    block->id_key_algorithm = ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384;
    const size_t size = identity(block, policy, message);
    if (!put_public_key(key, &block->id_public_key) || !put_signature(key, message, size, &block->id_key_signature)) {
      problem = "it cannot sign";
    }
  }
  EVP_PKEY_free(key);
  return problem;
}

const char *es_igvm_sign_by_author(const char *key_path, struct es_igvm_snp_id_block *block) {
  uint8_t message[ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX];
  const size_t size = id_key(&block->id_public_key, message);
  EVP_PKEY *key = NULL;
  const char *problem = load_key(key_path, &key);

  if (problem == NULL) {
    block->author_key_enabled = 1;
    block->author_key_algorithm = ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384;
    if (!put_public_key(key, &block->author_public_key) ||
        !put_signature(key, message, size, &block->author_key_signature)) {
      problem = "it cannot sign";
    }
  }
  EVP_PKEY_free(key);
  return problem;
}

/* Numbers are longer than the curve needs: what is beyond it would be another key for the same point. */
static bool beyond_is_zero(const uint8_t number[NUMBER]) {
  uint8_t any = 0;

  for (unsigned i = COORDINATE; i < NUMBER; i++) {
    any |= number[i];
  }
  return any == 0;
}

/* NULL: it is no point on the curve. */
static EVP_PKEY *public_key(const struct es_igvm_public_key *in) {
  uint8_t point[UNCOMPRESSED] = {POINT_CONVERSION_UNCOMPRESSED};
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
  EVP_PKEY *key = NULL;

  for (unsigned i = 0; i < COORDINATE; i++) {
    point[COORDINATE - i] = in->qx[i];
    point[2 * COORDINATE - i] = in->qy[i];
  }
  char curve[] = CURVE;
  OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve, 0),
                             OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point),
                             OSSL_PARAM_construct_end()};
  if (in->curve != ES_IGVM_CURVE_P384 || !beyond_is_zero(in->qx) || !beyond_is_zero(in->qy) || context == NULL ||
      EVP_PKEY_fromdata_init(context) != 1 || EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
    key = NULL;
  }
  EVP_PKEY_CTX_free(context);
  return key;
}

static bool verified(EVP_PKEY *key, const struct es_igvm_signature *in, const uint8_t *message, size_t size) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  ECDSA_SIG *signature = ECDSA_SIG_new();
  BIGNUM *r = BN_lebin2bn(in->r, NUMBER, NULL);
  BIGNUM *s = BN_lebin2bn(in->s, NUMBER, NULL);
  unsigned char *der = NULL;
  bool good = false;

  if (context != NULL && signature != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(signature, r, s) == 1) {
    r = s = NULL; /* the signature's */
    int der_size = i2d_ECDSA_SIG(signature, &der);
    good = der_size > 0 && EVP_DigestVerifyInit_ex(context, NULL, "SHA2-384", NULL, NULL, key, NULL) == 1 &&
           EVP_DigestVerify(context, der, (size_t)der_size, message, size) == 1;
  }
  OPENSSL_free(der);
  BN_free(r);
  BN_free(s);
  ECDSA_SIG_free(signature);
  EVP_MD_CTX_free(context);
  return good;
}

static enum es_igvm_signed check(uint32_t algorithm, const struct es_igvm_public_key *in,
                                 const struct es_igvm_signature *signature, const uint8_t *message, size_t size) {
  EVP_PKEY *key = algorithm == ES_IGVM_KEY_ALGORITHM_ECDSA_P384_SHA384 ? public_key(in) : NULL;
  const enum es_igvm_signed result = key == NULL                               ? ES_IGVM_SIGNED_NO_KEY
                                     : verified(key, signature, message, size) ? ES_IGVM_SIGNED_GOOD
                                                                               : ES_IGVM_SIGNED_WRONG;
  EVP_PKEY_free(key);
  ERR_clear_error();
  return result;
}

enum es_igvm_signed es_igvm_signed(const struct es_igvm_snp_id_block *block, uint64_t policy) {
  uint8_t message[ES_IGVM_MEASUREMENT_SNP_IDENTITY_SIZE_MAX];
  const size_t size = identity(block, policy, message);

  return check(block->id_key_algorithm, &block->id_public_key, &block->id_key_signature, message, size);
}

enum es_igvm_signed es_igvm_signed_by_author(const struct es_igvm_snp_id_block *block) {
  uint8_t message[ES_IGVM_MEASUREMENT_SNP_ID_KEY_SIZE_MAX];
  const size_t size = id_key(&block->id_public_key, message);

  return check(block->author_key_algorithm, &block->author_public_key, &block->author_key_signature, message, size);
}
