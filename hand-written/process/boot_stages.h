/* How everything came to run: what was before the manager, as a file tells it, the manager, the guest. The manager reads and hands it on, the worker shows it
 * (`entresol ctl inspect boot`). The file is hand-written/init/stages.h's; whoever wrote it is trusted, and what cannot be read is left out. */
#ifndef ES_PROCESS_BOOT_STAGES_H
#define ES_PROCESS_BOOT_STAGES_H

#include <stdbool.h>

#include "hand-written/process/messages.h"
#include "runtime/inspect.h"

/* Nanoseconds of CLOCK_BOOTTIME. */
int64_t es_boot_stages_now(void);
/* Lines that fit. 0 or negative errno. */
int es_boot_stages_read(const char *path, struct es_message_boot *boot);
/* `guest`: bytes of the guest's memory. */
void es_boot_stages_inspect(const struct es_message_boot *boot, uint64_t guest, struct es_inspect *inspect);

#endif
