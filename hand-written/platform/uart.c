#include "hand-written/platform/uart.h"

static uint32_t output_count(const struct es_uart_16550_owner *uart) {
  return uart->output_to - uart->output_from;
}

static uint32_t input_count(const struct es_uart_16550_owner *uart) {
  return uart->input_to - uart->input_from;
}

/* The guest fills a whole FIFO when it hears that the transmitter is empty: there has to be room for it. */
static bool transmitter_empty(const struct es_uart_16550_owner *uart) {
  return ES_UART_OUTPUT - output_count(uart) >= ES_UART_16550_FIFO_SIZE;
}

static uint32_t trigger_level(const struct es_uart_16550_owner *uart) {
  switch (uart->trigger) {
  case ES_UART_16550_RECEIVE_TRIGGER_QUARTER:
    return ES_UART_16550_FIFO_SIZE / 4;
  case ES_UART_16550_RECEIVE_TRIGGER_HALF:
    return ES_UART_16550_FIFO_SIZE / 2;
  case ES_UART_16550_RECEIVE_TRIGGER_FOURTEEN:
    return ES_UART_16550_FIFO_SIZE - 2;
  default:
    return 1;
  }
}

/* The pending interrupt of the highest priority. */
static uint8_t interrupt_id(const struct es_uart_16550_owner *uart) {
  const struct es_uart_16550 *registers = &uart->registers;
  uint32_t waiting = input_count(uart);

  if (es_uart_16550_get_ier_received_data(registers) && waiting > 0) {
    return uart->fifos && waiting < trigger_level(uart) ? ES_UART_16550_INTERRUPT_ID_CHARACTER_TIMEOUT
                                                        : ES_UART_16550_INTERRUPT_ID_RECEIVED_DATA;
  }
  if (es_uart_16550_get_ier_thr_empty(registers) && uart->transmitter_told) {
    return ES_UART_16550_INTERRUPT_ID_THR_EMPTY;
  }
  return ES_UART_16550_INTERRUPT_ID_NONE;
}

static void update_line(struct es_uart_16550_owner *uart) {
  bool active = interrupt_id(uart) != ES_UART_16550_INTERRUPT_ID_NONE && es_uart_16550_get_mcr_out2(&uart->registers);

  uart->listener.line(uart->listener.context, active);
}

void es_uart_start(struct es_uart_16550_owner *uart, const struct es_uart_listener *listener) {
  uart->listener = *listener;
  uart->connected = false;
  uart->output_from = uart->output_to = 0;
  uart->input_from = uart->input_to = 0;
  es_uart_restart(uart);
}

void es_uart_restart(struct es_uart_16550_owner *uart) {
  es_uart_16550_reset(&uart->registers);
  uart->fifos = false;
  uart->trigger = ES_UART_16550_RECEIVE_TRIGGER_ONE;
  uart->transmitter_told = false;
  uart->transmitter_interrupt = false;
  update_line(uart);
}

/* The transmitter became empty. */
static void tell_empty(struct es_uart_16550_owner *uart) {
  uart->transmitter_told = true;
  update_line(uart);
}

size_t es_uart_take_output(struct es_uart_16550_owner *uart, uint8_t *bytes, size_t room) {
  bool was_empty = transmitter_empty(uart);
  size_t count = 0;

  while (count < room && uart->output_from != uart->output_to) {
    bytes[count++] = uart->output[uart->output_from++ % ES_UART_OUTPUT];
  }
  es_count_add(uart->sent, count);
  if (!was_empty && transmitter_empty(uart)) {
    tell_empty(uart);
  }
  return count;
}

size_t es_uart_output_waiting(const struct es_uart_16550_owner *uart) {
  return output_count(uart);
}

void es_uart_connect(struct es_uart_16550_owner *uart, bool connected) {
  bool was_empty = transmitter_empty(uart);

  uart->connected = connected;
  if (connected) {
    return;
  }
  es_count_add(uart->dropped, output_count(uart));
  uart->output_from = uart->output_to;
  if (!was_empty) {
    tell_empty(uart);
  }
}

size_t es_uart_input_room(const struct es_uart_16550_owner *uart) {
  return ES_UART_INPUT - input_count(uart);
}

void es_uart_give_input(struct es_uart_16550_owner *uart, const uint8_t *bytes, size_t count) {
  size_t given = 0;

  while (given < count && es_uart_input_room(uart) > 0) {
    uart->input[uart->input_to++ % ES_UART_INPUT] = bytes[given++];
  }
  es_count_add(uart->received, given);
  es_count_add(uart->dropped, count - given);
  update_line(uart);
}

static void drop_input(struct es_uart_16550_owner *uart, uint32_t count) {
  uint32_t waiting = input_count(uart);

  if (waiting == 0) {
    return;
  }
  uart->input_from += count < waiting ? count : waiting;
  if (uart->input_from == uart->input_to) {
    uart->listener.drained(uart->listener.context);
  }
}

uint8_t es_uart_16550_on_read_rbr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart) {
  (void)registers;
  uint8_t value = input_count(uart) == 0 ? 0 : uart->input[uart->input_from % ES_UART_INPUT];

  drop_input(uart, 1);
  update_line(uart);
  return value;
}

static void loop_back(struct es_uart_16550_owner *uart, uint8_t value) {
  if (es_uart_input_room(uart) == 0) {
    es_count(uart->dropped);
  } else {
    uart->input[uart->input_to++ % ES_UART_INPUT] = value;
  }
}

static void queue_output(struct es_uart_16550_owner *uart, uint8_t value) {
  if (!uart->connected || output_count(uart) == ES_UART_OUTPUT) {
    es_count(uart->dropped);
    return;
  }
  uart->output[uart->output_to++ % ES_UART_OUTPUT] = value;
  if (output_count(uart) == 1) {
    uart->listener.output(uart->listener.context);
  }
}

/* The byte leaves the holding register at once, so writing both ends and causes the interrupt: the line falls and rises. */
void es_uart_16550_on_write_thr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart, uint8_t value) {
  if (es_uart_16550_get_mcr_loop(registers)) {
    loop_back(uart, value);
  } else {
    queue_output(uart, value);
  }
  uart->transmitter_told = false;
  update_line(uart);
  if (transmitter_empty(uart)) {
    tell_empty(uart);
  }
}

void es_uart_16550_on_write_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart, uint8_t value) {
  (void)value;
  bool wanted = es_uart_16550_get_ier_thr_empty(registers);

  if (wanted && !uart->transmitter_interrupt && transmitter_empty(uart)) {
    uart->transmitter_told = true;
  }
  uart->transmitter_interrupt = wanted;
  update_line(uart);
}

uint8_t es_uart_16550_on_read_iir(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart) {
  (void)registers;
  uint8_t id = interrupt_id(uart);

  if (id == ES_UART_16550_INTERRUPT_ID_THR_EMPTY) {
    uart->transmitter_told = false;
    update_line(uart);
  }
  if (uart->fifos) {
    id |= ES_UART_16550_INTERRUPT_IDENTITY_FIFO_LOW | ES_UART_16550_INTERRUPT_IDENTITY_FIFO_HIGH;
  }
  return id;
}

/* Clearing takes what a FIFO of the real size would hold; what waits behind it has not arrived yet. */
void es_uart_16550_on_write_fcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart, uint8_t value) {
  (void)registers;
  bool enable = es_uart_16550_value_fcr_enable(value) != 0;

  if (enable != uart->fifos || es_uart_16550_value_fcr_clear_receiver(value)) {
    drop_input(uart, ES_UART_16550_FIFO_SIZE);
  }
  uart->fifos = enable;
  uart->trigger = es_uart_16550_value_fcr_trigger(value);
  update_line(uart);
}

void es_uart_16550_on_write_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart, uint8_t value) {
  (void)registers;
  (void)value;
  update_line(uart);
}

/* The shift register counts as empty with the holding register: what waits behind them is no longer the guest's care. */
uint8_t es_uart_16550_on_read_lsr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart) {
  unsigned status = 0;

  (void)registers;
  if (input_count(uart) > 0) {
    status |= ES_UART_16550_LINE_STATUS_DATA_READY;
  }
  if (transmitter_empty(uart)) {
    status |= ES_UART_16550_LINE_STATUS_THR_EMPTY | ES_UART_16550_LINE_STATUS_TRANSMITTER_EMPTY;
  }
  return (uint8_t)status;
}

/* Somebody is always there; in loop-back the port's own outputs are its inputs. */
uint8_t es_uart_16550_on_read_msr(struct es_uart_16550 *registers, struct es_uart_16550_owner *uart) {
  unsigned status = 0;

  (void)uart;
  if (!es_uart_16550_get_mcr_loop(registers)) {
    return ES_UART_16550_MODEM_STATUS_CTS | ES_UART_16550_MODEM_STATUS_DSR | ES_UART_16550_MODEM_STATUS_CARRIER;
  }
  if (es_uart_16550_get_mcr_rts(registers)) {
    status |= ES_UART_16550_MODEM_STATUS_CTS;
  }
  if (es_uart_16550_get_mcr_dtr(registers)) {
    status |= ES_UART_16550_MODEM_STATUS_DSR;
  }
  if (es_uart_16550_get_mcr_out1(registers)) {
    status |= ES_UART_16550_MODEM_STATUS_RING;
  }
  if (es_uart_16550_get_mcr_out2(registers)) {
    status |= ES_UART_16550_MODEM_STATUS_CARRIER;
  }
  return (uint8_t)status;
}
