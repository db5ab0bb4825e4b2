/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator.
 * How what igvm-image describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_IMAGE_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_IMAGE_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_igvm_image_shapes;

#endif
