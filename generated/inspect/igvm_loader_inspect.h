/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator.
 * How what igvm-loader describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_IGVM_LOADER_INSPECT_H
#define ES_GENERATED_INSPECT_IGVM_LOADER_INSPECT_H

#include "generated/igvm_loader_wire.h"
#include "generated/inspect/x86_state_inspect.h"
#include "runtime/shape.h"

extern const struct es_shape es_igvm_loader_launch_shape;

static inline void es_inspect_igvm_loader_launch(struct es_inspect *inspect, const char *name,
                                                 const struct es_igvm_loader_launch *value) {
  es_inspect_shape(inspect, name, &es_igvm_loader_launch_shape, value, 0);
}

extern const struct es_shape es_igvm_loader_override_shape;

static inline void es_inspect_igvm_loader_override(struct es_inspect *inspect, const char *name,
                                                   const struct es_igvm_loader_override *value) {
  es_inspect_shape(inspect, name, &es_igvm_loader_override_shape, value, 0);
}

extern const struct es_shape es_igvm_loader_payload_shape;

static inline void es_inspect_igvm_loader_payload(struct es_inspect *inspect, const char *name,
                                                  const struct es_igvm_loader_payload *value) {
  es_inspect_shape(inspect, name, &es_igvm_loader_payload_shape, value, 0);
}

extern const struct es_shape_spec es_igvm_loader_shapes;

#endif
