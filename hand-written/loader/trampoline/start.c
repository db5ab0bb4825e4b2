/* The ways in and out of the trampoline: from 32-bit protected mode as PVH has it into long mode, and from a page that both sides map alike
 * into what the image begins with. */
#include "generated/igvm_loader_wire.h"
#include "generated/x86_state_wire.h"
#include "hand-written/loader/context.h"
#include "hand-written/loader/trampoline/trampoline.h"

enum { STACK_SIZE = 65536 };
ES_BARE_HIDDEN uint8_t es_loader_stack[STACK_SIZE] __attribute__((aligned(16), used));

/* EBX is the start information's address; there is no stack. One of its words that is nothing to us takes the return address that says where
 * we are. */
__asm__(".pushsection .text.begin, \"ax\", @progbits\n"
        ".code32\n"
        "  cli\n"
        "  cld\n"
        "  movl %ebx, %edi\n"
        "  leal (START_INFO_FLAGS + 4)(%ebx), %esp\n"
        "  call 1f\n"
        "1: popl %ebp\n"
        "  leal (es_bare_end - 1b)(%ebp), %esi\n"
        "  leal (es_loader_stack - 1b)(%ebp), %esp\n"
        "  addl $STACK_SIZE, %esp\n"
        "  lgdtl (%esi)\n"
        "  movl %cr4, %eax\n"
        "  orl $CR4, %eax\n"
        "  movl %eax, %cr4\n"
        "  leal TABLES(%esi), %eax\n"
        "  movl %eax, %cr3\n"
        "  movl $EFER_MSR, %ecx\n"
        "  rdmsr\n"
        "  orl $EFER, %eax\n"
        "  wrmsr\n"
        "  movl %cr0, %eax\n"
        "  orl $CR0, %eax\n"
        "  movl %eax, %cr0\n"
        "  leal (es_loader_long - 1b)(%ebp), %eax\n"
        "  pushl $CODE_SELECTOR\n"
        "  pushl %eax\n"
        "  lretl\n"
        ".code64\n"
        "es_loader_long:\n"
        "  movl $DATA_SELECTOR, %eax\n"
        "  movl %eax, %ds\n"
        "  movl %eax, %es\n"
        "  movl %eax, %ss\n"
        "  movl %eax, %fs\n"
        "  movl %eax, %gs\n"
        "  leaq es_loader_stack(%rip), %rsp\n"
        "  addq $STACK_SIZE, %rsp\n"
        "  movl %edi, %edi\n"
        "  call es_loader_main\n"
        ".popsection\n");

/* RDI is the context, RSP the end of the page that this was copied to. */
__asm__(".pushsection .text.stub, \"ax\", @progbits\n"
        ".hidden es_loader_stub, es_loader_stub_end\n"
        ".globl es_loader_stub, es_loader_stub_end\n"
        "es_loader_stub:\n"
        "  movl $EFER_MSR, %ecx\n"
        "  movl C_EFER(%rdi), %eax\n"
        "  movl (C_EFER + 4)(%rdi), %edx\n"
        "  wrmsr\n"
        "  cmpq $0, C_PAT(%rdi)\n"
        "  je 1f\n"
        "  movl $PAT_MSR, %ecx\n"
        "  movl C_PAT(%rdi), %eax\n"
        "  movl (C_PAT + 4)(%rdi), %edx\n"
        "  wrmsr\n"
        "1: movq C_CR4(%rdi), %rax\n"
        "  movq %rax, %cr4\n"
        "  movq C_CR3(%rdi), %rax\n"
        "  movq %rax, %cr3\n"
        "  movq C_CR0(%rdi), %rax\n"
        "  movq %rax, %cr0\n"
        "  lgdt C_GDTR(%rdi)\n"
        "  lidt C_IDTR(%rdi)\n"
        "  movw C_DS(%rdi), %ds\n"
        "  movw C_ES(%rdi), %es\n"
        "  movw C_FS(%rdi), %fs\n"
        "  movw C_GS(%rdi), %gs\n"
        "  movzwl C_SS(%rdi), %eax\n"
        "  pushq %rax\n"
        "  pushq C_RSP(%rdi)\n"
        "  pushq C_RFLAGS(%rdi)\n"
        "  movzwl C_CS(%rdi), %eax\n"
        "  pushq %rax\n"
        "  pushq C_RIP(%rdi)\n"
        "  movq C_RBP(%rdi), %rbp\n"
        "  movq C_RSI(%rdi), %rsi\n"
        "  movq C_R8(%rdi), %r8\n"
        "  movq C_R9(%rdi), %r9\n"
        "  movq C_R10(%rdi), %r10\n"
        "  movq C_R11(%rdi), %r11\n"
        "  movq C_R12(%rdi), %r12\n"
        "  xorl %eax, %eax\n"
        "  xorl %ebx, %ebx\n"
        "  xorl %ecx, %ecx\n"
        "  xorl %edx, %edx\n"
        "  xorl %edi, %edi\n"
        "  xorl %r13d, %r13d\n"
        "  xorl %r14d, %r14d\n"
        "  xorl %r15d, %r15d\n"
        "  iretq\n"
        "es_loader_stub_end:\n"
        ".popsection\n");

/* Numbers above that are not ours: as symbols of the assembler. */
#define NUMBER(name, value) __asm__ volatile(".set " name ", %c0" : : "i"(value))
#define MEMBER(name, member) NUMBER(name, offsetof(struct es_loader_context, member))

void es_loader_numbers(void);
__attribute__((used)) void es_loader_numbers(void) {
  NUMBER("START_INFO_FLAGS", ES_PVH_START_INFO_FLAGS_OFFSET);
  NUMBER("STACK_SIZE", STACK_SIZE);
  NUMBER("CR4", ES_X86_STATE_CR4_PHYSICAL_ADDRESS_EXTENSION);
  NUMBER("CR0", ES_X86_STATE_CR0_PAGING);
  NUMBER("EFER", ES_X86_STATE_EFER_LONG_MODE_ENABLE | ES_X86_STATE_EFER_NO_EXECUTE);
  NUMBER("EFER_MSR", ES_X86_STATE_EFER_MSR);
  NUMBER("PAT_MSR", ES_X86_STATE_PAT_MSR);
  NUMBER("TABLES", ES_IGVM_LOADER_LAUNCH_TABLES);
  NUMBER("CODE_SELECTOR", ES_IGVM_LOADER_CODE_SELECTOR);
  NUMBER("DATA_SELECTOR", ES_IGVM_LOADER_DATA_SELECTOR);
  MEMBER("C_RIP", rip);
  MEMBER("C_RSP", rsp);
  MEMBER("C_RBP", rbp);
  MEMBER("C_RSI", rsi);
  MEMBER("C_RFLAGS", rflags);
  MEMBER("C_R8", r8);
  MEMBER("C_R9", r9);
  MEMBER("C_R10", r10);
  MEMBER("C_R11", r11);
  MEMBER("C_R12", r12);
  MEMBER("C_CR0", cr0);
  MEMBER("C_CR3", cr3);
  MEMBER("C_CR4", cr4);
  MEMBER("C_EFER", efer);
  MEMBER("C_PAT", pat);
  MEMBER("C_CS", cs);
  MEMBER("C_SS", ss);
  MEMBER("C_DS", ds);
  MEMBER("C_ES", es);
  MEMBER("C_FS", fs);
  MEMBER("C_GS", gs);
  MEMBER("C_GDTR", gdtr.limit);
  MEMBER("C_IDTR", idtr.limit);
}

_Noreturn void es_loader_enter(const struct es_loader_context *context, uint8_t *page) {
  const size_t size = (uintptr_t)es_loader_stub_end - (uintptr_t)es_loader_stub;
  struct es_loader_context *copy = (struct es_loader_context *)(void *)(page + ES_IGVM_PAGE_SIZE / 2);

  memcpy(page, es_loader_stub, size);
  *copy = *context;
  __asm__ volatile("movq %0, %%rsp; jmp *%1" : : "r"(page + ES_IGVM_PAGE_SIZE), "r"(page), "D"(copy) : "memory");
  __builtin_unreachable();
}
