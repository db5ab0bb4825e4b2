/* What the threads of a TPM's worker may call (docs/limits.md shows it). */
#include "hand-written/tpm-worker/worker.h"

#include <fcntl.h>

static const struct es_sandbox_rule rules[] = {
    /* The ring. */
    {.name = "futex"},
    {.name = "write"}, /* the eventfd, log lines */
    /* dprintf(3), when libtpms says why it failed. */
    {.name = "newfstatat",
     .condition_count = 1,
     .conditions = {{.index = 3, .mask = 0xffffffffu, .value = AT_EMPTY_PATH}}},
    {.name = "lseek"},
    /* The manager. */
    {.name = "recvmsg"},
    {.name = "sendmsg"},
    /* libtpms and OpenSSL: memory up to a limit, random bytes, time, whether they were forked. */
    {.name = "brk"},
    {.name = "getrandom"},
    {.name = "clock_gettime"},
    {.name = "getpid"},
    {.name = "rt_sigreturn"},
    {.name = "exit_group"},
};

static const struct es_sandbox_rule cancel_rules[] = {
    {.name = "futex"},
    {.name = "rt_sigreturn"},
    {.name = "exit_group"},
};

const struct es_sandbox_list es_tpm_calls = {"tpm", rules, sizeof rules / sizeof *rules};
const struct es_sandbox_list es_tpm_cancel_calls = {"tpm-cancel", cancel_rules,
                                                    sizeof cancel_rules / sizeof *cancel_rules};
