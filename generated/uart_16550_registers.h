/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator.
 * A 16550A serial port as a guest's driver sees it. The guest's two ports are two of these blocks. */
#ifndef ES_GENERATED_UART_16550_REGISTERS_H
#define ES_GENERATED_UART_16550_REGISTERS_H

#include <stdint.h>

#include "generated/uart_16550_wire.h"
#include "runtime/result.h"

#define ES_UART_16550_SIZE 8u /* bytes that the block takes */
#define ES_UART_16550_RBR 0u /* Receiver buffer. */
#define ES_UART_16550_THR 0u /* Transmitter holding register. */
#define ES_UART_16550_DLL 0u /* Divisor latch, low byte. */
#define ES_UART_16550_IER 1u /* Interrupt enable. */
#define ES_UART_16550_DLM 1u /* Divisor latch, high byte. */
#define ES_UART_16550_IIR 2u /* Interrupt identity; reading ends a pending thr-empty. */
#define ES_UART_16550_FCR 2u /* FIFO control. */
#define ES_UART_16550_LCR 3u /* Line control. */
#define ES_UART_16550_MCR 4u /* Modem control. */
#define ES_UART_16550_LSR 5u /* Line status; reading ends overrun and break. */
#define ES_UART_16550_MSR 6u /* Modem status; reading ends the four changes. */
#define ES_UART_16550_SCR 7u /* Scratch. */
#define ES_UART_16550_IER_RECEIVED_DATA_MASK 1u

static inline uint8_t es_uart_16550_value_ier_received_data(uint8_t value) {
  return (uint8_t)(value & ES_UART_16550_IER_RECEIVED_DATA_MASK);
}

#define ES_UART_16550_IER_THR_EMPTY_MASK 2u

static inline uint8_t es_uart_16550_value_ier_thr_empty(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_IER_THR_EMPTY_MASK) >> 1);
}

#define ES_UART_16550_IER_LINE_STATUS_MASK 4u

static inline uint8_t es_uart_16550_value_ier_line_status(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_IER_LINE_STATUS_MASK) >> 2);
}

#define ES_UART_16550_IER_MODEM_STATUS_MASK 8u

static inline uint8_t es_uart_16550_value_ier_modem_status(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_IER_MODEM_STATUS_MASK) >> 3);
}

#define ES_UART_16550_FCR_ENABLE_MASK 1u

static inline uint8_t es_uart_16550_value_fcr_enable(uint8_t value) {
  return (uint8_t)(value & ES_UART_16550_FCR_ENABLE_MASK);
}

#define ES_UART_16550_FCR_CLEAR_RECEIVER_MASK 2u

static inline uint8_t es_uart_16550_value_fcr_clear_receiver(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_FCR_CLEAR_RECEIVER_MASK) >> 1);
}

#define ES_UART_16550_FCR_CLEAR_TRANSMITTER_MASK 4u

static inline uint8_t es_uart_16550_value_fcr_clear_transmitter(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_FCR_CLEAR_TRANSMITTER_MASK) >> 2);
}

#define ES_UART_16550_FCR_DMA_MODE_MASK 8u

static inline uint8_t es_uart_16550_value_fcr_dma_mode(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_FCR_DMA_MODE_MASK) >> 3);
}

#define ES_UART_16550_FCR_UNUSED_MASK 48u

static inline uint8_t es_uart_16550_value_fcr_unused(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_FCR_UNUSED_MASK) >> 4);
}

#define ES_UART_16550_FCR_TRIGGER_MASK 192u

static inline uint8_t es_uart_16550_value_fcr_trigger(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_FCR_TRIGGER_MASK) >> 6);
}

#define ES_UART_16550_LCR_WORD_LENGTH_MASK 3u

static inline uint8_t es_uart_16550_value_lcr_word_length(uint8_t value) {
  return (uint8_t)(value & ES_UART_16550_LCR_WORD_LENGTH_MASK);
}

#define ES_UART_16550_LCR_STOP_BITS_MASK 4u

static inline uint8_t es_uart_16550_value_lcr_stop_bits(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_LCR_STOP_BITS_MASK) >> 2);
}

#define ES_UART_16550_LCR_PARITY_MASK 56u

static inline uint8_t es_uart_16550_value_lcr_parity(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_LCR_PARITY_MASK) >> 3);
}

#define ES_UART_16550_LCR_SET_BREAK_MASK 64u

static inline uint8_t es_uart_16550_value_lcr_set_break(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_LCR_SET_BREAK_MASK) >> 6);
}

#define ES_UART_16550_LCR_DLAB_MASK 128u

static inline uint8_t es_uart_16550_value_lcr_dlab(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_LCR_DLAB_MASK) >> 7);
}

#define ES_UART_16550_MCR_DTR_MASK 1u

static inline uint8_t es_uart_16550_value_mcr_dtr(uint8_t value) {
  return (uint8_t)(value & ES_UART_16550_MCR_DTR_MASK);
}

#define ES_UART_16550_MCR_RTS_MASK 2u

static inline uint8_t es_uart_16550_value_mcr_rts(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_MCR_RTS_MASK) >> 1);
}

#define ES_UART_16550_MCR_OUT1_MASK 4u

static inline uint8_t es_uart_16550_value_mcr_out1(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_MCR_OUT1_MASK) >> 2);
}

#define ES_UART_16550_MCR_OUT2_MASK 8u /* Lets the port's interrupt out to the interrupt controller. */

static inline uint8_t es_uart_16550_value_mcr_out2(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_MCR_OUT2_MASK) >> 3);
}

#define ES_UART_16550_MCR_LOOP_MASK 16u

static inline uint8_t es_uart_16550_value_mcr_loop(uint8_t value) {
  return (uint8_t)((value & ES_UART_16550_MCR_LOOP_MASK) >> 4);
}

/* What the block stores. */
struct es_uart_16550 {
  uint8_t dll; /* Divisor latch, low byte. */
  uint8_t ier; /* Interrupt enable. */
  uint8_t dlm; /* Divisor latch, high byte. */
  uint8_t lcr; /* Line control. */
  uint8_t mcr; /* Modem control. */
  uint8_t scr; /* Scratch. */
};

/* Defined by hand. */
struct es_uart_16550_owner;

static inline uint8_t es_uart_16550_get_ier_received_data(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_ier_received_data(registers->ier);
}

static inline void es_uart_16550_set_ier_received_data(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_IER_RECEIVED_DATA_MASK;
  const uint8_t rest = registers->ier & (uint8_t)~mask;
  registers->ier = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_uart_16550_get_ier_thr_empty(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_ier_thr_empty(registers->ier);
}

static inline void es_uart_16550_set_ier_thr_empty(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_IER_THR_EMPTY_MASK;
  const uint8_t rest = registers->ier & (uint8_t)~mask;
  registers->ier = (uint8_t)(rest | (((uint8_t)x << 1) & mask));
}

static inline uint8_t es_uart_16550_get_ier_line_status(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_ier_line_status(registers->ier);
}

static inline void es_uart_16550_set_ier_line_status(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_IER_LINE_STATUS_MASK;
  const uint8_t rest = registers->ier & (uint8_t)~mask;
  registers->ier = (uint8_t)(rest | (((uint8_t)x << 2) & mask));
}

static inline uint8_t es_uart_16550_get_ier_modem_status(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_ier_modem_status(registers->ier);
}

static inline void es_uart_16550_set_ier_modem_status(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_IER_MODEM_STATUS_MASK;
  const uint8_t rest = registers->ier & (uint8_t)~mask;
  registers->ier = (uint8_t)(rest | (((uint8_t)x << 3) & mask));
}

static inline uint8_t es_uart_16550_get_lcr_word_length(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_lcr_word_length(registers->lcr);
}

static inline void es_uart_16550_set_lcr_word_length(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_LCR_WORD_LENGTH_MASK;
  const uint8_t rest = registers->lcr & (uint8_t)~mask;
  registers->lcr = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_uart_16550_get_lcr_stop_bits(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_lcr_stop_bits(registers->lcr);
}

static inline void es_uart_16550_set_lcr_stop_bits(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_LCR_STOP_BITS_MASK;
  const uint8_t rest = registers->lcr & (uint8_t)~mask;
  registers->lcr = (uint8_t)(rest | (((uint8_t)x << 2) & mask));
}

static inline uint8_t es_uart_16550_get_lcr_parity(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_lcr_parity(registers->lcr);
}

static inline void es_uart_16550_set_lcr_parity(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_LCR_PARITY_MASK;
  const uint8_t rest = registers->lcr & (uint8_t)~mask;
  registers->lcr = (uint8_t)(rest | (((uint8_t)x << 3) & mask));
}

static inline uint8_t es_uart_16550_get_lcr_set_break(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_lcr_set_break(registers->lcr);
}

static inline void es_uart_16550_set_lcr_set_break(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_LCR_SET_BREAK_MASK;
  const uint8_t rest = registers->lcr & (uint8_t)~mask;
  registers->lcr = (uint8_t)(rest | (((uint8_t)x << 6) & mask));
}

static inline uint8_t es_uart_16550_get_lcr_dlab(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_lcr_dlab(registers->lcr);
}

static inline void es_uart_16550_set_lcr_dlab(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_LCR_DLAB_MASK;
  const uint8_t rest = registers->lcr & (uint8_t)~mask;
  registers->lcr = (uint8_t)(rest | (((uint8_t)x << 7) & mask));
}

static inline uint8_t es_uart_16550_get_mcr_dtr(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_mcr_dtr(registers->mcr);
}

static inline void es_uart_16550_set_mcr_dtr(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_MCR_DTR_MASK;
  const uint8_t rest = registers->mcr & (uint8_t)~mask;
  registers->mcr = (uint8_t)(rest | (x & mask));
}

static inline uint8_t es_uart_16550_get_mcr_rts(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_mcr_rts(registers->mcr);
}

static inline void es_uart_16550_set_mcr_rts(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_MCR_RTS_MASK;
  const uint8_t rest = registers->mcr & (uint8_t)~mask;
  registers->mcr = (uint8_t)(rest | (((uint8_t)x << 1) & mask));
}

static inline uint8_t es_uart_16550_get_mcr_out1(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_mcr_out1(registers->mcr);
}

static inline void es_uart_16550_set_mcr_out1(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_MCR_OUT1_MASK;
  const uint8_t rest = registers->mcr & (uint8_t)~mask;
  registers->mcr = (uint8_t)(rest | (((uint8_t)x << 2) & mask));
}

static inline uint8_t es_uart_16550_get_mcr_out2(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_mcr_out2(registers->mcr);
}

static inline void es_uart_16550_set_mcr_out2(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_MCR_OUT2_MASK;
  const uint8_t rest = registers->mcr & (uint8_t)~mask;
  registers->mcr = (uint8_t)(rest | (((uint8_t)x << 3) & mask));
}

static inline uint8_t es_uart_16550_get_mcr_loop(const struct es_uart_16550 *registers) {
  return es_uart_16550_value_mcr_loop(registers->mcr);
}

static inline void es_uart_16550_set_mcr_loop(struct es_uart_16550 *registers, uint8_t x) {
  const uint8_t mask = ES_UART_16550_MCR_LOOP_MASK;
  const uint8_t rest = registers->mcr & (uint8_t)~mask;
  registers->mcr = (uint8_t)(rest | (((uint8_t)x << 4) & mask));
}

/* specs/platform/uart-16550.yaml:54 Reads of rbr: receive. */
uint8_t es_uart_16550_on_read_rbr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner);

/* specs/platform/uart-16550.yaml:55 Writes to thr: transmit. */
void es_uart_16550_on_write_thr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value);

/* specs/platform/uart-16550.yaml:57 Writes to ier: interrupts-enabled. */
void es_uart_16550_on_write_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value);

/* specs/platform/uart-16550.yaml:71 Reads of iir: identify-interrupt. */
uint8_t es_uart_16550_on_read_iir(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner);

/* specs/platform/uart-16550.yaml:72 Writes to fcr: control-fifos. */
void es_uart_16550_on_write_fcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value);

/* specs/platform/uart-16550.yaml:97 Writes to mcr: control-modem. */
void es_uart_16550_on_write_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value);

/* specs/platform/uart-16550.yaml:111 Reads of lsr: read-line-status. */
uint8_t es_uart_16550_on_read_lsr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner);

/* specs/platform/uart-16550.yaml:112 Reads of msr: read-modem-status. */
uint8_t es_uart_16550_on_read_msr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner);

/* Values after power-on and reset. */
void es_uart_16550_reset(struct es_uart_16550 *registers);

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
ES_MUST_USE es_result es_uart_16550_read(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner,
                                         uint64_t offset, unsigned width, uint64_t *value);

/* A write of `width` bytes. What is refused changes nothing. */
ES_MUST_USE es_result es_uart_16550_write(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner,
                                          uint64_t offset, unsigned width, uint64_t value);

#endif
