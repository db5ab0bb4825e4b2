#include "hand-written/bare/bare.h"

#include "generated/elf_wire.h"
#include "generated/uart_16550_registers.h"
#include "generated/uart_16550_wire.h"

enum { CONSOLE_PATIENCE = 100000 }; /* looks at the line status */

extern ES_BARE_HIDDEN const uint8_t es_bare_relocations[];
extern ES_BARE_HIDDEN const uint8_t es_bare_relocations_end[];

bool es_bare_relocate(void) {
  const uint64_t base = (uint64_t)(uintptr_t)es_bare_begin;

  const uint64_t size = (uint64_t)(uintptr_t)es_bare_relocations_end - (uint64_t)(uintptr_t)es_bare_relocations;

  for (uint64_t at = 0; at < size; at += ES_ELF_RELOCATION_64_SIZE_MAX) {
    struct es_elf_relocation_64 relocation;
    if (es_elf_decode_relocation_64(es_bare_relocations + at, ES_ELF_RELOCATION_64_SIZE_MAX, &relocation) != ES_OK ||
        relocation.information.type != ES_ELF_RELATIVE_X86_64) {
      return false;
    }
    es_store_le64(es_bare_begin + relocation.offset, base + relocation.addend);
  }
  return true;
}

_Noreturn void es_bare_reset(void) {
  static const uint8_t no_table[10];

  /* Without an interrupt table every exception is one too many. */
  for (;;) {
    __asm__ volatile("lidt %0; int3" : : "m"(no_table));
  }
}

void es_bare_console(uint16_t port, char byte) {
  if (byte == '\n') {
    es_bare_console(port, '\r');
  }
  for (unsigned i = 0; i < CONSOLE_PATIENCE; i++) {
    if ((es_bare_in8((uint16_t)(port + ES_UART_16550_LSR)) & ES_UART_16550_LINE_STATUS_THR_EMPTY) != 0) {
      break;
    }
  }
  es_bare_out8((uint16_t)(port + ES_UART_16550_THR), (uint8_t)byte);
}
