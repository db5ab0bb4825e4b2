/* What the parts of the file-backed device share: its state. Nobody else includes this. Loop thread only. */
#ifndef ES_BLOCK_FILE_STATE_H
#define ES_BLOCK_FILE_STATE_H

#include "hand-written/block/block.h"

#define ES_BLOCK_BOUNCE_SIZE ((size_t)128 * 1024)
#define ES_BLOCK_BOUNCE_COUNT 4u
#define ES_BLOCK_ZERO_SIZE ((size_t)64 * 1024)
#define ES_BLOCK_ZERO_SEGMENTS 64u
#define ES_BLOCK_SEGMENTS_MAX 1024u /* of readv and writev */

struct es_block_bounce {
  uint8_t *at;
  struct es_block_bounce *next;
};

struct es_block_queue {
  struct es_block_request *first, *last;
};

struct es_block_file {
  struct es_block_device device;
  int place;
  bool block_special;
  uint32_t granule; /* of offsets and lengths */
  uint32_t memory_alignment;
  bool can_zero_range, can_punch_hole; /* until the backing says no */
  int lost; /* error of a sync after which the host's cache no longer has what it could not write; 0: none */

  /* Requests that read, modify and write have the device's write side for themselves. */
  uint32_t writers;
  bool exclusive;
  bool starting;
  struct es_block_queue order;

  uint8_t *bounce_memory;
  struct es_block_bounce bounces[ES_BLOCK_BOUNCE_COUNT];
  struct es_block_bounce *bounce_free;
  struct es_block_queue bounce_waiting;

  struct es_block_queue again; /* the loop had no room for them */
  struct es_loop_deferred retry;

  uint8_t *zeroes;
  struct iovec zero_segments[ES_BLOCK_ZERO_SEGMENTS];
};

static inline void es_block_queue_put(struct es_block_queue *queue, struct es_block_request *request) {
  request->next = NULL;
  if (queue->first == NULL) {
    queue->first = request;
  } else {
    queue->last->next = request;
  }
  queue->last = request;
}

static inline struct es_block_request *es_block_queue_take(struct es_block_queue *queue) {
  struct es_block_request *request = queue->first;
  if (request != NULL)
    queue->first = request->next;
  return request;
}

void es_block_file_inspect(const struct es_block_device *device, struct es_inspect *inspect);
void es_block_file_submit(struct es_block_device *device, struct es_block_request *request);
void es_block_file_retry(struct es_loop_deferred *deferred);

#endif
