/* What generated structs look like: constant data made by the generator (generated/inspect/), so that one walker shows
 * each of them with the names that its spec gives. Values are loaded one by one, relaxed: what another thread stores
 * atomically may be shown while it runs; everything else is shown under its owner's rules. Any thread. */
#ifndef ES_RUNTIME_SHAPE_H
#define ES_RUNTIME_SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/inspect.h"
#include "runtime/spec.h"

/* An enum's values, or flags with their masks. */
struct es_shape_name {
  uint64_t value;
  const char *name;
};
struct es_shape_names {
  const struct es_shape_name *rows;
  uint32_t count;
  bool flags;
};

/* Some bits of an integer. */
struct es_shape_part {
  const char *name;
  const struct es_shape_names *names;
  uint8_t low, bits;
  bool secret;
};

enum es_shape_sort {
  ES_SHAPE_NUMBER,
  ES_SHAPE_WORD, /* a register: shown in hexadecimal, with its parts where it has any */
  ES_SHAPE_TEXT,
  ES_SHAPE_BYTES,
  ES_SHAPE_STRUCT,
  ES_SHAPE_GROUP, /* members that stand in the same struct */
  ES_SHAPE_UNION,
  ES_SHAPE_SLICE,
};

struct es_shape;
struct es_shape_case {
  uint64_t value;
  const char *name;
  const struct es_shape *shape;
};

/* Elements of a slice, by the generated accessor. */
typedef void (*es_shape_element)(const struct es_slice *slice, uint32_t index, unsigned version, void *out);
#define ES_SHAPE_ELEMENT_MAX 512u

struct es_shape_field {
  const char *name;
  const struct es_shape_names *names;
  const struct es_shape_part *parts;
  const struct es_shape *shape;
  const struct es_shape_case *cases; /* of UNION */
  es_shape_element element; /* of a SLICE of structs */
  enum es_shape_sort sort;
  uint32_t offset; /* in the struct */
  uint32_t size; /* bytes from one element to the next, or of TEXT and BYTES */
  uint32_t count; /* elements of an array, 0: none */
  uint32_t rows; /* how many times `count` elements, 0: once and not shown as a list of its own */
  uint32_t part_count, case_count;
  uint32_t selector; /* of UNION: place of what decides */
  uint8_t selector_width;
  uint8_t width; /* bytes of an integer: in memory, of a slice on the wire */
  uint8_t first, last; /* versions that have it, as the spec's enum counts them */
  bool secret;
  bool hex;
  bool big_endian; /* of a slice's elements */
};

struct es_shape {
  const char *name;
  const char *doc; /* "" when there is none */
  const struct es_shape_field *fields;
  uint32_t count;
  uint32_t size; /* of the struct */
  bool slices; /* it points to bytes of others */
};

/* One state of a machine, by its number. */
struct es_shape_state {
  const char *name;
  const char *doc;
  const char *const *takes; /* events that have a transition here, ended by NULL */
  bool final;
};
struct es_shape_machine {
  const char *name;
  const char *doc;
  const struct es_shape_state *states;
  uint32_t count;
};

/* What stands where a refusal of the same number points: spec->refusals[i] belongs to details[i]. */
struct es_shape_refused {
  uint8_t width; /* bytes, 0: no integer */
  bool big_endian;
  bool secret;
  bool element; /* of an array: where it stands is in `places` */
  const struct es_shape_names *names;
};

/* Looks in bytes that a record's decoder refused for the element that it refused. `version` as above. */
struct es_shape_place {
  bool (*find)(es_result refusal, const uint8_t *bytes, size_t size, unsigned version, struct es_refused_place *out);
  uint32_t versions;
};

/* How a counter of the same number is called in a metrics page. */
struct es_shape_family {
  const char *name; /* "entresol_storvsp_transitions_total" */
  const char *help;
};
struct es_shape_metric {
  const struct es_shape_family *family;
  const char *labels; /* as they stand between the braces */
};

/* Everything of one spec. */
struct es_shape_spec {
  const struct es_spec *spec;
  const struct es_shape *const *shapes;
  uint32_t shape_count;
  const struct es_shape_machine *const *machines;
  uint32_t machine_count;
  const struct es_shape_refused *refused; /* one for each of spec->refusals */
  const struct es_shape_metric *metrics; /* one for each of spec->counters */
  const struct es_shape_place *places;
  uint32_t place_count;
};

/* What the specs say of a refusal's place, and whose it is; NULL: no spec's. */
const struct es_shape_refused *es_shape_refusal(const struct es_shape_spec *const *specs, uint32_t count,
                                                es_result refusal, const struct es_shape_spec **whose);
/* The element that a refusal is about; false: it is about none, or records and versions do not agree which. */
bool es_shape_element_refused(const struct es_shape_spec *const *specs, uint32_t count, es_result refusal,
                              const uint8_t *bytes, size_t size, struct es_refused_place *out);

/* Shows what stands at `value`. `version` counts as in the spec's enum; of specs without versions 0. */
void es_inspect_shape(struct es_inspect *inspect, const char *name, const struct es_shape *shape, const void *value,
                      unsigned version);
/* The same inside a node that is open. */
void es_inspect_members(struct es_inspect *inspect, const struct es_shape *shape, const void *value, unsigned version);
/* An integer that stands in no generated struct, as the field describes it. */
void es_inspect_word(struct es_inspect *inspect, const char *name, const struct es_shape_field *field, uint64_t value);
void es_inspect_machine(struct es_inspect *inspect, const char *name, const struct es_shape_machine *machine,
                        unsigned state);

/* The enum's name of a value, NULL when it has none. */
const char *es_shape_name_of(const struct es_shape_names *names, uint64_t value);
/* A value by its names: an enum's name or its number, flags as a list. */
void es_inspect_named(struct es_inspect *inspect, const char *name, const struct es_shape_names *names, uint64_t value);

#endif
