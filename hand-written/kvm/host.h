/* What the host is, asked once at start before rights are given up. */
#ifndef ES_KVM_HOST_H
#define ES_KVM_HOST_H

#include <stdbool.h>

/* Whether the host's own clock trusts its TSC: one rate, in step on all processors. */
bool es_host_tsc_stable(void);

#endif
