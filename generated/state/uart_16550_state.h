/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these blocks. */
#ifndef ES_GENERATED_STATE_UART_16550_STATE_H
#define ES_GENERATED_STATE_UART_16550_STATE_H

#include "generated/uart_16550_registers.h"
#include "runtime/state.h"

/* specs/platform/uart-16550.yaml:2 */
extern const struct es_state_thing es_saved_uart_16550_registers;

static inline void es_save_uart_16550_registers(struct es_state_out *out, uint64_t instance,
                                                const struct es_uart_16550 *from) {
  es_state_put(out, &es_saved_uart_16550_registers, instance, from);
}

static inline es_result es_take_uart_16550_registers(struct es_state_in *in, uint64_t instance,
                                                     struct es_uart_16550 *to) {
  return es_state_take(in, &es_saved_uart_16550_registers, instance, to);
}

#endif
