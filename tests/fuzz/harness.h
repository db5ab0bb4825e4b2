/* The one harness of all fuzz targets, and what generated/fuzz/ binds to it: for each spec tables of what it has (records, machines,
 * registers, entries …) beside the functions that were generated for them. The tables say by themselves what must come out,
 * so that every step is compared with the spec and not only watched by sanitizers.
 *
 * Called by fuzz.c (libFuzzer), replay.c (vectors and kept findings). One thread. What is wrong ends the process with a message. */
#ifndef ES_TESTS_FUZZ_HARNESS_H
#define ES_TESTS_FUZZ_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/inspect.h"
#include "runtime/intercept.h"
#include "runtime/machine.h"
#include "runtime/spec.h"
#include "runtime/state.h"

#define ES_FUZZ_NONE UINT32_MAX
#define ES_FUZZ_NO_MEMBER SIZE_MAX

/* ---------------------------------------------------------------------------------------------------------- records */

/* Bytes of the fixed part that decoding and encoding again keeps: `bits` of each. */
struct es_fuzz_span {
  uint32_t at;
  uint32_t size;
  uint8_t bits;
};

struct es_fuzz_layout {
  uint32_t first; /* versions */
  uint32_t last;
  uint32_t size; /* of the fixed part */
  const struct es_fuzz_span *spans;
  uint32_t span_count;
};

/* A struct es_slice inside the native struct. */
struct es_fuzz_slice {
  size_t member;
  uint32_t element; /* bytes of one element */
};

struct es_fuzz_record {
  const char *name;
  es_result (*decode)(const uint8_t *bytes, size_t size, uint32_t version, void *out);
  size_t (*encode)(const void *in, uint32_t version, uint8_t *bytes, size_t room);
  /* Reads and writes every element of arrays; NULL: there are none. */
  void (*walk)(const void *value, uint32_t version);
  size_t value_size;
  const struct es_fuzz_layout *layouts;
  const struct es_fuzz_slice *slices;
  uint32_t layout_count;
  uint32_t slice_count;
  uint32_t size_max;
  uint32_t checksum; /* offset, ES_FUZZ_NONE for none */
  uint32_t checksum_bytes;
  bool checksum_big; /* byte order */
  bool tail; /* arrays stand behind the fixed part and are kept byte by byte */
  bool loose; /* the decoder takes places or sizes of arrays that the encoder does not make */
};

/* decode_from_guest or decode_from_host; `record` becomes the message's index among the records as soon as the tag is known. */
struct es_fuzz_side {
  const char *name;
  es_result (*decode)(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record);
};

struct es_fuzz_name {
  uint64_t value;
  const char *text;
};

struct es_fuzz_enum {
  const char *name;
  const char *(*name32)(uint32_t value); /* of enums of at most 32 bits, else the others */
  bool (*known32)(uint32_t value);
  const char *(*name64)(uint64_t value);
  bool (*known64)(uint64_t value);
  const struct es_fuzz_name *values;
  uint32_t value_count;
};

/* --------------------------------------------------------------------------------------------------------- machines */

/* What is tried, in order, for an event in a state. */
struct es_fuzz_transition {
  uint32_t state;
  uint32_t event;
  uint32_t guard; /* number of a function by hand, ES_FUZZ_NONE for no condition */
  bool negated;
  uint32_t to; /* ES_FUZZ_NONE: stays */
  enum es_step step;
  uint32_t actions; /* the first of them in the machine's list, and how many */
  uint32_t action_count;
};

/* A `never:` claim: WHAT and when. */
enum es_fuzz_what { ES_FUZZ_REPLY, ES_FUZZ_DOES, ES_FUZZ_ENTERS };
enum es_fuzz_when { ES_FUZZ_AFTER, ES_FUZZ_BEFORE, ES_FUZZ_WHILE, ES_FUZZ_UNLESS, ES_FUZZ_BETWEEN };
struct es_fuzz_claim {
  const char *text;
  const uint32_t *others; /* states; or two functions by hand */
  uint32_t other_count;
  enum es_fuzz_what what;
  uint32_t number; /* of a function by hand, or a state */
  enum es_fuzz_when when;
};

struct es_fuzz_state {
  const char *name;
  bool final;
  uint32_t timeout_ms;
  uint32_t timeout_event; /* ES_FUZZ_NONE */
};

struct es_fuzz_machine {
  const char *name;
  void (*start)(void *machine);
  uint32_t (*state)(const void *machine);
  const char *(*state_name)(uint32_t state);
  /* One event with a message made of input, or by the tag dispatch of a side. */
  enum es_step (*event)(void *machine, void *owner, uint32_t event);
  enum es_step (*dispatch)(void *machine, void *owner, uint32_t side, uint32_t message);
  enum es_step (*timeout)(void *machine, void *owner);
  uint32_t (*timeout_ms)(const void *machine);
  size_t (*encode_reply)(uint32_t version); /* of the last step; NULL: it has no replies */
  size_t value_size;
  const struct es_fuzz_state *states;
  uint32_t state_count;
  uint32_t start_state;
  const char *const *events;
  uint32_t event_count;
  uint32_t message_events; /* the first so many are messages */
  const struct es_fuzz_transition *transitions;
  uint32_t transition_count;
  const uint32_t *actions; /* numbers of functions by hand */
  enum es_step otherwise_message; /* of events that are messages, in states that are not final */
  const uint32_t *messages; /* for each message of the spec and each side its event, ES_FUZZ_NONE: not listened to */
  uint32_t side_count;
  uint32_t message_count;
  const struct es_fuzz_claim *claims;
  uint32_t claim_count;
};

/* -------------------------------------------------------------------------------------------------------- registers */

struct es_fuzz_condition {
  size_t member;
  uint32_t bytes;
  uint32_t shift;
  uint64_t mask;
  uint64_t value;
};

struct es_fuzz_register {
  const char *name;
  uint64_t at;
  uint32_t step;
  uint32_t count;
  uint32_t bytes;
  bool reads;
  bool writes;
  size_t member; /* ES_FUZZ_NO_MEMBER: nothing is stored */
  uint64_t reset;
  uint64_t plain; /* bits by what a write does */
  uint64_t w1c;
  uint64_t w1s;
  uint64_t hidden; /* bits that read 0 */
  uint32_t on_read; /* number of a function by hand, ES_FUZZ_NONE */
  uint32_t on_write;
  const struct es_fuzz_condition *conditions;
  uint32_t condition_count;
};

struct es_fuzz_registers {
  size_t value_size;
  void (*reset)(void *block);
  es_result (*read)(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value);
  es_result (*write)(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value);
  uint32_t widths; /* sum of those allowed */
  uint64_t standard; /* what refused reads give */
  bool split;
  bool narrow;
  uint32_t instances;
  uint64_t stride; /* 0: one instance */
  const struct es_fuzz_register *registers;
  uint32_t count;
};

/* ------------------------------------------------------------------------------------------------------- intercepts */

enum es_fuzz_answer { ES_FUZZ_STORED, ES_FUZZ_ACTION, ES_FUZZ_FAULT, ES_FUZZ_IGNORE, ES_FUZZ_NUMBER };

/* Who may use an entry: a bit for each number. Every member of a table that asks nothing is all ones. */
struct es_fuzz_who {
  uint64_t levels;
  uint64_t isolations;
};

/* Every caller that a table tells apart, and one that it does not know. */
struct es_fuzz_callers {
  const struct es_caller *all;
  uint32_t count;
};

struct es_fuzz_msr {
  const char *name;
  uint32_t low;
  uint32_t high;
  uint32_t stride;
  enum es_fuzz_answer read;
  enum es_fuzz_answer write;
  uint64_t number; /* what a read gives */
  uint32_t on_read;
  uint32_t on_write;
  bool stores; /* a write that is done is kept */
  uint32_t scope; /* 0: per processor, 1: per machine */
  size_t member;
  uint64_t reset;
  uint64_t zero; /* reserved bits */
  uint64_t keep;
  uint64_t drop;
  struct es_fuzz_who who;
  enum es_fuzz_answer others_read; /* what others get */
  enum es_fuzz_answer others_write;
  uint64_t others_number;
};

struct es_fuzz_msrs {
  size_t value_size[2]; /* by scope; 0: there is none */
  void (*reset)(void *const stored[2]);
  enum es_intercept (*read)(void *owner, void *const stored[2], const struct es_caller *caller, uint32_t msr,
                            uint64_t *value);
  enum es_intercept (*write)(void *owner, void *const stored[2], const struct es_caller *caller, uint32_t msr,
                             uint64_t value);
  struct es_fuzz_callers callers;
  bool ignores; /* numbers that it does not know */
  const struct es_fuzz_msr *entries;
  uint32_t count;
};

struct es_fuzz_port {
  const char *name;
  uint64_t low;
  uint64_t high;
  uint32_t widths;
  enum es_fuzz_answer read;
  enum es_fuzz_answer write;
  uint64_t number;
  uint32_t on_read;
  uint32_t on_write;
  struct es_fuzz_who who;
  uint64_t others; /* what others read */
};

struct es_fuzz_ports {
  void (*read)(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t *value);
  void (*write)(void *owner, const struct es_caller *caller, uint64_t address, unsigned width, uint64_t value);
  struct es_fuzz_callers callers;
  uint64_t standard;
  const struct es_fuzz_port *entries;
  uint32_t count;
};

/* Bits that are 0 for some callers, or when queries say no. */
struct es_fuzz_leaf_bit {
  uint32_t which; /* of eax ebx ecx edx */
  uint32_t mask;
  uint32_t fixed;
  bool known;
  bool asks; /* every query that it depends on */
  struct es_fuzz_who who;
};

struct es_fuzz_leaf {
  const char *name;
  uint32_t low;
  uint32_t high;
  uint32_t subleaf; /* ES_FUZZ_NONE: any */
  bool host;
  bool asks;
  uint32_t fixed[4]; /* eax ebx ecx edx: what is known, and which bits are */
  uint32_t known[4];
  uint32_t kept[4]; /* of a host's leaf: bits that stay as they are */
  struct es_fuzz_who who; /* all is 0 for others, or when queries say no */
  const struct es_fuzz_leaf_bit *bits;
  uint32_t bit_count;
};

struct es_fuzz_range {
  uint32_t low;
  uint32_t high;
};

struct es_fuzz_cpuid {
  size_t (*fill)(void *owner, const struct es_caller *caller, struct es_cpuid_entry *out, size_t room);
  bool (*mask)(void *owner, const struct es_caller *caller, struct es_cpuid_entry *host);
  struct es_fuzz_callers callers;
  uint32_t fill_count;
  const struct es_fuzz_leaf *leaves;
  uint32_t count;
  const struct es_fuzz_range *drops;
  uint32_t drop_count;
};

struct es_fuzz_call {
  const char *name;
  uint32_t code;
  bool may_be_fast;
  bool may_be_slow;
  bool repeats;
  uint32_t variable; /* most bytes of a variable header */
  uint32_t input;
  uint32_t rep_input;
  uint32_t output;
  uint32_t rep_output;
  uint32_t action;
  struct es_fuzz_who who;
  uint64_t others; /* status for them */
};

struct es_fuzz_bits {
  uint32_t low;
  uint64_t mask; /* after the shift */
};

struct es_fuzz_calls {
  uint64_t (*call)(void *owner, const struct es_caller *caller, const struct es_hypercall *call);
  struct es_fuzz_callers callers;
  struct es_fuzz_bits code, fast, variable, rep_count, rep_start; /* of the control word */
  struct es_fuzz_bits status, completed; /* of the result word */
  uint64_t unknown; /* statuses */
  uint64_t bad_control;
  uint64_t bad_alignment;
  uint64_t bad_memory;
  uint64_t bad_parameter;
  uint32_t alignment;
  uint32_t page;
  const struct es_fuzz_call *entries;
  uint32_t count;
};

/* ---------------------------------------------------------------------------------------------- mapping and settings */

struct es_fuzz_command {
  const char *name;
  uint64_t match;
  uint32_t action;
};

struct es_fuzz_commands {
  uint32_t (*dispatch)(void *owner, const uint8_t *bytes, size_t size,
                       es_result *refusal); /* 0: the action was called */
  uint32_t key_bytes;
  bool key_big;
  uint32_t unknown; /* answers */
  uint32_t refused;
  const struct es_fuzz_command *rows;
  uint32_t count;
};

struct es_fuzz_settings {
  int (*parse)(const void *bytes, size_t size, void **out, void *errors); /* errors: a FILE */
  int (*load)(const char *path, void **out, void *errors);
  void (*free)(void *settings);
};

/* ------------------------------------------------------------------------------------------ what is saved and shown */

struct es_fuzz_saved {
  const struct es_state_thing *thing;
  void (*save)(struct es_state_out *out, uint64_t instance, const void *from);
  es_result (*take)(struct es_state_in *in, uint64_t instance, void *to);
};

struct es_fuzz_shown {
  const char *name;
  void (*show)(struct es_inspect *inspect, const char *name, const void *value, uint32_t version);
  /* Writes over everything secret, as the spec has it; NULL: there is nothing. */
  void (*hide)(void *value, uint32_t version, int filler);
  size_t size;
  uint32_t record; /* whose decoder makes such a value, ES_FUZZ_NONE */
  const struct es_fuzz_slice *slices;
  uint32_t slice_count;
  bool decoded_only; /* it holds structs with arrays, which nobody can make of any bytes */
};

/* A byte of an array's elements with secret bits. */
struct es_fuzz_secret {
  uint32_t version;
  uint32_t at;
  uint8_t bits;
};

/* ------------------------------------------------------------------------------------------------------------- specs */

struct es_fuzz_spec {
  const char *name;
  const struct es_spec *spec;
  void (*tables)(void); /* compares what is constant: tables, accessors of fields; NULL: there is nothing */
  const char *const *by_hand; /* functions that this program defines in the place of hand-written code */
  uint32_t by_hand_count;
  const char *const *versions;
  uint32_t version_count;
  const struct es_fuzz_enum *enums;
  uint32_t enum_count;
  const struct es_fuzz_record *records;
  uint32_t record_count;
  const struct es_fuzz_side *sides;
  uint32_t side_count;
  const struct es_fuzz_machine *machines;
  uint32_t machine_count;
  const struct es_fuzz_registers *registers;
  const struct es_fuzz_msrs *msrs;
  const struct es_fuzz_ports *ports;
  const struct es_fuzz_cpuid *cpuid;
  const struct es_fuzz_calls *calls;
  const struct es_fuzz_commands *commands;
  const struct es_fuzz_settings *settings;
  const struct es_fuzz_saved *saved;
  const struct es_fuzz_shown *shown;
  uint32_t saved_count;
  uint32_t shown_count;
};

/* generated/fuzz/targets.c */
extern const struct es_fuzz_spec *const es_fuzz_specs[];
extern const uint32_t es_fuzz_spec_count;

/* ---------------------------------------------------------------- for generated functions in the place of hand-written ones */

/* Notes a call; `place` is an offset or index and `value` what was given, 0 where there is none. */
void es_fuzz_called(const void *owner, uint32_t function, uint64_t place, uint64_t value);
/* What a guard says, what an action returns: input decides. */
bool es_fuzz_yes(const void *owner, uint32_t function);
uint64_t es_fuzz_value(const void *owner, uint32_t function);
/* Reads every byte of what was given; fills what may be filled with as many bytes of the input as the next one says, then zeros. */
void es_fuzz_see(const void *bytes, size_t size);
void es_fuzz_fill(void *bytes, size_t size);
/* Writes over secrets: an array as a whole; some bits of every byte of elements that their decoder takes before and after it; some bits of integers. */
void es_fuzz_hide_array(struct es_slice *array, int filler);
void es_fuzz_hide_elements(const struct es_slice *array, uint32_t size,
                           es_result (*decode)(const uint8_t *bytes, size_t size, uint32_t version, void *out),
                           const struct es_fuzz_secret *secrets, uint32_t count, uint32_t version, int filler);
void es_fuzz_hide_bits(void *integers, size_t size, uint32_t width, uint64_t bits, int filler);
/* Ends the process when something does not hold. */
void es_fuzz_require(bool holds, const char *what);
void es_fuzz_equal(uint64_t is, uint64_t should, const char *what);
void es_fuzz_same(const char *is, const char *should);

/* --------------------------------------------------------------------------------------------------------- for programs */

/* What the last access, event, or the record of an input came to. */
struct es_fuzz_outcome {
  bool accepted;
  es_result refusal; /* NULL: none was named */
  char word[64]; /* of a machine: STEP:STATE */
};

struct es_fuzz_target {
  char name
      [96]; /* SPEC/wire, SPEC/MACHINE, SPEC/registers, SPEC/intercepts, SPEC/commands, SPEC/settings, SPEC/state, SPEC/inspect */
  const struct es_fuzz_spec *spec;
  const void *item;
  void (*run)(const struct es_fuzz_target *target, const uint8_t *bytes, size_t size, struct es_fuzz_outcome *out);
};

/* All targets in order; the array lives as long as the process. */
const struct es_fuzz_target *es_fuzz_targets(uint32_t *count);
const struct es_fuzz_target *es_fuzz_find(const char *name);
/* Encoders are tried with values beside each that was decoded: for inputs that are run once. */
extern bool es_fuzz_thorough;
/* Tables and names of all specs, which need no input. */
void es_fuzz_constants(void);
/* Makes the checksums of an input right, if it has any. */
void es_fuzz_repair(const struct es_fuzz_target *target, uint8_t *bytes, size_t size);
/* Sets what an input for SPEC/wire begins with: which record or side, which version. Bytes that it takes. */
size_t es_fuzz_wire_head(const struct es_fuzz_spec *spec, const char *record, const char *version, uint8_t *head,
                         size_t room);
#define ES_FUZZ_WIRE_HEAD 4u
/* What an input for SPEC/state begins with that is a stream as it was saved. */
#define ES_FUZZ_STREAM 1u

#endif
