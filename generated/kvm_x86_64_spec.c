/* Generated from specs/targets/kvm-x86-64.yaml; change that and run python3 -m generator. */
#include "generated/kvm_x86_64_spec.h"

static struct es_counter_set es_kvm_x86_64_counter_set = {
    .name = "",
};

const struct es_spec es_kvm_x86_64_spec = {
    .name = "kvm-x86-64",
    .path = "specs/targets/kvm-x86-64.yaml",
    .counters = &es_kvm_x86_64_counter_set,
};
