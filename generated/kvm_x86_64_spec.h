/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator.
 * Refusals and counters of kvm-x86-64. */
#ifndef ES_GENERATED_KVM_X86_64_SPEC_H
#define ES_GENERATED_KVM_X86_64_SPEC_H

#include "runtime/spec.h"

extern const struct es_spec es_kvm_x86_64_spec;

#endif
