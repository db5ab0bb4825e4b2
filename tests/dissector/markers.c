/* Writes a capture of what it is given, with the secrets of whatever specs it was linked with left out: markers FILE.
 * On standard input: for each packet u8 0 of a device class, 1 of a call; u8 from the guest; u8 of the output; then class (16 bytes) or table's name (16
 * bytes, zeros behind it); u32 call, u32 size, in the machine's own order; the bytes. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "generated/secrets/secrets.h"
#include "hand-written/capture/pcapng.h"

#define LINK_TYPE 148u

struct __attribute__((packed)) given {
  uint8_t call, from_guest, output;
  char what[16];
  uint32_t code, size;
};

int main(int count, char **words) {
  static uint8_t bytes[ES_PCAPNG_PACKET_MAX];
  struct es_loop *loop;
  struct given given;
  int file = count == 2 ? open(words[1], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
  if (file < 0 || es_loop_create(NULL, &loop) != 0 || es_loop_enable(loop) != 0 || es_pcapng_attach(loop) != 0 ||
      es_pcapng_start(file, LINK_TYPE) != 0) {
    return 1;
  }
  while (fread(&given, sizeof given, 1, stdin) == 1) {
    if (given.size > sizeof bytes || fread(bytes, 1, given.size, stdin) != given.size) {
      return 1;
    }
    char name[sizeof given.what + 1] = {0};
    memcpy(name, given.what, sizeof given.what);
    const struct es_pcapng_part part = {
        .at = bytes,
        .size = given.size,
        .secrets = given.call != 0 ? es_secrets_of_call(name, given.code, given.output != 0)
                                   : es_secrets_of_class((const uint8_t *)given.what),
    };
    es_pcapng_put(given.from_guest != 0, &part, 1);
  }
  (void)es_pcapng_stop();
  while (!es_pcapng_idle()) {
    if (es_loop_turn(loop, true) < 0) {
      return 1;
    }
  }
  return 0;
}
