/* Counters of this process as Prometheus reads them: families with HELP and TYPE, names and labels from the specs. The worker
 * has specs, the manager only counters of its own. One thread. */
#ifndef ES_PROCESS_METRICS_H
#define ES_PROCESS_METRICS_H

#include <stddef.h>

struct es_shape_spec;

typedef void (*es_metrics_put)(void *context, const char *text, size_t size);

/* Counters of some specs, then those that rooms count by hand: set KIND.INSTANCE and counter NAME become
 * entresol_KIND_NAME_total{instance="INSTANCE"}. */
void es_metrics_specs(const struct es_shape_spec *const *specs, unsigned count, es_metrics_put put, void *context);
void es_metrics_rooms(es_metrics_put put, void *context);

#endif
