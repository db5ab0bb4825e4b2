/* Generated from specs/process/control.yaml; change that and run python3 -m generator.
 * What `entresol ctl` and a running machine say to each other over the control socket, or over a byte stream that is
 * carried to it. */
#ifndef ES_GENERATED_CONTROL_WIRE_H
#define ES_GENERATED_CONTROL_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes of the words of a request. */
#define ES_CONTROL_REQUEST_MAX 0x2000u

/* Words of a request. */
#define ES_CONTROL_WORDS_MAX 16u

/* specs/process/control.yaml:9 */
enum es_control_status {
  ES_CONTROL_STATUS_DONE = 0, /* Done; the text is what was asked for. */
  ES_CONTROL_STATUS_REFUSED = 1, /* Not done; the text says why. */
  ES_CONTROL_STATUS_USAGE = 2, /* Not a command; the text says which there are. */
  /* A part of the answer; another follows. A request that comes meanwhile may only be for its end. */
  ES_CONTROL_STATUS_MORE = 3,
};
const char *es_control_status_name(uint32_t value);
bool es_control_status_known(uint32_t value);

/* specs/process/control.yaml:17 Before the words of a command, each with a NUL behind it. */
struct es_control_request {
  uint32_t size; /* Bytes that follow. */
};
#define ES_CONTROL_REQUEST_SIZE_MIN 8u
#define ES_CONTROL_REQUEST_SIZE_MAX 8u
#define ES_CONTROL_REQUEST_MAGIC_OFFSET 0u
#define ES_CONTROL_REQUEST_SIZE_OFFSET 4u

/* specs/process/control.yaml:23 Before the text of an answer. */
struct es_control_answer {
  uint32_t status;
  uint32_t size; /* Bytes that follow. */
};
#define ES_CONTROL_ANSWER_SIZE_MIN 12u
#define ES_CONTROL_ANSWER_SIZE_MAX 12u
#define ES_CONTROL_ANSWER_MAGIC_OFFSET 0u
#define ES_CONTROL_ANSWER_STATUS_OFFSET 4u
#define ES_CONTROL_ANSWER_SIZE_OFFSET 8u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/process/control.yaml:17 */
ES_MUST_USE es_result es_control_decode_request(const uint8_t *restrict bytes, size_t size,
                                                struct es_control_request *restrict out);

/* specs/process/control.yaml:17 */
size_t es_control_encode_request(const struct es_control_request *in, uint8_t *bytes, size_t room);

/* specs/process/control.yaml:23 */
ES_MUST_USE es_result es_control_decode_answer(const uint8_t *restrict bytes, size_t size,
                                               struct es_control_answer *restrict out);

/* specs/process/control.yaml:23 */
size_t es_control_encode_answer(const struct es_control_answer *in, uint8_t *bytes, size_t room);

#endif
