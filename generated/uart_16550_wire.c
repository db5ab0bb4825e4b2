/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator. */
#include "generated/uart_16550_wire.h"

/* specs/platform/uart-16550.yaml:15 */
const char *es_uart_16550_interrupt_id_name(uint32_t value) {
  switch ((enum es_uart_16550_interrupt_id)value) {
  case ES_UART_16550_INTERRUPT_ID_MODEM_STATUS:
    return "modem-status";
  case ES_UART_16550_INTERRUPT_ID_NONE:
    return "none";
  case ES_UART_16550_INTERRUPT_ID_THR_EMPTY:
    return "thr-empty";
  case ES_UART_16550_INTERRUPT_ID_RECEIVED_DATA:
    return "received-data";
  case ES_UART_16550_INTERRUPT_ID_LINE_STATUS:
    return "line-status";
  case ES_UART_16550_INTERRUPT_ID_CHARACTER_TIMEOUT:
    return "character-timeout";
  }
  return "?";
}

static inline bool known_interrupt_id(uint32_t value) {
  switch ((enum es_uart_16550_interrupt_id)value) {
  case ES_UART_16550_INTERRUPT_ID_MODEM_STATUS:
  case ES_UART_16550_INTERRUPT_ID_NONE:
  case ES_UART_16550_INTERRUPT_ID_THR_EMPTY:
  case ES_UART_16550_INTERRUPT_ID_RECEIVED_DATA:
  case ES_UART_16550_INTERRUPT_ID_LINE_STATUS:
  case ES_UART_16550_INTERRUPT_ID_CHARACTER_TIMEOUT:
    return true;
  }
  return false;
}

bool es_uart_16550_interrupt_id_known(uint32_t value) {
  return known_interrupt_id(value);
}

/* specs/platform/uart-16550.yaml:24 */
const char *es_uart_16550_receive_trigger_name(uint32_t value) {
  switch ((enum es_uart_16550_receive_trigger)value) {
  case ES_UART_16550_RECEIVE_TRIGGER_ONE:
    return "one";
  case ES_UART_16550_RECEIVE_TRIGGER_QUARTER:
    return "quarter";
  case ES_UART_16550_RECEIVE_TRIGGER_HALF:
    return "half";
  case ES_UART_16550_RECEIVE_TRIGGER_FOURTEEN:
    return "fourteen";
  }
  return "?";
}

static inline bool known_receive_trigger(uint32_t value) {
  switch ((enum es_uart_16550_receive_trigger)value) {
  case ES_UART_16550_RECEIVE_TRIGGER_ONE:
  case ES_UART_16550_RECEIVE_TRIGGER_QUARTER:
  case ES_UART_16550_RECEIVE_TRIGGER_HALF:
  case ES_UART_16550_RECEIVE_TRIGGER_FOURTEEN:
    return true;
  }
  return false;
}

bool es_uart_16550_receive_trigger_known(uint32_t value) {
  return known_receive_trigger(value);
}
