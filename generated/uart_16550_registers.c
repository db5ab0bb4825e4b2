/* Generated from specs/platform/uart-16550.yaml; change that and run python3 -m generator. */
#include "generated/uart_16550_registers.h"

#include "generated/uart_16550_spec.h"

/* Values after power-on and reset. */
void es_uart_16550_reset(struct es_uart_16550 *registers) {
  *registers = (struct es_uart_16550){0};
  registers->dll = 12u;
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/platform/uart-16550.yaml:54 */
static es_result read_rbr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_RBR_READ]);
  *value = es_uart_16550_on_read_rbr(registers, owner);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:55 */
static es_result write_thr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_THR_WRITE]);
  es_uart_16550_on_write_thr(registers, owner, value);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:56 */
static es_result read_dll(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_DLL_READ]);
  *value = registers->dll;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:56 */
static es_result write_dll(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_DLL_WRITE]);
  registers->dll = value;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:57 */
static es_result read_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_IER_READ]);
  *value = registers->ier;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:57 */
static es_result write_ier(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_IER_WRITE]);
  value = (uint8_t)(value & 15u);
  uint8_t after = registers->ier;
  after = (uint8_t)((after & 240u) | (value & 15u));
  registers->ier = after;
  es_uart_16550_on_write_ier(registers, owner, value);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:70 */
static es_result read_dlm(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_DLM_READ]);
  *value = registers->dlm;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:70 */
static es_result write_dlm(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_DLM_WRITE]);
  registers->dlm = value;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:71 */
static es_result read_iir(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_IIR_READ]);
  *value = es_uart_16550_on_read_iir(registers, owner);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:72 */
static es_result write_fcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_FCR_WRITE]);
  es_uart_16550_on_write_fcr(registers, owner, value);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:85 */
static es_result read_lcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_LCR_READ]);
  *value = registers->lcr;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:85 */
static es_result write_lcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_LCR_WRITE]);
  registers->lcr = value;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:97 */
static es_result read_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_MCR_READ]);
  *value = registers->mcr;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:97 */
static es_result write_mcr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_MCR_WRITE]);
  value = (uint8_t)(value & 31u);
  uint8_t after = registers->mcr;
  after = (uint8_t)((after & 224u) | (value & 31u));
  registers->mcr = after;
  es_uart_16550_on_write_mcr(registers, owner, value);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:111 */
static es_result read_lsr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_LSR_READ]);
  *value = es_uart_16550_on_read_lsr(registers, owner);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:112 */
static es_result read_msr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_MSR_READ]);
  *value = es_uart_16550_on_read_msr(registers, owner);
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:113 */
static es_result read_scr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t *value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_SCR_READ]);
  *value = registers->scr;
  return ES_OK;
}

/* specs/platform/uart-16550.yaml:113 */
static es_result write_scr(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint8_t value) {
  (void)owner;
  es_count(&es_uart_16550_counters[ES_UART_16550_COUNTER_SCR_WRITE]);
  registers->scr = value;
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t offset,
                            unsigned width, uint64_t *value) {
  (void)width;
  switch (offset) {
  /* specs/platform/uart-16550.yaml:54 */
  case ES_UART_16550_RBR:
    if (es_uart_16550_get_lcr_dlab(registers) == 0u) {
      return read_rbr(registers, owner, value);
    }
    if (es_uart_16550_get_lcr_dlab(registers) == 1u) {
      return read_dll(registers, owner, value);
    }
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_READ];
  /* specs/platform/uart-16550.yaml:57 */
  case ES_UART_16550_IER:
    if (es_uart_16550_get_lcr_dlab(registers) == 0u) {
      return read_ier(registers, owner, value);
    }
    if (es_uart_16550_get_lcr_dlab(registers) == 1u) {
      return read_dlm(registers, owner, value);
    }
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_READ];
  /* specs/platform/uart-16550.yaml:71 */
  case ES_UART_16550_IIR:
    return read_iir(registers, owner, value);
  /* specs/platform/uart-16550.yaml:85 */
  case ES_UART_16550_LCR:
    return read_lcr(registers, owner, value);
  /* specs/platform/uart-16550.yaml:97 */
  case ES_UART_16550_MCR:
    return read_mcr(registers, owner, value);
  /* specs/platform/uart-16550.yaml:111 */
  case ES_UART_16550_LSR:
    return read_lsr(registers, owner, value);
  /* specs/platform/uart-16550.yaml:112 */
  case ES_UART_16550_MSR:
    return read_msr(registers, owner, value);
  /* specs/platform/uart-16550.yaml:113 */
  case ES_UART_16550_SCR:
    return read_scr(registers, owner, value);
  default:
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_READ];
  }
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused(). */
es_result es_uart_16550_read(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t offset,
                             unsigned width, uint64_t *value) {
  *value = 255u & mask_of(width);
  if (width != 1) {
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  return read_exact(registers, owner, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t offset,
                             unsigned width, uint64_t value) {
  (void)width;
  switch (offset) {
  /* specs/platform/uart-16550.yaml:54 */
  case ES_UART_16550_RBR:
    if (es_uart_16550_get_lcr_dlab(registers) == 0u) {
      return write_thr(registers, owner, (uint8_t)(value & 255u));
    }
    if (es_uart_16550_get_lcr_dlab(registers) == 1u) {
      return write_dll(registers, owner, (uint8_t)(value & 255u));
    }
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_WRITE];
  /* specs/platform/uart-16550.yaml:57 */
  case ES_UART_16550_IER:
    if (es_uart_16550_get_lcr_dlab(registers) == 0u) {
      return write_ier(registers, owner, (uint8_t)(value & 255u));
    }
    if (es_uart_16550_get_lcr_dlab(registers) == 1u) {
      return write_dlm(registers, owner, (uint8_t)(value & 255u));
    }
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_WRITE];
  /* specs/platform/uart-16550.yaml:71 */
  case ES_UART_16550_IIR:
    return write_fcr(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/uart-16550.yaml:85 */
  case ES_UART_16550_LCR:
    return write_lcr(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/uart-16550.yaml:97 */
  case ES_UART_16550_MCR:
    return write_mcr(registers, owner, (uint8_t)(value & 255u));
  /* specs/platform/uart-16550.yaml:111 */
  case ES_UART_16550_LSR:
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_LSR_WRITE];
  /* specs/platform/uart-16550.yaml:112 */
  case ES_UART_16550_MSR:
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_MSR_WRITE];
  /* specs/platform/uart-16550.yaml:113 */
  case ES_UART_16550_SCR:
    return write_scr(registers, owner, (uint8_t)(value & 255u));
  default:
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

/* A write of `width` bytes. What is refused changes nothing. */
es_result es_uart_16550_write(struct es_uart_16550 *registers, struct es_uart_16550_owner *owner, uint64_t offset,
                              unsigned width, uint64_t value) {
  if (width != 1) {
    return &es_uart_16550_refusals[ES_UART_16550_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  return write_exact(registers, owner, offset, width, value);
}
