/* Certificates of a TPM's endorsement keys and of its platform, and the authority that signs them. Used by the one-shot process that
 * manufactures a TPM; the authority's key is in no other process. */
#ifndef ES_TPM_WORKER_CERTIFICATES_H
#define ES_TPM_WORKER_CERTIFICATES_H

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_TPM_CA_KEY "ca-key.pem"
#define ES_TPM_CA_CERTIFICATE "ca-cert.pem"

struct es_tpm_ca {
  EVP_PKEY *key;
  X509 *certificate;
};

/* Reads it, or makes one in a folder that has none. NULL, or why it is not there. Before the sandbox. */
const char *es_tpm_ca_open(struct es_tpm_ca *ca, const char *folder);
void es_tpm_ca_close(struct es_tpm_ca *ca);

/* NULL when the library fails. */
EVP_PKEY *es_tpm_rsa_key(const uint8_t *modulus, size_t size, uint32_t exponent);
EVP_PKEY *es_tpm_ecc_key(const char *group, const uint8_t *x, const uint8_t *y, size_t size);

/* What a certificate says of the TPM or of its platform. */
struct es_tpm_subject {
  bool platform;
  const char *manufacturer, *model, *version, *family;
  uint32_t level, revision;
};

/* DER of a certificate of this public key. Bytes, 0 when the library fails or there is no room. */
size_t es_tpm_certify(const struct es_tpm_ca *ca, EVP_PKEY *key, const struct es_tpm_subject *subject, uint8_t *der,
                      size_t room);

#endif
