/* Generated from specs/; change those and run python3 -m generator.
 * Finds what is secret in messages and calls. NULL: nothing. Any thread. */
#ifndef ES_GENERATED_SECRETS_H
#define ES_GENERATED_SECRETS_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/secrets.h"

/* Of all messages of the protocol called `spec`. */
const struct es_secrets *es_secrets_of_protocol(const char *spec);
/* Of all messages of the device class that has these 16 bytes. */
const struct es_secrets *es_secrets_of_class(const uint8_t *class_id);
/* Of the input, or the output, of a hypercall in the table called `spec`. */
const struct es_secrets *es_secrets_of_call(const char *spec, uint32_t call, bool output);

#endif
