/* The control socket's protocol: a client sends a request of words, the manager answers with a status and text; as many
 * as the client likes, one after the other. Both carry their length, so that the same words go over a byte stream
 * without ends (a virtio-serial port). Layout: specs/process/control.yaml. */
#ifndef ES_PROCESS_CONTROL_H
#define ES_PROCESS_CONTROL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/control_wire.h"

#define ES_CONTROL_FOLDER "/run/entresol"

/* A request being received: give it bytes until it says COMPLETE. */
enum es_control_progress { ES_CONTROL_MORE, ES_CONTROL_COMPLETE, ES_CONTROL_BROKEN };
struct es_control_input {
  uint32_t have;
  uint8_t bytes[ES_CONTROL_REQUEST_SIZE_MAX + ES_CONTROL_REQUEST_MAX];
};
/* Takes what it needs of `bytes`, *used of them. */
enum es_control_progress es_control_take(struct es_control_input *input, const uint8_t *bytes, size_t size,
                                         size_t *used);
/* The words of a complete request; 0 when they are not well formed. */
unsigned es_control_words(const struct es_control_input *input, const char *words[ES_CONTROL_WORDS_MAX]);

/* Client: sends the words to `path`, writes the answer's text to standard output, or to standard error when it was
 * refused. Exit code of `entresol ctl`: 0 done, 1 refused, 2 usage, 4 nobody there. */
int es_control_client(const char *path, const char *const *words, unsigned count);

/* For a client that names no socket: the only one in the service folder that a machine is behind. False, and a line on standard
 * error, when there is none or more than one. */
bool es_control_find(char *path, size_t room);

#endif
