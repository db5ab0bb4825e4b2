/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator.
 * How what tpm-command describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_COMMAND_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_COMMAND_INSPECT_H

#include "generated/tpm_command_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_command_header_shape;

static inline void es_inspect_tpm_command_header(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_command_header *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_header_shape, value, 0);
}

extern const struct es_shape es_tpm_command_startup_shape;

static inline void es_inspect_tpm_command_startup(struct es_inspect *inspect, const char *name,
                                                  const struct es_tpm_command_startup *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_startup_shape, value, 0);
}

extern const struct es_shape es_tpm_command_self_test_shape;

static inline void es_inspect_tpm_command_self_test(struct es_inspect *inspect, const char *name,
                                                    const struct es_tpm_command_self_test *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_self_test_shape, value, 0);
}

extern const struct es_shape es_tpm_command_get_random_shape;

static inline void es_inspect_tpm_command_get_random(struct es_inspect *inspect, const char *name,
                                                     const struct es_tpm_command_get_random *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_get_random_shape, value, 0);
}

extern const struct es_shape es_tpm_command_random_shape;

static inline void es_inspect_tpm_command_random(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_command_random *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_random_shape, value, 0);
}

extern const struct es_shape es_tpm_command_authorization_shape;

static inline void es_inspect_tpm_command_authorization(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_command_authorization *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_authorization_shape, value, 0);
}

extern const struct es_shape es_tpm_command_pcr_extend_shape;

static inline void es_inspect_tpm_command_pcr_extend(struct es_inspect *inspect, const char *name,
                                                     const struct es_tpm_command_pcr_extend *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_pcr_extend_shape, value, 0);
}

extern const struct es_shape es_tpm_command_digest_shape;

static inline void es_inspect_tpm_command_digest(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_command_digest *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_digest_shape, value, 0);
}

extern const struct es_shape es_tpm_command_clear_shape;

static inline void es_inspect_tpm_command_clear(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_command_clear *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_clear_shape, value, 0);
}

extern const struct es_shape es_tpm_command_hierarchy_change_auth_shape;

static inline void
es_inspect_tpm_command_hierarchy_change_auth(struct es_inspect *inspect, const char *name,
                                             const struct es_tpm_command_hierarchy_change_auth *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_hierarchy_change_auth_shape, value, 0);
}

extern const struct es_shape es_tpm_command_pcr_allocate_shape;

static inline void es_inspect_tpm_command_pcr_allocate(struct es_inspect *inspect, const char *name,
                                                       const struct es_tpm_command_pcr_allocate *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_pcr_allocate_shape, value, 0);
}

extern const struct es_shape es_tpm_command_pcr_selection_shape;

static inline void es_inspect_tpm_command_pcr_selection(struct es_inspect *inspect, const char *name,
                                                        const struct es_tpm_command_pcr_selection *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_pcr_selection_shape, value, 0);
}

extern const struct es_shape es_tpm_command_get_capability_shape;

static inline void es_inspect_tpm_command_get_capability(struct es_inspect *inspect, const char *name,
                                                         const struct es_tpm_command_get_capability *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_get_capability_shape, value, 0);
}

extern const struct es_shape es_tpm_command_banks_shape;

static inline void es_inspect_tpm_command_banks(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_command_banks *value) {
  es_inspect_shape(inspect, name, &es_tpm_command_banks_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_command_shapes;

#endif
