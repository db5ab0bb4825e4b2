/* Generated from specs/process/service.yaml; change that and run python3 -m generator.
 * What a manager has to know of a program before it makes a worker of it. */
#ifndef ES_GENERATED_SERVICE_WIRE_H
#define ES_GENERATED_SERVICE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Number of the messages between manager and worker: raised with every change of their layout, so that programs of
 * different versions can tell whether they understand each other. */
#define ES_SERVICE_PROTOCOL 1u

/* Bytes of a machine's state at most. */
#define ES_SERVICE_STATE_MAX 0x1000000u

#endif
