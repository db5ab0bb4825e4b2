/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator.
 * What the manager and the TPM's worker say to each other over a socket, one message a packet. The host is the
 * manager, the guest the TPM's worker. States themselves stand in memory that both have. */
#ifndef ES_GENERATED_TPM_CONTROL_WIRE_H
#define ES_GENERATED_TPM_CONTROL_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of the key that states are sealed with. */
#define ES_TPM_CONTROL_KEY_SIZE 32u

/* Bytes of a machine's name. */
#define ES_TPM_CONTROL_MACHINE_MAX 64u

/* Bytes of the memory that sealed states go through. */
#define ES_TPM_CONTROL_WINDOW_SIZE 0x80000u

/* Where a volatile state stands in it; the permanent one stands first. */
#define ES_TPM_CONTROL_VOLATILE_AT 0x40000u

/* specs/process/tpm-control.yaml:14 */
enum es_tpm_control_kind {
  ES_TPM_CONTROL_KIND_BEGIN = 1,
  ES_TPM_CONTROL_KIND_PERMIT = 2,
  ES_TPM_CONTROL_KIND_STORED = 3,
  ES_TPM_CONTROL_KIND_POWER_OFF = 4,
  ES_TPM_CONTROL_KIND_TAKE_VOLATILE = 5,
  ES_TPM_CONTROL_KIND_BEGUN = 16,
  ES_TPM_CONTROL_KIND_STORE = 17,
  ES_TPM_CONTROL_KIND_FINISHED = 18,
};
const char *es_tpm_control_kind_name(uint32_t value);
bool es_tpm_control_kind_known(uint32_t value);

/* specs/process/tpm-control.yaml:17 How something ended. */
enum es_tpm_control_outcome {
  ES_TPM_CONTROL_OUTCOME_DONE = 0,
  ES_TPM_CONTROL_OUTCOME_WRONG_KEY = 1, /* The state was sealed with another key. */
  ES_TPM_CONTROL_OUTCOME_DAMAGED = 2, /* The state is not what was sealed. */
  ES_TPM_CONTROL_OUTCOME_FOREIGN = 3, /* The state is another machine's. */
  ES_TPM_CONTROL_OUTCOME_ROLLED_BACK = 4, /* The state is older than the counter says. */
  ES_TPM_CONTROL_OUTCOME_NEWER = 5, /* The state is newer than the counter allows. */
  ES_TPM_CONTROL_OUTCOME_UNKNOWN_VERSION = 6, /* The state is of a format that this program does not know. */
  ES_TPM_CONTROL_OUTCOME_REFUSED = 7, /* libtpms does not take the state. */
  ES_TPM_CONTROL_OUTCOME_FAILED = 8, /* The TPM, or memory, failed. */
  ES_TPM_CONTROL_OUTCOME_NOT_STORED = 9, /* The manager could not store. */
};
const char *es_tpm_control_outcome_name(uint32_t value);
bool es_tpm_control_outcome_known(uint32_t value);

/* specs/process/tpm-control.yaml:31 */
enum es_tpm_control_what {
  ES_TPM_CONTROL_WHAT_PERMANENT = 1,
  ES_TPM_CONTROL_WHAT_VOLATILE = 2,
};
const char *es_tpm_control_what_name(uint32_t value);
bool es_tpm_control_what_known(uint32_t value);

/* specs/process/tpm-control.yaml:36 */
#define ES_TPM_CONTROL_BEGIN_FLAGS_FRESH 1u /* There is no state: a new TPM is made. */
#define ES_TPM_CONTROL_BEGIN_FLAGS_VOLATILE 2u /* The volatile state is there too: the TPM goes on where it was. */
#define ES_TPM_CONTROL_BEGIN_FLAGS_EPHEMERAL 4u /* Nothing is ever stored. */
#define ES_TPM_CONTROL_BEGIN_FLAGS_COUNTED 8u /* The counter is known. */

/* specs/process/tpm-control.yaml:43 */
#define ES_TPM_CONTROL_BANKS_SHA1 1u
#define ES_TPM_CONTROL_BANKS_SHA256 2u
#define ES_TPM_CONTROL_BANKS_SHA384 4u
#define ES_TPM_CONTROL_BANKS_SHA512 8u

/* specs/process/tpm-control.yaml:48 */
struct es_tpm_control_header {
  uint32_t kind;
  uint32_t number; /* Of a question, and of its answer. */
};
#define ES_TPM_CONTROL_HEADER_SIZE_MIN 8u
#define ES_TPM_CONTROL_HEADER_SIZE_MAX 8u
#define ES_TPM_CONTROL_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_HEADER_NUMBER_OFFSET 4u

/* specs/process/tpm-control.yaml:53 What of the physical presence interface outlives the machine's worker. */
struct es_tpm_control_presence {
  uint32_t request; /* For the next start of the guest. */
  uint32_t argument;
  uint32_t last_request;
  uint32_t last_response;
};
#define ES_TPM_CONTROL_PRESENCE_SIZE_MIN 16u
#define ES_TPM_CONTROL_PRESENCE_SIZE_MAX 16u
#define ES_TPM_CONTROL_PRESENCE_REQUEST_OFFSET 0u
#define ES_TPM_CONTROL_PRESENCE_ARGUMENT_OFFSET 4u
#define ES_TPM_CONTROL_PRESENCE_LAST_REQUEST_OFFSET 8u
#define ES_TPM_CONTROL_PRESENCE_LAST_RESPONSE_OFFSET 12u

/* specs/process/tpm-control.yaml:64 The first one; its key is overwritten on both sides once it was used. */
struct es_tpm_control_begin {
  struct es_tpm_control_header header;
  uint32_t flags;
  uint32_t banks; /* PCR banks of a new TPM. */
  uint32_t permanent_size;
  uint32_t volatile_size;
  uint64_t counter; /* Generation of the last state that was counted. */
  char machine[65];
  uint8_t key[32]; /* Secret. */
};
#define ES_TPM_CONTROL_BEGIN_SIZE_MIN 128u
#define ES_TPM_CONTROL_BEGIN_SIZE_MAX 128u
#define ES_TPM_CONTROL_BEGIN_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_BEGIN_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_BEGIN_FLAGS_OFFSET 8u
#define ES_TPM_CONTROL_BEGIN_BANKS_OFFSET 12u
#define ES_TPM_CONTROL_BEGIN_PERMANENT_SIZE_OFFSET 16u
#define ES_TPM_CONTROL_BEGIN_VOLATILE_SIZE_OFFSET 20u
#define ES_TPM_CONTROL_BEGIN_COUNTER_OFFSET 24u
#define ES_TPM_CONTROL_BEGIN_MACHINE_OFFSET 32u
#define ES_TPM_CONTROL_BEGIN_KEY_OFFSET 96u

/* specs/process/tpm-control.yaml:78 One reset may be asked for through the ring. */
struct es_tpm_control_permit {
  struct es_tpm_control_header header;
};
#define ES_TPM_CONTROL_PERMIT_SIZE_MIN 8u
#define ES_TPM_CONTROL_PERMIT_SIZE_MAX 8u
#define ES_TPM_CONTROL_PERMIT_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_PERMIT_HEADER_NUMBER_OFFSET 4u

/* specs/process/tpm-control.yaml:79 Answers store. */
struct es_tpm_control_stored {
  struct es_tpm_control_header header;
  uint32_t outcome;
};
#define ES_TPM_CONTROL_STORED_SIZE_MIN 12u
#define ES_TPM_CONTROL_STORED_SIZE_MAX 12u
#define ES_TPM_CONTROL_STORED_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_STORED_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_STORED_OUTCOME_OFFSET 8u

/* specs/process/tpm-control.yaml:80 The guest is gone; the TPM is shut down in order. */
struct es_tpm_control_power_off {
  struct es_tpm_control_header header;
  struct es_tpm_control_presence presence;
};
#define ES_TPM_CONTROL_POWER_OFF_SIZE_MIN 24u
#define ES_TPM_CONTROL_POWER_OFF_SIZE_MAX 24u
#define ES_TPM_CONTROL_POWER_OFF_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_POWER_OFF_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_POWER_OFF_PRESENCE_REQUEST_OFFSET 8u
#define ES_TPM_CONTROL_POWER_OFF_PRESENCE_ARGUMENT_OFFSET 12u
#define ES_TPM_CONTROL_POWER_OFF_PRESENCE_LAST_REQUEST_OFFSET 16u
#define ES_TPM_CONTROL_POWER_OFF_PRESENCE_LAST_RESPONSE_OFFSET 20u

/* specs/process/tpm-control.yaml:81 Asks for the volatile state. */
struct es_tpm_control_take_volatile {
  struct es_tpm_control_header header;
};
#define ES_TPM_CONTROL_TAKE_VOLATILE_SIZE_MIN 8u
#define ES_TPM_CONTROL_TAKE_VOLATILE_SIZE_MAX 8u
#define ES_TPM_CONTROL_TAKE_VOLATILE_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_TAKE_VOLATILE_HEADER_NUMBER_OFFSET 4u

/* specs/process/tpm-control.yaml:82 */
struct es_tpm_control_begun {
  struct es_tpm_control_header header;
  uint32_t outcome;
  uint32_t system_calls; /* How many the filter lets through. */
  uint64_t generation; /* Of the state. */
  struct es_tpm_control_presence presence; /* What was in the state; the next state that is stored has no request. */
};
#define ES_TPM_CONTROL_BEGUN_SIZE_MIN 40u
#define ES_TPM_CONTROL_BEGUN_SIZE_MAX 40u
#define ES_TPM_CONTROL_BEGUN_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_BEGUN_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_BEGUN_OUTCOME_OFFSET 8u
#define ES_TPM_CONTROL_BEGUN_SYSTEM_CALLS_OFFSET 12u
#define ES_TPM_CONTROL_BEGUN_GENERATION_OFFSET 16u
#define ES_TPM_CONTROL_BEGUN_PRESENCE_REQUEST_OFFSET 24u
#define ES_TPM_CONTROL_BEGUN_PRESENCE_ARGUMENT_OFFSET 28u
#define ES_TPM_CONTROL_BEGUN_PRESENCE_LAST_REQUEST_OFFSET 32u
#define ES_TPM_CONTROL_BEGUN_PRESENCE_LAST_RESPONSE_OFFSET 36u

/* specs/process/tpm-control.yaml:91 The sealed state stands in the window; the TPM waits until it is stored. */
struct es_tpm_control_store {
  struct es_tpm_control_header header;
  uint32_t what;
  uint32_t size;
  uint64_t generation;
};
#define ES_TPM_CONTROL_STORE_SIZE_MIN 24u
#define ES_TPM_CONTROL_STORE_SIZE_MAX 24u
#define ES_TPM_CONTROL_STORE_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_STORE_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_STORE_WHAT_OFFSET 8u
#define ES_TPM_CONTROL_STORE_SIZE_OFFSET 12u
#define ES_TPM_CONTROL_STORE_GENERATION_OFFSET 16u

/* specs/process/tpm-control.yaml:101 */
struct es_tpm_control_finished {
  struct es_tpm_control_header header;
  uint32_t outcome;
};
#define ES_TPM_CONTROL_FINISHED_SIZE_MIN 12u
#define ES_TPM_CONTROL_FINISHED_SIZE_MAX 12u
#define ES_TPM_CONTROL_FINISHED_HEADER_KIND_OFFSET 0u
#define ES_TPM_CONTROL_FINISHED_HEADER_NUMBER_OFFSET 4u
#define ES_TPM_CONTROL_FINISHED_OUTCOME_OFFSET 8u

enum es_tpm_control_message {
  ES_TPM_CONTROL_MESSAGE_BEGIN,
  ES_TPM_CONTROL_MESSAGE_PERMIT,
  ES_TPM_CONTROL_MESSAGE_STORED,
  ES_TPM_CONTROL_MESSAGE_POWER_OFF,
  ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE,
  ES_TPM_CONTROL_MESSAGE_BEGUN,
  ES_TPM_CONTROL_MESSAGE_STORE,
  ES_TPM_CONTROL_MESSAGE_FINISHED,
};
const char *es_tpm_control_message_name(enum es_tpm_control_message message);

struct es_tpm_control_from_guest {
  enum es_tpm_control_message message;
  union {
    struct es_tpm_control_begun begun;
    struct es_tpm_control_store store;
    struct es_tpm_control_finished finished;
  } as;
};

struct es_tpm_control_from_host {
  enum es_tpm_control_message message;
  union {
    struct es_tpm_control_begin begin;
    struct es_tpm_control_permit permit;
    struct es_tpm_control_stored stored;
    struct es_tpm_control_power_off power_off;
    struct es_tpm_control_take_volatile take_volatile;
  } as;
};

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/tpm-control.yaml:64 */
ES_MUST_USE es_result es_tpm_control_decode_begin(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_control_begin *restrict out);

/* specs/process/tpm-control.yaml:64 */
size_t es_tpm_control_encode_begin(const struct es_tpm_control_begin *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:78 */
ES_MUST_USE es_result es_tpm_control_decode_permit(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_control_permit *restrict out);

/* specs/process/tpm-control.yaml:78 */
size_t es_tpm_control_encode_permit(const struct es_tpm_control_permit *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:79 */
ES_MUST_USE es_result es_tpm_control_decode_stored(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_control_stored *restrict out);

/* specs/process/tpm-control.yaml:79 */
size_t es_tpm_control_encode_stored(const struct es_tpm_control_stored *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:80 */
ES_MUST_USE es_result es_tpm_control_decode_power_off(const uint8_t *restrict bytes, size_t size,
                                                      struct es_tpm_control_power_off *restrict out);

/* specs/process/tpm-control.yaml:80 */
size_t es_tpm_control_encode_power_off(const struct es_tpm_control_power_off *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:81 */
ES_MUST_USE es_result es_tpm_control_decode_take_volatile(const uint8_t *restrict bytes, size_t size,
                                                          struct es_tpm_control_take_volatile *restrict out);

/* specs/process/tpm-control.yaml:81 */
size_t es_tpm_control_encode_take_volatile(const struct es_tpm_control_take_volatile *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:82 */
ES_MUST_USE es_result es_tpm_control_decode_begun(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_control_begun *restrict out);

/* specs/process/tpm-control.yaml:82 */
size_t es_tpm_control_encode_begun(const struct es_tpm_control_begun *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:91 */
ES_MUST_USE es_result es_tpm_control_decode_store(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_control_store *restrict out);

/* specs/process/tpm-control.yaml:91 */
size_t es_tpm_control_encode_store(const struct es_tpm_control_store *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:101 */
ES_MUST_USE es_result es_tpm_control_decode_finished(const uint8_t *restrict bytes, size_t size,
                                                     struct es_tpm_control_finished *restrict out);

/* specs/process/tpm-control.yaml:101 */
size_t es_tpm_control_encode_finished(const struct es_tpm_control_finished *in, uint8_t *bytes, size_t room);

/* specs/process/tpm-control.yaml:63 */
ES_MUST_USE es_result es_tpm_control_decode_from_guest(const uint8_t *bytes, size_t size,
                                                       struct es_tpm_control_from_guest *out);

/* specs/process/tpm-control.yaml:63 */
ES_MUST_USE es_result es_tpm_control_decode_from_host(const uint8_t *bytes, size_t size,
                                                      struct es_tpm_control_from_host *out);

#endif
