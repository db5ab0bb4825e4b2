/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator.
 * How what tpm-control describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_CONTROL_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_CONTROL_INSPECT_H

#include "generated/tpm_control_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_control_header_shape;

static inline void es_inspect_tpm_control_header(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_control_header *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_header_shape, value, 0);
}

extern const struct es_shape es_tpm_control_presence_shape;

static inline void es_inspect_tpm_control_presence(struct es_inspect *inspect, const char *name,
                                                   const struct es_tpm_control_presence *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_presence_shape, value, 0);
}

extern const struct es_shape es_tpm_control_begin_shape;

static inline void es_inspect_tpm_control_begin(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_control_begin *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_begin_shape, value, 0);
}

extern const struct es_shape es_tpm_control_permit_shape;

static inline void es_inspect_tpm_control_permit(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_control_permit *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_permit_shape, value, 0);
}

extern const struct es_shape es_tpm_control_stored_shape;

static inline void es_inspect_tpm_control_stored(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_control_stored *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_stored_shape, value, 0);
}

extern const struct es_shape es_tpm_control_power_off_shape;

static inline void es_inspect_tpm_control_power_off(struct es_inspect *inspect, const char *name,
                                                    const struct es_tpm_control_power_off *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_power_off_shape, value, 0);
}

extern const struct es_shape es_tpm_control_take_volatile_shape;

static inline void es_inspect_tpm_control_take_volatile(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_control_take_volatile *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_take_volatile_shape, value, 0);
}

extern const struct es_shape es_tpm_control_begun_shape;

static inline void es_inspect_tpm_control_begun(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_control_begun *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_begun_shape, value, 0);
}

extern const struct es_shape es_tpm_control_store_shape;

static inline void es_inspect_tpm_control_store(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_control_store *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_store_shape, value, 0);
}

extern const struct es_shape es_tpm_control_finished_shape;

static inline void es_inspect_tpm_control_finished(struct es_inspect *inspect, const char *name,
                                                   const struct es_tpm_control_finished *value) {
  es_inspect_shape(inspect, name, &es_tpm_control_finished_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_control_shapes;

#endif
