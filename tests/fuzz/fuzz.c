/* libFuzzer's side: one program for all targets, `fuzz --target=SPEC/WHAT [libFuzzer's options] [FOLDERS or FILES]`.
 * Without a target it lists them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/harness.h"

int LLVMFuzzerInitialize(int *count, char ***words);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t room, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t size, size_t room);

static const struct es_fuzz_target *target;

int LLVMFuzzerInitialize(int *count, char ***words) {
  static const char option[] = "--target=";
  for (int i = 1; i < *count; i++) {
    if (strncmp((*words)[i], option, sizeof option - 1) == 0) {
      target = es_fuzz_find((*words)[i] + sizeof option - 1);
    }
  }
  if (target == NULL) {
    uint32_t all = 0;
    const struct es_fuzz_target *targets = es_fuzz_targets(&all);
    for (uint32_t i = 0; i < all; i++) {
      printf("%s\n", targets[i].name);
    }
    exit(*count > 1 ? 2 : 0);
  }
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  struct es_fuzz_outcome outcome = {0};
  target->run(target, bytes, size, &outcome);
  return 0;
}

/* What a mutation does to a checksum hides all that stands behind it: three of four get theirs made right. */
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t room, unsigned seed) {
  size = LLVMFuzzerMutate(bytes, size, room);
  if (seed % 4 != 0) {
    es_fuzz_repair(target, bytes, size);
  }
  return size;
}
