/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * How what uart-16550 describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_UART_16550_INSPECT_H
#define ES_GENERATED_INSPECT_UART_16550_INSPECT_H

#include "generated/uart_16550_registers.h"
#include "runtime/shape.h"

extern const struct es_shape es_uart_16550_shape;

static inline void es_inspect_uart_16550(struct es_inspect *inspect, const char *name,
                                         const struct es_uart_16550 *value) {
  es_inspect_shape(inspect, name, &es_uart_16550_shape, value, 0);
}

extern const struct es_shape_spec es_uart_16550_shapes;

#endif
