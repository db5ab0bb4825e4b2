/* libFuzzer's side of tests/unit/shim/hostile.c: hosts that say anything to the boot shim. */
#include "tests/unit/shim/hostile.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  (void)hostile_host(bytes, size);
  return 0;
}
