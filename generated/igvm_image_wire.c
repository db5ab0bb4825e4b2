/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator. */
#include "generated/igvm_image_wire.h"
