/* A 16550A serial port as the guest sees it: registers, FIFOs and the interrupt line.
 * Owned by the platform; every call under the platform's lock. serial.h moves its bytes from and to descriptors. */
#ifndef ES_PLATFORM_UART_H
#define ES_PLATFORM_UART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/uart_16550_registers.h"
#include "runtime/counters.h"

/* Behind the guest's FIFOs. Powers of two: positions run freely. */
enum { ES_UART_OUTPUT = 4096, ES_UART_INPUT = 256 };

/* Whoever listens to the port. Called under the platform's lock. */
struct es_uart_listener {
  void *context;
  void (*line)(void *context, bool active);
  void (*output)(void *context); /* there is output where there was none */
  void (*drained)(void *context); /* the guest has taken all input */
};

struct es_uart_16550_owner {
  struct es_uart_16550 registers;
  struct es_uart_listener listener;
  struct es_counter *sent, *received, *dropped; /* bytes; dropped: for a full FIFO or for nobody */
  bool connected; /* somebody takes the output */
  bool fifos;
  uint8_t trigger;
  bool transmitter_told; /* the guest was to be told that the transmitter is empty, and has not looked yet */
  bool transmitter_interrupt; /* the guest wants to be told */
  uint32_t output_from, output_to;
  uint32_t input_from, input_to;
  uint8_t output[ES_UART_OUTPUT];
  uint8_t input[ES_UART_INPUT];
};

void es_uart_start(struct es_uart_16550_owner *uart, const struct es_uart_listener *listener);
/* Registers as after power-on. Output that waits still leaves, input that waits is kept. */
void es_uart_restart(struct es_uart_16550_owner *uart);

/* Output for the descriptor: up to `room` bytes, oldest first. */
size_t es_uart_take_output(struct es_uart_16550_owner *uart, uint8_t *bytes, size_t room);
size_t es_uart_output_waiting(const struct es_uart_16550_owner *uart);
/* Nobody takes the output any more: what waits is dropped. Or somebody does again. */
void es_uart_connect(struct es_uart_16550_owner *uart, bool connected);

/* Room for input. What is given beyond it is dropped: a guest in loop-back takes room at any time. */
size_t es_uart_input_room(const struct es_uart_16550_owner *uart);
void es_uart_give_input(struct es_uart_16550_owner *uart, const uint8_t *bytes, size_t count);

#endif
