/* Generated from specs/process/service.yaml; change that and run python3 -m generator.
 * What a manager has to know of a program before it makes a worker of it. */
#ifndef ES_GENERATED_SERVICE_WIRE_H
#define ES_GENERATED_SERVICE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Number of what manager and worker say to each other: raised when a message means something else than before. That
 * its layout is the same the programs find out by themselves. */
#define ES_SERVICE_PROTOCOL 1u

/* Bytes of a machine's state at most. */
#define ES_SERVICE_STATE_MAX 0x1000000u

#endif
