/* ECDSA P-384 for ID blocks, by OpenSSL. Called by the builder and by verify's reports. */
#ifndef ES_IGVM_SIGN_H
#define ES_IGVM_SIGN_H

#include "generated/igvm_wire.h"
#include "hand-written/igvm/measure.h"

/* Signs the block's identity (launch digest, family, image, version, security version) with the policy by the private key in a PEM file,
 * and puts signature and public key into the block. NULL, or what is wrong. */
const char *es_igvm_sign(const char *key_path, uint64_t policy, struct es_igvm_snp_id_block *block);

/* Whether the block's signature is that of its public key over its identity with this policy. */
bool es_igvm_signed(const struct es_igvm_snp_id_block *block, uint64_t policy);

#endif
