/* What headers want of <sys/uio.h>: see string.h. */
#ifndef ES_PROOF_UIO_H
#define ES_PROOF_UIO_H

#include <stddef.h>

struct iovec {
  void *iov_base;
  size_t iov_len;
};

#endif
