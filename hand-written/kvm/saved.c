#include "hand-written/kvm/saved.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/state/kvm_state_state.h"
#include "hand-written/kvm/saved_processor.h"
#include "runtime/log.h"

_Static_assert(ES_KVM_X86_64_IO_APIC_INPUTS <= ES_KVM_STATE_ROUTE_MAX, "every route has a place");

static void es_kvm_save_machine(struct es_kvm *kvm, struct es_state_out *out) {
  struct es_kvm_state_machine machine = {
      .processors = kvm->options.processors,
      .tsc_frequency = kvm->tsc_stable ? kvm->tsc_frequency : 0,
  };
  pthread_mutex_lock(&kvm->routing_lock);
  machine.route_count = kvm->routing->nr;
  for (uint32_t i = 0; i < kvm->routing->nr; i++) {
    const struct kvm_irq_routing_entry *entry = &kvm->routing->entries[i];
    machine.route_inputs[i] = entry->gsi;
    machine.route_addresses[i] = (uint64_t)entry->u.msi.address_hi << 32 | entry->u.msi.address_lo;
    machine.route_data[i] = entry->u.msi.data;
  }
  pthread_mutex_unlock(&kvm->routing_lock);
  es_save_kvm_state_machine(out, 0, &machine);
}

int es_kvm_save(struct es_kvm *kvm, struct es_state_out *out) {
  struct es_kvm_saved_processor *processor = malloc(sizeof *processor);
  if (processor == NULL)
    return -ENOMEM;
  int error = 0;
  es_kvm_save_machine(kvm, out);
  for (uint32_t vp = 0; vp < kvm->options.processors && error == 0; vp++) {
    error = es_kvm_get_processor(kvm, vp, processor);
    if (error == 0) {
      es_save_kvm_state_processor(out, vp, &processor->registers);
      es_save_kvm_state_extended_state(out, vp, &processor->extended);
      es_save_kvm_state_model_specific_numbers(out, vp, &processor->numbers);
      es_save_kvm_state_model_specific_values(out, vp, &processor->values);
    }
  }
  free(processor);
  return error != 0 ? error : es_state_out_error(out);
}

static es_result es_kvm_refuse_machine(struct es_state_in *in, const char *field, const char *rule) {
  return es_state_refuse(in, &es_saved_kvm_state_machine, 0, field, rule);
}

static es_result es_kvm_restore_machine(struct es_kvm *kvm, struct es_state_in *in) {
  struct es_kvm_state_machine machine;
  ES_TRY(es_take_kvm_state_machine(in, 0, &machine));
  if (machine.processors != kvm->options.processors)
    return es_kvm_refuse_machine(in, "processors", "as many as the settings say");
  if (machine.tsc_frequency != (kvm->tsc_stable ? kvm->tsc_frequency : 0))
    return es_kvm_refuse_machine(in, "tsc-frequency", "that of this host");
  for (uint32_t i = 0; i < machine.route_count; i++) {
    if (es_kvm_route(kvm, machine.route_inputs[i], machine.route_addresses[i], machine.route_data[i], false) != 0)
      return es_kvm_refuse_machine(in, "route-inputs", "inputs that the I/O APIC has");
  }
  return ES_OK;
}

static es_result es_kvm_restore_processor(struct es_kvm *kvm, struct es_state_in *in, uint32_t vp,
                                          struct es_kvm_saved_processor *processor) {
  ES_TRY(es_take_kvm_state_processor(in, vp, &processor->registers));
  ES_TRY(es_take_kvm_state_extended_state(in, vp, &processor->extended));
  ES_TRY(es_take_kvm_state_model_specific_numbers(in, vp, &processor->numbers));
  ES_TRY(es_take_kvm_state_model_specific_values(in, vp, &processor->values));
  if (processor->numbers.numbers.count != processor->values.values.count)
    return es_state_refuse(in, &es_saved_kvm_state_model_specific_values, vp, "values", "as many as numbers");
  if (es_kvm_set_cpuid(kvm, vp) != 0)
    return es_state_refuse(in, &es_saved_kvm_state_processor, vp, "", "KVM takes its CPUID");
  const char *field = es_kvm_set_processor(kvm, vp, processor);
  return field == NULL ? ES_OK : es_state_refuse(in, &es_saved_kvm_state_processor, vp, field, "KVM takes it");
}

es_result es_kvm_restore(struct es_kvm *kvm, struct es_state_in *in) {
  struct es_kvm_saved_processor *processor = malloc(sizeof *processor);
  if (processor == NULL)
    return es_state_no_memory(in);
  kvm->machine_used = true;
  es_result refusal = es_kvm_restore_machine(kvm, in);
  for (uint32_t vp = 0; vp < kvm->options.processors && refusal == ES_OK; vp++)
    refusal = es_kvm_restore_processor(kvm, in, vp, processor);
  free(processor);
  return refusal;
}
