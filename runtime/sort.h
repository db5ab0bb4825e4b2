/* Sorting in place: no memory, no system call. The library's qsort() asks the kernel how much memory there is before it sorts more
 * than a little, which ends a worker behind its filters. Any thread. */
#ifndef ES_RUNTIME_SORT_H
#define ES_RUNTIME_SORT_H

#include <stddef.h>

/* As qsort(): what compares equal ends up in any order. Never more than some count * log2(count) comparisons. */
void es_sort(void *at, size_t count, size_t width, int (*compare)(const void *a, const void *b));

#endif
