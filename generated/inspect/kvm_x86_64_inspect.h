/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator.
 * How what kvm-x86-64 describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_KVM_X86_64_INSPECT_H
#define ES_GENERATED_INSPECT_KVM_X86_64_INSPECT_H

#include "runtime/shape.h"

extern const struct es_shape_spec es_kvm_x86_64_shapes;

#endif
