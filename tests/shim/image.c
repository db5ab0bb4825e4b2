/* shim_image SHIM KERNEL INITRD COMMAND-LINE MIB OUT [WORD...]: an image for tests of the shim and its loader in QEMU.
 * Words: isolated, hashes, broken, host-words-isolated. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/unit/loader/made_image.h"

static struct made_part read_part(const char *path) {
  struct made_part part = {0};
  FILE *file = fopen(path, "rb");

  if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
    perror(path);
    exit(1);
  }
  part.size = (uint64_t)ftell(file);
  uint8_t *bytes = malloc((size_t)part.size + 1);
  rewind(file);
  if (bytes == NULL || fread(bytes, 1, (size_t)part.size, file) != part.size) {
    perror(path);
    exit(1);
  }
  (void)fclose(file);
  part.at = bytes;
  return part;
}

int main(int count, char **words) {
  if (count < 7) {
    (void)fputs("usage: shim_image SHIM KERNEL INITRD COMMAND-LINE MIB OUT [WORD...]\n", stderr);
    return 2;
  }
  struct made_image image = {
      .shim = read_part(words[1]),
      .kernel = read_part(words[2]),
      .initrd = read_part(words[3]),
      .command_line = words[4],
      .base = UINT64_C(128) << 20,
      .size = strtoull(words[5], NULL, 10) << 20,
      .policy = ES_SHIM_POLICY_CONSOLE | ES_SHIM_POLICY_HOST_COMMAND_LINE | ES_SHIM_POLICY_HOST_MEMORY |
                ES_SHIM_POLICY_HOST_TABLES,
      .processors = 8,
  };
  size_t size = 0;

  for (int i = 7; i < count; i++) {
    if (strcmp(words[i], "isolated") == 0) {
      image.isolation = ES_SHIM_ISOLATION_VBS;
    } else if (strcmp(words[i], "hashes") == 0) {
      image.hashes = true;
    } else if (strcmp(words[i], "broken") == 0) {
      image.hashes = image.broken = true;
    } else if (strcmp(words[i], "host-words-isolated") == 0) {
      image.policy |= ES_SHIM_POLICY_HOST_COMMAND_LINE_ISOLATED;
    } else {
      return 2;
    }
  }
  uint8_t *file = made_image(&image, &size, NULL);
  FILE *out = fopen(words[6], "wb");
  const bool written = out != NULL && fwrite(file, 1, size, out) == size && fclose(out) == 0;
  free(file);
  free((void *)(uintptr_t)image.shim.at);
  free((void *)(uintptr_t)image.kernel.at);
  free((void *)(uintptr_t)image.initrd.at);
  return written ? 0 : 1;
}
