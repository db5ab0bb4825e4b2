/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator.
 * How what tpm-eventlog describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_TPM_EVENTLOG_INSPECT_H
#define ES_GENERATED_INSPECT_TPM_EVENTLOG_INSPECT_H

#include "generated/tpm_eventlog_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_tpm_eventlog_first_shape;

static inline void es_inspect_tpm_eventlog_first(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_eventlog_first *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_first_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_identity_shape;

static inline void es_inspect_tpm_eventlog_identity(struct es_inspect *inspect, const char *name,
                                                    const struct es_tpm_eventlog_identity *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_identity_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_algorithm_shape;

static inline void es_inspect_tpm_eventlog_algorithm(struct es_inspect *inspect, const char *name,
                                                     const struct es_tpm_eventlog_algorithm *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_algorithm_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_vendor_shape;

static inline void es_inspect_tpm_eventlog_vendor(struct es_inspect *inspect, const char *name,
                                                  const struct es_tpm_eventlog_vendor *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_vendor_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_event_shape;

static inline void es_inspect_tpm_eventlog_event(struct es_inspect *inspect, const char *name,
                                                 const struct es_tpm_eventlog_event *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_event_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_digest_shape;

static inline void es_inspect_tpm_eventlog_digest(struct es_inspect *inspect, const char *name,
                                                  const struct es_tpm_eventlog_digest *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_digest_shape, value, 0);
}

extern const struct es_shape es_tpm_eventlog_data_shape;

static inline void es_inspect_tpm_eventlog_data(struct es_inspect *inspect, const char *name,
                                                const struct es_tpm_eventlog_data *value) {
  es_inspect_shape(inspect, name, &es_tpm_eventlog_data_shape, value, 0);
}

extern const struct es_shape_spec es_tpm_eventlog_shapes;

#endif
