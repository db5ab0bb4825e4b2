/* What the first processor of an AArch64 image begins with: EL1 without MMU, X0 at the parameter page. */
#include "generated/igvm_context_wire.h"
#include "hand-written/igvm/build.h"

size_t es_igvm_aarch64_registers(const struct es_igvm_layout *layout, uint64_t entry, uint8_t *out, size_t room) {
  const struct {
    enum es_igvm_context_register_aarch64 name;
    uint64_t value;
  } rows[] = {
      {ES_IGVM_CONTEXT_REGISTER_AARCH64_PC, entry},
      {ES_IGVM_CONTEXT_REGISTER_AARCH64_X0, layout->parameters.base},
      {ES_IGVM_CONTEXT_REGISTER_AARCH64_CPSR, ES_IGVM_CONTEXT_CPSR_EL1},
      {ES_IGVM_CONTEXT_REGISTER_AARCH64_SCTLR_EL1, ES_IGVM_CONTEXT_SCTLR_EL1_OFF},
  };
  const uint32_t count = sizeof rows / sizeof rows[0];
  const struct es_igvm_context_vbs_header header = {.register_count = count};
  size_t size = es_igvm_context_encode_vbs_header(&header, out, room);

  for (uint32_t i = 0; i < count; i++) {
    struct es_igvm_context_vbs_register_aarch64 entry_of = {.vtl = ES_IGVM_VTL_VTL2, .name = rows[i].name};
    const struct es_igvm_context_number_value value = {.low = rows[i].value};
    (void)es_igvm_context_encode_number_value(&value, entry_of.value, sizeof entry_of.value);
    size += es_igvm_context_encode_vbs_register_aarch64(&entry_of, out + size, room - size);
  }
  return size;
}
