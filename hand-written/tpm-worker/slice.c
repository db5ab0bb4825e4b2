/* Apart, as Linux's header and the C library's both have a sched_param. */
#include <linux/sched.h>
#include <linux/sched/types.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "hand-written/tpm-worker/worker.h"

#define SLICE_NANOSECONDS 100000u /* the shortest there is */

void es_tpm_short_slices(void) {
  const struct sched_attr attributes = {
      .size = sizeof attributes, .sched_policy = SCHED_NORMAL, .sched_runtime = SLICE_NANOSECONDS};
  (void)syscall(SYS_sched_setattr, 0, &attributes, 0);
}
