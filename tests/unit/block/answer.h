/* How a request of a block device ended. Definitions: include it once in a program. */
#ifndef ES_TESTS_UNIT_BLOCK_ANSWER_H
#define ES_TESTS_UNIT_BLOCK_ANSWER_H

#include "hand-written/block/block.h"

#define SEGMENTS ((size_t)2048)
#define KIB(count) ((size_t)(count)*1024)

struct answer {
  unsigned count;
  int error;
};

static inline void done(struct es_block_request *request, int error) {
  struct answer *answer = request->context;
  answer->count++;
  answer->error = error;
}

/* One request of one piece of memory, with its answer. */
struct transfer {
  struct es_block_request request;
  struct iovec iov;
  struct answer answer;
};

static inline void transfer_start(struct transfer *transfer, struct es_block_device *device,
                                  enum es_block_operation operation, uint64_t offset, void *at, uint64_t length) {
  *transfer = (struct transfer){.iov = {.iov_base = at, .iov_len = length}};
  transfer->request = (struct es_block_request){.operation = operation,
                                                .offset = offset,
                                                .length = length,
                                                .iov = &transfer->iov,
                                                .iov_count = 1,
                                                .done = done,
                                                .context = &transfer->answer};
  es_block_submit(device, &transfer->request);
}

#endif
