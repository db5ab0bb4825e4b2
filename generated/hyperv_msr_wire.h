/* Generated from specs/hyperv/hyperv-msr.yaml; change that and run python3 -m generator.
 * Synthetic model-specific registers that a guest at VTL0 sees. Values that only remember what was written are
 * stored by scope; all others name an action. */
#ifndef ES_GENERATED_HYPERV_MSR_WIRE_H
#define ES_GENERATED_HYPERV_MSR_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/hyperv_callers_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* First of the range that backends let through to this table. */
#define ES_HYPERV_MSR_FIRST 0x40000000u

/* Last of that range. */
#define ES_HYPERV_MSR_LAST 0x400001ffu

/* The crash parameter with the address of a text. */
#define ES_HYPERV_MSR_CRASH_TEXT_ADDRESS 3u

/* The crash parameter with the length of the text. */
#define ES_HYPERV_MSR_CRASH_TEXT_SIZE 4u

#endif
