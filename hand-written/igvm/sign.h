/* ECDSA P-384 for ID blocks, by OpenSSL. Called by the builder and by what looks at ID blocks. Any thread. */
#ifndef ES_IGVM_SIGN_H
#define ES_IGVM_SIGN_H

#include "generated/igvm_wire.h"
#include "hand-written/igvm/measure.h"

/* Signs the block's identity (launch digest, family, image, version, security version) with the policy by the private key in a PEM file,
 * and puts signature and public key into the block. NULL, or what is wrong. */
const char *es_igvm_sign(const char *key_path, uint64_t policy, struct es_igvm_snp_id_block *block);

/* Signs the block's ID key, which is there already, by the author's private key. NULL, or what is wrong. */
const char *es_igvm_sign_by_author(const char *key_path, struct es_igvm_snp_id_block *block);

enum es_igvm_signed {
  ES_IGVM_SIGNED_GOOD,
  ES_IGVM_SIGNED_NO_KEY, /* another algorithm or curve, or no point on it */
  ES_IGVM_SIGNED_WRONG,
};
/* Whether the block's ID key has signed its identity with this policy. */
enum es_igvm_signed es_igvm_signed(const struct es_igvm_snp_id_block *block, uint64_t policy);
/* Whether its author's key has signed its ID key. */
enum es_igvm_signed es_igvm_signed_by_author(const struct es_igvm_snp_id_block *block);

#endif
