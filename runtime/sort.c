#include "runtime/sort.h"

#include <stdint.h>
#include <string.h>

struct heap {
  uint8_t *at;
  size_t width;
  int (*compare)(const void *, const void *);
};

static uint8_t *element(const struct heap *heap, size_t index) {
  return heap->at + index * heap->width;
}

static void swap(const struct heap *heap, size_t a, size_t b) {
  uint8_t part[64];
  uint8_t *x = element(heap, a), *y = element(heap, b);
  for (size_t at = 0; x != y && at < heap->width; at += sizeof part) {
    size_t size = heap->width - at < sizeof part ? heap->width - at : sizeof part;
    memcpy(part, x + at, size);
    memcpy(x + at, y + at, size);
    memcpy(y + at, part, size);
  }
}

/* Moves an element down until neither of those below it is larger. */
static void sink(const struct heap *heap, size_t index, size_t count) {
  for (;;) {
    size_t largest = 2 * index + 1;
    if (largest >= count) {
      return;
    }
    if (largest + 1 < count && heap->compare(element(heap, largest), element(heap, largest + 1)) < 0) {
      largest++;
    }
    if (heap->compare(element(heap, index), element(heap, largest)) >= 0) {
      return;
    }
    swap(heap, index, largest);
    index = largest;
  }
}

void es_sort(void *at, size_t count, size_t width, int (*compare)(const void *a, const void *b)) {
  const struct heap heap = {.at = at, .width = width, .compare = compare};
  for (size_t i = count / 2; i-- > 0;) {
    sink(&heap, i, count);
  }
  for (size_t end = count; end > 1; end--) {
    swap(&heap, 0, end - 1);
    sink(&heap, 0, end - 1);
  }
}
