/* The shim as an image has it: entry from the host, the machine as it is, the way into the kernel. */
#include "hand-written/bare/bare.h"
#include "hand-written/shim/shim.h"

_Noreturn void es_shim_main(uint64_t parameters);

enum { STACK_SIZE = 32768 };
ES_BARE_HIDDEN uint8_t es_shim_stack[STACK_SIZE] __attribute__((aligned(16), used));
static struct es_shim shim;
static struct es_shim_handover handover __attribute__((aligned(ES_SHIM_PAGE_SIZE)));

/* RSI is the parameter page's address. */
__asm__(".pushsection .text.begin, \"ax\", @progbits\n"
        "  cli\n"
        "  cld\n"
        "  leaq es_shim_stack(%rip), %rsp\n"
        "  addq $(32768), %rsp\n"
        "  xorl %ebp, %ebp\n"
        "  movq %rsi, %rdi\n"
        "  call es_shim_main\n"
        ".popsection\n");
_Static_assert(STACK_SIZE == 32768, "as the entry has it");

/* Page tables map VTL2's memory one to one. */
static uint8_t *at(void *context, uint64_t address, uint64_t size) {
  (void)context;
  (void)size;
  return (uint8_t *)(uintptr_t)address; /* NOLINT(performance-no-int-to-ptr) */
}

static void console(void *context, uint16_t port, char byte) {
  (void)context;
  es_bare_console(port, byte);
}

static uint64_t now(void *context) {
  (void)context;
  return es_bare_time();
}

static _Noreturn void go(const struct es_shim_start *start) {
  __asm__ volatile("xorl %%ebx, %%ebx; xorl %%ebp, %%ebp; xorl %%edi, %%edi; jmp *%%rax"
                   :
                   : "a"(start->rip), "S"(start->rsi)
                   : "memory");
  __builtin_unreachable();
}

_Noreturn void es_shim_main(uint64_t parameters) {
  if (!es_bare_relocate()) {
    es_bare_reset();
  }
  const struct es_shim_machine machine = {
      .at = at,
      .console = console,
      .time = now,
      .own = {.base = (uint64_t)(uintptr_t)es_bare_begin, .size = (uintptr_t)es_bare_end - (uintptr_t)es_bare_begin},
      .handover_address = (uint64_t)(uintptr_t)&handover,
      .handover = &handover,
  };
  struct es_shim_start start;

  if (!es_shim_run(&shim, &machine, parameters, &start)) {
    es_bare_reset();
  }
  go(&start);
}
