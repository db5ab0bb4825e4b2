#include "runtime/spec.h"

#include <stddef.h>

void es_specs_register(const struct es_spec *const *specs, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (specs[i]->counters != NULL) {
      es_counters_register(specs[i]->counters);
    }
  }
}
