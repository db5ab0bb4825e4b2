#include "step.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include <capstone/capstone.h>

#define PAGE 4096u
#define PAGES 8192u /* a power of two, much larger than what is watched */
#define DECODED 4096u
#define OPERANDS 2u
#define PARTS 8u /* of one instruction: operands, each in up to two pages, and what a repetition adds */
#define TRAP_FLAG 0x100
#define FAULT_WAS_WRITE 2
#define INSTRUCTION_MAX 15u

struct page {
  uint8_t *at; /* NULL: free, or left behind when `owner` is NULL */
  void *owner;
  uint32_t within;
  int protection;
};

/* What an instruction does with memory, by its address. */
struct decoded {
  uintptr_t code;
  uint32_t count;
  bool moves; /* stores do not look at what was there */
  struct {
    int base, index; /* numbers of general registers in a signal's context, -1: none */
    int64_t displacement;
    int scale;
    uint32_t size;
  } operands[OPERANDS];
};

static struct page table[PAGES];
static struct decoded cache[DECODED];
static csh decoder;
static cs_insn *instruction;
static step_seen report;
static uint64_t stepped;
static struct step_access parts[PARTS];
static struct page *opened[PARTS];
static uint32_t part_count;
static struct sigaction old_fault, old_trap;

/* In a handler nothing but write() is safe, and going on would hide an access. */
static void give_up(const char *why) {
  static const char end[] = "\n";
  (void)!write(STDERR_FILENO, why, strlen(why));
  (void)!write(STDERR_FILENO, end, 1);
  _exit(99);
}

static struct page *find(const uint8_t *at) {
  const uint8_t *start = (const uint8_t *)((uintptr_t)at & ~(uintptr_t)(PAGE - 1));
  uint32_t slot = (uint32_t)((uintptr_t)start / PAGE) & (PAGES - 1);
  for (uint32_t i = 0; i < PAGES && table[slot].at != NULL; i++) {
    if (table[slot].at == start && table[slot].owner != NULL) {
      return &table[slot];
    }
    slot = (slot + 1) & (PAGES - 1);
  }
  return NULL;
}

static int general_register(x86_reg reg) {
  switch (reg) {
  case X86_REG_RAX:
    return REG_RAX;
  case X86_REG_RBX:
    return REG_RBX;
  case X86_REG_RCX:
    return REG_RCX;
  case X86_REG_RDX:
    return REG_RDX;
  case X86_REG_RSI:
    return REG_RSI;
  case X86_REG_RDI:
    return REG_RDI;
  case X86_REG_RBP:
    return REG_RBP;
  case X86_REG_RSP:
    return REG_RSP;
  case X86_REG_R8:
    return REG_R8;
  case X86_REG_R9:
    return REG_R9;
  case X86_REG_R10:
    return REG_R10;
  case X86_REG_R11:
    return REG_R11;
  case X86_REG_R12:
    return REG_R12;
  case X86_REG_R13:
    return REG_R13;
  case X86_REG_R14:
    return REG_R14;
  case X86_REG_R15:
    return REG_R15;
  case X86_REG_RIP:
    return REG_RIP;
  case X86_REG_INVALID:
    return -1;
  default:
    give_up("step: an address with a register that is not general");
    return -1;
  }
}

static void decode(uintptr_t code, struct decoded *out) {
  const uint8_t *bytes = (const uint8_t *)code;
  size_t left = INSTRUCTION_MAX;
  uint64_t address = code;
  if (!cs_disasm_iter(decoder, &bytes, &left, &address, instruction)) {
    give_up("step: an instruction that cannot be decoded");
  }
  const cs_x86 *x86 = &instruction->detail->x86;
  *out = (struct decoded){.code = code,
                          .moves = strstr(instruction->mnemonic, "mov") != NULL ||
                                   strstr(instruction->mnemonic, "stos") != NULL};
  for (uint8_t i = 0; i < x86->op_count; i++) {
    const cs_x86_op *operand = &x86->operands[i];
    if (operand->type != X86_OP_MEM) {
      continue;
    }
    if (out->count == OPERANDS || operand->size == 0 || operand->mem.segment == X86_REG_FS ||
        operand->mem.segment == X86_REG_GS) {
      give_up("step: an operand of an unknown kind");
    }
    bool after = operand->mem.base == X86_REG_RIP;
    out->operands[out->count].base = general_register(operand->mem.base);
    out->operands[out->count].index = general_register(operand->mem.index);
    out->operands[out->count].displacement = operand->mem.disp + (after ? instruction->size : 0);
    out->operands[out->count].scale = operand->mem.scale;
    out->operands[out->count].size = operand->size;
    out->count++;
  }
}

static const struct decoded *look_up(uintptr_t code) {
  struct decoded *entry = &cache[(code ^ code >> 12) % DECODED];
  if (entry->code != code) {
    decode(code, entry);
  }
  return entry;
}

/* One operand, cut at pages; only what is watched is kept. True: `fault` lies in it. */
static bool add_parts(uint8_t *from, uint32_t size, const uint8_t *fault, bool read, bool write, uintptr_t code) {
  bool hit = fault >= from && fault < from + size;
  while (size != 0) {
    uint32_t part = PAGE - (uint32_t)((uintptr_t)from & (PAGE - 1));
    part = part < size ? part : size;
    struct page *page = find(from);
    if (page != NULL) {
      if (part_count == PARTS) {
        give_up("step: an instruction with too many parts");
      }
      opened[part_count] = page;
      parts[part_count++] = (struct step_access){.owner = page->owner,
                                                 .at = page->within + (uint32_t)(from - page->at),
                                                 .size = part,
                                                 .read = read,
                                                 .write = write,
                                                 .code = code};
      (void)mprotect(page->at, PAGE, page->protection);
    }
    from += part;
    size -= part;
  }
  return hit;
}

static void on_fault(int number, siginfo_t *info, void *context) {
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  uint8_t *fault = info->si_addr;
  uintptr_t code = (uintptr_t)registers[REG_RIP];
  (void)number;
  if (find(fault) == NULL) {
    give_up("step: a fault outside the watched pages");
  }
  const struct decoded *what = look_up(code);
  bool write = (registers[REG_ERR] & FAULT_WAS_WRITE) != 0;
  bool hit = false;
  for (uint32_t i = 0; i < what->count; i++) {
    uint64_t from = (uint64_t)what->operands[i].displacement;
    if (what->operands[i].base >= 0) {
      from += (uint64_t)registers[what->operands[i].base];
    }
    if (what->operands[i].index >= 0) {
      from += (uint64_t)registers[what->operands[i].index] * (uint64_t)what->operands[i].scale;
    }
    uint8_t *at = (uint8_t *)(uintptr_t)from;
    if (what->count > 1 && (fault < at || fault >= at + what->operands[i].size)) {
      continue; /* the other operand, with a fault of its own if it is watched */
    }
    hit |= add_parts(at, what->operands[i].size, fault, !write || !what->moves, write, code);
  }
  if (!hit) {
    give_up("step: a fault that no operand explains");
  }
  registers[REG_EFL] |= TRAP_FLAG;
}

static void on_trap(int number, siginfo_t *info, void *context) {
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  (void)number;
  (void)info;
  if (part_count == 0) {
    give_up("step: a trap without an access");
  }
  registers[REG_EFL] &= ~TRAP_FLAG;
  stepped++;
  for (uint32_t i = 0; i < part_count; i++) {
    report(&parts[i]);
    (void)mprotect(opened[i]->at, PAGE, PROT_NONE);
  }
  part_count = 0;
}

bool step_begin(step_seen seen) {
  struct sigaction action = {.sa_flags = SA_SIGINFO};
  report = seen;
  stepped = 0;
  part_count = 0;
  memset(table, 0, sizeof table);
  memset(cache, 0, sizeof cache);
  if (cs_open(CS_ARCH_X86, CS_MODE_64, &decoder) != CS_ERR_OK ||
      cs_option(decoder, CS_OPT_DETAIL, CS_OPT_ON) != CS_ERR_OK || (instruction = cs_malloc(decoder)) == NULL) {
    return false;
  }
  sigfillset(&action.sa_mask);
  action.sa_sigaction = on_fault;
  if (sigaction(SIGSEGV, &action, &old_fault) != 0) {
    return false;
  }
  action.sa_sigaction = on_trap;
  return sigaction(SIGTRAP, &action, &old_trap) == 0;
}

void step_end(void) {
  (void)sigaction(SIGSEGV, &old_fault, NULL);
  (void)sigaction(SIGTRAP, &old_trap, NULL);
  cs_free(instruction, 1);
  (void)cs_close(&decoder);
}

bool step_watch(uint8_t *page, int protection, void *owner, uint32_t at) {
  uint32_t slot = (uint32_t)((uintptr_t)page / PAGE) & (PAGES - 1);
  for (uint32_t i = 0; i < PAGES; i++) {
    if (table[slot].at == NULL || table[slot].at == page) {
      table[slot] = (struct page){.at = page, .owner = owner, .within = at, .protection = protection};
      return mprotect(page, PAGE, PROT_NONE) == 0;
    }
    slot = (slot + 1) & (PAGES - 1);
  }
  return false;
}

bool step_watches(const uint8_t *page, const void *owner) {
  const struct page *found = find(page);
  return found != NULL && found->owner == owner;
}

void step_forget(const void *owner, const uint8_t *first, const uint8_t *last) {
  for (uint32_t i = 0; i < PAGES; i++) {
    if (table[i].owner == owner && table[i].at != NULL) {
      if (table[i].at >= first && table[i].at < last) {
        (void)mprotect(table[i].at, PAGE, table[i].protection);
      }
      table[i].owner = NULL; /* the place stays taken: others may lie behind it */
    }
  }
}

uint64_t step_count(void) {
  return stepped;
}
