/* What the files that read a stream share; private to this room. */
#ifndef ES_STATE_IN_H
#define ES_STATE_IN_H

#include "hand-written/state/field.h"

struct es_state_record {
  const uint8_t *spec, *name; /* in the stream, not terminated */
  uint8_t spec_length, name_length;
  uint16_t spec_number;
  uint16_t version; /* of the spec, when the stream was written */
  uint16_t field_count;
  bool taken;
  uint64_t instance;
  uint32_t fields, end; /* offsets in the stream: of the first field, behind the last */
};

/* A field of a record, as the stream has it. */
struct es_state_found {
  const uint8_t *name;
  uint8_t name_length, width;
  uint32_t count;
  uint32_t head, at; /* offsets in the stream: of its head, of its elements */
};

/* Makes the refusal that functions return. Texts that are not constant are copied. */
es_result es_state_wrong(struct es_state_in *in, const struct es_state_record *record, const void *field,
                         size_t field_length, const char *rule, uint32_t offset);
/* The field whose head stands at *at; *at moves behind it. */
ES_MUST_USE es_result es_state_read_field(struct es_state_in *in, const struct es_state_record *record, uint32_t *at,
                                          struct es_state_found *found);
/* NULL: there is none. */
struct es_state_record *es_state_find(const struct es_state_in *in, const struct es_state_thing *thing,
                                      uint64_t instance);

#endif
