#include "tests/guest/es-guest/obey.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMBERS = 3 };

/* False: that is no word. */
static bool obey(struct es_remote_guest *remote, const char *word, int numbers, const uint64_t *number, bool *there,
                 uint64_t *value) {
  const uint32_t width = (uint32_t)number[1];
  *value = 0;
  if (strcmp(word, "in") == 0 && numbers == 2) {
    *there = es_remote_guest_in(remote, 0, (uint16_t)number[0], width, value);
  } else if (strcmp(word, "out") == 0 && numbers == 3) {
    *there = es_remote_guest_out(remote, 0, (uint16_t)number[0], width, number[2]);
  } else if (strcmp(word, "read") == 0 && numbers == 2) {
    *there = es_remote_guest_read(remote, 0, number[0], width, value);
  } else if (strcmp(word, "write") == 0 && numbers == 3) {
    *there = es_remote_guest_write(remote, 0, number[0], width, number[2]);
  } else if (strcmp(word, "again") == 0 && numbers == 0) {
    *there = es_remote_guest_boot_again(remote) == 0;
  } else {
    return false;
  }
  return true;
}

/* Numbers behind the word; -1: one is none, or there are too many. */
static int read_numbers(char *rest, uint64_t *number, int most) {
  int count = 0;
  for (char *end; *rest != '\0' && *rest != '\n'; rest = end) {
    const uint64_t value = strtoull(rest, &end, 16);
    if (end == rest || count == most) {
      return -1;
    }
    number[count++] = value;
  }
  return count;
}

bool es_guest_obey(struct es_remote_guest *remote) {
  char line[128];
  while (fgets(line, sizeof line, stdin) != NULL) {
    uint64_t number[NUMBERS] = {0}, value;
    bool there = false;
    char *rest = line + strcspn(line, " \n");
    if (*rest != '\0') {
      *rest++ = '\0';
    }
    if (!obey(remote, line, read_numbers(rest, number, NUMBERS), number, &there, &value)) {
      return false;
    }
    if (there) {
      printf("%" PRIu64 "\n", value);
    } else {
      puts("gone");
    }
    fflush(stdout);
  }
  return true;
}
