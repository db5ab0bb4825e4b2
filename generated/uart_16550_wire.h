/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these blocks. */
#ifndef ES_GENERATED_UART_16550_WIRE_H
#define ES_GENERATED_UART_16550_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Bytes that the receiver's and the transmitter's FIFO hold. */
#define ES_UART_16550_FIFO_SIZE 16u

/* Input clock in Hz; a divisor of 1 gives clock / 16 baud. */
#define ES_UART_16550_CLOCK 0x1c2000u

/* specs/platform/uart-16550.yaml:15 */
enum es_uart_16550_interrupt_id {
  ES_UART_16550_INTERRUPT_ID_MODEM_STATUS = 0, /* A modem input changed. Ends when MSR is read. */
  ES_UART_16550_INTERRUPT_ID_NONE = 1, /* Nothing is pending. */
  ES_UART_16550_INTERRUPT_ID_THR_EMPTY = 2, /* The transmitter takes bytes. Ends when IIR is read or THR is written. */
  ES_UART_16550_INTERRUPT_ID_RECEIVED_DATA = 4, /* The receiver holds at least as many bytes as its trigger level. */
  ES_UART_16550_INTERRUPT_ID_LINE_STATUS = 6, /* Overrun or a break. Ends when LSR is read. */
  /* The receiver holds bytes below the trigger level that nobody took. */
  ES_UART_16550_INTERRUPT_ID_CHARACTER_TIMEOUT = 12,
};
const char *es_uart_16550_interrupt_id_name(uint32_t value);
bool es_uart_16550_interrupt_id_known(uint32_t value);

/* specs/platform/uart-16550.yaml:24 */
enum es_uart_16550_receive_trigger {
  ES_UART_16550_RECEIVE_TRIGGER_ONE = 0,
  ES_UART_16550_RECEIVE_TRIGGER_QUARTER = 1,
  ES_UART_16550_RECEIVE_TRIGGER_HALF = 2,
  ES_UART_16550_RECEIVE_TRIGGER_FOURTEEN = 3,
};
const char *es_uart_16550_receive_trigger_name(uint32_t value);
bool es_uart_16550_receive_trigger_known(uint32_t value);

/* specs/platform/uart-16550.yaml:28 */
#define ES_UART_16550_LINE_STATUS_DATA_READY 1u
#define ES_UART_16550_LINE_STATUS_OVERRUN 2u
#define ES_UART_16550_LINE_STATUS_PARITY_ERROR 4u
#define ES_UART_16550_LINE_STATUS_FRAMING_ERROR 8u
#define ES_UART_16550_LINE_STATUS_BREAK 16u
#define ES_UART_16550_LINE_STATUS_THR_EMPTY 32u
#define ES_UART_16550_LINE_STATUS_TRANSMITTER_EMPTY 64u
#define ES_UART_16550_LINE_STATUS_FIFO_ERROR 128u

/* specs/platform/uart-16550.yaml:39 */
#define ES_UART_16550_INTERRUPT_IDENTITY_FIFO_LOW 64u
#define ES_UART_16550_INTERRUPT_IDENTITY_FIFO_HIGH 128u

/* specs/platform/uart-16550.yaml:42 */
#define ES_UART_16550_MODEM_STATUS_CTS_CHANGED 1u
#define ES_UART_16550_MODEM_STATUS_DSR_CHANGED 2u
#define ES_UART_16550_MODEM_STATUS_RING_ENDED 4u
#define ES_UART_16550_MODEM_STATUS_CARRIER_CHANGED 8u
#define ES_UART_16550_MODEM_STATUS_CTS 16u
#define ES_UART_16550_MODEM_STATUS_DSR 32u
#define ES_UART_16550_MODEM_STATUS_RING 64u
#define ES_UART_16550_MODEM_STATUS_CARRIER 128u

#endif
