#include "runtime/sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

static uint64_t wanted(const struct es_sandbox_condition *condition) {
  return condition->own_process ? (uint64_t)getpid() : condition->value;
}

static int add_rule(scmp_filter_ctx filter, const struct es_sandbox_rule *rule) {
  int number = seccomp_syscall_resolve_name(rule->name);
  if (number == __NR_SCMP_ERROR) {
    return -EINVAL;
  }
  struct scmp_arg_cmp conditions[ES_SANDBOX_CONDITIONS_MAX];
  for (unsigned i = 0; i < rule->condition_count; i++) {
    conditions[i] = (struct scmp_arg_cmp){.arg = rule->conditions[i].index,
                                          .op = SCMP_CMP_MASKED_EQ,
                                          .datum_a = rule->conditions[i].mask,
                                          .datum_b = wanted(&rule->conditions[i])};
  }
  return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, number, rule->condition_count, conditions);
}

/* What the address sanitizer's own runtime calls for its heap, and when threads and processes end; only in builds with it. A list
 * may have some of them already. */
static int add_sanitizer_rules(scmp_filter_ctx filter) {
  int error = 0;
#if SANITIZED
  static const struct es_sandbox_rule rules[] = {
      {.name = "mmap", .conditions = {{.index = 2, .mask = PROT_EXEC}}, .condition_count = 1},
      {.name = "mprotect", .conditions = {{.index = 2, .mask = PROT_EXEC}}, .condition_count = 1},
      {.name = "munmap"},
      {.name = "madvise"},
      {.name = "futex"},
      {.name = "sigaltstack"},
      {.name = "sched_yield"},
      {.name = "gettid"},
      {.name = "getpid"},
  };
  for (unsigned i = 0; i < sizeof rules / sizeof *rules && error == 0; i++) {
    error = add_rule(filter, &rules[i]);
    error = error == -EEXIST ? 0 : error;
  }
#else
  (void)filter;
#endif
  return error;
}

int es_sandbox_filter(const struct es_sandbox_list *list, enum es_sandbox_refusal refusal) {
  uint32_t otherwise = refusal == ES_SANDBOX_KILL ? SCMP_ACT_KILL_PROCESS : SCMP_ACT_ERRNO(EPERM);
  scmp_filter_ctx filter = seccomp_init(otherwise);
  if (filter == NULL) {
    return -ENOMEM;
  }
  int error = 0;
  for (uint32_t i = 0; i < list->count && error == 0; i++) {
    error = add_rule(filter, &list->rules[i]);
  }
  if (error == 0) {
    error = add_sanitizer_rules(filter);
  }
  if (error == 0) {
    error = seccomp_load(filter);
  }
  seccomp_release(filter);
  return error;
}

void es_sandbox_print(const struct es_sandbox_list *list, FILE *out) {
  for (uint32_t i = 0; i < list->count; i++) {
    const struct es_sandbox_rule *rule = &list->rules[i];
    fprintf(out, "%s %s", list->kind, rule->name);
    for (unsigned k = 0; k < rule->condition_count; k++) {
      const struct es_sandbox_condition *condition = &rule->conditions[k];
      fprintf(out, " arg%u&0x%llx=", condition->index, (unsigned long long)condition->mask);
      if (condition->own_process) {
        fputs("own-process", out);
      } else {
        fprintf(out, "0x%llx", (unsigned long long)condition->value);
      }
    }
    fputc('\n', out);
  }
}

int es_sandbox_limit_memory(uint64_t bytes) {
  const struct rlimit limit = {bytes, bytes};
  return SANITIZED || setrlimit(RLIMIT_DATA, &limit) == 0 ? 0 : -errno;
}
