/* The floor under programs that run without an operating system: the boot shim, and the trampoline of the loader for QEMU. Built by
 * es_bare_program() in cmake/EntresolBare.cmake; mem*() and strlen() are in memory.c. One thread, interrupts off. */
#ifndef ES_BARE_BARE_H
#define ES_BARE_BARE_H

#include <stdbool.h>
#include <stdint.h>

#define ES_BARE_HIDDEN __attribute__((visibility("hidden")))

/* The program's own first byte, and the first behind it. */
extern ES_BARE_HIDDEN uint8_t es_bare_begin[];
extern ES_BARE_HIDDEN uint8_t es_bare_end[];

/* Pointers in constant data are right after this and not before. False: the program was linked wrongly. */
bool es_bare_relocate(void);
/* Ends the machine as a processor ends that cannot go on, so that whoever runs it notices. */
_Noreturn void es_bare_reset(void);

/* A 16550 at this port, as firmware or the machine's reset left it. Waits for it only so long. */
void es_bare_console(uint16_t port, char byte);

static inline uint8_t es_bare_in8(uint16_t port) {
  uint8_t value = 0;
  __asm__ volatile("inb %w1, %b0" : "=a"(value) : "Nd"(port));
  return value;
}

static inline void es_bare_out8(uint16_t port, uint8_t value) {
  __asm__ volatile("outb %b0, %w1" : : "a"(value), "Nd"(port));
}

static inline void es_bare_out16(uint16_t port, uint16_t value) {
  __asm__ volatile("outw %w0, %w1" : : "a"(value), "Nd"(port));
}

static inline uint64_t es_bare_time(void) {
  uint32_t low = 0;
  uint32_t high = 0;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return (uint64_t)high << 32 | low;
}

#endif
