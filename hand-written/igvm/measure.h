/* Launch digests: what a platform's firmware has hashed when it has loaded a file. Called by entresol-igvm and by the builder.
 * Owns nothing; any thread. */
#ifndef ES_IGVM_MEASURE_H
#define ES_IGVM_MEASURE_H

#include "generated/igvm_measurement_wire.h"
#include "hand-written/igvm/read.h"

enum es_igvm_measured { ES_IGVM_MEASURED_SNP, ES_IGVM_MEASURED_TDX, ES_IGVM_MEASURED_VBS, ES_IGVM_MEASURED_COUNT };

struct es_igvm_digest {
  bool there; /* the file is for this platform and the digest could be made */
  uint32_t size;
  uint8_t bytes[ES_IGVM_MEASUREMENT_SHA384_SIZE];
  const char *problem; /* why it could not, NULL: there is no such platform */
};

/* "snp", "tdx", "vbs" */
const char *es_igvm_measured_name(enum es_igvm_measured which);
/* The mask of the platform that is measured so, 0: the file is not for it. */
uint32_t es_igvm_measured_mask(const struct es_igvm_file *file, enum es_igvm_measured which);

/* The file has no violations. */
void es_igvm_measure(const struct es_igvm_file *file, enum es_igvm_measured which, struct es_igvm_digest *out);
/* Those that `wanted` names by their bits, by as many threads as there are processors and platforms. */
void es_igvm_measure_several(const struct es_igvm_file *file, uint32_t wanted,
                             struct es_igvm_digest out[ES_IGVM_MEASURED_COUNT]);
/* The same, and one of the threads calls `meanwhile` in between, which may read the file. */
void es_igvm_measure_while(const struct es_igvm_file *file, uint32_t wanted,
                           struct es_igvm_digest out[ES_IGVM_MEASURED_COUNT], void (*meanwhile)(void *context),
                           void *context);
/* True when the launch digests, keys and signatures of its ID blocks hold too, or it has none. Otherwise as es_igvm_read(). */
bool es_igvm_check_identity(const struct es_igvm_file *file, es_igvm_report report, void *context);

#endif
