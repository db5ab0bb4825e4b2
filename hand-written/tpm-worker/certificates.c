#include "hand-written/tpm-worker/certificates.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/bn.h>
#include <openssl/conf.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/tpm_manufacture_wire.h"

#define SERIAL_BITS 127 /* at most 20 bytes and positive: RFC 5280, 4.1.2.2 */
#define NO_END "99991231235959Z" /* no well-defined expiration: RFC 5280, 4.1.2.5 */
#define POINT_MAX 48u
#define VERSION_3 2 /* of X.509 */

static EVP_PKEY *from_params(const char *kind, OSSL_PARAM_BLD *build) {
  EVP_PKEY *key = NULL;
  OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(build);
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, kind, NULL);
  if (params == NULL || context == NULL || EVP_PKEY_fromdata_init(context) != 1 ||
      EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params) != 1) {
    key = NULL;
  }
  EVP_PKEY_CTX_free(context);
  OSSL_PARAM_free(params);
  return key;
}

EVP_PKEY *es_tpm_rsa_key(const uint8_t *modulus, size_t size, uint32_t exponent) {
  EVP_PKEY *key = NULL;
  OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
  BIGNUM *n = BN_bin2bn(modulus, (int)size, NULL);
  if (build != NULL && n != NULL && OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, n) == 1 &&
      OSSL_PARAM_BLD_push_uint(build, OSSL_PKEY_PARAM_RSA_E, exponent) == 1) {
    key = from_params("RSA", build);
  }
  OSSL_PARAM_BLD_free(build);
  BN_free(n);
  return key;
}

EVP_PKEY *es_tpm_ecc_key(const char *group, const uint8_t *x, const uint8_t *y, size_t size) {
  EVP_PKEY *key = NULL;
  uint8_t point[1 + 2 * POINT_MAX] = {POINT_CONVERSION_UNCOMPRESSED};
  OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
  if (size <= POINT_MAX && build != NULL) {
    memcpy(point + 1, x, size);
    memcpy(point + 1 + size, y, size);
    if (OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, group, 0) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point, 1 + 2 * size) == 1) {
      key = from_params("EC", build);
    }
  }
  OSSL_PARAM_BLD_free(build);
  return key;
}

/* Extensions as the library's own configuration language says them. */
static bool add_extensions(X509 *certificate, X509 *issuer, const char *text) {
  X509V3_CTX context;
  long line;
  BIO *bytes = BIO_new_mem_buf(text, -1);
  CONF *conf = NCONF_new(NULL);
  bool good = bytes != NULL && conf != NULL && NCONF_load_bio(conf, bytes, &line) > 0;
  X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
  X509V3_set_nconf(&context, conf);
  good = good && X509V3_EXT_add_nconf(conf, &context, "extensions", certificate) == 1;
  NCONF_free(conf);
  BIO_free(bytes);
  return good;
}

static bool set_serial(X509 *certificate) {
  BIGNUM *number = BN_new();
  bool good = number != NULL && BN_rand(number, SERIAL_BITS, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
              BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != NULL;
  BN_free(number);
  return good;
}

static bool set_times(X509 *certificate) {
  return X509_gmtime_adj(X509_getm_notBefore(certificate), 0) != NULL &&
         ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), NO_END) == 1;
}

static X509 *make_ca_certificate(EVP_PKEY *key) {
  static const char name[] = "Entresol local TPM CA";
  static const char extensions[] = "[extensions]\n"
                                   "basicConstraints=critical,CA:TRUE,pathlen:0\n"
                                   "keyUsage=critical,keyCertSign,cRLSign\n"
                                   "subjectKeyIdentifier=hash\n";
  X509 *certificate = X509_new();
  X509_NAME *subject = certificate != NULL ? X509_get_subject_name(certificate) : NULL;
  if (subject == NULL || X509_set_version(certificate, VERSION_3) != 1 || !set_serial(certificate) ||
      !set_times(certificate) ||
      X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, (const uint8_t *)name, -1, -1, 0) != 1 ||
      X509_set_issuer_name(certificate, subject) != 1 || X509_set_pubkey(certificate, key) != 1 ||
      !add_extensions(certificate, certificate, extensions) || X509_sign(certificate, key, EVP_sha384()) == 0) {
    X509_free(certificate);
    return NULL;
  }
  return certificate;
}

static FILE *open_at(int folder, const char *name, const char *mode, int flags, mode_t rights) {
  int fd = openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, rights);
  FILE *file = fd < 0 ? NULL : fdopen(fd, mode);
  if (fd >= 0 && file == NULL) {
    close(fd);
  }
  return file;
}

/* Written as a whole and durable, or not there. */
static int keep_in_file(FILE *file, bool written) {
  int error = written && fflush(file) == 0 && fsync(fileno(file)) == 0 ? 0 : -EIO;
  return fclose(file) == 0 ? error : -EIO;
}

static int make_ca(struct es_tpm_ca *ca, int folder) {
  ca->key = EVP_EC_gen("P-384");
  ca->certificate = ca->key != NULL ? make_ca_certificate(ca->key) : NULL;
  if (ca->certificate == NULL) {
    return -ENOMEM;
  }
  FILE *key = open_at(folder, ES_TPM_CA_KEY, "w", O_WRONLY | O_CREAT | O_EXCL, 0600);
  if (key == NULL) {
    return -errno;
  }
  int error = keep_in_file(key, PEM_write_PrivateKey(key, ca->key, NULL, NULL, 0, NULL, NULL) == 1);
  FILE *certificate =
      error == 0 ? open_at(folder, ES_TPM_CA_CERTIFICATE, "w", O_WRONLY | O_CREAT | O_EXCL, 0644) : NULL;
  if (certificate != NULL) {
    error = keep_in_file(certificate, PEM_write_X509(certificate, ca->certificate) == 1);
  } else if (error == 0) {
    error = -errno;
  }
  if (error == 0 && fsync(folder) != 0) {
    error = -errno;
  }
  if (error != 0) {
    (void)unlinkat(folder, ES_TPM_CA_KEY, 0);
    if (certificate != NULL) {
      (void)unlinkat(folder, ES_TPM_CA_CERTIFICATE, 0);
    }
  }
  return error;
}

/* Nobody is asked for a passphrase: this process is not at anybody's terminal. */
static int refuse_passphrase(char *room, int size, int writes, void *asked) {
  (void)room;
  (void)size;
  (void)writes;
  *(bool *)asked = true;
  return -1;
}

/* NULL: it is good. */
static const char *read_ca(struct es_tpm_ca *ca, FILE *key, FILE *certificate) {
  bool asked = false;
  ca->key = PEM_read_PrivateKey(key, NULL, refuse_passphrase, &asked);
  ca->certificate = PEM_read_X509(certificate, NULL, NULL, NULL);
  return asked                     ? ES_TPM_CA_KEY " is encrypted: it is needed without a passphrase"
         : ca->key == NULL         ? ES_TPM_CA_KEY " is no private key"
         : ca->certificate == NULL ? ES_TPM_CA_CERTIFICATE " is no certificate"
         : X509_check_private_key(ca->certificate, ca->key) != 1 ? ES_TPM_CA_KEY
             " is not the key of " ES_TPM_CA_CERTIFICATE
         : X509_check_ca(ca->certificate) == 0 ? ES_TPM_CA_CERTIFICATE " is not an authority's"
                                               : NULL;
}

const char *es_tpm_ca_open(struct es_tpm_ca *ca, const char *path) {
  const char *why = NULL;
  *ca = (struct es_tpm_ca){0};
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    return strerror(errno);
  }
  FILE *key = open_at(folder, ES_TPM_CA_KEY, "r", O_RDONLY, 0);
  const int no_key = key == NULL ? errno : 0;
  FILE *certificate = open_at(folder, ES_TPM_CA_CERTIFICATE, "r", O_RDONLY, 0);
  const int no_certificate = certificate == NULL ? errno : 0;
  if (no_key == ENOENT && no_certificate == ENOENT) {
    int error = make_ca(ca, folder);
    why = error != 0 ? strerror(-error) : NULL;
  } else if (no_key == ENOENT || no_certificate == ENOENT) {
    why = no_key != 0 ? "there is " ES_TPM_CA_CERTIFICATE " without " ES_TPM_CA_KEY
                      : "there is " ES_TPM_CA_KEY " without " ES_TPM_CA_CERTIFICATE;
  } else if (no_key != 0 || no_certificate != 0) {
    why = strerror(no_key != 0 ? no_key : no_certificate);
  } else {
    why = read_ca(ca, key, certificate);
  }
  if (key != NULL) {
    fclose(key);
  }
  if (certificate != NULL) {
    fclose(certificate);
  }
  close(folder);
  if (why != NULL) {
    es_tpm_ca_close(ca);
  }
  return why;
}

void es_tpm_ca_close(struct es_tpm_ca *ca) {
  EVP_PKEY_free(ca->key);
  X509_free(ca->certificate);
  *ca = (struct es_tpm_ca){0};
}

static bool extensions_text(const struct es_tpm_subject *subject, bool encrypts, char *text, size_t room) {
  int size;
  if (subject->platform) {
    size = snprintf(text, room,
                    "[extensions]\nbasicConstraints=critical,CA:FALSE\nsubjectAltName=critical,dirName:name\n"
                    "authorityKeyIdentifier=keyid\nkeyUsage=critical,%s\nextendedKeyUsage=%s\n"
                    "[name]\n0.%s=%s\n1.%s=%s\n2.%s=%s\n" /* a name's part before the first dot is not looked at */,
                    encrypts ? "keyEncipherment" : "keyAgreement", ES_TPM_MANUFACTURE_OID_PLATFORM_CERTIFICATE,
                    ES_TPM_MANUFACTURE_OID_PLATFORM_MANUFACTURER, subject->manufacturer,
                    ES_TPM_MANUFACTURE_OID_PLATFORM_MODEL, subject->model, ES_TPM_MANUFACTURE_OID_PLATFORM_VERSION,
                    subject->version);
  } else {
    size = snprintf(text, room,
                    "[extensions]\nbasicConstraints=critical,CA:FALSE\nsubjectAltName=critical,dirName:name\n"
                    "authorityKeyIdentifier=keyid\nkeyUsage=critical,%s\nextendedKeyUsage=%s\n"
                    "subjectDirectoryAttributes=ASN1:SEQUENCE:attributes\n"
                    "[name]\n0.%s=%s\n1.%s=%s\n2.%s=%s\n" /* a name's part before the first dot is not looked at */
                    "[attributes]\none=SEQUENCE:attribute\n"
                    "[attribute]\nkind=OID:%s\nvalues=SET:values\n"
                    "[values]\none=SEQUENCE:specification\n"
                    "[specification]\nfamily=UTF8:%s\nlevel=INTEGER:%u\nrevision=INTEGER:%u\n",
                    encrypts ? "keyEncipherment" : "keyAgreement", ES_TPM_MANUFACTURE_OID_EK_CERTIFICATE,
                    ES_TPM_MANUFACTURE_OID_MANUFACTURER, subject->manufacturer, ES_TPM_MANUFACTURE_OID_MODEL,
                    subject->model, ES_TPM_MANUFACTURE_OID_VERSION, subject->version,
                    ES_TPM_MANUFACTURE_OID_SPECIFICATION, subject->family, subject->level, subject->revision);
  }
  return size > 0 && (size_t)size < room;
}

size_t es_tpm_certify(const struct es_tpm_ca *ca, EVP_PKEY *key, const struct es_tpm_subject *subject, uint8_t *der,
                      size_t room) {
  char extensions[1024];
  X509 *certificate = X509_new();
  int size = 0;
  /* No subject: the profile has it in the alternative name. */
  if (certificate != NULL && extensions_text(subject, EVP_PKEY_is_a(key, "RSA") == 1, extensions, sizeof extensions) &&
      X509_set_version(certificate, VERSION_3) == 1 && set_serial(certificate) && set_times(certificate) &&
      X509_set_issuer_name(certificate, X509_get_subject_name(ca->certificate)) == 1 &&
      X509_set_pubkey(certificate, key) == 1 && add_extensions(certificate, ca->certificate, extensions) &&
      X509_sign(certificate, ca->key, EVP_sha384()) != 0) {
    uint8_t *at = der;
    size = i2d_X509(certificate, NULL);
    size = size > 0 && (size_t)size <= room ? i2d_X509(certificate, &at) : 0;
  }
  X509_free(certificate);
  return size > 0 ? (size_t)size : 0;
}
