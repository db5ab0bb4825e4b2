/* A made-up machine that takes one message: what gdb stops in and prints. */
#include "generated/keycells_intercepts.h"
#include "generated/keypad_registers.h"
#include "generated/keyring_machine.h"
#include "generated/keyring_spec.h"

struct es_keyring_drawer_owner {
  unsigned times;
};

void es_keyring_drawer_do_put_in(struct es_keyring_drawer_owner *owner, const struct es_keyring_store *message,
                                 struct es_keyring_stored *reply) {
  (void)message;
  (void)reply;
  owner->times++;
}

static int stop_here(const struct es_keyring_from_guest *whole, const struct es_keypad *pad,
                     const struct es_keycells_vp *cells, es_result refusal) {
  return whole != NULL && pad != NULL && cells != NULL && refusal != ES_OK;
}

int main(void) {
  static const uint8_t bytes[64] = {
      1,   0,    77,   0, /* store */
      1,   8,    9,    0, /* a pin, 8 bytes, sign and seal */
      165, 165,  165,  165, 165, 165, 165,  165, /* seed */
      165, 165,  165,  165, /* code */
      5,   0xa0, 9,    0,   'a', 'b', 0,    0, /* lock, key; later; label */
      165, 165,  165,  165, 3,   0,   0,    0, /* digits, tries */
      40,  0,    0xa5, 0,   41,  0,   0xa5, 0, /* pairs */
  };
  struct es_keyring_from_guest whole;
  struct es_keyring_drawer drawer;
  struct es_keyring_drawer_owner owner = {0};
  struct es_keyring_stored reply;
  struct es_keypad pad;
  struct es_keycells_vp cells;
  es_keypad_reset(&pad);
  es_keycells_reset_vp(&cells);
  if (es_keyring_decode_from_guest(bytes, sizeof bytes, ES_KEYRING_VERSION_SECOND, &whole) != ES_OK) {
    return 1;
  }
  es_keyring_drawer_start(&drawer);
  es_keyring_drawer_step(&drawer, &owner, &whole, &reply);
  return stop_here(&whole, &pad, &cells, &es_keyring_refusals[0]) && owner.times == 1 ? 0 : 1;
}
