/* Holding the platform's devices still, saving them, and restoring them. */
#include "hand-written/platform/saved.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/state/acpi_registers_state.h"
#include "generated/state/ioapic_index_state.h"
#include "generated/state/ioapic_state.h"
#include "generated/state/platform_state_state.h"
#include "generated/state/rtc_cmos_state.h"
#include "generated/state/rtc_state.h"
#include "generated/state/uart_16550_state.h"
#include "hand-written/platform/state.h"
#include "hand-written/tpm/saved.h"

/* Beyond these the clock's arithmetic could overflow. No guest gets there by writing registers. */
#define YEARS_MAX INT64_C(100000)
#define OFFSET_MAX (YEARS_MAX * 366 * 86400)

void es_platform_hold(struct es_platform *platform) {
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    es_serial_hold(&platform->serial[i]);
  }
  if (platform->tpm != NULL) {
    es_tpm_hold(platform->tpm);
  }
}

bool es_platform_quiet(struct es_platform *platform) {
  bool still = true;
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    still = es_serial_still(&platform->serial[i]) && still;
  }
  return still && (platform->tpm == NULL || es_tpm_quiet(platform->tpm));
}

void es_platform_release(struct es_platform *platform) {
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    es_serial_release(&platform->serial[i]);
  }
  if (platform->tpm != NULL) {
    es_tpm_release(platform->tpm);
  }
}

/* Saving. A port's output: what its descriptor has not taken, then what waits behind it. */

static void save_serial(struct es_serial *serial, unsigned port, struct es_state_out *out) {
  const struct es_uart_16550_owner *uart = &serial->uart;
  uint8_t output[sizeof serial->write_bytes + ES_UART_OUTPUT], input[ES_UART_INPUT + ES_SERIAL_KEPT];
  uint32_t count = serial->write_to - serial->write_from, waiting = 0;
  memcpy(output, serial->write_bytes + serial->write_from, count);
  for (uint32_t at = uart->output_from; at != uart->output_to; at++) {
    output[count++] = uart->output[at % ES_UART_OUTPUT];
  }
  for (uint32_t at = uart->input_from; at != uart->input_to; at++) {
    input[waiting++] = uart->input[at % ES_UART_INPUT];
  }
  memcpy(input + waiting, serial->kept + serial->kept_from, serial->kept_to - serial->kept_from);
  waiting += serial->kept_to - serial->kept_from;
  const struct es_platform_state_serial saved = {
      .fifos = uart->fifos,
      .trigger = uart->trigger,
      .transmitter_told = uart->transmitter_told,
      .transmitter_interrupt = uart->transmitter_interrupt,
      .output = {.at = output, .count = count},
  };
  const struct es_platform_state_serial_input saved_input = {.input = {.at = input, .count = waiting}};
  es_save_uart_16550_registers(out, port, &uart->registers);
  es_save_platform_state_serial(out, port, &saved);
  es_save_platform_state_serial_input(out, port, &saved_input);
  explicit_bzero(output, sizeof output);
  explicit_bzero(input, sizeof input);
}

static void save_clock(const struct es_rtc_owner *rtc, struct es_state_out *out) {
  const struct es_calendar *frozen = &rtc->cmos.frozen;
  const struct es_platform_state_clock clock = {
      .offset = (uint64_t)rtc->cmos.offset,
      .held = rtc->cmos.held,
      .year = (uint64_t)frozen->year,
      .month = (uint16_t)frozen->month,
      .day = (uint16_t)frozen->day,
      .hour = (uint16_t)frozen->hour,
      .minute = (uint16_t)frozen->minute,
      .second = (uint16_t)frozen->second,
      .weekday = (uint16_t)frozen->weekday,
  };
  es_save_rtc_registers(out, 0, &rtc->ports);
  es_save_rtc_cmos_registers(out, 0, &rtc->cmos.registers);
  es_save_platform_state_clock(out, 0, &clock);
}

int es_platform_save(struct es_platform *platform, struct es_state_out *out) {
  if (!es_platform_quiet(platform)) {
    return -EBUSY;
  }
  pthread_mutex_lock(&platform->lock);
  const struct es_platform_state_interrupt_lines lines = {.lines = platform->ioapic.index.lines};
  es_save_ioapic_registers(out, 0, &platform->ioapic.window);
  es_save_ioapic_index_registers(out, 0, &platform->ioapic.index.registers);
  es_save_platform_state_interrupt_lines(out, 0, &lines);
  es_save_acpi_registers_registers(out, 0, &platform->acpi.registers);
  save_clock(&platform->rtc, out);
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    save_serial(&platform->serial[i], i, out);
  }
  pthread_mutex_unlock(&platform->lock);
  return platform->tpm == NULL ? es_state_out_error(out) : es_tpm_save(platform->tpm, out);
}

/* Restoring. Bytes of serial ports stay in the stream until they are put in place. */

struct saved_port {
  struct es_uart_16550 registers;
  struct es_platform_state_serial serial;
  struct es_platform_state_serial_input input;
};

struct es_platform_saved {
  struct es_ioapic window;
  struct es_ioapic_index index;
  uint32_t lines;
  struct es_acpi_registers acpi;
  struct es_rtc rtc;
  struct es_rtc_cmos cmos;
  struct es_platform_state_clock clock;
  struct saved_port ports[ES_PLATFORM_SERIAL_PORTS];
  struct es_tpm_saved *tpm; /* NULL: none */
};

static es_result take_port(struct es_state_in *in, unsigned port, struct saved_port *saved) {
  ES_TRY(es_take_uart_16550_registers(in, port, &saved->registers));
  ES_TRY(es_take_platform_state_serial(in, port, &saved->serial));
  ES_TRY(es_take_platform_state_serial_input(in, port, &saved->input));
  if (saved->serial.output.count > ES_UART_OUTPUT + ES_SERIAL_CHUNK) {
    return es_state_refuse(in, &es_saved_platform_state_serial, port, "output", "no more than a port holds");
  }
  if (saved->input.input.count > ES_UART_INPUT + ES_SERIAL_KEPT) {
    return es_state_refuse(in, &es_saved_platform_state_serial_input, port, "input", "no more than a port holds");
  }
  return ES_OK;
}

static es_result take_clock(struct es_state_in *in, struct es_platform_saved *saved) {
  ES_TRY(es_take_rtc_registers(in, 0, &saved->rtc));
  ES_TRY(es_take_rtc_cmos_registers(in, 0, &saved->cmos));
  ES_TRY(es_take_platform_state_clock(in, 0, &saved->clock));
  int64_t offset = (int64_t)saved->clock.offset, year = (int64_t)saved->clock.year;
  if (offset < -OFFSET_MAX || offset > OFFSET_MAX) {
    return es_state_refuse(in, &es_saved_platform_state_clock, 0, "offset", "a time that a clock can show");
  }
  if (year < -YEARS_MAX || year > YEARS_MAX) {
    return es_state_refuse(in, &es_saved_platform_state_clock, 0, "year", "a time that a clock can show");
  }
  return ES_OK;
}

static es_result take_all(struct es_state_in *in, struct es_platform_saved *saved) {
  struct es_platform_state_interrupt_lines lines;
  ES_TRY(es_take_ioapic_registers(in, 0, &saved->window));
  ES_TRY(es_take_ioapic_index_registers(in, 0, &saved->index));
  ES_TRY(es_take_platform_state_interrupt_lines(in, 0, &lines));
  if (lines.lines >> ES_IOAPIC_INPUTS != 0) {
    return es_state_refuse(in, &es_saved_platform_state_interrupt_lines, 0, "lines", "inputs that there are");
  }
  saved->lines = lines.lines;
  ES_TRY(es_take_acpi_registers_registers(in, 0, &saved->acpi));
  ES_TRY(take_clock(in, saved));
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    ES_TRY(take_port(in, i, &saved->ports[i]));
  }
  return ES_OK;
}

es_result es_platform_prepare(struct es_platform *platform, struct es_state_in *in, struct es_platform_saved **out) {
  struct es_platform_saved *saved = calloc(1, sizeof *saved);
  if (saved == NULL) {
    return es_state_no_memory(in);
  }
  es_result refusal = take_all(in, saved);
  if (refusal == ES_OK && platform->tpm != NULL) {
    refusal = es_tpm_prepare(platform->tpm, in, &saved->tpm);
  }
  if (refusal != ES_OK) {
    es_platform_discard(saved);
    return refusal;
  }
  *out = saved;
  return ES_OK;
}

void es_platform_discard(struct es_platform_saved *saved) {
  if (saved != NULL) {
    es_tpm_discard(saved->tpm);
    explicit_bzero(saved, sizeof *saved);
    free(saved);
  }
}

/* What this machine has read already comes behind what the other one had. */
static void apply_input(struct es_serial *serial, struct es_slice input) {
  struct es_uart_16550_owner *uart = &serial->uart;
  uint8_t bytes[ES_UART_INPUT + ES_SERIAL_KEPT];
  uint32_t count = 0;
  for (; uart->input_from != uart->input_to; uart->input_from++) {
    bytes[count++] = uart->input[uart->input_from % ES_UART_INPUT];
  }
  memcpy(bytes + count, serial->kept + serial->kept_from, serial->kept_to - serial->kept_from);
  count += serial->kept_to - serial->kept_from;
  uint32_t first = input.count < ES_UART_INPUT ? input.count : ES_UART_INPUT;
  memcpy(uart->input, input.at, first);
  uart->input_from = 0;
  uart->input_to = first;
  memcpy(serial->kept, input.at + first, input.count - first);
  serial->kept_from = 0;
  serial->kept_to = input.count - first;
  if (count != 0) {
    es_serial_give(serial, bytes, count);
  }
  explicit_bzero(bytes, sizeof bytes);
}

/* What does not fit behind the guest's FIFO was on its way to the descriptor already. */
static void apply_output(struct es_serial *serial, struct es_slice output) {
  struct es_uart_16550_owner *uart = &serial->uart;
  uint32_t first = output.count > ES_UART_OUTPUT ? output.count - ES_UART_OUTPUT : 0;
  serial->write_from = 0;
  serial->write_to = first;
  memcpy(serial->write_bytes, output.at, first);
  memcpy(uart->output, output.at + first, output.count - first);
  uart->output_from = 0;
  uart->output_to = output.count - first;
}

static void apply_port(struct es_serial *serial, const struct saved_port *saved) {
  struct es_uart_16550_owner *uart = &serial->uart;
  uart->registers = saved->registers;
  uart->fifos = saved->serial.fifos != 0;
  uart->trigger = saved->serial.trigger;
  uart->transmitter_told = saved->serial.transmitter_told != 0;
  uart->transmitter_interrupt = saved->serial.transmitter_interrupt != 0;
  apply_input(serial, saved->input.input);
  apply_output(serial, saved->serial.output);
}

static void apply_clock(struct es_rtc_owner *rtc, const struct es_platform_saved *saved) {
  rtc->ports = saved->rtc;
  rtc->cmos.registers = saved->cmos;
  rtc->cmos.offset = (int64_t)saved->clock.offset;
  rtc->cmos.held = saved->clock.held != 0;
  rtc->cmos.frozen = (struct es_calendar){.year = (int64_t)saved->clock.year,
                                          .month = saved->clock.month,
                                          .day = saved->clock.day,
                                          .hour = saved->clock.hour,
                                          .minute = saved->clock.minute,
                                          .second = saved->clock.second,
                                          .weekday = saved->clock.weekday};
}

void es_platform_apply(struct es_platform *platform, struct es_platform_saved *saved) {
  pthread_mutex_lock(&platform->lock);
  platform->ioapic.window = saved->window;
  platform->ioapic.index.registers = saved->index;
  platform->ioapic.index.lines = saved->lines;
  es_ioapic_resume(&platform->ioapic);
  platform->acpi.registers = saved->acpi;
  apply_clock(&platform->rtc, saved);
  for (unsigned i = 0; i < ES_PLATFORM_SERIAL_PORTS; i++) {
    apply_port(&platform->serial[i], &saved->ports[i]);
  }
  pthread_mutex_unlock(&platform->lock);
  if (platform->tpm != NULL) {
    es_tpm_apply(platform->tpm, saved->tpm);
    saved->tpm = NULL;
  }
  es_platform_discard(saved);
}
