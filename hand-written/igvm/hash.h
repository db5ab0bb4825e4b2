/* SHA-2 by OpenSSL, one after the other with the same context. One thread each. */
#ifndef ES_IGVM_HASH_H
#define ES_IGVM_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum es_igvm_hash_kind { ES_IGVM_SHA256, ES_IGVM_SHA384 };

struct es_igvm_hash {
  void *md, *context; /* OpenSSL's */
  bool failed; /* once anything went wrong, for good */
};

/* False: there is no memory, or no such algorithm. Afterwards es_igvm_hash_close(), whatever it returned. */
bool es_igvm_hash_open(struct es_igvm_hash *hash, enum es_igvm_hash_kind kind);
void es_igvm_hash_close(struct es_igvm_hash *hash);

void es_igvm_hash_begin(struct es_igvm_hash *hash);
void es_igvm_hash_add(struct es_igvm_hash *hash, const void *bytes, size_t size);
void es_igvm_hash_end(struct es_igvm_hash *hash, uint8_t *out);

/* All at once. */
void es_igvm_hash_of(struct es_igvm_hash *hash, const void *bytes, size_t size, uint8_t *out);

#endif
