/* One host that says anything: bytes become parameter areas, some of them half right so that more of the shim is reached. Called by
 * test_hostile.c with random bytes and by tests/fuzz/shim.c with libFuzzer's. */
#ifndef ES_TESTS_SHIM_HOSTILE_H
#define ES_TESTS_SHIM_HOSTILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hostile_outcome {
  bool started; /* the kernel would run */
  uint32_t dropped;
  bool tree; /* a device tree's memory or processors were taken */
};

/* Aborts with words when the shim did what it must never do. */
struct hostile_outcome hostile_host(const uint8_t *bytes, size_t size);

#endif
