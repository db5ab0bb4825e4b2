/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator.
 * Refusals and counters of igvm-image. */
#ifndef ES_GENERATED_IGVM_IMAGE_SPEC_H
#define ES_GENERATED_IGVM_IMAGE_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_igvm_image_spec;

#endif
