#include "hand-written/process/terminal.h"

#include <termios.h>
#include <unistd.h>

#define CTRL_A '\001'

static struct termios before;
static bool is_raw;

void es_terminal_raw(void) {
  if (is_raw || !isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0) {
    return;
  }
  struct termios raw = before;
  cfmakeraw(&raw);
  is_raw = tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
}

void es_terminal_restore(void) {
  if (is_raw) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
    is_raw = false;
  }
}

bool es_terminal_filter(struct es_terminal_keys *keys, char *bytes, size_t *size) {
  if (!is_raw) {
    return false;
  }
  size_t kept = 0;
  for (size_t i = 0; i < *size; i++) {
    char byte = bytes[i];
    if (!keys->escaped && byte == CTRL_A) {
      keys->escaped = true;
      continue;
    }
    if (keys->escaped && (byte == 'x' || byte == 'X')) {
      *size = kept;
      return true;
    }
    /* Ctrl-A and anything else: the guest gets what was typed second. */
    keys->escaped = false;
    bytes[kept++] = byte;
  }
  *size = kept;
  return false;
}
